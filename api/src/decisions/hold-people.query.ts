import { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem';

export interface Wanted {
  readonly personId: string;
  /** Null: whatever the version now is. */
  readonly version: number | null;
  readonly pointer: string;
}

/**
 * Holds the files of all people until the end of the transaction, in one order so that two officers never wait for each
 * other, and counts their versions up.
 *
 * @throws 404 one is out of scope, 403 one may only be read, 409 `stale` one has changed since it was read
 */
export async function holdPeople(
  tx: EntityManager,
  wanted: readonly Wanted[],
  isChange: boolean,
): Promise<void> {
  const ids = wanted.map(({ personId }) => personId);
  const rows = (await tx.query(
    'select id, version, full_name as "fullName" from person where id = any ($1::uuid[]) order by id for no key update',
    [ids],
  )) as { id: string; version: number; fullName: string }[];
  const held = new Map(rows.map((row) => [row.id, row]));
  const missing = wanted.filter(({ personId }) => !held.has(personId));
  if (missing.length > 0) await refuseMissing(tx, missing);
  const stale = wanted.filter(
    ({ personId, version }) => version !== null && held.get(personId)?.version !== version,
  );
  if (stale.length > 0) {
    const names = stale
      .slice(0, 3)
      .map(({ personId }) => held.get(personId)?.fullName)
      .join(', ');
    throw new Problem(
      'stale',
      `Hồ sơ đã được người khác sửa sau khi bạn xem trước: ${names}${stale.length > 3 ? '…' : ''}. Hãy xem trước lại rồi ghi.`,
      stale.map(({ pointer }) => ({
        pointer,
        code: 'STALE',
        detail: 'Hồ sơ đã được sửa sau khi bạn xem trước.',
      })),
    );
  }
  if (isChange) await tx.query('update person set version = version + 1 where id = any ($1::uuid[])', [ids]);
}

async function refuseMissing(tx: EntityManager, missing: readonly Wanted[]): Promise<never> {
  const rows = (await tx.query('select id from person where id = any ($1::uuid[])', [
    missing.map(({ personId }) => personId),
  ])) as { id: string }[];
  const seen = new Set(rows.map(({ id }) => id));
  const isUnseen = missing.some(({ personId }) => !seen.has(personId));
  const detail = isUnseen
    ? 'Không có hồ sơ này, hoặc hồ sơ nằm ngoài phạm vi của bạn.'
    : 'Bạn chỉ được xem hồ sơ này.';
  const errors = missing
    .filter(({ personId }) => seen.has(personId) !== isUnseen)
    .map(({ pointer }) => ({ pointer, code: isUnseen ? 'UNKNOWN_PERSON' : 'READ_ONLY', detail }));
  throw new Problem(isUnseen ? 'not-found' : 'forbidden', detail, errors);
}
