import { DECISION_KINDS, EFFECT_FAMILIES, type EffectFamily } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsIsoDate, PageQuery } from '../platform/page';
import { Code, Day, Line, Lines, RowId } from '../personnel/field-rules';
import { DecisionPayload } from './decision-payload.dto';

export const DECISION_STATES = ['WAITING', 'IN_FORCE', 'REJECTED', 'WITHDRAWN', 'CORRECTED'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];
export const MOST_PEOPLE = 500;

const blankAsNothing = ({ value }: { value: unknown }): unknown => (value === '' ? undefined : value);

export class DecisionPersonDraft {
  @ApiProperty({ format: 'uuid' })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsUUID('all', { message: 'Mã hồ sơ không đúng dạng.' })
  readonly personId: string;

  @ApiProperty({ description: 'Phiên bản hồ sơ đã đọc' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  readonly version: number;

  @ApiProperty({ type: DecisionPayload })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsObject()
  @ValidateNested()
  @Type(() => DecisionPayload)
  readonly payload: DecisionPayload;
}

/** A decision as it is written down: the document, when it takes effect, and what it says about whom. */
export class DecisionDraft {
  @Code('Loại quyết định (event_kinds)', 'required') readonly kind: string;
  @Line('Số quyết định', 100) readonly number?: string | null;
  @Day('Ngày ký') readonly signedOn?: string | null;
  @Line('Người ký', 100) readonly signer?: string | null;
  @Line('Cơ quan ban hành') readonly issuer?: string | null;
  @Day('Ngày hiệu lực; trước hay sau hôm nay đều được', 'required') readonly effectiveOn: string;
  @Day('Đến hết ngày') readonly endsOn?: string | null;
  @Lines('Ghi chú') readonly note?: string | null;
  @RowId('Quyết định được đính chính; quyết định này thay cho nó') readonly correctsId?: string | null;

  @ApiProperty({ type: [DecisionPersonDraft], minItems: 1, maxItems: MOST_PEOPLE })
  @IsArray()
  @ArrayMinSize(1, { message: 'Chọn ít nhất một người.' })
  @ArrayMaxSize(MOST_PEOPLE, { message: `Mỗi quyết định nhiều nhất ${MOST_PEOPLE} người.` })
  @ValidateNested({ each: true })
  @Type(() => DecisionPersonDraft)
  readonly people: readonly DecisionPersonDraft[];
}

/** One row of a record before and after. */
export class RowChange {
  @ApiProperty({
    enum: ['employment', 'assignment', 'salary_position', 'other'],
    description: 'Nhóm để xếp trên màn hình',
  })
  readonly table: 'employment' | 'assignment' | 'salary_position' | 'other';
  @ApiProperty({ enum: ['added', 'changed', 'removed'] }) readonly deed: 'added' | 'changed' | 'removed';
  @ApiProperty({ description: 'Dòng nào, bằng lời: “Chức vụ chính từ 01/01/2020”' }) readonly label: string;
  @ApiProperty({ type: String, nullable: true, description: 'Trước, bằng lời' }) readonly before:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Sau, bằng lời' }) readonly after: string | null;
  @ApiProperty({
    description: 'Dòng bắt đầu sau ngày hiệu lực, hoặc của quyết định khác: được tính lại do quyết định này',
  })
  readonly isRecomputed: boolean;
}

export class DecisionProblem {
  @ApiProperty({ example: '#/people/0/payload/step' }) readonly pointer: string;
  @ApiProperty() readonly code: string;
  @ApiProperty({ description: 'Một câu cho người dùng' }) readonly detail: string;
  @ApiProperty({ enum: ['error', 'warning'] }) readonly severity: 'error' | 'warning';
}

export class PersonPreview {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ description: 'Phiên bản hồ sơ mà bản xem trước này dựa vào' }) readonly version: number;
  @ApiProperty({ type: [RowChange] }) readonly changes: readonly RowChange[];
  @ApiProperty({ type: [DecisionProblem] }) readonly problems: readonly DecisionProblem[];
}

export class DecisionPreview {
  @ApiProperty({ type: [PersonPreview] }) readonly people: readonly PersonPreview[];
  @ApiProperty({ type: [DecisionProblem], description: 'Về cả quyết định' })
  readonly problems: readonly DecisionProblem[];
  @ApiProperty({ description: 'Không có lỗi, có thể ghi' }) readonly canRecord: boolean;
  @ApiProperty({ description: 'Loại này cần người thứ hai xác nhận trước khi có hiệu lực' })
  readonly needsConfirmation: boolean;
  @ApiProperty({ description: 'Ngày hiệu lực sau hôm nay' }) readonly isUpcoming: boolean;
}

export class DecisionRecorded {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ enum: DECISION_STATES }) readonly state: DecisionState;
  @ApiProperty() readonly isUpcoming: boolean;
}

export class WithdrawalInput {
  @Line('Số văn bản thu hồi', 100) readonly number?: string | null;
  @Day('Ngày ký') readonly signedOn?: string | null;
  @Line('Người ký', 100) readonly signer?: string | null;
  @Line('Lý do', 500, 'required') readonly reason: string;
}

export class ConfirmationInput {
  @Line('Lý do khi vượt số phân bổ, tỷ lệ, điều kiện của vị trí vào lúc xác nhận', 500)
  readonly positionReason?: string | null;
}

export class RejectionInput {
  @Line('Lý do', 500, 'required') readonly reason: string;
}

/** States of decisions, and two that are asked for by whom or when. */
const LISTED_STATES = [...DECISION_STATES, 'UPCOMING', 'TO_CONFIRM'] as const;

export class DecisionsQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: LISTED_STATES,
    description: 'UPCOMING: có hiệu lực sau hôm nay; TO_CONFIRM: người khác ghi, chờ xác nhận',
  })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsIn(LISTED_STATES)
  readonly state?: (typeof LISTED_STATES)[number];

  @ApiPropertyOptional({ description: 'Loại quyết định' })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsIn(DECISION_KINDS.map(({ code }) => code))
  readonly kind?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsUUID('all', { message: 'Mã hồ sơ không đúng dạng.' })
  readonly person?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Đơn vị nay giữ hồ sơ, kể cả các đơn vị bên dưới' })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsUUID('all', { message: 'Mã đơn vị không đúng dạng.' })
  readonly organisationId?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Hiệu lực từ ngày' })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsIsoDate()
  readonly from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Hiệu lực đến hết ngày' })
  @IsOptional()
  @Transform(blankAsNothing)
  @IsIsoDate()
  readonly to?: string;

  @Line('Số quyết định hoặc họ tên', 100) readonly q?: string | null;
}

export class NamedPerson {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly fullName: string;
}

export class DecisionSummary {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly kind: string;
  @ApiProperty() readonly kindName: string;
  @ApiProperty({ enum: EFFECT_FAMILIES }) readonly family: EffectFamily;
  @ApiProperty({ type: String, nullable: true }) readonly number: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly signedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly signer: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly issuer: string | null;
  @ApiProperty({ format: 'date' }) readonly effectiveOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly endsOn: string | null;
  @ApiProperty({ enum: DECISION_STATES }) readonly state: DecisionState;
  @ApiProperty({ description: 'Còn hiệu lực và bắt đầu sau hôm nay' }) readonly isUpcoming: boolean;
  @ApiProperty({
    description: 'Ghi kèm một dòng của hồ sơ, không qua màn hình quyết định: hồ sơ không tính theo nó',
  })
  readonly isDocumentOnly: boolean;
  @ApiProperty({ description: 'Số người trong phạm vi người xem' }) readonly peopleCount: number;
  @ApiProperty({ type: [NamedPerson], description: 'Nhiều nhất ba người đầu' })
  readonly firstPeople: readonly NamedPerson[];
  @ApiProperty({ type: String, nullable: true }) readonly enteredBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly enteredAt: string | null;
}

export class DecisionPage {
  @ApiProperty({ type: [DecisionSummary] }) readonly items: readonly DecisionSummary[];
  @ApiProperty() readonly total: number;
  @ApiProperty() readonly page: number;
  @ApiProperty() readonly pageSize: number;
}

export class PersonDecision extends DecisionSummary {
  @ApiProperty({ type: DecisionPayload, nullable: true }) readonly payload: DecisionPayload | null;
  @ApiProperty({ description: 'Nội dung đối với người này, bằng lời' }) readonly sentence: string;
}

export class PersonDecisions {
  @ApiProperty({ type: [PersonDecision], description: 'Mới nhất trước' })
  readonly items: readonly PersonDecision[];
}

export class LinkedDecision {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ type: String, nullable: true }) readonly number: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly signedOn: string | null;
  @ApiProperty({ enum: DECISION_STATES }) readonly state: DecisionState;
}

export class DecisionWithdrawal {
  @ApiProperty({ type: String, nullable: true }) readonly number: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly signedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly signer: string | null;
  @ApiProperty() readonly reason: string;
  @ApiProperty({ type: String, nullable: true }) readonly by: string | null;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
}

export class DecisionPersonView {
  @ApiProperty({ format: 'uuid' }) readonly personId: string;
  @ApiProperty() readonly fullName: string;
  @ApiProperty({ type: String, nullable: true }) readonly employeeCode: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly birthDate: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Đơn vị nay giữ hồ sơ' })
  readonly organisationName: string | null;
  @ApiProperty({ description: 'Phiên bản hồ sơ hiện nay' }) readonly version: number;
  @ApiProperty({
    type: DecisionPayload,
    nullable: true,
    description: 'null: ghi kèm dòng của hồ sơ, hoặc mục hạn chế chưa mở',
  })
  readonly payload: DecisionPayload | null;
  @ApiProperty({ description: 'Nội dung đối với người này, bằng lời' }) readonly sentence: string;
}

/** What the viewer may do with it now, and otherwise why not. */
export class DecisionDeeds {
  @ApiProperty() readonly canConfirm: boolean;
  @ApiProperty() readonly canReject: boolean;
  @ApiProperty() readonly canWithdraw: boolean;
  @ApiProperty() readonly canCorrect: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Vì sao không làm được' })
  readonly whyNot: string | null;
}

export class DecisionView extends DecisionSummary {
  @ApiProperty({ type: String, nullable: true }) readonly note: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly confirmedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly confirmedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly rejectionReason: string | null;
  @ApiProperty({ type: LinkedDecision, nullable: true }) readonly corrects: LinkedDecision | null;
  @ApiProperty({ type: LinkedDecision, nullable: true }) readonly correctedBy: LinkedDecision | null;
  @ApiProperty({ type: DecisionWithdrawal, nullable: true }) readonly withdrawal: DecisionWithdrawal | null;
  @ApiProperty({ type: [DecisionPersonView], description: 'Những người trong phạm vi người xem' })
  readonly people: readonly DecisionPersonView[];
  @ApiProperty({ type: DecisionDeeds }) readonly deeds: DecisionDeeds;
}
