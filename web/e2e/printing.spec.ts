import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { title } from './harness/words';

let journey: Journey;
let page: Page;
let person: { readonly id: string; readonly fullName: string };

beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.openAs('canbo');
  const { items } = await (await page.request.get('/api/people?pageSize=1&classCode=CC')).json();
  person = items[0];
});
afterAll(() => journey.end());

async function downloaded(act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

describe('printing on forms', () => {
  it('gives the CV of one person as PDF and as Word', async () => {
    await page.goto(`/ho-so/${person.id}`);
    for (const [kind, start] of [
      ['PDF', '%PDF-'],
      ['Word', 'PK'],
    ] as const) {
      await page.getByRole('button', { name: 'In', exact: true }).click();
      const { name, content } = await downloaded(() =>
        page.getByRole('menuitem', { name: `Sơ yếu lý lịch (TT 06/2023) – ${kind}` }).click(),
      );
      expect(name).toMatch(/^So-yeu-ly-lich_.*\.(pdf|docx)$/);
      expect(content.subarray(0, start.length).toString('latin1')).toBe(start);
    }
  });

  it('prints the people chosen into one ZIP, which can be left and found again', async () => {
    await page.goto('/ho-so');
    for (const row of [0, 1, 2])
      await page
        .getByRole('table')
        .getByRole('checkbox')
        .nth(row + 1)
        .check();
    await page.getByRole('button', { name: 'In lý lịch' }).click();
    const drawer = page.getByRole('dialog', { name: 'In lý lịch' });
    await drawer.getByLabel('Mẫu').selectOption({ label: 'Tiểu sử tóm tắt' });
    await drawer.getByRole('button', { name: 'In 3 người' }).click();
    await page.waitForURL('**/in-an');
    await page.goto('/ho-so');
    await page.goto('/in-an');
    await title(page, 'In ấn').waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Tiểu sử tóm tắt' }).first();
    await row.getByText('In xong').waitFor();
    const { name, content } = await downloaded(() => row.getByRole('link', { name: 'Tải ZIP' }).click());
    expect(name).toMatch(/^tieu-su-tom-tat_3-nguoi_.*\.zip$/);
    expect(content.subarray(0, 2).toString('latin1')).toBe('PK');
    await row.getByRole('button', { name: 'Bỏ' }).click();
    await page
      .getByRole('alertdialog')
      .or(page.getByRole('dialog'))
      .getByRole('button', { name: 'Bỏ', exact: true })
      .click();
    await page.getByText('Đã bỏ lần in').waitFor();
  });

  it('names the tags of an own template that nothing fills', async () => {
    await page.goto('/thiet-lap/mau-in');
    const { content } = await downloaded(() =>
      page
        .getByRole('link', { name: /^Tải mẫu đang dùng/ })
        .first()
        .click(),
    );
    expect(content.subarray(0, 2).toString('latin1')).toBe('PK');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'mau.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('không phải Word'),
      });
    await page.getByRole('alert').getByText('Mẫu phải là tệp Word dạng .docx.').waitFor();
  });
});
