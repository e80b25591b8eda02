import { EntityManager } from 'typeorm';
import type { ChangePlan } from './plan-change';

export interface EnteredDecision {
  readonly note: string | null;
  readonly correctsId: string | null;
  /** It needs a second person and says nothing yet. */
  readonly waits: boolean;
  /** The moment of entry; null: now. */
  readonly enteredAt: string | null;
}

/** Writes the decision down with its people and, when it takes effect at once, with what it says about their careers. */
export async function insertDecision(
  tx: EntityManager,
  { request: { added }, people }: ChangePlan,
  { note, correctsId, waits, enteredAt }: EnteredDecision,
): Promise<void> {
  if (!added) return;
  // A correction takes the place of what it corrects in the order of its day.
  const [column, how, place] = correctsId
    ? [', entered_no', 'overriding system value', ', (select entered_no from decision where id = $10)']
    : ['', '', ''];
  await tx.query(
    `insert into decision (id, kind, number, signed_on, signer, issuer, effective_on, ends_on, note, corrects_id, state, entered_at${column}) ${how}
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, coalesce($12::timestamptz, clock_timestamp())${place})`,
    [
      added.id,
      added.kind.code,
      added.number,
      added.signedOn,
      added.signer,
      added.issuer,
      added.effectiveOn,
      added.endsOn,
      note,
      correctsId,
      waits ? 'WAITING' : 'IN_FORCE',
      enteredAt,
    ],
  );
  const effects = new Map(people.map((plan) => [plan.person.id, plan.effects]));
  const records = added.people.map(({ personId, payload }, position) => {
    const stated = waits ? [] : (effects.get(personId) ?? []);
    return { person_id: personId, position, payload, effects: stated.length > 0 ? stated : null };
  });
  await tx.query(
    `insert into decision_person (decision_id, person_id, position, payload, effects)
     select $1, n.person_id, n.position, n.payload, nullif(n.effects, 'null'::jsonb)
     from jsonb_to_recordset($2::jsonb) as n(person_id uuid, position int, payload jsonb, effects jsonb)`,
    [added.id, JSON.stringify(records)],
  );
}
