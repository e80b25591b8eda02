import { EntityManager } from 'typeorm';
import { Row } from '../platform/database';
import type { LoggedChange } from '../personnel/person-history.query';
import { FILE_TABLES } from '../personnel/person-row-tables';

/** The rows of a file as of a version, by table and row. */
export type FileState = ReadonlyMap<string, StateRow>;
export interface StateRow {
  readonly table: string;
  readonly row: Row;
}

/** Rows of an employment share their id and differ by their days. */
const keyOf = (table: string, row: Row): string =>
  `${table}|${String(row['id'])}${table === 'employment' ? `|${String(row['valid'])}` : ''}`;

const ALL_ROWS = FILE_TABLES.map(
  (table) =>
    `select '${table}' as "table", logged_row(to_jsonb(r)) as row from ${table} r where r.${table === 'person' ? 'id' : 'person_id'} = $1`,
).join(' union all ');

/** The file as it stands, as far as the transaction's role and unlocked sections show it. */
export async function currentState(tx: EntityManager, personId: string): Promise<FileState> {
  const rows = (await tx.query(ALL_ROWS, [personId])) as StateRow[];
  const place = (table: string): number => FILE_TABLES.findIndex((one) => one === table);
  return new Map(
    rows
      .sort((a, b) => place(a.table) - place(b.table))
      .map((one) => [keyOf(one.table, one.row), one] as const),
  );
}

/** Today's file with every later change undone, newest first; the log is append-only, so nothing is missing from it. */
export async function stateAtMark(tx: EntityManager, personId: string, mark: string): Promise<FileState> {
  const state = new Map(await currentState(tx, personId));
  const later = (await tx.query(
    `select table_name as "table", operation, old_row as old, new_row as new from change_log
     where person_id = $1 and id > $2 and table_name = any ($3) order by id desc`,
    [personId, mark, FILE_TABLES],
  )) as LoggedChange[];
  for (const { table, old, new: now } of later) {
    if (now) state.delete(keyOf(table, now));
    if (old) state.set(keyOf(table, old), { table, row: old });
  }
  return state;
}

/** What differs, row by row, as the change log would tell it; `owner` columns and versions say nothing. */
export function differences(a: FileState, b: FileState): LoggedChange[] {
  const changes: LoggedChange[] = [];
  for (const [key, { table, row }] of a) {
    const other = b.get(key);
    if (!other) changes.push({ table, operation: 'delete', old: row, new: null });
    else if (JSON.stringify(sorted(row)) !== JSON.stringify(sorted(other.row)))
      changes.push({ table, operation: 'update', old: row, new: other.row });
  }
  for (const [key, { table, row }] of b)
    if (!a.has(key)) changes.push({ table, operation: 'insert', old: null, new: row });
  return changes;
}

const sorted = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => column !== 'version')
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );
