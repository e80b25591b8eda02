import { addDays, addMonths } from './calendar-day';
import { type IsoDate, formatPartial, wholeMonths } from './partial-date';
import { type Reason, because } from './rule-answer';
import { type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';
import { type WorkingCalendar, workingDaysBetween } from './working-days';

/** A stretch that does not count toward the next step; both days included. */
export interface NonCountedPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** As it is said in the reasons: "Nghỉ không hưởng lương". */
  readonly text: string;
}

export interface NonCountedTime {
  readonly wholeMonths: number;
  readonly oddWorkingDays: number;
  readonly months: number;
  readonly reasons: readonly Reason[];
}

/**
 * Months that do not count: whole months of every period, and the odd rests together as working days. Under eleven
 * days they count nothing, from eleven days one month.
 *
 * Rests of several periods may come to more than a month; how many working days then make one, the circulars do not
 * say, so it is a parameter.
 *
 * @source TT 08/2013/TT-BNV, Điều 2; TT 03/2021/TT-BNV, Điều 1
 */
export function nonCountedMonths(
  periods: readonly NonCountedPeriod[],
  calendar: WorkingCalendar,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): NonCountedTime {
  const parts = periods.map(({ from, to, text }) => {
    const months = wholeMonths(from, addDays(to, 1));
    const restFrom = addMonths(from, months);
    const days = restFrom > to ? 0 : workingDaysBetween(addDays(restFrom, -1), to, calendar);
    return { months, days, from, to, text };
  });
  const whole = parts.reduce((sum, { months }) => sum + months, 0);
  const odd = parts.reduce((sum, { days }) => sum + days, 0);
  const last = periods
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (last === undefined) return { wholeMonths: 0, oddWorkingDays: 0, months: 0, reasons: [] };
  const rounding = parameters.on('salary.noncounted.round_up_from_working_days', last);
  const month = parameters.on('salary.noncounted.working_days_of_month', last);
  const ofMonth = Number(month.value);
  const threshold = Number(rounding.value);
  const full = Math.floor(odd / ofMonth);
  const rest = odd % ofMonth;
  const months = whole + full + (rest >= threshold ? 1 : 0);
  const reasons = parts.map(({ from, to, text, ...part }) =>
    because(
      `${text} từ ${formatPartial(from)} đến ${formatPartial(to)}: ${part.months} tháng` +
        (part.days === 0 ? '' : ` và ${part.days} ngày làm việc`),
      'TT 08/2013/TT-BNV Điều 2',
    ),
  );
  if (full > 0)
    reasons.push(
      because(`Ngày lẻ ${odd} ngày làm việc, cứ ${ofMonth} ngày là 1 tháng: ${full} tháng`, month.basis),
    );
  if (rest > 0) {
    const said = full > 0 ? `Còn lại ${rest} ngày làm việc` : `Ngày lẻ ${odd} ngày làm việc`;
    reasons.push(
      because(
        rest >= threshold
          ? `${said}, từ ${threshold} ngày trở lên: tính thêm 1 tháng`
          : `${said}, dưới ${threshold} ngày: không tính`,
        rounding.basis,
      ),
    );
  }
  reasons.push(because(`Thời gian không tính để nâng bậc: ${months} tháng`));
  return { wholeMonths: whole, oddWorkingDays: odd, months, reasons };
}
