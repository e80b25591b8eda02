import { say } from '../launch/launch-error';
import type { Rivals } from './ask-both';
import { type BenchDatabase, withClient } from './bench-database';
import { type Line, SECONDS } from './report';

type Call = <T>(method: string, path: string, body?: object) => Promise<T>;

/** Asks our server; @throws Error with what it answered */
export function caller({ ours, headers }: Rivals): Call {
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`${ours.address}/api${path}`, {
      method,
      headers: body ? { ...headers, 'content-type': 'application/json' } : headers,
      body: body && JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as T;
  };
}

export async function secondsOf<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const started = performance.now();
  const made = await work();
  return [(performance.now() - started) / 1000, made];
}

export const deed = (what: string, aim: string, ours: number, bare?: number): Line => ({
  what,
  unit: SECONDS,
  ours,
  bare,
  aim,
});

const PEOPLE = 500;

/** One decision about five hundred awards: thought through, recorded in one transaction, withdrawn again. */
export async function decisionLines(rivals: Rivals, { ownerUrl }: BenchDatabase): Promise<Line[]> {
  say(`Đang đo: một quyết định cho ${PEOPLE} người…`);
  const call = caller(rivals);
  const today = new Date().toISOString().slice(0, 10);
  const people = await withClient(
    ownerUrl,
    async (client) =>
      (
        await client.query<{ personId: string; version: number; code: string }>(
          `select p.id as "personId", p.version, (select min(code) from code_entry where list = 'awards') as code
           from person p join person_state s on s.person_id = p.id and s.valid @> current_date
           where s.class_code = 'CC' and s.status_code = 'DANG_LV' order by hashtextextended(p.id::text, 5) limit $1`,
          [PEOPLE],
        )
      ).rows,
  );
  const draft = {
    kind: 'KHEN_THUONG',
    number: 'ĐO/QĐ-UBND',
    signedOn: today,
    signer: 'Người đo',
    effectiveOn: today,
    people: people.map(({ code, ...person }) => ({ ...person, payload: { awardCode: code } })),
  };
  const [previewed] = await secondsOf(() => call('POST', '/decisions/preview', draft));
  const [recorded, { id }] = await secondsOf(() => call<{ id: string }>('POST', '/decisions', draft));
  const [withdrawn] = await secondsOf(() =>
    call('POST', `/decisions/${id}/withdrawal`, { reason: 'Quyết định để đo tốc độ' }),
  );
  const what = `một quyết định cho ${PEOPLE} người`;
  return [
    deed(`${what}: xem trước`, '', previewed),
    deed(`${what}: ghi trong một lần`, 'một giao dịch', recorded),
    deed(`${what}: thu hồi`, '', withdrawn),
  ];
}

/** Every file against every rule. */
export async function qualityLine(rivals: Rivals): Promise<Line> {
  say('Đang đo: kiểm tra chất lượng mọi hồ sơ…');
  const call = caller(rivals);
  interface State {
    readonly run: {
      readonly finishedAt: string | null;
      readonly total: number;
      readonly done: number;
    } | null;
  }
  const [seconds, total] = await secondsOf(async () => {
    await call('POST', '/quality/run', {});
    for (;;) {
      const { run } = await call<State>('GET', '/quality/run');
      if (run !== null && run.finishedAt !== null) return run.total;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });
  return {
    what: `kiểm tra chất lượng ${total.toLocaleString('vi-VN')} hồ sơ (${Math.round(seconds)} giây)`,
    unit: 'hồ sơ/giây',
    ours: total / seconds,
    aim: 'vài phút',
  };
}
