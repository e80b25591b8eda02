import { REQUIREMENT_KINDS, type RequirementKind } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Code, Day, Line, Lines, Unit } from '../personnel/field-rules';
import { Versioned } from '../personnel/person-input.dto';
import { PageQuery } from '../platform/page';

export const DOSSIER_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPRAISING',
  'REPORTED',
  'APPROVED',
  'IN_FORCE',
  'SUPERSEDED',
  'REJECTED',
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];
/** A step, or those that wait for the appraising office, or those that wait too long. */
const DOSSIER_FILTERS = [...DOSSIER_STATES, 'WAITING', 'LATE'] as const;
export const LEVEL_CODES = [
  'CGCC',
  'CVCC',
  'CVC',
  'CV',
  'CS',
  'NV',
  'BAC5',
  'BAC4',
  'BAC3',
  'BAC2',
  'BAC1',
] as const;

export class DossiersQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: DOSSIER_FILTERS,
    description: 'Một bước; WAITING: đang chờ cơ quan thẩm định; LATE: trong số đó, đã quá hạn',
  })
  @IsOptional()
  @IsIn(DOSSIER_FILTERS)
  readonly state?: (typeof DOSSIER_FILTERS)[number];

  @Unit('Cơ quan, đơn vị') readonly organisationId?: string;
}

/** Where a new version starts from. */
export const SOURCES = ['IN_FORCE', 'NATIONAL', 'BODY', 'EMPTY'] as const;
export class DossierInput {
  @Unit('Cơ quan, đơn vị', 'required') readonly organisationId: string;

  @ApiProperty({
    enum: SOURCES,
    description: 'Từ đề án đang có hiệu lực, danh mục khung, cơ quan khác, hoặc trống',
  })
  @IsIn(SOURCES)
  readonly source: (typeof SOURCES)[number];

  @Unit('Cơ quan được sao chép; với source = BODY') readonly sourceOrganisationId?: string;
  @Line('Căn cứ') readonly legalBasis?: string | null;
}

export class RequirementInput {
  @ApiProperty({ enum: Object.keys(REQUIREMENT_KINDS) })
  @IsIn(Object.keys(REQUIREMENT_KINDS))
  readonly kind: RequirementKind;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Bậc trong danh mục, số tháng, số năm' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1200)
  readonly atLeast?: number | null;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly oneOf?: readonly string[];

  @Line('Như in trong bản mô tả', 300, 'required') readonly text: string;

  @ApiProperty()
  @IsBoolean()
  readonly isMandatory: boolean;
}

export class PositionFields {
  @Line('Tên vị trí', 200, 'required') readonly name: string;
  @Line('Mã', 40) readonly code?: string | null;
  @Code('Nhóm (job_position_groups)', 'required') readonly groupCode: string;
  @Unit('Vị trí trong danh mục khung') readonly frameworkPositionId?: string | null;

  @ApiProperty({ enum: ['CC', 'VC'] })
  @IsIn(['CC', 'VC'])
  readonly regime: 'CC' | 'VC';

  @ApiProperty({ enum: LEVEL_CODES, isArray: true })
  @IsArray()
  @ArrayMaxSize(11)
  @IsIn(LEVEL_CODES, { each: true })
  readonly levelCodes: readonly (typeof LEVEL_CODES)[number][];

  @ApiProperty({ minimum: 0, maximum: 9999 })
  @IsInt()
  @Min(0)
  @Max(9999, { message: 'Nhiều nhất 9.999 người.' })
  readonly planned: number;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Các phần của bản mô tả, theo mã phần',
  })
  @IsOptional()
  @IsObject()
  readonly content?: Readonly<Record<string, string>>;

  @ApiProperty({ type: [RequirementInput] })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => RequirementInput)
  readonly requirements: readonly RequirementInput[];
}
export class PositionInput extends IntersectionType(PositionFields, Versioned) {}

/** What is done with a dossier next. */
export const DOSSIER_ACTS = ['SUBMIT', 'RETURN', 'APPRAISE', 'REPORT', 'APPROVE', 'REJECT'] as const;
export type DossierAct = (typeof DOSSIER_ACTS)[number];
export class DossierActInput extends Versioned {
  @ApiProperty({ enum: DOSSIER_ACTS })
  @IsIn(DOSSIER_ACTS)
  readonly act: DossierAct;

  @Lines('Ghi chú; bắt buộc khi trả lại hoặc không duyệt') readonly note?: string | null;
  @Line('Số quyết định', 100) readonly decisionNumber?: string | null;
  @Day('Ngày ký') readonly decisionSignedOn?: string | null;
  @Line('Người ký', 100) readonly decisionSigner?: string | null;
  @Line('Cơ quan ban hành') readonly decisionIssuer?: string | null;
  @Day('Có hiệu lực từ ngày') readonly effectiveOn?: string | null;
}

export class DossierStep {
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty({ type: String, nullable: true }) readonly by: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly fromState: string | null;
  @ApiProperty() readonly toState: string;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly dueOn: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Số ngày làm việc ở bước này' })
  readonly workingDays: number | null;
  @ApiProperty({ description: 'Bước này kéo dài quá hạn' }) readonly wasLate: boolean;
}

/** Papers of a dossier by what they are. */
export const DOSSIER_FILE_KINDS = {
  REQUEST: 'Tờ trình',
  REPORT: 'Báo cáo thẩm định',
  DECISION: 'Quyết định phê duyệt',
} as const;
export type DossierFileKind = keyof typeof DOSSIER_FILE_KINDS;
export class DossierFile {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: Object.keys(DOSSIER_FILE_KINDS) }) readonly kind: DossierFileKind;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly mediaType: string;
  @ApiProperty() readonly bytes: number;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty({ type: String, nullable: true }) readonly by: string | null;
}

export class DossierSummary {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty() readonly versionNo: number;
  @ApiProperty({ enum: DOSSIER_STATES }) readonly state: DossierState;
  @ApiProperty({ format: 'date', description: 'Từ ngày ở bước này' }) readonly since: string;
  @ApiProperty({ description: 'Số ngày làm việc đã ở bước này' }) readonly workingDays: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly dueOn: string | null;
  @ApiProperty() readonly isLate: boolean;
  @ApiProperty() readonly positions: number;
  @ApiProperty() readonly planned: number;
  @ApiProperty({ type: String, nullable: true }) readonly decisionNumber: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly from: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly to: string | null;
}
export class DossierPage {
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: [DossierSummary] }) readonly items: readonly DossierSummary[];
}

export class RequirementView {
  @ApiProperty({ enum: Object.keys(REQUIREMENT_KINDS) }) readonly kind: RequirementKind;
  @ApiProperty({ type: Number, nullable: true }) readonly atLeast: number | null;
  @ApiProperty({ type: [String] }) readonly oneOf: readonly string[];
  @ApiProperty() readonly text: string;
  @ApiProperty() readonly isMandatory: boolean;
}
export class PositionVersionView {
  @ApiProperty({ format: 'uuid' }) readonly positionId: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly code: string | null;
  @ApiProperty() readonly groupCode: string;
  @ApiProperty() readonly groupName: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly frameworkPositionId: string | null;
  @ApiProperty({ enum: ['CC', 'VC'] }) readonly regime: 'CC' | 'VC';
  @ApiProperty({
    description: 'Đã có trong một phiên bản được duyệt: tên, nhóm, chế độ, mã không đổi được nữa',
  })
  readonly isApproved: boolean;
  @ApiProperty({ type: [String] }) readonly levelCodes: readonly string[];
  @ApiProperty() readonly planned: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  readonly content: Readonly<Record<string, string>>;
  @ApiProperty({ type: [RequirementView] }) readonly requirements: readonly RequirementView[];
}
export class Dossier extends DossierSummary {
  @ApiProperty() readonly version: number;
  @ApiProperty({ type: String, nullable: true }) readonly legalBasis: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly reason: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly decisionSignedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly decisionSigner: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly decisionIssuer: string | null;
  @ApiProperty({ type: [PositionVersionView] }) readonly list: readonly PositionVersionView[];
  @ApiProperty({ type: [DossierStep] }) readonly steps: readonly DossierStep[];
  @ApiProperty({ type: [DossierFile] }) readonly files: readonly DossierFile[];
  @ApiProperty({ enum: DOSSIER_ACTS, isArray: true, description: 'Việc tài khoản này làm được tiếp theo' })
  readonly acts: readonly DossierAct[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Vì sao không phê duyệt được, khi vai trò cho phép',
  })
  readonly whyNot: string | null;
  @ApiProperty() readonly mayEdit: boolean;
  @ApiProperty({ description: 'Được đính kèm văn bản' }) readonly mayAttach: boolean;
}
