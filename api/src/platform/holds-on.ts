/**
 * `valid @> day` in SQL, written so that the index by person and end of state can answer it (see the migration that makes
 * it); the range's own operator would lead to the GiST index, behind row-level security row by row.
 *
 * @param valid a range of days; @param day an expression of a day
 */
export const holdsOn = (valid: string, day: string): string =>
  `lower(${valid}) <= ${day}::date and coalesce(upper(${valid}), 'infinity'::date) > ${day}::date`;
