import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { Problem, fieldProblem, notFound } from '../../platform/problem';
import { today } from '../../platform/today';
import { NeedsService } from '../duties/needs.service';
import { changed, oneOf, rowsOf, takeVersion } from '../training-rows';
import type {
  LineProposal,
  LineProposals,
  Plan,
  PlanInput,
  PlanLineChange,
  PlanPage,
  PlanSummary,
  PlansQuery,
} from './plans.dto';
import { PLAN_FIELDS, UNIT_NAME, addStep, readPlan } from './plans.query';

/** When a proposal suggests to hold it; the officer changes it. */
const QUARTER_OF: Readonly<Record<string, number>> = {
  LEADER_COURSE: 1,
  POSITION: 2,
  DEFENCE: 3,
  YEARLY_PERIODS: 4,
};

@Injectable()
export class PlansService {
  constructor(
    private readonly database: Database,
    private readonly needs: NeedsService,
  ) {}

  list(actor: Actor, { year, state, organisationId, page, pageSize }: PlansQuery): Promise<PlanPage> {
    const wanted = year ?? Number(today().slice(0, 4));
    const where = `where p.year = $1 and ($2::uuid is null or p.organisation_id = any (array(select organisations_covered(array[$2::uuid], current_date))))`;
    return this.database.as(actor, async (tx) => {
      const items = await rowsOf<PlanSummary>(
        tx,
        `select ${PLAN_FIELDS} from training_plan p ${where} and ($3::text is null or p.state = $3)
         order by ${UNIT_NAME('p.organisation_id')} collate "vi-VN-x-icu", p.id limit $4 offset $5`,
        [wanted, organisationId ?? null, state ?? null, pageSize, (page - 1) * pageSize],
      );
      const counted = await rowsOf<{ state: string; n: number }>(
        tx,
        `select p.state, count(*)::int as n from training_plan p ${where} group by p.state`,
        [wanted, organisationId ?? null],
      );
      const byState = Object.fromEntries(counted.map((row) => [row.state, row.n]));
      const total = counted.filter((row) => !state || row.state === state).reduce((sum, { n }) => sum + n, 0);
      return { year: wanted, total, byState, items };
    });
  }

  /** @throws 404 unit out of reach, 409 the year is planned already */
  add(actor: Actor, { year, organisationId, note }: PlanInput): Promise<Plan> {
    return this.database.as(actor, async (tx) => {
      await refuseForeign(tx, organisationId);
      const [{ id }] = await rowsOf<{ id: string }>(
        tx,
        'insert into training_plan (year, organisation_id, note) values ($1, $2, $3) returning id',
        [year, organisationId, note ?? null],
      );
      await addStep(tx, id, 'DRAFT', null);
      return readPlan(tx, actor, id);
    });
  }

  /** @throws 404 */
  open(actor: Actor, id: string): Promise<Plan> {
    return this.database.as(actor, (tx) => readPlan(tx, actor, id));
  }

  /** @throws 404, 409 stale, submitted already, or the programme stands in the quarter */
  saveLine(
    actor: Actor,
    id: string,
    lineId: string | null,
    { version, ...line }: PlanLineChange,
  ): Promise<Plan> {
    return this.database.as(actor, async (tx) => {
      if (!line.programmeId) throw fieldProblem('programmeId', 'REQUIRED', 'Hãy chọn chương trình.');
      if ((line.leaderSeats ?? 0) > line.seats)
        throw fieldProblem('leaderSeats', 'TOO_MANY', 'Số chỗ cho lãnh đạo nhiều hơn số chỗ.');
      const sources = line.budget.map(({ source }) => source);
      if (new Set(sources).size < sources.length)
        throw fieldProblem('budget', 'TWICE', 'Một nguồn kinh phí được ghi hai lần.');
      await takeVersion(tx, 'training_plan', id, version, 'kế hoạch');
      const values = [
        id,
        line.programmeId,
        line.quarter,
        line.classes ?? 1,
        line.seats,
        line.leaderSeats ?? 0,
        line.ground ?? 'OTHER',
        JSON.stringify(line.budget),
        line.budget.reduce((sum, { amount }) => sum + amount, 0),
        line.note ?? null,
        line.need ?? null,
      ];
      if (lineId === null) {
        await tx.query(
          `insert into training_plan_line (plan_id, programme_id, quarter, classes, seats, leader_seats, ground, budget, amount, note, need)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          values,
        );
      } else {
        const done = await changed(
          tx,
          `update training_plan_line set programme_id = $2, quarter = $3, classes = $4, seats = $5, leader_seats = $6, ground = $7,
             budget = $8, amount = $9, note = $10, need = $11 where plan_id = $1 and id = $12`,
          [...values, lineId],
        );
        if (done === 0) throw notFound('Không có dòng này trong kế hoạch.');
      }
      return readPlan(tx, actor, id);
    });
  }

  /** @throws 404, 409 stale or submitted already */
  removeLine(actor: Actor, id: string, lineId: string, version: number): Promise<Plan> {
    return this.database.as(actor, async (tx) => {
      await takeVersion(tx, 'training_plan', id, version, 'kế hoạch');
      const gone = await changed(tx, 'delete from training_plan_line where plan_id = $1 and id = $2', [
        id,
        lineId,
      ]);
      if (gone === 0) throw notFound('Không có dòng này trong kế hoạch.');
      return readPlan(tx, actor, id);
    });
  }

  /** Lines that the unit's needs call for: people, a programme that can be opened in the year, what is planned already. */
  async proposals(actor: Actor, id: string): Promise<LineProposals> {
    const plan = await this.open(actor, id);
    const needs = await this.needs.byKind(actor, plan.organisationId);
    const programmes = await this.database.as(actor, (tx) =>
      rowsOf<{ kindCode: string; id: string; name: string }>(
        tx,
        `select distinct on (kind_code) kind_code as "kindCode", id, name from training_programme
         where valid && daterange(make_date($1, 1, 1), make_date($1 + 1, 1, 1)) order by kind_code, lower(valid) desc, code`,
        [plan.year],
      ),
    );
    const items = needs.map(({ kindCode, kindName, duty, need, unknown, leaders }): LineProposal => {
      const programme = programmes.find((one) => one.kindCode === kindCode);
      const planned = plan.items
        .filter((line) => line.kindCode === kindCode)
        .reduce((sum, { seats }) => sum + seats, 0);
      return {
        programmeId: programme?.id ?? null,
        programmeName: programme?.name ?? null,
        kindCode,
        kindName,
        ground: duty,
        need,
        unknown,
        leaders,
        quarter: QUARTER_OF[duty] ?? 1,
        planned,
        hindrance: programme ? '' : `Không có chương trình loại này còn hiệu lực trong năm ${plan.year}.`,
      };
    });
    return { items };
  }
}

async function refuseForeign(tx: EntityManager, organisationId: string): Promise<void> {
  const own = await oneOf(
    tx,
    'select 1 from organisation where id = $1 and (trains_everywhere() or id = any (training_organisations()))',
    [organisationId],
  );
  if (!own) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi bạn được lập kế hoạch.');
}

export const refuseEmptyPlan = async (tx: EntityManager, id: string): Promise<void> => {
  const line = await oneOf(tx, 'select 1 from training_plan_line where plan_id = $1 limit 1', [id]);
  if (!line) throw new Problem('rule', 'Kế hoạch chưa có dòng nào nên chưa trình được.');
};
