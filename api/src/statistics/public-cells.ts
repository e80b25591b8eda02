import {
  type CellSum,
  type CheckRule,
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
  /** Cells of both sides of an equation; one that leaves something over says so with a cell that is not printed. */
  const equate = (
    key: string,
    { isExact }: Equation,
    sides: readonly (readonly (number | undefined)[])[],
  ) => {
    const [wholes, parts] = sides.map((side) => side.flatMap((one) => one ?? []));
    if (sides.flat().includes(undefined) || wholes.length === 0 || parts.length === 0) return;
    const added = (side: readonly number[]): number => side.reduce((sum, one) => sum + cells[one].value, 0);
    if (isExact && wholes.length === 1) sums.push({ whole: wholes[0], parts });
    else if (isExact) {
      const both = add(`both|${key}`, added(parts), false);
      sums.push({ whole: both, parts }, { whole: both, parts: wholes });
    } else {
      // What is left over of the whole (no training, older than 60, not known) follows by subtraction, too.
      const rest = add(`rest|${key}`, Math.max(0, added(wholes) - added(parts)), false);
      sums.push({ whole: wholes[0], parts: [...parts, rest] });
    }
  };
  rowEquations(definition).forEach((one, no) =>
    definition.columns.forEach((_, column) => {
      const of = (side: readonly string[]) => side.map((row) => indexOf(row, column));
      equate(`${no}|${column}`, one, [of(one.wholes), of(one.parts)]);
    }),
  );
  const numberAt = new Map(definition.columns.map(({ number }, column) => [`c${number}`, column]));
  const all = definition.columns.findIndex(({ count }) => count === 'all');
  const across = columnEquations(definition);
  for (const row of rows) {
    across.forEach((one, no) => {
      const of = (side: readonly string[]) => side.map((key) => indexOf(row.key, numberAt.get(key) ?? -1));
      equate(`${row.key}|${no}`, one, [of(one.wholes), of(one.parts)]);
    });
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

/** Cells that add up to others, by their keys; where it is not exact there is one whole, of which the parts leave something. */
interface Equation {
  readonly wholes: readonly string[];
  readonly parts: readonly string[];
  readonly isExact: boolean;
}

/**
 * @param named the key of a term that is printed
 * @returns what is taken away stands on the other side: D = A + B − C is D + C = A + B
 */
function equationOf(
  { left, relation, right }: CheckRule,
  named: (term: CheckTerm) => string | undefined,
): Equation[] {
  const keys = (terms: readonly CheckTerm[], sign: 1 | -1): string[] =>
    terms.flatMap((term) => (term.sign === sign ? (named(term) ?? []) : []));
  const one = [...keys(left, 1), ...keys(right, -1)];
  const other = [...keys(right, 1), ...keys(left, -1)];
  const isExact = relation === '=' && one.length + other.length === left.length + right.length;
  // An inequality leaves a rest, too: men among all, those of 51–60 who are in neither sub-column.
  const [wholes, parts] = relation === '=' ? [one, other] : [other, one];
  return isExact || wholes.length === 1 ? [{ wholes, parts, isExact }] : [];
}

/** What adds up in a row: formulas, and what checks name. */
function columnEquations({ columns, checks = [] }: ReportDefinition): Equation[] {
  const named = ({ column }: CheckTerm): string | undefined => (column?.startsWith('c') ? column : undefined);
  const formulas = columns.flatMap(({ number, sum }): CheckRule[] =>
    sum === undefined
      ? []
      : [{ left: [{ sign: 1, column: `c${number}` }], relation: '=', right: parseSum(sum) }],
  );
  const rules = checks.filter(({ over }) => over !== 'ROWS').map(({ rule }) => parseCheck(rule));
  return [...formulas, ...rules].flatMap((rule) => equationOf(rule, named));
}

/** What adds up down the rows: what checks name, and what each predicate leaves over of everybody. */
function rowEquations({ rows, checks = [] }: ReportDefinition): Equation[] {
  if (rows === 'UNITS') return [];
  const named = ({ expression }: CheckTerm): string | undefined => expression;
  const rules = checks
    .filter(({ over }) => over === 'ROWS')
    .flatMap(({ rule }) => equationOf(parseCheck(rule), named));
  const all = rows.find(({ count }) => count === 'all')?.key;
  const others = rows.flatMap(({ key, count, mean }): Equation[] =>
    all === undefined || key === all || count === undefined || mean
      ? []
      : [{ wholes: [all], parts: [key], isExact: false }],
  );
  return [...rules, ...others];
}
