import { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables below a person that anybody who may see the file may see. */
const OPEN_TABLES = [
  'award',
  'evaluation',
  'allowance',
  'work_history',
  'military_service',
  'union_membership',
  'party_post',
  'policy_benefit',
  'succession_plan',
  'recruitment',
  'position_pay',
  'asset_declaration',
  'employer_remark',
  'salary_delay',
  'computed_override',
] as const;

/**
 * Tables of the restricted items, with the section by which they are unlocked.
 * @source issue of the record: items 31, 34, 35.2, 36, 37.3; data_classification.csv
 */
const RESTRICTED_TABLES = {
  health: 'HEALTH',
  history_statement: 'HISTORY',
  discipline: 'DISCIPLINE',
  family_member: 'FAMILY',
  family_economy: 'ECONOMY',
} as const;

/**
 * The tables of the CV form that the first release left out, one a section, and the unlocking of the restricted ones.
 * Every row may name the decision that made it.
 * @source TT 06/2023/TT-BNV, form, items 16–38; 2C-BNV/2008; 2C/TCTW-98
 */
export class CreateRecordTables1795650000002 implements MigrationInterface {
  readonly name = 'CreateRecordTables1795650000002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Item 35.1 and 22: yearly emulation and the awards; a state title is an award of its own group.
      create table award (
        ${rowOf('award')},
        year smallint not null constraint award_year_check check (year between 1930 and 2199),
        award_code text not null constraint award_award_code_check check (is_code('awards', award_code)),
        method_code text constraint award_method_code_check check (is_code('award_methods', method_code)),
        detail text,
        professional_rating text,
        emulation_rating text,
        number text,
        decided_on date,
        signer text,
        issuer text,
        ${decisionOf('award')}
      );
      create table evaluation (
        ${rowOf('evaluation')},
        year smallint not null constraint evaluation_year_check check (year between 1950 and 2199),
        rank_code text not null constraint evaluation_rank_code_check check (is_code('evaluation_ranks', rank_code)),
        score numeric(5, 2) constraint evaluation_score_check check (score between 0 and 100),
        organisation_name text,
        note text,
        ${decisionOf('evaluation')},
        constraint evaluation_person_id_year_key unique (person_id, year)
      );
      -- Item 37.2 and 30.2 (posts' allowances stand on the assignment, over-scale on the salary position).
      create table allowance (
        ${rowOf('allowance')},
        kind_code text not null constraint allowance_kind_code_check check (is_code('allowance_kinds', kind_code)),
        coefficient numeric(5, 2) constraint allowance_coefficient_check check (coefficient between 0 and 20),
        percent numeric(5, 2) constraint allowance_percent_check check (percent between 0 and 300),
        amount_vnd bigint constraint allowance_amount_vnd_check check (amount_vnd between 0 and 1000000000),
        valid daterange not null constraint allowance_valid_check check (not isempty(valid) and not lower_inf(valid)),
        note text,
        ${decisionOf('allowance')},
        constraint allowance_person_id_kind_code_valid_excl exclude using gist (person_id with =, kind_code with =, valid with &&)
      );
      -- Item 33 as declared: what lies before or beside the dated employments and assignments.
      create table work_history (
        ${rowOf('work_history')},
        started_on partial_date,
        ended_on partial_date,
        organisation_name text not null,
        title text,
        place text,
        note text
      );
      create table military_service (
        ${rowOf('military_service')},
        enlisted_on partial_date,
        discharged_on partial_date,
        rank_name text,
        unit_name text,
        note text
      );
      -- Item 16: Youth Union, trade union, associations.
      create table union_membership (
        ${rowOf('union_membership')},
        organisation_name text not null,
        joined_on partial_date,
        left_on partial_date,
        post text
      );
      -- Items 26, 27.
      create table party_post (
        ${rowOf('party_post')},
        title text not null,
        organisation_name text,
        is_concurrent boolean not null default false,
        started_on partial_date,
        ended_on partial_date
      );
      -- Item 18 where there is more than one, with class and rate of injury.
      create table policy_benefit (
        ${rowOf('policy_benefit')},
        category_code text not null constraint policy_benefit_category_code_check check (is_code('policy_categories', category_code)),
        war_invalid_class_code text constraint policy_benefit_war_invalid_class_code_check
          check (is_code('war_invalid_classes', war_invalid_class_code)),
        injury_rate numeric(5, 2) constraint policy_benefit_injury_rate_check check (injury_rate between 0 and 100),
        granted_on partial_date,
        note text
      );
      -- Item 24, quy hoạch.
      create table succession_plan (
        ${rowOf('succession_plan')},
        post_title text not null,
        organisation_name text,
        level_name text,
        term text not null,
        is_carried_over boolean not null default false,
        number text,
        decided_on date,
        issuer text,
        entered_on date not null,
        left_on date,
        leave_reason text,
        ${decisionOf('succession_plan')},
        constraint succession_plan_left_on_check check (left_on >= entered_on)
      );
      create table recruitment (
        ${rowOf('recruitment')},
        method text not null constraint recruitment_method_check check (method in ('THI_TUYEN', 'XET_TUYEN', 'TIEP_NHAN')),
        exam_period text,
        number text,
        decided_on date,
        issuer text,
        position_name text,
        grade_code text constraint recruitment_grade_code_check check (is_code('grades', grade_code)),
        starts_on date,
        source_name text,
        priority_points numeric(4, 2) constraint recruitment_priority_points_check check (priority_points between 0 and 20),
        note text,
        ${decisionOf('recruitment')}
      );
      -- Item 30.3: position, and the pay by position that the law announces.
      create table position_pay (
        ${rowOf('position_pay')},
        position_name text not null,
        position_code text,
        group_code text constraint position_pay_group_code_check check (is_code('job_position_groups', group_code)),
        career_level_code text constraint position_pay_career_level_code_check check (is_code('career_levels_vc', career_level_code)),
        amount_vnd bigint constraint position_pay_amount_vnd_check check (amount_vnd between 0 and 1000000000),
        percent numeric(5, 2) constraint position_pay_percent_check check (percent between 0 and 100),
        over_scale_percent numeric(5, 2) constraint position_pay_over_scale_percent_check check (over_scale_percent between 0 and 100),
        valid daterange not null constraint position_pay_valid_check check (not isempty(valid) and not lower_inf(valid)),
        ${decisionOf('position_pay')},
        constraint position_pay_person_id_valid_excl exclude using gist (person_id with =, valid with &&)
      );
      -- That a declaration was filed; never what it says (NĐ 130/2020/NĐ-CP).
      create table asset_declaration (
        ${rowOf('asset_declaration')},
        kind text not null constraint asset_declaration_kind_check check (kind in ('LAN_DAU', 'BO_SUNG', 'HANG_NAM', 'PHUC_VU_CAN_BO')),
        year smallint not null constraint asset_declaration_year_check check (year between 1998 and 2199),
        filed_on date,
        receiver text,
        is_verified boolean not null default false,
        ${decisionOf('asset_declaration')}
      );
      -- Item 38.
      create table employer_remark (
        ${rowOf('employer_remark')},
        remarked_on date not null,
        remark text not null,
        signer text,
        organisation_name text
      );
      -- Months by which the next step comes later. Kept apart from the discipline behind it, which is restricted: the
      -- officer who reckons the step needs the months and the decision, not the deed.
      create table salary_delay (
        ${rowOf('salary_delay')},
        reason text not null constraint salary_delay_reason_check check (reason in ('DISCIPLINE', 'NOT_COMPLETED', 'OTHER')),
        months smallint not null constraint salary_delay_months_check check (months between 1 and 60),
        from_on date not null,
        note text,
        ${decisionOf('salary_delay')}
      );
      -- A worked-out item that somebody states otherwise, with the reason; what was worked out stays visible beside it.
      create table computed_override (
        ${rowOf('computed_override')},
        item text not null constraint computed_override_item_check check (item in
          ('HIGHEST_EDUCATION', 'HIGHEST_POLITICAL', 'HIGHEST_STATE_MANAGEMENT', 'HIGHEST_LANGUAGE', 'HIGHEST_IT', 'CURRENT_POST',
           'CURRENT_SALARY', 'CONCURRENT_POSTS')),
        value text not null constraint computed_override_value_check check (btrim(value) <> ''),
        reason text not null constraint computed_override_reason_check check (btrim(reason) <> ''),
        constraint computed_override_person_id_item_key unique (person_id, item)
      );

      -- Restricted: item 31.
      create table health (
        ${rowOf('health')},
        checked_on partial_date,
        status text,
        height_cm numeric(4, 1) constraint health_height_cm_check check (height_cm between 50 and 260),
        weight_kg numeric(5, 1) constraint health_weight_kg_check check (weight_kg between 20 and 300),
        blood_group text constraint health_blood_group_check check (blood_group ~ '^(A|B|AB|O)[+-]?$'),
        disability text,
        constraint health_person_id_key unique (person_id)
      );
      -- Restricted: items 34.1 to 34.3.
      create table history_statement (
        ${rowOf('history_statement')},
        kind text not null constraint history_statement_kind_check check (kind in ('ARREST', 'OLD_REGIME', 'FOREIGN')),
        started_on partial_date,
        ended_on partial_date,
        organisation_name text,
        title text,
        place text,
        statement text,
        declared_to text
      );
      -- Restricted: item 35.2.
      create table discipline (
        ${rowOf('discipline')},
        form_code text not null constraint discipline_form_code_check check (is_code('disciplines', form_code)),
        behaviour text,
        issuer text,
        number text,
        decided_on date,
        valid daterange not null constraint discipline_valid_check check (not isempty(valid) and not lower_inf(valid)),
        is_wrongful boolean not null default false,
        note text,
        ${decisionOf('discipline')}
      );
      -- Restricted: items 36.1, 36.2; third persons.
      create table family_member (
        ${rowOf('family_member')},
        side text not null constraint family_member_side_check check (side in ('SELF', 'SPOUSE')),
        relation_code text not null constraint family_member_relation_code_check check (is_code('family_relations', relation_code)),
        full_name text not null,
        birth_date partial_date,
        is_deceased boolean not null default false,
        is_former boolean not null default false,
        home_place text,
        occupation text,
        post text,
        workplace text,
        residence text,
        country text,
        is_abroad boolean not null default false,
        memberships text,
        old_regime text,
        convictions text,
        note text
      );
      -- Restricted: item 37.3, once for each declaration.
      create table family_economy (
        ${rowOf('family_economy')},
        declared_on date not null,
        salary_income text,
        other_income text,
        house_granted text,
        house_bought text,
        land_granted text,
        land_bought text,
        business_land text,
        constraint family_economy_person_id_declared_on_key unique (person_id, declared_on)
      );

      -- Sheet 05b in the register: who asked to see which restricted part of which file, on what ground, until when.
      create table file_unlock (
        id uuid not null default uuidv7() constraint file_unlock_pkey primary key,
        person_id uuid not null constraint file_unlock_person_id_fkey references person,
        account_id uuid not null default actor_account() constraint file_unlock_account_id_fkey references account,
        sections text[] not null constraint file_unlock_sections_check
          check (cardinality(sections) > 0 and sections <@ array['HEALTH', 'HISTORY', 'DISCIPLINE', 'FAMILY', 'ECONOMY']),
        ground text not null constraint file_unlock_ground_check check (char_length(btrim(ground)) >= 10),
        document text,
        opened_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null
      );
      create index file_unlock_account_id_idx on file_unlock (account_id, person_id, expires_at desc);
      create index file_unlock_person_id_idx on file_unlock (person_id, id desc);
      create function is_unlocked(file uuid, section text) returns boolean
        language sql stable parallel safe security definer set search_path = public, pg_temp
        return exists (select from file_unlock u where u.account_id = actor_account() and u.person_id = file
          and u.expires_at > now() and section = any (u.sections));

      -- Terms and contracts, for what falls due.
      alter table assignment add column appointment_kind text constraint assignment_appointment_kind_check
          check (appointment_kind in ('BO_NHIEM', 'BO_NHIEM_LAI', 'PHE_CHUAN', 'GIAO_QUYEN', 'DIEU_DONG', 'BIET_PHAI')),
        add column appointed_on date,
        add column term_ends_on date;
      alter table employment add column contract_number text, add column contract_ends_on date;
      alter table salary_position add column kind text constraint salary_position_kind_check check (kind in
          ('REGULAR', 'EARLY_ACHIEVEMENT', 'EARLY_RETIREMENT', 'OVER_SCALE', 'RE_RANK', 'CONVERT_BAC', 'RECRUIT', 'CORRECTION', 'WRONGFUL_REVERSAL')),
        add column retained_coefficient numeric(5, 4) constraint salary_position_retained_coefficient_check
          check (retained_coefficient between 0 and 9);
      alter table person add column revolution_joined_on partial_date;
    `);
    // The view names its columns once and for all; it has to be made anew to show the new ones at its end.
    await run.query(`
      create or replace view salary_position_in_force with (security_invoker = true) as
        select distinct on (person_id, paid_from) * from salary_position order by person_id, paid_from, revision desc`);
    for (const table of OPEN_TABLES) await protect(run, table, null);
    for (const [table, section] of Object.entries(RESTRICTED_TABLES)) await protect(run, table, section);
    await run.query(`
      grant select, insert on file_unlock to whole_register, some_units;
      alter table file_unlock enable row level security;
      create policy file_unlock_read_all on file_unlock for select to whole_register using (true);
      create policy file_unlock_read_some on file_unlock for select to some_units using (exists (select from person p where p.id = file_unlock.person_id));
      create policy file_unlock_add on file_unlock for insert to whole_register, some_units
        with check (account_id = (select actor_account()) and exists (select from person p where p.id = file_unlock.person_id));
      revoke execute on function is_unlocked(uuid, text) from public;
      grant execute on function is_unlocked(uuid, text) to whole_register, some_units;
      select record_changes_of('file_unlock', 'person_id');
    `);
    // What the change log keeps of a restricted row is as restricted as the row.
    const logged = `case table_name ${Object.entries(RESTRICTED_TABLES)
      .map(([table, section]) => `when '${table}' then is_unlocked(person_id, '${section}')`)
      .join(' ')} else true end`;
    await run.query(`
      drop policy change_log_read_all on change_log;
      drop policy change_log_read_some on change_log;
      create policy change_log_read_all on change_log for select to whole_register using (${logged});
      create policy change_log_read_some on change_log for select to some_units
        using (exists (select from person p where p.id = change_log.person_id) and ${logged});
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop policy change_log_read_all on change_log;
      drop policy change_log_read_some on change_log;
      create policy change_log_read_all on change_log for select to whole_register using (true);
      create policy change_log_read_some on change_log for select to some_units
        using (exists (select from person p where p.id = change_log.person_id));
      drop view salary_position_in_force;
      drop table ${[...OPEN_TABLES, ...Object.keys(RESTRICTED_TABLES)].join(', ')};
      drop function is_unlocked(uuid, text);
      drop table file_unlock;
      alter table person drop column revolution_joined_on;
      alter table salary_position drop column kind, drop column retained_coefficient;
      alter table employment drop column contract_number, drop column contract_ends_on;
      alter table assignment drop column appointment_kind, drop column appointed_on, drop column term_ends_on;
      create view salary_position_in_force with (security_invoker = true) as
        select distinct on (person_id, paid_from) * from salary_position order by person_id, paid_from, revision desc;
      grant select on salary_position_in_force to whole_register, some_units;
    `);
  }
}

const rowOf = (
  table: string,
): string => `id uuid not null default uuidv7() constraint ${table}_pkey primary key,
        person_id uuid not null constraint ${table}_person_id_fkey references person`;
const decisionOf = (table: string): string =>
  `decision_id uuid constraint ${table}_decision_id_fkey references decision`;

/**
 * Seen and changed by whoever sees and may change the person; a restricted one only while the account has it unlocked.
 * Adding a restricted row needs no look at the others, so a decision on discipline can be recorded without unlocking.
 */
async function protect(run: QueryRunner, table: string, section: string | null): Promise<void> {
  const unlocked = section === null ? 'true' : `is_unlocked(person_id, '${section}')`;
  const seen = `exists (select from person p where p.id = ${table}.person_id)`;
  const writes = `((select actor_writes_everywhere()) or exists (select from person p where p.id = ${table}.person_id
        and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
  await run.query(`
    create index ${table}_person_id_idx on ${table} (person_id);
    grant select, insert, update, delete on ${table} to whole_register, some_units;
    alter table ${table} enable row level security;
    create policy ${table}_read_all on ${table} for select to whole_register using (${unlocked});
    create policy ${table}_read_some on ${table} for select to some_units using (${seen} and ${unlocked});
    create policy ${table}_add on ${table} for insert to whole_register, some_units with check (${writes});
    create policy ${table}_change on ${table} for update to whole_register, some_units using (${writes} and ${unlocked});
    create policy ${table}_remove on ${table} for delete to whole_register, some_units using (${writes} and ${unlocked});
    select record_changes_of('${table}', 'person_id');
  `);
}
