import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Printing on forms: templates that an office put in place of the ones delivered, and prints of many people on their
 * way into one ZIP. The files themselves lie in the data folder for a day; a row tells whose they are.
 */
export class CreatePrints1795650050001 implements MigrationInterface {
  readonly name = 'CreatePrints1795650050001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- For the people of a unit and of the units below it that have none of their own.
      create table print_template (
        id uuid not null default uuidv7() constraint print_template_pkey primary key,
        form text not null,
        organisation_id uuid not null constraint print_template_organisation_id_fkey references organisation,
        file_name text not null,
        sha256 text not null,
        bytes integer not null,
        account_id uuid not null default actor_account() constraint print_template_account_id_fkey references account,
        uploaded_at timestamptz not null default now(),
        constraint print_template_form_organisation_id_key unique (form, organisation_id)
      );
      create index print_template_organisation_id_idx on print_template (organisation_id);
      -- Apart, so that the change log does not keep every file in full.
      create table print_template_file (
        template_id uuid not null constraint print_template_file_pkey primary key
          constraint print_template_file_template_id_fkey references print_template on delete cascade,
        content bytea not null
      );
      alter table print_template_file alter content set storage external;

      create table print_job (
        id uuid not null default uuidv7() constraint print_job_pkey primary key,
        account_id uuid not null default actor_account() constraint print_job_account_id_fkey references account,
        form text not null,
        format text not null constraint print_job_format_check check (format in ('docx', 'pdf')),
        year smallint not null,
        -- In the order of the files within the ZIP.
        person_ids uuid[] not null constraint print_job_person_ids_check check (cardinality(person_ids) between 1 and 200),
        state text not null default 'printing' constraint print_job_state_check check (state in ('printing', 'done', 'failed', 'expired')),
        done integer not null default 0,
        -- No longer within the asker's units when their turn came.
        skipped integer not null default 0,
        message text,
        -- Restricted sections to unlock for each person, on one ground; empty for none.
        sections text[] not null default '{}',
        ground text,
        document text,
        bytes bigint,
        job_id uuid,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        expires_at timestamptz not null default now() + interval '1 day',
        constraint print_job_ground_check check (sections = '{}' or char_length(btrim(ground)) >= 10)
      );
      create index print_job_account_id_idx on print_job (account_id, id desc);

      grant select, insert, update, delete on print_template, print_template_file, print_job to whole_register, some_units;
      alter table print_template enable row level security;
      alter table print_template_file enable row level security;
      alter table print_job enable row level security;
      -- A template holds no personal data; only an officer of the whole register puts one in place.
      create policy print_template_read on print_template for select to whole_register, some_units using (true);
      create policy print_template_file_read on print_template_file for select to whole_register, some_units using (true);
      -- What was printed is seen by nobody but who had it printed.
      create policy print_job_own on print_job for all to whole_register, some_units
        using (account_id = (select actor_account())) with check (account_id = (select actor_account()));

      -- For a program that starts again: what was under way when the last one stopped.
      create function prints_under_way() returns table (id uuid, asked_by uuid, job_id uuid)
        language sql stable security definer set search_path = public, pg_temp as $$
        select id, account_id, job_id from print_job where state = 'printing'
      $$;
      -- Marks what is over its day and says which files may go.
      create function expire_prints() returns table (id uuid)
        language sql security definer set search_path = public, pg_temp as $$
        update print_job set state = 'expired' where state in ('done', 'failed') and expires_at <= now() returning id
      $$;
      revoke execute on function prints_under_way(), expire_prints() from public;
      grant execute on function prints_under_way(), expire_prints() to hr_app;
      select record_changes_of('print_template', '');
      select pgboss.create_queue('prints', '{"policy": "standard", "retryLimit": 4, "retryDelay": 0, "expireInSeconds": 1800}');
      grant select, insert, update, delete on all tables in schema pgboss to hr_app;
    `);
    for (const table of ['print_template', 'print_template_file']) {
      await run.query(`
        create policy ${table}_add on ${table} for insert to whole_register with check ((select actor_writes_everywhere()));
        create policy ${table}_change on ${table} for update to whole_register using ((select actor_writes_everywhere()));
        create policy ${table}_remove on ${table} for delete to whole_register using ((select actor_writes_everywhere()));
      `);
    }
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      select pgboss.delete_queue('prints');
      drop function expire_prints(), prints_under_way();
      drop table print_job, print_template_file, print_template;
    `);
  }
}
