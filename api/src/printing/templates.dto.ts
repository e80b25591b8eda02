import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { FORM_CODES, type FormCode } from './print-forms';

export class TemplateTag {
  @ApiProperty({ description: 'Viết trong mẫu giữa hai dấu ngoặc nhọn' }) readonly tag: string;
  @ApiProperty() readonly label: string;
}

export class TemplateTagList {
  @ApiProperty({ description: 'Mở bằng {#…}, đóng bằng {/…}, lặp cho từng dòng' }) readonly tag: string;
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: [TemplateTag] }) readonly columns: TemplateTag[];
}

export class OwnTemplate {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly organisationName: string;
  @ApiProperty() readonly fileName: string;
  @ApiProperty() readonly bytes: number;
  @ApiProperty({ format: 'date-time' }) readonly uploadedAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly uploadedBy: string | null;
}

export class TemplateForm {
  @ApiProperty({ enum: FORM_CODES }) readonly form: FormCode;
  @ApiProperty() readonly name: string;
  @ApiProperty({ description: 'Văn bản ban hành mẫu' }) readonly source: string;
  @ApiProperty({ type: [OwnTemplate], description: 'Mẫu riêng đang dùng, theo đơn vị' })
  readonly own: OwnTemplate[];
  @ApiProperty({ type: [TemplateTag] }) readonly fields: TemplateTag[];
  @ApiProperty({ type: [TemplateTagList] }) readonly lists: TemplateTagList[];
}

export class TemplateForms {
  @ApiProperty({ type: [TemplateForm] }) readonly items: TemplateForm[];
}

/** Without a unit: the whole register. */
export class TemplateQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Đơn vị dùng mẫu; để trống là toàn tỉnh' })
  @IsOptional()
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId?: string;
}
