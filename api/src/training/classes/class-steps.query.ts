import type { EntityManager } from 'typeorm';
import { Problem } from '../../platform/problem';
import { oneOf } from '../training-rows';
import type { StandingClass } from './classes.query';

/** The columns of an enrolment that keep the person as he was on the opening day. */
export const SNAPSHOT_COLUMNS = [
  'organisation_id',
  'position_id',
  'full_name',
  'birth_date',
  'employee_code',
  'title',
  'class_code',
  'grade_code',
  'is_leader',
  'sex',
  'is_minority',
  'level',
] as const;

/**
 * The opening day: everybody is noted anew as he is on it, and whoever was chosen attends. Who no longer works anywhere
 * keeps what was noted when he was enrolled. While the class runs, the same for whoever comes later.
 */
export async function startClass(
  tx: EntityManager,
  { id, startsOn }: StandingClass,
  sentBy: string | null,
): Promise<void> {
  await tx.query(
    `update training_enrolment e set ${SNAPSHOT_COLUMNS.map((column) => `${column} = s.${column}`).join(', ')}
     from training_snapshots(array(select person_id from training_enrolment where class_id = $1 and state in ('SELECTED', 'SENT')), $2::date) s
     where e.class_id = $1 and e.person_id = s.person_id and e.state in ('SELECTED', 'SENT')`,
    [id, startsOn],
  );
  await tx.query(
    `update training_enrolment set state = 'ATTENDING', sent_by = coalesce(sent_by, $2) where class_id = $1 and state in ('SELECTED', 'SENT')`,
    [id, sentBy],
  );
}

/**
 * The cost of an ended class, shared out evenly over those who took a seat to the end; anew when a result or the cost is
 * put right afterwards.
 */
export async function shareCost(tx: EntityManager, id: string, cost: number): Promise<void> {
  await tx.query(
    `update training_enrolment e set cost = case when e.state in ('FINISHED', 'FAILED') then round($2::numeric / greatest(n.done, 1)) else 0 end
     from (select count(*) as done from training_enrolment where class_id = $1 and state in ('FINISHED', 'FAILED')) n
     where e.class_id = $1 and e.state in ('FINISHED', 'FAILED', 'DROPPED')`,
    [id, cost],
  );
}

/** The class ends when everybody has a result. */
export async function finishClass(tx: EntityManager, { id, cost }: StandingClass): Promise<void> {
  const open = await oneOf<{ left: number }>(
    tx,
    `select count(*) filter (where state in ('SELECTED', 'SENT', 'ATTENDING'))::int as left
     from training_enrolment where class_id = $1`,
    [id],
  );
  if ((open?.left ?? 0) > 0)
    throw new Problem('rule', `Còn ${open?.left} học viên chưa có kết quả nên chưa bế giảng được.`);
  await shareCost(tx, id, cost);
}

export async function cancelClass(tx: EntityManager, id: string, reason: string): Promise<void> {
  await tx.query(
    `update training_enrolment set state = 'CANCELLED', waiting_since = null, note = $2 where class_id = $1
     and state in ('REGISTERED', 'SELECTED', 'SENT', 'ATTENDING')`,
    [id, `Lớp bị hủy: ${reason}`],
  );
}
