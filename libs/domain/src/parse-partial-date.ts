import { type IsoDate, type PartialDate, daysInMonth, firstDay } from './partial-date';
import type { ViolationCode, ViolationParams } from './violation';

export interface DateReadingOptions {
  /** Today, by which two-digit years are placed. */
  readonly today: IsoDate;
  /**
   * How a two-digit year gets its century. `past` (default, for birth, recruitment, Party …): 20xx, unless
   * that would lie in the future, then 19xx. A number, for dates that may lie ahead: years below it are 20xx.
   */
  readonly pivot?: 'past' | number;
}

export type DateReading =
  | { readonly ok: true; readonly value: PartialDate; readonly centuryGuessed: boolean }
  | { readonly ok: false; readonly code: ViolationCode; readonly params: ViolationParams };

/** Years outside are slips of the finger (1057, 9175), not dates in a personnel file. */
const EARLIEST_YEAR = 1850;
const LATEST_YEAR = 2100;

interface Parts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/**
 * Reads a date the way officers type it and Excel shows it: `1/3/75`, `01031975`, `03/1975`, `3-1975`, `1975`,
 * `01.03.1975`, `1975-03-01`, "ngày 01 tháng 3 năm 1975", with stray blanks or a time of midnight behind.
 *
 * The day always comes before the month; a month above 12 is refused, not swapped. Text that can be read in two
 * ways (`3/05`) is refused too.
 *
 * @returns the date, or the code and params of a violation for the caller to put a path to; never throws
 */
export function parsePartialDate(text: string, options: DateReadingOptions): DateReading {
  const cleaned = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .replace(/^ ?'/, '')
    .replace(/[t ]0{1,2}:00(:00(\.0+)?)?z?( ?am)?$/, '')
    .replace(/^ ?từ |ngày|tháng|năm/g, ' ')
    .trim();
  const tokens = cleaned.split(/ ?[/.,\-\\–] ?| /).filter((token) => token !== '');
  if (tokens.length === 0 || !tokens.every((token) => /^\d+$/.test(token))) return unreadable(text);

  if (tokens.length === 2 && isShortMonthYear(tokens)) {
    return { ok: false, code: 'DATE_AMBIGUOUS', params: { text } };
  }
  const parts = tokens.length === 1 ? splitDigits(tokens[0] ?? '') : arrange(tokens);
  return parts === undefined ? unreadable(text) : build(text, parts, options);
}

/** `3/05` can be the third of May or March 2005; `3/75` can only be a year. */
function isShortMonthYear(tokens: readonly string[]): boolean {
  const [first, second] = tokens;
  return (first ?? '').length <= 2 && (second ?? '').length <= 2 && Number(second) <= 12;
}

function arrange(tokens: readonly string[]): Parts | undefined {
  const [first = '', second = '', third] = tokens;
  if (tokens.length > 3) return undefined;
  const yearFirst = first.length === 4;
  if (third !== undefined) {
    return yearFirst ? parts(first, second, third) : parts(third, second, first);
  }
  return yearFirst ? parts(first, second) : parts(second, first);
}

function parts(year: string, month: string, day?: string): Parts | undefined {
  const shortEnough = month.length <= 2 && (day === undefined || day.length <= 2);
  return shortEnough && (year.length === 4 || year.length === 2) ? { year, month, day } : undefined;
}

/** Digits without a separator; an odd count has lost its leading zero to Excel. */
function splitDigits(digits: string): Parts | undefined {
  if (digits.length === 4) return { year: digits };
  if (digits.length === 2) return Number(digits) > 31 ? { year: digits } : undefined;
  if (digits.length === 6) {
    return plausibleYear(digits.slice(2))
      ? { year: digits.slice(2), month: digits.slice(0, 2) }
      : { year: digits.slice(4), month: digits.slice(2, 4), day: digits.slice(0, 2) };
  }
  if (digits.length !== 7 && digits.length !== 8) return undefined;
  const eight = digits.padStart(8, '0');
  return plausibleYear(eight.slice(4)) || !plausibleYear(eight.slice(0, 4))
    ? { year: eight.slice(4), month: eight.slice(2, 4), day: eight.slice(0, 2) }
    : { year: eight.slice(0, 4), month: eight.slice(4, 6), day: eight.slice(6) };
}

function plausibleYear(year: string): boolean {
  return Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR;
}

function build(text: string, read: Parts, options: DateReadingOptions): DateReading {
  const month = read.month?.padStart(2, '0');
  const day = read.day?.padStart(2, '0');
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
    return { ok: false, code: 'DATE_NO_SUCH_MONTH', params: { text, month: Number(month) } };
  }
  const centuryGuessed = read.year.length === 2;
  const year = centuryGuessed ? century(read.year, month, day, options) : read.year;
  if (!plausibleYear(year)) {
    return { ok: false, code: 'DATE_YEAR_OUT_OF_RANGE', params: { text, year } };
  }
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))) {
    const params = { text, day: Number(day), month: Number(month), year };
    return { ok: false, code: 'DATE_NO_SUCH_DAY', params };
  }
  const value = [year, month, day].filter((part) => part !== undefined).join('-');
  return { ok: true, value, centuryGuessed };
}

function century(
  year: string,
  month: string | undefined,
  day: string | undefined,
  options: DateReadingOptions,
): string {
  const { pivot = 'past', today } = options;
  if (pivot !== 'past') return (Number(year) < pivot ? '20' : '19') + year;
  const recent = ['20' + year, month, day].filter((part) => part !== undefined).join('-');
  return (firstDay(recent) > today ? '19' : '20') + year;
}

function unreadable(text: string): DateReading {
  return { ok: false, code: 'DATE_UNREADABLE', params: { text: text.trim() } };
}
