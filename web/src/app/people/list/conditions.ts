import { Choice } from '../../fields/field-spec';

/** Conditions of the list as the address carries them: parameter by parameter, lists parted by commas. */
export type Conditions = Readonly<Record<string, string>>;

interface Common {
  /** The parameter of the address and of the API. */
  readonly key: string;
  readonly label: string;
}

export type ConditionSpec = Common &
  (
    | { readonly kind: 'text' | 'organisation' }
    /** Several of a code list. */
    | { readonly kind: 'codes'; readonly list: string }
    | { readonly kind: 'several' | 'one'; readonly choices: readonly Choice[] }
    /** Two parameters, `key` and `to`. */
    | { readonly kind: 'range'; readonly to: string }
  );

const yesNo: readonly Choice[] = [
  { code: 'true', label: 'Có' },
  { code: 'false', label: 'Không' },
];

/** What a list can be narrowed by, in the order it is offered. */
export const conditionSpecs: readonly ConditionSpec[] = [
  { key: 'q', label: 'Tìm', kind: 'text' },
  { key: 'organisationId', label: 'Đơn vị', kind: 'organisation' },
  { key: 'classCode', label: 'Loại', kind: 'codes', list: 'subject_classes' },
  {
    key: 'status',
    label: 'Trạng thái',
    kind: 'one',
    choices: [
      { code: 'working', label: 'Đang công tác' },
      { code: 'left', label: 'Đã nghỉ, đã chuyển đi' },
      { code: 'all', label: 'Tất cả' },
    ],
  },
  { key: 'statusCode', label: 'Tình trạng', kind: 'codes', list: 'work_statuses' },
  {
    key: 'gradeGroup',
    label: 'Nhóm ngạch',
    kind: 'several',
    choices: [
      { code: 'CVCC', label: 'Chuyên viên cao cấp và tương đương' },
      { code: 'CVC', label: 'Chuyên viên chính và tương đương' },
      { code: 'CV', label: 'Chuyên viên và tương đương' },
      { code: 'CS', label: 'Cán sự và tương đương' },
      { code: 'NV', label: 'Nhân viên' },
      { code: 'CGCC', label: 'Chuyên gia cao cấp' },
    ],
  },
  {
    key: 'educationGroup',
    label: 'Trình độ',
    kind: 'several',
    choices: [
      { code: 'TS', label: 'Tiến sĩ' },
      { code: 'THS', label: 'Thạc sĩ' },
      { code: 'DH', label: 'Đại học' },
      { code: 'CD', label: 'Cao đẳng' },
      { code: 'TC', label: 'Trung cấp' },
      { code: 'SC', label: 'Sơ cấp' },
      { code: 'NONE', label: 'Chưa qua đào tạo' },
    ],
  },
  { key: 'politicalCode', label: 'Lý luận chính trị', kind: 'codes', list: 'political_theory_levels' },
  {
    key: 'sex',
    label: 'Giới tính',
    kind: 'one',
    choices: [
      { code: 'M', label: 'Nam' },
      { code: 'F', label: 'Nữ' },
    ],
  },
  { key: 'ageFrom', to: 'ageTo', label: 'Tuổi', kind: 'range' },
  { key: 'isParty', label: 'Đảng viên', kind: 'one', choices: yesNo },
  { key: 'isMinority', label: 'Dân tộc thiểu số', kind: 'one', choices: yesNo },
  {
    key: 'attention',
    label: 'Lưu ý',
    kind: 'one',
    choices: [
      { code: 'missing-citizen-id', label: 'Thiếu số định danh' },
      { code: 'odd-citizen-id', label: 'Số định danh lệch năm sinh, giới tính' },
      { code: 'missing-birth-date', label: 'Thiếu ngày sinh' },
      { code: 'missing-education', label: 'Thiếu trình độ chuyên môn' },
      { code: 'retiring-soon', label: 'Nghỉ hưu trong 12 tháng' },
    ],
  },
];

const conditionKeys = conditionSpecs.flatMap((spec) =>
  spec.kind === 'range' ? [spec.key, spec.to] : [spec.key],
);

/** Reads the conditions out of an address; everything else in it is left alone. */
export function conditionsIn(read: (key: string) => string | null): Conditions {
  return Object.fromEntries(
    conditionKeys.map((key) => [key, read(key)?.trim() ?? '']).filter(([, value]) => value !== ''),
  );
}

/** All conditions taken out of the address: null removes a parameter. */
export const noConditions: Readonly<Record<string, null>> = Object.fromEntries(
  conditionKeys.map((key) => [key, null]),
);

export function isActive(spec: ConditionSpec, conditions: Conditions): boolean {
  return spec.key in conditions || (spec.kind === 'range' && spec.to in conditions);
}

/** The words of a chip. `nameOf` knows code lists, `unitName` the units. */
export function sayCondition(
  spec: ConditionSpec,
  conditions: Conditions,
  names: { nameOf: (list: string, code: string) => string; unitName: (id: string) => string },
): string {
  const value = conditions[spec.key] ?? '';
  switch (spec.kind) {
    case 'text':
      return value;
    case 'organisation':
      return names.unitName(value);
    case 'codes':
      return value
        .split(',')
        .map((code) => names.nameOf(spec.list, code))
        .join(', ');
    case 'several':
    case 'one':
      return value
        .split(',')
        .map((code) => spec.choices.find((choice) => choice.code === code)?.label ?? code)
        .join(', ');
    case 'range':
      return sayRange(value, conditions[spec.to] ?? '');
  }
}

function sayRange(from: string, to: string): string {
  if (!from) return `đến ${to}`;
  return to ? `${from}–${to}` : `từ ${from}`;
}
