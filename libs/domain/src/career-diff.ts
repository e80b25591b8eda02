import type { AssignmentRow, Career, EmploymentRow } from './career';

export interface RowPair<T> {
  readonly before: T;
  readonly after: T;
}
export interface RowDifference<T> {
  readonly removed: readonly T[];
  readonly changed: readonly RowPair<T>[];
  readonly added: readonly T[];
}
export interface CareerDifference {
  readonly employments: RowDifference<EmploymentRow>;
  readonly assignments: RowDifference<AssignmentRow>;
}

/**
 * The fewest rows to write to get from one career to the other. A stretch of an employment is known by its employment
 * and its first day, a post by its id; the first day of a row never changes.
 */
export const diffCareer = (before: Career, after: Career): CareerDifference => ({
  employments: difference(before.employments, after.employments, ({ id, from }) => `${id} ${from}`),
  assignments: difference(before.assignments, after.assignments, ({ id, from }) => `${id} ${from}`),
});

export const isSameCareer = ({ employments, assignments }: CareerDifference): boolean =>
  [employments, assignments].every(
    ({ removed, changed, added }) => removed.length + changed.length + added.length === 0,
  );

function difference<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
): RowDifference<T> {
  const was = new Map(before.map((row) => [keyOf(row), row]));
  const is = new Map(after.map((row) => [keyOf(row), row]));
  return {
    removed: before.filter((row) => !is.has(keyOf(row))),
    changed: after.flatMap((row) => {
      const old = was.get(keyOf(row));
      return old !== undefined && !isEqual(old, row) ? [{ before: old, after: row }] : [];
    }),
    added: after.filter((row) => !was.has(keyOf(row))),
  };
}

function isEqual(a: object, b: object): boolean {
  const [one, other] = [a, b] as Record<string, unknown>[];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => (one[name] ?? null) === (other[name] ?? null),
  );
}
