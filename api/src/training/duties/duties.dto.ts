import {
  ALERT_KINDS,
  type AlertKind,
  COMMITMENT_STATES,
  type CommitmentState,
  DUTY_KINDS,
  type DutyKind,
  ENROLMENT_STATES,
  type EnrolmentState,
} from '@hr/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Code, Line } from '../../personnel';
import { AsOfQuery, PageQuery } from '../../platform/page';
import { TrainingCertificate } from '../classes/certificates.dto';
import { TrainingClassItem } from '../classes/classes.dto';
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
  ShownOne,
  ShownText,
  ShownWord,
} from '../dto-fields';

export const DUTY_RESULTS = ['MET', 'NOT_MET', 'UNKNOWN', 'EXEMPT', 'NONE'] as const;
/** NONE: the duty is not his. */
export type DutyResult = (typeof DUTY_RESULTS)[number];

export class DutyState {
  @ShownWord(DUTY_KINDS) readonly duty: DutyKind;
  @Shown() readonly name: string;
  @ApiProperty({ enum: DUTY_RESULTS }) readonly result: DutyResult;
  @Shown() readonly evidence: string;
  @Shown() readonly basis: string;
  @ShownDayOrNull() readonly dueOn: string | null;
  /** Kind of programme that would meet it. */
  @ShownText() readonly kindCode: string | null;
  @ShownText() readonly kindName: string | null;
  /** For forty periods a year: have and must. */
  @ShownNumber() readonly periods: number | null;
  @ShownNumber() readonly periodsDue: number | null;
}

export class NeedsQuery extends AsOfQuery {
  @IdWanted() readonly organisationId?: string;
}
export class NeedKind {
  @Shown() readonly code: string;
  @Shown() readonly name: string;
  /** People in need over all units in sight. */
  @Shown() readonly need: number;
  @Shown() readonly unknown: number;
}
export class NeedUnit {
  @ShownId() readonly organisationId: string;
  @Shown() readonly organisationName: string;
  @Shown() readonly people: number;
  /** Has units of its own below. */
  @Shown() readonly hasUnits: boolean;
  /** People in need by kind of programme: known to lack it, or unknown. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  readonly cells: Readonly<Record<string, number>>;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  readonly unknown: Readonly<Record<string, number>>;
}
/** The units right below the asked one (or the province) with everything below each. */
export class NeedMap {
  @ShownDay() readonly asOf: string;
  @ShownMany(NeedKind) readonly kinds: readonly NeedKind[];
  @ShownMany(NeedUnit) readonly units: readonly NeedUnit[];
  @Shown() readonly people: number;
}
export class NeedPeopleQuery extends PageQuery {
  @IdWanted() readonly organisationId?: string;
  @Code('Loại hình', 'required') readonly kindCode: string;
}
export class NeedPerson {
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly title: string | null;
  @ShownText() readonly organisationName: string | null;
  @Shown() readonly isLeader: boolean;
  @ShownWord(DUTY_KINDS) readonly duty: DutyKind;
  @ApiProperty({ enum: ['NOT_MET', 'UNKNOWN'] }) readonly result: 'NOT_MET' | 'UNKNOWN';
  @Shown() readonly evidence: string;
  @ShownDayOrNull() readonly dueOn: string | null;
}
export class NeedPeople {
  @Shown() readonly total: number;
  @ShownMany(NeedPerson) readonly items: readonly NeedPerson[];
}

export class MatrixQuery extends PageQuery {
  @IdWanted() readonly organisationId?: string;
  @Line('Tên', 100) readonly q?: string | null;
  @ApiPropertyOptional({ enum: ['all', 'missing'], default: 'all' })
  @IsOptional()
  @IsIn(['all', 'missing'])
  readonly show: 'all' | 'missing' = 'all';
}
export class MatrixRow {
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly title: string | null;
  @ShownText() readonly organisationName: string | null;
  @Shown() readonly isLeader: boolean;
  /** In the order of `DUTY_KINDS`; POSITION may come several times. */
  @ShownMany(DutyState) readonly duties: readonly DutyState[];
}
export class Matrix {
  @Shown() readonly total: number;
  @ShownDay() readonly asOf: string;
  @ShownMany(MatrixRow) readonly items: readonly MatrixRow[];
}

export class AlertsQuery extends PageQuery {
  @IdWanted() readonly organisationId?: string;
  @OneOf(ALERT_KINDS) readonly kind?: AlertKind;
}
export class TrainingAlert {
  @ShownWord(ALERT_KINDS) readonly kind: AlertKind;
  @ApiProperty({ enum: ['error', 'warning', 'notice'] }) readonly severity: 'error' | 'warning' | 'notice';
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownText() readonly organisationName: string | null;
  @ShownDayOrNull() readonly dueOn: string | null;
  @Shown() readonly text: string;
  @ShownIdOrNull() readonly aboutId: string | null;
}
export class TrainingAlerts {
  @Shown() readonly total: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  readonly byKind: Readonly<Record<string, number>>;
  @ShownMany(TrainingAlert) readonly items: readonly TrainingAlert[];
}

/** One entry of a person's timeline: a class, or a certificate without one. */
export class TimelineEntry {
  @ApiProperty({ enum: ['CLASS', 'CERTIFICATE'] }) readonly of: 'CLASS' | 'CERTIFICATE';
  @ShownId() readonly id: string;
  @ShownIdOrNull() readonly classId: string | null;
  @Shown() readonly kindCode: string;
  @Shown() readonly kindName: string;
  @Shown() readonly name: string;
  @ShownText() readonly schoolName: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  @ShownText() readonly startsOn: string | null;
  @ShownText() readonly endsOn: string | null;
  @ShownNumber() readonly periods: number | null;
  @ApiProperty({ enum: Object.keys(ENROLMENT_STATES), nullable: true })
  readonly state: EnrolmentState | null;
  @Shown() readonly isWaiting: boolean;
  @ShownText() readonly score: string | null;
  @ShownText() readonly classification: string | null;
  /** As he was on the opening day. */
  @ShownText() readonly title: string | null;
  @ShownText() readonly organisationName: string | null;
  @ApiProperty({ type: TrainingCertificate, nullable: true })
  readonly certificate: TrainingCertificate | null;
}
export class CommitmentBrief {
  @ShownId() readonly id: string;
  @Shown() readonly name: string;
  @Shown() readonly monthsPromised: number;
  @Shown() readonly monthsServed: number;
  @ShownDay() readonly startsOn: string;
  @ShownDay() readonly endsOn: string;
  @ShownWord(COMMITMENT_STATES) readonly state: CommitmentState;
}
export class YearPeriods {
  @Shown() readonly year: number;
  @Shown() readonly periods: number;
}
export class PersonTraining {
  @ShownId() readonly personId: string;
  @Shown() readonly fullName: string;
  @ShownMany(TimelineEntry) readonly timeline: readonly TimelineEntry[];
  @ShownMany(DutyState) readonly duties: readonly DutyState[];
  /** This year and the four before it. */
  @ShownMany(YearPeriods) readonly years: readonly YearPeriods[];
  @ShownMany(CommitmentBrief) readonly commitments: readonly CommitmentBrief[];
}

export class SignUpInput {
  @ApiProperty({ format: 'uuid' })
  @IdWanted()
  readonly classId: string;
}
export class OwnClass extends TrainingClassItem {
  /** Own enrolment, once there is one. */
  @ShownIdOrNull() readonly enrolmentId: string | null;
  @ShownText() readonly enrolmentState: string | null;
  @ShownDayOrNull() readonly signUpUntil: string | null;
}
export class OwnTraining {
  @ShownOne(PersonTraining) readonly training: PersonTraining;
  /** Classes that take registrations. */
  @ShownMany(OwnClass) readonly classes: readonly OwnClass[];
}
