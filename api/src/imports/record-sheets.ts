import { CLASSIFICATIONS, searchKey } from '@hr/domain';
import { LEVELS } from '../personnel';
import {
  Chosen,
  Coded,
  Count,
  On,
  RECORD_TABLES,
  type RecordColumn,
  type RecordTable,
  Since,
  Text,
  Tick,
  describeTable,
} from '../record';

/** Item 32, as a sheet of its own: degrees and certificates beside the tables of the record. */
class CredentialSheetFields {
  @Chosen(
    'Loại',
    {
      EDUCATION: 'Chuyên môn',
      POLITICAL: 'Lý luận chính trị',
      STATE_MANAGEMENT: 'Quản lý nhà nước, chức danh nghề nghiệp',
      LANGUAGE: 'Ngoại ngữ, tiếng dân tộc',
      IT: 'Tin học',
      DEFENCE: 'An ninh, quốc phòng',
    },
    'required',
  )
  readonly kind: string;
  @Coded('Trình độ', 'education_levels', 'required') readonly levelCode: string;
  @Text('Ngoại ngữ', 100) readonly language?: string | null;
  @Text('Chuyên ngành') readonly major?: string | null;
  @Text('Cơ sở đào tạo') readonly institution?: string | null;
  @Coded('Hình thức đào tạo', 'training_forms') readonly formCode?: string | null;
  @Since('Từ') readonly startedOn?: string | null;
  @Since('Ngày cấp') readonly earnedOn?: string | null;
  @Since('Hết hạn') readonly expiresOn?: string | null;
  @Text('Số hiệu', 100) readonly number?: string | null;
  @Text('Điểm, xếp loại', 50) readonly score?: string | null;
  @Text('Nước', 100) readonly country?: string | null;
  @Text('Quyết định cử đi học', 100) readonly decisionNumber?: string | null;
  @Text('Nguồn kinh phí', 200) readonly funding?: string | null;
  @Tick('Đã đối chiếu bản gốc') readonly isVerified?: boolean;
}

const credentials = describeTable('CredentialSheet', CredentialSheetFields, {
  key: 'credentials',
  table: 'credential',
  section: 'Đào tạo, bồi dưỡng',
  noun: 'văn bằng, chứng chỉ',
  named: ['level_code'],
  order: 'x.id',
});

/** Courses of the past without a class in the register; a level that they gave stands on the sheet of degrees. */
class TrainingSheetFields {
  @Coded('Loại hình', 'training_kinds', 'required') readonly kindCode: string;
  @Text('Tên khóa học', 300, 'required') readonly name: string;
  @Since('Từ') readonly startedOn?: string | null;
  @Since('Ngày cấp') readonly issuedOn?: string | null;
  @On('Có giá trị đến') readonly expiresOn?: string | null;
  @Text('Số hiệu', 60) readonly number?: string | null;
  @Text('Nơi cấp') readonly issuer?: string | null;
  @Count('Số tiết', 1, 10000) readonly periods?: number | null;
  @Chosen('Xếp loại', CLASSIFICATIONS) readonly classification?: string | null;
}

const trainingCertificates = describeTable('TrainingSheet', TrainingSheetFields, {
  key: 'trainingCertificates',
  table: 'training_certificate',
  section: 'Đào tạo, bồi dưỡng',
  noun: 'khóa bồi dưỡng đã học',
  named: ['name', ['issued_on', 'cấp']],
  order: 'x.id',
  timeIn: ['issuedOn'],
});

/** What each table's sheet is called; the name tells what its rows are. */
const NAMES: Readonly<Record<string, string>> = {
  credentials: 'Văn bằng',
  trainingCertificates: 'Bồi dưỡng',
  workHistory: 'Quá trình công tác',
  familyMembers: 'Gia đình',
  awards: 'Khen thưởng',
  disciplines: 'Kỷ luật',
  evaluations: 'Đánh giá',
  allowances: 'Phụ cấp',
  successionPlans: 'Quy hoạch',
  partyPosts: 'Chức vụ Đảng',
  unionMemberships: 'Đoàn thể',
  militaryServices: 'Quân ngũ',
  policyBenefits: 'Chính sách',
  recruitments: 'Tuyển dụng',
  positionPays: 'Lương theo vị trí',
  salaryDelays: 'Kéo dài nâng bậc',
  assetDeclarations: 'Kê khai tài sản',
  employerRemarks: 'Nhận xét',
  health: 'Sức khỏe',
  historyStatements: 'Lịch sử bản thân',
  familyEconomies: 'Kinh tế gia đình',
};

export interface RecordSheet {
  readonly name: string;
  readonly table: RecordTable;
}

/** In the order in which the template has them. */
export const RECORD_SHEETS: readonly RecordSheet[] = Object.entries(NAMES).flatMap(([key, name]) => {
  const table = [credentials, trainingCertificates, ...RECORD_TABLES].find((one) => one.key === key);
  return table ? [{ name, table }] : [];
});

/** Who a row is about: by number; the name is only looked at to be sure. */
export const KEY_HEADINGS = {
  citizenId: 'Số định danh cá nhân',
  employeeCode: 'Số hiệu CBCCVC',
  fullName: 'Họ và tên người có hồ sơ',
} as const;

export const sheetNamed = (name: string): RecordSheet | undefined =>
  RECORD_SHEETS.find((sheet) => searchKey(sheet.name) === searchKey(name));

/** Levels of a credential stand in a list of their own for each kind. */
export function listOf(
  { key }: RecordTable,
  { field, kind }: RecordColumn,
  values: Readonly<Record<string, unknown>>,
): string | undefined {
  if (key === 'credentials' && field === 'levelCode') return LEVELS[String(values['kind'])]?.list;
  return typeof kind === 'object' && 'list' in kind ? kind.list : undefined;
}

/** Headings of a sheet with the field each stands for. */
export const headingsOf = ({
  columns,
  isDated,
}: RecordTable): readonly { readonly field: string; readonly label: string }[] => [
  ...columns.map(({ field, label }) => ({ field, label })),
  ...(isDated
    ? [
        { field: 'from', label: 'Từ ngày' },
        { field: 'to', label: 'Đến hết ngày' },
      ]
    : []),
];
