import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  Min,
  ValidateNested,
} from 'class-validator';
import { Line } from '../personnel/field-rules';
import { CellPageQuery, CellQuery } from './report-people.dto';
import { RunQuery } from './reports.dto';

/** A row or column of a pivot: whom it counts, in the words of the predicates. */
export class PivotAxisItem {
  @Line('Tên dòng, cột', 120, 'required') readonly label: string;
  @Line('Biểu thức', 200, 'required') readonly expression: string;
}

export class PivotInput {
  @Line('Tên bảng', 120, 'required') readonly name: string;
  @Line('Ghi chú', 500) readonly note?: string | null;
  @ApiProperty() @IsBoolean() readonly isShared: boolean;
  @Line('Biểu thức chọn người', 200, 'required') readonly population: string;
  @ApiProperty({ enum: ['UNITS', 'LIST'] }) @IsIn(['UNITS', 'LIST']) readonly rowKind: 'UNITS' | 'LIST';

  @ApiProperty({ type: [PivotAxisItem], description: 'Để trống khi dòng là đơn vị' })
  @IsArray()
  @ArrayMaxSize(60, { message: 'Nhiều nhất 60 dòng.' })
  @ValidateNested({ each: true })
  @Type(() => PivotAxisItem)
  readonly rows: readonly PivotAxisItem[];

  @ApiProperty({ type: [PivotAxisItem] })
  @IsArray()
  @ArrayMinSize(1, { message: 'Phải có ít nhất một cột.' })
  @ArrayMaxSize(60, { message: 'Nhiều nhất 60 cột.' })
  @ValidateNested({ each: true })
  @Type(() => PivotAxisItem)
  readonly columns: readonly PivotAxisItem[];
}
export class PivotChange extends PivotInput {
  @ApiProperty() @IsInt() @Min(1) readonly version: number;
}

export class Pivot {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly version: number;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty() readonly isShared: boolean;
  @ApiProperty() readonly isMine: boolean;
  @ApiProperty() readonly ownerName: string;
  @ApiProperty({ format: 'date-time' }) readonly updatedAt: string;
  @ApiProperty() readonly population: string;
  @ApiProperty({ enum: ['UNITS', 'LIST'] }) readonly rowKind: 'UNITS' | 'LIST';
  @ApiProperty({ type: [PivotAxisItem] }) readonly rows: readonly PivotAxisItem[];
  @ApiProperty({ type: [PivotAxisItem] }) readonly columns: readonly PivotAxisItem[];
}
export class PivotList {
  @ApiProperty({ type: [Pivot] }) readonly items: readonly Pivot[];
}

const AskedPivot = (): PropertyDecorator => (target, name) => {
  ApiProperty({ type: PivotInput })(target, name);
  IsDefined({ message: 'Phải có bảng cần chạy.' })(target, name);
  ValidateNested()(target, name);
  Type(() => PivotInput)(target, name as string);
};
export class PivotRun extends RunQuery {
  @AskedPivot() readonly pivot: PivotInput;
}
export class PivotCell extends CellQuery {
  @AskedPivot() readonly pivot: PivotInput;
}
export class PivotCellPage extends CellPageQuery {
  @AskedPivot() readonly pivot: PivotInput;
}

export class PredicateView {
  @ApiProperty() readonly expression: string;
  @ApiProperty() readonly label: string;
  @ApiProperty() readonly explanation: string;
  @ApiProperty() readonly isAge: boolean;
}
export class PredicateGroup {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: [PredicateView] }) readonly predicates: readonly PredicateView[];
}
export class PopulationView {
  @ApiProperty() readonly expression: string;
  @ApiProperty() readonly label: string;
}
export class PredicateList {
  @ApiProperty({ type: [PredicateGroup] }) readonly groups: readonly PredicateGroup[];
  @ApiProperty({ type: [PopulationView] }) readonly populations: readonly PopulationView[];
}
