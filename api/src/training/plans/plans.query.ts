import { planSteps } from '@hr/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { notFound } from '../../platform/problem';
import { oneOf, rowsOf } from '../training-rows';
import type { Plan, PlanLine, PlanStep, PlanSummary } from './plans.dto';

export const UNIT_NAME = (
  id: string,
): string => `coalesce((select n.name from organisation_name n where n.organisation_id = ${id}
  order by n.valid @> current_date desc, lower(n.valid) desc limit 1), '')`;

export const PLAN_FIELDS = `p.id, p.version, p.year, p.organisation_id as "organisationId", ${UNIT_NAME('p.organisation_id')} as "organisationName",
  p.state, (p.state_since at time zone 'Asia/Ho_Chi_Minh')::date::text as since,
  (select count(*)::int from training_plan_line l where l.plan_id = p.id) as lines,
  (select coalesce(sum(l.seats), 0)::int from training_plan_line l where l.plan_id = p.id) as seats,
  (select coalesce(sum(l.amount), 0)::float8 from training_plan_line l where l.plan_id = p.id) as amount`;

/** What became of a programme in a year: classes that end in it, people of the units. */
const FOLLOW = `select count(distinct e.class_id)::int as classes, count(*) filter (where e.state not in ('REGISTERED', 'CANCELLED'))::int as enrolled,
    count(*) filter (where e.state = 'FINISHED')::int as finished, count(*) filter (where e.state = 'FINISHED')::int as turns,
    count(distinct e.person_id) filter (where e.state = 'FINISHED')::int as people,
    coalesce(sum(c.periods) filter (where e.state = 'FINISHED'), 0)::int as periods, coalesce(sum(e.cost), 0)::float8 as cost
  from training_class c join training_enrolment e on e.class_id = c.id`;
export const followOf = (programme: string, units: string, year: string): string =>
  `(select to_jsonb(f) from (${FOLLOW} where c.programme_id = ${programme} and c.ends_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
    and c.state <> 'CANCELLED' and e.state <> 'CANCELLED' and ${units}) f)`;

/**
 * Whether the class counts for this line `l` and no other of its plan: a programme that is planned in several quarters has
 * a class in the last of them that has come when it begins, else in the first.
 */
const OF_LINE = `l.quarter = (select coalesce(max(o.quarter) filter (where o.quarter <= x.begun), min(o.quarter)) from training_plan_line o
  cross join lateral (select case when c.starts_on < make_date(p.year, 1, 1) then 1 else extract(quarter from c.starts_on)::int end as begun) x
  where o.plan_id = l.plan_id and o.programme_id = l.programme_id)`;

/** @throws 404 */
export async function readPlan(tx: EntityManager, actor: Actor, id: string): Promise<Plan> {
  const plan = await oneOf<
    PlanSummary &
      Pick<Plan, 'note' | 'decisionNumber' | 'decidedOn' | 'signer'> & {
        isWritten: boolean;
        isProvince: boolean;
      }
  >(
    tx,
    `select ${PLAN_FIELDS}, p.note, p.decision_number as "decisionNumber", p.decided_on::text as "decidedOn", p.signer,
       trains_everywhere() or p.organisation_id = any (training_organisations()) as "isWritten", trains_everywhere() as "isProvince"
     from training_plan p where p.id = $1`,
    [id],
  );
  if (!plan) throw notFound('Không có kế hoạch này, hoặc kế hoạch nằm ngoài phạm vi của bạn.');
  const { isWritten, isProvince, ...summary } = plan;
  const units = `e.organisation_id in (select organisations_covered(array[p.organisation_id], current_date))`;
  const items = await rowsOf<PlanLine>(
    tx,
    `select l.id, l.plan_id as "planId", p.organisation_id as "organisationId", ${UNIT_NAME('p.organisation_id')} as "organisationName",
       p.state as "planState", l.programme_id as "programmeId", g.name as "programmeName", g.kind_code as "kindCode", k.name_vi as "kindName",
       l.quarter, l.classes, l.seats, l.leader_seats as "leaderSeats", l.need, l.ground, l.budget, l.amount::float8 as amount, l.note,
       ${followOf('l.programme_id', `${units} and ${OF_LINE}`, 'p.year')} as follow
     from training_plan_line l join training_plan p on p.id = l.plan_id join training_programme g on g.id = l.programme_id
     join code_entry k on k.list = 'training_kinds' and k.code = g.kind_code
     where l.plan_id = $1 order by l.quarter, k.position, g.name collate "vi-VN-x-icu", l.id`,
    [id],
  );
  const steps = await rowsOf<PlanStep>(
    tx,
    `select s.happened_at::text as at, a.display_name as by, s.state, s.note from training_plan_step s
     left join account_name a on a.id = s.account_id where s.plan_id = $1 order by s.id`,
    [id],
  );
  const writes = actor.permissions.has('training.write') && isWritten;
  return {
    ...summary,
    items,
    steps,
    acts: planSteps(summary.state, {
      units: writes,
      province: isProvince && actor.permissions.has('training.approve'),
    }),
    mayEdit: writes && ['DRAFT', 'RETURNED'].includes(summary.state),
  };
}

export const addStep = (
  tx: EntityManager,
  id: string,
  state: string,
  note: string | null,
): Promise<unknown> =>
  tx.query('insert into training_plan_step (plan_id, state, note) values ($1, $2, $3)', [id, state, note]);
