import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationInterface, QueryRunner } from 'typeorm';

const BOTH = 'whole_register, some_units';
/** From when no new classes are opened under the old decrees. @source NĐ 171/2025/NĐ-CP, Điều 41 */
const LEGACY_UNTIL = '2026-01-01';
const NEW_ROLES = ['TRAINING_OFFICER', 'SCHOOL'];

/**
 * What is taught and where: kinds, programmes, material sets with their versions, schools and teachers; the two roles of
 * the feature and what they may write.
 * @source training.md sections 2, 4, 6: NĐ 171/2025/NĐ-CP
 */
export class CreateTrainingCatalogue1795650120001 implements MigrationInterface {
  readonly name = 'CreateTrainingCatalogue1795650120001';

  async up(run: QueryRunner): Promise<void> {
    await loadKinds(run);
    await run.query(`
      create table training_school (
        id uuid not null default uuidv7() constraint training_school_pkey primary key,
        version integer not null default 1,
        name text not null constraint training_school_name_key unique constraint training_school_name_check check (btrim(name) <> ''),
        kind text not null constraint training_school_kind_check
          check (kind in ('HOC_VIEN', 'TRUONG_CHINH_TRI', 'DAI_HOC_CAO_DANG', 'NGANH', 'KHAC')),
        -- The school as a unit of the register: whoever has the role SCHOOL there sees its classes.
        organisation_id uuid constraint training_school_organisation_id_fkey references organisation,
        address text,
        contact text
      );
      create table training_teacher (
        id uuid not null default uuidv7() constraint training_teacher_pkey primary key,
        school_id uuid not null constraint training_teacher_school_id_fkey references training_school,
        full_name text not null constraint training_teacher_full_name_check check (btrim(full_name) <> ''),
        is_internal boolean not null default true,
        speciality text,
        person_id uuid constraint training_teacher_person_id_fkey references person
      );
      create index training_teacher_school_id_idx on training_teacher (school_id);

      -- A set belongs to a target group, not to a class; a class says which version it used.
      create table training_material_set (
        id uuid not null default uuidv7() constraint training_material_set_pkey primary key,
        title text not null constraint training_material_set_title_key unique,
        target_group text not null,
        editor text
      );
      create table training_material_version (
        id uuid not null default uuidv7() constraint training_material_version_pkey primary key,
        set_id uuid not null constraint training_material_version_set_id_fkey references training_material_set,
        no smallint not null,
        periods integer,
        files text,
        council_on date,
        council jsonb not null default '[]' constraint training_material_version_council_check check (jsonb_typeof(council) = 'array'),
        sent_on date,
        decision_number text,
        decided_on date,
        signer text,
        note text,
        constraint training_material_version_set_id_no_key unique (set_id, no),
        constraint training_material_version_decision_check check ((decision_number is null) = (decided_on is null))
      );

      create table training_programme (
        id uuid not null default uuidv7() constraint training_programme_pkey primary key,
        version integer not null default 1,
        kind_code text not null constraint training_programme_kind_code_check check (is_code('training_kinds', kind_code)),
        code text not null constraint training_programme_code_key unique,
        name text not null constraint training_programme_name_check check (btrim(name) <> ''),
        target_group text,
        positions text[] not null default '{}',
        level text constraint training_programme_level_check check (level in ('TINH', 'HUYEN', 'XA')),
        periods integer not null constraint training_programme_periods_check check (periods between 1 and 10000),
        weeks numeric(4, 1),
        form text constraint training_programme_form_check check (form in ('TAP_TRUNG', 'TRUC_TUYEN', 'KET_HOP')),
        -- The level that a certificate of it writes into the file; none for courses that lead to no level.
        credential_kind text,
        credential_level text,
        validity_months integer constraint training_programme_validity_months_check check (validity_months between 1 and 600),
        issuer text,
        decision_number text,
        valid daterange not null constraint training_programme_valid_check check (not isempty(valid)),
        material_version_id uuid constraint training_programme_material_version_id_fkey references training_material_version,
        name_key text generated always as (search_key(code || ' ' || name)) stored,
        constraint training_programme_credential_check check ((credential_kind is null) = (credential_level is null) and
          (credential_kind is null or is_code(case credential_kind when 'EDUCATION' then 'education_levels'
            when 'POLITICAL' then 'political_theory_levels' when 'STATE_MANAGEMENT' then 'state_management_levels'
            when 'LANGUAGE' then 'foreign_language_levels' when 'IT' then 'it_levels' else 'defence_training_groups' end, credential_level)))
      );
      create index training_programme_kind_code_idx on training_programme (kind_code);
    `);
    await this.roles(run);
    for (const table of [
      'training_school',
      'training_teacher',
      'training_material_set',
      'training_material_version',
      'training_programme',
    ]) {
      await run.query(`
        grant select on ${table} to ${BOTH}, own_record;
        grant insert, update on ${table} to ${BOTH};
        alter table ${table} enable row level security;
        create policy ${table}_read on ${table} for select using (true);
        create policy ${table}_add on ${table} for insert to ${BOTH} with check ((select trains_everywhere()));
        create policy ${table}_change on ${table} for update to ${BOTH} using ((select trains_everywhere()));
        select record_changes_of('${table}', '');
      `);
    }
  }

  /** Who writes training need not be able to write files, so it is asked of the roles and not of the frame. */
  private async roles(run: QueryRunner): Promise<void> {
    await changeRoles(run, (roles) => [...roles, ...NEW_ROLES]);
    // A school opens nobody's file.
    await changeScope(run, (without) => [...without, 'SCHOOL']);
    await run.query(`
      create function training_roots() returns uuid[] language sql stable security definer set search_path = public, pg_temp
        return array(select r.organisation_id from account_role r where r.account_id = actor_account() and r.valid @> current_date
          and r.role in ('HR_OFFICER', 'UNIT_HR_OFFICER', 'TRAINING_OFFICER'));
      create function trains_everywhere() returns boolean language sql stable security definer set search_path = public, pg_temp
        return exists (select from organisation_place p where p.organisation_id = any (training_roots()) and p.parent_id is null
          and p.valid @> current_date);
      create function training_organisations() returns uuid[] language sql stable security definer set search_path = public, pg_temp
        return array(select organisations_covered(training_roots(), current_date));
      create function actor_schools() returns uuid[] language sql stable security definer set search_path = public, pg_temp
        return array(select s.id from training_school s join account_role r on r.organisation_id = s.organisation_id
          where r.account_id = actor_account() and r.role = 'SCHOOL' and r.valid @> current_date);
      revoke execute on function training_roots(), trains_everywhere(), training_organisations(), actor_schools() from public;
      grant execute on function trains_everywhere(), training_organisations(), actor_schools() to ${BOTH};
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function actor_schools();
      drop table training_programme, training_material_version, training_material_set, training_teacher, training_school;
      drop function training_organisations(), trains_everywhere(), training_roots();
      delete from account_role where role = any (array['${NEW_ROLES.join("','")}']);
    `);
    await changeScope(run, (without) => without.filter((role) => role !== 'SCHOOL'));
    await changeRoles(run, (roles) => roles.filter((role) => !NEW_ROLES.includes(role)));
    await run.query('alter table code_entry disable trigger code_entry_kept');
    await run.query(`delete from code_entry where list = 'training_kinds'`);
    await run.query('alter table code_entry enable trigger code_entry_kept');
  }
}

const quoted = (text: string): string[] => [...text.matchAll(/'([A-Z_]+)'/g)].map(([, role]) => role);
const listed = (roles: readonly string[]): string => roles.map((role) => `'${role}'`).join(', ');

/** Other features add roles of their own, so the list is read and not repeated. */
async function changeRoles(run: QueryRunner, change: (roles: string[]) => string[]): Promise<void> {
  const [{ definition }] = (await run.query(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'account_role_role_check'`,
  )) as { definition: string }[];
  await run.query(`alter table account_role drop constraint account_role_role_check, add constraint account_role_role_check
    check (role in (${listed(change(quoted(definition)))}))`);
}

/** The roles that open no file by their unit, in the function that gives an account its units. */
async function changeScope(run: QueryRunner, change: (without: string[]) => string[]): Promise<void> {
  const [{ source }] = (await run.query(
    `select pg_get_functiondef('account_scope(uuid)'::regprocedure) as source`,
  )) as { source: string }[];
  const found = /role not in \(([^)]*)\)/.exec(source);
  if (!found) throw new Error('account_scope is not what this migration knows');
  await run.query(source.replace(found[0], `role not in (${listed(change(quoted(found[1])))})`));
}

async function loadKinds(run: QueryRunner): Promise<void> {
  const rows: Record<string, string>[] = parse(
    readFileSync(join(import.meta.dirname, 'data', 'training_kinds.csv')),
    { columns: true, skip_empty_lines: true, bom: true },
  );
  const entries = rows.map((row, at) => ({
    code: row['code'],
    name_vi: row['name_vi'].normalize('NFC').trim(),
    attributes: Object.fromEntries(
      ['form_vi', 'result', 'default_periods', 'target_group_vi', 'status', 'confidence']
        .filter((key) => row[key] !== '')
        .map((key) => [key, row[key]]),
    ),
    position: at,
    source: row['basis'] || null,
    valid: row['status'].startsWith('legacy') && row['code'] !== 'BD-CDNN' ? `(,${LEGACY_UNTIL})` : '(,)',
  }));
  await run.query(
    `insert into code_entry (list, code, name_vi, attributes, position, source, valid)
     select 'training_kinds', r.* from jsonb_to_recordset($1::jsonb)
       as r(code text, name_vi text, attributes jsonb, position int, source text, valid daterange)`,
    [JSON.stringify(entries)],
  );
}
