import { type Agent, openApp, type TestApp } from './harness/app';
import { aFurtherRole, anAccount, anOrganisation, aPerson } from './harness/builders';

let test: TestApp;
let administrator: Agent;
let province: string;
let health: string;
const day = { yesterday: '', today: '', tomorrow: '' };
beforeAll(async () => {
  test = await openApp();
  const { owner } = test.database;
  province = await anOrganisation(owner, { name: 'Thành phố Cần Thơ', kind: 'UBND_TINH' });
  health = await anOrganisation(owner, { name: 'Sở Y tế', parentId: province });
  await aPerson(owner, { organisationId: health, fullName: 'Phạm Thu Dung' });
  await anAccount(owner, { username: 'quantri', role: 'ADMINISTRATOR', organisationId: province });
  administrator = await test.signIn('quantri');
  const { rows } = await owner.query<typeof day>(
    `select (current_date - 1)::text as yesterday, current_date::text as today, (current_date + 1)::text as tomorrow`,
  );
  Object.assign(day, rows[0]);
});
afterAll(() => test.close());
beforeEach(() => test.database.owner.query('truncate sign_in_attempt'));

let count = 0;
async function someone(
  parts: Parameters<typeof anAccount>[1] = {},
): Promise<{ id: string; username: string }> {
  const username = `ai${++count}`.padEnd(4, 'x');
  return {
    id: await anAccount(test.database.owner, { username, organisationId: province, ...parts }),
    username,
  };
}
const names = async (agent: Agent): Promise<string[]> =>
  ((await agent.get('/api/people').expect(200)).body as { items: { fullName: string }[] }).items.map(
    ({ fullName }) => fullName,
  );

describe('a session ended by an administrator', () => {
  it('is over at the very next request, also for data', async () => {
    const { id, username } = await someone();
    const agent = await test.signIn(username);
    await agent.get('/api/people').expect(200);
    const { body } = await administrator.post(`/api/accounts/${id}/end-sessions`).expect(200);
    expect(body).toMatchObject({ openSessions: 0, sessions: [] });
    await agent.get('/api/people').expect(401);
    await agent.get('/api/session').expect(401);
    const again = await test.signIn(username);
    await again.get('/api/people').expect(200);
  });

  it('is over when the account is locked, and open again only after a new sign-in', async () => {
    const { id, username } = await someone();
    const agent = await test.signIn(username);
    await agent.get('/api/people').expect(200);
    await administrator.patch(`/api/accounts/${id}`).send({ version: 2, isDisabled: true }).expect(200);
    await agent.get('/api/people').expect(401);
    await test
      .visitor()
      .post('/api/session')
      .send({ username, password: 'mat-khau-thu-nghiem-1' })
      .expect(401);
    await administrator.patch(`/api/accounts/${id}`).send({ version: 3, isDisabled: false }).expect(200);
    await agent.get('/api/people').expect(401);
    await (await test.signIn(username)).get('/api/people').expect(200);
  });

  it('is over when the password is set anew', async () => {
    const { id, username } = await someone();
    const agent = await test.signIn(username);
    await agent.get('/api/people').expect(200);
    await administrator.post(`/api/accounts/${id}/reset-password`).expect(200);
    await agent.get('/api/people').expect(401);
  });
});

describe('a role that changes while a session is open', () => {
  it('is gone at the very next request', async () => {
    const { id, username } = await someone();
    const agent = await test.signIn(username);
    await agent.get('/api/people').expect(200);
    const { body } = await administrator.get(`/api/accounts/${id}`).expect(200);
    await administrator
      .patch(`/api/accounts/${id}/roles/${(body as { roles: { id: string }[] }).roles[0].id}`)
      .send({ until: day.yesterday })
      .expect(200);
    await agent.get('/api/people').expect(403);
    expect((await agent.get('/api/session').expect(200)).body).toMatchObject({ permissions: [], roles: [] });
  });

  it('is there at the very next request', async () => {
    const { id, username } = await someone({ organisationId: undefined });
    const agent = await test.signIn(username);
    await agent.get('/api/people').expect(403);
    await administrator
      .post(`/api/accounts/${id}/roles`)
      .send({ role: 'UNIT_HEAD', organisationId: health, from: day.yesterday })
      .expect(201);
    // Nothing but the database knows yet; asking for the session makes the new version known.
    await agent.get('/api/session').expect(200);
    expect(await names(agent)).toEqual(['Phạm Thu Dung']);
  });

  it('narrows what is seen at the very next request', async () => {
    const { id, username } = await someone();
    const agent = await test.signIn(username);
    expect(await names(agent)).toEqual(['Phạm Thu Dung']);
    const empty = await anOrganisation(test.database.owner, { name: 'Sở Tư pháp', parentId: province });
    await test.database.owner.query('update account_role set organisation_id = $2 where account_id = $1', [
      id,
      empty,
    ]);
    expect(await names(agent)).toEqual([]);
  });
});

describe('two roles of one account', () => {
  it('give each its own permissions in its own units', async () => {
    const { owner } = test.database;
    const finance = await anOrganisation(owner, { name: 'Sở Tài chính', parentId: province });
    const led = await aPerson(owner, { organisationId: health, fullName: 'Trần Văn Được Xem' });
    const kept = await aPerson(owner, { organisationId: finance, fullName: 'Lê Thị Được Giữ' });
    const { id, username } = await someone({ role: 'UNIT_HEAD', organisationId: health });
    await administrator
      .post(`/api/accounts/${id}/roles`)
      .send({ role: 'UNIT_HR_OFFICER', organisationId: finance, from: day.yesterday })
      .expect(201);
    const agent = await test.signIn(username);

    expect(await names(agent)).toEqual(expect.arrayContaining(['Trần Văn Được Xem', 'Lê Thị Được Giữ']));
    const unlock = { sections: ['HEALTH'], ground: 'Đối chiếu theo Công văn 12/SNV' };
    await agent.post(`/api/people/${led}/unlocks`).send(unlock).expect(404);
    await agent.post(`/api/people/${kept}/unlocks`).send(unlock).expect(200);
    await agent.get(`/api/people/${led}/restricted`).expect(404);
    const { text } = await agent.get('/api/people/export?format=csv').expect(200);
    expect(text).toContain('Lê Thị Được Giữ');
    expect(text).not.toContain('Trần Văn Được Xem');
    await agent.get(`/api/people/${led}`).expect(200);
  });

  it('do not make of an officer of one unit one of the province', async () => {
    const { id, username } = await someone({ role: 'HR_OFFICER', organisationId: health });
    await aFurtherRole(test.database.owner, id, 'AUDITOR', province);
    const agent = await test.signIn(username);
    const { body } = await agent.get(`/api/organisations/${health}`).expect(200);
    expect(body).toMatchObject({ mayWrite: false });
  });

  it('are named by the last name of their unit when that has ended', async () => {
    const closed = await anOrganisation(test.database.owner, {
      name: 'Huyện đã kết thúc',
      parentId: province,
      to: '2025-07-01',
    });
    const { username } = await someone({ role: 'UNIT_HEAD', organisationId: closed });
    const { body } = await (await test.signIn(username)).get('/api/session').expect(200);
    expect(body).toMatchObject({
      workingFor: 'Huyện đã kết thúc',
      roles: [{ organisationName: 'Huyện đã kết thúc' }],
    });
  });
});

describe('the dates of a role', () => {
  const permissions = async (from: string, until: string | null): Promise<number> => {
    const { username } = await someone({ from, until });
    const { body } = await (await test.signIn(username)).get('/api/session').expect(200);
    return (body as { permissions: string[] }).permissions.length;
  };
  it('hold from the first day to the last', async () => {
    expect(await permissions(day.today, null)).toBeGreaterThan(0);
    // The database keeps the day after the last one.
    expect(await permissions('2020-01-01', day.tomorrow)).toBeGreaterThan(0);
  });
  it('permit nothing before or after', async () => {
    expect(await permissions(day.tomorrow, null)).toBe(0);
    expect(await permissions('2020-01-01', day.today)).toBe(0);
  });
});

describe('a role on a unit', () => {
  it('covers the units below it and the closed ones whose records these took over, and nothing beside', async () => {
    const { owner } = test.database;
    const commune = await anOrganisation(owner, {
      name: 'Xã Nhơn Ái',
      parentId: province,
      kind: 'UBND_XA',
      from: '2025-07-01',
    });
    const below = await anOrganisation(owner, {
      name: 'Trường Nhơn Ái',
      parentId: commune,
      kind: 'DVSN_XA',
      from: '2025-07-01',
    });
    const [kept, lost] = await Promise.all(
      ['Xã Nhơn Ái cũ', 'Xã Mỹ Khánh cũ'].map((name) =>
        anOrganisation(owner, { name, parentId: province, kind: 'UBND_XA', to: '2025-07-01' }),
      ),
    );
    const { rows } = await owner.query<{ id: string }>(
      `insert into organisation_event (kind, effective_on) values ('MERGE', '2025-07-01') returning id`,
    );
    await owner.query(
      `insert into organisation_succession (event_id, from_id, to_id, share, takes_records) values ($1, $2, $4, 'WHOLE', true), ($1, $3, $4, 'PART', false)`,
      [rows[0].id, kept, lost, commune],
    );
    const past = (organisationId: string, fullName: string) => aPastPerson(organisationId, fullName);
    await past(kept, 'Võ Văn Giữ');
    await past(lost, 'Võ Văn Mất');
    await aPerson(owner, { organisationId: below, fullName: 'Cô Giáo Dưới', from: '2025-07-01' });
    const { username } = await someone({ role: 'UNIT_HR_OFFICER', organisationId: commune });
    const agent = await test.signIn(username);
    const { body } = await agent.get('/api/people').query({ status: 'all' }).expect(200);
    const seen = (body as { items: { fullName: string }[] }).items.map(({ fullName }) => fullName).sort();
    expect(seen).toEqual(['Cô Giáo Dưới', 'Võ Văn Giữ']);
  });

  /** Left when the unit was closed. */
  async function aPastPerson(organisationId: string, fullName: string): Promise<void> {
    const { owner } = test.database;
    await owner.query('begin');
    const { rows } = await owner.query<{ id: string }>(
      'insert into person (owner_organisation_id, full_name) values ($1, $2) returning id',
      [organisationId, fullName],
    );
    await owner.query(
      `insert into employment (person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
       values ($1, 'CC', $2, $2, $2, '[2021-01-01,2025-07-01)')`,
      [rows[0].id, organisationId],
    );
    await owner.query('commit');
  }
});
