import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { Line } from '../personnel';
import { type RestrictedSection, SECTION_NAMES } from './record-table';
import { OPEN_TABLES, RECORD_TABLES, RESTRICTED_TABLES } from './record-tables';

/** Fewer letters than this are no ground. @source columns of table file_unlock; sheet 05b-BNV/2007 */
export const SHORTEST_GROUND = 10;
export const UNLOCKED_MINUTES = 30;

export class RowWarning {
  @ApiProperty({ description: 'Bảng, theo tên trong câu trả lời' }) readonly table: string;
  @ApiProperty({ format: 'uuid' }) readonly rowId: string;
  @ApiProperty() readonly field: string;
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly detail: string;
}

/** Every open table of the record, rows in the order of the form. */
@ApiExtraModels(...RECORD_TABLES.flatMap(({ input, change }) => [input, change]))
export class PersonRecord {
  @ApiProperty({ type: [RowWarning] }) readonly warnings: readonly RowWarning[];
}
for (const { key, view } of OPEN_TABLES) ApiProperty({ type: [view] })(PersonRecord.prototype, key);

export class SectionState {
  @ApiProperty({ enum: SECTION_NAMES }) readonly section: RestrictedSection;
  @ApiProperty() readonly name: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Đang mở đến; null là khóa',
  })
  readonly expiresAt: string | null;
}

/** Restricted tables: rows of the sections that this account has unlocked, null for the others. */
export class RestrictedRecord {
  @ApiProperty({ type: [SectionState] }) readonly sections: readonly SectionState[];
  @ApiProperty({ type: [RowWarning] }) readonly warnings: readonly RowWarning[];
}
for (const { key, view } of RESTRICTED_TABLES)
  ApiProperty({ type: [view], nullable: true })(RestrictedRecord.prototype, key);

/** @source sheet 05b-BNV/2007: who consults which part of a file, on what ground */
export class UnlockInput {
  @ApiProperty({ enum: SECTION_NAMES, isArray: true })
  @IsArray()
  @ArrayNotEmpty({ message: 'Chọn ít nhất một mục cần mở.' })
  @ArrayUnique({ message: 'Mỗi mục chỉ ghi một lần.' })
  @IsIn(SECTION_NAMES, { each: true })
  readonly sections: RestrictedSection[];

  @ApiProperty({ minLength: SHORTEST_GROUND, maxLength: 500, description: 'Lý do cần xem' })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : value,
  )
  @IsString()
  @MinLength(SHORTEST_GROUND, { message: `Hãy ghi lý do rõ hơn, ít nhất ${SHORTEST_GROUND} ký tự.` })
  @MaxLength(500)
  readonly ground: string;

  @Line('Văn bản làm căn cứ, nếu có', 200) readonly document?: string | null;
}
