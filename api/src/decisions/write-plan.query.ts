import { EntityManager } from 'typeorm';
import { saveBases, writeCareers } from '../personnel';
import type { ChangePlan, PersonPlan } from './plan-change';
import { writeRatioReasons } from './plan-placing';
import type { MadeRow, MadeTable, Overwriting } from './plan-rows';
import type { NewPosition } from './plan-salary';

/** Columns by table, with their types where text does not do. */
const COLUMNS: Readonly<Record<MadeTable, string>> = {
  award:
    'year smallint, award_code text, method_code text, detail text, number text, decided_on date, signer text, issuer text',
  evaluation: 'year smallint, rank_code text, score numeric, organisation_name text',
  succession_plan:
    'post_title text, organisation_name text, level_name text, term text, is_carried_over boolean, number text, decided_on date, issuer text, entered_on date',
  recruitment:
    'method text, exam_period text, number text, decided_on date, issuer text, position_name text, grade_code text, starts_on date, source_name text',
  asset_declaration: 'kind text, year smallint, filed_on date, receiver text',
  salary_delay: 'reason text, months smallint, from_on date, note text',
  discipline: 'form_code text, behaviour text, issuer text, number text, decided_on date, valid daterange',
};

/**
 * Writes what was planned, for all people in a fixed number of statements. The people are held and the states of the
 * decisions are set before; what the database refuses undoes everything.
 */
export async function writePlan(tx: EntityManager, plan: ChangePlan): Promise<void> {
  const { request, people } = plan;
  const ids = people.map(({ person }) => person.id);
  for (const { id } of request.gone) await tx.query('select remove_decision_rows($1, $2::uuid[])', [id, ids]);
  await writeRestorations(tx, people);
  await saveBases(
    tx,
    people
      .filter(({ hasBase, hasStatements }) => !hasBase && hasStatements)
      .map(({ person, base }) => ({ personId: person.id, base })),
  );
  await writeCareers(
    tx,
    people.map(({ person, before, after }) => ({ personId: person.id, before, after })),
  );
  await dropBases(
    tx,
    people.filter(({ hasBase, hasStatements }) => hasBase && !hasStatements).map(({ person }) => person.id),
  );
  await appendSalaries(
    tx,
    people.flatMap(({ person, salary }) =>
      salary.appended.map((position) => ({ personId: person.id, position })),
    ),
  );
  const added = request.added;
  for (const plan of people)
    for (const { decisionId, rows } of plan.restoredRows)
      await overwrite(tx, decisionId, plan.person.id, rows.overwritten);
  if (added) for (const plan of people) await overwrite(tx, added.id, plan.person.id, plan.rows.overwritten);
  const made = people.flatMap(({ person, rows, restoredRows }) => [
    ...(added ? rows.made.map((row) => ({ decisionId: added.id, personId: person.id, row })) : []),
    ...restoredRows.flatMap(({ decisionId, rows: back }) =>
      back.made.map((row) => ({ decisionId, personId: person.id, row })),
    ),
  ]);
  await insertMade(tx, made);
  await writeRatioReasons(tx, plan);
}

/** Nothing is said about the career any more, so what stands is the base again and needs no keeping. */
async function dropBases(tx: EntityManager, people: readonly string[]): Promise<void> {
  if (people.length > 0)
    await tx.query('delete from career_base where person_id = any ($1::uuid[])', [people]);
}

async function appendSalaries(
  tx: EntityManager,
  rows: readonly { readonly personId: string; readonly position: NewPosition }[],
): Promise<void> {
  if (rows.length === 0) return;
  const records = rows.map(({ personId, position }) => ({
    person_id: personId,
    grade_code: position.gradeCode,
    grade_since: position.gradeSince,
    step: position.step,
    coefficient: position.coefficient,
    over_scale_percent: position.overScalePercent,
    retained_coefficient: position.retainedCoefficient,
    paid_percent: position.paidPercent,
    paid_from: position.paidFrom,
    count_from: position.countFrom,
    kind: position.kind,
    reason: position.reason,
    decision_id: position.decisionId,
    is_void: position.isVoid,
  }));
  await tx.query(
    `insert into salary_position (person_id, grade_code, grade_since, step, coefficient, over_scale_percent, retained_coefficient,
       paid_percent, paid_from, count_from, kind, reason, decision_id, is_void, revision)
     select n.person_id, n.grade_code, n.grade_since, n.step, n.coefficient, n.over_scale_percent, n.retained_coefficient,
       n.paid_percent, n.paid_from, n.count_from, n.kind, n.reason, n.decision_id, n.is_void,
       1 + coalesce((select max(s.revision) from salary_position s where s.person_id = n.person_id and s.paid_from = n.paid_from), 0)
     from jsonb_to_recordset($1::jsonb) as n(person_id uuid, grade_code text, grade_since text, step smallint, coefficient numeric,
       over_scale_percent numeric, retained_coefficient numeric, paid_percent numeric, paid_from date, count_from date, kind text,
       reason text, decision_id uuid, is_void boolean)`,
    [JSON.stringify(records)],
  );
}

async function insertMade(
  tx: EntityManager,
  made: readonly { readonly decisionId: string; readonly personId: string; readonly row: MadeRow }[],
): Promise<void> {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const rows = made.filter(({ row }) => row.table === table);
    if (rows.length === 0) continue;
    const names = columns.split(', ').map((column) => column.split(' ')[0]);
    const records = rows.map(({ decisionId, personId, row }) => ({
      ...row.values,
      decision_id: decisionId,
      person_id: personId,
    }));
    await tx.query(
      `insert into ${table} (person_id, decision_id, ${names.join(', ')})
       select n.person_id, n.decision_id, ${names.map((name) => `n.${name}`).join(', ')}
       from jsonb_to_recordset($1::jsonb) as n(person_id uuid, decision_id uuid, ${columns})`,
      [JSON.stringify(records)],
    );
  }
}

const OVERWRITTEN_COLUMNS = new Set([
  'party_joined_on',
  'party_official_on',
  'party_left_on',
  'party_card_no',
  'left_on',
  'leave_reason',
]);

/** With `made` a column is only put back where it still is what the decision made it: others may have edited it since. */
async function setValues(
  tx: EntityManager,
  { table, id, set }: Pick<Overwriting, 'table' | 'id' | 'set'>,
  made: Overwriting['set'] | null,
): Promise<void> {
  const columns = Object.keys(set).filter((column) => OVERWRITTEN_COLUMNS.has(column));
  const values: unknown[] = [id];
  const assignments = columns.map((column) => {
    const type = column === 'left_on' ? 'date' : 'text';
    const next = `$${values.push(set[column])}::${type}`;
    if (made === null) return `${column} = ${next}`;
    const was = `$${values.push(made[column])}::${type}`;
    return `${column} = case when ${column} is not distinct from ${was} then ${next} else ${column} end`;
  });
  await tx.query(`update ${table} set ${assignments.join(', ')} where id = $1`, values);
}

async function overwrite(
  tx: EntityManager,
  decisionId: string,
  personId: string,
  overwritten: readonly Overwriting[],
): Promise<void> {
  if (overwritten.length === 0) return;
  for (const entry of overwritten) await setValues(tx, entry, null);
  await remember(tx, decisionId, personId, overwritten);
}

async function remember(
  tx: EntityManager,
  decisionId: string,
  personId: string,
  entries: readonly Overwriting[],
): Promise<void> {
  await tx.query('update decision_person set before = $3 where decision_id = $1 and person_id = $2', [
    decisionId,
    personId,
    JSON.stringify(entries),
  ]);
}

async function writeRestorations(tx: EntityManager, people: readonly PersonPlan[]): Promise<void> {
  for (const { restoration } of people) {
    for (const value of restoration?.values ?? []) await setValues(tx, value, value.made);
    for (const { decisionId, personId, entries } of restoration?.memories ?? [])
      await remember(tx, decisionId, personId, entries);
  }
}
