import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import type { ChangeRequest } from './change-request';
import { isUpcoming, previewOf, refuseErrors } from './decision-changes';
import type { DecisionPreview, DecisionRecorded, WithdrawalInput } from './decisions.dto';
import { holdPeople } from './hold-people.query';
import { planChange } from './plan-change';
import {
  type StoredDecision,
  readDecision,
  refuseOfReorganisation,
  refusePartly,
} from './stored-decision.query';
import { writePlan } from './write-plan.query';

@Injectable()
export class WithdrawalService {
  constructor(private readonly database: Database) {}

  /** @throws 404, 409 not in force */
  preview(actor: Actor, id: string): Promise<DecisionPreview> {
    return this.database.as(actor, async (tx) => {
      const decision = await withdrawable(tx, id, false);
      return previewOf(tx, await planChange(tx, await requestOf(tx, decision, false)), false);
    });
  }

  /**
   * Takes a decision back: the record stands as if it had never been entered; one it corrected is in force again. The
   * decision itself stays, with the document that withdrew it. One that still waits just ends.
   *
   * @throws 404, 403 people out of scope, or waiting and entered by another, 409 not in force, or others rest on it
   */
  withdraw(actor: Actor, id: string, input: WithdrawalInput): Promise<DecisionRecorded> {
    return this.database.as(actor, async (tx) => {
      const decision = await withdrawable(tx, id, true);
      refusePartly(decision);
      const isWaiting = decision.state === 'WAITING';
      if (isWaiting && decision.enteredBy !== actor.accountId)
        throw new Problem(
          'forbidden',
          'Quyết định đang chờ xác nhận do người khác ghi. Chỉ người ghi được thu hồi; người xác nhận thì trả lại.',
        );
      const request = await requestOf(tx, decision, true);
      const people = new Set(
        [...request.gone, ...request.restored].flatMap((of) => of.people.map(({ personId }) => personId)),
      );
      await holdPeople(
        tx,
        [...people].map((personId) => ({ personId, version: null, pointer: '#' })),
        !isWaiting,
      );
      const plan = isWaiting ? null : await planChange(tx, request);
      if (plan) refuseErrors(plan);
      await tx.query(
        `update decision set state = 'WITHDRAWN', withdrawal_number = $2, withdrawal_signed_on = $3, withdrawal_signer = $4,
           withdrawal_reason = $5, withdrawn_by = actor_account(), withdrawn_at = clock_timestamp() where id = $1`,
        [id, input.number ?? null, input.signedOn ?? null, input.signer ?? null, input.reason],
      );
      for (const { id: back } of request.restored)
        await tx.query(`update decision set state = 'IN_FORCE' where id = $1`, [back]);
      if (plan) await writePlan(tx, plan);
      return { id, state: 'WITHDRAWN', isUpcoming: isUpcoming(decision.effectiveOn) };
    });
  }
}

async function withdrawable(tx: EntityManager, id: string, hold: boolean): Promise<StoredDecision> {
  const decision = await readDecision(tx, id, hold);
  if (decision.isDocumentOnly)
    throw new Problem('rule', 'Quyết định này chỉ được ghi kèm một dòng của hồ sơ. Hãy sửa dòng đó.');
  if (decision.state !== 'IN_FORCE' && decision.state !== 'WAITING')
    throw new Problem('conflict', 'Quyết định này không còn hiệu lực.');
  refuseOfReorganisation(decision);
  return decision;
}

async function requestOf(tx: EntityManager, decision: StoredDecision, hold: boolean): Promise<ChangeRequest> {
  if (decision.state === 'WAITING') return { added: null, gone: [decision], restored: [] };
  const corrected = decision.correctsId ? await readDecision(tx, decision.correctsId, hold) : null;
  // It comes back for everybody it was about.
  if (corrected?.state === 'CORRECTED') refusePartly(corrected);
  return {
    added: null,
    gone: [decision],
    restored: corrected?.state === 'CORRECTED' ? [corrected] : [],
  };
}
