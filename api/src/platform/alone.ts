import pg from 'pg';

/** Longer than a look, shorter than a job that is taken for lost. */
const LONGEST_WAIT_MS = 20_000;

/**
 * Holds the lock `kind`, `id` while `work` runs; a lost connection gives it free. A job waits its turn, for whoever holds
 * its lock may only be looking (a recovery does, for a moment); it is tried again when the wait is over. A recovery
 * itself passes by what is held.
 *
 * @param kind a number of one's own for each sort of work
 */
export async function alone(
  connectionString: string | undefined,
  kind: number,
  id: string,
  turn: 'wait' | 'pass by',
  work: () => Promise<void>,
): Promise<void> {
  const client = new pg.Client({
    connectionString,
    application_name: 'hr job lock',
    lock_timeout: LONGEST_WAIT_MS,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const lock = turn === 'wait' ? 'pg_advisory_lock' : 'pg_try_advisory_lock';
    const { rows } = await client.query<{ held: unknown }>(`select ${lock}($1, hashtext($2)) as held`, [
      kind,
      id,
    ]);
    if (rows[0]?.held === false) return;
    try {
      await work();
    } finally {
      // By hand: the server notices the end of a connection a moment later than we go on.
      await client.query('select pg_advisory_unlock($1, hashtext($2))', [kind, id]);
    }
  } finally {
    await client.end();
  }
}
