import { type Proposal, type ProposedUnit, proposeReorganisation } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import {
  type Draft,
  copyExceptions,
  holdDraft,
  insertDraft,
  raiseDraftVersion,
  readDraft,
  writeContents,
} from './draft.query';
import { bodiesWithPositions, positionsHeldIn, positionsOf, quotasOf, treeOn } from './register-facts.query';
import type { ExceptionsInput, ReorganisationChange, ReorganisationInput } from './reorganisations.dto';
import { UnitPlan } from './unit-plan';

/** How many years a surplus may take to be worked off. @source Luật 80/2025/QH15, Điều 45 */
const ROADMAP_YEARS = 5;

/** Drafts: rows of their own that nothing else reads. */
@Injectable()
export class DraftingService {
  constructor(private readonly database: Database) {}

  /** Begins a draft with a proposal for units, positions and numbers. @throws 404 unit, 422 @returns its id */
  create(actor: Actor, input: ReorganisationInput): Promise<string> {
    return this.database.as(actor, async (tx) => {
      await refuseReader(tx);
      return createDraft(tx, input);
    });
  }

  /** Writes units, mappings, positions and targets as a whole. @throws 404, 409 stale or no draft, 422 */
  save(actor: Actor, id: string, input: ReorganisationChange): Promise<void> {
    return this.database.as(actor, async (tx) => {
      await refuseReader(tx);
      const draft = await holdDraft(tx, id, input.version);
      refuseLoose(input);
      const head = headOf(input, draft.kind);
      await tx.query(
        `update reorganisation set name = $2, effective_on = $3, document_number = $4, document_date = $5, document_issuer = $6,
           document_signer = $7, note = $8, version = version + 1 where id = $1`,
        [
          id,
          head.name,
          head.effectiveOn,
          head.documentNumber,
          head.documentDate,
          head.documentIssuer,
          head.documentSigner,
          head.note,
        ],
      );
      await writeContents(tx, id, { ...input, units: input.units.map(asUnit) });
    });
  }

  /** What is said about single people, for many at once. @throws 404, 409 */
  except(actor: Actor, id: string, input: ExceptionsInput): Promise<void> {
    return this.database.as(actor, async (tx) => {
      await refuseReader(tx);
      await holdDraft(tx, id, input.version);
      const seen = (await tx.query('select id from person where id = any ($1::uuid[])', [
        input.personIds,
      ])) as unknown[];
      if (seen.length < input.personIds.length) throw notFound('Có người không có trong sổ.');
      await tx.query(
        'delete from reorganisation_person where reorganisation_id = $1 and person_id = any ($2::uuid[])',
        [id, input.personIds],
      );
      if (!input.clear) {
        const { organisationId, title, isLeader, positionName, surplus, note } = input;
        const said = [organisationId, title, isLeader, positionName, surplus, note].map((one) => one ?? null);
        if (said.every((one) => one === null))
          throw fieldProblem('organisationId', 'NOTHING_SAID', 'Hãy ghi điều khác với phương án chung.');
        await tx.query(
          `insert into reorganisation_person (reorganisation_id, person_id, to_organisation_id, title, is_leader, position_name, surplus, note)
           select $1, p, $3, $4, $5, $6, $7, $8 from unnest($2::uuid[]) as p`,
          [id, input.personIds, ...said],
        );
      }
      await raiseDraftVersion(tx, id);
    });
  }

  /** Another draft that starts from this one, whatever its state; units to be made get ids of their own. */
  copy(actor: Actor, id: string): Promise<string> {
    return this.database.as(actor, async (tx) => {
      await refuseReader(tx);
      const draft = await readDraft(tx, id);
      const made = draft.units.filter(({ action }) => action === 'CREATE');
      const renamed = new Map(made.map(({ organisationId }) => [organisationId, randomUUID()]));
      const again = <T extends string | null>(unit: T): T => (renamed.get(unit ?? '') ?? unit) as T;
      const copy = await insertDraft(tx, { ...draft, name: `${draft.name} (bản sao)`.slice(0, 200) });
      await writeContents(tx, copy, {
        units: draft.units.map((unit) => ({
          ...unit,
          organisationId: again(unit.organisationId),
          parentId: again(unit.parentId),
        })),
        mappings: draft.mappings.map((one) => ({ ...one, fromId: again(one.fromId), toId: again(one.toId) })),
        positions: draft.positions.map((one) => ({ ...one, toOrganisationId: again(one.toOrganisationId) })),
        targets: draft.targets.map((one) => ({ ...one, organisationId: again(one.organisationId) })),
      });
      await copyExceptions(tx, id, copy, renamed);
      return copy;
    });
  }

  /** @throws 404, 409 an applied one stays for ever */
  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.database.as(actor, async (tx) => {
      await refuseReader(tx);
      await holdDraft(tx, id, version);
      await tx.query('delete from reorganisation where id = $1', [id]);
    });
  }
}

/** A draft with its proposal, also for the demo province. @returns its id */
export async function createDraft(tx: EntityManager, input: ReorganisationInput): Promise<string> {
  const tree = await treeOn(tx, input.effectiveOn);
  const known = new Set(tree.map(({ id }) => id));
  const given = [...input.sourceIds, ...(input.targetId ? [input.targetId] : [])];
  if (given.some((id) => !known.has(id)))
    throw notFound('Có đơn vị không hoạt động vào ngày hiệu lực, hoặc không có trong sổ.');
  const targets = targetsOf(input);
  const proposal = proposeReorganisation({ kind: input.kind, sources: input.sourceIds, targets }, tree);
  const id = await insertDraft(tx, headOf(input, input.kind));
  await fill(tx, id, proposal);
  return id;
}

/** Each position under the same name in the body that takes over, and the numbers added up for the coming years. */
async function fill(tx: EntityManager, id: string, { units, mappings }: Proposal): Promise<void> {
  await writeContents(tx, id, { units: units.map(asUnit), mappings, positions: [], targets: [] });
  const draft = await readDraft(tx, id);
  const plan = new UnitPlan(draft, await treeOn(tx, draft.effectiveOn));
  await writeContents(tx, id, {
    ...draft,
    positions: await proposePositions(tx, plan),
    targets: await proposeTargets(tx, plan),
  });
}

async function proposePositions(tx: EntityManager, plan: UnitPlan): Promise<Draft['positions']> {
  const day = plan.draft.effectiveOn;
  const withOwn = await bodiesWithPositions(tx, day);
  const closing = [...plan.affected].filter(plan.isClosing);
  const found = await positionsOf(tx, closing, day);
  const ending = found.flatMap(({ id, bodyId, name }) => {
    const target = plan.targetOf(bodyId);
    if (target === undefined) return [];
    const body =
      plan.nearest(target, 'after', (unit) => withOwn.has(unit) && !plan.isClosing(unit)) ?? target;
    // A unit that begins has a list of its own; one inside another body joins the list of that body.
    const toOrganisationId = plan.actions.get(target)?.action === 'CREATE' ? target : body;
    return [{ positionId: id, toOrganisationId, toName: name }];
  });
  return [...ending, ...(await positionsLeft(tx, plan, withOwn))];
}

/** Whoever goes to another body, with his unit or out of one that ends, leaves the list of the old one, which goes on without him. */
async function positionsLeft(
  tx: EntityManager,
  plan: UnitPlan,
  withOwn: ReadonlySet<string>,
): Promise<Draft['positions']> {
  // A unit that begins as a body of its own has a list of its own.
  const isNewBody = (unit: string): boolean =>
    plan.actions.get(unit)?.action === 'CREATE' && plan.employerOf(unit) === unit;
  const held = await positionsHeldIn(tx, [...plan.affected], plan.draft.effectiveOn);
  return held.flatMap(({ id, bodyId, name, unit }) => {
    if (plan.isClosing(bodyId)) return [];
    const target = plan.targetOf(unit) ?? unit;
    const body = plan.nearest(
      target,
      'after',
      (one) => isNewBody(one) || (withOwn.has(one) && !plan.isClosing(one)),
    );
    return body === undefined || body === bodyId
      ? []
      : [{ positionId: id, toOrganisationId: body, toName: name }];
  });
}

async function proposeTargets(tx: EntityManager, plan: UnitPlan): Promise<Draft['targets']> {
  const { draft } = plan;
  const first = Number(draft.effectiveOn.slice(0, 4));
  const sums = new Map<string, number>();
  const own = draft.units.map(({ organisationId }) => organisationId);
  const quotas = await quotasOf(tx, own, draft.effectiveOn);
  const receiving = new Set(
    quotas.flatMap(({ organisationId }) =>
      plan.isClosing(organisationId) ? (plan.targetOf(organisationId) ?? []) : [],
    ),
  );
  for (const { organisationId, kind, amount } of quotas) {
    const body = plan.isClosing(organisationId) ? plan.targetOf(organisationId) : organisationId;
    if (body === undefined || !receiving.has(body)) continue;
    sums.set(`${body} ${kind}`, (sums.get(`${body} ${kind}`) ?? 0) + amount);
  }
  return [...sums].flatMap(([key, amount]) => {
    const [organisationId, kind] = key.split(' ') as [string, Draft['targets'][number]['kind']];
    return Array.from({ length: ROADMAP_YEARS }, (_, at) => ({
      organisationId,
      kind,
      year: first + at,
      amount,
    }));
  });
}

function targetsOf({ kind, targetId, newUnits = [] }: ReorganisationInput): (ProposedUnit | string)[] {
  const made = newUnits.map(({ name, shortName, organisationKind, parentId }): ProposedUnit => ({
    organisationId: randomUUID(),
    action: 'CREATE',
    name,
    shortName: shortName ?? null,
    organisationKind,
    parentId,
  }));
  const targets = [...(targetId ? [targetId] : []), ...made];
  if (targets.length === 0)
    throw fieldProblem('targetId', 'NO_TARGET', 'Hãy chọn đơn vị tiếp nhận hoặc ghi đơn vị mới.');
  if (kind === 'SPLIT' && targets.length < 2)
    throw fieldProblem('newUnits', 'ONE_PART', 'Chia tách cần ít nhất hai đơn vị tiếp nhận.');
  return targets;
}

type Said<T> = { readonly [K in keyof T]?: T[K] };
const headOf = (
  input: { readonly name: string; readonly effectiveOn: string } & Said<
    Pick<Draft, 'documentNumber' | 'documentDate' | 'documentIssuer' | 'documentSigner' | 'note'>
  >,
  kind: Draft['kind'],
): Parameters<typeof insertDraft>[1] => ({
  name: input.name,
  kind,
  effectiveOn: input.effectiveOn,
  documentNumber: input.documentNumber ?? null,
  documentDate: input.documentDate ?? null,
  documentIssuer: input.documentIssuer ?? null,
  documentSigner: input.documentSigner ?? null,
  note: input.note ?? null,
});

const asUnit = (unit: ReorganisationChange['units'][number] | ProposedUnit): Draft['units'][number] => ({
  organisationId: unit.organisationId,
  action: unit.action,
  name: unit.name ?? null,
  shortName: unit.shortName ?? null,
  organisationKind: unit.organisationKind ?? null,
  parentId: unit.parentId ?? null,
  deputyNorm: ('deputyNorm' in unit ? unit.deputyNorm : null) ?? null,
});

/** Rows that name each other have to be there; what the register says to them is for the preview. */
function refuseLoose({ units, mappings, positions, targets }: ReorganisationChange): void {
  const known = new Set(units.map(({ organisationId }) => organisationId));
  if (known.size < units.length) throw fieldProblem('units', 'TWICE', 'Một đơn vị được ghi hai lần.');
  const twice = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;
  if (mappings.some(({ fromId, toId }) => !known.has(fromId) || !known.has(toId) || fromId === toId))
    throw fieldProblem('mappings', 'UNKNOWN', 'Có dòng tiếp nhận nói về đơn vị không có trong phương án.');
  if (twice(mappings.map(({ fromId, toId }) => `${fromId} ${toId}`)))
    throw fieldProblem('mappings', 'TWICE', 'Một dòng tiếp nhận được ghi hai lần.');
  if (twice(mappings.filter(({ isDefault }) => isDefault).map(({ fromId }) => fromId)))
    throw fieldProblem('mappings', 'TWO_DEFAULTS', 'Mỗi đơn vị kết thúc chỉ có một nơi đến mặc định.');
  if (twice(positions.map(({ positionId }) => positionId)))
    throw fieldProblem('positions', 'TWICE', 'Một vị trí được ghi hai lần.');
  if (positions.some(({ toOrganisationId, toName }) => !toOrganisationId !== !toName))
    throw fieldProblem('positions', 'HALF', 'Vị trí thay thế cần cả đơn vị và tên.');
  if (twice(targets.map(({ organisationId, kind, year }) => `${organisationId} ${kind} ${year}`)))
    throw fieldProblem('targets', 'TWICE', 'Một mục tiêu được ghi hai lần.');
  for (const unit of units)
    if (unit.action === 'CREATE' && !(unit.name && unit.organisationKind && unit.parentId))
      throw fieldProblem('units', 'NOT_WHOLE', 'Đơn vị lập mới cần tên, loại và cấp trên.');
}

/** @throws 403 whoever reads the whole register but may not write to it */
export async function refuseReader(tx: EntityManager): Promise<void> {
  const [{ writes }] = (await tx.query('select actor_writes_everywhere() as writes')) as {
    writes: boolean;
  }[];
  if (!writes) throw new Problem('forbidden', 'Chỉ cán bộ quản lý toàn tỉnh được lập phương án sắp xếp.');
}
