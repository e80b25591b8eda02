import { type IsoDate, daysInMonth } from './partial-date';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01; calendar days have no time zone, so UTC arithmetic is exact. */
export function dayNumber(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
}

export function dayOfNumber(number: number): IsoDate {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** `days` may be negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumber(date) + days);
}

/** Days from the first to the second; both the same: 0. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Keeps the day of the month, cut to the month's end: 29/02/2024 + 36 → 28/02/2027. `months` may be negative. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, ofYear] = [Math.floor(month / 12), (((month % 12) + 12) % 12) + 1];
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, ofYear));
  return `${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
