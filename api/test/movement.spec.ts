import { type Agent, type TestApp, openApp } from './harness/app';
import { aPersonTakenOver, anOrganisation } from './harness/builders';
import { type DecisionsOffice, anOfficial, decisionsOffice, record } from './decisions-office';

let app: TestApp;
let office: DecisionsOffice;
let province: Agent;
beforeAll(async () => {
  app = await openApp();
  office = await decisionsOffice(app.database.owner);
  province = await app.signIn('tinh');
  const db = app.database.owner;
  const moved = await anOfficial(db, office.department, { fullName: 'Người Chuyển' });
  const retired = await anOfficial(db, office.department, { fullName: 'Người Nghỉ' });
  const seconded = await anOfficial(db, office.department, { fullName: 'Người Biệt Phái' });
  const inside = await anOfficial(db, office.department, { fullName: 'Người Ở Lại' });
  await record(app, province, moved, {
    kind: 'DIEU_DONG',
    effectiveOn: '2025-03-01',
    payload: { organisationId: office.commune, title: 'Chuyên viên' },
  });
  await record(app, province, retired, {
    kind: 'RA',
    effectiveOn: '2025-05-01',
    payload: { exitKindCode: 'HUU_TUOI' },
  });
  await record(app, province, seconded, {
    kind: 'BIET_PHAI',
    effectiveOn: '2025-02-01',
    endsOn: '2026-01-31',
    payload: { organisationId: office.commune, title: 'Biệt phái' },
  });
  await record(app, province, inside, {
    kind: 'DIEU_DONG',
    effectiveOn: '2025-04-01',
    payload: { organisationId: office.room, title: 'Chuyên viên' },
  });
  await record(app, province, retired, {
    kind: 'TIEP_NHAN',
    effectiveOn: '2025-10-01',
    payload: { organisationId: office.department, classCode: 'LDHD', title: 'Cố vấn' },
  });
});
afterAll(() => app.close());

const between = async (agent: Agent, organisationId: string): Promise<Record<string, unknown>> =>
  (
    await agent
      .get(`/api/movement?organisationId=${organisationId}&from=2024-12-31&to=2025-12-31`)
      .expect(200)
  ).body as Record<string, unknown>;

it('adds up in each unit; who moves inside or is seconded neither comes nor goes', async () => {
  expect(await between(province, office.department)).toMatchObject({
    organisationName: 'Sở Nội vụ',
    opening: 4,
    increase: 1,
    decrease: 2,
    closing: 3,
    increases: [{ code: 'TIEP_NHAN', people: 1 }],
    decreases: [
      { code: 'DIEU_DONG', people: 1 },
      { code: 'HUU_TUOI', name: 'Nghỉ hưu đúng tuổi', people: 1 },
    ],
    classes: [
      { code: 'CC', opening: 4, closing: 2 },
      { code: 'LDHD', opening: 0, closing: 1 },
    ],
  });
  expect(await between(province, office.commune)).toMatchObject({
    opening: 0,
    increase: 1,
    decrease: 0,
    closing: 1,
  });
  expect(await between(province, office.province)).toMatchObject({
    opening: 4,
    increase: 1,
    decrease: 1,
    closing: 4,
  });
});

it('names the people behind a figure, also those who have left the reach of the unit', async () => {
  const unit = await app.signIn('canboso');
  const { body } = await unit
    .get(
      `/api/movement/people?organisationId=${office.department}&from=2024-12-31&to=2025-12-31&side=C&reason=DIEU_DONG`,
    )
    .expect(200);
  expect(body).toMatchObject({
    total: 1,
    items: [
      {
        fullName: 'Người Chuyển',
        mayOpen: false,
        on: '2025-03-01',
        reasonName: 'Điều động',
        fromName: 'Sở Nội vụ',
        toName: 'Phường Cái Khế',
      },
    ],
  });
  const { body: all } = await unit
    .get(
      `/api/movement/people?organisationId=${office.department}&from=2024-12-31&to=2025-12-31&side=D&pageSize=2`,
    )
    .expect(200);
  expect([all.total, all.items.length]).toEqual([3, 2]);
});

it('is refused for other units, wrong days and who may not see decisions', async () => {
  const unit = await app.signIn('canboxa');
  await unit
    .get(`/api/movement?organisationId=${office.department}&from=2024-12-31&to=2025-12-31`)
    .expect(404);
  await unit
    .get(`/api/movement/people?organisationId=${office.department}&from=2024-12-31&to=2025-12-31&side=A`)
    .expect(404);
  await province
    .get(`/api/movement?organisationId=${office.department}&from=2025-12-31&to=2024-12-31`)
    .expect(422);
  await province.get(`/api/movement?organisationId=${office.department}&from=2025-12-31`).expect(422);
  await (
    await app.signIn('quantri')
  )
    .get(`/api/movement?organisationId=${office.department}&from=2024-12-31&to=2025-12-31`)
    .expect(403);
});

describe('a department that took over another on 01/07/2025, with its room', () => {
  let ended: string;
  beforeAll(async () => {
    const { owner } = app.database;
    const gone = { from: '2000-01-01', to: '2025-07-01' };
    const old = { name: 'Sở Lao động', kind: 'SO', parentId: office.province, ...gone };
    ended = await anOrganisation(owner, old);
    const room = await anOrganisation(owner, {
      name: 'Phòng Việc làm',
      kind: 'PHONG_SO',
      parentId: ended,
      ...gone,
    });
    for (const [fullName, unit] of [
      ['Người Theo Sở', ended],
      ['Người Theo Phòng', room],
    ])
      await aPersonTakenOver(owner, { fullName, before: unit, after: office.department, on: '2025-07-01' });
    const { rows } = await owner.query<{ id: string }>(
      `insert into organisation_event (kind, effective_on, document_number, document_date, document_issuer)
       values ('MERGE', '2025-07-01', '12/NQ-HĐND', '2025-06-16', 'Hội đồng nhân dân thành phố') returning id`,
    );
    await owner.query(
      `insert into organisation_succession (event_id, from_id, to_id, share, takes_records) values ($1, $2, $3, 'WHOLE', true)`,
      [rows[0].id, ended, office.department],
    );
  });

  it('counts them over a period before it began, where it is new', async () => {
    const { owner } = app.database;
    const made = await anOrganisation(owner, {
      name: 'Sở Mới',
      kind: 'SO',
      parentId: office.province,
      from: '2025-07-01',
    });
    const old = await anOrganisation(owner, {
      name: 'Sở Cũ',
      kind: 'SO',
      parentId: office.province,
      from: '2000-01-01',
      to: '2025-07-01',
    });
    await owner.query(
      `insert into organisation_succession (event_id, from_id, to_id, share, takes_records)
       select id, $1, $2, 'WHOLE', true from organisation_event where document_number = '12/NQ-HĐND'`,
      [old, made],
    );
    await aPersonTakenOver(owner, { fullName: 'Người Cũ', before: old, after: made, on: '2025-07-01' });
    const { body } = await province
      .get(`/api/movement?organisationId=${made}&from=2023-12-31&to=2024-12-31`)
      .expect(200);
    expect(body).toMatchObject({ opening: 1, increase: 0, decrease: 0, closing: 1 });
  });

  it('counts their people as its own from before, for its own account too, and nobody else does', async () => {
    const own = await app.signIn('canboso');
    const counted = { opening: 6, increase: 1, decrease: 2, closing: 5 };
    expect(await between(province, office.department)).toMatchObject(counted);
    expect(await between(own, office.department)).toMatchObject(counted);
    const path = `/api/movement/people?organisationId=${office.department}&from=2024-12-31&to=2025-12-31&side=A`;
    const { body } = await own.get(path).expect(200);
    expect(body.items.map(({ fullName }: { fullName: string }) => fullName)).toEqual(
      expect.arrayContaining(['Người Theo Sở', 'Người Theo Phòng']),
    );
    const other = await app.signIn('canboxa');
    for (const unit of [office.department, ended])
      await other.get(`/api/movement?organisationId=${unit}&from=2024-12-31&to=2025-12-31`).expect(404);
  });
});
