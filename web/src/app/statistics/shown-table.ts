import { showNumber } from '../ui';
import type { ReportColumn, ReportRow, ReportTable } from '@hr/contracts';
import type { ShownCell, ShownColumn, ShownRow } from './table-view';

export interface ShownTable {
  /** Heading of the first column. */
  readonly lead: string;
  /** Units in which nobody is counted, on screen or left out. */
  readonly emptyRows: number;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}

export type Figures = Pick<ReportTable, 'lead' | 'columns' | 'missing' | 'rows'>;
export const noFigures: Figures = { lead: [], columns: [], missing: [], rows: [] };

/** Where a shown column comes from: the printed ones, or those for what is not known. */
interface Source {
  readonly column: ReportColumn;
  readonly at: number;
  readonly isMissing: boolean;
}

/** Shares stand under each other, comma under comma. */
const shares = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const openable: ReadonlySet<ReportColumn['kind']> = new Set(['COUNT', 'FORMULA']);

/**
 * A report as it stands on screen: what is not known stands at the end of its own block and not on the form, blocks that
 * are put away are left out, and beside a figure the difference to the other day.
 *
 * @param hidden first headings of the blocks that are put away
 * @param isShort leaves out units in which nobody is counted
 */
export function shownTable(
  { lead, columns, missing, rows }: Figures,
  hidden: ReadonlySet<string> = new Set(),
  isShort = false,
): ShownTable {
  const sources = inBlocks(columns, missing).filter(({ column }) => !hidden.has(blockOf(column)));
  const margin = Math.min(...rows.filter(({ kind }) => kind !== 'TOTAL').map(({ depth }) => depth));
  const kept = isShort ? rows.filter((row) => !isEmpty(row)) : rows;
  return {
    emptyRows: rows.filter(isEmpty).length,
    lead: lead.at(-1) ?? 'Đơn vị',
    columns: sources.map(({ column, isMissing }) => ({
      key: column.key,
      number: column.number === null ? '' : String(column.number),
      path: column.path,
      isExtra: isMissing || column.number === null,
      meaning: column.explanation,
    })),
    rows: kept.map((row) => ({
      key: row.key,
      label: row.label,
      level: row.kind === 'TOTAL' ? 0 : row.depth - margin,
      isTotal: row.kind === 'TOTAL',
      isHead: row.kind === 'SUBTOTAL' || row.kind === 'HEADING' || (row.kind === 'ROW' && row.key === 'all'),
      cells: sources.map((source) => cellOf(row, source)),
    })),
  };
}

/** A unit without anybody, on either day, and without a quota. */
function isEmpty({ kind, cells, missing, compared }: ReportRow): boolean {
  const figures = [...cells, ...missing, ...(compared ?? [])];
  return (kind === 'UNIT' || kind === 'SUBTOTAL') && figures.every((figure) => !figure);
}

/** The first headings that stand over more than one column: what can be put away. */
export function blocksOf({ columns, missing }: Pick<ReportTable, 'columns' | 'missing'>): string[] {
  const all = inBlocks(columns, missing).filter(({ column }) => column.path.length > 1);
  return [...new Set(all.map(({ column }) => blockOf(column)))];
}

function blockOf({ path }: ReportColumn): string {
  return path.length > 1 ? (path[0] ?? '') : '';
}

function inBlocks(columns: readonly ReportColumn[], missing: readonly ReportColumn[]): Source[] {
  const found: Source[] = columns.map((column, at) => ({ column, at, isMissing: false }));
  missing.forEach((column, at) => {
    const place = lastOfBlock(found, column.path);
    found.splice(place < 0 ? found.length : place + 1, 0, { column, at, isMissing: true });
  });
  return found;
}

/** The last column that shares all headings but its own. */
function lastOfBlock(found: readonly Source[], path: readonly string[]): number {
  if (path.length < 2) return -1;
  return found.findLastIndex(({ column }) =>
    path.slice(0, -1).every((heading, level) => column.path[level] === heading),
  );
}

function cellOf(row: ReportRow, { column, at, isMissing }: Source): ShownCell {
  const value = (isMissing ? row.missing[at] : row.cells[at]) ?? null;
  const before = isMissing ? null : (row.compared?.[at] ?? null);
  const change = row.compared && !isMissing ? sayChange(before, value) : '';
  const opens = row.kind !== 'HEADING' && openable.has(column.kind) && ((value ?? 0) !== 0 || change !== '');
  const isShare = column.kind === 'PERCENT';
  return { text: sayFigure(value, change !== '', isShare), opens, ...(change ? { change } : {}) };
}

/** Nothing is an empty cell, as on the form; a figure that fell to nothing says so. */
function sayFigure(value: number | null, isChanged: boolean, isShare: boolean): string {
  if (value === null || (value === 0 && !isChanged)) return '';
  return isShare ? shares.format(value) : showNumber(value);
}

/** `+3`, `−2`; empty when nothing changed. */
export function sayChange(before: number | null, now: number | null): string {
  const difference = Math.round(((now ?? 0) - (before ?? 0)) * 100) / 100;
  if (difference === 0) return '';
  return `${difference > 0 ? '+' : '−'}${showNumber(Math.abs(difference))}`;
}

/** A column by its last headings: `Chuyên môn · Thạc sĩ`. */
export function columnName({ path }: Pick<ReportColumn, 'path'>): string {
  return path.slice(-2).join(' · ');
}
