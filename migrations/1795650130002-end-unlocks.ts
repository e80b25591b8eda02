import { MigrationInterface, QueryRunner } from 'typeorm';

/** Who opened restricted sections may end it before its half hour is over; nobody can make it last longer. */
export class EndUnlocks1795650130002 implements MigrationInterface {
  readonly name = 'EndUnlocks1795650130002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      grant update (expires_at) on file_unlock to whole_register, some_units;
      create policy file_unlock_end on file_unlock for update to whole_register, some_units
        using (account_id = (select actor_account()) and expires_at > now())
        with check (account_id = (select actor_account()) and expires_at <= now());
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy file_unlock_end on file_unlock;
      revoke update on file_unlock from whole_register, some_units;
      revoke update (expires_at) on file_unlock from whole_register, some_units;
    `);
  }
}
