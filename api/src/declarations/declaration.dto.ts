import {
  DECLARATION_DEEDS,
  DECLARATION_SECTIONS,
  DECLARATION_STATES,
  type DeclarationDeed,
  type DeclarationState,
  type Merge,
} from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { Lines } from '../personnel/field-rules';
import { PageQuery } from '../platform/page';

export const TABS = ['check', 'approve', 'done'] as const;
export type Tab = (typeof TABS)[number];

export class DeclarationsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: TABS, default: 'check', description: 'chờ kiểm tra, chờ duyệt, đã xong' })
  @IsOptional()
  @IsIn(TABS)
  readonly tab: Tab = 'check';

  @ApiPropertyOptional({ format: 'uuid', description: 'Đơn vị và các đơn vị dưới' })
  @IsOptional()
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly organisationId?: string;

  @ApiPropertyOptional({ enum: DECLARATION_SECTIONS })
  @IsOptional()
  @IsIn(DECLARATION_SECTIONS)
  readonly section?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Chỉ tờ khai quá hạn' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly late?: boolean;
}

export class DeclarationListItem {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly number: number;
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty() readonly section: string;
  @ApiProperty() readonly sectionName: string;
  @ApiProperty({ enum: Object.keys(DECLARATION_STATES) }) readonly state: DeclarationState;
  @ApiProperty() readonly stateName: string;
  @ApiProperty({ format: 'date' }) readonly submittedOn: string;
  @ApiProperty({ format: 'date' }) readonly dueOn: string;
  @ApiProperty({ description: 'Số ngày làm việc từ khi gửi' }) readonly ageDays: number;
  @ApiProperty({ description: 'Số ngày làm việc còn lại; âm khi quá hạn' }) readonly daysLeft: number;
  @ApiProperty() readonly isLate: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Người kiểm tra' }) readonly checkedBy:
    string | null;
}

export class DeclarationCounts {
  @ApiProperty() readonly check: number;
  @ApiProperty() readonly approve: number;
  @ApiProperty() readonly done: number;
}

export class DeclarationPage {
  @ApiProperty({ type: [DeclarationListItem] }) readonly items: DeclarationListItem[];
  @ApiProperty() readonly total: number;
  @ApiProperty({ type: DeclarationCounts }) readonly counts: DeclarationCounts;
  @ApiProperty({ description: 'Hạn kiểm tra và duyệt, ngày làm việc' }) readonly within: number;
}

const MERGES = ['apply', 'same', 'conflict'];

export class DeclaredField {
  @ApiProperty({ description: 'Tên mục khi chọn giữa hai giá trị' }) readonly key: string;
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: String, nullable: true, description: 'Khi khai' }) readonly before: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Hồ sơ hiện nay' }) readonly current:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Đề nghị' }) readonly proposed: string | null;
  @ApiProperty({ enum: MERGES }) readonly merge: Merge;
}

export class DeclaredRow {
  @ApiProperty() readonly key: string;
  @ApiProperty() readonly row: string;
  @ApiProperty() readonly title: string;
  @ApiProperty({ enum: ['insert', 'update', 'delete'] }) readonly operation: 'insert' | 'update' | 'delete';
  @ApiProperty({ enum: MERGES, description: 'conflict: dòng đã bị bỏ hoặc đã có sau khi khai' })
  readonly merge: Merge;
  @ApiProperty({ description: 'Khi vướng: giữ hay lấy cả dòng, theo key của dòng' })
  readonly isWhole: boolean;
  @ApiProperty({ type: [DeclaredField] }) readonly fields: DeclaredField[];
}

/** A scan that the person attached to one change of the declaration. */
export class DeclaredEvidence {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ description: 'Thay đổi được minh chứng (key của dòng); all là cả tờ khai' })
  readonly changeKey: string;
  @ApiProperty() readonly originalName: string;
  @ApiProperty() readonly mediaType: string;
  @ApiProperty({ description: 'Cỡ tệp, byte' }) readonly bytes: number;
  @ApiProperty({ description: 'Số trang xem được; 0 với tệp Word' }) readonly viewablePages: number;
  @ApiProperty({ format: 'date-time' }) readonly addedAt: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Giấy tờ của hồ sơ sau khi duyệt',
  })
  readonly paperId: string | null;
}

export class DeclarationStep {
  @ApiProperty({ enum: Object.keys(DECLARATION_DEEDS) }) readonly deed: DeclarationDeed;
  @ApiProperty() readonly deedName: string;
  @ApiProperty() readonly by: string;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
}

/** What the form held, for taking a draft or a returned declaration up again. */
export class DeclaredProposal {
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly fields: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly addresses: Record<string, unknown>;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  readonly rows: Record<string, unknown>[];
}

export class DeclarationView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly number: number;
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName: string | null;
  @ApiProperty() readonly section: string;
  @ApiProperty() readonly sectionName: string;
  @ApiProperty({ enum: Object.keys(DECLARATION_STATES) }) readonly state: DeclarationState;
  @ApiProperty() readonly stateName: string;
  @ApiProperty({ type: String, nullable: true }) readonly campaignName: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Mục bị báo sai' }) readonly about: string | null;
  @ApiProperty({ description: 'Phiên bản hồ sơ khi khai' }) readonly baseVersion: number;
  @ApiProperty({ description: 'Phiên bản hồ sơ hiện nay' }) readonly currentVersion: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Phiên bản do tờ khai này tạo ra' })
  readonly approvedVersion: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly submittedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly dueOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) readonly daysLeft: number | null;
  @ApiProperty() readonly isLate: boolean;
  @ApiProperty({ type: [DeclaredRow] }) readonly rows: DeclaredRow[];
  @ApiProperty({ type: [DeclaredEvidence] }) readonly evidence: DeclaredEvidence[];
  @ApiProperty({ type: [DeclarationStep] }) readonly steps: DeclarationStep[];
  @ApiProperty({
    enum: Object.keys(DECLARATION_DEEDS),
    isArray: true,
    description: 'Việc tài khoản này làm được bây giờ',
  })
  readonly mayDo: DeclarationDeed[];
  @ApiProperty({ type: String, nullable: true, description: 'Vì sao chưa duyệt, chưa kiểm tra được' })
  readonly refusal: string | null;
  @ApiProperty({ type: DeclaredProposal, nullable: true, description: 'Khi tờ khai còn sửa được' })
  readonly proposal: DeclaredProposal | null;
}

export class StepNote {
  @Lines('Lời ghi') readonly note?: string | null;
}

export class StepReason {
  @ApiProperty({ minLength: 5, maxLength: 2000 })
  @IsString()
  @Matches(/\S.{3,}\S/su, { message: 'Ghi lý do để người khai biết phải làm gì.' })
  @MaxLength(2000)
  readonly note: string;
}

const CHOICES = ['CURRENT', 'PROPOSED'] as const;
export type Choice = (typeof CHOICES)[number];

export class ApprovalInput extends StepNote {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...CHOICES] },
    description: 'Với mỗi mục vướng: giữ giá trị hiện nay hay lấy giá trị đề nghị',
  })
  @IsOptional()
  @IsObject()
  readonly choices?: Record<string, unknown> | null;
}

export class BulkInput extends StepNote {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayNotEmpty({ message: 'Chọn ít nhất một tờ khai.' })
  @ArrayMaxSize(100, { message: 'Mỗi lần nhiều nhất 100 tờ khai.' })
  @IsUUID('all', { each: true, message: 'Mã không đúng dạng.' })
  readonly ids: string[];
}

export class BulkOutcome {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly isDone: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Vì sao không làm được' }) readonly detail:
    string | null;
}

export class BulkOutcomes {
  @ApiProperty({ type: [BulkOutcome] }) readonly items: BulkOutcome[];
}
