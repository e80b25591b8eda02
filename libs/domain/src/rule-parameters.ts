import type { IsoDate } from './partial-date';
import { DEFAULT_PARAMETERS } from './rule-parameter-defaults';

/** A number of a regulation from one day to another, as text with its unit (`36`, `months`). */
export interface RuleParameter {
  readonly key: string;
  readonly from: IsoDate;
  /** First day on which it no longer holds. */
  readonly until: IsoDate | null;
  readonly value: string;
  readonly unit: string;
  readonly basis: string;
}

/** What the rules reckon with. A fact older than the first known value is reckoned with that first value. */
export interface RuleParameters {
  on(key: ParameterKey, day: IsoDate): RuleParameter;
  /** Every value of the key, the latest first. */
  all(key: ParameterKey): readonly RuleParameter[];
}

export type ParameterKey = (typeof DEFAULT_PARAMETERS)[number]['key'];

/**
 * Limits in days whose rule counts one sort of days, as the law words it: with the other unit they would say one thing and
 * reckon another. All other limits in days follow the unit of their value.
 */
export const ONE_SORT_OF_DAYS: readonly string[] = [
  'appointment.decision_before_expiry',
  'appointment.self_report_after_notice',
  'appointment.conference_after_self_report',
  'suspension.max',
  'suspension.extension_max',
  'contract.alert_before',
  'certificate.alert_before',
  'training.commitment_alert_before',
  'training.compensation_pay_within',
  'transfer.working_days',
  'declaration.check_within',
  'salary.noncounted.round_up_from_working_days',
  'salary.noncounted.working_days_of_month',
];

/** What the rules divide by. */
export const DIVISORS: readonly string[] = [
  'salary.overframe.percent_per_further_12_months',
  'salary.noncounted.working_days_of_month',
];

/** @param rows from the register; a key it lacks keeps the value of the regulation */
export function ruleParameters(rows: readonly RuleParameter[]): RuleParameters {
  const byKey = new Map<string, RuleParameter[]>();
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  for (const row of DEFAULT_PARAMETERS) {
    if (!rows.some(({ key }) => key === row.key)) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  }
  for (const values of byKey.values()) values.sort((a, b) => (a.from < b.from ? 1 : -1));
  const all = (key: string): readonly RuleParameter[] => byKey.get(key) ?? [];
  return {
    all,
    on: (key, day) => {
      const values = all(key);
      const found = values.find(({ from }) => from <= day) ?? values.at(-1);
      if (found === undefined) throw new Error(`no value of ${key}`);
      return found;
    },
  };
}

/** The numbers of the regulations as this program knows them; the register may know newer ones. */
export const REGULATION_PARAMETERS: RuleParameters = ruleParameters(DEFAULT_PARAMETERS);
