import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the form and the old 2C forms ask beyond the tables so far, and the taking back of restricted rows that a list
 * brought in: whoever undoes the list has no section unlocked.
 *
 * @source TT 06/2023/TT-BNV, form, header (mã số định danh), items 32.3 and 36
 */
export class CompleteRecordTables1795650030001 implements MigrationInterface {
  readonly name = 'CompleteRecordTables1795650030001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table person add column national_db_code text;
      -- "Em ruột" does not say whether brother or sister.
      alter table family_member add column sex text constraint family_member_sex_check check (sex in ('M', 'F'));
      alter table credential add column decision_number text, add column funding text;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table credential drop column decision_number, drop column funding;
      alter table family_member drop column sex;
      alter table person drop column national_db_code;
    `);
  }
}
