import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';
import { codeOf } from './data-folder';
import { LaunchError } from './launch-error';

/**
 * Sees to it that the API's login can sign in and can do no more than the API may. The migrations made `hr_app`; here it
 * gets its password. A login of the operator's own (`isGiven`) is made a member of `hr_app` and keeps its password.
 *
 * @param owner connected as the owner, holding the migration lock
 */
export async function ensureAppLogin(owner: pg.Client, appUrl: string, isGiven: boolean): Promise<void> {
  const url = new URL(appUrl);
  const login = decodeURIComponent(url.username);
  const name = pg.escapeIdentifier(login);
  if (isGiven) {
    if (login !== 'hr_app') await owner.query(`grant hr_app to ${name} with inherit true, set true`);
  } else if (!(await canSignIn(appUrl))) {
    const verifier = scramVerifier(decodeURIComponent(url.password));
    await owner.query(`alter role ${name} login password ${pg.escapeLiteral(verifier)}`);
  }
  if (!isGiven) await refuseMightyLogin(owner, appUrl);
}

/** An owner or a superuser would see past the row-level security that every rule of access rests on. */
export async function refuseMightyLogin(owner: pg.Client, appUrl: string): Promise<void> {
  const login = decodeURIComponent(new URL(appUrl).username);
  const { rows } = await owner.query<{ mighty: boolean }>(
    `select r.rolsuper or r.rolbypassrls or pg_has_role(r.oid, d.datdba, 'member') as mighty
       from pg_roles r, pg_database d where r.rolname = $1 and d.datname = current_database()`,
    [login],
  );
  if (rows[0]?.mighty !== false) {
    throw new LaunchError(
      `Tài khoản ${login} mà phần mềm dùng để làm việc (DATABASE_APP_URL) phải có sẵn và không được là chủ cơ sở dữ liệu hay quản trị máy chủ, nếu không phân quyền theo đơn vị sẽ mất tác dụng.`,
    );
  }
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (['28P01', '28000'].includes(codeOf(error))) return false;
    throw error;
  }
}

/** The form in which PostgreSQL keeps a password (RFC 5803), so that the password itself reaches no server log. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
