import { DECLARATION_SECTIONS, DECLARATION_STATES, type DeclarationState } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { Line, Lines } from '../personnel/field-rules';
import { AddressesInput } from '../personnel/person-input.dto';

const OPERATIONS = ['insert', 'update', 'delete'] as const;

export class ProposedRow {
  @ApiProperty({ description: 'Bảng của mục, ví dụ family_member' })
  @Line('Bảng', 40, 'required')
  readonly table: string;

  @ApiProperty({ enum: OPERATIONS })
  @IsIn(OPERATIONS)
  readonly operation: (typeof OPERATIONS)[number];

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Dòng được sửa, được bỏ',
  })
  @IsOptional()
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly rowId?: string | null;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  readonly values?: Record<string, unknown> | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Tên của dòng thêm mới trong tờ khai, giữ nguyên khi sửa nháp để minh chứng còn đúng chỗ',
  })
  @IsOptional()
  @Matches(/^r\d{1,3}$/, { message: 'Tên dòng không đúng dạng.' })
  readonly key?: string | null;
}

/** What a person proposes of one section. A report of a mistake has `about` and `note` and nothing else. */
export class ProposalInput {
  @ApiProperty({ enum: DECLARATION_SECTIONS })
  @IsIn(DECLARATION_SECTIONS)
  readonly section: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Mục đơn, theo tên của hồ sơ',
  })
  @IsOptional()
  @IsObject()
  readonly fields?: Record<string, unknown> | null;

  @ApiPropertyOptional({ type: AddressesInput, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AddressesInput)
  readonly addresses?: AddressesInput | null;

  @ApiPropertyOptional({ type: [ProposedRow] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ProposedRow)
  readonly rows?: ProposedRow[] | null;

  @Lines('Lý do, giải thích') readonly note?: string | null;
  @Line('Mục bị sai, khi báo sai sót') readonly about?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Đợt rà soát' })
  @IsOptional()
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly campaignId?: string | null;
}

export class OwnNotice {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly text: string;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty() readonly isRead: boolean;
}

export class OwnCampaignSection {
  @ApiProperty() readonly section: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, enum: ['CONFIRMED', 'DECLARED'], nullable: true })
  readonly answer: 'CONFIRMED' | 'DECLARED' | null;
}

export class OwnCampaign {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ format: 'date' }) readonly startsOn: string;
  @ApiProperty({ format: 'date' }) readonly endsOn: string;
  @ApiProperty({ type: [OwnCampaignSection] }) readonly sections: OwnCampaignSection[];
}

export class OwnDeclaration {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly number: number;
  @ApiProperty() readonly section: string;
  @ApiProperty() readonly sectionName: string;
  @ApiProperty({ enum: Object.keys(DECLARATION_STATES) }) readonly state: DeclarationState;
  @ApiProperty() readonly stateName: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly submittedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn kiểm tra' })
  readonly dueOn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Lời đáp gần nhất' }) readonly answer:
    string | null;
}

export class OwnSectionItem {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
}

/** The own page: who I am here, what asks for an answer, what I have asked. */
export class OwnOverview {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly employeeCode: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly title: string | null;
  @ApiProperty() readonly version: number;
  @ApiProperty({ type: [OwnNotice] }) readonly notices: OwnNotice[];
  @ApiProperty({ type: [OwnCampaign] }) readonly campaigns: OwnCampaign[];
  @ApiProperty({ type: [OwnDeclaration] }) readonly declarations: OwnDeclaration[];
}

export class OwnValue {
  @ApiProperty() readonly label: string;
  @ApiProperty() readonly value: string;
}

export class OwnRow {
  @ApiProperty() readonly row: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ type: [OwnValue] }) readonly values: OwnValue[];
}

export class OwnFileSection {
  @ApiProperty() readonly name: string;
  @ApiProperty({ type: [OwnValue], description: 'Mục đơn' }) readonly values: OwnValue[];
  @ApiProperty({ type: [OwnRow] }) readonly rows: OwnRow[];
}

export class OwnFile {
  @ApiProperty() readonly version: number;
  @ApiProperty({ type: [OwnFileSection] }) readonly sections: OwnFileSection[];
}

export class EditableRow {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly values: Record<string, unknown>;
}

export class EditableTable {
  @ApiProperty() readonly table: string;
  @ApiProperty({ type: [EditableRow] }) readonly rows: EditableRow[];
}

/** A section with its values as they are stored, for the form. */
export class EditableSection {
  @ApiProperty() readonly section: string;
  @ApiProperty() readonly version: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly fields: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly addresses: Record<string, unknown>;
  @ApiProperty({ type: [EditableTable] }) readonly tables: EditableTable[];
}

export class OwnReader {
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty() readonly by: string;
  @ApiProperty() readonly what: string;
  @ApiProperty({ type: String, nullable: true }) readonly ground: string | null;
}

export class OwnReaders {
  @ApiProperty({ type: [OwnReader] }) readonly items: OwnReader[];
  @ApiProperty() readonly total: number;
}

export class SectionConfirmation {
  @ApiProperty({ enum: DECLARATION_SECTIONS })
  @IsIn(DECLARATION_SECTIONS)
  readonly section: string;
}
