import { weeksOf } from './calendar-weeks';

const one = (id: string, startsOn: string, endsOn: string) => ({ id, startsOn, endsOn });

describe('weeksOf', () => {
  it('shows the whole weeks a month touches, Monday first', () => {
    const weeks = weeksOf('2026-11', [], 4);
    expect(weeks.map(({ days }) => [days[0], days[6]])).toEqual([
      ['2026-10-26', '2026-11-01'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ]);
  });

  it('cuts a class at the ends of each week', () => {
    const weeks = weeksOf('2026-11', [one('a', '2026-11-05', '2026-11-17')], 4);
    const bars = weeks.flatMap(({ bars }) => bars);
    expect(bars.map(({ from, to, startsHere, endsHere }) => [from, to, startsHere, endsHere])).toEqual([
      [4, 7, true, false],
      [1, 7, false, false],
      [1, 2, false, true],
    ]);
  });

  it('gives classes that meet lines of their own, and uses a line again once it is free', () => {
    const [, week] = weeksOf(
      '2026-11',
      [
        one('a', '2026-11-02', '2026-11-04'),
        one('b', '2026-11-03', '2026-11-06'),
        one('c', '2026-11-05', '2026-11-06'),
      ],
      4,
    );
    expect(week?.bars.map(({ of, lane }) => [of.id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('counts those that find no line', () => {
    const same = ['a', 'b', 'c'].map((id) => one(id, '2026-11-02', '2026-11-03'));
    const [, week] = weeksOf('2026-11', same, 2);
    expect(week?.bars).toHaveLength(2);
    expect(week?.hidden).toBe(1);
  });
});
