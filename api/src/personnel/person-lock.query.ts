import { EntityManager } from 'typeorm';
import { Problem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import type { Actor } from '../auth/actor';
import { StoredFile, completeFile } from './person-file';
import { personFileStatement } from './person-file.query';
import type { PersonFile } from './person-file.dto';

/** The file as this transaction sees it; undefined outside the actor's units. */
export async function readFile(tx: EntityManager, actor: Actor, id: string): Promise<PersonFile | undefined> {
  const day = today();
  const { text, values } = personFileStatement(id, day);
  const [row] = (await tx.query(text, [...(values ?? [])])) as { file: StoredFile }[];
  return row && completeFile(row.file, actor, day);
}

/**
 * Holds the person's row until the end of the transaction: all changes of one file, its rows included, come one after
 * another, each from the version it was made upon, which grows by one.
 *
 * @throws 404 outside the actor's units, 403 where he may only read, 409 `stale` with the file as it now stands
 */
export async function takePerson(
  tx: EntityManager,
  actor: Actor,
  id: string,
  version: number,
): Promise<void> {
  const [locked] = (await tx.query('select version from person where id = $1 for no key update', [id])) as {
    version: number;
  }[];
  if (!locked) {
    const seen = (await tx.query('select 1 from person where id = $1', [id])) as unknown[];
    throw seen.length > 0
      ? new Problem('forbidden', 'Bạn chỉ được xem hồ sơ này.')
      : notFound('Không có hồ sơ này, hoặc hồ sơ nằm ngoài phạm vi của bạn.');
  }
  if (locked.version !== version) {
    throw new Problem(
      'stale',
      'Hồ sơ đã được người khác sửa sau khi bạn mở. Hãy xem bản mới rồi ghi lại phần của bạn.',
      [],
      { current: await readFile(tx, actor, id) },
    );
  }
  await tx.query('update person set version = version + 1 where id = $1', [id]);
}
