import { MigrationInterface, QueryRunner } from 'typeorm';

/** The own page says what a position still asks; who is exempt from a requirement by decision has to see that too. */
export class ShowOwnExemptions1795650140001 implements MigrationInterface {
  readonly name = 'ShowOwnExemptions1795650140001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      grant select on requirement_exemption to own_record;
      create policy requirement_exemption_read_own on requirement_exemption for select to own_record
        using (person_id = (select actor_person()));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy requirement_exemption_read_own on requirement_exemption;
      revoke select on requirement_exemption from own_record;
    `);
  }
}
