/**
 * The first day since the class began on which somebody works nowhere any more, as text; null when no such day is known.
 * What he did before he was sent says nothing of his promise.
 *
 * @param person SQL of the person's id
 * @param began SQL of the day on which the class began
 */
export const leftOn = (person: string, began: string): string =>
  `(select min(upper(x.valid))::text from employment x where x.person_id = ${person} and upper(x.valid) >= ${began}
    and x.status_code <> 'DA_NGHI' and not exists (select from employment y where y.person_id = x.person_id
      and y.valid @> upper(x.valid) and y.status_code <> 'DA_NGHI'))`;
