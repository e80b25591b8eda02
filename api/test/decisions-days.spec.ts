import { createApp } from '../src/create-app';
import { loadConfig } from '../src/platform/config';
import { type Agent, type TestApp, openApp } from './harness/app';
import { anOrganisation } from './harness/builders';
import { type DecisionsOffice, anOfficial, decisionsOffice, record } from './decisions-office';

let app: TestApp;
let office: DecisionsOffice;
let province: Agent;
beforeAll(async () => {
  app = await openApp();
  office = await decisionsOffice(app.database.owner);
  province = await app.signIn('tinh');
});
afterAll(() => app.database.drop());

const owner = (): TestApp['database']['owner'] => app.database.owner;
const dayFromNow = async (days: number): Promise<string> =>
  (await owner().query<{ day: string }>('select (current_date + $1::int)::text as day', [days])).rows[0].day;
const ownerOf = async (id: string): Promise<string> =>
  (await owner().query<{ o: string }>('select owner_organisation_id as o from person where id = $1', [id]))
    .rows[0].o;

describe('a decision dated ahead', () => {
  it('stands as upcoming, changes nothing of today, and takes effect on its day though the server was down', async () => {
    const id = await anOfficial(owner(), office.department, { fullName: 'Lê Thị Ngày Mai' });
    const tomorrow = await dayFromNow(1);
    const decision = await record(app, province, id, {
      kind: 'DIEU_DONG',
      effectiveOn: tomorrow,
      payload: { organisationId: office.commune, title: 'Chủ tịch' },
    });
    expect(await ownerOf(id)).toBe(office.department);
    const { body: list } = await province.get('/api/decisions?state=UPCOMING').expect(200);
    expect(list.items).toMatchObject([{ id: decision, isUpcoming: true }]);
    const { body: file } = await province.get(`/api/people/${id}`).expect(200);
    expect(file.current).toMatchObject({ organisationName: 'Sở Nội vụ', title: 'Chuyên viên' });
    const { body: people } = await (await app.signIn('canboso')).get('/api/people?q=Ngày Mai').expect(200);
    expect(people.items).toMatchObject([{ organisationName: 'Sở Nội vụ', title: 'Chuyên viên' }]);

    await app.app.close();
    // The day comes while nobody runs; whoever starts first turns it, once.
    const turn = async (): Promise<number> =>
      (await owner().query<{ n: number }>('select turn_day($1) as n', [tomorrow])).rows[0].n;
    expect(await Promise.all([turn(), turn()])).toEqual([1, 0]);
    expect(await ownerOf(id)).toBe(office.commune);
    const config = loadConfig({
      DATABASE_URL: app.database.ownerUrl,
      DATABASE_APP_URL: app.database.appUrl,
      DATABASE_POOL: '4',
    });
    const again = await createApp(config);
    await again.init();
    expect(await ownerOf(id)).toBe(office.commune);
    await again.close();
  });
});

describe('turning the day at boot', () => {
  it('catches up on the days that passed', async () => {
    const next = await openApp();
    const there = await decisionsOffice(next.database.owner);
    const id = await anOfficial(next.database.owner, there.department);
    // As if the decision had been entered two days ago for yesterday, and nobody had been awake since.
    await record(next, await next.signIn('tinh'), id, {
      kind: 'DIEU_DONG',
      effectiveOn: await dayFromNow(-1),
      payload: { organisationId: there.commune, title: 'Chủ tịch' },
    });
    await next.database.owner.query('update person set owner_organisation_id = $2 where id = $1', [
      id,
      there.department,
    ]);
    await next.database.owner.query('update day_turned set day = current_date - 3');
    await next.app.close();
    const again = await createApp(
      loadConfig({
        DATABASE_URL: next.database.ownerUrl,
        DATABASE_APP_URL: next.database.appUrl,
        DATABASE_POOL: '4',
      }),
    );
    await again.init();
    const { rows } = await next.database.owner.query(
      'select owner_organisation_id as o from person where id = $1',
      [id],
    );
    expect(rows[0].o).toBe(there.commune);
    const { rows: turned } = await next.database.owner.query(
      'select day::text, people from day_turned order by day desc limit 1',
    );
    expect(turned).toEqual([{ day: await dayFromNow(0), people: 1 }]);
    await again.close();
    await next.database.drop();
  });
});

describe('a unit that is merged into another', () => {
  it('hands its people over in one decision, and can then be closed', async () => {
    const next = await openApp();
    const db = next.database.owner;
    const there = await decisionsOffice(db);
    const old = await anOrganisation(db, {
      name: 'Phường Bùi Hữu Nghĩa',
      parentId: there.province,
      kind: 'UBND_XA',
      from: '2000-01-01',
    });
    const people = [await anOfficial(db, old), await anOfficial(db, old)];
    await record(next, await next.signIn('tinh'), people, {
      kind: 'SAP_NHAP_TC',
      effectiveOn: '2025-07-01',
      payload: { organisationId: there.commune },
    });
    const { rows } = await db.query('select title, valid::text from assignment where organisation_id = $1', [
      there.commune,
    ]);
    expect(rows).toEqual([1, 2].map(() => ({ title: 'Chuyên viên', valid: '[2025-07-01,)' })));
    await db.query(
      `update organisation_place set valid = daterange(lower(valid), '2025-07-01') where organisation_id = $1`,
      [old],
    );
    const { body } = await (
      await next.signIn('tinh2')
    )
      .get(`/api/movement?organisationId=${there.commune}&from=2025-06-30&to=2025-12-31`)
      .expect(200);
    expect(body).toMatchObject({
      opening: 0,
      increase: 2,
      decrease: 0,
      closing: 2,
      increases: [{ code: 'SAP_NHAP_TC', people: 2 }],
    });
    await next.close();
  });
});
