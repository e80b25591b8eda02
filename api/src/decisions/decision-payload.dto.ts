import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import {
  Code,
  Day,
  Decimal,
  Flag,
  Line,
  Lines,
  PartialDay,
  RowId,
  Unit,
  Whole,
} from '../personnel/field-rules';

const Choice =
  (values: readonly string[]): PropertyDecorator =>
  (target, name) => {
    ApiPropertyOptional({ type: String, nullable: true, enum: values })(target, name);
    IsOptional()(target, name);
    IsIn(values)(target, name);
  };

export const DELAY_REASONS = ['DISCIPLINE', 'NOT_COMPLETED', 'OTHER'] as const;
export const POSTPONE_REASONS = [
  'TET_HOLIDAY',
  'DEATH_IN_FAMILY',
  'DISASTER',
  'SERIOUS_ILLNESS',
  'LONG_TERM_DISEASE',
] as const;
export const ASSET_KINDS = ['LAN_DAU', 'BO_SUNG', 'HANG_NAM', 'PHUC_VU_CAN_BO'] as const;
export const RECRUITMENT_METHODS = ['THI_TUYEN', 'XET_TUYEN', 'TIEP_NHAN'] as const;

/**
 * What the decision says about one person. One class for all kinds: which of the fields a kind takes and which it must
 * have is said by `GET /decision-kinds`; a field of another kind is refused.
 */
export class DecisionPayload {
  @Unit('Đơn vị') readonly organisationId?: string | null;
  @Unit('Cơ quan quản lý; mặc định là đơn vị') readonly managingOrganisationId?: string | null;
  @Unit('Đơn vị trả lương; mặc định là đơn vị') readonly payingOrganisationId?: string | null;
  @RowId('Vị trí việc làm của cơ quan nhận, còn hiệu lực vào ngày hiệu lực')
  readonly positionId?: string | null;
  @Line('Lý do khi vượt số phân bổ, tỷ lệ, điều kiện của vị trí', 500) readonly positionReason?:
    string | null;
  @RowId('Chức vụ được bố trí; mặc định là chức vụ chính') readonly postId?: string | null;
  @Line('Chức vụ, chức danh') readonly title?: string | null;
  @Flag('Giữ chức vụ lãnh đạo, quản lý') readonly isLeader?: boolean | null;
  @Flag('Là chức vụ chính; false là kiêm nhiệm') readonly isPrimary?: boolean | null;
  @Decimal('Hệ số phụ cấp chức vụ', 2) readonly leaderAllowance?: string | null;
  @Day('Hết thời hạn giữ chức vụ') readonly termEndsOn?: string | null;
  @RowId('Chức vụ kiêm nhiệm được thay') readonly replacesAssignmentId?: string | null;
  @Flag('Thôi các chức vụ kiêm nhiệm ở đơn vị cũ') readonly endConcurrent?: boolean | null;
  @RowId('Chức vụ thôi giữ; mặc định là chức vụ chính') readonly assignmentId?: string | null;
  @Code('Loại (subject_classes)') readonly classCode?: string | null;
  @Code('Hình thức tuyển dụng, hợp đồng (employment_types)') readonly typeCode?: string | null;
  @Code('Tình trạng làm việc (work_statuses)') readonly statusCode?: string | null;
  @Line('Số hợp đồng', 100) readonly contractNumber?: string | null;
  @Day('Hợp đồng đến hết ngày') readonly contractEndsOn?: string | null;
  @Code('Ngạch, chức danh nghề nghiệp (grades)') readonly gradeCode?: string | null;
  @PartialDay('Ngày bổ nhiệm ngạch') readonly gradeSince?: string | null;
  @Whole('Bậc lương', 1, 16) readonly step?: number | null;
  @Decimal('Hệ số; để trống thì tính theo bậc', 2) readonly coefficient?: string | null;
  @Decimal('Phụ cấp thâm niên vượt khung, phần trăm', 3) readonly overScalePercent?: string | null;
  @Decimal('Hệ số chênh lệch bảo lưu', 1, 4) readonly retainedCoefficient?: string | null;
  @Decimal('Phần trăm hưởng; mặc định 100 khi tuyển dụng, bổ nhiệm ngạch, còn lại giữ như đang có', 3)
  readonly paidPercent?: string | null;
  @Day('Hưởng từ ngày; mặc định là ngày hiệu lực') readonly paidFrom?: string | null;
  @Day('Mốc tính nâng bậc lần sau; mặc định là ngày hưởng, hoặc mốc cũ khi quy định cho giữ')
  readonly countFrom?: string | null;
  @Whole('Số tháng kéo dài', 0, 60) readonly months?: number | null;
  @Choice(DELAY_REASONS) readonly delayReason?: (typeof DELAY_REASONS)[number] | null;
  @Code('Danh hiệu, hình thức khen thưởng (awards)') readonly awardCode?: string | null;
  @Code('Loại hình khen thưởng (award_methods)') readonly methodCode?: string | null;
  @Whole('Năm', 1950, 2199) readonly year?: number | null;
  @Line('Nội dung', 500) readonly detail?: string | null;
  @Code('Hình thức kỷ luật (disciplines)') readonly formCode?: string | null;
  @Lines('Hành vi vi phạm') readonly behaviour?: string | null;
  @Code('Xếp loại (evaluation_ranks)') readonly rankCode?: string | null;
  @Decimal('Điểm', 3) readonly score?: string | null;
  @Line('Cơ quan, đơn vị') readonly organisationName?: string | null;
  @Line('Chức danh quy hoạch') readonly postTitle?: string | null;
  @Line('Cấp', 100) readonly levelName?: string | null;
  @Line('Giai đoạn quy hoạch', 100) readonly term?: string | null;
  @Flag('Chuyển tiếp từ giai đoạn trước') readonly isCarriedOver?: boolean | null;
  @RowId('Dòng quy hoạch') readonly planId?: string | null;
  @Line('Số thẻ đảng viên', 40) readonly partyCardNo?: string | null;
  @Choice(ASSET_KINDS) readonly assetKind?: (typeof ASSET_KINDS)[number] | null;
  @Day('Ngày nộp') readonly filedOn?: string | null;
  @Line('Nơi nhận') readonly receiver?: string | null;
  @Code('Lý do rời khỏi đơn vị (exit_kinds)') readonly exitKindCode?: string | null;
  @Choice(POSTPONE_REASONS) readonly postponeReason?: (typeof POSTPONE_REASONS)[number] | null;
  @Whole('Số tháng nghỉ hưu sớm hơn tuổi', 1, 60) readonly earlyMonths?: number | null;
  @Choice(RECRUITMENT_METHODS) readonly method?: (typeof RECRUITMENT_METHODS)[number] | null;
  @Line('Kỳ thi') readonly examPeriod?: string | null;
  @Line('Vị trí dự tuyển') readonly positionName?: string | null;
  @Line('Nguồn tuyển dụng') readonly sourceName?: string | null;
  @Line('Lý do, ghi chú', 500) readonly reason?: string | null;
}
