import { toMillionths } from './exact-decimal';
import type { IsoDate } from './partial-date';
import { type Reason, because } from './rule-answer';
import { type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';
import { formatDecimal, formatInteger } from './vi-format';

/** 1 quits during study, 2 dismissed, 3 no degree, 4 leaves before the promised time is served. */
export type CompensationCase = 1 | 2 | 3 | 4;

export interface CompensationQuestion {
  readonly case: CompensationCase;
  /** Whole dong: all real costs, without salary and allowances. */
  readonly cost: number;
  /** Promised and served months after the study; for case 4. */
  readonly committedMonths?: number;
  readonly servedMonths?: number;
  /** Whole years of service before the study; probation does not count. */
  readonly priorYears?: number;
  readonly isWomanOrMinority?: boolean;
  /** As it was reckoned when the case was entered; left out: by the numbers of the day. */
  readonly reductionPercent?: string;
  readonly on?: IsoDate;
  readonly parameters?: RuleParameters;
}

export interface CompensationAnswer {
  readonly beforeReduction: number;
  /** `6`, `4.5`. */
  readonly reductionPercent: string;
  readonly amount: number;
  readonly reasons: readonly Reason[];
}

/**
 * What is paid back for postgraduate study at public cost. The order – share first, then the reduction – and rounding
 * half up to the dong are ours: the decree does not say.
 *
 * @source NĐ 171/2025/NĐ-CP, Điều 6–8
 */
export function trainingCompensation(question: CompensationQuestion): CompensationAnswer {
  const { cost, priorYears = 0, isWomanOrMinority = false, on = '2026-11-22' } = question;
  const { committedMonths = 0, servedMonths = 0, parameters = REGULATION_PARAMETERS } = question;
  const isShare = question.case === 4;
  const left = BigInt(Math.max(committedMonths - servedMonths, 0));
  const before = isShare ? halfUp(BigInt(cost) * left, BigInt(Math.max(committedMonths, 1))) : BigInt(cost);
  const yearly = parameters.on(
    isWomanOrMinority
      ? 'training.compensation_reduction_women_or_minority'
      : 'training.compensation_reduction_others',
    on,
  );
  const ofYears = BigInt(priorYears);
  const percent =
    question.reductionPercent === undefined
      ? toMillionths(yearly.value) * ofYears
      : toMillionths(question.reductionPercent);
  const whole = 100_000_000n; // a hundred percent in millionths of a percent
  const kept = percent > whole ? 0n : whole - percent;
  const amount = halfUp(before * kept, whole);
  const say = (millionths: bigint): string => String(Number(millionths) / 1_000_000);
  const reductionPercent = say(percent);
  const reasons = [
    because(CASES[question.case], 'NĐ 171/2025/NĐ-CP Điều 6'),
    isShare
      ? because(
          `${formatInteger(cost)} × (${committedMonths} − ${servedMonths}) / ${committedMonths} = ${formatInteger(before)} đồng`,
          'NĐ 171/2025/NĐ-CP Điều 7',
        )
      : because(`Đền bù 100 %: ${formatInteger(before)} đồng`, 'NĐ 171/2025/NĐ-CP Điều 7'),
  ];
  if (priorYears > 0) {
    reasons.push(
      because(
        `Giảm ${formatDecimal(say(percent / ofYears))} % cho mỗi năm công tác trước khi đi học × ${priorYears} năm = ${formatDecimal(reductionPercent)} %: còn ${formatInteger(amount)} đồng`,
        yearly.basis,
      ),
    );
  }
  return { beforeReduction: Number(before), reductionPercent, amount: Number(amount), reasons };
}

const halfUp = (value: bigint, by: bigint): bigint => (value * 2n + by) / (by * 2n);

const CASES: Readonly<Record<CompensationCase, string>> = {
  1: 'Bỏ học, bỏ việc hoặc đơn phương chấm dứt trong thời gian đào tạo',
  2: 'Bị buộc thôi việc',
  3: 'Không được cấp văn bằng tốt nghiệp',
  4: 'Có văn bằng nhưng chưa phục vụ đủ thời gian cam kết',
};
