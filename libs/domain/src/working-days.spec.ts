import { addDays } from './calendar-day';
import { migrationRows } from './rule-case-data';
import {
  addCalendarDays,
  addWorkingDays,
  type Holiday,
  isWorkingDay,
  subtractWorkingDays,
  workingCalendar,
  workingDaysBetween,
  workingDaysLeft,
} from './working-days';

/** The calendar that the register starts with. Source: BLLĐ 2019 Điều 112; TB 9441/TB-BNV; NQ 28/2026/QH16. */
const calendar = workingCalendar(
  migrationRows('holidays_2025_2027').map(({ date, kind }) => ({ day: date, kind: kind as Holiday['kind'] })),
);

describe('addWorkingDays', () => {
  // WD01–WD05 of the table of cases.
  it.each([
    ['WD01', '2026-11-20', 5, '2026-11-30'],
    ['WD02', '2026-04-24', 3, '2026-05-04'],
    ['WD03', '2026-02-12', 5, '2026-02-26'],
    ['WD04', '2025-12-30', 5, '2026-01-08'],
    ['WD05', '2026-06-01', 10, '2026-06-15'],
  ])('%s: %s and %i days: %s', (_, start, days, due) => {
    expect(addWorkingDays(start, days, calendar)).toBe(due);
    expect(workingDaysBetween(start, due, calendar)).toBe(days);
    expect(workingDaysBetween(due, start, calendar)).toBe(-days);
  });

  it('stays where it is without days to add', () => {
    expect(addWorkingDays('2026-11-24', 0, calendar)).toBe('2026-11-24');
  });

  it('does not move WD01 when 23/11 and 28/11/2026 are swapped', () => {
    const swapped = new Map([...calendar, ['2026-11-23', 'off'], ['2026-11-28', 'work']] as const);
    expect(isWorkingDay('2026-11-23', swapped)).toBe(false);
    expect(isWorkingDay('2026-11-28', swapped)).toBe(true);
    expect(addWorkingDays('2026-11-20', 5, swapped)).toBe('2026-11-30');
  });
});

describe('subtractWorkingDays', () => {
  it('WD06: ninety working days before a term ends, and ninety calendar days by the old rule', () => {
    expect(subtractWorkingDays('2026-12-15', 90, calendar)).toBe('2026-08-06');
    expect(addDays('2026-12-15', -90)).toBe('2026-09-16');
  });
});

describe('workingDaysLeft', () => {
  it.each([
    ['2026-11-26', '2026-11-27', 1],
    ['2026-11-27', '2026-11-27', 0],
    ['2026-11-28', '2026-11-27', -1], // a Saturday, the day after
    ['2026-11-30', '2026-11-27', -1],
    ['2026-12-01', '2026-11-27', -2],
  ])('on %s of a limit on %s: %d', (today, dueOn, days) => {
    expect(workingDaysLeft(today, dueOn, calendar)).toBe(days);
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-24', false], // Ngày Văn hóa Việt Nam
    ['2026-01-10', true], // Saturday worked for 02/01
    ['2026-01-02', false],
    ['2026-11-26', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
  ])('%s: %s', (day, expected) => {
    expect(isWorkingDay(day, calendar)).toBe(expected);
  });
});

describe('addCalendarDays', () => {
  it('moves from a day off to the next working day', () => {
    expect(addCalendarDays('2026-11-20', 4, calendar)).toBe('2026-11-25');
    expect(addCalendarDays('2026-11-20', 5, calendar)).toBe('2026-11-25');
    expect(addCalendarDays('2026-11-19', 9, calendar)).toBe('2026-11-30');
  });
});
