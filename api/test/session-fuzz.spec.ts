import { type Agent, openApp, type TestApp } from './harness/app';
import { anAccount, anOrganisation, aPerson } from './harness/builders';
import { type Route, routesOf, sampleOf, type Schema } from './session-walk';

/** No request gets a 500, whatever it holds: odd values in every place where a route takes one. */
const ODD_TEXTS = [
  '',
  ' ',
  '%',
  "'; drop table person; --",
  '\\',
  '\u0000',
  '\ud800',
  '-1',
  '1e309',
  '99999999999999999999',
  'NaN',
  '[object Object]',
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  'null',
  '🙂'.repeat(50),
  'x'.repeat(5_000),
];
const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  [],
  {},
  [null],
  -1,
  0.5,
  1e300,
  Number.MAX_SAFE_INTEGER,
  deep(200),
  { toString: 'x', length: -1, constructor: null },
  ...ODD_TEXTS,
  'x'.repeat(20_000),
];
const ODD_BODIES: readonly [type: string, body: string | Buffer][] = [
  ['application/json', ''],
  ['application/json', 'null'],
  ['application/json', '[]'],
  ['application/json', '"x"'],
  ['application/json', '12'],
  ['application/json', '{'],
  ['application/json', '{"a":'],
  ['application/json', '{"__proto__":{"isAdmin":true}}'],
  ['application/json', '{"constructor":{"prototype":{"x":1}}}'],
  ['application/json', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['application/json', JSON.stringify({ a: 'x'.repeat(2_000_000) })],
  ['application/json', Buffer.from([0xff, 0xfe, 0x00, 0x7b])],
  ['application/json; charset=utf-16', '{}'],
  ['text/plain', '{}'],
  ['text/xml', '<a/>'],
  ['application/x-www-form-urlencoded', 'a=1&a=2&b[c]=3'],
  ['multipart/form-data', 'no boundary'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK',
  ],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nnothing\r\n--x--\r\n',
  ],
  ['', '{}'],
];

let test: TestApp;
let agent: Agent;
let routes: Route[];
let resolve: (schema: Schema) => Schema;
const ids: Record<string, string> = {};
beforeAll(async () => {
  test = await openApp();
  ({ routes, resolve } = await routesOf(test));
  const { owner } = test.database;
  const province = await anOrganisation(owner, { kind: 'UBND_TINH' });
  const account = await anAccount(owner, { username: 'toan-quyen', organisationId: province });
  await owner.query(
    `insert into account_role (account_id, role, organisation_id, valid) values ($1, 'ADMINISTRATOR', $2, '[2020-01-01,)')`,
    [account, province],
  );
  agent = await test.signIn('toan-quyen');
  Object.assign(ids, {
    // Somebody else's account: locking the one in use would end the test.
    accounts: await anAccount(owner, { username: 'nguoi-khac', organisationId: province }),
    people: await aPerson(owner, { organisationId: province }),
    organisations: province,
  });
});
afterAll(() => test.close());

/** Routes that would end the session of the test itself. */
const isSafe = ({ key }: Route): boolean => key !== 'DELETE /api/session';
const addressOf = ({ path }: Route): string =>
  path.replace(/\{\w+\}/g, (_, at: number) => {
    const isFirst = path.indexOf('{') === at;
    return (isFirst && ids[path.split('/')[2] ?? '']) || '00000000-0000-7000-8000-00000000ffff';
  });

const failures: string[] = [];
beforeEach(() => failures.splice(0));
async function expectNoFailure(what: string, request: ReturnType<Agent['get']>): Promise<void> {
  const { status, body, headers } = await request.ok(() => true);
  const isProblem = status < 400 || String(headers['content-type']).startsWith('application/problem+json');
  const isSignedOut = status === 401 && !what.startsWith('POST /api/session');
  if (status >= 500 || !isProblem || isSignedOut) {
    failures.push(`${what.slice(0, 200)} → ${status} ${JSON.stringify(body).slice(0, 200)}`);
  }
}

describe('no request gets a 500', () => {
  it('for odd ids in the address', async () => {
    const oddIds = [
      'x',
      '%00',
      '..%2f..%2fetc',
      '%ff',
      '%',
      '-',
      "1'--",
      'null',
      'x'.repeat(150),
      'x'.repeat(500),
      ids['people'] + 'x',
    ];
    for (const route of routes.filter((each) => isSafe(each) && each.path.includes('{'))) {
      for (const id of oddIds) {
        const address = route.path.replace(/\{\w+\}/g, id);
        await expectNoFailure(`${route.key} ${id}`, agent[route.method](address));
      }
    }
    expect(failures).toEqual([]);
  });

  it('for odd values in the query', async () => {
    for (const route of routes.filter(isSafe)) {
      if (route.method !== 'get' && route.queryNames.length === 0) continue;
      for (const name of [...route.queryNames, 'khongco']) {
        for (const text of ODD_TEXTS) {
          const query = `${name}=${encodeURIComponent(text.toWellFormed())}`;
          await expectNoFailure(`${route.key}?${query}`, agent[route.method](`${addressOf(route)}?${query}`));
        }
        for (const query of [
          `${name}=1&${name}=2`,
          `${name}[a]=1`,
          `${name}[]=`,
          `${name}=%00`,
          `${name}=%ff`,
          `${name}=%`,
          name,
        ]) {
          await expectNoFailure(`${route.key}?${query}`, agent[route.method](`${addressOf(route)}?${query}`));
        }
      }
    }
    expect(failures).toEqual([]);
  }, 600_000);

  it('for odd bodies and content types', async () => {
    for (const route of routes.filter((each) => isSafe(each) && each.method !== 'get')) {
      for (const [type, body] of ODD_BODIES) {
        const request = agent[route.method](addressOf(route));
        if (type) request.set('Content-Type', type);
        request.serialize((value: unknown) => value as string);
        await expectNoFailure(
          `${route.key} ${type} ${String(body).slice(0, 60)}`,
          request.send(body as string),
        );
      }
    }
    expect(failures).toEqual([]);
  }, 600_000);

  it('for an odd value in any field of a body that is otherwise in order', async () => {
    for (const route of routes.filter((each) => isSafe(each) && each.body)) {
      const sample = sampleOf(route.body ?? {}, resolve) as Record<string, unknown>;
      for (const name of Object.keys(sample)) {
        for (const odd of ODD_VALUES) {
          const body = { ...sample, [name]: odd };
          const told = `${route.key} ${name}=${JSON.stringify(odd).slice(0, 60)}`;
          await expectNoFailure(told, agent[route.method](addressOf(route)).send(body));
          if (route.method !== 'patch') continue;
          const alone = { [name]: odd, ...('version' in sample ? { version: 1 } : {}) };
          await expectNoFailure(`${told} alone`, agent[route.method](addressOf(route)).send(alone));
        }
      }
    }
    expect(failures).toEqual([]);
  }, 600_000);

  it('for odd headers', async () => {
    for (const route of routes.filter(({ method }) => method === 'get')) {
      for (const headers of [
        { Cookie: 'hr_session=' },
        { Cookie: 'hr_session=%E0%A4%A' },
        { Cookie: `hr_session=${'x'.repeat(6_000)}` },
        { Cookie: '=; ;;; a' },
      ]) {
        const { status } = await test
          .visitor()
          .get(addressOf(route))
          .set(headers)
          .ok(() => true);
        expect([route.key, headers, status < 500]).toEqual([route.key, headers, true]);
      }
      await expectNoFailure(
        `${route.key} accept`,
        agent.get(addressOf(route)).set({ Accept: 'x/y', 'Accept-Encoding': '?' }),
      );
    }
    expect(failures).toEqual([]);
  });
});
