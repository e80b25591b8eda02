import {
  type CheckTerm,
  type ReportDefinition,
  parseCheck,
  parseSum,
  readExpression,
  sayExpression,
} from '@hr/domain';
import type { ReportColumn } from './reports.dto';

export const columnKey = (number: number): string => `c${number}`;

/** Measures behind which there is no list of people. */
const MEASURED: Readonly<Record<string, string>> = {
  CLASSES: 'số lớp khác nhau, không cộng dồn giữa các dòng',
  PERIODS: 'tổng số tiết của các lượt',
  COST: 'tổng kinh phí của các lượt, đồng',
};
const SAID: Readonly<Record<string, string>> = {
  PEOPLE: 'số người khác nhau, không cộng dồn giữa các dòng',
  UNIT: 'lượt hoặc người theo lựa chọn của báo cáo',
};

/** The headings as the API tells them, each with what it counts in words. */
export function columnsOf({ columns, counts }: ReportDefinition): ReportColumn[] {
  const closed = new Set(
    columns.filter(({ measure = '' }) => MEASURED[measure]).map(({ number }) => columnKey(number)),
  );
  return columns.map(({ number, label, count, quota, sum, field, period, measure, empty }) => {
    const base = { key: columnKey(number), number, path: label };
    if (count !== undefined) {
      const said = sayExpression(readExpression(count, counts));
      return {
        ...base,
        expression: count,
        kind: closed.has(base.key) ? 'MEASURE' : 'COUNT',
        explanation: measure === undefined ? said : `${said}; ${MEASURED[measure] ?? SAID[measure]}`,
      };
    }
    if (quota)
      return {
        ...base,
        expression: quota.join(' + '),
        kind: 'QUOTA',
        explanation: 'Số được giao còn hiệu lực vào ngày tính',
      };
    if (sum !== undefined)
      return {
        ...base,
        expression: sum,
        kind: parseSum(sum).some(({ column = '' }) => closed.has(column)) ? 'MEASURE' : 'FORMULA',
        explanation: `= ${sum.replace(/c(\d+)/g, 'cột $1')}`,
      };
    if (period !== undefined)
      return {
        ...base,
        expression: period,
        kind: period === 'PERCENT' ? 'PERCENT' : 'COUNT',
        explanation: {
          THIS: 'Kỳ báo cáo',
          LAST: 'Cùng kỳ năm trước',
          PERCENT: 'Kỳ này × 100 / cùng kỳ năm trước',
        }[period],
      };
    const explanation = empty ? 'Cột của biểu mà sổ không có dữ liệu' : '';
    return { ...base, expression: field ?? '', kind: 'TEXT', explanation };
  });
}

export const missingOf = ({ missing = [], counts }: ReportDefinition): ReportColumn[] =>
  missing.map(({ label, count }, at) => ({
    key: `m${at + 1}`,
    number: null,
    path: ['Chưa có dữ liệu', label],
    expression: count,
    kind: 'COUNT',
    explanation: sayExpression(readExpression(count, counts)),
  }));

/** Every expression that has to be counted for a table: columns, what is missing, what only checks ask for. */
export function countedTexts(definition: ReportDefinition): string[] {
  const checks = (definition.checks ?? [])
    .filter(({ over }) => over !== 'ROWS')
    .flatMap(({ rule }) => {
      const { left, right } = parseCheck(rule);
      return [...left, ...right].flatMap(({ expression }) => expression ?? []);
    });
  const texts = [
    ...definition.columns.flatMap(({ count }) => count ?? []),
    ...(definition.missing ?? []).map(({ count }) => count),
    ...definition.columns.flatMap(({ sum }) =>
      sum === undefined ? [] : parseSum(sum).flatMap(({ expression }) => expression ?? []),
    ),
    ...checks,
  ];
  return [...new Set(texts)];
}

/** Cells of a row from what was counted in it; what nobody knows stays empty. */
export interface RowValues {
  readonly counted: (text: string) => number | null;
  readonly quota: (kinds: readonly string[]) => number | null;
}

export function cellsOf(definition: ReportDefinition, values: RowValues): (number | null)[] {
  const known = new Map<string, number | null>();
  const cellOf = (key: string, depth = 0): number | null => {
    if (known.has(key)) return known.get(key) ?? null;
    const column = definition.columns.find(({ number }) => columnKey(number) === key);
    // A formula that leads to itself ends here instead of never.
    if (!column || depth > 50) return null;
    const { count, quota, sum } = column;
    const value =
      count !== undefined
        ? values.counted(count)
        : quota
          ? values.quota(quota)
          : sum === undefined
            ? null
            : parseSum(sum).reduce<number | null>((total, term) => {
                const part = termValue(term, (one) => cellOf(one, depth + 1), values);
                return total === null || part === null ? null : total + term.sign * part;
              }, 0);
    known.set(key, value);
    return value;
  };
  return definition.columns.map(({ number }) => cellOf(columnKey(number)));
}

export const termValue = (
  { column, expression }: CheckTerm,
  cell: (key: string) => number | null,
  values: RowValues,
): number | null => (column !== undefined ? cell(column) : values.counted(expression ?? ''));
