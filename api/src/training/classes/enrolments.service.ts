import { enrolmentStateAfter, enrolmentStatesBefore } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { Problem, fieldProblem, notFound } from '../../platform/problem';
import { changed, oneOf, rowsOf } from '../training-rows';
import { candidatesFor } from './candidates.query';
import { SNAPSHOT_COLUMNS, startClass } from './class-steps.query';
import { type StandingClass, standingClass } from './classes.query';
import type {
  Candidate,
  Candidates,
  EnrolInput,
  EnrolOutcome,
  EnrolmentActInput,
  EnrolmentActOutcome,
} from './enrolments.dto';
import { matchEnrolmentSheet } from './enrolment-sheet';

const ALIVE = ['PLANNED', 'OPEN', 'RUNNING'];

/** Who gets a seat. Seats of a class are given one after the other, so two officers cannot give the last one twice. */
@Injectable()
export class EnrolmentsService {
  constructor(private readonly database: Database) {}

  /** @throws 404 */
  preview(actor: Actor, id: string, personIds: readonly string[]): Promise<Candidates> {
    return this.database.as(actor, async (tx) => {
      const standing = await standingClass(tx, id);
      return summedUp(await candidatesFor(tx, standing, [...new Set(personIds)]), standing);
    });
  }

  /** Reads a list of numbers, finds its people and checks them; nothing is written. @throws 404, 422 no readable sheet */
  previewSheet(actor: Actor, id: string, content: Buffer): Promise<Candidates> {
    return this.database.as(actor, async (tx) => {
      const standing = await standingClass(tx, id);
      return summedUp(await matchEnrolmentSheet(tx, standing, content), standing);
    });
  }

  /**
   * Seats whoever is fit; each of the others comes back with the reason. Who is blocked is taken with an override.
   * @throws 404, 409 not enough places and nobody is to wait, or the class takes nobody any more
   */
  enrol(actor: Actor, id: string, input: EnrolInput): Promise<EnrolOutcome> {
    return this.database.as(actor, async (tx) => {
      const standing = await standingClass(tx, id);
      refuseEnded(standing);
      // Locked before anything is looked at: what the other officer has just given is counted.
      const places = await lockedPlaces(tx, id);
      const candidates = await candidatesFor(tx, standing, [...new Set(input.personIds)]);
      const reasons = new Map((input.overrides ?? []).map(({ personId, reason }) => [personId, reason]));
      const isTaken = ({ standing: how, personId }: Candidate): boolean =>
        how === 'FIT' || how === 'WARNING' || (how === 'BLOCKED' && reasons.has(personId ?? ''));
      const taken = candidates.filter(isTaken).map(({ personId }) => personId ?? '');
      if (taken.length > places && input.waitIfFull !== true) throw full(standing, places, taken.length);
      const seated = taken.slice(0, Math.max(places, 0));
      const waiting = taken.slice(Math.max(places, 0));
      await insert(tx, standing, seated, 'SELECTED', input.sentBy ?? null, reasons);
      await insert(tx, standing, waiting, 'REGISTERED', input.sentBy ?? null, reasons);
      if (standing.state === 'RUNNING') await startClass(tx, standing, null);
      return {
        added: seated.length,
        waiting: waiting.length,
        refused: candidates.filter((one) => !isTaken(one)),
        placesLeft: Math.max(places - seated.length, 0),
      };
    });
  }

  /** @throws 404 some enrolment, 409 not at this step, no place left, or confirmed though blocked */
  act(actor: Actor, id: string, input: EnrolmentActInput): Promise<EnrolmentActOutcome> {
    return this.database.as(actor, async (tx) => {
      const standing = await standingClass(tx, id);
      refuseEnded(standing);
      const places = await lockedPlaces(tx, id);
      const ids = [...new Set(input.enrolmentIds)];
      const rows = await rowsOf<{ state: string; toCheck: string | null }>(
        tx,
        `select state, case when override_reason is null then person_id end as "toCheck" from training_enrolment
         where class_id = $1 and id = any ($2::uuid[])`,
        [id, ids],
      );
      if (rows.length < ids.length) throw notFound('Có người không có trong lớp này.');
      const from: readonly string[] = enrolmentStatesBefore(input.act);
      if (rows.some(({ state }) => !from.includes(state)))
        throw new Problem('rule', 'Có người không ở bước làm được việc này. Hãy tải lại trang.');
      if (input.act === 'CONFIRM') {
        if (ids.length > places) throw full(standing, places, ids.length);
        await refuseBlocked(
          tx,
          standing,
          rows.flatMap(({ toCheck }) => toCheck ?? []),
        );
      }
      if (input.act === 'DROP' && !input.note)
        throw fieldProblem('note', 'REQUIRED', 'Hãy ghi lý do bỏ học.');
      const done = await changed(
        tx,
        `update training_enrolment set state = $3, waiting_since = null, sent_by = coalesce($4, sent_by), note = coalesce($5, note)
         where class_id = $1 and id = any ($2::uuid[])`,
        [id, ids, enrolmentStateAfter(input.act), input.sentBy ?? null, input.note ?? null],
      );
      if (done < ids.length) throw new Problem('forbidden', 'Có người thuộc đơn vị khác, bạn chỉ được xem.');
      if (standing.state === 'RUNNING') await startClass(tx, standing, null);
      const [{ promoted }] = await rowsOf<{ promoted: number }>(
        tx,
        'select promote_waiting($1) as promoted',
        [id],
      );
      return { changed: done, promoted, placesLeft: await placesLeft(tx, id) };
    });
  }
}

function refuseEnded({ state }: StandingClass): void {
  if (!ALIVE.includes(state))
    throw new Problem('rule', 'Lớp đã kết thúc hoặc đã hủy nên không ghi danh được.');
}

/** A registration of one's own was never checked; who is blocked is taken by enrolling him with a reason. */
async function refuseBlocked(
  tx: EntityManager,
  standing: StandingClass,
  people: readonly string[],
): Promise<void> {
  const checked = await candidatesFor(tx, standing, people);
  // He has moved on since: his file, and so the check, is another unit's by now.
  if (checked.some(({ standing: how }) => how === 'UNFOUND'))
    throw new Problem(
      'forbidden',
      'Có người đã chuyển sang đơn vị khác; Sở Nội vụ xác nhận giúp hoặc hủy đăng ký.',
    );
  const blocked = checked.filter(({ standing: how }) => how === 'BLOCKED');
  if (blocked.length === 0) return;
  const said = blocked.map(({ fullName, reason }) => `${fullName}: ${reason}`).join(' ');
  const detail = `${said} Nếu vẫn cử đi học, hãy dùng Thêm người và ghi lý do.`;
  throw new Problem('rule', detail, [{ pointer: '#/enrolmentIds', code: 'BLOCKED', detail }]);
}

const full = ({ capacity }: StandingClass, places: number, wanted: number): Problem => {
  const detail =
    places <= 0
      ? `Lớp đã đủ ${capacity} chỗ.`
      : `Lớp còn ${places} chỗ trong ${capacity}, không đủ cho ${wanted} người.`;
  return new Problem('conflict', detail, [{ pointer: '#/personIds', code: 'CLASS_FULL', detail }]);
};

async function lockedPlaces(tx: EntityManager, id: string): Promise<number> {
  const row = await oneOf<{ places: number }>(tx, 'select lock_training_class($1) as places', [id]);
  return row?.places ?? 0;
}
async function placesLeft(tx: EntityManager, id: string): Promise<number> {
  const row = await oneOf<{ places: number }>(tx, 'select training_places_left($1) as places', [id]);
  return row?.places ?? 0;
}

async function insert(
  tx: EntityManager,
  { id, startsOn }: StandingClass,
  people: readonly string[],
  state: 'SELECTED' | 'REGISTERED',
  sentBy: string | null,
  reasons: ReadonlyMap<string, string>,
): Promise<void> {
  if (people.length === 0) return;
  const columns = SNAPSHOT_COLUMNS.join(', ');
  await tx.query(
    `insert into training_enrolment (class_id, person_id, state, waiting_since, sent_by, override_reason, ${columns})
     select $1, s.person_id, $4, case when $4 = 'REGISTERED' then now() end, $5, x.reason, ${SNAPSHOT_COLUMNS.map((column) => `s.${column}`).join(', ')}
     from unnest($2::uuid[], $6::text[]) with ordinality as x(person_id, reason, at)
     join training_snapshots($2::uuid[], $3::date) s on s.person_id = x.person_id order by x.at
     on conflict (class_id, person_id) do update set state = excluded.state,
       waiting_since = case when excluded.state = 'REGISTERED' then coalesce(training_enrolment.waiting_since, excluded.waiting_since) end, is_own_wish = false,
       sent_by = excluded.sent_by, override_reason = excluded.override_reason, note = null,
       ${SNAPSHOT_COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [id, people, startsOn, state, sentBy, people.map((person) => reasons.get(person) ?? null)],
  );
}

const summedUp = (items: readonly Candidate[], { capacity, seated }: StandingClass): Candidates => {
  const count = (...standings: string[]): number =>
    items.filter(({ standing }) => standings.includes(standing)).length;
  return {
    items,
    fit: count('FIT'),
    warning: count('WARNING'),
    blocked: count('BLOCKED'),
    refused: count('ENROLLED', 'UNFOUND'),
    placesLeft: Math.max(capacity - seated, 0),
  };
};
