import {
  QUALITY_CHECKS,
  QUALITY_GROUPS,
  QUALITY_SEVERITIES,
  type QualityGroup,
  type QualitySeverity,
} from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { PageQuery } from '../platform/page';

const CHECK_IDS = QUALITY_CHECKS.map(({ id }) => id);

export class QualityUnitQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Đơn vị và các đơn vị trực thuộc; mặc định cả phạm vi',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Mã đơn vị không đúng.' })
  readonly organisationId?: string;
}

export class FindingsQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Mã đơn vị không đúng.' })
  readonly organisationId?: string;

  @ApiPropertyOptional({ enum: CHECK_IDS })
  @IsOptional()
  @IsIn(CHECK_IDS, { message: 'Không có phép kiểm tra này.' })
  readonly checkId?: string;

  @ApiPropertyOptional({ enum: QUALITY_SEVERITIES })
  @IsOptional()
  @IsIn(QUALITY_SEVERITIES, { message: 'Không có mức độ này.' })
  readonly severity?: QualitySeverity;

  @ApiPropertyOptional({ default: false, description: 'Những điều đã bỏ qua có lý do' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly waived: boolean = false;
}

export class WaiverInput {
  @ApiProperty({ enum: CHECK_IDS })
  @IsIn(CHECK_IDS, { message: 'Không có phép kiểm tra này.' })
  readonly checkId: string;

  @ApiProperty({ description: 'Của điều đã thấy, như máy chủ trả' })
  @IsString()
  @MaxLength(40)
  readonly fingerprint: string;

  @ApiProperty({ minLength: 5, maxLength: 500 })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(5, 500, { message: 'Lý do cần từ 5 đến 500 ký tự.' })
  readonly reason: string;
}

export class QualityCheckView {
  @ApiProperty() readonly id: string;
  @ApiProperty({ enum: QUALITY_SEVERITIES }) readonly severity: QualitySeverity;
  @ApiProperty({ enum: QUALITY_GROUPS }) readonly group: QualityGroup;
  @ApiProperty() readonly title: string;
  @ApiProperty() readonly explanation: string;
  @ApiProperty() readonly source: string;
  @ApiProperty({ description: 'Chỗ của trang hồ sơ để sửa' }) readonly section: string;
  @ApiProperty({ description: 'Số hồ sơ còn điều này' }) readonly people: number;
  @ApiProperty({ description: 'Số hồ sơ đã bỏ qua có lý do' }) readonly waived: number;
}

export class QualityCheckList {
  @ApiProperty({ type: [QualityCheckView] }) readonly items: readonly QualityCheckView[];
}

export class QualityRunView {
  @ApiProperty({ format: 'date-time' }) readonly startedAt: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly finishedAt: string | null;
  @ApiProperty() readonly done: number;
  @ApiProperty() readonly total: number;
}

export class QualityRunState {
  @ApiProperty({ type: QualityRunView, nullable: true }) readonly run: QualityRunView | null;
}

export class QualityFigures {
  @ApiProperty({ description: 'Số hồ sơ đang làm việc đã kiểm tra' }) readonly people: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Điểm trung bình, 0–100, một chữ số thập phân' })
  readonly score: number | null;
  @ApiProperty() readonly errors: number;
  @ApiProperty() readonly warnings: number;
  @ApiProperty() readonly notices: number;
}

export class QualityUnit extends QualityFigures {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ description: 'Có đơn vị trực thuộc có hồ sơ' }) readonly hasUnits: boolean;
}

export class QualityStep {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
}

export class QualityMonth extends QualityFigures {
  @ApiProperty({ format: 'date', description: 'Ngày đầu của tháng' }) readonly month: string;
}

export class QualityOverview extends QualityFigures {
  @ApiProperty({ type: QualityStep, nullable: true }) readonly unit: QualityStep | null;
  @ApiProperty({ type: [QualityStep], description: 'Từ trên xuống đơn vị đang xem' })
  readonly path: readonly QualityStep[];
  @ApiProperty({ description: 'Hồ sơ không còn điều gì cần xem' }) readonly clean: number;
  @ApiProperty({ type: [QualityUnit] }) readonly units: readonly QualityUnit[];
  @ApiProperty({ type: [QualityMonth] }) readonly trend: readonly QualityMonth[];
  @ApiProperty({ type: QualityRunView, nullable: true }) readonly run: QualityRunView | null;
}

export class FindingItem {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly birthDate: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty() readonly checkId: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ enum: QUALITY_SEVERITIES }) readonly severity: QualitySeverity;
  @ApiProperty() readonly section: string;
  @ApiProperty({ type: [String] }) readonly sentences: readonly string[];
  @ApiProperty({ format: 'date-time' }) readonly since: string;
}

export class FindingsPage {
  @ApiProperty() readonly total: number;
  @ApiProperty() readonly page: number;
  @ApiProperty() readonly pageSize: number;
  @ApiProperty({ type: [FindingItem] }) readonly items: readonly FindingItem[];
}

export class WaiverView {
  @ApiProperty() readonly reason: string;
  @ApiProperty({ type: String, nullable: true }) readonly by: string | null;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
}

export class PersonFinding {
  @ApiProperty() readonly checkId: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ enum: QUALITY_SEVERITIES }) readonly severity: QualitySeverity;
  @ApiProperty() readonly explanation: string;
  @ApiProperty() readonly source: string;
  @ApiProperty() readonly section: string;
  @ApiProperty({ type: [String] }) readonly sentences: readonly string[];
  @ApiProperty({ format: 'date-time' }) readonly since: string;
  @ApiProperty() readonly fingerprint: string;
  @ApiProperty({ description: 'Ở mục hạn chế, đang mở' }) readonly isRestricted: boolean;
  @ApiProperty({ type: WaiverView, nullable: true, description: 'Đã bỏ qua, vì sao' })
  readonly waiver: WaiverView | null;
}

export class PersonQuality {
  @ApiProperty({ type: Number, nullable: true }) readonly score: number | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly checkedAt: string | null;
  @ApiProperty({ description: 'Được bỏ qua có lý do' }) readonly mayWaive: boolean;
  @ApiProperty({ type: [PersonFinding] }) readonly findings: readonly PersonFinding[];
}
