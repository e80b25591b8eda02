import { comparePartial, formatPartial } from '@hr/domain';
import { Fault, FieldSpec } from '../../../fields/field-spec';

/** Kinds of credential, in the order of the form (items 32.1–32.6), with the list their levels come from. */
export const credentialKinds = [
  { code: 'EDUCATION', label: 'Chuyên môn', list: 'education_levels' },
  { code: 'POLITICAL', label: 'Lý luận chính trị', list: 'political_theory_levels' },
  {
    code: 'STATE_MANAGEMENT',
    label: 'Quản lý nhà nước, chức danh nghề nghiệp',
    list: 'state_management_levels',
  },
  { code: 'LANGUAGE', label: 'Ngoại ngữ, tiếng dân tộc', list: 'foreign_language_levels' },
  { code: 'IT', label: 'Tin học', list: 'it_levels' },
  { code: 'DEFENCE', label: 'An ninh, quốc phòng', list: 'defence_training_groups' },
] as const;

type Values = Readonly<Record<string, string>>;
const isOf =
  (...kinds: readonly string[]) =>
  (values: Values): boolean =>
    kinds.includes(values['kind'] ?? '');

export const credentialFields: readonly FieldSpec[] = [
  { key: 'kind', label: 'Loại', kind: 'choice', choices: credentialKinds, required: true },
  {
    key: 'levelCode',
    label: 'Trình độ',
    kind: 'code',
    required: true,
    list: (values) => credentialKinds.find(({ code }) => code === values['kind'])?.list ?? 'education_levels',
  },
  { key: 'language', label: 'Ngôn ngữ', kind: 'text', isAsked: isOf('LANGUAGE') },
  { key: 'major', label: 'Chuyên ngành', kind: 'text', isAsked: isOf('EDUCATION') },
  { key: 'institution', label: 'Cơ sở đào tạo', kind: 'text' },
  { key: 'formCode', label: 'Hình thức đào tạo', kind: 'code', list: 'training_forms' },
  { key: 'startedOn', label: 'Bắt đầu học', kind: 'date' },
  { key: 'earnedOn', label: 'Ngày cấp, hoàn thành', kind: 'date' },
  { key: 'expiresOn', label: 'Có giá trị đến', kind: 'date', pivot: 70, isAsked: isOf('LANGUAGE', 'IT') },
  { key: 'number', label: 'Số hiệu', kind: 'text' },
  { key: 'score', label: 'Điểm số', kind: 'text', isAsked: isOf('LANGUAGE') },
  {
    key: 'decisionNumber',
    label: 'Quyết định cử đi học',
    kind: 'text',
    isAsked: isOf('STATE_MANAGEMENT', 'POLITICAL', 'DEFENCE'),
  },
  {
    key: 'funding',
    label: 'Nguồn kinh phí',
    kind: 'text',
    isAsked: isOf('STATE_MANAGEMENT', 'POLITICAL', 'DEFENCE'),
  },
  { key: 'country', label: 'Nước cấp', kind: 'text', isAsked: isOf('EDUCATION') },
  { key: 'isVerified', label: 'Đã đối chiếu bản gốc', kind: 'tick' },
];

/** A course ends after it began; what is certain is refused, what only may be is let pass. */
export function checkCredential({ startedOn, earnedOn, expiresOn }: Values): Fault[] {
  return [
    ...after('earnedOn', earnedOn, startedOn, 'Ngày cấp trước ngày bắt đầu học'),
    ...after('expiresOn', expiresOn, earnedOn, 'Ngày hết giá trị trước ngày cấp'),
  ];
}

function after(key: string, later: string, earlier: string, sentence: string): Fault[] {
  if (!later || !earlier || comparePartial(later, earlier) !== 'before') return [];
  return [{ key, message: `${sentence} (${formatPartial(earlier)}).`, isError: true }];
}
