import { higherPositionWarnings, isHigherPosition } from './higher-position';
import { REGULATION_PARAMETERS, ruleParameters } from './rule-parameters';

describe('a position of a higher grade', () => {
  it.each([
    [['CVC'], 'CV', true],
    [['CVCC', 'CVC'], 'CV', true],
    [['CVC', 'CV'], 'CV', false],
    [['CV'], 'CVC', false],
    [['BAC4'], 'BAC3', true],
    [['BAC4'], 'CV', false],
    [[], 'CV', false],
    [['CVC'], null, false],
  ] as const)('%j above %s: %s', (levels, held, expected) => {
    expect(isHigherPosition(levels, held)).toBe(expected);
  });
});

describe('conditions of case b', () => {
  const good = {
    missing: [],
    ratings: [{ year: 2025, rankCode: 'HTT', rankName: 'Hoàn thành tốt' }],
    hasOpenDiscipline: false,
  };
  const codes = (facts: typeof good, day: string, parameters = REGULATION_PARAMETERS): string[] =>
    higherPositionWarnings(facts, day, parameters).map(({ code }) => code);

  it('leaves the work of equal complexity to be stated when the rest is met', () => {
    expect(codes(good, '2026-09-01')).toEqual(['HIGHER_POSITION_WORK']);
  });
  it('were not asked before 01/08/2026', () => {
    expect(codes({ ...good, ratings: [], hasOpenDiscipline: true }, '2026-07-31')).toEqual([]);
  });
  it('names what is missing: requirements, rating of the year just before, discipline', () => {
    const facts = {
      missing: ['Đại học trở lên'] as never[],
      ratings: [{ year: 2025, rankCode: 'HT', rankName: 'Hoàn thành nhiệm vụ' }],
      hasOpenDiscipline: true,
    };
    expect(codes(facts, '2026-09-01')).toEqual([
      'HIGHER_POSITION_REQUIREMENTS',
      'HIGHER_POSITION_RATING',
      'HIGHER_POSITION_DISCIPLINE',
      'HIGHER_POSITION_WORK',
    ]);
    // 2025 no longer is the year just before.
    expect(codes(good, '2027-01-01')).toContain('HIGHER_POSITION_RATING');
  });
  it('are numbers of the register: one that the office turns off is not asked', () => {
    const off = ruleParameters([
      {
        key: 'positions.higher.equal_work',
        from: '2026-08-01',
        until: null,
        value: '0',
        unit: '0 or 1',
        basis: 'Thử',
      },
    ]);
    expect(codes(good, '2026-09-01', off)).toEqual([]);
  });
});
