import pg from 'pg';
import { codeOf } from './data-folder';
import { LaunchError } from './launch-error';

const OLDEST_SERVER = 18;

/** @throws LaunchError saying in one sentence why the database cannot be used; changes nothing in it. */
export async function checkDatabase(url: string, variable = 'DATABASE_URL'): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new LaunchError(`${variable} chưa dùng được: ${reason(error, new URL(url))}.`);
  }
  try {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`,
    );
    const { version = 0, encoding = '' } = rows[0] ?? {};
    if (version < OLDEST_SERVER) {
      throw new LaunchError(
        `Máy chủ PostgreSQL đang là bản ${version}; chương trình cần từ bản ${OLDEST_SERVER} trở lên.`,
      );
    }
    if (encoding !== 'UTF8') {
      throw new LaunchError(
        `Cơ sở dữ liệu dùng bảng mã ${encoding}; chương trình cần cơ sở dữ liệu dùng bảng mã UTF8.`,
      );
    }
  } finally {
    await client.end();
  }
}

/** The server's own words are left out: they may repeat the password. */
function reason(error: unknown, url: URL): string {
  const server = `${url.hostname || 'máy này'}:${url.port || '5432'}`;
  const database = decodeURIComponent(url.pathname.slice(1));
  switch (codeOf(error)) {
    case '28P01':
    case '28000':
      return `máy chủ ${server} không nhận tài khoản ${decodeURIComponent(url.username)} (sai tên hoặc mật khẩu, hoặc tài khoản chưa được phép kết nối)`;
    case '3D000':
      return `trên máy chủ ${server} không có cơ sở dữ liệu ${database}`;
    case '42501':
      return `tài khoản ${decodeURIComponent(url.username)} không được kết nối vào cơ sở dữ liệu ${database}`;
    case '53300':
      return `máy chủ ${server} đã hết chỗ cho kết nối mới`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `không tìm thấy máy chủ ${url.hostname}`;
    default:
      return `không kết nối được tới máy chủ PostgreSQL ${server}${codeOf(error) === '' ? '' : ` (${codeOf(error)})`}`;
  }
}
