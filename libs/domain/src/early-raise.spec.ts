import { type Achievement, earlyRaise, earlyRaiseQuota, raiseBeforeRetirement } from './early-raise';

const award = (on: string, level: Achievement['level'] = 'province'): Achievement => ({
  on,
  level,
  name: 'Bằng khen của Chủ tịch UBND tỉnh',
});
const asked = { due: '2027-10-01', reviewYear: 2026, isLastStep: false };

describe('earlyRaise', () => {
  it('takes the best achievement of six years', () => {
    const answer = earlyRaise({ ...asked, achievements: [award('2025-05-01', 'base'), award('2024-01-15')] });
    expect(answer).toMatchObject({
      monthsShort: 9,
      isCandidate: true,
      advanceMonths: 9,
      earliest: '2026-10-01',
    });
    expect(answer.best?.level).toBe('province');
  });

  it.each([
    ['no achievement', { achievements: [] }],
    ['one older than six years', { achievements: [award('2020-12-31')] }],
    [
      'one of five years ago, grade without college',
      { achievements: [award('2021-06-01')], needsCollege: false },
    ],
    ['one before the last early step', { achievements: [award('2023-06-01')], lastEarlyOn: '2024-01-01' }],
    ['two early steps in a row', { achievements: [award('2026-06-01')], lastWasEarly: true }],
    ['the last step', { achievements: [award('2026-06-01')], isLastStep: true }],
    ['thirteen months short', { achievements: [award('2026-06-01')], due: '2028-02-01' }],
    ['due within the year itself', { achievements: [award('2026-06-01')], due: '2026-12-01' }],
  ])('%s: no candidate', (_, other) => {
    expect(earlyRaise({ ...asked, ...other })).toMatchObject({ isCandidate: false, advanceMonths: 0 });
  });

  it('says why', () => {
    const { reasons } = earlyRaise({ ...asked, achievements: [award('2024-01-15')] });
    expect(reasons.map(({ text }) => text)).toEqual([
      'Đến hạn thường xuyên 01/10/2027: tính đến 31/12/2026 còn thiếu 9 tháng',
      'Còn thiếu từ 1 đến 12 tháng: được xét',
      'Bằng khen của Chủ tịch UBND tỉnh (15/01/2024), trong 6 năm: sớm 9 tháng theo quy chế',
    ]);
  });
});

describe('earlyRaiseQuota', () => {
  it('never gives more than ten percent', () => {
    expect(earlyRaiseQuota([27, 34, 19])).toEqual({
      direct: [2, 3, 1],
      pooledRemainder: 20,
      extra: 2,
      total: 8,
    });
    expect(earlyRaiseQuota([9, 9])).toMatchObject({ direct: [0, 0], extra: 1, total: 1 });
  });
});

describe('raiseBeforeRetirement', () => {
  it.each([
    ['due in eight months', '2027-03-01', '2026-07-01'],
    ['due in twelve', '2027-07-01', '2026-07-01'],
    ['thirteen months away', '2027-08-01', null],
    ['due before the notice', '2026-06-01', null],
  ])('%s', (_, due, expected) => {
    expect(raiseBeforeRetirement(due, '2026-07-01', '2027-01-01')?.effectiveOn ?? null).toBe(expected);
  });
});
