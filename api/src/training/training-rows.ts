import type { EntityManager } from 'typeorm';
import { Problem, notFound } from '../platform/problem';

/** Rows of a statement, as the caller declares them. */
export const rowsOf = async <T>(
  tx: EntityManager,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> => (await tx.query(text, [...values])) as T[];

export const oneOf = async <T>(
  tx: EntityManager,
  text: string,
  values: readonly unknown[] = [],
): Promise<T | undefined> => (await rowsOf<T>(tx, text, values))[0];

/** How many rows an update or delete changed. */
export const changed = async (
  tx: EntityManager,
  text: string,
  values: readonly unknown[],
): Promise<number> => {
  const result = (await tx.query(text, [...values])) as unknown;
  return Array.isArray(result) && typeof result[1] === 'number' ? result[1] : 0;
};

/**
 * Raises the version of a row that people edit together.
 * @throws 404 out of sight, 403 seen but not writable, 409 changed meanwhile
 */
export async function takeVersion(
  tx: EntityManager,
  table:
    'training_programme' | 'training_school' | 'training_class' | 'training_plan' | 'training_compensation',
  id: string,
  version: number,
  what: string,
): Promise<void> {
  const done = await changed(tx, `update ${table} set version = version + 1 where id = $1 and version = $2`, [
    id,
    version,
  ]);
  if (done === 1) return;
  const row = await oneOf<{ version: number }>(tx, `select version from ${table} where id = $1`, [id]);
  if (!row) throw notFound(`Không có ${what} này.`);
  if (row.version === version) throw new Problem('forbidden', `Bạn chỉ được xem ${what} này.`);
  throw new Problem('stale', `Người khác vừa sửa ${what} này. Hãy tải lại trang.`);
}

/** Words of a search as `like` patterns for a key column. */
export const patterns = (key: string): string[] =>
  key
    .split(' ')
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);

/** A comma between two names of an update. */
export const setList = (columns: readonly string[], first: number): string =>
  columns.map((column, at) => `${column} = $${at + first}`).join(', ');
