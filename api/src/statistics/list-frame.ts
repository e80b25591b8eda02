import { formatDate, formatDecimal } from '@hr/domain';
import type { FrameCell, FrameLook, FrameRow, SheetColumn, SheetFrame } from '../personnel';
import { headingGrid } from './heading-grid';
import type { Run } from './run-context';
import { linesOf } from './table-xlsx';

/** Words, left-aligned, with the room that they take on an A3 page; everything else is short and stands in the middle. */
const WORDS: Readonly<Record<string, number>> = { fullName: 26, title: 32, unit: 38, note: 20 };
const DATES = new Set(['birthMan', 'birthWoman', 'gradeSince', 'postSince']);
const WHOLE = new Set(['no', 'step']);
/** Allowances of duty and area may be per cent, so that they stay words. */
const DECIMALS = new Set(['coefficient', 'leaderAllowance']);

const lookOf = (field = ''): FrameLook =>
  field in WORDS ? 'text' : WHOLE.has(field) ? 'whole' : DECIMALS.has(field) ? 'decimal' : 'centred';

export const listColumns = ({ definition }: Run): SheetColumn[] =>
  definition.columns.map(({ label, field = '' }) => ({
    heading: label.join(' / '),
    width: WORDS[field] ?? (DATES.has(field) ? 12 : field === 'no' ? 7 : field === 'gradeCode' ? 12 : 9),
    isNumber: WHOLE.has(field) || DECIMALS.has(field),
  }));

/** Cells of a list as a sheet takes them: numbers with a point. */
export const sheetCells = (columns: readonly SheetColumn[], cells: readonly string[]): string[] =>
  cells.map((cell, at) => (columns[at].isNumber ? cell.replace(',', '.') : cell));

/**
 * The statutory form around a list: unit and form, title and day, merged headings over the numbers of the columns, and who
 * signs. @source TT 11/2012/TT-BNV, BM03, BM04; TT 07/2019/TT-BNV (Times New Roman, fixed order, empty cell if no data)
 */
export function listFrame(run: Run, columns: readonly SheetColumn[], people: number): SheetFrame {
  const { definition } = run;
  const width = columns.length;
  const headings = headingRows(run, columns);
  const top = titleRows(run, width);
  return {
    head: [...top, ...headings],
    foot: footRows(run, width, people),
    paper: definition.paper,
    repeated: [top.length + 1, top.length + headings.length],
    form: definition.form,
    looks: definition.columns.map(({ field }) => lookOf(field)),
    lines: (row) =>
      row.reduce(
        (most, text, at) =>
          text.length > columns[at].width ? Math.max(most, linesOf(text, columns[at].width)) : most,
        1,
      ),
  };
}

const across = (text: string, width: number, look: FrameLook, height?: number): FrameRow => ({
  cells: [{ text, column: 0, columns: width, look }],
  height,
});
const BLANK: FrameRow = { cells: [] };

function titleRows({ definition, unit, asOf }: Run, width: number): FrameRow[] {
  const half = Math.floor(width / 2);
  const name = (unit?.name ?? 'Mọi đơn vị trong phạm vi').toLocaleUpperCase('vi');
  return [
    {
      cells: [
        { text: name, column: 0, columns: half, look: 'unit' },
        {
          text: `${definition.form} (${definition.basis})`,
          column: half,
          columns: width - half,
          look: 'form',
        },
      ],
      height: 18,
    },
    BLANK,
    across(definition.title.toLocaleUpperCase('vi'), width, 'title', 24),
    across(`(Số liệu tính đến ngày ${formatDate(asOf)})`, width, 'day', 18),
    BLANK,
  ];
}

/** Merged headings, as high as their words make them in their columns, and the numbers of the columns below. */
function headingRows({ definition }: Run, columns: readonly SheetColumn[]): FrameRow[] {
  const { depth, cells } = headingGrid(definition.columns.map(({ label }) => label));
  const rows = Array.from({ length: depth }, (): FrameCell[] => []);
  const lines = Array<number>(depth).fill(1);
  // What a cell over several rows lacks is given to the last of them, after the cells of one row have theirs.
  for (const { text, row, column, rowSpan, columnSpan } of cells.toSorted((x, y) => x.rowSpan - y.rowSpan)) {
    rows[row].push({ text, column, columns: columnSpan, rows: rowSpan, look: 'heading' });
    const room = columns.slice(column, column + columnSpan).reduce((sum, { width }) => sum + width, 0);
    const given = lines.slice(row, row + rowSpan).reduce((sum, one) => sum + one, 0);
    // Bold signs are wider than those that widths are counted in.
    lines[row + rowSpan - 1] += Math.max(0, linesOf(text, room * 0.8) - given);
  }
  return [
    ...rows.map((inRow, at) => ({ cells: inRow, height: 15 * lines[at] + 4 })),
    {
      cells: definition.columns.map(({ number }, column) => ({
        text: String(number),
        column,
        columns: 1,
        look: 'columnNumber' as const,
      })),
    },
  ];
}

function footRows(
  { definition, version, mapText, settingsUsed }: Run,
  width: number,
  people: number,
): FrameRow[] {
  const { footer } = definition;
  const part = Math.max(1, Math.floor(width / footer.length));
  const settings = settingsUsed.map(({ label, valueLabel }) => `${label}: ${valueLabel}`);
  return [
    across(`Danh sách có ${formatDecimal(String(people))} người.`, width, 'note', 18),
    across(`${mapText}. Phiên bản ${version} của biểu.`, width, 'note'),
    ...(settings.length > 0 ? [across(`Lựa chọn: ${settings.join('; ')}.`, width, 'note')] : []),
    BLANK,
    {
      cells: [{ text: '………, ngày …… tháng …… năm ……', column: width - part, columns: part, look: 'day' }],
      height: 18,
    },
    {
      cells: footer.map((text, at) => ({
        text,
        column: at * part,
        columns: at === footer.length - 1 ? width - at * part : part,
        look: 'signer' as const,
      })),
      height: 18,
    },
  ];
}
