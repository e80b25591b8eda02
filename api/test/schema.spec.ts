import { migrations } from '@hr/migrations';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities';

/** An empty database of its own; nothing is migrated for it beforehand. */
const name = `hr_schema_${randomBytes(4).toString('hex')}`;
const at = (database: string): string =>
  Object.assign(new URL(process.env['HR_TEST_OWNER_URL'] ?? ''), { pathname: database }).href;
let admin: pg.Client;
let source: DataSource;
beforeAll(async () => {
  admin = new pg.Client({ connectionString: at('postgres') });
  await admin.connect();
  await admin.query(`create database ${name} template template0`);
  source = await new DataSource({
    type: 'postgres',
    url: at(name),
    migrations,
    migrationsTableName: 'migration',
    entities,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
  }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

/** All that the migrations made, in words that compare: columns, constraints, indexes, triggers, policies, functions, grants. */
async function made(): Promise<string[]> {
  const rows = await source.query<{ what: string }[]>(`
    with mine as (select c.oid, c.relname, c.relacl, c.relrowsecurity, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relname not like 'migration%'
        and not exists (select from pg_index i where i.indexrelid = c.oid and i.indrelid = to_regclass('migration'))
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
    select format('table %s %s rls %s %s', relname, relkind, relrowsecurity, relacl) as what from mine where relkind in ('r', 'v', 'p', 'm', 'S')
    union all select format('column %s.%s %s %s %s', m.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
      from mine m join pg_attribute a on a.attrelid = m.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = m.oid and d.adnum = a.attnum where m.relkind in ('r', 'v', 'p')
    union all select format('constraint %s %s', conname, pg_get_constraintdef(c.oid)) from pg_constraint c join mine m on m.oid = c.conrelid
    union all select format('index %s', pg_get_indexdef(oid)) from mine where relkind in ('i', 'I')
    union all select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t join mine m on m.oid = t.tgrelid where not tgisinternal
    union all select format('policy %s %s %s %s', tablename, policyname, qual, with_check) from pg_policies
    union all select format('function %s %s', pg_get_functiondef(p.oid), p.proacl) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname not in ('pg_catalog', 'information_schema') and p.prokind <> 'a'
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all select format('type %s', t.typname) from pg_type t join pg_namespace n on n.oid = t.typnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and t.typtype in ('d', 'e') and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
    union all select format('extension %s', extname) from pg_extension where extname <> 'plpgsql'
    union all select format('schema %s', nspname) from pg_namespace where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')
    order by 1`);
  return rows.map(({ what }) => what);
}

describe('the migrations', () => {
  let first: string[] = [];

  it('build the whole schema on an empty database', async () => {
    expect(await made()).toEqual([]);
    const done = await source.runMigrations({ transaction: 'each' });
    expect(done.map((migration) => migration.name)).toEqual(migrations.map((migration) => migration.name));
    first = await made();
    expect(first.length).toBeGreaterThan(300);
    expect(await source.runMigrations({ transaction: 'each' })).toEqual([]);
  }, 120_000);

  it('leave nothing undeclared: TypeORM finds no difference between the entities and their tables', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('are taken back to nothing', async () => {
    for (let left = migrations.length; left > 0; left--)
      await source.undoLastMigration({ transaction: 'each' });
    expect(await made()).toEqual([]);
  }, 120_000);

  it('build the same schema again', async () => {
    await source.runMigrations({ transaction: 'each' });
    expect(await made()).toEqual(first);
  }, 120_000);

  it('have names in the order of their time stamps', () => {
    const stamps = migrations.map((migration) => Number(/\d{13}$/.exec(migration.name)?.[0]));
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
    expect(new Set(stamps).size).toBe(stamps.length);
    for (const migration of migrations) expect(new migration().name).toBe(migration.name);
  });
});
