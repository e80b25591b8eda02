import { addDays, addMonths, dayNumber, dayOfNumber, daysBetween, weekday } from './calendar-day';

describe('calendar days', () => {
  it.each([
    ['2024-02-29', 36, '2027-02-28'],
    ['2023-03-31', 36, '2026-03-31'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-05-31', -3, '2026-02-28'],
  ])('%s and %i months: %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('go over months, years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-09-16', '2026-12-15')).toBe(90);
    expect(dayOfNumber(dayNumber('1961-07-09'))).toBe('1961-07-09');
  });

  it('know their weekday, before 1970 too', () => {
    expect(['2026-11-22', '2026-11-26', '1969-12-31'].map(weekday)).toEqual([0, 4, 3]);
  });
});
