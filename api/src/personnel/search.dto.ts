import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class SearchQuery {
  @ApiProperty({ maxLength: 100, description: 'Tên người, đơn vị, số định danh, số hiệu; có dấu hoặc không' })
  @IsString()
  @MaxLength(100)
  readonly q: string;

  @ApiPropertyOptional({ default: 8, minimum: 1, maximum: 20 })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(20)
  readonly limit: number = 8;
}

export class FoundPerson {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly birthDate: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly title: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly citizenIdMasked: string | null;
}

export class FoundOrganisation {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly parentName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Ngày cuối cùng, nếu đã kết thúc' })
  readonly validTo: string | null;
}

export class SearchResult {
  @ApiProperty({ type: [FoundPerson] }) readonly people: FoundPerson[];
  @ApiProperty({ type: [FoundOrganisation] }) readonly organisations: FoundOrganisation[];
}
