import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether somebody is of one of some ethnic groups, to who may count him: a unit that counts people of a day since left has
 * no sight of their files any more, while its figure must be that of the day.
 */
export class TellEthnicGroup1795650211002 implements MigrationInterface {
  readonly name = 'TellEthnicGroup1795650211002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function person_is_of(person uuid, codes text[]) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from person p where p.id = person_is_of.person and p.ethnic_code = any (codes)
          and (current_setting('role', true) = 'whole_register' or exists (select from person_state s
            where s.person_id = p.id and counting_organisation(s) = any ((select actor_organisations())::uuid[])))) $$;
      revoke execute on function person_is_of(uuid, text[]) from public;
      grant execute on function person_is_of(uuid, text[]) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function person_is_of(uuid, text[])');
  }
}
