import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
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
  ValidateIf,
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

const LEVELS_USED = ['HIGHEST_5', 'NEXT_BELOW_5', 'HIGHEST_4', 'TWO'] as const;
const isOfPosition = ({ scope }: { readonly scope: string }): boolean => scope === 'POSITION';
const isOfUnits = (rule: { readonly scope: string }): boolean => !isOfPosition(rule);

/**
 * What a rule counts, over what, and the share it allows. Each choice is one of a closed set: what else a decree may think
 * of needs a rule of the program.
 */
export class RatioRuleInput {
  @Line('Tên quy định', 300, 'required') readonly name: string;

  @ApiProperty({ enum: RATIO_SCOPES, description: 'Tính trên từng vị trí, từng đơn vị hay toàn tỉnh' })
  @IsIn(RATIO_SCOPES, { message: 'Hãy chọn phạm vi trong danh sách.' })
  readonly scope: (typeof RATIO_SCOPES)[number];

  @ApiPropertyOptional({
    type: [String],
    description: 'Loại đơn vị (organisation_kinds); không dùng cho từng vị trí',
  })
  @ValidateIf(isOfUnits)
  @IsArray({ message: 'Hãy chọn ít nhất một loại đơn vị.' })
  @ArrayMinSize(1, { message: 'Hãy chọn ít nhất một loại đơn vị.' })
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  readonly bodyKinds?: readonly string[];

  @ApiPropertyOptional({ enum: PEOPLE, description: 'Mọi người, người đứng đầu, cấp phó' })
  @ValidateIf(isOfUnits)
  @IsIn(PEOPLE, { message: 'Hãy chọn người được tính trong danh sách.' })
  readonly people?: (typeof PEOPLE)[number];

  @ApiPropertyOptional({ enum: LEVEL_CODES, isArray: true })
  @ValidateIf(isOfUnits)
  @IsArray({ message: 'Hãy chọn ít nhất một ngạch.' })
  @ArrayMinSize(1, { message: 'Hãy chọn ít nhất một ngạch.' })
  @ArrayMaxSize(11)
  @IsIn(LEVEL_CODES, { each: true, message: 'Có ngạch, bậc không có trong danh sách.' })
  readonly levelCodes?: readonly (typeof LEVEL_CODES)[number][];

  @ApiPropertyOptional({
    enum: ['QUOTA', 'PEOPLE'],
    description: 'Nền tính: biên chế được giao hay số người',
  })
  @ValidateIf(isOfUnits)
  @IsIn(['QUOTA', 'PEOPLE'], { message: 'Hãy chọn nền tính trong danh sách.' })
  readonly base?: 'QUOTA' | 'PEOPLE';

  @ApiPropertyOptional({ enum: LEVELS_USED, description: 'Vị trí dùng những bậc nào; chỉ cho từng vị trí' })
  @ValidateIf(isOfPosition)
  @IsIn(LEVELS_USED, { message: 'Hãy chọn quy định áp dụng cho vị trí dùng những bậc nào.' })
  readonly levelsUsed?: (typeof LEVELS_USED)[number];

  @ApiProperty({ minimum: 0, maximum: 100, description: 'Nhiều nhất bao nhiêu phần trăm' })
  @Transform(asNumber)
  @IsNumber({ maxDecimalPlaces: 2 }, { message: 'Phần trăm phải là số từ 0 đến 100.' })
  @Min(0, { message: 'Phần trăm phải là số từ 0 đến 100.' })
  @Max(100, { message: 'Phần trăm phải là số từ 0 đến 100.' })
  readonly percent: number;

  @ApiProperty({ enum: ROUNDINGS, description: 'Làm tròn xuống, gần nhất, lên' })
  @IsIn(ROUNDINGS, { message: 'Hãy chọn cách làm tròn trong danh sách.' })
  readonly rounding: (typeof ROUNDINGS)[number];

  @Line('Căn cứ', 300, 'required') readonly basis: string;
  @Day('Áp dụng từ ngày', 'required') readonly from: string;
  @Day('Áp dụng đến hết ngày; để trống là còn áp dụng') readonly to?: string | null;
}
export class RatioRuleChange extends IntersectionType(RatioRuleInput, Versioned) {}

export class RatioRuleView {
  @ApiProperty() readonly id: string;
  @ApiProperty() readonly version: number;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: RATIO_SCOPES }) readonly scope: (typeof RATIO_SCOPES)[number];
  @ApiProperty({ type: [String] }) readonly bodyKinds: readonly string[];
  @ApiProperty({ type: [String] }) readonly bodyKindNames: readonly string[];
  @ApiProperty({ enum: PEOPLE }) readonly people: (typeof PEOPLE)[number];
  @ApiProperty({ type: [String] }) readonly levelCodes: readonly string[];
  @ApiProperty({ enum: LEVELS_USED, nullable: true, type: String }) readonly levelsUsed:
    (typeof LEVELS_USED)[number] | null;
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
