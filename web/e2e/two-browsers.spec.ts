import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { section } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

describe('two browsers with the same file', () => {
  it('shows the second both versions, and nothing of either is lost', async () => {
    const first = await journey.openAs('canbo');
    const { items } = await (await first.request.get('/api/people?q=thuy&pageSize=1')).json();
    const second = await journey.openAs('canbo', `/ho-so/${items[0].id}`);
    await first.goto(`/ho-so/${items[0].id}`);

    await edit(second);
    await edit(first);
    await contact(first).getByLabel('Điện thoại').fill('0912 000 111');
    await contact(first).getByLabel('Thư điện tử').fill('mot@cantho.gov.vn');
    await contact(first).getByRole('button', { name: 'Lưu' }).click();
    await contact(first).getByText('mot@cantho.gov.vn').waitFor();

    await contact(second).getByLabel('Điện thoại').fill('0912 000 222');
    await contact(second).getByRole('button', { name: 'Lưu' }).click();
    const phones = second.getByRole('row', { name: /^Điện thoại/ });
    expect(await phones.innerText()).toMatch(/0912 ?000 ?111[\s\S]*0912 ?000 ?222/);
    const mail = second.getByRole('row', { name: /^Thư điện tử/ });
    expect(await mail.innerText()).toContain('mot@cantho.gov.vn');
    expect(await phones.getByRole('radio').last().isChecked()).toBe(true);
    expect(await mail.getByRole('radio').first().isChecked()).toBe(true);
    await second.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();

    await contact(second)
      .getByText(/0912 ?000 ?222/)
      .waitFor();
    await first.reload();
    await contact(first)
      .getByText(/0912 ?000 ?222/)
      .waitFor();
    await contact(first).getByText('mot@cantho.gov.vn').waitFor();
  });
});

function contact(page: Page) {
  return section(page, 'Liên hệ, nơi ở');
}

async function edit(page: Page): Promise<void> {
  await contact(page).getByRole('button', { name: 'Sửa mục Liên hệ, nơi ở' }).click();
  await contact(page).getByLabel('Điện thoại').waitFor();
}
