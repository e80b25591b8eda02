import { addMonths } from './calendar-day';
import { type IsoDate, formatPartial } from './partial-date';
import { type Reason, because } from './rule-answer';
import { type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';

/** By whom the achievement was recognised; how many months it brings is the office's own rule. */
export type AchievementLevel = 'state' | 'province' | 'base';

export interface Achievement {
  readonly on: IsoDate;
  readonly level: AchievementLevel;
  readonly name: string;
}

export interface EarlyRaiseQuestion {
  /** The regular step's day. */
  readonly due: IsoDate;
  /** The year of the review: reckoned at its 31 December. */
  readonly reviewYear: number;
  readonly isLastStep: boolean;
  /** Whether the last step was itself an early one: there are no two in a row. */
  readonly lastWasEarly?: boolean;
  /** Achievements up to that day were used for the last early step, or are older than it. */
  readonly lastEarlyOn?: IsoDate | null;
  /** Whether the grade asks for college or more: six years instead of four. */
  readonly needsCollege?: boolean;
  /** Left out: only the time is asked about. */
  readonly achievements?: readonly Achievement[];
  readonly parameters?: RuleParameters;
}

export interface EarlyRaiseAnswer {
  readonly monthsShort: number;
  /** 1 to 12 months short, and not at the last step. */
  readonly isInTime: boolean;
  readonly isCandidate: boolean;
  readonly best: Achievement | null;
  /** Months by which the best achievement brings the step forward; 0 when nobody is a candidate. */
  readonly advanceMonths: number;
  /** With the most months that the regulation allows. */
  readonly earliest: IsoDate;
  readonly reasons: readonly Reason[];
}

/** @source TT 08/2013/TT-BNV, Điều 3; CV 11771/BNV-CTL&BHXH (09/12/2025) */
export function earlyRaise(question: EarlyRaiseQuestion): EarlyRaiseAnswer {
  const { due, reviewYear, isLastStep, parameters = REGULATION_PARAMETERS, needsCollege = true } = question;
  const on = `${reviewYear}-12-31`;
  const most = parameters.on('salary.early_achievement.max_advance', on);
  const monthsShort = (Number(due.slice(0, 4)) - (reviewYear + 1)) * 12 + Number(due.slice(5, 7)) - 1;
  const isInTime = !isLastStep && monthsShort > 0 && monthsShort <= Number(most.value);
  const lookback = parameters.on(
    needsCollege
      ? 'salary.early_achievement.lookback_college_and_above'
      : 'salary.early_achievement.lookback_other',
    on,
  );
  const since = addMonths(on, -12 * Number(lookback.value));
  const counted = (question.achievements ?? []).filter(
    (one) => one.on > since && one.on <= on && (!question.lastEarlyOn || one.on > question.lastEarlyOn),
  );
  const best = LEVELS.map((level) => counted.find((one) => one.level === level)).find(Boolean) ?? null;
  const advance =
    best === null ? undefined : parameters.on(`salary.early_achievement.advance.${best.level}`, on);
  const isCandidate = isInTime && question.lastWasEarly !== true && best !== null;
  const earliest = addMonths(due, -Number(most.value));
  const reasons = [
    because(
      `Đến hạn thường xuyên ${formatPartial(due)}: tính đến 31/12/${reviewYear} còn thiếu ${monthsShort} tháng`,
    ),
    because(
      isInTime
        ? `Còn thiếu từ 1 đến ${most.value} tháng: được xét`
        : isLastStep
          ? 'Đang ở bậc cuối: không xét nâng bậc trước thời hạn'
          : `Chỉ xét khi còn thiếu từ 1 đến ${most.value} tháng`,
      most.basis,
    ),
  ];
  if (question.lastWasEarly === true)
    reasons.push(
      because('Lần nâng bậc gần nhất đã là trước thời hạn: không xét hai lần liên tiếp', most.basis),
    );
  if (question.achievements !== undefined) {
    reasons.push(
      best === null
        ? because(`Không có thành tích trong ${lookback.value} năm gần nhất`, lookback.basis)
        : because(
            `${best.name} (${formatPartial(best.on)}), trong ${lookback.value} năm: sớm ${advance?.value ?? most.value} tháng theo quy chế`,
            advance?.basis ?? lookback.basis,
          ),
    );
  }
  return {
    monthsShort,
    isInTime,
    isCandidate,
    best,
    advanceMonths: isCandidate ? Math.min(Number(advance?.value), Number(most.value)) : 0,
    earliest,
    reasons,
  };
}

const LEVELS: readonly AchievementLevel[] = ['state', 'province', 'base'];

/**
 * One step twelve months early once the notice of retirement is out, outside the quota.
 *
 * @returns null when the next step is more than twelve months away on the day of the notice, or was due before it
 * @source TT 08/2013/TT-BNV, Điều 3
 */
export function raiseBeforeRetirement(
  due: IsoDate,
  noticeOn: IsoDate,
  pensionFrom: IsoDate,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): { readonly effectiveOn: IsoDate; readonly reasons: readonly Reason[] } | null {
  const most = parameters.on('salary.early_retirement_notice.max_advance', noticeOn);
  if (due <= noticeOn || due > addMonths(noticeOn, Number(most.value))) return null;
  const early = addMonths(due, -Number(most.value));
  const effectiveOn = early > noticeOn ? early : noticeOn;
  return {
    effectiveOn,
    reasons: [
      because(
        `Thông báo nghỉ hưu chậm nhất ${formatPartial(noticeOn)}, hưởng lương hưu từ ${formatPartial(pensionFrom)}`,
      ),
      because(
        `Đến hạn nâng bậc ${formatPartial(due)}: không quá ${most.value} tháng từ thông báo`,
        most.basis,
      ),
      because('Nâng một bậc trước thời hạn, không tính vào tỷ lệ 10 %', most.basis),
    ],
  };
}

export interface EarlyRaiseQuota {
  readonly direct: readonly number[];
  readonly pooledRemainder: number;
  readonly extra: number;
  readonly total: number;
}

/**
 * Places of a year: one for each full ten on the payroll of a unit at 31 December; the rests are summed up above.
 *
 * @source TT 08/2013/TT-BNV, Điều 3; CV 11771/BNV-CTL&BHXH
 */
export function earlyRaiseQuota(
  payrollByUnit: readonly number[],
  year = 2026,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): EarlyRaiseQuota {
  const percent = Number(parameters.on('salary.early_achievement.quota_percent', `${year}-12-31`).value);
  const places = (people: number): number => Math.floor((people * percent) / 100);
  const size = Math.floor(100 / percent);
  const direct = payrollByUnit.map(places);
  const pooledRemainder = payrollByUnit.reduce((sum, people) => sum + (people % size), 0);
  const extra = places(pooledRemainder);
  return { direct, pooledRemainder, extra, total: direct.reduce((sum, one) => sum + one, extra) };
}
