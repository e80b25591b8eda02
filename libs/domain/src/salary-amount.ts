import { dongOf, fromMillionths, times, toMillionths, withPercent } from './exact-decimal';
import { type IsoDate, formatPartial } from './partial-date';
import { type Reason, because } from './rule-answer';
import { formatDecimal, formatInteger } from './vi-format';

/** Base salary from a day on. */
export interface BaseSalary {
  readonly from: IsoDate;
  readonly amount: number;
  readonly basis: string;
}

export interface PaidPosition {
  readonly coefficient: string;
  readonly overScalePercent?: string | null;
  /** Of the post (chức vụ lãnh đạo) and others that count in coefficients. */
  readonly allowanceCoefficient?: string | null;
  readonly retainedCoefficient?: string | null;
  /** 85 in a probation before 01/07/2025. */
  readonly paidPercent?: string | null;
}

export interface SalaryAmount {
  readonly base: number;
  /** Whole dong a month. */
  readonly amount: number;
  readonly reasons: readonly Reason[];
}

/**
 * Pay of a month by coefficients: (coefficient × (1 + over-scale) + allowances + retained) × base salary of the day.
 *
 * @returns undefined on a day before the first base salary
 * @source NĐ 204/2004/NĐ-CP; TT 13/2026/TT-BNV (shape of the formula); NĐ 161/2026/NĐ-CP for the base from 01/07/2026
 */
export function salaryAmount(
  position: PaidPosition,
  on: IsoDate,
  bases: readonly BaseSalary[],
): SalaryAmount | undefined {
  const base = [...bases].sort((a, b) => (a.from < b.from ? 1 : -1)).find(({ from }) => from <= on);
  if (base === undefined) return undefined;
  const { coefficient, overScalePercent, allowanceCoefficient, retainedCoefficient } = position;
  const percent = overScalePercent ?? '0';
  const own = withPercent(coefficient, percent);
  const paid = times(own, toMillionths(position.paidPercent ?? '100') / 100n);
  const allowance = toMillionths(allowanceCoefficient ?? '0');
  const retained = toMillionths(retainedCoefficient ?? '0');
  const sum = paid + allowance + retained;
  const amount = Number(dongOf(sum, BigInt(base.amount)));
  const reasons = [
    because(
      `Mức lương cơ sở ngày ${formatPartial(on)}: ${formatInteger(base.amount)} đồng (từ ${formatPartial(base.from)})`,
      base.basis,
    ),
    because(`Hệ số lương ${formatDecimal(coefficient, 2)}`, 'NĐ 204/2004/NĐ-CP'),
  ];
  const say = (text: string, basis: string): number => reasons.push(because(text, basis));
  if (percent !== '0' && own !== toMillionths(coefficient)) {
    say(
      `Phụ cấp thâm niên vượt khung ${formatDecimal(percent)} %: ${formatDecimal(fromMillionths(own, 2))}`,
      'TT 04/2005/TT-BNV',
    );
  }
  if (paid !== own) say(`Hưởng ${formatDecimal(position.paidPercent ?? '100')} %`, 'NĐ 138/2020/NĐ-CP');
  if (allowance !== 0n)
    say(
      `Phụ cấp chức vụ ${formatDecimal(fromMillionths(allowance, 2))}`,
      'NĐ 204/2004/NĐ-CP; NĐ 07/2026/NĐ-CP',
    );
  if (retained !== 0n)
    say(`Hệ số chênh lệch bảo lưu ${formatDecimal(fromMillionths(retained, 2))}`, 'NĐ 300/2026/NĐ-CP');
  say(
    `${formatDecimal(fromMillionths(sum, 2))} × ${formatInteger(base.amount)} = ${formatInteger(amount)} đồng`,
    'TT 13/2026/TT-BNV',
  );
  return { base: base.amount, amount, reasons };
}
