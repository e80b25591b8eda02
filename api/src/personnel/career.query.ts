import {
  type Career,
  type CareerDifference,
  type CareerEffect,
  type CareerStatement,
  type EmploymentRow,
  type AssignmentRow,
  NO_CAREER,
  diffCareer,
  isSameCareer,
} from '@hr/domain';
import { EntityManager } from 'typeorm';

/** A decision with what it says about one person's career. */
export interface StoredStatement extends CareerStatement {
  readonly state: string;
}

const EMPLOYMENT = `jsonb_build_object('id', e.id, 'from', lower(e.valid), 'until', upper(e.valid), 'classCode', e.class_code,
  'typeCode', e.type_code, 'statusCode', e.status_code, 'managingOrganisationId', e.managing_organisation_id,
  'usingOrganisationId', e.using_organisation_id, 'payingOrganisationId', e.paying_organisation_id,
  'contractNumber', e.contract_number, 'contractEndsOn', e.contract_ends_on, 'exitKindCode', e.exit_kind_code, 'decisionId', e.decision_id)`;
const ASSIGNMENT = `jsonb_build_object('id', a.id, 'employmentId', a.employment_id, 'from', lower(a.valid), 'until', upper(a.valid),
  'organisationId', a.organisation_id, 'title', a.title, 'isLeader', a.is_leader, 'isPrimary', a.is_primary,
  'leaderAllowance', a.leader_allowance::text, 'appointmentKind', a.appointment_kind, 'appointedOn', a.appointed_on,
  'termEndsOn', a.term_ends_on, 'positionId', a.position_id, 'decisionId', a.decision_id)`;

/** The careers as the tables hold them now. */
export async function readCareers(
  tx: EntityManager,
  people: readonly string[],
): Promise<Map<string, Career>> {
  const rows = (await tx.query(
    `select p.id,
       coalesce((select jsonb_agg(${EMPLOYMENT} order by lower(e.valid)) from employment e where e.person_id = p.id), '[]') as employments,
       coalesce((select jsonb_agg(${ASSIGNMENT} order by lower(a.valid), a.id) from assignment a where a.person_id = p.id), '[]') as assignments
     from unnest($1::uuid[]) as p(id)`,
    [people],
  )) as { id: string; employments: EmploymentRow[]; assignments: AssignmentRow[] }[];
  return new Map(rows.map(({ id, employments, assignments }) => [id, { employments, assignments }]));
}

/** The rows as they stood before the first decision; only for people who have one. */
export async function readBases(tx: EntityManager, people: readonly string[]): Promise<Map<string, Career>> {
  const rows = (await tx.query('select person_id, base from career_base where person_id = any ($1::uuid[])', [
    people,
  ])) as { person_id: string; base: Career }[];
  return new Map(rows.map(({ person_id, base }) => [person_id, base]));
}

/** What decisions in force say about the careers, and those that might come back. */
export async function readStatements(
  tx: EntityManager,
  people: readonly string[],
  restored: readonly string[] = [],
): Promise<Map<string, StoredStatement[]>> {
  const rows = (await tx.query(
    `select l.person_id, d.id, d.effective_on::text as "on", d.entered_no::int as entered, d.state, l.effects
     from decision_person l join decision d on d.id = l.decision_id
     where l.person_id = any ($1::uuid[]) and l.effects is not null and (d.state = 'IN_FORCE' or d.id = any ($2::uuid[]))
     order by d.entered_no`,
    [people, restored],
  )) as {
    person_id: string;
    id: string;
    on: string;
    entered: number;
    state: string;
    effects: CareerEffect[];
  }[];
  const statements = new Map<string, StoredStatement[]>();
  for (const { person_id, id, on, entered, state, effects } of rows)
    statements.set(person_id, [
      ...(statements.get(person_id) ?? []),
      { decisionId: id, on, entered, state, effects },
    ]);
  return statements;
}

export async function saveBases(
  tx: EntityManager,
  bases: readonly { readonly personId: string; readonly base: Career }[],
): Promise<void> {
  if (bases.length === 0) return;
  await tx.query(
    `insert into career_base (person_id, base) select n.person_id, n.base
     from unnest($1::uuid[], $2::jsonb[]) as n(person_id, base)
     on conflict (person_id) do update set base = excluded.base, taken_at = clock_timestamp()`,
    [bases.map(({ personId }) => personId), bases.map(({ base }) => JSON.stringify(base))],
  );
}

interface Change<T> {
  readonly personId: string;
  readonly row: T;
}

/**
 * Brings the tables from one career to the other for all people at once. Rows go first, then they shrink, then they grow
 * and come: at no moment do two overlap. Posts are held against their employments when all is done.
 */
export async function writeCareers(
  tx: EntityManager,
  changes: readonly { readonly personId: string; readonly before: Career; readonly after: Career }[],
): Promise<void> {
  const differences = changes
    .map(({ personId, before, after }) => ({ personId, difference: diffCareer(before, after) }))
    .filter(({ difference }) => !isSameCareer(difference));
  if (differences.length === 0) return;
  await tx.query('set constraints assignment_employment_id_fkey deferred');
  const employments = split(differences, 'employments');
  const assignments = split(differences, 'assignments');
  await remove(tx, 'assignment', assignments.removed);
  await remove(tx, 'employment', employments.removed);
  await updateAssignments(tx, assignments.shrinking);
  await updateEmployments(tx, employments.shrinking);
  await updateEmployments(tx, employments.growing);
  await insertEmployments(tx, employments.added);
  await updateAssignments(tx, assignments.growing);
  await insertAssignments(tx, assignments.added);
  await tx.query('set constraints assignment_employment_id_fkey immediate');
}

interface Pieces<T> {
  readonly removed: readonly Change<T>[];
  readonly shrinking: readonly Change<T>[];
  readonly growing: readonly Change<T>[];
  readonly added: readonly Change<T>[];
}

function split<K extends keyof CareerDifference>(
  differences: readonly { readonly personId: string; readonly difference: CareerDifference }[],
  table: K,
): Pieces<CareerDifference[K]['added'][number]> {
  type Row = CareerDifference[K]['added'][number];
  const pieces = {
    removed: [] as Change<Row>[],
    shrinking: [] as Change<Row>[],
    growing: [] as Change<Row>[],
    added: [] as Change<Row>[],
  };
  for (const { personId, difference } of differences) {
    const { removed, changed, added } = difference[table];
    pieces.removed.push(...removed.map((row) => ({ personId, row })));
    pieces.added.push(...added.map((row) => ({ personId, row })));
    for (const { before, after } of changed) {
      const grows = before.until !== null && (after.until === null || after.until > before.until);
      (grows ? pieces.growing : pieces.shrinking).push({ personId, row: after });
    }
  }
  return pieces;
}

async function remove(
  tx: EntityManager,
  table: 'employment' | 'assignment',
  rows: readonly Change<{ readonly id: string; readonly from: string }>[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `delete from ${table} t using unnest($1::uuid[], $2::date[]) as g(id, starts_on) where t.id = g.id and lower(t.valid) = g.starts_on`,
    [rows.map(({ row }) => row.id), rows.map(({ row }) => row.from)],
  );
}

/** As records of named columns: one parameter, however many rows. */
const employmentRecord = `jsonb_to_recordset($1::jsonb) as n(person_id uuid, id uuid, "from" date, until date, class_code text, type_code text,
  status_code text, managing uuid, "using" uuid, paying uuid, contract_number text, contract_ends_on date, exit_kind_code text, decision_id uuid)`;
const employmentRecords = (rows: readonly Change<EmploymentRow>[]): string =>
  JSON.stringify(
    rows.map(({ personId, row }) => ({
      person_id: personId,
      id: row.id,
      from: row.from,
      until: row.until,
      class_code: row.classCode,
      type_code: row.typeCode,
      status_code: row.statusCode,
      managing: row.managingOrganisationId,
      using: row.usingOrganisationId,
      paying: row.payingOrganisationId,
      contract_number: row.contractNumber,
      contract_ends_on: row.contractEndsOn,
      exit_kind_code: row.exitKindCode,
      decision_id: row.decisionId,
    })),
  );

async function updateEmployments(tx: EntityManager, rows: readonly Change<EmploymentRow>[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update employment e set valid = daterange(n."from", n.until), class_code = n.class_code, type_code = n.type_code,
       status_code = n.status_code, managing_organisation_id = n.managing, using_organisation_id = n."using",
       paying_organisation_id = n.paying, contract_number = n.contract_number, contract_ends_on = n.contract_ends_on,
       exit_kind_code = n.exit_kind_code, decision_id = n.decision_id
     from ${employmentRecord} where e.id = n.id and lower(e.valid) = n."from"`,
    [employmentRecords(rows)],
  );
}

async function insertEmployments(tx: EntityManager, rows: readonly Change<EmploymentRow>[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into employment (id, person_id, class_code, type_code, status_code, managing_organisation_id, using_organisation_id,
       paying_organisation_id, valid, contract_number, contract_ends_on, exit_kind_code, decision_id)
     select n.id, n.person_id, n.class_code, n.type_code, n.status_code, n.managing, n."using", n.paying,
       daterange(n."from", n.until), n.contract_number, n.contract_ends_on, n.exit_kind_code, n.decision_id from ${employmentRecord}`,
    [employmentRecords(rows)],
  );
}

const assignmentRecord = `jsonb_to_recordset($1::jsonb) as n(person_id uuid, id uuid, employment_id uuid, "from" date, until date,
  organisation_id uuid, title text, is_leader boolean, is_primary boolean, leader_allowance numeric, appointment_kind text,
  appointed_on date, term_ends_on date, position_id uuid, decision_id uuid)`;
const assignmentRecords = (rows: readonly Change<AssignmentRow>[]): string =>
  JSON.stringify(
    rows.map(({ personId, row }) => ({
      person_id: personId,
      id: row.id,
      employment_id: row.employmentId,
      from: row.from,
      until: row.until,
      organisation_id: row.organisationId,
      title: row.title,
      is_leader: row.isLeader,
      is_primary: row.isPrimary,
      leader_allowance: row.leaderAllowance,
      appointment_kind: row.appointmentKind,
      appointed_on: row.appointedOn,
      term_ends_on: row.termEndsOn,
      position_id: row.positionId ?? null,
      decision_id: row.decisionId,
    })),
  );

async function updateAssignments(tx: EntityManager, rows: readonly Change<AssignmentRow>[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update assignment a set employment_id = n.employment_id, organisation_id = n.organisation_id, title = n.title,
       is_leader = n.is_leader, is_primary = n.is_primary, leader_allowance = n.leader_allowance,
       appointment_kind = n.appointment_kind, appointed_on = n.appointed_on, term_ends_on = n.term_ends_on, position_id = n.position_id,
       valid = daterange(n."from", n.until), decision_id = n.decision_id
     from ${assignmentRecord} where a.id = n.id`,
    [assignmentRecords(rows)],
  );
}

async function insertAssignments(tx: EntityManager, rows: readonly Change<AssignmentRow>[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into assignment (id, person_id, employment_id, organisation_id, title, is_leader, is_primary, leader_allowance, valid,
       appointment_kind, appointed_on, term_ends_on, position_id, decision_id)
     select n.id, n.person_id, n.employment_id, n.organisation_id, n.title, n.is_leader, n.is_primary, n.leader_allowance,
       daterange(n."from", n.until), n.appointment_kind, n.appointed_on, n.term_ends_on, n.position_id, n.decision_id from ${assignmentRecord}`,
    [assignmentRecords(rows)],
  );
}

export const careerOf = (careers: ReadonlyMap<string, Career>, id: string): Career =>
  careers.get(id) ?? NO_CAREER;
