import { peopleColumns } from './people-columns';

/** People named one by one in a link: more would make it longer than servers take. */
export const exportedAtMost = 300;

/** The list on screen as a file: its conditions, order and columns; a plain link, so that the browser streams it to disk. */
export function exportLink(
  format: 'xlsx' | 'csv',
  asked: Readonly<Record<string, string>>,
  shown: readonly string[] | null,
  selected: ReadonlySet<string> | null,
): string {
  const columns = peopleColumns.filter(({ key, optional }) => shown?.includes(key) ?? !optional);
  const query = new URLSearchParams({
    format,
    ...asked,
    columns: columns.map(({ key }) => key).join(','),
  });
  if (selected) query.set('ids', [...selected].join(','));
  return `/api/people/export?${query}`;
}
