import { addMonths } from './calendar-day';
import type { DueContext, DueFacts, DueItem, SalaryDueFact } from './due-facts';
import { formatPartial } from './partial-date';
import { convertToCareerLevel } from './re-rank';
import type { RetirementAnswer } from './retirement';
import { because } from './rule-answer';
import { coefficientOfStep } from './salary-step';
import { formatDecimal } from './vi-format';

/** So long before the day it wants attention; the papers of a whole school take that. */
const NOTICE_MONTHS = 6;

/**
 * A public employee who is still placed by the old titles is to be placed in a career level by a day of the regulations.
 * Who was placed, or recruited since they are in force, is not.
 *
 * @source NĐ 232/2026/NĐ-CP, Điều 7, 18 (from 01/07/2026, to be done by 01/07/2027)
 */
export function careerLevelItems(
  facts: DueFacts,
  context: DueContext,
  retires: RetirementAnswer | null,
): DueItem[] {
  const salary = facts.salaries?.at(-1);
  if (facts.employments?.at(-1)?.classCode !== 'VC' || !salary) return [];
  const { value: dueOn, from, basis } = context.parameters.on('salary.career_level.by', context.today);
  const isPlaced = (facts.salaries ?? []).some(
    ({ kind, paidFrom }) => kind === 'CONVERT_BAC' || (kind === 'RECRUIT' && paidFrom >= from),
  );
  if (isPlaced || (retires !== null && dueOn >= retires.pensionFrom)) return [];
  const item = placementItem(salary, dueOn, context);
  if (item === null) return [];
  const day = because(`Xếp bậc nghề nghiệp xong trước ${formatPartial(dueOn)}`, basis);
  return [{ ...item, reasons: [...item.reasons, day] }];
}

function placementItem(salary: SalaryDueFact, dueOn: string, context: DueContext): DueItem | null {
  const { gradeCode, step, coefficient } = salary;
  if (!gradeCode || step === null) return null;
  // The scale belongs to the person's row: who has not got the degree stays on the one before.
  const groups = context.gradeGroups.get(gradeCode) ?? [];
  const group = groups.find((one) => coefficientAt(context, one, step) === coefficient);
  if (group === undefined) return null;
  const overScalePercent = salary.overScalePercent ?? '0';
  const answer = convertToCareerLevel({ group, step, overScalePercent }, context.scales);
  if (answer === null) return null;
  const say = (text: string | null): string => (text === null ? '' : ` (${formatDecimal(text, 2)})`);
  const isSame = answer.group === group;
  return {
    kind: 'RE_RANK_DUE',
    dueOn,
    attendFrom: addMonths(dueOn, -NOTICE_MONTHS),
    summary: `Ngạch ${gradeCode}, ${group} bậc ${step}${say(coefficient)}: bậc nghề nghiệp ${answer.level}${
      isSame ? ', giữ bậc lương' : `, ${answer.group} bậc ${answer.step}${say(answer.coefficient)}`
    }`,
    aboutId: null,
    decision: {
      kind: 'CHUYEN_BAC_NN',
      effectiveOn: dueOn,
      // A title of the other table is for the officer to name.
      payload: { ...(isSame ? { gradeCode } : {}), step: answer.step },
    },
    reasons: answer.reasons,
  };
}

function coefficientAt({ scales }: DueContext, group: string, step: number): string | undefined {
  const scale = scales.get(group);
  return scale && step <= scale.steps ? coefficientOfStep(scale, step) : undefined;
}
