import { listFields, type ListField } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../platform/page';
import { type ImportState, STATES } from './batch.query';

export const OUTCOMES = ['new', 'changed', 'unchanged', 'ambiguous', 'problem', 'warning'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** What becomes of a row; with warnings or without is no outcome of its own. */
const ROW_OUTCOMES = ['new', 'changed', 'unchanged', 'ambiguous', 'problem'] as const;
const LIST_KINDS = ['BM03', 'BM04', 'TEMPLATE', 'LIST', 'RECORD'] as const;

export class ImportCreated {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
}

export class ImportProgress {
  @ApiProperty() readonly done: number;
  @ApiProperty() readonly total: number;
}

export class ImportCounts {
  @ApiProperty() readonly new: number;
  @ApiProperty({ description: 'Người đã có trong sổ, đổi hay không' }) readonly known: number;
  @ApiProperty() readonly changed: number;
  @ApiProperty() readonly unchanged: number;
  @ApiProperty() readonly ambiguous: number;
  @ApiProperty() readonly problems: number;
}

export class ImportColumn {
  @ApiProperty({ description: 'Chữ của cột trong tệp' }) readonly column: string;
  @ApiProperty({ description: 'Số thứ tự của cột, từ 0' }) readonly index: number;
  @ApiProperty() readonly heading: string;
  @ApiProperty({ type: String, nullable: true, enum: listFields }) readonly field: ListField | null;
  @ApiProperty({ description: 'Hệ thống không nhận ra, cần người nhập trả lời' }) readonly isAsked: boolean;
  @ApiProperty({ type: [String] }) readonly samples: readonly string[];
}

export class ImportUnitCandidate {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly parentName: string | null;
}

export class ImportUnit {
  @ApiProperty() readonly key: string;
  @ApiProperty({ description: 'Tên đơn vị như ghi trong tệp' }) readonly value: string;
  @ApiProperty() readonly rows: number;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly organisationId: string | null;
  @ApiProperty() readonly isAsked: boolean;
  @ApiProperty({ type: [ImportUnitCandidate] }) readonly candidates: readonly ImportUnitCandidate[];
}

export class ImportSummary {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: STATES }) readonly state: ImportState;
  @ApiProperty() readonly fileName: string;
  @ApiProperty({ type: String, nullable: true, enum: LIST_KINDS })
  readonly kind: (typeof LIST_KINDS)[number] | null;
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: ImportProgress }) readonly progress: ImportProgress;
  @ApiProperty({ type: ImportCounts }) readonly counts: ImportCounts;
  @ApiProperty({ type: String, nullable: true }) readonly createdBy: string | null;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly appliedAt: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly undoneAt: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly message: string | null;
}

export class ImportFieldChoice {
  @ApiProperty({ enum: listFields }) readonly field: ListField;
  @ApiProperty() readonly label: string;
  @ApiProperty({ description: 'Sổ có giữ mục này' }) readonly isKept: boolean;
}

export class ImportView extends ImportSummary {
  @ApiProperty({ type: [ImportColumn] }) readonly mapping: readonly ImportColumn[];
  @ApiProperty({ type: [ImportUnit] }) readonly units: readonly ImportUnit[];
  @ApiProperty({ type: [ImportFieldChoice] }) readonly fields: readonly ImportFieldChoice[];
  @ApiProperty({ type: String, nullable: true }) readonly classCode: string | null;
  @ApiProperty({ description: 'Phải chọn đối tượng cho cả danh sách' }) readonly isClassAsked: boolean;
  @ApiProperty() readonly mayApply: boolean;
  @ApiProperty() readonly mayUndo: boolean;
  @ApiProperty() readonly mayWrite: boolean;
}

export class ImportPage {
  @ApiProperty({ type: [ImportSummary] }) readonly items: readonly ImportSummary[];
  @ApiProperty() readonly total: number;
}

export class ColumnAnswer {
  @ApiProperty()
  @IsInt()
  @Min(0)
  readonly index: number;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: listFields,
    description: 'null: bỏ qua cột này',
  })
  @ValidateIf((answer: ColumnAnswer) => answer.field !== null)
  @IsIn(listFields)
  readonly field: ListField | null;
}

export class UnitChoice {
  @ApiProperty()
  @IsString()
  @MaxLength(2000)
  readonly key: string;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'null: không nhập các dòng này' })
  @ValidateIf((choice: UnitChoice) => choice.organisationId !== null)
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId: string | null;
}

export class MappingInput {
  @ApiPropertyOptional({ type: [ColumnAnswer] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ColumnAnswer)
  readonly columns?: readonly ColumnAnswer[];

  @ApiPropertyOptional({ type: [UnitChoice] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => UnitChoice)
  readonly units?: readonly UnitChoice[];

  @ApiPropertyOptional({ description: 'Đối tượng của cả danh sách' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly classCode?: string;
}

export class RowsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: OUTCOMES })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  @IsIn(OUTCOMES)
  readonly outcome?: Outcome;
}

export class ImportRowProblem {
  @ApiProperty({ type: String, nullable: true }) readonly field: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly column: string | null;
  @ApiProperty() readonly heading: string;
  @ApiProperty() readonly value: string;
  @ApiProperty() readonly reason: string;
  @ApiProperty({ enum: ['error', 'warning'] }) readonly severity: 'error' | 'warning';
}

export class ImportChange {
  @ApiProperty() readonly field: string;
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: String, nullable: true }) readonly from: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly to: string | null;
}

export class ImportCandidate {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly birthDate: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly citizenIdMasked: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly title: string | null;
}

export class ImportCell {
  @ApiProperty() readonly column: string;
  @ApiProperty() readonly heading: string;
  @ApiProperty() readonly value: string;
}

export class ImportRow {
  @ApiProperty({ description: 'Để gọi tên dòng; khác nhau trong cả tệp' }) readonly row: number;
  @ApiProperty({ description: 'Số dòng trong trang tính' }) readonly line: number;
  @ApiProperty({ type: String, nullable: true, description: 'Trang tính, khi tệp có nhiều bảng' })
  readonly sheet: string | null;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly birthDate: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly unitName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly title: string | null;
  @ApiProperty({ enum: ROW_OUTCOMES }) readonly outcome: (typeof ROW_OUTCOMES)[number];
  @ApiProperty({ type: String, nullable: true, description: 'new, skip hoặc mã hồ sơ' }) readonly choice:
    string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly personId: string | null;
  @ApiProperty({ type: [ImportRowProblem] }) readonly problems: readonly ImportRowProblem[];
  @ApiProperty({ type: [ImportChange] }) readonly changes: readonly ImportChange[];
  @ApiProperty({ type: [ImportCandidate] }) readonly candidates: readonly ImportCandidate[];
  @ApiProperty({ type: [ImportCell] }) readonly cells: readonly ImportCell[];
}

export class ImportRowPage {
  @ApiProperty({ type: [ImportRow] }) readonly items: readonly ImportRow[];
  @ApiProperty() readonly total: number;
}

export class RowChoice {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'new: người mới; skip: bỏ dòng này; mã hồ sơ: là người này; null: chưa chọn',
  })
  @ValidateIf((input: RowChoice) => input.choice !== null)
  @IsString()
  @MaxLength(36)
  readonly choice: string | null;
}
