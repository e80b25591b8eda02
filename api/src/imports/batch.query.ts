import type pg from 'pg';
import { type MappedColumn } from './layout';
import { type UnitAnswer } from './unit-book';

export const STATES = [
  'reading',
  'mapping',
  'previewing',
  'ready',
  'applying',
  'applied',
  'undoing',
  'undone',
  'failed',
] as const;
export type ImportState = (typeof STATES)[number];

export interface Batch {
  readonly id: string;
  readonly account_id: string;
  readonly organisation_id: string;
  readonly as_of: string;
  readonly file_name: string;
  readonly file_sha256: string;
  readonly file_kind: 'xlsx' | 'csv';
  readonly state: ImportState;
  readonly list_kind: string | null;
  readonly layout_key: string | null;
  readonly class_code: string | null;
  readonly columns: readonly MappedColumn[];
  readonly units: readonly UnitAnswer[];
  readonly total: number;
  readonly message: string | null;
}

export interface RememberedLayout {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly class_code: string | null;
  /** Unit chosen for a spelling, under the chosen unit: `<organisation>|<key>`. */
  readonly units: Readonly<Record<string, string | null>>;
}

type Client = Pick<pg.ClientBase, 'query'>;

/** @returns undefined when it is gone or out of scope */
export async function readBatch(client: Client, id: string): Promise<Batch | undefined> {
  const { rows } = await client.query<Batch & pg.QueryResultRow>('select * from import_batch where id = $1', [
    id,
  ]);
  return rows[0];
}

const CHANGEABLE = [
  'state',
  'list_kind',
  'layout_key',
  'class_code',
  'columns',
  'units',
  'done',
  'total',
  'message',
  'applied_at',
  'undone_at',
  'asked_by',
  'job_id',
] as const;
type Changes = Partial<Record<(typeof CHANGEABLE)[number], unknown>>;

/** @returns false when the batch is gone, is out of scope or no longer in one of the given states */
export async function changeBatch(
  client: Client,
  id: string,
  changes: Changes,
  from?: readonly ImportState[],
): Promise<boolean> {
  const columns = CHANGEABLE.filter((column) => column in changes);
  const values = columns.map((column) => {
    const value = changes[column];
    return column === 'columns' || column === 'units' ? JSON.stringify(value) : value;
  });
  const { rowCount } = await client.query(
    `update import_batch set ${columns.map((column, index) => `${column} = $${index + 3}`).join(', ')}
     where id = $1 and ($2::text[] is null or state = any ($2))`,
    [id, from ?? null, ...values],
  );
  return (rowCount ?? 0) > 0;
}

export async function readFile(client: Client, id: string): Promise<Buffer> {
  const { rows } = await client.query<{ part: number }>(
    'select part from import_file where import_id = $1 order by part',
    [id],
  );
  const parts: Buffer[] = [];
  for (const { part } of rows) {
    const found = await client.query<{ content: Buffer }>(
      'select content from import_file where import_id = $1 and part = $2',
      [id, part],
    );
    parts.push(found.rows[0]?.content ?? Buffer.alloc(0));
  }
  return Buffer.concat(parts);
}

const PART_BYTES = 1024 * 1024;

export async function writeFile(client: Client, id: string, content: Buffer): Promise<void> {
  for (let part = 0; part * PART_BYTES < content.length; part++) {
    const bytes = content.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    await client.query('insert into import_file (import_id, part, content) values ($1, $2, $3)', [
      id,
      part,
      bytes,
    ]);
  }
}

export async function readLayout(client: Client, layoutKey: string): Promise<RememberedLayout> {
  const { rows } = await client.query<RememberedLayout & pg.QueryResultRow>(
    'select columns, class_code, units from import_layout where account_id = actor_account() and layout_key = $1',
    [layoutKey],
  );
  return rows[0] ?? { columns: {}, class_code: null, units: {} };
}

export async function rememberLayout(
  client: Client,
  layoutKey: string,
  told: RememberedLayout,
): Promise<void> {
  await client.query(
    `insert into import_layout (layout_key, columns, class_code, units) values ($1, $2, $3, $4)
     on conflict (account_id, layout_key) do update set columns = import_layout.columns || excluded.columns,
       class_code = coalesce(excluded.class_code, import_layout.class_code), units = import_layout.units || excluded.units`,
    [layoutKey, JSON.stringify(told.columns), told.class_code, JSON.stringify(told.units)],
  );
}
