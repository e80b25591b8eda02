import type { Career, DueContext, DueFacts, RuleParameters, SalaryRevision, SalaryScale } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { CONTEXT_STATEMENTS, dueContext, factsOf } from '../due';
import type { Row } from '../platform/database';
import { today } from '../platform/today';
import { type StoredStatement, readBases, readCareers, readStatements } from '../personnel';
import { parametersOf, parametersStatement } from '../settings';
import type { ChangeRequest } from './change-request';

export interface PersonFacts {
  readonly id: string;
  readonly fullName: string;
  readonly version: number;
  readonly isWritable: boolean;
  readonly firstRecruitedOn: string | null;
  readonly partyJoinedOn: string | null;
  readonly partyOfficialOn: string | null;
  readonly partyLeftOn: string | null;
  readonly partyCardNo: string | null;
  readonly evaluationYears: readonly {
    readonly year: number;
    readonly decisionId: string | null;
    readonly rankCode: string;
    readonly rankName: string;
  }[];
  readonly plans: readonly OpenPlan[];
}
export interface OpenPlan {
  readonly id: string;
  readonly postTitle: string;
  readonly term: string;
  readonly leftOn: string | null;
  readonly leaveReason: string | null;
  readonly decisionId: string | null;
  /** The decision in force that took the person out of it. */
  readonly leftBy: { readonly decisionId: string; readonly on: string } | null;
}

export interface GradeScale extends SalaryScale {
  readonly name: string;
  readonly group: string;
}

/** Everything a plan is made from, read in a fixed number of statements for any number of people. */
export interface PlanFacts {
  readonly people: ReadonlyMap<string, PersonFacts>;
  readonly careers: ReadonlyMap<string, Career>;
  readonly bases: ReadonlyMap<string, Career>;
  readonly statements: ReadonlyMap<string, readonly StoredStatement[]>;
  readonly salaries: ReadonlyMap<string, readonly SalaryRevision[]>;
  readonly scales: ReadonlyMap<string, GradeScale>;
  readonly parameters: RuleParameters;
  /** The units above one on the day of the added decision. */
  readonly bodiesAbove: (unit: string) => readonly string[];
  /** What the due list reckons with; null where neither a step nor an appointment is decided. */
  readonly rules: RuleFacts | null;
}

export interface RuleFacts {
  readonly facts: ReadonlyMap<string, DueFacts>;
  readonly context: DueContext;
}

/** Decisions that raise somebody by one step. */
export const STEP_KINDS: ReadonlySet<string> = new Set(['NANG_LUONG_TX', 'NANG_LUONG_TTH']);
/** A first appointment to a post of leadership. */
export const APPOINTMENT = 'BO_NHIEM';

export async function readPlanFacts(tx: EntityManager, request: ChangeRequest): Promise<PlanFacts> {
  const all = [...(request.added ? [request.added] : []), ...request.gone, ...request.restored];
  const ids = [...new Set(all.flatMap(({ people }) => people.map(({ personId }) => personId)))];
  const people = await readPeople(tx, ids);
  const careers = await readCareers(tx, ids);
  const bases = await readBases(tx, ids);
  const statements = await readStatements(
    tx,
    ids,
    request.restored.map(({ id }) => id),
  );
  const salaries = await readSalaries(tx, ids);
  const grades = new Set<string>();
  for (const { gradeCode } of [...salaries.values()].flat()) if (gradeCode) grades.add(gradeCode);
  for (const { people: of } of all)
    for (const { payload } of of) if (payload.gradeCode) grades.add(payload.gradeCode);
  const scales = await readScales(tx, [...grades]);
  const bodiesAbove = request.added ? await readBodies(tx, request.added) : () => [];
  const parameters = parametersOf(await tx.query(parametersStatement.text));
  const kind = request.added?.kind.code ?? '';
  const rules = STEP_KINDS.has(kind) || kind === APPOINTMENT ? await readRules(tx, ids) : null;
  return { people, careers, bases, statements, salaries, scales, parameters, bodiesAbove, rules };
}

async function readRules(tx: EntityManager, ids: readonly string[]): Promise<RuleFacts> {
  const facts = await factsOf(tx, ids);
  const answers: Row[][] = [];
  for (const { text } of CONTEXT_STATEMENTS) answers.push((await tx.query(text)) as Row[]);
  return { facts, context: dueContext(today(), answers) };
}

async function readPeople(tx: EntityManager, ids: readonly string[]): Promise<Map<string, PersonFacts>> {
  const rows = (await tx.query(
    `select p.id, p.full_name as "fullName", p.version, first_day(p.first_recruited_on)::text as "firstRecruitedOn",
       p.party_joined_on as "partyJoinedOn", p.party_official_on as "partyOfficialOn", p.party_left_on as "partyLeftOn",
       p.party_card_no as "partyCardNo",
       case when actor_writes_everywhere() then true else p.owner_organisation_id = any (actor_writable_organisations()) end as "isWritable",
       coalesce((select json_agg(json_build_object('year', v.year, 'decisionId', v.decision_id, 'rankCode', v.rank_code, 'rankName', coalesce(k.name_vi, v.rank_code)))
         from evaluation v left join code_entry k on k.list = 'evaluation_ranks' and k.code = v.rank_code where v.person_id = p.id), '[]') as "evaluationYears",
       coalesce((select json_agg(json_build_object('id', s.id, 'postTitle', s.post_title, 'term', s.term, 'leftOn', s.left_on,
         'leaveReason', s.leave_reason, 'decisionId', s.decision_id, 'leftBy', (select json_build_object('decisionId', d.id, 'on', d.effective_on)
           from decision_person l join decision d on d.id = l.decision_id and d.state = 'IN_FORCE' where l.person_id = p.id
           and l.before @> jsonb_build_array(jsonb_build_object('table', 'succession_plan', 'id', s.id)) limit 1)) order by s.entered_on desc) from succession_plan s where s.person_id = p.id), '[]') as plans
     from person p where p.id = any ($1::uuid[])`,
    [ids],
  )) as PersonFacts[];
  return new Map(rows.map((row) => [row.id, row]));
}

async function readSalaries(
  tx: EntityManager,
  ids: readonly string[],
): Promise<Map<string, SalaryRevision[]>> {
  const rows = (await tx.query(
    `select s.person_id, s.id, s.grade_code as "gradeCode", s.grade_since as "gradeSince", s.step, s.coefficient::text,
       s.over_scale_percent::text as "overScalePercent", s.retained_coefficient::text as "retainedCoefficient",
       s.paid_percent::text as "paidPercent", s.paid_from::text as "paidFrom", s.count_from::text as "countFrom", s.kind, s.reason,
       s.decision_id as "decisionId", s.revision, s.is_void as "isVoid",
       l.payload is not null as "isOfDecision", coalesce(d.state = 'IN_FORCE', false) as "isInForce"
     from salary_position s left join decision_person l on l.decision_id = s.decision_id and l.person_id = s.person_id
     left join decision d on d.id = l.decision_id where s.person_id = any ($1::uuid[]) order by s.person_id, s.paid_from, s.revision`,
    [ids],
  )) as (SalaryRevision & { person_id: string })[];
  const byPerson = new Map<string, SalaryRevision[]>();
  for (const { person_id, ...row } of rows)
    byPerson.set(person_id, [...(byPerson.get(person_id) ?? []), row]);
  return byPerson;
}

async function readScales(tx: EntityManager, grades: readonly string[]): Promise<Map<string, GradeScale>> {
  if (grades.length === 0) return new Map();
  const rows = (await tx.query(
    `select g.code, g.name_vi as name, c.code as "group",
       c.attributes ->> 'first_coefficient' as "firstCoefficient", c.attributes ->> 'step' as "stepIncrease",
       (c.attributes ->> 'steps')::int as steps
     from code_entry g join code_entry c on c.list = 'salary_scales' and c.code = g.attributes ->> 'salary_group'
     where g.list = 'grades' and g.code = any ($1)`,
    [grades],
  )) as (GradeScale & { code: string })[];
  return new Map(rows.map(({ code, ...scale }) => [code, scale]));
}

/** Above which units each unit of the decision lies, on its day. */
async function readBodies(
  tx: EntityManager,
  { effectiveOn, people }: NonNullable<ChangeRequest['added']>,
): Promise<PlanFacts['bodiesAbove']> {
  const units = new Set(people.flatMap(({ payload }) => payload.organisationId ?? []));
  if (units.size === 0) return () => [];
  const rows = (await tx.query(
    `with recursive up as (
       select u.id as unit, u.id as body, 0 as steps from unnest($1::uuid[]) as u(id)
       union select up.unit, p.parent_id, up.steps + 1 from up join organisation_place p on p.organisation_id = up.body and p.valid @> $2::date
       where p.parent_id is not null)
     select unit, body from up where steps > 0 order by unit, steps`,
    [[...units], effectiveOn],
  )) as { unit: string; body: string }[];
  const above = Map.groupBy(rows, ({ unit }) => unit);
  return (unit) => (above.get(unit) ?? []).map(({ body }) => body);
}
