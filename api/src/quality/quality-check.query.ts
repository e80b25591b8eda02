import type { GradeScale, QualityContext, QualityFacts, QualityVerdict } from '@hr/domain';
import type { EntityManager } from 'typeorm';
import { parametersOf, parametersStatement } from '../settings';

/** Every statement of the checks runs in the register's own name, through functions that the migration's owner made. */

export async function readFacts(
  tx: EntityManager,
  people: readonly string[],
  day: string,
): Promise<QualityFacts[]> {
  const rows = await tx.query<{ facts: QualityFacts }[]>(
    'select facts from quality_facts($1::uuid[], $2::date)',
    [people, day],
  );
  return rows.map(({ facts }) => facts);
}

export async function saveVerdicts(
  tx: EntityManager,
  verdicts: readonly (QualityVerdict & { readonly personId: string; readonly isWorking: boolean })[],
): Promise<void> {
  await tx.query('select quality_save($1::jsonb)', [JSON.stringify(verdicts)]);
}

/** Files that were changed since they were last checked; they are given back when the transaction fails. */
export async function takeChanged(tx: EntityManager, most: number): Promise<string[]> {
  const [{ people }] = await tx.query<{ people: string[] }[]>('select quality_take($1) as people', [most]);
  return people;
}

export async function takeOne(tx: EntityManager, person: string): Promise<boolean> {
  const [{ taken }] = await tx.query<{ taken: boolean }[]>('select quality_take_person($1) as taken', [
    person,
  ]);
  return taken;
}

/** The code lists behind the checks, as of a day. */
export async function readContext(tx: EntityManager, day: string): Promise<QualityContext> {
  const provinces = await tx.query<{ code: string }[]>(
    `select code from code_entry where list = 'cccd_province_codes'`,
  );
  const grades = await tx.query<(GradeScale & { readonly grade: string })[]>(
    `select g.code as grade, s.code, s.attributes ->> 'first_coefficient' as "firstCoefficient",
       s.attributes ->> 'step' as "stepIncrease", (s.attributes ->> 'steps')::int as steps
     from code_entry g join code_entry s on s.list = 'salary_scales' and s.code = g.attributes ->> 'salary_group'
     where g.list = 'grades'`,
  );
  const parameters = parametersOf(await tx.query(parametersStatement.text));
  return {
    today: day,
    parameters,
    provinceCodes: new Set(provinces.map(({ code }) => code)),
    scales: new Map(grades.map(({ grade, ...scale }) => [grade, scale])),
  };
}

export interface Run {
  readonly id: string;
  readonly onDay: string;
  readonly lastPersonId: string | null;
}

/** The run under way, held until the transaction ends; null when there is none or another program works on it. */
export async function holdRun(tx: EntityManager): Promise<Run | null> {
  const [run] = await tx.query<Run[]>(
    `select id, on_day as "onDay", last_person_id as "lastPersonId" from quality_run
     where finished_at is null for update skip locked`,
  );
  return run ?? null;
}

/** A new run, unless one is under way. @returns whether it was begun */
export async function beginRun(tx: EntityManager, day: string, askedBy: string | null): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `insert into quality_run (asked_by, on_day, total) values ($1, $2, quality_count()) on conflict do nothing returning id`,
    [askedBy, day],
  );
  return rows.length > 0;
}

/** Nobody looked at all files on this day yet. */
export async function isDue(tx: EntityManager, day: string): Promise<boolean> {
  const [{ due }] = await tx.query<{ due: boolean }[]>(
    `select quality_is_unchecked() or not exists (select from quality_run where on_day >= $1::date) as due`,
    [day],
  );
  return due;
}

export async function nextPeople(tx: EntityManager, after: string | null, most: number): Promise<string[]> {
  const [{ people }] = await tx.query<{ people: string[] }[]>('select quality_next($1, $2) as people', [
    after,
    most,
  ]);
  return people;
}

export async function noteProgress(tx: EntityManager, run: Run, people: readonly string[]): Promise<void> {
  await tx.query('update quality_run set done = done + $2, last_person_id = $3 where id = $1', [
    run.id,
    people.length,
    people.at(-1),
  ]);
}

export async function endRun(tx: EntityManager, run: Run): Promise<void> {
  await tx.query('select quality_snapshot($1::date)', [run.onDay]);
  await tx.query('update quality_run set finished_at = now(), total = done where id = $1', [run.id]);
}
