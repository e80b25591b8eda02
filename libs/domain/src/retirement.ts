import { addDays, addMonths } from './calendar-day';
import { type IsoDate, formatPartial, precision } from './partial-date';
import { firstOfMonth, monthOf, retirementMonth } from './retirement-age';
import { type Reason, because } from './rule-answer';
import { type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';
import type { Sex } from './sex';

/** Why somebody retires later than the month in which the age is reached. */
export type PostponeReason =
  'TET_HOLIDAY' | 'DEATH_IN_FAMILY' | 'DISASTER' | 'SERIOUS_ILLNESS' | 'LONG_TERM_DISEASE';

export interface RetirementQuestion {
  readonly sex: Sex;
  /** YYYY, YYYY-MM or YYYY-MM-DD; only year and month matter. */
  readonly birth: string;
  readonly postponed?: readonly PostponeReason[];
  /** Months younger, for hazardous work or loss of capacity, at most 60. */
  readonly earlyMonths?: number;
  /** Last day of an extended service (specialists, certain leaders). */
  readonly extendedUntil?: IsoDate | null;
  readonly parameters?: RuleParameters;
}

export interface RetirementAnswer {
  readonly ageMonths: number;
  /** YYYY-MM in which the age is reached. */
  readonly reachesIn: string;
  /** End of that day: the moment of retirement. */
  readonly lastDay: IsoDate;
  readonly pensionFrom: IsoDate;
  /** The written notice, at the latest. */
  readonly noticeBy: IsoDate;
  readonly decisionBy: IsoDate;
  readonly reasons: readonly Reason[];
}

/** Months of age at retirement in a year, as the register has them; each is looked up once. */
export function retirementAges(parameters: RuleParameters): (sex: Sex, year: number) => number {
  const known = new Map<string, number>();
  return (sex, year) => {
    const key = `${sex}${year}`;
    const age = known.get(key) ?? Number(parameters.on(`retirement.age.${sex}`, `${year}-07-01`).value);
    known.set(key, age);
    return age;
  };
}

/**
 * When somebody retires, with the last days for the notice and the decision, both counted from the day after the last.
 * Several reasons to postpone do not add up: the longest counts.
 *
 * @source BLLĐ 2019, Điều 169; NĐ 135/2020/NĐ-CP, Điều 4, 5; NĐ 170/2025/NĐ-CP, Điều 61–63
 */
export function retirement(question: RetirementQuestion): RetirementAnswer {
  const { sex, birth, postponed = [], earlyMonths = 0, parameters = REGULATION_PARAMETERS } = question;
  const ageOf = retirementAges(parameters);
  const bornIn = monthOf(birth);
  const normal = retirementMonth(sex, bornIn, ageOf);
  const age = normal - bornIn;
  const year = Math.floor(normal / 12);
  const reasons = [
    because(
      `Sinh ${formatPartial(birth)}, giới tính ${sex === 'M' ? 'nam' : 'nữ'}` +
        (precision(birth) === 'year' ? ' (chỉ biết năm: tính từ tháng 01)' : ''),
      precision(birth) === 'year' ? 'NĐ 135/2020/NĐ-CP' : '',
    ),
    because(
      `Tuổi nghỉ hưu năm ${year}: ${sayAge(age)}, đủ tuổi trong tháng ${sayMonth(normal)}`,
      parameters.on(`retirement.age.${sex}`, `${year}-07-01`).basis,
    ),
  ];
  const earliest = parameters.on('retirement.early_max', firstOfMonth(normal));
  const early = Math.min(Math.max(earlyMonths, 0), Number(earliest.value));
  const reached = normal - early;
  if (early > 0) reasons.push(because(`Nghỉ ở tuổi thấp hơn ${early} tháng`, earliest.basis));
  let pensionFrom = firstOfMonth(reached + 1);
  const delay = longest(postponed, pensionFrom, parameters);
  if (delay !== undefined) {
    pensionFrom = addMonths(pensionFrom, delay.months);
    reasons.push(because(`${delay.text}: lùi ${delay.months} tháng (lý do dài nhất)`, delay.basis));
  }
  const { extendedUntil = null } = question;
  if (extendedUntil !== null && addDays(extendedUntil, 1) > pensionFrom) {
    pensionFrom = addDays(extendedUntil, 1);
    reasons.push(
      because(`Kéo dài thời gian công tác đến ${formatPartial(extendedUntil)}`, 'NĐ 83/2022/NĐ-CP'),
    );
  }
  const lastDay = addDays(pensionFrom, -1);
  const notice = parameters.on('retirement.notice_before', lastDay);
  const decision = parameters.on('retirement.decision_before', lastDay);
  const noticeBy = addMonths(pensionFrom, -Number(notice.value));
  const decisionBy = addMonths(pensionFrom, -Number(decision.value));
  reasons.push(
    because(
      `Ngày làm việc cuối ${formatPartial(lastDay)}, hưởng lương hưu từ ${formatPartial(pensionFrom)}`,
      'NĐ 135/2020/NĐ-CP Điều 3',
    ),
    because(`Thông báo trước ${notice.value} tháng: chậm nhất ${formatPartial(noticeBy)}`, notice.basis),
    because(
      `Quyết định trước ${decision.value} tháng: chậm nhất ${formatPartial(decisionBy)}`,
      decision.basis,
    ),
  );
  return {
    ageMonths: age - early,
    reachesIn: firstOfMonth(reached).slice(0, 7),
    lastDay,
    pensionFrom,
    noticeBy,
    decisionBy,
    reasons,
  };
}

const POSTPONE = {
  TET_HOLIDAY: ['retirement.postpone.holiday_death_disaster', 'Thời điểm nghỉ trùng dịp Tết Nguyên đán'],
  DEATH_IN_FAMILY: [
    'retirement.postpone.holiday_death_disaster',
    'Vợ, chồng, cha, mẹ hoặc con chết, bị tuyên bố mất tích',
  ],
  DISASTER: ['retirement.postpone.holiday_death_disaster', 'Thiệt hại do thiên tai, địch họa, hỏa hoạn'],
  SERIOUS_ILLNESS: ['retirement.postpone.serious_illness', 'Bệnh nặng hoặc tai nạn có giấy của bệnh viện'],
  LONG_TERM_DISEASE: ['retirement.postpone.long_term_disease', 'Đang điều trị bệnh cần chữa trị dài ngày'],
} as const satisfies Record<PostponeReason, readonly [string, string]>;

function longest(
  reasons: readonly PostponeReason[],
  on: IsoDate,
  parameters: RuleParameters,
): { readonly months: number; readonly text: string; readonly basis: string } | undefined {
  return reasons
    .map((reason) => {
      const [key, text] = POSTPONE[reason];
      const { value, basis } = parameters.on(key, on);
      return { months: Number(value), text, basis };
    })
    .sort((a, b) => b.months - a.months)[0];
}

/** `738` → `61 tuổi 6 tháng`. */
export function sayAge(months: number): string {
  const rest = months % 12;
  return `${Math.floor(months / 12)} tuổi${rest === 0 ? '' : ` ${rest} tháng`}`;
}

const sayMonth = (month: number): string => formatPartial(firstOfMonth(month).slice(0, 7));
