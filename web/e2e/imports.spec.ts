import Excel from 'exceljs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { peopleIn, section, summary, title } from './harness/words';

/** 500 people saved by another program; how it was made stands in fixtures/make-bm03.mjs. */
const list = join(process.cwd(), 'web/e2e/fixtures/bm03-500.xlsx');
/** Typed in NFD in the list, with 1975 alone for a birth date. */
const person = 'Đặng Đình Nguyên Hiếu';

let journey: Journey;
let page: Page;
beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.openAs('canbo', '/nhap-lieu');
});
afterAll(() => journey.end());

const filters = () => page.getByRole('group', { name: 'Lọc các dòng' });
/** How many rows of the list the preview counts under a heading. */
const count = async (name: RegExp) =>
  Number(/\d+/.exec((await filters().getByRole('button', { name }).innerText()).replaceAll('.', ''))?.[0]);
const state = (text: string) => page.getByText(text, { exact: true }).first().waitFor({ timeout: 60_000 });

describe('a BM03 list of 500 people', () => {
  it('is read; the one column that nobody knows is asked', async () => {
    await upload(list);
    await state('Chờ ghép cột');
    await page.getByText('Mã lưu trữ').waitFor();
    await page.getByLabel('Ghép cột P vào mục').fill('bo qua');
    await page.getByRole('option', { name: 'Bỏ qua cột này' }).click();
    await page.getByRole('button', { name: 'Tiếp tục đọc danh sách' }).click();
    await state('Chờ ghi vào sổ');
  });

  it('shows the preview with problems first, by column, value and reason', async () => {
    expect([await count(/Tất cả$/), await count(/Có lỗi$/), await count(/Mới$/)]).toEqual([500, 4, 496]);
    const first = page.getByRole('table').locator('tbody').getByRole('row').first();
    expect(await first.innerText()).toMatch(
      /Cột [CD], Ngày tháng năm sinh[\s\S]*31\/02\/1980[\s\S]*tháng 2 năm 1980 không có ngày 31/,
    );
    expect(await people('dang dinh nguyen hieu')).toBe(0);
  });

  it('gives back the rows that cannot be written, with the reason', async () => {
    const rejected = await download(page.getByRole('link', { name: 'Tải các dòng chưa ghi được' }));
    const texts = textsOf(rejected);
    expect(texts).toContain('31/02/1980');
    expect(texts.filter((text) => text.includes('không có ngày 31'))).not.toHaveLength(0);
  });

  it('is written into the register', async () => {
    await page.getByRole('button', { name: 'Ghi 496 dòng vào sổ' }).click();
    const question = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    expect(await question.innerText()).toContain('496 hồ sơ mới');
    await question.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await state('Đã ghi vào sổ');
  });

  it('puts a person in who is found without accents, edited, and whose history says so', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('dang dinh nguyen hieu');
    await page.getByRole('option').getByText(person).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await title(page, person).waitFor();
    await section(page, 'Bản thân').getByText('chỉ có năm').first().waitFor();
    const contact = section(page, 'Liên hệ, nơi ở');
    await contact.getByRole('button', { name: /^Sửa mục/ }).click();
    await contact.getByLabel('Thư điện tử').fill('hieu@cantho.gov.vn');
    await contact.getByRole('button', { name: 'Lưu' }).click();
    await contact.getByText('hieu@cantho.gov.vn').waitFor();
    await page.getByRole('button', { name: 'Lịch sử', exact: true }).first().click();
    const history = page.getByRole('dialog', { name: 'Lịch sử' });
    await history.getByText(/^Thư điện tử: .+ → hieu@cantho\.gov\.vn$/).waitFor();
    await history.getByRole('tab', { name: 'Ai đã xem' }).click();
    await history.getByRole('listitem').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('is exported again with the rest of the unit: as many rows as the list says', async () => {
    await page.goto('/don-vi');
    await page.getByRole('treeitem', { name: /^Sở Nội vụ/ }).click();
    await page
      .getByRole('link', { name: /^Xem tất cả/ })
      .last()
      .click();
    await title(page, 'Hồ sơ').waitFor();
    const total = await peopleIn(summary(page));
    expect(total).toBeGreaterThan(496);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const book = await download(page.getByRole('menuitem', { name: /xlsx/ }));
    const texts = textsOf(book);
    expect(texts).toContain(person);
    const [sheet] = book.worksheets;
    const dated = rowsOf(sheet).filter((row) => /\d{4}/.test(row.slice(1).join(' ')) && row.length > 4);
    expect(dated.length).toBe(total);
  });

  it('is not undone once somebody has edited one of its people, and says who', async () => {
    await openList('bm03-500.xlsx');
    await undo();
    const refusal = page.getByRole('alert').filter({ hasText: 'Chưa hoàn tác' });
    expect(await refusal.innerText()).toContain('có hồ sơ được sửa sau khi ghi danh sách này');
    await refusal.getByRole('link', { name: person }).waitFor();
    await state('Đã ghi vào sổ');
  });

  it('holds nothing new the second time, and is not asked about again', async () => {
    await page.goto('/nhap-lieu');
    await upload(list);
    await state('Chờ ghi vào sổ');
    expect([await count(/Mới$/), await count(/Đã có, thay đổi$/), await count(/Không đổi$/)]).toEqual([
      0, 0, 496,
    ]);
    expect(await page.getByRole('button', { name: /^Ghi \d+ dòng vào sổ/ }).count()).toBe(0);
  });
});

describe('another list on which nothing stands', () => {
  it('is written and undone', async () => {
    const csv = [
      'STT,Họ và tên,Ngày sinh,Giới tính,Chức vụ,Đơn vị',
      '1,Trương Vô Kỵ Hoàn Tác,03/1985,Nam,Chuyên viên,Văn phòng',
      '2,Đoàn Thị Hoàn Tác,12/11/1990,Nữ,Chuyên viên,Văn phòng',
    ].join('\r\n');
    await page.goto('/nhap-lieu');
    await upload({ name: 'hai-nguoi.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await state('Chờ ghép cột');
    await page.getByRole('combobox', { name: /^Đối tượng/ }).selectOption({ label: 'Công chức' });
    await page.getByRole('button', { name: 'Tiếp tục đọc danh sách' }).click();
    await state('Chờ ghi vào sổ');
    await page.getByRole('button', { name: 'Ghi 2 dòng vào sổ' }).click();
    await page.getByRole('button', { name: 'Ghi vào sổ', exact: true }).click();
    await state('Đã ghi vào sổ');
    expect(await people('hoan tac')).toBe(2);
    await undo();
    await state('Đã hoàn tác');
    expect(await people('hoan tac')).toBe(0);
  });

  it('refuses in words a file that is no list', async () => {
    await page.goto('/nhap-lieu');
    await upload({ name: 'thu.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.7') });
    await page.getByText('Đây là tệp PDF.').waitFor();
  });
});

async function upload(file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await page.getByRole('group', { name: 'Tệp danh sách' }).locator('input[type=file]').setInputFiles(file);
  await page.getByLabel('Đơn vị của danh sách').fill('so noi vu');
  await page
    .getByRole('option', { name: /^Sở Nội vụ/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Tải lên và xem trước' }).click();
}

async function undo(): Promise<void> {
  await page.getByRole('button', { name: 'Hoàn tác cả danh sách' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hoàn tác cả danh sách' }).click();
}

async function openList(name: string): Promise<void> {
  await page.goto('/nhap-lieu');
  await page.getByRole('row').getByRole('link', { name }).first().click();
  await title(page, name).waitFor();
}

async function people(q: string): Promise<number> {
  const answer = await page.request.get(`/api/people?q=${encodeURIComponent(q)}&status=all&pageSize=1`);
  return (await answer.json()).total;
}

async function download(link: Locator): Promise<Excel.Workbook> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const book = new Excel.Workbook();
  await book.xlsx.readFile(await file.path());
  return book;
}

function rowsOf(sheet: Excel.Worksheet | undefined): string[][] {
  const rows: string[][] = [];
  sheet?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell((cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}

function textsOf(book: Excel.Workbook): string[] {
  return book.worksheets.flatMap((sheet) => rowsOf(sheet).flat());
}
