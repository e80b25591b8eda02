import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Connected as the owner: to arrange rows and to look at what the API wrote, past row-level security. */
  readonly owner: pg.Client;
  drop(): Promise<void>;
}

/** A migrated database of its own for a spec file: a copy of the template, without demo data and accounts. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const templateUrl = new URL(required('HR_TEST_OWNER_URL'));
  const template = templateUrl.pathname.slice(1);
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: named(templateUrl.href, 'postgres') });
  await admin.connect();
  // PostgreSQL copies a template for one session at a time; spec files in parallel take turns.
  await admin.query('select pg_advisory_lock(1751346553, 3)');
  await admin.query(`create database ${name} template ${template}`);
  await admin.query('select pg_advisory_unlock(1751346553, 3)');

  const ownerUrl = named(templateUrl.href, name);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  return {
    ownerUrl,
    appUrl: named(required('HR_TEST_APP_URL'), name),
    owner,
    drop: async () => {
      await owner.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

function named(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: database }).href;
}

function required(variable: string): string {
  const value = process.env[variable];
  if (value === undefined)
    throw new Error(`${variable} is set by start-database.mjs; run the specs through Jest`);
  return value;
}
