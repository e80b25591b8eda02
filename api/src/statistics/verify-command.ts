import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import pg from 'pg';
import { LaunchError, runCommand, say } from '../launch/launch-error';
import { withOwnerDatabase } from '../launch/owner-database';
import { loadConfig } from '../platform/config';
import { verdictOn } from './verification';
import { archiveOver } from './verify.service';

/** `npm run verify-report -- file`: the verdict of the page, for a terminal; exit code 1 when the file is not what was frozen. */
await runCommand(async () => {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new LaunchError('Cách dùng: npm run verify-report -- <tệp>');
  const file = await readFile(path).catch(() => {
    throw new LaunchError(`Không đọc được tệp ${path}.`);
  });
  const verdict = await withOwnerDatabase(loadConfig(process.env), async (ownerUrl) => {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    try {
      return await verdictOn(
        file,
        archiveOver(async (text, values) => (await client.query(text, [...values])).rows),
      );
    } finally {
      await client.end();
    }
  });
  const lines = [
    `${basename(path)}: ${verdict.title}. ${verdict.detail}`,
    ...(verdict.report
      ? [`  ${verdict.report.form}, số liệu đến ${verdict.report.asOf}, chốt số ${verdict.report.no}`]
      : []),
    ...verdict.steps.map(({ label, isPassed }) => `  ${isPassed ? '✓' : '✗'} ${label}`),
    ...verdict.differences.map(({ place, detail }) => `  ≠ ${place}: ${detail}`),
  ];
  if (verdict.verdict === 'CHANGED' || verdict.verdict === 'UNKNOWN') throw new LaunchError(lines.join('\n'));
  lines.forEach(say);
});
