import { openApp, type TestApp } from './harness/app';
import { anAccount, anOrganisation, aPerson } from './harness/builders';

let test: TestApp;
beforeAll(async () => {
  test = await openApp();
});
afterAll(() => test.close());

describe('the running product', () => {
  it('says that it is well, without a session', async () => {
    await test.visitor().get('/api/health').expect(200);
  });

  it('lets an officer in and shows the people of the register', async () => {
    const { owner } = test.database;
    const organisationId = await anOrganisation(owner);
    await anAccount(owner, { username: 'canbo', organisationId });
    await aPerson(owner, { organisationId, fullName: 'Nguyễn Thị Hoà' });
    const officer = await test.signIn('canbo');
    const { body } = await officer.get('/api/session').expect(200);
    expect(body).toMatchObject({ username: 'canbo', isWholeRegister: true });
  });
});
