import { fromMillionths, toMillionths } from './exact-decimal';
import { salaryAmount } from './salary-amount';
import { trainingCompensation } from './training-compensation';

const bases = [
  { from: '2024-07-01', amount: 2_340_000, basis: 'NĐ 73/2024/NĐ-CP' },
  { from: '2026-07-01', amount: 2_530_000, basis: 'NĐ 161/2026/NĐ-CP' },
];

describe('salaryAmount', () => {
  it.each([
    ['2026-06-30', { coefficient: '2.34' }, 5_475_600],
    ['2026-07-01', { coefficient: '2.34' }, 5_920_200],
    ['2026-07-01', { coefficient: '4.98', overScalePercent: '8' }, 13_607_352],
    ['2026-07-01', { coefficient: '6.78', retainedCoefficient: '0.876' }, 19_369_680],
    ['2026-07-01', { coefficient: '4.40', allowanceCoefficient: '0.50' }, 12_397_000],
    ['2025-01-01', { coefficient: '2.34', paidPercent: '85' }, 4_654_260],
  ])('on %s, %j: %i dong', (on, position, amount) => {
    expect(salaryAmount(position, on, bases)?.amount).toBe(amount);
  });

  it('knows no amount before the first base salary', () => {
    expect(salaryAmount({ coefficient: '2.34' }, '2024-06-30', bases)).toBeUndefined();
  });

  it('says how', () => {
    const { reasons } =
      salaryAmount({ coefficient: '4.98', overScalePercent: '8' }, '2026-07-01', bases) ?? {};
    expect(reasons?.map(({ text }) => text)).toEqual([
      'Mức lương cơ sở ngày 01/07/2026: 2.530.000 đồng (từ 01/07/2026)',
      'Hệ số lương 4,98',
      'Phụ cấp thâm niên vượt khung 8 %: 5,3784',
      '5,3784 × 2.530.000 = 13.607.352 đồng',
    ]);
  });
});

describe('exact decimals', () => {
  it('read and write what pay is reckoned with', () => {
    expect(
      ['2.34', '0.876', '7.5936', '-0.5', '10'].map((text) => fromMillionths(toMillionths(text))),
    ).toEqual(['2.34', '0.876', '7.5936', '-0.5', '10']);
    expect(fromMillionths(4_400_000n, 2)).toBe('4.40');
    expect(() => toMillionths('2,34')).toThrow(RangeError);
  });
});

describe('trainingCompensation', () => {
  it.each([
    ['woman, six years', { priorYears: 6, isWomanOrMinority: true }, '9', 36_400_000],
    ['man, six years', { priorYears: 6 }, '6', 37_600_000],
    ['a hundred years before', { priorYears: 120 }, '120', 0],
  ])('%s', (_, more, reductionPercent, amount) => {
    expect(
      trainingCompensation({ case: 4, cost: 60_000_000, committedMonths: 72, servedMonths: 24, ...more }),
    ).toMatchObject({ beforeReduction: 40_000_000, reductionPercent, amount });
  });
});
