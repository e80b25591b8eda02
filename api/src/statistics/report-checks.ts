import {
  type CheckRule,
  type CheckTerm,
  type ReportDefinition,
  type Settings,
  addsPeople,
  distinctColumns,
  parseCheck,
  sideOf,
} from '@hr/domain';
import type { CheckedRow, ReportCheck } from './report-table.dto';

/** What a check can ask of a row. */
export interface CheckableRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly (number | null)[];
  readonly missing: readonly (number | null)[];
  readonly counted: (text: string) => number | null;
}

/** Most rows named for one check; the difference is over all of them. */
const NAMED = 50;

/**
 * The definition's checks held against every row; a difference is shown and never made to vanish.
 *
 * @param unknown what is not known, as rows that only checks down the rows ask for
 */
export function checked(
  definition: ReportDefinition,
  rows: readonly CheckableRow[],
  settings: Settings,
  unknown: readonly CheckableRow[] = [],
): ReportCheck[] {
  const at = new Map(definition.columns.map(({ number }, index) => [`c${number}`, index]));
  const distinct = distinctColumns(definition, settings);
  return (definition.checks ?? []).flatMap(({ rule, label, over }) => {
    const parsed = parseCheck(rule);
    // Where the setting makes people of turns, what would add them up does not hold and is not asked.
    if (over !== 'ROWS' && [parsed.left, parsed.right].some((side) => addsPeople(definition, side, settings)))
      return [];
    const failing =
      over === 'ROWS'
        ? acrossRows(definition, parsed, [...rows, ...unknown], distinct)
        : rows.flatMap((row) => {
            const value = ({ column, expression }: CheckTerm): number | null =>
              column === undefined
                ? row.counted(expression ?? '')
                : column.startsWith('m')
                  ? row.missing[Number(column.slice(1)) - 1]
                  : row.cells[at.get(column) ?? -1];
            return failed(parsed, value, row.key, row.label);
          });
    const difference = failing.reduce(
      (most, row) => (Math.abs(row.difference) > Math.abs(most) ? row.difference : most),
      0,
    );
    return {
      expression: rule,
      label,
      isPassed: failing.length === 0,
      difference,
      rows: failing.slice(0, NAMED),
    };
  });
}

function acrossRows(
  definition: ReportDefinition,
  rule: CheckRule,
  rows: readonly CheckableRow[],
  distinct: ReadonlySet<string>,
): CheckedRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return definition.columns.flatMap((column, index) =>
    column.period === 'PERCENT' || distinct.has(`c${column.number}`)
      ? []
      : failed(
          rule,
          ({ column: named, expression }) => byKey.get(named ?? expression ?? '')?.cells[index] ?? null,
          `c${column.number}`,
          column.label.join(', '),
        ),
  );
}

function failed(
  { left, relation, right }: CheckRule,
  value: (term: CheckTerm) => number | null,
  key: string,
  label: string,
): CheckedRow[] {
  const [a, b] = [sideOf(left, value), sideOf(right, value)];
  const holds = relation === '=' ? a === b : a <= b;
  return holds ? [] : [{ key, label, left: a, right: b, difference: a - b }];
}
