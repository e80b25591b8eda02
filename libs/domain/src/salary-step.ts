import { formatDecimal, parseDecimal } from './vi-format';
import { type Violation, aWarning, anError } from './violation';

/** One pay scale (A1, B …), as the code list holds it: decimals as text. */
export interface SalaryScale {
  readonly firstCoefficient: string;
  readonly stepIncrease: string;
  readonly steps: number;
}

/**
 * The coefficient of a step: first + increase × (step − 1), reckoned in whole hundredths.
 *
 * @returns canonical text (`3.00`), undefined for a step the scale does not have
 * @source NĐ 204/2004/NĐ-CP, tables 2 and 3
 */
export function coefficientOfStep(scale: SalaryScale, step: number): string | undefined {
  const first = toHundredths(scale.firstCoefficient);
  const increase = toHundredths(scale.stepIncrease);
  if (first === undefined || increase === undefined) return undefined;
  if (!Number.isInteger(step) || step < 1 || step > scale.steps) return undefined;
  const hundredths = String(first + increase * (step - 1)).padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}

/**
 * Checks step and coefficient against the scale. A difference is a warning, because reserved coefficients (bảo lưu)
 * exist; the warning names the expected value.
 *
 * @source NĐ 204/2004/NĐ-CP, tables 2 and 3
 */
export function checkCoefficient(
  position: { readonly step: number; readonly coefficient: string },
  scale: SalaryScale,
  paths: { readonly step?: string; readonly coefficient?: string } = {},
): Violation[] {
  const { step, coefficient } = position;
  const { step: stepPath = 'step', coefficient: coefficientPath = 'coefficient' } = paths;
  const found = toHundredths(coefficient);
  if (found === undefined) return [anError('COEFFICIENT_UNREADABLE', coefficientPath, { text: coefficient })];
  const expected = coefficientOfStep(scale, step);
  if (expected === undefined) return [aWarning('STEP_NOT_IN_SCALE', stepPath, { step, last: scale.steps })];
  if (toHundredths(expected) === found) return [];
  const params = {
    found: formatDecimal(coefficient.replace(',', '.'), 2),
    step,
    expected: formatDecimal(expected, 2),
  };
  return [aWarning('COEFFICIENT_NOT_OF_STEP', coefficientPath, params)];
}

/** `2,34` or `2.34` → 234; undefined when it is no number or has more than two decimals. */
function toHundredths(text: string): number | undefined {
  const parts = /^(\d+)(?:\.(\d{1,2})0*)?$/.exec(parseDecimal(text) ?? '');
  return parts === null ? undefined : Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}
