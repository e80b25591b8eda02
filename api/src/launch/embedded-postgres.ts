import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ensureDataFolder, serverPlace, type ServerPlace } from './data-folder';
import { LaunchError, say } from './launch-error';
import { initialise, ownerPassword, runningServer, startServer, stopServer } from './postmaster';
import { serverBinaries } from './server-binaries';

const DATABASE = 'ho_so';
/** Session-level lock on the maintenance database, held by the copy of the program that owns the running server. */
const OWNER_LOCK = 'pg_try_advisory_lock(1751346553, 1)';

export interface EmbeddedServer {
  /** URL of the application's database as its owner. */
  readonly url: string;
  /** Settles when the server ends without `stop` having been called. */
  readonly lost: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on `<dataDir>/postgres`, making the files on the first start. A server left over by a copy that was
 * killed is ended and started afresh: it holds no owner lock, for the lock went with its holder's connection.
 *
 * @param beforeWork last checks, made once the folder is known to be ours and before anything long begins
 * @throws LaunchError when another copy works on the same folder, or the folder cannot be used.
 */
export async function startEmbedded(
  dataDir: string,
  beforeWork: () => Promise<void> = () => Promise.resolve(),
): Promise<EmbeddedServer> {
  await ensureDataFolder(dataDir);
  const existing = await serverPlace(dataDir);
  if (existing.isInitialised) await endLeftover(existing.folder, dataDir);
  await beforeWork();
  const logFile = join(dataDir, 'postgres.log');
  // Twice more: another start may win the folder, or the free port may be taken, between our looking and our doing.
  for (let attempt = 1; ; attempt++) {
    const place = await preparedPlace(dataDir);
    await endLeftover(place.folder, dataDir);
    const binaries = await serverBinaries(place.user);
    const child = await startServer(place, binaries, logFile);
    let hasEnded = false;
    const lost = new Promise<void>((resolve) => child.once('exit', () => resolve(void (hasEnded = true))));
    let client: pg.Client | undefined;
    try {
      client = await connectWhenReady(place.folder, () => hasEnded);
      if (client !== undefined && (await holdsOwnerLock(client))) {
        const owner = client;
        return {
          url: await applicationDatabase(owner, place.folder),
          lost,
          stop: () => stop(owner, place.folder),
        };
      }
    } catch (error) {
      // Ours alone: a server of another copy is not a child of this program.
      child.kill('SIGINT');
      await lost;
      throw error;
    }
    await client?.end();
    if (attempt === 3)
      throw new LaunchError(
        `Không khởi động được cơ sở dữ liệu trong ${dataDir}: ${await lastLine(logFile)}`,
      );
  }
}

/** URL of the database of a copy that is running now on the folder, for commands run beside it. */
export async function urlOfRunning(dataDir: string): Promise<string | undefined> {
  const folder = join(dataDir, 'postgres');
  const client = await connectToRunning(folder).catch(() => undefined);
  if (client === undefined) return undefined;
  const isOwned = !(await holdsOwnerLock(client));
  await client.end();
  return isOwned ? await urlOf(folder, DATABASE) : undefined;
}

async function preparedPlace(dataDir: string): Promise<ServerPlace> {
  const place = await serverPlace(dataDir);
  if (place.isInitialised) {
    const version = (await readFile(join(place.folder, 'PG_VERSION'), 'utf8')).trim();
    if (version !== '18') {
      throw new LaunchError(
        `Dữ liệu trong ${dataDir} được tạo bằng PostgreSQL ${version}, chương trình này cần bản 18; hãy đặt DATA_DIR sang thư mục khác.`,
      );
    }
    return place;
  }
  say('Tạo cơ sở dữ liệu PostgreSQL 18…');
  await initialise(place, await serverBinaries(place.user), randomBytes(24).toString('hex'));
  const made = await serverPlace(dataDir);
  if (!made.isInitialised)
    throw new LaunchError(
      `Thư mục ${join(dataDir, 'postgres')} không phải dữ liệu PostgreSQL nguyên vẹn; hãy khôi phục từ bản sao lưu, chuyển thư mục này đi hoặc đặt DATA_DIR sang thư mục khác.`,
    );
  return made;
}

async function endLeftover(folder: string, dataDir: string): Promise<void> {
  const client = await connectToRunning(folder);
  if (client === undefined) return;
  // A copy that is just ending (its terminal was closed, its launcher killed) lets go within moments.
  let isFree = await holdsOwnerLock(client).catch(() => true);
  for (let tries = 0; !isFree && tries < 15; tries++) {
    await pause(200);
    isFree = await holdsOwnerLock(client).catch(() => true);
  }
  if (!isFree) {
    await client.end();
    throw new LaunchError(
      `Một bản khác của chương trình đang chạy trên thư mục dữ liệu ${dataDir}; hãy tắt bản đó hoặc đặt DATA_DIR sang thư mục khác.`,
    );
  }
  say('Lần chạy trước bị ngắt đột ngột, đang phục hồi cơ sở dữ liệu…');
  await client.end().catch(() => undefined);
  await stopServer(folder);
}

/** Undefined when no server runs on the folder. */
async function connectToRunning(folder: string): Promise<pg.Client | undefined> {
  const server = await runningServer(folder);
  return server === undefined ? undefined : connectWhenReady(folder, () => false);
}

/** Waits through start and crash recovery, however long it takes; undefined when the server ended instead. */
async function connectWhenReady(folder: string, hasEnded: () => boolean): Promise<pg.Client | undefined> {
  const started = Date.now();
  for (let isAnnounced = false; ; await pause(50)) {
    if (hasEnded()) return undefined;
    const server = await runningServer(folder);
    if (server !== undefined && server.port > 0) {
      const client = new pg.Client({ connectionString: await urlOf(folder, 'postgres'), keepAlive: true });
      client.on('error', () => undefined); // the end of the server is noticed by its process
      try {
        await client.connect();
        return client;
      } catch (error) {
        if (codeOf(error) === '28P01')
          throw new LaunchError(
            `Mật khẩu giữ trong ${folder} không khớp với cơ sở dữ liệu ở đó; hãy khôi phục cả thư mục từ bản sao lưu hoặc đặt DATA_DIR sang thư mục khác.`,
          );
        if (!isStarting(error)) throw error;
      }
    } else if (server === undefined && Date.now() - started > 20_000) {
      return undefined;
    }
    if (!isAnnounced && Date.now() - started > 3_000) {
      isAnnounced = true;
      say('Cơ sở dữ liệu đang phục hồi sau lần tắt đột ngột, xin chờ…');
    }
  }
}

function isStarting(error: unknown): boolean {
  // 57P03: starting up or shutting down; 57P01, ECONNRESET and an end without a code: the server let go of us.
  return ['57P03', '57P01', 'ECONNREFUSED', 'ECONNRESET', ''].includes(codeOf(error));
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

async function holdsOwnerLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(`select ${OWNER_LOCK} as held`);
  return rows[0]?.held === true;
}

async function applicationDatabase(client: pg.Client, folder: string): Promise<string> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE} template template0`);
  return urlOf(folder, DATABASE);
}

async function urlOf(folder: string, database: string): Promise<string> {
  const server = await runningServer(folder);
  return `postgres://postgres:${await ownerPassword(folder)}@127.0.0.1:${server?.port ?? 0}/${database}`;
}

async function stop(client: pg.Client, folder: string): Promise<void> {
  await stopServer(folder);
  await client.end().catch(() => undefined);
}

async function lastLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').at(-1) ?? '';
}
