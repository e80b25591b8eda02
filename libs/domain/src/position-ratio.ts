/** How a share of people is turned into a number of people. The decrees do not say; the register rounds down unless told otherwise. */
export type Rounding = 'FLOOR' | 'HALF_UP' | 'CEIL';

/** Largest number allowed by a percentage of a base, reckoned in whole numbers. */
export function shareOf(base: number, percent: number, rounding: Rounding = 'FLOOR'): number {
  const hundredths = base * percent;
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths - whole * 100;
  if (rest === 0 || rounding === 'FLOOR') return whole;
  return rounding === 'CEIL' || rest >= 50 ? whole + 1 : whole;
}

/** Which of the levels used by a position a limit is about. */
export type LevelsUsed = 'HIGHEST_5' | 'NEXT_BELOW_5' | 'HIGHEST_4' | 'TWO';
/** Percent of the position's headcount; an absent one sets no limit. @source NĐ 232/2026/NĐ-CP; in force from 01/07/2026 */
export const LEVEL_PERCENTS: Readonly<Partial<Record<LevelsUsed, number>>> = {
  HIGHEST_5: 30,
  NEXT_BELOW_5: 40,
  HIGHEST_4: 40,
  TWO: 50,
};

export interface LevelLimit {
  readonly level: number;
  readonly rule: LevelsUsed;
  readonly percent: number;
  readonly most: number;
}

/**
 * Limits of the career levels (bậc nghề nghiệp) used by one position of a public service unit.
 *
 * @param used levels the unit uses for the position, 1 to 5
 * @param headcount people assigned to the position, managers counted in
 * @returns limits of the limited levels only; none where one level or none is used. With exactly two levels the rule for
 *   two stands before the one for the highest level [?].
 * @source NĐ 232/2026/NĐ-CP, ratios by position
 */
export function careerLevelLimits(
  used: readonly number[],
  headcount: number,
  rounding: Rounding = 'FLOOR',
  percents: Readonly<Partial<Record<LevelsUsed, number>>> = LEVEL_PERCENTS,
): LevelLimit[] {
  const levels = [...new Set(used)].sort((a, b) => b - a);
  const limit = (level: number, rule: LevelsUsed): LevelLimit[] => {
    const percent = percents[rule];
    return percent === undefined
      ? []
      : [{ level, rule, percent, most: shareOf(headcount, percent, rounding) }];
  };
  const [highest, next] = levels;
  if (highest === undefined || next === undefined) return [];
  if (levels.length === 2) return limit(highest, 'TWO');
  if (highest === 5) return [...limit(highest, 'HIGHEST_5'), ...limit(next, 'NEXT_BELOW_5')];
  return highest === 4 ? limit(highest, 'HIGHEST_4') : [];
}

export interface RatioRule {
  readonly id: string;
  readonly name: string;
  readonly percent: number;
  readonly rounding: Rounding;
}
export interface RatioFinding {
  readonly rule: RatioRule;
  readonly base: number;
  readonly count: number;
  readonly most: number;
  /** G7: more than allowed; 0 when within. */
  readonly over: number;
}

/** @source job-positions section 9, G7: count − floor(base × percent) > 0 */
export function judgeRatio(rule: RatioRule, base: number, count: number): RatioFinding {
  const most = shareOf(base, rule.percent, rule.rounding);
  return { rule, base, count, most, over: Math.max(0, count - most) };
}
