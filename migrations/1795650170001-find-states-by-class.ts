import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Statutory tables ask for one class of people on a day. By class, end and beginning a B-tree goes straight to them: a tenth of
 * the states, where the key by person and period looks at all. Ends and beginnings are dates, so the planner may use their
 * statistics behind row-level security, which it may not of ranges. Extensions of service are few among all decisions.
 */
export class FindStatesByClass1795650170001 implements MigrationInterface {
  readonly name = 'FindStatesByClass1795650170001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index person_state_class_idx on person_state (class_code, coalesce(upper(valid), 'infinity'::date), lower(valid));
      create index decision_extension_idx on decision (ends_on) where kind = 'KEO_DAI_CT';
      analyze person_state;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop index decision_extension_idx, person_state_class_idx');
  }
}
