import { MigrationInterface, QueryRunner } from 'typeorm';

/** Two officers on the same day of the calendar: the second is told what the first made of it. */
export class VersionHolidays1795650130004 implements MigrationInterface {
  readonly name = 'VersionHolidays1795650130004';

  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table holiday add column version integer not null default 1');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('alter table holiday drop column version');
  }
}
