import { say } from '../launch/launch-error';
import type { Rivals } from './ask-both';
import type { BenchDatabase } from './bench-database';
import { raceImport } from './import-race';
import type { Line } from './report';

/** A list of so many rows through the import, against COPY of the same rows. */
export async function importLine(rivals: Rivals, database: BenchDatabase, rows: number): Promise<Line> {
  const { ours, headers, idle } = rivals;
  say(`Đang đo: nhập ${rows.toLocaleString('vi-VN')} dòng…`);
  const { importSeconds, copySeconds } = await raceImport(ours.address, headers, database.ownerUrl, rows);
  return {
    what: `nhập ${rows.toLocaleString('vi-VN')} dòng so với COPY`,
    unit: 'dòng/giây',
    ours: rows / importSeconds,
    bare: rows / copySeconds,
    memory: (await ours.peakMemory()) - idle,
    aim: '≥ 0,3',
  };
}

/** The whole list as a file, against the same rows read through a cursor. */
export async function exportLine({ ours, bare, headers, idle }: Rivals, format: string): Promise<Line> {
  say(`Đang đo: xuất danh sách ra ${format}…`);
  const { total } = (await (await fetch(`${ours.address}/api/people?pageSize=1`, { headers })).json()) as {
    total: number;
  };
  // Both once unmeasured: whoever came first would read the tables from disk for the other.
  await secondsToRead(`${bare.address}/export`, {});
  await ours.peakMemory();
  const mine = await secondsToRead(`${ours.address}/api/people/export?format=${format}`, { headers });
  const memory = (await ours.peakMemory()) - idle;
  const other = await secondsToRead(`${bare.address}/export`, {});
  return {
    what: `xuất ${total.toLocaleString('vi-VN')} dòng ra ${format}`,
    unit: 'dòng/giây',
    ours: total / mine,
    bare: total / other,
    memory,
    aim: '< 200 MB',
  };
}

/** Statutory lists with pay, as the form on paper: the widest rows that leave as a file. */
export const LISTS = [
  { report: 'R3', what: 'BM03/BNV ra xlsx' },
  { report: 'R6', what: 'BM02-VC ra xlsx' },
] as const;

/** There is nothing to hold it against: by hand nobody writes the form. */
export async function listLine({ ours, headers, idle }: Rivals, list: (typeof LISTS)[number]): Promise<Line> {
  const { report, what } = list;
  say(`Đang đo: ${what}…`);
  const reportUrl = `${ours.address}/api/reports/${report}`;
  const { total } = (await (await fetch(`${reportUrl}/people-count`, { headers })).json()) as {
    total: number;
  };
  const body = JSON.stringify({ format: 'xlsx', ground: 'Đo tốc độ xuất biểu danh sách' });
  const asked = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
  await secondsToRead(`${reportUrl}/people-file`, asked);
  await ours.peakMemory();
  const seconds = await secondsToRead(`${reportUrl}/people-file`, asked);
  return {
    what: `${what}, ${total.toLocaleString('vi-VN')} dòng`,
    unit: 'dòng/giây',
    ours: total / seconds,
    memory: (await ours.peakMemory()) - idle,
    aim: '< 200 MB',
  };
}

/** Reads an answer to its end without keeping it. */
async function secondsToRead(url: string, asked: RequestInit): Promise<number> {
  const started = performance.now();
  const response = await fetch(url, asked);
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`);
  const reader = response.body.getReader();
  while (!(await reader.read()).done);
  return (performance.now() - started) / 1000;
}
