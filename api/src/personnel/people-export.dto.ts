import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional } from 'class-validator';
import { EXPORT_KEYS, type ExportKey } from './export-columns';
import { PeopleQuery } from './people.dto';

/** The filters and order of the list, with the columns to write; page and page size mean nothing here. */
export class ExportQuery extends PeopleQuery {
  @ApiPropertyOptional({ enum: ['xlsx', 'csv'], default: 'xlsx' })
  @IsOptional()
  @IsIn(['xlsx', 'csv'])
  readonly format: 'xlsx' | 'csv' = 'xlsx';

  @ApiPropertyOptional({
    type: String,
    description: `Các cột, cách nhau bằng dấu phẩy: ${EXPORT_KEYS.join(', ')}`,
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string'
      ? [...new Set(value.split(',').map((key) => key.trim()))].filter((key) => key !== '')
      : value,
  )
  @IsIn(EXPORT_KEYS, { each: true, message: 'Có cột không nằm trong danh sách cho phép.' })
  @ArrayMinSize(1, { message: 'Phải chọn ít nhất một cột.' })
  @ArrayMaxSize(EXPORT_KEYS.length)
  readonly columns?: ExportKey[];
}
