import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { DEMO_UNITS } from '../demo/demo-units';
import { withClient } from './bench-database';
import { IMPORTED, importList } from './import-list';

export interface ImportFigures {
  /** From the upload until every row stands in the register, reading, checking and preview included. */
  readonly importSeconds: number;
  /** The same rows into the same tables by COPY as the owner, with the same triggers. */
  readonly copySeconds: number;
}

interface View {
  readonly id: string;
  readonly state: string;
  readonly message: string | null;
  readonly counts: { readonly new: number; readonly problems: number };
}

const IMPORTED_PEOPLE = `select id from person where employee_code like '${IMPORTED}%'`;
/** In the order of their foreign keys, each with its condition. */
const TABLES: readonly (readonly [table: string, condition: string])[] = [
  ['person', `id in (${IMPORTED_PEOPLE})`],
  ...['person_address', 'employment', 'assignment', 'salary_position', 'credential'].map(
    (table) => [table, `person_id in (${IMPORTED_PEOPLE})`] as const,
  ),
];

/** Imports a list through the API, takes it back, and sends the rows that it made through COPY. */
export async function raceImport(
  address: string,
  headers: Readonly<Record<string, string>>,
  ownerUrl: string,
  rows: number,
): Promise<ImportFigures> {
  const api = importApi(address, headers);
  const organisationId = await withClient(ownerUrl, (client) => unitId(client));
  const content = importList(rows);
  const started = performance.now();
  const id = await api.upload(content, organisationId);
  const ready = await api.until(id, 'ready');
  if (ready.counts.new !== rows)
    throw new Error(`${ready.counts.new} of ${rows} rows are good: ${JSON.stringify(ready.counts)}`);
  await api.post(`${id}/apply`);
  await api.until(id, 'applied');
  const importSeconds = (performance.now() - started) / 1000;

  const made = await withClient(ownerUrl, takeOut);
  await api.post(`${id}/undo`);
  await api.until(id, 'undone');
  const copySeconds = await withClient(ownerUrl, async (client) => {
    const left = await client.query(IMPORTED_PEOPLE);
    if (left.rowCount !== 0) throw new Error('the import was not undone');
    const seconds = await putIn(client, made);
    await remove(client);
    return seconds;
  });
  return { importSeconds, copySeconds };
}

interface Made {
  readonly table: string;
  readonly columns: string;
  readonly rows: Buffer;
}

async function takeOut(client: pg.Client): Promise<Made[]> {
  const made: Made[] = [];
  for (const [table, condition] of TABLES) {
    const { rows } = await client.query<{ columns: string }>(
      // Decisions go with the import that made them.
      `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'decision_id'`,
      [table],
    );
    const columns = rows[0]?.columns ?? '';
    const parts: Buffer[] = [];
    for await (const part of client.query(
      copyTo(`copy (select ${columns} from ${table} where ${condition}) to stdout`),
    ))
      parts.push(part as Buffer);
    made.push({ table, columns, rows: Buffer.concat(parts) });
  }
  return made;
}

async function putIn(client: pg.Client, made: readonly Made[]): Promise<number> {
  const started = performance.now();
  await client.query('begin');
  for (const { table, columns, rows } of made) {
    await pipeline(Readable.from([rows]), client.query(copyFrom(`copy ${table} (${columns}) from stdin`)));
  }
  await client.query('commit');
  return (performance.now() - started) / 1000;
}

async function remove(client: pg.Client): Promise<void> {
  await client.query(`delete from person_state where person_id in (${IMPORTED_PEOPLE})`);
  await client.query('begin');
  for (const [table, condition] of [...TABLES].reverse()) {
    if (table === 'person') {
      await client.query('set constraints all immediate');
      await client.query(`delete from person_state where person_id in (${IMPORTED_PEOPLE})`);
    }
    await client.query(`delete from ${table} where ${condition}`);
  }
  await client.query('commit');
}

async function unitId(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from organisation where code = $1', [
    DEMO_UNITS.unitOfficer,
  ]);
  if (rows[0] === undefined) throw new Error('the demo unit is not there');
  return rows[0].id;
}

function importApi(address: string, headers: Readonly<Record<string, string>>) {
  const call = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const response = await fetch(`${address}/api/imports${path}`, {
      ...init,
      headers: { ...headers, ...init.headers },
    });
    if (!response.ok) throw new Error(`imports${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  return {
    async upload(content: string, organisationId: string): Promise<string> {
      const form = new FormData();
      form.set('organisationId', organisationId);
      form.set('file', new Blob([content], { type: 'text/csv' }), 'bench.csv');
      return ((await call('', { method: 'POST', body: form })) as { id: string }).id;
    },
    post: (path: string): Promise<unknown> => call(`/${path}`, { method: 'POST' }),
    async until(id: string, state: string): Promise<View> {
      for (;;) {
        const view = (await call(`/${id}`)) as View;
        if (view.state === state) return view;
        if (view.state === 'failed' || view.state === 'mapping')
          throw new Error(`the import stopped at ${view.state}: ${view.message ?? ''}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}
