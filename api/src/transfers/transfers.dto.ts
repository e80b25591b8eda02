import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../platform/page';

export const ITEM_STATES = ['WAITING', 'PACKED', 'SENT', 'FAILED'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export const PACKAGE_STATES = ['PACKED', 'SENT', 'ANSWERED', 'WITHDRAWN'] as const;
export type PackageState = (typeof PACKAGE_STATES)[number];
export const DELIVERIES = ['FILE_DROP', 'BY_HAND'] as const;
export type Delivery = (typeof DELIVERIES)[number];
const ANSWERS = ['PENDING', 'ACCEPTED', 'REFUSED'] as const;
const FORMATS = ['json', 'xlsx'] as const;

/** Changes in one package: more are a second one. */
export const MOST_ITEMS = 500;

const flag = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class TransferItemsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ITEM_STATES })
  @IsOptional()
  @IsIn(ITEM_STATES, { message: 'Không có trạng thái này.' })
  readonly state?: ItemState;

  @ApiPropertyOptional({ default: false, description: 'Chỉ những thay đổi quá hạn' })
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  readonly late: boolean = false;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Mã đơn vị không đúng.' })
  readonly organisationId?: string;
}

export class TransferItem {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty({ type: [String], description: 'Nhóm thông tin có thay đổi' })
  readonly groups: readonly string[];
  @ApiProperty({ format: 'date-time' }) readonly changedAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly changedBy: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'Hạn gửi; không có với dữ liệu lần đầu',
  })
  readonly dueOn: string | null;
  @ApiProperty({ description: 'Số ngày làm việc còn lại; âm khi quá hạn', type: Number, nullable: true })
  readonly workingDaysLeft: number | null;
  @ApiProperty({ enum: ITEM_STATES }) readonly state: ItemState;
  @ApiProperty({ type: String, nullable: true, description: 'Vì sao không gửi được' }) readonly reason:
    string | null;
  @ApiProperty({ type: String, nullable: true }) readonly packageNumber: string | null;
}

export class TransferItemPage {
  @ApiProperty() readonly total: number;
  @ApiProperty() readonly page: number;
  @ApiProperty() readonly pageSize: number;
  @ApiProperty({ type: [TransferItem] }) readonly items: readonly TransferItem[];
}

export class TransferUnit {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly waiting: number;
  @ApiProperty() readonly late: number;
  @ApiProperty({ format: 'date' }) readonly oldest: string;
}

export class TransferSummary {
  @ApiProperty({ description: 'Chờ đóng gói' }) readonly waiting: number;
  @ApiProperty({ description: 'Đã đóng gói, chưa gửi' }) readonly packed: number;
  @ApiProperty({ description: 'Không gửi được hoặc bị từ chối' }) readonly failed: number;
  @ApiProperty({ description: 'Quá hạn mà chưa gửi' }) readonly late: number;
  @ApiProperty({ description: 'Đã gửi trong 30 ngày' }) readonly sent: number;
  @ApiProperty({ description: 'Hạn gửi, ngày làm việc' }) readonly workingDays: number;
  @ApiProperty({ type: [TransferUnit], description: 'Theo đơn vị giữ hồ sơ, nhiều quá hạn trước' })
  readonly units: readonly TransferUnit[];
}

export class PackageInput {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Mọi thay đổi đang chờ của đơn vị và các đơn vị trực thuộc',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Mã đơn vị không đúng.' })
  readonly organisationId?: string;

  @ApiPropertyOptional({ type: [String], description: 'Chỉ những thay đổi này', maxItems: MOST_ITEMS })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS, { message: `Mỗi gói nhiều nhất ${MOST_ITEMS} thay đổi.` })
  @IsUUID(undefined, { each: true, message: 'Mã thay đổi không đúng.' })
  readonly itemIds?: readonly string[];
}

export class InitialLoadInput {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Mã đơn vị không đúng.' })
  readonly organisationId: string;
}
export class InitialLoad {
  @ApiProperty({ description: 'Hồ sơ vừa đưa vào hàng chờ' }) readonly added: number;
}

export class DeliveryInput {
  @ApiProperty({ enum: DELIVERIES, description: 'Đặt vào thư mục gửi, hoặc đã gửi bằng cách khác' })
  @IsIn(DELIVERIES, { message: 'Không có cách gửi này.' })
  readonly method: Delivery;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly note?: string;
}

export class PackageFileQuery {
  @ApiPropertyOptional({ enum: FORMATS, default: 'json' })
  @IsOptional()
  @IsIn(FORMATS, { message: 'Chỉ có dạng json và xlsx.' })
  readonly format: (typeof FORMATS)[number] = 'json';
}

export class TransferPackage {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly number: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty({ format: 'date-time' }) readonly madeAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly madeBy: string | null;
  @ApiProperty() readonly people: number;
  @ApiProperty() readonly items: number;
  @ApiProperty() readonly byteSize: number;
  @ApiProperty() readonly sha256: string;
  @ApiProperty({ enum: PACKAGE_STATES }) readonly state: PackageState;
  @ApiProperty({ type: String, nullable: true, enum: DELIVERIES }) readonly method: Delivery | null;
  @ApiProperty({ type: String, nullable: true }) readonly location: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly sentAt: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly sentBy: string | null;
  @ApiProperty() readonly accepted: number;
  @ApiProperty() readonly refused: number;
}

export class TransferPackagePage {
  @ApiProperty() readonly total: number;
  @ApiProperty() readonly page: number;
  @ApiProperty() readonly pageSize: number;
  @ApiProperty({ type: [TransferPackage] }) readonly items: readonly TransferPackage[];
}

export class PackagedPerson {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty({ type: String, nullable: true }) readonly fullName: string | null;
  @ApiProperty({ type: [String] }) readonly groups: readonly string[];
  @ApiProperty({ enum: ANSWERS }) readonly state: (typeof ANSWERS)[number];
  @ApiProperty({ type: String, nullable: true }) readonly reason: string | null;
}

export class TransferPackageFile extends TransferPackage {
  @ApiProperty({ type: [PackagedPerson] }) readonly persons: readonly PackagedPerson[];
}

export class PackageMade {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly number: string;
  @ApiProperty() readonly people: number;
  @ApiProperty({ description: 'Hồ sơ chưa gửi được, lý do ghi ở từng thay đổi' }) readonly failed: number;
}

export class ReceiptsRead {
  @ApiProperty({ description: 'Số gói có trả lời mới' }) readonly packages: number;
}
