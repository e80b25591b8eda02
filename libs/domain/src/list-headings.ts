import { type ListField, listFieldLabels, listFields, listHeadings } from './list-fields';
import { searchKey } from './person-name';

/** A cell as read from a file: text, number, true day, or nothing. */
export type ListCell = string | number | boolean | { readonly date: string } | null | undefined;

export interface RecognisedColumn {
  readonly index: number;
  /** The heading as printed, its rows joined by " / ". */
  readonly heading: string;
  /** Missing when the heading is not known: the officer is asked, nothing is guessed. */
  readonly field?: ListField;
}

export interface RecognisedHeadings {
  readonly columns: readonly RecognisedColumn[];
  readonly unknown: readonly RecognisedColumn[];
  /** Columns whose field an earlier column already has; the officer must choose one. */
  readonly repeated: readonly RecognisedColumn[];
  /** Same for every file with the same headings; the officer's answers are kept under it. */
  readonly layoutKey: string;
}

/** Remarks behind a heading that do not change it: how to write the date, footnote marks, column numbers. */
const remark = /\((?:dd|ng[aà]y ?[/,]|nếu có|ghi rõ|\*|\d|%|theo|hệ số|nam ?[/,] ?nữ)[^()]*\)/g;

const byKey: ReadonlyMap<string, ListField> = new Map(
  listFields.flatMap((field) =>
    [listFieldLabels[field], ...listHeadings[field]].map((heading) => [headingKey(heading), field] as const),
  ),
);

const keys = (...headings: string[]): ReadonlySet<string> => new Set(headings.map(headingKey));

/**
 * Groups that may be left off in front of the fields named with them ("Mức lương hiện hưởng / Hệ số lương"). No other
 * group may: "Trình độ / Ngày cấp" is not the citizen ID's date, "Vợ hoặc chồng / Họ và tên" not the person's name.
 */
const plainGroups: readonly {
  readonly names: ReadonlySet<string>;
  readonly fields?: readonly ListField[];
}[] = [
  { names: keys('thông tin cá nhân', 'thông tin chung', 'thông tin cơ bản') },
  {
    names: keys(
      'mức lương hiện hưởng',
      'lương hiện hưởng',
      'lương hiện nay',
      'lương',
      'tiền lương',
      'ngạch lương',
      'ngạch, bậc lương',
      'ngạch, bậc lương hiện hưởng',
    ),
    fields: ['coefficient', 'gradeCode', 'step', 'gradeHeldSince'],
  },
  {
    names: keys('trình độ', 'trình độ đào tạo', 'chia theo trình độ đào tạo'),
    fields: [
      'education',
      'educationMajor',
      'politicalTheory',
      'stateManagement',
      'language',
      'it',
      'generalEducation',
    ],
  },
  {
    names: keys('căn cước công dân', 'căn cước', 'cccd', 'số cccd, ngày cấp'),
    fields: ['citizenId', 'citizenIdIssuedOn'],
  },
];

/** A heading in lower case without accents, signs and line breaks, in any Unicode form. */
export function headingKey(heading: string): string {
  const bare = heading.normalize('NFC').toLowerCase().replace(remark, ' ').replace(/%/g, ' phần trăm ');
  return searchKey(bare)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The field of one column, from its headings top to bottom (merged cells repeated or left empty). */
export function recogniseHeading(path: readonly string[]): ListField | undefined {
  const keyPath = meaningful(path).map(headingKey);
  const whole = byKey.get(keyPath.join(' '));
  if (whole !== undefined || keyPath.length < 2) return whole;
  const [group = '', ...rest] = keyPath;
  const plain = plainGroups.find(({ names }) => names.has(group));
  const field = plain && recogniseHeading(rest);
  return field !== undefined && (plain?.fields?.includes(field) ?? true) ? field : undefined;
}

/** Recognises all columns of a header of one or more rows. Columns without any heading are left out. */
export function recogniseHeadings(headerRows: readonly (readonly ListCell[])[]): RecognisedHeadings {
  const rows = spreadGroups(headerRows.map((row) => [...row].map(cellText)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns: RecognisedColumn[] = [];
  for (let index = 0; index < width; index++) {
    const path = meaningful(rows.map((row) => row[index] ?? ''));
    if (path.length > 0) columns.push({ index, heading: path.join(' / '), field: recogniseHeading(path) });
  }
  const seen = new Set<ListField>();
  const repeated = columns.filter(
    ({ field }) => field !== undefined && (seen.has(field) || !seen.add(field)),
  );
  return {
    columns,
    unknown: columns.filter(({ field }) => field === undefined),
    repeated,
    layoutKey: columns.map(({ index, heading }) => `${index}:${headingKey(heading)}`).join('|'),
  };
}

/** The text of a header cell; numbers and dates are no headings but must not be lost. */
export function cellText(cell: ListCell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'object' ? cell.date : String(cell);
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Without empty parts, and without the repetition a vertically merged cell leaves when it is expanded. */
function meaningful(path: readonly string[]): string[] {
  const filled = path.filter((part) => part !== '' && headingKey(part) !== '');
  return filled.filter(
    (part, index) => index === 0 || headingKey(part) !== headingKey(filled[index - 1] ?? ''),
  );
}

/**
 * A group heading over several columns that was not expanded (CSV keeps only its first cell) is spread to the right,
 * as far as there are headings below that have none of their own above.
 */
function spreadGroups(rows: readonly string[][]): string[][] {
  return rows.map((row, rowIndex) => {
    const below = rows[rowIndex + 1];
    if (below === undefined) return row;
    const spread = [...row];
    for (let index = 1; index < below.length; index++) {
      const hasOwn = (spread[index] ?? '') !== '';
      const belongsToGroup = (below[index] ?? '') !== '' && (below[index - 1] ?? '') !== '';
      if (!hasOwn && belongsToGroup) spread[index] = spread[index - 1] ?? '';
    }
    return spread;
  });
}
