import { addMonths } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import {
  type DecisionFacts,
  type DecisionPayload,
  holdPeople,
  insertDecision,
  kindOf,
  needsConfirmation,
  planChange,
  refuseErrors,
  writePlan,
} from '../decisions';
import { explainRace, queueEvents } from '../organisations';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import { changedParts } from './digest';
import { type Draft, holdDraft } from './draft.query';
import type { PlannedPerson } from './people-plan';
import { type ReorganisationPlan, planReorganisation } from './plan-reorganisation';
import { peopleOf, treeOn } from './register-facts.query';
import type { ApplyInput } from './reorganisations.dto';
import { type Trace, bodiesOutside, snapshotOf } from './trace.query';
import { UnitPlan } from './unit-plan';
import {
  closePositions,
  closeUnits,
  insertReorganisationEvent,
  openPositions,
  openUnits,
  writeQuotas,
} from './write-reorganisation.query';

/** The kind of decision that moves people with a reorganisation; which kinds need a second person is a setting. */
export const DECISION_KIND = 'SAP_NHAP_TC';
/** @source Luật 80/2025/QH15, Điều 45: five years to work off a surplus */
const SURPLUS_MONTHS = 60;

@Injectable()
export class ApplyingService {
  constructor(private readonly database: Database) {}

  /**
   * Carries a draft out as one event and one decision, all or nothing. What is dated ahead stands in the tables from now
   * on and takes effect on its day, like every decision; the files follow their people when the day turns.
   *
   * @throws 403, 404, 409 `stale` draft or register changed since the preview, `rule` what the preview calls an error
   */
  apply(actor: Actor, id: string, input: ApplyInput): Promise<void> {
    return this.database
      .as(actor, async (tx) => {
        const { mayWrite } = await queueEvents(tx);
        if (!mayWrite) throw new Problem('forbidden', 'Chỉ cán bộ quản lý toàn tỉnh được áp dụng phương án.');
        const draft = await holdDraft(tx, id, input.version);
        await refuseSamePerson(tx, actor, draft);
        await holdAffected(tx, draft);
        const [{ id: decisionId }] = (await tx.query('select uuidv7() as id')) as { id: string }[];
        const plan = await planReorganisation(tx, draft, decisionId);
        refuseChanged(input.digest, plan);
        refuseProblems(plan);
        await write(tx, plan, decisionId);
      })
      .catch(explainRace);
  }
}

/** Whoever is about to be moved is held, so that nobody changes his file between reading and writing. */
async function holdAffected(tx: EntityManager, draft: Draft): Promise<void> {
  const units = new UnitPlan(draft, await treeOn(tx, draft.effectiveOn));
  const ids = new Set([
    ...(await peopleOf(tx, [...units.affected], draft.effectiveOn)),
    ...draft.people.map(({ personId }) => personId),
  ]);
  await holdPeople(
    tx,
    [...ids].map((personId) => ({ personId, version: null, pointer: '#' })),
    true,
  );
}

async function refuseSamePerson(tx: EntityManager, actor: Actor, { enteredBy }: Draft): Promise<void> {
  if (enteredBy === actor.accountId && (await needsConfirmation(tx, DECISION_KIND)))
    throw new Problem(
      'rule',
      'Quyết định sắp xếp tổ chức cần người thứ hai: người lập phương án không tự áp dụng được.',
    );
}

function refuseChanged(seen: string, { preview }: ReorganisationPlan): void {
  const changed = changedParts(seen, preview.digest);
  if (changed.length === 0) return;
  throw new Problem(
    'stale',
    `Sổ đã thay đổi sau khi bạn xem trước: ${changed.join(', ')}. Hãy xem lại bản xem trước rồi áp dụng.`,
    changed.map((part) => ({ pointer: '#/digest', code: 'CHANGED', detail: `Đã thay đổi: ${part}.` })),
  );
}

function refuseProblems({ preview }: ReorganisationPlan): void {
  const errors = preview.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  throw new Problem(
    'rule',
    errors.length === 1 ? errors[0].detail : `Có ${errors.length} điều phải xử lý trước. ${errors[0].detail}`,
    errors.map(({ code, detail }) => ({ pointer: '#', code, detail })),
  );
}

async function write(tx: EntityManager, plan: ReorganisationPlan, decisionId: string): Promise<void> {
  const { draft, units, preview } = plan;
  const bodies = bodiesOutside(draft);
  const before = await snapshotOf(tx, draft, bodies);
  const eventId = await insertReorganisationEvent(tx, draft);
  await openUnits(tx, units, eventId);
  await writeQuotas(tx, draft);
  await openPositions(tx, plan);
  const isDecided = await movePeople(tx, plan, decisionId);
  await closePositions(tx, units);
  await closeUnits(tx, units, eventId);
  await insertCases(tx, plan);
  await tx.query(
    `update reorganisation set state = 'APPLIED', event_id = $2, decision_id = $3, trace = $4, figures = $5, applied_by = actor_account(),
       applied_at = clock_timestamp(), version = version + 1 where id = $1`,
    [
      draft.id,
      eventId,
      isDecided ? decisionId : null,
      JSON.stringify({ before, after: await snapshotOf(tx, draft, bodies), bodies } satisfies Trace),
      JSON.stringify(preview),
    ],
  );
}

/** One decision for everybody; its rows are replayed like those of any other. */
async function movePeople(
  tx: EntityManager,
  { draft, people }: ReorganisationPlan,
  decisionId: string,
): Promise<boolean> {
  const moved = people.filter(({ effects }) => effects.length > 0);
  if (moved.length === 0) return false;
  const added: DecisionFacts = {
    id: decisionId,
    kind: kindOf(DECISION_KIND),
    number: draft.documentNumber,
    signedOn: draft.documentDate,
    signer: draft.documentSigner,
    issuer: draft.documentIssuer,
    effectiveOn: draft.effectiveOn,
    endsOn: null,
    entered: Number.MAX_SAFE_INTEGER,
    people: moved.map(({ id, effects, after }) => ({
      personId: id,
      effects,
      payload: payloadOf({ effects, after }),
    })),
  };
  const change = await planChange(tx, { added, gone: [], restored: [] });
  refuseErrors(change);
  await insertDecision(tx, change, { note: draft.name, correctsId: null, waits: false, enteredAt: null });
  await tx.query('update decision set reorganisation_id = $2 where id = $1', [decisionId, draft.id]);
  await writePlan(tx, change);
  return true;
}

function payloadOf({ effects, after }: Pick<PlannedPerson, 'effects' | 'after'>): DecisionPayload {
  const post = effects.find((effect) => effect.type === 'POST' && effect.fields.isPrimary);
  if (post?.type !== 'POST') return after ? { organisationId: after.organisationId } : {};
  const { organisationId, title, isLeader } = post.fields;
  return { organisationId, title, isLeader };
}

async function insertCases(tx: EntityManager, { draft, people }: ReorganisationPlan): Promise<void> {
  const marked = people.flatMap(({ id, before, after, exception }) =>
    exception?.surplus && before && after
      ? [
          {
            id,
            reason: exception.surplus,
            from: before.organisationId,
            to: after.organisationId,
            title: before.title,
            note: exception.note,
          },
        ]
      : [],
  );
  await tx.query(
    `insert into surplus_case (reorganisation_id, person_id, reason, from_organisation_id, to_organisation_id, old_title, due_on, note)
     select $1, c.id, c.reason, c."from", c."to", c.title, $3, c.note
     from jsonb_to_recordset($2::jsonb) as c(id uuid, reason text, "from" uuid, "to" uuid, title text, note text)`,
    [draft.id, JSON.stringify(marked), addMonths(draft.effectiveOn, SURPLUS_MONTHS)],
  );
}
