import { FUNDING_SOURCES, type FundingSource } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { today } from '../../platform/today';
import { rowsOf } from '../training-rows';
import type { BoardCard, BoardProgramme, BoardQuery, BudgetRow, PlanBoard, PlanFollow } from './plans.dto';
import { followOf } from './plans.query';

interface Card extends Omit<BoardCard, 'budget'> {
  readonly budgets: readonly (readonly BudgetRow[])[];
}
const NOTHING: PlanFollow = {
  classes: 0,
  enrolled: 0,
  finished: 0,
  turns: 0,
  people: 0,
  periods: 0,
  cost: 0,
};

/** The year's plans of all units in sight, added up by programme and quarter, beside what has become of them. */
@Injectable()
export class PlanBoardService {
  constructor(private readonly database: Database) {}

  board(actor: Actor, { year, organisationId, state }: BoardQuery): Promise<PlanBoard> {
    const wanted = year ?? Number(today().slice(0, 4));
    const values = [wanted, organisationId ?? null, state ?? null];
    const lines = `training_plan_line l join training_plan p on p.id = l.plan_id join training_programme g on g.id = l.programme_id
      join code_entry k on k.list = 'training_kinds' and k.code = g.kind_code
      where p.year = $1 and ($3::text is null or p.state = $3)
        and ($2::uuid is null or p.organisation_id = any (array(select organisations_covered(array[$2::uuid], current_date))))`;
    const units = `($2::uuid is null or e.organisation_id = any (array(select organisations_covered(array[$2::uuid], current_date))))`;
    return this.database.as(actor, async (tx) => {
      const cards = await rowsOf<Card>(
        tx,
        `select l.programme_id as "programmeId", g.name as "programmeName", g.kind_code as "kindCode", k.name_vi as "kindName", l.quarter,
           count(distinct p.organisation_id)::int as units, sum(l.classes)::int as classes, sum(l.seats)::int as seats,
           sum(l.amount)::float8 as amount, json_agg(l.budget) as budgets
         from ${lines} group by l.programme_id, g.name, g.kind_code, k.name_vi, k.position, l.quarter
         order by l.quarter, k.position, g.name collate "vi-VN-x-icu", l.programme_id`,
        values,
      );
      const programmes = await rowsOf<BoardProgramme>(
        tx,
        `select x.*, ${followOf('x."programmeId"', units, '$1')} as follow from (
           select l.programme_id as "programmeId", g.name as "programmeName", g.kind_code as "kindCode", sum(l.seats)::int as seats,
             sum(l.amount)::float8 as amount, min(k.position) as position
           from ${lines} group by l.programme_id, g.name, g.kind_code) x
         order by x.position, x."programmeName" collate "vi-VN-x-icu", x."programmeId"`,
        values,
      );
      const follows = programmes.map(({ follow }) => follow);
      // People over several programmes are different ones; what can be added up is, and they are counted.
      const [counted] = await rowsOf<{ people: number }>(
        tx,
        `select count(distinct e.person_id)::int as people from training_class c join training_enrolment e on e.class_id = c.id
         where c.programme_id in (select l.programme_id from ${lines}) and c.ends_on between make_date($1, 1, 1) and make_date($1, 12, 31)
           and e.state = 'FINISHED' and ${units}`,
        values,
      );
      const add = (name: keyof PlanFollow): number => follows.reduce((sum, follow) => sum + follow[name], 0);
      return {
        year: wanted,
        cards: cards.map(({ budgets, ...card }) => ({ ...card, budget: together(budgets.flat()) })),
        programmes,
        seats: cards.reduce((sum, { seats }) => sum + seats, 0),
        amount: cards.reduce((sum, { amount }) => sum + amount, 0),
        follow: {
          ...NOTHING,
          classes: add('classes'),
          enrolled: add('enrolled'),
          finished: add('finished'),
          turns: add('turns'),
          periods: add('periods'),
          cost: add('cost'),
          people: counted?.people ?? 0,
        },
      };
    });
  }
}

const together = (rows: readonly BudgetRow[]): BudgetRow[] =>
  (Object.keys(FUNDING_SOURCES) as FundingSource[]).flatMap((source) => {
    const amount = rows.filter((row) => row.source === source).reduce((sum, row) => sum + row.amount, 0);
    return amount > 0 ? [{ source, amount }] : [];
  });
