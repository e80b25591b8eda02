import type { DueKind } from './due-kinds';
import type { IsoDate, PartialDate } from './partial-date';
import type { PostponeReason } from './retirement';
import type { Reason } from './rule-answer';
import type { RuleParameters } from './rule-parameters';
import type { SalaryScales } from './salary-scale';
import type { Sex } from './sex';
import type { WorkingCalendar } from './working-days';

/** `until` of every dated row is the first day on which it no longer holds; null while no end is set. */
export interface EmploymentDueFact {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly statusCode: string;
  readonly classCode: string;
  readonly typeCode: string | null;
  readonly contractNumber: string | null;
  readonly contractEndsOn: IsoDate | null;
}

export interface AssignmentDueFact {
  readonly id: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly title: string;
  readonly organisationId: string;
  readonly isLeader: boolean;
  readonly isPrimary: boolean;
  readonly leaderAllowance: string | null;
  readonly appointmentKind: string | null;
  readonly appointedOn: IsoDate | null;
  readonly termEndsOn: IsoDate | null;
}

export interface SalaryDueFact {
  readonly gradeCode: string | null;
  readonly step: number | null;
  readonly coefficient: string | null;
  readonly overScalePercent: string | null;
  readonly retainedCoefficient: string | null;
  readonly paidPercent: string | null;
  readonly paidFrom: IsoDate;
  readonly countFrom: IsoDate | null;
  readonly kind: string | null;
}

export interface DelayDueFact {
  readonly reason: 'DISCIPLINE' | 'NOT_COMPLETED' | 'OTHER';
  readonly months: number;
  readonly fromOn: IsoDate;
  readonly note: string | null;
}

export interface AwardDueFact {
  readonly on: IsoDate;
  /** NHA_NUOC, TINH_BO, CO_SO of the code list. */
  readonly level: string | null;
  readonly code: string;
  readonly name: string;
}

export interface CertificateDueFact {
  readonly id: string;
  readonly kind: string;
  readonly name: string | null;
  readonly language: string | null;
  readonly earnedOn: PartialDate | null;
  readonly expiresOn: PartialDate | null;
}

/** A promise to serve after training that was paid for. */
export interface CommitmentDueFact {
  readonly id: string;
  /** The class. */
  readonly name: string;
  readonly startsOn: IsoDate;
  readonly monthsPromised: number;
}

/** A decision about when somebody retires, other than by the age alone. */
export interface RetirementDueFact {
  readonly kind: 'LUI_NGHI_HUU' | 'NGHI_HUU_TUOI_THAP' | 'KEO_DAI_CT';
  readonly postponeReason: PostponeReason | null;
  readonly earlyMonths: number | null;
  /** Last day of an extended service. */
  readonly endsOn: IsoDate | null;
}

/** A post of leadership that was given up or taken away. */
export interface LeftPostDueFact {
  readonly kind: 'THOI_GIU_CV' | 'TU_CHUC' | 'MIEN_NHIEM';
  readonly on: IsoDate;
}

/** What the rules ask about one person; lists in the order of time, null for none. */
export interface DueFacts {
  readonly sex: Sex | null;
  readonly birth: PartialDate | null;
  readonly employments: readonly EmploymentDueFact[] | null;
  readonly assignments: readonly AssignmentDueFact[] | null;
  readonly salaries: readonly SalaryDueFact[] | null;
  readonly delays: readonly DelayDueFact[] | null;
  /** Years rated "không hoàn thành nhiệm vụ". */
  readonly badYears: readonly number[] | null;
  readonly awards: readonly AwardDueFact[] | null;
  readonly certificates: readonly CertificateDueFact[] | null;
  /** Those for which no repayment was asked. */
  readonly commitments?: readonly CommitmentDueFact[] | null;
  readonly retirement?: readonly RetirementDueFact[] | null;
  readonly leftPosts?: readonly LeftPostDueFact[] | null;
}

/** What is the same for everybody. */
export interface DueContext {
  readonly today: IsoDate;
  readonly calendar: WorkingCalendar;
  readonly parameters: RuleParameters;
  readonly scales: SalaryScales;
  /** Pay scales of a grade: the present one, and the one before where it changed. */
  readonly gradeGroups: ReadonlyMap<string, readonly string[]>;
}

/** The decision that settles an item, as far as it can be filled in beforehand; keys as in the decision's form. */
export interface DueDecision {
  readonly kind: string;
  readonly effectiveOn: IsoDate;
  readonly payload: Readonly<Record<string, string | number | boolean>>;
}

export interface DueItem {
  readonly kind: DueKind;
  readonly dueOn: IsoDate;
  /** From when it wants attention. */
  readonly attendFrom: IsoDate;
  /** One line: what, from what to what. */
  readonly summary: string;
  /** The row it is about, where there can be several. */
  readonly aboutId: string | null;
  readonly decision: DueDecision | null;
  readonly reasons: readonly Reason[];
}
