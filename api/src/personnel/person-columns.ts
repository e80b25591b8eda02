/**
 * Single-valued facts of a file: name in the API, column, word on screen. One list for reading, writing and the
 * history in words. Numbers are the items of the form "Sơ yếu lý lịch" (TT 06/2023/TT-BNV).
 */
export const PERSON_COLUMNS = {
  fullName: ['full_name', 'Họ và tên khai sinh'],
  otherNames: ['other_names', 'Tên gọi khác'],
  sex: ['sex', 'Giới tính'],
  birthDate: ['birth_date', 'Ngày sinh'],
  ethnicCode: ['ethnic_code', 'Dân tộc'],
  religionCode: ['religion_code', 'Tôn giáo'],
  citizenId: ['citizen_id', 'Số định danh cá nhân'],
  citizenIdIssuedOn: ['citizen_id_issued_on', 'Ngày cấp căn cước'],
  citizenIdNote: ['citizen_id_note', 'Lý do số định danh khác lệ thường'],
  oldIdNo: ['old_id_no', 'Số CMND cũ'],
  employeeCode: ['employee_code', 'Số hiệu CBCCVC'],
  nationalDbCode: ['national_db_code', 'Mã số định danh trong cơ sở dữ liệu quốc gia'],
  phone: ['phone', 'Số điện thoại'],
  email: ['email', 'Thư điện tử'],
  socialInsuranceNo: ['social_insurance_no', 'Số bảo hiểm xã hội'],
  healthInsuranceNo: ['health_insurance_no', 'Số thẻ bảo hiểm y tế'],
  familyClass: ['family_class', 'Thành phần gia đình xuất thân'],
  priorOccupation: ['prior_occupation', 'Nghề nghiệp trước khi được tuyển dụng'],
  firstRecruitedOn: ['first_recruited_on', 'Ngày được tuyển dụng lần đầu'],
  recruitingBody: ['recruiting_body', 'Cơ quan tuyển dụng'],
  joinedBodyOn: ['joined_body_on', 'Ngày vào cơ quan hiện đang công tác'],
  partyJoinedOn: ['party_joined_on', 'Ngày vào Đảng'],
  partyOfficialOn: ['party_official_on', 'Ngày vào Đảng chính thức'],
  partyLeftOn: ['party_left_on', 'Ngày ra khỏi Đảng'],
  partyCardNo: ['party_card_no', 'Số thẻ đảng viên'],
  firstUnionJoinedOn: ['first_union_joined_on', 'Ngày tham gia tổ chức chính trị - xã hội đầu tiên'],
  revolutionJoinedOn: ['revolution_joined_on', 'Ngày tham gia cách mạng'],
  enlistedOn: ['enlisted_on', 'Ngày nhập ngũ'],
  dischargedOn: ['discharged_on', 'Ngày xuất ngũ'],
  topMilitaryRank: ['top_military_rank', 'Quân hàm cao nhất'],
  policyCategoryCode: ['policy_category_code', 'Đối tượng chính sách'],
  warInvalidClassCode: ['war_invalid_class_code', 'Hạng thương binh'],
  generalEducationCode: ['general_education_code', 'Trình độ giáo dục phổ thông'],
  academicRankCode: ['academic_rank_code', 'Học hàm'],
  academicRankYear: ['academic_rank_year', 'Năm phong học hàm'],
  mainDuty: ['main_duty', 'Công việc chính được giao'],
  strength: ['strength', 'Sở trường công tác'],
  longestJob: ['longest_job', 'Công việc làm lâu nhất'],
  note: ['note', 'Ghi chú'],
} as const satisfies Record<string, readonly [string, string]>;

export type PersonField = keyof typeof PERSON_COLUMNS;
export const PERSON_FIELDS = Object.keys(PERSON_COLUMNS) as PersonField[];

/** Code lists behind the coded fields. */
export const CODE_LISTS = {
  ethnicCode: 'ethnic_groups',
  religionCode: 'religions',
  policyCategoryCode: 'policy_categories',
  warInvalidClassCode: 'war_invalid_classes',
  generalEducationCode: 'general_education_levels',
  academicRankCode: 'academic_ranks',
} as const satisfies Partial<Record<PersonField, string>>;

/** `ethnicCode` → `ethnicName`: what a coded field is called when the answer spells it out. */
export const nameField = (field: string): string => field.replace(/Code$/, 'Name');
