import type { Locator, Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { section } from './harness/words';

let journey: Journey;
let file = '';
beforeAll(async () => {
  journey = await Journey.begin();
  const officer = await journey.openAs('canbo');
  // A person of this journey's own, so that no other one meets the changes.
  const { items: units } = await (await officer.request.get('/api/organisations')).json();
  const unit = units.find(({ name }: { name: string }) => name === 'Sở Tư pháp').id;
  const made = await officer.request.post('/api/people', {
    data: {
      fullName: 'Võ Thị Lý Lịch',
      sex: 'F',
      birthDate: '1985-03-12',
      organisationId: unit,
      classCode: 'CC',
      title: 'Chuyên viên',
      startsOn: '2025-08-01',
    },
    failOnStatusCode: true,
  });
  file = `/ho-so/${(await made.json()).id}`;
});
afterAll(() => journey.end());

async function open(page: Page, of: Locator): Promise<void> {
  await of.getByText('Mục này đang khóa').waitFor();
  await of.getByRole('button', { name: /^Mở khóa mục / }).click();
  const drawer = page.getByRole('dialog', { name: 'Mở khóa mục hạn chế' });
  await drawer.getByLabel('Lý do khai thác').fill('Thẩm tra hồ sơ bổ nhiệm');
  await drawer.getByRole('button', { name: 'Mở khóa' }).click();
  await of.getByText('đang mở, tự khóa sau').waitFor();
}

describe('the record of a person', () => {
  it('opens a restricted section with a ground, keeps who opened it, and shows a family row that was added', async () => {
    const page = await journey.openAs('canbo', file);
    const family = familyOf(page);
    await family.getByText('Mục này đang khóa').waitFor();
    await family.getByRole('button', { name: 'Mở khóa mục Quan hệ gia đình' }).click();
    const drawer = page.getByRole('dialog', { name: 'Mở khóa mục hạn chế' });
    await drawer.getByLabel('Lý do khai thác').fill('xem');
    await drawer.getByRole('button', { name: 'Mở khóa' }).click();
    await drawer.getByText('Hãy ghi lý do rõ hơn').first().waitFor();
    await drawer.getByLabel('Lý do khai thác').fill('Thẩm tra hồ sơ bổ nhiệm');
    await drawer.getByRole('button', { name: 'Mở khóa' }).click();
    await family.getByText('đang mở, tự khóa sau').waitFor();

    await family.getByRole('button', { name: 'Thêm người thân' }).click();
    await choose(page, 'Mối quan hệ', 'Cha');
    await family.getByLabel('Họ và tên').fill('Võ Văn Tư');
    await family.getByLabel('Năm sinh').fill('1979');
    await family.getByText('chưa hơn người này').first().waitFor();
    await family.getByLabel('Năm sinh').fill('1955');
    await family.getByRole('button', { name: 'Lưu dòng này' }).click();
    await family.getByRole('cell', { name: /^Võ Văn Tư/ }).waitFor();

    await page.getByRole('button', { name: 'Lịch sử', exact: true }).first().click();
    const history = page.getByRole('dialog', { name: 'Lịch sử' });
    await history.getByText('Thêm người thân: Cha, Võ Văn Tư').waitFor();
    await history.getByRole('tab', { name: 'Ai đã xem' }).click();
    await history.getByText('Mở mục hạn chế: Quan hệ gia đình (mục 36)').waitFor();
    await history.getByText('Lý do: Thẩm tra hồ sơ bổ nhiệm').waitFor();

    const other = await journey.openAs('kiemtra', file);
    await familyOf(other).getByText('Mục này đang khóa').waitFor();
    expect(await other.getByText('Võ Văn Tư').count()).toBe(0);
  });

  it('locks again the section that the button stands at, and no other', async () => {
    const page = await journey.openAs('canbo', file);
    const family = familyOf(page);
    const health = section(page, 'Sức khỏe').first();
    await open(page, health);
    if (await family.getByText('Mục này đang khóa').isVisible()) await open(page, family);
    await family.getByText('đang mở, tự khóa sau').waitFor();
    await family.getByRole('button', { name: /^Khóa lại ngay mục / }).click();
    await family.getByText('Mục này đang khóa').waitFor();
    await health.getByText('đang mở, tự khóa sau').waitFor();
    await page.reload();
    await family.getByText('Mục này đang khóa').waitFor();
    await health.getByText('đang mở, tự khóa sau').waitFor();
  });

  it('turns a row of a table into a form in place, and states a worked-out item otherwise with a reason', async () => {
    const page = await journey.openAs('canbo', file);
    const awards = section(page, 'Khen thưởng');
    await awards.getByRole('button', { name: 'Thêm khen thưởng' }).click();
    await awards.getByLabel('Năm', { exact: false }).first().fill('2025');
    await choose(page, 'Danh hiệu, hình thức khen thưởng', 'Lao động tiên tiến');
    await awards.getByRole('button', { name: 'Lưu dòng này' }).click();
    await awards.getByRole('cell', { name: /^Lao động tiên tiến/ }).waitFor();

    const posts = section(page, 'Chức vụ, quy hoạch');
    await posts.getByRole('button', { name: 'Ghi khác kết quả tính: Chức vụ kiêm nhiệm' }).click();
    await posts.getByLabel('Ghi là').fill('Thành viên Hội đồng tuyển dụng');
    await posts.getByLabel('Lý do ghi khác kết quả tính').fill('Quyết định đang chờ nhập');
    await posts.getByRole('button', { name: 'Lưu dòng này' }).click();
    await posts.getByText('Thành viên Hội đồng tuyển dụng').waitFor();
    await posts.getByText('ghi thay', { exact: true }).first().waitFor();
  });
});

/** Another section's name ends in the same words. */
const familyOf = (page: Page) => page.getByRole('region', { name: 'Gia đình', exact: true });

async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(option);
  await page.getByRole('option', { name: option, exact: false }).first().click();
}
