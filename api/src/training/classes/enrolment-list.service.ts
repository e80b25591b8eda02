import { type EnrolmentState, enrolmentSteps, searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../../auth/actor';
import { workbook } from '../../personnel';
import { Database } from '../../platform/database';
import { holdsOn } from '../../platform/holds-on';
import { oneOf, patterns, rowsOf } from '../training-rows';
import { standingClass } from './classes.query';
import { ENROLMENT_COLUMNS } from './enrolment-sheet';
import type {
  Enrolment,
  EnrolmentPage,
  EnrolmentsQuery,
  PickPage,
  PickPerson,
  PickQuery,
} from './enrolments.dto';

export const ENROLMENT_FIELDS = `e.id, e.person_id as "personId", e.full_name as "fullName", e.birth_date as "birthDate", e.employee_code as "employeeCode",
  e.sex, e.organisation_id as "organisationId", (select n.name from organisation_name n where n.organisation_id = e.organisation_id
    order by n.valid @> c.starts_on desc, lower(n.valid) desc limit 1) as "organisationName", e.title, e.class_code as "classCode",
  (select k.name_vi from code_entry k where k.list = 'subject_classes' and k.code = e.class_code) as "className",
  e.grade_code as "gradeCode", e.is_leader as "isLeader", e.level, e.state,
  case when e.waiting_since is not null and e.state = 'REGISTERED' then training_waiting_no(e.class_id, e.waiting_since, e.id) end as "waitingNo",
  e.is_own_wish as "isOwnWish", e.sent_by as "sentBy",
  (select round(100.0 * count(*) filter (where a.mark = 'PRESENT') / nullif(count(*), 0))::int from training_attendance a
    where a.enrolment_id = e.id) as attendance,
  e.score::text, e.classification, e.note, e.override_reason as "overrideReason", x.id as "certificateId", x.number as "certificateNumber"`;
const TABLES = `training_enrolment e join training_class c on c.id = e.class_id left join training_certificate x on x.enrolment_id = e.id`;
const ORDER = `order by array_position(array['ATTENDING', 'SENT', 'SELECTED', 'FINISHED', 'FAILED', 'REGISTERED', 'DROPPED', 'CANCELLED'], e.state),
  e.waiting_since nulls first, substring(e.full_name from '\\S+$') collate "vi-VN-x-icu", e.full_name collate "vi-VN-x-icu", e.id`;

type Stored = Omit<Enrolment, 'acts' | 'mayOpen'> & { isOwn: boolean; isSeen: boolean };

@Injectable()
export class EnrolmentListService {
  constructor(private readonly database: Database) {}

  /** Everybody of the class whom the actor may see. @throws 404 */
  list(actor: Actor, id: string, { q, state, page, pageSize }: EnrolmentsQuery): Promise<EnrolmentPage> {
    const where = `where e.class_id = $1 and ($2::text is null or e.state = $2) and search_key(e.full_name) like all ($3::text[])`;
    const values = [id, state ?? null, patterns(searchKey(q ?? ''))];
    return this.database.as(actor, async (tx) => {
      const standing = await standingClass(tx, id);
      const rows = await rowsOf<Stored>(
        tx,
        `select ${ENROLMENT_FIELDS}, trains_everywhere() or e.organisation_id = any (training_organisations()) as "isOwn",
           exists (select from person p where p.id = e.person_id) as "isSeen"
         from ${TABLES} ${where} ${ORDER} limit $4 offset $5`,
        [...values, pageSize, (page - 1) * pageSize],
      );
      const counted = await oneOf<{ total: number }>(
        tx,
        `select count(*)::int as total from training_enrolment e ${where}`,
        values,
      );
      const writes =
        actor.permissions.has('training.write') && ['PLANNED', 'OPEN', 'RUNNING'].includes(standing.state);
      const opens = actor.permissions.has('person.read');
      const items = rows.map(({ isOwn, isSeen, ...row }) => ({
        ...row,
        acts: writes && (isOwn || standing.isHeld) ? enrolmentSteps(row.state as EnrolmentState) : [],
        mayOpen: opens && isSeen,
      }));
      return { total: counted?.total ?? 0, items };
    });
  }

  /**
   * People of the actor's units who are not in the class, for choosing; with whoever registered himself, as a blocked one
   * is taken with a reason only here. @throws 404
   */
  pick(actor: Actor, id: string, query: PickQuery): Promise<PickPage> {
    const { q, organisationId, classCode, isLeader, page, pageSize } = query;
    return this.database.as(actor, async (tx) => {
      const { startsOn } = await standingClass(tx, id);
      const from = `from person p join person_state s on s.person_id = p.id and ${holdsOn('s.valid', '$2')}
        where p.search_text like all ($3::text[])
          and ($4::uuid is null or s.organisation_id = any (array(select organisations_below(array[$4::uuid], $2::date))))
          and ($5::text is null or s.class_code = $5) and ($6::boolean is null or s.is_leader = $6)
          and (trains_everywhere() or s.organisation_id = any (training_organisations()))
          and not exists (select from training_enrolment e where e.class_id = $1 and e.person_id = p.id and e.state <> 'CANCELLED'
            and (e.state <> 'REGISTERED' or e.waiting_since is not null))`;
      const values = [
        id,
        startsOn,
        patterns(searchKey(q ?? '')),
        organisationId ?? null,
        classCode ?? null,
        isLeader ?? null,
      ];
      const items = await rowsOf<PickPerson>(
        tx,
        `select p.id as "personId", p.full_name as "fullName", p.birth_date as "birthDate", s.title, s.is_leader as "isLeader",
           s.class_code as "classCode", (select n.name from organisation_name n where n.organisation_id = s.organisation_id
             and n.valid @> $2::date) as "organisationName" ${from}
         order by p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.middle_name collate "vi-VN-x-icu", p.id
         limit $7 offset $8`,
        [...values, pageSize, (page - 1) * pageSize],
      );
      const counted = await oneOf<{ total: number }>(tx, `select count(*)::int as total ${from}`, values);
      return { total: counted?.total ?? 0, items };
    });
  }

  /** An empty list with the columns that are read. @throws 404 */
  async template(actor: Actor, id: string): Promise<Readable> {
    await this.database.as(actor, (tx) => standingClass(tx, id));
    return Readable.from(workbook('Ghi danh', ENROLMENT_COLUMNS, none()), { objectMode: false });
  }
}

async function* none(): AsyncGenerator<string[][]> {
  yield await Promise.resolve([]);
}
