import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNumber,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Day, Line } from '../personnel/field-rules';
import { Versioned } from '../personnel/person-input.dto';
import { LEVEL_CODES } from './dossiers.dto';

export const RATIO_SCOPES = ['POSITION', 'BODY', 'PROVINCE'] as const;
const PEOPLE = ['ALL', 'HEADS', 'DEPUTIES'] as const;
const BASES = ['ALLOCATED', 'QUOTA', 'PEOPLE'] as const;
const ROUNDINGS = ['FLOOR', 'HALF_UP', 'CEIL'] as const;
const asNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,3}([.,]\d{1,2})?$/.test(value.trim())
    ? Number(value.replace(',', '.'))
    : value;

/** What may be changed of a rule; what it counts stays, and is another rule when it changes. */
export class RatioRuleFields {
  @Line('Tên quy định', 300, 'required') readonly name: string;

  @ApiProperty({ minimum: 0, maximum: 100, description: 'Nhiều nhất bao nhiêu phần trăm' })
  @Transform(asNumber)
  @IsNumber({ maxDecimalPlaces: 2 }, { message: 'Phần trăm phải là số từ 0 đến 100.' })
  @Min(0, { message: 'Phần trăm phải là số từ 0 đến 100.' })
  @Max(100, { message: 'Phần trăm phải là số từ 0 đến 100.' })
  readonly percent: number;

  @ApiProperty({ enum: ROUNDINGS, description: 'Làm tròn xuống, gần nhất, lên' })
  @IsIn(ROUNDINGS)
  readonly rounding: (typeof ROUNDINGS)[number];

  @Line('Căn cứ', 300, 'required') readonly basis: string;
  @Day('Áp dụng từ ngày', 'required') readonly from: string;
  @Day('Áp dụng đến hết ngày; để trống là còn áp dụng') readonly to?: string | null;
}
export class RatioRuleChange extends IntersectionType(RatioRuleFields, Versioned) {}

/** A rule of a body or of the province. Those of one position follow the decree's table and are only changed. */
export class RatioRuleInput extends RatioRuleFields {
  @ApiProperty({ enum: ['BODY', 'PROVINCE'], description: 'Tính trong từng đơn vị hay trên toàn tỉnh' })
  @IsIn(['BODY', 'PROVINCE'])
  readonly scope: 'BODY' | 'PROVINCE';

  @ApiProperty({ type: [String], description: 'Loại đơn vị (organisation_kinds)' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Hãy chọn ít nhất một loại đơn vị.' })
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  readonly bodyKinds: readonly string[];

  @ApiProperty({ enum: PEOPLE, description: 'Mọi người, người đứng đầu, cấp phó' })
  @IsIn(PEOPLE)
  readonly people: (typeof PEOPLE)[number];

  @ApiProperty({ enum: LEVEL_CODES, isArray: true })
  @IsArray()
  @ArrayMinSize(1, { message: 'Hãy chọn ít nhất một ngạch.' })
  @ArrayMaxSize(11)
  @IsIn(LEVEL_CODES, { each: true })
  readonly levelCodes: readonly (typeof LEVEL_CODES)[number][];

  @ApiProperty({ enum: ['QUOTA', 'PEOPLE'], description: 'Nền tính: biên chế được giao hay số người' })
  @IsIn(['QUOTA', 'PEOPLE'])
  readonly base: 'QUOTA' | 'PEOPLE';
}

export class RatioRuleView {
  @ApiProperty() readonly id: string;
  @ApiProperty() readonly version: number;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: RATIO_SCOPES }) readonly scope: (typeof RATIO_SCOPES)[number];
  @ApiProperty({ type: [String] }) readonly bodyKinds: readonly string[];
  @ApiProperty({ type: [String] }) readonly bodyKindNames: readonly string[];
  @ApiProperty({ enum: PEOPLE }) readonly people: (typeof PEOPLE)[number];
  @ApiProperty({ type: [String] }) readonly levelCodes: readonly string[];
  @ApiProperty({ type: String }) readonly percent: string;
  @ApiProperty({ enum: BASES }) readonly base: (typeof BASES)[number];
  @ApiProperty({ enum: ROUNDINGS }) readonly rounding: (typeof ROUNDINGS)[number];
  @ApiProperty() readonly basis: string;
  @ApiProperty({ type: String, nullable: true, description: 'Độ chắc của nguồn: S, S2, K, ?' })
  readonly confidence: string | null;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly to: string | null;
}
export class RatioRuleList {
  @ApiProperty({ type: [RatioRuleView] }) readonly items: readonly RatioRuleView[];
}

export class ExemptionInput {
  @ApiProperty({ description: 'Loại yêu cầu được miễn' })
  @IsString()
  @MaxLength(40)
  readonly kind: string;

  @Line('Lý do', 500, 'required') readonly reason: string;
  @Line('Số quyết định, văn bản', 100, 'required') readonly number: string;
}
