import { MigrationInterface, QueryRunner } from 'typeorm';

/** One row a person, and below it the dated rows of his file. */
export class CreatePeople1795310000006 implements MigrationInterface {
  readonly name = 'CreatePeople1795310000006';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table person (
        id uuid not null default uuidv7() constraint person_pkey primary key,
        version integer not null default 1,
        owner_organisation_id uuid not null constraint person_owner_organisation_id_fkey references organisation,
        employee_code text constraint person_employee_code_key unique,
        citizen_id text constraint person_citizen_id_key unique constraint person_citizen_id_check check (citizen_id ~ '^[0-9]{12}$'),
        citizen_id_issued_on date,
        citizen_id_note text,
        old_id_no text,
        full_name text not null constraint person_full_name_check
          check (full_name is nfc normalized and full_name !~ '(^ | $|  |[\\t\\n\\r])' and full_name <> ''),
        other_names text,
        sex text constraint person_sex_check check (sex in ('M', 'F')),
        birth_date partial_date,
        ethnic_code text constraint person_ethnic_code_check check (is_code('ethnic_groups', ethnic_code)),
        religion_code text constraint person_religion_code_check check (is_code('religions', religion_code)),
        phone text,
        email text,
        social_insurance_no text,
        health_insurance_no text,
        family_class text,
        prior_occupation text,
        first_recruited_on partial_date,
        recruiting_body text,
        joined_body_on partial_date,
        party_joined_on partial_date,
        party_official_on partial_date,
        party_card_no text constraint person_party_card_no_key unique,
        first_union_joined_on partial_date,
        enlisted_on partial_date,
        discharged_on partial_date,
        top_military_rank text,
        policy_category_code text constraint person_policy_category_code_check check (is_code('policy_categories', policy_category_code)),
        war_invalid_class_code text constraint person_war_invalid_class_code_check check (is_code('war_invalid_classes', war_invalid_class_code)),
        general_education_code text constraint person_general_education_code_check check (is_code('general_education_levels', general_education_code)),
        academic_rank_code text constraint person_academic_rank_code_check check (is_code('academic_ranks', academic_rank_code)),
        academic_rank_year integer,
        main_duty text,
        strength text,
        longest_job text,
        note text,
        is_invented boolean not null default false,
        family_name text generated always as (case when full_name like '% %' then split_part(full_name, ' ', 1) else '' end) stored,
        middle_name text generated always as (
          case when full_name like '% % %' then substring(full_name from '^\\S+ (.*) \\S+$') else '' end) stored,
        given_name text generated always as (substring(full_name from '\\S+$')) stored,
        birth_first date generated always as (first_day(birth_date)) stored,
        -- The number's century, sex and year digits against the file (profile of the number: TT 59/2021/TT-BCA); a warning only.
        is_citizen_id_odd boolean generated always as (coalesce(citizen_id_note is null and (
          substr(citizen_id, 5, 2) <> substr(birth_date, 3, 2)
          or substr(citizen_id, 4, 1)::int / 2 <> substr(birth_date, 1, 2)::int - 19
          or (substr(citizen_id, 4, 1)::int % 2 = 1) <> (sex = 'F')), false)) stored,
        name_key text generated always as (search_key(full_name)) stored,
        search_text text generated always as (' ' || search_key(full_name) || ' ' || coalesce(search_key(other_names) || ' ', '')
          || coalesce(citizen_id || ' ', '') || coalesce(lower(employee_code) || ' ', '')) stored
      );
      -- Without a pending list: after a bulk load it would be read through by every search, at ten times the cost.
      create index person_search_text_idx on person using gin (search_text gin_trgm_ops) with (fastupdate = off);
      create index person_name_idx on person (given_name collate "vi-VN-x-icu", family_name collate "vi-VN-x-icu",
        middle_name collate "vi-VN-x-icu", id);
      create index person_owner_organisation_id_idx on person (owner_organisation_id);
      create index person_name_key_idx on person (name_key, birth_date);

      create table person_address (
        id uuid not null default uuidv7() constraint person_address_pkey primary key,
        person_id uuid not null constraint person_address_person_id_fkey references person,
        kind text not null constraint person_address_kind_check check (kind in ('BIRTH_PLACE', 'HOME_PLACE', 'PERMANENT', 'CURRENT')),
        scheme text constraint person_address_scheme_check check (scheme in ('OLD_3_LEVEL', 'NEW_2_LEVEL')),
        province_code text constraint person_address_province_code_check check (is_place(scheme, 1, province_code)),
        district_code text constraint person_address_district_code_check check (is_place(scheme, 2, district_code)),
        commune_code text constraint person_address_commune_code_check check (is_place(scheme, 3, commune_code)),
        detail text,
        as_declared text,
        constraint person_address_person_id_kind_key unique (person_id, kind)
      );

      create table decision (
        id uuid not null default uuidv7() constraint decision_pkey primary key,
        kind text not null constraint decision_kind_check check (is_code('event_kinds', kind)),
        number text,
        signed_on date,
        signer text,
        issuer text,
        effective_on date not null
      );

      -- One employment is a chain of dated rows with the same id: class, type and status change, the employment goes on.
      create table employment (
        id uuid not null default uuidv7(),
        person_id uuid not null constraint employment_person_id_fkey references person,
        class_code text not null constraint employment_class_code_check check (is_code('subject_classes', class_code)),
        type_code text constraint employment_type_code_check check (is_code('employment_types', type_code)),
        status_code text not null default 'DANG_LV' constraint employment_status_code_check check (is_code('work_statuses', status_code)),
        managing_organisation_id uuid not null,
        using_organisation_id uuid not null,
        paying_organisation_id uuid not null,
        valid daterange not null constraint employment_valid_check check (not isempty(valid) and not lower_inf(valid)),
        exit_kind_code text constraint employment_exit_kind_code_check check (is_code('exit_kinds', exit_kind_code)),
        decision_id uuid constraint employment_decision_id_fkey references decision,
        constraint employment_pkey primary key (id, valid without overlaps),
        constraint employment_person_id_valid_excl exclude using gist (person_id with =, valid with &&),
        constraint employment_managing_organisation_id_fkey foreign key (managing_organisation_id, period valid)
          references organisation_place (organisation_id, period valid),
        constraint employment_using_organisation_id_fkey foreign key (using_organisation_id, period valid)
          references organisation_place (organisation_id, period valid),
        constraint employment_paying_organisation_id_fkey foreign key (paying_organisation_id, period valid)
          references organisation_place (organisation_id, period valid)
      );
      -- For "person_id = any (…)", which the GiST index of the exclusion constraint cannot answer.
      create index employment_person_id_idx on employment (person_id);
      create index employment_using_organisation_id_idx on employment using gist (using_organisation_id, valid);

      create table assignment (
        id uuid not null default uuidv7() constraint assignment_pkey primary key,
        person_id uuid not null constraint assignment_person_id_fkey references person,
        employment_id uuid not null,
        organisation_id uuid not null,
        title text not null,
        is_leader boolean not null default false,
        is_primary boolean not null default true,
        leader_allowance numeric(4, 2),
        valid daterange not null constraint assignment_valid_check check (not isempty(valid) and not lower_inf(valid)),
        decision_id uuid constraint assignment_decision_id_fkey references decision,
        constraint assignment_employment_id_fkey foreign key (employment_id, period valid) references employment (id, period valid),
        constraint assignment_organisation_id_fkey foreign key (organisation_id, period valid)
          references organisation_place (organisation_id, period valid),
        constraint assignment_person_id_valid_excl exclude using gist (person_id with =, valid with &&) where (is_primary)
      );
      create index assignment_person_id_idx on assignment (person_id);
      -- For the foreign key: removing an employment looks for its assignments.
      create index assignment_employment_id_idx on assignment (employment_id);
      create index assignment_organisation_id_idx on assignment using gist (organisation_id, valid);

      -- Append-only. A position holds from paid_from until the next one, so two cannot overlap; a correction is a further
      -- revision of the same paid_from, the highest revision counts, and a withdrawn one is a revision marked void.
      create table salary_position (
        id uuid not null default uuidv7() constraint salary_position_pkey primary key,
        person_id uuid not null constraint salary_position_person_id_fkey references person,
        grade_code text constraint salary_position_grade_code_check check (is_code('grades', grade_code)),
        grade_since partial_date,
        step smallint constraint salary_position_step_check check (step between 1 and 16),
        coefficient numeric(4, 2) constraint salary_position_coefficient_check check (coefficient between 0 and 20),
        over_scale_percent numeric(5, 2) constraint salary_position_over_scale_percent_check check (over_scale_percent between 0 and 100),
        paid_percent numeric(5, 2) not null default 100,
        paid_from date not null,
        count_from date,
        reason text,
        decision_id uuid constraint salary_position_decision_id_fkey references decision,
        revision smallint not null default 1,
        is_void boolean not null default false,
        constraint salary_position_person_id_paid_from_revision_key unique (person_id, paid_from, revision)
      );
      create view salary_position_in_force with (security_invoker = true) as
        select distinct on (person_id, paid_from) * from salary_position
        order by person_id, paid_from, revision desc;

      create table credential (
        id uuid not null default uuidv7() constraint credential_pkey primary key,
        person_id uuid not null constraint credential_person_id_fkey references person,
        kind text not null constraint credential_kind_check check (kind in ('EDUCATION', 'POLITICAL', 'STATE_MANAGEMENT', 'LANGUAGE', 'IT', 'DEFENCE')),
        level_code text not null,
        rank integer,
        language text,
        major text,
        institution text,
        form_code text constraint credential_form_code_check check (is_code('training_forms', form_code)),
        country text,
        number text,
        score text,
        started_on partial_date,
        earned_on partial_date,
        expires_on partial_date,
        is_verified boolean not null default false,
        constraint credential_level_code_check check (is_code(case kind when 'EDUCATION' then 'education_levels'
          when 'POLITICAL' then 'political_theory_levels' when 'STATE_MANAGEMENT' then 'state_management_levels'
          when 'LANGUAGE' then 'foreign_language_levels' when 'IT' then 'it_levels' else 'defence_training_groups' end, level_code))
      );
      create index credential_person_id_idx on credential (person_id, kind);
      create function rank_credential() returns trigger language plpgsql as $$
      begin
        select c.rank into new.rank from code_entry c where c.code = new.level_code and c.list = case new.kind
          when 'EDUCATION' then 'education_levels' when 'POLITICAL' then 'political_theory_levels'
          when 'STATE_MANAGEMENT' then 'state_management_levels' else '' end;
        return new;
      end $$;
      create trigger credential_rank before insert or update of kind, level_code on credential for each row execute function rank_credential();
    `);
    await this.protect(run);
  }

  /** Rows below a person are seen and changed by whoever sees and may change the person. */
  private async protect(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table person enable row level security;
      grant select on person, person_address, decision, employment, assignment, salary_position, salary_position_in_force, credential
        to whole_register, some_units;
      grant insert on person, person_address, decision, employment, assignment, salary_position, credential to whole_register, some_units;
      grant update on person, person_address, employment, assignment, credential to whole_register, some_units;
      grant delete on person, person_address, employment, assignment, credential to whole_register, some_units;
      create policy person_read_all on person for select to whole_register using (true);
      create policy person_read_some on person for select to some_units
        using (owner_organisation_id = any ((select actor_organisations())::uuid[]));
    `);
    const writable = `((select actor_writes_everywhere()) or owner_organisation_id = any ((select actor_writable_organisations())::uuid[]))`;
    await run.query(`
      create policy person_add on person for insert to whole_register, some_units with check ${writable};
      create policy person_change on person for update to whole_register, some_units using ${writable};
      create policy person_remove on person for delete to whole_register, some_units using ${writable};
      select record_changes_of('person', 'id');
    `);
    for (const table of ['person_address', 'employment', 'assignment', 'salary_position', 'credential']) {
      const seen = `exists (select from person p where p.id = ${table}.person_id)`;
      const writes = `((select actor_writes_everywhere()) or exists (select from person p where p.id = ${table}.person_id
        and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
      await run.query(`
        alter table ${table} enable row level security;
        create policy ${table}_read_all on ${table} for select to whole_register using (true);
        create policy ${table}_read_some on ${table} for select to some_units using (${seen});
        create policy ${table}_add on ${table} for insert to whole_register, some_units with check (${writes});
        create policy ${table}_change on ${table} for update to whole_register, some_units using (${writes});
        create policy ${table}_remove on ${table} for delete to whole_register, some_units using (${writes});
        select record_changes_of('${table}', 'person_id');
      `);
    }
    await run.query(`
      select record_changes_of('decision', '');
      grant select on change_log to whole_register, some_units;
      grant select, insert on read_log to whole_register, some_units;
      grant insert on read_log to hr_app;
      alter table change_log enable row level security;
      create policy change_log_read_all on change_log for select to whole_register using (true);
      create policy change_log_read_some on change_log for select to some_units using (exists (select from person p where p.id = change_log.person_id));
      alter table read_log enable row level security;
      create policy read_log_read_all on read_log for select to whole_register using (true);
      create policy read_log_read_some on read_log for select to some_units using (exists (select from person p where p.id = read_log.person_id));
      create policy read_log_add on read_log for insert with check (account_id = (select actor_account()));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy read_log_add on read_log; drop policy read_log_read_some on read_log; drop policy read_log_read_all on read_log;
      drop policy change_log_read_some on change_log; drop policy change_log_read_all on change_log;
      alter table read_log disable row level security; alter table change_log disable row level security;
      drop table credential; drop function rank_credential(); drop view salary_position_in_force;
      drop table salary_position, assignment, employment, decision, person_address, person;
    `);
  }
}
