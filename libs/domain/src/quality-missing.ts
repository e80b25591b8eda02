import type { QualityFacts } from './quality-facts';
import { type QualityCheck, type QualitySeverity, when } from './quality-check';

const FORM = 'TT 06/2023/TT-BNV, mẫu Sơ yếu lý lịch';

/** Classes that are paid by grade and step. */
const GRADED = new Set(['CB', 'CC', 'VC', 'CB_XA', 'CC_XA']);

interface Gap {
  readonly id: string;
  readonly severity: QualitySeverity;
  readonly title: string;
  readonly item: string;
  readonly section: string;
  readonly why: string;
  isMissing(facts: QualityFacts): boolean;
}

const lacksAddress =
  (kind: string) =>
  ({ addresses }: QualityFacts): boolean =>
    !addresses.some((address) => address.kind === kind && (address.provinceCode || address.asDeclared));

const gaps: readonly Gap[] = [
  {
    id: 'MISSING_BIRTH_DATE',
    severity: 'error',
    title: 'Chưa có ngày sinh',
    item: 'mục 3',
    section: 'ban-than',
    why: 'Ngày sinh quyết định tuổi tuyển dụng, tuổi nghỉ hưu và mọi phép đối chiếu khác. Ghi theo giấy khai sinh; chỉ biết năm thì ghi năm.',
    isMissing: ({ birthDate }) => birthDate === null,
  },
  {
    id: 'MISSING_SEX',
    severity: 'error',
    title: 'Chưa có giới tính',
    item: 'mục 1',
    section: 'ban-than',
    why: 'Thiếu giới tính thì không tính được tuổi nghỉ hưu và không đối chiếu được số định danh.',
    isMissing: ({ sex }) => sex === null,
  },
  {
    id: 'MISSING_CITIZEN_ID',
    severity: 'error',
    title: 'Chưa có số định danh cá nhân',
    item: 'mục 8',
    section: 'ban-than',
    why: 'Số định danh là khóa để cơ sở dữ liệu quốc gia nhận ra một người. Hồ sơ thiếu số này không gửi đi được.',
    isMissing: ({ citizenId }) => citizenId === null,
  },
  {
    id: 'MISSING_CITIZEN_ID_DATE',
    severity: 'notice',
    title: 'Chưa có ngày cấp căn cước',
    item: 'mục 8',
    section: 'ban-than',
    why: 'Mẫu lý lịch ghi số và ngày cấp đi cùng nhau.',
    isMissing: ({ citizenId, citizenIdIssuedOn }) => citizenId !== null && citizenIdIssuedOn === null,
  },
  {
    id: 'MISSING_ETHNIC',
    severity: 'warning',
    title: 'Chưa có dân tộc',
    item: 'mục 6',
    section: 'ban-than',
    why: 'Báo cáo về cán bộ người dân tộc thiểu số lấy từ mục này.',
    isMissing: ({ ethnicCode }) => ethnicCode === null,
  },
  {
    id: 'MISSING_RELIGION',
    severity: 'notice',
    title: 'Chưa có tôn giáo',
    item: 'mục 7',
    section: 'ban-than',
    why: 'Không theo tôn giáo nào thì vẫn ghi “Không”.',
    isMissing: ({ religionCode }) => religionCode === null,
  },
  {
    id: 'MISSING_GENERAL_EDUCATION',
    severity: 'notice',
    title: 'Chưa có trình độ giáo dục phổ thông',
    item: 'mục 19',
    section: 'ban-than',
    why: 'Ghi lớp đã tốt nghiệp và hệ, ví dụ 12/12.',
    isMissing: ({ generalEducationCode }) => generalEducationCode === null,
  },
  {
    id: 'MISSING_BIRTH_PLACE',
    severity: 'warning',
    title: 'Chưa có nơi sinh',
    item: 'mục 4',
    section: 'ban-than',
    why: 'Nơi sinh ghi theo tên đơn vị hành chính lúc khai; không đổi theo tên mới.',
    isMissing: lacksAddress('BIRTH_PLACE'),
  },
  {
    id: 'MISSING_HOME_PLACE',
    severity: 'warning',
    title: 'Chưa có quê quán',
    item: 'mục 5',
    section: 'ban-than',
    why: 'Mẫu lý lịch bắt buộc có quê quán.',
    isMissing: lacksAddress('HOME_PLACE'),
  },
  {
    id: 'MISSING_CURRENT_ADDRESS',
    severity: 'notice',
    title: 'Chưa có nơi ở hiện nay',
    item: 'mục 10',
    section: 'lien-he',
    why: 'Nơi ở hiện nay ghi theo đơn vị hành chính hai cấp.',
    isMissing: lacksAddress('CURRENT'),
  },
  {
    id: 'MISSING_PHONE',
    severity: 'notice',
    title: 'Chưa có số điện thoại',
    item: 'mục 8',
    section: 'lien-he',
    why: 'Cần để liên hệ và để gửi thông báo về hồ sơ.',
    isMissing: ({ phone }) => phone === null,
  },
  {
    id: 'MISSING_SOCIAL_INSURANCE',
    severity: 'warning',
    title: 'Chưa có số bảo hiểm xã hội',
    item: 'mục 9',
    section: 'lien-he',
    why: 'Cần khi giải quyết nghỉ hưu. Từ 01/08/2025 có thể ghi số định danh cá nhân.',
    isMissing: ({ socialInsuranceNo }) => socialInsuranceNo === null,
  },
  {
    id: 'MISSING_EMPLOYEE_CODE',
    severity: 'notice',
    title: 'Chưa có số hiệu CBCCVC',
    item: 'phần đầu',
    section: 'ban-than',
    why: 'Số hiệu do cơ quan quản lý cấp, in ở đầu mẫu lý lịch.',
    isMissing: ({ employeeCode }) => employeeCode === null,
  },
  {
    id: 'MISSING_RECRUITED_ON',
    severity: 'warning',
    title: 'Chưa có ngày được tuyển dụng lần đầu',
    item: 'mục 13',
    section: 'tuyen-dung',
    why: 'Thâm niên công tác tính từ ngày này.',
    isMissing: ({ firstRecruitedOn }) => firstRecruitedOn === null,
  },
  {
    id: 'MISSING_JOINED_ON',
    severity: 'notice',
    title: 'Chưa có ngày vào cơ quan hiện nay',
    item: 'mục 14',
    section: 'tuyen-dung',
    why: 'Ngày này không sớm hơn ngày được tuyển dụng lần đầu.',
    isMissing: ({ joinedBodyOn }) => joinedBodyOn === null,
  },
  {
    id: 'MISSING_MAIN_DUTY',
    severity: 'notice',
    title: 'Chưa ghi công việc chính được giao',
    item: 'mục 28',
    section: 'tuyen-dung',
    why: 'Cần khi đối chiếu với vị trí việc làm.',
    isMissing: ({ mainDuty }) => mainDuty === null,
  },
  {
    id: 'MISSING_EDUCATION',
    severity: 'warning',
    title: 'Chưa có trình độ chuyên môn',
    item: 'mục 20, 32.1',
    section: 'trinh-do',
    why: 'Trình độ cao nhất được tính từ các văn bằng; chưa qua đào tạo cũng phải ghi.',
    isMissing: ({ credentials }) => !credentials.some(({ kind }) => kind === 'EDUCATION'),
  },
  {
    id: 'MISSING_POST',
    severity: 'warning',
    title: 'Không có vị trí công tác nào đang giữ',
    item: 'mục 23, 33',
    section: 'cong-tac',
    why: 'Người đang làm việc phải có một vị trí chính ở một đơn vị.',
    isMissing: ({ assignments }) => !assignments.some(({ isPrimary, to }) => isPrimary && to === null),
  },
  {
    id: 'MISSING_GRADE',
    severity: 'error',
    title: 'Chưa có ngạch, bậc lương',
    item: 'mục 30.1',
    section: 'luong',
    why: 'Cán bộ, công chức, viên chức đều xếp lương theo ngạch hoặc chức danh nghề nghiệp, bậc và hệ số.',
    isMissing: ({ employments, salaries }) => {
      const position = salaries.at(-1);
      const isGraded = GRADED.has(employments.at(-1)?.classCode ?? '');
      return isGraded && (!position || position.gradeCode === null || position.coefficient === null);
    },
  },
];

/**
 * What the form asks of everybody who works.
 * @source TT 06/2023/TT-BNV, form, items 1–32; which of them are required is the register's own choice (profile, section 4)
 */
export const missingChecks: readonly QualityCheck[] = gaps.map(
  ({ id, severity, title, item, section, why, isMissing }) => ({
    id,
    severity,
    group: 'missing' as const,
    title,
    explanation: why,
    source: `${FORM}, ${item}`,
    section,
    find: (facts) => when(isMissing(facts)),
    say: () => `${title}.`,
  }),
);
