import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a statutory list has left the register is asked of the log of exports, in which an account of some units saw
 * nothing without a person: it sees what it took out itself, and lists of its units.
 */
export class ShowExportedLists1795650212001 implements MigrationInterface {
  readonly name = 'ShowExportedLists1795650212001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`create policy read_log_read_lists on read_log for select to some_units
      using (person_id is null and what = 'export' and detail ? 'report' and (account_id = (select actor_account())
        or detail ->> 'organisationId' = any ((select actor_organisations())::text[])))`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop policy read_log_read_lists on read_log');
  }
}
