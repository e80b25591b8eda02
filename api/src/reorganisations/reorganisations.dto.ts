import { QUOTA_KIND_CODES, type QuotaKindCode } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Choice, Code, Day, Flag, Line, Lines, Unit } from '../personnel';
import { Versioned } from '../personnel';
import { PageQuery } from '../platform/page';

export const KINDS = ['MERGE', 'SPLIT', 'DISSOLVE', 'MOVE'] as const;
export type Kind = (typeof KINDS)[number];
export const STATES = ['DRAFT', 'APPLIED', 'UNDONE'] as const;
export type State = (typeof STATES)[number];
export const ACTIONS = ['CLOSE', 'CREATE', 'CHANGE', 'KEEP'] as const;
export type Action = (typeof ACTIONS)[number];
export const SURPLUS_REASONS = ['STAFF', 'DEPUTY'] as const;
export type SurplusReason = (typeof SURPLUS_REASONS)[number];

const MOST_UNITS = 600;
const blankAsNothing = ({ value }: { value: unknown }): unknown => (value === '' ? undefined : value);

export class ReorganisationsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsIn(STATES)
  readonly state?: State;

  @Line('Tìm theo tên', 100) readonly q?: string | null;
}

class ReorganisationDocument {
  @Line('Tên phương án', 200, 'required') readonly name: string;
  @Day('Ngày hiệu lực', 'required') readonly effectiveOn: string;
  @Line('Số, ký hiệu văn bản', 100) readonly documentNumber?: string | null;
  @Day('Ngày ký văn bản') readonly documentDate?: string | null;
  @Line('Cơ quan ban hành') readonly documentIssuer?: string | null;
  @Line('Người ký', 100) readonly documentSigner?: string | null;
  @Lines('Ghi chú') readonly note?: string | null;
}

export class NewUnitInput {
  @Line('Tên đơn vị mới', 200, 'required') readonly name: string;
  @Line('Tên viết tắt', 60) readonly shortName?: string | null;
  @Code('Loại đơn vị (organisation_kinds)', 'required') readonly organisationKind: string;
  @Unit('Cấp trên', 'required') readonly parentId: string;
}

export class ReorganisationInput extends ReorganisationDocument {
  @ApiProperty({ enum: KINDS, description: 'Hợp nhất, chia tách, giải thể, chuyển nguyên trạng' })
  @IsIn(KINDS)
  readonly kind: Kind;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Đơn vị được sắp xếp' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Chọn ít nhất một đơn vị.' })
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID('all', { each: true, message: 'Mã đơn vị không đúng dạng.' })
  readonly sourceIds: readonly string[];

  @Unit('Đơn vị đang có tiếp nhận') readonly targetId?: string | null;

  @ApiPropertyOptional({ type: [NewUnitInput], description: 'Đơn vị mới được lập' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewUnitInput)
  readonly newUnits?: readonly NewUnitInput[];
}

export class DraftUnit {
  @Unit('Đơn vị; của đơn vị mới là mã do phương án đặt', 'required') readonly organisationId: string;
  @ApiProperty({ enum: ACTIONS })
  @IsIn(ACTIONS)
  readonly action: Action;
  @Line('Tên mới', 200) readonly name?: string | null;
  @Line('Tên viết tắt mới', 60) readonly shortName?: string | null;
  @Code('Loại đơn vị (organisation_kinds)') readonly organisationKind?: string | null;
  @Unit('Cấp trên mới') readonly parentId?: string | null;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Số cấp phó được giao, thay định mức' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(99)
  readonly deputyNorm?: number | null;
}
export class DraftMapping {
  @Unit('Đơn vị cũ', 'required') readonly fromId: string;
  @Unit('Đơn vị tiếp nhận', 'required') readonly toId: string;
  @ApiProperty({ enum: ['WHOLE', 'PART'] })
  @IsIn(['WHOLE', 'PART'])
  readonly share: 'WHOLE' | 'PART';
  @ApiProperty({ description: 'Nhận hồ sơ lưu trữ' }) @IsBoolean() readonly takesRecords: boolean;
  @ApiProperty({ description: 'Nơi người của đơn vị cũ đến khi không nói khác' })
  @IsBoolean()
  readonly isDefault: boolean;
}
export class DraftPosition {
  /** Of any version: positions that came with data of old need not have a well-formed one. */
  @ApiProperty({ type: String, description: 'Vị trí của đơn vị cũ', format: 'uuid' })
  @Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, { message: 'Mã vị trí không đúng dạng.' })
  readonly positionId: string;
  @Unit('Đơn vị có vị trí thay thế') readonly toOrganisationId?: string | null;
  @Line('Tên vị trí thay thế; chưa có thì lập mới', 200) readonly toName?: string | null;
}
export class DraftTarget {
  @Unit('Đơn vị', 'required') readonly organisationId: string;
  @ApiProperty({ enum: QUOTA_KIND_CODES })
  @IsIn(QUOTA_KIND_CODES)
  readonly kind: QuotaKindCode;
  @ApiProperty() @IsInt() @Min(2000) @Max(2200) readonly year: number;
  @ApiProperty() @IsInt() @Min(0) @Max(999_999) readonly amount: number;
}

class DraftContent {
  @ApiProperty({ type: [DraftUnit] })
  @IsArray()
  @ArrayMaxSize(MOST_UNITS)
  @ValidateNested({ each: true })
  @Type(() => DraftUnit)
  readonly units: readonly DraftUnit[];

  @ApiProperty({ type: [DraftMapping] })
  @IsArray()
  @ArrayMaxSize(2 * MOST_UNITS)
  @ValidateNested({ each: true })
  @Type(() => DraftMapping)
  readonly mappings: readonly DraftMapping[];

  @ApiProperty({ type: [DraftPosition] })
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => DraftPosition)
  readonly positions: readonly DraftPosition[];

  @ApiProperty({ type: [DraftTarget] })
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => DraftTarget)
  readonly targets: readonly DraftTarget[];
}
export class ReorganisationChange extends IntersectionType(ReorganisationDocument, DraftContent, Versioned) {}

export class ExceptionsInput extends Versioned {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Chọn ít nhất một người.' })
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID('all', { each: true, message: 'Mã hồ sơ không đúng dạng.' })
  readonly personIds: readonly string[];

  @Flag('Bỏ ngoại lệ: những người này lại theo phương án chung') readonly clear?: boolean;
  @Unit('Đến đơn vị') readonly organisationId?: string | null;
  @Line('Chức vụ, chức danh mới', 200) readonly title?: string | null;
  @Flag('Giữ chức vụ lãnh đạo, quản lý') readonly isLeader?: boolean | null;
  @Line('Vị trí việc làm mới', 200) readonly positionName?: string | null;
  @Choice('Dôi dư: biên chế hay cấp phó', SURPLUS_REASONS) readonly surplus?: SurplusReason | null;
  @Line('Ghi chú', 300) readonly note?: string | null;
}

export class ApplyInput extends Versioned {
  @Line('Dấu của bản xem trước', 200, 'required') readonly digest: string;
}
export class UndoInput extends Versioned {
  @Line('Lý do hoàn tác', 500, 'required') readonly reason: string;
}

export const PEOPLE_FILTERS = ['ALL', 'EXCEPTIONS', 'LEADERS', 'UNPLACED', 'SURPLUS'] as const;
export class AffectedQuery extends PageQuery {
  @ApiPropertyOptional({ enum: PEOPLE_FILTERS })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsIn(PEOPLE_FILTERS)
  readonly only?: (typeof PEOPLE_FILTERS)[number];
  @Line('Tìm theo tên', 100) readonly q?: string | null;
  @Unit('Đơn vị cũ') readonly fromId?: string;
  @Unit('Đơn vị đến') readonly toId?: string;
}
