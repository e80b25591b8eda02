import { MAIN, XML, escaped, letters } from './sheet-text';

const FONT = 'Times New Roman';
const PAPER = { A3: 8, A4: 9 } as const;
/** Height of a line of the body, points. */
const LINE = 15;

const BORDERED = 1;
/** Looks of a framed sheet: font (below), border, alignment, format of numbers. Their order is their number in the file. */
const LOOKS = {
  plain: [0, 0, 'left', 49],
  heading: [1, BORDERED, 'center', 49],
  columnNumber: [0, BORDERED, 'center', 49],
  text: [0, BORDERED, 'left', 49],
  centred: [0, BORDERED, 'center', 49],
  whole: [0, BORDERED, 'center', 0],
  decimal: [0, BORDERED, 'center', 2],
  unit: [2, 0, 'left', 49],
  form: [3, 0, 'right', 49],
  title: [4, 0, 'center', 49],
  day: [3, 0, 'center', 49],
  note: [5, 0, 'left', 49],
  signer: [2, 0, 'center', 49],
} as const;
export type FrameLook = keyof typeof LOOKS;
const NAMES = Object.keys(LOOKS) as FrameLook[];
const FONTS = ['<sz val="11"/>', '<b/><sz val="11"/>', '<b/><sz val="12"/>', '<i/><sz val="12"/>'].concat(
  '<b/><sz val="14"/>',
  '<i/><sz val="10"/>',
);

export interface FrameCell {
  readonly text: string;
  /** From 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows?: number;
  readonly look: FrameLook;
}
/** A row above or below the list: its cells from left to right, its height in points. */
export interface FrameRow {
  readonly cells: readonly FrameCell[];
  readonly height?: number;
}

/** What makes a list the statutory form: the rows around it, one page wide on its paper, headings on every page. */
export interface SheetFrame {
  readonly head: readonly FrameRow[];
  readonly foot: readonly FrameRow[];
  readonly paper: keyof typeof PAPER;
  /** Rows of the head that are printed on every page, from 1, both included. */
  readonly repeated: readonly [number, number];
  /** Stands at the lower edge of every page. */
  readonly form: string;
  /** How the cells of each column look. */
  readonly looks: readonly FrameLook[];
  /** Lines that a row takes: programs that open the book do not make rows higher by themselves. */
  readonly lines: (row: readonly string[]) => number;
}

export const lookNumber = (look: FrameLook): number => NAMES.indexOf(look);
export const rowHeight = (lines: number): string =>
  lines > 1 ? ` ht="${lines * LINE}" customHeight="1"` : '';

/** @param first number of the first of the rows, from 1 */
export function frameRows(
  rows: readonly FrameRow[],
  first: number,
): { readonly xml: string; readonly merged: readonly string[] } {
  const lines = rows.map(() => new Map<number, string>());
  const merged: string[] = [];
  rows.forEach(({ cells }, at) => {
    for (const { text, column, columns, rows: deep = 1, look } of cells) {
      const name = (down: number, right: number): string => `${letters(column + right)}${first + at + down}`;
      const style = lookNumber(look);
      // Every cell below a merged one has its borders, or the frame of it would be open.
      for (let down = 0; down < deep; down += 1)
        for (let right = 0; right < columns; right += 1)
          lines[at + down]?.set(column + right, `<c r="${name(down, right)}" s="${style}"/>`);
      lines[at].set(
        column,
        `<c r="${name(0, 0)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
      );
      if (deep > 1 || columns > 1) merged.push(`${name(0, 0)}:${name(deep - 1, columns - 1)}`);
    }
  });
  const xml = rows.map(({ height }, at) => {
    const inOrder = [...lines[at]].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${first + at}"${high}>${inOrder.join('')}</row>`;
  });
  return { xml: xml.join(''), merged };
}

/** What stands before the columns of the sheet: fits its page, headings stay. */
export const frameOpening = ({ repeated: [, last] }: SheetFrame): string =>
  `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${last}" topLeftCell="A${last + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="${LINE}"/>`;

/** What stands after the rows, in the order of the schema. @source ECMA-376 part 1, 18.3.1.99 */
export const frameClosing = ({ paper, form }: SheetFrame, merged: readonly string[]): string =>
  [
    `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/>',
    `<pageSetup paperSize="${PAPER[paper]}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escaped(`&L&"${FONT},Italic"&9 ${form.replaceAll('&', '&&')}&R&"${FONT},Italic"&9Trang &P/&N`)}</oddFooter></headerFooter>`,
  ].join('');

/** Names of the book: the rows that every page begins with. */
export const printTitles = (sheet: string, { repeated: [first, last] }: SheetFrame): string =>
  `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped(sheet.replaceAll("'", "''"))}'!$${first}:$${last}</definedName></definedNames>`;

const EDGE = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');
export const frameStyles = (): string => {
  const fonts = FONTS.map((font) => `<font>${font}<name val="${FONT}"/></font>`);
  const looks = Object.values(LOOKS).map(
    ([font, border, align, format]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="center" wrapText="1"/></xf>`,
  );
  return `${XML}<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGE}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
};
