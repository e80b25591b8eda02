import {
  type CellSum,
  type CheckTerm,
  type PublicCell,
  type ReportDefinition,
  type Settings,
  distinctColumns,
  hiddenCells,
  parseCheck,
  parseSum,
  readSettings,
  settingsOf,
} from '@hr/domain';
import { cellKey } from './printed-table';
import type { ReportRow, ReportTable } from './report-table.dto';

/**
 * Cells to leave out of a public version. What can be subtracted is everything that adds up: units to the unit above and
 * to the total, blocks of columns to their whole, and to each column what is left of everybody.
 */
export function publicCells(
  table: ReportTable,
  definition: ReportDefinition,
  threshold: number,
): ReadonlySet<string> {
  const settings = settingsRead(table, definition);
  const columns = definition.columns.map(({ count, sum, period, measure = 'UNIT' }) =>
    measure !== 'CLASSES' &&
    measure !== 'PERIODS' &&
    measure !== 'COST' &&
    (count !== undefined || sum !== undefined || (period !== undefined && period !== 'PERCENT'))
      ? 'PEOPLE'
      : 'OTHER',
  );
  // Different people are part of no sum; beside turns they say only that nobody came more often.
  const distinct = distinctColumns(definition, settings);
  const adds = (column: number): boolean => !distinct.has(`c${definition.columns[column]?.number}`);
  const means = new Set(
    definition.rows === 'UNITS' ? [] : definition.rows.flatMap(({ key, mean }) => (mean ? [key] : [])),
  );
  const rows = table.rows.filter(({ kind }) => kind !== 'HEADING');
  const cells: PublicCell[] = [];
  const keys: string[] = [];
  const at = new Map<string, number>();
  const add = (key: string, value: number, isPrinted: boolean): number => {
    at.set(key, cells.length);
    keys.push(key);
    return cells.push({ value, isPrinted }) - 1;
  };
  const sums: CellSum[] = [];
  for (const row of rows) {
    row.cells.forEach((value, column) => {
      if (columns[column] === 'PEOPLE' && !means.has(row.key))
        add(cellKey(row.key, column), value ?? 0, true);
    });
  }
  const indexOf = (row: string, column: number): number | undefined =>
    column >= 0 && adds(column) ? at.get(cellKey(row, column)) : undefined;
  // Down the rows: each parent is what is right below it.
  for (const [whole, parts] of families(rows)) {
    definition.columns.forEach((_, column) => {
      const [top, below] = [indexOf(whole, column), parts.flatMap((part) => indexOf(part, column) ?? [])];
      if (top !== undefined && below.length > 0) sums.push({ whole: top, parts: below });
    });
  }
  for (const { whole, parts } of rowSums(definition)) {
    definition.columns.forEach((_, column) => {
      const [top, below] = [indexOf(whole, column), parts.map((part) => indexOf(part, column))];
      if (top === undefined || below.some((part) => part === undefined)) return;
      const known = below.flatMap((part) => part ?? []);
      // What the rows leave over of the whole is not printed, but follows by subtraction.
      const rest = cells[top].value - known.reduce((sum, part) => sum + cells[part].value, 0);
      sums.push({
        whole: top,
        parts: [...known, add(`rest|${whole}|${parts[0]}|${column}`, Math.max(0, rest), false)],
      });
    });
  }
  const numberAt = new Map(definition.columns.map(({ number }, column) => [`c${number}`, column]));
  const all = definition.columns.findIndex(({ count }) => count === 'all');
  for (const row of rows) {
    for (const { whole, parts } of blocks(definition)) {
      const top = indexOf(row.key, numberAt.get(whole) ?? -1);
      const below = parts.flatMap((part) => indexOf(row.key, numberAt.get(part) ?? -1) ?? []);
      if (top === undefined || below.length !== parts.length) continue;
      // What the block leaves over (no training, older than 60, not known) is not printed, but follows by subtraction.
      const rest = cells[top].value - below.reduce((sum, part) => sum + cells[part].value, 0);
      sums.push({
        whole: top,
        parts: [...below, add(`${row.key}|rest|${whole}|${parts[0]}`, Math.max(0, rest), false)],
      });
    }
    const total = indexOf(row.key, all);
    if (total === undefined) continue;
    definition.columns.forEach(({ count }, column) => {
      const cell = indexOf(row.key, column);
      if (count === undefined || column === all || cell === undefined) return;
      sums.push({
        whole: total,
        parts: [cell, add(`${row.key}|others|${column}`, cells[total].value - cells[cell].value, false)],
      });
    });
  }
  const hidden = new Set([...hiddenCells(cells, sums, threshold)].map((index) => keys[index]));
  // A mean of few, or a share of what is hidden, says what the figures themselves no longer do.
  for (const row of rows) {
    row.cells.forEach((_, column) => {
      const all =
        definition.rows === 'UNITS' ? undefined : definition.rows.find(({ count }) => count === 'all')?.key;
      const isShare = definition.columns[column].period === 'PERCENT';
      const others = definition.columns.map((_one, at) => cellKey(row.key, at));
      if (
        (means.has(row.key) && all !== undefined && hidden.has(cellKey(all, column))) ||
        (isShare && others.some((key) => hidden.has(key)))
      )
        hidden.add(cellKey(row.key, column));
    });
  }
  return hidden;
}

const settingsRead = ({ settings }: ReportTable, definition: ReportDefinition): Settings =>
  readSettings(settings.map(({ key, value }) => `${key}:${value}`).join(','), settingsOf(definition))
    .settings;

/** Each row with those right below it; the total with the uppermost. */
function families(rows: readonly ReportRow[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const put = (whole: string, part: string): void =>
    void found.set(whole, [...(found.get(whole) ?? []), part]);
  const total = rows.find(({ kind }) => kind === 'TOTAL');
  const line: ReportRow[] = [];
  for (const row of rows) {
    if (row.kind !== 'UNIT' && row.kind !== 'SUBTOTAL') continue;
    while (line.length > 0 && line[line.length - 1].depth >= row.depth) line.pop();
    const above = line.at(-1) ?? total;
    if (above) put(above.key, row.key);
    line.push(row);
  }
  return found;
}

/**
 * Sums that the definition names: its formulas; its checks, of which the printed terms count. An inequality leaves a rest,
 * too: men among all, those of 51–60 who are in neither sub-column.
 */
function blocks(
  definition: ReportDefinition,
): { readonly whole: string; readonly parts: readonly string[] }[] {
  const named = (terms: readonly CheckTerm[]): string[] =>
    terms.flatMap(({ column }) => (column?.startsWith('c') ? [column] : []));
  const formulas = definition.columns.flatMap(({ number, sum }) =>
    sum === undefined ? [] : [{ whole: `c${number}`, parts: named(parseSum(sum)) }],
  );
  const checks = (definition.checks ?? [])
    .filter(({ over }) => over !== 'ROWS')
    .flatMap(({ rule }) => {
      const { left, relation, right } = parseCheck(rule);
      const [wholes, parts] = relation === '=' ? [named(left), named(right)] : [named(right), named(left)];
      return wholes.length === 1 && parts.length > 0 ? [{ whole: wholes[0], parts }] : [];
    });
  return [...formulas, ...checks];
}

/** Sums down the rows: what checks over rows name, and what each predicate leaves over of everybody. */
function rowSums({
  rows,
  checks = [],
}: ReportDefinition): { readonly whole: string; readonly parts: readonly string[] }[] {
  if (rows === 'UNITS') return [];
  const named = checks
    .filter(({ over }) => over === 'ROWS')
    .flatMap(({ rule }) => {
      const { left, right } = parseCheck(rule);
      // D = A + B − C is the sum A + B = D + C, of which every figure is printed; each side is hidden by its own.
      const parts = right.flatMap(({ sign, expression }) => (sign > 0 ? (expression ?? []) : []));
      return left.length === 1 && parts.length === right.length
        ? [{ whole: left[0].expression ?? '', parts }]
        : [];
    });
  const all = rows.find(({ count }) => count === 'all')?.key;
  const others = rows.flatMap(({ key, count, mean }) =>
    all === undefined || key === all || count === undefined || mean ? [] : [{ whole: all, parts: [key] }],
  );
  return [...named, ...others];
}
