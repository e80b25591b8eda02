import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The list behind a figure is in the order of units and stops after a page. By class, unit, end and beginning the index gives
 * that order and skips what is no longer valid unit by unit (skip scan of PostgreSQL 18), so a page reads hundreds of states
 * and not all of the class. It serves what the index by class and days served.
 */
export class FindStatesByClassAndUnit1795650180001 implements MigrationInterface {
  readonly name = 'FindStatesByClassAndUnit1795650180001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index person_state_class_unit_idx on person_state
        (class_code, organisation_id, coalesce(upper(valid), 'infinity'::date), lower(valid));
      drop index person_state_class_idx;
      analyze person_state;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      create index person_state_class_idx on person_state (class_code, coalesce(upper(valid), 'infinity'::date), lower(valid));
      drop index person_state_class_unit_idx;
    `);
  }
}
