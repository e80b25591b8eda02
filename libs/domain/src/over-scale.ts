import { addMonths } from './calendar-day';
import { type IsoDate, formatPartial } from './partial-date';
import { type RaiseQuestion, stepMonths } from './regular-raise';
import { type Reason, because } from './rule-answer';
import { type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';

/**
 * Percent of the last step's coefficient after so many counted months in it.
 *
 * @source TT 04/2005/TT-BNV; TT 03/2021/TT-BNV
 */
export function overScalePercent(
  monthsAtLastStep: number,
  firstPeriodMonths: number,
  on: IsoDate = '2026-11-22',
  parameters: RuleParameters = REGULATION_PARAMETERS,
): number {
  if (monthsAtLastStep < firstPeriodMonths) return 0;
  const first = Number(parameters.on('salary.overframe.first_percent', on).value);
  const yearly = Number(parameters.on('salary.overframe.percent_per_further_12_months', on).value);
  return first + yearly * Math.floor((monthsAtLastStep - firstPeriodMonths) / 12);
}

export interface OverScaleQuestion extends RaiseQuestion {
  /** What is paid now; 0 before the first. */
  readonly percent: number;
  /** From when the present percent, or the last step, is paid. */
  readonly paidFrom: IsoDate;
}

export interface OverScaleAnswer {
  readonly due: IsoDate;
  readonly percent: number;
  readonly reasons: readonly Reason[];
}

/**
 * When the next percent is due. `countFrom` is the day the last step began to count; offices that set it anew with each
 * percent are understood too: then it equals `paidFrom` and twelve months more make the next percent.
 *
 * @source TT 04/2005/TT-BNV, mục II; TT 03/2021/TT-BNV
 */
export function nextOverScale(question: OverScaleQuestion): OverScaleAnswer {
  const { group, countFrom, percent, paidFrom, extensions = [], nonCountedMonths = 0 } = question;
  const { parameters = REGULATION_PARAMETERS, nonCountedReasons = [] } = question;
  const required = stepMonths(group, countFrom, parameters);
  const first = parameters.on('salary.overframe.first_percent', countFrom);
  const yearly = parameters.on('salary.overframe.percent_per_further_12_months', countFrom);
  const isFirst = percent === 0;
  const next = isFirst ? Number(first.value) : percent + Number(yearly.value);
  const isCountedAnew = !isFirst && countFrom >= paidFrom;
  const further = isFirst ? 0 : Math.floor((percent - Number(first.value)) / Number(yearly.value)) + 1;
  const months = isCountedAnew ? 12 : Number(required.value) + 12 * further;
  const later = extensions.reduce((sum, one) => sum + one.months, nonCountedMonths);
  const due = addMonths(countFrom, months + later);
  return {
    due,
    percent: next,
    reasons: [
      because(
        isCountedAnew
          ? `Hưởng ${percent} % từ ${formatPartial(countFrom)}`
          : `Giữ bậc cuối, mốc tính ${formatPartial(countFrom)}`,
      ),
      isFirst
        ? because(`Đủ ${required.value} tháng ở bậc cuối: ${first.value} %`, first.basis)
        : because(`Cứ 12 tháng tiếp theo thêm ${yearly.value} %: ${percent} % lên ${next} %`, yearly.basis),
      ...extensions.map((one) => because(`${one.text}: kéo dài ${one.months} tháng`, one.basis)),
      ...nonCountedReasons,
      because(`${formatPartial(countFrom)} + ${months + later} tháng = ${formatPartial(due)}`),
    ],
  };
}
