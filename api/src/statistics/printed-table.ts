import { type ReportDefinition, formatDate, formatDecimal } from '@hr/domain';
import type { ReportTable, RowKind } from './report-table.dto';

/** A cell that was left out of a public version. */
export const HIDDEN = '*';
export type PrintedCell = number | null | typeof HIDDEN;

/** What stands on the paper, whatever kind of file it becomes. */
export interface PrintedTable {
  readonly unitName: string;
  readonly form: string;
  readonly basis: string;
  readonly title: string;
  readonly asOfText: string;
  readonly lead: readonly string[];
  readonly paths: readonly (readonly string[])[];
  readonly numbers: readonly string[];
  readonly rows: readonly {
    readonly number: string;
    readonly label: string;
    readonly depth: number;
    readonly kind: RowKind;
    readonly cells: readonly PrintedCell[];
  }[];
  readonly notes: readonly string[];
  readonly footer: readonly string[];
  readonly paper: 'A3' | 'A4';
  /** Of a frozen report: what a reader needs to have it verified. */
  readonly seal: readonly string[];
  readonly id: string | null;
}

export interface PrintExtras {
  readonly definition: Pick<ReportDefinition, 'basis' | 'counts' | 'footer' | 'paper' | 'rows'>;
  readonly hidden?: ReadonlySet<string>;
  readonly threshold?: number;
  readonly seal?: readonly string[];
  readonly id?: string;
}

/** The key of a cell among the hidden ones. */
export const cellKey = (row: string, column: number): string => `${row}|${column}`;

export function printedTable(
  table: ReportTable,
  { definition, hidden, threshold, seal = [], id }: PrintExtras,
): PrintedTable {
  const isPublic = hidden !== undefined;
  return {
    unitName: (table.unit?.name ?? 'Mọi đơn vị trong phạm vi').toLocaleUpperCase('vi'),
    form: table.form,
    basis: definition.basis,
    title: table.title.toLocaleUpperCase('vi'),
    asOfText:
      table.periodFrom === null
        ? `(Số liệu tính đến ngày ${formatDate(table.asOf)})`
        : `(Từ ${formatDate(table.periodFrom)} đến ${formatDate(table.asOf)})`,
    lead: table.lead,
    paths: table.columns.map(({ path }) => path),
    numbers: table.columns.map(({ number }) => String(number ?? '')),
    rows: table.rows.map(({ key, number, label, depth, kind, cells }) => ({
      number,
      label,
      depth,
      // Everybody stands out in a list of predicates as the total does under units.
      kind: kind === 'ROW' && key === 'all' ? 'TOTAL' : kind,
      cells: cells.map((cell, at) => (hidden?.has(cellKey(key, at)) ? HIDDEN : cell)),
    })),
    notes: [
      ...notesOf(table, definition, isPublic),
      ...(isPublic
        ? [
            `Ô ghi ${HIDDEN} không công bố để không nhận ra được từng người (số từ 1 đến dưới ${threshold}), cùng các ô cần che để không tính ngược lại được.`,
          ]
        : []),
    ],
    footer: definition.footer,
    paper: definition.paper,
    seal,
    id: id ?? null,
  };
}

/** What the form leaves open, what is not known, what does not add up; of a public version only the first. */
function notesOf(
  table: ReportTable,
  { counts, rows }: Pick<ReportDefinition, 'counts' | 'rows'>,
  isPublic: boolean,
): string[] {
  const notes = [`${table.mapText}. Phiên bản ${table.version} của biểu.`];
  const settings = table.settings.map(({ label, valueLabel }) => `${label}: ${valueLabel}`);
  if (settings.length > 0) notes.push(`Lựa chọn: ${settings.join('; ')}.`);
  if (isPublic) return notes;
  const everybody = rows === 'UNITS' ? undefined : rows.find(({ count, mean }) => count === 'all' && !mean);
  const total = table.rows.find(({ kind, key }) => kind === 'TOTAL' || key === everybody?.key);
  const missing = table.missing.flatMap(({ path }, at) => {
    const count = total?.missing[at] ?? 0;
    return count > 0 ? [`${path[path.length - 1]} ${count} ${counts === 'PEOPLE' ? 'người' : 'lượt'}`] : [];
  });
  if (missing.length > 0) notes.push(`Chưa có dữ liệu (ngoài biểu): ${missing.join('; ')}.`);
  const failed = table.checks.filter(({ isPassed }) => !isPassed);
  if (table.checks.length > 0)
    notes.push(
      failed.length === 0
        ? `Phép kiểm: cả ${table.checks.length} đều khớp.`
        : `Phép kiểm không khớp: ${failed.map(({ label, difference }) => `${label} (lệch ${difference})`).join('; ')}.`,
    );
  return notes;
}

/** As written: decimal comma, points between thousands. */
export const cellText = (cell: PrintedCell): string =>
  cell === null ? '' : cell === HIDDEN ? HIDDEN : formatDecimal(String(cell));

/** On paper nobody is an empty cell. @source TT 07/2019/TT-BNV: empty cell where there is no data */
export const printedText = (cell: PrintedCell): string => (cell === 0 ? '' : cellText(cell));

/** Signs of the longest figure of each column: money needs more room than people. */
export const longestCells = ({ paths, rows }: PrintedTable): number[] =>
  paths.map((_, at) => Math.max(1, ...rows.map(({ cells }) => cellText(cells[at] ?? null).length)));
