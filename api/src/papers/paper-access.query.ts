import type { Row, Statement } from '../platform/database';
import { notFound, Problem } from '../platform/problem';

/**
 * Whether the actor sees the person, and may write there. Papers lie beside the facts of a file and carry versions of their
 * own, so the file's version stays as it is: a scan that took minutes to arrive is not refused because somebody meanwhile
 * corrected a telephone number, and nobody's open form becomes stale by it. The policies of `paper` have the last word.
 */
export const accessTo = (personId: string): Statement => ({
  name: 'paper_access',
  text: `select full_name as "fullName", coalesce(case when actor_writes_everywhere() then true
      else owner_organisation_id = any (actor_writable_organisations()) end, false) as "mayWrite"
    from person where id = $1`,
  values: [personId],
});

/** @throws 404 outside the actor's units */
export function refuseUnseen(rows: readonly Row[]): void {
  if (rows.length === 0) throw notFound('Không có hồ sơ này, hoặc hồ sơ nằm ngoài phạm vi của bạn.');
}

/** @throws 404 outside the actor's units, 403 where he may only read */
export function refuseUnwritable(rows: readonly Row[]): void {
  refuseUnseen(rows);
  if (rows[0]['mayWrite'] !== true) throw new Problem('forbidden', 'Bạn chỉ được xem giấy tờ của hồ sơ này.');
}
