import type { SalaryPosition } from '@hr/contracts';
import { nextStep } from './next-step';

const position = (change: Partial<SalaryPosition>): SalaryPosition => ({
  id: 's1',
  gradeCode: '01.003',
  gradeName: 'Chuyên viên',
  gradeSince: null,
  step: 3,
  steps: 9,
  monthsPerStep: 36,
  coefficient: '3.00',
  overScalePercent: null,
  paidPercent: '100',
  paidFrom: '2024-04-01',
  countFrom: null,
  kind: null,
  retainedCoefficient: null,
  reason: null,
  revision: 1,
  isVoid: false,
  isInForce: true,
  decision: null,
  ...change,
});

describe('nextStep', () => {
  it.each([
    ['36 months from the day it is paid', position({}), { step: 4, on: '2027-04-01' }],
    [
      'from the day that counts, where it is another',
      position({ countFrom: '2023-10-01' }),
      { step: 4, on: '2026-10-01' },
    ],
    [
      '24 months over the turn of a year',
      position({ paidFrom: '2024-12-15', monthsPerStep: 24 }),
      { step: 4, on: '2026-12-15' },
    ],
    [
      'the last day of a shorter month',
      position({ paidFrom: '2024-08-31', monthsPerStep: 6 }),
      { step: 4, on: '2025-02-28' },
    ],
    ['nothing at the top of the scale', position({ step: 9 }), null],
    ['nothing where the scale is not known', position({ steps: null }), null],
    ['nothing from a position taken back', position({ isVoid: true }), null],
  ])('reckons %s', (_case, given, expected) => {
    expect(nextStep([given])).toEqual(expected);
  });

  it('goes by the latest position', () => {
    const earlier = position({ step: 2, paidFrom: '2021-04-01' });
    expect(nextStep([position({}), earlier])?.step).toBe(4);
  });
});
