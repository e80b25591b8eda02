/** A switch of a report where the form leaves something open; printed with the report. */
export interface SettingKind {
  readonly key: SettingKey;
  readonly label: string;
  readonly explanation: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}
export type SettingKey =
  | 'partyIncludesProbationary'
  | 'ageMethod'
  | 'topGradeInto'
  | 'specialistDegrees'
  | 'turnsIncludeFailed'
  | 'turnUnit';
export type Settings = Readonly<Record<SettingKey, string>>;

/** @source statistics sections 2.2, 2.3, 6, training section 7: what the forms do not say */
export const SETTINGS: readonly SettingKind[] = [
  {
    key: 'partyIncludesProbationary',
    label: 'Đảng viên dự bị',
    explanation: 'Biểu không nói đảng viên dự bị có được tính là đảng viên hay không.',
    choices: [
      { value: 'true', label: 'tính là đảng viên' },
      { value: 'false', label: 'chỉ tính đảng viên chính thức' },
    ],
  },
  {
    key: 'ageMethod',
    label: 'Cách tính tuổi',
    explanation: 'Tuổi tròn đến ngày tính, hoặc năm tính trừ năm sinh; cả hai đang được dùng.',
    choices: [
      { value: 'FULL_YEARS', label: 'tuổi tròn đến ngày tính' },
      { value: 'YEAR_DIFFERENCE', label: 'năm tính trừ năm sinh' },
    ],
  },
  {
    key: 'topGradeInto',
    label: 'Chuyên gia cao cấp',
    explanation: 'Ngạch mới của Luật 80/2025/QH15 chưa có cột trong biểu.',
    choices: [
      { value: 'CVCC', label: 'tính vào chuyên viên cao cấp' },
      { value: 'NONE', label: 'không tính vào cột nào' },
    ],
  },
  {
    key: 'specialistDegrees',
    label: 'Bác sĩ chuyên khoa',
    explanation: 'Chuyên khoa II, chuyên khoa I, bác sĩ nội trú tương đương trình độ nào.',
    choices: [
      { value: 'EQUIVALENT', label: 'CK II là tiến sĩ; CK I, nội trú là thạc sĩ' },
      { value: 'UNIVERSITY', label: 'đại học' },
    ],
  },
  {
    key: 'turnsIncludeFailed',
    label: 'Lượt được tính',
    explanation: 'Một lượt là một người học một lớp đã bế giảng trong kỳ.',
    choices: [
      { value: 'false', label: 'chỉ lượt hoàn thành' },
      { value: 'true', label: 'cả lượt không đạt' },
    ],
  },
  {
    key: 'turnUnit',
    label: 'Đơn vị tính',
    explanation: 'Biểu ghi đơn vị tính là người nhưng thực tế lập theo lượt; người thì không cộng dồn được.',
    choices: [
      { value: 'TURNS', label: 'lượt' },
      { value: 'PEOPLE', label: 'người (đếm khác nhau trong từng ô)' },
    ],
  },
];

export const DEFAULT_SETTINGS: Settings = {
  partyIncludesProbationary: 'true',
  ageMethod: 'FULL_YEARS',
  topGradeInto: 'CVCC',
  specialistDegrees: 'EQUIVALENT',
  turnsIncludeFailed: 'false',
  turnUnit: 'TURNS',
};

/**
 * @param text `key:value,key:value`
 * @returns the settings over the defaults, or the name of what is not known
 */
export function readSettings(
  text: string,
  defaults: Settings = DEFAULT_SETTINGS,
): { readonly settings: Settings; readonly unknown: string | null } {
  const settings: Record<SettingKey, string> = { ...defaults };
  for (const pair of text.split(',').filter(Boolean)) {
    const [key, value = ''] = pair.split(':');
    const kind = SETTINGS.find((one) => one.key === key);
    if (!kind?.choices.some((choice) => choice.value === value)) return { settings, unknown: pair };
    settings[kind.key] = value;
  }
  return { settings, unknown: null };
}
