import {
  type Career,
  type CareerEffect,
  type CareerStatement,
  type Violation,
  anError,
  appointmentWarnings,
  careerEffects,
  replay,
  retirementOf,
} from '@hr/domain';
import { EntityManager } from 'typeorm';
import { type ChangeRequest, type DecisionFacts, type DecisionOfPerson, Problems } from './change-request';
import { warnOfCommitments } from './commitments-broken.query';
import { careerOf } from '../personnel';
import { type Breach } from '../job-positions';
import { missingUnits } from './missing-units.query';
import { checkPlacing } from './plan-placing';
import { type Restoration, planRestoration, withRestored } from './overwritten.query';
import { APPOINTMENT, type PersonFacts, type PlanFacts, readPlanFacts } from './plan-facts.query';
import { type PlannedRows, planRows } from './plan-rows';
import { type SalaryPlan, planSalary } from './plan-salary';

/** All that happens to one person's record. */
export interface PersonPlan {
  readonly person: PersonFacts;
  /** The rows as they stood before any decision. */
  readonly base: Career;
  readonly hasBase: boolean;
  /** Whether any decision still says something about the career. */
  readonly hasStatements: boolean;
  readonly before: Career;
  readonly after: Career;
  /** What the added decision says about the career, to be kept with it. */
  readonly effects: readonly CareerEffect[];
  readonly salary: SalaryPlan;
  readonly rows: PlannedRows;
  /** Rows of a decision that comes back. */
  readonly restoredRows: readonly { readonly decisionId: string; readonly rows: PlannedRows }[];
  readonly restoration: Restoration | undefined;
}

export interface ChangePlan {
  readonly request: ChangeRequest;
  readonly people: readonly PersonPlan[];
  readonly problems: Problems;
  /** Ratios that the added decision breaks; recorded with the reason it gives. */
  readonly breaches: readonly Breach[];
}

/**
 * Thinks a change of decisions through for all its people at once and writes nothing. Preview and recording both call
 * it, so that what was seen is what is written.
 */
export async function planChange(tx: EntityManager, request: ChangeRequest): Promise<ChangePlan> {
  const problems = new Problems(request.added);
  const facts = await readPlanFacts(tx, request);
  const restorations = await planRestoration(tx, request, facts.people);
  const named = new Map((request.added?.people ?? []).map((one) => [one.personId, one]));
  const people = [...facts.people.values()].map((person) =>
    planPerson(request, named.get(person.id), person, facts, restorations.get(person.id), problems),
  );
  await missingUnits(tx, people, problems);
  await warnOfCommitments(tx, request.added, problems);
  const breaches = await checkPlacing(tx, request.added, people, problems);
  return { request, people, problems, breaches };
}

function planPerson(
  request: ChangeRequest,
  mine: DecisionOfPerson | undefined,
  person: PersonFacts,
  facts: PlanFacts,
  restoration: Restoration | undefined,
  problems: Problems,
): PersonPlan {
  const { added } = request;
  const gone = new Set(request.gone.map(({ id }) => id));
  const before = careerOf(facts.careers, person.id);
  const base = facts.bases.get(person.id) ?? before;
  const stated = facts.statements.get(person.id) ?? [];
  const inForce = stated.filter(({ state }) => state === 'IN_FORCE');
  const kept = stated.filter(({ decisionId }) => !gone.has(decisionId));
  const without = replay(base, kept);
  const effects = added && mine ? effectsOf(added, mine, without.career, facts, problems) : [];
  if (added && mine) tellAppointment(added, mine, person, without.career, facts, problems);
  const statements: readonly CareerStatement[] =
    added && effects.length > 0
      ? [...kept, { decisionId: added.id, on: added.effectiveOn, entered: added.entered, effects }]
      : kept;
  const { career: after, unplaced } = added && effects.length > 0 ? replay(base, statements) : without;
  tellLost(person.id, unplaced, replay(base, inForce).unplaced, added, facts, problems);
  const now = withRestored(person, restoration);
  tellClosedPlans(now, gone, problems);
  return {
    person,
    base,
    hasBase: facts.bases.has(person.id),
    hasStatements: statements.length > 0,
    before,
    after,
    effects,
    salary: planSalary(request, now, after, facts, problems),
    rows:
      added && mine
        ? planRows(added, mine.payload, now, after, facts.parameters, gone, problems)
        : { made: [], overwritten: [] },
    restoredRows: request.restored.flatMap((decision) => {
      const theirs = decision.people.find(({ personId }) => personId === person.id);
      return theirs
        ? [
            {
              decisionId: decision.id,
              rows: planRows(decision, theirs.payload, now, after, facts.parameters, gone, problems),
            },
          ]
        : [];
    }),
    restoration,
  };
}

function effectsOf(
  added: DecisionFacts,
  { personId, payload, effects: given }: DecisionOfPerson,
  career: Career,
  { bodiesAbove }: PlanFacts,
  problems: Problems,
): readonly CareerEffect[] {
  if (given) return given;
  const dates = { decisionId: added.id, personId, effectiveOn: added.effectiveOn, endsOn: added.endsOn };
  const { effects, violations } = careerEffects(added.kind, dates, payload, { career, bodiesAbove });
  problems.add(personId, ...violations);
  return effects;
}

/** Conditions of a post of leadership; what stands against it is said and does not stop a signed decision. */
function tellAppointment(
  { kind, effectiveOn }: DecisionFacts,
  { payload }: DecisionOfPerson,
  person: PersonFacts,
  career: Career,
  { rules }: PlanFacts,
  problems: Problems,
): void {
  const facts = rules?.facts.get(person.id);
  if (kind.code !== APPOINTMENT || payload.isLeader === false || !rules || !facts) return;
  const appointment = {
    career,
    ratings: person.evaluationYears,
    isPlanned: person.plans.some(({ leftOn }) => leftOn === null || leftOn > effectiveOn),
    leftPosts: facts.leftPosts ?? [],
    pensionFrom: retirementOf(facts, rules.context)?.pensionFrom ?? null,
  };
  const { parameters } = rules.context;
  problems.add(
    person.id,
    ...appointmentWarnings(appointment, effectiveOn, payload.termEndsOn ?? null, parameters),
  );
}

const dependsOn = (on: string): Violation =>
  anError('OTHER_DECISION_DEPENDS', '', { date: on.split('-').reverse().join('/') });

/** A succession plan that another decision closed does not go, and the day of leaving with it. */
function tellClosedPlans({ id, plans }: PersonFacts, gone: ReadonlySet<string>, problems: Problems): void {
  for (const { decisionId, leftBy } of plans)
    if (decisionId !== null && gone.has(decisionId) && leftBy && !gone.has(leftBy.decisionId))
      problems.add(id, dependsOn(leftBy.on));
}

/** A decision whose employment or post would be gone is not left standing in the air. */
function tellLost(
  personId: string,
  unplaced: readonly string[],
  unplacedBefore: readonly string[],
  added: DecisionFacts | null,
  facts: PlanFacts,
  problems: Problems,
): void {
  for (const id of unplaced) {
    if (unplacedBefore.includes(id) || id === added?.id) continue;
    const on = facts.statements.get(personId)?.find(({ decisionId }) => decisionId === id)?.on ?? '';
    problems.add(personId, dependsOn(on));
  }
  if (added && unplaced.includes(added.id)) {
    const isTold = problems.of(personId).some(({ severity }) => severity === 'error');
    if (!isTold)
      problems.add(
        personId,
        anError('NO_EMPLOYMENT_ON', 'effectiveOn', {
          date: added.effectiveOn.split('-').reverse().join('/'),
        }),
      );
  }
}
