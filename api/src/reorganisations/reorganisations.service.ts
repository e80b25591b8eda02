import { leaderRole, searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import { readDraft, type StoredException } from './draft.query';
import { planReorganisation, type ReorganisationPlan } from './plan-reorganisation';
import { namesOfPositions } from './register-facts.query';
import type { AffectedQuery, ReorganisationsQuery } from './reorganisations.dto';
import type {
  AffectedException,
  AffectedPage,
  AffectedPerson,
  Reorganisation,
  ReorganisationMaps,
  ReorganisationPage,
  ReorganisationPreview,
} from './reorganisation-views.dto';
import {
  draftMappings,
  draftPositions,
  draftTargets,
  draftUnits,
  movedPeople,
  reorganisationHead,
  reorganisationsCounted,
  reorganisationsOn,
  storedFigures,
} from './reorganisation-views.query';
import { goneSince, newMapOf, oldMapOf } from './unit-maps.query';

type Affected = AffectedPerson & { readonly fromId: string };

const likeWords = (q: string | null | undefined): string[] =>
  searchKey(q ?? '')
    .split(' ')
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);

@Injectable()
export class ReorganisationsService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, { state, q, page, pageSize }: ReorganisationsQuery): Promise<ReorganisationPage> {
    const words = likeWords(q);
    const [items = [], [counted] = []] = await this.database.read(
      actor,
      reorganisationsOn(state ?? null, words, pageSize, (page - 1) * pageSize),
      reorganisationsCounted(state ?? null, words),
    );
    return {
      total: Number(counted?.['total'] ?? 0),
      items: items as unknown as ReorganisationPage['items'],
    };
  }

  /** @throws 404 */
  async open(actor: Actor, id: string): Promise<Reorganisation> {
    const [[head], units, mappings, positions, targets] = await this.database.read(
      actor,
      reorganisationHead(id),
      draftUnits(id),
      draftMappings(id),
      draftPositions(id),
      draftTargets(id),
    );
    if (!head) throw notFound('Không có phương án này.');
    const { isTraced, ...shown } = head as unknown as Reorganisation & { readonly isTraced: boolean };
    const mayWrite = actor.permissions.has('reorganisation.write');
    return {
      ...shown,
      units: units as unknown as Reorganisation['units'],
      mappings: mappings as unknown as Reorganisation['mappings'],
      positions: positions as unknown as Reorganisation['positions'],
      targets: targets as unknown as Reorganisation['targets'],
      mayEdit: mayWrite && shown.state === 'DRAFT',
      mayUndo: mayWrite && shown.state === 'APPLIED' && isTraced,
    };
  }

  /** Of a draft what applying it now would do; of an applied one what it did. Nothing is written. @throws 404 */
  async preview(actor: Actor, id: string): Promise<ReorganisationPreview> {
    const [[stored]] = await this.database.read(actor, storedFigures(id));
    if (!stored) throw notFound('Không có phương án này.');
    if (stored['figures']) return stored['figures'] as ReorganisationPreview;
    return (await this.plan(actor, id)).preview;
  }

  /**
   * The same people counted twice: by the units of the day before and by those of the day asked for.
   * @throws 404, also for one that was not applied
   */
  async maps(actor: Actor, id: string, asOf = today()): Promise<ReorganisationMaps> {
    const [[sums], oldMap = [], newMap = []] = await this.database.read(
      actor,
      goneSince(id, asOf),
      oldMapOf(id, asOf),
      newMapOf(id, asOf),
    );
    if (!sums) throw notFound('Không có phương án này, hoặc phương án chưa được áp dụng.');
    return { ...sums, oldMap, newMap } as unknown as ReorganisationMaps;
  }

  /** Everybody whom the reorganisation touches, from where to where. @throws 404 */
  async people(actor: Actor, id: string, query: AffectedQuery): Promise<AffectedPage> {
    const [[head], moved = []] = await this.database.read(actor, reorganisationHead(id), movedPeople(id));
    if (!head) throw notFound('Không có phương án này.');
    const all =
      head['state'] === 'DRAFT'
        ? await this.planned(actor, id)
        : (moved as unknown as (Affected & { isLeader: boolean })[]).map(({ isLeader, ...one }) => ({
            ...one,
            exception: null,
            leads: leaderRole({ isLeader, title: one.newTitle }),
          }));
    const found = all.filter((one) => isMeant(one, query));
    return {
      total: found.length,
      items: found
        .slice((query.page - 1) * query.pageSize, query.page * query.pageSize)
        .map(({ fromId: _from, ...shown }) => shown),
    };
  }

  private plan(actor: Actor, id: string): Promise<ReorganisationPlan> {
    return this.database.as(actor, async (tx) =>
      planReorganisation(tx, await readDraft(tx, id), randomUUID()),
    );
  }

  private planned(actor: Actor, id: string): Promise<Affected[]> {
    return this.database.as(actor, async (tx) => {
      const { units, positions, people } = await planReorganisation(
        tx,
        await readDraft(tx, id),
        randomUUID(),
      );
      const held = people.flatMap(({ before, after }) =>
        [before?.positionId ?? [], after?.positionId ?? []].flat(),
      );
      const names = await namesOfPositions(tx, [...new Set(held)]);
      const sayPosition = (position: string | null): string | null =>
        position === null ? null : (positions.nameOf(position) ?? names.get(position) ?? null);
      return people.flatMap(({ id: personId, fullName, before, after, exception }): Affected[] => {
        if (!before || !after) return [];
        return [
          {
            personId,
            fullName,
            title: before.title,
            fromId: before.organisationId,
            fromName: units.nameOf(before.organisationId),
            toId: after.organisationId,
            toName: units.after.get(after.organisationId)?.name ?? units.nameOf(after.organisationId),
            newTitle: after.title,
            leads: leaderRole(after),
            positionName: sayPosition(before.positionId),
            newPositionName: sayPosition(after.positionId),
            isException: exception !== undefined,
            surplus: exception?.surplus ?? null,
            exception: exception ? saidOf(exception) : null,
          },
        ];
      });
    });
  }
}

/** What can be said again of a person when one part of it changes. */
const saidOf = ({
  organisationId,
  title,
  isLeader,
  positionName,
  note,
}: StoredException): AffectedException => ({ organisationId, title, isLeader, positionName, note });

function isMeant(person: Affected, { only = 'ALL', q, fromId, toId }: AffectedQuery): boolean {
  if (fromId && person.fromId !== fromId) return false;
  if (toId && person.toId !== toId) return false;
  const name = searchKey(person.fullName);
  if (
    q &&
    !searchKey(q)
      .split(' ')
      .every((word) => name.includes(word))
  )
    return false;
  switch (only) {
    case 'EXCEPTIONS':
      return person.isException;
    case 'LEADERS':
      return person.leads !== null;
    case 'UNPLACED':
      return person.newPositionName === null;
    case 'SURPLUS':
      return person.surplus !== null;
    default:
      return true;
  }
}
