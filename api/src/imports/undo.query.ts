import type pg from 'pg';
import { PERSON_COLUMNS } from './person-columns';

/** What somebody else, or another batch, wrote about the people of this batch since. */
const NEWER = `
  select p.full_name as "fullName", p.id as "personId", a.display_name as "by", to_char(c.happened_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as at
  from changes_after_import($1::uuid) c
  left join person p on p.id = c.person_id
  left join account_name a on a.id = c.account_id
  order by c.happened_at desc limit 20`;

/** Without name and id for a file that the actor does not see any more. */
export interface NewerChange {
  readonly fullName: string | null;
  readonly personId: string | null;
  readonly by: string | null;
  readonly at: string;
}

export async function changesSince(
  client: Pick<pg.ClientBase, 'query'>,
  importId: string,
): Promise<NewerChange[]> {
  const { rows } = await client.query<NewerChange>(NEWER, [importId]);
  return rows;
}

export function sayNewer(newer: readonly NewerChange[]): string {
  const names = newer
    .slice(0, 3)
    .map(({ fullName, by, at }) => `${fullName ?? 'một hồ sơ'} (${by ?? 'hệ thống'}, ${at})`);
  const rest = newer.length > 3 ? ` và ${newer.length - 3} hồ sơ khác` : '';
  return `Không hoàn tác được vì đã có thay đổi mới hơn: ${names.join('; ')}${rest}.`;
}

const entered = (table: string): string =>
  `select row_id::uuid from change_log where request_id = 'import:' || $1::text and table_name = '${table}' and operation = 'insert'`;

/** What stood in the columns before the batch first touched the person. */
const RESTORE = `
  update person p set version = p.version + 1, ${PERSON_COLUMNS.map(({ column }) => `${column} = o.${column}`).join(', ')}
  from (select distinct on (person_id) person_id, old_row from change_log
    where request_id = 'import:' || $1::text and table_name = 'person' and operation = 'update'
      and person_id not in (${entered('person')}) order by person_id, id) c
  cross join lateral jsonb_populate_record(null::person, c.old_row) o
  where p.id = c.person_id`;

/** Files of which the batch touched only rows below the person have a new version as well. */
const RAISE_VERSIONS = `
  update person p set version = p.version + 1
  where p.id in (select person_id from change_log where request_id = 'import:' || $1::text and table_name <> 'person')
    and p.id not in (select person_id from change_log where request_id = 'import:' || $1::text and table_name = 'person')`;

/**
 * Takes back exactly what the batch wrote, in the transaction of `client`; the change log keeps the coming and the going.
 * The derived state is rebuilt before the people go, because its rows point at them.
 */
export async function undoRows(client: pg.ClientBase, importId: string): Promise<void> {
  for (const table of ['person_address', 'credential', 'assignment', 'employment'])
    await removeEntered(client, importId, table);
  await client.query('select remove_imported_salary_positions($1)', [importId]);
  await client.query('set constraints person_touched_rebuild immediate');
  await client.query(RESTORE, [importId]);
  await client.query(RAISE_VERSIONS, [importId]);
  await removeEntered(client, importId, 'person');
}

/** The ids go as one value: the planner sees how many they are, where a sub-select would leave it guessing at a handful. */
async function removeEntered(client: pg.ClientBase, importId: string, table: string): Promise<void> {
  const { rows } = await client.query<{ ids: string[] | null }>(
    `select array_agg(id) as ids from (${entered(table)}) as e (id)`,
    [importId],
  );
  if (rows[0]?.ids) await client.query(`delete from ${table} where id = any ($1::uuid[])`, [rows[0].ids]);
}
