import { spawn, type ChildProcess } from 'node:child_process';
import {
  chown,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerPlace } from './data-folder';
import { LaunchError } from './launch-error';
import type { ServerBinaries } from './server-binaries';

const PASSWORD_FILE = 'owner-password';

/**
 * For a demo on an office machine: 20,000 people fit in memory. Error reports leave out the values and the statements,
 * which would carry personal data into the log.
 */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=256MB',
  'work_mem=32MB',
  'maintenance_work_mem=128MB',
  'max_wal_size=2GB',
  'max_connections=100',
  'jit=off',
  'timezone=Asia/Ho_Chi_Minh',
  'log_timezone=Asia/Ho_Chi_Minh',
  'lc_messages=C',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
];

/** What `postmaster.pid` says of the server that holds the folder. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** Makes the database files beside their final name, so that an interrupted start leaves nothing half done behind. */
export async function initialise(
  place: ServerPlace,
  binaries: ServerBinaries,
  password: string,
): Promise<void> {
  const partial = `${place.folder}.${process.pid}`;
  await place.prepare();
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { mode: 0o700 });
  const passwordFile = `${partial}-password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.user !== undefined) {
    await Promise.all(
      [partial, passwordFile].map((path) => chown(path, place.user?.uid ?? 0, place.user?.gid ?? 0)),
    );
  }
  try {
    const { code, output } = await run(binaries.initdb, place, [
      `--pgdata=${partial}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=vi-VN',
      '--no-instructions',
    ]);
    if (code !== 0)
      throw new LaunchError(
        `Không tạo được cơ sở dữ liệu trong ${place.folder}: ${output.trim().split('\n').at(-1) ?? ''}`,
      );
    await writeFile(join(partial, PASSWORD_FILE), password, { mode: 0o600 });
    // The server sets the folder's rights again for its own files; ours stays with whoever started the program.
    await rename(partial, place.folder);
    await place.publish();
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another first start was quicker: go on with its files.
    if (!isTaken(error)) throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function isTaken(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === 'ENOTEMPTY' || code === 'EEXIST';
}

export async function ownerPassword(folder: string): Promise<string> {
  const file = join(folder, PASSWORD_FILE);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new LaunchError(
      `Không đọc được ${file}; hãy khôi phục tệp này từ bản sao lưu hoặc đặt DATA_DIR sang thư mục khác.`,
    );
  });
  return text.trim();
}

/** The server that runs on these files now, if one does; removes what a power cut may have left in its place. */
export async function runningServer(folder: string): Promise<RunningServer | undefined> {
  const lock = join(folder, 'postmaster.pid');
  const lines = await readFile(lock, 'utf8').then(
    (text) => text.split('\n'),
    () => undefined,
  );
  if (lines === undefined) return undefined;
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  const isPostmaster = Number.isInteger(pid) && pid > 0 && (await worksIn(folder, pid));
  if (isPostmaster) return { pid, port };
  // The number in the file is free again or was given to another program. Children of a killed server may still be
  // writing their last pages: only when they are gone too is the file worthless.
  for (let tries = 0; (await someoneWorksIn(folder)) && tries < 100; tries++) await pause(100);
  if (!(await someoneWorksIn(folder))) await rm(lock, { force: true });
  return undefined;
}

/** Every PostgreSQL process has its data folder as working directory. */
async function worksIn(folder: string, pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  if (process.platform !== 'linux') return true;
  const [own, other] = await Promise.all([realpath(folder), readlink(`/proc/${pid}/cwd`).catch(() => '')]);
  return own === other;
}

async function someoneWorksIn(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const own = await realpath(folder);
  for (const entry of await readdir('/proc')) {
    if (/^\d+$/.test(entry) && (await readlink(`/proc/${entry}/cwd`).catch(() => '')) === own) return true;
  }
  return false;
}

/** Starts the server in a session of its own: Ctrl-C at the terminal is for us, who end it after the last request. */
export async function startServer(
  place: ServerPlace,
  binaries: ServerBinaries,
  logFile: string,
): Promise<ChildProcess> {
  const log = await open(logFile, (await sizeOf(logFile)) > 5_000_000 ? 'w' : 'a', 0o600);
  try {
    const port = await freePort();
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    const child = spawn(binaries.postgres, ['-D', place.folder, '-p', String(port), ...settings], {
      ...options(place),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    return child;
  } finally {
    await log.close();
  }
}

/** Ends the server whoever started it: open sessions are cut, everything committed is on disk. */
export async function stopServer(folder: string): Promise<void> {
  const server = await runningServer(folder);
  if (server === undefined) return;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(server.pid, signal);
    } catch {
      return; // gone in the meantime
    }
    for (let tries = 0; tries < 300; tries++) {
      if (!(await worksIn(folder, server.pid))) return;
      await pause(50);
    }
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function run(
  program: string,
  place: ServerPlace,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options(place),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}

/** A bare environment, so that PGDATA, PGPORT or a locale of the operator's shell do not reach the server. */
function options(place: ServerPlace): {
  cwd: string;
  env: Record<string, string>;
  uid?: number;
  gid?: number;
} {
  const env = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' };
  return { cwd: process.platform === 'win32' ? '.' : '/', env, ...place.user };
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
