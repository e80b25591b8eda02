import { type DeclarableSection, type DeclarableTable, choice, code, field, must } from './declarable-field';
import { RESTRICTED_SECTIONS } from './declarable-restricted';

export type { DeclarableField, DeclarableSection, DeclarableTable } from './declarable-field';

/** @source TT 06/2023/TT-BNV, form, items 32.1–32.6 */
const credential: DeclarableTable = {
  table: 'credential',
  row: 'văn bằng, chứng chỉ',
  fields: [
    choice(
      'kind',
      'Loại',
      {
        EDUCATION: 'Chuyên môn',
        POLITICAL: 'Lý luận chính trị',
        STATE_MANAGEMENT: 'Quản lý nhà nước',
        LANGUAGE: 'Ngoại ngữ',
        IT: 'Tin học',
        DEFENCE: 'Quốc phòng, an ninh',
      },
      must,
    ),
    code(
      'level_code',
      'Trình độ',
      {
        EDUCATION: 'education_levels',
        POLITICAL: 'political_theory_levels',
        STATE_MANAGEMENT: 'state_management_levels',
        LANGUAGE: 'foreign_language_levels',
        IT: 'it_levels',
        DEFENCE: 'defence_training_groups',
      },
      must,
    ),
    field('language', 'Ngoại ngữ'),
    field('major', 'Chuyên ngành'),
    field('institution', 'Cơ sở đào tạo'),
    code('form_code', 'Hình thức đào tạo', 'training_forms'),
    field('country', 'Nước'),
    field('number', 'Số hiệu'),
    field('score', 'Điểm, xếp loại'),
    field('started_on', 'Từ', 'date'),
    field('earned_on', 'Ngày cấp', 'date'),
    field('expires_on', 'Hết hạn', 'date'),
  ],
};

/**
 * What a person may propose about himself. What decisions make (posts, grades and steps, employment, discipline,
 * evaluation, Party admission) is not here: a mistake in it is reported in words and put right by a correcting decision.
 *
 * @source TT 06/2023/TT-BNV, form, items 1–38; Luật 80/2025/QH15, Điều 42
 */
export const DECLARABLE_SECTIONS: readonly DeclarableSection[] = [
  {
    code: 'CONTACT',
    name: 'Liên hệ, nơi ở',
    fields: [
      field('phone', 'Số điện thoại'),
      field('email', 'Thư điện tử'),
      field('social_insurance_no', 'Số bảo hiểm xã hội'),
      field('health_insurance_no', 'Số thẻ bảo hiểm y tế'),
    ],
    addresses: [
      { key: 'permanent', label: 'Nơi đăng ký thường trú' },
      { key: 'current', label: 'Nơi ở hiện nay' },
    ],
    tables: [],
  },
  {
    code: 'IDENTITY',
    name: 'Bản thân',
    fields: [
      field('full_name', 'Họ và tên khai sinh', 'text', must),
      field('other_names', 'Tên gọi khác'),
      choice('sex', 'Giới tính', { M: 'Nam', F: 'Nữ' }),
      field('birth_date', 'Ngày sinh', 'date'),
      code('ethnic_code', 'Dân tộc', 'ethnic_groups'),
      code('religion_code', 'Tôn giáo', 'religions'),
      field('citizen_id', 'Số định danh cá nhân'),
      field('citizen_id_issued_on', 'Ngày cấp căn cước', 'day'),
      field('old_id_no', 'Số CMND cũ'),
    ],
    addresses: [
      { key: 'birthPlace', label: 'Nơi sinh' },
      { key: 'homePlace', label: 'Quê quán' },
    ],
    tables: [],
  },
  {
    code: 'BACKGROUND',
    name: 'Xuất thân, sở trường',
    fields: [
      field('family_class', 'Thành phần gia đình xuất thân'),
      field('prior_occupation', 'Nghề nghiệp trước khi được tuyển dụng'),
      field('main_duty', 'Công việc chính được giao'),
      field('strength', 'Sở trường công tác'),
      field('longest_job', 'Công việc làm lâu nhất'),
    ],
    addresses: [],
    tables: [],
  },
  {
    code: 'TRAINING',
    name: 'Đào tạo, bồi dưỡng',
    fields: [
      code('general_education_code', 'Trình độ giáo dục phổ thông', 'general_education_levels'),
      code('academic_rank_code', 'Học hàm', 'academic_ranks'),
      field('academic_rank_year', 'Năm phong học hàm', 'whole', { least: 1900, most: 2199 }),
    ],
    addresses: [],
    tables: [credential],
  },
  {
    code: 'WORK',
    name: 'Quá trình trước và ngoài hồ sơ',
    fields: [],
    addresses: [],
    tables: [
      {
        table: 'work_history',
        row: 'giai đoạn công tác',
        fields: [
          field('started_on', 'Từ', 'date'),
          field('ended_on', 'Đến', 'date'),
          field('organisation_name', 'Cơ quan, đơn vị', 'text', must),
          field('title', 'Chức danh, công việc'),
          field('place', 'Nơi làm việc'),
          field('note', 'Ghi chú', 'long'),
        ],
      },
    ],
  },
  {
    code: 'ORGANISATIONS',
    name: 'Đoàn thể, quân ngũ, chính sách',
    fields: [
      field('first_union_joined_on', 'Ngày tham gia tổ chức chính trị - xã hội đầu tiên', 'date'),
      field('party_card_no', 'Số thẻ đảng viên'),
      field('enlisted_on', 'Ngày nhập ngũ', 'date'),
      field('discharged_on', 'Ngày xuất ngũ', 'date'),
      field('top_military_rank', 'Quân hàm cao nhất'),
      code('policy_category_code', 'Đối tượng chính sách', 'policy_categories'),
      code('war_invalid_class_code', 'Hạng thương binh', 'war_invalid_classes'),
    ],
    addresses: [],
    tables: [
      {
        table: 'union_membership',
        row: 'tổ chức đã tham gia',
        fields: [
          field('organisation_name', 'Tổ chức', 'text', must),
          field('joined_on', 'Ngày vào', 'date'),
          field('left_on', 'Ngày ra', 'date'),
          field('post', 'Chức vụ'),
        ],
      },
      {
        table: 'military_service',
        row: 'thời gian quân ngũ',
        fields: [
          field('enlisted_on', 'Nhập ngũ', 'date'),
          field('discharged_on', 'Xuất ngũ', 'date'),
          field('rank_name', 'Quân hàm'),
          field('unit_name', 'Đơn vị'),
          field('note', 'Ghi chú', 'long'),
        ],
      },
    ],
  },
  {
    code: 'AWARD',
    name: 'Khen thưởng',
    fields: [],
    addresses: [],
    tables: [
      {
        table: 'award',
        row: 'khen thưởng',
        fields: [
          field('year', 'Năm', 'whole', { required: true, least: 1930, most: 2199 }),
          code('award_code', 'Danh hiệu, hình thức', 'awards', must),
          code('method_code', 'Cách khen thưởng', 'award_methods'),
          field('detail', 'Nội dung'),
          field('number', 'Số quyết định'),
          field('decided_on', 'Ngày quyết định', 'day'),
          field('signer', 'Người ký'),
          field('issuer', 'Cơ quan ban hành'),
        ],
      },
    ],
  },
  ...RESTRICTED_SECTIONS,
];

/** A mistake in what a decision made, told in words. */
export const REPORT_SECTION = 'REPORT';
export const DECLARATION_SECTIONS: readonly string[] = [
  ...DECLARABLE_SECTIONS.map((section) => section.code),
  REPORT_SECTION,
];

export function declarableSection(section: string): DeclarableSection | undefined {
  return DECLARABLE_SECTIONS.find((one) => one.code === section);
}
export function declarationSectionName(section: string): string {
  return declarableSection(section)?.name ?? 'Báo sai sót';
}
