import { EntityManager } from 'typeorm';
import { refuseUnknownCodes } from './payload-checks.query';
import type { DecisionInput } from './person-input.dto';

/**
 * Keeps the document that a row entered directly rests on, and whom it is about. It writes nothing by itself.
 *
 * @returns the id of the decision, null without one. @throws 422 for an unknown kind
 */
export async function saveDecision(
  tx: EntityManager,
  decision: DecisionInput | null | undefined,
  from: string,
  personId: string,
): Promise<string | null> {
  if (!decision) return null;
  await refuseUnknownCodes(tx, [{ pointer: '#/decision/kind', list: 'event_kinds', code: decision.kind }]);
  const [{ id }] = (await tx.query(
    `insert into decision (kind, number, signed_on, signer, issuer, effective_on, entered_at) values ($1, $2, $3, $4, $5, $6, clock_timestamp()) returning id`,
    [
      decision.kind,
      decision.number ?? null,
      decision.signedOn ?? null,
      decision.signer ?? null,
      decision.issuer ?? null,
      decision.effectiveOn ?? from,
    ],
  )) as { id: string }[];
  await tx.query('insert into decision_person (decision_id, person_id) values ($1, $2)', [id, personId]);
  return id;
}
