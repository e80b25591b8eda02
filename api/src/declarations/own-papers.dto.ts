import { ApiProperty } from '@nestjs/swagger';

const Text = (description?: string): PropertyDecorator =>
  ApiProperty({ type: String, nullable: true, description });
const Count = (description?: string): PropertyDecorator =>
  ApiProperty({ type: Number, nullable: true, description });

/** A paper of the own file, without where its original stands and who checked it. */
export class OwnPaper {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly componentCode: string;
  @ApiProperty() readonly componentName: string;
  @ApiProperty() readonly title: string;
  @Text() readonly documentNumber: string | null;
  @Text('YYYY, YYYY-MM hoặc YYYY-MM-DD') readonly documentDate: string | null;
  @Count() readonly year: number | null;
  @Count('Số trang của giấy tờ') readonly pages: number | null;
  @ApiProperty() readonly isOriginal: boolean;
  @Text('Tên tệp; null khi chưa quét') readonly originalName: string | null;
  @Text() readonly mediaType: string | null;
  @Count('Cỡ tệp, byte') readonly bytes: number | null;
  @Count('Số trang xem được trên màn hình; 0 với tệp Word') readonly viewablePages: number | null;
}

export class OwnPapers {
  @ApiProperty({ type: [OwnPaper] }) readonly items: OwnPaper[];
}
