import { periodIn, usualPeriods } from './period';

describe('periodIn', () => {
  it('is this year so far when the address says nothing, or nothing sensible', () => {
    const thisYear = { from: '2025-12-31', to: '2026-11-26' };
    expect(periodIn(undefined, undefined, '2026-11-26')).toEqual(thisYear);
    expect(periodIn('hôm qua', '', '2026-11-26')).toEqual(thisYear);
  });

  it('keeps what the address says, and begins a year that is named by its end at its eve', () => {
    expect(periodIn('2025-06-30', '2025-12-31', '2026-11-26')).toEqual({
      from: '2025-06-30',
      to: '2025-12-31',
    });
    expect(periodIn(undefined, '2024-12-31', '2026-11-26')).toEqual({ from: '2023-12-31', to: '2024-12-31' });
  });
});

describe('usualPeriods', () => {
  it('begins each at the end of the day before it', () => {
    expect(usualPeriods('2026-11-26')).toEqual([
      { name: 'Quý IV', from: '2026-09-30', to: '2026-11-26' },
      { name: 'Năm 2026', from: '2025-12-31', to: '2026-11-26' },
      { name: 'Năm 2025', from: '2024-12-31', to: '2025-12-31' },
    ]);
    expect(usualPeriods('2026-02-01')[0]).toEqual({ name: 'Quý I', from: '2025-12-31', to: '2026-02-01' });
  });
});
