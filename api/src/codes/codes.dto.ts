import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;

export class CodesQuery {
  @ApiPropertyOptional({ description: 'Một phần của tên hoặc mã, có dấu hay không cũng được' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly q?: string;
}

export class CodeEntry {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Thứ bậc; số lớn hơn là cao hơn' })
  readonly rank: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Nhóm dùng trong báo cáo' })
  readonly reportGroup: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Các cột riêng của danh mục',
  })
  readonly attributes: Readonly<Record<string, string>>;
  @ApiProperty({ description: 'Không còn dùng cho dữ liệu mới' }) readonly isClosed: boolean;
}

export class CodeList {
  @ApiProperty({ type: [CodeEntry] }) readonly items: CodeEntry[];
}

export const PLACE_SCHEMES = ['OLD_3_LEVEL', 'NEW_2_LEVEL'] as const;
export type PlaceScheme = (typeof PLACE_SCHEMES)[number];

export class PlacesQuery {
  @ApiPropertyOptional({ enum: PLACE_SCHEMES, description: 'Ba cấp đến 30/06/2025, hai cấp từ 01/07/2025' })
  @IsOptional()
  @IsIn(PLACE_SCHEMES)
  readonly scheme?: PlaceScheme;

  @ApiPropertyOptional({ enum: [1, 2, 3], description: '1 tỉnh, 2 huyện, 3 xã' })
  @IsOptional()
  @Transform(toNumber)
  @IsIn([1, 2, 3])
  readonly level?: 1 | 2 | 3;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(10)
  readonly provinceCode?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(10)
  readonly districtCode?: string;

  @ApiPropertyOptional({ description: 'Tên, có thể kèm huyện, tỉnh: "nhon ai, can tho"' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly q?: string;

  @ApiPropertyOptional({ default: 20, minimum: 1, maximum: 1000 })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(1000)
  readonly limit: number = 20;
}

export class Place {
  @ApiProperty({ enum: PLACE_SCHEMES }) readonly scheme: PlaceScheme;
  @ApiProperty({ enum: [1, 2, 3], description: '1 tỉnh, 2 huyện, 3 xã' }) readonly level: 1 | 2 | 3;
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly kind: string | null;
  @ApiProperty() readonly provinceCode: string;
  @ApiProperty({ type: String, nullable: true }) readonly provinceName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly districtCode: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly districtName: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Nơi cũ nay thuộc đâu; chia về nhiều nơi thì ghi nơi chính và "(một phần)"',
  })
  readonly nowText: string | null;
}

export class PlaceList {
  @ApiProperty({ type: [Place] }) readonly items: Place[];
}
