import { type CheckTerm, parseCheck, parseSum } from './report-check';
import { measureFaults } from './report-measure';
import { ExpressionError } from './report-expression';
import { type CountedThing, readExpression } from './report-predicates';
import { DEFAULT_SETTINGS, SETTINGS, type SettingKey, type Settings } from './report-settings';

/** A heading of a table; what it shows is said by exactly one of the other members. */
export interface ColumnDefinition {
  /** As printed; also its key: `c12`. */
  readonly number: number;
  /** From the outermost heading to the innermost. */
  readonly label: readonly string[];
  readonly count?: string;
  /** Of turns of training: what of them is counted or added; turns without. `UNIT` is what the setting says. */
  readonly measure?: 'PEOPLE' | 'CLASSES' | 'PERIODS' | 'COST' | 'UNIT';
  /** Kinds of quota, added. */
  readonly quota?: readonly string[];
  /** Of other columns: `c4 + c8`. */
  readonly sum?: string;
  /** Of a list of people: which of their data. */
  readonly field?: string;
  /** Of a movement: the period, the one a year before, or the first in percent of the second. */
  readonly period?: 'THIS' | 'LAST' | 'PERCENT';
  /** Printed by the form, while nothing in the register tells it. */
  readonly empty?: true;
}
export interface RowDefinition {
  readonly key: string;
  readonly number?: string;
  readonly label: string;
  readonly depth?: number;
  readonly heading?: true;
  /** Without, and without a movement: a row of the form that nothing in the register tells. */
  readonly count?: string;
  readonly mean?: 'age';
  readonly movement?: {
    readonly side: 'A' | 'B' | 'C' | 'D';
    /** People of these classes; everybody without. */
    readonly classes?: readonly string[];
    readonly types?: readonly string[];
    readonly notTypes?: readonly string[];
    /** Kinds of decision or of exit; without: any. */
    readonly reasons?: readonly string[];
    /** What no other row of the side names. */
    readonly rest?: true;
  };
}
export interface CheckDefinition {
  readonly rule: string;
  readonly label: string;
  /** The terms are keys of rows, or what is not known (`m1`), held for every column. */
  readonly over?: 'ROWS';
}

/** A statutory table as data: whom it counts, under which headings, how it must add up, from when it holds. */
export interface ReportDefinition {
  readonly id: string;
  readonly form: string;
  readonly title: string;
  readonly purpose: string;
  readonly basis: string;
  /** Where the layout was found, with the mark of confidence. */
  readonly source: string;
  readonly isUncertain: boolean;
  readonly note?: string;
  readonly valid: { readonly from: string; readonly until?: string };
  readonly due: {
    readonly rule: string;
    readonly asOfRule: string;
    readonly month?: number;
    readonly day?: number;
    readonly asOf?: 'PREVIOUS_YEAR_END' | 'DUE_DAY';
  };
  readonly kind: 'TABLE' | 'LIST' | 'MOVEMENT';
  readonly counts: CountedThing;
  readonly population: { readonly count: string; readonly text: string };
  readonly rows: 'UNITS' | readonly RowDefinition[];
  readonly depth?: number;
  readonly lead: readonly string[];
  readonly columns: readonly ColumnDefinition[];
  readonly missing?: readonly { readonly label: string; readonly count: string }[];
  readonly checks?: readonly CheckDefinition[];
  readonly settings?: Readonly<Partial<Record<SettingKey, string>>>;
  readonly footer: readonly string[];
  readonly paper: 'A3' | 'A4';
}

export interface DefinitionFault {
  readonly pointer: string;
  readonly detail: string;
}

/** What a schema cannot say: expressions that read, columns that exist, numbers that are not given twice. */
export function definitionFaults(definition: ReportDefinition): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const attempt = (pointer: string, work: () => unknown): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      faults.push({ pointer, detail: error.message });
    }
  };
  const { columns, rows, counts } = definition;
  attempt('/population/count', () => readExpression(definition.population.count, counts));
  const keys = new Set<string>();
  columns.forEach((column, at) => {
    const { number, count, sum, quota, field, period, empty } = column;
    const key = `c${number}`;
    if (keys.has(key)) faults.push({ pointer: `/columns/${at}/number`, detail: `Có hai cột số ${number}.` });
    keys.add(key);
    const said = [count, sum, quota, field, period, empty].filter((way) => way !== undefined).length;
    if (said !== 1)
      faults.push({
        pointer: `/columns/${at}`,
        detail: 'Cột phải có đúng một trong count, sum, quota, field, period, empty.',
      });
    if (count !== undefined) attempt(`/columns/${at}/count`, () => readExpression(count, counts));
  });
  (definition.missing ?? []).forEach(({ count }, at) => {
    keys.add(`m${at + 1}`);
    attempt(`/missing/${at}/count`, () => readExpression(count, counts));
  });
  const knows = (terms: readonly CheckTerm[]): void => {
    for (const { column, expression } of terms) {
      if (column !== undefined && !keys.has(column)) throw new ExpressionError(`Không có cột ${column}.`);
      if (expression !== undefined) readExpression(expression, counts);
    }
  };
  columns.forEach(({ sum }, at) => {
    if (sum !== undefined) attempt(`/columns/${at}/sum`, () => knows(parseSum(sum)));
  });
  const rowKeys = rows === 'UNITS' ? [] : rows.map(({ key }) => key);
  if (rows !== 'UNITS') {
    rows.forEach(({ key, count }, at) => {
      if (rowKeys.indexOf(key) !== at)
        faults.push({ pointer: `/rows/${at}/key`, detail: `Có hai dòng “${key}”.` });
      if (count !== undefined) attempt(`/rows/${at}/count`, () => readExpression(count, counts));
    });
  }
  (definition.checks ?? []).forEach(({ rule, over }, at) =>
    attempt(`/checks/${at}/rule`, () => {
      const { left, right } = parseCheck(rule);
      if (over !== 'ROWS') return knows([...left, ...right]);
      // Beside rows a check may name what is not known, `m1`; columns have no place in it.
      const strange = [...left, ...right].find(({ column, expression }) =>
        column === undefined
          ? !rowKeys.includes(expression ?? '')
          : !column.startsWith('m') || !keys.has(column),
      );
      if (strange) throw new ExpressionError(`Không có dòng “${strange.expression ?? strange.column}”.`);
    }),
  );
  Object.entries(definition.settings ?? {}).forEach(([key, value]) => {
    const kind = SETTINGS.find((setting) => setting.key === key);
    if (!kind?.choices.some((choice) => choice.value === value))
      faults.push({ pointer: `/settings/${key}`, detail: `Không có lựa chọn ${key}: ${value}.` });
  });
  faults.push(...measureFaults(definition));
  const { from, until } = definition.valid;
  if (until !== undefined && until <= from)
    faults.push({ pointer: '/valid/until', detail: 'Ngày kết thúc không sau ngày bắt đầu.' });
  return faults;
}

export const settingsOf = (definition: Pick<ReportDefinition, 'settings'>): Settings => ({
  ...DEFAULT_SETTINGS,
  ...definition.settings,
});

/** The next day on which the report is due, and the day its figures are of; null where nobody set a day. */
export function nextDue(
  { due }: Pick<ReportDefinition, 'due'>,
  today: string,
): { readonly dueOn: string; readonly asOf: string } | null {
  if (due.month === undefined || due.day === undefined) return null;
  const days = `${String(due.month).padStart(2, '0')}-${String(due.day).padStart(2, '0')}`;
  const year = Number(today.slice(0, 4)) + (today.slice(5) > days ? 1 : 0);
  const dueOn = `${year}-${days}`;
  return { dueOn, asOf: due.asOf === 'PREVIOUS_YEAR_END' ? `${year - 1}-12-31` : dueOn };
}

/** Periods of what is counted by the piece begin with the year of the day. */
export const periodFrom = (
  definition: Pick<ReportDefinition, 'counts' | 'kind'>,
  asOf: string,
): string | null =>
  definition.kind === 'MOVEMENT'
    ? `${Number(asOf.slice(0, 4)) - 1}-12-31`
    : definition.counts === 'EVENTS' || definition.counts === 'AWARDS' || definition.counts === 'TURNS'
      ? `${asOf.slice(0, 4)}-01-01`
      : null;
