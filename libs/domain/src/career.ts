import type { IsoDate } from './partial-date';

/**
 * Employment and posts of a person as plain rows. `until` is the day after the last one; null while it lasts.
 * What stands is never edited: it is replayed (`career-replay.ts`) from the rows as first entered and the decisions in force.
 */
export interface EmploymentFields {
  readonly classCode: string;
  readonly typeCode: string | null;
  readonly statusCode: string;
  readonly managingOrganisationId: string;
  readonly usingOrganisationId: string;
  readonly payingOrganisationId: string;
  readonly contractNumber: string | null;
  readonly contractEndsOn: IsoDate | null;
}

/** One stretch of an employment; the stretches of one employment carry its id and follow each other. */
export interface EmploymentRow extends EmploymentFields {
  readonly id: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly exitKindCode: string | null;
  readonly decisionId: string | null;
}

export type AppointmentKind =
  'BO_NHIEM' | 'BO_NHIEM_LAI' | 'PHE_CHUAN' | 'GIAO_QUYEN' | 'DIEU_DONG' | 'BIET_PHAI';

export interface AssignmentFields {
  readonly organisationId: string;
  readonly title: string;
  readonly isLeader: boolean;
  readonly isPrimary: boolean;
  readonly leaderAllowance: string | null;
  readonly appointmentKind: AppointmentKind | null;
  readonly appointedOn: IsoDate | null;
  readonly termEndsOn: IsoDate | null;
  /** The job position held; absent where the post was given before the unit's positions were approved. */
  readonly positionId?: string | null;
}

export interface AssignmentRow extends AssignmentFields {
  readonly id: string;
  readonly employmentId: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly decisionId: string | null;
}

export interface Career {
  readonly employments: readonly EmploymentRow[];
  readonly assignments: readonly AssignmentRow[];
}

export const NO_CAREER: Career = { employments: [], assignments: [] };

/**
 * What a decision leaves open about a post: taken, whenever the career is replayed, from the main post as it then stands
 * on the day, or from the concurrent one of the id. The fields of the effect itself are what that was when it was recorded.
 */
export interface OpenFields {
  readonly fields: readonly (keyof AssignmentFields)[];
  readonly of?: string;
}

/** What a decision states about a career from its day on. */
export type CareerEffect =
  /** Begins an employment; one that begins the same day already is what the decision documents, and takes the fields over. */
  | { readonly type: 'START'; readonly employmentId: string; readonly fields: EmploymentFields }
  /** Fields of the employment, until the next statement of the same field; with `until` what stood before comes back then. */
  | {
      readonly type: 'PATCH';
      readonly fields: Partial<EmploymentFields>;
      readonly until: IsoDate | null;
      readonly isTemporary: boolean;
      /** Only said of who has this status on the day. */
      readonly onlyIn?: string;
    }
  /** The unit now worked in: a room of the same body changes nothing about who employs, another body becomes the one. */
  | {
      readonly type: 'UNITS';
      readonly unit: string;
      /** The units above it on the day. */
      readonly bodies: readonly string[];
      readonly managing?: string;
      readonly paying?: string;
    }
  /** A post. A main one ends the one before; a temporary one lets it resume. */
  | {
      readonly type: 'POST';
      readonly id: string;
      readonly fields: AssignmentFields;
      readonly until: IsoDate | null;
      readonly isTemporary: boolean;
      readonly open?: OpenFields;
      /** States a passing post again on top of a lasting one: only while there is one to state, and until its end. */
      readonly restates?: {
        readonly id: string;
        readonly organisationId: string;
        readonly appointmentKind: AppointmentKind | null;
      };
    }
  /** The post held goes on in another job position; null is the main one. */
  | {
      readonly type: 'PLACE';
      readonly id: string;
      readonly assignmentId: string | null;
      readonly positionId: string;
    }
  /** A concurrent post ends. */
  | { readonly type: 'END_POST'; readonly assignmentId: string }
  /** Every concurrent post in one of the units ends; with `leavesFor` in the unit of the main post left for that one. */
  | {
      readonly type: 'END_CONCURRENT';
      readonly organisationIds: readonly string[];
      readonly leavesFor?: string;
    }
  /** Whoever is away comes back: what is temporary ends. */
  | { readonly type: 'RETURN' }
  | { readonly type: 'EXIT'; readonly exitKindCode: string };

/** A decision in force, as far as it states something about the career. */
export interface CareerStatement {
  readonly decisionId: string;
  readonly on: IsoDate;
  /** Order of entry; of two statements of one day the later one wins. */
  readonly entered: number;
  readonly effects: readonly CareerEffect[];
}

/** The row that holds on the day. */
export const holdingOn = <T extends { readonly from: IsoDate; readonly until: IsoDate | null }>(
  rows: readonly T[],
  day: IsoDate,
): T | undefined => rows.find(({ from, until }) => from <= day && (until === null || until > day));

export const mainPostOn = (career: Career, day: IsoDate): AssignmentRow | undefined =>
  holdingOn(
    career.assignments.filter(({ isPrimary }) => isPrimary),
    day,
  );
