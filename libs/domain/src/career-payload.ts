import type { Career, CareerEffect } from './career';
import type { IsoDate } from './partial-date';
import type { Violation } from './violation';

/** The fields of a decision about one person that bear on employment and posts. */
export interface CareerPayload {
  readonly organisationId?: string | null;
  readonly managingOrganisationId?: string | null;
  readonly payingOrganisationId?: string | null;
  readonly title?: string | null;
  readonly isLeader?: boolean | null;
  readonly isPrimary?: boolean | null;
  readonly leaderAllowance?: string | null;
  readonly termEndsOn?: IsoDate | null;
  readonly replacesAssignmentId?: string | null;
  readonly endConcurrent?: boolean | null;
  readonly positionId?: string | null;
  readonly postId?: string | null;
  readonly assignmentId?: string | null;
  readonly classCode?: string | null;
  readonly typeCode?: string | null;
  readonly statusCode?: string | null;
  readonly contractNumber?: string | null;
  readonly contractEndsOn?: IsoDate | null;
  readonly formCode?: string | null;
  readonly exitKindCode?: string | null;
}

export interface DecisionDates {
  readonly decisionId: string;
  readonly personId: string;
  readonly effectiveOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

export interface CareerSurroundings {
  /** The career as it stands without the decision. */
  readonly career: Career;
  /** The units above the one on the effective day. */
  readonly bodiesAbove: (unit: string) => readonly string[];
}

export interface CareerEffects {
  readonly effects: readonly CareerEffect[];
  /** Paths are fields of the payload, or `effectiveOn`. */
  readonly violations: readonly Violation[];
}
