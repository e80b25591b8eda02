import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { Line } from '../personnel/field-rules';

export class UploadInput {
  @Line('Tên tệp', 200, 'required') readonly fileName: string;

  @ApiProperty({ description: 'Cỡ tệp, byte', minimum: 1 })
  @IsInt()
  @Min(1, { message: 'Tệp không có nội dung.' })
  @Max(Number.MAX_SAFE_INTEGER)
  readonly bytes: number;
}

export class UploadView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ description: 'Số byte đã nhận; phần tiếp theo bắt đầu từ đây' }) readonly offset: number;
  @ApiProperty({ description: 'Cỡ tệp, byte' }) readonly bytes: number;
}
