import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import type { DecisionPayload } from './decision-payload.dto';
import {
  type PersonRow,
  type ViewRow,
  asSummary,
  decisionsOf,
  listDecisions,
  readPeople,
  readView,
} from './decision-views.query';
import type {
  DecisionDeeds,
  DecisionPage,
  DecisionView,
  DecisionsQuery,
  PersonDecisions,
} from './decisions.dto';
import { sayPayloads } from './payload-words';

/** Stands in place of what a discipline says, for who has not opened that part of the file. */
const CLOSED = 'Mục hạn chế của hồ sơ, chưa mở';

@Injectable()
export class DecisionViewsService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: DecisionsQuery): Promise<DecisionPage> {
    return this.database.as(actor, async (tx) => {
      const { items, total } = await listDecisions(tx, query);
      return { items, total, page: query.page, pageSize: query.pageSize };
    });
  }

  /** @throws 404 */
  open(actor: Actor, id: string): Promise<DecisionView> {
    return this.database.as(actor, async (tx) => {
      const row = await readView(tx, id);
      if (!row) throw notFound('Không có quyết định này, hoặc quyết định nằm ngoài phạm vi của bạn.');
      const people = await readPeople(tx, id);
      const { enteredById, size, ...view } = row;
      const readable = people.map((person) =>
        mayRead(row.kind, person.mayReadDiscipline, enteredById, actor),
      );
      const shown = people.map(({ payload }, at) => (readable[at] ? payload : null));
      const sentences = await sayPayloads(tx, shown);
      return {
        ...asSummary(view),
        people: people.map(
          ({ payload: _payload, mayReadDiscipline: _may, isWritable: _writes, ...person }, at) => ({
            ...person,
            payload: shown[at] as DecisionPayload | null,
            sentence: readable[at] ? sentences[at] : CLOSED,
          }),
        ),
        deeds: await deedsOf(tx, actor, row, people, people.length === size),
      };
    });
  }

  /** @throws 404 */
  ofPerson(actor: Actor, personId: string): Promise<PersonDecisions> {
    return this.database.as(actor, async (tx) => {
      const [seen] = (await tx.query('select 1 from person where id = $1', [personId])) as unknown[];
      if (!seen) throw notFound('Không có hồ sơ này, hoặc hồ sơ nằm ngoài phạm vi của bạn.');
      const rows = await decisionsOf(tx, personId);
      const readable = rows.map((row) => mayRead(row.kind, row.mayReadDiscipline, row.enteredById, actor));
      const shown = rows.map(({ payload }, at) => (readable[at] ? payload : null));
      const sentences = await sayPayloads(tx, shown);
      return {
        items: rows.map(({ payload: _payload, mayReadDiscipline: _may, enteredById: _by, ...row }, at) => ({
          ...asSummary(row),
          payload: shown[at] as DecisionPayload | null,
          sentence: readable[at] ? sentences[at] : CLOSED,
        })),
      };
    });
  }
}

const mayRead = (kind: string, isUnlocked: boolean, enteredBy: string | null, actor: Actor): boolean =>
  kind !== 'KY_LUAT' || isUnlocked || enteredBy === actor.accountId;

async function deedsOf(
  tx: EntityManager,
  actor: Actor,
  row: ViewRow,
  people: readonly PersonRow[],
  seesAll: boolean,
): Promise<DecisionDeeds> {
  const isOwn = row.enteredById === actor.accountId;
  const writesAll = seesAll && people.every(({ isWritable }) => isWritable);
  const isWaiting = row.state === 'WAITING';
  const isLive = !row.isDocumentOnly && (row.state === 'IN_FORCE' || isWaiting);
  const confirms =
    isWaiting &&
    !isOwn &&
    actor.permissions.has('decision.confirm') &&
    seesAll &&
    (await headsAll(tx, row.id));
  const writes = isLive && writesAll && actor.permissions.has('decision.write');
  return {
    canConfirm: confirms,
    canReject: confirms,
    canWithdraw: writes && (!isWaiting || isOwn),
    canCorrect: writes && row.state === 'IN_FORCE',
    whyNot: confirms ? null : whyNot(row, { isOwn, seesAll, writesAll, isWaiting, actor }),
  };
}

/** Whether every person stands in a unit for which the account may confirm. */
async function headsAll(tx: EntityManager, id: string): Promise<boolean> {
  const [row] = (await tx.query(
    `select c.units = 'all' or not exists (select from decision_person l join person p on p.id = l.person_id
       where l.decision_id = $1 and not p.owner_organisation_id = any (string_to_array(nullif(nullif(c.units, ''), 'all'), ',')::uuid[])) and c.units <> ''
       as "isWithin" from (select confirmable_organisations() as units) c`,
    [id],
  )) as { isWithin: boolean | null }[];
  return row?.isWithin ?? false;
}

function whyNot(
  row: ViewRow,
  is: { isOwn: boolean; seesAll: boolean; writesAll: boolean; isWaiting: boolean; actor: Actor },
): string | null {
  if (row.isDocumentOnly) return 'Quyết định được ghi kèm một dòng của hồ sơ; hãy sửa dòng đó.';
  if (row.state === 'REJECTED') return 'Quyết định đã bị trả lại.';
  if (row.state === 'WITHDRAWN') return 'Quyết định đã được thu hồi.';
  if (row.state === 'CORRECTED') return 'Quyết định đã được đính chính bằng quyết định khác.';
  if (!is.seesAll) return 'Quyết định có người ngoài phạm vi của bạn.';
  if (is.isWaiting && is.isOwn) return 'Bạn là người ghi; cần một người khác xác nhận.';
  return is.writesAll ? null : 'Bạn chỉ được xem hồ sơ của người trong quyết định.';
}
