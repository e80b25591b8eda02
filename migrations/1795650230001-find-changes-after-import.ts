import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever takes a batch back must hear of every later change of its people, and sees not all of them: rows of sections
 * that he has not unlocked, and everything about people who left his units, are hidden from him in the change log. The
 * function looks past that, for batches of his own, and says only whose file, by whom and when. Unlocking a section is no
 * change of a file, but a file that was unlocked cannot go away again.
 */
export class FindChangesAfterImport1795650230001 implements MigrationInterface {
  readonly name = 'FindChangesAfterImport1795650230001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function changes_after_import(batch uuid) returns table (person_id uuid, account_id uuid, happened_at timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
        with mine as materialized (
          select c.id, c.person_id, c.table_name = 'person' and c.operation = 'insert' as is_new from change_log c
          where c.request_id = 'import:' || batch::text and c.person_id is not null
            and exists (select from import_batch b where b.id = batch and (actor_writes_everywhere() or b.account_id = actor_account()))),
        people as (select m.person_id, max(m.id) as last_id, bool_or(m.is_new) as is_new from mine m group by m.person_id)
        select p.person_id, c.account_id, c.happened_at from people p
        join lateral (select l.account_id, l.happened_at from change_log l
          where l.person_id = p.person_id and l.id > p.last_id and (l.table_name <> 'file_unlock' or p.is_new)
          order by l.id desc limit 1) c on true
      $$;
      revoke execute on function changes_after_import(uuid) from public;
      grant execute on function changes_after_import(uuid) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function changes_after_import(uuid)');
  }
}
