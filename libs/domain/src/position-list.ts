import { type ListCell, cellText } from './list-headings';
import { searchKey } from './person-name';

/** Columns of a list of positions as an office keeps it in Excel; headings are told without accents. */
export const POSITION_LIST_COLUMNS = {
  name: 'Tên vị trí việc làm',
  code: 'Mã',
  group: 'Nhóm',
  regime: 'Chế độ',
  levels: 'Ngạch, bậc',
  planned: 'Số người',
  purpose: 'Mục tiêu',
} as const;
export type PositionListColumn = keyof typeof POSITION_LIST_COLUMNS;
const HEADINGS: Readonly<Record<PositionListColumn, RegExp>> = {
  name: /^(ten )?(vi tri( viec lam)?|vtvl)$|^ten vi tri/,
  code: /^ma( so| vi tri| vtvl)?$/,
  group: /^nhom( vi tri)?/,
  regime: /^(che do|cong chuc, vien chuc|loai)/,
  levels: /^(ngach|bac|hang)/,
  planned: /^(so nguoi|so luong|bien che|ke hoach)/,
  purpose: /^muc tieu/,
};

/** Which column of the sheet holds what; null where a row is no row of headings. */
export function positionListHead(
  cells: readonly ListCell[],
): Readonly<Partial<Record<PositionListColumn, number>>> | null {
  const head: Partial<Record<PositionListColumn, number>> = {};
  for (const [at, cell] of cells.entries()) {
    const text = searchKey(cellText(cell)).replace(/\s*\*$/, '');
    for (const [column, heading] of Object.entries(HEADINGS) as [PositionListColumn, RegExp][])
      if (head[column] === undefined && heading.test(text)) head[column] = at;
  }
  return head.name !== undefined && head.planned !== undefined ? head : null;
}

export interface PositionListRow {
  readonly name: string;
  readonly code: string | null;
  readonly groupCode: string;
  readonly regime: 'CC' | 'VC';
  readonly levelCodes: readonly string[];
  readonly planned: number;
  readonly purpose: string | null;
}
export interface PositionListFault {
  readonly column: PositionListColumn;
  readonly detail: string;
}
export interface PositionListReading {
  /** Null where something is wrong. */
  readonly row: PositionListRow | null;
  readonly name: string;
  readonly faults: readonly PositionListFault[];
}

const GRADES: readonly (readonly [RegExp, string])[] = [
  [/^(cgcc|chuyen gia cao cap)/, 'CGCC'],
  [/^(cvcc|chuyen vien cao cap)/, 'CVCC'],
  [/^(cvc|chuyen vien chinh)/, 'CVC'],
  [/^(cv|chuyen vien)/, 'CV'],
  [/^(cs|can su)/, 'CS'],
  [/^(nv|nhan vien)/, 'NV'],
];

/** `CVC, CV`, `Chuyên viên chính và tương đương`, `bậc 3-4`, `3, 4`. Null for what is no level. */
export function readLevels(text: string): string[] | null {
  const plain = searchKey(text).trim();
  if (plain === '') return [];
  const numbers = /^(bac(?: nghe nghiep)?)?\s*([1-5])(?:\s*(?:-|den)\s*([1-5]))?$/.exec(plain);
  if (numbers) {
    const [low, high] = [Number(numbers[2]), Number(numbers[3] ?? numbers[2])].sort((a, b) => a - b);
    return Array.from({ length: high - low + 1 }, (_, at) => `BAC${high - at}`);
  }
  const levels = plain
    .split(/\s*[,;/+]\s*/)
    .filter(Boolean)
    .map((part) => {
      const number = /^(?:bac(?: nghe nghiep)? ?)?([1-5])$/.exec(part)?.[1];
      return number ? `BAC${number}` : (GRADES.find(([word]) => word.test(part))?.[1] ?? null);
    });
  return levels.includes(null) ? null : [...new Set(levels as string[])];
}

/**
 * One row of the list.
 * @param groups names of the groups by their code
 */
export function readPositionRow(
  head: Readonly<Partial<Record<PositionListColumn, number>>>,
  cells: readonly ListCell[],
  groups: ReadonlyMap<string, string>,
): PositionListReading {
  const faults: PositionListFault[] = [];
  const fault = (column: PositionListColumn, detail: string): void => void faults.push({ column, detail });
  const textOf = (column: PositionListColumn): string => {
    const at = head[column];
    return at === undefined
      ? ''
      : cellText(cells[at] ?? null)
          .normalize('NFC')
          .trim();
  };
  const name = textOf('name').replace(/\s+/g, ' ');
  if (name === '') fault('name', 'Thiếu tên vị trí.');
  if (name.length > 200) fault('name', 'Tên vị trí dài quá 200 ký tự.');
  const levels = readLevels(textOf('levels'));
  if (levels === null) fault('levels', `Không đọc được ngạch, bậc "${textOf('levels')}".`);
  const regime = regimeOf(textOf('regime'), levels ?? []);
  if (regime === null) fault('regime', `Chế độ "${textOf('regime')}" phải là công chức hoặc viên chức.`);
  if (regime && levels?.some((code) => code.startsWith('BAC') !== (regime === 'VC')))
    fault('levels', 'Công chức dùng ngạch, viên chức dùng bậc nghề nghiệp.');
  const groupCode = groupOf(textOf('group'), groups);
  if (groupCode === null)
    fault('group', textOf('group') === '' ? 'Thiếu nhóm vị trí.' : `Không có nhóm "${textOf('group')}".`);
  const planned = /^\d{1,4}$/.test(textOf('planned')) ? Number(textOf('planned')) : null;
  if (planned === null) fault('planned', `Số người "${textOf('planned')}" phải là số từ 0 đến 9.999.`);
  if (faults.length > 0 || regime === null || levels === null || groupCode === null || planned === null)
    return { row: null, name, faults };
  const row = {
    name,
    code: textOf('code').slice(0, 40) || null,
    groupCode,
    regime,
    levelCodes: levels,
    planned,
    purpose: textOf('purpose').slice(0, 2000) || null,
  };
  return { row, name, faults };
}

function regimeOf(text: string, levels: readonly string[]): 'CC' | 'VC' | null {
  const plain = searchKey(text).trim();
  if (plain === '') return levels.some((code) => code.startsWith('BAC')) ? 'VC' : 'CC';
  if (['cc', 'cong chuc', 'can bo, cong chuc'].includes(plain)) return 'CC';
  return ['vc', 'vien chuc'].includes(plain) ? 'VC' : null;
}

/** Without accents and marks: a drop-down of Excel cannot hold a comma. */
const plainName = (text: string): string =>
  searchKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function groupOf(text: string, groups: ReadonlyMap<string, string>): string | null {
  const plain = plainName(text);
  if (plain === '') return null;
  const exact = [...groups].find(([code, name]) => code.toLowerCase() === plain || plainName(name) === plain);
  if (exact) return exact[0];
  const begun = [...groups].filter(([, name]) => plainName(name).startsWith(plain));
  return begun.length === 1 ? (begun[0]?.[0] ?? null) : null;
}
