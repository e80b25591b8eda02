import { addDays, addMonths } from './calendar-day';
import { type IsoDate, wholeMonths } from './partial-date';
import { type RuleParameters, REGULATION_PARAMETERS } from './rule-parameters';
import type { ClassState, CommitmentState, EnrolmentState, PlanState } from './training-words';

/** What may be done with an enrolment; results come from the class's list. @source training.md section 4 */
const ENROLMENT_STEPS = {
  CONFIRM: { from: ['REGISTERED'], to: 'SELECTED' },
  SEND: { from: ['SELECTED'], to: 'SENT' },
  CANCEL: { from: ['REGISTERED', 'SELECTED', 'SENT'], to: 'CANCELLED' },
  DROP: { from: ['ATTENDING'], to: 'DROPPED' },
} as const satisfies Record<string, { from: readonly EnrolmentState[]; to: EnrolmentState }>;
export type EnrolmentStep = keyof typeof ENROLMENT_STEPS;
export const enrolmentSteps = (state: EnrolmentState): EnrolmentStep[] =>
  (Object.keys(ENROLMENT_STEPS) as EnrolmentStep[]).filter((step) =>
    (ENROLMENT_STEPS[step].from as readonly string[]).includes(state),
  );
export const enrolmentStateAfter = (step: EnrolmentStep): EnrolmentState => ENROLMENT_STEPS[step].to;
export const enrolmentStatesBefore = (step: EnrolmentStep): readonly EnrolmentState[] =>
  ENROLMENT_STEPS[step].from;

const CLASS_STEPS = {
  OPEN: { from: ['PLANNED'], to: 'OPEN' },
  START: { from: ['OPEN'], to: 'RUNNING' },
  FINISH: { from: ['RUNNING'], to: 'FINISHED' },
  CANCEL: { from: ['PLANNED', 'OPEN'], to: 'CANCELLED' },
} as const satisfies Record<string, { from: readonly ClassState[]; to: ClassState }>;
export type ClassStep = keyof typeof CLASS_STEPS;
export const classSteps = (state: ClassState): ClassStep[] =>
  (Object.keys(CLASS_STEPS) as ClassStep[]).filter((step) =>
    (CLASS_STEPS[step].from as readonly string[]).includes(state),
  );
export const classStateAfter = (step: ClassStep): ClassState => CLASS_STEPS[step].to;

/** Who drafts and who decides about a year's plan. @source training.md section 5: NĐ 171/2025/NĐ-CP, Điều 37, 38 */
const PLAN_STEPS = {
  SUBMIT: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', isUnits: true },
  RETURN: { from: ['SUBMITTED', 'CONSOLIDATED'], to: 'RETURNED', isUnits: false },
  CONSOLIDATE: { from: ['SUBMITTED'], to: 'CONSOLIDATED', isUnits: false },
  APPROVE: { from: ['CONSOLIDATED'], to: 'APPROVED', isUnits: false },
} as const satisfies Record<string, { from: readonly PlanState[]; to: PlanState; isUnits: boolean }>;
export type PlanStepName = keyof typeof PLAN_STEPS;
/** @param may `units`: writes for the unit; `province`: consolidates and approves */
export const planSteps = (
  state: PlanState,
  may: { readonly units: boolean; readonly province: boolean },
): PlanStepName[] =>
  (Object.keys(PLAN_STEPS) as PlanStepName[]).filter((step) => {
    const { from, isUnits } = PLAN_STEPS[step];
    return (from as readonly string[]).includes(state) && (isUnits ? may.units : may.province);
  });
export const planStateAfter = (step: PlanStepName): PlanState => PLAN_STEPS[step].to;
export const planStatesBefore = (step: PlanStepName): readonly PlanState[] => PLAN_STEPS[step].from;

/**
 * Months promised for a month of study, at least, with the text that asks for it.
 * @param begins first day of the study: who was sent before the decree of 2025 keeps what was asked then
 * @source NĐ 171/2025/NĐ-CP, Điều 5; NĐ 101/2017/NĐ-CP for who was sent before 01/07/2025; training.md section 8
 */
export function promisedForOne(
  begins: IsoDate,
  parameters: RuleParameters = REGULATION_PARAMETERS,
): { readonly months: number; readonly basis: string } {
  const now = parameters.on('training.commitment_multiple.civil_servant_postgrad', begins);
  const { value, basis } =
    now.from <= begins ? now : parameters.on('training.commitment_multiple.before_2025', begins);
  return { months: Number(value), basis };
}
/** Whole months served of a promise, never more than it; days over are dropped. @source training.md section 9 */
export function monthsServed(startsOn: IsoDate, promised: number, until: IsoDate): number {
  return Math.min(Math.max(until < startsOn ? 0 : wholeMonths(startsOn, until), 0), promised);
}
/** Last day of a promise. */
export const promiseEndsOn = (startsOn: IsoDate, promised: number): IsoDate =>
  addDays(addMonths(startsOn, promised), -1);

export interface ServicePromise {
  readonly startsOn: IsoDate;
  readonly monthsPromised: number;
  /** First day since the class began on which he works nowhere any more; may lie ahead. */
  readonly leftOn: IsoDate | null;
  /** A case of repayment was opened. */
  readonly isRepaid: boolean;
}
/** Served until today, or until he left; left before the end, or to be repaid, is broken. */
export function promiseStanding(
  { startsOn, monthsPromised, leftOn, isRepaid }: ServicePromise,
  asOf: IsoDate,
): { readonly monthsServed: number; readonly endsOn: IsoDate; readonly state: CommitmentState } {
  const isGone = leftOn !== null && leftOn <= asOf;
  const served = monthsServed(startsOn, monthsPromised, isGone ? leftOn : asOf);
  const isServed = served >= monthsPromised;
  return {
    monthsServed: served,
    endsOn: promiseEndsOn(startsOn, monthsPromised),
    state: isRepaid || (isGone && !isServed) ? 'BROKEN' : isServed ? 'SERVED' : 'ACTIVE',
  };
}
