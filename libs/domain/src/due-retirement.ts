import { addMonths } from './calendar-day';
import type { DueContext, DueItem, EmploymentDueFact, DueFacts } from './due-facts';
import { formatPartial } from './partial-date';
import { type RetirementAnswer, retirement, sayAge } from './retirement';

/** When the person retires, by age and by what was decided about it; null where sex or birth is not known. */
export function retirementOf(
  { sex, birth, retirement: decided }: Pick<DueFacts, 'sex' | 'birth' | 'retirement'>,
  { parameters }: Pick<DueContext, 'parameters'>,
): RetirementAnswer | null {
  if (sex === null || birth === null) return null;
  const rows = decided ?? [];
  const ends = rows.flatMap(({ kind, endsOn }) => (kind === 'KEO_DAI_CT' && endsOn ? [endsOn] : []));
  return retirement({
    sex,
    birth,
    parameters,
    postponed: rows.flatMap(({ postponeReason }) => postponeReason ?? []),
    earlyMonths: Math.max(0, ...rows.map(({ earlyMonths }) => earlyMonths ?? 0)),
    extendedUntil: ends.sort().at(-1) ?? null,
  });
}

/** Notice and decision. A notice that was given, and an end that is recorded, are nothing to do any more. */
export function retirementItems(retires: RetirementAnswer | null, last: EmploymentDueFact): DueItem[] {
  if (retires === null || last.until !== null) return [];
  const { noticeBy, decisionBy, lastDay, pensionFrom, ageMonths, reasons } = retires;
  const what = `${sayAge(ageMonths)}: làm việc đến ${formatPartial(lastDay)}, nghỉ hưu từ ${formatPartial(pensionFrom)}`;
  const notice: DueItem = {
    kind: 'RETIRE_NOTICE',
    dueOn: noticeBy,
    attendFrom: addMonths(noticeBy, -2),
    summary: what,
    aboutId: null,
    decision: {
      kind: 'NGHI_CHE_DO',
      effectiveOn: noticeBy,
      payload: { statusCode: 'CHO_HUU', reason: `Thông báo nghỉ hưu từ ${formatPartial(pensionFrom)}` },
    },
    reasons,
  };
  const decision: DueItem = {
    kind: 'RETIRE_DECISION',
    dueOn: decisionBy,
    attendFrom: noticeBy,
    summary: what,
    aboutId: null,
    decision: { kind: 'RA', effectiveOn: pensionFrom, payload: { exitKindCode: 'HUU_TUOI' } },
    reasons,
  };
  return last.statusCode === 'CHO_HUU' ? [decision] : [notice, decision];
}
