import type { EntityManager } from 'typeorm';
import { Parameters, type PeopleQuery, orderOf, peopleFilter } from '../personnel';
import type { Section } from './cv-record.query';
import { type FormCode, type Format, PRINT_FORMS } from './print-forms';
import type { PrintJobView } from './prints.dto';

export interface PrintJob {
  readonly id: string;
  readonly account_id: string;
  readonly form: FormCode;
  readonly format: Format;
  readonly year: number;
  readonly person_ids: readonly string[];
  readonly state: PrintJobView['state'];
  readonly done: number;
  readonly skipped: number;
  readonly message: string | null;
  readonly sections: readonly Section[];
  readonly ground: string | null;
  readonly document: string | null;
  readonly bytes: string | null;
  readonly created_at: Date;
  readonly finished_at: Date | null;
  readonly expires_at: Date;
}

/** @returns undefined for somebody else's */
export async function readJob(tx: EntityManager, id: string): Promise<PrintJob | undefined> {
  const rows = await tx.query<PrintJob[]>('select * from print_job where id = $1', [id]);
  return rows[0];
}

export const readJobs = (tx: EntityManager): Promise<PrintJob[]> =>
  tx.query<PrintJob[]>('select * from print_job order by id desc limit 100');

/** @returns false when the job was taken back meanwhile */
export async function changeJob(
  tx: EntityManager,
  id: string,
  changes: Partial<Pick<PrintJob, 'state' | 'done' | 'skipped' | 'message' | 'bytes' | 'finished_at'>>,
): Promise<boolean> {
  const columns = Object.keys(changes);
  const rows = await tx.query<[unknown[], number]>(
    `update print_job set ${columns.map((column, at) => `${column} = $${at + 2}`).join(', ')} where id = $1 returning id`,
    [id, ...Object.values(changes)],
  );
  return rows[1] > 0;
}

export function viewOf(job: PrintJob): PrintJobView {
  return {
    id: job.id,
    form: job.form,
    formName: PRINT_FORMS[job.form].name,
    format: job.format,
    state: job.state === 'done' && job.expires_at <= new Date() ? 'expired' : job.state,
    done: job.done,
    total: job.person_ids.length,
    message: job.message,
    hasRestricted: job.sections.length > 0,
    bytes: job.bytes === null ? null : Number(job.bytes),
    createdAt: job.created_at.toISOString(),
    finishedAt: job.finished_at?.toISOString() ?? null,
    expiresAt: job.expires_at.toISOString(),
  };
}

/** Those of the given whom the asker may see, in the order of their names. */
export async function visiblePeople(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select p.id from person p where p.id = any ($1::uuid[]) order by ${orderOf('name')}`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** The people of a list, as many as one print takes and one more. */
export async function peopleOfList(
  tx: EntityManager,
  query: PeopleQuery,
  asOf: string,
  most: number,
): Promise<string[]> {
  const parameters = new Parameters();
  const { from, where } = peopleFilter(query, query.asOf ?? asOf, parameters);
  const rows = await tx.query<{ id: string }[]>(
    `select p.id from ${from} ${where} order by ${orderOf('name')} limit ${parameters.add(most + 1)}::int`,
    [...parameters.values],
  );
  return rows.map(({ id }) => id);
}

/** Sheet 05b of one person: who opened what, on which ground, for as long as it takes to print. */
export async function unlock(tx: EntityManager, personId: string, job: PrintJob): Promise<void> {
  await tx.query(
    `insert into file_unlock (person_id, sections, ground, document, expires_at)
     select id, $2::text[], $3, $4, clock_timestamp() + interval '2 minutes' from person where id = $1`,
    [personId, job.sections, job.ground, job.document],
  );
}
