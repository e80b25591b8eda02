import { addDays, weekday } from './calendar-day';
import type { IsoDate } from './partial-date';

export type HolidayKind = 'off' | 'work';

/** A day that differs from the ordinary week: a day off from Monday to Friday, or a weekend day that is worked. */
export interface Holiday {
  readonly day: IsoDate;
  readonly kind: HolidayKind;
}

/** The days that differ, by day; every other day follows the ordinary week. */
export type WorkingCalendar = ReadonlyMap<IsoDate, HolidayKind>;

export function workingCalendar(holidays: readonly Holiday[]): WorkingCalendar {
  return new Map(holidays.map(({ day, kind }) => [day, kind]));
}

/** @source Bộ luật Lao động 2019, Điều 111, 112; the yearly announcement of swapped days */
export function isWorkingDay(day: IsoDate, calendar: WorkingCalendar): boolean {
  const kind = calendar.get(day);
  if (kind !== undefined) return kind === 'work';
  const ofWeek = weekday(day);
  return ofWeek !== 0 && ofWeek !== 6;
}

/**
 * The n-th working day after the start, which is not counted itself; a limit ends with that day.
 *
 * @param count 0 or more
 * @source Bộ luật Dân sự 2015, Điều 147
 */
export function addWorkingDays(start: IsoDate, count: number, calendar: WorkingCalendar): IsoDate {
  return walk(start, count, 1, calendar);
}

/** The n-th working day before the end, which is not counted itself. */
export function subtractWorkingDays(end: IsoDate, count: number, calendar: WorkingCalendar): IsoDate {
  return walk(end, count, -1, calendar);
}

function walk(from: IsoDate, count: number, direction: 1 | -1, calendar: WorkingCalendar): IsoDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, direction);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * Working days after `from` up to and with `to`: `addWorkingDays(from, n)` is n away. Negative when `to` lies before
 * `from`, so that a clock that ran out says by how many days.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/**
 * Working days left until a limit ends. What is over is late by a day at least, though only days off have passed since.
 *
 * @returns 0 on the last day or over days off before it; negative when the limit is over
 */
export function workingDaysLeft(today: IsoDate, dueOn: IsoDate, calendar: WorkingCalendar): number {
  const days = workingDaysBetween(today, dueOn, calendar);
  return dueOn < today ? Math.min(days, -1) : days;
}

/**
 * A limit in calendar days that ends on a day off moves to the next working day.
 *
 * @source Bộ luật Dân sự 2015, Điều 148, cl. 5
 */
export function addCalendarDays(start: IsoDate, count: number, calendar: WorkingCalendar): IsoDate {
  let day = addDays(start, count);
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}
