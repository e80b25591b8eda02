import type pg from 'pg';
import { parseArgs } from 'node:util';
import { LaunchError, runCommand, say } from '../launch/launch-error';
import { withOwnerDatabase } from '../launch/owner-database';
import { loadConfig } from '../platform/config';
import { type BenchDatabase, prepareDatabase, withClient } from './bench-database';
import { raceImport } from './import-race';
import { type Load, load } from './load';
import { openFiles } from './openings';
import { type Questions, readQuestions } from './questions';
import { type Line, machine, table } from './report';
import { REPORTS, type Request, requests } from './requests';
import { signIn } from './session';
import { FILE_PARTS } from './whole-file';
import { Worker } from './worker';

const USAGE =
  'Cách dùng: npm run bench -- --people 100000 [--seconds 10] [--clients 16] [--rows 10000] [--only reports] [--fresh].';

interface Wish {
  readonly people: number;
  readonly seconds: number;
  readonly clients: number;
  /** Rows of the import. */
  readonly rows: number;
  readonly isFresh: boolean;
  /** No more than the statutory table, for sizes at which the rest would take hours. */
  readonly onlyReports: boolean;
}

/**
 * `npm run bench`: the running product against the same SQL through bare Fastify and `pg`, on the same database in the
 * same run. The two servers and the load are three processes. Figures only; nothing fails for being slow.
 */
await runCommand(async () => {
  const wish = wishOf(process.argv.slice(2));
  const config = loadConfig(process.env);
  await withOwnerDatabase(config, async (ownerUrl) => {
    say(`Chuẩn bị cơ sở dữ liệu đo với ${wish.people.toLocaleString('vi-VN')} người…`);
    const database = await prepareDatabase(config, ownerUrl, wish.people, wish.isFresh);
    if (database.filledAt !== undefined)
      say(`Tạo dữ liệu: ${Math.round(database.filledAt).toLocaleString('vi-VN')} hồ sơ mỗi giây.`);
    const env = {
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      PORT: '0',
      NODE_ENV: 'production',
      DAILY_CHECKS: 'false',
    };
    if (wish.onlyReports) await withClient(database.ownerUrl, restFromDue);
    const ours = await Worker.start('app-worker', env);
    const bare = await Worker.start('bare-worker', env);
    try {
      const lines = await race(wish, database, ours, bare);
      const postgres = await withClient(
        database.ownerUrl,
        async (client) =>
          (await client.query<{ v: string }>(`select current_setting('server_version') as v`)).rows[0]?.v,
      );
      say(
        `\n${table(lines)}\n\n${machine(postgres ?? '')}; ${wish.people.toLocaleString('vi-VN')} người, ${wish.clients} máy khách.`,
      );
    } finally {
      await Promise.all([ours.stop(), bare.stop()]);
    }
  });
});

async function race(wish: Wish, database: BenchDatabase, ours: Worker, bare: Worker): Promise<Line[]> {
  const headers = await signIn(ours.address);
  const questions = await withClient(database.ownerUrl, readQuestions);
  if (wish.onlyReports) return measured(wish, REPORTS, ours, bare, headers, await idleMemory(ours));
  await untilNothingIsDue(ours, headers);
  const idle = await idleMemory(ours);
  // Export and import come first, while the memory of the server is still that of a server at rest.
  const exports: Line[] = [];
  for (const format of ['csv', 'xlsx']) exports.push(await exportLine(format, ours, bare, headers, idle));
  const imports = await importLine(wish, database, ours, headers, idle);
  const lines = await measured(wish, requests(questions), ours, bare, headers, idle);
  lines.push(...(await openingLines(wish, questions, ours, bare, headers, idle)));
  return [...lines, imports, ...exports];
}

async function measured(
  wish: Wish,
  asked: readonly Request[],
  ours: Worker,
  bare: Worker,
  headers: Readonly<Record<string, string>>,
  idle: number,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { what, aim, ourPaths, barePaths, clients = wish.clients } of asked) {
    say(`Đang đo: ${what}…`);
    const { seconds } = wish;
    const mine = await load({ address: ours.address, paths: ourPaths, clients, seconds, headers });
    const memory = (await ours.peakMemory()) - idle;
    const other = await load({ address: bare.address, paths: barePaths, clients, seconds, headers: {} });
    lines.push(lineOf(what, aim, mine, other, memory));
  }
  return lines;
}

/** What falls due of millions takes an hour to work out; a report asks nothing of it. */
async function restFromDue(client: pg.Client): Promise<void> {
  await client.query('truncate due_pending');
  await client.query('update due_state set everybody_on = current_date, rules_changed = false');
}

/** The program works out what falls due in the background; measured is a register at rest. */
async function untilNothingIsDue(ours: Worker, headers: Readonly<Record<string, string>>): Promise<void> {
  const started = performance.now();
  for (let waiting = 1; waiting > 0;) {
    const response = await fetch(`${ours.address}/api/due?pageSize=1`, { headers });
    ({ waiting } = (await response.json()) as { waiting: number });
    if (waiting > 0) await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  const seconds = (performance.now() - started) / 1000;
  if (seconds > 1) say(`Tính việc đến hạn của mọi người: ${Math.round(seconds)} giây.`);
}

/** The whole page of a person: by many at a time, and by one, who waits for nobody else. */
async function openingLines(
  wish: Wish,
  { files }: Questions,
  ours: Worker,
  bare: Worker,
  headers: Readonly<Record<string, string>>,
  idle: number,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const clients of [wish.clients, 1]) {
    const what = `mở trọn trang hồ sơ (${FILE_PARTS.length} yêu cầu), ${clients} người cùng lúc`;
    say(`Đang đo: ${what}…`);
    const common = { people: files, clients, seconds: wish.seconds };
    const mine = await openFiles({ ...common, address: ours.address, under: '/api/people/', headers });
    const memory = (await ours.peakMemory()) - idle;
    const other = await openFiles({ ...common, address: bare.address, under: '/whole/', headers: {} });
    say(`  p95 ${Math.round(mine.p95)} ms, mốc so ${Math.round(other.p95)} ms`);
    lines.push({
      ...lineOf(what, clients === 1 ? 'p95 < 300 ms' : '≥ 0,5', mine, other, memory),
      unit: 'hồ sơ/giây',
    });
  }
  return lines;
}

function lineOf(what: string, aim: string, ours: Load, bare: Load, memory: number): Line {
  return {
    what,
    unit: 'yêu cầu/giây',
    ours: ours.perSecond,
    bare: bare.perSecond,
    median: ours.median,
    p99: ours.p99,
    bareP99: bare.p99,
    memory,
    aim,
  };
}

async function importLine(
  wish: Wish,
  database: BenchDatabase,
  ours: Worker,
  headers: Readonly<Record<string, string>>,
  idle: number,
): Promise<Line> {
  say(`Đang đo: nhập ${wish.rows.toLocaleString('vi-VN')} dòng…`);
  const { importSeconds, copySeconds } = await raceImport(
    ours.address,
    headers,
    database.ownerUrl,
    wish.rows,
  );
  const memory = (await ours.peakMemory()) - idle;
  const what = `nhập ${wish.rows.toLocaleString('vi-VN')} dòng so với COPY`;
  return {
    what,
    unit: 'dòng/giây',
    ours: wish.rows / importSeconds,
    bare: wish.rows / copySeconds,
    memory,
    aim: '≥ 0,3',
  };
}

async function exportLine(
  format: string,
  ours: Worker,
  bare: Worker,
  headers: Readonly<Record<string, string>>,
  idle: number,
): Promise<Line> {
  say(`Đang đo: xuất danh sách ra ${format}…`);
  const { total } = (await (await fetch(`${ours.address}/api/people?pageSize=1`, { headers })).json()) as {
    total: number;
  };
  // Both once unmeasured: whoever came first would read the tables from disk for the other.
  await secondsToRead(`${bare.address}/export`, {});
  await ours.peakMemory();
  const mine = await secondsToRead(`${ours.address}/api/people/export?format=${format}`, headers);
  const memory = (await ours.peakMemory()) - idle;
  const other = await secondsToRead(`${bare.address}/export`, {});
  return {
    what: `xuất ${total.toLocaleString('vi-VN')} dòng ra ${format}`,
    unit: 'dòng/giây',
    ours: total / mine,
    bare: total / other,
    memory,
    aim: '< 200 MB',
  };
}

/** Reads an answer to its end without keeping it. */
async function secondsToRead(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const started = performance.now();
  const response = await fetch(url, { headers });
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`);
  const reader = response.body.getReader();
  while (!(await reader.read()).done);
  return (performance.now() - started) / 1000;
}

/** Memory of the server before it is asked anything, after the rest that its start leaves behind is gone. */
async function idleMemory(worker: Worker): Promise<number> {
  await worker.peakMemory();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return worker.peakMemory();
}

function wishOf(args: string[]): Wish {
  const whole = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        people: whole,
        seconds: whole,
        clients: whole,
        rows: whole,
        only: whole,
        fresh: { type: 'boolean' },
      },
    });
    const numbers = [
      values.people ?? '100000',
      values.seconds ?? '10',
      values.clients ?? '16',
      values.rows ?? '10000',
    ].map(Number);
    const [people = 0, seconds = 0, clients = 0, rows = 0] = numbers;
    const isKnown = values.only === undefined || values.only === 'reports';
    if (isKnown && numbers.every((value) => Number.isInteger(value) && value > 0) && people <= 5_000_000) {
      const onlyReports = values.only === 'reports';
      return { people, seconds, clients, rows, isFresh: values.fresh === true, onlyReports };
    }
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new LaunchError(USAGE);
}
