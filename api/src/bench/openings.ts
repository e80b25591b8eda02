import type { Load } from './load';
import { FILE_PARTS } from './whole-file';

export interface Openings extends Load {
  readonly p95: number;
}

interface Wish {
  readonly address: string;
  /** Of a person, up to the part of the file: `/api/people/` and the like. */
  readonly under: string;
  readonly people: readonly string[];
  readonly clients: number;
  readonly seconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** So many clients open one whole file after the other, in the order of the page: the file, then all the rest at once. */
export async function openFiles({
  address,
  under,
  people,
  clients,
  seconds,
  headers,
}: Wish): Promise<Openings> {
  let next = 0;
  const get = async (path: string): Promise<void> => {
    const response = await fetch(address + path, { headers });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    await response.arrayBuffer();
  };
  const [first, ...rest] = FILE_PARTS;
  const run = async (until: number): Promise<number[]> => {
    const took: number[] = [];
    while (performance.now() < until) {
      const id = people[next++ % people.length];
      const started = performance.now();
      await get(`${under}${id}${first}`);
      await Promise.all(rest.map((part) => get(`${under}${id}${part}`)));
      took.push(performance.now() - started);
    }
    return took;
  };
  const together = async (lasting: number): Promise<number[]> => {
    const until = performance.now() + lasting * 1000;
    return (await Promise.all(Array.from({ length: clients }, () => run(until)))).flat();
  };
  await together(Math.min(2, seconds));
  const started = performance.now();
  const took = (await together(seconds)).sort((a, b) => a - b);
  const lasted = (performance.now() - started) / 1000;
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0;
  return { perSecond: took.length / lasted, median: at(0.5), p95: at(0.95), p99: at(0.99) };
}
