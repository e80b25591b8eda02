import type { Cell } from '@hr/domain';
import type { Row } from '../platform/database';
import type { Operation } from '../personnel/person-history.query';

/**
 * One row as a declaration would change it, in columns of its table. `before` is the row as it was when declared: what
 * the proposal is compared with when the file has moved on.
 */
export interface DeclaredChange {
  /** Names the change within its declaration. */
  readonly key: string;
  readonly table: string;
  readonly operation: Operation;
  /** Of an address its kind; of a new row nothing. */
  readonly rowId: string | null;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Values as they compare: numbers without trailing zeros, nothing as null. */
export function cellOf(value: unknown): Cell {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  const text = String(value);
  return /^\d+\.\d+$/.test(text) ? Number(text) : text;
}

export const sameCell = (a: unknown, b: unknown): boolean => cellOf(a) === cellOf(b);
