import { fromMillionths, toMillionths, withPercent } from './exact-decimal';
import { type Reason, because } from './rule-answer';
import { type SalaryScales, coefficientIn, scaleOf } from './salary-scale';
import { stepMonths } from './regular-raise';
import { formatDecimal } from './vi-format';

/** How the new grade stands to the old one. */
export type GradeMove =
  | 'HIGHER_GRADE'
  | 'SAME_RANK_SAME_TABLE'
  | 'SAME_RANK_HIGHER_TABLE'
  | 'SAME_RANK_LOWER_TABLE'
  | 'LOWER_GRADE_UNFIT'
  | 'LOWER_GRADE_OWN_REQUEST';

export interface ReRankQuestion {
  readonly move: GradeMove;
  readonly fromGroup: string;
  readonly fromStep: number;
  readonly overScalePercent: string;
  readonly toGroup: string;
  /** For a lower grade: the step held there before, and the months spent in the higher grade since. */
  readonly formerStep?: number;
  readonly monthsAbove?: number;
}

export interface ReRankAnswer {
  readonly step: number;
  readonly coefficient: string;
  readonly overScalePercent: string;
  /** Hệ số chênh lệch bảo lưu; `0` for none. */
  readonly retained: string;
  readonly countFrom: 'OLD_DATE' | 'DECISION_DATE';
  readonly reasons: readonly Reason[];
}

const PLACEMENT = 'NĐ 300/2026/NĐ-CP (Điều 24 mới của NĐ 170/2025/NĐ-CP)';
const COUNT = 'TT 02/2007/TT-BNV (NĐ 300/2026/NĐ-CP chưa nêu)';

/**
 * Step, over-scale percent and retained difference in the new grade, and from when the next step counts.
 *
 * @source NĐ 300/2026/NĐ-CP, new Điều 24 of NĐ 170/2025/NĐ-CP, from 01/08/2026; TT 02/2007/TT-BNV for the count
 */
export function reRank(question: ReRankQuestion, scales: SalaryScales): ReRankAnswer {
  switch (question.move) {
    case 'HIGHER_GRADE':
    case 'SAME_RANK_HIGHER_TABLE':
      return byCoefficient(question, scales);
    case 'SAME_RANK_SAME_TABLE':
      return sameStep(question, scales, false);
    case 'SAME_RANK_LOWER_TABLE':
      return sameStep(question, scales, true);
    case 'LOWER_GRADE_UNFIT':
      return byTimeServed(question, scales, false);
    case 'LOWER_GRADE_OWN_REQUEST':
      return byTimeServed(question, scales, true);
  }
}

/** The lowest step that pays no less; above the last one, the last one with what is missing retained. */
function byCoefficient(question: ReRankQuestion, scales: SalaryScales): ReRankAnswer {
  const { fromGroup, fromStep, overScalePercent, toGroup } = question;
  const old = coefficientIn(scales, fromGroup, fromStep);
  const total = withPercent(old, overScalePercent);
  const { steps } = scaleOf(scales, toGroup);
  let step = 1;
  while (step < steps && toMillionths(coefficientIn(scales, toGroup, step)) < total) step += 1;
  const coefficient = coefficientIn(scales, toGroup, step);
  const missing = total - toMillionths(coefficient);
  const retained = missing > 0n ? fromMillionths(missing) : '0';
  const gain = toMillionths(coefficient) - toMillionths(old);
  const increment = toMillionths(scaleOf(scales, fromGroup).stepIncrease);
  const hasOverScale = toMillionths(overScalePercent) > 0n;
  const countFrom = hasOverScale || gain >= increment ? 'DECISION_DATE' : 'OLD_DATE';
  const say = (value: bigint): string => formatDecimal(fromMillionths(value, 2));
  const reasons = [
    oldLine(question, old, total),
    because(
      retained === '0'
        ? `Bậc thấp nhất của ${toGroup} có hệ số từ ${say(total)} trở lên: bậc ${step} (${formatDecimal(coefficient, 2)})`
        : `Hệ số cao nhất của ${toGroup} là ${formatDecimal(coefficient, 2)} (bậc ${steps}): giữ bậc cuối, bảo lưu chênh lệch ${formatDecimal(retained)}`,
      PLACEMENT,
    ),
    because(
      hasOverScale
        ? 'Đang hưởng phụ cấp thâm niên vượt khung: mốc tính bậc sau là ngày quyết định'
        : countFrom === 'DECISION_DATE'
          ? `Hệ số tăng ${say(gain)}, không ít hơn một bậc cũ (${say(increment)}): mốc tính bậc sau là ngày quyết định`
          : `Hệ số tăng ${say(gain)}, ít hơn một bậc cũ (${say(increment)}): giữ mốc tính cũ`,
      COUNT,
    ),
  ];
  return { step, coefficient, overScalePercent: '0', retained, countFrom, reasons };
}

function sameStep(question: ReRankQuestion, scales: SalaryScales, keepsDifference: boolean): ReRankAnswer {
  const { fromGroup, fromStep, overScalePercent, toGroup } = question;
  const old = coefficientIn(scales, fromGroup, fromStep);
  const total = withPercent(old, overScalePercent);
  const step = Math.min(fromStep, scaleOf(scales, toGroup).steps);
  const coefficient = coefficientIn(scales, toGroup, step);
  const missing = total - withPercent(coefficient, overScalePercent);
  const retained = keepsDifference && missing > 0n ? fromMillionths(missing) : '0';
  const reasons = [
    oldLine(question, old, total),
    because(`Giữ bậc ${step} (${formatDecimal(coefficient, 2)}) và tỷ lệ vượt khung`, PLACEMENT),
  ];
  if (retained !== '0')
    reasons.push(because(`Bảo lưu chênh lệch ${formatDecimal(retained)} cho bằng tổng cũ`, PLACEMENT));
  reasons.push(because('Giữ mốc tính nâng bậc cũ', COUNT));
  return { step, coefficient, overScalePercent, retained, countFrom: 'OLD_DATE', reasons };
}

/** The former step in the lower grade, raised by the time spent in the higher one. */
function byTimeServed(
  question: ReRankQuestion,
  scales: SalaryScales,
  keepsDifference: boolean,
): ReRankAnswer {
  const { fromGroup, fromStep, overScalePercent, toGroup, formerStep = 1, monthsAbove = 0 } = question;
  const old = coefficientIn(scales, fromGroup, fromStep);
  const total = withPercent(old, overScalePercent);
  const months = Number(stepMonths(toGroup, '2026-08-01').value);
  const step = Math.min(formerStep + Math.floor(monthsAbove / months), scaleOf(scales, toGroup).steps);
  const coefficient = coefficientIn(scales, toGroup, step);
  const missing = total - toMillionths(coefficient);
  const retained = keepsDifference && missing > 0n ? fromMillionths(missing) : '0';
  const reasons = [
    oldLine(question, old, total),
    because(
      `Bậc ${formerStep} trước đây ở ${toGroup} và ${monthsAbove} tháng ở ngạch cao hơn (${months} tháng một bậc): bậc ${step} (${formatDecimal(coefficient, 2)})`,
      PLACEMENT,
    ),
  ];
  if (retained !== '0')
    reasons.push(because(`Theo nguyện vọng: bảo lưu chênh lệch ${formatDecimal(retained)}`, PLACEMENT));
  reasons.push(because('Mốc tính nâng bậc sau là ngày quyết định', COUNT));
  return { step, coefficient, overScalePercent: '0', retained, countFrom: 'DECISION_DATE', reasons };
}

function oldLine(
  { fromGroup, fromStep, overScalePercent }: ReRankQuestion,
  old: string,
  total: bigint,
): Reason {
  const percent = toMillionths(overScalePercent) > 0n;
  return because(
    `Đang xếp ${fromGroup} bậc ${fromStep}: ${formatDecimal(old, 2)}` +
      (percent
        ? ` × (100 + ${formatDecimal(overScalePercent)}) % = ${formatDecimal(fromMillionths(total, 2))}`
        : ''),
    'NĐ 204/2004/NĐ-CP',
  );
}

/**
 * Bậc nghề nghiệp of a public employee by the pay scale of the old title. @source NĐ 232/2026/NĐ-CP, Điều 7, 18
 */
const CAREER_LEVELS: Readonly<Record<string, { readonly level: number; readonly group: string }>> = {
  B: { level: 1, group: 'B' },
  A0: { level: 2, group: 'A0' },
  A1: { level: 3, group: 'A1' },
  'A2.1': { level: 4, group: 'A2.1' },
  'A2.2': { level: 4, group: 'A2.1' },
  'A3.1': { level: 5, group: 'A3.1' },
  'A3.2': { level: 5, group: 'A3.1' },
};

/**
 * Conversion of a public employee's title into a career level: step and coefficient stay, except that A2.2 and A3.2 are
 * re-ranked into A2.1 and A3.1.
 *
 * @returns null for a scale that the decree does not convert
 * @source NĐ 232/2026/NĐ-CP, from 01/07/2026; re-ranking "under current law" is done as for civil servants
 */
export function convertToCareerLevel(
  position: { readonly group: string; readonly step: number; readonly overScalePercent: string },
  scales: SalaryScales,
): (ReRankAnswer & { readonly level: number; readonly group: string }) | null {
  const target = CAREER_LEVELS[position.group];
  if (target === undefined) return null;
  const question = {
    fromGroup: position.group,
    fromStep: position.step,
    overScalePercent: position.overScalePercent,
    toGroup: target.group,
  };
  const answer = reRank(
    {
      ...question,
      move: target.group === position.group ? 'SAME_RANK_SAME_TABLE' : 'SAME_RANK_HIGHER_TABLE',
    },
    scales,
  );
  const line = because(
    `Bảng lương ${position.group}: bậc nghề nghiệp ${target.level}`,
    'NĐ 232/2026/NĐ-CP Điều 18',
  );
  return { ...answer, ...target, reasons: [line, ...answer.reasons] };
}

/** Decisions that place somebody in another grade or level, by their code. */
export const MOVE_KINDS = ['NANG_NGACH', 'CHUYEN_NGACH', 'CHUYEN_BAC_NN', 'XEP_LUONG_LAI'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

interface ScalePlace {
  readonly group: string;
  readonly step: number;
}

/**
 * Where the rules place somebody whom such a decision brings to another scale.
 *
 * @returns null for a scale that the decree does not convert, and for a lower rank: there the step held before and the
 *   time since decide, and whether it was the person's own request
 * @source as `reRank` and `convertToCareerLevel`
 */
export function placementByRule(
  kind: MoveKind,
  from: ScalePlace & { readonly overScalePercent: string },
  toGroup: string,
  scales: SalaryScales,
): ReRankAnswer | null {
  if (kind === 'CHUYEN_BAC_NN')
    return CAREER_LEVELS[from.group]?.group === toGroup ? convertToCareerLevel(from, scales) : null;
  const { group: fromGroup, step: fromStep, overScalePercent } = from;
  const move = moveBetween(kind, fromGroup, toGroup, scales);
  return move && reRank({ move, fromGroup, fromStep, overScalePercent, toGroup }, scales);
}

function moveBetween(
  kind: Exclude<MoveKind, 'CHUYEN_BAC_NN'>,
  from: string,
  to: string,
  scales: SalaryScales,
): GradeMove | null {
  if (from === to) return 'SAME_RANK_SAME_TABLE';
  if (kind === 'NANG_NGACH') return 'HIGHER_GRADE';
  const [old, next] = [from, to].map((group) => toMillionths(scaleOf(scales, group).firstCoefficient));
  if (next > old) return 'SAME_RANK_HIGHER_TABLE';
  return rankOf(from) === rankOf(to) ? 'SAME_RANK_LOWER_TABLE' : null;
}

/** A2.1 and A2.2 are tables of one rank. */
const rankOf = (group: string): string => group.replace(/\.\d$/, '');
