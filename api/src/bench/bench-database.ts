import pg from 'pg';
import { DEMO_ACCOUNTS, ensureDemoAccounts } from '../accounts/demo-accounts';
import { fillDemo } from '../demo/fill-demo';
import { LaunchError, say } from '../launch/launch-error';
import { migrate } from '../launch/migrate';
import { type Config, withDatabase } from '../platform/config';
import { fillEnrolments } from './fill-enrolments';

export const BENCH_PASSWORD = 'mat-khau-do-toc-do-1';
export const BENCH_OFFICER = DEMO_ACCOUNTS[0]?.username ?? 'canbo';
/** Another officer of the whole register, for what needs two. */
export const BENCH_SECOND = 'canbo2';
const NAMES = { whole: 'hr_bench', reports: 'hr_bench_reports' } as const;

export interface BenchDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** People a second at the fill; undefined when the database of an earlier run was used again. */
  readonly filledAt: number | undefined;
}

/** What a run needs of its database. */
export interface BenchWish {
  readonly people: number;
  readonly isFresh: boolean;
  /** The statutory table alone: people and their records without classes, positions and what falls due. */
  readonly isReportsAlone: boolean;
}

/**
 * A database of its own beside the configured one, filled with the demo province. One that an earlier run left with as
 * many people is used again, unless asked otherwise.
 */
export async function prepareDatabase(
  config: Config,
  ownerUrl: string,
  { people, isFresh, isReportsAlone }: BenchWish,
): Promise<BenchDatabase> {
  const name = isReportsAlone ? NAMES.reports : NAMES.whole;
  const own = withDatabase(
    config,
    named(ownerUrl, name),
    config.databaseAppUrl === undefined ? undefined : named(config.databaseAppUrl, name),
  );
  const { databaseUrl, databaseAppUrl } = own;
  if (databaseUrl === undefined || databaseAppUrl === undefined)
    throw new LaunchError('Chưa có cơ sở dữ liệu để đo.');
  const urls = { ownerUrl: databaseUrl, appUrl: databaseAppUrl };
  const isThere = !isFresh && (await peopleOf(ownerUrl, databaseUrl, name)) === people;
  if (!isThere) {
    await withClient(ownerUrl, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name} template template0`);
    });
  }
  await migrate(own);
  const filled = isThere
    ? undefined
    : await fillDemo(databaseUrl, { people, isRecordAlone: isReportsAlone, onProgress: say });
  await ensureDemoAccounts(databaseUrl, BENCH_PASSWORD);
  await withClient(databaseUrl, isReportsAlone ? restFromDue : fillEnrolments);
  if (filled) await withClient(databaseUrl, (client) => client.query('vacuum analyze'));
  return { ...urls, filledAt: filled && people / filled.seconds };
}

/** What falls due of millions takes an hour to work out; a report asks nothing of it. */
async function restFromDue(client: pg.Client): Promise<void> {
  await client.query('truncate due_pending');
  await client.query('update due_state set everybody_on = current_date, rules_changed = false');
}

async function peopleOf(ownerUrl: string, databaseUrl: string, name: string): Promise<number | undefined> {
  const exists = await withClient(
    ownerUrl,
    async (client) => (await client.query('select from pg_database where datname = $1', [name])).rowCount,
  );
  if (exists !== 1) return undefined;
  return withClient(databaseUrl, async (client) => {
    const tables = await client.query<{ found: boolean }>(
      `select to_regclass('person') is not null as found`,
    );
    if (tables.rows[0]?.found !== true) return undefined;
    const { rows } = await client.query<{ people: number }>('select count(*)::int as people from person');
    return rows[0]?.people;
  });
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function named(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
