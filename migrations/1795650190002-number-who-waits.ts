import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The place in the waiting list of a class, also among people of units that the asker does not see: of them nothing but how
 * many wait longer, and only of classes that he sees (`training_class_read_all`, `training_class_read_some`).
 */
export class NumberWhoWaits1795650190002 implements MigrationInterface {
  readonly name = 'NumberWhoWaits1795650190002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function training_waiting_no(class uuid, since timestamptz, enrolment uuid) returns integer
        language sql stable security definer set search_path = public, pg_temp as $$
        select count(*)::int from training_enrolment w join training_class c on c.id = w.class_id
        where w.class_id = class and w.state = 'REGISTERED' and w.waiting_since is not null and (w.waiting_since, w.id) <= (since, enrolment)
          and (current_setting('role') = 'whole_register' or cardinality((select actor_organisations())) > 0
            or c.school_id = any ((select actor_schools())::uuid[])) $$;
      revoke execute on function training_waiting_no(uuid, timestamptz, uuid) from public;
      grant execute on function training_waiting_no(uuid, timestamptz, uuid) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function training_waiting_no(uuid, timestamptz, uuid)');
  }
}
