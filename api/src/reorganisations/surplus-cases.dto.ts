import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { Choice, Day, Decimal, Lines, RowId, Unit, Versioned, Whole } from '../personnel';
import { PageQuery } from '../platform/page';
import { BodyFigures } from './reorganisation-views.dto';
import { SURPLUS_REASONS, type SurplusReason } from './reorganisations.dto';

export const OPTIONS = {
  KEPT: 'Giữ lại, bố trí trong biên chế',
  MOVED: 'Điều động trong tỉnh',
  LOWER_POST: 'Bố trí chức vụ thấp hơn, bảo lưu phụ cấp',
  POLICY_EXIT: 'Nghỉ theo chính sách tinh giản, nghỉ hưu trước tuổi',
  RETRAINING: 'Đào tạo lại, chuyển vị trí',
} as const;
export type SurplusOption = keyof typeof OPTIONS;
export const OPTION_CODES = Object.keys(OPTIONS) as SurplusOption[];
export const QUOTA_EFFECTS = ['CUT', 'KEEP', 'REUSE'] as const;
export type QuotaEffect = (typeof QUOTA_EFFECTS)[number];
export const CASE_STATES = ['OPEN', 'LATE', 'SETTLED'] as const;
export type CaseState = (typeof CASE_STATES)[number];

const blankAsNothing = ({ value }: { value: unknown }): unknown => (value === '' ? undefined : value);

export class SurplusCasesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: CASE_STATES })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsIn(CASE_STATES)
  readonly state?: CaseState;
  @Unit('Của một phương án') readonly reorganisationId?: string;
}

export class SurplusCaseInput {
  @Unit('Phương án đã áp dụng', 'required') readonly reorganisationId: string;
  @Unit('Người', 'required') readonly personId: string;
  @Choice('Dôi dư: biên chế hay cấp phó', SURPLUS_REASONS, 'required') readonly reason: SurplusReason;
  @Lines('Ghi chú', 500) readonly note?: string | null;
}

export class SurplusCaseChange extends Versioned {
  @Choice('Phương án giải quyết', OPTION_CODES) readonly option?: SurplusOption | null;
  @RowId('Quyết định giải quyết; phải nói về người này') readonly decisionId?: string | null;
  @Day('Hạn giải quyết', 'required') readonly dueOn: string;
  @Whole('Năm dự kiến theo lộ trình', 2000, 2200) readonly plannedYear?: number | null;
  @ApiProperty({
    enum: QUOTA_EFFECTS,
    description: 'Chỉ tiêu khi người này rời đi: cắt, giữ, dùng lại một phần',
  })
  @IsIn(QUOTA_EFFECTS)
  readonly quotaEffect: QuotaEffect;
  @Decimal('Phần trăm chỉ tiêu được dùng lại; với REUSE', 3) readonly reusePercent?: string | null;
  @Day('Ngày giải quyết xong') readonly settledOn?: string | null;
  @Lines('Ghi chú', 500) readonly note?: string | null;
}

export class CaseDecision {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly label: string;
}
export class SurplusCase {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly reorganisationId: string;
  @ApiProperty() readonly reorganisationName: string;
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ enum: SURPLUS_REASONS }) readonly reason: SurplusReason;
  @ApiProperty() readonly fromName: string;
  @ApiProperty() readonly toName: string;
  @ApiProperty({ type: String, nullable: true }) readonly oldTitle: string | null;
  @ApiProperty({ enum: OPTION_CODES, type: String, nullable: true }) readonly option: SurplusOption | null;
  @ApiProperty({ type: String, nullable: true }) readonly optionName: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly decisionId: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly decisionLabel: string | null;
  @ApiProperty({ type: [CaseDecision], description: 'Quyết định về người này từ ngày sắp xếp, để chọn' })
  readonly decisions: readonly CaseDecision[];
  @ApiProperty({ format: 'date' }) readonly dueOn: string;
  @ApiProperty({ type: Number, nullable: true }) readonly plannedYear: number | null;
  @ApiProperty({ enum: QUOTA_EFFECTS }) readonly quotaEffect: QuotaEffect;
  @ApiProperty({ type: String, nullable: true }) readonly reusePercent: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly settledOn: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ enum: CASE_STATES }) readonly state: CaseState;
  @ApiProperty() readonly version: number;
}
export class SurplusCasePage {
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: [SurplusCase] }) readonly items: readonly SurplusCase[];
  @ApiProperty() readonly open: number;
  @ApiProperty() readonly late: number;
  @ApiProperty() readonly settled: number;
}
export class Roadmap {
  @ApiProperty({ type: [BodyFigures] }) readonly bodies: readonly BodyFigures[];
}
