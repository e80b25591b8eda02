import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By when public employees are to be placed in career levels.
 *
 * @source NĐ 232/2026/NĐ-CP, Điều 7, 18; in force from 01/07/2026, read 22/11/2026
 */
export class PlaceInCareerLevels1795650240001 implements MigrationInterface {
  readonly name = 'PlaceInCareerLevels1795650240001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      insert into rule_parameter (key, valid, value, unit, basis, confidence) values
        ('salary.career_level.by', '[2026-07-01,)', '2027-07-01', 'date', 'NĐ 232/2026/NĐ-CP Điều 7, 18', 'S');
      update due_state set rules_changed = true;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from rule_parameter where key = 'salary.career_level.by';
      update due_state set rules_changed = true;
    `);
  }
}
