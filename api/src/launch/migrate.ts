import { migrations } from '@hr/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type Config, loadConfig, withDatabase } from '../platform/config';
import { ensureAppLogin, refuseMightyLogin } from './app-login';
import { codeOf } from './data-folder';
import { LaunchError, runCommand, say } from './launch-error';
import { withOwnerDatabase } from './owner-database';

/** One migration at a time on a database, whichever instance it comes from. */
const MIGRATION_LOCK = 'pg_advisory_lock(1751346553, 2)';

/** Brings the database up to date as its owner and lets the API's login in. */
export async function migrate(config: Config): Promise<void> {
  const { databaseUrl, databaseAppUrl } = config;
  if (databaseUrl === undefined || databaseAppUrl === undefined) throw new Error('no database to migrate');
  await alone(databaseUrl, async (owner) => {
    if (config.appLoginGiven) await refuseMightyLogin(owner, databaseAppUrl);
    await withDataSource(databaseUrl, async (source) => {
      const done = await source.runMigrations({ transaction: 'each' });
      if (done.length > 0) say(`Đã cập nhật cấu trúc cơ sở dữ liệu (${done.length} bước).`);
    });
    await ensureAppLogin(owner, databaseAppUrl, config.appLoginGiven);
  });
}

/** Takes the last migration back. */
export async function revert(ownerUrl: string): Promise<void> {
  await alone(ownerUrl, () =>
    withDataSource(ownerUrl, (source) => source.undoLastMigration({ transaction: 'each' })),
  );
}

async function alone<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    await owner.query(`select ${MIGRATION_LOCK}`);
    return await work(owner);
  } catch (error) {
    if (codeOf(error) !== '42501') throw error;
    throw new LaunchError(
      `Tài khoản ${decodeURIComponent(new URL(ownerUrl).username)} của DATABASE_URL thiếu quyền (${messageOf(error)}); tài khoản này phải là chủ cơ sở dữ liệu và có quyền CREATEROLE.`,
    );
  } finally {
    await owner.end();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

async function withDataSource(url: string, work: (source: DataSource) => Promise<void>): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'migration',
    poolSize: 2,
  });
  await source.initialize();
  try {
    await work(source);
  } finally {
    await source.destroy();
  }
}

if (import.meta.main) {
  await runCommand(async () => {
    const config = loadConfig(process.env);
    await withOwnerDatabase(config, (ownerUrl) =>
      migrate(config.databaseUrl === undefined ? withDatabase(config, ownerUrl) : config),
    );
    say('Cơ sở dữ liệu đã ở bản mới nhất.');
  });
}
