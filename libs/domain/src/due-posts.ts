import { addDays } from './calendar-day';
import { secondmentEnd } from './dated-limits';
import type { AssignmentDueFact, DueContext, DueItem, EmploymentDueFact, DueFacts } from './due-facts';
import { type IsoDate, formatPartial, wholeMonths } from './partial-date';
import type { RetirementAnswer } from './retirement';
import { actingEnd, reappointment, termEnd } from './term-of-office';

/** Terms, actings and secondments that still run. */
export function postItems(
  facts: DueFacts,
  last: EmploymentDueFact,
  context: DueContext,
  retires: RetirementAnswer | null,
): DueItem[] {
  const running = (facts.assignments ?? []).filter(({ until }) => until === null || until > context.today);
  return [
    ...running.flatMap((post) => {
      if (post.appointmentKind === 'GIAO_QUYEN') return [actingItem(post, context)];
      if (post.appointmentKind === 'BIET_PHAI')
        return [secondmentItem(post.appointedOn ?? post.from, post, context)];
      return termItems(post, context, retires);
    }),
    ...secondedWithoutPost(running, last, context),
  ];
}

/** A post without a known end of term has nothing due: the end is never guessed from the first day alone. */
function termItems(
  post: AssignmentDueFact,
  context: DueContext,
  retires: RetirementAnswer | null,
): DueItem[] {
  const { calendar, parameters } = context;
  const start = post.appointedOn ?? post.from;
  const full = Number(parameters.on('appointment.term', start).value);
  const isAppointed = post.appointmentKind?.startsWith('BO_NHIEM') === true && post.appointedOn !== null;
  const end = post.termEndsOn ?? (isAppointed ? termEnd(start, full) : null);
  if (end === null || (post.until !== null && post.until <= end)) return [];
  // Who retires before the term ends needs no other one.
  if (retires !== null && retires.lastDay <= end) return [];
  const months = wholeMonths(start, addDays(end, 1));
  const answer = reappointment({
    end,
    termMonths: months <= 40 && months > 0 ? 36 : full,
    retiresOn: retires?.lastDay ?? null,
    calendar,
    parameters,
  });
  const decision = {
    kind: answer.path === 'EXTEND' ? 'KEO_DAI_CV' : 'BO_NHIEM_LAI',
    effectiveOn: addDays(end, 1),
    payload: { ...postPayload(post), termEndsOn: answer.newTermEnd },
  };
  const path = answer.path === 'EXTEND' ? 'kéo dài đến tuổi nghỉ hưu' : 'xem xét bổ nhiệm lại';
  const common = { aboutId: post.id, decision, reasons: answer.reasons };
  return [
    {
      ...common,
      kind: 'TERM_NOTICE',
      dueOn: answer.noticeBy,
      attendFrom: addDays(answer.noticeBy, -30),
      summary:
        `${post.title}, hết thời hạn ${formatPartial(end)}: ${path}` +
        (answer.noticeNotPossible ? ' (không thể kịp hạn mới)' : ''),
    },
    {
      ...common,
      kind: 'TERM_END',
      dueOn: end,
      attendFrom: answer.noticeBy,
      summary: `${post.title}: ${path}, quyết định chậm nhất ${formatPartial(answer.decideBy)}`,
    },
  ];
}

function actingItem(post: AssignmentDueFact, { parameters }: DueContext): DueItem {
  const limit = actingEnd(post.appointedOn ?? post.from, parameters);
  const end = post.termEndsOn !== null && post.termEndsOn < limit.lastDay ? post.termEndsOn : limit.lastDay;
  return {
    kind: 'ACTING_END',
    dueOn: end,
    attendFrom: addDays(end, -60),
    summary: `${post.title}: được giao đến hết ${formatPartial(end)}`,
    aboutId: post.id,
    decision: { kind: 'BO_NHIEM', effectiveOn: addDays(end, 1), payload: postPayload(post) },
    reasons: limit.reasons,
  };
}

/** A decision on secondment says its last day with the post itself, a list with the term. */
function secondmentItem(start: IsoDate, post: AssignmentDueFact | null, { parameters }: DueContext): DueItem {
  const until = post?.until ?? null;
  const endsOn = post?.termEndsOn ?? (until === null ? null : addDays(until, -1));
  const { lastDay, attendFrom, reasons } = secondmentEnd(start, endsOn, parameters);
  return {
    kind: 'SECONDMENT_END',
    dueOn: lastDay,
    attendFrom,
    summary: `${post === null ? 'Biệt phái' : `Biệt phái làm ${post.title}`} đến hết ${formatPartial(lastDay)}`,
    aboutId: post?.id ?? null,
    decision: {
      kind: 'TRO_LAI',
      effectiveOn: addDays(lastDay, 1),
      payload: { reason: 'Hết thời hạn biệt phái' },
    },
    reasons,
  };
}

/** Seconded by status alone, as lists and older files say it. */
function secondedWithoutPost(
  running: readonly AssignmentDueFact[],
  last: EmploymentDueFact,
  context: DueContext,
): DueItem[] {
  if (last.statusCode !== 'BIET_PHAI_DI' || last.until !== null) return [];
  if (running.some(({ appointmentKind }) => appointmentKind === 'BIET_PHAI')) return [];
  return [secondmentItem(last.from, null, context)];
}

function postPayload(post: AssignmentDueFact): Record<string, string | boolean> {
  return {
    title: post.title,
    organisationId: post.organisationId,
    isLeader: post.isLeader,
    isPrimary: post.isPrimary,
    ...(post.leaderAllowance === null ? {} : { leaderAllowance: post.leaderAllowance }),
  };
}
