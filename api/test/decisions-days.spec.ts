import { jest } from '@jest/globals';
import { createApp } from '../src/create-app';
import { DayTurning } from '../src/decisions/day-turning';
import { Config, loadConfig } from '../src/platform/config';
import { Database } from '../src/platform/database';
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
const moved = (effectiveOn: string) => ({
  kind: 'DIEU_DONG',
  effectiveOn,
  payload: { organisationId: office.commune, title: 'Chủ tịch' },
});

describe('a unit that is merged into another', () => {
  it('hands its people over in one decision, and can then be closed', async () => {
    const old = await anOrganisation(owner(), {
      name: 'Phường Bùi Hữu Nghĩa',
      parentId: office.province,
      kind: 'UBND_XA',
      from: '2000-01-01',
    });
    const people = [await anOfficial(owner(), old), await anOfficial(owner(), old)];
    await record(app, province, people, {
      kind: 'SAP_NHAP_TC',
      effectiveOn: '2025-07-01',
      payload: { organisationId: office.commune },
    });
    const { rows } = await owner().query(
      'select title, valid::text from assignment where organisation_id = $1',
      [office.commune],
    );
    expect(rows).toEqual([1, 2].map(() => ({ title: 'Chuyên viên', valid: '[2025-07-01,)' })));
    await owner().query(
      `update organisation_place set valid = daterange(lower(valid), '2025-07-01') where organisation_id = $1`,
      [old],
    );
    const { body } = await province
      .get(`/api/movement?organisationId=${office.commune}&from=2025-06-30&to=2025-12-31`)
      .expect(200);
    expect(body).toMatchObject({
      opening: 0,
      increase: 2,
      decrease: 0,
      closing: 2,
      increases: [{ code: 'SAP_NHAP_TC', people: 2 }],
    });
  });
});

describe('the turning of the day', () => {
  it('turns the day that the program takes for turned, whatever the clock of the database', async () => {
    const tomorrow = await dayFromNow(1);
    const turning = new DayTurning(app.app.get(Database), app.app.get(Config));
    const saying = jest.spyOn(Date.prototype, 'toLocaleDateString').mockReturnValue(tomorrow);
    await turning.onApplicationBootstrap();
    saying.mockRestore();
    turning.onModuleDestroy();
    const { rowCount } = await owner().query('delete from day_turned where day = $1', [tomorrow]);
    expect(rowCount).toBe(1);
  });
});

describe('a decision dated ahead', () => {
  it('stands as upcoming, changes nothing of today, and takes effect on its day though the server was down', async () => {
    const id = await anOfficial(owner(), office.department, { fullName: 'Lê Thị Ngày Mai' });
    const tomorrow = await dayFromNow(1);
    const decision = await record(app, province, id, moved(tomorrow));
    expect(await ownerOf(id)).toBe(office.department);
    const { body: list } = await province.get('/api/decisions?state=UPCOMING').expect(200);
    expect(list.items).toMatchObject([{ id: decision, isUpcoming: true }]);
    const { body: file } = await province.get(`/api/people/${id}`).expect(200);
    expect(file.current).toMatchObject({ organisationName: 'Sở Nội vụ', title: 'Chuyên viên' });
    const { body: people } = await (await app.signIn('canboso')).get('/api/people?q=Ngày Mai').expect(200);
    expect(people.items).toMatchObject([{ organisationName: 'Sở Nội vụ', title: 'Chuyên viên' }]);

    // Another's day came yesterday, as if nobody had been awake since the days before.
    const late = await anOfficial(owner(), office.department);
    await record(app, province, late, moved(await dayFromNow(-1)));
    await owner().query('update person set owner_organisation_id = $2 where id = $1', [
      late,
      office.department,
    ]);
    await owner().query('update day_turned set day = current_date - 3');
    await app.app.close();
    const { database } = app;
    const config = { DATABASE_URL: database.ownerUrl, DATABASE_APP_URL: database.appUrl, DATABASE_POOL: '4' };
    const again = await createApp(loadConfig(config));
    expect([await ownerOf(late), await ownerOf(id)]).toEqual([office.commune, office.department]);
    const { rows } = await owner().query(
      'select day::text, people from day_turned order by day desc limit 1',
    );
    expect(rows).toEqual([{ day: await dayFromNow(0), people: 1 }]);
    await again.close();

    // And the next day: whoever asks first turns it, once.
    const turn = async (): Promise<number> =>
      (await owner().query<{ n: number }>('select turn_day($1) as n', [tomorrow])).rows[0].n;
    expect([await turn(), await turn()]).toEqual([1, 0]);
    expect(await ownerOf(id)).toBe(office.commune);
  }, 120_000);
});
