import { type Load, load } from './load';
import { openFiles } from './openings';
import type { Questions } from './questions';
import type { Line } from './report';
import type { Request } from './requests';
import { say } from '../launch/launch-error';
import { FILE_PARTS } from './whole-file';
import type { Worker } from './worker';

/** The two servers under test, and who asks them. */
export interface Rivals {
  readonly ours: Worker;
  readonly bare: Worker;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of our server at rest. */
  readonly idle: number;
}
interface Wish {
  readonly seconds: number;
  readonly clients: number;
}

/** One kind of request put to both servers, one after the other. */
export async function askBoth(rivals: Rivals, wish: Wish, request: Request): Promise<Line> {
  const { what, aim, ourPaths, barePaths, clients = wish.clients } = request;
  const { ours, bare, headers, idle } = rivals;
  say(`Đang đo: ${what}…`);
  const { seconds } = wish;
  const mine = await load({ address: ours.address, paths: ourPaths, clients, seconds, headers });
  const memory = (await ours.peakMemory()) - idle;
  const other = await load({ address: bare.address, paths: barePaths, clients, seconds, headers: {} });
  return lineOf(clients === 1 ? `${what}, một người hỏi` : what, aim, mine, other, memory);
}

/** The whole page of a person: by many at a time, and by one, who waits for nobody else. */
export async function openingLines(rivals: Rivals, wish: Wish, { files }: Questions): Promise<Line[]> {
  const { ours, bare, headers, idle } = rivals;
  const lines: Line[] = [];
  for (const clients of [wish.clients, 1]) {
    const what = `mở trọn trang hồ sơ (${FILE_PARTS.length} yêu cầu), ${clients} người cùng lúc`;
    say(`Đang đo: ${what}…`);
    const common = { people: files, clients, seconds: wish.seconds };
    const mine = await openFiles({ ...common, address: ours.address, under: '/api/people/', headers });
    const memory = (await ours.peakMemory()) - idle;
    const other = await openFiles({ ...common, address: bare.address, under: '/whole/', headers: {} });
    say(`  p95 ${Math.round(mine.p95)} ms, mốc so ${Math.round(other.p95)} ms`);
    lines.push({
      ...lineOf(what, clients === 1 ? 'p95 < 300 ms' : '≥ 0,5', mine, other, memory),
      unit: 'hồ sơ/giây',
    });
  }
  return lines;
}

function lineOf(what: string, aim: string, ours: Load, bare: Load, memory: number): Line {
  return {
    what,
    unit: 'yêu cầu/giây',
    ours: ours.perSecond,
    bare: bare.perSecond,
    median: ours.median,
    p99: ours.p99,
    bareMedian: bare.median,
    bareP99: bare.p99,
    memory,
    aim,
  };
}
