import { PERSON_COLUMNS } from './person-columns';

/** How a stored value is said: plain, or through a code list, the units, or the level list of a credential's kind. */
export type ValueKind =
  | 'text'
  | 'date'
  | 'flag'
  | 'decimal'
  | 'coefficient'
  | 'sex'
  | 'unit'
  | 'position'
  | 'level'
  | 'place'
  | 'kind'
  | { readonly list: string }
  /** A word of the program itself: what each is called. */
  | { readonly choices: Readonly<Record<string, string>> };
export type Words = readonly [label: string, kind: ValueKind];

export interface TableWords {
  readonly section: string;
  /** What one row is called: "Thêm chức vụ". */
  readonly row: string;
  /** How a new row is told, where "Thêm" is not the word. */
  readonly added?: string;
  readonly columns: Readonly<Record<string, Words>>;
  /** Columns that name the row in a sentence, with the word before them if they need one. */
  readonly named: readonly (string | readonly [column: string, word: string])[];
}

/** Ways a post is taken up. @source columns of table assignment; Luật 80/2025/QH15, Chương III */
export const APPOINTMENT_KINDS = {
  BO_NHIEM: 'Bổ nhiệm',
  BO_NHIEM_LAI: 'Bổ nhiệm lại',
  PHE_CHUAN: 'Bầu, phê chuẩn',
  GIAO_QUYEN: 'Giao quyền, giao phụ trách',
  DIEU_DONG: 'Điều động, luân chuyển',
  BIET_PHAI: 'Biệt phái',
} as const;

/** Why a salary position was given. @source columns of table salary_position; TT 08/2013/TT-BNV */
export const SALARY_KINDS = {
  REGULAR: 'Nâng bậc thường xuyên',
  EARLY_ACHIEVEMENT: 'Nâng bậc trước hạn do thành tích',
  EARLY_RETIREMENT: 'Nâng bậc trước hạn khi nghỉ hưu',
  OVER_SCALE: 'Phụ cấp thâm niên vượt khung',
  RE_RANK: 'Bổ nhiệm, chuyển ngạch',
  CONVERT_BAC: 'Chuyển bậc nghề nghiệp',
  RECRUIT: 'Xếp lương khi tuyển dụng',
  CORRECTION: 'Đính chính',
  WRONGFUL_REVERSAL: 'Khôi phục do bị kỷ luật oan, sai',
} as const;

const DATES = [
  'birth_date',
  'citizen_id_issued_on',
  'first_recruited_on',
  'joined_body_on',
  'party_joined_on',
  'party_official_on',
  'party_left_on',
  'first_union_joined_on',
  'enlisted_on',
  'discharged_on',
  'revolution_joined_on',
];
const LISTS: Readonly<Record<string, string>> = {
  ethnic_code: 'ethnic_groups',
  religion_code: 'religions',
  policy_category_code: 'policy_categories',
  war_invalid_class_code: 'war_invalid_classes',
  general_education_code: 'general_education_levels',
  academic_rank_code: 'academic_ranks',
};
const personKind = (column: string): ValueKind => {
  if (column === 'sex') return 'sex';
  if (column in LISTS) return { list: LISTS[column] };
  return DATES.includes(column) ? 'date' : 'text';
};

/** Sections of the file by column of table person; the rest is "Bản thân". */
const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['Liên hệ, nơi ở', ['phone', 'email', 'social_insurance_no', 'health_insurance_no']],
  [
    'Tuyển dụng',
    [
      'first_recruited_on',
      'recruiting_body',
      'joined_body_on',
      'prior_occupation',
      'main_duty',
      'strength',
      'longest_job',
    ],
  ],
  [
    'Đảng, đoàn thể',
    [
      'party_joined_on',
      'party_official_on',
      'party_left_on',
      'party_card_no',
      'first_union_joined_on',
      'revolution_joined_on',
      'enlisted_on',
      'discharged_on',
      'top_military_rank',
      'policy_category_code',
      'war_invalid_class_code',
    ],
  ],
];
export const sectionOf = (column: string): string =>
  SECTIONS.find(([, columns]) => columns.includes(column))?.[0] ?? 'Bản thân';

/** What the change log's tables and columns are called. A column that is not here says nothing to an officer. */
export const TABLES: Record<string, TableWords> = {
  person: {
    section: 'Bản thân',
    row: 'hồ sơ',
    columns: {
      ...Object.fromEntries(
        Object.values(PERSON_COLUMNS).map(([column, label]): [string, Words] => [
          column,
          [label, personKind(column)],
        ]),
      ),
      owner_organisation_id: ['Đơn vị giữ hồ sơ', 'unit'],
    },
    named: ['full_name'],
  },
  person_address: {
    section: 'Liên hệ, nơi ở',
    row: 'địa chỉ',
    columns: {
      kind: ['Loại địa chỉ', 'kind'],
      province_code: ['Tỉnh, thành phố', 'place'],
      district_code: ['Huyện', 'place'],
      commune_code: ['Xã, phường', 'place'],
      detail: ['Số nhà, đường', 'text'],
      as_declared: ['Nguyên văn lời khai', 'text'],
    },
    named: ['kind', 'detail', 'commune_code', 'district_code', 'province_code'],
  },
  employment: {
    section: 'Quá trình công tác',
    row: 'quá trình làm việc',
    columns: {
      class_code: ['Loại', { list: 'subject_classes' }],
      type_code: ['Hình thức tuyển dụng, hợp đồng', { list: 'employment_types' }],
      status_code: ['Tình trạng làm việc', { list: 'work_statuses' }],
      using_organisation_id: ['Đơn vị sử dụng', 'unit'],
      managing_organisation_id: ['Cơ quan quản lý', 'unit'],
      paying_organisation_id: ['Đơn vị trả lương', 'unit'],
      exit_kind_code: ['Lý do thôi', { list: 'exit_kinds' }],
      contract_number: ['Số hợp đồng', 'text'],
      contract_ends_on: ['Hết hạn hợp đồng', 'date'],
    },
    named: ['class_code', 'using_organisation_id'],
  },
  assignment: {
    section: 'Quá trình công tác',
    row: 'chức vụ',
    columns: {
      title: ['Chức vụ, chức danh', 'text'],
      organisation_id: ['Đơn vị', 'unit'],
      is_leader: ['Lãnh đạo, quản lý', 'flag'],
      is_primary: ['Chức vụ chính', 'flag'],
      leader_allowance: ['Phụ cấp chức vụ', 'coefficient'],
      appointment_kind: ['Hình thức', { choices: APPOINTMENT_KINDS }],
      appointed_on: ['Ngày bổ nhiệm', 'date'],
      term_ends_on: ['Hết nhiệm kỳ', 'date'],
      position_id: ['Vị trí việc làm', 'position'],
    },
    named: ['title', 'organisation_id'],
  },
  salary_position: {
    section: 'Lương, phụ cấp',
    row: 'lần xếp lương',
    columns: {
      grade_code: ['Ngạch', { list: 'grades' }],
      grade_since: ['Ngày bổ nhiệm ngạch', 'date'],
      step: ['Bậc', 'text'],
      coefficient: ['Hệ số', 'coefficient'],
      over_scale_percent: ['Vượt khung (%)', 'decimal'],
      paid_percent: ['Phần trăm hưởng', 'decimal'],
      paid_from: ['Hưởng từ ngày', 'date'],
      count_from: ['Mốc nâng bậc lần sau', 'date'],
      kind: ['Hình thức xếp lương', { choices: SALARY_KINDS }],
      retained_coefficient: ['Hệ số chênh lệch bảo lưu', 'decimal'],
      reason: ['Lý do', 'text'],
      is_void: ['Hủy', 'flag'],
    },
    named: ['grade_code', ['step', 'bậc'], ['coefficient', 'hệ số'], ['paid_from', 'từ']],
  },
  credential: {
    section: 'Đào tạo, bồi dưỡng',
    row: 'văn bằng, chứng chỉ',
    columns: {
      level_code: ['Trình độ', 'level'],
      language: ['Ngoại ngữ', 'text'],
      major: ['Chuyên ngành', 'text'],
      institution: ['Cơ sở đào tạo', 'text'],
      form_code: ['Hình thức đào tạo', { list: 'training_forms' }],
      country: ['Nước', 'text'],
      number: ['Số hiệu', 'text'],
      score: ['Điểm, xếp loại', 'text'],
      started_on: ['Từ', 'date'],
      earned_on: ['Ngày cấp', 'date'],
      expires_on: ['Hết hạn', 'date'],
      decision_number: ['Quyết định cử đi học', 'text'],
      funding: ['Nguồn kinh phí', 'text'],
      is_verified: ['Đã đối chiếu bản gốc', 'flag'],
    },
    named: ['language', 'level_code', 'major', 'earned_on'],
  },
  paper: {
    section: 'Giấy tờ',
    row: 'giấy tờ',
    columns: {
      component_code: ['Thành phần hồ sơ', { list: 'record_components' }],
      title: ['Tên giấy tờ', 'text'],
      document_number: ['Số văn bản', 'text'],
      document_date: ['Ngày văn bản', 'date'],
      year: ['Năm', 'text'],
      pages: ['Số trang', 'text'],
      is_original: ['Bản chính', 'flag'],
      shelf_position: ['Vị trí bản giấy', 'text'],
      checked_by: ['Người đối chiếu', 'text'],
      original_name: ['Tệp', 'text'],
      removed_reason: ['Lý do loại khỏi hồ sơ', 'text'],
    },
    named: ['title', ['document_number', 'số'], 'document_date'],
  },
};

/** Called once by each feature for the tables it keeps below a person. */
export function describeTables(words: Readonly<Record<string, TableWords>>): void {
  Object.assign(TABLES, words);
}

/** A word of the program itself as the screen has it, by table and column. */
export function sayChoice(table: string, column: string, value: string): string {
  const kind = TABLES[table]?.columns[column]?.[1];
  return (typeof kind === 'object' && 'choices' in kind && kind.choices[value]) || value;
}

/** Level lists and words by kind of credential. */
export const LEVELS: Readonly<Record<string, { readonly list: string; readonly label: string }>> = {
  EDUCATION: { list: 'education_levels', label: 'Trình độ chuyên môn' },
  POLITICAL: { list: 'political_theory_levels', label: 'Trình độ LLCT' },
  STATE_MANAGEMENT: { list: 'state_management_levels', label: 'Trình độ QLNN' },
  LANGUAGE: { list: 'foreign_language_levels', label: 'Trình độ ngoại ngữ' },
  IT: { list: 'it_levels', label: 'Trình độ tin học' },
  DEFENCE: { list: 'defence_training_groups', label: 'Bồi dưỡng quốc phòng, an ninh' },
};

export const ADDRESS_KINDS: Readonly<Record<string, string>> = {
  BIRTH_PLACE: 'Nơi sinh',
  HOME_PLACE: 'Quê quán',
  PERMANENT: 'Nơi đăng ký thường trú',
  CURRENT: 'Nơi ở hiện nay',
};
export const PLACE_LEVELS: Readonly<Record<string, number>> = {
  province_code: 1,
  district_code: 2,
  commune_code: 3,
};
