import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/launch/embedded-postgres';
import { LaunchError } from '../src/launch/launch-error';
import { runningServer } from '../src/launch/postmaster';
import { ConfigError, loadConfig } from '../src/platform/config';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hr-launch-'));
  // The server runs as another user where the tests run as root.
  await chmod(folder, 0o755);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'started',
    (error: unknown) => error,
  );

describe('a data folder that is not whole', () => {
  it('is named, and no server is left running on it', async () => {
    const server = await startEmbedded(folder);
    await server.stop();
    await rm(join(folder, 'postgres', 'owner-password'));
    const refusal = await refusalOf(startEmbedded(folder));
    expect(refusal).toBeInstanceOf(LaunchError);
    expect(String(refusal)).toContain('owner-password; hãy khôi phục tệp này');
    expect(await runningServer(join(folder, 'postgres'))).toBeUndefined();
  }, 120_000);

  it('of which only parts are there is not made anew in silence', async () => {
    await mkdir(join(folder, 'postgres', 'base'), { recursive: true });
    const refusal = await refusalOf(startEmbedded(folder));
    expect(refusal).toBeInstanceOf(LaunchError);
    expect(String(refusal)).toContain('không phải dữ liệu PostgreSQL nguyên vẹn');
  }, 120_000);
});

describe('the address of a database', () => {
  it('with a bare % in its password is refused in words', () => {
    expect(() => loadConfig({ DATABASE_URL: 'postgres://u:100%@h/db' })).toThrow(ConfigError);
    expect(loadConfig({ DATABASE_URL: 'postgres://u:100%25@h/db' }).databaseUrl).toContain('100%25');
  });
});
