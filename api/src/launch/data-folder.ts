import { randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LaunchError } from './launch-error';
import { SYSTEM_STORE } from './server-binaries';
import { canReach, runsAsRoot, serverUser, type ServerUser } from './server-user';

/** Where the server keeps its files, and as whom it runs (undefined: as the user who started the program). */
export interface ServerPlace {
  readonly folder: string;
  readonly user: ServerUser | undefined;
  readonly isInitialised: boolean;
  /** Makes the folder above it. */
  prepare(): Promise<void>;
  /** Makes the place findable once its files are complete. */
  publish(): Promise<void>;
}

/** @throws LaunchError when nothing can be written there. */
export async function ensureDataFolder(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.thu-ghi-${process.pid}`);
  try {
    await makeFolder(dataDir);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new LaunchError(
      `Không ghi được vào thư mục dữ liệu ${dataDir} (${codeOf(error)}); hãy cấp quyền ghi hoặc đặt DATA_DIR sang thư mục khác.`,
    );
  }
}

/** Step by step, because the recursive form never returns where nothing can be made, as below /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) return;
  } catch {
    if (dirname(path) !== path) await makeFolder(dirname(path));
  }
  await mkdir(path);
}

/**
 * `.data/postgres` itself. Run by root from a folder that no other user may enter, it is a link to a folder under
 * /var/lib instead, named at random: whoever deletes or moves `.data` deletes or moves the data with it.
 */
export async function serverPlace(dataDir: string): Promise<ServerPlace> {
  const inside = join(dataDir, 'postgres');
  const existing = await locate(inside);
  if (existing !== undefined) return openExisting(existing, dataDir);

  if (!runsAsRoot()) return { folder: inside, user: undefined, isInitialised: false, ...NOTHING_TO_DO };
  const user = await serverUser();
  if (await canReach(dataDir, user)) return { folder: inside, user, isInitialised: false, ...NOTHING_TO_DO };

  const outside = join(SYSTEM_STORE, randomBytes(8).toString('hex'));
  const folder = join(outside, 'postgres');
  return {
    folder,
    user,
    isInitialised: false,
    prepare: () => open(outside),
    publish: () => link(folder, inside),
  };
}

const NOTHING_TO_DO = { prepare: () => Promise.resolve(), publish: () => Promise.resolve() };

async function open(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(SYSTEM_STORE, 0o755);
  await chmod(folder, 0o755);
}

/** Fails when two first starts race; the slower one then finds the other's files. */
async function link(folder: string, from: string): Promise<void> {
  try {
    await symlink(folder, from);
  } catch (error) {
    await rm(dirname(folder), { recursive: true, force: true });
    throw error;
  }
}

/** The files belong to whoever made them; root goes on as that user, so both can start the same clone in turn. */
async function openExisting(folder: string, dataDir: string): Promise<ServerPlace> {
  try {
    const { uid, gid } = await stat(join(folder, 'PG_VERSION'));
    if (!runsAsRoot()) {
      if (uid === process.getuid?.() || process.getuid === undefined) {
        return { folder, user: undefined, isInitialised: true, ...NOTHING_TO_DO };
      }
    } else {
      const user = uid === 0 ? await serverUser() : { uid, gid };
      if (uid === 0) await chown(folder, user.uid, user.gid);
      if (await canReach(folder, user)) return { folder, user, isInitialised: true, ...NOTHING_TO_DO };
    }
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
  }
  throw new LaunchError(
    `Dữ liệu trong ${join(dataDir, 'postgres')} thuộc về tài khoản khác của máy; hãy chạy bằng tài khoản đã tạo ra nó hoặc đặt DATA_DIR sang thư mục khác.`,
  );
}

/** The real folder behind `.data/postgres`, or undefined when there is none (or a link to one that was deleted). */
async function locate(path: string): Promise<string | undefined> {
  try {
    const target = (await lstat(path)).isSymbolicLink() ? await readlink(path) : path;
    await stat(join(target, 'PG_VERSION'));
    return target;
  } catch (error) {
    if (codeOf(error) === 'EACCES') return path;
    await rm(path, { force: true }).catch(() => undefined); // a dangling link; a folder is left alone
    return undefined;
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
