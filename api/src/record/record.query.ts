import { EntityManager } from 'typeorm';
import { decision, period } from '../personnel';
import type { Statement } from '../platform/database';
import { type RecordTable, type RestrictedSection, SECTION_NAMES } from './record-table';
import { OPEN_TABLES, RESTRICTED_TABLES } from './record-tables';

export type StoredRow = Readonly<Record<string, unknown>> & { readonly id: string };
export interface PersonFacts {
  readonly birthDate: string | null;
  readonly sex: 'M' | 'F' | null;
  readonly partyJoinedOn: string | null;
}

function rowsOf({ table, columns, order, isDated, isDecided }: RecordTable, person: string): string {
  const fields = columns.map(({ field, column, kind }) =>
    // Without the zeros that a column's scale adds: 170, not 170.0; as text, so that no float comes in between.
    kind === 'decimal' ? `trim_scale(t.${column})::text as "${field}"` : `t.${column} as "${field}"`,
  );
  const decided = isDecided ? decision('t.decision_id') : 'null::json';
  return `coalesce((select json_agg(x order by ${order}) from (select t.id, ${fields.join(', ')},
      ${isDated ? `${period('t.valid')}, ` : ''}${decided} as decision from ${table} t where t.person_id = ${person}) x), '[]')`;
}

const FACTS = `json_build_object('birthDate', p.birth_date, 'sex', p.sex, 'partyJoinedOn', p.party_joined_on) as facts`;

/** All open tables of a person in one statement and one row. No row outside the reader's units. */
export const recordStatement = (id: string): Statement => ({
  name: 'person_record',
  text: `select ${FACTS}, ${OPEN_TABLES.map((table) => `${rowsOf(table, 'p.id')} as "${table.key}"`).join(', ')}
    from person p where p.id = $1`,
  values: [id],
});

/** The restricted tables. The policies hide what is locked; a locked section says null instead of "no rows". */
export const restrictedStatement = (id: string): Statement => ({
  name: 'person_restricted',
  text: `select ${FACTS}, (select json_object_agg(s.section, (select to_char(max(u.expires_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
        from file_unlock u where u.person_id = p.id and u.account_id = actor_account() and u.expires_at > now() and s.section = any (u.sections)))
      from unnest($2::text[]) as s(section)) as open,
    ${RESTRICTED_TABLES.map(
      (table) =>
        `case when is_unlocked(p.id, '${table.restricted}') then ${rowsOf(table, 'p.id')} end as "${table.key}"`,
    ).join(', ')}
    from person p where p.id = $1`,
  values: [id, SECTION_NAMES],
});

/** Keeps that the record was looked at, unless the same reader has just opened the file. */
export const readingLogged = (id: string): Statement => ({
  name: 'person_record_read',
  text: `insert into read_log (person_id, what) select p.id, 'record' from person p where p.id = $1
    and not exists (select from read_log r where r.person_id = p.id and r.account_id = actor_account()
      and r.what in ('file', 'record') and r.happened_at > now() - interval '30 minutes')`,
  values: [id],
});

/** Rows of one table, with the facts of the person that the rules ask for. */
export async function rowsIn(
  tx: EntityManager,
  table: RecordTable,
  personId: string,
): Promise<{ readonly facts: PersonFacts; readonly rows: StoredRow[] }> {
  const [found] = (await tx.query(
    `select ${FACTS}, ${rowsOf(table, 'p.id')} as rows from person p where p.id = $1`,
    [personId],
  )) as { facts: PersonFacts; rows: StoredRow[] }[];
  return found;
}

type Values = Readonly<Record<string, unknown>>;

/** @returns the new row's id */
export async function insertRow(
  tx: EntityManager,
  table: RecordTable,
  personId: string,
  values: Values,
): Promise<string> {
  const given = table.columns.filter(({ field }) => values[field] !== undefined && values[field] !== null);
  const columns = ['person_id', ...given.map(({ column }) => column)];
  const parameters: unknown[] = [personId, ...given.map(({ field }) => values[field])];
  const places = columns.map((_, at) => `$${at + 1}`);
  if (table.isDated) {
    columns.push('valid');
    parameters.push(values['from'], values['to'] ?? null);
    places.push(`daterange($${parameters.length - 1}::date, $${parameters.length}::date + 1)`);
  }
  const [{ id }] = (await tx.query(
    `insert into ${table.table} (${columns.join(', ')}) values (${places.join(', ')}) returning id`,
    parameters,
  )) as { id: string }[];
  return id;
}

export async function updateRow(
  tx: EntityManager,
  table: RecordTable,
  id: string,
  given: Values,
  after: Values,
): Promise<void> {
  const parameters: unknown[] = [id];
  const parts = table.columns
    .filter(({ field }) => given[field] !== undefined)
    .map(({ field, column, kind }) => {
      // A tick that is cleared is a no: these columns know no null.
      parameters.push(kind === 'flag' ? (given[field] ?? false) : given[field]);
      return `${column} = $${parameters.length}`;
    });
  if (table.isDated && (given['from'] !== undefined || given['to'] !== undefined)) {
    parameters.push(after['from'], after['to'] ?? null);
    parts.push(`valid = daterange($${parameters.length - 1}::date, $${parameters.length}::date + 1)`);
  }
  if (parts.length === 0) return;
  await tx.query(`update ${table.table} set ${parts.join(', ')} where id = $1`, parameters);
}

export async function deleteRow(tx: EntityManager, table: RecordTable, id: string): Promise<void> {
  await tx.query(`delete from ${table.table} where id = $1`, [id]);
}

export async function isUnlocked(
  tx: EntityManager,
  personId: string,
  section: RestrictedSection,
): Promise<boolean> {
  const [{ open }] = (await tx.query('select is_unlocked($1, $2) as open', [personId, section])) as {
    open: boolean;
  }[];
  return open;
}

/** Which of the codes their lists had at the time of the row. Without a time, today. */
export async function knownCodes(
  tx: EntityManager,
  named: readonly { readonly list: string; readonly code: string }[],
  first: string | null,
  last: string | null,
): Promise<ReadonlySet<string>> {
  const rows = (await tx.query(
    `select c.list || '|' || c.code as key from unnest($1::text[], $2::text[]) as n(list, code)
     join code_entry c on c.list = n.list and c.code = n.code
       and c.valid && daterange(coalesce($3::date, current_date), coalesce($4::date, current_date), '[]')`,
    [named.map(({ list }) => list), named.map(({ code }) => code), first, last],
  )) as { key: string }[];
  return new Set(rows.map(({ key }) => key));
}
