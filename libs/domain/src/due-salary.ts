import { addDays, addMonths } from './calendar-day';
import type { DueContext, DueItem, DueFacts, SalaryDueFact } from './due-facts';
import { settledRaise } from './due-hindrances';
import { earlyRaise, raiseBeforeRetirement, type Achievement } from './early-raise';
import { nextOverScale } from './over-scale';
import { type IsoDate, formatPartial } from './partial-date';
import { nextRegularRaise, type RaiseAnswer } from './regular-raise';
import type { RetirementAnswer } from './retirement';
import { coefficientOfStep } from './salary-step';
import { formatDecimal } from './vi-format';

/** How long before a step is due it wants attention. */
const NOTICE_DAYS = 60;

interface Standing {
  readonly salary: SalaryDueFact;
  readonly gradeCode: string;
  readonly group: string;
  readonly step: number;
  readonly steps: number;
  readonly countFrom: IsoDate;
}

/** Next step, next over-scale percent, or a place among the early ones: whichever the last salary position leads to. */
export function salaryItems(
  facts: DueFacts,
  context: DueContext,
  retires: RetirementAnswer | null,
): DueItem[] {
  const standing = standingOf(facts, context);
  if (standing === null) return [];
  const isBefore = (item: DueItem): boolean => retires === null || item.dueOn < retires.pensionFrom;
  if (standing.step >= standing.steps) return [overScaleItem(standing, facts, context)].filter(isBefore);
  const raise = raiseFrom(standing, facts, context);
  const early = earlyItem(standing, raise, facts, context, retires);
  return [raiseItem(standing, raise, context), ...(early === null ? [] : [early])].filter(isBefore);
}

function raiseFrom({ group, countFrom }: Standing, facts: DueFacts, context: DueContext): RaiseAnswer {
  const { parameters } = context;
  return settledRaise(facts, countFrom, context, (hindrances) =>
    nextRegularRaise({ group, countFrom, parameters, ...hindrances }),
  );
}

function standingOf({ salaries }: DueFacts, context: DueContext): Standing | null {
  const salary = salaries?.at(-1);
  if (!salary?.gradeCode || salary.step === null) return null;
  const groups = context.gradeGroups.get(salary.gradeCode) ?? [];
  // The scale belongs to the person's row: who has not got the degree stays on the one before.
  const group =
    groups.find((one) => coefficientAt(context, one, salary.step) === salary.coefficient) ?? groups[0];
  const scale = group === undefined ? undefined : context.scales.get(group);
  if (group === undefined || scale === undefined) return null;
  return {
    salary,
    gradeCode: salary.gradeCode,
    group,
    step: salary.step,
    steps: scale.steps,
    countFrom: salary.countFrom ?? salary.paidFrom,
  };
}

function coefficientAt({ scales }: DueContext, group: string, step: number | null): string | undefined {
  const scale = scales.get(group);
  return scale === undefined || step === null ? undefined : coefficientOfStep(scale, step);
}

const say = (coefficient: string | null | undefined): string =>
  coefficient ? ` (${formatDecimal(coefficient, 2)})` : '';

/** The step above, as a decision's form takes it. */
function stepAbove(standing: Standing, context: DueContext, from: IsoDate): Record<string, string | number> {
  const coefficient = coefficientAt(context, standing.group, standing.step + 1);
  return {
    gradeCode: standing.gradeCode,
    step: standing.step + 1,
    ...(coefficient === undefined ? {} : { coefficient }),
    paidFrom: from,
    countFrom: from,
  };
}

function raiseItem(standing: Standing, raise: RaiseAnswer, context: DueContext): DueItem {
  const { step, salary, gradeCode, group } = standing;
  return {
    kind: 'RAISE_DUE',
    dueOn: raise.due,
    attendFrom: addDays(raise.due, -NOTICE_DAYS),
    summary: `Ngạch ${gradeCode}: bậc ${step}${say(salary.coefficient)} lên bậc ${step + 1}${say(coefficientAt(context, group, step + 1))}`,
    aboutId: null,
    decision: {
      kind: 'NANG_LUONG_TX',
      effectiveOn: raise.due,
      payload: stepAbove(standing, context, raise.due),
    },
    reasons: raise.reasons,
  };
}

function overScaleItem(standing: Standing, facts: DueFacts, context: DueContext): DueItem {
  const { salary, gradeCode, group, step, countFrom } = standing;
  const percent = Number(salary.overScalePercent ?? '0');
  const { paidFrom } = salary;
  const { parameters } = context;
  const answer = settledRaise(facts, countFrom, context, (hindrances) =>
    nextOverScale({ group, percent, countFrom, paidFrom, parameters, ...hindrances }),
  );
  return {
    kind: 'VK_DUE',
    dueOn: answer.due,
    attendFrom: addDays(answer.due, -NOTICE_DAYS),
    summary: `Ngạch ${gradeCode}, bậc cuối ${step}${say(salary.coefficient)}: ${percent === 0 ? 'hưởng' : `${percent} % lên`} ${answer.percent} %`,
    aboutId: null,
    decision: {
      kind: 'VUOT_KHUNG',
      effectiveOn: answer.due,
      payload: {
        gradeCode,
        step,
        ...(salary.coefficient === null ? {} : { coefficient: salary.coefficient }),
        overScalePercent: String(answer.percent),
        paidFrom: answer.due,
        countFrom: answer.due,
      },
    },
    reasons: answer.reasons,
  };
}

const LEVELS: Readonly<Record<string, Achievement['level']>> = {
  NHA_NUOC: 'state',
  TINH_BO: 'province',
  CO_SO: 'base',
};
/** Given to nearly everybody who did his work: no achievement in the sense of the circular. */
const EVERYDAY_AWARDS: readonly string[] = ['LDTT', 'CHIEN_SI_TT', 'KNC'];

/** One step early: before retirement, outside the quota, or for an achievement; who fits both takes one. */
function earlyItem(
  standing: Standing,
  raise: RaiseAnswer,
  facts: DueFacts,
  context: DueContext,
  retires: RetirementAnswer | null,
): DueItem | null {
  if (retires !== null) {
    const before = raiseBeforeRetirement(
      raise.due,
      retires.noticeBy,
      retires.pensionFrom,
      context.parameters,
    );
    if (before !== null) {
      return {
        kind: 'EARLY_RAISE',
        dueOn: before.effectiveOn,
        attendFrom: retires.noticeBy,
        summary: `Nâng bậc trước khi nghỉ hưu: đến hạn ${formatPartial(raise.due)}, sớm từ ${formatPartial(before.effectiveOn)}`,
        aboutId: null,
        decision: {
          kind: 'NANG_LUONG_TTH',
          effectiveOn: before.effectiveOn,
          payload: stepAbove(standing, context, before.effectiveOn),
        },
        reasons: before.reasons,
      };
    }
  }
  // Unused places lapse after the first quarter of the next year: until then last year's review goes on.
  const year = Number(context.today.slice(0, 4));
  const reviewYear = context.today.slice(5) <= '03-31' ? year - 1 : year;
  const answer = earlyRaise({
    due: raise.due,
    reviewYear,
    isLastStep: false,
    lastWasEarly: standing.salary.kind?.startsWith('EARLY_') === true,
    lastEarlyOn: usedUpTo(facts, context),
    needsCollege: standing.group.startsWith('A') || standing.group === 'CGCC',
    achievements: (facts.awards ?? []).flatMap(({ on, level, code, name }) => {
      const known = EVERYDAY_AWARDS.includes(code) ? undefined : LEVELS[level ?? ''];
      return known === undefined ? [] : [{ on, name, level: known }];
    }),
    parameters: context.parameters,
  });
  if (!answer.isCandidate) return null;
  const effectiveOn = addMonths(raise.due, -answer.advanceMonths);
  return {
    kind: 'EARLY_RAISE',
    dueOn: `${reviewYear}-12-31`,
    attendFrom: `${reviewYear}-10-01`,
    summary: `${answer.best?.name ?? ''}: đến hạn ${formatPartial(raise.due)}, sớm ${answer.advanceMonths} tháng từ ${formatPartial(effectiveOn)}`,
    aboutId: null,
    decision: {
      kind: 'NANG_LUONG_TTH',
      effectiveOn,
      payload: stepAbove(standing, context, effectiveOn),
    },
    reasons: answer.reasons,
  };
}

/**
 * The last day of the achievements that the last early step has used. The step is paid back in time, before the award
 * that was its ground; what was used is dated up to the end of the year of its review, the one before the year in which
 * the step would have been due.
 */
function usedUpTo(facts: DueFacts, context: DueContext): IsoDate | null {
  const salaries = facts.salaries ?? [];
  const at = salaries.findLastIndex((one) => one.kind?.startsWith('EARLY_') === true);
  const early = salaries[at];
  if (early === undefined) return null;
  const { paidFrom } = early;
  const endOf = (year: number): IsoDate => `${year}-12-31`;
  const before = standingOf({ ...facts, salaries: salaries.slice(0, at) }, context);
  const due = before && raiseFrom(before, facts, context).due;
  // Not known from what step it was, or the day does not fit: the year of the pay is never before that of the review.
  if (due === null || due <= paidFrom || addMonths(due, -12) > paidFrom)
    return endOf(Number(paidFrom.slice(0, 4)));
  const reviewed = endOf(Number(addMonths(due, -1).slice(0, 4)) - 1);
  return reviewed > paidFrom ? reviewed : paidFrom;
}
