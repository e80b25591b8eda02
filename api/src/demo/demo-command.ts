import { parseArgs } from 'node:util';
import { LaunchError, runCommand, say } from '../launch/launch-error';
import { migrate } from '../launch/migrate';
import { withOwnerDatabase } from '../launch/owner-database';
import { loadConfig, withDatabase } from '../platform/config';
import { openFileStore } from '../papers/open-file-store';
import { fillDemoPapers } from './demo-papers';
import { fillDemo } from './fill-demo';

const USAGE = 'Cách dùng: npm run demo -- --people 20000 [--seed 1]. Số người từ 1 đến 5.000.000.';

/** `npm run demo -- --people N [--seed S]`: fills the configured, empty database with the demo province. */
await runCommand(async () => {
  const { people, seed } = wishOf(process.argv.slice(2));
  const config = loadConfig(process.env);
  await withOwnerDatabase(config, async (ownerUrl) => {
    await migrate(withDatabase(config, ownerUrl));
    const result = await fillDemo(ownerUrl, { people, seed, onProgress: say });
    await fillDemoPapers(ownerUrl, openFileStore(config));
    const rate = Math.round(result.people / result.seconds);
    say(
      `Đã tạo ${result.units.toLocaleString('vi-VN')} đơn vị và ${result.people.toLocaleString('vi-VN')} hồ sơ mô phỏng ` +
        `trong ${Math.round(result.seconds)} giây (${rate.toLocaleString('vi-VN')} hồ sơ mỗi giây).`,
    );
  });
});

function wishOf(args: string[]): { people: number; seed: number | undefined } {
  try {
    const { values } = parseArgs({ args, options: { people: { type: 'string' }, seed: { type: 'string' } } });
    const people = Number(values.people ?? '20000');
    const seed = values.seed === undefined ? undefined : Number(values.seed);
    const isRight =
      Number.isInteger(people) &&
      people >= 1 &&
      people <= 5_000_000 &&
      (seed === undefined || Number.isInteger(seed));
    if (isRight) return { people, seed };
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new LaunchError(USAGE);
}
