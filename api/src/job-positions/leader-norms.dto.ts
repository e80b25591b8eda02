import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Code, Day, Line } from '../personnel/field-rules';

const asNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,4}$/.test(value.trim()) ? Number(value) : value;

/** How many deputies a unit of a kind may have from a day on, where it has so many people or more. */
export class LeaderNormInput {
  @Code('Loại đơn vị (organisation_kinds)', 'required') readonly organisationKind: string;

  @ApiProperty({ minimum: 0, maximum: 9999, description: 'Áp dụng khi đơn vị có từ số người này trở lên' })
  @Transform(asNumber)
  @IsInt({ message: 'Số người phải là số nguyên từ 0 đến 9.999.' })
  @Min(0, { message: 'Số người phải là số nguyên từ 0 đến 9.999.' })
  @Max(9999, { message: 'Số người phải là số nguyên từ 0 đến 9.999.' })
  readonly leastPeople: number;

  @ApiProperty({ minimum: 0, maximum: 99 })
  @Transform(asNumber)
  @IsInt({ message: 'Số cấp phó phải là số nguyên từ 0 đến 99.' })
  @Min(0, { message: 'Số cấp phó phải là số nguyên từ 0 đến 99.' })
  @Max(99, { message: 'Số cấp phó phải là số nguyên từ 0 đến 99.' })
  readonly deputies: number;

  @Day('Áp dụng từ ngày', 'required') readonly from: string;
  @Line('Căn cứ', 300, 'required') readonly basis: string;
}

export class LeaderNormView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly organisationKind: string;
  @ApiProperty() readonly organisationKindName: string;
  @ApiProperty() readonly leastPeople: number;
  @ApiProperty() readonly deputies: number;
  @ApiProperty() readonly basis: string;
  @ApiProperty({ type: String, nullable: true, description: 'Độ chắc của nguồn: S, S2, K, ?' })
  readonly confidence: string | null;
  @ApiProperty({ description: 'Do cơ quan ghi, không có sẵn theo văn bản' }) readonly isOwn: boolean;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly to: string | null;
}
export class LeaderNormList {
  @ApiProperty({ type: [LeaderNormView] }) readonly items: readonly LeaderNormView[];
}
