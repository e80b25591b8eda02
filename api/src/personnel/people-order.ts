/** Vietnamese name order; the columns and collation of index person_name_idx. `id` makes every order total. */
const nameOrder = (direction: string): string =>
  ['given_name', 'family_name', 'middle_name']
    .map((part) => `p.${part} collate "vi-VN-x-icu"${direction}`)
    .join(', ');

/** Closed: what a list can be sorted by, and the expressions behind it. */
const COLUMNS = {
  birthDate: ['p.birth_date'],
  employeeCode: ['p.employee_code'],
  organisation: ['o.name collate "vi-VN-x-icu"'],
  title: ['s.title collate "vi-VN-x-icu"'],
  className: ['s.class_code'],
  grade: ['s.grade_group', 's.grade_code'],
  step: ['s.step'],
  coefficient: ['s.coefficient'],
  education: ['s.education_rank'],
} as const;
type Column = keyof typeof COLUMNS | 'name';
export type SortKey = Column | `-${Column}`;

const SORT_COLUMNS = ['name', ...Object.keys(COLUMNS)] as Column[];
export const SORT_KEYS: readonly SortKey[] = SORT_COLUMNS.flatMap((column): SortKey[] => [
  column,
  `-${column}`,
]);

/** The `order by` of a list; the unknown comes last in both directions. */
export function orderOf(sort: SortKey): string {
  const isDown = sort.startsWith('-');
  const column = (isDown ? sort.slice(1) : sort) as Column;
  if (column === 'name') return isDown ? `${nameOrder(' desc')}, p.id desc` : `${nameOrder('')}, p.id`;
  const first = COLUMNS[column].map((expression) => `${expression} ${isDown ? 'desc' : 'asc'} nulls last`);
  return [...first, nameOrder(''), 'p.id'].join(', ');
}

/** Only the order by name of unit has to look at names of units before it knows the page. */
export const sortsByOrganisation = (sort: SortKey): boolean =>
  sort === 'organisation' || sort === '-organisation';
