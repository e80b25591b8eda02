import { Statement } from '../platform/database';
import { Row } from '../platform/database';
import { EntityManager } from 'typeorm';
import { TABLES } from './history-words';

export type Operation = 'insert' | 'update' | 'delete';
export interface LoggedChange {
  readonly table: string;
  readonly operation: Operation;
  readonly old: Row | null;
  readonly new: Row | null;
}
/** One save: all that one request wrote about the person. */
export interface LoggedSave {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly changes: readonly LoggedChange[];
}

export const personIsVisible = (id: string): Statement => ({
  name: 'person_is_visible',
  text: 'select 1 from person where id = $1',
  values: [id],
});

/** Locking a section again ends an opening, and keeps the others open by a row of their own: no save of the file. */
const IS_SAVE = `not (l.table_name = 'file_unlock' and (l.operation = 'update' or exists (select from change_log e
  where e.request_id = l.request_id and e.person_id = l.person_id and e.table_name = 'file_unlock' and e.operation = 'update')))`;

/** Saves, newest first. The log is read under its own policies; `by` is the system's where nobody was signed in. */
export const savesStatement = (id: string, pageSize: number, offset: number): Statement => ({
  name: 'person_history',
  text: `select max(l.id)::text as id, to_char(min(l.happened_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      coalesce(max(a.display_name), 'Hệ thống') as by,
      json_agg(json_build_object('table', l.table_name, 'operation', l.operation, 'old', l.old_row, 'new', l.new_row) order by l.id) as changes
    from change_log l left join account_name a on a.id = l.account_id
    where l.person_id = $1 and l.table_name = any ($4) and ${IS_SAVE}
    group by coalesce(l.request_id, l.id::text), l.account_id
    order by max(l.id) desc limit $2 offset $3`,
  values: [id, pageSize, offset, Object.keys(TABLES)],
});

export const savesCounted = (id: string): Statement => ({
  name: 'person_history_total',
  text: `select count(*)::int as total from (select 1 from change_log l where l.person_id = $1 and l.table_name = any ($2) and ${IS_SAVE}
    group by coalesce(l.request_id, l.id::text), l.account_id) saves`,
  values: [id, Object.keys(TABLES)],
});

export const readersStatement = (id: string, pageSize: number, offset: number): Statement => ({
  name: 'person_readers',
  text: `select to_char(r.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, coalesce(a.display_name, 'Hệ thống') as by, r.what, r.ground,
      r.detail -> 'sections' as sections, r.detail ->> 'document' as document
    from read_log r left join account_name a on a.id = r.account_id where r.person_id = $1 order by r.id desc limit $2 offset $3`,
  values: [id, pageSize, offset],
});

export const readersCounted = (id: string): Statement => ({
  name: 'person_readers_total',
  text: 'select count(*)::int as total from read_log where person_id = $1',
  values: [id],
});

/** Names behind codes, units, places and job positions; keys are `list|code`, `unit|id`, `scheme|level|code`, `position|id`. */
export async function namesOf(
  tx: EntityManager,
  codes: readonly (readonly [list: string, code: string])[],
  units: readonly string[],
  places: readonly (readonly [scheme: string, level: number, code: string])[],
  positions: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const rows = (await tx.query(
    `select c.list || '|' || c.code as key, c.name_vi as name from unnest($1::text[], $2::text[]) as n(list, code)
       join code_entry c on c.list = n.list and c.code = n.code
     union all
     select 'unit|' || u.id, (select name from organisation_name o where o.organisation_id = u.id
       order by o.valid @> current_date desc, lower(o.valid) desc limit 1) from unnest($3::uuid[]) as u(id)
     union all
     select p.scheme || '|' || p.level || '|' || p.code, p.name_vi from unnest($4::text[], $5::int[], $6::text[]) as n(scheme, level, code)
       join place p on p.scheme = n.scheme and p.level = n.level and p.code = n.code
     union all
     select 'position|' || j.id, j.name from job_position j where j.id = any ($7::uuid[])`,
    [
      codes.map(([list]) => list),
      codes.map(([, code]) => code),
      units,
      places.map(([scheme]) => scheme),
      places.map(([, level]) => level),
      places.map(([, , code]) => code),
      positions,
    ],
  )) as { key: string; name: string | null }[];
  return new Map(rows.map(({ key, name }) => [key, name ?? 'đơn vị không còn tên']));
}
