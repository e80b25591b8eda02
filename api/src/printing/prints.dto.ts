import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PeopleQuery } from '../personnel';
import { SECTIONS, type Section } from './cv-record.query';
import { FORMATS, FORM_CODES, type FormCode, type Format, PERSON_FORMS } from './print-forms';

/** One ZIP holds at most so many people: half an hour of an officer's checking, a minute or two of the machine's. */
export const MOST_PEOPLE = 200;

const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value;

/** Of the supplement sheet; this year unless said otherwise. */
function Year(): PropertyDecorator {
  return (target, name) => {
    ApiPropertyOptional({ type: Number, description: 'Năm của phiếu bổ sung lý lịch; mặc định năm nay' })(
      target,
      name,
    );
    IsOptional()(target, name);
    Transform(toNumber)(target, name);
    IsInt({ message: 'Năm gồm bốn chữ số.' })(target, name);
    Min(1950, { message: 'Năm quá xa trong quá khứ.' })(target, name);
    Max(2199, { message: 'Năm quá xa trong tương lai.' })(target, name);
  };
}

export class YearQuery {
  @Year() readonly year?: number;
}

export class PrintUnlock {
  @ApiProperty({ enum: SECTIONS, isArray: true, description: 'Các mục hạn chế cần in' })
  @IsIn(SECTIONS, { each: true, message: 'Không có mục hạn chế này.' })
  @ArrayMinSize(1, { message: 'Chọn ít nhất một mục hạn chế.' })
  @ArrayUnique()
  readonly sections: Section[];

  @ApiProperty({ description: 'Căn cứ mở mục hạn chế, ghi vào phiếu theo dõi của từng người', minLength: 10 })
  @IsString()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.normalize('NFC').trim() : value,
  )
  @MinLength(10, { message: 'Ghi căn cứ cụ thể, ít nhất 10 ký tự.' })
  @MaxLength(1000)
  readonly ground: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Số, ngày văn bản cho phép' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly document?: string | null;
}

export class PrintJobInput {
  @ApiProperty({ enum: PERSON_FORMS })
  @IsIn(PERSON_FORMS, { message: 'Không có mẫu in này cho hồ sơ.' })
  readonly form: FormCode;

  @ApiProperty({ enum: FORMATS })
  @IsIn(FORMATS, { message: 'Dạng tệp là docx hoặc pdf.' })
  readonly format: Format;

  @Year() readonly year?: number;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Những người được chọn' })
  @IsOptional()
  @IsUUID('all', { each: true, message: 'Mã không đúng dạng.' })
  @ArrayMinSize(1, { message: 'Chọn ít nhất một người.' })
  @ArrayMaxSize(MOST_PEOPLE, { message: `Mỗi lần in nhiều nhất ${MOST_PEOPLE} người.` })
  @ArrayUnique({ message: 'Có người được chọn hai lần.' })
  readonly personIds?: string[];

  @ApiPropertyOptional({ type: PeopleQuery, description: 'Hoặc mọi người theo điều kiện lọc của danh sách' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PeopleQuery)
  readonly filter?: PeopleQuery;

  @ApiPropertyOptional({
    type: PrintUnlock,
    description: 'In cả mục hạn chế, mở cho từng người theo một căn cứ',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PrintUnlock)
  readonly unlock?: PrintUnlock;
}

export const JOB_STATES = ['printing', 'done', 'failed', 'expired'] as const;

export class PrintJobView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: FORM_CODES }) readonly form: FormCode;
  @ApiProperty() readonly formName: string;
  @ApiProperty({ enum: FORMATS }) readonly format: Format;
  @ApiProperty({ enum: JOB_STATES }) readonly state: (typeof JOB_STATES)[number];
  @ApiProperty() readonly done: number;
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: String, nullable: true }) readonly message: string | null;
  @ApiProperty({ description: 'Có in mục hạn chế' }) readonly hasRestricted: boolean;
  @ApiProperty({ type: Number, nullable: true }) readonly bytes: number | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly finishedAt: string | null;
  @ApiProperty({ format: 'date-time', description: 'Sau lúc này tệp bị xóa' }) readonly expiresAt: string;
}

export class PrintJobList {
  @ApiProperty({ type: [PrintJobView] }) readonly items: PrintJobView[];
}
