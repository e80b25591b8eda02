import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Day, Line, Lines, Unit } from '../personnel/field-rules';
import { QUOTA_KINDS, type QuotaKind } from './staffing-figures';

const KINDS = Object.keys(QUOTA_KINDS) as QuotaKind[];
const Year = (): PropertyDecorator => (target, name) => {
  ApiProperty({ minimum: 2000, maximum: 2199 })(target, name);
  IsInt()(target, name);
  Min(2000)(target, name);
  Max(2199)(target, name);
};

/** The quota of one kind for a year; given again, the later decision stands. */
export class QuotaInput {
  @Unit('Cơ quan, đơn vị', 'required') readonly organisationId: string;
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  readonly kind: QuotaKind;
  @Year() readonly year: number;

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(999_999)
  readonly amount: number;

  @Line('Số quyết định giao', 100, 'required') readonly number: string;
  @Day('Ngày quyết định') readonly decidedOn?: string | null;
  @Line('Cơ quan giao') readonly issuer?: string | null;
}

export class AllocationRow {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Mã vị trí không đúng dạng.' })
  readonly positionId: string;

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(99_999)
  readonly amount: number;
}

export class AllocationInput {
  @Unit('Cơ quan, đơn vị', 'required') readonly organisationId: string;
  @Year() readonly year: number;

  @ApiProperty({ type: [AllocationRow] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AllocationRow)
  readonly rows: readonly AllocationRow[];
}

export class QuotaView {
  @ApiProperty({ enum: KINDS }) readonly kind: QuotaKind;
  @ApiProperty() readonly kindName: string;
  @ApiProperty() readonly year: number;
  @ApiProperty() readonly amount: number;
  @ApiProperty({ type: String, nullable: true }) readonly number: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly decidedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly issuer: string | null;
}
export class QuotaList {
  @ApiProperty({ type: [QuotaView] }) readonly items: readonly QuotaView[];
}

export class RatioReasonInput {
  @Unit('Cơ quan, đơn vị', 'required') readonly organisationId: string;
  @Unit('Vị trí, với tỷ lệ bậc của một vị trí') readonly positionId?: string | null;
  @Lines('Lý do để vượt tỷ lệ') readonly reason: string;
}
