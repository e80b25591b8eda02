import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { Code, Day, Line } from '../personnel/field-rules';
import { Versioned } from '../personnel/person-input.dto';
import { LEVEL_CODES } from './dossiers.dto';

export class FrameworkQuery {
  @ApiPropertyOptional({ enum: ['CC', 'VC'] })
  @IsOptional()
  @IsIn(['CC', 'VC'])
  readonly regime?: 'CC' | 'VC';

  @Line('Phần của tên, không cần dấu', 100) readonly q?: string;
}

export class FrameworkFields {
  @ApiProperty({ enum: ['CC', 'VC'] })
  @IsIn(['CC', 'VC'])
  readonly regime: 'CC' | 'VC';

  @Code('Nhóm (job_position_groups)', 'required') readonly groupCode: string;
  @Line('Mã', 40, 'required') readonly code: string;
  @Line('Tên vị trí', 200, 'required') readonly name: string;
  @Line('Dùng cho', 100) readonly scope?: string | null;

  @ApiProperty({ enum: LEVEL_CODES, isArray: true })
  @IsArray()
  @ArrayMinSize(1, { message: 'Hãy chọn ít nhất một ngạch hoặc bậc.' })
  @ArrayMaxSize(11)
  @IsIn(LEVEL_CODES, { each: true })
  readonly levelCodes: readonly (typeof LEVEL_CODES)[number][];

  @Line('Căn cứ', 300, 'required') readonly basis: string;
  @Day('Dùng từ ngày', 'required') readonly from: string;
  @Day('Dùng đến hết ngày; để trống là còn dùng') readonly to?: string | null;
}
export class FrameworkInput extends FrameworkFields {}
export class FrameworkChange extends IntersectionType(FrameworkFields, Versioned) {}

export class FrameworkPosition {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly version: number;
  @ApiProperty({ enum: ['CC', 'VC'] }) readonly regime: 'CC' | 'VC';
  @ApiProperty() readonly groupCode: string;
  @ApiProperty() readonly groupName: string;
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly scope: string | null;
  @ApiProperty({ type: [String] }) readonly levelCodes: readonly string[];
  @ApiProperty() readonly basis: string;
  @ApiProperty({ type: String, nullable: true }) readonly source: string | null;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly to: string | null;
  @ApiProperty({ description: 'Số vị trí của các đơn vị lấy từ mục này' }) readonly uses: number;
}
export class FrameworkList {
  @ApiProperty({ type: [FrameworkPosition] }) readonly items: readonly FrameworkPosition[];
}
