import { MigrationInterface, QueryRunner } from 'typeorm';

/** As before this migration: the file goes with the latest row, be it of the future. */
const BEFORE = `
      create or replace function rebuild_person_state(people uuid[]) returns void
        language plpgsql security definer set search_path = public, pg_temp set enable_nestloop = off as $$
      begin
        delete from person_state where person_id = any (people);
        insert into person_state
        -- Set by set and not person by person: everything that happened, gathered by day, then summed up to each day.
        with who as materialized (
          select id, ethnic_code, religion_code, sex, birth_first, party_joined_on from person where id = any (people)
        ), employed as materialized (
          select * from employment where person_id = any (people)
        ), assigned as materialized (
          select * from assignment where person_id = any (people)
        ), salary as materialized (
          select x.*, row_number() over (partition by person_id order by paid_from) as no
          from salary_position_in_force x where person_id = any (people) and not is_void
        ), happening as (
          select person_id, lower(valid) as d, 'EMPLOYMENT' as kind, null as content, 0 as concurrent from employed
          union all select person_id, upper(valid), 'EMPLOYMENT', null, 0 from employed where not upper_inf(valid)
          union all select person_id, lower(valid), 'ASSIGNMENT', null, case when is_primary then 0 else 1 end from assigned
          union all select person_id, upper(valid), 'ASSIGNMENT', null, case when is_primary then 0 else -1 end
            from assigned where not upper_inf(valid)
          union all select person_id, paid_from, 'SALARY', null, 0 from salary
          -- A level whose day is unknown counts as held from the beginning; ranks lead, so that the highest text is the highest level.
          union all select c.person_id, coalesce(first_day(c.earned_on), '-infinity'), c.kind,
              case when c.kind in ('LANGUAGE', 'IT') then l.report_group else to_char(coalesce(c.rank, 0), 'FM0000') || c.level_code end, 0
            from credential c left join code_entry l on l.code = c.level_code
              and l.list = case c.kind when 'LANGUAGE' then 'foreign_language_levels' when 'IT' then 'it_levels' end
            where person_id = any (people)
          union all select id, first_day(party_joined_on), 'PARTY', null, 0 from who where party_joined_on is not null
        ), day as (
          select person_id, d, max(content collate "C") filter (where kind = 'EDUCATION') as education,
            max(content collate "C") filter (where kind = 'POLITICAL') as political,
            max(content collate "C") filter (where kind = 'STATE_MANAGEMENT') as state_management,
            max(content collate "C") filter (where kind = 'LANGUAGE') as language, max(content collate "C") filter (where kind = 'IT') as it,
            count(*) filter (where kind = 'SALARY') as salaries, bool_or(kind = 'PARTY') as is_party, sum(concurrent) as concurrent,
            bool_or(kind in ('EMPLOYMENT', 'ASSIGNMENT', 'SALARY')) as is_new
          from happening group by person_id, d
        ), running as (
          select person_id, d, is_new, max(education) over w as education, max(political) over w as political,
            max(state_management) over w as state_management, max(language) over w as language, max(it) over w as it,
            sum(salaries) over w as salary_no, bool_or(is_party) over w as is_party, sum(concurrent) over w as concurrent
          from day window w as (partition by person_id order by d)
        ), changed as (
          -- A day that changed nothing asked about here (a second degree of the same level) starts no row of its own.
          select * from (select r.*, is_new or (education, political, state_management, language, it, is_party) is distinct from
            (lag(education) over w, lag(political) over w, lag(state_management) over w, lag(language) over w, lag(it) over w, lag(is_party) over w)
            as is_change from running r window w as (partition by person_id order by d)) r where is_change
        ), stretch as (
          select *, lead(d) over (partition by person_id order by d) as until from changed
        )
        select s.person_id, daterange(s.d, s.until), coalesce(a.organisation_id, e.using_organisation_id), e.using_organisation_id,
          e.class_code, e.type_code, e.status_code, a.title, coalesce(a.is_leader, false), s.concurrent,
          p.grade_code, g.attributes ->> 'rank_equivalent', p.step, p.coefficient, edu.code, edu.report_group, edu.rank,
          substr(s.political, 5), substr(s.state_management, 5), s.language, s.it, s.is_party,
          eth.attributes ->> 'is_minority' = '1', person.religion_code <> '99', person.sex, person.birth_first
        from stretch s
        join who person on person.id = s.person_id
        join employed e on e.person_id = s.person_id and e.valid @> s.d and e.status_code <> 'DA_NGHI'
        left join assigned a on a.person_id = s.person_id and a.is_primary and a.valid @> s.d
        left join salary p on p.person_id = s.person_id and p.no = s.salary_no
        left join code_entry g on g.list = 'grades' and g.code = p.grade_code
        left join code_entry eth on eth.list = 'ethnic_groups' and eth.code = person.ethnic_code
        left join code_entry edu on edu.list = 'education_levels' and edu.code = substr(s.education, 5);
        -- The file is kept where its owner last stood; a person without any employment stays with who entered him.
        update person set owner_organisation_id = latest.organisation_id
        from (select distinct on (person_id) person_id, organisation_id from person_state where person_id = any (people)
          order by person_id, lower(valid) desc) latest
        where person.id = latest.person_id and person.owner_organisation_id <> latest.organisation_id;
      end $$;`;

const AFTER = `
      create or replace function rebuild_person_state(people uuid[]) returns void
        language plpgsql security definer set search_path = public, pg_temp set enable_nestloop = off as $$
      begin
        delete from person_state where person_id = any (people);
        insert into person_state
        -- Set by set and not person by person: everything that happened, gathered by day, then summed up to each day.
        with who as materialized (
          select id, ethnic_code, religion_code, sex, birth_first, first_day(party_joined_on) as party_from, first_day(party_left_on) as party_until
          from person where id = any (people)
        ), employed as materialized (
          select * from employment where person_id = any (people)
        ), assigned as materialized (
          select * from assignment where person_id = any (people)
        ), salary as materialized (
          select x.*, row_number() over (partition by person_id order by paid_from) as no
          from salary_position_in_force x where person_id = any (people) and not is_void
        ), happening as (
          select person_id, lower(valid) as d, 'EMPLOYMENT' as kind, null as content, 0 as concurrent from employed
          union all select person_id, upper(valid), 'EMPLOYMENT', null, 0 from employed where not upper_inf(valid)
          union all select person_id, lower(valid), 'ASSIGNMENT', null, case when is_primary then 0 else 1 end from assigned
          union all select person_id, upper(valid), 'ASSIGNMENT', null, case when is_primary then 0 else -1 end
            from assigned where not upper_inf(valid)
          union all select person_id, paid_from, 'SALARY', null, 0 from salary
          -- A level whose day is unknown counts as held from the beginning; ranks lead, so that the highest text is the highest level.
          union all select c.person_id, coalesce(first_day(c.earned_on), '-infinity'), c.kind,
              case when c.kind in ('LANGUAGE', 'IT') then l.report_group else to_char(coalesce(c.rank, 0), 'FM0000') || c.level_code end, 0
            from credential c left join code_entry l on l.code = c.level_code
              and l.list = case c.kind when 'LANGUAGE' then 'foreign_language_levels' when 'IT' then 'it_levels' end
            where person_id = any (people)
          union all select id, party_from, 'PARTY', null, 0 from who where party_from is not null
          union all select id, party_until, 'PARTY', null, 0 from who where party_until is not null
        ), day as (
          select person_id, d, max(content collate "C") filter (where kind = 'EDUCATION') as education,
            max(content collate "C") filter (where kind = 'POLITICAL') as political,
            max(content collate "C") filter (where kind = 'STATE_MANAGEMENT') as state_management,
            max(content collate "C") filter (where kind = 'LANGUAGE') as language, max(content collate "C") filter (where kind = 'IT') as it,
            count(*) filter (where kind = 'SALARY') as salaries, count(*) filter (where kind = 'PARTY') as parties, sum(concurrent) as concurrent,
            bool_or(kind in ('EMPLOYMENT', 'ASSIGNMENT', 'SALARY')) as is_new
          from happening group by person_id, d
        ), running as (
          select person_id, d, is_new, max(education) over w as education, max(political) over w as political,
            max(state_management) over w as state_management, max(language) over w as language, max(it) over w as it,
            sum(salaries) over w as salary_no, sum(parties) over w as party_no, sum(concurrent) over w as concurrent
          from day window w as (partition by person_id order by d)
        ), changed as (
          -- A day that changed nothing asked about here (a second degree of the same level) starts no row of its own.
          select * from (select r.*, is_new or (education, political, state_management, language, it, party_no) is distinct from
            (lag(education) over w, lag(political) over w, lag(state_management) over w, lag(language) over w, lag(it) over w, lag(party_no) over w)
            as is_change from running r window w as (partition by person_id order by d)) r where is_change
        ), stretch as (
          select *, lead(d) over (partition by person_id order by d) as until from changed
        )
        -- A seconded person is counted where he was sent from, so that lists, the file's owner and statistics agree.
        select s.person_id, daterange(s.d, s.until),
          case when e.status_code = 'BIET_PHAI_DI' then e.using_organisation_id else coalesce(a.organisation_id, e.using_organisation_id) end,
          e.using_organisation_id,
          e.class_code, e.type_code, e.status_code, a.title, coalesce(a.is_leader, false), s.concurrent,
          p.grade_code, g.attributes ->> 'rank_equivalent', p.step, p.coefficient, edu.code, edu.report_group, edu.rank,
          substr(s.political, 5), substr(s.state_management, 5), s.language, s.it,
          coalesce(person.party_from <= s.d and coalesce(person.party_until > s.d, true), false),
          eth.attributes ->> 'is_minority' = '1', person.religion_code <> '99', person.sex, person.birth_first
        from stretch s
        join who person on person.id = s.person_id
        join employed e on e.person_id = s.person_id and e.valid @> s.d and e.status_code <> 'DA_NGHI'
        left join assigned a on a.person_id = s.person_id and a.is_primary and a.valid @> s.d
        left join salary p on p.person_id = s.person_id and p.no = s.salary_no
        left join code_entry g on g.list = 'grades' and g.code = p.grade_code
        left join code_entry eth on eth.list = 'ethnic_groups' and eth.code = person.ethnic_code
        left join code_entry edu on edu.list = 'education_levels' and edu.code = substr(s.education, 5);
        perform place_owners(people, current_date);
      end $$;`;

/**
 * Decisions take effect on their day without anybody awake. Rows of the future stand in the tables from the day they are
 * entered; what depends on "today" is the owner of the file, which follows the person on the day and not before.
 * A seconded person stays with the body that sent him (Luật 80/2025/QH15, Điều 30).
 */
export class TurnDays1795650020002 implements MigrationInterface {
  readonly name = 'TurnDays1795650020002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table person add column party_left_on partial_date;
      drop trigger person_state_touch on person;
      create trigger person_state_touch after update of sex, birth_date, ethnic_code, religion_code, party_joined_on, party_left_on on person
        for each row execute function touch_person();

      -- Where a state counts the person: a seconded one with the body that sent him.
      create function counting_organisation(state person_state) returns uuid language sql immutable parallel safe
        return case when (state).status_code = 'BIET_PHAI_DI' then (state).using_organisation_id else (state).organisation_id end;

      -- The file is kept where its owner stands today or last stood; who has yet to begin, where he will begin; a person
      -- without any employment stays with who entered him.
      create function place_owners(people uuid[], on_day date) returns integer
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare moved integer;
      begin
        update person set owner_organisation_id = standing.organisation_id
        from (select distinct on (s.person_id) s.person_id, counting_organisation(s) as organisation_id
          from person_state s where s.person_id = any (people)
          order by s.person_id, lower(s.valid) > on_day, abs(lower(s.valid) - on_day)) standing
        where person.id = standing.person_id and person.owner_organisation_id <> standing.organisation_id;
        get diagnostics moved = row_count;
        return moved;
      end $$;
      revoke execute on function place_owners(uuid[], date) from public;
    `);
    await run.query(AFTER);
    await run.query(`
      -- The days that were turned, one row each; the last one says from where to catch up after a standstill.
      create table day_turned (
        day date not null constraint day_turned_pkey primary key,
        turned_at timestamptz not null default clock_timestamp(),
        people integer not null
      );
      create index person_state_begins_idx on person_state (lower(valid));

      -- Moves the files of whose state began since the last turn. Any number of callers may call it any number of times.
      create function turn_day(on_day date default current_date) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
      declare last date; moved integer;
      begin
        perform pg_advisory_xact_lock(1751346553, 7);
        select max(day) into last from day_turned;
        if last >= on_day then
          return 0;
        end if;
        moved := place_owners(array(select distinct person_id from person_state
          where lower(valid) <= on_day and (last is null or lower(valid) > last)), on_day);
        insert into day_turned (day, people) values (on_day, moved);
        return moved;
      end $$;
      revoke execute on function turn_day(date) from public;
      grant execute on function turn_day(date) to hr_app;
      grant select on day_turned to whole_register, some_units;
      select place_owners(array(select id from person), current_date);
      insert into day_turned (day, people) values (current_date, 0);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(BEFORE);
    await run.query(`
      drop function turn_day(date);
      drop index person_state_begins_idx;
      drop table day_turned;
      drop function place_owners(uuid[], date);
      drop function counting_organisation(person_state);
      drop trigger person_state_touch on person;
      create trigger person_state_touch after update of sex, birth_date, ethnic_code, religion_code, party_joined_on on person
        for each row execute function touch_person();
      alter table person drop column party_left_on;
    `);
  }
}
