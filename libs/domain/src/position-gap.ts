import type { IsoDate } from './partial-date';

/** The numbers of one position on one day: planned in force, allocated for the day, people with it as their main post. */
export interface PositionNumbers {
  readonly planned: number;
  readonly allocated: number;
  readonly incumbents: number;
}

/** G1 còn trống. @source job-positions section 9 */
export const vacantIn = ({ allocated, incumbents }: PositionNumbers): number =>
  Math.max(0, allocated - incumbents);
/** G2 thừa so với phân bổ. */
export const overIn = ({ allocated, incumbents }: PositionNumbers): number =>
  Math.max(0, incumbents - allocated);
/** G3 vượt biên chế: people of one kind in a unit above its quota of the year. */
export const overQuota = (quota: number, incumbents: number): number => Math.max(0, incumbents - quota);
/**
 * G11 dôi dư sau sắp xếp: people above the target of the year of the roadmap. Deputies above the norm are a second
 * number of their own.
 * @source job-positions section 10; the roadmap spreads over five years: Luật 80/2025/QH15, Điều 45
 */
export const surplusOf = (incumbents: number, targetOfYear: number): number =>
  Math.max(0, incumbents - targetOfYear);

/** Days on which one person may leave a position, each null when there is none. */
export interface Leaving {
  readonly pensionFrom: IsoDate | null;
  readonly contractEndsOn: IsoDate | null;
  readonly termEndsOn: IsoDate | null;
}
export const COMING_MONTHS = [12, 24, 60] as const;

/** The first day on which the person leaves, and why; null when nothing is known. */
export function leavesOn(leaving: Leaving): { readonly day: IsoDate; readonly why: keyof Leaving } | null {
  const days = (['pensionFrom', 'contractEndsOn', 'termEndsOn'] as const).flatMap((why) => {
    const day = leaving[why];
    return day === null ? [] : [{ day, why }];
  });
  days.sort((a, b) => (a.day < b.day ? -1 : 1));
  return days[0] ?? null;
}

/**
 * G9 sẽ trống: how many of a position's people leave by each of the days (12, 24, 60 months on).
 * @param until last days of the stretches, rising
 */
export function comingVacancies(people: readonly Leaving[], until: readonly IsoDate[]): number[] {
  const days = people.flatMap((person) => leavesOn(person)?.day ?? []);
  return until.map((end) => days.filter((day) => day <= end).length);
}
