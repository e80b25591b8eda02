import { DECLARABLE_SECTIONS } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
} from 'class-validator';
import { Day, Line, Lines } from '../personnel/field-rules';
import { PageQuery } from '../platform/page';

const SECTIONS = DECLARABLE_SECTIONS.map(({ code }) => code);

export class CampaignInput {
  @Line('Tên đợt', 200, 'required') readonly name: string;
  @Lines('Hướng dẫn cho người khai') readonly note?: string | null;

  @ApiProperty({ enum: SECTIONS, isArray: true })
  @IsArray()
  @ArrayNotEmpty({ message: 'Chọn ít nhất một mục của hồ sơ.' })
  @ArrayUnique()
  @IsIn(SECTIONS, { each: true })
  readonly sections: string[];

  @ApiProperty({ type: [String], format: 'uuid', description: 'Các đơn vị, gồm đơn vị bên dưới' })
  @IsArray()
  @ArrayNotEmpty({ message: 'Chọn ít nhất một đơn vị.' })
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID('all', { each: true, message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationIds: string[];

  @Day('Từ ngày', 'required') readonly startsOn: string;
  @Day('Đến hết ngày', 'required') readonly endsOn: string;
}

export class CampaignListItem {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ type: [String] }) readonly sections: string[];
  @ApiProperty({ type: [String] }) readonly sectionNames: string[];
  @ApiProperty({ type: [String] }) readonly unitNames: string[];
  @ApiProperty({ format: 'date' }) readonly startsOn: string;
  @ApiProperty({ format: 'date' }) readonly endsOn: string;
  @ApiProperty({ type: String, nullable: true }) readonly openedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly closedAt: string | null;
  @ApiProperty({ description: 'Người phải khai, trong phạm vi được xem' }) readonly people: number;
  @ApiProperty({ description: 'Người đã trả lời mọi mục' }) readonly done: number;
}

export class CampaignList {
  @ApiProperty({ type: [CampaignListItem] }) readonly items: CampaignListItem[];
}

export class CampaignUnitCount {
  @ApiProperty({ format: 'uuid' }) readonly organisationId: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly people: number;
  @ApiProperty({ description: 'Người đã trả lời một phần' }) readonly begun: number;
  @ApiProperty() readonly done: number;
}

export class CampaignView extends CampaignListItem {
  @ApiProperty({ type: [CampaignUnitCount] }) readonly units: CampaignUnitCount[];
  @ApiProperty() readonly mayChange: boolean;
}

export class CampaignPeopleQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly organisationId?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'true: chỉ người đã xong; false: chỉ người chưa xong' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly done?: boolean;
}

export class CampaignPerson {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly employeeCode: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty() readonly answered: number;
  @ApiProperty() readonly hasAccount: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly remindedAt: string | null;
}

export class CampaignPeople {
  @ApiProperty({ type: [CampaignPerson] }) readonly items: CampaignPerson[];
  @ApiProperty() readonly total: number;
}

export class ReminderInput {
  @ApiPropertyOptional({ format: 'uuid', description: 'Chỉ đơn vị này và các đơn vị dưới' })
  @IsOptional()
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly organisationId?: string;
}

export class ReminderOutcome {
  @ApiProperty({ description: 'Số người được nhắc' }) readonly reminded: number;
  @ApiProperty({ description: 'Trong đó chưa có tài khoản để đọc lời nhắn' }) readonly withoutAccount: number;
}
