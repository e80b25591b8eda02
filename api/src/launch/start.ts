import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ensureDemoAccounts } from '../accounts/demo-accounts';
import { fillDemoDeclarations } from '../demo/demo-declarations';
import { fillDemoPapers } from '../demo/demo-papers';
import { freezeDemoReports } from '../demo/demo-reports';
import { fillDemo } from '../demo/fill-demo';
import { serve } from '../main';
import { openFileStore } from '../papers/open-file-store';
import { type Config, loadConfig, withDatabase } from '../platform/config';
import { checkDatabase } from './database-check';
import { demoPassword } from './demo-password';
import { startEmbedded } from './embedded-postgres';
import { LaunchError, runCommand, say } from './launch-error';
import { migrate } from './migrate';
import { checkPort } from './port-check';
import { type StopSignal, untilStopped } from './stop-signal';

const LONGEST_GOODBYE_MS = 10_000;

const DEMO_ACCOUNTS = [
  ['canbo', 'cán bộ tổ chức của tỉnh: xem và sửa mọi hồ sơ'],
  ['nhansu', 'cán bộ nhân sự của một đơn vị'],
  ['canbo2', 'cán bộ Sở Nội vụ thứ hai, để duyệt việc người thứ nhất làm'],
  ['thutruong', 'thủ trưởng đơn vị: xem, xác nhận quyết định'],
  ['daotao', 'cán bộ đào tạo của tỉnh: kế hoạch, lớp, ghi danh'],
  ['truong', 'cơ sở đào tạo: điểm danh, kết quả các lớp của trường'],
  ['nhanvien', 'người có hồ sơ, chỉ thấy hồ sơ của mình'],
  ['kiemtra', 'người kiểm tra: chỉ xem, có thời hạn'],
  ['quantri', 'quản trị tài khoản'],
] as const;

/**
 * The whole product in one process: database (embedded unless `DATABASE_URL` is given), migrations, demo province, API
 * and client. Whatever was started is ended again, on a signal as on a failure.
 */
await runCommand(async () => {
  const stop = untilStopped();
  const config = loadConfig(process.env);
  if (!config.demoMode) {
    await checkPort(config.host, config.port);
    await prepareGiven(config);
    await run(config, stop);
    return;
  }
  const server = await startEmbedded(config.dataDir, () => checkPort(config.host, config.port));
  try {
    const lost = server.lost.then(() =>
      Promise.reject(
        new LaunchError(
          `Cơ sở dữ liệu đã dừng đột ngột (chi tiết ở ${join(config.dataDir, 'postgres.log')}); hãy chạy lại npm start.`,
        ),
      ),
    );
    await Promise.race([runDemo(withDatabase(config, server.url), server.url, stop), lost]);
  } finally {
    await server.stop();
  }
});

/** Migrates when the owner's login is at hand; without it another process has migrated before. */
async function prepareGiven(config: Config): Promise<void> {
  const { databaseUrl, databaseAppUrl } = config;
  if (databaseUrl !== undefined) await checkDatabase(databaseUrl);
  if (databaseAppUrl !== undefined && (databaseUrl === undefined || config.appLoginGiven)) {
    await checkDatabase(databaseAppUrl, 'DATABASE_APP_URL');
  }
  if (databaseUrl !== undefined) await migrate(config);
}

async function runDemo(config: Config, ownerUrl: string, stop: StopSignal): Promise<void> {
  const password = await demoPassword(config.demoPassword, config.dataDir);
  // Stopped half-way, a step is cut off with its connection and its transaction is undone: the next start does it again.
  await Promise.race([prepareDemo(config, ownerUrl, password), stop.given]);
  if (!stop.isGiven()) await run(config, stop, password);
}

async function prepareDemo(config: Config, ownerUrl: string, password: string): Promise<void> {
  await migrate(config);
  if (!(await hasPeople(ownerUrl))) {
    say(`Tạo tỉnh mô phỏng với ${config.demoPeople.toLocaleString('vi-VN')} người…`);
    await fillDemo(ownerUrl, { people: config.demoPeople, onProgress: say });
  }
  await ensureDemoAccounts(ownerUrl, password);
  // After the accounts: whoever has one for his own file finds papers in it.
  await fillDemoPapers(ownerUrl, openFileStore(config));
  await fillDemoDeclarations(ownerUrl, openFileStore(config), password);
}

/** Serves until told to stop, then lets the running requests finish. */
async function run(config: Config, stop: StopSignal, password?: string): Promise<void> {
  const { address, close } = await serve(config);
  if (password !== undefined)
    await Promise.race([
      freezeDemoReports(address, password).catch((error: unknown) => {
        if (!stop.isGiven())
          say(`Chưa chốt được báo cáo mẫu: ${error instanceof Error ? error.message : String(error)}`);
      }),
      stop.given,
    ]);
  if (!stop.isGiven()) announce(address, password);
  await stop.given;
  say('Đang dừng…');
  await Promise.race([close(), pause(LONGEST_GOODBYE_MS)]);
}

function announce(address: string, password: string | undefined): void {
  say(`\nHồ sơ CBCCVC đang chạy tại ${address}`);
  if (password === undefined) return;
  say(`Dữ liệu mô phỏng. Tài khoản dùng thử (mật khẩu chung: ${password}):`);
  for (const [username, role] of DEMO_ACCOUNTS) say(`  ${username.padEnd(10)} ${role}`);
  say('Nhấn Ctrl-C để dừng.');
}

async function hasPeople(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>('select exists (select from person) as found');
    return rows[0]?.found === true;
  } finally {
    await client.end();
  }
}
