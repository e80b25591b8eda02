import { EntityManager } from 'typeorm';
import type { Draft } from './draft.query';

type StoredRow = Readonly<Record<string, unknown>>;
/** Rows by table, as PostgreSQL writes them as JSON. */
export type Snapshot = Readonly<Record<string, readonly StoredRow[]>>;
export interface Trace {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Bodies outside the draft that received positions or numbers; their part of the tree is not traced. */
  readonly bodies?: readonly string[];
}

interface Traced {
  readonly name: string;
  readonly key: readonly string[];
  /** Which rows belong to the units `$1`; columns that PostgreSQL works out itself are left out. */
  readonly belongs: string;
  readonly generated?: readonly string[];
  /** Rows may be written for a body that is no unit of the draft. */
  readonly reachesBodies?: true;
}
/** In the order in which they are put back: what others refer to by date comes first. */
const TABLES: readonly Traced[] = [
  {
    name: 'organisation_place',
    key: ['organisation_id', 'valid'],
    belongs: 't.organisation_id = any ($1::uuid[]) or t.parent_id = any ($1::uuid[])',
  },
  {
    name: 'organisation_name',
    key: ['organisation_id', 'valid'],
    belongs: 't.organisation_id = any ($1::uuid[])',
    generated: ['name_key'],
  },
  {
    name: 'organisation_succession',
    key: ['event_id', 'from_id', 'to_id'],
    belongs: 't.from_id = any ($1::uuid[]) or t.to_id = any ($1::uuid[])',
  },
  {
    name: 'staff_quota',
    key: ['organisation_id', 'kind', 'valid'],
    belongs: 't.organisation_id = any ($1::uuid[])',
    reachesBodies: true,
  },
  {
    name: 'position_allocation',
    key: ['position_id', 'valid'],
    belongs: 't.position_id in (select j.id from job_position j where j.organisation_id = any ($1::uuid[]))',
    reachesBodies: true,
  },
  { name: 'position_dossier', key: ['id'], belongs: 't.organisation_id = any ($1::uuid[])' },
  {
    name: 'job_position',
    key: ['id'],
    belongs: 't.organisation_id = any ($1::uuid[])',
    reachesBodies: true,
  },
];

/** Bodies that a draft gives positions or numbers to without naming them among its units. */
export function bodiesOutside({ units, positions, targets }: Draft): string[] {
  const own = new Set(units.map(({ organisationId }) => organisationId));
  const given = [
    ...positions.flatMap(({ toOrganisationId }) => toOrganisationId ?? []),
    ...targets.map(({ organisationId }) => organisationId),
  ];
  return [...new Set(given)].filter((body) => !own.has(body));
}

/**
 * The rows of the units of a draft as they stand, each table in the order of its key.
 * @param bodies others whose positions and numbers belong to it
 */
export async function snapshotOf(
  tx: EntityManager,
  { units }: Pick<Draft, 'units'>,
  bodies: readonly string[],
): Promise<Snapshot> {
  const own = units.map(({ organisationId }) => organisationId);
  const snapshot: Record<string, readonly StoredRow[]> = {};
  for (const { name, key, belongs, generated = [], reachesBodies } of TABLES) {
    const [{ rows }] = (await tx.query(
      `select coalesce(jsonb_agg(to_jsonb(t) - $2::text[] order by ${key.map((column) => `t.${column}`).join(', ')}), '[]') as rows
       from ${name} t where ${belongs}`,
      [reachesBodies ? [...own, ...bodies] : own, generated],
    )) as { rows: StoredRow[] }[];
    snapshot[name] = rows;
  }
  return snapshot;
}

const text = (row: StoredRow): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Tables of which rows differ between the two, those of `now` being newer. */
export function differing(seen: Snapshot, now: Snapshot): string[] {
  return TABLES.filter(({ name }) => {
    const [a, b] = [seen[name] ?? [], now[name] ?? []].map((rows) => rows.map(text).sort().join('\n'));
    return a !== b;
  }).map(({ name }) => name);
}

/** A part of the rows: of units that began with the reorganisation, or of all others. */
export type Part = (table: string, row: StoredRow) => boolean;

/**
 * Puts the rows back that were there before, table by table, each in one statement: what refers to them without a gap
 * is checked when it ends. Rows that did not change are not touched.
 */
export async function putBack(tx: EntityManager, { before, after }: Trace, part: Part): Promise<void> {
  for (const { name, key, generated = [] } of TABLES) {
    const [was, is] = [before[name] ?? [], after[name] ?? []];
    const same = new Set(was.map(text));
    const wanted = new Set(is.map(text));
    const gone = is.filter((row) => !same.has(text(row)) && part(name, row));
    const back = was.filter((row) => !wanted.has(text(row)) && part(name, row));
    if (gone.length + back.length === 0) continue;
    const columns = Object.keys(gone[0] ?? back[0]).filter((column) => !generated.includes(column));
    await tx.query(
      `with old as (select * from jsonb_populate_recordset(null::${name}, $1::jsonb)),
         gone as (delete from ${name} t using old where ${key.map((column) => `t.${column} = old.${column}`).join(' and ')} returning 1)
       insert into ${name} (${columns.join(', ')})
       select ${columns.map((column) => `n.${column}`).join(', ')} from jsonb_populate_recordset(null::${name}, $2::jsonb) n
       where (select count(*) from gone) >= 0`,
      [JSON.stringify(gone), JSON.stringify(back)],
    );
  }
}
