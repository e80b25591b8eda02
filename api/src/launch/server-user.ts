import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { LaunchError } from './launch-error';

const run = promisify(execFile);

/** User and group that the database server runs as. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root; then another user must own its files. */
export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The `postgres` user, made when missing; `nobody` where no user can be made. */
export async function serverUser(): Promise<ServerUser> {
  const known = await lookUp('postgres');
  if (known !== undefined) return known;
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  } catch {
    // No useradd, or a read-only /etc: the last user that every system has will do.
  }
  const user = (await lookUp('postgres')) ?? (await lookUp('nobody'));
  if (user === undefined) {
    throw new LaunchError(
      'Đang chạy bằng tài khoản root mà máy không có tài khoản postgres hay nobody để chạy cơ sở dữ liệu; hãy chạy bằng một tài khoản thường.',
    );
  }
  return user;
}

async function lookUp(name: string): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** Whether the user may read the file or folder and pass through every folder above it. */
export async function canReach(path: string, user: ServerUser): Promise<boolean> {
  const READ_AND_PASS = 0o5;
  const PASS = 0o1;
  if (!(await allows(path, user, READ_AND_PASS))) return false;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!(await allows(folder, user, PASS))) return false;
    if (folder === dirname(folder)) return true;
  }
}

async function allows(path: string, user: ServerUser, wanted: number): Promise<boolean> {
  const { mode, uid, gid } = await stat(path);
  const granted = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode;
  return (granted & wanted) === wanted;
}
