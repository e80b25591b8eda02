import { type Actor, holdsEverywhere } from '../auth/actor';
import { Problem } from '../platform/problem';
import type { DossierAct, DossierState } from './dossiers.dto';

/** What a step needs to know of the dossier. */
export interface Standing {
  readonly id: string;
  readonly organisationId: string;
  readonly state: DossierState;
  readonly version: number;
  readonly isWritable: boolean;
  readonly enteredBy: string;
}

/**
 * Which acts each state allows, and what they lead to. The report ends the appraisal and begins the clock of the
 * decision; an office that decides at once may leave it out.
 * @source job-positions section 7
 */
const ACTS: Readonly<Partial<Record<DossierState, Partial<Record<DossierAct, DossierState>>>>> = {
  DRAFT: { SUBMIT: 'SUBMITTED' },
  RETURNED: { SUBMIT: 'SUBMITTED' },
  SUBMITTED: { RETURN: 'RETURNED', APPRAISE: 'APPRAISING', REJECT: 'REJECTED' },
  APPRAISING: { REPORT: 'REPORTED', RETURN: 'RETURNED', APPROVE: 'APPROVED', REJECT: 'REJECTED' },
  REPORTED: { RETURN: 'RETURNED', APPROVE: 'APPROVED', REJECT: 'REJECTED' },
};
const DRAFTED: readonly DossierAct[] = ['SUBMIT'];
export const NOT_BY_AUTHOR = 'Người lập đề án không tự phê duyệt; cần cán bộ thứ hai.';

/** Limits of a step by the state it begins, by key of the rule parameters. @source NĐ 232/2026/NĐ-CP */
export const LIMITS: Readonly<Partial<Record<DossierState, string>>> = {
  SUBMITTED: 'positions.public.dossier_incomplete_notice',
  APPRAISING: 'positions.public.appraisal',
  REPORTED: 'positions.public.decision',
};

/** Neither settled nor thrown away. */
export const UNFINISHED = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISING', 'REPORTED'] as const;

export const nextState = (state: DossierState, act: DossierAct): DossierState | undefined =>
  ACTS[state]?.[act];

/** Four eyes: would the account approve what it drafted itself? @source workflow-and-roles section 2 */
export const isOwnApproval = (actor: Actor, enteredBy: string, act: DossierAct): boolean =>
  act === 'APPROVE' && enteredBy === actor.accountId;

type ActedOn = Pick<Standing, 'state' | 'isWritable' | 'enteredBy'>;
export const actsFor = (actor: Actor, dossier: ActedOn): DossierAct[] =>
  grantedTo(actor, dossier).filter((act) => !isOwnApproval(actor, dossier.enteredBy, act));

/** Why an act that the role would allow is not offered; null when there is nothing to say. */
export const whyNot = (actor: Actor, dossier: ActedOn): string | null =>
  grantedTo(actor, dossier).some((act) => isOwnApproval(actor, dossier.enteredBy, act))
    ? NOT_BY_AUTHOR
    : null;

const grantedTo = (actor: Actor, { state, isWritable }: ActedOn): DossierAct[] =>
  (Object.keys(ACTS[state] ?? {}) as DossierAct[]).filter((act) =>
    DRAFTED.includes(act)
      ? isWritable && actor.permissions.has('position.write')
      : holdsEverywhere(actor, 'position.approve'),
  );

export const isDraft = (state: DossierState): boolean => state === 'DRAFT' || state === 'RETURNED';

/** @throws 409 once submitted */
export function refuseFrozen({ state }: Pick<Standing, 'state'>): void {
  if (isDraft(state)) return;
  throw new Problem('rule', 'Đề án đã trình hoặc đã duyệt nên không sửa được; hãy lập phiên bản mới.');
}
