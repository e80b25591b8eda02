import type { TrainingDataset } from './training-fields';

/**
 * What a template may name: tags of single values and of rows, with the words under which the settings screen lists
 * them. Datasets are typed by these lists, so a tag without a value does not compile.
 */

/** Room that a missing value leaves on paper: a date or number, or the rest of a line. */
type Room = 'short' | 'long';
export type Field = readonly [label: string, room: Room];

/** A name that is no heading of its own on paper. */
export interface RowList {
  readonly label: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Where the portrait stands; without one the words of the empty frame. */
export const PHOTO_TAG = 'photo';

/** @source TT 06/2023/TT-BNV, form, items 1–31 and 37.3; 2C-BNV/2008 for the items that only it has */
export const CV_FIELDS = {
  [PHOTO_TAG]: ['Ảnh màu 4 x 6 cm', 'short'],
  managingOrganisation: ['Cơ quan quản lý cán bộ, công chức, viên chức', 'long'],
  usingOrganisation: ['Cơ quan, đơn vị sử dụng', 'long'],
  employeeCode: ['Số hiệu cán bộ, công chức, viên chức', 'short'],
  nationalCode: ['Mã số định danh', 'short'],
  fullName: ['Họ và tên', 'long'],
  fullNameCapital: ['Họ và tên khai sinh, chữ in hoa', 'long'],
  honorific: ['Ông hoặc bà', 'short'],
  sex: ['Giới tính', 'short'],
  otherNames: ['Các tên gọi khác', 'long'],
  birthDate: ['Ngày, tháng, năm sinh', 'short'],
  birthDay: ['Ngày sinh', 'short'],
  birthMonth: ['Tháng sinh', 'short'],
  birthYear: ['Năm sinh', 'short'],
  birthPlace: ['Nơi sinh', 'long'],
  homePlace: ['Quê quán', 'long'],
  permanentAddress: ['Nơi đăng ký hộ khẩu thường trú', 'long'],
  currentAddress: ['Nơi ở hiện nay', 'long'],
  ethnic: ['Dân tộc', 'short'],
  religion: ['Tôn giáo', 'short'],
  citizenId: ['Số CCCD', 'short'],
  citizenIdIssuedOn: ['Ngày cấp CCCD', 'short'],
  oldIdNo: ['Số CMND cũ', 'short'],
  phone: ['Số điện thoại liên hệ', 'short'],
  email: ['Thư điện tử', 'long'],
  socialInsuranceNo: ['Số BHXH', 'short'],
  healthInsuranceNo: ['Số thẻ BHYT', 'short'],
  familyClass: ['Thành phần gia đình xuất thân', 'long'],
  priorOccupation: ['Nghề nghiệp trước khi được tuyển dụng', 'long'],
  firstRecruitedOn: ['Ngày được tuyển dụng lần đầu', 'short'],
  recruitingBody: ['Cơ quan, tổ chức, đơn vị tuyển dụng', 'long'],
  joinedBodyOn: ['Ngày vào cơ quan hiện đang công tác', 'short'],
  revolutionJoinedOn: ['Ngày tham gia cách mạng', 'short'],
  partyJoinedOn: ['Ngày vào Đảng', 'short'],
  partyOfficialOn: ['Ngày vào Đảng chính thức', 'short'],
  partyCardNo: ['Số thẻ đảng viên', 'short'],
  firstUnionJoinedOn: ['Ngày tham gia tổ chức chính trị - xã hội đầu tiên', 'short'],
  unions: ['Các tổ chức chính trị - xã hội, hội đã tham gia', 'long'],
  enlistedOn: ['Ngày nhập ngũ', 'short'],
  dischargedOn: ['Ngày xuất ngũ', 'short'],
  militaryRank: ['Quân hàm cao nhất', 'short'],
  policy: ['Đối tượng chính sách', 'long'],
  warInvalidClass: ['Thương binh hạng', 'short'],
  generalEducation: ['Trình độ giáo dục phổ thông', 'long'],
  highestEducation: ['Trình độ chuyên môn cao nhất', 'long'],
  highestPolitical: ['Lý luận chính trị', 'long'],
  highestStateManagement: ['Quản lý nhà nước', 'long'],
  highestLanguage: ['Ngoại ngữ', 'long'],
  highestIt: ['Tin học', 'long'],
  academicRank: ['Học hàm', 'long'],
  stateTitles: ['Danh hiệu nhà nước phong tặng', 'long'],
  post: ['Chức vụ hiện tại', 'long'],
  appointedOn: ['Ngày bổ nhiệm, phê chuẩn', 'short'],
  reappointedOn: ['Ngày bổ nhiệm lại, phê chuẩn nhiệm kỳ tiếp theo', 'short'],
  plannedPosts: ['Được quy hoạch chức danh', 'long'],
  concurrentPosts: ['Chức vụ kiêm nhiệm', 'long'],
  partyPost: ['Chức vụ Đảng hiện tại', 'long'],
  concurrentPartyPost: ['Chức vụ Đảng kiêm nhiệm', 'long'],
  allPosts: ['Chức vụ về chính quyền, Đảng, kể cả kiêm nhiệm', 'long'],
  className: ['Loại cán bộ, công chức, viên chức', 'short'],
  mainDuty: ['Công việc chính được giao', 'long'],
  strength: ['Sở trường công tác', 'long'],
  longestJob: ['Công việc làm lâu nhất', 'long'],
  gradeName: ['Ngạch, chức danh nghề nghiệp', 'long'],
  gradeCode: ['Mã số ngạch', 'short'],
  gradeSince: ['Ngày bổ nhiệm ngạch', 'short'],
  step: ['Bậc lương', 'short'],
  coefficient: ['Hệ số lương', 'short'],
  stepSince: ['Ngày hưởng bậc lương', 'short'],
  paidPercent: ['Phần trăm hưởng', 'short'],
  overScalePercent: ['Phụ cấp thâm niên vượt khung, %', 'short'],
  overScaleSince: ['Ngày hưởng phụ cấp thâm niên vượt khung', 'short'],
  leaderAllowance: ['Phụ cấp chức vụ', 'short'],
  concurrentAllowance: ['Phụ cấp kiêm nhiệm', 'short'],
  otherAllowance: ['Phụ cấp khác', 'long'],
  positionName: ['Vị trí việc làm', 'long'],
  positionCode: ['Mã số vị trí việc làm', 'short'],
  positionStep: ['Bậc của vị trí việc làm', 'short'],
  positionAmount: ['Lương theo mức tiền, đồng', 'short'],
  positionSince: ['Ngày hưởng lương theo vị trí', 'short'],
  positionPercent: ['Phần trăm hưởng lương theo vị trí', 'short'],
  positionOverScale: ['Phụ cấp thâm niên vượt khung theo vị trí', 'short'],
  healthStatus: ['Tình trạng sức khỏe (hạn chế)', 'short'],
  height: ['Chiều cao, cm (hạn chế)', 'short'],
  weight: ['Cân nặng, kg (hạn chế)', 'short'],
  bloodGroup: ['Nhóm máu (hạn chế)', 'short'],
  highestAward: ['Khen thưởng: hình thức cao nhất, năm', 'long'],
  gravestDiscipline: ['Kỷ luật: hình thức cao nhất, năm (hạn chế)', 'long'],
  arrestText: ['Bị bắt, bị tù, làm việc trong chế độ cũ (hạn chế)', 'long'],
  foreignText: ['Quan hệ với tổ chức ở nước ngoài (hạn chế)', 'long'],
  relativesAbroad: ['Thân nhân ở nước ngoài (hạn chế)', 'long'],
  salaryIncome: ['Thu nhập gia đình từ lương (hạn chế)', 'long'],
  otherIncome: ['Thu nhập khác (hạn chế)', 'long'],
  houseGranted: ['Nhà được cấp, được thuê (hạn chế)', 'long'],
  houseBought: ['Nhà tự mua, tự xây (hạn chế)', 'long'],
  landGranted: ['Đất được cấp (hạn chế)', 'long'],
  landBought: ['Đất tự mua (hạn chế)', 'long'],
  businessLand: ['Đất sản xuất, kinh doanh (hạn chế)', 'long'],
  remark: ['Nhận xét, đánh giá của cơ quan sử dụng', 'long'],
  year: ['Năm của phiếu bổ sung', 'short'],
  yearRank: ['Xếp loại chất lượng của năm', 'long'],
  yearHealth: ['Sức khỏe khai trong năm (hạn chế)', 'long'],
  place: ['Địa danh ghi ở chỗ ký', 'short'],
} as const satisfies Record<string, Field>;

const PERIOD = { from: 'Từ', to: 'Đến' };
const TRAINING = {
  ...PERIOD,
  institution: 'Cơ sở đào tạo',
  form: 'Hình thức đào tạo',
  level: 'Văn bằng, chứng chỉ',
};
const RELATIVE = {
  relation: 'Mối quan hệ',
  name: 'Họ và tên',
  birthYear: 'Năm sinh',
  text: 'Quê quán, nghề nghiệp, chức vụ, đơn vị, nơi ở, thành viên tổ chức',
};
const SALARY = {
  ...PERIOD,
  gradeCode: 'Mã số',
  step: 'Bậc lương',
  coefficient: 'Hệ số lương',
  amount: 'Tiền lương theo vị trí việc làm',
  position: 'Mã số và bậc, viết liền',
};

/** @source TT 06/2023/TT-BNV, form, items 32–38 */
export const CV_LISTS = {
  degrees: { label: '32.1 Chuyên môn', columns: { ...TRAINING, major: 'Chuyên ngành' } },
  politicalTrainings: { label: '32.2 Lý luận chính trị', columns: TRAINING },
  managementTrainings: { label: '32.3 Bồi dưỡng quản lý nhà nước, chức danh, nghiệp vụ', columns: TRAINING },
  defenceTrainings: { label: '32.4 Bồi dưỡng an ninh, quốc phòng', columns: TRAINING },
  itCertificates: { label: '32.5 Tin học', columns: TRAINING },
  languageCertificates: {
    label: '32.6 Ngoại ngữ, tiếng dân tộc',
    columns: { ...TRAINING, language: 'Tên ngôn ngữ', score: 'Điểm số' },
  },
  allTrainings: {
    label: 'Mọi đào tạo, bồi dưỡng (mục 27 mẫu 2C-BNV/2008)',
    columns: { ...TRAINING, major: 'Chuyên ngành đào tạo, bồi dưỡng', span: 'Từ - đến' },
  },
  careers: {
    label: '33 Quá trình công tác',
    columns: {
      ...PERIOD,
      span: 'Từ - đến',
      organisation: 'Đơn vị',
      title: 'Chức danh, chức vụ',
      text: 'Chức danh và đơn vị',
    },
  },
  arrests: {
    label: '34.1 Bị bắt, bị tù (hạn chế)',
    columns: { ...PERIOD, text: 'Ở đâu, vấn đề gì', declaredTo: 'Đã khai báo cho ai' },
  },
  oldRegimes: {
    label: '34.2 Làm việc cho chế độ cũ (hạn chế)',
    columns: { ...PERIOD, title: 'Chức danh, chức vụ', organisation: 'Đơn vị', place: 'Địa điểm' },
  },
  foreignRelations: {
    label: '34.3 Quan hệ với tổ chức ở nước ngoài (hạn chế)',
    columns: { ...PERIOD, organisation: 'Tên tổ chức', place: 'Trụ sở', title: 'Công việc đã làm' },
  },
  awards: {
    label: '35.1 Thi đua, khen thưởng',
    columns: {
      year: 'Năm',
      rating: 'Xếp loại chuyên môn',
      emulation: 'Xếp loại thi đua',
      award: 'Hình thức khen thưởng',
    },
  },
  disciplines: {
    label: '35.2 Kỷ luật (hạn chế)',
    columns: {
      ...PERIOD,
      form: 'Hình thức',
      behaviour: 'Hành vi vi phạm chính',
      issuer: 'Cơ quan quyết định',
    },
  },
  relatives: { label: '36.1 Quan hệ gia đình, bản thân (hạn chế)', columns: RELATIVE },
  spouseRelatives: { label: '36.2 Quan hệ gia đình, bên vợ hoặc chồng (hạn chế)', columns: RELATIVE },
  salaries: { label: '37.1 Quá trình lương', columns: SALARY },
  allowances: {
    label: '37.2 Các loại phụ cấp khác',
    columns: {
      ...PERIOD,
      kind: 'Loại phụ cấp',
      percent: 'Phần trăm hưởng',
      coefficient: 'Hệ số',
      form: 'Hình thức hưởng',
      amount: 'Giá trị, đồng',
    },
  },
  evaluations: {
    label: 'Đánh giá, xếp loại hằng năm',
    columns: { year: 'Năm', rank: 'Xếp loại', score: 'Điểm', organisation: 'Đơn vị đánh giá' },
  },
  yearPosts: {
    label: 'Thay đổi chức danh, chức vụ, đơn vị trong năm',
    columns: { from: 'Từ ngày', title: 'Chức danh, chức vụ', organisation: 'Đơn vị', decision: 'Quyết định' },
  },
  yearSalaries: {
    label: 'Thay đổi ngạch, bậc lương trong năm',
    columns: {
      from: 'Từ ngày',
      gradeCode: 'Mã số',
      step: 'Bậc',
      coefficient: 'Hệ số',
      decision: 'Quyết định',
    },
  },
  yearTrainings: {
    label: 'Đào tạo, bồi dưỡng trong năm',
    columns: { ...TRAINING, major: 'Nội dung, chuyên ngành' },
  },
  yearAwards: {
    label: 'Khen thưởng trong năm',
    columns: { award: 'Hình thức', decision: 'Quyết định', issuer: 'Cơ quan quyết định' },
  },
  yearDisciplines: {
    label: 'Kỷ luật trong năm (hạn chế)',
    columns: { form: 'Hình thức', behaviour: 'Lý do', decision: 'Quyết định', issuer: 'Cơ quan quyết định' },
  },
} as const satisfies Record<string, RowList>;

/** @source NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2 (quyết định cá biệt) for what a decision names */
export const DECISION_FIELDS = {
  parentBody: ['Cơ quan chủ quản', 'long'],
  issuer: ['Cơ quan ban hành', 'long'],
  number: ['Số quyết định', 'short'],
  place: ['Địa danh', 'short'],
  signedDay: ['Ngày ký', 'short'],
  signedMonth: ['Tháng ký', 'short'],
  signedYear: ['Năm ký', 'short'],
  subject: ['Trích yếu: Về việc …', 'long'],
  authority: ['Thẩm quyền ban hành', 'long'],
  act: ['Việc quyết định', 'long'],
  whom: ['Người được quyết định', 'long'],
  fullName: ['Họ và tên', 'long'],
  birthDate: ['Ngày sinh', 'short'],
  post: ['Chức danh, chức vụ', 'long'],
  organisation: ['Đơn vị công tác', 'long'],
  gradeName: ['Ngạch, chức danh nghề nghiệp', 'long'],
  gradeCode: ['Mã số ngạch', 'short'],
  oldStep: ['Bậc lương đang hưởng', 'short'],
  oldCoefficient: ['Hệ số đang hưởng', 'short'],
  newStep: ['Bậc lương mới', 'short'],
  newCoefficient: ['Hệ số mới', 'short'],
  overScale: ['Phụ cấp thâm niên vượt khung, %', 'short'],
  paidFrom: ['Thời gian hưởng từ ngày', 'short'],
  countFrom: ['Thời gian tính nâng bậc lần sau từ ngày', 'short'],
  signerPost: ['Chức vụ người ký', 'long'],
  signer: ['Người ký', 'long'],
} as const satisfies Record<string, Field>;

export const DECISION_LISTS = {
  bases: { label: 'Căn cứ pháp lý', columns: { text: 'Căn cứ' } },
  single: { label: 'Chỉ in khi quyết định cho một người', columns: {} },
  several: { label: 'Chỉ in khi quyết định cho nhiều người', columns: {} },
  people: {
    label: 'Danh sách người được quyết định',
    columns: {
      order: 'Số thứ tự',
      fullName: 'Họ và tên',
      birthDate: 'Ngày sinh',
      post: 'Chức danh, chức vụ',
      organisation: 'Đơn vị',
      gradeCode: 'Mã số',
      oldStep: 'Bậc cũ',
      oldCoefficient: 'Hệ số cũ',
      newStep: 'Bậc mới',
      newCoefficient: 'Hệ số mới',
      paidFrom: 'Hưởng từ ngày',
    },
  },
} as const satisfies Record<string, RowList>;

export type Row<Columns> = { readonly [Column in keyof Columns]: string };
export type DatasetOf<Fields extends Record<string, Field>, Lists extends Record<string, RowList>> = {
  readonly [Name in keyof Fields]: string | null;
} & {
  readonly [Name in keyof Lists]: readonly Row<Lists[Name]['columns']>[];
};
export type CvDataset = DatasetOf<typeof CV_FIELDS, typeof CV_LISTS>;
export type DecisionDataset = DatasetOf<typeof DECISION_FIELDS, typeof DECISION_LISTS>;

/** What fills a layout or template: every single value is a text, every list its rows. */
export interface Filling {
  readonly [tag: string]: string | readonly Readonly<Record<string, string>>[];
}

const DOTS = { short: '……………', long: '………………………………………………' } as const;
/** A list without rows leaves room to write by hand, as the printed form does. */
const EMPTY_ROWS = 2;
/** Lists that are printed when there are rows and left out otherwise. */
const FILLED_ONLY = ['people', 'first', 'others'];

/** A missing value becomes the dotted line of the form, an empty table some empty rows. */
export function onPaper(
  dataset: CvDataset | DecisionDataset | TrainingDataset,
  fields: Readonly<Record<string, Field>>,
  lists: Readonly<Record<string, RowList>>,
): Filling {
  const values = dataset as Readonly<
    Record<string, string | null | readonly Readonly<Record<string, string>>[]>
  >;
  const filling: Record<string, string | readonly Readonly<Record<string, string>>[]> = {};
  for (const [name, [, room]] of Object.entries(fields)) {
    const value = values[name];
    filling[name] = typeof value === 'string' && value !== '' ? value : DOTS[room];
  }
  for (const [name, { columns }] of Object.entries(lists)) {
    const rows = values[name];
    const blank = Object.fromEntries(Object.keys(columns).map((column) => [column, '']));
    const isTable = Object.keys(columns).length > 1 && !FILLED_ONLY.includes(name);
    filling[name] =
      Array.isArray(rows) && rows.length > 0
        ? rows
        : isTable
          ? Array.from({ length: EMPTY_ROWS }, () => blank)
          : [];
  }
  return filling;
}
