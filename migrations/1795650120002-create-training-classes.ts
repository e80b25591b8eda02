import { MigrationInterface, QueryRunner } from 'typeorm';

const BOTH = 'whole_register, some_units';
/** A row about one person, seen by whoever sees him, by the unit he was in, and by the school. */
const SEEN_BY_SOME = (
  table: string,
  ofSchool: string,
): string => `organisation_id = any ((select actor_organisations())::uuid[])
  or ${ofSchool} or exists (select from person p where p.id = ${table}.person_id)`;
const WRITTEN = `((select trains_everywhere()) or organisation_id = any ((select training_organisations())::uuid[]))`;
/** Whoever holds the class, and its school. */
const TAUGHT = `((select trains_everywhere()) or exists (select from training_class c where c.id = class_id and
  (c.organisation_id = any ((select training_organisations())::uuid[]) or c.school_id = any ((select actor_schools())::uuid[]))))`;

/**
 * Classes, who sits in them, sessions, attendance, certificates, evaluation. An enrolment keeps the person as he was on the
 * opening day: reports hold after units disappear.
 * @source training.md sections 4, 7; NĐ 171/2025/NĐ-CP, Điều 15–26
 */
export class CreateTrainingClasses1795650120002 implements MigrationInterface {
  readonly name = 'CreateTrainingClasses1795650120002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table training_class (
        id uuid not null default uuidv7() constraint training_class_pkey primary key,
        version integer not null default 1,
        programme_id uuid not null constraint training_class_programme_id_fkey references training_programme,
        material_version_id uuid constraint training_class_material_version_id_fkey references training_material_version,
        code text not null constraint training_class_code_key unique,
        name text not null constraint training_class_name_check check (btrim(name) <> ''),
        school_id uuid constraint training_class_school_id_fkey references training_school,
        organisation_id uuid constraint training_class_organisation_id_fkey references organisation,
        decision_number text,
        decided_on date,
        form text not null default 'TAP_TRUNG' constraint training_class_form_check check (form in ('TAP_TRUNG', 'TRUC_TUYEN', 'KET_HOP')),
        place text not null default 'TRONG_NUOC' constraint training_class_place_check check (place in ('TRONG_NUOC', 'NGOAI_NUOC', 'LIEN_KET')),
        organiser_level text not null default 'TINH' constraint training_class_organiser_level_check check (organiser_level in ('TINH', 'HUYEN', 'XA')),
        starts_on date not null,
        ends_on date not null,
        periods integer not null constraint training_class_periods_check check (periods between 1 and 10000),
        capacity integer not null constraint training_class_capacity_check check (capacity between 1 and 5000),
        is_open_to_sign_up boolean not null default false,
        sign_up_until date,
        state text not null default 'PLANNED' constraint training_class_state_check
          check (state in ('PLANNED', 'OPEN', 'RUNNING', 'FINISHED', 'CANCELLED')),
        note text,
        costs jsonb not null default '[]',
        funding jsonb not null default '[]',
        cost bigint not null default 0 constraint training_class_cost_check check (cost >= 0),
        name_key text generated always as (search_key(code || ' ' || name)) stored,
        constraint training_class_ends_on_check check (ends_on >= starts_on)
      );
      create index training_class_ends_on_idx on training_class (ends_on);
      create index training_class_starts_on_idx on training_class (starts_on);
      create index training_class_programme_id_idx on training_class (programme_id);
      create index training_class_school_id_idx on training_class (school_id);

      -- How many sit and wait, for everybody to know whoever they are. The check is the last guard of a full class: two
      -- officers who press at once wait for this row one after the other.
      create table training_seats (
        class_id uuid not null constraint training_seats_pkey primary key
          constraint training_seats_class_id_fkey references training_class on delete cascade,
        capacity integer not null,
        seated integer not null default 0,
        waiting integer not null default 0,
        constraint training_seats_seated_check check (seated <= capacity)
      );

      create table training_enrolment (
        id uuid not null default uuidv7() constraint training_enrolment_pkey primary key,
        class_id uuid not null constraint training_enrolment_class_id_fkey references training_class,
        person_id uuid not null constraint training_enrolment_person_id_fkey references person,
        state text not null constraint training_enrolment_state_check
          check (state in ('REGISTERED', 'SELECTED', 'SENT', 'ATTENDING', 'FINISHED', 'FAILED', 'DROPPED', 'CANCELLED')),
        waiting_since timestamptz,
        is_own_wish boolean not null default false,
        -- The person on the opening day.
        organisation_id uuid not null constraint training_enrolment_organisation_id_fkey references organisation,
        position_id uuid constraint training_enrolment_position_id_fkey references job_position,
        full_name text not null,
        birth_date partial_date,
        employee_code text,
        title text,
        class_code text,
        grade_code text,
        is_leader boolean not null default false,
        sex text,
        is_minority boolean,
        level text constraint training_enrolment_level_check check (level in ('TINH', 'HUYEN', 'XA')),
        sent_by text,
        score numeric(5, 2),
        classification text constraint training_enrolment_classification_check
          check (classification in ('XUAT_SAC', 'GIOI', 'KHA', 'TRUNG_BINH', 'DAT')),
        note text,
        override_reason text,
        -- What of the class's cost was his, once the class ended.
        cost bigint not null default 0,
        enrolled_at timestamptz not null default now(),
        enrolled_by uuid default actor_account(),
        constraint training_enrolment_class_id_person_id_key unique (class_id, person_id),
        constraint training_enrolment_waiting_since_check check (waiting_since is null or state in ('REGISTERED', 'CANCELLED'))
      );
      create index training_enrolment_person_id_idx on training_enrolment (person_id);
      create index training_enrolment_organisation_id_idx on training_enrolment (organisation_id, class_id);
      -- All that a year's report asks, so that it need not fetch a hundred thousand rows.
      create index training_enrolment_class_id_idx on training_enrolment
        (class_id) include (state, person_id, organisation_id, level, is_leader, class_code, cost);

      create function count_seats() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      declare touched uuid[];
      begin
        if tg_op = 'INSERT' then
          select array_agg(distinct class_id) into touched from new_rows;
        else
          select array_agg(distinct class_id) into touched from (select class_id from new_rows union select class_id from old_rows) x;
        end if;
        -- Locked before it is counted: what another has just seated is then seen.
        perform from training_seats where class_id = any (touched) order by class_id for update;
        update training_seats s set seated = x.seated, waiting = x.waiting from (
          select c.id, count(e.id) filter (where e.state in ('SELECTED', 'SENT', 'ATTENDING', 'FINISHED', 'FAILED', 'DROPPED')) as seated,
            count(e.id) filter (where e.state = 'REGISTERED' and e.waiting_since is not null) as waiting
          from unnest(touched) c(id) left join training_enrolment e on e.class_id = c.id group by c.id) x
        where s.class_id = x.id and (s.seated, s.waiting) is distinct from (x.seated, x.waiting);
        return null;
      end $$;
      create trigger training_enrolment_insert_seats after insert on training_enrolment referencing new table as new_rows
        for each statement execute function count_seats();
      create trigger training_enrolment_update_seats after update on training_enrolment referencing old table as old_rows new table as new_rows
        for each statement execute function count_seats();
      create function keep_seats() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into training_seats (class_id, capacity) values (new.id, new.capacity)
          on conflict (class_id) do update set capacity = excluded.capacity where training_seats.capacity <> excluded.capacity;
        return null;
      end $$;
      create trigger training_class_seats after insert or update of capacity on training_class for each row execute function keep_seats();

      create table training_session (
        id uuid not null default uuidv7() constraint training_session_pkey primary key,
        class_id uuid not null constraint training_session_class_id_fkey references training_class,
        held_on date not null,
        part text not null constraint training_session_part_check check (part in ('SANG', 'CHIEU', 'TOI', 'NGAY')),
        periods integer not null constraint training_session_periods_check check (periods between 1 and 12),
        topic text,
        teacher_id uuid constraint training_session_teacher_id_fkey references training_teacher,
        constraint training_session_class_id_held_on_part_key unique (class_id, held_on, part)
      );
      create table training_attendance (
        session_id uuid not null constraint training_attendance_session_id_fkey references training_session on delete cascade,
        enrolment_id uuid not null constraint training_attendance_enrolment_id_fkey references training_enrolment,
        class_id uuid not null constraint training_attendance_class_id_fkey references training_class,
        mark text not null constraint training_attendance_mark_check check (mark in ('PRESENT', 'EXCUSED', 'ABSENT')),
        constraint training_attendance_pkey primary key (session_id, enrolment_id)
      );
      create index training_attendance_class_id_idx on training_attendance (class_id);
      create index training_attendance_enrolment_id_idx on training_attendance (enrolment_id);
      create table training_evaluation (
        class_id uuid not null constraint training_evaluation_class_id_fkey references training_class,
        subject text not null constraint training_evaluation_subject_check
          check (subject in ('PROGRAMME', 'LEARNERS', 'TEACHERS', 'FACILITIES', 'COURSE', 'EFFECT')),
        score numeric(3, 2) constraint training_evaluation_score_check check (score between 1 and 5),
        respondents integer,
        comment text,
        constraint training_evaluation_pkey primary key (class_id, subject)
      );

      -- With a class, or of the past without one.
      create table training_certificate (
        id uuid not null default uuidv7() constraint training_certificate_pkey primary key,
        enrolment_id uuid constraint training_certificate_enrolment_id_key unique
          constraint training_certificate_enrolment_id_fkey references training_enrolment,
        class_id uuid constraint training_certificate_class_id_fkey references training_class,
        person_id uuid not null constraint training_certificate_person_id_fkey references person,
        organisation_id uuid not null constraint training_certificate_organisation_id_fkey references organisation,
        programme_id uuid constraint training_certificate_programme_id_fkey references training_programme,
        kind_code text not null constraint training_certificate_kind_code_check check (is_code('training_kinds', kind_code)),
        name text not null constraint training_certificate_name_check check (btrim(name) <> ''),
        number text,
        register_number text,
        started_on partial_date,
        issued_on partial_date,
        issuer text,
        signer text,
        signer_post text,
        expires_on date,
        periods integer,
        classification text constraint training_certificate_classification_check
          check (classification in ('XUAT_SAC', 'GIOI', 'KHA', 'TRUNG_BINH', 'DAT')),
        verified_by uuid,
        verified_at timestamptz,
        credential_id uuid constraint training_certificate_credential_id_fkey references credential on delete set null
      );
      create index training_certificate_person_id_idx on training_certificate (person_id);
      create index training_certificate_class_id_idx on training_certificate (class_id);
      create index training_certificate_expires_on_idx on training_certificate (expires_on) where expires_on is not null;
      create index training_certificate_credential_id_idx on training_certificate (credential_id) where credential_id is not null;
      -- A number is given once by its issuer.
      create unique index training_certificate_issuer_number_key on training_certificate (search_key(coalesce(issuer, '')), lower(number))
        where number is not null;
      create function place_certificate() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if new.organisation_id is null then
          select p.owner_organisation_id into new.organisation_id from person p where p.id = new.person_id;
        end if;
        return new;
      end $$;
      create trigger training_certificate_place before insert on training_certificate for each row execute function place_certificate();
    `);
    await this.functions(run);
    await this.protect(run);
  }

  private async functions(run: QueryRunner): Promise<void> {
    await run.query(`
      -- People as they are on the day, in the asker's right; who does not work anywhere that day has no row.
      create function training_snapshots(people uuid[], on_day date) returns table (person_id uuid, organisation_id uuid, position_id uuid,
          full_name text, birth_date partial_date, employee_code text, title text, class_code text, grade_code text, is_leader boolean,
          sex text, is_minority boolean, level text, status_code text) language sql stable as $$
        select p.id, s.organisation_id, s.position_id, p.full_name, p.birth_date, p.employee_code, s.title, s.class_code, s.grade_code,
          s.is_leader, p.sex, s.is_minority, k.attributes ->> 'tier', s.status_code
        from person p join person_state s on s.person_id = p.id and lower(s.valid) <= on_day
          and coalesce(upper(s.valid), 'infinity'::date) > on_day
        left join organisation_place o on o.organisation_id = s.organisation_id and o.valid @> on_day
        left join code_entry k on k.list = 'organisation_kinds' and k.code = o.kind
        where p.id = any (people) $$;

      -- Lượt: one person who finished one class, in the year in which it ends. Everything that is counted is counted from
      -- this: whoever sees some units counts who was in them, not who is there by now.
      create function training_turns(starts date, ends date, with_failed boolean) returns table (enrolment_id uuid, person_id uuid,
          class_id uuid, organisation_id uuid, programme_id uuid, kind_code text, form text, place text, organiser_level text,
          ends_on date, periods integer, level text, is_leader boolean, class_code text, state text, cost bigint)
        language sql stable as $$
        select e.id, e.person_id, e.class_id, e.organisation_id, c.programme_id, g.kind_code, c.form, c.place, c.organiser_level,
          c.ends_on, c.periods, e.level, e.is_leader, e.class_code, e.state, e.cost
        from training_class c join training_programme g on g.id = c.programme_id join training_enrolment e on e.class_id = c.id
        where c.ends_on between starts and ends and (e.state = 'FINISHED' or with_failed and e.state = 'FAILED')
          and (current_setting('role') <> 'some_units' or e.organisation_id = any ((select actor_organisations())::uuid[])
            or c.school_id = any ((select actor_schools())::uuid[])) $$;

      create function training_places_left(class uuid) returns integer language sql stable security definer set search_path = public, pg_temp
        return (select capacity - seated from training_seats where class_id = class);
      -- Seats are given one after the other, also by officers of different units who see nothing of each other's people.
      create function lock_training_class(class uuid) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
      declare places integer;
      begin
        select capacity - seated into places from training_seats where class_id = class for update;
        return places;
      end $$;
      -- Those who waited longest go up into what became free, of whatever unit they are.
      create function promote_waiting(class uuid) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
      declare places integer; promoted integer;
      begin
        places := lock_training_class(class);
        if places is null or places <= 0 or not exists (select from training_class where id = class and state in ('PLANNED', 'OPEN', 'RUNNING')) then
          return 0;
        end if;
        update training_enrolment set state = 'SELECTED', waiting_since = null where id in (
          select id from training_enrolment where class_id = class and state = 'REGISTERED' and waiting_since is not null
            and not is_own_wish order by waiting_since, id limit places);
        get diagnostics promoted = row_count;
        return promoted;
      end $$;

      -- A registration of the person himself: in his own name, for a class that takes them, until its day.
      create function sign_up_for_training(class uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
      declare day date;
      begin
        select starts_on into day from training_class where id = class and state = 'OPEN' and is_open_to_sign_up
          and coalesce(sign_up_until, starts_on) >= current_date;
        if day is null then return 'CLOSED'; end if;
        insert into training_enrolment as e (class_id, person_id, state, is_own_wish, organisation_id, position_id, full_name, birth_date,
            employee_code, title, class_code, grade_code, is_leader, sex, is_minority, level)
          select class, s.person_id, 'REGISTERED', true, s.organisation_id, s.position_id, s.full_name, s.birth_date, s.employee_code,
            s.title, s.class_code, s.grade_code, s.is_leader, s.sex, s.is_minority, s.level
          from training_snapshots(array[actor_person()], greatest(day, current_date)) s
          on conflict (class_id, person_id) do update set state = 'REGISTERED', is_own_wish = true, waiting_since = null where e.state = 'CANCELLED';
        return case when found then 'DONE' else 'THERE' end;
      end $$;
      create function withdraw_from_training(enrolment uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update training_enrolment set state = 'CANCELLED', note = 'Tự rút đăng ký' where id = enrolment and person_id = actor_person()
          and is_own_wish and state = 'REGISTERED';
        return found;
      end $$;
      revoke execute on function training_places_left(uuid), lock_training_class(uuid), promote_waiting(uuid), sign_up_for_training(uuid),
        withdraw_from_training(uuid) from public;
      grant execute on function training_places_left(uuid), lock_training_class(uuid), promote_waiting(uuid) to ${BOTH};
      grant execute on function sign_up_for_training(uuid), withdraw_from_training(uuid) to own_record;
    `);
  }

  private async protect(run: QueryRunner): Promise<void> {
    // Whoever holds a class sees who sits in it, of whatever unit.
    const schoolClass = `class_id in (select c.id from training_class c where c.school_id = any ((select actor_schools())::uuid[])
      or c.organisation_id = any ((select training_organisations())::uuid[]))`;
    await run.query(`
      grant select on training_class, training_enrolment, training_seats, training_session, training_attendance, training_certificate,
        training_evaluation to ${BOTH}, own_record;
      grant insert, update on training_class, training_enrolment, training_session, training_attendance, training_certificate,
        training_evaluation to ${BOTH};
      grant delete on training_session, training_attendance, training_evaluation to ${BOTH};

      alter table training_class enable row level security;
      create policy training_class_read_all on training_class for select to whole_register using (true);
      -- Classes are no secret between offices; a school sees its own.
      create policy training_class_read_some on training_class for select to some_units
        using ((select cardinality(actor_organisations()) > 0) or school_id = any ((select actor_schools())::uuid[]));
      create policy training_class_read_own on training_class for select to own_record
        using (state = 'OPEN' and is_open_to_sign_up or exists (select from training_enrolment e where e.class_id = training_class.id));
      create policy training_class_add on training_class for insert to ${BOTH} with check (${WRITTEN});
      create policy training_class_change on training_class for update to ${BOTH} using (${WRITTEN});
      select record_changes_of('training_class', '');

      alter table training_seats enable row level security;
      create policy training_seats_read on training_seats for select using (true);

      alter table training_enrolment enable row level security;
      create policy training_enrolment_read_all on training_enrolment for select to whole_register using (true);
      create policy training_enrolment_read_some on training_enrolment for select to some_units using (${SEEN_BY_SOME('training_enrolment', schoolClass)});
      create policy training_enrolment_read_own on training_enrolment for select to own_record using (person_id = (select actor_person()));
      create policy training_enrolment_add on training_enrolment for insert to ${BOTH} with check (${WRITTEN});
      create policy training_enrolment_change on training_enrolment for update to ${BOTH} using (${WRITTEN} or ${TAUGHT});
      select record_changes_of('training_enrolment', 'person_id');

      alter table training_certificate enable row level security;
      create policy training_certificate_read_all on training_certificate for select to whole_register using (true);
      create policy training_certificate_read_some on training_certificate for select to some_units using (${SEEN_BY_SOME('training_certificate', schoolClass)});
      create policy training_certificate_read_own on training_certificate for select to own_record using (person_id = (select actor_person()));
      create policy training_certificate_add on training_certificate for insert to ${BOTH} with check (${WRITTEN} or ${TAUGHT});
      create policy training_certificate_change on training_certificate for update to ${BOTH} using (${WRITTEN});
      select record_changes_of('training_certificate', 'person_id');
    `);
    // Seen with the class; entered by whoever holds it or teaches in it.
    for (const table of ['training_session', 'training_attendance', 'training_evaluation']) {
      const seen =
        table === 'training_attendance'
          ? 'training_enrolment e where e.id = enrolment_id'
          : 'training_class c where c.id = class_id';
      await run.query(`
        alter table ${table} enable row level security;
        create policy ${table}_read_all on ${table} for select to whole_register using (true);
        create policy ${table}_read_some on ${table} for select to some_units, own_record using (exists (select from ${seen}));
        create policy ${table}_add on ${table} for insert to ${BOTH} with check (${TAUGHT});
        create policy ${table}_change on ${table} for update to ${BOTH} using (${TAUGHT});
        create policy ${table}_remove on ${table} for delete to ${BOTH} using (${TAUGHT});
      `);
    }
    await run.query(
      `select record_changes_of('training_session', ''), record_changes_of('training_evaluation', '')`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function withdraw_from_training(uuid), sign_up_for_training(uuid), promote_waiting(uuid), lock_training_class(uuid),
        training_places_left(uuid), training_turns(date, date, boolean), training_snapshots(uuid[], date);
      drop policy training_class_read_own on training_class;
      drop table training_evaluation, training_attendance, training_session, training_certificate;
      drop table training_enrolment, training_seats, training_class;
      drop function place_certificate(), keep_seats(), count_seats();
    `);
  }
}
