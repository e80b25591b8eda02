import { addDays } from './calendar-day';
import { earlyRaise, earlyRaiseQuota } from './early-raise';
import { nonCountedMonths } from './non-counted-time';
import { overScalePercent } from './over-scale';
import { reRank } from './re-rank';
import { nextRegularRaise } from './regular-raise';
import { retirement } from './retirement';
import { migrationRows, rowsOf } from './rule-case-data';
import { type BaseSalary, salaryAmount } from './salary-amount';
import { type SalaryScales, coefficientIn, salaryScales } from './salary-scale';
import { trainingCompensation } from './training-compensation';
import { type Holiday, addWorkingDays, subtractWorkingDays, workingCalendar } from './working-days';

const scales: SalaryScales = salaryScales(
  migrationRows('salary_steps').map((row) => ({
    group: row['salary_group'],
    step: Number(row['step']),
    coefficient: row['coefficient'],
  })),
);
const bases: BaseSalary[] = migrationRows('base_salary_full').map((row) => ({
  from: row['valid_from'],
  amount: Number(row['amount_vnd']),
  basis: row['legal_basis'],
}));
const calendar = workingCalendar(
  migrationRows('holidays_2025_2027').map((row) => ({
    day: row['date'],
    kind: row['kind'] as Holiday['kind'],
  })),
);

/** What a case is asked with; each topic knows its own keys, and a wrong one shows in the answer. */
type Given = Readonly<Record<string, never>>;

const TOPICS: Readonly<Record<string, (given: Given) => unknown>> = {
  salary_amount: ({ group, step, on }) => {
    const coefficient = coefficientIn(scales, group, step);
    const answer = salaryAmount({ coefficient }, on, bases);
    return { coefficient, base: answer?.base, amount: answer?.amount };
  },
  next_regular_raise: ({ group, count_from, extension_months, non_counted_months }) => ({
    due: nextRegularRaise({
      group,
      countFrom: count_from,
      extensions: [{ months: extension_months, text: 'Kéo dài', basis: '' }],
      nonCountedMonths: non_counted_months,
    }).due,
  }),
  non_counted_months: ({ unpaid_from, unpaid_to }) => {
    const answer = nonCountedMonths([{ from: unpaid_from, to: unpaid_to, text: 'Nghỉ' }], calendar);
    return {
      whole_months: answer.wholeMonths,
      odd_working_days: answer.oddWorkingDays,
      months_not_counted: answer.months,
    };
  },
  overframe_percent: ({ months_at_last_step, first_period_months }) => ({
    percent: overScalePercent(months_at_last_step, first_period_months),
  }),
  rerank_higher: ({ from_group, from_step, overframe_percent, to_group }) => {
    const answer = reRank(
      {
        move: 'HIGHER_GRADE',
        fromGroup: from_group,
        fromStep: from_step,
        overScalePercent: String(overframe_percent),
        toGroup: to_group,
      },
      scales,
    );
    return {
      to_step: answer.step,
      to_coefficient: answer.coefficient,
      retained_difference: answer.retained,
      count_next_step_from: answer.countFrom === 'OLD_DATE' ? 'old_step_date' : 'decision_date',
    };
  },
  early_raise_quota: ({ payroll_by_unit }) => {
    const { direct, pooledRemainder, extra, total } = earlyRaiseQuota(payroll_by_unit);
    return { direct, pooled_remainder: pooledRemainder, extra_from_pool: extra, total };
  },
  early_raise_eligible: ({ due, review_year, last_step }) => {
    const answer = earlyRaise({ due, reviewYear: review_year, isLastStep: last_step });
    return {
      months_short_at_31_dec: answer.monthsShort,
      eligible_on_time: answer.isInTime,
      ...(answer.isInTime ? { earliest_effective_if_12_months: answer.earliest } : {}),
    };
  },
  retirement: ({ sex, birth_month }) => {
    const answer = retirement({ sex, birth: birth_month });
    return {
      age: `${Math.floor(answer.ageMonths / 12)}y${answer.ageMonths % 12}m`,
      reaches_in: answer.reachesIn,
      last_day: answer.lastDay,
      pension_from: answer.pensionFrom,
      notice_by: answer.noticeBy,
      decision_by: answer.decisionBy,
    };
  },
  working_days_add: ({ received, days }) => ({ due: addWorkingDays(received, days, calendar) }),
  working_days_subtract: ({ term_end, days }) => ({
    notice_by: subtractWorkingDays(term_end, days, calendar),
    old_rule_90_calendar_days: addDays(term_end, -days),
  }),
  training_compensation: ({ case: which, cost, committed_months, served_months, ...more }) => {
    const answer = trainingCompensation({
      case: which,
      cost,
      committedMonths: committed_months,
      servedMonths: served_months,
      priorYears: more.prior_years,
      isWomanOrMinority: more.woman_or_minority,
    });
    return more.prior_years === undefined
      ? { amount: answer.amount }
      : {
          before_reduction: answer.beforeReduction,
          reduction_percent: Number(answer.reductionPercent),
          amount: answer.amount,
        };
  },
};

const cases = rowsOf('rule-test-cases.csv');

describe('the worked cases of the regulations', () => {
  it('are all there', () => {
    expect(cases).toHaveLength(44);
    expect(new Set(cases.map((row) => row['id'])).size).toBe(44);
  });

  it.each(cases.map((row) => [row['id'], row['topic'], row] as const))('%s %s', (_, topic, row) => {
    const answer = TOPICS[topic];
    expect(answer).toBeDefined();
    expect(answer?.(JSON.parse(row['input_json']))).toEqual(JSON.parse(row['expected_json']));
  });
});
