import { isPartialDate } from '@hr/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, ValidateBy, ValidationOptions } from 'class-validator';

/** A calendar day that exists, YYYY-MM-DD. */
export function IsIsoDate(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isIsoDate',
      validator: {
        validate: (value) => typeof value === 'string' && value.length === 10 && isPartialDate(value),
        defaultMessage: () => 'Ngày không có thật hoặc không đúng dạng năm-tháng-ngày.',
      },
    },
    options,
  );
}

/** YYYY, YYYY-MM or YYYY-MM-DD, existing. */
export function IsPartialDate(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isPartialDate',
      validator: {
        validate: (value) => typeof value === 'string' && isPartialDate(value),
        defaultMessage: () => 'Ngày không có thật, hoặc không đúng dạng năm, năm-tháng, năm-tháng-ngày.',
      },
    },
    options,
  );
}

const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;

export class AsOfQuery {
  @ApiPropertyOptional({ format: 'date', description: 'Tính đến ngày; mặc định hôm nay' })
  @IsOptional()
  @IsIsoDate()
  readonly asOf?: string;
}

export class PageQuery extends AsOfQuery {
  @ApiPropertyOptional({ default: 1, minimum: 1 })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(100_000)
  readonly page: number = 1;

  @ApiPropertyOptional({ default: 50, minimum: 1, maximum: 200 })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(200, { message: 'Mỗi trang nhiều nhất 200 mục.' })
  readonly pageSize: number = 50;
}
