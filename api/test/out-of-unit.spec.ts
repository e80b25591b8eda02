import { type Agent, openApp, type TestApp } from './harness/app';
import { anAccount } from './harness/builders';
import { anOfficial, type DecisionsOffice, decisionsOffice, record, recordOf } from './decisions-office';
import { type Route, routesOf, sampleOf, type Schema } from './session-walk';

/** An officer who knows every id of another unit, and to whom none of them is there. */
let app: TestApp;
let office: DecisionsOffice;
let stranger: Agent;
let head: Agent;
let person: string;
let decision: string;
let routes: Route[];
let resolve: (schema: Schema) => Schema;
beforeAll(async () => {
  app = await openApp();
  office = await decisionsOffice(app.database.owner);
  await anAccount(app.database.owner, {
    username: 'truongxa',
    role: 'UNIT_HEAD',
    organisationId: office.commune,
  });
  ({ routes, resolve } = await routesOf(app));
  person = await anOfficial(app.database.owner, office.department);
  const province = await app.signIn('tinh');
  decision = await record(app, province, person, {
    kind: 'BO_NHIEM',
    effectiveOn: '2024-02-01',
    payload: { title: 'Phó Giám đốc', termEndsOn: '2029-01-31' },
  });
  stranger = await app.signIn('canboxa');
  head = await app.signIn('truongxa');
});
afterAll(() => app.close());

const NOWHERE = '00000000-0000-7000-8000-00000000ffff';
const of = (prefix: string): Route[] => routes.filter(({ path }) => path.startsWith(`${prefix}/{`));
const addressed = ({ path }: Route, id: string): string =>
  path
    .replace('{id}', id)
    .replace('{personId}', id)
    .replace(/\{\w+\}/g, NOWHERE)
    .replace(/\/comparison$/, '/comparison?a=1&b=2');

async function answerOf(agent: Agent, route: Route, id: string): Promise<number> {
  const request = agent[route.method](addressed(route, id));
  const { status } = await (route.body ? request.send(sampleOf(route.body, resolve) as object) : request).ok(
    () => true,
  );
  return status;
}

describe('another unit’s officer', () => {
  it.each(['officer', 'head'])(
    'finds no address of the person, as %s',
    async (who) => {
      const agent = who === 'officer' ? stranger : head;
      const before = await recordOf(app.database.owner, person);
      const found: string[] = [];
      for (const route of of('/api/people')) {
        const status = await answerOf(agent, route, person);
        // A sample body may be refused before it is asked whose it is; a role may not be permitted at all.
        const allowed = route.method === 'get' ? [403, 404] : [403, 404, 415, 422];
        if (!allowed.includes(status)) found.push(`${route.key} → ${status}`);
      }
      expect(found).toEqual([]);
      expect(await recordOf(app.database.owner, person)).toEqual(before);
    },
    120_000,
  );

  it('reads none of it: every reading the role permits is a plain 404', async () => {
    const answers = new Map<string, number>();
    for (const route of of('/api/people').filter(({ method }) => method === 'get'))
      answers.set(route.key, await answerOf(stranger, route, person));
    expect(answers.get('GET /api/people/{id}')).toBe(404);
    const permitted = [...answers].filter(([, status]) => status !== 403);
    expect(permitted.length).toBeGreaterThan(8);
    expect(permitted.filter(([, status]) => status !== 404)).toEqual([]);
  });

  it('finds neither the decision nor the unit’s positions, people and what is due there', async () => {
    for (const route of of('/api/decisions')) {
      const status = await answerOf(stranger, route, decision);
      expect([route.key, [403, 404, 422].includes(status)]).toEqual([route.key, true]);
    }
    await stranger.get(`/api/decisions/${decision}`).expect(404);
    await stranger.get('/api/positions').query({ organisationId: office.department }).expect(404);
    await stranger
      .get('/api/positions/people')
      .query({ organisationId: office.department, figure: 'present' })
      .expect(404);
    const listed = async (path: string, query: object): Promise<string> =>
      JSON.stringify((await stranger.get(path).query(query).expect(200)).body);
    for (const path of ['/api/people', '/api/due', '/api/decisions'])
      expect(await listed(path, { pageSize: 100 })).not.toContain(person);
    expect(await listed('/api/search', { q: 'Trần Văn' })).not.toContain(person);
  });
});
