import type { Sex } from './sex';

/** Months of age at retirement in normal conditions: before the road map, its first year, its yearly step, its end. */
const ROAD_MAP = {
  M: { before: 720, first: 723, step: 3, last: 744 },
  F: { before: 660, first: 664, step: 4, last: 720 },
} as const;
const FIRST_YEAR = 2021;

/** @source Bộ luật Lao động 2019, Điều 169; NĐ 135/2020/NĐ-CP, Điều 4; in force from 01/01/2021 */
export function retirementAgeMonths(sex: Sex, year: number): number {
  const { before, first, step, last } = ROAD_MAP[sex];
  return year < FIRST_YEAR ? before : Math.min(last, first + step * (year - FIRST_YEAR));
}

/**
 * The month in which someone retires, counted from year 0. Only year and month of birth matter; a birth date known by
 * year alone counts as January.
 *
 * @source NĐ 135/2020/NĐ-CP, Điều 4 and Phụ lục I
 */
export function retirementMonth(
  sex: Sex,
  birthMonth: number,
  ageOf: (sex: Sex, year: number) => number = retirementAgeMonths,
): number {
  for (let year = FIRST_YEAR - 1; ; year += 1) {
    const reached = birthMonth + ageOf(sex, year);
    if (Math.floor(reached / 12) <= year) return reached;
  }
}

/**
 * First day of the pension: the day after the last day of the month in which the age is reached.
 *
 * @param birth YYYY, YYYY-MM or YYYY-MM-DD
 * @param ageOf months of age at retirement in a year; left out: those of the regulation
 * @returns YYYY-MM-DD
 */
export function pensionFrom(
  sex: Sex,
  birth: string,
  ageOf: (sex: Sex, year: number) => number = retirementAgeMonths,
): string {
  return firstOfMonth(retirementMonth(sex, monthOf(birth), ageOf) + 1);
}

/**
 * Birth dates of those whose pension begins within `months` after the day: a half-open range for each sex, so that a
 * list can be filtered by birth date alone.
 */
export function birthsRetiringWithin(
  day: string,
  months: number,
): Record<Sex, { from: string; until: string }> {
  const today = monthOf(day);
  // The pension begins on the first of a month: beginning today or before means retired already.
  const range = (sex: Sex): { from: string; until: string } => ({
    from: firstOfMonth(earliestBirth(sex, today)),
    until: firstOfMonth(earliestBirth(sex, today + months)),
  });
  return { M: range('M'), F: range('F') };
}

/** The first month of birth with which one retires in `month` or later; retirement months rise with birth months. */
function earliestBirth(sex: Sex, month: number): number {
  let birth = month - ROAD_MAP[sex].last - 1;
  while (retirementMonth(sex, birth) < month) birth += 1;
  return birth;
}

/** Months since year 0; a date known by year alone counts as January. */
export function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1;
}

export function firstOfMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
