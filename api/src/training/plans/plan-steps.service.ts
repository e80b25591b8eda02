import { planStateAfter, planStatesBefore } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { Problem, fieldProblem } from '../../platform/problem';
import { oneOf, rowsOf, takeVersion } from '../training-rows';
import type { Plan, PlanActInput, PlansActInput, PlansActOutcome } from './plans.dto';
import { addStep, readPlan } from './plans.query';
import { refuseEmptyPlan } from './plans.service';

/** A unit submits; Home Affairs consolidates, returns or approves, one plan or all of a year, of a unit or of the province. */
@Injectable()
export class PlanStepsService {
  constructor(private readonly database: Database) {}

  /** @throws 404, 403, 409 stale or not at this step, 422 return without a reason, approval without its decision */
  act(actor: Actor, id: string, input: PlanActInput): Promise<Plan> {
    return this.database.as(actor, async (tx) => {
      const { state, acts } = await readPlan(tx, actor, id);
      if (!planStatesBefore(input.act).includes(state))
        throw new Problem('rule', 'Kế hoạch không ở bước làm được việc này. Hãy tải lại trang.');
      if (!acts.includes(input.act))
        throw new Problem('forbidden', 'Tài khoản của bạn không được làm bước này.');
      if (input.act === 'RETURN' && !input.note)
        throw fieldProblem('note', 'REQUIRED', 'Hãy ghi lý do trả lại.');
      if (input.act === 'SUBMIT') await refuseEmptyPlan(tx, id);
      if (input.act === 'APPROVE') refuseUndecided(input);
      await takeVersion(tx, 'training_plan', id, input.version, 'kế hoạch');
      await move(tx, id, input.act, input);
      return readPlan(tx, actor, id);
    });
  }

  /** @throws 403 outside the province, 422 approval without its decision, 409 no plan at the step before */
  actOnAll(actor: Actor, input: PlansActInput): Promise<PlansActOutcome> {
    return this.database.as(actor, async (tx) => {
      const scope = await oneOf<{ isProvince: boolean }>(tx, 'select trains_everywhere() as "isProvince"');
      if (!scope?.isProvince)
        throw new Problem('forbidden', 'Chỉ cấp tỉnh tổng hợp và phê duyệt kế hoạch của các đơn vị.');
      if (input.act === 'APPROVE') refuseUndecided(input);
      const plans = await rowsOf<{ id: string }>(
        tx,
        `select id from training_plan where year = $1 and state = any ($2)
           and ($3::uuid is null or organisation_id = any (array(select organisations_covered(array[$3::uuid], current_date))))
         order by id for update`,
        [input.year, planStatesBefore(input.act), input.organisationId ?? null],
      );
      if (plans.length === 0)
        throw new Problem('rule', 'Không có kế hoạch nào của năm ở bước trước bước này.');
      for (const { id } of plans) {
        await tx.query('update training_plan set version = version + 1 where id = $1', [id]);
        await move(tx, id, input.act, input);
      }
      return { changed: plans.length };
    });
  }
}

type Decision = Pick<PlanActInput, 'note' | 'decisionNumber' | 'decidedOn' | 'signer'>;

function refuseUndecided({ decisionNumber, decidedOn }: Decision): void {
  const errors = [
    decisionNumber
      ? null
      : { pointer: '#/decisionNumber', code: 'REQUIRED', detail: 'Hãy ghi số quyết định.' },
    decidedOn ? null : { pointer: '#/decidedOn', code: 'REQUIRED', detail: 'Hãy ghi ngày quyết định.' },
  ].filter((error) => error !== null);
  if (errors.length > 0) throw new Problem('payload', 'Phê duyệt phải có số và ngày quyết định.', errors);
}

async function move(tx: EntityManager, id: string, act: PlanActInput['act'], input: Decision): Promise<void> {
  const state = planStateAfter(act);
  const isApproved = act === 'APPROVE';
  await tx.query(
    `update training_plan set state = $2, state_since = now(), decision_number = $3, decided_on = $4::date, signer = $5 where id = $1`,
    [
      id,
      state,
      isApproved ? input.decisionNumber : null,
      isApproved ? input.decidedOn : null,
      isApproved ? (input.signer ?? null) : null,
    ],
  );
  await addStep(tx, id, state, input.note ?? null);
}
