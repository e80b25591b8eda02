import { Day } from '../personnel';
import { Amount, Chosen, Coded, Count, Figure, LongText, On, Since, Text, Tick, Year } from './record-column';

/** Tables of the record that anybody who sees the file sees. Numbers are the items of the form (TT 06/2023/TT-BNV). */

/** Items 22 and 35.1. */
export class AwardFields {
  @Year('Năm') readonly year: number;
  @Coded('Danh hiệu, hình thức khen thưởng', 'awards', 'required') readonly awardCode: string;
  @Coded('Loại khen thưởng', 'award_methods') readonly methodCode?: string | null;
  @Text('Nội dung, thành tích') readonly detail?: string | null;
  @Text('Xếp loại chuyên môn', 100) readonly professionalRating?: string | null;
  @Text('Xếp loại thi đua', 100) readonly emulationRating?: string | null;
  @Text('Số quyết định', 100) readonly number?: string | null;
  @On('Ngày quyết định') readonly decidedOn?: string | null;
  @Text('Người ký', 100) readonly signer?: string | null;
  @Text('Cơ quan quyết định') readonly issuer?: string | null;
}

/** Yearly rank. @source NĐ 233/2026/NĐ-CP; NĐ 335/2025/NĐ-CP */
export class EvaluationFields {
  @Year('Năm') readonly year: number;
  @Coded('Xếp loại chất lượng', 'evaluation_ranks', 'required') readonly rankCode: string;
  @Figure('Điểm', 3) readonly score?: string | null;
  @Text('Đơn vị đánh giá') readonly organisationName?: string | null;
  @Text('Ghi chú', 500) readonly note?: string | null;
}

/** A stretch of days; `to` is the last one. */
class Dated {
  @Day('Từ ngày', 'required') readonly from: string;
  @Day('Đến hết ngày') readonly to?: string | null;
}

/** Items 30.2 and 37.2. */
export class AllowanceFields extends Dated {
  @Coded('Loại phụ cấp', 'allowance_kinds', 'required') readonly kindCode: string;
  @Figure('Hệ số', 2) readonly coefficient?: string | null;
  @Figure('Tỷ lệ (%)', 3) readonly percent?: string | null;
  @Amount('Số tiền (đồng)') readonly amountVnd?: number | null;
  @Text('Ghi chú', 500) readonly note?: string | null;
}

/** Item 33, as declared: what lies before or beside the posts in the register. */
export class WorkHistoryFields {
  @Since('Từ') readonly startedOn?: string | null;
  @Since('Đến') readonly endedOn?: string | null;
  @Text('Cơ quan, đơn vị, tổ chức', 300, 'required') readonly organisationName: string;
  @Text('Chức danh, chức vụ, công việc') readonly title?: string | null;
  @Text('Nơi làm việc') readonly place?: string | null;
  @Text('Ghi chú', 500) readonly note?: string | null;
}

/** Item 17, where there were several periods. */
export class MilitaryServiceFields {
  @Since('Ngày nhập ngũ') readonly enlistedOn?: string | null;
  @Since('Ngày xuất ngũ') readonly dischargedOn?: string | null;
  @Text('Quân hàm, chức vụ cao nhất', 100) readonly rankName?: string | null;
  @Text('Đơn vị') readonly unitName?: string | null;
  @Text('Ghi chú', 500) readonly note?: string | null;
}

/** Item 16. */
export class UnionMembershipFields {
  @Text('Tổ chức', 300, 'required') readonly organisationName: string;
  @Since('Ngày tham gia') readonly joinedOn?: string | null;
  @Since('Ngày thôi') readonly leftOn?: string | null;
  @Text('Chức vụ') readonly post?: string | null;
}

/** Items 26 and 27. */
export class PartyPostFields {
  @Text('Chức vụ Đảng', 300, 'required') readonly title: string;
  @Text('Tổ chức Đảng') readonly organisationName?: string | null;
  @Tick('Kiêm nhiệm') readonly isConcurrent?: boolean;
  @Since('Từ') readonly startedOn?: string | null;
  @Since('Đến') readonly endedOn?: string | null;
}

/** Item 18. */
export class PolicyBenefitFields {
  @Coded('Đối tượng chính sách', 'policy_categories', 'required') readonly categoryCode: string;
  @Coded('Hạng thương binh', 'war_invalid_classes') readonly warInvalidClassCode?: string | null;
  @Figure('Tỷ lệ thương tật (%)', 3) readonly injuryRate?: string | null;
  @Since('Ngày công nhận') readonly grantedOn?: string | null;
  @Text('Ghi chú', 500) readonly note?: string | null;
}

/** Item 24. */
export class SuccessionPlanFields {
  @Text('Chức danh quy hoạch', 300, 'required') readonly postTitle: string;
  @Text('Cơ quan, đơn vị') readonly organisationName?: string | null;
  @Text('Cấp quản lý', 100) readonly levelName?: string | null;
  @Text('Nhiệm kỳ', 20, 'required') readonly term: string;
  @Tick('Quy hoạch chuyển tiếp') readonly isCarriedOver?: boolean;
  @Text('Số quyết định phê duyệt', 100) readonly number?: string | null;
  @On('Ngày quyết định') readonly decidedOn?: string | null;
  @Text('Cơ quan phê duyệt') readonly issuer?: string | null;
  @On('Vào quy hoạch từ', 'required') readonly enteredOn: string;
  @On('Ra khỏi quy hoạch') readonly leftOn?: string | null;
  @Text('Lý do ra', 500) readonly leaveReason?: string | null;
}

export const RECRUITMENT_METHODS = {
  THI_TUYEN: 'Thi tuyển',
  XET_TUYEN: 'Xét tuyển',
  TIEP_NHAN: 'Tiếp nhận',
} as const;

/** Section 6.1 of the profile; item 13 names only day and body. */
export class RecruitmentFields {
  @Chosen('Phương thức', RECRUITMENT_METHODS, 'required') readonly method: keyof typeof RECRUITMENT_METHODS;
  @Text('Kỳ thi, kỳ xét') readonly examPeriod?: string | null;
  @Text('Số quyết định', 100) readonly number?: string | null;
  @On('Ngày quyết định') readonly decidedOn?: string | null;
  @Text('Cơ quan tuyển dụng') readonly issuer?: string | null;
  @Text('Vị trí tuyển dụng') readonly positionName?: string | null;
  @Coded('Ngạch, chức danh nghề nghiệp', 'grades') readonly gradeCode?: string | null;
  @On('Ngày nhận việc') readonly startsOn?: string | null;
  @Text('Nguồn tuyển dụng') readonly sourceName?: string | null;
  @Figure('Điểm ưu tiên', 2) readonly priorityPoints?: string | null;
  @Text('Ghi chú', 500) readonly note?: string | null;
}

/** Item 30.3. */
export class PositionPayFields extends Dated {
  @Text('Vị trí việc làm', 300, 'required') readonly positionName: string;
  @Text('Mã vị trí', 50) readonly positionCode?: string | null;
  @Coded('Nhóm vị trí', 'job_position_groups') readonly groupCode?: string | null;
  @Coded('Bậc nghề nghiệp', 'career_levels_vc') readonly careerLevelCode?: string | null;
  @Amount('Mức lương (đồng)') readonly amountVnd?: number | null;
  @Figure('Phần trăm hưởng', 3) readonly percent?: string | null;
  @Figure('Phụ cấp thâm niên vượt khung (%)', 3) readonly overScalePercent?: string | null;
}

export const DECLARATION_KINDS = {
  LAN_DAU: 'Lần đầu',
  BO_SUNG: 'Bổ sung',
  HANG_NAM: 'Hằng năm',
  PHUC_VU_CAN_BO: 'Phục vụ công tác cán bộ',
} as const;

/** That an asset declaration was filed; what it says is kept elsewhere. @source NĐ 130/2020/NĐ-CP */
export class AssetDeclarationFields {
  @Chosen('Loại kê khai', DECLARATION_KINDS, 'required') readonly kind: keyof typeof DECLARATION_KINDS;
  @Year('Năm') readonly year: number;
  @On('Ngày nộp') readonly filedOn?: string | null;
  @Text('Nơi nhận') readonly receiver?: string | null;
  @Tick('Đã xác minh') readonly isVerified?: boolean;
}

/** Item 38. */
export class EmployerRemarkFields {
  @On('Ngày nhận xét', 'required') readonly remarkedOn: string;
  @LongText('Nhận xét, đánh giá', 4000, 'required') readonly remark: string;
  @Text('Người ký', 100) readonly signer?: string | null;
  @Text('Cơ quan, đơn vị') readonly organisationName?: string | null;
}

export const DELAY_REASONS = {
  DISCIPLINE: 'Kỷ luật',
  NOT_COMPLETED: 'Không hoàn thành nhiệm vụ',
  OTHER: 'Lý do khác',
} as const;

/** By how many months the next step comes later. @source TT 08/2013/TT-BNV, Điều 2 */
export class SalaryDelayFields {
  @Chosen('Lý do', DELAY_REASONS, 'required') readonly reason: keyof typeof DELAY_REASONS;
  @Count('Số tháng kéo dài', 1, 60, 'required') readonly months: number;
  @On('Tính từ ngày', 'required') readonly fromOn: string;
  @Text('Ghi chú', 500) readonly note?: string | null;
}

/** Items that are worked out and can be stated otherwise, with the reason. */
export const COMPUTED_ITEMS = {
  HIGHEST_EDUCATION: 'Trình độ chuyên môn cao nhất',
  HIGHEST_POLITICAL: 'Trình độ lý luận chính trị',
  HIGHEST_STATE_MANAGEMENT: 'Trình độ quản lý nhà nước',
  HIGHEST_LANGUAGE: 'Trình độ ngoại ngữ',
  HIGHEST_IT: 'Trình độ tin học',
  CURRENT_POST: 'Chức vụ hiện tại',
  CURRENT_SALARY: 'Ngạch, bậc, hệ số hiện hưởng',
  CONCURRENT_POSTS: 'Chức vụ kiêm nhiệm',
} as const;

/** Items 20, 23, 25, 30. */
export class ComputedOverrideFields {
  @Chosen('Mục', COMPUTED_ITEMS, 'required') readonly item: keyof typeof COMPUTED_ITEMS;
  @Text('Ghi là', 300, 'required') readonly value: string;
  @Text('Lý do ghi khác kết quả tính', 500, 'required') readonly reason: string;
}
