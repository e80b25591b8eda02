import { ConstraintMeaning } from '../platform/constraints';

const NO_SUCH_UNIT =
  'Đơn vị không tồn tại suốt thời gian đã ghi. Hãy kiểm tra ngày lập và ngày kết thúc của đơn vị.';

/** What the constraints of the file's tables mean; they speak where a check before them could not, as in a race. */
export const personnelConstraints: Readonly<Record<string, ConstraintMeaning>> = {
  person_citizen_id_key: { pointer: '#/citizenId', detail: 'Số định danh này đã có ở một hồ sơ khác.' },
  person_employee_code_key: { pointer: '#/employeeCode', detail: 'Số hiệu này đã có ở một hồ sơ khác.' },
  person_party_card_no_key: {
    pointer: '#/partyCardNo',
    detail: 'Số thẻ đảng viên này đã có ở một hồ sơ khác.',
  },
  assignment_person_id_valid_excl: {
    pointer: '#/from',
    detail:
      'Trong thời gian này người này đã giữ một chức vụ chính khác. Hãy kết thúc chức vụ đó trước, hoặc ghi là kiêm nhiệm.',
  },
  assignment_employment_id_fkey: {
    pointer: '#/from',
    detail: 'Thời gian giữ chức vụ phải nằm trong thời gian làm việc của người này.',
  },
  assignment_organisation_id_fkey: { pointer: '#/organisationId', detail: NO_SUCH_UNIT },
  employment_person_id_valid_excl: {
    pointer: '#/from',
    detail: 'Thời gian này chồng lên một giai đoạn làm việc đã có. Hãy kết thúc giai đoạn đó trước.',
  },
  employment_pkey: {
    pointer: '#/from',
    detail: 'Thời gian này chồng lên một giai đoạn khác của cùng quá trình.',
  },
  employment_managing_organisation_id_fkey: { pointer: '#/managingOrganisationId', detail: NO_SUCH_UNIT },
  employment_using_organisation_id_fkey: { pointer: '#/usingOrganisationId', detail: NO_SUCH_UNIT },
  employment_paying_organisation_id_fkey: { pointer: '#/payingOrganisationId', detail: NO_SUCH_UNIT },
  salary_position_person_id_paid_from_revision_key: {
    pointer: '#/paidFrom',
    detail: 'Đã có lần xếp lương hưởng từ ngày này. Nếu lần đó sai, hãy sửa lần đó.',
  },
};
