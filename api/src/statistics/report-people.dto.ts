import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { RowId } from '../personnel/field-rules';
import { IsIsoDate } from '../platform/page';
import { RunQuery, UNIT_MAPS, type UnitMap } from './reports.dto';

const number = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

const Key =
  (description: string): PropertyDecorator =>
  (target, name) => {
    ApiPropertyOptional({ type: String, description })(target, name);
    IsOptional()(target, name);
    IsString()(target, name);
    Matches(/^[A-Za-z0-9:._-]{1,80}$/, { message: 'Khóa của dòng hoặc cột không đúng dạng.' })(target, name);
  };

/** One cell of a table. */
export class CellQuery extends RunQuery {
  @Key('Khóa của dòng; để trống là tổng cộng') readonly row?: string;
  @Key('Khóa của cột; để trống là mọi người của dòng') readonly column?: string;
}
/** A page of the people of a cell. */
export class CellPageQuery extends CellQuery {
  @ApiPropertyOptional({ default: 1, minimum: 1 })
  @IsOptional()
  @Transform(number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  readonly page: number = 1;

  @ApiPropertyOptional({ default: 50, minimum: 1, maximum: 200 })
  @IsOptional()
  @Transform(number)
  @IsInt()
  @Min(1)
  @Max(200, { message: 'Mỗi trang nhiều nhất 200 mục.' })
  readonly pageSize: number = 50;
}

/** The people of a cell as a file; the ground is kept with who took it out. */
export class PeopleFileInput extends CellQuery {
  @ApiProperty({ enum: ['xlsx', 'csv'] })
  @IsIn(['xlsx', 'csv'])
  readonly format: 'xlsx' | 'csv';

  @ApiProperty({ type: String, minLength: 10, maxLength: 500, description: 'Căn cứ, mục đích lấy danh sách' })
  @IsDefined({ message: 'Phải nêu căn cứ lấy danh sách.' })
  @IsString()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @MinLength(10, { message: 'Căn cứ phải có ít nhất 10 ký tự.' })
  @MaxLength(500)
  readonly ground: string;
}

export class ReportPerson {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly employeeCode: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly birthDate: string | null;
  @ApiProperty({ type: String, enum: ['M', 'F'], nullable: true }) readonly sex: 'M' | 'F' | null;
  @ApiProperty({ type: String, nullable: true }) readonly unitName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly title: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly className: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly gradeCode: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly educationName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly politicalName: string | null;
  @ApiProperty() readonly isParty: boolean;
  @ApiProperty({ description: 'Hồ sơ nằm trong phạm vi của tài khoản' }) readonly mayOpen: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Với báo cáo đếm lượt: quyết định, danh hiệu …' })
  readonly what: string | null;
  @ApiProperty({ type: [String], nullable: true, description: 'Các ô của biểu danh sách' })
  readonly list: readonly string[] | null;
}
/** How many a cell has: apart from the names, which need not wait for it. */
export class ReportPeopleCount {
  @ApiProperty({ description: 'Đúng bằng con số của ô' }) readonly total: number;
  @ApiProperty({ description: 'Số người trong đó, khi ô đếm lượt' }) readonly people: number;
  @ApiProperty({ enum: ['người', 'lượt'], description: 'Ô đếm người hay lượt' }) readonly unitWord:
    'người' | 'lượt';
}
export class ReportPeople {
  @ApiProperty() readonly heading: string;
  @ApiProperty() readonly page: number;
  @ApiProperty() readonly pageSize: number;
  @ApiProperty({ type: [ReportPerson] }) readonly items: readonly ReportPerson[];
}

export class ChangeQuery {
  @ApiProperty({ format: 'date' })
  @IsDefined({ message: 'Phải có ngày đầu.' })
  @IsIsoDate()
  readonly from: string;
  @ApiProperty({ format: 'date' })
  @IsDefined({ message: 'Phải có ngày cuối.' })
  @IsIsoDate()
  readonly to: string;
  @RowId('Đơn vị, kể cả các đơn vị bên dưới') readonly organisationId?: string;
  @Key('Khóa của dòng') readonly row?: string;
  @Key('Khóa của cột') readonly column?: string;

  @ApiPropertyOptional({ enum: UNIT_MAPS, default: 'AT_DATE', description: 'Cây đơn vị, như ở bảng' })
  @IsOptional()
  @IsIn(UNIT_MAPS, { message: 'Cây đơn vị không có trong danh mục.' })
  readonly map: UnitMap = 'AT_DATE';

  @ApiPropertyOptional({ type: String, description: 'Các lựa chọn của báo cáo' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^([A-Za-z]+:[A-Za-z0-9_.-]+(,|$))*$/, { message: 'Lựa chọn không đúng dạng mã:giá trị.' })
  readonly settings?: string;

  @ApiPropertyOptional({ default: 1, minimum: 1 })
  @IsOptional()
  @Transform(number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  readonly page: number = 1;

  @ApiPropertyOptional({ default: 50, minimum: 1, maximum: 200 })
  @IsOptional()
  @Transform(number)
  @IsInt()
  @Min(1)
  @Max(200, { message: 'Mỗi trang nhiều nhất 200 mục.' })
  readonly pageSize: number = 50;
}

export const CHANGE_KINDS = ['CAME', 'LEFT', 'GAINED', 'LOST'] as const;
export class ChangedPerson {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ enum: CHANGE_KINDS }) readonly kind: (typeof CHANGE_KINDS)[number];
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly on: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly from: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly to: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly reason: string | null;
  @ApiProperty() readonly mayOpen: boolean;
}
/** before + came − left + gained − lost = after. */
export class ReportChange {
  @ApiProperty() readonly before: number;
  @ApiProperty() readonly after: number;
  @ApiProperty({ description: 'Vào đơn vị, vào diện thống kê' }) readonly came: number;
  @ApiProperty({ description: 'Ra khỏi đơn vị, khỏi diện thống kê' }) readonly left: number;
  @ApiProperty({ description: 'Ở lại, nay thuộc cột này' }) readonly gained: number;
  @ApiProperty({ description: 'Ở lại, nay không thuộc cột này' }) readonly lost: number;
  @ApiProperty() readonly total: number;
  @ApiProperty() readonly page: number;
  @ApiProperty() readonly pageSize: number;
  @ApiProperty({ type: [ChangedPerson] }) readonly items: readonly ChangedPerson[];
}

export class SeriesQuery {
  @ApiProperty({
    type: String,
    example: 'edu:DH,edu:THS',
    description: 'Biểu thức, cách nhau bằng dấu phẩy; nhiều nhất 12',
  })
  @IsDefined({ message: 'Phải chọn ít nhất một chỉ tiêu.' })
  @IsString()
  @MaxLength(600)
  readonly predicates: string;

  @ApiPropertyOptional({ type: String, description: 'Mã báo cáo hoặc biểu thức; mặc định mọi người' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly population?: string;

  @RowId('Đơn vị, kể cả các đơn vị bên dưới') readonly organisationId?: string;

  @ApiPropertyOptional({ type: Number, default: 120, minimum: 2, maximum: 240 })
  @IsOptional()
  @Transform(number)
  @IsInt()
  @Min(2)
  @Max(240)
  readonly months: number = 120;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsIsoDate()
  readonly until?: string;
}
export class SeriesLine {
  @ApiProperty() readonly expression: string;
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: [Number] }) readonly values: readonly number[];
}
export class Series {
  @ApiProperty() readonly population: string;
  @ApiProperty({ type: [String], description: 'Cuối tháng, ngày cuối là ngày tính' })
  readonly months: readonly string[];
  @ApiProperty({ type: [SeriesLine] }) readonly lines: readonly SeriesLine[];
}
