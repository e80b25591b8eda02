import { decisionKind } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import type { ChangeRequest, DecisionFacts } from './change-request';
import { isUpcoming, previewOf, refuseErrors } from './decision-changes';
import type { DecisionDraft, DecisionPreview, DecisionRecorded } from './decisions.dto';
import { checkDraft } from './draft-checks';
import { holdPeople } from './hold-people.query';
import { needsConfirmation } from './kind-setting.query';
import { insertDecision } from './insert-decision.query';
import { type ChangePlan, planChange } from './plan-change';
import { askForReasons } from './plan-placing';
import {
  type StoredDecision,
  readDecision,
  refuseOfReorganisation,
  refusePartly,
} from './stored-decision.query';
import { writePlan } from './write-plan.query';

@Injectable()
export class RecordingService {
  constructor(private readonly database: Database) {}

  /** What the decision would change; nothing is written. @throws 404, 403, 422 */
  preview(actor: Actor, draft: DecisionDraft): Promise<DecisionPreview> {
    return this.database.as(actor, (tx) => this.previewWithin(tx, draft));
  }

  /** The same as a part of a larger change. @throws as `preview` */
  async previewWithin(tx: EntityManager, draft: DecisionDraft): Promise<DecisionPreview> {
    const { request } = await requestOf(tx, draft, false);
    const plan = await planned(tx, request);
    refuseUnseen(plan, request);
    return previewOf(tx, plan, await needsConfirmation(tx, draft.kind));
  }

  /**
   * Records the decision, and with it everything it changes for all its people: all or nothing. A kind that needs a
   * second person only waits.
   *
   * @throws 404 person or unit out of scope, 403 read only, 409 stale or a rule, 422
   */
  record(actor: Actor, draft: DecisionDraft): Promise<DecisionRecorded> {
    return this.database.as(actor, (tx) => this.recordWithin(tx, draft));
  }

  /** The same as a part of a larger change. @throws as `record` */
  async recordWithin(tx: EntityManager, draft: DecisionDraft): Promise<DecisionRecorded> {
    const waits = await needsConfirmation(tx, draft.kind);
    const { request, corrected } = await requestOf(tx, draft, true);
    await holdPeople(tx, wantedOf(draft, corrected), !waits);
    const plan = await planned(tx, request);
    refuseErrors(plan);
    const { added } = request;
    const note = draft.note ?? null;
    await insertDecision(tx, plan, { note, correctsId: draft.correctsId ?? null, waits, enteredAt: null });
    if (!waits) {
      if (corrected) await tx.query(`update decision set state = 'CORRECTED' where id = $1`, [corrected.id]);
      await writePlan(tx, plan);
    }
    return {
      id: added.id,
      state: waits ? 'WAITING' : 'IN_FORCE',
      isUpcoming: isUpcoming(draft.effectiveOn),
    };
  }
}

type AddingRequest = ChangeRequest & { readonly added: DecisionFacts };

async function requestOf(
  tx: EntityManager,
  draft: DecisionDraft,
  hold: boolean,
): Promise<{ request: AddingRequest; corrected: StoredDecision | null }> {
  const kind = decisionKind(draft.kind);
  if (!kind) throw fieldProblem('kind', 'UNKNOWN_CODE', 'Không có loại quyết định này.');
  const corrected = draft.correctsId ? await readDecision(tx, draft.correctsId, hold) : null;
  if (corrected) refuseUncorrectable(corrected);
  const [{ id }] = (await tx.query('select uuidv7() as id')) as { id: string }[];
  const added: DecisionFacts = {
    id,
    kind,
    number: draft.number ?? null,
    signedOn: draft.signedOn ?? null,
    signer: draft.signer ?? null,
    issuer: draft.issuer ?? null,
    effectiveOn: draft.effectiveOn,
    endsOn: draft.endsOn ?? null,
    // A correction stands where the corrected one stood; else it gets its number when it is written, the highest.
    entered: corrected?.entered ?? Number.MAX_SAFE_INTEGER,
    people: draft.people.map(({ personId, payload }) => ({
      personId: personId.toLowerCase(),
      payload: { ...payload },
    })),
  };
  return { request: { added, gone: corrected ? [corrected] : [], restored: [] }, corrected };
}

function refuseUncorrectable(corrected: StoredDecision): void {
  refusePartly(corrected);
  refuseOfReorganisation(corrected);
  if (corrected.isDocumentOnly) {
    const detail = 'Quyết định này chỉ được ghi kèm một dòng của hồ sơ. Hãy sửa dòng đó.';
    throw new Problem('rule', detail, [{ pointer: '#/correctsId', code: 'DOCUMENT_ONLY', detail }]);
  }
  if (corrected.state !== 'IN_FORCE') {
    const detail = 'Chỉ đính chính được quyết định đang có hiệu lực.';
    throw new Problem('rule', detail, [{ pointer: '#/correctsId', code: 'NOT_IN_FORCE', detail }]);
  }
}

async function planned(tx: EntityManager, request: AddingRequest): Promise<ChangePlan> {
  const plan = await planChange(tx, request);
  await checkDraft(tx, request.added, plan.problems, true);
  askForReasons(request.added, plan.problems);
  return plan;
}

function wantedOf(draft: DecisionDraft, corrected: StoredDecision | null) {
  const drafted = draft.people.map(({ personId, version }, at) => ({
    personId: personId.toLowerCase(),
    version,
    pointer: `#/people/${at}/version`,
  }));
  const inDraft = new Set(drafted.map(({ personId }) => personId));
  const others = (corrected?.people ?? [])
    .filter(({ personId }) => !inDraft.has(personId))
    .map(({ personId }) => ({ personId, version: null, pointer: '#/correctsId' }));
  return [...drafted, ...others];
}

/** A preview holds nobody; whom it may not write to it refuses like the recording would. */
function refuseUnseen({ people }: ChangePlan, { added }: AddingRequest): void {
  const seen = new Map(people.map(({ person }) => [person.id, person]));
  const pointers = (isWrong: (id: string) => boolean): string[] =>
    added.people.flatMap(({ personId }, at) => (isWrong(personId) ? [`#/people/${at}/personId`] : []));
  const unseen = pointers((id) => !seen.has(id));
  if (unseen.length > 0) {
    const { detail } = notFound('Không có hồ sơ này, hoặc hồ sơ nằm ngoài phạm vi của bạn.');
    throw new Problem(
      'not-found',
      detail,
      unseen.map((pointer) => ({ pointer, code: 'UNKNOWN_PERSON', detail })),
    );
  }
  const readOnly = pointers((id) => seen.get(id)?.isWritable === false);
  if (readOnly.length > 0) {
    const detail = 'Bạn chỉ được xem hồ sơ này.';
    throw new Problem(
      'forbidden',
      detail,
      readOnly.map((pointer) => ({ pointer, code: 'READ_ONLY', detail })),
    );
  }
}
