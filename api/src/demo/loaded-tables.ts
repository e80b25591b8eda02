import type pg from 'pg';
import { RECORD_TABLES } from './copy';
import { TRAINING_TABLES } from './training';

/** Of people and their records. */
export const TABLES = [
  'person',
  'person_address',
  'employment',
  'assignment',
  'salary_position',
  'credential',
  'decision',
  ...RECORD_TABLES,
  'decision_person',
  'career_base',
];
const POSITION_TABLES = [
  'job_position',
  'position_dossier',
  'position_version',
  'position_requirement',
  'position_allocation',
  'position_dossier_step',
  'requirement_exemption',
  'ratio_reason',
  'staff_quota',
];
const REORGANISATION_TABLES = [
  'reorganisation',
  'reorganisation_unit',
  'reorganisation_mapping',
  'reorganisation_position',
  'reorganisation_person',
  'reorganisation_target',
  'surplus_case',
];
export const UNIT_TABLES = [
  'organisation',
  'organisation_event',
  'organisation_place',
  'organisation_name',
  'organisation_succession',
];

/**
 * The demo's rows have no history before they were loaded, so they write no change log; and their states are built chunk
 * by chunk by the load instead of all at once at the commit. Constraints and foreign keys stay in force. The switch is part of
 * the transaction: however the load ends, the triggers are on.
 */
export async function switchTriggers(client: pg.ClientBase, how: 'enable' | 'disable'): Promise<void> {
  const { rows } = await client.query<{ sql: string }>(
    `select format('alter table %I ${how} trigger %I', c.relname, t.tgname) as sql from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and c.relname = any ($1) and t.tgname ~ '_(log|touch)$'`,
    [[...TABLES, ...UNIT_TABLES, ...POSITION_TABLES, ...REORGANISATION_TABLES, ...TRAINING_TABLES]],
  );
  await client.query(rows.map((row) => row.sql).join(';'));
}

/**
 * Built in one go after the load the search indexes cost a fraction of what they cost row by row. Indexes that guard
 * something and those by person, which the states are built from, stay.
 *
 * @returns the statements that make the dropped ones again
 */
export async function dropIndexes(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any ($1) and pg_get_indexdef(i.indexrelid, 1, true) <> 'person_id'
       and not i.indisunique and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    [[...TABLES, 'person_state']],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map((row) => row.definition);
}
