import type { DueItem } from '@hr/domain';
import { createHash } from 'node:crypto';

/** Of everything that a list shows of an item: the same item has the same digest whenever it is worked out. */
export function digestOf({ kind, dueOn, attendFrom, summary, aboutId, decision }: DueItem): string {
  const said = JSON.stringify([kind, dueOn, attendFrom, summary, aboutId, decision]);
  return createHash('sha1').update(said).digest('base64url').slice(0, 20);
}
