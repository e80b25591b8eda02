import { type CheckTerm, parseCheck, parseSum } from './report-check';
import type { ColumnDefinition, DefinitionFault, ReportDefinition } from './report-definition';
import { ExpressionError } from './report-expression';
import type { Settings } from './report-settings';

/** What a column tells of turns of training: lượt, người, lớp, tiết, đồng. */
export type Measure = 'TURNS' | 'PEOPLE' | 'CLASSES' | 'PERIODS' | 'COST';

type Columns = Pick<ReportDefinition, 'columns'>;

export const measureOf = (
  { measure }: Pick<ColumnDefinition, 'measure'>,
  { turnUnit }: Pick<Settings, 'turnUnit'>,
): Measure => (measure === 'UNIT' ? (turnUnit === 'PEOPLE' ? 'PEOPLE' : 'TURNS') : (measure ?? 'TURNS'));

/** People and classes are counted as different ones in every cell: rows of them do not add up. */
export const isDistinct = (measure: Measure): boolean => measure === 'PEOPLE' || measure === 'CLASSES';

/**
 * Whether a sum asks for people to be added, who would be counted twice.
 *
 * @source training.md section 7: Σ over kinds of people ≥ people; never add people columns
 */
export function addsPeople(
  { columns }: Columns,
  terms: readonly CheckTerm[],
  settings: Pick<Settings, 'turnUnit'>,
): boolean {
  return (
    terms.length > 1 &&
    terms.some(({ column }) =>
      columns.some((one) => `c${one.number}` === column && measureOf(one, settings) === 'PEOPLE'),
    )
  );
}

/** Columns whose rows do not add up: different ones, and formulas of such. */
export function distinctColumns(
  { columns }: Columns,
  settings: Pick<Settings, 'turnUnit'>,
): ReadonlySet<string> {
  const found = new Set(
    columns.filter((one) => isDistinct(measureOf(one, settings))).map(({ number }) => `c${number}`),
  );
  for (const { number, sum } of columns) {
    if (sum !== undefined && parseSum(sum).some(({ column }) => column !== undefined && found.has(column)))
      found.add(`c${number}`);
  }
  return found;
}

/** What measures forbid: in tables of anything else, up the tree of units, and wherever people would be added. */
export function measureFaults({
  columns,
  checks = [],
  counts,
  rows,
}: Pick<ReportDefinition, 'columns' | 'checks' | 'counts' | 'rows'>): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  columns.forEach(({ measure, count }, at) => {
    if (measure === undefined) return;
    if (counts !== 'TURNS')
      faults.push({ pointer: `/columns/${at}/measure`, detail: 'Chỉ báo cáo đếm lượt đào tạo có measure.' });
    if (count === undefined)
      faults.push({ pointer: `/columns/${at}/measure`, detail: 'Có measure thì phải có count.' });
  });
  if (counts === 'TURNS' && rows === 'UNITS')
    faults.push({ pointer: '/rows', detail: 'Người, lớp không cộng được lên đơn vị cấp trên.' });
  const refuse = (pointer: string, sides: () => readonly (readonly CheckTerm[])[]): void => {
    try {
      const wrong = sides().some((terms) => addsPeople({ columns }, terms, { turnUnit: 'TURNS' }));
      if (wrong) faults.push({ pointer, detail: 'Cột đếm người không được cộng.' });
    } catch (error) {
      // What does not read is named where it is read.
      if (!(error instanceof ExpressionError)) throw error;
    }
  };
  columns.forEach(({ sum }, at) => {
    if (sum === undefined) return;
    refuse(`/columns/${at}/sum`, () => [parseSum(sum)]);
    const ofUnit = columns.filter(({ measure }) => measure === 'UNIT').map(({ number }) => `c${number}`);
    if (ofUnit.some((column) => new RegExp(`\\b${column}\\b`).test(sum)))
      faults.push({ pointer: `/columns/${at}/sum`, detail: 'Cột có thể đếm người không được cộng.' });
  });
  checks.forEach(({ rule, over }, at) => {
    if (over === 'ROWS') return;
    refuse(`/checks/${at}/rule`, () => {
      const { left, right } = parseCheck(rule);
      return [left, right];
    });
  });
  return faults;
}
