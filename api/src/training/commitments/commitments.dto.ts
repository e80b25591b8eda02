import { COMMITMENT_STATES, type CommitmentState } from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day, Flag, Line, Lines, Versioned, Whole } from '../../personnel';
import { PageQuery } from '../../platform/page';
import {
  IdWanted,
  OneOf,
  Shown,
  ShownDay,
  ShownDayOrNull,
  ShownId,
  ShownIdOrNull,
  ShownMany,
  ShownNumber,
  ShownText,
  ShownWord,
} from '../dto-fields';

export class CommitmentsQuery extends PageQuery {
  @OneOf(COMMITMENT_STATES) readonly state?: CommitmentState;
  @IdWanted() readonly personId?: string;
}
export class CommitmentInput {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly enrolmentId: string;
  @Whole('Số tháng đào tạo', 1, 120, 'required') readonly monthsTrained: number;
  /** At least three times the months of study (NĐ 171/2025/NĐ-CP, Điều 5); twice for a study begun before 01/07/2025. */
  @Whole('Số tháng cam kết', 1, 480, 'required') readonly monthsPromised: number;
  @Day('Cam kết từ ngày', 'required') readonly startsOn: string;
  @Line('Số văn bản cam kết', 100) readonly number?: string | null;
}
export class Commitment {
  @ShownId() readonly id: string;
  @ShownId() readonly enrolmentId: string;
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly organisationName: string | null;
  @Shown() readonly name: string;
  @Shown() readonly monthsTrained: number;
  @Shown() readonly monthsPromised: number;
  @Shown() readonly monthsServed: number;
  @ShownDay() readonly startsOn: string;
  @ShownDay() readonly endsOn: string;
  @ShownText() readonly number: string | null;
  @ShownWord(COMMITMENT_STATES) readonly state: CommitmentState;
  /** Left, or asked to leave, before it was served. */
  @ShownDayOrNull() readonly leftOn: string | null;
  @ShownIdOrNull() readonly compensationId: string | null;
}
export class CommitmentPage {
  @Shown() readonly total: number;
  @ShownMany(Commitment) readonly items: readonly Commitment[];
}

export class CompensationCost {
  @Line('Khoản chi', 200, 'required') readonly name: string;
  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
  readonly amount: number;
  @Line('Chứng từ', 200) readonly paper?: string | null;
}
/** What the amount is reckoned from. */
export class CompensationQuestionInput {
  @ApiProperty({
    enum: [1, 2, 3, 4],
    description: '1 bỏ học, 2 buộc thôi việc, 3 không có bằng, 4 chưa phục vụ đủ',
  })
  @IsIn([1, 2, 3, 4], { message: 'Trường hợp là 1, 2, 3 hoặc 4.' })
  readonly caseNo: 1 | 2 | 3 | 4;
  @ApiProperty({ type: [CompensationCost], description: 'Chi phí thực tế, không có lương, phụ cấp' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CompensationCost)
  readonly costs: readonly CompensationCost[];
  @Whole('Tháng cam kết (T1)', 1, 480) readonly committedMonths?: number | null;
  @Whole('Tháng đã phục vụ (T2)', 0, 480) readonly servedMonths?: number | null;
  @Whole('Số năm công tác trước khi đi học', 0, 50) readonly priorYears?: number | null;
  @Flag('Nữ hoặc người dân tộc thiểu số') readonly isWomanOrMinority?: boolean;
}
export class CompensationInput extends CompensationQuestionInput {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly enrolmentId: string;
  @ApiPropertyOptional({ enum: ['ILLNESS', 'MOVED', 'ND178', 'ND154'], nullable: true })
  @IsOptional()
  @IsIn(['ILLNESS', 'MOVED', 'ND178', 'ND154'])
  readonly exemption?: 'ILLNESS' | 'MOVED' | 'ND178' | 'ND154' | null;
  @Lines('Ghi chú') readonly note?: string | null;
}
/** Days and papers of the procedure; each may be given when it has happened. */
export class CompensationProgress extends Versioned {
  @Day('Hội đồng họp') readonly councilOn?: string | null;
  @Day('Văn bản đề nghị') readonly proposedOn?: string | null;
  @Line('Số quyết định', 100) readonly decisionNumber?: string | null;
  @Day('Ngày quyết định') readonly decidedOn?: string | null;
  @Day('Ngày nhận quyết định') readonly receivedOn?: string | null;
}
export class PaymentInput extends Versioned {
  @Day('Ngày nộp', 'required') readonly paidOn: string;
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000_000)
  readonly amount: number;
  @Line('Chứng từ', 100) readonly paper?: string | null;
}

export class ArithmeticLine {
  @Shown() readonly text: string;
  @Shown() readonly basis: string;
}
export class CompensationAnswer {
  @Shown() readonly cost: number;
  @Shown() readonly beforeReduction: number;
  @Shown() readonly reductionPercent: string;
  @Shown() readonly amount: number;
  @ShownMany(ArithmeticLine) readonly lines: readonly ArithmeticLine[];
}
export class Payment {
  @ShownId() readonly id: string;
  @ShownDay() readonly paidOn: string;
  @Shown() readonly amount: number;
  @ShownText() readonly paper: string | null;
}
export class CompensationItem {
  @ShownId() readonly id: string;
  @Shown() readonly version: number;
  @ShownId() readonly enrolmentId: string;
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly organisationName: string | null;
  @Shown() readonly name: string;
  @Shown() readonly caseNo: number;
  @Shown() readonly cost: number;
  @Shown() readonly amount: number;
  @Shown() readonly paid: number;
  @Shown() readonly remaining: number;
  @ShownText() readonly exemption: string | null;
  @ShownDayOrNull() readonly dueOn: string | null;
  /** OPEN → PROPOSED → DECIDED → PAID, or EXEMPT. */
  @ApiProperty({ enum: ['OPEN', 'PROPOSED', 'DECIDED', 'PAID', 'EXEMPT'] })
  readonly state: 'OPEN' | 'PROPOSED' | 'DECIDED' | 'PAID' | 'EXEMPT';
}
export class CompensationPage {
  @Shown() readonly total: number;
  @ShownMany(CompensationItem) readonly items: readonly CompensationItem[];
}
export class Compensation extends CompensationItem {
  @ShownMany(CompensationCost) readonly costs: readonly CompensationCost[];
  @ShownNumber() readonly committedMonths: number | null;
  @ShownNumber() readonly servedMonths: number | null;
  @Shown() readonly priorYears: number;
  @Shown() readonly isWomanOrMinority: boolean;
  @ShownDayOrNull() readonly councilOn: string | null;
  /** Three working days after the council. */
  @ShownDayOrNull() readonly proposeBy: string | null;
  @ShownDayOrNull() readonly proposedOn: string | null;
  @ShownText() readonly decisionNumber: string | null;
  @ShownDayOrNull() readonly decidedOn: string | null;
  @ShownDayOrNull() readonly receivedOn: string | null;
  @ShownText() readonly note: string | null;
  @ApiProperty({ type: CompensationAnswer }) readonly arithmetic: CompensationAnswer;
  @ShownMany(Payment) readonly payments: readonly Payment[];
  @Shown() readonly mayEdit: boolean;
}
