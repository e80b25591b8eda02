import { MigrationInterface, QueryRunner } from 'typeorm';

const SECTIONS = `('CONTACT', 'IDENTITY', 'BACKGROUND', 'TRAINING', 'WORK', 'ORGANISATIONS', 'AWARD', 'HEALTH', 'HISTORY', 'FAMILY', 'ECONOMY', 'REPORT')`;
const seen = (table: string): string => `exists (select from person p where p.id = ${table}.person_id)`;
const writes = (
  table: string,
): string => `((select actor_writes_everywhere()) or exists (select from person p where p.id = ${table}.person_id
  and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
const own = `person_id = (select actor_person())`;

/**
 * What people declare about themselves, its way to the approved file, the reviews that ask for it, and the versions of
 * a file. @source Luật 80/2025/QH15, Điều 42; TT 07/2019/TT-BNV; internal procedure HS-01
 */
export class CreateDeclarations1795650060002 implements MigrationInterface {
  readonly name = 'CreateDeclarations1795650060002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table campaign (
        id uuid not null default uuidv7() constraint campaign_pkey primary key,
        name text not null constraint campaign_name_check check (btrim(name) <> ''),
        note text,
        sections text[] not null constraint campaign_sections_check check (cardinality(sections) > 0),
        starts_on date not null,
        ends_on date not null,
        opened_by uuid not null default actor_account() constraint campaign_opened_by_fkey references account,
        opened_at timestamptz not null default now(),
        closed_by uuid constraint campaign_closed_by_fkey references account,
        closed_at timestamptz,
        constraint campaign_ends_on_check check (ends_on >= starts_on)
      );
      create table campaign_unit (
        campaign_id uuid not null constraint campaign_unit_campaign_id_fkey references campaign,
        organisation_id uuid not null constraint campaign_unit_organisation_id_fkey references organisation,
        constraint campaign_unit_pkey primary key (campaign_id, organisation_id)
      );
      -- One row a section that the person has answered for: nothing changed, or a declaration sent.
      create table campaign_answer (
        campaign_id uuid not null constraint campaign_answer_campaign_id_fkey references campaign,
        person_id uuid not null constraint campaign_answer_person_id_fkey references person,
        section text not null constraint campaign_answer_section_check check (section in ${SECTIONS}),
        kind text not null constraint campaign_answer_kind_check check (kind in ('CONFIRMED', 'DECLARED')),
        answered_at timestamptz not null default now(),
        constraint campaign_answer_pkey primary key (campaign_id, person_id, section)
      );
      create index campaign_answer_person_id_idx on campaign_answer (person_id);

      create table declaration (
        id uuid not null default uuidv7() constraint declaration_pkey primary key,
        number bigint generated always as identity constraint declaration_number_key unique,
        person_id uuid not null constraint declaration_person_id_fkey references person,
        section text not null constraint declaration_section_check check (section in ${SECTIONS}),
        state text not null default 'DRAFT' constraint declaration_state_check
          check (state in ('DRAFT', 'SUBMITTED', 'CHECKED', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
        base_version integer not null,
        campaign_id uuid constraint declaration_campaign_id_fkey references campaign,
        declared_by uuid not null default actor_account() constraint declaration_declared_by_fkey references account,
        created_at timestamptz not null default now(),
        submitted_on date,
        checked_by uuid constraint declaration_checked_by_fkey references account,
        approved_version integer,
        lock_version integer not null default 1
      );
      create index declaration_person_id_idx on declaration (person_id, id desc);
      create index declaration_state_idx on declaration (state, submitted_on) where state in ('SUBMITTED', 'CHECKED');
      -- Apart from the declaration, since what is declared of a restricted item is as restricted as the item.
      create table declaration_content (
        declaration_id uuid not null constraint declaration_content_pkey primary key
          constraint declaration_content_declaration_id_fkey references declaration,
        person_id uuid not null constraint declaration_content_person_id_fkey references person,
        section text not null,
        changes jsonb not null default '[]',
        note text,
        about text,
        restricted text generated always as (case when section in ('HEALTH', 'HISTORY', 'FAMILY', 'ECONOMY') then section end) stored
      );
      create table declaration_step (
        id bigint generated always as identity constraint declaration_step_pkey primary key,
        declaration_id uuid not null constraint declaration_step_declaration_id_fkey references declaration,
        person_id uuid not null constraint declaration_step_person_id_fkey references person,
        deed text not null constraint declaration_step_deed_check
          check (deed in ('SUBMIT', 'ACCEPT', 'APPROVE', 'RETURN', 'REJECT', 'WITHDRAW')),
        account_id uuid not null default actor_account() constraint declaration_step_account_id_fkey references account,
        at timestamptz not null default clock_timestamp(),
        note text
      );
      create index declaration_step_declaration_id_idx on declaration_step (declaration_id, id);

      -- No mail server: what a person is to be told waits here until he opens his page, and is listed for whoever calls him.
      create table notice (
        id uuid not null default uuidv7() constraint notice_pkey primary key,
        person_id uuid not null constraint notice_person_id_fkey references person,
        campaign_id uuid constraint notice_campaign_id_fkey references campaign,
        text text not null,
        created_at timestamptz not null default now(),
        created_by uuid not null default actor_account() constraint notice_created_by_fkey references account,
        read_at timestamptz
      );
      create index notice_person_id_idx on notice (person_id, id desc);

      -- Every save of a file is a version. log_mark is where its entries in the change log begin, so that the file as of
      -- a version is today's file with what came later undone; nothing personal is stored twice.
      create table file_version (
        person_id uuid not null constraint file_version_person_id_fkey references person,
        version integer not null,
        at timestamptz not null default clock_timestamp(),
        account_id uuid default actor_account(),
        log_mark bigint not null,
        declaration_id uuid constraint file_version_declaration_id_fkey references declaration,
        constraint file_version_pkey primary key (person_id, version)
      );
      create function note_file_version() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into file_version (person_id, version, log_mark, declaration_id)
        values (new.id, new.version, coalesce((select max(l.id) from change_log l where l.person_id = new.id), 0),
          nullif(current_setting('app.declaration', true), '')::uuid)
        on conflict do nothing;
        return null;
      end $$;
      create trigger person_version after update of version on person for each row
        when (old.version is distinct from new.version) execute function note_file_version();
    `);
    // No instrument states the days; an office sets its own (workflow: HS-01, "đặt SLA cục bộ").
    await run.query(`insert into rule_parameter (key, valid, value, unit, basis, confidence) values
      ('declaration.check_within', '[2026-07-01,)', '5', 'working days', 'Luật 80/2025/QH15 Điều 42; HS-01, thời hạn do đơn vị đặt', '?')`);
    await this.protect(run);
  }

  private async protect(run: QueryRunner): Promise<void> {
    const both = 'whole_register, some_units';
    await run.query(`
      grant select, insert on campaign, campaign_unit to ${both};
      grant update (name, note, ends_on, closed_by, closed_at) on campaign to ${both};
      grant select on campaign, campaign_unit to own_record;
      alter table campaign enable row level security;
      create policy campaign_read on campaign for select using (true);
      create policy campaign_add on campaign for insert to ${both} with check (opened_by = (select actor_account()));
      create policy campaign_change on campaign for update to ${both}
        using ((select actor_writes_everywhere()) or opened_by = (select actor_account()));
      alter table campaign_unit enable row level security;
      create policy campaign_unit_read on campaign_unit for select using (true);
      create policy campaign_unit_add on campaign_unit for insert to ${both} with check ((select actor_writes_everywhere())
        or organisation_id = any ((select actor_writable_organisations())::uuid[]));

      grant select on campaign_answer to ${both};
      grant select, insert, update, delete on campaign_answer to own_record;
      grant select on declaration, declaration_content, declaration_step to ${both};
      grant update (state, checked_by, approved_version, lock_version) on declaration to ${both};
      grant insert on declaration_step to ${both}, own_record;
      grant select, insert, update on declaration, declaration_content to own_record;
      grant select on declaration_step, notice, file_version to own_record;
      grant update (read_at) on notice to own_record;
      grant select, insert on notice to ${both};
      grant select on file_version to ${both};
      revoke execute on function note_file_version() from public;
    `);
    const extra: Readonly<Record<string, string>> = {
      // A draft is its author's own; what was sent once stays to be seen.
      declaration: `submitted_on is not null`,
      declaration_content: `exists (select from declaration d where d.id = declaration_id)
        and (restricted is null or is_unlocked(person_id, restricted))`,
    };
    for (const table of [
      'campaign_answer',
      'declaration',
      'declaration_content',
      'declaration_step',
      'notice',
      'file_version',
    ]) {
      await run.query(`
        alter table ${table} enable row level security;
        create policy ${table}_read_all on ${table} for select to whole_register using (${extra[table] ?? 'true'});
        create policy ${table}_read_some on ${table} for select to some_units using (${seen(table)} and ${extra[table] ?? 'true'});
        create policy ${table}_read_own on ${table} for select to own_record using (${own});
      `);
    }
    await run.query(`
      select record_changes_of('declaration', 'person_id'), record_changes_of('campaign_answer', 'person_id'), record_changes_of('notice', 'person_id');
      create policy campaign_answer_own on campaign_answer to own_record using (${own}) with check (${own});
      create policy declaration_change on declaration for update to ${both} using (${writes('declaration')} and submitted_on is not null);
      create policy declaration_add_own on declaration for insert to own_record
        with check (${own} and state = 'DRAFT' and declared_by = (select actor_account()));
      create policy declaration_change_own on declaration for update to own_record
        using (${own} and state in ('DRAFT', 'SUBMITTED', 'CHECKED', 'RETURNED'))
        with check (${own} and state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN'));
      create policy declaration_content_add_own on declaration_content for insert to own_record with check (${own}
        and exists (select from declaration d where d.id = declaration_id and d.state in ('DRAFT', 'RETURNED')));
      create policy declaration_content_change_own on declaration_content for update to own_record using (${own}
        and exists (select from declaration d where d.id = declaration_id and d.state in ('DRAFT', 'RETURNED')));
      create policy declaration_step_add on declaration_step for insert to ${both}
        with check (account_id = (select actor_account()) and ${writes('declaration_step')});
      create policy declaration_step_add_own on declaration_step for insert to own_record
        with check (account_id = (select actor_account()) and ${own} and deed in ('SUBMIT', 'WITHDRAW'));
      create policy notice_add on notice for insert to ${both}
        with check (created_by = (select actor_account()) and ${writes('notice')});
      create policy notice_change_own on notice for update to own_record using (${own}) with check (${own});
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      delete from rule_parameter where key = 'declaration.check_within';
      drop trigger person_version on person;
      drop function note_file_version();
      drop table file_version, notice, declaration_step, declaration_content, declaration, campaign_answer, campaign_unit, campaign;
    `);
  }
}
