import type { Locator, Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { title } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const table = (page: Page) => page.getByRole('table').first();

describe('a unit head', () => {
  it('is three clicks from signing in to who does not meet what for a position', async () => {
    const page = await journey.openPage();
    await page.goto('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('thutruong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(process.env['HR_E2E_PASSWORD'] ?? '');
    let clicks = 0;
    const click = async (target: Locator): Promise<void> => {
      clicks += 1;
      await target.click();
    };
    await click(page.getByRole('button', { name: 'Đăng nhập' }));
    const shortfall = page.getByRole('button', { name: /chưa đạt yêu cầu$/ }).first();
    const position = await shortfall.locator('.name').innerText();
    const count = Number.parseInt(await shortfall.getByRole('strong').innerText(), 10);
    await click(shortfall);
    // Who, and what each of them does not meet.
    const drawer = page.getByRole('dialog', { name: 'Chưa đạt yêu cầu' });
    await drawer.getByText(`${count} người · ${position}`).waitFor();
    const people = drawer.getByRole('listitem');
    expect(await people.count()).toBe(count);
    await click(people.first().getByRole('button', { name: /Xem từng yêu cầu/ }));
    await drawer.getByText('Chưa đạt', { exact: true }).first().waitFor();
    await drawer
      .getByText(/Trình độ đào tạo|Quản lý nhà nước|Lý luận chính trị|Tin học|Ngoại ngữ/)
      .first()
      .waitFor();
    expect(clicks).toBe(3);
  });

  it('opens every number of the unit screen to what is behind it', async () => {
    const page = await journey.openAs('thutruong', '/vi-tri-viec-lam');
    await page.getByRole('link', { name: 'Sở Nông nghiệp và Môi trường', exact: true }).click();
    const sumOf = table(page).getByRole('row', { name: /^Cộng/ });
    for (const figure of ['Kế hoạch', 'Phân bổ', 'Còn trống']) {
      const number = sumOf.getByRole('button', { name: new RegExp(`^${figure}, cả đơn vị`) });
      const said = await number.innerText();
      await number.click();
      const places = page.getByRole('dialog', { name: figure, exact: true });
      await places.getByText(new RegExp(`^${said} ở \\d+ vị trí$`)).waitFor();
      await places.getByRole('listitem').first().getByRole('button').click();
      // The position's own number, with how it comes about and the people who hold it.
      const people = page.getByRole('dialog', { name: figure, exact: true });
      await people
        .getByText(/có mặt \d+/)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await people.waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: /^Biên chế, số giao/ }).click();
    const quota = page.getByRole('dialog', { name: /^Số giao năm/ });
    await quota.getByRole('button', { name: /^Biên chế công chức/ }).click();
    const counted = page.getByRole('dialog', { name: 'Tính vào số giao' });
    await counted.getByText(/^\d+ người · cả đơn vị/).waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /người được đếm: / })
      .first()
      .click();
    await page
      .getByRole('dialog', { name: 'Được đếm trong tỷ lệ' })
      .getByText(/nhiều nhất \d+/)
      .waitFor();
  });

  it('sees the own unit in one glance on the start page, on a phone too: two clicks to who lacks what', async () => {
    const page = await journey.openAs('thutruong', '/', { width: 390, height: 844 });
    const unit = page.getByRole('region', { name: /^Vị trí việc làm của Sở Nông nghiệp/ });
    await unit.getByRole('img', { name: /^Có mặt so với số được giao: Biên chế công chức/ }).waitFor();
    await unit.getByRole('link', { name: /Sở Nông nghiệp và Môi trường · phiên bản 3/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const shortfall = unit.getByRole('button', { name: /chưa đạt yêu cầu$/ }).first();
    const count = Number.parseInt(await shortfall.getByRole('strong').innerText(), 10);
    await shortfall.click();
    const drawer = page.getByRole('dialog', { name: 'Chưa đạt yêu cầu' });
    await drawer.getByRole('listitem').first().waitFor();
    expect(await drawer.getByRole('listitem').count()).toBe(count);
    await drawer
      .getByRole('button', { name: /Xem từng yêu cầu/ })
      .first()
      .click();
    await drawer.getByText('Chưa đạt', { exact: true }).first().waitFor();
  });

  it('of another unit sees nothing of it', async () => {
    const page = await journey.openAs('canbo');
    const { items } = await (await page.request.get('/api/positions/bodies?q=so y te')).json();
    const other = await journey.openAs('thutruong', `/vi-tri-viec-lam/${items[0].id}`);
    await other.getByText('Chưa xem được đơn vị này').waitFor();
  });
});

describe('the gaps of the province', () => {
  it('go from the whole down to the people of one figure, and to what has to be learnt', async () => {
    const page = await journey.openAs('canbo', '/vi-tri-viec-lam');
    await page.getByRole('link', { name: 'Khoảng cách' }).click();
    await title(page, 'Khoảng cách').waitFor();
    const figure = table(page)
      .getByRole('button', { name: /^Chưa rõ ở / })
      .first();
    const count = Number(/: (\d+)$/.exec((await figure.getAttribute('aria-label')) ?? '')?.[1]);
    await figure.click();
    const drawer = page.getByRole('dialog', { name: 'Chưa rõ, thiếu dữ liệu' });
    await drawer.getByText(`${count} người`, { exact: false }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Tỷ lệ ngạch, bậc' }).click();
    await page.getByText('Tỷ lệ tính trên toàn tỉnh').waitFor();
    await page.getByRole('link', { name: 'Nhu cầu đào tạo' }).click();
    await page
      .getByRole('button', { name: /^Xem người ở / })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  });
});

describe('a dossier', () => {
  it('goes from draft to in force, and the unit screen follows it', async () => {
    const page = await journey.openAs('canbo', '/vi-tri-viec-lam?q=ban noi chinh');
    await page.getByRole('link', { name: /^Ban Nội chính/ }).click();
    await page.getByRole('button', { name: 'Lập phiên bản mới' }).click();
    await title(page, /Đề án vị trí việc làm$/).waitFor();
    await page.getByRole('button', { name: 'Thêm vị trí' }).click();
    await page.getByLabel('Tên vị trí (bắt buộc)').fill('Chuyên viên về dữ liệu cán bộ');
    await page.getByLabel('Chuyên viên và tương đương', { exact: true }).check();
    await page.getByRole('button', { name: 'Thêm yêu cầu' }).click();
    await page.getByRole('button', { name: 'Lưu vị trí' }).click();
    await table(page)
      .getByRole('row', { name: /^Chuyên viên về dữ liệu cán bộ/ })
      .waitFor();

    await take(page, 'Trình thẩm định');
    await take(page, 'Tiếp nhận, thẩm định');
    // Who drafted it does not approve it: the page says so, and somebody else does.
    await page.getByText('Người lập đề án không tự phê duyệt; cần cán bộ thứ hai.').waitFor();
    expect(await page.getByRole('button', { name: 'Ghi quyết định phê duyệt' }).count()).toBe(0);
    const second = await journey.openAs('canbo2', new URL(page.url()).pathname);
    await second.getByRole('button', { name: 'Ghi quyết định phê duyệt' }).first().click();
    const form = second.getByRole('dialog', { name: 'Ghi quyết định phê duyệt' });
    await form.getByRole('button', { name: 'Ghi quyết định phê duyệt' }).click();
    await form.getByText('Hãy ghi số quyết định.').first().waitFor();
    await form.getByLabel(/Số quyết định/).fill('1508/QĐ-UBND');
    await form.getByLabel(/Ngày ký/).fill('20/11/2026');
    await form.getByLabel(/Người ký/).fill('Trần Quốc Khởi');
    await form.getByLabel(/Có hiệu lực từ ngày/).fill('22/11/2026');
    await form.getByRole('button', { name: 'Ghi quyết định phê duyệt' }).click();
    await second.getByText('Có hiệu lực', { exact: true }).first().waitFor();
    expect(await second.getByRole('button', { name: /^Sửa / }).count()).toBe(0);

    await second.getByRole('link', { name: 'Người và vị trí' }).click();
    const row = table(second).getByRole('row', { name: /^Chuyên viên về dữ liệu cán bộ/ });
    await row.waitFor();
    await second.getByText('Đề án phiên bản 3').first().waitFor();
  });
});

/** A step that asks for nothing but the press. */
async function take(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: step }).first().click();
  await page.getByRole('dialog', { name: step }).getByRole('button', { name: step }).click();
  await page.getByRole('dialog', { name: step }).waitFor({ state: 'detached' });
}

describe('what positions are measured by', () => {
  it('is kept by Home Affairs: what a ratio counts, and how many deputies a unit may have', async () => {
    const page = await journey.openAs('canbo', '/vi-tri-viec-lam/ty-le');
    await page.getByRole('row', { name: /^Chuyên viên chính và tương đương trong cơ quan/ }).click();
    const rule = page.getByRole('dialog', { name: 'Sửa quy định tỷ lệ' });
    await rule.getByLabel('Nền tính').selectOption({ label: 'Số người được tính' });
    await rule.getByRole('button', { name: 'Ghi quy định' }).click();
    await page
      .getByRole('row', { name: /^Chuyên viên chính và tương đương trong cơ quan.*Số người được tính/ })
      .click();
    await rule.getByLabel('Nền tính').selectOption({ label: 'Biên chế được giao' });
    await rule.getByRole('button', { name: 'Ghi quy định' }).click();
    await rule.waitFor({ state: 'detached' });

    await page.goto('/vi-tri-viec-lam/dinh-muc-cap-pho');
    await page
      .getByRole('row', { name: /^Chi cục/ })
      .first()
      .click();
    const norm = page.getByRole('dialog', { name: 'Định mức mới từ một ngày' });
    await norm.getByLabel('Cấp phó nhiều nhất').fill('1');
    await norm.getByLabel('Căn cứ').fill('Nghị định thử');
    await norm.getByLabel('Áp dụng từ ngày').fill('01/01/2028');
    await norm.getByRole('button', { name: 'Ghi định mức' }).click();
    const own = page.getByRole('row', { name: /^Chi cục.*Nghị định thử/ });
    await own.getByRole('button', { name: 'Bỏ' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Bỏ định mức' }).click();
    await own.waitFor({ state: 'detached' });
  });
});
