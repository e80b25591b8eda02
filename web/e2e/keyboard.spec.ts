import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { become, navigation, section, title } from './harness/words';

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.openAs('canbo', '/ho-so');
});
afterAll(() => journey.end());

const rows = () => page.getByRole('table').locator('tbody').getByRole('row');

describe('working by keyboard', () => {
  it('goes through the list by arrows, chooses by the space bar and opens by Enter', async () => {
    await rows().first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await become(() => isFocused(rows().nth(2)), true);
    await page.keyboard.press('Space');
    await become(() => rows().nth(2).getByRole('checkbox').isChecked(), true);
    await page.getByText('Đã chọn 1 người').waitFor();
    await page.keyboard.press('ArrowUp');
    await become(() => isFocused(rows().nth(1)), true);
    const name = await rows().nth(1).getByRole('link').innerText();
    await page.keyboard.press('Enter');
    await title(page, name).waitFor();
  });

  it('shows where the focus stands, on every stop of the Tab key', async () => {
    await page.goto('/ho-so');
    await rows().first().waitFor();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const mark = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return 'nothing has the focus';
        const looks = [focused, focused.parentElement ?? focused].map((one) => getComputedStyle(one));
        const isMarked = looks.some(
          ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
        );
        return isMarked
          ? ''
          : `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`;
      });
      expect(mark).toBe('');
    }
  });

  it('shuts dialogs and drawers by Escape', async () => {
    await page.keyboard.press('Escape');
    await title(page, 'Hồ sơ').click();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Phím tắt' });
    await keys.waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await rows().first().getByRole('link').click();
    await page.getByRole('button', { name: 'Lịch sử', exact: true }).first().click();
    const history = page.getByRole('dialog', { name: 'Lịch sử' });
    await history.getByRole('tab', { name: 'Đã thay đổi' }).waitFor();
    await page.keyboard.press('Escape');
    await history.waitFor({ state: 'detached' });
  });

  it('asks once before unsaved work is left', async () => {
    const contact = section(page, 'Liên hệ, nơi ở');
    await contact.getByRole('button', { name: /^Sửa mục/ }).click();
    await contact.getByLabel('Điện thoại').fill('0900 111 222');
    await navigation(page).getByText('Đơn vị').click();
    const question = page.getByRole('alertdialog', { name: 'Rời trang khi chưa lưu?' });
    await question.getByRole('button', { name: 'Ở lại trang' }).click();
    expect(await contact.getByLabel('Điện thoại').inputValue()).toBe('0900 111 222');
    await navigation(page).getByText('Đơn vị').click();
    await question.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await title(page, 'Đơn vị').waitFor();
    expect(await question.count()).toBe(0);
  });
});

function isFocused(row: ReturnType<typeof rows>): Promise<boolean> {
  return row.evaluate((element) => element === document.activeElement);
}
