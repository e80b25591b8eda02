import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Contents that nothing names any more: what was attached to a declaration that was rejected or withdrawn. The row goes
 * first and is noted; the bytes follow, and the note is struck when they are gone, so that a standstill in between loses
 * nothing and forgets nothing.
 */
export class ForgetUnusedFiles1795650160003 implements MigrationInterface {
  readonly name = 'ForgetUnusedFiles1795650160003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table stored_file_unused (
        sha256 text not null constraint stored_file_unused_pkey primary key,
        pages integer,
        since timestamptz not null default clock_timestamp()
      );
      alter table stored_file_unused enable row level security;

      -- A foreign key from a table that this does not know keeps the row all the same.
      create function forget_unused_files(older_than interval) returns table (sha256 text, pages integer)
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare one record;
      begin
        for one in select f.sha256, f.pages from stored_file f
          where f.stored_at < clock_timestamp() - older_than
            and not exists (select from paper p where p.sha256 = f.sha256)
            and not exists (select from declaration_evidence e where e.sha256 = f.sha256)
            and not exists (select from position_dossier_file d where d.sha256 = f.sha256)
          order by f.sha256 limit 10000
        loop
          begin
            delete from stored_file f where f.sha256 = one.sha256;
            insert into stored_file_unused (sha256, pages) values (one.sha256, one.pages) on conflict do nothing;
          exception when foreign_key_violation then
            null;
          end;
        end loop;
        -- A content that came again is in use.
        delete from stored_file_unused u where exists (select from stored_file f where f.sha256 = u.sha256);
        return query select u.sha256, u.pages from stored_file_unused u order by u.since, u.sha256;
      end $$;
      create function strike_unused_file(gone text) returns void language sql security definer set search_path = public, pg_temp as $$
        delete from stored_file_unused where sha256 = gone $$;
      create function is_stored_file(wanted text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from stored_file where sha256 = wanted) $$;
      revoke execute on function forget_unused_files(interval), strike_unused_file(text), is_stored_file(text) from public;
      grant execute on function forget_unused_files(interval), strike_unused_file(text), is_stored_file(text) to hr_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function is_stored_file(text), strike_unused_file(text), forget_unused_files(interval);
      drop table stored_file_unused;
    `);
  }
}
