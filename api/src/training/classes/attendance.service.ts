import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { Problem, fieldProblem, notFound } from '../../platform/problem';
import { changed, oneOf, rowsOf } from '../training-rows';
import { type StandingClass, standingClass } from './classes.query';
import type { AttendanceGrid, AttendanceInput, AttendanceRow, Session, SessionInput } from './teaching.dto';

@Injectable()
export class AttendanceService {
  constructor(private readonly database: Database) {}

  /** @throws 404 */
  grid(actor: Actor, id: string): Promise<AttendanceGrid> {
    return this.database.as(actor, async (tx) => readGrid(tx, actor, await standingClass(tx, id)));
  }

  /** @throws 404, 403, 409 the session is there, 422 outside the days of the class */
  addSession(actor: Actor, id: string, input: SessionInput): Promise<AttendanceGrid> {
    return this.database.as(actor, async (tx) => {
      const standing = await taughtClass(tx, id);
      if (input.heldOn < standing.startsOn || input.heldOn > standing.endsOn)
        throw fieldProblem('heldOn', 'OUTSIDE', 'Buổi học phải nằm giữa ngày khai giảng và bế giảng.');
      await tx.query(
        'insert into training_session (class_id, held_on, part, periods, topic, teacher_id) values ($1, $2, $3, $4, $5, $6)',
        [id, input.heldOn, input.part, input.periods, input.topic ?? null, input.teacherId ?? null],
      );
      return readGrid(tx, actor, standing);
    });
  }

  /** Its marks go with it. @throws 404, 403 */
  removeSession(actor: Actor, id: string, sessionId: string): Promise<AttendanceGrid> {
    return this.database.as(actor, async (tx) => {
      const standing = await taughtClass(tx, id);
      const gone = await changed(tx, 'delete from training_session where id = $1 and class_id = $2', [
        sessionId,
        id,
      ]);
      if (gone === 0) throw notFound('Không có buổi học này trong lớp.');
      return readGrid(tx, actor, standing);
    });
  }

  /** @throws 404 class, session or person of another class, 403 */
  mark(actor: Actor, id: string, { marks }: AttendanceInput): Promise<AttendanceGrid> {
    return this.database.as(actor, async (tx) => {
      const standing = await taughtClass(tx, id);
      const known = await oneOf<{ good: number }>(
        tx,
        `select count(*)::int as good from jsonb_to_recordset($2::jsonb) as m("sessionId" uuid, "enrolmentId" uuid)
         join training_session s on s.id = m."sessionId" and s.class_id = $1
         join training_enrolment e on e.id = m."enrolmentId" and e.class_id = $1 and e.state in ('ATTENDING', 'FINISHED', 'FAILED', 'DROPPED')`,
        [id, JSON.stringify(marks)],
      );
      if (known?.good !== marks.length)
        throw notFound('Có buổi học hoặc học viên không thuộc lớp này, hoặc lớp chưa khai giảng.');
      await tx.query(
        `delete from training_attendance a using jsonb_to_recordset($1::jsonb) as m("sessionId" uuid, "enrolmentId" uuid, mark text)
         where a.session_id = m."sessionId" and a.enrolment_id = m."enrolmentId" and m.mark is null`,
        [JSON.stringify(marks)],
      );
      await tx.query(
        `insert into training_attendance (session_id, enrolment_id, class_id, mark)
         select distinct on (m."sessionId", m."enrolmentId") m."sessionId", m."enrolmentId", $2::uuid, m.mark
         from jsonb_to_recordset($1::jsonb) as m("sessionId" uuid, "enrolmentId" uuid, mark text) where m.mark is not null
         on conflict (session_id, enrolment_id) do update set mark = excluded.mark`,
        [JSON.stringify(marks), id],
      );
      return readGrid(tx, actor, standing);
    });
  }
}

/** @throws 404, 403 neither holds nor teaches it, 409 cancelled */
export async function taughtClass(tx: EntityManager, id: string): Promise<StandingClass> {
  const standing = await standingClass(tx, id);
  if (!standing.isTaught) throw new Problem('forbidden', 'Bạn không dạy và không quản lý lớp này.');
  if (standing.state === 'CANCELLED') throw new Problem('rule', 'Lớp đã hủy.');
  return standing;
}

export async function readGrid(
  tx: EntityManager,
  actor: Actor,
  { id, isTaught, state }: StandingClass,
): Promise<AttendanceGrid> {
  const sessions = await rowsOf<Session>(
    tx,
    `select s.id, s.held_on::text as "heldOn", s.part, s.periods, s.topic, s.teacher_id as "teacherId", t.full_name as "teacherName"
     from training_session s left join training_teacher t on t.id = s.teacher_id where s.class_id = $1
     order by s.held_on, array_position(array['NGAY', 'SANG', 'CHIEU', 'TOI'], s.part)`,
    [id],
  );
  const rows = await rowsOf<AttendanceRow>(
    tx,
    `select e.id as "enrolmentId", e.full_name as "fullName", e.state,
       (select n.name from organisation_name n where n.organisation_id = e.organisation_id
         order by n.valid @> current_date desc, lower(n.valid) desc limit 1) as "organisationName",
       coalesce(a.marks, '{}') as marks, a.percent
     from training_enrolment e left join lateral (select jsonb_object_agg(a.session_id, a.mark) as marks,
         round(100.0 * count(*) filter (where a.mark = 'PRESENT') / nullif(count(*), 0))::int as percent
       from training_attendance a where a.enrolment_id = e.id) a on true
     where e.class_id = $1 and e.state in ('SELECTED', 'SENT', 'ATTENDING', 'FINISHED', 'FAILED', 'DROPPED')
     order by substring(e.full_name from '\\S+$') collate "vi-VN-x-icu", e.full_name collate "vi-VN-x-icu", e.id`,
    [id],
  );
  return {
    sessions,
    rows,
    mayTeach: isTaught && actor.permissions.has('training.teach') && state !== 'CANCELLED',
  };
}
