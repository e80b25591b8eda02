import { normaliseName } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsIsoDate, IsPartialDate } from '../platform/page';

/** Several decorators as one. */
const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, name) =>
    decorators.forEach((decorate) => decorate(target, name));

/** Whether a field may be left out or cleared. */
export type Need = 'optional' | 'required';
const needed = (need: Need): PropertyDecorator =>
  need === 'optional'
    ? IsOptional()
    : all(IsDefined({ message: 'Phải có mục này.' }), IsNotEmpty({ message: 'Phải có mục này.' }));
const described = (need: Need, description: string, schema: object = {}): PropertyDecorator =>
  need === 'optional'
    ? ApiPropertyOptional({ type: String, nullable: true, description, ...schema })
    : ApiProperty({ type: String, description, ...schema });

/** An emptied field arrives as an empty text and means "nothing known". Control characters have no place in a record. */
const cleaned = (clean: (text: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? clean(value) || null : value));
const oneLine = (text: string): string => normaliseName(text.replace(/\p{Cc}/gu, ' '));
const manyLines = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

/** Text on one line, NFC, single blanks; null clears. */
export const Line = (description: string, longest = 300, need: Need = 'optional'): PropertyDecorator =>
  all(
    described(need, description, { maxLength: longest }),
    needed(need),
    cleaned(oneLine),
    IsString(),
    MaxLength(longest),
  );

/** Text of several lines. */
export const Lines = (description: string, longest = 2000, need: Need = 'optional'): PropertyDecorator =>
  all(
    described(need, description, { maxLength: longest }),
    needed(need),
    cleaned(manyLines),
    IsString(),
    MaxLength(longest),
  );

/** The code of an entry of a list; whether the list has it is for the database to say. */
export const Code = (description: string, need: Need = 'optional'): PropertyDecorator =>
  all(described(need, description), needed(need), cleaned(oneLine), IsString(), MaxLength(40));

/** One of a few words that the program itself knows. */
export const Choice = (
  description: string,
  choices: readonly string[],
  need: Need = 'optional',
): PropertyDecorator =>
  all(described(need, description, { enum: choices }), needed(need), cleaned(oneLine), IsIn([...choices]));

export const PartialDay = (description: string): PropertyDecorator =>
  all(
    ApiPropertyOptional({
      type: String,
      nullable: true,
      description: `${description}: YYYY, YYYY-MM hoặc YYYY-MM-DD`,
    }),
    IsOptional(),
    cleaned(oneLine),
    IsPartialDate(),
    Matches(/^(18|19|20|21)/, { message: 'Năm không hợp lý.' }),
  );

export const Day = (description: string, need: Need = 'optional'): PropertyDecorator =>
  all(
    described(need, description, { format: 'date' }),
    needed(need),
    cleaned(oneLine),
    IsIsoDate(),
    Matches(/^(18|19|20|21)/, { message: 'Năm không hợp lý.' }),
  );

export const Unit = (description: string, need: Need = 'optional'): PropertyDecorator =>
  all(
    described(need, description, { format: 'uuid' }),
    needed(need),
    cleaned(oneLine),
    IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' }),
  );

export const RowId = (description: string): PropertyDecorator =>
  all(
    ApiPropertyOptional({ type: String, format: 'uuid', description }),
    IsOptional(),
    IsUUID('all', { message: 'Mã không đúng dạng.' }),
  );

export const Flag = (description: string): PropertyDecorator =>
  all(ApiPropertyOptional({ type: Boolean, description }), IsOptional(), IsBoolean());

export const Whole = (
  description: string,
  least: number,
  most: number,
  need: Need = 'optional',
): PropertyDecorator =>
  all(
    described(need, description, { type: Number, minimum: least, maximum: most }),
    needed(need),
    IsInt(),
    Min(least),
    Max(most),
  );

/** A decimal as text (`2.34`), so that no float comes in between; a comma is read as the decimal sign. */
export const Decimal = (description: string, wholeDigits: number, places = 2): PropertyDecorator =>
  all(
    ApiPropertyOptional({ type: String, nullable: true, description }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) => {
      const text = typeof value === 'number' ? String(value) : value;
      return typeof text === 'string' ? text.trim().replace(',', '.') || null : text;
    }),
    Matches(new RegExp(`^\\d{1,${wholeDigits}}(\\.\\d{1,${places}})?$`), {
      message: `Phải là số, nhiều nhất ${places === 2 ? 'hai' : places} chữ số sau dấu phẩy.`,
    }),
  );
