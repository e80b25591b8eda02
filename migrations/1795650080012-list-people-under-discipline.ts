import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is under a discipline still in force, of the people in the actor's reach: a report over the whole province would
 * have to hand every one of them over to `has_open_discipline`. The answer to a requirement, not the restricted row.
 */
export class ListPeopleUnderDiscipline1795650080012 implements MigrationInterface {
  readonly name = 'ListPeopleUnderDiscipline1795650080012';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function people_under_discipline(on_day date) returns setof uuid
        language sql stable security definer set search_path = public, pg_temp
        as $$ select distinct d.person_id from discipline d join person p on p.id = d.person_id
          where d.valid @> on_day and not d.is_wrongful
            and (current_setting('role') = 'whole_register' or p.owner_organisation_id = any (actor_organisations())) $$;
      revoke execute on function people_under_discipline(date) from public;
      grant execute on function people_under_discipline(date) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function people_under_discipline(date)');
  }
}
