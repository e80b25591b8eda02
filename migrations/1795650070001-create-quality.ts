import { MigrationInterface, QueryRunner } from 'typeorm';

/** What is in a file's restricted parts changes what the checks find, but opening such a part changes nothing. */
const NO_CHANGE_OF_A_FILE = ['file_unlock'];

/**
 * What the checks of `libs/domain` find in every file: findings, a score, its course by month, waivers, and the list of
 * files to be checked again. The checks run in the register's own name, through functions of this migration's owner;
 * what they find in a restricted part is kept apart and shown only to who has unlocked it.
 */
export class CreateQuality1795650070001 implements MigrationInterface {
  readonly name = 'CreateQuality1795650070001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- No foreign keys to person: a check that saves would lock the people whom somebody is just changing.
      create table quality_finding (
        person_id uuid not null,
        check_id text not null,
        severity text not null constraint quality_finding_severity_check check (severity in ('error', 'warning', 'notice')),
        hits jsonb not null,
        fingerprint text not null,
        is_waived boolean not null,
        since timestamptz not null default now(),
        constraint quality_finding_pkey primary key (person_id, check_id)
      );
      create index quality_finding_check_id_idx on quality_finding (check_id, person_id);
      -- The worklist in its order: gravest first, one check after the other.
      create index quality_finding_severity_idx on quality_finding
        ((case severity when 'error' then 1 when 'warning' then 2 else 3 end), check_id, person_id) where not is_waived;
      create table quality_restricted_finding (
        person_id uuid not null,
        check_id text not null,
        section text not null,
        severity text not null,
        hits jsonb not null,
        fingerprint text not null,
        is_waived boolean not null,
        since timestamptz not null default now(),
        constraint quality_restricted_finding_pkey primary key (person_id, check_id)
      );
      create table quality_score (
        person_id uuid not null constraint quality_score_pkey primary key,
        is_working boolean not null,
        score smallint not null constraint quality_score_score_check check (score between 0 and 100),
        errors smallint not null,
        warnings smallint not null,
        notices smallint not null,
        checked_at timestamptz not null default now()
      );
      -- By the unit that keeps the files, without those below it; rolled up along the tree of the day one looks.
      create table quality_trend (
        organisation_id uuid not null constraint quality_trend_organisation_id_fkey references organisation,
        month date not null constraint quality_trend_month_check check (extract(day from month) = 1),
        people integer not null,
        score_sum bigint not null,
        errors integer not null,
        warnings integer not null,
        notices integer not null,
        constraint quality_trend_pkey primary key (organisation_id, month)
      );
      -- A finding that somebody looked at and left as it is, with the reason. Holds while the facts behind it stay the same.
      create table quality_waiver (
        id uuid not null default uuidv7() constraint quality_waiver_pkey primary key,
        person_id uuid not null constraint quality_waiver_person_id_fkey references person on delete cascade,
        check_id text not null,
        section text,
        fingerprint text not null,
        reason text not null constraint quality_waiver_reason_check check (char_length(btrim(reason)) >= 5),
        account_id uuid not null default actor_account() constraint quality_waiver_account_id_fkey references account,
        waived_at timestamptz not null default now(),
        constraint quality_waiver_person_id_check_id_key unique (person_id, check_id)
      );
      -- Append-only, so that a row shows itself with the commit of the change behind it and none is lost to one that is
      -- just being worked off.
      create table quality_dirty (
        id bigint generated always as identity constraint quality_dirty_pkey primary key,
        person_id uuid not null
      );
      create index quality_dirty_person_id_idx on quality_dirty (person_id);
      -- A look at every file. One that was broken off goes on behind the last person.
      create table quality_run (
        id uuid not null default uuidv7() constraint quality_run_pkey primary key,
        asked_by uuid constraint quality_run_asked_by_fkey references account,
        on_day date not null,
        started_at timestamptz not null default now(),
        finished_at timestamptz,
        total integer not null,
        done integer not null default 0,
        last_person_id uuid
      );
      create unique index quality_run_unfinished_key on quality_run ((true)) where finished_at is null;
      create index person_social_insurance_no_idx on person (social_insurance_no);

      -- Every change of a file passes the change log, whoever makes it and however many rows at once.
      create function note_changed_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare gone uuid[];
      begin
        insert into quality_dirty (person_id) select distinct person_id from new_rows
          where person_id is not null and table_name <> all (array['${NO_CHANGE_OF_A_FILE.join("','")}']);
        if found then
          perform pg_notify('quality_dirty', '');
        end if;
        select array_agg(person_id) into gone from new_rows where table_name = 'person' and operation = 'delete';
        if gone is not null then
          delete from quality_finding where person_id = any (gone);
          delete from quality_restricted_finding where person_id = any (gone);
          delete from quality_score where person_id = any (gone);
        end if;
        return null;
      end $$;
      create trigger change_log_quality after insert on change_log referencing new table as new_rows
        for each statement execute function note_changed_people();
    `);
    await run.query(FACTS);
    await run.query(`
      -- Files to be checked again, taken by whoever asks first; back again if he does not commit.
      create function quality_take(most integer) returns uuid[]
        language sql volatile security definer set search_path = public, pg_temp as $$
        with taken as (
          delete from quality_dirty where id in (select id from quality_dirty order by id limit most for update skip locked) returning person_id
        ) select coalesce(array_agg(distinct person_id), '{}') from taken
      $$;
      -- Waits for a check of this file that is under way: what it saves is what the caller came for.
      create function quality_take_person(who uuid) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        with taken as (
          delete from quality_dirty where id in (select id from quality_dirty where person_id = who for update) returning 1
        ) select exists (select from taken)
      $$;
      create function quality_next(after uuid, most integer) returns uuid[]
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(array_agg(id), '{}') from (select id from person where after is null or id > after order by id limit most) p
      $$;
      create function quality_count() returns integer
        language sql stable security definer set search_path = public, pg_temp return (select count(*)::integer from person);
      create function quality_is_unchecked() returns boolean
        language sql stable security definer set search_path = public, pg_temp
        return exists (select from person) and not exists (select from quality_score);
      -- What stayed the same is not written again, so that a daily look at everybody costs little more than reading.
      create function quality_save(verdicts jsonb) returns void
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      begin
        create temporary table if not exists verdict (person_id uuid, is_working boolean, score smallint, findings jsonb, restricted jsonb)
          on commit delete rows;
        create temporary table if not exists verdict_finding (person_id uuid, check_id text, section text, severity text, hits jsonb,
          fingerprint text, is_waived boolean) on commit delete rows;
        delete from verdict; delete from verdict_finding;
        insert into verdict select v."personId", v."isWorking", v.score, v.findings, v.restricted
          from jsonb_to_recordset(verdicts) as v("personId" uuid, "isWorking" boolean, score smallint, findings jsonb, restricted jsonb)
          where exists (select from person p where p.id = v."personId");
        insert into verdict_finding select v.person_id, f."checkId", f.section, f.severity, f.hits, f.fingerprint, f."isWaived"
          from verdict v cross join lateral jsonb_to_recordset(v.findings || v.restricted)
            as f("checkId" text, section text, severity text, hits jsonb, fingerprint text, "isWaived" boolean);

        delete from quality_finding q using verdict v where q.person_id = v.person_id
          and not exists (select from verdict_finding n where n.person_id = q.person_id and n.check_id = q.check_id and n.section is null);
        insert into quality_finding as q (person_id, check_id, severity, hits, fingerprint, is_waived)
          select person_id, check_id, severity, hits, fingerprint, is_waived from verdict_finding where section is null
          order by person_id, check_id
          on conflict (person_id, check_id) do update set severity = excluded.severity, hits = excluded.hits,
            fingerprint = excluded.fingerprint, is_waived = excluded.is_waived
          where (q.severity, q.hits, q.fingerprint, q.is_waived)
            is distinct from (excluded.severity, excluded.hits, excluded.fingerprint, excluded.is_waived);

        delete from quality_restricted_finding q using verdict v where q.person_id = v.person_id
          and not exists (select from verdict_finding n where n.person_id = q.person_id and n.check_id = q.check_id and n.section is not null);
        insert into quality_restricted_finding as q (person_id, check_id, section, severity, hits, fingerprint, is_waived)
          select person_id, check_id, section, severity, hits, fingerprint, is_waived from verdict_finding where section is not null
          order by person_id, check_id
          on conflict (person_id, check_id) do update set severity = excluded.severity, hits = excluded.hits,
            fingerprint = excluded.fingerprint, is_waived = excluded.is_waived
          where (q.severity, q.hits, q.fingerprint, q.is_waived)
            is distinct from (excluded.severity, excluded.hits, excluded.fingerprint, excluded.is_waived);

        insert into quality_score as q (person_id, is_working, score, errors, warnings, notices)
          select v.person_id, v.is_working, v.score,
            count(*) filter (where n.severity = 'error'), count(*) filter (where n.severity = 'warning'), count(*) filter (where n.severity = 'notice')
          from verdict v left join verdict_finding n on n.person_id = v.person_id and n.section is null and not n.is_waived
          group by v.person_id, v.is_working, v.score order by v.person_id
          on conflict (person_id) do update set is_working = excluded.is_working, score = excluded.score, errors = excluded.errors,
            warnings = excluded.warnings, notices = excluded.notices, checked_at = excluded.checked_at;
      end $$;
      create function quality_snapshot(on_day date) returns void
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      begin
        delete from quality_trend where month = date_trunc('month', on_day)::date;
        insert into quality_trend (organisation_id, month, people, score_sum, errors, warnings, notices)
          select p.owner_organisation_id, date_trunc('month', on_day)::date, count(*), sum(s.score), sum(s.errors), sum(s.warnings), sum(s.notices)
          from quality_score s join person p on p.id = s.person_id where s.is_working group by p.owner_organisation_id;
      end $$;
    `);
    await this.protect(run);
  }

  private async protect(run: QueryRunner): Promise<void> {
    const functions = [
      'quality_facts(uuid[], date)',
      'quality_take(integer)',
      'quality_take_person(uuid)',
      'quality_next(uuid, integer)',
      'quality_count()',
      'quality_is_unchecked()',
      'quality_save(jsonb)',
      'quality_snapshot(date)',
    ].join(', ');
    await run.query(`
      revoke execute on function ${functions} from public;
      grant execute on function ${functions} to hr_app;
      grant select, insert, update on quality_run to hr_app;
      grant select on quality_run, quality_finding, quality_restricted_finding, quality_score, quality_trend to whole_register, some_units;
      grant select, insert, delete on quality_waiver to whole_register, some_units;
      select record_changes_of('quality_waiver', 'person_id');
      alter table quality_trend enable row level security;
      create policy quality_trend_read_all on quality_trend for select to whole_register using (true);
      create policy quality_trend_read_some on quality_trend for select to some_units
        using (organisation_id = any ((select actor_organisations())::uuid[]));
    `);
    const seenBy = (table: string, condition: string): string => `
      alter table ${table} enable row level security;
      create policy ${table}_read_all on ${table} for select to whole_register using (${condition});
      create policy ${table}_read_some on ${table} for select to some_units
        using (exists (select from person p where p.id = ${table}.person_id) and ${condition});`;
    const unlocked = '(section is null or is_unlocked(person_id, section))';
    const writes = `((select actor_writes_everywhere()) or exists (select from person p where p.id = quality_waiver.person_id
      and p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[])))`;
    await run.query(`
      ${seenBy('quality_finding', 'true')}
      ${seenBy('quality_score', 'true')}
      ${seenBy('quality_restricted_finding', 'is_unlocked(person_id, section)')}
      ${seenBy('quality_waiver', unlocked)}
      create policy quality_waiver_add on quality_waiver for insert to whole_register, some_units with check (${writes} and ${unlocked});
      create policy quality_waiver_remove on quality_waiver for delete to whole_register, some_units using (${writes} and ${unlocked});
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger change_log_quality on change_log;
      drop function note_changed_people(), quality_snapshot(date), quality_save(jsonb), quality_is_unchecked(), quality_count(),
        quality_next(uuid, integer), quality_take_person(uuid), quality_take(integer), quality_facts(uuid[], date);
      drop index person_social_insurance_no_idx;
      drop table quality_run, quality_dirty, quality_waiver, quality_trend, quality_score, quality_restricted_finding, quality_finding;
    `);
  }
}

/** Rows of one table as a JSON list for each person, in the order in which they begin. */
const rowsOf = (
  name: string,
  from: string,
  order: string,
  columns: Readonly<Record<string, string>>,
): string => `
  ${name} as materialized (
    select x.person_id, jsonb_agg(jsonb_build_object(${Object.entries(columns)
      .map(([key, value]) => `'${key}', ${value}`)
      .join(', ')}) order by ${order}) as list
    from ${from} where x.person_id = any (people) group by x.person_id
  )`;

/** Last day of a dated row, null while it lasts on the day. */
const LAST_DAY = 'case when upper(x.valid) > on_day then null else upper(x.valid) - 1 end';
const BEGUN = '(select * from %s where lower(valid) <= on_day) x';

const LISTS = {
  addresses: rowsOf('addresses', 'person_address x', 'x.kind', {
    kind: 'x.kind',
    scheme: 'x.scheme',
    provinceCode: 'x.province_code',
    communeCode: 'x.commune_code',
    asDeclared: 'x.as_declared',
  }),
  employments: rowsOf('employments', BEGUN.replace('%s', 'employment'), 'lower(x.valid)', {
    classCode: 'x.class_code',
    statusCode: 'x.status_code',
    from: 'lower(x.valid)',
    to: LAST_DAY,
    contractEndsOn: 'x.contract_ends_on',
    exitKindCode: 'x.exit_kind_code',
  }),
  assignments: rowsOf(
    'assignments',
    BEGUN.replace('%s', 'assignment'),
    'lower(x.valid), x.is_primary desc, x.id',
    {
      title: 'x.title',
      organisationId: 'x.organisation_id',
      isLeader: 'x.is_leader',
      isPrimary: 'x.is_primary',
      from: 'lower(x.valid)',
      to: LAST_DAY,
      termEndsOn: 'x.term_ends_on',
      hasDecision: 'x.decision_id is not null',
    },
  ),
  salaries: rowsOf(
    'salaries',
    `(select distinct on (s.person_id, s.paid_from) s.* from salary_position s
      where s.person_id = any (people) and s.paid_from <= on_day order by s.person_id, s.paid_from, s.revision desc) x`,
    'x.paid_from',
    {
      gradeCode: 'x.grade_code',
      step: 'x.step',
      coefficient: 'x.coefficient::text',
      overScalePercent: 'x.over_scale_percent',
      paidFrom: 'x.paid_from',
      hasDecision: 'x.decision_id is not null',
      isRetained: `(x.retained_coefficient is not null or coalesce(x.reason, '') <> '')`,
    },
  ).replace('group by', 'and not x.is_void group by'),
  credentials: rowsOf(
    'credentials',
    `credential x left join code_entry c on c.code = x.level_code and c.list = case x.kind when 'EDUCATION' then 'education_levels'
      when 'POLITICAL' then 'political_theory_levels' when 'STATE_MANAGEMENT' then 'state_management_levels'
      when 'LANGUAGE' then 'foreign_language_levels' when 'IT' then 'it_levels' else 'defence_training_groups' end`,
    'x.earned_on nulls first, x.id',
    {
      kind: 'x.kind',
      levelName: 'coalesce(c.name_vi, x.level_code)',
      rank: 'x.rank',
      startedOn: 'x.started_on',
      earnedOn: 'x.earned_on',
      expiresOn: 'x.expires_on',
    },
  ),
  workHistory: rowsOf('history', 'work_history x', 'x.started_on nulls first, x.id', {
    startedOn: 'x.started_on',
    endedOn: 'x.ended_on',
    name: `concat_ws(', ', x.title, x.organisation_name)`,
  }),
  partyPosts: rowsOf('party', 'party_post x', 'x.started_on nulls first, x.id', {
    startedOn: 'x.started_on',
    endedOn: 'x.ended_on',
    name: 'x.title',
  }),
  family: rowsOf('family', 'family_member x', 'x.birth_date nulls first, x.id', {
    side: 'x.side',
    relationCode: 'x.relation_code',
    birthDate: 'x.birth_date',
    isDeceased: 'x.is_deceased',
    isFormer: 'x.is_former',
  }),
  disciplines: rowsOf('disciplined', 'discipline x', 'lower(x.valid), x.id', {
    from: 'lower(x.valid)',
    decidedOn: 'x.decided_on',
    number: 'x.number',
  }),
  waivers: rowsOf('waived', 'quality_waiver x', 'x.check_id', {
    checkId: 'x.check_id',
    fingerprint: 'x.fingerprint',
  }),
};
const NAMES: Readonly<Record<keyof typeof LISTS, string>> = {
  addresses: 'addresses',
  employments: 'employments',
  assignments: 'assignments',
  salaries: 'salaries',
  credentials: 'credentials',
  workHistory: 'history',
  partyPosts: 'party',
  family: 'family',
  disciplines: 'disciplined',
  waivers: 'waived',
};
const SCALARS = {
  fullName: 'full_name',
  sex: 'sex',
  birthDate: 'birth_date',
  ethnicCode: 'ethnic_code',
  religionCode: 'religion_code',
  citizenId: 'citizen_id',
  citizenIdIssuedOn: 'citizen_id_issued_on',
  citizenIdNote: 'citizen_id_note',
  employeeCode: 'employee_code',
  phone: 'phone',
  socialInsuranceNo: 'social_insurance_no',
  healthInsuranceNo: 'health_insurance_no',
  firstRecruitedOn: 'first_recruited_on',
  joinedBodyOn: 'joined_body_on',
  partyJoinedOn: 'party_joined_on',
  partyOfficialOn: 'party_official_on',
  firstUnionJoinedOn: 'first_union_joined_on',
  enlistedOn: 'enlisted_on',
  dischargedOn: 'discharged_on',
  generalEducationCode: 'general_education_code',
  mainDuty: 'main_duty',
};

/** `QualityFacts` of libs/domain for many people at once: set by set, as thousands are asked for in a row. */
const FACTS = `
  create function quality_facts(people uuid[], on_day date) returns table (person_id uuid, facts jsonb)
    language sql stable security definer set search_path = public, pg_temp as $$
  with who as materialized (select * from person where id = any (people)),
  ${Object.values(LISTS).join(',')},
  rated as materialized (select x.person_id, jsonb_agg(x.year order by x.year) as list from evaluation x where x.person_id = any (people) group by 1)
  select who.id, jsonb_build_object('personId', who.id,
    'isWorking', exists (select from person_state s where s.person_id = who.id and s.valid @> on_day),
    ${Object.entries(SCALARS)
      .map(([key, column]) => `'${key}', who.${column}`)
      .join(', ')})
  || jsonb_build_object(${(Object.keys(LISTS) as (keyof typeof LISTS)[])
    .map((key) => `'${key}', coalesce(${NAMES[key]}.list, '[]'::jsonb)`)
    .join(', ')},
    'evaluationYears', coalesce(rated.list, '[]'::jsonb),
    'health', (select jsonb_build_object('heightCm', h.height_cm, 'weightKg', h.weight_kg) from health h where h.person_id = who.id),
    'namesakes', case when length(who.birth_date) = 10 then (select count(*) from person o
      where o.name_key = who.name_key and o.birth_date = who.birth_date and o.id <> who.id and lower(o.full_name) = lower(who.full_name)) else 0 end,
    'sameInsurance', case when who.social_insurance_no is null then 0 else (select count(*) from person o
      where o.social_insurance_no = who.social_insurance_no and o.id <> who.id) end,
    'lastTouchedOn', coalesce((select happened_at::date from change_log l where l.person_id = who.id
        and l.table_name <> all (array['${NO_CHANGE_OF_A_FILE.join("','")}', 'quality_waiver']) order by l.id desc limit 1),
      uuid_extract_timestamp(who.id)::date, on_day))
  from who
  ${Object.values(NAMES)
    .map((name) => `left join ${name} on ${name}.person_id = who.id`)
    .join(' ')}
  left join rated on rated.person_id = who.id
  $$;`;
