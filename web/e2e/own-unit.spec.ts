import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { panel, peopleIn, summary, title } from './harness/words';

const unit = 'Sở Nông nghiệp và Môi trường';

let journey: Journey;
let page: Page;
let province: Page;
/** People of the unit as the officer of the province counts them. */
let expected: number;
let stranger: { readonly id: string; readonly fullName: string };

beforeAll(async () => {
  journey = await Journey.begin();
  province = await journey.openAs('canbo');
  const { items: units } = await read(province, '/api/organisations');
  const own = units.find(({ name }: { name: string }) => name === unit);
  const other = units.find(({ name }: { name: string }) => name === 'Sở Tài chính');
  expected = (await read(province, `/api/people?organisationId=${own.id}&pageSize=1`)).total;
  stranger = (await read(province, `/api/people?organisationId=${other.id}&pageSize=1`)).items[0];
  page = await journey.openAs('nhansu');
});
afterAll(() => journey.end());

describe('the personnel officer of a unit', () => {
  it('counts only the own unit on the start page', async () => {
    expect(expected).toBeGreaterThan(10);
    const line = page.getByText('người đang công tác');
    expect(await peopleIn(line)).toBe(expected);
    expect(await line.innerText()).toContain(unit);
    const classes = panel(page, 'Cơ cấu theo loại');
    await classes.getByRole('button', { name: 'Xem bảng' }).click();
    expect(await classes.getByRole('row', { name: /^Tổng cộng/ }).innerText()).toContain(String(expected));
  });

  it('lists only the own unit', async () => {
    await page.goto('/ho-so');
    expect(await peopleIn(summary(page))).toBe(expected);
    expect(await page.getByRole('row').count()).toBe(expected + 1);
  });

  it('exports as many rows as it lists, and none of another unit', async () => {
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /csv/ }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    const names = lines.filter((line) => /\d{4}/.test(line));
    expect(names).toHaveLength(expected);
    expect(lines.join('\n')).not.toContain('Sở Tài chính');
  });

  it('does not find people of other units', async () => {
    await page.goto(`/ho-so?q=${encodeURIComponent(stranger.fullName)}&status=all`);
    const { items } = await read(page, `/api/search?q=${encodeURIComponent(stranger.fullName)}`);
    expect(items?.map(({ id }: { id: string }) => id) ?? []).not.toContain(stranger.id);
    expect(await page.getByRole('link', { name: stranger.fullName }).count()).toBe(0);
  });

  it('does not open the file of another unit by its address', async () => {
    await page.goto(`/ho-so/${stranger.id}`);
    expect(await page.getByRole('alert').innerText()).toMatch(/không tìm thấy/i);
    expect(await page.getByText(stranger.fullName).count()).toBe(0);
    await province.goto(`/ho-so/${stranger.id}`);
    await title(province, stranger.fullName).waitFor();
  });
});

async function read(asking: Page, path: string) {
  return (await asking.request.get(path, { failOnStatusCode: true })).json();
}
