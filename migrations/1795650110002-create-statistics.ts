import { MigrationInterface, QueryRunner } from 'typeorm';

/** Definitions of reports by date, tables that accounts put together, reports that were frozen, the office's keys. */
export class CreateStatistics1795650110002 implements MigrationInterface {
  readonly name = 'CreateStatistics1795650110002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- A layout holds from one day to another; a new one is a row, the one before it ends. The YAML is kept as written.
      create table report_definition (
        report_id text not null constraint report_definition_report_id_check check (report_id ~ '^R[0-9]{1,2}[A-Z]?$'),
        version integer not null constraint report_definition_version_check check (version >= 1),
        valid daterange not null constraint report_definition_valid_check check (not isempty(valid) and not lower_inf(valid)),
        content jsonb not null,
        yaml text not null,
        defined_at timestamptz not null default clock_timestamp(),
        defined_by uuid default actor_account(),
        constraint report_definition_pkey primary key (report_id, version),
        constraint report_definition_report_id_valid_excl exclude using gist (report_id with =, valid with &&)
      );
      create table pivot (
        id uuid not null default uuidv7() constraint pivot_pkey primary key,
        version integer not null default 1,
        account_id uuid not null default actor_account() constraint pivot_account_id_fkey references account,
        name text not null constraint pivot_name_check check (btrim(name) <> ''),
        note text,
        is_shared boolean not null default false,
        definition jsonb not null,
        updated_at timestamptz not null default clock_timestamp(),
        constraint pivot_account_id_name_key unique (account_id, name)
      );

      create table office_key (
        id text not null constraint office_key_pkey primary key,
        algorithm text not null constraint office_key_algorithm_check check (algorithm = 'Ed25519'),
        public_pem text not null,
        since timestamptz not null default clock_timestamp()
      );
      -- A chain: each row names the hash of the one before it, and only one row can name it. content is the canonical text
      -- over which the hash goes, byte for byte.
      create table frozen_report (
        id uuid not null constraint frozen_report_pkey primary key,
        no bigint not null constraint frozen_report_no_key unique constraint frozen_report_no_check check (no >= 1),
        report_id text not null,
        definition_version integer not null,
        form text not null,
        title text not null,
        as_of date not null,
        organisation_id uuid constraint frozen_report_organisation_id_fkey references organisation,
        organisation_name text,
        people_counted integer not null,
        content text not null,
        sha256 text not null constraint frozen_report_sha256_key unique constraint frozen_report_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
        previous_sha256 text constraint frozen_report_previous_sha256_key unique nulls not distinct
          constraint frozen_report_previous_sha256_fkey references frozen_report (sha256),
        signature text not null,
        key_id text not null constraint frozen_report_key_id_fkey references office_key,
        frozen_at timestamptz not null,
        frozen_by uuid not null default actor_account() constraint frozen_report_frozen_by_fkey references account,
        note text,
        constraint frozen_report_report_id_definition_version_fkey foreign key (report_id, definition_version)
          references report_definition (report_id, version)
      );
      create index frozen_report_report_id_idx on frozen_report (report_id, as_of desc);
      create index frozen_report_organisation_id_idx on frozen_report (organisation_id);
      -- Files that were handed out, kept as they were: the same report is the same bytes every time.
      create table frozen_report_file (
        frozen_report_id uuid not null constraint frozen_report_file_frozen_report_id_fkey references frozen_report,
        format text not null constraint frozen_report_file_format_check check (format in ('xlsx', 'csv', 'pdf', 'json')),
        sha256 text not null,
        content bytea not null,
        made_at timestamptz not null default clock_timestamp(),
        constraint frozen_report_file_pkey primary key (frozen_report_id, format)
      );
      create index frozen_report_file_sha256_idx on frozen_report_file (sha256);
      alter table frozen_report_file alter content set storage external;

      grant select on report_definition, office_key to whole_register, some_units, hr_app;
      grant insert on report_definition to whole_register;
      grant update (valid) on report_definition to whole_register;
      grant select, insert, update, delete on pivot to whole_register, some_units;
      grant insert on office_key to hr_app;
      -- Added to, never changed: nobody is granted more.
      grant select, insert on frozen_report, frozen_report_file to whole_register, some_units;
      select record_changes_of('report_definition', ''), record_changes_of('pivot', '');

      alter table report_definition enable row level security;
      create policy report_definition_read on report_definition for select using (true);
      create policy report_definition_add on report_definition for insert to whole_register with check ((select actor_writes_everywhere()));
      create policy report_definition_change on report_definition for update to whole_register using ((select actor_writes_everywhere()));
      alter table pivot enable row level security;
      create policy pivot_read on pivot for select to whole_register, some_units using (is_shared or account_id = (select actor_account()));
      create policy pivot_add on pivot for insert to whole_register, some_units with check (account_id = (select actor_account()));
      create policy pivot_change on pivot for update to whole_register, some_units using (account_id = (select actor_account()));
      create policy pivot_remove on pivot for delete to whole_register, some_units using (account_id = (select actor_account()));
      alter table frozen_report enable row level security;
      create policy frozen_report_read_all on frozen_report for select to whole_register using (true);
      create policy frozen_report_read_some on frozen_report for select to some_units
        using (organisation_id = any ((select actor_organisations())::uuid[]));
      create policy frozen_report_add on frozen_report for insert to whole_register, some_units with check (frozen_by = (select actor_account())
        and (current_setting('role') = 'whole_register' or organisation_id = any ((select actor_organisations())::uuid[])));
      alter table frozen_report_file enable row level security;
      create policy frozen_report_file_read on frozen_report_file for select to whole_register, some_units
        using (exists (select from frozen_report f where f.id = frozen_report_id));
      create policy frozen_report_file_add on frozen_report_file for insert to whole_register, some_units
        with check (exists (select from frozen_report f where f.id = frozen_report_id));

      -- The end of the chain, for who is about to add to it; nobody else adds until the transaction ends.
      create function frozen_tip(out no bigint, out sha256 text) language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(1751346553, 11);
        select f.no, f.sha256 into frozen_tip.no, frozen_tip.sha256 from frozen_report f order by f.no desc limit 1;
      end $$;
      -- For who holds a file and has no account. What stands in a report leaves only through the comparison that the program
      -- makes; figures that differ are named by their place and never by their value.
      create function frozen_of_file(file_sha256 text) returns table (frozen_report_id uuid, format text)
        language sql stable security definer set search_path = public, pg_temp
        as $$ select frozen_report_id, format from frozen_report_file where sha256 = file_sha256 limit 1 $$;
      create function frozen_to_verify(wanted uuid) returns table (no bigint, content text, sha256 text, previous_sha256 text,
          signature text, key_id text, before_sha256 text, before_content text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select f.no, f.content, f.sha256, f.previous_sha256, f.signature, f.key_id, b.sha256, b.content
        from frozen_report f left join frozen_report b on b.no = f.no - 1 where f.id = wanted $$;
      create function frozen_by_hash(wanted text) returns setof uuid language sql stable security definer set search_path = public, pg_temp
        as $$ select id from frozen_report where sha256 = wanted $$;
      create function frozen_file_content(report uuid, wanted text) returns bytea language sql stable security definer set search_path = public, pg_temp
        as $$ select content from frozen_report_file where frozen_report_id = report and format = wanted $$;
      create function frozen_files_of_length(wanted text, bytes integer) returns table (frozen_report_id uuid, content bytea)
        language sql stable security definer set search_path = public, pg_temp as $$
        select frozen_report_id, content from frozen_report_file where format = wanted and octet_length(content) = bytes order by made_at desc limit 20 $$;
      revoke execute on function frozen_tip(), frozen_of_file(text), frozen_to_verify(uuid), frozen_by_hash(text),
        frozen_file_content(uuid, text), frozen_files_of_length(text, integer) from public;
      grant execute on function frozen_tip() to whole_register, some_units;
      grant execute on function frozen_of_file(text), frozen_to_verify(uuid), frozen_by_hash(text), frozen_file_content(uuid, text),
        frozen_files_of_length(text, integer) to hr_app;

      -- Names to the people of a cell. Whoever may count a state may know whose it is, also after the file moved on.
      create function counted_people(people uuid[]) returns table (person_id uuid, full_name text, employee_code text, birth_date text)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      begin
        if current_setting('role', true) = 'whole_register' then
          return query select p.id, p.full_name, p.employee_code, p.birth_date::text from person p where p.id = any (people);
        else
          return query select p.id, p.full_name, p.employee_code, p.birth_date::text from person p where p.id = any (people)
            and exists (select from person_state s where s.person_id = p.id and s.organisation_id = any (actor_organisations()));
        end if;
      end $$;
      revoke execute on function counted_people(uuid[]) from public;
      grant execute on function counted_people(uuid[]) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function counted_people(uuid[]), frozen_tip(), frozen_of_file(text), frozen_to_verify(uuid), frozen_by_hash(text),
        frozen_file_content(uuid, text), frozen_files_of_length(text, integer);
      drop table frozen_report_file, frozen_report, office_key, pivot, report_definition;
    `);
  }
}
