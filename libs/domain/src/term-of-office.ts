import { addDays, addMonths } from './calendar-day';
import { type IsoDate, formatPartial } from './partial-date';
import { monthOf } from './retirement-age';
import { type Reason, because } from './rule-answer';
import { type RuleParameter, type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';
import { type WorkingCalendar, subtractWorkingDays } from './working-days';

/**
 * Last day of a term that begins on `start`; five years unless sector rules say three.
 * The day before the same day years later is a convention: the decrees do not say.
 *
 * @source NĐ 170/2025/NĐ-CP, Điều 28
 */
export function termEnd(start: IsoDate, months: number): IsoDate {
  return addDays(addMonths(start, months), -1);
}

export interface ReappointmentQuestion {
  /** Last day of the term. */
  readonly end: IsoDate;
  /** 60 or 36. */
  readonly termMonths: number;
  /** Last day of service by age; null when sex or birth is unknown. */
  readonly retiresOn: IsoDate | null;
  readonly calendar: WorkingCalendar;
  readonly parameters?: RuleParameters;
}

export interface ReappointmentAnswer {
  /** EXTEND: to the retirement, without the voting procedure. */
  readonly path: 'REAPPOINT' | 'EXTEND';
  readonly monthsLeft: number | null;
  readonly noticeBy: IsoDate;
  /** The notice's day lay before the rule that asks for it: nobody can be late. */
  readonly noticeNotPossible: boolean;
  readonly reportBy: IsoDate;
  readonly meetingBy: IsoDate;
  readonly decideBy: IsoDate;
  readonly newTermEnd: IsoDate;
  readonly reasons: readonly Reason[];
}

/**
 * What is to be done before a term ends, and whether one is re-appointed or extended to retirement.
 *
 * @source NĐ 170/2025/NĐ-CP; NĐ 300/2026/NĐ-CP, new Điều 36–39, from 01/08/2026; Điều 35 for what began before
 */
export function reappointment(question: ReappointmentQuestion): ReappointmentAnswer {
  const { end, termMonths, retiresOn, calendar, parameters = REGULATION_PARAMETERS } = question;
  const threshold = parameters.on(
    termMonths <= 36
      ? 'appointment.extend_instead_of_reappoint_if_months_left_below.term36'
      : 'appointment.extend_instead_of_reappoint_if_months_left_below.term60',
    end,
  );
  const monthsLeft = retiresOn === null ? null : monthOf(retiresOn) - monthOf(end);
  const path = monthsLeft !== null && monthsLeft < Number(threshold.value) ? 'EXTEND' : 'REAPPOINT';
  const notice = noticeOf(end, calendar, parameters.all('appointment.reappointment_notice'));
  const report = parameters.on('appointment.self_report_after_notice', end);
  const meeting = parameters.on('appointment.conference_after_self_report', end);
  const decide = parameters.on('appointment.decision_before_expiry', end);
  const reportBy = addDays(notice.day, Number(report.value));
  const meetingBy = addDays(reportBy, Number(meeting.value));
  const decideBy = subtractWorkingDays(end, Number(decide.value), calendar);
  const fullTerm = termEnd(addDays(end, 1), termMonths);
  const isCut = retiresOn !== null && (path === 'EXTEND' || retiresOn < fullTerm);
  const newTermEnd = isCut && retiresOn !== null ? retiresOn : fullTerm;
  return {
    path,
    monthsLeft,
    noticeBy: notice.day,
    noticeNotPossible: notice.isNotPossible,
    reportBy,
    meetingBy,
    decideBy,
    newTermEnd,
    reasons: [
      because(
        `Thời hạn giữ chức vụ ${termMonths} tháng, đến hết ${formatPartial(end)}`,
        'NĐ 170/2025/NĐ-CP Điều 28',
      ),
      monthsLeft === null
        ? because('Chưa biết giới tính hoặc ngày sinh: chưa so được với tuổi nghỉ hưu')
        : because(
            `Từ lúc hết thời hạn đến tháng đủ tuổi nghỉ hưu: ${monthsLeft} tháng ` +
              (path === 'EXTEND'
                ? `(dưới ${threshold.value}): kéo dài thời gian giữ chức vụ, không làm quy trình bổ nhiệm lại`
                : `(từ ${threshold.value} trở lên): xem xét bổ nhiệm lại`),
            threshold.basis,
          ),
      notice.isNotPossible
        ? because(
            `Quy định mới có hiệu lực từ ${formatPartial(notice.rule.from)}, sau hạn thông báo: không thể đúng hạn mới, lấy ngày đầu hiệu lực`,
            `${notice.rule.basis} Điều 35`,
          )
        : because(
            `Thông báo trước ${notice.rule.value} ${sayUnit(notice.rule)}: chậm nhất ${formatPartial(notice.day)}`,
            notice.rule.basis,
          ),
      because(
        `Tự nhận xét trong ${report.value} ngày (${formatPartial(reportBy)}), hội nghị trong ${meeting.value} ngày tiếp theo (${formatPartial(meetingBy)})`,
        report.basis,
      ),
      because(
        `Quyết định trước khi hết hạn ít nhất ${decide.value} ngày làm việc: chậm nhất ${formatPartial(decideBy)}`,
        decide.basis,
      ),
      because(
        `Thời hạn mới đến hết ${formatPartial(newTermEnd)}` + (isCut ? ' (đến tuổi nghỉ hưu)' : ''),
        threshold.basis,
      ),
    ],
  };
}

/**
 * By the rule in force on the day of the notice itself. A term that ends soon after a longer notice came in can fall
 * between two rules: too late for the new one on its first day, not yet due under the old one.
 */
function noticeOf(
  end: IsoDate,
  calendar: WorkingCalendar,
  rules: readonly RuleParameter[],
): { readonly day: IsoDate; readonly rule: RuleParameter; readonly isNotPossible: boolean } {
  const dayBy = (rule: RuleParameter): IsoDate =>
    rule.unit === 'working days'
      ? subtractWorkingDays(end, Number(rule.value), calendar)
      : addDays(end, -Number(rule.value));
  for (const [index, rule] of rules.entries()) {
    const day = dayBy(rule);
    const newer = rules[index - 1];
    if (newer !== undefined && day >= newer.from)
      return { day: newer.from, rule: newer, isNotPossible: true };
    if (day >= rule.from || index === rules.length - 1) return { day, rule, isNotPossible: false };
  }
  throw new Error('no rule for the notice before a term ends');
}

const sayUnit = ({ unit }: RuleParameter): string => (unit === 'working days' ? 'ngày làm việc' : 'ngày');

/** Last day on which somebody may act in a post. @source NĐ 300/2026/NĐ-CP, new Điều 34 */
export function actingEnd(
  start: IsoDate,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): { readonly lastDay: IsoDate; readonly reasons: readonly Reason[] } {
  const most = parameters.on('appointment.acting_head_max', start);
  const lastDay = termEnd(start, Number(most.value));
  return {
    lastDay,
    reasons: [
      because(`Giao quyền, giao phụ trách từ ${formatPartial(start)}`),
      because(`Không quá ${most.value} tháng: đến hết ${formatPartial(lastDay)}`, most.basis),
    ],
  };
}
