import { nextOverScale, overScalePercent } from './over-scale';

describe('overScalePercent', () => {
  it.each([
    [35, 36, 0],
    [36, 36, 5],
    [47, 36, 5],
    [48, 36, 6],
    [80, 36, 8],
    [23, 24, 0],
    [24, 24, 5],
    [36, 24, 6],
  ])('%i months, first period %i: %i %%', (months, first, percent) => {
    expect(overScalePercent(months, first)).toBe(percent);
  });
});

describe('nextOverScale', () => {
  it.each([
    ['the first five percent', 'A1', 0, '2024-03-01', '2024-03-01', [], '2027-03-01', 5],
    ['of a support scale', 'B', 0, '2024-03-01', '2024-03-01', [], '2026-03-01', 5],
    ['one more, counted from the last step', 'A1', 5, '2020-03-01', '2023-03-01', [], '2024-03-01', 6],
    ['three more', 'A1', 7, '2020-03-01', '2025-03-01', [], '2026-03-01', 8],
    ['one more, counted anew with each', 'A1', 7, '2026-01-01', '2026-01-01', [], '2027-01-01', 8],
    [
      'delayed',
      'A1',
      0,
      '2024-03-01',
      '2024-03-01',
      [{ months: 6, text: 'Kỷ luật khiển trách', basis: '' }],
      '2027-09-01',
      5,
    ],
  ] as const)('%s', (_, group, percent, countFrom, paidFrom, extensions, due, next) => {
    const answer = nextOverScale({ group, percent, countFrom, paidFrom, extensions });
    expect(answer).toMatchObject({ due, percent: next });
    expect(answer.reasons.at(-1)?.text).toContain(due.split('-').reverse().join('/'));
  });
});
