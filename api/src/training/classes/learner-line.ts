import { searchKey } from '@hr/domain';
import type { TableRow } from './sheet-table';

/** By which a line of a list says whom it is about. */
export const LEARNER_HEADINGS = {
  id: ['ma hoc vien'],
  fullName: ['ho va ten', 'ho ten'],
} as const;

/**
 * Whom a line is about: by id, else by a name that nobody else in the class has.
 * @param seen ids of the lines above; the one found is added
 * @returns `reason` empty when the line may be taken
 */
export function learnerOf<Learner extends { readonly id: string; readonly fullName: string }>(
  { cells }: TableRow,
  people: readonly Learner[],
  seen: Set<string>,
): { readonly person: Learner | undefined; readonly reason: string } {
  const key = searchKey(cells['fullName'] ?? '');
  const named = people.filter((one) => searchKey(one.fullName) === key);
  const person =
    people.find((one) => one.id === (cells['id'] ?? '').trim()) ??
    (named.length === 1 ? named[0] : undefined);
  if (!person) {
    const reason =
      named.length > 1
        ? 'Có nhiều học viên cùng tên; hãy giữ cột Mã học viên.'
        : 'Không có học viên này trong lớp.';
    return { person, reason };
  }
  const isTwice = seen.has(person.id);
  seen.add(person.id);
  return { person, reason: isTwice ? 'Học viên này đã có ở dòng trên.' : '' };
}
