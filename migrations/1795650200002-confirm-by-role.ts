import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_REQUEST = `coalesce(current_setting('app.writable', true), '')`;
const OF_CONFIRMERS = `coalesce((select s.writable from account_scope(actor_account(), array['HR_OFFICER', 'UNIT_HEAD']) s), '')`;

/** Whoever looks at a decision may write to more units than he may confirm for: the roles that confirm decide. */
export class ConfirmByRole1795650200002 implements MigrationInterface {
  readonly name = 'ConfirmByRole1795650200002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(confirmable(OF_CONFIRMERS));
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(confirmable(OF_REQUEST));
  }
}

const confirmable = (written: string): string => `
      create or replace function confirmable_organisations() returns text
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare heads uuid[]; written text := ${written};
      begin
        if written = 'all' then
          return written;
        end if;
        select array_agg(organisation_id) into heads from account_role
          where account_id = actor_account() and role = 'UNIT_HEAD' and valid @> current_date;
        if heads is null then
          return written;
        end if;
        return concat_ws(',', nullif(written, ''), (select string_agg(id::text, ',') from organisations_covered(heads, current_date) id));
      end $$`;
