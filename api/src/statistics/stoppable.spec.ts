import type { Actor } from '../auth/actor';
import type { Database } from '../platform/database';
import { runStoppable } from './stoppable';

it('gives away no connection on which a cancelling may still arrive', async () => {
  const stop = new AbortController();
  const client = {
    processID: 1,
    query: (asked: string | object): Promise<{ rows: unknown[][] }> => {
      if (typeof asked === 'object') stop.abort();
      return Promise.resolve({ rows: [[1]] });
    },
  };
  const database = {
    stream: (_actor: Actor, work: (one: typeof client) => Promise<unknown>) => work(client),
    asKeeper: () => Promise.resolve(),
  } as unknown as Database;
  await expect(
    runStoppable(database, {} as Actor, stop.signal, [{ text: 'select 1', values: [] }]),
  ).rejects.toMatchObject({ detail: 'Đã dừng theo yêu cầu.' });
});
