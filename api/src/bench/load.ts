import autocannon from 'autocannon';

export interface Load {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
}

export interface LoadWish {
  readonly address: string;
  readonly paths: readonly string[];
  readonly clients: number;
  readonly seconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** How often each client asks what is slow. */
const SLOW_TIMES = 4;

/** So many clients ask for one path after the other. @throws Error when an answer was not 2xx */
export async function load({ address, paths, clients, seconds, headers }: LoadWish): Promise<Load> {
  let next = 0;
  const options = {
    url: address,
    connections: clients,
    headers,
    requests: [{ setupRequest: (request: object) => ({ ...request, path: paths[next++ % paths.length] }) }],
  };
  // Plans, caches and the just-in-time compiler first.
  const warmed = await autocannon({ ...options, duration: Math.min(2, seconds) });
  // What takes seconds is asked a few times, however long that lasts, and not cut off.
  const isSlow = warmed['2xx'] < 2 * clients;
  const result = await autocannon({
    ...options,
    timeout: 60,
    ...(isSlow ? { amount: SLOW_TIMES * clients } : { duration: seconds }),
  });
  const bad = result.non2xx + result.errors + result.timeouts;
  if (bad > 0 || result['2xx'] === 0) throw new Error(`${bad} of the answers to ${paths[0]} were no 2xx`);
  return { perSecond: result['2xx'] / result.duration, median: result.latency.p50, p99: result.latency.p99 };
}
