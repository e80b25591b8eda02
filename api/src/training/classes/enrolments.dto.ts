import {
  CLASSIFICATIONS,
  type Classification,
  ENROLMENT_STATES,
  type EnrolmentState,
  STAFF_LEVELS,
  type StaffLevel,
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
import { Code, Flag, Line, Lines } from '../../personnel';
import { PageQuery } from '../../platform/page';
import {
  IdWanted,
  OneOf,
  Shown,
  ShownId,
  ShownIdOrNull,
  ShownMany,
  ShownNumber,
  ShownText,
  ShownWord,
  ShownWordOrNull,
  YesNo,
} from '../dto-fields';

export const MATCH_RESULTS = ['MET', 'NOT_MET', 'UNKNOWN'] as const;
export type EligibilityResult = (typeof MATCH_RESULTS)[number];

/** One line of whether a person may be sent. */
export class EligibilityLine {
  @Shown() readonly rule: string;
  @Shown() readonly name: string;
  @ApiProperty({ enum: MATCH_RESULTS }) readonly result: EligibilityResult;
  /** `block` is refused unless overridden with a reason; `warn` lets pass. */
  @ApiProperty({ enum: ['block', 'warn'] }) readonly weight: 'block' | 'warn';
  @Shown() readonly evidence: string;
  @Shown() readonly basis: string;
}

export class EnrolmentsQuery extends PageQuery {
  @Line('Tên', 100) readonly q?: string | null;
  @OneOf(ENROLMENT_STATES) readonly state?: EnrolmentState;
}

export const ENROLMENT_ACTS = ['CONFIRM', 'SEND', 'CANCEL', 'DROP'] as const;
export type EnrolmentAct = (typeof ENROLMENT_ACTS)[number];

/** A person in a class, as he was on the opening day. */
export class Enrolment {
  @ShownId() readonly id: string;
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly birthDate: string | null;
  @ShownText() readonly employeeCode: string | null;
  @ApiProperty({ enum: ['M', 'F'], nullable: true }) readonly sex: 'M' | 'F' | null;
  @ShownIdOrNull() readonly organisationId: string | null;
  @ShownText() readonly organisationName: string | null;
  @ShownText() readonly title: string | null;
  @ShownText() readonly classCode: string | null;
  @ShownText() readonly className: string | null;
  @ShownText() readonly gradeCode: string | null;
  @Shown() readonly isLeader: boolean;
  @ShownWordOrNull(STAFF_LEVELS) readonly level: StaffLevel | null;
  @ShownWord(ENROLMENT_STATES) readonly state: EnrolmentState;
  /** Place in the waiting list, from 1. */
  @ShownNumber() readonly waitingNo: number | null;
  /** Signed up himself; the unit confirms. */
  @Shown() readonly isOwnWish: boolean;
  @ShownText() readonly sentBy: string | null;
  /** Share of the sessions present, in percent; null before any. */
  @ShownNumber() readonly attendance: number | null;
  @ShownText() readonly score: string | null;
  @ShownWordOrNull(CLASSIFICATIONS) readonly classification: Classification | null;
  @ShownText() readonly note: string | null;
  @ShownText() readonly overrideReason: string | null;
  @ShownIdOrNull() readonly certificateId: string | null;
  @ShownText() readonly certificateNumber: string | null;
  /** May be acted on by this account. */
  @ApiProperty({ enum: ENROLMENT_ACTS, isArray: true }) readonly acts: readonly EnrolmentAct[];
  /** His file may be opened by this account. */
  @Shown() readonly mayOpen: boolean;
}
export class EnrolmentPage {
  @Shown() readonly total: number;
  @ShownMany(Enrolment) readonly items: readonly Enrolment[];
}

export class Override {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Mã không đúng dạng.' })
  readonly personId: string;
  @Lines('Lý do cử đi học', 500, 'required') readonly reason: string;
}
export class PeopleChosen {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayNotEmpty({ message: 'Chưa chọn người nào.' })
  @ArrayMaxSize(500, { message: 'Mỗi lần nhiều nhất 500 người.' })
  @IsUUID('all', { each: true, message: 'Mã không đúng dạng.' })
  readonly personIds: readonly string[];
}
export class EnrolInput extends PeopleChosen {
  @Line('Số quyết định cử đi học', 100) readonly sentBy?: string | null;
  @Flag('Hết chỗ thì vào danh sách chờ') readonly waitIfFull?: boolean;
  @ApiPropertyOptional({ type: [Override], description: 'Vượt một dòng chặn, với lý do' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => Override)
  readonly overrides?: readonly Override[];
}

export const CANDIDATE_STANDINGS = ['FIT', 'WARNING', 'BLOCKED', 'ENROLLED', 'UNFOUND'] as const;
export type CandidateStanding = (typeof CANDIDATE_STANDINGS)[number];
/** Somebody who is to be enrolled, with every line of the check. */
export class Candidate {
  /** Row of the Excel list; null for people chosen by hand. */
  @ShownNumber() readonly row: number | null;
  @ShownIdOrNull() readonly personId: string | null;
  @Shown() readonly fullName: string;
  @ShownText() readonly birthDate: string | null;
  @ShownText() readonly organisationName: string | null;
  @ShownText() readonly title: string | null;
  @ApiProperty({ enum: CANDIDATE_STANDINGS }) readonly standing: CandidateStanding;
  /** Why not, in one sentence; empty when fit. */
  @Shown() readonly reason: string;
  @ShownMany(EligibilityLine) readonly lines: readonly EligibilityLine[];
}
export class Candidates {
  @ShownMany(Candidate) readonly items: readonly Candidate[];
  @Shown() readonly fit: number;
  @Shown() readonly warning: number;
  @Shown() readonly blocked: number;
  /** Not found, found twice, or in the class already. */
  @Shown() readonly refused: number;
  @Shown() readonly placesLeft: number;
}
export class EnrolOutcome {
  @Shown() readonly added: number;
  @Shown() readonly waiting: number;
  @ShownMany(Candidate) readonly refused: readonly Candidate[];
  @Shown() readonly placesLeft: number;
}

export class EnrolmentActInput {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayNotEmpty({ message: 'Chưa chọn người nào.' })
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true, message: 'Mã không đúng dạng.' })
  readonly enrolmentIds: readonly string[];
  @ApiProperty({ enum: ENROLMENT_ACTS })
  @IsIn(ENROLMENT_ACTS)
  readonly act: EnrolmentAct;
  @Line('Số quyết định', 100) readonly sentBy?: string | null;
  @Lines('Lý do', 500) readonly note?: string | null;
}
export class EnrolmentActOutcome {
  @Shown() readonly changed: number;
  /** Went up from the waiting list into a place that became free. */
  @Shown() readonly promoted: number;
  @Shown() readonly placesLeft: number;
}

/** Who may be chosen for a class: the actor's people who are not in it. */
export class PickQuery extends PageQuery {
  @Line('Tên, số định danh, số hiệu', 100) readonly q?: string | null;
  @IdWanted() readonly organisationId?: string;
  @Code('Đối tượng (subject_classes)') readonly classCode?: string | null;
  @YesNo() readonly isLeader?: boolean;
}
export class PickPerson {
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly birthDate: string | null;
  @ShownText() readonly title: string | null;
  @ShownText() readonly organisationName: string | null;
  @ShownText() readonly classCode: string | null;
  @Shown() readonly isLeader: boolean;
}
export class PickPage {
  @Shown() readonly total: number;
  @ShownMany(PickPerson) readonly items: readonly PickPerson[];
}
