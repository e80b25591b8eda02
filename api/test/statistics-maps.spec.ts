import { aPersonTakenOver, anOrganisation } from './harness/builders';
import { type Office, openOffice } from './personnel-office';
import { openCell } from './report-cell';

/** Units that ended on 01/07/2025: two departments merged into one, one divided into two. */
let office: Office;
const units: Record<string, string> = {};
const DAY = '2025-07-01';

beforeAll(async () => {
  office = await openOffice();
  const { owner } = office.database;
  const unit = async (name: string, from: string, to: string | null): Promise<void> => {
    units[name] = await anOrganisation(owner, { name, parentId: office.province, from, to });
  };
  for (const name of ['Sở Một', 'Sở Hai', 'Sở Chia']) await unit(name, '2020-01-01', DAY);
  for (const name of ['Sở Gộp', 'Sở Trái', 'Sở Phải']) await unit(name, DAY, null);
  const { rows } = await owner.query<{ id: string }>(
    `insert into organisation_event (kind, effective_on, document_number, document_date, document_issuer)
     values ('MERGE', $1, '12/NQ-HĐND', '2025-06-16', 'Hội đồng nhân dân thành phố') returning id`,
    [DAY],
  );
  for (const [from, to, share] of [
    ['Sở Một', 'Sở Gộp', 'WHOLE'],
    ['Sở Hai', 'Sở Gộp', 'WHOLE'],
    ['Sở Chia', 'Sở Trái', 'PART'],
    ['Sở Chia', 'Sở Phải', 'PART'],
  ])
    await owner.query(
      `insert into organisation_succession (event_id, from_id, to_id, share, takes_records) values ($1, $2, $3, $4, $4 = 'WHOLE')`,
      [rows[0].id, units[from], units[to], share],
    );
  for (const [fullName, before, after] of [
    ['Người Sở Một', 'Sở Một', 'Sở Gộp'],
    ['Người Sở Hai', 'Sở Hai', 'Sở Gộp'],
    ['Người Sang Trái', 'Sở Chia', 'Sở Trái'],
    ['Người Sang Phải', 'Sở Chia', 'Sở Phải'],
  ])
    await aPersonTakenOver(owner, { fullName, before: units[before], after: units[after], on: DAY });
});
afterAll(() => office.close());

const table = async (query: object, report = 'R1') =>
  (await office.kiemtra.get(`/api/reports/${report}/table`).query(query).expect(200)).body as {
    unit: { id: string; name: string } | null;
    peopleCounted: number;
    rows: { key: string; cells: (number | null)[] }[];
  };
const change = async (query: object) =>
  (await office.kiemtra.get('/api/reports/R1/change').query(query).expect(200)).body as {
    before: number;
    after: number;
    came: number;
    left: number;
  };

it('a unit asked for on a day before it began answers under its own name for those it took the place of', async () => {
  const asked = { asOf: '2024-12-31', organisationId: units['Sở Gộp'] };
  expect(await table(asked)).toMatchObject({
    unit: { id: units['Sở Gộp'], name: 'Sở Gộp' },
    peopleCounted: 2,
  });
  const frozen = await office.kiemtra
    .post('/api/frozen-reports')
    .send({ reportId: 'R1', ...asked })
    .expect(201);
  expect(frozen.body).toMatchObject({ organisationName: 'Sở Gộp', peopleCounted: 2, unitWord: 'người' });
});

it('explains the change of a unit that has ended since on the map of the table', async () => {
  const row = units['Sở Một'];
  const days = { from: '2023-12-31', to: '2024-12-31' };
  expect(await change({ ...days, row })).toMatchObject({ before: 1, after: 1, came: 0, left: 0 });
  expect(await change({ from: '2019-12-31', to: '2024-12-31', row })).toMatchObject({
    before: 0,
    after: 1,
    came: 1,
  });
});

it('tells apart by the person who of a divided unit belongs to which part, in table, names and change', async () => {
  for (const name of ['Sở Trái', 'Sở Phải']) {
    const row = units[name];
    const asked = { asOf: '2024-12-31', map: 'NEW' };
    expect((await table(asked)).rows.find(({ key }) => key === row)).toBeDefined();
    const { total, items } = await openCell(office.kiemtra, 'R1', { ...asked, row });
    expect([total, items.map(({ fullName }) => fullName)]).toEqual([1, [`Người Sang ${name.slice(3)}`]]);
    expect(await change({ from: '2024-12-31', to: '2026-01-01', map: 'NEW', row })).toMatchObject({
      before: 1,
      after: 1,
      came: 0,
      left: 0,
    });
  }
});

it('counts a list of names under every map', async () => {
  const { peopleCounted } = await table({ asOf: '2024-12-31' }, 'R3');
  expect(peopleCounted).toBeGreaterThan(0);
  for (const map of ['NEW', 'OLD'])
    expect((await table({ asOf: '2024-12-31', map }, 'R3')).peopleCounted).toBe(peopleCounted);
});
