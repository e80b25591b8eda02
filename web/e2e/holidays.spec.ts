import type { Locator, Page } from 'playwright-core';
import { Journey } from './harness/browser';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const day = '24/12/2027';
const rowOf = (page: Page): Locator => page.getByRole('row', { name: new RegExp(`^${day}`) });

async function openDay(page: Page): Promise<Locator> {
  await rowOf(page).getByRole('button', { name: 'Sửa' }).click();
  return page.getByRole('dialog', { name: 'Sửa ngày' });
}

describe('two officers on the same holiday', () => {
  it('the second is told what the first wrote, keeps what he typed, and decides', async () => {
    const [first, second] = [
      await journey.openAs('canbo', '/thiet-lap?nam=2027'),
      await journey.openAs('canbo2', '/thiet-lap?nam=2027'),
    ];
    await first.getByRole('button', { name: 'Thêm ngày' }).click();
    const added = first.getByRole('dialog', { name: 'Thêm ngày' });
    await added.getByRole('textbox', { name: /^Ngày \(bắt buộc\)/ }).fill(day);
    await added.getByLabel('Tên ngày').fill('Nghỉ thử');
    await added.getByRole('button', { name: 'Lưu' }).click();
    await rowOf(first).waitFor();

    await second.reload();
    const [mine, theirs] = [await openDay(first), await openDay(second)];
    await mine.getByLabel('Tên ngày').fill('Nghỉ bù của tỉnh');
    await mine.getByRole('button', { name: 'Lưu' }).click();
    await rowOf(first).getByText('Nghỉ bù của tỉnh').waitFor();

    await theirs.getByLabel('Tên ngày').fill('Nghỉ thử, đã sửa');
    await theirs.getByRole('button', { name: 'Lưu' }).click();
    await theirs.getByText(/Người khác vừa sửa ngày này thành: .*Nghỉ bù của tỉnh/).waitFor();
    expect(await theirs.getByLabel('Tên ngày').inputValue()).toBe('Nghỉ thử, đã sửa');
    await theirs.getByRole('button', { name: 'Lưu' }).click();
    await rowOf(second).getByText('Nghỉ thử, đã sửa').waitFor();

    await rowOf(second).getByRole('button', { name: 'Bỏ' }).click();
    await second.getByRole('alertdialog').getByRole('button', { name: /^Bỏ/ }).click();
    await rowOf(second).waitFor({ state: 'detached' });
  });
});
