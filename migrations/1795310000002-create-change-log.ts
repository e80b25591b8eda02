import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who changed what, and who opened which file. Both are append-only: the roles of the application are granted no
 * update, delete or truncate, and rows enter the change log through one trigger function that runs as its owner.
 */
export class CreateChangeLog1795310000002 implements MigrationInterface {
  readonly name = 'CreateChangeLog1795310000002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table change_log (
        id bigint generated always as identity constraint change_log_pkey primary key,
        happened_at timestamptz not null default clock_timestamp(),
        account_id uuid,
        request_id text,
        table_name text not null,
        operation text not null constraint change_log_operation_check check (operation in ('insert', 'update', 'delete')),
        row_id text,
        person_id uuid,
        old_row jsonb,
        new_row jsonb
      );
      create index change_log_person_id_idx on change_log (person_id, id desc) where person_id is not null;
      create index change_log_request_id_idx on change_log (request_id) where request_id is not null;

      create table read_log (
        id bigint generated always as identity constraint read_log_pkey primary key,
        happened_at timestamptz not null default clock_timestamp(),
        account_id uuid not null default actor_account(),
        request_id text default actor_request(),
        person_id uuid,
        what text not null,
        ground text,
        detail jsonb
      );
      create index read_log_person_id_idx on read_log (person_id, id desc);
      create index read_log_account_id_idx on read_log (account_id, id desc);

      -- Derived columns say nothing that the columns they derive from do not.
      create function logged_row(value jsonb) returns jsonb language sql immutable parallel safe strict
        return value - array['name_key', 'search_text', 'family_name', 'middle_name', 'given_name', 'birth_first', 'password_hash'];

      -- Statement triggers see all rows at once, so that ten thousand rows of an import cost one insert.
      -- The first argument names the column that holds the person; empty where the table knows none.
      create function record_insert() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into change_log (account_id, request_id, table_name, operation, row_id, person_id, new_row)
        select actor_account(), actor_request(), tg_table_name, 'insert', r ->> 'id', (r ->> tg_argv[0])::uuid, logged_row(r)
        from (select to_jsonb(n) as r from new_rows n) x;
        return null;
      end $$;
      create function record_delete() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into change_log (account_id, request_id, table_name, operation, row_id, person_id, old_row)
        select actor_account(), actor_request(), tg_table_name, 'delete', r ->> 'id', (r ->> tg_argv[0])::uuid, logged_row(r)
        from (select to_jsonb(o) as r from old_rows o) x;
        return null;
      end $$;
      -- Updates pair the old row with the new one, which only a row trigger can do for certain.
      create function record_update() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        before jsonb := logged_row(to_jsonb(old));
        after jsonb := logged_row(to_jsonb(new));
      begin
        if before - 'version' is distinct from after - 'version' then
          insert into change_log (account_id, request_id, table_name, operation, row_id, person_id, old_row, new_row)
          values (actor_account(), actor_request(), tg_table_name, 'update', after ->> 'id', (after ->> tg_argv[0])::uuid, before, after);
        end if;
        return null;
      end $$;

      -- One call for a table: select record_changes_of('employment', 'person_id').
      create function record_changes_of(watched regclass, person_column text) returns void language plpgsql as $$
      begin
        execute format('create trigger %s_insert_log after insert on %s referencing new table as new_rows
          for each statement execute function record_insert(%L)', watched, watched, person_column);
        execute format('create trigger %s_delete_log after delete on %s referencing old table as old_rows
          for each statement execute function record_delete(%L)', watched, watched, person_column);
        execute format('create trigger %s_update_log after update on %s
          for each row execute function record_update(%L)', watched, watched, person_column);
      end $$;
      revoke execute on function record_changes_of(regclass, text) from public;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function record_changes_of(regclass, text), record_update(), record_delete(), record_insert(), logged_row(jsonb);
      drop table read_log, change_log;
    `);
  }
}
