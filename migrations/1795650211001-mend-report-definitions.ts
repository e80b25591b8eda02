import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationInterface, QueryRunner } from 'typeorm';
import { parse } from 'yaml';

const DATA = join(import.meta.dirname, 'data');
const MENDED = ['R7', 'R8', 'R9A', 'R9B', 'R9C', 'R10', 'R11', 'R12A', 'R12B', 'R12C', 'R14A', 'R14B'];
/** Where a definition stood before, the newest first. */
const BEFORE = ['reports-added', 'reports'];

/**
 * Layouts that did not add up or counted what is not theirs, put right from their first day on; what the office has entered
 * since stays. @source the `source` line of every file under migrations/data/reports-mended
 */
export class MendReportDefinitions1795650211001 implements MigrationInterface {
  readonly name = 'MendReportDefinitions1795650211001';

  async up(run: QueryRunner): Promise<void> {
    for (const id of MENDED) await put(run, join(DATA, 'reports-mended', `${id}.yaml`));
  }

  async down(run: QueryRunner): Promise<void> {
    for (const id of MENDED) {
      const before = BEFORE.map((folder) => join(DATA, folder, `${id}.yaml`)).find((path) =>
        existsSync(path),
      );
      if (before !== undefined) await put(run, before);
    }
  }
}

async function put(run: QueryRunner, path: string): Promise<void> {
  const yaml = readFileSync(path, 'utf8');
  const content = parse(yaml) as { readonly id: string; readonly valid: { readonly from: string } };
  await run.query(
    'update report_definition set content = $3, yaml = $4 where report_id = $1 and lower(valid) = $2::date',
    [content.id, content.valid.from, content, yaml],
  );
}
