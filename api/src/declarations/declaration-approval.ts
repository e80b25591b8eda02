import { REPORT_SECTION, WHOLE_DECLARATION } from '@hr/domain';
import { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { takePerson } from '../personnel/person-lock.query';
import { Problem } from '../platform/problem';
import { applyChanges, type Writers } from './declaration-apply';
import { declarationRow, mergedChanges, rowsInWords } from './declaration-view';
import type { ApprovalInput } from './declaration.dto';
import { fileEvidence } from './evidence.query';

/** What is approved, whose row the transaction holds. */
export interface Approved {
  readonly id: string;
  readonly number: number;
  readonly section: string;
  readonly personId: string;
}

/**
 * Writes the proposal into the file, whose version grows by one, and makes papers of its evidence, each on its row.
 *
 * @returns the new version; null for a report, which changes nothing by itself
 * @throws 403 where the actor may only read, 409 undecided values, the file's rules, a report without an answer
 */
export async function approveWithin(
  tx: EntityManager,
  actor: Actor,
  writers: Writers,
  { id, number, section, personId }: Approved,
  { note, choices }: ApprovalInput,
): Promise<number | null> {
  const title = `minh chứng tờ khai số ${number}`;
  if (section === REPORT_SECTION) {
    if (!note) throw new Problem('rule', 'Ghi rõ đã xử lý thế nào, ví dụ số quyết định đính chính.');
    await fileEvidence(tx, id, WHOLE_DECLARATION, { change: null, rowId: null, title });
    return null;
  }
  await tx.query(`select set_config('app.declaration', $1, true)`, [id]);
  const [person] = (await tx.query('select version from person where id = $1 for no key update', [
    personId,
  ])) as { version: number }[];
  if (!person) throw new Problem('forbidden', 'Bạn chỉ được xem hồ sơ này.');
  await takePerson(tx, actor, personId, person.version);
  const { changes } = await declarationRow(tx, id);
  const merged = await mergedChanges(tx, personId, changes);
  const taken = await applyChanges(tx, actor, writers, section, personId, merged, choices ?? {});
  const words = new Map((await rowsInWords(tx, merged)).map((row) => [row.key, row.title]));
  for (const { change } of merged) {
    const rowId = taken.get(change.key);
    if (rowId !== undefined)
      await fileEvidence(tx, id, change.key, { change, rowId, title: words.get(change.key) || title });
  }
  return person.version + 1;
}
