import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Day, Line } from '../personnel';

const nullableDay = { type: String, format: 'date', nullable: true } as const;

export const HOLIDAY_KINDS = ['off', 'work'] as const;
type HolidayKind = (typeof HOLIDAY_KINDS)[number];

export class YearQuery {
  @ApiPropertyOptional({ minimum: 2000, maximum: 2100, description: 'Năm; để trống: mọi năm' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(2000)
  @Max(2100)
  readonly year?: number;
}

export class HolidayInput {
  @Day('Ngày', 'required') readonly day: string;
  @ApiProperty({ enum: HOLIDAY_KINDS, description: 'off: nghỉ; work: ngày cuối tuần đi làm bù' })
  @IsIn(HOLIDAY_KINDS)
  readonly kind: HolidayKind;
  @Line('Tên ngày', 200, 'required') readonly name: string;
  @Line('Văn bản', 300) readonly source?: string | null;
}

export class HolidayChange extends HolidayInput {
  @ApiProperty({ minimum: 1, description: 'Phiên bản của ngày này khi mở ra sửa' })
  @IsInt({ message: 'Thiếu phiên bản của ngày đã mở.' })
  @Min(1)
  @Max(2_147_483_647)
  readonly version: number;
}

export class HolidayView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ description: 'Tăng một sau mỗi lần sửa' }) readonly version: number;
  @ApiProperty({ format: 'date' }) readonly day: string;
  @ApiProperty({ enum: HOLIDAY_KINDS }) readonly kind: HolidayKind;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly source: string | null;
  @ApiProperty({ description: 'Số liệu ban đầu chưa chắc chắn, cần đối chiếu văn bản' })
  readonly isUncertain: boolean;
}
export class HolidayList {
  @ApiProperty({ type: [HolidayView] }) readonly items: HolidayView[];
  @ApiProperty({ type: [Number], description: 'Các năm đã có lịch' }) readonly years: number[];
}

export class ParameterValue {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @ApiProperty({ ...nullableDay, description: 'Ngày cuối còn hiệu lực' }) readonly to: string | null;
  @ApiProperty() readonly value: string;
  @ApiProperty() readonly unit: string;
  @ApiProperty() readonly unitName: string;
  @ApiProperty() readonly basis: string;
  @ApiProperty() readonly isUncertain: boolean;
  @ApiProperty({ description: 'Do đơn vị thêm, bỏ được' }) readonly isOwn: boolean;
}
export class ParameterView {
  @ApiProperty() readonly key: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: [ParameterValue], description: 'Giá trị mới nhất đứng đầu' })
  readonly values: ParameterValue[];
}
export class ParameterList {
  @ApiProperty({ type: [ParameterView] }) readonly items: ParameterView[];
}

export class ParameterInput {
  @ApiProperty()
  @Matches(/^[a-zA-Z0-9_.]{3,120}$/, { message: 'Tham số không đúng dạng.' })
  readonly key: string;
  @Day('Có hiệu lực từ ngày', 'required') readonly from: string;
  @Line('Giá trị', 40, 'required') readonly value: string;
  @Line('Đơn vị tính; để trống thì như giá trị trước', 60) readonly unit?: string | null;
  @Line('Căn cứ', 300, 'required') readonly basis: string;
}

export class BaseSalaryView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'date' }) readonly from: string;
  @ApiProperty({ ...nullableDay, description: 'Ngày cuối còn hiệu lực' }) readonly to: string | null;
  @ApiProperty({ description: 'Đồng một tháng' }) readonly amount: number;
  @ApiProperty() readonly termName: string;
  @ApiProperty() readonly basis: string;
  @ApiProperty() readonly isOwn: boolean;
}
export class BaseSalaryList {
  @ApiProperty({ type: [BaseSalaryView] }) readonly items: BaseSalaryView[];
}
export class BaseSalaryInput {
  @Day('Có hiệu lực từ ngày', 'required') readonly from: string;
  @ApiProperty({ minimum: 100_000, maximum: 100_000_000 })
  @IsInt()
  @Min(100_000)
  @Max(100_000_000)
  readonly amount: number;
  @Line('Căn cứ', 300, 'required') readonly basis: string;
}

export class SettingSaved {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
}
