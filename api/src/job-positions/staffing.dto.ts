import { REQUIREMENT_KINDS, type RequirementKind } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Line } from '../personnel/field-rules';
import { AsOfQuery, IsIsoDate, PageQuery } from '../platform/page';
import { QUOTA_KINDS, type QuotaKind } from './staffing-figures';
import { BODY_ORDERS, type BodyOrder } from './staffing.query';

const QUOTA_KIND_CODES = Object.keys(QUOTA_KINDS);

/** What a figure of the unit screen counts; each opens its people. */
export const FIGURES = [
  'present',
  'concurrent',
  'coming12',
  'coming24',
  'coming60',
  'met',
  'not-met',
  'unknown',
  'unplaced',
  'level-differs',
  'ratio',
  'quota',
] as const;
export type Figure = (typeof FIGURES)[number];

export class StaffingQuery extends AsOfQuery {
  @ApiProperty({
    format: 'uuid',
    description: 'Cơ quan, đơn vị có đề án; đơn vị thuộc nó thì lấy cơ quan trên gần nhất',
  })
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId: string;
}

export class FigureQuery extends PageQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Một vị trí; để trống là cả cơ quan' })
  @IsOptional()
  @IsUUID('all', { message: 'Mã vị trí không đúng dạng.' })
  readonly positionId?: string;

  @ApiProperty({ enum: FIGURES })
  @IsIn(FIGURES)
  readonly figure: Figure;

  @ApiPropertyOptional({ enum: ['CC', 'VC'], description: 'Chỉ công chức, cán bộ hoặc viên chức' })
  @IsOptional()
  @IsIn(['CC', 'VC'])
  readonly regime?: 'CC' | 'VC';

  @Line('Quy định tỷ lệ mà con số thuộc về, khi hỏi “ratio”', 60) readonly ruleId?: string;

  @ApiPropertyOptional({ enum: QUOTA_KIND_CODES, description: 'Loại số giao, khi hỏi “quota”' })
  @IsOptional()
  @IsIn(QUOTA_KIND_CODES)
  readonly quotaKind?: QuotaKind;
}

export class DifferenceQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  readonly from: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  readonly to: string;
}

export class BodiesQuery extends PageQuery {
  @Line('Phần của tên, không cần dấu', 100) readonly q?: string;

  @ApiPropertyOptional({ enum: BODY_ORDERS, default: 'name' })
  @IsOptional()
  @IsIn(BODY_ORDERS)
  readonly sort: BodyOrder = 'name';
}

export class PositionBody {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly parentName: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Biên chế, số người được giao' }) readonly quota:
    number | null;
  @ApiProperty() readonly present: number;
  @ApiProperty() readonly positions: number;
  @ApiProperty() readonly allocated: number;
  @ApiProperty() readonly vacant: number;
  @ApiProperty({ description: 'Thừa so với phân bổ, cộng các vị trí' }) readonly over: number;
  @ApiProperty({ type: Number, nullable: true }) readonly overQuota: number | null;
  @ApiProperty() readonly unplaced: number;
}
export class PositionBodies {
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: [PositionBody] }) readonly items: readonly PositionBody[];
}

export class DossierBrief {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly versionNo: number;
  @ApiProperty() readonly state: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly from: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly decisionNumber: string | null;
}

export class PositionFigures {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly code: string | null;
  @ApiProperty() readonly groupCode: string;
  @ApiProperty({ type: [String] }) readonly levelCodes: readonly string[];
  @ApiProperty({ description: 'Theo đề án đang có hiệu lực' }) readonly planned: number;
  @ApiProperty() readonly allocated: number;
  @ApiProperty({ description: 'Người giữ vị trí này là việc chính' }) readonly present: number;
  @ApiProperty() readonly concurrent: number;
  @ApiProperty() readonly vacant: number;
  @ApiProperty() readonly over: number;
  @ApiProperty({ type: [Number], description: 'Sẽ trống trong 12, 24, 60 tháng' })
  readonly coming: readonly number[];
  @ApiProperty() readonly met: number;
  @ApiProperty() readonly notMet: number;
  @ApiProperty() readonly unknown: number;
  @ApiProperty({ description: 'Ngạch, bậc của người khác với vị trí' }) readonly levelDiffers: number;
}

export class PositionGroup {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: [PositionFigures] }) readonly positions: readonly PositionFigures[];
}

export class QuotaFigures {
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly kindName: string;
  @ApiProperty({ type: Number, nullable: true }) readonly amount: number | null;
  @ApiProperty() readonly present: number;
  @ApiProperty() readonly over: number;
  @ApiProperty({ type: String, nullable: true }) readonly number: string | null;
}

export class RatioFigures {
  @ApiProperty() readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly basis: string;
  @ApiProperty({ enum: ['POSITION', 'BODY', 'PROVINCE'] }) readonly scope: 'POSITION' | 'BODY' | 'PROVINCE';
  @ApiProperty({ type: String }) readonly percent: string;
  @ApiProperty() readonly base: number;
  @ApiProperty() readonly count: number;
  @ApiProperty() readonly most: number;
  @ApiProperty() readonly over: number;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do đã ghi khi vượt tỷ lệ' }) readonly reason:
    string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Tỷ lệ bậc của một vị trí' })
  readonly positionId: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly positionName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Bậc bị giới hạn, của tỷ lệ từng vị trí' })
  readonly level: string | null;
}

export class StaffingTotals {
  @ApiProperty({ type: Number, nullable: true }) readonly quota: number | null;
  @ApiProperty() readonly allocated: number;
  @ApiProperty() readonly present: number;
  @ApiProperty() readonly concurrent: number;
  @ApiProperty() readonly vacant: number;
  @ApiProperty() readonly vacantPositions: number;
  @ApiProperty() readonly over: number;
  @ApiProperty() readonly overPositions: number;
  @ApiProperty() readonly notMet: number;
  @ApiProperty() readonly unknown: number;
  @ApiProperty({ description: 'Đang làm việc, chưa được bố trí vào vị trí' }) readonly unplaced: number;
  @ApiProperty({ type: [Number] }) readonly coming: readonly number[];
}

/** One body on one day: rows are positions, columns what is planned, allocated, there and missing. */
export class Staffing {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: DossierBrief, nullable: true }) readonly dossier: DossierBrief | null;
  @ApiProperty({ type: DossierBrief, nullable: true, description: 'Bản đang soạn hoặc đang trình' })
  readonly draft: DossierBrief | null;
  @ApiProperty({ type: StaffingTotals }) readonly totals: StaffingTotals;
  @ApiProperty({ type: [QuotaFigures] }) readonly quotas: readonly QuotaFigures[];
  @ApiProperty({ type: [PositionGroup] }) readonly groups: readonly PositionGroup[];
  @ApiProperty({ type: [RatioFigures] }) readonly ratios: readonly RatioFigures[];
  @ApiProperty() readonly mayWrite: boolean;
}

export class PositionPerson {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ type: String, nullable: true }) readonly unitName: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly positionId: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly positionName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly levelCode: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly leavesOn: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly leavesWhy: string | null;
  @ApiProperty({ type: String, enum: ['MET', 'NOT_MET', 'UNKNOWN'], nullable: true }) readonly standing:
    'MET' | 'NOT_MET' | 'UNKNOWN' | null;
  @ApiProperty({ type: [String], description: 'Yêu cầu chưa đạt hoặc chưa rõ' })
  readonly missing: readonly string[];
}

export class PositionPeople {
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: [PositionPerson] }) readonly items: readonly PositionPerson[];
}

export class RequirementResult {
  @ApiProperty({ enum: Object.keys(REQUIREMENT_KINDS) }) readonly kind: RequirementKind;
  @ApiProperty() readonly kindName: string;
  @ApiProperty() readonly text: string;
  @ApiProperty() readonly isMandatory: boolean;
  @ApiProperty({ enum: ['MET', 'NOT_MET', 'UNKNOWN', 'EXEMPT'] }) readonly result:
    'MET' | 'NOT_MET' | 'UNKNOWN' | 'EXEMPT';
  @ApiProperty() readonly evidence: string;
}

export class PersonStanding {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty() readonly title: string;
  @ApiProperty() readonly positionName: string;
  @ApiProperty({ enum: ['MET', 'NOT_MET', 'UNKNOWN'] }) readonly standing: 'MET' | 'NOT_MET' | 'UNKNOWN';
  @ApiProperty({ type: [RequirementResult] }) readonly rows: readonly RequirementResult[];
}

export class PositionMove {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly from: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly to: string | null;
}

export class StaffingDifference {
  @ApiProperty() readonly before: number;
  @ApiProperty() readonly after: number;
  @ApiProperty({ type: [PositionMove] }) readonly came: readonly PositionMove[];
  @ApiProperty({ type: [PositionMove] }) readonly left: readonly PositionMove[];
  @ApiProperty({ type: [PositionMove] }) readonly moved: readonly PositionMove[];
}
