import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists on their way into the register: the file, its rows as read and matched, and what the officer answered.
 * Nothing here is the register yet; a batch is applied in one transaction and its changes are in the change log under
 * the request id `import:<id>`.
 */
export class CreateImports1795310000020 implements MigrationInterface {
  readonly name = 'CreateImports1795310000020';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table import_batch (
        id uuid not null default uuidv7() constraint import_batch_pkey primary key,
        account_id uuid not null default actor_account() constraint import_batch_account_id_fkey references account,
        organisation_id uuid not null constraint import_batch_organisation_id_fkey references organisation,
        as_of date not null,
        file_name text not null,
        file_sha256 text not null,
        file_kind text not null constraint import_batch_file_kind_check check (file_kind in ('xlsx', 'csv')),
        state text not null default 'reading' constraint import_batch_state_check check (state in
          ('reading', 'mapping', 'previewing', 'ready', 'applying', 'applied', 'undoing', 'undone', 'failed')),
        list_kind text,
        layout_key text,
        class_code text,
        columns jsonb not null default '[]',
        units jsonb not null default '[]',
        done integer not null default 0,
        total integer not null default 0,
        counts jsonb not null default '{}',
        message text,
        -- Who asked for the work under way, and its job in the queue.
        asked_by uuid,
        job_id uuid,
        created_at timestamptz not null default now(),
        applied_at timestamptz,
        undone_at timestamptz
      );
      create index import_batch_account_id_idx on import_batch (account_id, id desc);
      create index import_batch_file_sha256_idx on import_batch (file_sha256);

      -- In parts, so that no step holds a large file twice as text.
      create table import_file (
        import_id uuid not null constraint import_file_import_id_fkey references import_batch on delete cascade,
        part integer not null,
        content bytea not null,
        constraint import_file_pkey primary key (import_id, part)
      );
      alter table import_file alter content set storage external;

      create table import_row (
        import_id uuid not null constraint import_row_import_id_fkey references import_batch on delete cascade,
        row_number integer not null,
        cells jsonb not null,
        record jsonb not null,
        problems jsonb not null default '[]',
        has_error boolean not null default false,
        name_key text,
        birth_date text,
        citizen_id text,
        employee_code text,
        unit_id uuid,
        outcome text not null default 'new'
          constraint import_row_outcome_check check (outcome in ('new', 'changed', 'unchanged', 'ambiguous', 'problem')),
        choice text,
        person_id uuid,
        new_person_id uuid not null default uuidv7(),
        candidates jsonb,
        changes jsonb,
        match_problem jsonb,
        constraint import_row_pkey primary key (import_id, row_number)
      );
      create index import_row_outcome_idx on import_row (import_id, outcome, row_number);

      -- What the officer once said about a layout, so that the next file with it is not asked.
      create table import_layout (
        account_id uuid not null default actor_account() constraint import_layout_account_id_fkey references account,
        layout_key text not null,
        columns jsonb not null default '{}',
        class_code text,
        units jsonb not null default '{}',
        constraint import_layout_pkey primary key (account_id, layout_key)
      );

      -- The letters of each word in order of the alphabet: "Hoà" and "Hòa" are one spelling, "Hoa" is another.
      create function name_form(value text) returns text language sql immutable parallel safe strict
        return (select string_agg(letter, '' order by place, letter collate "C")
          from unnest(string_to_array(lower(normalize(value, nfd)), ' ')) with ordinality as word (letters, place),
            regexp_split_to_table(letters, '') as letter);

      -- Numbers that are unique in the whole register and belong to somebody the actor may not see. Says only that.
      create function numbers_taken(citizen_ids text[], employee_codes text[]) returns table (number text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select citizen_id from person where citizen_id = any (citizen_ids)
        union select employee_code from person where employee_code = any (employee_codes)
      $$;

      -- A salary position is never removed by the program, except when the batch that wrote it is taken back whole:
      -- then the file stands as if the batch had never been. The change log keeps both the coming and the going.
      create function remove_imported_salary_positions(batch uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select from import_batch where id = batch and state = 'undoing') then
          raise exception 'the batch is not being undone' using errcode = '42501';
        end if;
        delete from salary_position s using change_log c, person p
        where c.request_id = 'import:' || batch and c.table_name = 'salary_position' and c.operation = 'insert'
          and s.id = c.row_id::uuid and p.id = s.person_id
          and (actor_writes_everywhere() or p.owner_organisation_id = any (actor_writable_organisations()));
      end $$;

      -- For a program that starts again: what was under way when the last one stopped.
      create function imports_under_way() returns table (id uuid, asked_by uuid, job_id uuid)
        language sql stable security definer set search_path = public, pg_temp as $$
        select id, asked_by, job_id from import_batch where state in ('reading', 'previewing', 'applying', 'undoing')
      $$;

      revoke execute on function numbers_taken(text[], text[]), remove_imported_salary_positions(uuid), imports_under_way() from public;
      grant execute on function numbers_taken(text[], text[]), remove_imported_salary_positions(uuid) to whole_register, some_units;
      grant execute on function imports_under_way() to hr_app;
      grant select, insert, update, delete on import_batch, import_file, import_row, import_layout to whole_register, some_units;

      alter table import_batch enable row level security;
      alter table import_file enable row level security;
      alter table import_row enable row level security;
      alter table import_layout enable row level security;
    `);
    // A batch holds personal data of its unit. The one who reads the whole register sees all batches; anyone else his
    // own, as long as the unit is still his.
    await run.query(`
      create policy import_batch_read_all on import_batch for select to whole_register using (true);
      create policy import_batch_read_some on import_batch for select to some_units
        using (account_id = (select actor_account()) and organisation_id = any ((select actor_organisations())::uuid[]));
      create policy import_layout_own on import_layout for all to whole_register, some_units
        using (account_id = (select actor_account())) with check (account_id = (select actor_account()));
    `);
    const writes = `((select actor_writes_everywhere()) or (account_id = (select actor_account())
      and organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
    await run.query(`
      create policy import_batch_add on import_batch for insert to whole_register, some_units
        with check (account_id = (select actor_account()) and ${writes});
      create policy import_batch_change on import_batch for update to whole_register, some_units using ${writes};
      create policy import_batch_remove on import_batch for delete to whole_register, some_units using ${writes};
    `);
    for (const table of ['import_file', 'import_row']) {
      const changes = `import_id in (select id from import_batch where ${writes})`;
      await run.query(`
        create policy ${table}_read on ${table} for select to whole_register, some_units
          using (import_id in (select id from import_batch));
        create policy ${table}_add on ${table} for insert to whole_register, some_units with check (${changes});
        create policy ${table}_change on ${table} for update to whole_register, some_units using (${changes});
        create policy ${table}_remove on ${table} for delete to whole_register, some_units using (${changes});
      `);
    }
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function imports_under_way(), remove_imported_salary_positions(uuid), numbers_taken(text[], text[]), name_form(text);
      drop table import_layout, import_row, import_file, import_batch;
    `);
  }
}
