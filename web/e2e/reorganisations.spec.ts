import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { title } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const DAY = '2031-01-01';
const SOURCES = ['Sở Dân tộc và Tôn giáo', 'Thanh tra thành phố'] as const;

/** People by unit as the tree counts them on the day, the empty ones left out. */
async function counts(page: Page): Promise<Record<string, number>> {
  const answer = await page.request.get(`/api/organisations?asOf=${DAY}`);
  const { items } = (await answer.json()) as { items: { name: string; id: string; people: number }[] };
  return Object.fromEntries(
    items.filter(({ people }) => people > 0).map(({ id, name, people }) => [`${name} ${id}`, people]),
  );
}
const sum = (people: Record<string, number>): number =>
  Object.values(people).reduce((total, one) => total + one, 0);

describe('a merger', () => {
  it('goes from preview to undo, with every count equal to the start', async () => {
    const page = await journey.openAs('canbo', '/don-vi/sap-xep');
    const start = await counts(page);
    await page.getByRole('link', { name: 'Lập phương án' }).click();
    await page.getByLabel('Tên phương án (bắt buộc)').fill('Hợp nhất thử hai cơ quan');
    await page.getByLabel('Ngày hiệu lực (bắt buộc)').fill('01/01/2031');
    await page.getByLabel('Ngày hiệu lực (bắt buộc)').press('Tab');
    for (const source of SOURCES) {
      await page.getByLabel('Thêm đơn vị', { exact: true }).fill(source);
      await page
        .getByRole('option', { name: new RegExp(`^${source}`) })
        .first()
        .click();
      await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    }
    await page.getByLabel('Loại đơn vị mới (bắt buộc)').fill('Sở và cơ quan');
    await page.getByRole('option', { name: /^Sở và cơ quan/ }).click();
    await page.getByLabel('Tên đơn vị mới').fill('Sở Thanh tra, Dân tộc và Tôn giáo');
    await page.getByLabel('Số, ký hiệu').fill('15/NQ-HĐND');
    await page.getByLabel('Ngày ký').fill('20/11/2026');
    await page.getByRole('button', { name: 'Lập phương án' }).click();

    await title(page, 'Hợp nhất thử hai cơ quan').waitFor();
    const tiles = page.getByRole('list', { name: 'Kết quả tổng hợp' });
    await tiles.waitFor();
    const figure = async (what: string): Promise<number> =>
      Number(
        (await tiles.getByRole('listitem').filter({ hasText: what }).locator('strong').innerText()).replace(
          /\D/g,
          '',
        ),
      );
    expect(await figure('Người trước sắp xếp')).toBe(await figure('Người sau sắp xếp'));
    expect(await figure('Người có thay đổi')).toBeGreaterThan(0);
    expect(await counts(page)).toEqual(start);

    await page.getByRole('button', { name: 'Người', exact: true }).click();
    await page
      .getByText(`${await moved(page)} người`)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Kết quả' }).click();
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Áp dụng' }).click();
    await page.getByText('Sắp có hiệu lực').first().waitFor();
    const after = await counts(page);
    expect(sum(after)).toBe(sum(start));
    expect(Object.keys(after).some((unit) => unit.startsWith('Sở Dân tộc và Tôn giáo '))).toBe(false);
    expect(Object.keys(after).some((unit) => unit.startsWith('Sở Thanh tra, Dân tộc và Tôn giáo '))).toBe(
      true,
    );

    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    const drawer = page.getByRole('dialog', { name: 'Hoàn tác phương án' });
    await drawer.getByLabel('Lý do (bắt buộc)').fill('Chưa đủ điều kiện');
    await drawer.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác').first().waitFor();
    expect(await counts(page)).toEqual(start);
  });
});

describe('two drafts', () => {
  it('are laid beside each other; the auditor reads them and changes nothing', async () => {
    const page = await journey.openAs('kiemtra', '/don-vi/sap-xep?state=DRAFT');
    const table = page.getByRole('table', { name: 'Phương án sắp xếp tổ chức' });
    await table
      .getByRole('row', { name: /Phương án 1/ })
      .getByRole('checkbox')
      .check();
    await table
      .getByRole('row', { name: /Phương án 2/ })
      .getByRole('checkbox')
      .check();
    await page.getByRole('button', { name: 'So sánh' }).click();
    await page.getByRole('row', { name: /^Đơn vị kết thúc/ }).waitFor();
    await page
      .getByRole('link', { name: /^Phương án 1/ })
      .first()
      .click();
    await title(page, /^Phương án 1/).waitFor();
    expect(await page.getByRole('button', { name: 'Áp dụng' }).count()).toBe(0);
  });
});

describe('a surplus case', () => {
  it('gets an option, a year and a deadline, and counts as open until it is settled', async () => {
    const page = await journey.openAs('canbo', '/don-vi/sap-xep/doi-du?state=OPEN');
    const table = page.getByRole('table', { name: 'Trường hợp dôi dư' });
    await table.getByRole('row').nth(1).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Phương án giải quyết').selectOption('KEPT');
    await drawer.getByLabel('Năm dự kiến theo lộ trình').fill('2028');
    await drawer.getByRole('button', { name: 'Lưu trường hợp' }).click();
    await page.getByText('Đã lưu trường hợp').waitFor();
    await table.getByRole('cell', { name: '2028' }).first().waitFor();
  });
});

describe('what was reorganised', () => {
  it('is counted by the old map and by the new one, and both are the same people', async () => {
    const page = await journey.openAs('canbo', '/don-vi/sap-xep');
    await page.getByRole('link', { name: 'Kết thúc hoạt động của cấp huyện' }).click();
    await page.getByRole('button', { name: 'Đơn vị cũ, mới' }).click();
    const [old, now] = [page.getByRole('table').nth(0), page.getByRole('table').nth(1)];
    const sumOf = async (of: typeof old, at: number): Promise<number> =>
      Number(
        (await of.getByRole('row', { name: /^Cộng/ }).getByRole('cell').nth(at).innerText()).replaceAll(
          '.',
          '',
        ),
      );
    const before = await sumOf(old, 0);
    expect(before).toBeGreaterThan(10);
    const gone = /(\d+) người đã nghỉ, đơn vị cũ bị chia/.exec(await page.locator('main').innerText());
    expect((await sumOf(now, 0)) + Number(gone?.[1] ?? 0)).toBe(before);
  });
});

describe('a unit head', () => {
  it('gets nothing of what is planned', async () => {
    const page = await journey.openAs('thutruong', '/don-vi/sap-xep');
    await title(page, 'Tài khoản này không có quyền xem trang').waitFor();
  });
});

async function moved(page: Page): Promise<number> {
  const id = /sap-xep\/([0-9a-f-]+)/.exec(page.url())?.[1];
  return (await (await page.request.get(`/api/reorganisations/${id}/people`)).json()).total;
}
