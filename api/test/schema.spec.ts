import { migrations } from '@hr/migrations';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities';
import { schemaOf } from './harness/schema';

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

const made = (): Promise<string[]> => schemaOf((sql) => source.query(sql));

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
