import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Type } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, name) =>
    decorators.forEach((decorate) => decorate(target, name));

/** Fields of answers, as short as what they say. */
export const Shown = (): PropertyDecorator => ApiProperty();
export const ShownText = (): PropertyDecorator => ApiProperty({ type: String, nullable: true });
export const ShownNumber = (): PropertyDecorator => ApiProperty({ type: Number, nullable: true });
export const ShownId = (): PropertyDecorator => ApiProperty({ format: 'uuid' });
export const ShownIdOrNull = (): PropertyDecorator =>
  ApiProperty({ type: String, format: 'uuid', nullable: true });
export const ShownDay = (): PropertyDecorator => ApiProperty({ format: 'date' });
export const ShownDayOrNull = (): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date', nullable: true });
export const ShownWord = (words: object): PropertyDecorator => ApiProperty({ enum: Object.keys(words) });
export const ShownWordOrNull = (words: object): PropertyDecorator =>
  ApiProperty({ enum: Object.keys(words), nullable: true });
export const ShownMany = (type: Type<unknown> | (() => Type<unknown>)): PropertyDecorator =>
  ApiProperty({ type: [type as Type<unknown>] });
export const ShownOne = (type: Type<unknown>): PropertyDecorator => ApiProperty({ type });
export const ShownOneOrNull = (type: Type<unknown>): PropertyDecorator =>
  ApiProperty({ type, nullable: true });
/** Amounts of money by code, in đồng. */
export const ShownAmounts = (): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: { type: 'number' } });

/** Fields of questions. */
const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
export const YearWanted = (): PropertyDecorator =>
  all(
    ApiPropertyOptional({ minimum: 1990, maximum: 2199 }),
    IsOptional(),
    Transform(toNumber),
    IsInt(),
    Min(1990),
    Max(2199),
  );
export const OneOf = (words: object): PropertyDecorator =>
  all(ApiPropertyOptional({ enum: Object.keys(words) }), IsOptional(), IsIn(Object.keys(words)));
export const IdWanted = (): PropertyDecorator =>
  all(
    ApiPropertyOptional({ format: 'uuid' }),
    IsOptional(),
    IsUUID('all', { message: 'Mã không đúng dạng.' }),
  );
export const YesNo = (): PropertyDecorator =>
  all(
    ApiPropertyOptional({ type: Boolean }),
    IsOptional(),
    Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown))),
    IsIn([true, false], { message: 'Phải là true hoặc false.' }),
  );
