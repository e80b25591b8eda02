import type { SalaryPosition } from '@hr/contracts';
import { checkCoefficient, parseDecimal } from '@hr/domain';
import { CodeLists } from '../../../fields/code-lists';
import { toEdited } from '../../../fields/edited-values';
import { asFault, Fault, FieldSpec } from '../../../fields/field-spec';
import { RowOptions } from '../row-work';
import { saySpan } from '../spans';
import { decisionFields, decisionValues, withDecision } from './decision-fields';

type Values = Readonly<Record<string, string>>;

const fields: readonly FieldSpec[] = [
  { key: 'gradeCode', label: 'Ngạch, chức danh nghề nghiệp', kind: 'code', list: 'grades', required: true },
  { key: 'gradeSince', label: 'Giữ ngạch từ', kind: 'date' },
  { key: 'step', label: 'Bậc', kind: 'whole' },
  { key: 'coefficient', label: 'Hệ số', kind: 'decimal', hint: 'Để trống thì tính theo bậc' },
  { key: 'overScalePercent', label: 'Vượt khung (%)', kind: 'decimal' },
  { key: 'paidPercent', label: 'Hưởng (%)', kind: 'decimal' },
  { key: 'paidFrom', label: 'Hưởng từ ngày', kind: 'date', exact: true, pivot: 70, required: true },
  { key: 'countFrom', label: 'Mốc tính nâng bậc lần sau', kind: 'date', exact: true, pivot: 70 },
  {
    key: 'kind',
    label: 'Hình thức xếp lương',
    kind: 'choice',
    choices: [
      { code: 'REGULAR', label: 'Nâng bậc thường xuyên' },
      { code: 'EARLY_ACHIEVEMENT', label: 'Nâng bậc trước hạn do thành tích' },
      { code: 'EARLY_RETIREMENT', label: 'Nâng bậc trước hạn khi nghỉ hưu' },
      { code: 'OVER_SCALE', label: 'Phụ cấp thâm niên vượt khung' },
      { code: 'RE_RANK', label: 'Bổ nhiệm, chuyển ngạch' },
      { code: 'CONVERT_BAC', label: 'Chuyển bậc nghề nghiệp' },
      { code: 'RECRUIT', label: 'Xếp lương khi tuyển dụng' },
      { code: 'CORRECTION', label: 'Đính chính' },
      { code: 'WRONGFUL_REVERSAL', label: 'Khôi phục do bị kỷ luật oan, sai' },
    ],
  },
  { key: 'retainedCoefficient', label: 'Hệ số chênh lệch bảo lưu', kind: 'decimal' },
  { key: 'reason', label: 'Lý do', kind: 'text', hint: 'Nâng bậc thường xuyên, bổ nhiệm ngạch, bảo lưu …' },
  ...decisionFields,
];

/** Salary positions are only ever added to: a correction is a further row that names the one it corrects. */
export function salaryRows(lists: CodeLists): RowOptions<SalaryPosition> {
  const scales = lists.entries('salary_scales');
  const grades = lists.entries('grades');
  const scaleOf = ({ gradeCode }: Values): string =>
    grades().find(({ code }) => code === gradeCode)?.attributes['salary_group'] ?? '';

  return {
    kind: 'salary-positions',
    noun: 'lần xếp lương',
    specs: fields,
    isAppendOnly: true,
    rules: (values) => [...checkNumbers(values), ...checkScale(values)],
    rowsOf: ({ salaryPositions }) => salaryPositions,
    idOf: ({ id }) => id,
    standing: (rows, { paidFrom }) =>
      rows.find((one) => one.isInForce && !one.isVoid && one.paidFrom === paidFrom),
    say: (row) => `${row.gradeName ?? ''} bậc ${row.step ?? ''}, ${saySpan(row.paidFrom, null)}`,
    valuesOf: (row) => {
      const edited = toEdited(fields, row);
      return { ...edited, values: { ...edited.values, ...decisionValues(row.decision) } };
    },
    payloadOf: (edited, row) => ({
      ...withDecision(fields, edited),
      ...(row === null ? {} : { corrects: row.id }),
    }),
    fresh: ({ salaryPositions }) => {
      const last = salaryPositions.find(({ isInForce, isVoid }) => isInForce && !isVoid);
      return { gradeCode: last?.gradeCode ?? '', gradeSince: last?.gradeSince ?? '', paidPercent: '100' };
    },
  };

  /** Reserved coefficients exist, so a difference only warns. */
  function checkScale(values: Values): Fault[] {
    const scale = scales().find(({ code }) => code === scaleOf(values))?.attributes;
    const { step, coefficient } = values;
    if (!scale || !/^\d+$/.test(step) || !coefficient) return [];
    return checkCoefficient(
      { step: Number(step), coefficient },
      {
        firstCoefficient: String(scale['first_coefficient']),
        stepIncrease: String(scale['step']),
        steps: Number(scale['steps']),
      },
    ).map(asFault);
  }
}

function checkNumbers(values: Values): Fault[] {
  const faults: Fault[] = [];
  if (values['step'] && !/^([1-9]|1[0-6])$/.test(values['step'].trim())) {
    faults.push({ key: 'step', message: 'Bậc là số từ 1 đến 16.', isError: true });
  }
  for (const key of ['coefficient', 'overScalePercent', 'paidPercent', 'retainedCoefficient']) {
    if (values[key] && parseDecimal(values[key]) === undefined) {
      faults.push({ key, message: 'Hãy ghi số, dạng 2,34.', isError: true });
    }
  }
  return faults;
}
