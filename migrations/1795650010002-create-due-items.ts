import { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose change can move what falls due for a person. */
const WATCHED = [
  'person',
  'employment',
  'assignment',
  'salary_position',
  'salary_delay',
  'evaluation',
  'award',
  'credential',
];

/**
 * What falls due, worked out by the rules of `libs/domain` from the rows of each person and kept, so that a month's list
 * of the whole province is one index scan. Never the truth itself: `due_facts` and the rules give it anew at any time.
 */
export class CreateDueItems1795650010002 implements MigrationInterface {
  readonly name = 'CreateDueItems1795650010002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table due_item (
        -- No foreign key: it would lock the people whom somebody is just changing.
        person_id uuid not null,
        -- Of everything below: an item that stays as it was is left alone when its person is worked out again.
        digest text not null,
        kind text not null,
        due_on date not null,
        attend_from date not null,
        summary text not null,
        about_id uuid,
        decision jsonb,
        worked_out_at timestamptz not null default now(),
        constraint due_item_pkey primary key (person_id, digest)
      );
      create index due_item_due_on_idx on due_item (due_on, kind, person_id);
      create index due_item_kind_idx on due_item (kind, due_on, person_id);

      -- Append-only, so that a row shows itself with the commit of the change behind it and none is lost to a rebuild that
      -- is under way.
      create table due_pending (
        id bigint generated always as identity constraint due_pending_pkey primary key,
        person_id uuid not null
      );
      -- One row: the day for which everybody was last put on the list, and whether the rules' data changed since.
      create table due_state (
        is_one boolean not null default true constraint due_state_pkey primary key constraint due_state_is_one_check check (is_one),
        everybody_on date not null default '-infinity',
        rules_changed boolean not null default false
      );
      insert into due_state default values;

      create function note_due() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into due_pending (person_id) select distinct person_id from new_rows
          where person_id is not null and operation <> 'delete' and table_name = any (array['${WATCHED.join("','")}'])
          union select distinct person_id from new_rows
          where person_id is not null and operation = 'delete' and table_name = any (array['${WATCHED.slice(1).join("','")}']);
        delete from due_item where person_id in (select person_id from new_rows where table_name = 'person' and operation = 'delete');
        if exists (select from new_rows where table_name in ('holiday', 'rule_parameter')) then
          update due_state set rules_changed = true where not rules_changed;
        end if;
        return null;
      end $$;
      create trigger change_log_due after insert on change_log referencing new table as new_rows
        for each statement execute function note_due();

      -- What the rules ask about people, in the asker's own right: under row-level security only of those he may see.
      create function due_facts(people uuid[]) returns table (person_id uuid, facts jsonb) language sql stable as $$
        select p.id, jsonb_build_object(
          'sex', p.sex, 'birth', p.birth_date,
          'employments', (select jsonb_agg(jsonb_build_object('from', lower(e.valid), 'until', upper(e.valid), 'statusCode', e.status_code,
              'classCode', e.class_code, 'typeCode', e.type_code, 'contractNumber', e.contract_number,
              'contractEndsOn', e.contract_ends_on) order by e.valid)
            from employment e where e.person_id = p.id),
          'assignments', (select jsonb_agg(jsonb_build_object('id', a.id, 'from', lower(a.valid), 'until', upper(a.valid), 'title', a.title,
              'organisationId', a.organisation_id, 'isLeader', a.is_leader, 'isPrimary', a.is_primary, 'leaderAllowance', a.leader_allowance::text,
              'appointmentKind', a.appointment_kind, 'appointedOn', a.appointed_on, 'termEndsOn', a.term_ends_on) order by a.valid, a.id)
            from assignment a where a.person_id = p.id and (a.appointment_kind is not null or a.term_ends_on is not null or a.is_leader)),
          'salaries', (select jsonb_agg(jsonb_build_object('gradeCode', s.grade_code, 'step', s.step, 'coefficient', s.coefficient::text,
              'overScalePercent', s.over_scale_percent::text, 'retainedCoefficient', s.retained_coefficient::text, 'paidPercent', s.paid_percent::text, 'paidFrom', s.paid_from, 'countFrom', s.count_from, 'kind', s.kind)
              order by s.paid_from)
            from salary_position_in_force s where s.person_id = p.id and not s.is_void),
          'delays', (select jsonb_agg(jsonb_build_object('reason', d.reason, 'months', d.months, 'fromOn', d.from_on, 'note', d.note)
              order by d.from_on, d.id)
            from salary_delay d where d.person_id = p.id),
          'badYears', (select jsonb_agg(v.year order by v.year) from evaluation v where v.person_id = p.id and v.rank_code = 'KHT'),
          'awards', (select jsonb_agg(jsonb_build_object('on', coalesce(w.decided_on, make_date(w.year, 12, 31)), 'level', c.attributes ->> 'level',
              'code', w.award_code, 'name', c.name_vi) order by w.year, w.id)
            from award w join code_entry c on c.list = 'awards' and c.code = w.award_code where w.person_id = p.id),
          'certificates', (select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'name', l.name_vi, 'language', k.language,
              'earnedOn', k.earned_on, 'expiresOn', k.expires_on) order by k.id)
            from credential k left join code_entry l on l.code = k.level_code and l.list = case k.kind when 'EDUCATION' then 'education_levels'
              when 'POLITICAL' then 'political_theory_levels' when 'STATE_MANAGEMENT' then 'state_management_levels'
              when 'LANGUAGE' then 'foreign_language_levels' when 'IT' then 'it_levels' else 'defence_training_groups' end
            where k.person_id = p.id and (k.expires_on is not null or k.kind in ('LANGUAGE', 'IT'))))
        from person p where p.id = any (people) $$;
      revoke execute on function due_facts(uuid[]) from public;
      grant execute on function due_facts(uuid[]) to whole_register, some_units;

      -- For the program's own work, in the register's name: no account is behind it, and it reaches what the rules ask
      -- about and nothing else.
      create function due_take(most integer) returns table (person_id uuid, facts jsonb)
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare taken uuid[];
      begin
        update due_state set everybody_on = current_date, rules_changed = false
          where everybody_on < current_date or rules_changed;
        if found then
          delete from due_pending;
          insert into due_pending (person_id) select id from person;
        end if;
        with gone as (
          delete from due_pending where id in (select id from due_pending order by id limit most for update skip locked) returning due_pending.person_id)
        select array_agg(distinct gone.person_id) into taken from gone;
        return query select f.person_id, f.facts from due_facts(taken) f;
      end $$;
      -- Leaves alone what is there already, takes away what is not among the items any more.
      create function due_store(people uuid[], items jsonb) returns integer
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare changed integer;
      begin
        with worked_out as materialized (
          select * from jsonb_to_recordset(items) as r(person_id uuid, digest text, kind text, due_on date, attend_from date,
            summary text, about_id uuid, decision jsonb)
        ), gone as (
          delete from due_item d where d.person_id = any (people)
            and not exists (select from worked_out w where w.person_id = d.person_id and w.digest = d.digest) returning 1
        ), come as (
          -- Who was removed meanwhile has nothing due.
          insert into due_item (person_id, digest, kind, due_on, attend_from, summary, about_id, decision)
          select w.* from worked_out w where exists (select from person p where p.id = w.person_id)
          on conflict do nothing returning 1
        )
        select (select count(*) from gone) + (select count(*) from come) into changed;
        return changed;
      end $$;
      create function due_waiting() returns integer language sql volatile security definer set search_path = public, pg_temp as $$
        select case when exists (select from due_state where everybody_on < current_date or rules_changed)
          then (select count(*)::int from person) else (select count(*)::int from due_pending) end $$;
      revoke execute on function due_take(integer), due_store(uuid[], jsonb), due_waiting() from public;
      grant execute on function due_take(integer), due_store(uuid[], jsonb) to hr_app;
      grant execute on function due_waiting() to hr_app, whole_register, some_units;

      grant select on due_item to whole_register, some_units;
      alter table due_item enable row level security;
      create policy due_item_read_all on due_item for select to whole_register using (true);
      create policy due_item_read_some on due_item for select to some_units
        using (exists (select from person p where p.id = due_item.person_id));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function due_waiting(), due_store(uuid[], jsonb), due_take(integer), due_facts(uuid[]);
      drop trigger change_log_due on change_log;
      drop function note_due();
      drop table due_state, due_pending, due_item;
    `);
  }
}
