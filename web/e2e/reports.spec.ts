import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { Journey, takePicture } from './harness/browser';
import { panel, title } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const figures = (page: Page): Locator => page.getByRole('grid');
const masters = /Thạc sĩ/;

/** The figure of a row below a heading. */
async function figureOf(page: Page, row: number, heading: RegExp): Promise<Locator> {
  const at = await columnOf(page, heading);
  return figures(page).locator(`[data-place="${row}.${at}"]`);
}

/** A row as innerText gives it, whatever white space stands between its cells. */
const asText = (row: string): RegExp =>
  new RegExp(
    row
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s*'),
  );

/** Where a column stands, by what is right under its heading. */
async function columnOf(page: Page, heading: RegExp): Promise<number> {
  const head = figures(page)
    .locator('thead th')
    .filter({ hasText: new RegExp(`^\\s*${heading.source}\\s*$`) });
  const box = await head.first().boundingBox();
  if (!box) throw new Error(`no column ${heading.source}`);
  return page.evaluate(
    (middle) => {
      const cells = [...document.querySelectorAll<HTMLElement>('tbody tr:first-child [data-place]')];
      return cells.findIndex((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return left <= middle && middle < right;
      });
    },
    box.x + box.width / 2,
  );
}

/** Every row in its words. */
const lines = (page: Page): Promise<string[]> =>
  figures(page)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()));

const number = async (cell: Locator): Promise<number> =>
  Number((/[\d.]+/.exec(await cell.innerText())?.[0] ?? '0').replaceAll('.', ''));

/** The first row below the total that counts somebody in a column. */
async function rowWith(page: Page, heading: RegExp): Promise<number> {
  const at = await columnOf(page, heading);
  const rows = await figures(page).locator('tbody tr').count();
  for (let row = rows - 1; row >= 0; row -= 1) {
    const line = figures(page).locator('tbody tr').nth(row);
    if (await line.evaluate((element) => element.classList.contains('total'))) continue;
    if ((await number(figures(page).locator(`[data-place="${row}.${at}"]`))) > 0) return row;
  }
  throw new Error(`nobody in ${heading.source}`);
}

async function file(page: Page, link: Locator): Promise<{ path: string; name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), link.click()]);
  const path = await download.path();
  return { path, name: download.suggestedFilename(), bytes: await readFile(path) };
}

describe('an auditor', () => {
  let frozenPath = '';

  it('starts with what is due, runs a report for a past day and for today, and opens a figure to the names', async () => {
    const page = await journey.openAs('kiemtra');
    await page.getByRole('heading', { name: 'Báo cáo đến hạn' }).waitFor();
    await page
      .getByRole('navigation', { name: 'Các phần của hệ thống' })
      .getByRole('link', { name: 'Báo cáo' })
      .click();
    await title(page, 'Báo cáo').waitFor();
    // Reports frozen lately stand beside, and their list may be there first.
    await panel(page, 'Biểu theo quy định')
      .getByRole('link', { name: /^BM01\/BNV/ })
      .click();
    await title(page, /công chức/i).waitFor();

    await figures(page).locator('tbody tr.total').waitFor();
    const today = await figures(page).locator('tbody tr.total').innerText();
    const day = page.getByLabel('Tính đến ngày');
    await day.fill('31/12/2024');
    await page.getByLabel('Theo', { exact: true }).selectOption({ label: 'Đơn vị hôm nay' });
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await page.waitForURL(/asOf=2024-12-31/);
    await page.getByText('phép đối chiếu').first().waitFor();
    await page
      .getByText(/tính đến 31\/12\/2024/)
      .first()
      .waitFor();
    // The table of before stays until the new one is there.
    await figures(page)
      .locator('tbody tr.total')
      .filter({ hasNotText: asText(today) })
      .waitFor();
    const then = await figures(page).locator('tbody tr.total').innerText();

    await page.goto('/bao-cao/R1?map=NEW');
    await figures(page).locator('tbody tr.total').waitFor();
    const now = await figures(page).locator('tbody tr.total').innerText();
    expect(now).not.toBe(then);

    const row = await rowWith(page, masters);
    const cell = await figureOf(page, row, masters);
    const said = await number(cell);
    await cell.click();
    const drawer = page.getByRole('dialog', { name: /Thạc sĩ/ });
    await drawer.getByText(new RegExp(`^${said} người`)).waitFor();
    const shown = await drawer.getByRole('listitem').count();
    expect(shown).toBe(Math.min(said, 50));
    await takePicture(page, 'report-cell');
    await drawer.getByRole('listitem').first().getByRole('link').click();
    await page.waitForURL(/\/ho-so\//);
  });

  it('moves over the figures by keyboard, and closes what opened where he was', async () => {
    const page = await journey.openAs('kiemtra', '/bao-cao/R1?map=NEW');
    await figures(page).locator('tbody tr.total').waitFor();
    const row = await rowWith(page, masters);
    const cell = await figureOf(page, row, masters);
    await cell.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Thạc sĩ/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('sees why figures of two days differ', async () => {
    const page = await journey.openAs('kiemtra', '/bao-cao/R1?map=NEW&compareTo=2024-12-31');
    await figures(page).locator('small').first().waitFor();
    const cell = figures(page).locator('td.opens:has(small)').first();
    const [after = NaN, by = NaN] = (await cell.innerText())
      .replaceAll('.', '')
      .replaceAll('−', '-')
      .split(/\s+/)
      .map(Number);
    await cell.click();
    await page.getByRole('button', { name: 'Thay đổi từ 31/12/2024' }).click();
    const sum = page.getByLabel('Phép tính thay đổi').locator('strong');
    await sum.first().waitFor();
    expect(await Promise.all([number(sum.first()), number(sum.last())])).toEqual([after - by, after]);
  });

  it('takes names out only with a ground', async () => {
    const page = await journey.openAs('kiemtra', '/bao-cao/R1?map=NEW');
    await figures(page).locator('tbody tr.total').waitFor();
    const row = await rowWith(page, masters);
    await (await figureOf(page, row, masters)).click();
    const drawer = page.getByRole('dialog', { name: /Thạc sĩ/ });
    await drawer.getByRole('button', { name: 'Xuất danh sách' }).click();
    await drawer.getByRole('button', { name: 'Tải danh sách về' }).click();
    await drawer.getByText('Hãy ghi lý do xuất danh sách.').first().waitFor();
    await drawer.getByLabel('Lý do xuất danh sách').fill('Đối chiếu theo kế hoạch kiểm tra năm 2026');
    const { bytes } = await file(page, drawer.getByRole('button', { name: 'Tải danh sách về' }));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('freezes a report, exports it, and finds the same rows again', async () => {
    const page = await journey.openAs('kiemtra', '/bao-cao/R1?asOf=2024-12-31&map=NEW');
    await figures(page).locator('tbody tr.total').waitFor();
    const before = await lines(page);
    expect(before.length).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Chốt báo cáo' }).click();
    const drawer = page.getByRole('dialog', { name: 'Chốt báo cáo' });
    await drawer.getByLabel('Ghi chú').fill('Kiểm tra thử');
    await drawer.getByRole('button', { name: 'Chốt báo cáo này' }).click();
    await page.waitForURL(/\/bao-cao\/da-chot\//);
    frozenPath = new URL(page.url()).pathname;
    await page.getByText('Nguyên vẹn, vừa kiểm lại').waitFor();
    await figures(page).locator('tbody tr.total').waitFor();
    // On the frozen page nobody is left out, so it holds every row and those without people beside them.
    expect(await lines(page)).toEqual(expect.arrayContaining(before));
    await takePicture(page, 'report-frozen');
  });

  it('has a file that proves itself to anybody, and is refused after a byte is changed', async () => {
    const page = await journey.openAs('kiemtra', frozenPath);
    await page.getByText('Nguyên vẹn, vừa kiểm lại').waitFor();
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const pdf = await file(page, page.getByRole('menuitem', { name: /^PDF/ }));
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const xlsx = await file(page, page.getByRole('menuitem', { name: /^Excel/ }));
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const json = await file(page, page.getByRole('menuitem', { name: /JSON/ }));

    const anybody = await journey.openPage();
    await anybody.goto('/dang-nhap');
    await anybody.getByRole('link', { name: 'Kiểm chứng một báo cáo đã nhận' }).click();
    await title(anybody, 'Kiểm chứng báo cáo').waitFor();
    for (const { name, bytes } of [pdf, xlsx, json]) {
      const verdict = await verdictOn(anybody, name, bytes);
      expect([name, verdict]).toEqual([name, expect.stringContaining('ok')]);
      if (name === json.name) await takePicture(anybody, 'report-verified');
      const changed = Buffer.from(bytes);
      const at = Math.floor(changed.length / 2);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(createHash('sha256').update(changed).digest('hex')).not.toBe(
        createHash('sha256').update(bytes).digest('hex'),
      );
      expect([name, await verdictOn(anybody, name, changed)]).toEqual([
        name,
        expect.not.stringContaining('ok'),
      ]);
    }
    // A figure of the text itself changed: the place is named.
    const text = json.bytes.toString('utf8');
    const forged = text.replace(
      /"peopleCounted":\s*(\d+)/,
      (_, people: string) => `"peopleCounted":${Number(people) + 1}`,
    );
    expect(forged).not.toBe(text);
    expect(await verdictOn(anybody, json.name, Buffer.from(forged))).toContain('late');
    await anybody.getByRole('heading', { name: 'Chỗ khác' }).waitFor();
    await takePicture(anybody, 'report-refused');
  }, 180_000);
});

describe('whoever sees less', () => {
  it('gets smaller figures and no names outside', async () => {
    const all = await journey.openAs('canbo', '/bao-cao/R1');
    await figures(all).locator('tbody tr.total').waitFor();
    const whole = await number(figures(all).locator('tbody tr.total td').nth(1));
    const part = await journey.openAs('nhansu', '/bao-cao/R1');
    await figures(part).locator('tbody tr.total').waitFor();
    const own = await number(figures(part).locator('tbody tr.total td').nth(1));
    expect(own).toBeLessThan(whole);
    expect(own).toBeGreaterThan(0);

    const { items: units } = await (await part.request.get('/api/organisations')).json();
    const names = new Set(units.map(({ name }: { name: string }) => name));
    const { items } = await (await part.request.get('/api/reports/R1/people?pageSize=200')).json();
    for (const { unitName, mayOpen } of items) {
      expect(names.has(unitName)).toBe(true);
      expect(mayOpen).toBe(true);
    }
  });

  it('is not asked to freeze or to change a layout', async () => {
    const page = await journey.openAs('thutruong', '/bao-cao/R1');
    await figures(page).locator('tbody tr.total').waitFor();
    expect(await page.getByRole('button', { name: 'Chốt báo cáo' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Mẫu biểu' }).count()).toBe(0);
    await page.goto('/bao-cao/R1/dinh-nghia');
    await title(page, 'Tài khoản này không có quyền xem trang').waitFor();
  });
});

describe('a table of one’s own', () => {
  it('is made of predicates, run, opened, saved and found again', async () => {
    const page = await journey.openAs('kiemtra', '/bao-cao/bieu-tu-lap/moi');
    const name = `Trình độ theo đơn vị ${Date.now()}`;
    await page.getByLabel('Tên biểu (bắt buộc)').fill(name);
    await page.getByRole('combobox', { name: 'Thêm cột' }).fill('thac si');
    await page
      .getByRole('option', { name: /^Thạc sĩ/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByRole('button', { name: 'Chạy' }).click();
    await figures(page).locator('tbody tr.total').waitFor();
    await figures(page).locator('td.opens').last().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('listitem').first().waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lưu thành biểu của tôi' }).click();
    await page.waitForURL(/bieu-tu-lap\/[0-9a-f-]{36}/);
    await page.goto('/bao-cao/bieu-tu-lap');
    await page.getByRole('link', { name }).click();
    await title(page, name).waitFor();
    await figures(page).locator('tbody tr.total').waitFor();
  });

  it('keeps what is typed before everything is there', async () => {
    const page = await journey.openAs('kiemtra', '/');
    // The list of predicates comes late, as over a slow line.
    await page.route('**/api/predicates', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto('/bao-cao/bieu-tu-lap/moi');
    await page.getByLabel('Tên biểu (bắt buộc)').fill('Biểu gõ sớm');
    await page.getByRole('combobox', { name: 'Thêm cột' }).fill('thac si');
    await page
      .getByRole('option', { name: /^Thạc sĩ/ })
      .first()
      .waitFor();
    expect(await page.getByLabel('Tên biểu (bắt buộc)').inputValue()).toBe('Biểu gõ sớm');
  });
});

describe('a layout', () => {
  it('says on which line it is wrong', async () => {
    const page = await journey.openAs('canbo', '/bao-cao/R1/dinh-nghia');
    const box = page.getByLabel('Mẫu biểu dạng YAML');
    await box.waitFor();
    const text = await box.inputValue();
    await page.getByRole('button', { name: 'Kiểm tra mẫu' }).click();
    await page.getByText('Mẫu hợp lệ').waitFor();
    await box.fill(text.replace('edu:THS', 'edu:KHONG_CO'));
    await page.getByRole('button', { name: 'Kiểm tra mẫu' }).click();
    await page
      .getByRole('button', { name: /^Dòng \d+/ })
      .first()
      .waitFor();
    await box.fill(text);
  });
});

/** Hands a file in on the public page; @returns the class of the verdict */
async function verdictOn(page: Page, name: string, buffer: Buffer): Promise<string> {
  await page
    .getByLabel('Tệp cần kiểm chứng')
    .last()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.getByText('Đang đối chiếu…').waitFor({ state: 'detached' });
  const verdict = page.getByRole('region', { name: 'Kết luận' });
  await verdict.waitFor();
  return (await verdict.getAttribute('class')) ?? '';
}
