import type { Actor } from '../auth/actor';
import type { Database, Row, Statement } from '../platform/database';
import { HandOver } from './hand-over';

/** Rows fetched at a time: some hundred kilobytes, forgotten before the next. */
const BATCH = 100;

/** Batches from a server-side cursor. Ending the iteration early, as when the client goes away, ends the transaction. */
export async function* rowBatches<T extends object = Row>(
  database: Database,
  actor: Actor,
  { text, values }: Statement,
): AsyncGenerator<T[]> {
  const queue = new HandOver<T[]>();
  const done = database
    .stream(actor, async (client) => {
      await client.query(`declare list no scroll cursor for ${text}`, [...(values ?? [])]);
      while (await queue.isWanted()) {
        const { rows } = await client.query<T>(`fetch ${BATCH} from list`);
        queue.give(rows);
        if (rows.length < BATCH) return;
      }
    })
    .then(
      () => queue.end(),
      (error: unknown) => queue.fail(error),
    );
  try {
    for (let rows = await queue.take(); rows; rows = await queue.take()) yield rows;
  } finally {
    queue.stop();
    await done;
  }
}
