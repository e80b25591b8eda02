import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, request } from 'playwright-core';
import { killProduct, launchProduct, PASSWORD, type Product } from './harness/product.mjs';

const PEOPLE = 200;
const BATCH = 'KHEN/QĐ-UBND';
let folder: string;
let product: Product;

interface Listed {
  readonly id: string;
  readonly fullName: string;
  readonly version: number;
  readonly organisationName: string;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hr-killed-'));
  await chmod(folder, 0o755);
  product = await launch();
}, 240_000);
afterAll(async () => {
  await killProduct(product, folder).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

describe('a power cut', () => {
  it('between entry and effect loses nothing, and leaves nothing half written', async () => {
    let officer = await signIn();
    const { items: people } = await get(officer, '/api/people?classCode=CC&pageSize=100');
    const files = await Promise.all(people.map(({ id }: Listed) => get(officer, `/api/people/${id}`)));
    const [mover, ...others]: Listed[] = people.map((one: Listed, at: number) => ({
      ...one,
      version: files[at].version,
    }));
    const tomorrow = await dayAfter(officer);
    const { items: units } = await get(officer, '/api/organisations');
    const target = units.find(
      ({ name }: { name: string }) => /^Sở /.test(name) && name !== mover?.organisationName,
    );
    const made = await officer.post('/api/decisions', {
      data: decision('DIEU_DONG', 'ĐI/QĐ-UBND', tomorrow, [
        { ...mover, payload: { organisationId: target.id, title: 'Chuyên viên' } },
      ]),
    });
    expect([made.status(), await made.json()]).toEqual([201, expect.objectContaining({})]);
    const { id } = await made.json();

    // Awards for all the others are on their way when everything stops.
    const batch = officer
      .post('/api/decisions', {
        data: decision(
          'KHEN_THUONG',
          BATCH,
          await today(officer),
          others.map((one) => ({ ...one, payload: { awardCode: 'BK_TINH', year: 2026 } })),
        ),
      })
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await killProduct(product, folder);
    await batch;

    product = await launch();
    officer = await signIn();
    expect(await get(officer, `/api/decisions/${id}`)).toMatchObject({ state: 'IN_FORCE', isUpcoming: true });
    expect(await unitOf(officer, mover, '')).toBe(mover?.organisationName);
    expect(await unitOf(officer, mover, tomorrow)).toBe(target.name);
    const counts = await Promise.all(
      others.map(async (one) => {
        const { items } = await get(officer, `/api/people/${one.id}/decisions`);
        return items.filter(({ number }: { number: string }) => number === BATCH).length;
      }),
    );
    expect([[0], [1]]).toContainEqual([...new Set(counts)]);
  }, 240_000);
});

const launch = (): Promise<Product> =>
  launchProduct({ folder, people: PEOPLE, log: join(folder, 'product.log') });

async function signIn(): Promise<APIRequestContext> {
  const context = await request.newContext({ baseURL: product.address });
  await context.post('/api/session', {
    data: { username: 'canbo', password: PASSWORD },
    failOnStatusCode: true,
  });
  return context;
}

async function get(context: APIRequestContext, path: string) {
  return (await context.get(path, { failOnStatusCode: true })).json();
}

const today = async (context: APIRequestContext): Promise<string> =>
  (await get(context, '/api/session')).today;

async function dayAfter(context: APIRequestContext): Promise<string> {
  return new Date(Date.parse(await today(context)) + 86_400_000).toISOString().slice(0, 10);
}

function decision(kind: string, number: string, effectiveOn: string, people: readonly object[]): object {
  const named = people as readonly { id: string; version: number; payload: object }[];
  return {
    kind,
    number,
    signedOn: effectiveOn,
    signer: 'Trần Quốc Khởi',
    issuer: 'UBND thành phố',
    effectiveOn,
    people: named.map(({ id, version, payload }) => ({ personId: id, version, payload })),
  };
}

async function unitOf(context: APIRequestContext, person: Listed | undefined, day: string): Promise<string> {
  const { items } = await get(
    context,
    `/api/people?q=${encodeURIComponent(person?.fullName ?? '')}&pageSize=100${day ? `&asOf=${day}` : ''}`,
  );
  return items.find(({ id }: Listed) => id === person?.id).organisationName;
}
