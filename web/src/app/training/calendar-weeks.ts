import { addDays, addMonths, daysBetween, weekday } from '@hr/domain';

/** What a bar of the calendar needs to know of a class: its days, both included, as ISO dates. */
export interface Running {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** A class within one week: columns 1 to 7 of Monday to Sunday, in a line of its own. */
export interface CalendarBar<T> {
  readonly of: T;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly startsHere: boolean;
  readonly endsHere: boolean;
}

export interface CalendarWeek<T> {
  readonly days: readonly string[];
  readonly bars: readonly CalendarBar<T>[];
  readonly lanes: number;
  /** Classes that found no line. */
  readonly hidden: number;
}

/**
 * The weeks that a month touches, Monday first, each with the classes that run in it. A class keeps to the first line
 * that is free from its first to its last day of the week; those that find none of `lanesAtMost` are counted.
 *
 * @param month `YYYY-MM`
 */
export function weeksOf<T extends Running>(
  month: string,
  classes: readonly T[],
  lanesAtMost: number,
): CalendarWeek<T>[] {
  const first = `${month}-01`;
  const start = addDays(first, -((weekday(first) + 6) % 7));
  const weeks = Math.ceil(daysBetween(start, addMonths(first, 1)) / 7);
  const sorted = [...classes].sort(
    (a, b) => a.startsOn.localeCompare(b.startsOn) || b.endsOn.localeCompare(a.endsOn),
  );
  return Array.from({ length: weeks }, (_, at) => weekOf(addDays(start, at * 7), sorted, lanesAtMost));
}

function weekOf<T extends Running>(
  monday: string,
  classes: readonly T[],
  lanesAtMost: number,
): CalendarWeek<T> {
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
  const sunday = addDays(monday, 6);
  const taken: number[] = [];
  const bars: CalendarBar<T>[] = [];
  let hidden = 0;
  for (const one of classes) {
    if (one.endsOn < monday || one.startsOn > sunday) continue;
    const from = one.startsOn < monday ? 1 : daysBetween(monday, one.startsOn) + 1;
    const to = one.endsOn > sunday ? 7 : daysBetween(monday, one.endsOn) + 1;
    const free = taken.findIndex((until) => until < from);
    const lane = free === -1 ? taken.length : free;
    if (lane >= lanesAtMost) {
      hidden += 1;
      continue;
    }
    taken[lane] = to;
    bars.push({
      of: one,
      from,
      to,
      lane,
      startsHere: one.startsOn >= monday,
      endsHere: one.endsOn <= sunday,
    });
  }
  return { days, bars, lanes: taken.length, hidden };
}
