import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Job positions: national list, positions of a body, dossiers with their frozen versions, requirements, quota,
 * allocation and ratio rules; and the position that a post is held in.
 * @source job-positions sections 3 to 8: Luật 80/2025/QH15, Điều 23, 24; NĐ 361/2025, NĐ 232/2026/NĐ-CP
 */
export class CreateJobPositions1795650080001 implements MigrationInterface {
  readonly name = 'CreateJobPositions1795650080001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table framework_position (
        id uuid not null default uuidv7() constraint framework_position_pkey primary key,
        regime text not null constraint framework_position_regime_check check (regime in ('CC', 'VC')),
        group_code text not null constraint framework_position_group_code_check check (is_code('job_position_groups', group_code)),
        code text not null constraint framework_position_code_key unique,
        name text not null constraint framework_position_name_check check (btrim(name) <> ''),
        scope text,
        level_codes text[] not null,
        basis text not null,
        source text,
        valid daterange not null default '[2026-01-01,)',
        version integer not null default 1,
        name_key text generated always as (search_key(name)) stored,
        constraint framework_position_level_codes_check check (level_codes <@ case regime
          when 'CC' then array['CGCC', 'CVCC', 'CVC', 'CV', 'CS', 'NV'] else array['BAC5', 'BAC4', 'BAC3', 'BAC2', 'BAC1'] end)
      );

      -- A kind of work in one body: several people may share it, and it is no chair.
      create table job_position (
        id uuid not null default uuidv7() constraint job_position_pkey primary key,
        organisation_id uuid not null constraint job_position_organisation_id_fkey references organisation,
        framework_position_id uuid constraint job_position_framework_position_id_fkey references framework_position,
        code text,
        name text not null constraint job_position_name_check check (name is nfc normalized and btrim(name) = name and name <> ''),
        group_code text not null constraint job_position_group_code_check check (is_code('job_position_groups', group_code)),
        regime text not null constraint job_position_regime_check check (regime in ('CC', 'VC')),
        sort_order integer not null default 0,
        valid daterange not null constraint job_position_valid_check check (not isempty(valid) and not lower_inf(valid)),
        constraint job_position_organisation_id_valid_fkey foreign key (organisation_id, period valid)
          references organisation_place (organisation_id, period valid),
        constraint job_position_organisation_id_name_valid_excl exclude using gist (organisation_id with =, name with =, valid with &&)
      );
      create index job_position_organisation_id_idx on job_position (organisation_id);

      -- One dossier is one version of a body's whole list: drafted, appraised, decided, in force, superseded.
      create table position_dossier (
        id uuid not null default uuidv7() constraint position_dossier_pkey primary key,
        organisation_id uuid not null constraint position_dossier_organisation_id_fkey references organisation,
        version_no smallint not null,
        state text not null default 'DRAFT' constraint position_dossier_state_check check (state in
          ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISING', 'APPROVED', 'IN_FORCE', 'SUPERSEDED', 'REJECTED')),
        reason text,
        legal_basis text,
        decision_number text,
        decision_signed_on date,
        decision_signer text,
        decision_issuer text,
        in_force daterange,
        state_since timestamptz not null default now(),
        entered_by uuid not null default actor_account(),
        version integer not null default 1,
        constraint position_dossier_organisation_id_version_no_key unique (organisation_id, version_no),
        constraint position_dossier_organisation_id_in_force_excl exclude using gist (organisation_id with =, in_force with &&),
        -- In force means decided: number, day, signer; and the other way round.
        constraint position_dossier_decision_check check ((state in ('APPROVED', 'IN_FORCE', 'SUPERSEDED')) =
          (in_force is not null and decision_number is not null and decision_signed_on is not null))
      );
      create index position_dossier_state_idx on position_dossier (state);
      create table position_dossier_step (
        id uuid not null default uuidv7() constraint position_dossier_step_pkey primary key,
        dossier_id uuid not null constraint position_dossier_step_dossier_id_fkey references position_dossier,
        happened_at timestamptz not null default now(),
        account_id uuid default actor_account(),
        from_state text,
        to_state text not null,
        note text,
        due_on date
      );
      create index position_dossier_step_dossier_id_idx on position_dossier_step (dossier_id, id);

      create table position_version (
        id uuid not null default uuidv7() constraint position_version_pkey primary key,
        dossier_id uuid not null constraint position_version_dossier_id_fkey references position_dossier,
        position_id uuid not null constraint position_version_position_id_fkey references job_position,
        planned smallint not null constraint position_version_planned_check check (planned between 0 and 9999),
        level_codes text[] not null,
        -- Sections of the description by their code; which sections there are is data of the client's form.
        content jsonb not null default '{}' constraint position_version_content_check check (jsonb_typeof(content) = 'object'),
        constraint position_version_dossier_id_position_id_key unique (dossier_id, position_id)
      );
      create index position_version_position_id_idx on position_version (position_id);
      create table position_requirement (
        id uuid not null default uuidv7() constraint position_requirement_pkey primary key,
        version_id uuid not null constraint position_requirement_version_id_fkey references position_version on delete cascade,
        kind text not null constraint position_requirement_kind_check check (kind in ('EDU_LEVEL', 'EDU_MAJOR', 'POLITICAL', 'STATE_MGMT',
          'LEADER_COURSE', 'LANGUAGE', 'IT', 'ETHNIC_LANG', 'LICENCE', 'EXPERIENCE', 'RATING', 'NO_DISCIPLINE')),
        at_least integer,
        one_of text[] not null default '{}',
        text text not null constraint position_requirement_text_check check (btrim(text) <> ''),
        is_mandatory boolean not null default true,
        sort_order smallint not null default 0
      );
      create index position_requirement_version_id_idx on position_requirement (version_id, sort_order);

      -- An approved version never changes; a correction is a new version.
      create function refuse_frozen_version() returns trigger language plpgsql as $$
      declare dossier uuid; standing text;
      begin
        if tg_table_name = 'position_version' then
          dossier := coalesce(new.dossier_id, old.dossier_id);
        else
          select v.dossier_id into dossier from position_version v where v.id = coalesce(new.version_id, old.version_id);
        end if;
        select d.state into standing from position_dossier d where d.id = dossier;
        if standing not in ('DRAFT', 'RETURNED') then
          raise exception 'the version is frozen' using errcode = '23001', constraint = 'position_version_frozen';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger position_version_frozen before insert or update or delete on position_version
        for each row execute function refuse_frozen_version();
      create trigger position_requirement_frozen before insert or update or delete on position_requirement
        for each row execute function refuse_frozen_version();

      create table requirement_exemption (
        id uuid not null default uuidv7() constraint requirement_exemption_pkey primary key,
        person_id uuid not null constraint requirement_exemption_person_id_fkey references person,
        position_id uuid not null constraint requirement_exemption_position_id_fkey references job_position,
        kind text not null,
        reason text not null constraint requirement_exemption_reason_check check (btrim(reason) <> ''),
        number text not null constraint requirement_exemption_number_check check (btrim(number) <> ''),
        constraint requirement_exemption_person_id_position_id_kind_key unique (person_id, position_id, kind)
      );

      create table staff_quota (
        organisation_id uuid not null constraint staff_quota_organisation_id_fkey references organisation,
        kind text not null constraint staff_quota_kind_check check (kind in ('CONG_CHUC', 'CAN_BO', 'VIEN_CHUC_NS', 'VIEN_CHUC_TU', 'HOP_DONG_HT')),
        valid daterange not null constraint staff_quota_valid_check check (not isempty(valid) and not lower_inf(valid)),
        amount integer not null constraint staff_quota_amount_check check (amount between 0 and 999999),
        number text,
        decided_on date,
        issuer text,
        note text,
        constraint staff_quota_pkey primary key (organisation_id, kind, valid without overlaps)
      );
      create table position_allocation (
        position_id uuid not null constraint position_allocation_position_id_fkey references job_position,
        valid daterange not null constraint position_allocation_valid_check check (not isempty(valid) and not lower_inf(valid)),
        amount integer not null constraint position_allocation_amount_check check (amount between 0 and 99999),
        constraint position_allocation_pkey primary key (position_id, valid without overlaps)
      );

      -- scope: over what the base is counted; people: who is meant; base: of what the percentage is taken.
      create table ratio_rule (
        id text not null constraint ratio_rule_pkey primary key,
        name text not null,
        scope text not null constraint ratio_rule_scope_check check (scope in ('BODY', 'PROVINCE')),
        body_kinds text[] not null,
        people text not null constraint ratio_rule_people_check check (people in ('ALL', 'HEADS', 'DEPUTIES')),
        level_codes text[] not null,
        percent numeric(5, 2) not null constraint ratio_rule_percent_check check (percent between 0 and 100),
        base text not null constraint ratio_rule_base_check check (base in ('QUOTA', 'PEOPLE')),
        rounding text not null default 'FLOOR' constraint ratio_rule_rounding_check check (rounding in ('FLOOR', 'HALF_UP', 'CEIL')),
        valid daterange not null,
        basis text not null,
        confidence text
      );
      insert into ratio_rule (id, name, scope, body_kinds, people, level_codes, percent, base, valid, basis, confidence) values
        ('CVCC_PHO_SO', 'Cấp phó sở xếp chuyên viên cao cấp: tính trên mọi cấp phó các sở của tỉnh', 'PROVINCE', '{SO,TCHC_KHAC}', 'DEPUTIES',
          '{CVCC}', 50, 'PEOPLE', '[2026-01-01,)', 'NĐ 361/2025/NĐ-CP', 'S2'),
        ('CVC_CO_QUAN', 'Chuyên viên chính và tương đương trong cơ quan: tính trên biên chế của chính cơ quan đó', 'BODY', '{SO,TCHC_KHAC}', 'ALL',
          '{CVC}', 50, 'QUOTA', '[2026-01-01,)', 'NĐ 361/2025/NĐ-CP', 'S2'),
        ('CVC_PHO_PHONG_XA', 'Cấp phó phòng chuyên môn cấp xã xếp chuyên viên chính: tính trên mọi cấp phó của xã', 'BODY', '{UBND_XA}', 'DEPUTIES',
          '{CVC}', 50, 'PEOPLE', '[2026-01-01,)', 'NĐ 361/2025/NĐ-CP', '?');
      -- Why a breach was let stand; a signed decision is never stopped by a ratio.
      create table ratio_reason (
        id uuid not null default uuidv7() constraint ratio_reason_pkey primary key,
        rule_id text not null constraint ratio_reason_rule_id_fkey references ratio_rule,
        organisation_id uuid not null constraint ratio_reason_organisation_id_fkey references organisation,
        reason text not null constraint ratio_reason_reason_check check (char_length(btrim(reason)) >= 10),
        recorded_by uuid not null default actor_account(),
        recorded_at timestamptz not null default now()
      );
      create index ratio_reason_organisation_id_idx on ratio_reason (organisation_id, rule_id, id desc);

      alter table assignment add column position_id uuid constraint assignment_position_id_fkey references job_position;
      create index assignment_position_id_idx on assignment (position_id) where position_id is not null;
    `);
    await this.loadFramework(run);
    await this.protect(run);
  }

  private async loadFramework(run: QueryRunner): Promise<void> {
    const rows: Record<string, string>[] = parse(
      readFileSync(join(import.meta.dirname, 'data', 'framework_positions.csv')),
      { columns: true, skip_empty_lines: true, bom: true },
    );
    await run.query(
      `insert into framework_position (regime, group_code, code, name, scope, level_codes, basis, source, valid)
       select r.regime, r.group_code, r.code, r.name, r.scope, string_to_array(r.levels, '|'), r.basis, r.source,
         case r.regime when 'CC' then daterange('2026-01-01', null) else daterange('2026-07-01', null) end
       from jsonb_to_recordset($1::jsonb) as r(regime text, group_code text, code text, name text, scope text, levels text, basis text, source text)`,
      [
        JSON.stringify(
          rows.map(({ name_vi: name, level_codes: levels, ...row }) => ({ ...row, name, levels })),
        ),
      ],
    );
  }

  /** Bodies in the actor's units, or all; who writes there may draft. Approval is a permission of the API. */
  private async protect(run: QueryRunner): Promise<void> {
    const bodies: Readonly<Record<string, string>> = {
      job_position: 'organisation_id',
      position_dossier: 'organisation_id',
      staff_quota: 'organisation_id',
      ratio_reason: 'organisation_id',
      position_allocation: '(select p.organisation_id from job_position p where p.id = position_id)',
      position_dossier_step: '(select d.organisation_id from position_dossier d where d.id = dossier_id)',
      position_version: '(select d.organisation_id from position_dossier d where d.id = dossier_id)',
      position_requirement:
        '(select d.organisation_id from position_version v join position_dossier d on d.id = v.dossier_id where v.id = version_id)',
    };
    for (const [table, body] of Object.entries(bodies)) {
      const reads = `${body} = any ((select actor_organisations())::uuid[])`;
      const writes = `((select actor_writes_everywhere()) or ${body} = any ((select actor_writable_organisations())::uuid[]))`;
      await run.query(`
        grant select, insert, update, delete on ${table} to whole_register, some_units;
        alter table ${table} enable row level security;
        create policy ${table}_read_all on ${table} for select to whole_register using (true);
        create policy ${table}_read_some on ${table} for select to some_units using (${reads});
        create policy ${table}_add on ${table} for insert to whole_register, some_units with check (${writes});
        create policy ${table}_change on ${table} for update to whole_register, some_units using (${writes});
        create policy ${table}_remove on ${table} for delete to whole_register, some_units using (${writes});
        select record_changes_of('${table}', '');
      `);
    }
    const writesPerson = `((select actor_writes_everywhere()) or exists (select from person p where p.id = requirement_exemption.person_id
      and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
    await run.query(`
      revoke update, delete on position_dossier_step, ratio_reason from whole_register, some_units;
      grant select on framework_position, ratio_rule to whole_register, some_units, hr_app;
      grant insert, update on framework_position, ratio_rule to whole_register;
      alter table framework_position enable row level security;
      create policy framework_position_read on framework_position for select using (true);
      create policy framework_position_add on framework_position for insert to whole_register with check ((select actor_writes_everywhere()));
      create policy framework_position_change on framework_position for update to whole_register using ((select actor_writes_everywhere()));
      alter table ratio_rule enable row level security;
      create policy ratio_rule_read on ratio_rule for select using (true);
      create policy ratio_rule_add on ratio_rule for insert to whole_register with check ((select actor_writes_everywhere()));
      create policy ratio_rule_change on ratio_rule for update to whole_register using ((select actor_writes_everywhere()));
      select record_changes_of('framework_position', ''), record_changes_of('ratio_rule', '');

      grant select, insert, delete on requirement_exemption to whole_register, some_units;
      alter table requirement_exemption enable row level security;
      create policy requirement_exemption_read_all on requirement_exemption for select to whole_register using (true);
      create policy requirement_exemption_read_some on requirement_exemption for select to some_units
        using (exists (select from person p where p.id = requirement_exemption.person_id));
      create policy requirement_exemption_add on requirement_exemption for insert to whole_register, some_units with check (${writesPerson});
      create policy requirement_exemption_remove on requirement_exemption for delete to whole_register, some_units using (${writesPerson});
      select record_changes_of('requirement_exemption', 'person_id');

      -- Whether somebody is under a discipline still in force: the answer to a requirement, not the restricted row behind it.
      create function has_open_discipline(people uuid[], on_day date) returns setof uuid
        language sql stable security definer set search_path = public, pg_temp
        as $$ select distinct person_id from discipline where person_id = any (people) and valid @> on_day and not is_wrongful $$;
      revoke execute on function has_open_discipline(uuid[], date) from public;
      grant execute on function has_open_discipline(uuid[], date) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function has_open_discipline(uuid[], date);
      alter table assignment drop column position_id;
      drop table ratio_reason, ratio_rule, position_allocation, staff_quota, requirement_exemption, position_requirement,
        position_version, position_dossier_step, position_dossier, job_position, framework_position;
      drop function refuse_frozen_version();
    `);
  }
}
