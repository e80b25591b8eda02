import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationInterface, QueryRunner } from 'typeorm';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, 'data', 'reports');

/**
 * The statutory tables as this program knows them, one file each; later layouts are entered by the office.
 * @source the `source` line of every file under migrations/data/reports
 */
export class LoadReportDefinitions1795650110003 implements MigrationInterface {
  readonly name = 'LoadReportDefinitions1795650110003';

  async up(run: QueryRunner): Promise<void> {
    for (const file of readdirSync(FOLDER).sort()) {
      const yaml = readFileSync(join(FOLDER, file), 'utf8');
      const content = parse(yaml) as { id: string; valid: { from: string; until?: string } };
      await run.query(
        `insert into report_definition (report_id, version, valid, content, yaml) values ($1, 1, daterange($2, $3), $4, $5)`,
        [content.id, content.valid.from, content.valid.until ?? null, content, yaml],
      );
    }
  }

  async down(run: QueryRunner): Promise<void> {
    // A frozen report names the definition it was counted by, and has no place in the structure before either.
    await run.query(`
      delete from frozen_report_file;
      delete from frozen_report;
      delete from report_definition;
    `);
  }
}
