import { DUE_KIND_CODES, type DueKind } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsIsoDate } from '../platform/page';

const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

/** Which items: by day, kind and unit. */
export class DueFilter {
  @ApiPropertyOptional({ format: 'date', description: 'Đến hạn từ ngày' })
  @IsOptional()
  @IsIsoDate()
  readonly from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Đến hạn đến hết ngày' })
  @IsOptional()
  @IsIsoDate()
  readonly to?: string;

  @ApiPropertyOptional({
    type: String,
    description: `Loại việc, nhiều loại cách nhau bằng dấu phẩy: ${DUE_KIND_CODES.join(', ')}`,
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? [...new Set(value.split(','))].filter((part) => part !== '') : value,
  )
  @IsIn(DUE_KIND_CODES, { each: true, message: 'Có loại việc không nằm trong danh sách cho phép.' })
  readonly kind?: DueKind[];

  @ApiPropertyOptional({ format: 'uuid', description: 'Đơn vị, kể cả các đơn vị trực thuộc' })
  @IsOptional()
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId?: string;
}

export class DueQuery extends DueFilter {
  @ApiPropertyOptional({ default: 1, minimum: 1 })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(100_000)
  readonly page: number = 1;

  @ApiPropertyOptional({ default: 50, minimum: 1, maximum: 200 })
  @IsOptional()
  @Transform(toNumber)
  @IsInt()
  @Min(1)
  @Max(200, { message: 'Mỗi trang nhiều nhất 200 mục.' })
  readonly pageSize: number = 50;
}

export const DUE_STATES = ['late', 'due', 'later'] as const;
export type DueState = (typeof DUE_STATES)[number];

export class DueDecisionView {
  @ApiProperty({ description: 'Loại quyết định, mã của event_kinds' }) readonly kind: string;
  @ApiProperty({ format: 'date' }) readonly effectiveOn: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Nội dung điền sẵn của mẫu quyết định',
  })
  readonly payload: Readonly<Record<string, string | number | boolean>>;
}

class DueItemBase {
  @ApiProperty({ description: 'Dấu của mục: đổi khi nội dung đổi' }) readonly id: string;
  @ApiProperty({ enum: DUE_KIND_CODES }) readonly kind: DueKind;
  @ApiProperty({ format: 'date' }) readonly dueOn: string;
  @ApiProperty({ format: 'date', description: 'Cần chú ý từ ngày' }) readonly attendFrom: string;
  @ApiProperty({ enum: DUE_STATES, description: 'Quá hạn, cần làm, chưa tới' }) readonly state: DueState;
  @ApiProperty() readonly summary: string;
  @ApiProperty({ type: DueDecisionView, nullable: true }) readonly decision: DueDecisionView | null;
}

export class DueListItem extends DueItemBase {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly title: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
}

export class DueList {
  @ApiProperty({ type: [DueListItem] }) readonly items: DueListItem[];
  @ApiProperty() readonly total: number;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ description: 'Số người đang được tính lại ở phía sau' }) readonly waiting: number;
}

export class DueKindCount {
  @ApiProperty({ enum: DUE_KIND_CODES }) readonly kind: DueKind;
  @ApiProperty() readonly count: number;
}
export class DueDayCount extends DueKindCount {
  @ApiProperty({ format: 'date' }) readonly day: string;
}
export class DueUnitCount {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly count: number;
}

export class DueSummary {
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: [DueKindCount] }) readonly byKind: DueKindCount[];
  @ApiProperty({ type: [DueDayCount] }) readonly byDay: DueDayCount[];
  @ApiProperty({ type: [DueUnitCount], description: 'Đơn vị ngay dưới đơn vị đang chọn' })
  readonly byUnit: DueUnitCount[];
  @ApiProperty({ description: 'Quá hạn tính đến hôm nay, cùng loại việc và đơn vị' }) readonly late: number;
  @ApiProperty() readonly waiting: number;
}

export class ReasonView {
  @ApiProperty() readonly text: string;
  @ApiProperty({ description: 'Căn cứ; để trống khi chỉ là dữ kiện' }) readonly basis: string;
}

export class PersonDueItem extends DueItemBase {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Dòng của hồ sơ mà mục này nói về',
  })
  readonly aboutId: string | null;
  @ApiProperty({ type: [ReasonView] }) readonly reasons: ReasonView[];
}

export class MonthlyPay {
  @ApiProperty({ description: 'Đồng một tháng, theo hệ số' }) readonly amount: number;
  @ApiProperty() readonly base: number;
  @ApiProperty({ type: [ReasonView] }) readonly reasons: ReasonView[];
}

export class PersonDue {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty({ format: 'date' }) readonly asOf: string;
  @ApiProperty({ type: [PersonDueItem] }) readonly items: PersonDueItem[];
  @ApiProperty({ type: MonthlyPay, nullable: true }) readonly pay: MonthlyPay | null;
}
