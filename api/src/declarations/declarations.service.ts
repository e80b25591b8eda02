import {
  DECLARATION_STATES,
  type DeclarationDeed,
  declarationSectionName,
  fourEyesRefusal,
  stateAfter,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { PeopleWritingService } from '../personnel/people-writing.service';
import { RecordRowsService } from '../record/record-rows.service';
import { Database } from '../platform/database';
import { Problem, notFound } from '../platform/problem';
import { knownProblem } from '../platform/problem.filter';
import { approveWithin } from './declaration-approval';
import { clocks } from './declaration-clock.query';
import { countsOf, listDeclarations } from './declaration-list.query';
import { stepOfOffice } from './declaration-steps.query';
import { unlockFor } from './declaration-unlock.query';
import { viewOf } from './declaration-view';
import type {
  ApprovalInput,
  BulkInput,
  BulkOutcomes,
  DeclarationPage,
  DeclarationView,
  DeclarationsQuery,
} from './declaration.dto';

export interface DeclarationsWaiting {
  readonly tab: 'check' | 'approve';
  readonly waiting: number;
  readonly late: number;
}

type OfficeDeed = Extract<DeclarationDeed, 'ACCEPT' | 'APPROVE' | 'RETURN' | 'REJECT'>;
interface Hands {
  readonly id: string;
  readonly number: number;
  readonly section: string;
  readonly state: keyof typeof DECLARATION_STATES;
  readonly personId: string;
  readonly declaredBy: string;
  readonly checkedBy: string | null;
}

/** The unit checks, the managing body approves, and only then the file changes. */
@Injectable()
export class DeclarationsService {
  constructor(
    private readonly database: Database,
    readonly writing: PeopleWritingService,
    readonly rows: RecordRowsService,
  ) {}

  list(actor: Actor, query: DeclarationsQuery): Promise<DeclarationPage> {
    return this.database.as(actor, async (tx) => {
      const clock = await clocks(tx);
      const { items, total } = await listDeclarations(tx, query, clock.lateUntil);
      return {
        total,
        within: clock.within,
        counts: await countsOf(tx),
        items: items.map((item) => {
          const { dueOn, ageDays, daysLeft, isLate } = clock.of(item.submittedOn);
          const isOpen = item.state === 'SUBMITTED' || item.state === 'CHECKED';
          return {
            ...item,
            sectionName: declarationSectionName(item.section),
            stateName: DECLARATION_STATES[item.state],
            dueOn,
            ageDays,
            daysLeft,
            isLate: isOpen && isLate,
          };
        }),
      };
    });
  }

  /** What waits for this actor's own step, and how much of it is late. */
  waiting(actor: Actor): Promise<DeclarationsWaiting> {
    const tab = actor.permissions.has('declaration.approve') ? 'approve' : 'check';
    return this.database.as(actor, async (tx) => {
      const { lateUntil } = await clocks(tx);
      const [counts] = (await tx.query(
        `select count(*)::int as waiting, count(*) filter (where submitted_on <= $2)::int as late
         from declaration d where state = $1 and exists (select from person p where p.id = d.person_id)`,
        [tab === 'approve' ? 'CHECKED' : 'SUBMITTED', lateUntil],
      )) as { waiting: number; late: number }[];
      return { tab, ...counts };
    });
  }

  /**
   * The declaration side by side with the file. Of a restricted section the declaration itself is the ground on which it
   * is opened to the officer, which the person can read.
   */
  open(actor: Actor, id: string): Promise<DeclarationView> {
    return this.database.as(actor, async (tx) => {
      const hands = await handsOf(tx, id);
      await unlockFor(tx, actor, hands);
      await tx.query(`insert into read_log (person_id, what, detail) values ($1, 'declaration', $2)`, [
        hands.personId,
        JSON.stringify({ declaration: hands.number }),
      ]);
      return this.view(tx, actor, hands);
    });
  }

  accept(actor: Actor, id: string, note: string | null): Promise<DeclarationView> {
    return this.step(actor, id, 'ACCEPT', note);
  }
  return(actor: Actor, id: string, note: string): Promise<DeclarationView> {
    return this.step(actor, id, 'RETURN', note);
  }
  reject(actor: Actor, id: string, note: string): Promise<DeclarationView> {
    return this.step(actor, id, 'REJECT', note);
  }

  /** Writes the proposal into the file, whose version grows by one. @throws 409 four eyes, undecided values, the file's rules */
  approve(actor: Actor, id: string, { note, choices }: ApprovalInput): Promise<DeclarationView> {
    return this.step(actor, id, 'APPROVE', note ?? null, (tx, hands) =>
      approveWithin(tx, actor, this, hands, { note, choices }),
    );
  }

  /**
   * One after another, each in its own transaction: one that cannot be done does not hold up the rest.
   *
   * @throws what nobody foresaw, and 401 when the session ended meanwhile
   */
  async all(actor: Actor, deed: 'ACCEPT' | 'APPROVE', { ids, note }: BulkInput): Promise<BulkOutcomes> {
    const items: { id: string; isDone: boolean; detail: string | null }[] = [];
    for (const id of new Set(ids)) {
      try {
        await (deed === 'ACCEPT' ? this.accept(actor, id, note ?? null) : this.approve(actor, id, { note }));
        items.push({ id, isDone: true, detail: null });
      } catch (error) {
        const problem = knownProblem(error);
        if (!problem || problem.type === 'signed-out') throw error;
        items.push({ id, isDone: false, detail: problem.detail });
      }
    }
    return { items };
  }

  private step(
    actor: Actor,
    id: string,
    deed: OfficeDeed,
    note: string | null,
    work: (tx: EntityManager, hands: Hands) => Promise<number | null> = () => Promise.resolve(null),
  ): Promise<DeclarationView> {
    return this.database.as(actor, async (tx) => {
      const hands = await handsOf(tx, id, 'for update');
      const next = stateAfter(hands.state, deed);
      if (!next) throw new Problem('rule', `Tờ khai đang ở trạng thái "${DECLARATION_STATES[hands.state]}".`);
      const refusal = fourEyesRefusal(deed, hands, { accountId: actor.accountId, personId: await ownId(tx) });
      if (refusal) throw new Problem('rule', refusal);
      await unlockFor(tx, actor, hands);
      const version = await work(tx, hands);
      await stepOfOffice(tx, hands, deed, next, note, version);
      return this.view(tx, actor, {
        ...hands,
        state: next,
        checkedBy: deed === 'ACCEPT' ? actor.accountId : hands.checkedBy,
      });
    });
  }

  private async view(tx: EntityManager, actor: Actor, hands: Hands): Promise<DeclarationView> {
    const me = { accountId: actor.accountId, personId: await ownId(tx) };
    const [{ writes }] = (await tx.query(
      `select actor_writes_everywhere() or p.owner_organisation_id = any (actor_writable_organisations()) as writes from person p where id = $1`,
      [hands.personId],
    )) as { writes: boolean }[];
    const deeds = (['ACCEPT', 'APPROVE', 'RETURN', 'REJECT'] as const).filter(
      (deed) =>
        writes &&
        stateAfter(hands.state, deed) !== null &&
        actor.permissions.has(deed === 'APPROVE' ? 'declaration.approve' : 'declaration.check'),
    );
    const refused = deeds.map((deed) => fourEyesRefusal(deed, hands, me));
    return viewOf(
      tx,
      hands.id,
      deeds.filter((_, at) => refused[at] === null),
      refused.find((one) => one !== null) ?? null,
    );
  }
}

async function handsOf(tx: EntityManager, id: string, lock = ''): Promise<Hands> {
  const read = (clause: string): Promise<Hands[]> =>
    tx.query(
      `select id, number::int, section, state, person_id as "personId", declared_by as "declaredBy", checked_by as "checkedBy"
       from declaration where id = $1 ${clause}`,
      [id],
    );
  const [hands] = await read(lock);
  if (hands) return hands;
  if (lock && (await read('')).length > 0) throw new Problem('forbidden', 'Bạn chỉ được xem tờ khai này.');
  throw notFound('Không có tờ khai này, hoặc tờ khai nằm ngoài phạm vi của bạn.');
}

/** The person that the actor himself is, if his account is linked to one he may see. */
async function ownId(tx: EntityManager): Promise<string | null> {
  const [row] = (await tx.query(
    'select person_id as id from account_person where account_id = actor_account()',
  )) as {
    id: string;
  }[];
  return row?.id ?? null;
}
