import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { title } from './harness/words';

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.openAs('canbo', '/den-han?kind=RAISE_DUE');
});
afterAll(() => journey.end());

const table = () => page.getByRole('table', { name: /^Việc đến hạn/ });

describe('what falls due', () => {
  it('is listed by month', async () => {
    await title(page, 'Đến hạn').waitFor();
    await page.getByRole('button', { name: 'Tháng sau' }).click();
    await table().getByText('Nâng bậc lương thường xuyên').first().waitFor();
    expect(new URL(page.url()).searchParams.get('month')).toMatch(/^\d{4}-\d{2}$/);
  });

  it('says why, line by line with the legal basis', async () => {
    await table()
      .getByRole('button', { name: /Vì sao/ })
      .first()
      .click();
    const why = page.getByRole('dialog', { name: 'Vì sao' });
    await why.getByText(/^Mốc tính nâng bậc:/).waitFor();
    await why
      .getByText(/TT 08\/2013/)
      .first()
      .waitFor();
  });

  it('leads to the decision with everything filled in', async () => {
    const act = page.getByRole('dialog', { name: 'Vì sao' }).getByRole('link', { name: 'Ghi quyết định' });
    const address = new URL((await act.getAttribute('href')) ?? '', page.url());
    expect(address.pathname).toBe('/quyet-dinh/moi');
    expect(address.searchParams.get('kind')).toBe('NANG_LUONG_TX');
    expect(address.searchParams.get('person')).toMatch(/^[0-9a-f-]{36}$/);
    const day = address.searchParams.get('effectiveOn');
    expect(JSON.parse(address.searchParams.get('payload') ?? '{}')).toMatchObject({
      paidFrom: day,
      countFrom: day,
    });
    await page.keyboard.press('Escape');
  });

  it('is a calendar too, whose days lead to their list', async () => {
    await page.getByRole('button', { name: 'Lịch', exact: true }).click();
    await page
      .getByRole('button', { name: /^Ngày \d\d\/\d\d\/\d{4}:/ })
      .first()
      .click();
    await table().waitFor();
    expect(new URL(page.url()).searchParams.get('day')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
