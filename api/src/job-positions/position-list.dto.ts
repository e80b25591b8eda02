import { POSITION_LIST_COLUMNS, type PositionListColumn } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { Code, Line, Lines } from '../personnel/field-rules';
import { Versioned } from '../personnel/person-input.dto';
import { LEVEL_CODES } from './dossiers.dto';

const COLUMNS = Object.keys(POSITION_LIST_COLUMNS) as PositionListColumn[];
export const MOST_LIST_ROWS = 500;

/** A row of the list as it goes into the draft. */
export class PositionListInputRow {
  @Line('Tên vị trí', 200, 'required') readonly name: string;
  @Line('Mã', 40) readonly code?: string | null;
  @Code('Nhóm (job_position_groups)', 'required') readonly groupCode: string;

  @ApiProperty({ enum: ['CC', 'VC'] })
  @IsIn(['CC', 'VC'])
  readonly regime: 'CC' | 'VC';

  @ApiProperty({ enum: LEVEL_CODES, isArray: true })
  @IsArray()
  @ArrayMaxSize(11)
  @IsIn(LEVEL_CODES, { each: true })
  readonly levelCodes: readonly (typeof LEVEL_CODES)[number][];

  @ApiProperty({ minimum: 0, maximum: 9999 })
  @IsInt()
  @Min(0)
  @Max(9999)
  readonly planned: number;

  @Lines('Mục tiêu của vị trí') readonly purpose?: string | null;
}
export class PositionListInput extends Versioned {
  @ApiProperty({ type: [PositionListInputRow] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Không có dòng nào để ghi.' })
  @ArrayMaxSize(MOST_LIST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => PositionListInputRow)
  readonly rows: readonly PositionListInputRow[];
}

export class PositionListFaultView {
  @ApiProperty({ enum: COLUMNS }) readonly column: PositionListColumn;
  @ApiProperty() readonly columnName: string;
  @ApiProperty() readonly detail: string;
}
export const LIST_ROW_STATES = ['NEW', 'CHANGED', 'SAME', 'FAULTY'] as const;
export class PositionListRowView {
  @ApiProperty({ description: 'Số dòng trong tệp' }) readonly number: number;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: LIST_ROW_STATES }) readonly state: (typeof LIST_ROW_STATES)[number];
  @ApiProperty({ type: [PositionListFaultView] }) readonly faults: readonly PositionListFaultView[];
  @ApiPropertyOptional({ type: PositionListInputRow, nullable: true })
  readonly row: PositionListInputRow | null;
}
export class PositionListPreview {
  @ApiProperty() readonly fileName: string;
  @ApiProperty({ type: [PositionListRowView] }) readonly rows: readonly PositionListRowView[];
  @ApiProperty() readonly added: number;
  @ApiProperty() readonly changed: number;
  @ApiProperty() readonly same: number;
  @ApiProperty() readonly faulty: number;
}
