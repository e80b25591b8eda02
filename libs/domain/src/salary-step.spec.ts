import { type SalaryScale, checkCoefficient, coefficientOfStep } from './salary-step';
import { sayViolation } from './violation';

const A1: SalaryScale = { firstCoefficient: '2.34', stepIncrease: '0.33', steps: 9 };
const B: SalaryScale = { firstCoefficient: '1.86', stepIncrease: '0.20', steps: 12 };
const A31: SalaryScale = { firstCoefficient: '6.20', stepIncrease: '0.36', steps: 6 };

it.each([
  [A1, 1, '2.34'],
  [A1, 3, '3.00'],
  [A1, 9, '4.98'],
  [A1, 10, undefined],
  [A1, 0, undefined],
  [A1, 1.5, undefined],
  [B, 12, '4.06'],
  [A31, 6, '8.00'],
])('%j step %p has %p', (scale, step, expected) => expect(coefficientOfStep(scale, step)).toBe(expected));

describe('checkCoefficient', () => {
  it.each([
    ['2.34', 1, []],
    ['2,34', 1, []],
    ['2.340', 1, []],
    ['3', 3, []],
    ['4.98', 9, []],
    ['2.67', 1, ['coefficient COEFFICIENT_NOT_OF_STEP warning']],
    ['2.345', 1, ['coefficient COEFFICIENT_UNREADABLE error']],
    ['hai', 1, ['coefficient COEFFICIENT_UNREADABLE error']],
    ['', 1, ['coefficient COEFFICIENT_UNREADABLE error']],
    ['4.98', 10, ['step STEP_NOT_IN_SCALE warning']],
  ])('%p at step %i: %j', (coefficient, step, expected) => {
    const found = checkCoefficient({ coefficient, step }, A1);
    expect(found.map((v) => `${v.path} ${v.code} ${v.severity}`)).toEqual(expected);
  });

  it('names the expected value', () => {
    const [warning] = checkCoefficient({ coefficient: '3,3', step: 3 }, A1);
    expect(warning?.params).toEqual({ found: '3,30', step: 3, expected: '3,00' });
    expect(warning && sayViolation(warning)).toBe(
      'Hệ số 3,30 không khớp bậc 3 (đúng theo bảng lương là 3,00). Nếu là hệ số bảo lưu, hãy ghi lý do.',
    );
  });

  it('points where the caller says', () => {
    const [warning] = checkCoefficient({ coefficient: '3.00', step: 1 }, A1, {
      coefficient: 'salaryPositions.0.coefficient',
    });
    expect(warning?.path).toBe('salaryPositions.0.coefficient');
  });
});
