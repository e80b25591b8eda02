import type { Actor } from '../auth/actor';
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

export const actsFor = (
  actor: Actor,
  { state, isWritable }: Pick<Standing, 'state' | 'isWritable'>,
): DossierAct[] =>
  (Object.keys(ACTS[state] ?? {}) as DossierAct[]).filter((act) =>
    DRAFTED.includes(act)
      ? isWritable && actor.permissions.has('position.write')
      : actor.isWholeRegister && actor.permissions.has('position.approve'),
  );

export const isDraft = (state: DossierState): boolean => state === 'DRAFT' || state === 'RETURNED';

/** @throws 409 once submitted */
export function refuseFrozen({ state }: Pick<Standing, 'state'>): void {
  if (isDraft(state)) return;
  throw new Problem('rule', 'Đề án đã trình hoặc đã duyệt nên không sửa được; hãy lập phiên bản mới.');
}
