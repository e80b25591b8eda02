import type pg from 'pg';

/** Months of invented course behind the month of the load, whose score the checks find themselves. */
const MONTHS = 11;
/** Average score of the register in the first of those months, and what a month added. */
const FIRST_SCORE = 88;
const GAIN = 1;
/** Changes that wait to be passed on, some of them too long. */
const WAITING = 60;

/**
 * What a register in use has and a loaded one lacks: the score of earlier months by unit, and changes of the last days that
 * wait to be passed on. Invented like the people, and the same for the same people and day.
 */
export async function addPastQuality(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into quality_trend (organisation_id, month, people, score_sum, errors, warnings, notices)
     select u.id, (date_trunc('month', current_date) - make_interval(months => $1::int - k))::date, u.people,
       round(u.people * ($2::numeric + $3::numeric * k + hashtext(u.id::text || k) % 300 / 100.0)),
       u.people * (14 - k) / 60, u.people * (40 - 2 * k) / 90, u.people * (50 - 2 * k) / 15
     from (select p.owner_organisation_id as id, count(*)::int as people from person p
         where exists (select from person_state s where s.person_id = p.id and s.valid @> current_date) group by 1) u
     cross join generate_series(0, $1::int - 1) k`,
    [MONTHS, FIRST_SCORE, GAIN],
  );
  await client.query(
    `insert into transfer_item (person_id, changed_at, changed_on, due_on, groups)
     select p.id, d.day + time '09:10', d.day, transfer_due(d.day), array[(array['contact', 'career', 'pay', 'training', 'party', 'appraisal'])[1 + p.n % 6]]
     from (select id, (row_number() over (order by md5(id::text)))::int as n from person
       where exists (select from person_state s where s.person_id = person.id and s.valid @> current_date) limit $1) p
     cross join lateral (select current_date - (p.n * 5 % 9) as day) d`,
    [WAITING],
  );
}
