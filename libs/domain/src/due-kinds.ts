/** What falls due for a person, in the order of a person's file. */
export const DUE_KINDS = {
  RAISE_DUE: 'Nâng bậc lương thường xuyên',
  VK_DUE: 'Phụ cấp thâm niên vượt khung',
  EARLY_RAISE: 'Xét nâng bậc trước thời hạn',
  RE_RANK_DUE: 'Xếp bậc nghề nghiệp',
  RETIRE_NOTICE: 'Thông báo nghỉ hưu',
  RETIRE_DECISION: 'Quyết định nghỉ hưu',
  TERM_NOTICE: 'Thông báo bổ nhiệm lại, kéo dài',
  TERM_END: 'Hết thời hạn giữ chức vụ',
  ACTING_END: 'Hết thời gian giao quyền, phụ trách',
  SECONDMENT_END: 'Hết thời hạn biệt phái',
  CONTRACT_END: 'Hết hạn hợp đồng',
  SUSPENSION_END: 'Hết thời hạn tạm đình chỉ',
  DISCIPLINE_END: 'Hết hiệu lực kỷ luật',
  ELIGIBLE_AGAIN: 'Được xem xét lại chức vụ tương đương',
  CERTIFICATE_EXPIRY: 'Chứng chỉ hết hạn',
  COMMITMENT_END: 'Hết cam kết phục vụ sau đào tạo',
} as const;

export type DueKind = keyof typeof DUE_KINDS;
export const DUE_KIND_CODES = Object.keys(DUE_KINDS) as DueKind[];
