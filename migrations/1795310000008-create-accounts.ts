import { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their dated roles by unit, sessions, sign-in attempts, and the frame that opens every transaction. */
export class CreateAccounts1795310000008 implements MigrationInterface {
  readonly name = 'CreateAccounts1795310000008';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table account (
        id uuid not null default uuidv7() constraint account_pkey primary key,
        username text not null constraint account_username_key unique constraint account_username_check check (username ~ '^[a-z0-9][a-z0-9._-]{2,49}$'),
        display_name text not null constraint account_display_name_check check (btrim(display_name) <> ''),
        password_hash text not null,
        must_change_password boolean not null default false,
        is_disabled boolean not null default false,
        created_at timestamptz not null default now(),
        -- Grows with every change of the account or its roles; a frame that knows an older one is refused and read again.
        version integer not null default 1
      );
      create table account_role (
        id uuid not null default uuidv7() constraint account_role_pkey primary key,
        account_id uuid not null constraint account_role_account_id_fkey references account,
        role text not null constraint account_role_role_check
          check (role in ('HR_OFFICER', 'UNIT_HR_OFFICER', 'UNIT_HEAD', 'AUDITOR', 'ADMINISTRATOR')),
        organisation_id uuid not null constraint account_role_organisation_id_fkey references organisation,
        valid daterange not null constraint account_role_valid_check check (not isempty(valid)),
        ground text,
        constraint account_role_account_id_role_organisation_id_excl
          exclude using gist (account_id with =, role with =, organisation_id with =, valid with &&)
      );
      create index account_role_account_id_idx on account_role (account_id);
      create function raise_account_version() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update account set version = version + 1 where id = coalesce(new.account_id, old.account_id);
        return null;
      end $$;
      create trigger account_role_version after insert or update or delete on account_role for each row execute function raise_account_version();

      create table session (
        token_hash bytea not null constraint session_pkey primary key,
        id uuid not null default uuidv7() constraint session_id_key unique,
        account_id uuid not null constraint session_account_id_fkey references account,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        address text,
        user_agent text,
        ended_at timestamptz,
        ended_by uuid
      );
      create index session_account_id_idx on session (account_id) where ended_at is null;
      create table sign_in_attempt (
        id bigint generated always as identity constraint sign_in_attempt_pkey primary key,
        at timestamptz not null default now(),
        username text not null,
        address text not null,
        succeeded boolean not null
      );
      create index sign_in_attempt_username_idx on sign_in_attempt (username, at desc);
      create index sign_in_attempt_address_idx on sign_in_attempt (address, at desc);

      -- What an account may see and change today: the database role and its units, '' for none, 'all' for the whole register.
      create function account_scope(whose uuid, out database_role text, out organisations text, out writable text)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        readable uuid[]; writes uuid[]; roots uuid[];
      begin
        select array_agg(organisation_id) filter (where role <> 'ADMINISTRATOR'),
               array_agg(organisation_id) filter (where role in ('HR_OFFICER', 'UNIT_HR_OFFICER'))
          into readable, writes from account_role where account_id = whose and valid @> current_date;
        select array_agg(organisation_id) into roots from organisation_place
          where parent_id is null and valid @> current_date and organisation_id = any (readable);
        database_role := case when roots is null then 'some_units' else 'whole_register' end;
        organisations := case when roots is null and readable is not null
          then (select string_agg(id::text, ',') from organisations_covered(readable, current_date) id) else '' end;
        writable := case when writes is null then '' when writes && roots then 'all'
          else (select string_agg(id::text, ',') from organisations_covered(writes, current_date) id) end;
        organisations := coalesce(organisations, '');
        writable := coalesce(writable, '');
      end $$;

      -- HR401: the session is over. HR412: the account changed since the caller last read it, who then reads it again.
      create function session_scope(token bytea, seen_version integer, out account_id uuid, out database_role text, out organisations text, out writable text)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare current_version integer;
      begin
        select a.id, a.version into session_scope.account_id, current_version from session s join account a on a.id = s.account_id
          where s.token_hash = token and s.ended_at is null and s.expires_at > now() and not a.is_disabled;
        if current_version is null then
          raise exception 'the session is over' using errcode = 'HR401';
        elsif current_version <> seen_version then
          raise exception 'the account has changed' using errcode = 'HR412';
        end if;
        select s.database_role, s.organisations, s.writable into session_scope.database_role, session_scope.organisations, session_scope.writable
          from account_scope(session_scope.account_id) s;
      end $$;

      grant select, insert, update on account, session to hr_app;
      grant select, insert, update, delete on account_role to hr_app;
      grant select, insert on sign_in_attempt to hr_app;
      revoke execute on function account_scope(uuid), session_scope(bytea, integer) from public;
      grant execute on function account_scope(uuid), session_scope(bytea, integer) to hr_app;
      select record_changes_of('account', ''), record_changes_of('account_role', '');

      -- Names of colleagues in histories and lists, without their accounts.
      create view account_name with (security_barrier = true) as select id, username, display_name from account;
      grant select on account_name to whole_register, some_units, hr_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop view account_name;
      drop function session_scope(bytea, integer), account_scope(uuid);
      drop table sign_in_attempt, session, account_role, account;
      drop function raise_account_version();
    `);
  }
}
