import { declarableSection, declarationSectionName } from '@hr/domain';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Problem } from '../platform/problem';

/** Minutes that a restricted section stays open to the officer who handles a declaration about it. */
const UNLOCKED_MINUTES = 30;

/**
 * Opens the restricted section that a declaration is about, on the ground of the declaration, which the person can read.
 *
 * @throws 403 without the right to restricted sections
 */
export async function unlockFor(
  tx: EntityManager,
  actor: Actor,
  {
    section,
    number,
    personId,
  }: { readonly section: string; readonly number: number; readonly personId: string },
): Promise<void> {
  if (!declarableSection(section)?.restricted) return;
  if (!actor.permissions.has('person.restricted'))
    throw new Problem('forbidden', 'Tờ khai này về mục hạn chế; bạn không có quyền mở mục hạn chế.');
  const ground = `Xử lý tờ khai của người có hồ sơ, mục ${declarationSectionName(section)}`;
  const document = `Tờ khai số ${number}`;
  const opened = (await tx.query(
    `insert into file_unlock (person_id, sections, ground, document, expires_at)
     select $1, array[$2::text], $3, $4, now() + make_interval(mins => $5) where not is_unlocked($1, $2::text) returning id`,
    [personId, section, ground, document, UNLOCKED_MINUTES],
  )) as unknown[];
  if (opened.length === 0) return;
  await tx.query(`insert into read_log (person_id, what, ground, detail) values ($1, 'restricted', $2, $3)`, [
    personId,
    ground,
    JSON.stringify({ sections: [section], document }),
  ]);
}
