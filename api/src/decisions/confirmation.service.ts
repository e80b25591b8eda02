import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import type { ChangeRequest } from './change-request';
import { isUpcoming, previewOf, refuseErrors } from './decision-changes';
import type { ConfirmationInput, DecisionPreview, DecisionRecorded, RejectionInput } from './decisions.dto';
import { holdPeople } from './hold-people.query';
import { planChange } from './plan-change';
import { askForReasons } from './plan-placing';
import { type StoredDecision, readDecision, refusePartly } from './stored-decision.query';
import { writePlan } from './write-plan.query';

/** Four eyes: what one entered another confirms. Only then does it change anything. */
@Injectable()
export class ConfirmationService {
  constructor(private readonly database: Database) {}

  /** What the waiting decision would change in the files as they stand now. @throws 404, 409 not waiting */
  preview(actor: Actor, id: string): Promise<DecisionPreview> {
    return this.database.as(actor, async (tx) => {
      await headsMayWrite(tx);
      const decision = await waiting(tx, id, false);
      const plan = await planChange(tx, await requestOf(tx, decision, false));
      askForReasons(decision, plan.problems);
      return previewOf(tx, plan, true);
    });
  }

  /**
   * @throws 404, 403 people out of scope, 409 the own decision, not waiting, or a rule that the files break by now, 422 what
   *   goes beyond an allocation, a ratio or a condition by now and nobody said why
   */
  confirm(actor: Actor, id: string, { positionReason }: ConfirmationInput): Promise<DecisionRecorded> {
    return this.database.as(actor, async (tx) => {
      await headsMayWrite(tx);
      const entered = await waiting(tx, id, true);
      refuseOwn(entered, actor);
      refusePartly(entered);
      const decision = withReason(entered, positionReason ?? null);
      const request = await requestOf(tx, decision, true);
      const people = new Set(
        [...decision.people, ...request.gone.flatMap((gone) => gone.people)].map((of) => of.personId),
      );
      await holdPeople(
        tx,
        [...people].map((personId) => ({ personId, version: null, pointer: '#' })),
        true,
      );
      const plan = await planChange(tx, request);
      askForReasons(decision, plan.problems);
      refuseErrors(plan);
      await writeReasons(tx, entered, decision);
      await tx.query(
        `update decision set state = 'IN_FORCE', confirmed_by = actor_account(), confirmed_at = clock_timestamp() where id = $1`,
        [id],
      );
      for (const gone of request.gone)
        await tx.query(`update decision set state = 'CORRECTED' where id = $1`, [gone.id]);
      const stated = plan.people.filter(({ effects }) => effects.length > 0);
      await tx.query(
        `update decision_person l set effects = n.effects from unnest($2::uuid[], $3::jsonb[]) as n(person_id, effects)
         where l.decision_id = $1 and l.person_id = n.person_id`,
        [id, stated.map(({ person }) => person.id), stated.map(({ effects }) => JSON.stringify(effects))],
      );
      await writePlan(tx, plan);
      return { id, state: 'IN_FORCE', isUpcoming: isUpcoming(decision.effectiveOn) };
    });
  }

  /** @throws as `confirm` */
  reject(actor: Actor, id: string, { reason }: RejectionInput): Promise<DecisionRecorded> {
    return this.database.as(actor, async (tx) => {
      await headsMayWrite(tx);
      const decision = await waiting(tx, id, true);
      refuseOwn(decision, actor);
      refusePartly(decision);
      await holdPeople(
        tx,
        decision.people.map(({ personId }) => ({ personId, version: null, pointer: '#' })),
        false,
      );
      await tx.query(
        `update decision set state = 'REJECTED', rejection_reason = $2, confirmed_by = actor_account(), confirmed_at = clock_timestamp()
         where id = $1`,
        [id, reason],
      );
      return { id, state: 'REJECTED', isUpcoming: isUpcoming(decision.effectiveOn) };
    });
  }
}

/** Who confirms need not be who may edit files: for this one transaction the head of a unit writes to it. */
async function headsMayWrite(tx: EntityManager): Promise<void> {
  await tx.query(`select set_config('app.writable', confirmable_organisations(), true)`);
}

async function waiting(tx: EntityManager, id: string, hold: boolean): Promise<StoredDecision> {
  const decision = await readDecision(tx, id, hold);
  if (decision.state !== 'WAITING') throw new Problem('conflict', 'Quyết định này không còn chờ xác nhận.');
  return decision;
}

function refuseOwn(decision: StoredDecision, actor: Actor): void {
  if (decision.enteredBy === actor.accountId)
    throw new Problem('rule', 'Người ghi không tự xác nhận. Quyết định cần một người khác xem lại.');
}

async function requestOf(tx: EntityManager, decision: StoredDecision, hold: boolean): Promise<ChangeRequest> {
  const corrected = decision.correctsId ? await readDecision(tx, decision.correctsId, hold) : null;
  if (corrected) {
    refusePartly(corrected);
    if (corrected.state !== 'IN_FORCE')
      throw new Problem('rule', 'Quyết định được đính chính không còn hiệu lực. Hãy trả lại quyết định này.');
  }
  return { added: decision, gone: corrected ? [corrected] : [], restored: [] };
}

/** What the second person says about going beyond holds for everybody about whom the first said nothing. */
function withReason(decision: StoredDecision, positionReason: string | null): StoredDecision {
  if (positionReason === null) return decision;
  const people = decision.people.map((one) =>
    one.payload.positionId && !one.payload.positionReason
      ? { ...one, payload: { ...one.payload, positionReason } }
      : one,
  );
  return { ...decision, people };
}

async function writeReasons(
  tx: EntityManager,
  entered: StoredDecision,
  confirmed: StoredDecision,
): Promise<void> {
  const changed = confirmed.people.filter(
    ({ payload }, at) => payload.positionReason !== entered.people[at]?.payload.positionReason,
  );
  if (changed.length === 0) return;
  await tx.query(
    `update decision_person l set payload = l.payload || jsonb_build_object('positionReason', n.reason)
     from unnest($2::uuid[], $3::text[]) as n(person_id, reason) where l.decision_id = $1 and l.person_id = n.person_id`,
    [
      entered.id,
      changed.map(({ personId }) => personId),
      changed.map(({ payload }) => payload.positionReason),
    ],
  );
}
