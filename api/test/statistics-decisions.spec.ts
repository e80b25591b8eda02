import { aPerson } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

/** What decisions change in a report: who is past the age and may stay, who came from where. */
let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** A decision in force, with what it says about the person. */
async function decided(
  kind: string,
  personId: string,
  on: string,
  more: { readonly until?: string; readonly payload?: object } = {},
): Promise<void> {
  await office.database.owner.query(
    `with d as (insert into decision (kind, effective_on, ends_on) values ($1, $2, $3) returning id)
     insert into decision_person (decision_id, person_id, payload) select id, $4, $5 from d`,
    [kind, on, more.until ?? null, personId, more.payload ?? {}],
  );
}
const totalOf = async (report: string, asOf: string, column: number): Promise<number | null> => {
  const { body } = await office.kiemtra.get(`/api/reports/${report}/table`).query({ asOf }).expect(200);
  const at = body.columns.findIndex(({ number }: { number: number }) => number === column);
  const row = body.rows.find(
    ({ key, kind }: { key: string; kind: string }) => kind === 'TOTAL' || key === 'all',
  );
  return row.cells[at];
};

it('who stays by an extension of service is not past the age until it ends', async () => {
  // Born in March 1963: a man of 61 years and 6 months in 09/2024, whom the pension awaits from 01/10/2024 at the latest.
  const one = { organisationId: office.finance, sex: 'M', birthDate: '1963-03-12' } as const;
  await aPerson(office.database.owner, one);
  const kept = await aPerson(office.database.owner, one);
  expect(await totalOf('R1', '2026-01-01', 38)).toBe(2);
  await decided('KEO_DAI_CT', kept, '2024-09-01', { until: '2026-06-30' });
  expect(await totalOf('R1', '2026-01-01', 38)).toBe(1);
  expect(await totalOf('R1', '2026-06-30', 38)).toBe(1);
  expect(await totalOf('R1', '2026-07-01', 38)).toBe(2);
  const { body } = await office.kiemtra
    .get('/api/reports/R1/people')
    .query({ asOf: '2026-01-01', column: 'c38' })
    .expect(200);
  expect(body.items.map(({ personId }: { personId: string }) => personId)).not.toContain(kept);
});

it('R11 counts leaders who came from a body of the centre, by its name', async () => {
  const { owner } = office.database;
  const came = async (sourceName: string, isLeader = true): Promise<void> => {
    const person = await aPerson(owner, { organisationId: office.homeAffairs, from: '2026-02-01' });
    await owner.query('update assignment set is_leader = $2 where person_id = $1', [person, isLeader]);
    await decided('TIEP_NHAN', person, '2026-02-01', { payload: { sourceName } });
  };
  await came('Bộ Nội vụ');
  await came('Ban Tổ chức Trung ương');
  await came('Sở Nội vụ tỉnh Vĩnh Long');
  await came('Bộ Tài chính', false);
  expect(await totalOf('R11', '2026-12-31', 2)).toBe(2);
  expect(await totalOf('R11', '2026-12-31', 1)).toBe(2);
  // The layout before the districts ended has no such column.
  const { body } = await office.kiemtra
    .get('/api/reports/R11/table')
    .query({ asOf: '2024-12-31' })
    .expect(200);
  expect(body.version).toBe(1);
});

it('forms of the districts end with them and are not due any more', async () => {
  const { body } = await office.kiemtra.get('/api/reports').expect(200);
  const of = (id: string) => body.items.find((one: { id: string }) => one.id === id);
  expect(of('R9B').nextDueOn).toBeNull();
  expect(of('R12B').nextDueOn).toBeNull();
  expect(of('R9C').nextDueOn).not.toBeNull();
  await office.kiemtra.get('/api/reports/R9B/table').query({ asOf: '2024-12-31' }).expect(200);
  const view = await office.kiemtra.get('/api/reports/R12A').expect(200);
  expect(view.body.columns).toHaveLength(17);
});
