import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { CREDENTIAL_KINDS, type CredentialKind } from './credential-kinds';
import { Choice, Code, Day, Decimal, Flag, Line, PartialDay, RowId, Unit, Whole } from './field-rules';
import { APPOINTMENT_KINDS, SALARY_KINDS } from './history-words';
import { DecisionInput, RestsOn, Versioned } from './person-input.dto';

/** `DELETE …?version=`. */
export class VersionQuery {
  @ApiProperty({ description: 'Phiên bản hồ sơ đã đọc' })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  readonly version: number;
}

/** A degree or certificate. @source TT 06/2023/TT-BNV, form, items 32.1–32.6 */
export class CredentialFields {
  @ApiProperty({ enum: CREDENTIAL_KINDS })
  @IsIn(CREDENTIAL_KINDS)
  readonly kind: CredentialKind;

  @Code('Trình độ, văn bằng, theo danh mục của loại', 'required') readonly levelCode: string;
  @Line('Ngoại ngữ', 100) readonly language?: string | null;
  @Line('Chuyên ngành') readonly major?: string | null;
  @Line('Cơ sở đào tạo') readonly institution?: string | null;
  @Code('Hình thức đào tạo (training_forms)') readonly formCode?: string | null;
  @Line('Nước', 100) readonly country?: string | null;
  @Line('Số hiệu văn bằng', 100) readonly number?: string | null;
  @Line('Điểm, xếp loại', 50) readonly score?: string | null;
  @Line('Quyết định cử đi học', 100) readonly decisionNumber?: string | null;
  @Line('Nguồn kinh phí', 200) readonly funding?: string | null;
  @PartialDay('Từ') readonly startedOn?: string | null;
  @PartialDay('Ngày cấp') readonly earnedOn?: string | null;
  @PartialDay('Hết hạn') readonly expiresOn?: string | null;
  @Flag('Đã đối chiếu bản gốc') readonly isVerified?: boolean;
}
export class CredentialInput extends IntersectionType(CredentialFields, Versioned) {}
export class CredentialChange extends IntersectionType(
  PartialType(CredentialFields, { skipNullProperties: false }),
  Versioned,
) {}

/** A post in a unit for a time. `to` is the last day. */
export class AssignmentFields {
  @Unit('Đơn vị', 'required') readonly organisationId: string;
  @Line('Chức vụ, chức danh', 300, 'required') readonly title: string;
  @Flag('Giữ chức vụ lãnh đạo, quản lý') readonly isLeader?: boolean;
  @Flag('Chính; false là kiêm nhiệm') readonly isPrimary?: boolean;
  @Decimal('Hệ số phụ cấp chức vụ', 2) readonly leaderAllowance?: string | null;
  @Choice('Hình thức giữ chức vụ', Object.keys(APPOINTMENT_KINDS)) readonly appointmentKind?: string | null;
  @Day('Ngày bổ nhiệm, phê chuẩn') readonly appointedOn?: string | null;
  @Day('Hết nhiệm kỳ, thời hạn giữ chức vụ') readonly termEndsOn?: string | null;
  @Day('Từ ngày', 'required') readonly from: string;
  @Day('Đến hết ngày') readonly to?: string | null;
  @RestsOn() readonly decision?: DecisionInput | null;
}
export class AssignmentInput extends IntersectionType(AssignmentFields, Versioned) {
  @RowId('Quá trình làm việc; mặc định là quá trình bao trùm ngày bắt đầu') readonly employmentId?: string;
  @Flag('Kết thúc chức vụ chính đang giữ vào ngày trước đó') readonly closePrevious?: boolean;
}
export class AssignmentChange extends IntersectionType(
  PartialType(AssignmentFields, { skipNullProperties: false }),
  Versioned,
) {}

/** Class, kind of contract and units of an employment for a time. `to` is the last day. */
export class EmploymentFields {
  @Code('Loại (subject_classes)', 'required') readonly classCode: string;
  @Code('Hình thức tuyển dụng, hợp đồng (employment_types)') readonly typeCode?: string | null;
  @Code('Tình trạng làm việc (work_statuses)') readonly statusCode?: string;
  @Unit('Đơn vị sử dụng', 'required') readonly usingOrganisationId: string;
  @Unit('Cơ quan quản lý') readonly managingOrganisationId?: string | null;
  @Unit('Đơn vị trả lương') readonly payingOrganisationId?: string | null;
  @Day('Từ ngày', 'required') readonly from: string;
  @Day('Đến hết ngày') readonly to?: string | null;
  @Code('Lý do thôi (exit_kinds)') readonly exitKindCode?: string | null;
  @Line('Số hợp đồng', 100) readonly contractNumber?: string | null;
  @Day('Hết hạn hợp đồng') readonly contractEndsOn?: string | null;
  @RestsOn() readonly decision?: DecisionInput | null;
}
export class EmploymentInput extends IntersectionType(EmploymentFields, Versioned) {
  @Flag('Kết thúc quá trình đang diễn ra vào ngày trước đó') readonly closePrevious?: boolean;
}
/**
 * With `from` later than the start of the row that holds on that day, the change holds from that day on and the
 * employment goes on under the same id; without `from` the last row is put right as it stands.
 */
export class EmploymentChange extends IntersectionType(
  PartialType(EmploymentFields, { skipNullProperties: false }),
  Versioned,
) {}

/** A place on the pay scale, from a day until the next. Never changed: put right by a further revision. */
export class SalaryPositionInput extends Versioned {
  @Code('Mã ngạch, chức danh nghề nghiệp (grades)') readonly gradeCode?: string | null;
  @PartialDay('Ngày bổ nhiệm ngạch') readonly gradeSince?: string | null;
  @Whole('Bậc', 1, 16) readonly step?: number | null;
  @Decimal('Hệ số; để trống thì tính theo bậc', 2) readonly coefficient?: string | null;
  @Decimal('Phụ cấp thâm niên vượt khung, phần trăm', 3) readonly overScalePercent?: string | null;
  @Decimal('Phần trăm hưởng', 3) readonly paidPercent?: string | null;
  @Day('Hưởng từ ngày', 'required') readonly paidFrom: string;
  @Day('Mốc tính nâng bậc lần sau') readonly countFrom?: string | null;
  @Choice('Hình thức xếp lương', Object.keys(SALARY_KINDS)) readonly kind?: string | null;
  @Decimal('Hệ số chênh lệch bảo lưu', 1) readonly retainedCoefficient?: string | null;
  @Line('Lý do') readonly reason?: string | null;
  @RestsOn() readonly decision?: DecisionInput | null;
  @RowId('Dòng được sửa') readonly corrects?: string;
  @Flag('Hủy dòng được sửa') readonly isVoid?: boolean;
}
