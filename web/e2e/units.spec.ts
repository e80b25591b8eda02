import type { Locator, Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { title } from './harness/words';

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.openAs('canbo', '/don-vi');
});
afterAll(() => journey.end());

const tree = () => page.getByRole('tree', { name: 'Cây đơn vị' });
const unit = (name: string | RegExp) => tree().getByRole('treeitem', { name });
const tops = () => tree().locator('[aria-level="1"]');

describe('the tree as of a day', () => {
  it('shows one province today', async () => {
    await unit('Sở Nội vụ').waitFor();
    expect(await tops().count()).toBe(1);
    await page.getByLabel('Tìm đơn vị', { exact: true }).fill('quan ninh kieu');
    await page.getByText('Tên cũ và đơn vị ngoài ngày này').waitFor();
    expect(await unit(/quận Ninh Kiều/).count()).toBe(0);
  });

  it('shows three provinces with their districts on 30/06/2025', async () => {
    await page.goto('/don-vi');
    await page.getByRole('button', { name: 'Tính đến hôm nay' }).click();
    await page.getByLabel('Cây đơn vị vào ngày').fill('30/06/2025');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await unit(/^Tỉnh Hậu Giang/).waitFor();
    expect(await tops().count()).toBe(3);
    await page.getByLabel('Tìm đơn vị', { exact: true }).fill('quan ninh kieu');
    await unit(/^Ủy ban nhân dân quận Ninh Kiều/).click();
    await page
      .getByRole('article')
      .getByRole('heading', { name: 'Ủy ban nhân dân quận Ninh Kiều' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-06-30');
  });

  it('leads from a ward to its predecessors and back', async () => {
    await page.goto('/don-vi');
    await page.getByLabel('Tìm đơn vị', { exact: true }).fill('phuong ninh kieu');
    await unit(/^Ủy ban nhân dân phường Ninh Kiều/).click();
    const history = page.getByRole('article');
    await history.getByText('1668/NQ-UBTVQH15').first().waitFor();
    await history.getByRole('link', { name: 'Ủy ban nhân dân phường Xuân Khánh' }).first().click();
    await history.getByRole('heading', { name: 'Ủy ban nhân dân phường Xuân Khánh' }).waitFor();
    await history.getByText(/^Đơn vị đã kết thúc/).waitFor();
    await history.getByRole('link', { name: 'Ủy ban nhân dân phường Ninh Kiều' }).first().click();
    await history.getByRole('heading', { name: 'Ủy ban nhân dân phường Ninh Kiều' }).waitFor();
  });
});

describe('an officer who changes the tree', () => {
  const oldName = 'Phòng Thử nghiệm số';
  const newName = 'Phòng Chuyển đổi số';

  it('creates a unit by an event with its document', async () => {
    await page.goto('/don-vi');
    await unit('Sở Nội vụ').click();
    await page.getByRole('button', { name: 'Lập đơn vị trực thuộc' }).click();
    const drawer = page.getByRole('dialog', { name: 'Lập đơn vị trực thuộc' });
    await drawer.getByLabel('Tên đơn vị').fill(oldName);
    await choose(drawer.getByLabel('Loại đơn vị'), 'phong');
    await fillDocument(drawer, '01/03/2026', '15/QĐ-UBND', '15/02/2026');
    await drawer.getByRole('region', { name: 'Thay đổi sẽ xảy ra' }).getByRole('listitem').first().waitFor();
    await drawer.getByRole('button', { name: 'Lập đơn vị' }).click();
    await drawer.waitFor({ state: 'detached' });
    await page.getByLabel('Tìm đơn vị', { exact: true }).fill('phong thu nghiem so');
    await unit(oldName).click();
    await page.getByRole('article').getByRole('heading', { name: oldName }).waitFor();
  });

  it('renames it from a day on, and the old day keeps the old name', async () => {
    await page.getByRole('button', { name: 'Đổi tên', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Đổi tên đơn vị' });
    await drawer.getByLabel('Tên mới').fill(newName);
    await fillDocument(drawer, '01/09/2026', '88/QĐ-UBND', '20/08/2026');
    await drawer.getByRole('button', { name: 'Đổi tên', exact: true }).click();
    await drawer.waitFor({ state: 'detached' });
    const article = page.getByRole('article');
    await article.getByRole('heading', { name: newName }).waitFor();
    await article.getByText('88/QĐ-UBND').waitFor();
    await article.getByText(`từ 01/03/2026 đến 31/08/2026`).waitFor();

    await page.goto(`${new URL(page.url()).pathname}?asOf=2026-08-31`);
    await article.getByRole('heading', { name: oldName }).waitFor();
  });

  it('refuses to close a unit in which people work, and says how many', async () => {
    await page.goto('/don-vi');
    await page.getByLabel('Tìm đơn vị', { exact: true }).fill('so tu phap');
    await unit(/^Sở Tư pháp/).click();
    await page.getByRole('button', { name: 'Kết thúc hoạt động' }).click();
    const drawer = page.getByRole('dialog', { name: 'Kết thúc hoạt động' });
    await fillDocument(drawer, '01/10/2026', '90/QĐ-UBND', '01/09/2026');
    await drawer
      .getByText(/\d+ (người|đơn vị)/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ', exact: true }).click();
    await drawer.waitFor({ state: 'detached' });
  });
});

async function choose(picker: Locator, typed: string): Promise<void> {
  await picker.fill(typed);
  await page.getByRole('option').first().click();
}

async function fillDocument(drawer: Locator, from: string, number: string, signed: string): Promise<void> {
  await drawer.getByLabel('Ngày hiệu lực').fill(from);
  await drawer.getByLabel('Số, ký hiệu').fill(number);
  await drawer.getByLabel('Ngày ký').fill(signed);
  await drawer.getByLabel('Cơ quan ban hành').fill('Ủy ban nhân dân thành phố');
}

describe('an officer of a unit', () => {
  it('sees the tree and changes nothing in it', async () => {
    const other = await journey.openAs('nhansu', '/don-vi');
    await other.getByRole('treeitem', { name: /^Sở Nông nghiệp và Môi trường/ }).click();
    await other.getByRole('article').getByRole('heading', { name: 'Sở Nông nghiệp và Môi trường' }).waitFor();
    expect(await other.getByRole('button', { name: 'Đổi tên' }).count()).toBe(0);
    await title(other, 'Đơn vị').first().waitFor();
  });
});
