import { type DecisionKind, decisionKind } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { Problem, notFound } from '../platform/problem';
import type { DecisionFacts } from './change-request';
import type { DecisionPayload } from './decision-payload.dto';
import type { DecisionState } from './decisions.dto';

export interface StoredDecision extends DecisionFacts {
  readonly state: DecisionState;
  readonly enteredBy: string | null;
  readonly correctsId: string | null;
  /** People in all, also those the actor can't see. */
  readonly size: number;
  readonly isDocumentOnly: boolean;
  /** The reorganisation that it carries out, and with which alone it goes. */
  readonly reorganisationId: string | null;
}

/** A decision with its people, held until the end of the transaction. @throws 404 */
export async function readDecision(tx: EntityManager, id: string, hold: boolean): Promise<StoredDecision> {
  const [row] = (await tx.query(
    `select d.id, d.kind, d.number, d.signed_on::text as "signedOn", d.signer, d.issuer, d.effective_on::text as "effectiveOn",
       d.ends_on::text as "endsOn", d.entered_no::int as entered, d.state, d.entered_by as "enteredBy", d.corrects_id as "correctsId",
       d.reorganisation_id as "reorganisationId", decision_size(d.id) as size
     from decision d where d.id = $1 ${hold ? 'for no key update' : ''}`,
    [id],
  )) as (Omit<StoredDecision, 'kind' | 'people' | 'isDocumentOnly'> & { kind: string })[];
  if (!row) throw notFound('Không có quyết định này, hoặc quyết định nằm ngoài phạm vi của bạn.');
  const people = (await tx.query(
    `select person_id as "personId", payload from decision_person where decision_id = $1 order by position, person_id`,
    [id],
  )) as { personId: string; payload: DecisionPayload | null }[];
  return {
    ...row,
    kind: kindOf(row.kind),
    people: people.flatMap(({ personId, payload }) => (payload === null ? [] : [{ personId, payload }])),
    isDocumentOnly: people.every(({ payload }) => payload === null),
  };
}

/** Kinds come from a code list that may grow before this program does; such a one writes nothing. */
export const kindOf = (code: string): DecisionKind =>
  decisionKind(code) ?? { code, family: 'NOTE', endsOn: 'OPTIONAL', required: [], optional: [], classes: [] };

/** Who decides about a decision as a whole has to see all of its people. */
export function refusePartly(decision: StoredDecision): void {
  if (decision.people.length < decision.size)
    throw new Problem('forbidden', 'Quyết định này có người ngoài phạm vi của bạn.');
}

/** The people of a reorganisation cannot go back while its units stay as they are. */
export function refuseOfReorganisation({ reorganisationId }: StoredDecision): void {
  if (reorganisationId !== null)
    throw new Problem(
      'rule',
      'Quyết định này thuộc một phương án sắp xếp tổ chức. Hãy hoàn tác cả phương án ở Đơn vị → Sắp xếp.',
    );
}
