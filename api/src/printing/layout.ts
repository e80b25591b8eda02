/**
 * A form as data: the same description becomes the default .docx template (with its tags left in) and, filled, the PDF.
 * Text may name tags in braces: `{fullName}`.
 */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}
export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Line {
  readonly kind: 'line';
  readonly runs: readonly Run[];
  readonly align: Align;
  /** Points. */
  readonly size?: number;
  readonly before?: number;
  readonly after?: number;
  /** Millimetres; `first` indents only the first line. */
  readonly indent?: number;
  readonly first?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}
export interface Column {
  readonly title: string;
  /** Shares of the width of the table. */
  readonly width: number;
  readonly tag: string;
  readonly align?: Align;
  /** Columns with the same group stand under one common heading. */
  readonly group?: string;
}
/** A ruled table whose rows are a list's; its headings are repeated on every page. */
export interface Table {
  readonly kind: 'table';
  readonly list: string;
  readonly columns: readonly Column[];
  readonly size?: number;
}
/** Blocks side by side without lines: letter head, photo and name, signatures. Never parted by a page break. */
export interface Side {
  readonly kind: 'side';
  readonly columns: readonly { readonly width: number; readonly blocks: readonly Block[] }[];
}
/** The frame for the photo, 40 by 60 mm. */
export interface Photo {
  readonly kind: 'photo';
  readonly text: string;
}
/** A short rule under the motto or the name of the body; millimetres. */
export interface Rule {
  readonly kind: 'rule';
  readonly width: number;
}
/** Repeats the blocks for each row of a list. */
export interface Each {
  readonly kind: 'each';
  readonly list: string;
  readonly blocks: readonly Block[];
}
export interface Break {
  readonly kind: 'break';
}
export type Block = Line | Table | Side | Photo | Rule | Each | Break;

export interface Layout {
  readonly title: string;
  /** Millimetres: top, right, bottom, left. @source NĐ 30/2020/NĐ-CP, Phụ lục I */
  readonly margins: readonly [number, number, number, number];
  /** Points. */
  readonly size: number;
  /** Where the page number stands: decisions at the top, not on the first page; forms at the foot with their name. */
  readonly numbering: 'top' | 'foot';
  readonly footer?: string;
  readonly blocks: readonly Block[];
}

export const PHOTO_MM = { width: 40, height: 60 } as const;

type Text = string | Run | readonly (string | Run)[];
const runsOf = (text: Text): Run[] =>
  (Array.isArray(text) ? (text as readonly (string | Run)[]) : [text as string | Run]).map((run) =>
    typeof run === 'string' ? { text: run } : run,
  );

export const b = (text: string): Run => ({ text, bold: true });
export const i = (text: string): Run => ({ text, italic: true });

type Look = Partial<Omit<Line, 'kind' | 'runs'>>;
export const line = (text: Text, look: Look = {}): Line => ({
  kind: 'line',
  runs: runsOf(text),
  align: 'left',
  ...look,
});
export const centred = (text: Text, look: Look = {}): Line => line(text, { align: 'center', ...look });
/** An item's heading over its table; not left alone at the foot of a page. */
export const heading = (text: string, look: Look = {}): Line =>
  line(b(text), { align: 'left', before: 8, after: 3, keepNext: true, ...look });
export const side = (...columns: readonly (readonly [number, readonly Block[]])[]): Side => ({
  kind: 'side',
  columns: columns.map(([width, blocks]) => ({ width, blocks })),
});
export const table = (list: string, columns: readonly Column[], size = 11): Table => ({
  kind: 'table',
  list,
  columns,
  size,
});
export const column = (
  title: string,
  width: number,
  tag: string,
  more: Partial<Pick<Column, 'align' | 'group'>> = {},
): Column => ({ title, width, tag, ...more });

/** Quốc hiệu, tiêu ngữ. @source NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1 */
export const MOTTO: readonly Block[] = [
  centred(b('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), { size: 12 }),
  centred(b('Độc lập - Tự do - Hạnh phúc'), { size: 13 }),
  { kind: 'rule', width: 52 },
];

const centredColumn = { align: 'center' } as const;
/** Tháng/năm: từ, đến. */
export const period = (width = 11): Column[] => [
  column('Từ', width, 'from', { group: 'Tháng/năm', ...centredColumn }),
  column('Đến', width, 'to', { group: 'Tháng/năm', ...centredColumn }),
];
