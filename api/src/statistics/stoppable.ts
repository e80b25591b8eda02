import type pg from 'pg';
import type { Actor } from '../auth/actor';
import type { Database } from '../platform/database';
import { Problem } from '../platform/problem';
import type { CountStatement } from './count-statement';

export const stopped = (): Problem => new Problem('rule', 'Đã dừng theo yêu cầu.');

/**
 * For the one transaction: what helps a scan over everybody, and plans for the day that is asked. One process counts the
 * country in less time than three on two cores, where others work, too.
 */
const SCAN_SETTINGS = `select set_config('jit', 'off', true), set_config('work_mem', '64MB', true), set_config('plan_cache_mode', 'force_custom_plan', true),
  set_config('max_parallel_workers_per_gather', '0', true)`;
/** Groups are few: they are hashed, and the people are not sorted for them. */
const HASHED = `select set_config('enable_sort', $1, true)`;

/**
 * Statements in the actor's name on a connection of their own, ended in the server when `stop` fires.
 *
 * @param onAnswer after each of them
 * @returns the rows as arrays, statement by statement
 * @throws Problem when it was stopped
 */
export async function runStoppable(
  database: Database,
  actor: Actor,
  stop: AbortSignal | null,
  statements: readonly CountStatement[],
  onAnswer: () => void = () => undefined,
): Promise<unknown[][][]> {
  if (stop?.aborted) throw stopped();
  return database.stream(actor, async (client) => {
    const cancel = (): void => void cancelled(database, client);
    stop?.addEventListener('abort', cancel, { once: true });
    try {
      await client.query(SCAN_SETTINGS);
      const answers: unknown[][][] = [];
      for (const { text, values, isGrouped } of statements) {
        if (stop?.aborted) throw stopped();
        await client.query(HASHED, [isGrouped ? 'off' : 'on']);
        const { rows } = await client.query<unknown[]>({ text, values: [...values], rowMode: 'array' });
        answers.push(rows);
        onAnswer();
      }
      // Its cancelling may still be on the way: the connection is given to nobody else.
      if (stop?.aborted) throw stopped();
      return answers;
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code === '57014' && stop?.aborted) throw stopped();
      throw error;
    } finally {
      stop?.removeEventListener('abort', cancel);
    }
  });
}

/** A login may end the statements of its own connections. */
async function cancelled(database: Database, client: pg.PoolClient): Promise<void> {
  const { processID } = client as unknown as { processID: number };
  await database
    .asKeeper(null, (tx) => tx.query('select pg_cancel_backend($1)', [processID]))
    .catch(() => undefined);
}
