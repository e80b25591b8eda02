import { ConstraintMeaning } from '../platform/constraints';

export const trainingConstraints: Readonly<Record<string, ConstraintMeaning>> = {
  training_programme_code_key: { pointer: '#/code', detail: 'Mã chương trình này đã có.' },
  training_programme_kind_code_check: { pointer: '#/kindCode', detail: 'Không có loại hình này.' },
  training_programme_credential_check: {
    pointer: '#/credentialLevel',
    detail: 'Loại văn bằng, chứng chỉ và trình độ phải đi cùng nhau và có trong danh mục.',
  },
  training_programme_valid_check: {
    pointer: '#/validTo',
    detail: 'Ngày hết hiệu lực trước ngày có hiệu lực.',
  },
  training_programme_material_version_id_fkey: {
    pointer: '#/materialVersionId',
    detail: 'Không có phiên bản tài liệu này.',
  },
  training_school_name_key: { pointer: '#/name', detail: 'Đã có cơ sở đào tạo tên này.' },
  training_school_organisation_id_fkey: { pointer: '#/organisationId', detail: 'Không có đơn vị này.' },
  training_material_set_title_key: { pointer: '#/title', detail: 'Đã có bộ tài liệu tên này.' },
  training_material_version_set_id_no_key: { detail: 'Người khác vừa thêm phiên bản. Hãy tải lại.' },
  training_material_version_decision_check: {
    pointer: '#/decidedOn',
    detail: 'Số và ngày quyết định phải đi cùng nhau.',
  },
  training_class_code_key: { pointer: '#/code', detail: 'Mã lớp này đã có.' },
  training_class_ends_on_check: { pointer: '#/endsOn', detail: 'Ngày bế giảng trước ngày khai giảng.' },
  training_class_programme_id_fkey: { pointer: '#/programmeId', detail: 'Không có chương trình này.' },
  training_class_school_id_fkey: { pointer: '#/schoolId', detail: 'Không có cơ sở đào tạo này.' },
  training_class_material_version_id_fkey: {
    pointer: '#/materialVersionId',
    detail: 'Không có phiên bản tài liệu này.',
  },
  training_class_organisation_id_fkey: { pointer: '#/organisationId', detail: 'Không có đơn vị này.' },
  training_seats_seated_check: { pointer: '#/personIds', detail: 'Lớp đã đủ chỗ.' },
  training_enrolment_class_id_person_id_key: { detail: 'Người này vừa được ghi danh vào lớp.' },
  training_session_class_id_held_on_part_key: { pointer: '#/heldOn', detail: 'Buổi học này đã có.' },
  training_session_teacher_id_fkey: { pointer: '#/teacherId', detail: 'Không có giảng viên này.' },
  training_certificate_issuer_number_key: {
    pointer: '#/number',
    detail: 'Số hiệu chứng chỉ này đã được nơi cấp dùng.',
  },
  training_certificate_kind_code_check: { pointer: '#/kindCode', detail: 'Không có loại hình này.' },
  training_certificate_programme_id_fkey: { pointer: '#/programmeId', detail: 'Không có chương trình này.' },
  training_plan_year_organisation_id_key: { pointer: '#/year', detail: 'Đơn vị đã có kế hoạch năm này.' },
  training_plan_organisation_id_fkey: { pointer: '#/organisationId', detail: 'Không có đơn vị này.' },
  training_plan_line_plan_id_programme_id_quarter_key: {
    pointer: '#/programmeId',
    detail: 'Kế hoạch đã có chương trình này trong quý.',
  },
  training_plan_line_programme_id_fkey: { pointer: '#/programmeId', detail: 'Không có chương trình này.' },
  training_plan_line_leader_seats_check: {
    pointer: '#/leaderSeats',
    detail: 'Số chỗ cho lãnh đạo nhiều hơn số chỗ.',
  },
  training_plan_fixed: { detail: 'Kế hoạch đã trình nên không sửa được.' },
  training_plan_decision_check: {
    pointer: '#/decisionNumber',
    detail: 'Phê duyệt phải có số và ngày quyết định.',
  },
  training_commitment_enrolment_id_key: { pointer: '#/enrolmentId', detail: 'Lượt học này đã có cam kết.' },
  training_compensation_enrolment_id_key: {
    pointer: '#/enrolmentId',
    detail: 'Lượt học này đã có hồ sơ đền bù.',
  },
  training_compensation_case_check: {
    pointer: '#/committedMonths',
    detail: 'Trường hợp 4 phải có tháng cam kết và tháng đã phục vụ.',
  },
  training_compensation_decision_check: {
    pointer: '#/decidedOn',
    detail: 'Số và ngày quyết định phải đi cùng nhau.',
  },
};
