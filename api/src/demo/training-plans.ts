import type pg from 'pg';

/** Bodies that plan for themselves and the units below. */
const BODIES = `'SO', 'TCHC_KHAC', 'UBND_XA', 'DVSN_TINH'`;

/**
 * Plans of this year, approved, and of the next, on their way; a promise to serve, one that was broken and what of it was
 * paid back.
 */
export async function addTrainingPlans(client: pg.ClientBase): Promise<void> {
  await client.query('alter table training_plan_line disable trigger training_plan_line_fixed');
  await client.query(
    `insert into training_plan (year, organisation_id, state, state_since, decision_number, decided_on, signer)
     select y.year, o.organisation_id, y.state, y.since, y.number, y.decided, case when y.number is not null then 'Trần Quốc Khởi' end
     from (select p.organisation_id, row_number() over (order by p.sort_order, p.organisation_id) as n from organisation_place p
       where p.valid @> current_date and p.kind in (${BODIES})
         and exists (select from person_state s where s.organisation_id = p.organisation_id and s.valid @> current_date)) o
     cross join lateral (values
       (extract(year from current_date)::int, 'APPROVED', date_trunc('year', current_date) + interval '20 days', '27/QĐ-UBND',
         (date_trunc('year', current_date) + interval '18 days')::date),
       (extract(year from current_date)::int + 1, (array['DRAFT', 'SUBMITTED', 'SUBMITTED', 'CONSOLIDATED'])[1 + o.n % 4],
         current_date - (o.n % 20)::int * interval '1 day', null, null)) as y(year, state, since, number, decided)`,
  );
  await client.query(
    // People are counted once for every unit and added up: there is no index by unit while the demo is loaded.
    `with present as materialized (select s.organisation_id, count(*)::int as people from person_state s where s.valid @> current_date group by 1)
     insert into training_plan_line (plan_id, programme_id, quarter, classes, seats, leader_seats, need, ground, budget, amount)
     select p.id, g.id, q.quarter, 1, q.seats, least(q.seats, q.seats / 4), q.seats + 2, q.ground,
       jsonb_build_array(jsonb_build_object('source', 'NSNN_TINH', 'amount', d.cost * q.seats * 7 / 10),
         jsonb_build_object('source', 'NSNN_DON_VI', 'amount', d.cost * q.seats - d.cost * q.seats * 7 / 10)), d.cost * q.seats
     from training_plan p
     cross join lateral (select coalesce(sum(s.people), 0)::int as staff from present s where s.organisation_id = any (array(
       select organisations_below(array[p.organisation_id], current_date)))) c
     join (values ('VTVL-THAMMUU', 2, 12, 'YEARLY_PERIODS'), ('CDS', 3, 15, 'YEARLY_PERIODS'), ('LLCT-TC', 1, 40, 'POSITION'),
       ('MOT-CUA', 4, 30, 'POSITION'), ('LDQL-PHONG-SO', 2, 30, 'LEADER_COURSE'), ('TIN-CB', 3, 25, 'POSITION')) as l(code, quarter, per, ground) on true
     join training_programme g on g.code = l.code join demo_programme d on d.id = g.id
     cross join lateral (select l.quarter, greatest(1, c.staff / l.per) as seats, l.ground) q
     where c.staff >= l.per / 3`,
  );
  await client.query('alter table training_plan_line enable trigger training_plan_line_fixed');
  await client.query(
    `insert into training_plan_step (plan_id, happened_at, account_id, state)
     select p.id, p.state_since - (3 - s.n) * interval '9 days', null, s.state from training_plan p
     cross join (values (0, 'DRAFT'), (1, 'SUBMITTED'), (2, 'CONSOLIDATED'), (3, 'APPROVED')) as s(n, state)
     where s.n <= array_position(array['DRAFT', 'SUBMITTED', 'CONSOLIDATED', 'APPROVED'], p.state) - 1`,
  );
  await addPromises(client);
}

async function addPromises(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into training_commitment (enrolment_id, person_id, months_trained, months_promised, starts_on, number)
     select e.id, e.person_id, 24, 72, c.ends_on + 1, 'CK-' || to_char(c.ends_on, 'YYYY') || '-' || row_number() over (order by c.ends_on, e.id)
     from training_enrolment e join training_class c on c.id = e.class_id join training_programme g on g.id = c.programme_id
     where g.kind_code = 'DT-SDH' and e.state = 'FINISHED'`,
  );
  // The first who promised left after twenty-four of seventy-two months: the worked case of the decree.
  await client.query(
    `with broken as (
       insert into training_compensation (enrolment_id, person_id, case_no, costs, cost, committed_months, served_months, prior_years,
         is_woman_or_minority, before_reduction, reduction_percent, amount, council_on, proposed_on, decision_number, decided_on, received_on, note)
       select m.enrolment_id, m.person_id, 4, '[{"name": "Học phí", "amount": 52000000, "paper": "HĐ 0012"}, {"name": "Tài liệu bắt buộc", "amount": 8000000}]',
         60000000, 72, 24, 6, false, 40000000, 6, 37600000, current_date - 60, current_date - 58, '77/QĐ-SNV', current_date - 50, current_date - 45,
         'Xin thôi việc theo nguyện vọng'
       from training_commitment m order by m.starts_on, m.id limit 1 returning id)
     insert into training_payment (compensation_id, paid_on, amount, paper) select id, current_date - 20, 15000000, 'PT 118' from broken`,
  );
}
