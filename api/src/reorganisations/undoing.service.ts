import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { holdPeople, planChange, readDecision, refuseErrors, writePlan } from '../decisions';
import { explainRace, queueEvents } from '../organisations';
import { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import { today } from '../platform/today';
import { type Draft, readDraft } from './draft.query';
import type { UndoInput } from './reorganisations.dto';
import { type Trace, differing, putBack, snapshotOf } from './trace.query';

const TABLE_WORDS: Readonly<Record<string, string>> = {
  organisation_place: 'cây đơn vị',
  organisation_name: 'tên đơn vị',
  organisation_succession: 'quan hệ kế thừa',
  staff_quota: 'số được giao',
  position_allocation: 'phân bổ vị trí',
  position_dossier: 'đề án vị trí việc làm',
  job_position: 'vị trí việc làm',
};
const TREE_TABLES = new Set(['organisation_place', 'organisation_name']);

@Injectable()
export class UndoingService {
  constructor(private readonly database: Database) {}

  /**
   * Takes a reorganisation back: units, positions, numbers and careers stand as if it had never been. Until its day at
   * any time, afterwards while nothing newer stands on it.
   *
   * @throws 403, 404, 409 `conflict` not applied, `rule` with what stands on it
   */
  undo(actor: Actor, id: string, { version, reason }: UndoInput): Promise<void> {
    return this.database
      .as(actor, async (tx) => {
        const { mayWrite } = await queueEvents(tx);
        if (!mayWrite)
          throw new Problem('forbidden', 'Chỉ cán bộ quản lý toàn tỉnh được hoàn tác phương án.');
        const draft = await readDraft(tx, id, true);
        if (draft.state !== 'APPLIED')
          throw new Problem('conflict', 'Phương án này không ở trạng thái đã áp dụng.');
        if (draft.version !== version)
          throw new Problem('stale', 'Phương án vừa được người khác thay đổi. Hãy tải lại.');
        const trace = await traceOf(tx, id);
        await refuseNewer(tx, draft, trace);
        await this.putBack(tx, draft, trace, reason);
      })
      .catch(explainRace);
  }

  private async putBack(tx: EntityManager, draft: Draft, trace: Trace, reason: string): Promise<void> {
    const created = new Set(createdIn(draft));
    const isOfNew = (row: Readonly<Record<string, unknown>>): boolean =>
      created.has(String(row['organisation_id']));
    // The old units are there again before their people come back, the new ones go when nobody and nothing is left in them.
    await putBack(tx, trace, (table, row) => TREE_TABLES.has(table) && !isOfNew(row));
    if (draft.decisionId !== null) await this.withdraw(tx, draft, draft.decisionId, created, reason);
    await putBack(tx, trace, (table) => !TREE_TABLES.has(table));
    await putBack(tx, trace, (table, row) => TREE_TABLES.has(table) && isOfNew(row));
    await tx.query('delete from surplus_case where reorganisation_id = $1', [draft.id]);
    await tx.query(
      `update reorganisation set state = 'UNDONE', event_id = null, undone_by = actor_account(), undone_at = clock_timestamp(), undo_reason = $2,
         version = version + 1 where id = $1`,
      [draft.id, reason],
    );
    await tx.query('delete from organisation_event where id = $1', [draft.eventId]);
    const own = draft.units.map(({ organisationId }) => organisationId);
    await tx.query('update organisation set version = version + 1 where id = any ($1::uuid[])', [own]);
  }

  private async withdraw(
    tx: EntityManager,
    draft: Draft,
    decisionId: string,
    created: ReadonlySet<string>,
    reason: string,
  ): Promise<void> {
    const decision = await readDecision(tx, decisionId, true);
    const people = decision.people.map(({ personId }) => ({ personId, version: null, pointer: '#' }));
    await holdPeople(tx, people, true);
    const plan = await planChange(tx, { added: null, gone: [decision], restored: [] });
    const standing = plan.people.filter(({ after }) =>
      [
        ...after.assignments.map(({ organisationId }) => organisationId),
        ...after.employments.flatMap((row) => [
          row.usingOrganisationId,
          row.managingOrganisationId,
          row.payingOrganisationId,
        ]),
      ].some((unit) => created.has(unit)),
    );
    if (standing.length > 0)
      throw stands(
        `Đã có quyết định, dòng hồ sơ mới đặt người vào đơn vị mới: ${someOf(standing.map(({ person }) => person.fullName))}.`,
      );
    refuseErrors(plan);
    await tx.query(
      `update decision set state = 'WITHDRAWN', withdrawal_reason = $2, withdrawn_by = actor_account(), withdrawn_at = clock_timestamp()
       where id = $1`,
      [decisionId, `Hoàn tác “${draft.name}”: ${reason}`],
    );
    await writePlan(tx, plan);
  }
}

async function traceOf(tx: EntityManager, id: string): Promise<Trace> {
  const [{ trace }] = (await tx.query('select trace from reorganisation where id = $1', [id])) as {
    trace: Trace | null;
  }[];
  if (trace === null)
    throw new Problem('rule', 'Phương án này được nhập cùng dữ liệu ban đầu nên không hoàn tác được.');
  return trace;
}

const createdIn = ({ units }: Draft): string[] =>
  units.filter(({ action }) => action === 'CREATE').map(({ organisationId }) => organisationId);

/** Positions that there were not before the reorganisation. */
function positionsBegun({ before, after }: Trace): unknown[] {
  const known = new Set(before['job_position']?.map(({ id }) => id));
  return (after['job_position'] ?? []).map(({ id }) => id).filter((id) => !known.has(id));
}

const stands = (detail: string): Problem =>
  new Problem('rule', `Không hoàn tác được. ${detail}`, [{ pointer: '#', code: 'NEWER', detail }]);
const someOf = (names: readonly string[]): string =>
  names.slice(0, 3).join(', ') + (names.length > 3 ? ` và ${names.length - 3} người khác` : '');

/** What was written since and rests on the reorganisation. */
async function refuseNewer(tx: EntityManager, draft: Draft, trace: Trace): Promise<void> {
  const changed = differing(trace.after, await snapshotOf(tx, draft, trace.bodies ?? []));
  if (changed.length > 0)
    throw stands(`Đã thay đổi sau khi áp dụng: ${changed.map((table) => TABLE_WORDS[table]).join(', ')}.`);
  const cases = (await tx.query(
    'select 1 from surplus_case where reorganisation_id = $1 and (settled_on is not null or decision_id is not null)',
    [draft.id],
  )) as unknown[];
  if (cases.length > 0) throw stands(`Đã giải quyết ${cases.length} trường hợp dôi dư.`);
  const begun = positionsBegun(trace);
  const drafted = (await tx.query(
    'select 1 from position_version where position_id = any ($1::uuid[]) limit 1',
    [begun],
  )) as unknown[];
  if (drafted.length > 0) throw stands('Vị trí mới đã được ghi vào một đề án.');
  const newcomers = (await tx.query(
    `select distinct p.full_name as name from person p
     where (exists (select from assignment a where a.person_id = p.id and (a.organisation_id = any ($1::uuid[]) or a.position_id = any ($3::uuid[])))
         or exists (select from employment e where e.person_id = p.id
           and (e.using_organisation_id = any ($1::uuid[]) or e.managing_organisation_id = any ($1::uuid[]) or e.paying_organisation_id = any ($1::uuid[]))))
       and not exists (select from decision_person l where l.decision_id = $2 and l.person_id = p.id)`,
    [createdIn(draft), draft.decisionId, begun],
  )) as { name: string }[];
  if (newcomers.length > 0)
    throw stands(`Đơn vị mới, vị trí mới đã có người khác: ${someOf(newcomers.map(({ name }) => name))}.`);
  if (draft.effectiveOn > today() || draft.decisionId === null) return;
  const later = (await tx.query(
    `select distinct p.full_name as name from decision_person mine
     join decision_person l on l.person_id = mine.person_id and l.effects is not null
     join decision d on d.id = l.decision_id and d.state = 'IN_FORCE'
     join person p on p.id = l.person_id
     where mine.decision_id = $1 and d.id > mine.decision_id`,
    [draft.decisionId],
  )) as { name: string }[];
  if (later.length > 0) throw stands(`Đã có quyết định mới hơn về ${someOf(later.map(({ name }) => name))}.`);
}
