import { openApp, TEST_PASSWORD, type TestApp } from './harness/app';
import { anAccount, anOrganisation } from './harness/builders';

let test: TestApp;
let province: string;
beforeAll(async () => {
  test = await openApp();
  province = await anOrganisation(test.database.owner, { name: 'Thành phố Cần Thơ', kind: 'UBND_TINH' });
});
afterAll(() => test.close());

let count = 0;
/** An officer of his own for each test: failures of one must not slow another. */
async function officer(parts: Parameters<typeof anAccount>[1] = {}): Promise<string> {
  const username = `canbo${++count}`;
  await anAccount(test.database.owner, { username, organisationId: province, ...parts });
  return username;
}
const signIn = (username: unknown, password: unknown) =>
  test.visitor().post('/api/session').send({ username, password });
/** Every request of a test comes from one address; what earlier tests did there is not the matter here. */
const forgetAttempts = () => test.database.owner.query('truncate sign_in_attempt');
beforeEach(forgetAttempts);

describe('signing in', () => {
  it('answers who one is and what one may do', async () => {
    const username = await officer();
    const { body } = await signIn(username, TEST_PASSWORD).expect(200);
    expect(body).toMatchObject({
      username,
      isWholeRegister: true,
      workingFor: 'Thành phố Cần Thơ',
      mustChangePassword: false,
      isDemo: false,
      roles: [{ role: 'HR_OFFICER', roleName: 'Cán bộ Sở Nội vụ', organisationId: province, until: null }],
    });
    expect((body as { permissions: string[] }).permissions).toContain('person.write');
    expect((body as { permissions: string[] }).permissions).not.toContain('account.manage');
  });

  it('takes the name in any case and with blanks around', async () => {
    const username = await officer();
    await signIn(`  ${username.toUpperCase()} `, TEST_PASSWORD).expect(200);
  });

  it('hands out a cookie that scripts and other sites cannot use', async () => {
    const response = await signIn(await officer(), TEST_PASSWORD).expect(200);
    const [cookie] = response.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^hr_session=[\w-]{43};/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\//i);
    expect(cookie).not.toMatch(/Secure/i);
    expect(response.get('Cache-Control')).toBe('no-store');
    expect(JSON.stringify(response.body)).not.toContain(cookie?.slice('hr_session='.length, 54));
  });

  it('keeps only a hash of what the cookie carries, and Argon2id of the password', async () => {
    const username = await officer();
    const response = await signIn(username, TEST_PASSWORD).expect(200);
    const token = /hr_session=([^;]+)/.exec(response.get('Set-Cookie')?.[0] ?? '')?.[1] ?? '';
    const { rows } = await test.database.owner.query<{ password_hash: string; leaked: boolean }>(
      `select password_hash, exists (select from session s where position(convert_to($2, 'utf8') in s.token_hash) > 0) as leaked
       from account where username = $1`,
      [username, token],
    );
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$/);
    expect(rows[0].leaked).toBe(false);
  });

  it('does not tell a wrong name from a wrong password', async () => {
    const wrongPassword = await signIn(await officer(), 'sai').expect(401);
    const wrongName = await signIn('khongcoai', TEST_PASSWORD).expect(401);
    expect(wrongPassword.body.detail).toBe('Tên đăng nhập hoặc mật khẩu chưa đúng.');
    expect(wrongName.body.detail).toBe(wrongPassword.body.detail);
    expect(wrongName.get('Set-Cookie')).toBeUndefined();
    expect(wrongName.get('Content-Type')).toContain('application/problem+json');
  });

  it('names the fields of a bad payload', async () => {
    const { body } = await signIn('', 12).expect(422);
    expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '#/username',
      '#/password',
    ]);
  });

  it('lets a locked account in no more, and says no more than of a wrong password', async () => {
    const username = await officer();
    await test.database.owner.query('update account set is_disabled = true where username = $1', [username]);
    await signIn(username, TEST_PASSWORD).expect(401);
  });
});

describe('guessing passwords', () => {
  const fail = async (username: string, times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await signIn(username, `sai-${i}`).expect(401);
  };

  it('is slowed for the account after five failures, also with the right password, and says how long', async () => {
    const username = await officer();
    await fail(username, 5);
    const refused = await signIn(username, TEST_PASSWORD).expect(429);
    const seconds = Number(refused.get('Retry-After'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(30);
    expect(refused.body).toMatchObject({ type: '/problems/too-many', retryAfter: seconds });
    expect(refused.body.detail).toContain(`${seconds} giây`);
    await signIn(await officer(), TEST_PASSWORD).expect(200);
  });

  it('waits longer each time, and lets the right password through when the wait is over', async () => {
    const username = await officer();
    await fail(username, 5);
    const later = () =>
      test.database.owner.query(
        "update sign_in_attempt set at = at - interval '31 seconds' where username = $1",
        [username],
      );
    await later();
    await signIn(username, 'sai').expect(401);
    expect(Number((await signIn(username, TEST_PASSWORD).expect(429)).get('Retry-After'))).toBeGreaterThan(
      30,
    );
    await later();
    await later();
    await signIn(username, TEST_PASSWORD).expect(200);
  });

  it('forgets the failures of an account after it signed in', async () => {
    const username = await officer();
    await fail(username, 4);
    await signIn(username, TEST_PASSWORD).expect(200);
    await fail(username, 4);
    await signIn(username, TEST_PASSWORD).expect(200);
  });

  it('is slowed for the address that tries many names', async () => {
    for (let i = 0; i < 20; i++) await signIn(`ten-${i}`, 'sai').expect(401);
    const refused = await signIn(await officer(), TEST_PASSWORD).expect(429);
    expect(Number(refused.get('Retry-After'))).toBeGreaterThan(0);
  });

  it('gains nothing from trying at the same moment', async () => {
    const username = await officer();
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => signIn(username, `sai-${i}`)));
    const heard = answers.filter(({ status }) => status === 401);
    expect(heard.length).toBeLessThanOrEqual(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(12 - heard.length);
  });

  it('does not hold the office up when everybody signs in at once', async () => {
    const names = await Promise.all(Array.from({ length: 25 }, () => officer()));
    for (const name of names) await signIn(name, TEST_PASSWORD).expect(200);
  });
});

describe('a session', () => {
  it('is over for good after signing out', async () => {
    const agent = await test.signIn(await officer());
    const cookie = (await agent.get('/api/session').expect(200)).request.get('Cookie');
    await agent.delete('/api/session').expect(204);
    await agent.get('/api/session').expect(401);
    await test
      .visitor()
      .get('/api/session')
      .set('Cookie', cookie ?? '')
      .expect(401);
  });

  it('of somebody else is not opened by a made-up token', async () => {
    await test
      .visitor()
      .get('/api/session')
      .set('Cookie', `hr_session=${'A'.repeat(43)}`)
      .expect(401);
    await test.visitor().get('/api/session').set('Cookie', 'hr_session=%00; hr_session=x').expect(401);
  });

  it('ends when nobody used it for the idle time', async () => {
    const username = await officer();
    const agent = await test.signIn(username);
    await agent.get('/api/people').expect(200);
    await test.database.owner.query(
      `update session set expires_at = now() - interval '1 second' from account a where a.id = account_id and a.username = $1`,
      [username],
    );
    await agent.get('/api/people').expect(401);
  });
});
