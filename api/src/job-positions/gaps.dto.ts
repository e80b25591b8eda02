import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Line, Unit } from '../personnel/field-rules';
import { AsOfQuery, PageQuery } from '../platform/page';
import { QuotaFigures, RatioFigures } from './staffing.dto';

export const REGIMES = ['CC', 'VC'] as const;
export type Regime = (typeof REGIMES)[number];

export const GAP_ORDERS = [
  'unit',
  '-vacant',
  '-over',
  '-overQuota',
  '-unplaced',
  '-notMet',
  '-unknown',
  '-ratioOver',
  '-levelDiffers',
  '-coming12',
] as const;
export type GapOrder = (typeof GAP_ORDERS)[number];

export class GapsQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: REGIMES,
    description: 'Công chức, cán bộ (CC) hoặc viên chức (VC); mặc định cả hai',
  })
  @IsOptional()
  @IsIn(REGIMES)
  readonly regime?: Regime;

  @Line('Phần của tên đơn vị, không cần dấu', 100) readonly q?: string;
  @Line('Loại đơn vị (organisation_kinds)', 40) readonly bodyKind?: string;

  @ApiPropertyOptional({ enum: GAP_ORDERS, default: 'unit' })
  @IsOptional()
  @IsIn(GAP_ORDERS)
  readonly sort: GapOrder = 'unit';
}

/** G1 to G9 of one body, of one kind of body, or of all of them. @source job-positions section 9 */
export class GapNumbers {
  @ApiProperty({ type: Number, nullable: true, description: 'Số được giao, không kể hợp đồng hỗ trợ' })
  readonly quota: number | null;
  @ApiProperty() readonly present: number;
  @ApiProperty() readonly positions: number;
  @ApiProperty() readonly allocated: number;
  @ApiProperty({ description: 'G1 còn trống so với phân bổ' }) readonly vacant: number;
  @ApiProperty({ description: 'G2 thừa so với phân bổ' }) readonly over: number;
  @ApiProperty({ description: 'G3 vượt số được giao, cộng theo loại' }) readonly overQuota: number;
  @ApiProperty({ description: 'G4 chưa bố trí vị trí việc làm' }) readonly unplaced: number;
  @ApiProperty({ description: 'G5 chưa đạt chuẩn' }) readonly notMet: number;
  @ApiProperty({ description: 'G6 chưa rõ, thiếu dữ liệu' }) readonly unknown: number;
  @ApiProperty({ description: 'G7 vượt tỷ lệ ngạch, bậc của đơn vị' }) readonly ratioOver: number;
  @ApiProperty({ description: 'G8 ngạch, bậc khác với vị trí' }) readonly levelDiffers: number;
  @ApiProperty({ type: [Number], description: 'G9 sẽ trống trong 12, 24, 60 tháng' })
  readonly coming: readonly number[];
}
export class GapRow extends GapNumbers {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly parentName: string | null;
  @ApiProperty() readonly bodyKind: string;
  @ApiProperty() readonly bodyKindName: string;
}
export class GapGroup extends GapNumbers {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ description: 'Số đơn vị' }) readonly bodies: number;
}
export class RatioBreach extends RatioFigures {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
}

/** The gaps of every body that the reader may see. */
export class GapReport {
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: GapNumbers, description: 'Cộng các đơn vị được lọc, mọi trang' })
  readonly totals: GapNumbers;
  @ApiProperty({ type: [GapGroup], description: 'Cộng theo loại đơn vị' })
  readonly groups: readonly GapGroup[];
  @ApiProperty({ type: [QuotaFigures], description: 'Số giao và có mặt theo loại người' })
  readonly quotas: readonly QuotaFigures[];
  @ApiProperty({ type: [GapRow] }) readonly items: readonly GapRow[];
  @ApiProperty({ type: [RatioBreach], description: 'Tỷ lệ tính trên toàn tỉnh, kể cả khi chưa vượt' })
  readonly provinceRatios: readonly RatioBreach[];
  @ApiProperty({
    type: [RatioBreach],
    description: 'Tỷ lệ bị vượt ở các đơn vị được lọc, vượt nhiều nhất trước',
  })
  readonly breaches: readonly RatioBreach[];
}

export class TrainingNeedsQuery extends AsOfQuery {
  @Unit('Cơ quan, đơn vị; kể cả các đơn vị bên dưới') readonly organisationId?: string;
}

/**
 * Holders of positions of one body who lack one trainable requirement: what a line of the training plan is made of.
 * `key` names the requirement (kind, threshold, accepted codes) the same way in every body.
 */
export class TrainingNeed {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty() readonly key: string;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly kindName: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Mức thấp nhất trong danh mục của loại này' })
  readonly atLeast: number | null;
  @ApiProperty({ type: [String], description: 'Một trong các mã này là đủ' })
  readonly oneOf: readonly string[];
  @ApiProperty({ description: 'Như ghi trong bản mô tả' }) readonly text: string;
  @ApiProperty({ description: 'Số người chưa đạt' }) readonly notMet: number;
  @ApiProperty({ description: 'Số người chưa rõ vì thiếu dữ liệu' }) readonly unknown: number;
}
export class TrainingNeeds {
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: [TrainingNeed] }) readonly items: readonly TrainingNeed[];
}

export class TrainingNeedPeopleQuery extends AsOfQuery {
  @Unit('Cơ quan, đơn vị có vị trí', 'required') readonly organisationId: string;
  @Line('Mã yêu cầu (key của nhu cầu)', 64, 'required') readonly key: string;
}
export class TrainingNeedPerson {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ format: 'uuid' }) readonly positionId: string;
  @ApiProperty() readonly positionName: string;
  @ApiProperty({ enum: ['NOT_MET', 'UNKNOWN'] }) readonly result: 'NOT_MET' | 'UNKNOWN';
}
export class TrainingNeedPeople {
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: [TrainingNeedPerson] }) readonly items: readonly TrainingNeedPerson[];
}
