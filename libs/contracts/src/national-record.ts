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

export type NationalType = 'text' | 'date' | 'day' | 'integer' | 'decimal' | 'flag';

/** Name in the package, column of the register, type, word on screen. `range` columns become `…from` and `…to`. */
export type NationalField = readonly [name: string, column: string, type: NationalType, label: string];

export interface NationalTable {
  readonly name: string;
  readonly table: string;
  readonly label: string;
  readonly fields: readonly NationalField[];
}

export interface NationalGroup {
  readonly code: string;
  readonly name: string;
  /** Items of the form. */
  readonly items: string;
  readonly fields: readonly NationalField[];
  readonly tables: readonly NationalTable[];
}

const BY_DECISION: readonly NationalField[] = [
  ['decisionNumber', 'decision_number', 'text', 'Số quyết định'],
  ['decisionSignedOn', 'decision_signed_on', 'day', 'Ngày ký quyết định'],
];
/** Half-open in the register; here the first and the last day, the last absent while it lasts. */
const PERIOD: readonly NationalField[] = [
  ['from', 'valid_from', 'day', 'Từ ngày'],
  ['to', 'valid_to', 'day', 'Đến ngày'],
];
const table = (
  name: string,
  source: string,
  label: string,
  fields: readonly NationalField[],
): NationalTable => ({
  name,
  table: source,
  label,
  fields,
});

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
  {
    code: 'training',
    name: 'Đào tạo, bồi dưỡng',
    items: '19–21, 32',
    fields: [
      ['generalEducationCode', 'general_education_code', 'text', 'Giáo dục phổ thông'],
      ['academicRankCode', 'academic_rank_code', 'text', 'Học hàm'],
      ['academicRankYear', 'academic_rank_year', 'integer', 'Năm phong học hàm'],
    ],
    tables: [
      table('credentials', 'credential', 'Văn bằng, chứng chỉ', [
        ['kind', 'kind', 'text', 'Loại'],
        ['levelCode', 'level_code', 'text', 'Trình độ'],
        ['language', 'language', 'text', 'Ngôn ngữ'],
        ['major', 'major', 'text', 'Chuyên ngành'],
        ['institution', 'institution', 'text', 'Cơ sở đào tạo'],
        ['formCode', 'form_code', 'text', 'Hình thức'],
        ['startedOn', 'started_on', 'date', 'Từ'],
        ['earnedOn', 'earned_on', 'date', 'Ngày cấp'],
        ['expiresOn', 'expires_on', 'date', 'Hết hạn'],
        ['isVerified', 'is_verified', 'flag', 'Đã đối chiếu bản gốc'],
      ]),
    ],
  },
  {
    code: 'party',
    name: 'Đảng, đoàn thể, quân ngũ, chính sách',
    items: '15–18, 26, 27',
    fields: [
      ['partyJoinedOn', 'party_joined_on', 'date', 'Ngày vào Đảng'],
      ['partyOfficialOn', 'party_official_on', 'date', 'Ngày chính thức'],
      ['partyCardNo', 'party_card_no', 'text', 'Số thẻ đảng viên'],
      ['firstUnionJoinedOn', 'first_union_joined_on', 'date', 'Ngày tham gia tổ chức CT-XH đầu tiên'],
      ['enlistedOn', 'enlisted_on', 'date', 'Ngày nhập ngũ'],
      ['dischargedOn', 'discharged_on', 'date', 'Ngày xuất ngũ'],
      ['topMilitaryRank', 'top_military_rank', 'text', 'Quân hàm cao nhất'],
      ['policyCategoryCode', 'policy_category_code', 'text', 'Đối tượng chính sách'],
      ['warInvalidClassCode', 'war_invalid_class_code', 'text', 'Hạng thương binh'],
    ],
    tables: [
      table('partyPosts', 'party_post', 'Chức vụ Đảng', [
        ['title', 'title', 'text', 'Chức vụ'],
        ['organisationName', 'organisation_name', 'text', 'Tổ chức'],
        ['isConcurrent', 'is_concurrent', 'flag', 'Kiêm nhiệm'],
        ['startedOn', 'started_on', 'date', 'Từ'],
        ['endedOn', 'ended_on', 'date', 'Đến'],
      ]),
      table('unionMemberships', 'union_membership', 'Đoàn thể', [
        ['organisationName', 'organisation_name', 'text', 'Tổ chức'],
        ['joinedOn', 'joined_on', 'date', 'Ngày tham gia'],
        ['leftOn', 'left_on', 'date', 'Ngày thôi'],
        ['post', 'post', 'text', 'Chức vụ'],
      ]),
      table('militaryService', 'military_service', 'Quân ngũ', [
        ['enlistedOn', 'enlisted_on', 'date', 'Nhập ngũ'],
        ['dischargedOn', 'discharged_on', 'date', 'Xuất ngũ'],
        ['rankName', 'rank_name', 'text', 'Quân hàm'],
      ]),
      table('policyBenefits', 'policy_benefit', 'Chính sách', [
        ['categoryCode', 'category_code', 'text', 'Đối tượng'],
        ['warInvalidClassCode', 'war_invalid_class_code', 'text', 'Hạng'],
        ['injuryRate', 'injury_rate', 'decimal', 'Tỷ lệ thương tật'],
      ]),
    ],
  },
  {
    code: 'appraisal',
    name: 'Đánh giá, khen thưởng, kỷ luật',
    items: '22, 35, 38',
    fields: [],
    tables: [
      table('evaluations', 'evaluation', 'Đánh giá, xếp loại', [
        ['year', 'year', 'integer', 'Năm'],
        ['rankCode', 'rank_code', 'text', 'Xếp loại'],
        ['score', 'score', 'decimal', 'Điểm'],
      ]),
      table('awards', 'award', 'Khen thưởng', [
        ['year', 'year', 'integer', 'Năm'],
        ['awardCode', 'award_code', 'text', 'Danh hiệu, hình thức'],
        ['number', 'number', 'text', 'Số quyết định'],
        ['decidedOn', 'decided_on', 'day', 'Ngày quyết định'],
        ['issuer', 'issuer', 'text', 'Cơ quan quyết định'],
      ]),
      table('disciplines', 'discipline', 'Kỷ luật', [
        ['formCode', 'form_code', 'text', 'Hình thức'],
        ['behaviour', 'behaviour', 'text', 'Hành vi vi phạm chính'],
        ['issuer', 'issuer', 'text', 'Cơ quan quyết định'],
        ['number', 'number', 'text', 'Số quyết định'],
        ['decidedOn', 'decided_on', 'day', 'Ngày quyết định'],
        ...PERIOD,
      ]),
    ],
  },
  {
    code: 'planning',
    name: 'Quy hoạch, kê khai tài sản',
    items: '24',
    fields: [],
    tables: [
      table('successionPlans', 'succession_plan', 'Quy hoạch', [
        ['postTitle', 'post_title', 'text', 'Chức danh'],
        ['organisationName', 'organisation_name', 'text', 'Đơn vị'],
        ['term', 'term', 'text', 'Nhiệm kỳ'],
        ['enteredOn', 'entered_on', 'day', 'Ngày đưa vào'],
        ['leftOn', 'left_on', 'day', 'Ngày đưa ra'],
      ]),
      table('assetDeclarations', 'asset_declaration', 'Kê khai tài sản (chỉ việc đã kê khai)', [
        ['kind', 'kind', 'text', 'Loại'],
        ['year', 'year', 'integer', 'Năm'],
        ['filedOn', 'filed_on', 'day', 'Ngày nộp'],
        ['isVerified', 'is_verified', 'flag', 'Đã xác minh'],
      ]),
    ],
  },
  {
    code: 'family',
    name: 'Gia đình, sức khỏe, lịch sử bản thân',
    items: '31, 34, 36, 37.3',
    fields: [],
    tables: [
      table('relatives', 'family_member', 'Quan hệ gia đình', [
        ['side', 'side', 'text', 'Bên (SELF bản thân, SPOUSE vợ, chồng)'],
        ['relationCode', 'relation_code', 'text', 'Quan hệ'],
        ['fullName', 'full_name', 'text', 'Họ và tên'],
        ['birthDate', 'birth_date', 'date', 'Năm sinh'],
        ['homePlace', 'home_place', 'text', 'Quê quán'],
        ['occupation', 'occupation', 'text', 'Nghề nghiệp'],
        ['workplace', 'workplace', 'text', 'Nơi làm việc'],
        ['residence', 'residence', 'text', 'Nơi ở'],
        ['isAbroad', 'is_abroad', 'flag', 'Ở nước ngoài'],
      ]),
      table('health', 'health', 'Sức khỏe', [
        ['status', 'status', 'text', 'Tình trạng'],
        ['heightCm', 'height_cm', 'decimal', 'Chiều cao (cm)'],
        ['weightKg', 'weight_kg', 'decimal', 'Cân nặng (kg)'],
        ['bloodGroup', 'blood_group', 'text', 'Nhóm máu'],
      ]),
      table('historyStatements', 'history_statement', 'Lịch sử bản thân', [
        ['kind', 'kind', 'text', 'Loại'],
        ['startedOn', 'started_on', 'date', 'Từ'],
        ['endedOn', 'ended_on', 'date', 'Đến'],
        ['organisationName', 'organisation_name', 'text', 'Tổ chức'],
        ['place', 'place', 'text', 'Địa điểm'],
        ['statement', 'statement', 'text', 'Nội dung'],
      ]),
      table('economy', 'family_economy', 'Kinh tế gia đình', [
        ['declaredOn', 'declared_on', 'day', 'Ngày khai'],
        ['salaryIncome', 'salary_income', 'text', 'Thu nhập từ lương'],
        ['otherIncome', 'other_income', 'text', 'Thu nhập khác'],
        ['houseGranted', 'house_granted', 'text', 'Nhà được cấp, thuê'],
        ['houseBought', 'house_bought', 'text', 'Nhà tự mua, xây'],
        ['landGranted', 'land_granted', 'text', 'Đất được cấp'],
        ['landBought', 'land_bought', 'text', 'Đất tự mua'],
        ['businessLand', 'business_land', 'text', 'Đất sản xuất kinh doanh'],
      ]),
    ],
  },
];

export const nationalGroupName = (code: string): string =>
  NATIONAL_GROUPS.find((group) => group.code === code)?.name ?? code;
