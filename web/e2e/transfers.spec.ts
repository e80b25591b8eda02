import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { section } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

describe('passing on', () => {
  it('an edit waits with its deadline, is packed by the published schema, sent and marked as sent', async () => {
    const page = await journey.openAs('canbo');
    await page.getByText('Thay đổi quá hạn gửi cơ sở dữ liệu quốc gia').waitFor();
    const person = await somebodyWhole(page);
    await page.goto(`/ho-so/${person.id}`);
    const contact = section(page, 'Liên hệ, nơi ở');
    await contact.getByRole('button', { name: 'Sửa mục Liên hệ, nơi ở' }).click();
    const address = `gui-di-${Date.now()}@cantho.gov.vn`;
    await contact.getByLabel('Thư điện tử').fill(address);
    await contact.getByRole('button', { name: 'Lưu' }).click();
    await contact.getByText(address).waitFor();

    await page.goto('/gui-du-lieu');
    await page.getByRole('link', { name: /^Quá hạn/ }).waitFor();
    await page
      .getByText(/^Quá hạn \d+ ngày$/)
      .first()
      .waitFor();
    // What is due first is packed first, 500 changes a package: the change of today is in the last one.
    let document: unknown;
    do {
      await page.goto('/gui-du-lieu');
      document = await pack(page);
    } while (!JSON.stringify(document).includes(person.id));
    const schema = await (await page.request.get('/api/schemas/national-record.schema.json')).json();
    const ajv = new Ajv2020({ strict: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const fits = ajv.compile(schema);
    expect([fits(document), fits.errors]).toEqual([true, null]);

    await page.getByRole('button', { name: 'Gửi gói' }).click();
    await page.getByText('Đã đặt gói vào thư mục gửi').waitFor();
    await page.getByText('thư mục gửi', { exact: true }).waitFor();
    await page.goto(`/gui-du-lieu?state=SENT&page=${await pageOf(page, person.id)}`);
    await page.getByRole('row').filter({ hasText: person.fullName }).first().waitFor();
    expect(journey.complaints).toEqual([]);
  });

  it('is looked at, not sent, by a unit officer', async () => {
    const page = await journey.openAs('nhansu', '/gui-du-lieu');
    await page.getByRole('heading', { name: 'Gửi dữ liệu' }).waitFor();
    await page.getByText('Từng thay đổi').waitFor();
    expect(await page.getByRole('button', { name: 'Đóng gói để gửi' }).count()).toBe(0);
  });
});

/** On which page of the list of sent changes somebody stands. */
async function pageOf(page: Page, personId: string): Promise<number> {
  for (let number = 1; ; number += 1) {
    const answer = await page.request.get(`/api/transfers/items?state=SENT&pageSize=50&page=${number}`);
    const { items } = (await answer.json()) as { items: { personId: string }[] };
    if (items.some((one) => one.personId === personId)) return number;
    if (items.length === 0) throw new Error('the change is not among those sent');
  }
}

/** Packs what waits, from the list; @returns the package as it is downloaded */
async function pack(page: Page): Promise<unknown> {
  await page.getByRole('button', { name: 'Đóng gói để gửi' }).click();
  await page.waitForURL(/\/gui-du-lieu\/goi\//);
  await page.getByRole('heading', { name: /^Gói G\d{4}-\d{6}$/ }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'JSON' }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

interface Listed {
  readonly id: string;
  readonly fullName: string;
  readonly employeeCode: string | null;
}

/** The first of the list whose file has what the published schema asks of everybody. */
async function somebodyWhole(page: Page): Promise<Listed> {
  const { items } = await (await page.request.get('/api/people?q=hung&pageSize=50')).json();
  for (const one of items as Listed[]) {
    const { citizenId, firstRecruitedOn } = await (await page.request.get(`/api/people/${one.id}`)).json();
    // Whoever came from a unit's list by another journey has no career yet.
    if (citizenId && firstRecruitedOn && one.employeeCode) return one;
  }
  throw new Error('the demo province has no whole file of that name');
}
