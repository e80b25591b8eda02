import {
  type BaseSalary,
  type Holiday,
  type RuleParameter,
  type RuleParameters,
  type SalaryScales,
  type WorkingCalendar,
  ruleParameters,
  salaryScales,
  workingCalendar,
} from '@hr/domain';
import type { Row, Statement } from '../platform/database';

/** What the rules reckon with, as the register holds it; each statement with the function that reads its rows. */
export const holidaysStatement: Statement = {
  name: 'rule_holidays',
  text: 'select day::text, kind from holiday',
};
export const calendarOf = (rows: readonly Row[]): WorkingCalendar =>
  workingCalendar(rows as unknown as Holiday[]);

export const parametersStatement: Statement = {
  name: 'rule_parameters',
  text: `select key, lower(valid)::text as from, upper(valid)::text as until, value, unit, basis from rule_parameter`,
};
export const parametersOf = (rows: readonly Row[]): RuleParameters =>
  ruleParameters(rows as unknown as RuleParameter[]);

export const baseSalariesStatement: Statement = {
  name: 'rule_base_salaries',
  text: 'select lower(valid)::text as from, amount_vnd as amount, basis from base_salary',
};
export const baseSalariesOf = (rows: readonly Row[]): BaseSalary[] => rows as unknown as BaseSalary[];

export const scalesStatement: Statement = {
  name: 'rule_scales',
  text: `select attributes ->> 'salary_group' as "group", (attributes ->> 'step')::int as step, attributes ->> 'coefficient' as coefficient
    from code_entry where list = 'salary_steps'`,
};
export const scalesOf = (rows: readonly Row[]): SalaryScales =>
  salaryScales(rows as unknown as { group: string; step: number; coefficient: string }[]);

/** Pay scales of each grade, the present one first, then the one it had before it was lifted. */
export const gradeGroupsStatement: Statement = {
  name: 'rule_grade_groups',
  text: `select code, attributes ->> 'salary_group' as now, attributes ->> 'salary_group_before' as before from code_entry where list = 'grades'`,
};
export const gradeGroupsOf = (rows: readonly Row[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rows.map(({ code, now, before }) => [
      String(code),
      [now, before].filter((group): group is string => typeof group === 'string' && group !== ''),
    ]),
  );
