import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { section, title } from './harness/words';

const scanBytes = 30 * 1024 * 1024;

let journey: Journey;
let page: Page;
let folder: string;
let person: { readonly id: string; readonly fullName: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hr-papers-e2e-'));
  journey = await Journey.begin();
  page = await journey.openAs('canbo');
  const { items: units } = await read('/api/organisations');
  const unit = units.find(({ name }: { name: string }) => name === 'Sở Y tế');
  [person] = (await read(`/api/people?organisationId=${unit.id}&sort=-name&pageSize=1`)).items;
});
afterAll(async () => {
  await journey.end();
  await rm(folder, { recursive: true, force: true });
});

const read = async (path: string) => (await page.request.get(path, { failOnStatusCode: true })).json();
/** Chooses a file with the button of that name. */
async function choose(asking: Page, button: string | RegExp, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    asking.waitForEvent('filechooser'),
    asking.getByRole('button', { name: button }).first().click(),
  ]);
  await chooser.setFiles(path);
}

describe('the paper file', () => {
  it('is reached from the head of the file and says what is missing', async () => {
    await page.goto(`/ho-so/${person.id}`);
    await page.getByRole('link', { name: /^Giấy tờ \d+ · đủ \d+ %/ }).click();
    await title(page, `Giấy tờ của ${person.fullName}`).waitFor();
    await page
      .getByRole('group', { name: 'Còn thiếu' })
      .getByText('Sơ yếu lý lịch', { exact: true })
      .waitFor();
  });

  it('takes a scan of 30 MB over a connection that breaks, by itself and whole', async () => {
    const path = join(folder, 'Bản quét lý lịch.pdf');
    await writeFile(path, scanOf(scanBytes, ['Trang mot', 'Trang hai']));
    let parts = 0;
    await page.route('**/uploads/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue();
      parts += 1;
      // Twice a part is torn off; in between the network is gone altogether for a while.
      if (parts === 5 || parts === 12) return route.abort('connectionreset');
      if (parts === 9) {
        await page.context().setOffline(true);
        setTimeout(() => void page.context().setOffline(false), 2500);
        return route.abort('internetdisconnected');
      }
      return route.continue();
    });
    await choose(page, 'Thêm tệp: Quyển lý lịch', path);
    await page.getByText(/Mất kết nối ở .*sẽ tự gửi tiếp/).waitFor();
    const filed = section(page, 'Quyển lý lịch').getByText(/Bản quét lý lịch\.pdf, 30 MB/);
    await filed.waitFor({ timeout: 55_000 });
    await page.unroute('**/uploads/*');
    // Chromium writes a line for each torn connection; tearing them is what this journey is about.
    const torn = /net::ERR_(CONNECTION_RESET|INTERNET_DISCONNECTED)/;
    const others = journey.complaints.filter((line) => !torn.test(line));
    journey.complaints.splice(0, Infinity, ...others);
    expect(parts).toBeGreaterThanOrEqual(33);
    const { papers } = await read(`/api/people/${person.id}/papers`);
    expect(
      papers.find(({ componentCode }: { componentCode: string }) => componentCode === '01'),
    ).toMatchObject({
      bytes: scanBytes,
      viewablePages: 2,
    });
  }, 90_000);

  it('shows it page by page, with the keyboard alone', async () => {
    const looked = page.waitForResponse((response) => response.url().endsWith('/pages/2'));
    await page.getByRole('button', { name: 'Xem Quyển lý lịch' }).click();
    await page.getByText('Trang 1 / 2').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Trang 2 / 2').waitFor();
    expect((await looked).headers()['content-type']).toBe('image/png');
    await page.keyboard.press('+');
    await page.getByText('150 %').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Trang 2 / 2').waitFor({ state: 'hidden' });
  });

  it('keeps where the original stands, and a paper that was never scanned', async () => {
    await page.getByRole('button', { name: 'Ghi bản giấy chưa quét: Bì hồ sơ' }).click();
    await page.getByLabel('Vị trí bản giấy').fill('Kho 3, kệ 2, hộp 7');
    await page.keyboard.press('Control+s');
    await section(page, 'Bì hồ sơ').getByText('Kho 3, kệ 2, hộp 7').waitFor();
    await section(page, 'Bì hồ sơ').getByText('chưa quét').waitFor();
  });

  it('lets a paper go only with a reason, and takes it back', async () => {
    await page.getByRole('button', { name: 'Loại khỏi hồ sơ: Bì hồ sơ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do, ai đồng ý').fill('ngắn');
    await dialog.getByRole('button', { name: 'Loại khỏi hồ sơ' }).click();
    await dialog.getByText('Lý do cần ít nhất 10 ký tự.').first().waitFor();
    await dialog.getByLabel('Lý do, ai đồng ý').fill('Trùng bìa mới, Giám đốc đồng ý ngày 01/11/2026');
    await dialog.getByRole('button', { name: 'Loại khỏi hồ sơ' }).click();
    await section(page, 'Bì hồ sơ').getByText('Kho 3, kệ 2, hộp 7').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await section(page, 'Bì hồ sơ').getByText('Kho 3, kệ 2, hộp 7').waitFor();
  });

  it('refuses what is no paper, in a sentence', async () => {
    const path = join(folder, 'bang.pdf');
    await writeFile(path, 'MZ chương trình'.padEnd(3000, 'x'));
    await choose(page, 'Thêm tệp: Phiếu lý lịch tư pháp', path);
    await page
      .getByRole('alert')
      .getByText(/loại khác, dù tên có thể giống/)
      .waitFor();
    await page.getByRole('group', { name: 'bang.pdf' }).getByRole('button', { name: 'Đóng' }).click();
  });
});

describe('on a phone', () => {
  it('takes a photograph, which then stands in the head of the file', async () => {
    const phone = await journey.openAs('canbo', `/ho-so/${person.id}/giay-to`, { width: 390, height: 844 });
    await title(phone, `Giấy tờ của ${person.fullName}`).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const path = join(folder, 'chan-dung.png');
    const drawn = await phone.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 600 });
      canvas.getContext('2d')?.fillRect(100, 100, 200, 300);
      return canvas.toDataURL('image/png').split(',')[1];
    });
    await writeFile(path, Buffer.from(drawn, 'base64'));
    await choose(phone, 'Thêm tệp: Ảnh chân dung 4 × 6', path);
    await section(phone, 'Ảnh chân dung 4 × 6')
      .getByText(/chan-dung\.png/)
      .waitFor();
    const photo = page.waitForResponse((response) => response.url().endsWith(`/people/${person.id}/photo`));
    await page.goto(`/ho-so/${person.id}`);
    expect((await photo).status()).toBe(200);
    await phone.context().close();
  });
});

describe('another unit', () => {
  it('finds nothing at any address of the papers', async () => {
    const stranger = await journey.openAs('nhansu', `/ho-so/${person.id}/giay-to`);
    await stranger.getByRole('alert').getByText(/không/i).first().waitFor();
    expect(await stranger.getByText(person.fullName).count()).toBe(0);
    const { papers } = await read(`/api/people/${person.id}/papers`);
    for (const what of ['content', 'thumbnail', 'pages/1']) {
      const answer = await stranger.request.get(`/api/people/${person.id}/papers/${papers[0].id}/${what}`);
      expect(answer.status()).toBe(404);
    }
  });
});

/** A PDF of exactly so many bytes: the weight is comment lines, as a scan's is its pictures. */
function scanOf(bytes: number, lines: readonly string[]): Buffer {
  const build = (weight: number): Buffer => {
    const filler = `%${'x'.repeat(62)}\n`.repeat(Math.floor(weight / 64));
    let text = `%PDF-1.4\n${filler}%${'x'.repeat(weight % 64)}\n`;
    const bodies = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${lines.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${lines.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...lines.flatMap((line, at) => {
        const drawn = `BT /F1 24 Tf 72 720 Td (${line}) Tj ET`;
        return [
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
          `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
        ];
      }),
    ];
    const places = bodies.map((body, at) => {
      const place = text.length;
      text += `${at + 1} 0 obj\n${body}\nendobj\n`;
      return String(place).padStart(10, '0');
    });
    const start = String(text.length).padStart(10, '0');
    text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}`;
    text += `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
    return Buffer.from(text, 'latin1');
  };
  return build(bytes - build(0).length);
}
