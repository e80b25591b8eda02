import { type Expression, type ReportDefinition, type Settings, measureOf, parseSum } from '@hr/domain';
import { fieldProblem } from '../platform/problem';
import { read } from './count-statement';
import { columnKey } from './report-columns';
import type { Run } from './run-context';
import { TOTAL_KEY, belongsTo } from './unit-rows';

/** What makes somebody belong to a column. @throws 422 for a column that counts no people, or none of that key */
export function columnCondition(definition: ReportDefinition, key: string | undefined): Expression {
  if (key === undefined) return { op: 'all' };
  const { counts } = definition;
  const missing = /^m(\d+)$/.exec(key);
  const text = missing ? definition.missing?.[Number(missing[1]) - 1]?.count : undefined;
  if (text !== undefined) return read(text, counts);
  const column = definition.columns.find(({ number }) => columnKey(number) === key);
  if (!column) throw fieldProblem('column', 'unknown', 'Báo cáo không có cột này.');
  if (['CLASSES', 'PERIODS', 'COST'].includes(column.measure ?? ''))
    throw fieldProblem('column', 'noPeople', 'Cột này đếm lớp, tiết hoặc tiền; hãy mở cột lượt.');
  if (column.count !== undefined) return read(column.count, counts);
  if (column.sum === undefined)
    throw fieldProblem('column', 'noPeople', 'Cột này không đếm người nên không mở ra được.');
  const terms = parseSum(column.sum);
  if (terms.some(({ sign }) => sign < 0))
    throw fieldProblem('column', 'noPeople', 'Cột này là một hiệu nên không mở ra được.');
  return {
    op: 'or',
    of: terms.map(({ column: name, expression }) =>
      name === undefined ? read(expression ?? 'all', counts) : columnCondition(definition, name),
    ),
  };
}

/** Whether a column shows each person once. */
export const isOfPeople = (
  { columns }: ReportDefinition,
  key: string | undefined,
  settings: Settings,
): boolean => columns.some((one) => columnKey(one.number) === key && measureOf(one, settings) === 'PEOPLE');

/** What makes somebody belong to a row that is no unit. @throws 422 for a row of no people, or none of that key */
export function rowCondition({ rows, counts }: ReportDefinition, key: string | undefined): Expression {
  if (key === undefined || key === TOTAL_KEY) return { op: 'all' };
  const row = rows === 'UNITS' ? undefined : rows.find((one) => one.key === key);
  if (!row || row.count === undefined)
    throw fieldProblem('row', 'unknown', 'Báo cáo không có dòng này, hoặc dòng không đếm người.');
  // The mean is of those whose birth is known.
  const condition = read(row.count, counts);
  return row.mean === undefined
    ? condition
    : { op: 'and', of: [condition, { op: 'not', of: read('missing:birth', 'PEOPLE') }] };
}

export interface UnitPair {
  readonly unit: string;
  readonly before: string | null;
}

/** Units of the day that make up a row; null when it is everybody that the run counts anyway. */
export function rowPairs(
  run: Run,
  key: string | undefined,
  pairs: () => readonly UnitPair[],
): readonly UnitPair[] | null {
  const wanted = key ?? TOTAL_KEY;
  if (wanted === TOTAL_KEY && (run.units === null || run.isEverything)) return null;
  return pairs().filter(({ unit, before }) => belongsTo(run, wanted, unit, before));
}

export function headingOf(
  { definition, tree, scope }: Run,
  row: string | undefined,
  column: string | undefined,
): string {
  const named = definition.columns.find(({ number }) => columnKey(number) === column)?.label;
  const missing = /^m(\d+)$/.exec(column ?? '');
  const columnText = missing
    ? `Chưa có dữ liệu: ${definition.missing?.[Number(missing[1]) - 1]?.label ?? ''}`
    : (named?.slice(-2).join(' · ') ?? 'Mọi người');
  const rowItem =
    definition.rows === 'UNITS' ? undefined : definition.rows.find(({ key }) => key === row)?.label;
  const unit = (row ?? '').replace(/^unmapped:/, '').replace(/:own$/, '');
  const rowText = rowItem ?? tree.get(unit)?.name ?? scope.tree.get(unit)?.name ?? 'Tổng cộng';
  return `${columnText} · ${rowText}`;
}
