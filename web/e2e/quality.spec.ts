import type { Locator, Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { section } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

describe('the quality of the data', () => {
  it('leads from the score to a file, and what is mended there is gone at once', async () => {
    const page = await journey.openAs('canbo', '/chat-luong');
    await checked(page);
    await page.reload();
    await page.getByRole('img', { name: /^Điểm theo tháng/ }).waitFor();
    await page.getByRole('button', { name: 'Xem bảng' }).click();
    await page.getByRole('columnheader', { name: 'Tháng' }).waitFor();

    await page.goto('/chat-luong/viec-can-sua?checkId=MISSING_PHONE');
    const row = page.getByRole('row').nth(1);
    await row.waitFor();
    await row.click();
    await page.waitForURL(/\/ho-so\/[^/]+#lien-he$/);
    const findings = page.locator('hr-person-findings');
    await unfold(findings);
    await findings.getByText('Chưa có số điện thoại', { exact: true }).waitFor();
    const contact = section(page, 'Liên hệ, nơi ở');
    await contact.getByRole('button', { name: 'Sửa mục Liên hệ, nơi ở' }).click();
    await contact.getByLabel('Điện thoại').fill('0912 345 678');
    await contact.getByRole('button', { name: 'Lưu' }).click();
    await findings.getByText('Chưa có số điện thoại', { exact: true }).waitFor({ state: 'detached' });
    expect(journey.complaints).toEqual([]);
  });

  it('lets a finding be left as it is, with the reason, and takes that back', async () => {
    const page = await journey.openAs('canbo');
    await checked(page);
    const { items } = await (
      await page.request.get('/api/quality/findings?checkId=MISSING_PHONE&pageSize=1')
    ).json();
    await page.goto(`/ho-so/${items[0].personId}`);
    const findings = page.locator('hr-person-findings');
    await unfold(findings);
    await findings.getByRole('button', { name: 'Bỏ qua có lý do: Chưa có số điện thoại' }).click();
    await findings.getByLabel('Lý do bỏ qua').fill('Không dùng điện thoại di động');
    await findings.getByRole('button', { name: 'Bỏ qua điều này' }).click();
    await findings.getByText('1 điều đã bỏ qua có lý do').click();
    await findings.getByText(/Không dùng điện thoại di động/).waitFor();
    await findings.getByRole('button', { name: 'Không bỏ qua nữa: Chưa có số điện thoại' }).click();
    await findings.getByText('đã bỏ qua có lý do').waitFor({ state: 'detached' });
  });
});

/** Only the first of many findings are in sight. */
async function unfold(findings: Locator): Promise<void> {
  await findings.getByText(/^Điểm \d/).waitFor();
  const more = findings.getByRole('button', { name: /^Xem thêm/ });
  if (await more.isVisible()) await more.click();
}

/** The look at every file that the start of the program begins has ended. */
async function checked(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { run } = await (await page.request.get('/api/quality/run')).json();
    if (run?.finishedAt) return;
    await page.waitForTimeout(300);
  }
  throw new Error('the checks do not end');
}
