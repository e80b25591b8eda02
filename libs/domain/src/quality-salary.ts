import { checkCoefficient } from './salary-step';
import { comparePartial, formatPartial } from './partial-date';
import { type QualityCheck, type QualityHit } from './quality-check';
import type { GradeScale, QualityContext, QualityFacts, SalaryFacts } from './quality-facts';
import { formatDate, formatDecimal } from './vi-format';
import { sayViolation } from './violation';

const PAY = 'NĐ 204/2004/NĐ-CP, bảng 2, 3';

/** Education that the pay scales stand for; ranks of the list of education levels. */
const LEAST_RANK = { 'A3.1': 60, 'A3.2': 60, 'A2.1': 60, 'A2.2': 60, A1: 60, A0: 50, B: 40 } as const;

/** Every position with its scale, where both are known. */
const placed = (
  { salaries }: QualityFacts,
  { scales }: QualityContext,
): { position: SalaryFacts; scale: GradeScale }[] =>
  salaries.flatMap((position) => {
    const scale = scales.get(position.gradeCode ?? '');
    return scale ? [{ position, scale }] : [];
  });

function offTable(facts: QualityFacts, context: QualityContext, code: string): QualityHit[] {
  return placed(facts, context).flatMap(({ position, scale }) => {
    const { step, coefficient, paidFrom, isRetained } = position;
    if (step === null || coefficient === null || isRetained) return [];
    return checkCoefficient({ step, coefficient }, scale)
      .filter((violation) => violation.code === code)
      .map((violation) => ({ from: formatDate(paidFrom), text: sayViolation(violation) }));
  });
}

const saySince = ({ from, text }: QualityHit): string => `Hưởng từ ${from}: ${text}`;

/** Grade, step, coefficient. */
export const salaryChecks: readonly QualityCheck[] = [
  {
    id: 'COEFFICIENT_NOT_IN_TABLE',
    severity: 'error',
    group: 'contradiction',
    title: 'Hệ số lương không khớp bậc',
    explanation:
      'Mỗi bậc của một bảng lương có đúng một hệ số. Đính chính lần xếp lương; hệ số bảo lưu thì ghi lý do để không bị nhắc nữa.',
    source: PAY,
    section: 'luong',
    isAlways: true,
    find: (facts, context) => offTable(facts, context, 'COEFFICIENT_NOT_OF_STEP'),
    say: saySince,
  },
  {
    id: 'STEP_BEYOND_SCALE',
    severity: 'error',
    group: 'contradiction',
    title: 'Bậc lương vượt bảng lương của ngạch',
    explanation: 'Sau bậc cuối là phụ cấp thâm niên vượt khung, không có bậc tiếp theo.',
    source: `${PAY}; TT 04/2005/TT-BNV`,
    section: 'luong',
    isAlways: true,
    find: (facts, context) => offTable(facts, context, 'STEP_NOT_IN_SCALE'),
    say: saySince,
  },
  {
    id: 'OVER_SCALE_BELOW_LAST_STEP',
    severity: 'error',
    group: 'contradiction',
    title: 'Có phụ cấp vượt khung khi chưa ở bậc cuối',
    explanation: 'Phụ cấp thâm niên vượt khung chỉ dành cho người đã xếp bậc cuối của ngạch.',
    source: 'TT 04/2005/TT-BNV',
    section: 'luong',
    isAlways: true,
    find: (facts, context) =>
      placed(facts, context)
        .filter(
          ({ position, scale }) => (position.overScalePercent ?? 0) > 0 && (position.step ?? 0) < scale.steps,
        )
        .map(({ position, scale }) => ({
          from: formatDate(position.paidFrom),
          step: position.step ?? 0,
          last: scale.steps,
        })),
    say: ({ from, step, last }) => `Hưởng từ ${from}: vượt khung ở bậc ${step}, bậc cuối là ${last}.`,
  },
  {
    id: 'SALARY_BEFORE_RECRUITED',
    severity: 'error',
    group: 'contradiction',
    title: 'Xếp lương trước ngày được tuyển dụng',
    explanation: 'Lần xếp lương đầu tiên không thể sớm hơn ngày được tuyển dụng lần đầu.',
    source: 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch, mục 13, 37.1',
    section: 'luong',
    isAlways: true,
    find: ({ firstRecruitedOn: recruited, salaries }) => {
      const first = salaries[0];
      return recruited && first && comparePartial(first.paidFrom, recruited) === 'before'
        ? [{ from: formatDate(first.paidFrom), recruited: formatPartial(recruited) }]
        : [];
    },
    say: ({ from, recruited }) => `Hưởng lương từ ${from}, trước ngày tuyển dụng lần đầu ${recruited}.`,
  },
  {
    id: 'STEP_WITHOUT_DECISION',
    severity: 'notice',
    group: 'missing',
    title: 'Bậc lương đang hưởng chưa có quyết định',
    explanation:
      'Lần xếp lương hiện hành chưa gắn với quyết định nào. Ghi số, ngày, người ký khi có bản giấy.',
    source: 'TT 08/2013/TT-BNV',
    section: 'luong',
    find: ({ salaries }) => {
      const now = salaries.at(-1);
      return now && !now.hasDecision ? [{ from: formatDate(now.paidFrom) }] : [];
    },
    say: ({ from }) => `Bậc lương hưởng từ ${from} chưa có quyết định.`,
  },
  {
    id: 'STEP_GOES_DOWN',
    severity: 'warning',
    group: 'contradiction',
    title: 'Hệ số lương giảm trong cùng ngạch',
    explanation:
      'Trong cùng một ngạch hệ số chỉ tăng, trừ khi bị hạ bậc (trước 01/07/2025) hoặc đính chính. Kiểm tra thứ tự các lần xếp lương.',
    source: PAY,
    section: 'luong',
    isAlways: true,
    find: ({ salaries }) =>
      salaries.slice(1).flatMap((later, at) => {
        const before = salaries[at];
        const isDown =
          later.gradeCode !== null &&
          later.gradeCode === before.gradeCode &&
          later.coefficient !== null &&
          before.coefficient !== null &&
          Number(later.coefficient) < Number(before.coefficient) &&
          !later.isRetained;
        return isDown
          ? [
              {
                from: formatDate(later.paidFrom),
                before: formatDecimal(before.coefficient ?? '', 2),
                after: formatDecimal(later.coefficient ?? '', 2),
              },
            ]
          : [];
      }),
    say: ({ from, before, after }) => `Từ ${from} hệ số giảm từ ${before} còn ${after} trong cùng ngạch.`,
  },
  {
    id: 'GRADE_ABOVE_EDUCATION',
    severity: 'notice',
    group: 'contradiction',
    title: 'Ngạch cao hơn trình độ chuyên môn đã ghi',
    explanation:
      'Loại A1 trở lên cần trình độ đại học, A0 cần cao đẳng, B cần trung cấp. Thường là thiếu văn bằng; người được xếp theo quy định cũ thì bỏ qua và ghi lý do.',
    source: 'NĐ 204/2004/NĐ-CP, bảng 2, 3',
    section: 'trinh-do',
    find: (facts, context) => {
      const now = placed(facts, context).at(-1);
      const ranks = facts.credentials.flatMap(({ kind, rank }) => (kind === 'EDUCATION' ? [rank ?? 0] : []));
      const least = now && LEAST_RANK[now.scale.code as keyof typeof LEAST_RANK];
      return now && least !== undefined && ranks.length > 0 && Math.max(...ranks) < least
        ? [{ scale: now.scale.code, grade: now.position.gradeCode ?? '' }]
        : [];
    },
    say: ({ grade, scale }) => `Ngạch ${grade} (loại ${scale}) cao hơn văn bằng cao nhất đã ghi.`,
  },
];
