import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { notFound } from '../platform/problem';
import { saveDecision } from './decision.query';
import { editCareer } from './edit-career';
import { refuseForeignUnits, refusePayload } from './payload-checks.query';
import { PeopleWritingService } from './people-writing.service';
import type { PersonFile } from './person-file.dto';
import type { AssignmentChange, AssignmentFields, AssignmentInput } from './person-rows.dto';

type StoredAssignment = Omit<AssignmentFields, 'decision'> & { readonly decisionId: string | null };

@Injectable()
export class AssignmentsService {
  constructor(private readonly people: PeopleWritingService) {}

  /**
   * Begins a post. A new main post ends the one held until then, on the day before, when the caller says so; the
   * database refuses two at the same time.
   *
   * @throws 404 person or unit, 409 stale, another main post, outside the employment, unit closed; 422
   */
  add(actor: Actor, personId: string, { version, ...input }: AssignmentInput): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      const within = input.employmentId;
      await editCareer(
        tx,
        personId,
        within ? { table: 'employment', id: within, day: input.from, isOnlyNamed: true } : null,
        async () => {
          refuseReversed(input.from, input.to);
          await refuseForeignUnits(tx, [{ pointer: '#/organisationId', id: input.organisationId }]);
          const employmentId = input.employmentId ?? (await employmentOn(tx, personId, input.from));
          await refuseForeignEmployment(tx, personId, employmentId);
          const isPrimary = input.isPrimary ?? true;
          if (isPrimary && input.closePrevious) {
            await tx.query(
              `update assignment set valid = daterange(lower(valid), $2::date)
           where person_id = $1 and is_primary and valid @> $2::date and lower(valid) < $2::date`,
              [personId, input.from],
            );
          }
          await tx.query(
            `insert into assignment (person_id, employment_id, organisation_id, title, is_leader, is_primary, leader_allowance, valid, decision_id,
           appointment_kind, appointed_on, term_ends_on)
         values ($1, $2, $3, $4, $5, $6, $7, daterange($8::date, $9::date + 1), $10, $11, $12, $13)`,
            [
              personId,
              employmentId,
              input.organisationId,
              input.title,
              input.isLeader ?? false,
              isPrimary,
              input.leaderAllowance ?? null,
              input.from,
              input.to ?? null,
              await saveDecision(tx, input.decision, input.from, personId),
              input.appointmentKind ?? null,
              input.appointedOn ?? null,
              input.termEndsOn ?? null,
            ],
          );
        },
      );
    });
  }

  /** Puts a post right or ends it (`to`). @throws as `add` */
  change(
    actor: Actor,
    personId: string,
    id: string,
    { version, decision, ...input }: AssignmentChange,
  ): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      await assignment(tx, personId, id);
      await editCareer(tx, personId, { table: 'assignment', id, day: null }, async () => {
        const before = await assignment(tx, personId, id);
        const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
        const after: StoredAssignment = { ...before, ...given };
        refuseReversed(after.from, after.to);
        if (after.organisationId !== before.organisationId) {
          await refuseForeignUnits(tx, [{ pointer: '#/organisationId', id: after.organisationId }]);
        }
        const decisionId =
          decision === undefined ? before.decisionId : await saveDecision(tx, decision, after.from, personId);
        await tx.query(
          `update assignment set organisation_id = $2, title = $3, is_leader = $4, is_primary = $5, leader_allowance = $6,
           valid = daterange($7::date, $8::date + 1), decision_id = $9, appointment_kind = $10, appointed_on = $11, term_ends_on = $12
           where id = $1`,
          [
            id,
            after.organisationId,
            after.title,
            after.isLeader ?? false,
            after.isPrimary ?? true,
            after.leaderAllowance ?? null,
            after.from,
            after.to ?? null,
            decisionId,
            after.appointmentKind ?? null,
            after.appointedOn ?? null,
            after.termEndsOn ?? null,
          ],
        );
      });
    });
  }

  /** Takes out a post that was entered by mistake; the change log keeps it. */
  remove(actor: Actor, personId: string, id: string, version: number): Promise<PersonFile> {
    return this.people.edit(actor, personId, version, async (tx) => {
      await assignment(tx, personId, id);
      await editCareer(tx, personId, { table: 'assignment', id, day: null }, async () => {
        await tx.query('delete from assignment where id = $1', [id]);
      });
    });
  }
}

/** @throws 422 when a period ends before it begins */
export function refuseReversed(from: string, to: string | null | undefined): void {
  if (!to || to >= from) return;
  refusePayload([
    { pointer: '#/to', code: 'DATES_OUT_OF_ORDER', detail: 'Ngày kết thúc trước ngày bắt đầu.' },
  ]);
}

async function assignment(tx: EntityManager, personId: string, id: string): Promise<StoredAssignment> {
  const [row] = (await tx.query(
    `select organisation_id as "organisationId", title, is_leader as "isLeader", is_primary as "isPrimary",
       leader_allowance::text as "leaderAllowance", lower(valid)::text as "from", (upper(valid) - 1)::text as "to", decision_id as "decisionId",
       appointment_kind as "appointmentKind", appointed_on::text as "appointedOn", term_ends_on::text as "termEndsOn"
     from assignment where id = $1 and person_id = $2`,
    [id, personId],
  )) as StoredAssignment[];
  if (!row) throw notFound('Không có dòng công tác này trong hồ sơ.');
  return row;
}

/** The employment that holds on the day; the first one after it, so that the database can say what does not fit. */
async function employmentOn(tx: EntityManager, personId: string, day: string): Promise<string> {
  const [row] = (await tx.query(
    `select id from employment where person_id = $1 order by valid @> $2::date desc, lower(valid) desc limit 1`,
    [personId, day],
  )) as { id: string }[];
  if (!row) {
    const detail = 'Người này chưa có quá trình làm việc nào. Hãy ghi quá trình làm việc trước.';
    refusePayload([{ pointer: '#/from', code: 'NO_EMPLOYMENT', detail }]);
  }
  return row.id;
}

async function refuseForeignEmployment(
  tx: EntityManager,
  personId: string,
  employmentId: string,
): Promise<void> {
  const own = (await tx.query('select 1 from employment where id = $1 and person_id = $2', [
    employmentId,
    personId,
  ])) as unknown[];
  if (own.length === 0) throw notFound('Không có quá trình làm việc này trong hồ sơ.');
}
