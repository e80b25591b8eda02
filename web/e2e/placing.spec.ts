import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { title } from './harness/words';

let journey: Journey;
let page: Page;
let body: { id: string; name: string; unplaced: number; vacant: number };
/** Somebody of a body where most people have no position. */
let waiting = '';

beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.openAs('canbo');
  const { items } = await ask(page, '/api/positions/bodies?sort=-unplaced&pageSize=200');
  // Where the most wait there need be no seat for them: a body with both.
  const found = (items as unknown as (typeof body)[]).find(
    ({ unplaced, vacant }) => unplaced > 0 && vacant > 0,
  );
  if (!found) throw new Error('no body of the demo province has people without a position and a free seat');
  body = found;
  waiting = await somebodyWaiting(items as unknown as (typeof body)[]);
}, 60_000);
afterAll(() => journey.end());

async function ask(
  of: Page,
  path: string,
): Promise<{ readonly items: readonly Record<string, unknown>[]; readonly total: number }> {
  return (await of.request.get(path, { failOnStatusCode: true })).json();
}

/** Not whoever came from a unit's list by another journey: such a one has no career yet. */
async function somebodyWaiting(bodies: readonly (typeof body)[]): Promise<string> {
  for (const { id } of bodies) {
    const { items } = await ask(
      page,
      `/api/positions/people?figure=unplaced&pageSize=5&organisationId=${id}`,
    );
    for (const { personId } of items) {
      const file = await page.request.get(`/api/people/${String(personId)}`, { failOnStatusCode: true });
      if (((await file.json()).firstRecruitedOn ?? '9999') < '2026') return String(personId);
    }
  }
  throw new Error('nobody of the demo province is without a position');
}

describe('somebody without a job position', () => {
  it('is placed by a decision from the screen of the body, and counted there', async () => {
    expect(body.unplaced).toBeGreaterThan(0);
    await page.goto(`/vi-tri-viec-lam/${body.id}`);
    await page.getByRole('button', { name: /^Chưa được bố trí|Chưa bố trí/ }).click();
    const drawer = page.getByRole('dialog', { name: 'Chưa được bố trí vào vị trí' });
    const link = drawer
      .getByRole('listitem')
      .getByRole('link', { name: /^Ghi quyết định bố trí \S/ })
      .first();
    const name = (await link.getAttribute('aria-label'))?.replace('Ghi quyết định bố trí ', '') ?? '';
    await link.click();
    await page.getByRole('group', { name: 'Bố trí, thay đổi vị trí việc làm' }).waitFor();
    await page.getByLabel('Số quyết định').fill('E2E-VT1/QĐ-SNV');
    await page.getByLabel('Ngày ký').fill('20/11/2026');
    const picker = page.getByRole('combobox', { name: /^Vị trí việc làm/ });
    await picker.click();
    // Each position with its seats.
    const option = page.getByRole('option', { name: /còn trống [1-9]\d* · phân bổ \d+, có \d+/ }).first();
    await option.waitFor();
    const position = (await option.innerText()).split('\n')[0];
    await option.click();
    // Should the position be of a higher grade, the decree asks what work like it the person has done.
    await page.getByLabel('Lý do vượt số phân bổ, tỷ lệ').fill('Đã trực tiếp làm việc tương đương');
    const preview = page.getByRole('group', { name: 'Những dòng sẽ đổi' });
    await preview.getByText(`vị trí việc làm: ${position}`).first().waitFor();
    await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await page.waitForURL(/\/quyet-dinh\/[0-9a-f-]{36}$/);
    await page.getByText(`Vị trí việc làm: ${position}`).first().waitFor();
    await page.getByRole('link', { name }).first().click();
    await title(page, name).waitFor();
    await page.getByText(`Vị trí việc làm: ${position}`).first().waitFor();
    const left = await ask(
      page,
      `/api/positions/people?figure=unplaced&pageSize=1&organisationId=${body.id}`,
    );
    expect(left.total).toBe(body.unplaced - 1);
  });

  it('placed beyond the allocation asks for a reason and takes it', async () => {
    await page.goto(`/quyet-dinh/moi?kind=BO_TRI_VTVL&person=${waiting}&effectiveOn=2026-11-01`);
    await page.getByLabel('Số quyết định').fill('E2E-VT2/QĐ-SNV');
    await page.getByLabel('Ngày ký').fill('20/10/2026');
    const picker = page.getByRole('combobox', { name: /^Vị trí việc làm/ });
    await picker.click();
    await page
      .getByRole('option', { name: /(còn trống 0|thừa \d+) · phân bổ [1-9]/ })
      .first()
      .click();
    await page
      .getByText(/^Vị trí này được phân bổ/)
      .first()
      .waitFor();
    await page.getByLabel('Lý do vượt số phân bổ, tỷ lệ').fill('Chờ một người nghỉ hưu cuối năm');
    await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await page.waitForURL(/\/quyet-dinh\/[0-9a-f-]{36}$/);
    await page
      .getByText(/Lý do vượt số phân bổ, tỷ lệ: Chờ một người nghỉ hưu/)
      .first()
      .waitFor();
  });

  it('is not placed by who only reads', async () => {
    const head = await journey.openAs('thutruong', '/vi-tri-viec-lam');
    const { items } = await ask(head, '/api/positions/bodies?sort=-unplaced&pageSize=1');
    await head.goto(`/vi-tri-viec-lam/${String(items[0]?.['id'])}`);
    await head.getByRole('button', { name: /^Chưa được bố trí|Chưa bố trí/ }).click();
    await head
      .getByRole('dialog', { name: 'Chưa được bố trí vào vị trí' })
      .getByText(/người ·/)
      .first()
      .waitFor();
    expect(await head.getByRole('link', { name: /^Ghi quyết định bố trí/ }).count()).toBe(0);
  });
});
