/** The closed lists of the training feature with their Vietnamese words. @source training.md sections 2, 4, 5, 10 */
export const ENROLMENT_STATES = {
  REGISTERED: 'Đăng ký',
  SELECTED: 'Đã chọn',
  SENT: 'Đã cử',
  ATTENDING: 'Đang học',
  FINISHED: 'Hoàn thành',
  FAILED: 'Không đạt',
  DROPPED: 'Bỏ học',
  CANCELLED: 'Hủy',
} as const;
export type EnrolmentState = keyof typeof ENROLMENT_STATES;
export const ENROLMENT_STATE_CODES = Object.keys(ENROLMENT_STATES) as EnrolmentState[];
/** Who sits on a seat of the class; a registration that the unit has not confirmed, or that waits, does not. */
export const SEATED_STATES: readonly EnrolmentState[] = [
  'SELECTED',
  'SENT',
  'ATTENDING',
  'FINISHED',
  'FAILED',
  'DROPPED',
];

export const CLASS_STATES = {
  PLANNED: 'Dự kiến',
  OPEN: 'Đang nhận học viên',
  RUNNING: 'Đang học',
  FINISHED: 'Đã kết thúc',
  CANCELLED: 'Đã hủy',
} as const;
export type ClassState = keyof typeof CLASS_STATES;
export const CLASS_STATE_CODES = Object.keys(CLASS_STATES) as ClassState[];

export const PLAN_STATES = {
  DRAFT: 'Đang soạn',
  SUBMITTED: 'Đã trình',
  RETURNED: 'Trả lại',
  CONSOLIDATED: 'Đã tổng hợp',
  APPROVED: 'Đã phê duyệt',
} as const;
export type PlanState = keyof typeof PLAN_STATES;
export const PLAN_STATE_CODES = Object.keys(PLAN_STATES) as PlanState[];

/** Concentrated, online, mixed. @source NĐ 171/2025/NĐ-CP, Điều 25 */
export const CLASS_FORMS = {
  TAP_TRUNG: 'Tập trung',
  TRUC_TUYEN: 'Trực tuyến',
  KET_HOP: 'Kết hợp',
} as const;
export type ClassForm = keyof typeof CLASS_FORMS;

/** Where a course is held, as form 10 of the Party's statistics splits it. @source Biểu 10-BTCTW */
export const CLASS_PLACES = {
  TRONG_NUOC: 'Trong nước',
  NGOAI_NUOC: 'Ngoài nước',
  LIEN_KET: 'Liên kết',
} as const;
export type ClassPlace = keyof typeof CLASS_PLACES;

export const STAFF_LEVELS = { TINH: 'Cấp tỉnh', HUYEN: 'Cấp huyện', XA: 'Cấp xã' } as const;
export type StaffLevel = keyof typeof STAFF_LEVELS;

/** @source training.md section 10 */
export const FUNDING_SOURCES = {
  NSNN_TINH: 'Ngân sách tỉnh',
  NSNN_DON_VI: 'Ngân sách giao đơn vị',
  DON_VI_SU_NGHIEP: 'Nguồn của đơn vị sự nghiệp',
  CA_NHAN: 'Cá nhân đóng góp',
  TAI_TRO: 'Tài trợ',
  DU_AN: 'Dự án',
} as const;
export type FundingSource = keyof typeof FUNDING_SOURCES;

/** @source TT 100/2025/TT-BTC */
export const COST_LINES = {
  HOC_PHI: 'Học phí',
  TAI_LIEU: 'Tài liệu bắt buộc',
  GIANG_VIEN: 'Thù lao giảng viên',
  AN: 'Hỗ trợ tiền ăn',
  DI_LAI: 'Đi lại',
  O: 'Thuê chỗ ở',
  KHAC: 'Chi khác',
} as const;
export type CostLine = keyof typeof COST_LINES;

/** The six subjects of a class's evaluation. @source NĐ 171/2025/NĐ-CP, Điều 26 */
export const EVALUATION_SUBJECTS = {
  PROGRAMME: 'Chương trình',
  LEARNERS: 'Học viên',
  TEACHERS: 'Giảng viên',
  FACILITIES: 'Cơ sở vật chất',
  COURSE: 'Khóa bồi dưỡng',
  EFFECT: 'Hiệu quả sau bồi dưỡng',
} as const;
export type EvaluationSubject = keyof typeof EVALUATION_SUBJECTS;

export const SCHOOL_KINDS = {
  HOC_VIEN: 'Học viện',
  TRUONG_CHINH_TRI: 'Trường chính trị',
  DAI_HOC_CAO_DANG: 'Đại học, cao đẳng',
  NGANH: 'Cơ sở của bộ, ngành',
  KHAC: 'Cơ sở khác',
} as const;
export type SchoolKind = keyof typeof SCHOOL_KINDS;

export const MATERIAL_STATES = {
  DRAFT: 'Đang biên soạn',
  APPRAISED: 'Đã thẩm định',
  APPROVED: 'Đã phê duyệt',
  REPLACED: 'Đã thay thế',
} as const;
export type MaterialState = keyof typeof MATERIAL_STATES;

export const ATTENDANCE_MARKS = {
  PRESENT: 'Có mặt',
  EXCUSED: 'Vắng có phép',
  ABSENT: 'Vắng không phép',
} as const;
export type AttendanceMark = keyof typeof ATTENDANCE_MARKS;

export const CLASSIFICATIONS = {
  XUAT_SAC: 'Xuất sắc',
  GIOI: 'Giỏi',
  KHA: 'Khá',
  TRUNG_BINH: 'Trung bình',
  DAT: 'Đạt',
} as const;
export type Classification = keyof typeof CLASSIFICATIONS;

/** What a need or an alert rests on. */
export const DUTY_KINDS = {
  YEARLY_PERIODS: 'Bồi dưỡng hằng năm (40 tiết)',
  LEADER_COURSE: 'Bồi dưỡng lãnh đạo, quản lý',
  DEFENCE: 'Kiến thức quốc phòng và an ninh',
  POSITION: 'Yêu cầu của vị trí việc làm',
} as const;
export type DutyKind = keyof typeof DUTY_KINDS;
export const DUTY_KIND_CODES = Object.keys(DUTY_KINDS) as DutyKind[];

export const ALERT_KINDS = {
  LEADER_COURSE_DUE: 'Sắp hết hạn học lãnh đạo, quản lý',
  LEADER_COURSE_LATE: 'Quá hạn học lãnh đạo, quản lý',
  PERIODS_SHORT: 'Chưa đủ 40 tiết trong năm',
  COMMITMENT_ENDS: 'Sắp hết thời gian cam kết phục vụ',
  LEAVING_COMMITTED: 'Nghỉ khi chưa hết cam kết',
  OVERLAP: 'Học hai lớp trùng thời gian',
  CERTIFICATE_EXPIRES: 'Chứng chỉ sắp hết hạn',
} as const;
export type AlertKind = keyof typeof ALERT_KINDS;
export const ALERT_KIND_CODES = Object.keys(ALERT_KINDS) as AlertKind[];

export const COMMITMENT_STATES = {
  ACTIVE: 'Đang thực hiện',
  SERVED: 'Đã phục vụ đủ',
  BROKEN: 'Vi phạm cam kết',
} as const;
export type CommitmentState = keyof typeof COMMITMENT_STATES;
