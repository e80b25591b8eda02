import { Injectable, PipeTransform } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  MinLength,
} from 'class-validator';
import { Code, Flag, Line, Lines, PartialDay, RowId, Whole } from '../personnel/field-rules';
import { notFound } from '../platform/problem';

/** What a paper may be about; the check of the table says the same. */
export const ABOUT_TABLES = [
  'decision',
  'credential',
  'employment',
  'assignment',
  'salary_position',
  'award',
  'evaluation',
  'allowance',
  'work_history',
  'military_service',
  'union_membership',
  'party_post',
  'policy_benefit',
  'succession_plan',
  'recruitment',
  'asset_declaration',
  'employer_remark',
  'health',
  'history_statement',
  'discipline',
  'family_member',
  'family_economy',
  'training_certificate',
] as const;
export type AboutTable = (typeof ABOUT_TABLES)[number];

/** What is known of a paper beside its content. @source profile section 11: digital model of a component */
export class PaperFields {
  @Line('Tên giấy tờ; để trống thì theo thành phần hồ sơ') readonly title?: string | null;
  @Line('Số, ký hiệu văn bản', 100) readonly documentNumber?: string | null;
  @PartialDay('Ngày văn bản') readonly documentDate?: string | null;
  @Whole('Năm của phiếu, bản kê khai', 1930, 2199) readonly year?: number | null;
  @Whole('Số trang', 1, 5000) readonly pages?: number | null;
  @Flag('Bản chính; false là bản sao') readonly isOriginal?: boolean;
  @Line('Vị trí bản giấy: kho, kệ, hộp', 200) readonly shelfPosition?: string | null;
  @Flag('Đã đối chiếu với bản chính') readonly isChecked?: boolean;
}

export class PaperInput extends PaperFields {
  @Code('Thành phần hồ sơ (record_components)', 'required') readonly componentCode: string;
  @RowId('Lần tải lên đã gửi xong; không có khi chỉ ghi vị trí bản giấy') readonly uploadId?: string;

  @ApiPropertyOptional({ enum: ABOUT_TABLES, description: 'Giấy tờ về dòng nào của hồ sơ' })
  @IsOptional()
  @IsIn(ABOUT_TABLES)
  readonly aboutTable?: AboutTable;
  @RowId('Dòng đó') readonly aboutId?: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Những người khác của cùng quyết định',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID('all', { each: true, message: 'Mã không đúng dạng.' })
  readonly alsoFor?: string[];
}

const PaperVersion = (): PropertyDecorator => (target, name) => {
  ApiProperty({ description: 'Phiên bản của giấy tờ đã đọc' })(target, name);
  IsInt()(target, name);
  Min(1)(target, name);
  Max(2_147_483_647)(target, name);
};

export class PaperChange extends PaperFields {
  @PaperVersion() readonly version: number;
  @RowId('Bản quét cho giấy tờ chưa có tệp') readonly uploadId?: string;
}

export class PaperRemoval {
  @PaperVersion() readonly version: number;

  @Lines('Lý do loại ra khỏi hồ sơ, ai đồng ý', 1000)
  @MinLength(10, { message: 'Lý do cần ít nhất 10 ký tự.' })
  readonly reason: string;
}

export class PaperRestoration {
  @PaperVersion() readonly version: number;
}

export class PapersQuery {
  @ApiPropertyOptional({ description: 'Cả giấy tờ đã loại' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly withRemoved?: boolean;
}

const Text = (description?: string): PropertyDecorator =>
  ApiProperty({ type: String, nullable: true, description });
const Count = (description?: string): PropertyDecorator =>
  ApiProperty({ type: Number, nullable: true, description });

export class PaperView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly version: number;
  @ApiProperty() readonly componentCode: string;
  @ApiProperty() readonly title: string;
  @Text() readonly documentNumber: string | null;
  @Text('YYYY, YYYY-MM hoặc YYYY-MM-DD') readonly documentDate: string | null;
  @Count() readonly year: number | null;
  @Count('Số trang của giấy tờ') readonly pages: number | null;
  @ApiProperty() readonly isOriginal: boolean;
  @Text() readonly shelfPosition: string | null;
  @Text('Người đối chiếu') readonly checkedBy: string | null;
  @Text() readonly checkedOn: string | null;
  @Text() readonly aboutTable: string | null;
  @Text() readonly aboutId: string | null;
  @Text('Tên tệp khi tải lên; null khi chưa quét') readonly originalName: string | null;
  @Text() readonly mediaType: string | null;
  @Count('Cỡ tệp, byte') readonly bytes: number | null;
  @Count('Số trang xem được trên màn hình; 0 với tệp Word') readonly viewablePages: number | null;
  @ApiProperty({ format: 'date-time' }) readonly addedAt: string;
  @Text() readonly addedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly removedAt: string | null;
  @Text() readonly removedBy: string | null;
  @Text() readonly removedReason: string | null;
}

export class PaperComponent {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: ['GOC', 'BO_SUNG', 'QUAN_LY'] }) readonly part: 'GOC' | 'BO_SUNG' | 'QUAN_LY';
  @Text('Mục hạn chế phải mở trước khi xem') readonly section: string | null;
  @ApiProperty({ description: 'Mục hạn chế đang khóa với tài khoản này' }) readonly isLocked: boolean;
  @Count('Số giấy tờ đang khóa; null khi không nói') readonly lockedCount: number | null;
}

export class MissingPaper {
  @ApiProperty() readonly componentCode: string;
  @ApiProperty({ description: 'Về việc gì; trống khi tên thành phần đã đủ' }) readonly label: string;
  @Text() readonly aboutTable: string | null;
  @Text() readonly aboutId: string | null;
  @Count() readonly year: number | null;
}

export class PaperSummary {
  @ApiProperty({ description: 'Số giấy tờ trong hồ sơ mà tài khoản này xem được' }) readonly count: number;
  @ApiProperty() readonly expected: number;
  @ApiProperty() readonly held: number;
  @ApiProperty({ description: 'Mức đầy đủ, phần trăm nguyên' }) readonly percent: number;
  @ApiProperty({ description: 'Có ảnh chân dung' }) readonly hasPhoto: boolean;
}

export class PaperFile extends PaperSummary {
  @ApiProperty() readonly fullName: string;
  @ApiProperty() readonly mayWrite: boolean;
  @ApiProperty({ type: [PaperComponent] }) readonly components: PaperComponent[];
  @ApiProperty({ type: [PaperView] }) readonly papers: PaperView[];
  @ApiProperty({ type: [MissingPaper] }) readonly missing: MissingPaper[];
  @ApiProperty({ description: 'Cỡ lớn nhất của một tệp, byte' }) readonly maxBytes: number;
}

export class PageQuery {
  @ApiPropertyOptional({
    enum: ['page', 'large'],
    default: 'page',
    description: 'Cỡ ảnh: vừa màn hình hoặc để phóng to',
  })
  @IsOptional()
  @IsIn(['page', 'large'])
  readonly size: 'page' | 'large' = 'page';
}

/** A page's number in the address, from 1. One that is no number names no page: 404. */
@Injectable()
export class PageNumber implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    // The global pipe may have made a number of it already.
    if (!/^[1-9]\d{0,4}$/.test(String(value))) throw notFound('Giấy tờ này không có trang đó.');
    return Number(value);
  }
}
