import type { RetirementDueFact } from './due-facts';
import { QUALITY_CHECKS, RESTRICTED_CHECK, assessFile, fingerprintOf, sayFinding } from './quality-checks';
import type {
  AssignmentFacts,
  CredentialFacts,
  EmploymentFacts,
  FamilyFacts,
  GradeScale,
  QualityContext,
  QualityFacts,
  SalaryFacts,
} from './quality-facts';
import { REGULATION_PARAMETERS, ruleParameters } from './rule-parameters';

const A1: GradeScale = { code: 'A1', firstCoefficient: '2.34', stepIncrease: '0.33', steps: 9 };
const context: QualityContext = {
  today: '2026-11-26',
  provinceCodes: new Set(['092']),
  scales: new Map([['01.003', A1]]),
  parameters: REGULATION_PARAMETERS,
};

const employment: EmploymentFacts = {
  classCode: 'CC',
  statusCode: 'DANG_LV',
  from: '2010-03-01',
  to: null,
  contractEndsOn: null,
  exitKindCode: null,
};
const assignment: AssignmentFacts = {
  title: 'Chuyên viên',
  organisationId: 'u1',
  isLeader: false,
  isPrimary: true,
  from: '2010-03-01',
  to: null,
  termEndsOn: null,
  hasDecision: true,
};
const salary: SalaryFacts = {
  gradeCode: '01.003',
  step: 3,
  coefficient: '3.00',
  overScalePercent: null,
  paidFrom: '2016-03-01',
  hasDecision: true,
  isRetained: false,
};
const degree: CredentialFacts = {
  kind: 'EDUCATION',
  levelName: 'Đại học',
  rank: 60,
  startedOn: '2003-09',
  earnedOn: '2007-06',
  expiresOn: null,
};
const address = (kind: string): QualityFacts['addresses'][number] => ({
  kind,
  scheme: 'NEW_2_LEVEL',
  provinceCode: '92',
  communeCode: '31135',
  asDeclared: null,
});
const relative = (parts: Partial<FamilyFacts>): FamilyFacts => ({
  side: 'SELF',
  relationCode: 'CHA',
  birthDate: '1955',
  isDeceased: false,
  isFormer: false,
  ...parts,
});
const retires = (
  birthDate: string,
  decided: Partial<RetirementDueFact> & Pick<RetirementDueFact, 'kind'>,
): Partial<QualityFacts> => ({
  birthDate,
  retirement: [{ postponeReason: null, earlyMonths: null, endsOn: null, ...decided }],
});

/** A file in which nothing is wrong; a case states only what it is about. */
const file: QualityFacts = {
  personId: 'p1',
  isWorking: true,
  fullName: 'Nguyễn Thị Hòa',
  sex: 'F',
  birthDate: '1985-03-12',
  ethnicCode: '01',
  religionCode: '99',
  citizenId: '092185004417',
  citizenIdIssuedOn: '2021-05-04',
  citizenIdNote: null,
  employeeCode: 'CB000417',
  phone: '0912345678',
  socialInsuranceNo: '9212345678',
  healthInsuranceNo: null,
  firstRecruitedOn: '2010-03-01',
  joinedBodyOn: '2010-03-01',
  partyJoinedOn: '2012-05-19',
  partyOfficialOn: '2013-05-19',
  firstUnionJoinedOn: '2001-03-26',
  enlistedOn: null,
  dischargedOn: null,
  generalEducationCode: '12/12',
  mainDuty: 'Quản lý hồ sơ',
  addresses: ['BIRTH_PLACE', 'HOME_PLACE', 'CURRENT'].map(address),
  employments: [employment],
  assignments: [assignment],
  salaries: [salary],
  credentials: [degree],
  evaluationYears: [2025],
  workHistory: [],
  partyPosts: [],
  family: [],
  disciplines: [],
  retirement: null,
  health: null,
  namesakes: 0,
  sameInsurance: 0,
  lastTouchedOn: '2026-01-05',
  waivers: [],
};

interface Case {
  readonly id: string;
  readonly wrong: Partial<QualityFacts>;
  /** What looks alike and is right. */
  readonly right?: Partial<QualityFacts>;
  readonly says: string;
}

const withSalary = (...parts: Partial<SalaryFacts>[]): Partial<QualityFacts> => ({
  salaries: parts.map((part) => ({ ...salary, ...part })),
});
const withPost = (...parts: Partial<AssignmentFacts>[]): Partial<QualityFacts> => ({
  assignments: parts.map((part) => ({ ...assignment, ...part })),
});
const withJob = (...parts: Partial<EmploymentFacts>[]): Partial<QualityFacts> => ({
  employments: parts.map((part) => ({ ...employment, ...part })),
});
const withDegree = (...parts: Partial<CredentialFacts>[]): Partial<QualityFacts> => ({
  credentials: parts.map((part) => ({ ...degree, ...part })),
});
const period = (name: string, startedOn: string | null, endedOn: string | null) => ({
  name,
  startedOn,
  endedOn,
});

const cases: readonly Case[] = [
  {
    id: 'MISSING_BIRTH_DATE',
    wrong: { birthDate: null },
    right: { birthDate: '1985' },
    says: 'Chưa có ngày sinh.',
  },
  { id: 'MISSING_SEX', wrong: { sex: null }, says: 'Chưa có giới tính.' },
  { id: 'MISSING_CITIZEN_ID', wrong: { citizenId: null }, says: 'Chưa có số định danh cá nhân.' },
  {
    id: 'MISSING_CITIZEN_ID_DATE',
    wrong: { citizenIdIssuedOn: null },
    right: { citizenIdIssuedOn: null, citizenId: null },
    says: 'Chưa có ngày cấp căn cước.',
  },
  { id: 'MISSING_ETHNIC', wrong: { ethnicCode: null }, says: 'Chưa có dân tộc.' },
  { id: 'MISSING_RELIGION', wrong: { religionCode: null }, says: 'Chưa có tôn giáo.' },
  {
    id: 'MISSING_GENERAL_EDUCATION',
    wrong: { generalEducationCode: null },
    says: 'Chưa có trình độ giáo dục phổ thông.',
  },
  {
    id: 'MISSING_BIRTH_PLACE',
    wrong: { addresses: [address('HOME_PLACE'), address('CURRENT')] },
    right: {
      addresses: [
        { ...address('BIRTH_PLACE'), provinceCode: null, communeCode: null, asDeclared: 'Châu Thành' },
        address('HOME_PLACE'),
        address('CURRENT'),
      ],
    },
    says: 'Chưa có nơi sinh.',
  },
  { id: 'MISSING_HOME_PLACE', wrong: { addresses: [address('BIRTH_PLACE')] }, says: 'Chưa có quê quán.' },
  { id: 'MISSING_CURRENT_ADDRESS', wrong: { addresses: [] }, says: 'Chưa có nơi ở hiện nay.' },
  { id: 'MISSING_PHONE', wrong: { phone: null }, says: 'Chưa có số điện thoại.' },
  { id: 'MISSING_SOCIAL_INSURANCE', wrong: { socialInsuranceNo: null }, says: 'Chưa có số bảo hiểm xã hội.' },
  { id: 'MISSING_EMPLOYEE_CODE', wrong: { employeeCode: null }, says: 'Chưa có số hiệu CBCCVC.' },
  {
    id: 'MISSING_RECRUITED_ON',
    wrong: { firstRecruitedOn: null },
    says: 'Chưa có ngày được tuyển dụng lần đầu.',
  },
  { id: 'MISSING_JOINED_ON', wrong: { joinedBodyOn: null }, says: 'Chưa có ngày vào cơ quan hiện nay.' },
  { id: 'MISSING_MAIN_DUTY', wrong: { mainDuty: null }, says: 'Chưa ghi công việc chính được giao.' },
  {
    id: 'MISSING_EDUCATION',
    wrong: withDegree({ kind: 'IT' }),
    right: withDegree({ rank: 0, levelName: 'Chưa qua đào tạo', earnedOn: null }),
    says: 'Chưa có trình độ chuyên môn.',
  },
  {
    id: 'MISSING_POST',
    wrong: withPost({ isPrimary: false }),
    says: 'Không có vị trí công tác nào đang giữ.',
  },
  {
    id: 'MISSING_GRADE',
    wrong: { salaries: [] },
    right: { salaries: [], ...withJob({ classCode: 'LDHD' }) },
    says: 'Chưa có ngạch, bậc lương.',
  },
  {
    id: 'NAME_ODD',
    wrong: { fullName: 'Nguyễn Thị Hßa' + '×' },
    right: { fullName: 'Y Blốk Êban' },
    says: 'Họ và tên có ký tự lạ',
  },
  {
    id: 'CITIZEN_ID_MISMATCH',
    wrong: { citizenId: '092085004417' },
    right: { citizenId: '092085004417', citizenIdNote: 'Thẻ cấp theo giới tính cũ' },
    says: 'chỉ giới tính Nam, hồ sơ ghi Nữ',
  },
  {
    id: 'CITIZEN_ID_PROVINCE',
    wrong: { citizenId: '999185004417' },
    says: 'Ba chữ số đầu 999',
  },
  {
    id: 'CITIZEN_ID_BEFORE_BIRTH',
    wrong: { citizenIdIssuedOn: '1984-01-01' },
    right: { citizenIdIssuedOn: '1985' },
    says: 'Căn cước cấp 01/01/1984, trước ngày sinh 12/03/1985.',
  },
  {
    id: 'DATE_IN_FUTURE',
    wrong: { joinedBodyOn: '2027' },
    right: { joinedBodyOn: '2026' },
    says: 'Ngày vào cơ quan hiện nay là 2027, sau ngày hôm nay.',
  },
  { id: 'BIRTH_TOO_OLD', wrong: { birthDate: '1885-03-12' }, says: 'cách nay hơn 110 năm' },
  {
    id: 'RECRUITED_TOO_YOUNG',
    wrong: { firstRecruitedOn: '2003-03-11' },
    right: { firstRecruitedOn: '2003-03-12' },
    says: 'Tuyển dụng 11/03/2003 khi 17 tuổi, chưa đủ 18 tuổi.',
  },
  {
    id: 'JOINED_BEFORE_RECRUITED',
    wrong: { joinedBodyOn: '2009' },
    right: { joinedBodyOn: '2010' },
    says: 'Vào cơ quan 2009, trước ngày tuyển dụng lần đầu 01/03/2010.',
  },
  {
    id: 'PARTY_TOO_YOUNG',
    wrong: { partyJoinedOn: '2003-03-11' },
    right: { partyJoinedOn: '2003' },
    says: 'khi 17 tuổi',
  },
  {
    id: 'PARTY_OFFICIAL_TOO_EARLY',
    wrong: { partyOfficialOn: '2013-05-18' },
    right: { partyOfficialOn: '2013' },
    says: 'Vào Đảng 19/05/2012, chính thức 18/05/2013: chưa đủ 12 tháng.',
  },
  {
    id: 'PARTY_OFFICIAL_WITHOUT_JOINED',
    wrong: { partyJoinedOn: null },
    right: { partyJoinedOn: null, partyOfficialOn: null },
    says: 'Có ngày vào Đảng chính thức',
  },
  {
    id: 'UNION_TOO_YOUNG',
    wrong: { firstUnionJoinedOn: '2001-03-11' },
    says: 'Tham gia tổ chức 11/03/2001 khi 15 tuổi',
  },
  {
    id: 'MILITARY_DATES',
    wrong: { enlistedOn: '2008-03', dischargedOn: '2007-02' },
    right: { enlistedOn: '2008-03', dischargedOn: '2008' },
    says: 'Xuất ngũ 02/2007, trước ngày nhập ngũ 03/2008.',
  },
  {
    id: 'PHONE_SHAPE',
    wrong: { phone: '0212345678' },
    right: { phone: '+84 912.345.678' },
    says: '10 chữ số',
  },
  {
    id: 'SOCIAL_INSURANCE_SHAPE',
    wrong: { socialInsuranceNo: '092185004418' },
    right: { socialInsuranceNo: '092185004417' },
    says: 'phải trùng với số định danh cá nhân',
  },
  {
    id: 'HEALTH_INSURANCE_SHAPE',
    wrong: { healthInsuranceNo: 'DN4929212345679' },
    right: { healthInsuranceNo: 'DN4929212345678' },
    says: 'Mười chữ số cuối',
  },
  {
    id: 'ADDRESS_WITHOUT_COMMUNE',
    wrong: { addresses: [...file.addresses.slice(0, 2), { ...address('CURRENT'), communeCode: null }] },
    says: 'chưa chọn xã, phường',
  },
  {
    id: 'ADDRESS_OLD_SCHEME',
    wrong: { addresses: [...file.addresses.slice(0, 2), { ...address('CURRENT'), scheme: 'OLD_3_LEVEL' }] },
    right: { addresses: [{ ...address('BIRTH_PLACE'), scheme: 'OLD_3_LEVEL' }, ...file.addresses.slice(1)] },
    says: 'trước 01/07/2025',
  },
  {
    id: 'EMPLOYED_BEFORE_RECRUITED',
    wrong: withJob({ from: '2010-02-28' }),
    right: { ...withJob({ from: '2010-02-28' }), firstRecruitedOn: '2010' },
    says: 'Bắt đầu làm việc 28/02/2010, trước ngày tuyển dụng lần đầu 01/03/2010.',
  },
  {
    id: 'OVERLAPPING_POSTS',
    wrong: withPost({}, { isPrimary: false, from: '2012-01-01' }),
    right: withPost({}, { isPrimary: false, from: '2012-01-01', organisationId: 'u2' }),
    says: 'Chức vụ Chuyên viên ghi trùng từ 01/01/2012.',
  },
  {
    id: 'OVERLAPPING_HISTORY',
    wrong: { workHistory: [period('Xã A', '2005-01', '2008-12'), period('Xã B', '2007-03', '2009-12')] },
    right: { workHistory: [period('Xã A', '2005', '2007'), period('Xã B', '2007', '2009-12')] },
    says: '“Xã A” và “Xã B” chồng thời gian.',
  },
  {
    id: 'GAP_IN_SERVICE',
    wrong: withJob({ to: '2012-12-31' }, { from: '2014-01-01' }),
    right: {
      ...withJob({ to: '2012-12-31' }, { from: '2014-01-01' }),
      workHistory: [period('Doanh nghiệp C', '2013', '2013')],
    },
    says: 'Từ 31/12/2012 đến 01/01/2014',
  },
  {
    id: 'HISTORY_ENDS_BEFORE_START',
    wrong: { partyPosts: [period('Chi ủy viên', '2020', '2019')] },
    right: { partyPosts: [period('Chi ủy viên', '2020', '2020')] },
    says: '“Chi ủy viên” kết thúc trước khi bắt đầu.',
  },
  {
    id: 'LEADER_WITHOUT_DECISION',
    wrong: withPost({ title: 'Trưởng phòng', isLeader: true, hasDecision: false }),
    right: withPost({ hasDecision: false }),
    says: 'Trưởng phòng từ 01/03/2010 chưa có quyết định bổ nhiệm.',
  },
  {
    id: 'TERM_EXPIRED',
    wrong: withPost({ title: 'Giám đốc', isLeader: true, termEndsOn: '2026-11-25' }),
    right: withPost({ title: 'Giám đốc', isLeader: true, termEndsOn: '2026-11-26' }),
    says: 'đã hết ngày 25/11/2026',
  },
  {
    id: 'CONTRACT_EXPIRED',
    wrong: withJob({ contractEndsOn: '2026-10-31' }),
    right: withJob({ contractEndsOn: '2026-11-26' }),
    says: 'Hợp đồng hết hạn ngày 31/10/2026',
  },
  {
    // Women born 09/1968–04/1969 retire at 56 years 8 months (profile, section 8): pension from 01/01/2026 at the latest.
    id: 'RETIRED_STILL_WORKING',
    wrong: { birthDate: '1969-04', citizenId: '092169004417' },
    right: { birthDate: '1970-01', citizenId: '092170004417' },
    says: 'Đến tuổi hưởng lương hưu từ 01/01/2026',
  },
  {
    id: 'RETIRED_STILL_WORKING',
    wrong: {
      ...retires('1969-04', { kind: 'KEO_DAI_CT', endsOn: '2026-10-31' }),
      citizenId: '092169004417',
    },
    right: {
      ...retires('1969-04', { kind: 'KEO_DAI_CT', endsOn: '2027-12-31' }),
      citizenId: '092169004417',
    },
    says: 'Đến tuổi hưởng lương hưu từ 01/11/2026',
  },
  {
    id: 'RETIRED_STILL_WORKING',
    wrong: {
      ...retires('1970-01', { kind: 'NGHI_HUU_TUOI_THAP', earlyMonths: 60 }),
      citizenId: '092170004417',
    },
    right: {
      ...retires('1969-10', { kind: 'LUI_NGHI_HUU', postponeReason: 'LONG_TERM_DISEASE' }),
      citizenId: '092169004417',
    },
    says: 'Đến tuổi hưởng lương hưu từ',
  },
  {
    id: 'EXIT_WITHOUT_KIND',
    wrong: { isWorking: false, ...withJob({ to: '2020-05-31' }) },
    right: { isWorking: false, ...withJob({ to: '2020-05-31', exitKindCode: 'HUU_TRI' }) },
    says: 'Nghỉ từ 31/05/2020, chưa ghi hình thức nghỉ.',
  },
  {
    id: 'COEFFICIENT_NOT_IN_TABLE',
    wrong: withSalary({ coefficient: '3.03' }),
    right: withSalary({ coefficient: '3.03', isRetained: true }),
    says: 'đúng theo bảng lương là 3,00',
  },
  {
    id: 'STEP_BEYOND_SCALE',
    wrong: withSalary({ step: 10, coefficient: '5.31' }),
    right: withSalary({ step: 9, coefficient: '4.98' }),
    says: 'bậc cao nhất là 9',
  },
  {
    id: 'OVER_SCALE_BELOW_LAST_STEP',
    wrong: withSalary({ overScalePercent: 5 }),
    right: withSalary({ step: 9, coefficient: '4.98', overScalePercent: 5 }),
    says: 'vượt khung ở bậc 3, bậc cuối là 9',
  },
  {
    id: 'SALARY_BEFORE_RECRUITED',
    wrong: withSalary({ paidFrom: '2010-02-01' }),
    right: withSalary({ paidFrom: '2010-03-01' }),
    says: 'Hưởng lương từ 01/02/2010',
  },
  {
    id: 'STEP_WITHOUT_DECISION',
    wrong: withSalary({ hasDecision: false }),
    right: withSalary({ hasDecision: false, paidFrom: '2013-03-01', step: 2, coefficient: '2.67' }, {}),
    says: 'hưởng từ 01/03/2016 chưa có quyết định',
  },
  {
    id: 'STEP_GOES_DOWN',
    wrong: withSalary({}, { paidFrom: '2019-03-01', step: 2, coefficient: '2.67' }),
    right: withSalary({}, { paidFrom: '2019-03-01', step: 4, coefficient: '3.33' }),
    says: 'giảm từ 3,00 còn 2,67',
  },
  {
    id: 'GRADE_ABOVE_EDUCATION',
    wrong: withDegree({ rank: 40, levelName: 'Trung cấp' }),
    right: withDegree({ rank: 70, levelName: 'Thạc sĩ' }),
    says: 'Ngạch 01.003 (loại A1)',
  },
  {
    id: 'DEGREE_TOO_YOUNG',
    wrong: withDegree({ earnedOn: '2001', startedOn: null }),
    right: withDegree({ earnedOn: '2002', startedOn: null }),
    says: 'Đại học cấp 2001 khi 16 tuổi.',
  },
  {
    id: 'DEGREE_ENDS_BEFORE_START',
    wrong: withDegree({ startedOn: '2008-09' }),
    right: withDegree({ startedOn: '2007' }),
    says: 'Đại học: cấp 06/2007, trước khi bắt đầu học 09/2008.',
  },
  { id: 'DEGREE_IN_FUTURE', wrong: withDegree({ earnedOn: '2027-06' }), says: 'ghi cấp 06/2027' },
  {
    id: 'DEGREE_WITHOUT_DATE',
    wrong: withDegree({ earnedOn: null }),
    right: withDegree({}, { kind: 'IT', earnedOn: null }),
    says: 'Đại học chưa có ngày cấp.',
  },
  {
    id: 'CERTIFICATE_EXPIRED',
    wrong: withDegree({}, { kind: 'LANGUAGE', levelName: 'Bậc 3', expiresOn: '2025-06' }),
    right: withDegree(
      {},
      { kind: 'LANGUAGE', levelName: 'Bậc 3', expiresOn: '2025-06' },
      { kind: 'LANGUAGE', levelName: 'Bậc 4', expiresOn: null },
    ),
    says: 'Bậc 3 hết hạn 06/2025.',
  },
  { id: 'DUPLICATE_PERSON', wrong: { namesakes: 1 }, says: 'Có 1 hồ sơ khác cùng họ tên và ngày sinh.' },
  { id: 'SAME_SOCIAL_INSURANCE', wrong: { sameInsurance: 2 }, says: 'có ở 2 hồ sơ khác' },
  {
    id: 'STALE_FILE',
    wrong: { lastTouchedOn: '2024-11-25' },
    right: { lastTouchedOn: '2024-11-26' },
    says: 'cuối cùng là 25/11/2024',
  },
  {
    id: 'NO_EVALUATION',
    wrong: { evaluationYears: [2024] },
    right: { evaluationYears: [], ...withJob({ from: '2025-07-02' }) },
    says: 'xếp loại năm 2025',
  },
  {
    id: 'PARENT_TOO_YOUNG',
    wrong: { family: [relative({ birthDate: '1973' })] },
    right: {
      family: [
        relative({ birthDate: '1972' }),
        relative({ side: 'SPOUSE', birthDate: '1980' }),
        relative({ relationCode: 'VO' }),
      ],
    },
    says: 'Cha sinh 1973',
  },
  {
    id: 'CHILD_TOO_OLD',
    wrong: { family: [relative({ relationCode: 'CON', birthDate: '1997' })] },
    right: { family: [relative({ relationCode: 'CON', birthDate: '1998' })] },
    says: 'Con sinh 1997',
  },
  {
    id: 'TWO_SPOUSES',
    wrong: { family: [relative({ relationCode: 'CHONG' }), relative({ relationCode: 'CHONG' })] },
    right: {
      family: [relative({ relationCode: 'CHONG' }), relative({ relationCode: 'CHONG', isFormer: true })],
    },
    says: 'Đang ghi 2 người',
  },
  {
    id: 'IN_LAWS_WITHOUT_SPOUSE',
    wrong: { family: [relative({ side: 'SPOUSE' })] },
    right: { family: [relative({ side: 'SPOUSE' }), relative({ relationCode: 'CHONG' })] },
    says: 'bên vợ, chồng',
  },
  {
    id: 'DISCIPLINE_WITHOUT_DECISION',
    wrong: { disciplines: [{ from: '2020-01-01', decidedOn: null, number: null }] },
    right: { disciplines: [{ from: '2020-01-01', decidedOn: '2020-01-01', number: '12/QĐ' }] },
    says: 'Kỷ luật từ 01/01/2020',
  },
  {
    id: 'DISCIPLINE_BEFORE_DECISION',
    wrong: { disciplines: [{ from: '2020-01-01', decidedOn: '2020-01-02', number: '12/QĐ' }] },
    says: 'quyết định ký sau đó ngày 02/01/2020',
  },
  {
    id: 'HEALTH_OUT_OF_RANGE',
    wrong: { health: { heightCm: 17.5, weightKg: 60 } },
    right: { health: { heightCm: 175, weightKg: 60 } },
    says: 'Chiều cao 17.5 cm',
  },
];

const all = (facts: QualityFacts) => {
  const { findings, restricted } = assessFile(facts, context);
  return [...findings, ...restricted];
};

describe('the checks of a file', () => {
  it('find nothing in a file in which nothing is wrong', () => {
    expect(assessFile(file, context)).toEqual({ findings: [], restricted: [], score: 100 });
  });

  it.each(cases)('$id', ({ id, wrong, right, says }) => {
    const found = all({ ...file, ...wrong }).find(({ checkId }) => checkId === id);
    expect(found).toBeDefined();
    expect(sayFinding(id, found?.hits ?? []).join(' ')).toContain(says);
    if (right) expect(all({ ...file, ...right }).map(({ checkId }) => checkId)).not.toContain(id);
  });

  it('have a case each, and ids that are used once', () => {
    const ids = QUALITY_CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(cases.map(({ id }) => id)), RESTRICTED_CHECK.id].sort()).toEqual([...ids].sort());
  });
});

describe('a verdict', () => {
  it('takes twelve, five and two points for an error, a warning and a notice', () => {
    const { score } = assessFile({ ...file, sex: null, ethnicCode: null, phone: null }, context);
    expect(score).toBe(100 - 12 - 5 - 2);
  });

  it('never falls below nothing', () => {
    const bare = {
      ...file,
      addresses: [],
      salaries: [],
      credentials: [],
      assignments: [],
      evaluationYears: [],
    };
    const { score } = assessFile(
      {
        ...bare,
        birthDate: null,
        sex: null,
        citizenId: null,
        namesakes: 1,
        sameInsurance: 1,
        phone: null,
        ethnicCode: null,
        socialInsuranceNo: null,
        firstRecruitedOn: null,
        partyJoinedOn: null,
        joinedBodyOn: '2030',
      },
      context,
    );
    expect(score).toBe(0);
  });

  it('keeps what it found in a restricted part behind one word', () => {
    const verdict = assessFile(
      { ...file, disciplines: [{ from: '2020-01-01', decidedOn: null, number: null }] },
      context,
    );
    expect(verdict.findings).toMatchObject([{ checkId: 'RESTRICTED_PART', hits: [{ count: 1 }] }]);
    expect(JSON.stringify(verdict.findings)).not.toContain('DISCIPLINE');
    expect(verdict.restricted).toMatchObject([
      { checkId: 'DISCIPLINE_WITHOUT_DECISION', section: 'DISCIPLINE' },
    ]);
  });

  it('takes no points for what was waived, until the facts behind it change', () => {
    const odd = { ...file, ...withSalary({ coefficient: '3.03' }) };
    const [found] = assessFile(odd, context).findings;
    const waivers = [{ checkId: found.checkId, fingerprint: found.fingerprint }];
    expect(assessFile({ ...odd, waivers }, context)).toMatchObject({
      score: 100,
      findings: [{ isWaived: true }],
    });
    const changed = { ...odd, ...withSalary({ coefficient: '3.04' }), waivers };
    expect(assessFile(changed, context)).toMatchObject({ score: 88, findings: [{ isWaived: false }] });
  });

  it('asks those who left only what still matters', () => {
    const left = {
      ...file,
      isWorking: false,
      phone: null,
      ...withJob({ to: '2020-05-31', exitKindCode: 'HUU_TRI' }),
    };
    expect(assessFile(left, context).findings).toEqual([]);
    expect(
      assessFile({ ...left, birthDate: '1885-03-12' }, context).findings.map(({ checkId }) => checkId),
    ).toContain('BIRTH_TOO_OLD');
  });

  it('reckons retirement with the ages of the register', () => {
    const later = { from: '2020-01-01', until: null, value: '720', unit: 'months', basis: 'Luật thử' };
    const own = { ...context, parameters: ruleParameters([{ key: 'retirement.age.F', ...later }]) };
    const old = { ...file, birthDate: '1969-04', citizenId: '092169004417' };
    const found = (by: QualityContext): string[] =>
      assessFile(old, by).findings.map(({ checkId }) => checkId);
    expect(found(context)).toContain('RETIRED_STILL_WORKING');
    expect(found(own)).not.toContain('RETIRED_STILL_WORKING');
  });

  it('has the same fingerprint whatever the order of the words in a hit', () => {
    expect(fingerprintOf([{ a: 1, b: 2 }])).toBe(fingerprintOf([{ b: 2, a: 1 }]));
    expect(fingerprintOf([{ a: 1 }])).not.toBe(fingerprintOf([{ a: 2 }]));
  });
});
