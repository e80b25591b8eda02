import type { Config } from '../platform/config';
import { checkDatabase } from './database-check';
import { LaunchError } from './launch-error';
import { startEmbedded, urlOfRunning } from './embedded-postgres';

/**
 * Hands the owner's URL of the configured database to a command. Without `DATABASE_URL` that is the embedded server: the
 * one of the copy that is running beside the command, or else one started for its duration.
 */
export async function withOwnerDatabase<T>(
  config: Config,
  work: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  if (config.databaseUrl !== undefined) {
    await checkDatabase(config.databaseUrl);
    return work(config.databaseUrl);
  }
  if (!config.demoMode) {
    throw new LaunchError('Lệnh này cần DATABASE_URL của tài khoản là chủ cơ sở dữ liệu.');
  }
  const running = await urlOfRunning(config.dataDir);
  if (running !== undefined) return work(running);
  const server = await startEmbedded(config.dataDir);
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}
