import {
  ATTENDANCE_MARKS,
  type AttendanceMark,
  CLASSIFICATIONS,
  type Classification,
  ENROLMENT_STATES,
  type EnrolmentState,
} from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { Choice, Day, Decimal, Line, Lines, RowId, Whole } from '../../personnel';
import {
  Shown,
  ShownDay,
  ShownId,
  ShownIdOrNull,
  ShownMany,
  ShownNumber,
  ShownText,
  ShownWord,
  ShownWordOrNull,
} from '../dto-fields';

export const SESSION_PARTS = { SANG: 'Sáng', CHIEU: 'Chiều', TOI: 'Tối', NGAY: 'Cả ngày' } as const;
export type SessionPart = keyof typeof SESSION_PARTS;

export class SessionInput {
  @Day('Ngày', 'required') readonly heldOn: string;
  @Choice('Buổi', Object.keys(SESSION_PARTS), 'required') readonly part: SessionPart;
  @Whole('Số tiết', 1, 12, 'required') readonly periods: number;
  @Line('Nội dung') readonly topic?: string | null;
  @RowId('Giảng viên') readonly teacherId?: string;
}
export class Session {
  @ShownId() readonly id: string;
  @ShownDay() readonly heldOn: string;
  @ShownWord(SESSION_PARTS) readonly part: SessionPart;
  @Shown() readonly periods: number;
  @ShownText() readonly topic: string | null;
  @ShownIdOrNull() readonly teacherId: string | null;
  @ShownText() readonly teacherName: string | null;
}

export class AttendanceRow {
  @ShownId() readonly enrolmentId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly organisationName: string | null;
  @ShownWord(ENROLMENT_STATES) readonly state: EnrolmentState;
  /** By id of session; a session without a mark is left out. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: Object.keys(ATTENDANCE_MARKS) },
  })
  readonly marks: Readonly<Record<string, AttendanceMark>>;
  @ShownNumber() readonly percent: number | null;
}
export class AttendanceGrid {
  @ShownMany(Session) readonly sessions: readonly Session[];
  @ShownMany(AttendanceRow) readonly rows: readonly AttendanceRow[];
  @Shown() readonly mayTeach: boolean;
}
export class MarkInput {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly sessionId: string;
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly enrolmentId: string;
  /** Null takes the mark away. */
  @ApiProperty({ enum: Object.keys(ATTENDANCE_MARKS), nullable: true })
  @IsOptional()
  @IsIn(Object.keys(ATTENDANCE_MARKS))
  readonly mark: AttendanceMark | null;
}
export class AttendanceInput {
  @ApiProperty({ type: [MarkInput] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => MarkInput)
  readonly marks: readonly MarkInput[];
}
/** A line of the attendance list as it was read. */
export class AttendanceCandidate {
  @Shown() readonly row: number;
  @ShownIdOrNull() readonly enrolmentId: string | null;
  @Shown() readonly fullName: string;
  /** What differs from what stands; an empty cell says nothing. */
  @ShownMany(MarkInput) readonly marks: readonly MarkInput[];
  /** Why the line is refused; empty when it may be applied. */
  @Shown() readonly reason: string;
}
export class AttendanceCandidates {
  @ShownMany(AttendanceCandidate) readonly items: readonly AttendanceCandidate[];
  /** Marks that applying would write. */
  @Shown() readonly marks: number;
  @Shown() readonly refused: number;
  /** Columns that look like a session and are none of the class. */
  @ApiProperty({ type: [String] }) readonly unknownSessions: readonly string[];
}

export const RESULT_STATES = ['FINISHED', 'FAILED', 'DROPPED'] as const;
export type ResultState = (typeof RESULT_STATES)[number];
export class ResultInput {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly enrolmentId: string;
  @ApiProperty({ enum: RESULT_STATES })
  @IsIn(RESULT_STATES, { message: 'Kết quả là hoàn thành, không đạt hoặc bỏ học.' })
  readonly state: ResultState;
  @Decimal('Điểm', 3) readonly score?: string | null;
  @Choice('Xếp loại', Object.keys(CLASSIFICATIONS)) readonly classification?: Classification | null;
  @Lines('Ghi chú', 500) readonly note?: string | null;
}
export class ResultsInput {
  @ApiProperty({ type: [ResultInput] })
  @IsArray()
  @ArrayNotEmpty({ message: 'Chưa có kết quả nào.' })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => ResultInput)
  readonly rows: readonly ResultInput[];
}
export class ResultsOutcome {
  @Shown() readonly changed: number;
  @Shown() readonly finished: number;
  @Shown() readonly failed: number;
  @Shown() readonly dropped: number;
}
/** A line of the results' Excel list as it was read. */
export class ResultCandidate {
  @Shown() readonly row: number;
  @ShownIdOrNull() readonly enrolmentId: string | null;
  @Shown() readonly fullName: string;
  @ApiProperty({ enum: RESULT_STATES, nullable: true }) readonly state: ResultState | null;
  @ShownText() readonly score: string | null;
  @ShownWordOrNull(CLASSIFICATIONS) readonly classification: Classification | null;
  @ShownText() readonly note: string | null;
  /** Why the line is refused; empty when it may be applied. */
  @Shown() readonly reason: string;
}
export class ResultCandidates {
  @ShownMany(ResultCandidate) readonly items: readonly ResultCandidate[];
  @Shown() readonly good: number;
  @Shown() readonly refused: number;
}

export class IssueInput {
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Mặc định: mọi người hoàn thành chưa có',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2000)
  @IsUUID('all', { each: true, message: 'Mã không đúng dạng.' })
  readonly enrolmentIds?: readonly string[];
  /** `{so}` stands for the running number: `{so}/2026/CC-TCT`. */
  @Line('Mẫu số hiệu', 60, 'required') readonly numberPattern: string;
  @Whole('Số bắt đầu', 1, 9_999_999, 'required') readonly firstNumber: number;
  @Day('Ngày cấp', 'required') readonly issuedOn: string;
  @Line('Nơi cấp', 300) readonly issuer?: string | null;
  @Line('Người ký', 100) readonly signer?: string | null;
  @Line('Chức vụ người ký', 100) readonly signerPost?: string | null;
}
export class IssueOutcome {
  @Shown() readonly issued: number;
  /** Levels written into files. */
  @Shown() readonly filed: number;
  @ApiProperty({ type: [String] }) readonly warnings: readonly string[];
}
