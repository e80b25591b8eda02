import { type Agent, openApp, TEST_PASSWORD, type TestApp } from './harness/app';
import { aPerson, anAccount, anOrganisation } from './harness/builders';

let test: TestApp;
let administrator: Agent;
/** Administers the health department only. */
let ofHealth: Agent;
let province: string;
let health: string;
let justice: string;
beforeAll(async () => {
  test = await openApp();
  const { owner } = test.database;
  province = await anOrganisation(owner, { name: 'Thành phố Cần Thơ', kind: 'UBND_TINH' });
  health = await anOrganisation(owner, { name: 'Sở Y tế', parentId: province });
  justice = await anOrganisation(owner, { name: 'Sở Tư pháp', parentId: province });
  await anAccount(owner, { username: 'quantri', role: 'ADMINISTRATOR', organisationId: province });
  await anAccount(owner, { username: 'quantri-yte', role: 'ADMINISTRATOR', organisationId: health });
  administrator = await test.signIn('quantri');
  ofHealth = await test.signIn('quantri-yte');
});
afterAll(() => test.close());
beforeEach(() => test.database.owner.query('truncate sign_in_attempt'));

interface Account {
  readonly id: string;
  readonly version: number;
  readonly roles: readonly Readonly<Record<string, unknown>>[];
}
interface Refusal {
  readonly type: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly current?: Account;
}
const pointersOf = (body: unknown): string[] =>
  ((body as Refusal).errors ?? []).map(({ pointer }) => pointer);
const read = async (id: string): Promise<Account> =>
  (await administrator.get(`/api/accounts/${id}`).expect(200)).body as Account;
let count = 0;
const someone = (parts: Parameters<typeof anAccount>[1] = {}): Promise<string> =>
  anAccount(test.database.owner, { username: `nguoi-${++count}`, ...parts });

describe('the list of accounts', () => {
  it('is searched by a part of the name without accents, and by user name', async () => {
    await someone({ displayName: 'Đỗ Thị Hường', username: 'dthuong' });
    for (const q of ['do thi huong', 'HUONG', 'Hường', 'dthu']) {
      const { body } = await administrator.get('/api/accounts').query({ q }).expect(200);
      expect(body).toMatchObject({
        total: 1,
        items: [{ username: 'dthuong', isDisabled: false, openSessions: 0, roles: [] }],
      });
    }
  });

  it('takes the signs of a search pattern for what they are', async () => {
    for (const q of ['%', '_', '\\', "'"]) {
      expect((await administrator.get('/api/accounts').query({ q }).expect(200)).body).toEqual({
        items: [],
        total: 0,
      });
    }
  });

  it('comes in pages with the total', async () => {
    const { body } = await administrator.get('/api/accounts').query({ page: 1, pageSize: 1 }).expect(200);
    const { items, total } = body as { items: unknown[]; total: number };
    expect([items.length, total > 1]).toEqual([1, true]);
    await administrator.get('/api/accounts').query({ pageSize: 201 }).expect(422);
  });
});

describe('a new account', () => {
  it('gets a password that is shown once and must be changed', async () => {
    const { body } = await administrator
      .post('/api/accounts')
      .send({ username: 'lan.anh', displayName: '  Nguyễn Lan Anh ' })
      .expect(201);
    const { id, password } = body as { id: string; password: string };
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(await read(id)).toMatchObject({
      username: 'lan.anh',
      displayName: 'Nguyễn Lan Anh',
      mustChangePassword: true,
      roles: [],
    });
    const agent = await test.signIn('lan.anh', password);
    expect((await agent.get('/api/session').expect(200)).body).toMatchObject({
      mustChangePassword: true,
      permissions: [],
    });
    const { rows } = await test.database.owner.query<{ logged: string }>(
      'select jsonb_path_query_array(to_jsonb(array_agg(new_row)), $$$.*$$)::text as logged from change_log where row_id = $1',
      [id],
    );
    expect(rows[0].logged).not.toContain('argon2');
  });

  it.each([
    [{ username: 'Ab', displayName: 'A' }, ['#/username']],
    [{ username: 'tên có dấu', displayName: ' ' }, ['#/username', '#/displayName']],
    [{ username: 'hop-le', displayName: 'x'.repeat(101) }, ['#/displayName']],
    [{ username: 'hop-le', displayName: 'A', isDisabled: false }, ['#/isDisabled']],
    [{}, ['#/username', '#/displayName']],
  ])('is refused by field: %j', async (input, pointers) => {
    const { body } = await administrator.post('/api/accounts').send(input).expect(422);
    expect(pointersOf(body).sort()).toEqual([...pointers].sort());
  });

  it('cannot have the name of another', async () => {
    await someone({ username: 'da-co' });
    const { body } = await administrator
      .post('/api/accounts')
      .send({ username: 'da-co', displayName: 'A' })
      .expect(409);
    expect(pointersOf(body)).toEqual(['#/username']);
  });
});

describe('changing an account', () => {
  it('carries the version, and a stale one gets the account as it now stands', async () => {
    const id = await someone({ displayName: 'Trần Bình' });
    const { version } = await read(id);
    const { body } = await administrator
      .patch(`/api/accounts/${id}`)
      .send({ version, displayName: 'Trần Thanh Bình' })
      .expect(200);
    expect((body as Account).version).toBe(version + 1);
    const refused = (
      await administrator.patch(`/api/accounts/${id}`).send({ version, displayName: 'Khác' }).expect(409)
    ).body as Refusal;
    expect(refused).toMatchObject({
      type: '/problems/stale',
      current: { id, version: version + 1, displayName: 'Trần Thanh Bình' },
    });
    await administrator
      .patch(`/api/accounts/${id}`)
      .send({ version: version + 1, displayName: 'Khác' })
      .expect(200);
  });

  it('needs something to change, and real values', async () => {
    const id = await someone();
    for (const change of [
      {},
      { displayName: null },
      { isDisabled: null },
      { isDisabled: 'true' },
      { displayName: '  ' },
    ]) {
      await administrator
        .patch(`/api/accounts/${id}`)
        .send({ version: 1, ...change })
        .expect(422);
    }
    await administrator.patch(`/api/accounts/${id}`).send({ displayName: 'A' }).expect(422);
  });

  it('never locks oneself out', async () => {
    const me = (await administrator.get('/api/session')).body as { accountId: string };
    const { version, roles } = await read(me.accountId);
    await administrator
      .patch(`/api/accounts/${me.accountId}`)
      .send({ version, isDisabled: true })
      .expect(409);
    await administrator
      .patch(`/api/accounts/${me.accountId}/roles/${String(roles[0]['id'])}`)
      .send({ until: '2020-01-01' })
      .expect(409);
    await administrator.get('/api/accounts').expect(200);
  });

  it('never gives oneself more time or a file, which another administrator may', async () => {
    const id = await someone({
      username: 'quantri-het-han',
      role: 'ADMINISTRATOR',
      organisationId: province,
    });
    const own = await test.signIn('quantri-het-han');
    const person = await aPerson(test.database.owner, { organisationId: health, employeeCode: 'YT000001' });
    const { rows } = await test.database.owner.query<{ id: string }>(
      `insert into account_role (account_id, role, organisation_id, valid) values ($1, 'HR_OFFICER', $2, '[2020-01-01,2021-01-01)') returning id`,
      [id, province],
    );
    const office = (await read(id)).roles.find(({ role }) => role === 'ADMINISTRATOR');
    const end = (agent: Agent, roleId: unknown, until: string) =>
      agent.patch(`/api/accounts/${id}/roles/${String(roleId)}`).send({ until });
    expect((await end(own, rows[0].id, '2199-12-31').expect(409)).body).toMatchObject({
      type: '/problems/rule',
      detail: 'Không thể tự kéo dài vai trò của mình. Hãy nhờ người quản trị khác.',
    });
    await end(own, office?.['id'], '2190-12-31').expect(200);
    await end(own, office?.['id'], '2191-12-31').expect(409);
    await end(own, office?.['id'], '2189-12-31').expect(200);
    await end(administrator, rows[0].id, '2199-12-31').expect(200);
    const number = { number: 'YT000001' };
    expect((await own.put(`/api/accounts/${id}/person`).send(number).expect(409)).body).toMatchObject({
      type: '/problems/rule',
      detail: 'Không thể tự nối tài khoản của mình với hồ sơ. Hãy nhờ người quản trị khác.',
    });
    await administrator.put(`/api/accounts/${id}/person`).send(number).expect(200);
    const linked = await test.database.owner.query(
      'select person_id from account_person where account_id = $1',
      [id],
    );
    expect(linked.rows).toEqual([{ person_id: person }]);
  });

  it('answers 404 for what is not there', async () => {
    for (const id of ['00000000-0000-7000-8000-00000000ffff', 'khong-phai-ma']) {
      await administrator.get(`/api/accounts/${id}`).expect(404);
      await administrator.patch(`/api/accounts/${id}`).send({ version: 1, displayName: 'A' }).expect(404);
      await administrator.post(`/api/accounts/${id}/end-sessions`).expect(404);
      await administrator.post(`/api/accounts/${id}/reset-password`).expect(404);
    }
  });
});

describe('roles by unit and dates', () => {
  const grant = (id: string, role: Record<string, unknown>, agent = administrator) =>
    agent
      .post(`/api/accounts/${id}/roles`)
      .send({ role: 'UNIT_HEAD', organisationId: health, from: '2020-01-01', ...role });

  it('are granted with their ground, and each grant makes a new version', async () => {
    const id = await someone();
    const { version } = await read(id);
    const { body } = await grant(id, { until: '2199-12-31', ground: ' Quyết định 12/QĐ-SYT ' }).expect(201);
    expect(body).toMatchObject({
      version: version + 1,
      roles: [
        {
          role: 'UNIT_HEAD',
          roleName: 'Thủ trưởng đơn vị',
          organisationName: 'Sở Y tế',
          from: '2020-01-01',
          until: '2199-12-31',
          ground: 'Quyết định 12/QĐ-SYT',
          isActive: true,
        },
      ],
    });
  });

  it.each([
    [{ role: 'KING' }, '#/role'],
    [{ organisationId: 'x' }, '#/organisationId'],
    [{ organisationId: '00000000-0000-7000-8000-00000000ffff' }, '#/organisationId'],
    [{ from: '2020-02-30' }, '#/from'],
    [{ from: undefined }, '#/from'],
    [{ until: '2019-12-31' }, '#/until'],
    [{ ground: 'x'.repeat(301) }, '#/ground'],
  ])('are refused at the field: %j', async (role, pointer) => {
    expect(pointersOf((await grant(await someone(), role).expect(422)).body)).toEqual([pointer]);
  });

  it('do not run twice at the same time', async () => {
    const id = await someone();
    await grant(id, { until: '2020-06-30' }).expect(201);
    expect(pointersOf((await grant(id, { from: '2020-06-30' }).expect(409)).body)).toEqual(['#/from']);
    await grant(id, { from: '2020-07-01' }).expect(201);
    await grant(id, { role: 'AUDITOR' }).expect(201);
  });

  it.each([
    ['TRAINING_OFFICER', 'UNIT_HR_OFFICER'],
    ['UNIT_HR_OFFICER', 'TRAINING_OFFICER'],
  ])('keep training apart from files: %s, then %s', async (first, second) => {
    const id = await someone();
    const held = ((await grant(id, { role: first, organisationId: province }).expect(201)).body as Account)
      .roles[0];
    const refused = (await grant(id, { role: second, from: '2026-01-01' }).expect(422)).body as Refusal;
    expect(refused.errors).toMatchObject([
      {
        pointer: '#/role',
        detail:
          'Cán bộ đào tạo không đi cùng vai trò xem hồ sơ trong một tài khoản. Hãy lập tài khoản riêng cho việc đào tạo.',
      },
    ]);
    const until = (day: string) =>
      administrator.patch(`/api/accounts/${id}/roles/${String(held['id'])}`).send({ until: day });
    await until('2025-12-31').expect(200);
    await grant(id, { role: second, from: '2026-01-01' }).expect(201);
    expect(pointersOf((await until('2026-01-01').expect(422)).body)).toEqual(['#/until']);
    await until('2025-11-30').expect(200);
  });

  it('of training go with those that open no file', async () => {
    const id = await someone();
    await grant(id, { role: 'TRAINING_OFFICER' }).expect(201);
    await grant(id, { role: 'SCHOOL' }).expect(201);
  });

  it('end on a day, and are taken away when they have not begun', async () => {
    const id = await someone();
    await grant(id, {}).expect(201);
    const [{ id: roleId }] = (await read(id)).roles;
    const ended = (
      await administrator
        .patch(`/api/accounts/${id}/roles/${String(roleId)}`)
        .send({ until: '2020-03-31' })
        .expect(200)
    ).body as Account;
    expect(ended.roles).toMatchObject([{ until: '2020-03-31', isActive: false }]);
    await grant(id, { from: '2190-01-01' }).expect(201);
    const coming = (await read(id)).roles.find((role) => role['from'] === '2190-01-01');
    const left = (
      await administrator
        .patch(`/api/accounts/${id}/roles/${String(coming?.['id'])}`)
        .send({ until: '2189-12-31' })
        .expect(200)
    ).body as Account;
    expect(left.roles.map((role) => role['from'])).toEqual(['2020-01-01']);
    await administrator
      .patch(`/api/accounts/${id}/roles/00000000-0000-7000-8000-00000000ffff`)
      .send({ until: '2020-01-01' })
      .expect(404);
    await administrator
      .patch(`/api/accounts/${id}/roles/${String(roleId)}`)
      .send({ until: 'mai' })
      .expect(422);
  });
});

describe('the link to a file', () => {
  it('goes as a whole: its role does not end by itself', async () => {
    await aPerson(test.database.owner, { organisationId: health, employeeCode: 'YT000002' });
    const id = await someone();
    const linked = (
      await administrator.put(`/api/accounts/${id}/person`).send({ number: 'YT000002' }).expect(200)
    ).body as Account;
    expect(linked).toMatchObject({ linkedName: 'Nguyễn Thị Hoà', roles: [{ role: 'STAFF_MEMBER' }] });
    const { body } = await administrator
      .patch(`/api/accounts/${id}/roles/${String(linked.roles[0]['id'])}`)
      .send({ until: '2199-12-31' })
      .expect(409);
    expect(body).toMatchObject({
      type: '/problems/rule',
      detail: 'Vai trò này đi cùng hồ sơ được nối. Hãy bỏ nối tài khoản với hồ sơ.',
    });
    const freed = (await administrator.delete(`/api/accounts/${id}/person`).expect(200)).body as Account;
    expect(freed).toMatchObject({ linkedName: null, roles: [] });
  });
});

describe('an administrator of one unit', () => {
  it('sees accounts of his unit and those without a role, and nothing of the others', async () => {
    const inside = await someone({ organisationId: health, role: 'UNIT_HEAD' });
    const free = await someone();
    const outside = await someone({ organisationId: justice, role: 'UNIT_HEAD' });
    const above = await someone({ organisationId: province, role: 'HR_OFFICER' });
    const { items } = (await ofHealth.get('/api/accounts').query({ pageSize: 200 }).expect(200)).body as {
      items: Account[];
    };
    const seen = items.map(({ id }) => id);
    expect([inside, free, outside, above].map((id) => seen.includes(id))).toEqual([true, true, false, false]);
    for (const id of [outside, above]) {
      await ofHealth.get(`/api/accounts/${id}`).expect(404);
      await ofHealth.patch(`/api/accounts/${id}`).send({ version: 1, isDisabled: true }).expect(404);
      await ofHealth.post(`/api/accounts/${id}/reset-password`).expect(404);
      await ofHealth.post(`/api/accounts/${id}/end-sessions`).expect(404);
      await ofHealth
        .post(`/api/accounts/${id}/roles`)
        .send({ role: 'UNIT_HEAD', organisationId: health, from: '2020-01-01' })
        .expect(404);
    }
  });

  it('grants nothing outside his unit', async () => {
    const id = await someone();
    const role = { role: 'HR_OFFICER', from: '2020-01-01' };
    for (const organisationId of [province, justice]) {
      const { body } = await ofHealth
        .post(`/api/accounts/${id}/roles`)
        .send({ ...role, organisationId })
        .expect(422);
      expect(pointersOf(body)).toEqual(['#/organisationId']);
    }
    await ofHealth
      .post(`/api/accounts/${id}/roles`)
      .send({ ...role, organisationId: health })
      .expect(201);
  });

  it('of the province also answers for roles on units that closed without a successor', async () => {
    const closed = await anOrganisation(test.database.owner, {
      name: 'Huyện cũ',
      parentId: province,
      to: '2025-07-01',
    });
    const id = await someone({ organisationId: closed, role: 'UNIT_HEAD' });
    expect((await read(id)).roles).toMatchObject([{ organisationName: 'Huyện cũ' }]);
    await ofHealth.get(`/api/accounts/${id}`).expect(404);
  });
});

describe('my account', () => {
  const NEXT = 'một câu dễ nhớ về sông Hậu';

  it('changes its password, which ends the other sessions and leaves this one', async () => {
    const username = 'doi-mat-khau';
    await someone({ username, organisationId: health });
    const [here, there] = [await test.signIn(username), await test.signIn(username)];
    await here.post('/api/my/password').send({ current: TEST_PASSWORD, next: NEXT }).expect(204);
    await there.get('/api/session').expect(401);
    await here.get('/api/session').expect(200);
    await test.visitor().post('/api/session').send({ username, password: TEST_PASSWORD }).expect(401);
    await test.signIn(username, NEXT);
  });

  it('is told at the field what is wrong with a password', async () => {
    const username = 'sai-mat-khau';
    await someone({ username });
    const agent = await test.signIn(username);
    const refused = async (current: string, next: string): Promise<string[]> =>
      pointersOf((await agent.post('/api/my/password').send({ current, next }).expect(422)).body);
    expect(await refused('khong dung', NEXT)).toEqual(['#/current']);
    expect(await refused(TEST_PASSWORD, 'ngan')).toEqual(['#/next']);
    expect(await refused(TEST_PASSWORD, 'abababababababab')).toEqual(['#/next']);
    expect(await refused(TEST_PASSWORD, `toi la ${username} day`)).toEqual(['#/next']);
    expect(await refused(TEST_PASSWORD, TEST_PASSWORD)).toEqual(['#/next']);
    await test.signIn(username);
  });

  it('is slowed when the password in use is guessed', async () => {
    await someone({ username: 'bi-doan' });
    const agent = await test.signIn('bi-doan');
    const guess = (current: string) => agent.post('/api/my/password').send({ current, next: NEXT });
    for (let i = 0; i < 5; i++) await guess(`sai-${i}`).expect(422);
    expect(Number((await guess(TEST_PASSWORD).expect(429)).get('Retry-After'))).toBeGreaterThan(0);
  });

  it('lists its own sessions with this one marked, and ends one of them', async () => {
    await someone({ username: 'nhieu-noi' });
    const [here, there] = [await test.signIn('nhieu-noi'), await test.signIn('nhieu-noi')];
    const { items } = (await here.get('/api/my/sessions').expect(200)).body as {
      items: { id: string; isCurrent: boolean }[];
    };
    expect(items.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const other = items.find(({ isCurrent }) => !isCurrent);
    await here.delete(`/api/my/sessions/${other?.id}`).expect(204);
    await there.get('/api/session').expect(401);
    await here.delete(`/api/my/sessions/${other?.id}`).expect(404);
  });

  it('cannot end the session of somebody else', async () => {
    await someone({ username: 'nan-nhan' });
    await someone({ username: 'ke-xau' });
    const [victim, other] = [await test.signIn('nan-nhan'), await test.signIn('ke-xau')];
    const { items } = (await victim.get('/api/my/sessions')).body as { items: { id: string }[] };
    await other.delete(`/api/my/sessions/${items[0].id}`).expect(404);
    await victim.get('/api/session').expect(200);
  });
});
