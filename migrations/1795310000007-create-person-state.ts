import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Derived: one row for each stretch of time in which nothing that lists and statistics ask about a person changed.
 * Rebuilt in the transaction that changed the dated rows, by one function, for the people it touched.
 */
export class CreatePersonState1795310000007 implements MigrationInterface {
  readonly name = 'CreatePersonState1795310000007';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table person_state (
        person_id uuid not null constraint person_state_person_id_fkey references person,
        valid daterange not null,
        organisation_id uuid not null,
        using_organisation_id uuid not null,
        class_code text not null,
        type_code text,
        status_code text not null,
        title text,
        is_leader boolean not null,
        concurrent_count smallint not null,
        grade_code text,
        grade_group text,
        step smallint,
        coefficient numeric(4, 2),
        education_code text,
        education_group text,
        education_rank integer,
        political_code text,
        state_management_code text,
        language_group text,
        it_group text,
        is_party boolean not null,
        is_minority boolean,
        is_religious boolean,
        sex text,
        birth_first date,
        constraint person_state_pkey primary key (person_id, valid without overlaps)
      );
      create index person_state_organisation_id_idx on person_state (organisation_id, class_code);
      -- Which state has this person on the day, for thousands of people at once: three times faster than the key, which is
      -- GiST. It holds how far the state reaches: for today that leaves one row, whatever the history.
      create index person_state_person_id_until_idx on person_state (person_id, (coalesce(upper(valid), 'infinity'::date)));

      -- The planner knows no sizes of the steps in between and would take them for a handful of rows: the rows of the people
      -- at hand are taken out first, and what follows is hashed or merged, never nested.
      create function rebuild_person_state(people uuid[]) returns void
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
      end $$;
      revoke execute on function rebuild_person_state(uuid[]) from public;

      -- The people whose dated rows this transaction touched; emptied by the same transaction when it commits.
      -- A transaction that touched n people fires the deferred trigger n times; a mark of the transaction says whether
      -- anything was touched since the last rebuild, so that only the first firing works.
      create unlogged table person_touched (
        transaction_id xid8 not null default pg_current_xact_id(),
        person_id uuid not null,
        constraint person_touched_pkey primary key (transaction_id, person_id)
      );
      create function touch_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform set_config('app.people_touched', 'yes', true);
        if tg_op = 'INSERT' then
          insert into person_touched (person_id) select distinct person_id from new_rows on conflict do nothing;
        elsif tg_op = 'DELETE' then
          insert into person_touched (person_id) select distinct person_id from old_rows on conflict do nothing;
        else
          insert into person_touched (person_id) select person_id from new_rows union select person_id from old_rows on conflict do nothing;
        end if;
        return null;
      end $$;
      create function touch_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform set_config('app.people_touched', 'yes', true);
        insert into person_touched (person_id) values (new.id) on conflict do nothing;
        return null;
      end $$;
      create function rebuild_touched() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare people uuid[];
      begin
        if current_setting('app.people_touched', true) is distinct from 'yes' then
          return null;
        end if;
        perform set_config('app.people_touched', '', true);
        with gone as (delete from person_touched where transaction_id = pg_current_xact_id() returning person_id)
        select array_agg(person_id) into people from gone;
        if people is not null then
          perform rebuild_person_state(people);
        end if;
        return null;
      end $$;
      create constraint trigger person_touched_rebuild after insert on person_touched
        deferrable initially deferred for each row execute function rebuild_touched();
      create trigger person_state_touch after update of sex, birth_date, ethnic_code, religion_code, party_joined_on on person
        for each row execute function touch_person();
    `);
    for (const table of ['employment', 'assignment', 'salary_position', 'credential']) {
      await run.query(`
        create trigger ${table}_insert_touch after insert on ${table} referencing new table as new_rows
          for each statement execute function touch_people();
        create trigger ${table}_update_touch after update on ${table} referencing old table as old_rows new table as new_rows
          for each statement execute function touch_people();
        create trigger ${table}_delete_touch after delete on ${table} referencing old table as old_rows
          for each statement execute function touch_people();
      `);
    }
    await run.query(`
      grant select on person_state to whole_register, some_units;
      alter table person_state enable row level security;
      create policy person_state_read_all on person_state for select to whole_register using (true);
      create policy person_state_read_some on person_state for select to some_units
        using (organisation_id = any ((select actor_organisations())::uuid[]));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    for (const table of ['employment', 'assignment', 'salary_position', 'credential']) {
      for (const deed of ['insert', 'update', 'delete'])
        await run.query(`drop trigger ${table}_${deed}_touch on ${table}`);
    }
    await run.query(`
      drop trigger person_state_touch on person;
      drop table person_touched, person_state;
      drop function rebuild_touched(), touch_person(), touch_people(), rebuild_person_state(uuid[]);
    `);
  }
}
