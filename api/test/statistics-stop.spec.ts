import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anAccount } from './harness/builders';
import { TEST_PASSWORD } from './harness/app';
import { type Office, openOffice } from './personnel-office';

/** A run that somebody stops is ended in the database, not only on his screen. */
let office: Office;
let address: string;
let cookie: string;

beforeAll(async () => {
  office = await openOffice();
  await anAccount(office.database.owner, {
    username: 'kiemtra3',
    role: 'AUDITOR',
    organisationId: office.province,
  });
  await office.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(office.app.getHttpServer().address() as AddressInfo).port}`;
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'hr' },
    body: JSON.stringify({ username: 'kiemtra3', password: TEST_PASSWORD }),
  });
  cookie = answer.headers.getSetCookie()[0].split(';')[0];
});
afterAll(() => office.close());

const waiting = async (): Promise<number> => {
  const { rows } = await office.database.owner.query<{ n: number }>(
    `select count(*)::int as n from pg_locks where not granted and relation = 'person_state'::regclass
       and database = (select oid from pg_database where datname = current_database())`,
  );
  return rows[0].n;
};
async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

it.each(['/api/reports/R1/table', '/api/reports/R7/table', '/api/reports/series?predicates=F'])(
  '%s: closing the connection cancels the statement under way',
  async (path) => {
    const { owner } = office.database;
    // The count waits for this lock as it would for a disk.
    await owner.query('begin');
    await owner.query('lock table person_state in access exclusive mode');
    try {
      const request = get(`${address}${path}`, { headers: { Cookie: cookie } });
      request.on('error', () => undefined);
      expect(await until(async () => (await waiting()) === 1)).toBe(true);
      request.destroy();
      expect(await until(async () => (await waiting()) === 0)).toBe(true);
    } finally {
      await owner.query('rollback');
    }
    // Nothing is left broken: the next run counts.
    const { status } = await fetch(`${address}/api/reports/R1/table`, { headers: { Cookie: cookie } });
    expect(status).toBe(200);
  },
  60_000,
);

it('tells how far a run is, to who began it and while it goes on', async () => {
  const { owner } = office.database;
  const run = randomUUID();
  const progress = () => fetch(`${address}/api/reports/runs/${run}`, { headers: { Cookie: cookie } });
  expect((await progress()).status).toBe(404);
  await owner.query('begin');
  await owner.query('lock table person_state in access exclusive mode');
  const counted = fetch(`${address}/api/reports/R1/table?compareTo=2025-01-01&run=${run}`, {
    headers: { Cookie: cookie },
  });
  try {
    expect(await until(async () => (await waiting()) === 1)).toBe(true);
    // Two days of two steps each; the first is prepared, and its count waits.
    expect(await (await progress()).json()).toEqual({ done: 1, of: 4, doing: 'Đếm' });
    const other = await office.kiemtra.get(`/api/reports/runs/${run}`);
    expect(other.status).toBe(404);
  } finally {
    await owner.query('rollback');
  }
  expect((await counted).status).toBe(200);
  expect((await progress()).status).toBe(404);
}, 60_000);
