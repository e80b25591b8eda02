import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A unit that ends is held against everybody whom it manages or pays (foreign keys of `employment`), and a reorganisation
 * asks for them: without an index each of forty units read every employment twice.
 */
export class FindEmployers1795650140003 implements MigrationInterface {
  readonly name = 'FindEmployers1795650140003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index employment_managing_organisation_id_idx on employment (managing_organisation_id);
      create index employment_paying_organisation_id_idx on employment (paying_organisation_id);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      'drop index employment_paying_organisation_id_idx, employment_managing_organisation_id_idx',
    );
  }
}
