import { parseArgs } from 'node:util';
import { LaunchError, runCommand, say } from '../launch/launch-error';
import { withOwnerDatabase } from '../launch/owner-database';
import { loadConfig } from '../platform/config';
import { type Rivals, askBoth, openingLines } from './ask-both';
import { type BenchDatabase, prepareDatabase, withClient } from './bench-database';
import { LISTS, exportLine, importLine, listLine } from './bulk-lines';
import { decisionLines, qualityLine } from './deeds';
import { readQuestions } from './questions';
import { reorganisationLines } from './reorganisation-race';
import { type Line, machine, table } from './report';
import { requests } from './requests';
import { signIn } from './session';
import { Worker } from './worker';

const USAGE =
  'Cách dùng: npm run bench -- --people 100000 [--seconds 10] [--clients 16] [--rows 10000] [--only chữ] [--fresh].';

interface Wish {
  readonly people: number;
  readonly seconds: number;
  readonly clients: number;
  /** Rows of the import. */
  readonly rows: number;
  /** Lines that have this in their name; all without. */
  readonly only: string | undefined;
  readonly isFresh: boolean;
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
    const database = await prepareDatabase(config, ownerUrl, {
      ...wish,
      isReportsAlone: isReportsAlone(wish),
    });
    if (database.filledAt !== undefined)
      say(`Tạo dữ liệu: ${Math.round(database.filledAt).toLocaleString('vi-VN')} hồ sơ mỗi giây.`);
    const env = {
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      PORT: '0',
      NODE_ENV: 'production',
      DAILY_CHECKS: 'false',
    };
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
  if (!isReportsAlone(wish)) await untilNothingIsDue(ours, headers);
  const rivals: Rivals = { ours, bare, headers, idle: await idleMemory(ours) };
  const isWanted = (what: string): boolean => wish.only === undefined || what.includes(wish.only);
  // Export and import come first, while the memory of the server is still that of a server at rest.
  const bulk: Line[] = [];
  for (const format of ['csv', 'xlsx']) if (isWanted('xuất')) bulk.push(await exportLine(rivals, format));
  for (const list of LISTS) if (isWanted(list.what)) bulk.push(await listLine(rivals, list));
  if (isWanted('nhập')) bulk.push(await importLine(rivals, database, wish.rows));
  const lines: Line[] = [];
  for (const request of requests(questions).filter(({ what }) => isWanted(what)))
    lines.push(await askBoth(rivals, wish, request));
  if (isWanted('trang hồ sơ')) lines.push(...(await openingLines(rivals, wish, questions)));
  if (isWanted('quyết định')) lines.push(...(await decisionLines(rivals, database)));
  if (isWanted('sắp xếp')) lines.push(...(await reorganisationLines(rivals, database)));
  if (isWanted('chất lượng')) lines.push(await qualityLine(rivals));
  return [...lines, ...bulk];
}

/** Statutory tables and lists alone, for sizes at which the rest would take hours. */
function isReportsAlone({ only }: Wish): boolean {
  return only?.startsWith('BM0') === true;
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
    if (numbers.every((value) => Number.isInteger(value) && value > 0) && people <= 5_000_000) {
      return { people, seconds, clients, rows, only: values.only, isFresh: values.fresh === true };
    }
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new LaunchError(USAGE);
}
