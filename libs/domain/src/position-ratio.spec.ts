import { careerLevelLimits, judgeRatio, shareOf } from './position-ratio';

describe('a share of people', () => {
  it.each([
    [40, 50, 'FLOOR', 20],
    [27, 50, 'FLOOR', 13],
    [27, 50, 'HALF_UP', 14],
    [33, 40, 'FLOOR', 13],
    [33, 40, 'CEIL', 14],
    [0, 50, 'CEIL', 0],
  ] as const)('of %i at %i %% rounded %s is %i', (base, percent, rounding, most) => {
    expect(shareOf(base, percent, rounding)).toBe(most);
  });
});

/** Worked examples of the domain page, section 4. */
describe('limits of career levels', () => {
  it('bác sĩ, bậc 3–5, headcount 40: bậc 5 ≤ 12, bậc 4 ≤ 16', () => {
    expect(careerLevelLimits([3, 4, 5], 40)).toEqual([
      { level: 5, rule: 'HIGHEST_5', percent: 30, most: 12 },
      { level: 4, rule: 'NEXT_BELOW_5', percent: 40, most: 16 },
    ]);
  });
  it('giáo viên tiểu học, bậc 3–4, headcount 27: bậc 4 ≤ 13; 15 on it are 2 too many', () => {
    const [limit] = careerLevelLimits([3, 4], 27);
    expect(limit).toEqual({ level: 4, rule: 'TWO', percent: 50, most: 13 });
    expect(15 - limit.most).toBe(2);
  });
  it('điều dưỡng, bậc 2, 3, 4 used, headcount 33: bậc 4 ≤ 13', () => {
    expect(careerLevelLimits([2, 3, 4], 33)).toEqual([
      { level: 4, rule: 'HIGHEST_4', percent: 40, most: 13 },
    ]);
  });
  it('one level or none has no ratio; three low ones have none either', () => {
    expect([careerLevelLimits([3], 10), careerLevelLimits([], 10), careerLevelLimits([1, 2, 3], 10)]).toEqual(
      [[], [], []],
    );
  });
  it('follows the percentages it is given, and sets no limit where a rule has ended', () => {
    const given = { HIGHEST_5: 25, NEXT_BELOW_5: undefined } as const;
    expect(careerLevelLimits([3, 4, 5], 40, 'FLOOR', given)).toEqual([
      { level: 5, rule: 'HIGHEST_5', percent: 25, most: 10 },
    ]);
  });
  it('levels 5 and 3 without 4 are two levels', () => {
    expect(careerLevelLimits([5, 3], 20)).toEqual([{ level: 5, rule: 'TWO', percent: 50, most: 10 }]);
  });
});

it('agency of 40 with 22 principal specialists: limit 20, two over (worked example of section 9)', () => {
  const rule = {
    id: 'CVC_SO',
    name: 'Chuyên viên chính ≤ 50 % biên chế của cơ quan',
    percent: 50,
    rounding: 'FLOOR',
  } as const;
  expect(judgeRatio(rule, 40, 22)).toMatchObject({ most: 20, over: 2 });
  expect(judgeRatio(rule, 40, 20)).toMatchObject({ over: 0 });
});
