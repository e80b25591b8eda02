import { EntityManager } from 'typeorm';
import { refuseUnknownCodes } from './payload-checks.query';
import type { DecisionInput } from './person-input.dto';

/** @returns the id of the decision, null without one. @throws 422 for an unknown kind */
export async function saveDecision(
  tx: EntityManager,
  decision: DecisionInput | null | undefined,
  from: string,
): Promise<string | null> {
  if (!decision) return null;
  await refuseUnknownCodes(tx, [{ pointer: '#/decision/kind', list: 'event_kinds', code: decision.kind }]);
  const [{ id }] = (await tx.query(
    `insert into decision (kind, number, signed_on, signer, issuer, effective_on) values ($1, $2, $3, $4, $5, $6) returning id`,
    [
      decision.kind,
      decision.number ?? null,
      decision.signedOn ?? null,
      decision.signer ?? null,
      decision.issuer ?? null,
      decision.effectiveOn ?? from,
    ],
  )) as { id: string }[];
  return id;
}
