import type pg from 'pg';
import { say } from '../launch/launch-error';

/** What the yearly report and a person's history are measured with. */
const ENROLMENTS = 1_000_000;
const YEARS = 10;
const CLASS_SIZE = 40;

/** Adds finished classes over ten years until there are a million enrolments; people at random, as they are today. */
export async function fillEnrolments(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from training_enrolment');
  const missing = Math.ceil((ENROLMENTS - rows[0].n) / CLASS_SIZE);
  if (missing <= 0) return;
  say('Thêm lượt học cho đủ một triệu…');
  await client.query("set synchronous_commit = off; set work_mem = '128MB'");
  for (const table of ['training_class', 'training_enrolment'])
    await client.query(`alter table ${table} disable trigger ${table}_insert_log`);
  await client.query(
    `insert into training_class (programme_id, code, name, school_id, starts_on, ends_on, periods, capacity, state)
     select p.id, 'DO.' || n, p.name || ' ' || n, (select id from training_school order by id limit 1), d.day, d.day + 4, p.periods, $2::int, 'FINISHED'
     from generate_series(1, $1::int) n
     cross join lateral (select current_date - 30 - (n::bigint * ($3::int * 365 - 60) / $1::int)::int as day) d
     join (select id, name, periods, row_number() over (order by code) - 1 as at, count(*) over () as of from training_programme) p on p.at = n % p.of`,
    [missing, CLASS_SIZE, YEARS],
  );
  await client.query(
    `with staff as materialized (select s.*, p.full_name, row_number() over (order by hashtext(s.person_id::text)) - 1 as at
       from person_state s join person p on p.id = s.person_id where s.valid @> current_date),
       size as materialized (select count(*) as people from staff)
     insert into training_enrolment (class_id, person_id, state, organisation_id, full_name, title, class_code, is_leader, sex, is_minority, level, cost)
     select c.id, s.person_id, case when c.seat % 40 = 0 then 'FAILED' else 'FINISHED' end, s.organisation_id, s.full_name, s.title, s.class_code,
       s.is_leader, s.sex, s.is_minority, 'TINH', 1000000
     from (select c.id, seat, row_number() over (order by c.ends_on, c.id, seat) - 1 as place
       from training_class c cross join generate_series(0, $1::int - 1) seat where c.code like 'DO.%') c
     join staff s on s.at = c.place % (select people from size)
     on conflict do nothing`,
    [CLASS_SIZE],
  );
  for (const table of ['training_class', 'training_enrolment'])
    await client.query(`alter table ${table} enable trigger ${table}_insert_log`);
  await client.query('vacuum analyze training_class, training_enrolment, training_seats');
}
