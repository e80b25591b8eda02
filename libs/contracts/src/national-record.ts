import { BY_DECISION, type NationalGroup, PERIOD, table } from './national-field';
import { LATER_GROUPS } from './national-later-groups';

export type { NationalField, NationalGroup, NationalTable, NationalType } from './national-field';

/**
 * The record as it is passed on to the national database of cán bộ, công chức, viên chức: ten groups, each with single
 * facts of the person and with rows. One list for the outbox (which changes are passed on), the package, its JSON Schema and
 * its workbook.
 *
 * Decree 27/2026 and TT 06/2023/TT-BNV name 194 fields in ten groups; the official codes and names of the exchange are not
 * public. Groups, names and codes here are the register's own, made after the items of the form; `mapping` is where they
 * are to be matched when the official ones are known.
 *
 * @source TT 06/2023/TT-BNV, form, items 1–38; QĐ 893/QĐ-TTg of 25/07/2020; NĐ 27/2026/NĐ-CP (3 working days)
 */
export const NATIONAL_RECORD_VERSION = '1.0';

export const NATIONAL_GROUPS: readonly NationalGroup[] = [
  {
    code: 'identity',
    name: 'Thông tin cá nhân',
    items: '1–8',
    fields: [
      ['fullName', 'full_name', 'text', 'Họ và tên khai sinh'],
      ['otherNames', 'other_names', 'text', 'Tên gọi khác'],
      ['sex', 'sex', 'text', 'Giới tính (M nam, F nữ)'],
      ['birthDate', 'birth_date', 'date', 'Ngày sinh'],
      ['ethnicCode', 'ethnic_code', 'text', 'Dân tộc'],
      ['religionCode', 'religion_code', 'text', 'Tôn giáo'],
      ['citizenIdIssuedOn', 'citizen_id_issued_on', 'day', 'Ngày cấp căn cước'],
      ['oldIdNo', 'old_id_no', 'text', 'Số CMND cũ'],
    ],
    tables: [],
  },
  {
    code: 'contact',
    name: 'Liên hệ, nơi ở, bảo hiểm',
    items: '4, 5, 8–10',
    fields: [
      ['phone', 'phone', 'text', 'Số điện thoại'],
      ['email', 'email', 'text', 'Thư điện tử'],
      ['socialInsuranceNo', 'social_insurance_no', 'text', 'Số bảo hiểm xã hội'],
      ['healthInsuranceNo', 'health_insurance_no', 'text', 'Số thẻ bảo hiểm y tế'],
    ],
    tables: [
      table('addresses', 'person_address', 'Nơi sinh, quê quán, nơi ở', [
        ['kind', 'kind', 'text', 'Loại địa chỉ'],
        ['scheme', 'scheme', 'text', 'Danh mục hành chính (trước, từ 01/07/2025)'],
        ['provinceCode', 'province_code', 'text', 'Tỉnh, thành phố'],
        ['districtCode', 'district_code', 'text', 'Huyện, quận (trước 01/07/2025)'],
        ['communeCode', 'commune_code', 'text', 'Xã, phường, đặc khu'],
        ['detail', 'detail', 'text', 'Số nhà, đường'],
        ['asDeclared', 'as_declared', 'text', 'Như đã khai'],
      ]),
    ],
  },
  {
    code: 'recruitment',
    name: 'Tuyển dụng',
    items: '11–14',
    fields: [
      ['familyClass', 'family_class', 'text', 'Thành phần gia đình xuất thân'],
      ['priorOccupation', 'prior_occupation', 'text', 'Nghề nghiệp trước khi được tuyển dụng'],
      ['firstRecruitedOn', 'first_recruited_on', 'date', 'Ngày được tuyển dụng lần đầu'],
      ['recruitingBody', 'recruiting_body', 'text', 'Cơ quan tuyển dụng'],
      ['joinedBodyOn', 'joined_body_on', 'date', 'Ngày vào cơ quan hiện nay'],
    ],
    tables: [
      table('recruitments', 'recruitment', 'Tuyển dụng', [
        ['method', 'method', 'text', 'Phương thức'],
        ['number', 'number', 'text', 'Số quyết định'],
        ['decidedOn', 'decided_on', 'day', 'Ngày quyết định'],
        ['issuer', 'issuer', 'text', 'Cơ quan ban hành'],
        ['positionName', 'position_name', 'text', 'Vị trí việc làm'],
        ['gradeCode', 'grade_code', 'text', 'Ngạch, chức danh nghề nghiệp'],
        ['startsOn', 'starts_on', 'day', 'Ngày nhận việc'],
      ]),
    ],
  },
  {
    code: 'career',
    name: 'Quá trình công tác, chức vụ',
    items: '23, 25, 28, 29, 33',
    fields: [
      ['mainDuty', 'main_duty', 'text', 'Công việc chính được giao'],
      ['strength', 'strength', 'text', 'Sở trường công tác'],
      ['longestJob', 'longest_job', 'text', 'Công việc làm lâu nhất'],
    ],
    tables: [
      table('employments', 'employment', 'Quá trình làm việc', [
        ['classCode', 'class_code', 'text', 'Loại'],
        ['typeCode', 'type_code', 'text', 'Hình thức'],
        ['statusCode', 'status_code', 'text', 'Trạng thái'],
        ['organisationName', 'organisation_name', 'text', 'Cơ quan sử dụng'],
        ...PERIOD,
        ['exitKindCode', 'exit_kind_code', 'text', 'Hình thức nghỉ'],
        ['contractEndsOn', 'contract_ends_on', 'day', 'Hợp đồng đến ngày'],
        ...BY_DECISION,
      ]),
      table('posts', 'assignment', 'Chức vụ', [
        ['title', 'title', 'text', 'Chức vụ, chức danh'],
        ['organisationName', 'organisation_name', 'text', 'Đơn vị'],
        ['isLeader', 'is_leader', 'flag', 'Lãnh đạo, quản lý'],
        ['isPrimary', 'is_primary', 'flag', 'Chính'],
        ...PERIOD,
        ['termEndsOn', 'term_ends_on', 'day', 'Hết thời hạn giữ chức vụ'],
        ...BY_DECISION,
      ]),
      table('workHistory', 'work_history', 'Tóm tắt quá trình công tác', [
        ['startedOn', 'started_on', 'date', 'Từ'],
        ['endedOn', 'ended_on', 'date', 'Đến'],
        ['organisationName', 'organisation_name', 'text', 'Đơn vị'],
        ['title', 'title', 'text', 'Chức danh'],
      ]),
    ],
  },
  {
    code: 'pay',
    name: 'Ngạch, lương, phụ cấp',
    items: '30, 37.1, 37.2',
    fields: [],
    tables: [
      table('salaries', 'salary_position', 'Quá trình lương', [
        ['gradeCode', 'grade_code', 'text', 'Ngạch, chức danh nghề nghiệp'],
        ['gradeSince', 'grade_since', 'date', 'Ngày bổ nhiệm ngạch'],
        ['step', 'step', 'integer', 'Bậc'],
        ['coefficient', 'coefficient', 'decimal', 'Hệ số'],
        ['overScalePercent', 'over_scale_percent', 'decimal', 'Phụ cấp vượt khung %'],
        ['paidPercent', 'paid_percent', 'decimal', '% hưởng'],
        ['paidFrom', 'paid_from', 'day', 'Ngày hưởng'],
        ...BY_DECISION,
      ]),
      table('allowances', 'allowance', 'Phụ cấp', [
        ['kindCode', 'kind_code', 'text', 'Loại'],
        ['coefficient', 'coefficient', 'decimal', 'Hệ số'],
        ['percent', 'percent', 'decimal', '%'],
        ['amountVnd', 'amount_vnd', 'integer', 'Số tiền (đồng)'],
        ...PERIOD,
        ...BY_DECISION,
      ]),
      table('positionPay', 'position_pay', 'Vị trí việc làm', [
        ['positionName', 'position_name', 'text', 'Vị trí việc làm'],
        ['positionCode', 'position_code', 'text', 'Mã vị trí'],
        ['groupCode', 'group_code', 'text', 'Nhóm vị trí'],
        ['careerLevelCode', 'career_level_code', 'text', 'Bậc nghề nghiệp'],
        ...PERIOD,
      ]),
    ],
  },
  ...LATER_GROUPS,
];

export const nationalGroupName = (code: string): string =>
  NATIONAL_GROUPS.find((group) => group.code === code)?.name ?? code;
