import { addDays, addMonths } from './calendar-day';
import { certificateExpiry, contractEnd, disciplineEnd, suspensionEnd } from './dated-limits';
import type { CertificateDueFact, DueContext, DueItem, EmploymentDueFact, DueFacts } from './due-facts';
import { firstDay, formatPartial, lastDay as lastDayOf } from './partial-date';
import { because } from './rule-answer';
import { promiseEndsOn } from './training-flow';

/** Contract, suspension, discipline, certificates: stretches with a last day of their own. */
export function limitItems(facts: DueFacts, last: EmploymentDueFact, context: DueContext): DueItem[] {
  return [
    ...contractItem(last, context),
    ...suspensionItem(last, context),
    ...disciplineItems(facts, context),
    ...eligibilityItems(facts, context),
    ...certificateItems(facts, context),
    ...commitmentItems(facts, last, context),
  ];
}

function contractItem(last: EmploymentDueFact, { parameters }: DueContext): DueItem[] {
  const { contractEndsOn, contractNumber, until, typeCode } = last;
  if (contractEndsOn === null || (until !== null && until <= addDays(contractEndsOn, 1))) return [];
  const { lastDay, attendFrom, reasons } = contractEnd(contractEndsOn, contractNumber, parameters);
  return [
    {
      kind: 'CONTRACT_END',
      dueOn: lastDay,
      attendFrom,
      summary: `Hợp đồng${contractNumber === null ? '' : ` ${contractNumber}`} đến hết ${formatPartial(lastDay)}`,
      aboutId: null,
      decision: {
        kind: 'HOP_DONG',
        effectiveOn: addDays(lastDay, 1),
        payload: typeCode === null ? {} : { typeCode },
      },
      reasons,
    },
  ];
}

function suspensionItem(last: EmploymentDueFact, { calendar, parameters }: DueContext): DueItem[] {
  if (last.statusCode !== 'TAM_DINH_CHI' || last.until !== null) return [];
  const { lastDay, attendFrom, reasons } = suspensionEnd(last.from, calendar, parameters);
  return [
    {
      kind: 'SUSPENSION_END',
      dueOn: lastDay,
      attendFrom,
      summary: `Tạm đình chỉ từ ${formatPartial(last.from)} đến hết ${formatPartial(lastDay)}`,
      aboutId: null,
      decision: {
        kind: 'TRO_LAI',
        effectiveOn: addDays(lastDay, 1),
        payload: { reason: 'Hết thời hạn tạm đình chỉ' },
      },
      reasons,
    },
  ];
}

/** By the delay that the decision brought; what was done and in which form stays with the restricted row. */
function disciplineItems({ delays }: DueFacts, { today, parameters }: DueContext): DueItem[] {
  return (delays ?? [])
    .filter(({ reason }) => reason === 'DISCIPLINE')
    .map(({ fromOn }) => disciplineEnd(fromOn, parameters))
    .filter(({ lastDay }) => lastDay >= today)
    .map(({ lastDay, attendFrom, reasons }) => ({
      kind: 'DISCIPLINE_END',
      dueOn: lastDay,
      attendFrom,
      summary: `Quyết định kỷ luật tự hết hiệu lực sau ${formatPartial(lastDay)}`,
      aboutId: null,
      decision: null,
      reasons,
    }));
}

/** How long an equal post waits after a post was left, by the decision that ended it. */
export const LEFT_POSTS = {
  THOI_GIU_CV: ['office.eligible_again.end_of_post', 'Thôi giữ chức vụ'],
  TU_CHUC: ['office.eligible_again.resignation', 'Từ chức'],
  MIEN_NHIEM: ['office.eligible_again.relief', 'Miễn nhiệm'],
} as const;

/** An equal post may be considered again. @source NĐ 300/2026/NĐ-CP, Điều 55 mới */
function eligibilityItems({ leftPosts }: DueFacts, { today, parameters }: DueContext): DueItem[] {
  return (leftPosts ?? []).flatMap(({ kind, on }): DueItem[] => {
    const [key, word] = LEFT_POSTS[kind];
    const { value, basis } = parameters.on(key, on);
    const dueOn = addMonths(on, Number(value));
    if (dueOn < today) return [];
    const text = `${word} từ ${formatPartial(on)}: sau ${value} tháng mới xem xét chức vụ tương đương`;
    return [
      {
        kind: 'ELIGIBLE_AGAIN',
        dueOn,
        attendFrom: dueOn,
        summary: `${word} ${formatPartial(on)}; được xem xét lại từ ${formatPartial(dueOn)}`,
        aboutId: null,
        decision: null,
        reasons: [because(text, basis)],
      },
    ];
  });
}

function certificateItems({ certificates }: DueFacts, context: DueContext): DueItem[] {
  const all = certificates ?? [];
  return all.flatMap((one) => {
    if (one.expiresOn === null || all.some((other) => replaces(other, one))) return [];
    const name = [one.name, one.language].filter(Boolean).join(', ') || 'Chứng chỉ';
    const { lastDay, attendFrom, reasons } = certificateExpiry(name, one.expiresOn, context.parameters);
    return [
      {
        kind: 'CERTIFICATE_EXPIRY',
        dueOn: lastDay,
        attendFrom,
        summary: `${name}, có giá trị đến ${formatPartial(one.expiresOn)}`,
        aboutId: one.id,
        decision: null,
        reasons,
      },
    ];
  });
}

/**
 * The last day of a promised service. Who left before is asked for repayment instead; a promise that is kept leaves the list.
 * @source NĐ 171/2025/NĐ-CP (civil servants), NĐ 101/2017/NĐ-CP before; when the office is told is its own number [?]
 */
function commitmentItems(
  { commitments }: DueFacts,
  last: EmploymentDueFact,
  { today, parameters }: DueContext,
): DueItem[] {
  return (commitments ?? []).flatMap(({ id, name, startsOn, monthsPromised }): DueItem[] => {
    const dueOn = promiseEndsOn(startsOn, monthsPromised);
    if (dueOn < today || (last.until !== null && last.until <= dueOn)) return [];
    const { value, basis } = parameters.on('training.commitment_alert_before', dueOn);
    return [
      {
        kind: 'COMMITMENT_END',
        dueOn,
        attendFrom: addDays(dueOn, -Number(value)),
        summary: `Cam kết phục vụ ${monthsPromised} tháng sau “${name}”, đến hết ${formatPartial(dueOn)}`,
        aboutId: id,
        decision: null,
        reasons: [
          because(
            `Phục vụ từ ${formatPartial(startsOn)}, đủ ${monthsPromised} tháng vào ${formatPartial(dueOn)}`,
          ),
          because(`Báo trước ${value} ngày`, basis),
        ],
      },
    ];
  });
}

/** A later one of the same kind and language, or one without an end, makes the older one's end unimportant. */
function replaces(other: CertificateDueFact, one: CertificateDueFact): boolean {
  if (other === one || other.kind !== one.kind || other.language !== one.language || one.expiresOn === null)
    return false;
  if (other.expiresOn !== null) return lastDayOf(other.expiresOn) > lastDayOf(one.expiresOn);
  return (
    other.earnedOn === null || one.earnedOn === null || firstDay(other.earnedOn) >= firstDay(one.earnedOn)
  );
}
