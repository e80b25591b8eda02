/** How a field of a decision is typed in; a code names its list. */
export type DecisionFieldType =
  | 'TEXT'
  | 'LINES'
  | 'DAY'
  | 'PARTIAL_DATE'
  | 'DECIMAL'
  | 'WHOLE'
  | 'FLAG'
  | 'UNIT'
  | 'POSITION'
  | 'CODE'
  | 'CHOICE'
  | 'ROW';

export interface DecisionField {
  readonly label: string;
  readonly type: DecisionFieldType;
  /** The code list of a CODE. */
  readonly list?: string;
  /** Values and names of a CHOICE. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Every field that a decision may carry about a person. The names are the keys of the payload. */
export const DECISION_FIELDS = {
  organisationId: { label: 'Đơn vị', type: 'UNIT' },
  managingOrganisationId: { label: 'Cơ quan quản lý', type: 'UNIT' },
  payingOrganisationId: { label: 'Đơn vị trả lương', type: 'UNIT' },
  positionId: { label: 'Vị trí việc làm', type: 'POSITION' },
  positionReason: { label: 'Lý do vượt số phân bổ, tỷ lệ', type: 'TEXT' },
  postId: { label: 'Bố trí cho chức vụ', type: 'ROW' },
  title: { label: 'Chức vụ, chức danh', type: 'TEXT' },
  isLeader: { label: 'Giữ chức vụ lãnh đạo, quản lý', type: 'FLAG' },
  isPrimary: { label: 'Là chức vụ chính', type: 'FLAG' },
  leaderAllowance: { label: 'Hệ số phụ cấp chức vụ', type: 'DECIMAL' },
  termEndsOn: { label: 'Hết thời hạn giữ chức vụ', type: 'DAY' },
  replacesAssignmentId: { label: 'Thay cho chức vụ kiêm nhiệm', type: 'ROW' },
  endConcurrent: { label: 'Thôi các chức vụ kiêm nhiệm ở đơn vị cũ', type: 'FLAG' },
  assignmentId: { label: 'Chức vụ thôi giữ', type: 'ROW' },
  classCode: { label: 'Loại', type: 'CODE', list: 'subject_classes' },
  typeCode: { label: 'Hình thức tuyển dụng, hợp đồng', type: 'CODE', list: 'employment_types' },
  statusCode: { label: 'Tình trạng làm việc', type: 'CODE', list: 'work_statuses' },
  contractNumber: { label: 'Số hợp đồng', type: 'TEXT' },
  contractEndsOn: { label: 'Hợp đồng đến hết ngày', type: 'DAY' },
  gradeCode: { label: 'Ngạch, chức danh nghề nghiệp', type: 'CODE', list: 'grades' },
  gradeSince: { label: 'Ngày bổ nhiệm ngạch', type: 'PARTIAL_DATE' },
  step: { label: 'Bậc lương', type: 'WHOLE' },
  coefficient: { label: 'Hệ số lương', type: 'DECIMAL' },
  overScalePercent: { label: 'Phụ cấp thâm niên vượt khung (%)', type: 'DECIMAL' },
  retainedCoefficient: { label: 'Hệ số chênh lệch bảo lưu', type: 'DECIMAL' },
  paidPercent: { label: 'Phần trăm hưởng', type: 'DECIMAL' },
  paidFrom: { label: 'Hưởng từ ngày', type: 'DAY' },
  countFrom: { label: 'Mốc tính nâng bậc lần sau', type: 'DAY' },
  months: { label: 'Số tháng kéo dài', type: 'WHOLE' },
  delayReason: {
    label: 'Lý do kéo dài',
    type: 'CHOICE',
    choices: { DISCIPLINE: 'Kỷ luật', NOT_COMPLETED: 'Không hoàn thành nhiệm vụ', OTHER: 'Lý do khác' },
  },
  awardCode: { label: 'Danh hiệu, hình thức khen thưởng', type: 'CODE', list: 'awards' },
  methodCode: { label: 'Loại hình khen thưởng', type: 'CODE', list: 'award_methods' },
  year: { label: 'Năm', type: 'WHOLE' },
  detail: { label: 'Nội dung', type: 'TEXT' },
  formCode: { label: 'Hình thức kỷ luật', type: 'CODE', list: 'disciplines' },
  behaviour: { label: 'Hành vi vi phạm', type: 'LINES' },
  rankCode: { label: 'Xếp loại', type: 'CODE', list: 'evaluation_ranks' },
  score: { label: 'Điểm', type: 'DECIMAL' },
  organisationName: { label: 'Cơ quan, đơn vị', type: 'TEXT' },
  postTitle: { label: 'Chức danh quy hoạch', type: 'TEXT' },
  levelName: { label: 'Cấp', type: 'TEXT' },
  term: { label: 'Giai đoạn quy hoạch', type: 'TEXT' },
  isCarriedOver: { label: 'Chuyển tiếp từ giai đoạn trước', type: 'FLAG' },
  planId: { label: 'Dòng quy hoạch', type: 'ROW' },
  partyCardNo: { label: 'Số thẻ đảng viên', type: 'TEXT' },
  assetKind: {
    label: 'Loại kê khai',
    type: 'CHOICE',
    choices: {
      LAN_DAU: 'Lần đầu',
      BO_SUNG: 'Bổ sung',
      HANG_NAM: 'Hằng năm',
      PHUC_VU_CAN_BO: 'Phục vụ công tác cán bộ',
    },
  },
  filedOn: { label: 'Ngày nộp', type: 'DAY' },
  receiver: { label: 'Nơi nhận', type: 'TEXT' },
  exitKindCode: { label: 'Lý do rời khỏi đơn vị', type: 'CODE', list: 'exit_kinds' },
  postponeReason: {
    label: 'Lý do lùi',
    type: 'CHOICE',
    choices: {
      TET_HOLIDAY: 'Trùng dịp Tết Nguyên đán',
      DEATH_IN_FAMILY: 'Vợ, chồng, cha, mẹ hoặc con chết, bị tuyên bố mất tích',
      DISASTER: 'Thiệt hại do thiên tai, địch họa, hỏa hoạn',
      SERIOUS_ILLNESS: 'Bệnh nặng hoặc tai nạn có giấy của bệnh viện',
      LONG_TERM_DISEASE: 'Đang điều trị bệnh cần chữa trị dài ngày',
    },
  },
  earlyMonths: { label: 'Số tháng nghỉ sớm hơn tuổi', type: 'WHOLE' },
  method: {
    label: 'Phương thức tuyển dụng',
    type: 'CHOICE',
    choices: { THI_TUYEN: 'Thi tuyển', XET_TUYEN: 'Xét tuyển', TIEP_NHAN: 'Tiếp nhận' },
  },
  examPeriod: { label: 'Kỳ thi', type: 'TEXT' },
  positionName: { label: 'Vị trí dự tuyển', type: 'TEXT' },
  sourceName: { label: 'Nguồn tuyển dụng', type: 'TEXT' },
  reason: { label: 'Lý do, ghi chú', type: 'TEXT' },
} as const satisfies Record<string, DecisionField>;

export type DecisionFieldName = keyof typeof DECISION_FIELDS;
