import { addDays } from './calendar-day';
import { type IsoDate, type PartialDate, formatPartial, lastDay as lastDayOf } from './partial-date';
import { type Reason, because } from './rule-answer';
import { type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';
import { termEnd } from './term-of-office';
import { type WorkingCalendar, addWorkingDays } from './working-days';

/** A stretch that ends by itself or by a decision, with the day from which it wants attention. */
export interface DatedLimit {
  readonly lastDay: IsoDate;
  readonly attendFrom: IsoDate;
  readonly reasons: readonly Reason[];
}

/** @param endsOn of the decision, where it names one @source NĐ 300/2026/NĐ-CP; Luật 80/2025/QH15, Điều 30 */
export function secondmentEnd(
  start: IsoDate,
  endsOn: IsoDate | null,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): DatedLimit {
  const most = parameters.on('secondment.max', start);
  const limit = termEnd(start, Number(most.value));
  const lastDay = endsOn !== null && endsOn < limit ? endsOn : limit;
  return {
    lastDay,
    attendFrom: addDays(lastDay, -60),
    reasons: [
      because(
        `Biệt phái từ ${formatPartial(start)}` +
          (endsOn === null ? '' : ` đến hết ${formatPartial(endsOn)} theo quyết định`),
      ),
      because(`Không quá ${most.value} tháng: đến hết ${formatPartial(limit)}`, most.basis),
    ],
  };
}

/** @source Luật 129/2025/QH15; the days of warning are the office's own */
export function contractEnd(
  endsOn: IsoDate,
  contractNumber: string | null,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): DatedLimit {
  const warning = parameters.on('contract.alert_before', endsOn);
  return {
    lastDay: endsOn,
    attendFrom: addDays(endsOn, -Number(warning.value)),
    reasons: [
      because(
        `Hợp đồng${contractNumber === null ? '' : ` số ${contractNumber}`} có thời hạn đến hết ${formatPartial(endsOn)}`,
        'Luật 129/2025/QH15',
      ),
      because(`Báo trước ${warning.value} ngày`, warning.basis),
    ],
  };
}

/** A certificate known by month or year holds to the end of it. */
export function certificateExpiry(
  name: string,
  expiresOn: PartialDate,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): DatedLimit {
  const lastDay = lastDayOf(expiresOn);
  const warning = parameters.on('certificate.alert_before', lastDay);
  return {
    lastDay,
    attendFrom: addDays(lastDay, -Number(warning.value)),
    reasons: [
      because(`${name}, có giá trị đến ${formatPartial(expiresOn)}`),
      because(`Báo trước ${warning.value} ngày`, warning.basis),
    ],
  };
}

/** A discipline decision ends by itself, without a paper. @source NĐ 172/2025/NĐ-CP; NĐ 234/2026/NĐ-CP */
export function disciplineEnd(
  effectiveOn: IsoDate,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): DatedLimit {
  const months = parameters.on('discipline.effective_for', effectiveOn);
  const lastDay = termEnd(effectiveOn, Number(months.value));
  return {
    lastDay,
    attendFrom: lastDay,
    reasons: [
      because(`Quyết định kỷ luật có hiệu lực từ ${formatPartial(effectiveOn)}`),
      because(
        `Sau ${months.value} tháng không vi phạm tiếp thì chấm dứt hiệu lực, không cần văn bản: hết ${formatPartial(lastDay)}`,
        months.basis,
      ),
    ],
  };
}

/** A suspension ends by itself; it may be prolonged once. @source NĐ 300/2026/NĐ-CP, new Điều 56 */
export function suspensionEnd(
  start: IsoDate,
  calendar: WorkingCalendar,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): DatedLimit {
  const first = parameters.on('suspension.max', start);
  const further = parameters.on('suspension.extension_max', start);
  // The day of the decision is the first of the thirty.
  const lastDay = addWorkingDays(addDays(start, -1), Number(first.value), calendar);
  return {
    lastDay,
    attendFrom: lastDay,
    reasons: [
      because(`Tạm đình chỉ công tác từ ${formatPartial(start)}`),
      because(
        `Không quá ${first.value} ngày làm việc: đến hết ${formatPartial(lastDay)}; có thể kéo dài thêm ${further.value} ngày làm việc`,
        first.basis,
      ),
    ],
  };
}
