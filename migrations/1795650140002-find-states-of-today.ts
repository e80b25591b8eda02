import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports over everybody of today read nine states of the past for one that holds. Nearly all that hold have no end: they
 * get an index with everything that such reports ask, the others are found by their end. Functions that only read say so,
 * for a statement with one that does not is never worked on by two processes.
 */
export class FindStatesOfToday1795650140002 implements MigrationInterface {
  readonly name = 'FindStatesOfToday1795650140002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index person_state_open_idx on person_state (organisation_id) include (person_id, valid, class_code, type_code, status_code,
        grade_code, grade_group, title, is_leader, position_id, sex, birth_first) where upper(valid) is null;
      create index person_state_ends_idx on person_state (upper(valid)) where upper(valid) is not null;
      alter function people_under_discipline(date) parallel restricted;
      alter function has_open_discipline(uuid[], date) parallel restricted;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter function has_open_discipline(uuid[], date) parallel unsafe;
      alter function people_under_discipline(date) parallel unsafe;
      drop index person_state_ends_idx, person_state_open_idx;
    `);
  }
}
