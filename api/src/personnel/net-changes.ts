import { Row } from '../platform/database';
import { LoggedChange } from './person-history.query';

/** Rows that come and go as wholes while a career is replayed: what one save did to them is what is left in the end. */
const REPLAYED = new Set(['employment', 'assignment']);

/**
 * The changes of one save without its detours: a row taken out and put back is no change, one that was written twice is
 * one change from what it was to what it is.
 */
export function netChanges(changes: readonly LoggedChange[]): LoggedChange[] {
  const net = new Map<string, LoggedChange | null>();
  for (const [at, change] of changes.entries()) {
    const row = change.new ?? change.old ?? {};
    const isReplayed = REPLAYED.has(change.table);
    const key = isReplayed ? `${change.table} ${String(row['id'])} ${beginning(row)}` : String(at);
    const before = net.get(key);
    net.set(key, before ? joined(before, change) : change);
  }
  return [...net.values()].filter((change) => change !== null);
}

const beginning = (row: Row): string => String(row['valid'] ?? '').split(',')[0];

function joined(first: LoggedChange, last: LoggedChange): LoggedChange | null {
  const [old, now] = [first.old, last.new];
  if (old === null && now === null) return null;
  if (old !== null && now !== null && JSON.stringify(sorted(old)) === JSON.stringify(sorted(now)))
    return null;
  const operation = old === null ? 'insert' : now === null ? 'delete' : 'update';
  return { table: first.table, operation, old, new: now };
}

const sorted = (row: Row): [string, unknown][] => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
