/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * A date as an old file knows it: `1975`, `1975-03` or `1975-03-01`. The missing part stays missing;
 * it is never filled up with a first of January.
 */
export type PartialDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a year, month or day that exists (`1975-02-30` does not). */
export function isPartialDate(text: unknown): text is PartialDate {
  const parts = typeof text === 'string' ? shape.exec(text) : null;
  if (parts === null || parts[1] === '0000') return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for a full calendar day that exists. */
export function isIsoDate(text: unknown): text is IsoDate {
  return isPartialDate(text) && text.length === 10;
}

export function precision(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The earliest day the date can mean. */
export function firstDay(date: PartialDate): IsoDate {
  return date + '-01-01'.slice(date.length - 4);
}

/** The latest day the date can mean. */
export function lastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  const month = date.length === 7 ? date.slice(5) : '12';
  return `${date.slice(0, 4)}-${month}-${daysInMonth(Number(date.slice(0, 4)), Number(month))}`;
}

/**
 * How two dates stand, when one or both may be known only by month or year.
 *
 * `before` and `after` are certain: every day the one can mean lies before every day of the other.
 * `same` means both are the same full day. All else is `unknown`: `1975` against `1975-03` cannot be told,
 * and neither can `1975-03` against itself.
 */
export function comparePartial(a: PartialDate, b: PartialDate): 'before' | 'same' | 'after' | 'unknown' {
  if (lastDay(a) < firstDay(b)) return 'before';
  if (firstDay(a) > lastDay(b)) return 'after';
  return a === b && precision(a) === 'day' ? 'same' : 'unknown';
}

/** True when `a` may lie before `b` (it is not certain that it doesn't). */
export function possiblyBefore(a: PartialDate, b: PartialDate): boolean {
  return firstDay(a) < lastDay(b);
}

/** True when `a` may lie after `b` (it is not certain that it doesn't). */
export function possiblyAfter(a: PartialDate, b: PartialDate): boolean {
  return possiblyBefore(b, a);
}

/** For sorting: by the first possible day; of two with the same first day the vaguer one comes first. */
export function byFirstDay(a: PartialDate, b: PartialDate): number {
  return a === b
    ? 0
    : firstDay(a) < firstDay(b) || (firstDay(a) === firstDay(b) && a.length < b.length)
      ? -1
      : 1;
}

/** Whole months from one day to a later one; the day of the month must be reached (31 Jan → 28 Feb is 0). */
export function wholeMonths(from: IsoDate, to: IsoDate): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

/** The most whole months that can lie between two dates, given what is known of them. */
export function mostMonthsBetween(from: PartialDate, to: PartialDate): number {
  return wholeMonths(firstDay(from), lastDay(to));
}

/** The most full years of age someone born on `birthDate` can have reached on `on`. */
export function mostYearsBetween(birthDate: PartialDate, on: PartialDate): number {
  return Math.floor(mostMonthsBetween(birthDate, on) / 12);
}

/** `01/03/1975`, `03/1975` or `1975`. */
export function formatPartial(date: PartialDate): string {
  return date.split('-').reverse().join('/');
}

/** What was understood, said back to the one who typed: "Hiểu là ngày 01 tháng 03 năm 1975". */
export function sayDateRead(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const words = [day && `ngày ${day}`, month && `tháng ${month}`, `năm ${year}`];
  return `Hiểu là ${words.filter(Boolean).join(' ')}`;
}
