import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Lines, RowId } from '../personnel/field-rules';
import { AsOfQuery, IsIsoDate } from '../platform/page';

export const REPORT_KINDS = ['TABLE', 'LIST', 'MOVEMENT'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export const UNIT_MAPS = ['AT_DATE', 'NEW', 'OLD'] as const;
export type UnitMap = (typeof UNIT_MAPS)[number];
export const REPORT_FORMATS = ['xlsx', 'csv', 'ods', 'pdf', 'json', 'zip'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const number = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
const flag = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** Which figures are asked for: day, unit, tree of units, switches of the definition. */
export class RunQuery extends AsOfQuery {
  @RowId('Đơn vị, kể cả các đơn vị bên dưới; để trống là mọi đơn vị trong phạm vi của tài khoản')
  readonly organisationId?: string;

  @ApiPropertyOptional({
    enum: UNIT_MAPS,
    default: 'AT_DATE',
    description: 'Cây đơn vị của ngày tính, của hôm nay (mới), hay trước khi sắp xếp 01/07/2025 (cũ)',
  })
  @IsOptional()
  @IsIn(UNIT_MAPS)
  readonly map: UnitMap = 'AT_DATE';

  @ApiPropertyOptional({
    type: Number,
    minimum: 1,
    maximum: 6,
    description: 'Số cấp đơn vị hiện dưới đơn vị chọn',
  })
  @IsOptional()
  @Transform(number)
  @IsInt()
  @Min(1)
  @Max(6, { message: 'Nhiều nhất 6 cấp.' })
  readonly depth?: number;

  @ApiPropertyOptional({
    type: String,
    description: 'Các lựa chọn của báo cáo: mã:giá trị, cách nhau bằng dấu phẩy',
    example: 'ageMethod:YEAR_DIFFERENCE,partyIncludesProbationary:false',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^([A-Za-z]+:[A-Za-z0-9_.-]+(,|$))*$/, { message: 'Lựa chọn không đúng dạng mã:giá trị.' })
  readonly settings?: string;
}

export class TableQuery extends RunQuery {
  @ApiPropertyOptional({ format: 'date', description: 'Ngày thứ hai để so sánh' })
  @IsOptional()
  @IsIsoDate()
  readonly compareTo?: string;

  @RowId('Mã tự đặt cho lần tính này, để hỏi đã đến đâu') readonly run?: string;
}

export class ReportFileQuery extends RunQuery {
  @ApiProperty({ enum: REPORT_FORMATS })
  @IsIn(REPORT_FORMATS)
  readonly format: ReportFormat;

  @ApiPropertyOptional({ type: Boolean, description: 'Bản công khai: che ô nhỏ' })
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  readonly isPublic: boolean = false;

  @ApiPropertyOptional({
    type: Number,
    default: 5,
    minimum: 2,
    maximum: 50,
    description: 'Ô nhỏ hơn số này thì che',
  })
  @IsOptional()
  @Transform(number)
  @IsInt()
  @Min(2)
  @Max(50)
  readonly threshold: number = 5;
}

export class DefinitionInput {
  @Lines('Định nghĩa báo cáo (YAML)', 60_000, 'required') readonly yaml: string;
}

export class DefinitionProblem {
  @ApiProperty({ description: 'Chỗ trong định nghĩa', example: '/columns/3/count' }) readonly pointer: string;
  @ApiProperty() readonly detail: string;
}
export class DefinitionCheck {
  @ApiProperty() readonly isValid: boolean;
  @ApiProperty({ type: [DefinitionProblem] }) readonly errors: readonly DefinitionProblem[];
}

export class ReportVersion {
  @ApiProperty() readonly version: number;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly until: string | null;
}
export class LastFrozen {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly no: number;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ format: 'date-time' }) readonly frozenAt: string;
}

export class ReportSummary {
  @ApiProperty({ example: 'R1' }) readonly id: string;
  @ApiProperty({ example: 'BM01/BNV' }) readonly form: string;
  @ApiProperty() readonly title: string;
  @ApiProperty() readonly purpose: string;
  @ApiProperty({ example: 'TT 11/2012/TT-BNV' }) readonly basis: string;
  @ApiProperty({ enum: REPORT_KINDS }) readonly kind: ReportKind;
  @ApiProperty({ enum: ['người', 'lượt'] }) readonly unitWord: 'người' | 'lượt';
  @ApiProperty() readonly dueRule: string;
  @ApiProperty() readonly asOfRule: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly nextDueOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly nextAsOf: string | null;
  @ApiProperty({ description: 'Bố cục chưa đối chiếu được với biểu mẫu chính thức' })
  readonly isUncertain: boolean;
  @ApiProperty({ type: [ReportVersion] }) readonly versions: readonly ReportVersion[];
  @ApiProperty() readonly isFrozenForNextAsOf: boolean;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Biểu danh sách không chốt: ngày danh sách của kỳ tới được xuất',
  })
  readonly listExportedOn: string | null;
  @ApiProperty({ type: LastFrozen, nullable: true }) readonly lastFrozen: LastFrozen | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Lần chạy gần nhất mất bao lâu, mili giây' })
  readonly expectedMs: number | null;
}
export class ReportList {
  @ApiProperty({ type: [ReportSummary] }) readonly items: readonly ReportSummary[];
}

/** MEASURE: classes, periods, money; figures behind which there is no list of people. */
export const COLUMN_KINDS = ['COUNT', 'QUOTA', 'FORMULA', 'PERCENT', 'TEXT', 'MEASURE'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];
export class ReportColumn {
  @ApiProperty({ example: 'c1' }) readonly key: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Số cột trên biểu mẫu' }) readonly number:
    number | null;
  @ApiProperty({ type: [String], example: ['Chia theo trình độ đào tạo', 'Chuyên môn', 'Tiến sĩ'] })
  readonly path: readonly string[];
  @ApiProperty({ example: 'edu:TS' }) readonly expression: string;
  @ApiProperty({ enum: COLUMN_KINDS }) readonly kind: ColumnKind;
  @ApiProperty() readonly explanation: string;
}
export class ReportRowItem {
  @ApiProperty() readonly key: string;
  @ApiProperty() readonly number: string;
  @ApiProperty() readonly label: string;
  @ApiProperty() readonly depth: number;
  @ApiProperty() readonly expression: string;
  @ApiProperty() readonly isHeading: boolean;
}
export class ReportCheckRule {
  @ApiProperty() readonly expression: string;
  @ApiProperty() readonly label: string;
}
export class ReportPopulation {
  @ApiProperty() readonly expression: string;
  @ApiProperty() readonly text: string;
}
export class SettingChoice {
  @ApiProperty() readonly value: string;
  @ApiProperty() readonly label: string;
}
export class ReportSetting {
  @ApiProperty() readonly key: string;
  @ApiProperty() readonly label: string;
  @ApiProperty() readonly default: string;
  @ApiProperty({ type: [SettingChoice] }) readonly choices: readonly SettingChoice[];
  @ApiProperty() readonly explanation: string;
}

export class ReportView extends ReportSummary {
  @ApiProperty() readonly version: number;
  @ApiProperty({ format: 'date' }) readonly validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly validUntil: string | null;
  @ApiProperty() readonly source: string;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ type: [String] }) readonly lead: readonly string[];
  @ApiProperty({ type: [ReportColumn] }) readonly columns: readonly ReportColumn[];
  @ApiProperty({ enum: ['UNITS', 'LIST'] }) readonly rowKind: 'UNITS' | 'LIST';
  @ApiProperty({ type: [ReportRowItem] }) readonly rowItems: readonly ReportRowItem[];
  @ApiProperty({ type: [ReportColumn], description: 'Cột “chưa có dữ liệu”, ngoài biểu in' })
  readonly missing: readonly ReportColumn[];
  @ApiProperty({ type: [ReportCheckRule] }) readonly checks: readonly ReportCheckRule[];
  @ApiProperty({ type: ReportPopulation }) readonly population: ReportPopulation;
  @ApiProperty({ type: [ReportSetting] }) readonly settings: readonly ReportSetting[];
  @ApiProperty({ type: [String] }) readonly footer: readonly string[];
  @ApiProperty({ enum: ['A3', 'A4'] }) readonly paper: 'A3' | 'A4';
  @ApiProperty() readonly yaml: string;
}
