import {
  byFirstDay,
  comparePartial,
  firstDay,
  formatPartial,
  isIsoDate,
  isPartialDate,
  lastDay,
  mostMonthsBetween,
  mostYearsBetween,
  possiblyAfter,
  possiblyBefore,
  precision,
  sayDateRead,
  wholeMonths,
} from './partial-date';

describe('partial dates', () => {
  it.each([
    ['1975', true],
    ['1975-03', true],
    ['1975-03-31', true],
    ['2000-02-29', true],
    ['1900-02-29', false], // 1900 was no leap year
    ['2024-02-29', true],
    ['1975-02-30', false],
    ['1975-04-31', false],
    ['1975-13', false],
    ['1975-00', false],
    ['0000', false],
    ['75', false],
    ['1975-3-1', false],
    ['1975-03-01T00:00:00', false],
    [1975, false],
    [null, false],
  ])('isPartialDate(%p) is %p', (text, expected) => expect(isPartialDate(text)).toBe(expected));

  it('knows a full day from a part of one', () => {
    expect(isIsoDate('1975-03-01')).toBe(true);
    expect(isIsoDate('1975-03')).toBe(false);
    expect(['1975', '1975-03', '1975-03-01'].map(precision)).toEqual(['year', 'month', 'day']);
  });

  it.each([
    ['1975', '1975-01-01', '1975-12-31'],
    ['1975-04', '1975-04-01', '1975-04-30'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1975-03-07', '1975-03-07', '1975-03-07'],
  ])('%s lasts from %s to %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });

  it.each([
    ['1974', '1975', 'before'],
    ['1975', '1975-03', 'unknown'],
    ['1975-03', '1975', 'unknown'],
    ['1975-03', '1975-03', 'unknown'],
    ['1975-03-01', '1975-03-01', 'same'],
    ['1975-02', '1975-03-01', 'before'],
    ['1975-03-02', '1975-03-01', 'after'],
    ['1976', '1975-12-31', 'after'],
  ])('%s stands to %s: %s', (a, b, expected) => expect(comparePartial(a, b)).toBe(expected));

  it('tells what is possible from what is certain', () => {
    expect(possiblyBefore('1975', '1975-03')).toBe(true);
    expect(possiblyAfter('1975', '1975-03')).toBe(true);
    expect(possiblyBefore('1975-03-01', '1975-03-01')).toBe(false);
    expect(possiblyBefore('1976', '1975')).toBe(false);
  });

  it('sorts by first day, the vaguer first', () => {
    const dates = ['1975-01-01', '1976', '1975', '1974-12', '1975-01'];
    expect(dates.sort(byFirstDay)).toEqual(['1974-12', '1975', '1975-01', '1975-01-01', '1976']);
  });

  it.each([
    ['2000-01-31', '2000-02-29', 0],
    ['2000-01-31', '2000-03-31', 2],
    ['1999-12-15', '2000-12-14', 11],
    ['1999-12-15', '2000-12-15', 12],
    ['2000-03-01', '2000-02-01', -1],
  ])('from %s to %s are %i whole months', (from, to, months) => expect(wholeMonths(from, to)).toBe(months));

  it.each([
    ['2000-06-15', '2018-06-14', 17],
    ['2000-06-15', '2018-06-15', 18],
    ['2000-02-29', '2018-02-28', 17],
    ['2000', '2018', 18], // 01/01/2000 to 31/12/2018
    ['2000', '2017', 17],
    ['2000-07', '2018-06', 17],
    ['2000-06', '2018-06', 18],
  ])('someone born %s is on %s at most %i', (birth, on, years) =>
    expect(mostYearsBetween(birth, on)).toBe(years),
  );

  it('counts the most months two vague dates allow', () => {
    expect(mostMonthsBetween('2005', '2005')).toBe(11);
    expect(mostMonthsBetween('2005-03', '2006-03')).toBe(12);
    expect(mostMonthsBetween('2005-03-10', '2006-02')).toBe(11);
  });

  it('prints and says what is known, and no more', () => {
    expect(['1975-03-01', '1975-03', '1975'].map(formatPartial)).toEqual(['01/03/1975', '03/1975', '1975']);
    expect(sayDateRead('1975-03-01')).toBe('Hiểu là ngày 01 tháng 03 năm 1975');
    expect(sayDateRead('1975-03')).toBe('Hiểu là tháng 03 năm 1975');
    expect(sayDateRead('1975')).toBe('Hiểu là năm 1975');
  });
});
