import { Journey, takePicture } from './harness/browser';
import { navigation, title } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

/** A number nobody else of the demo province has. */
const phone = '0907 424 242';
const relative = 'Trần Thị Ghi Nhận';

describe('a person declares, the unit checks, Home Affairs approves', () => {
  it('and the file has a new version that shows what changed', async () => {
    const own = await journey.openAs('nhanvien', '/', { width: 390, height: 844 });
    await own.waitForURL('**/cua-toi');
    expect(await navigation(own).allInnerTexts()).toEqual(['Hồ sơ của tôi']);
    // Until the file is there, the page is called what the navigation calls it.
    const name = await own
      .getByRole('heading', { level: 1 })
      .filter({ hasNotText: 'Hồ sơ của tôi' })
      .innerText();
    await takePicture(own, 'own-page-390');

    // Contact: one value in a form.
    await own.getByRole('link', { name: 'Liên hệ, nơi ở', exact: true }).click();
    await own.getByLabel('Số điện thoại').fill(phone);
    await own.getByRole('button', { name: 'Gửi tờ khai' }).click();
    await own.getByText('Chờ kiểm tra').waitFor();
    const contact = new URL(own.url()).pathname.split('/').pop() ?? '';

    // Family: a row, of a restricted section.
    await own.goto('/cua-toi/khai/FAMILY');
    await own.getByRole('button', { name: /^Thêm thân nhân/ }).click();
    await own.getByLabel('Bên').selectOption('SELF');
    await own.getByLabel('Quan hệ').fill('Mẹ');
    await own.getByRole('option', { name: /^Mẹ/ }).first().click();
    await own.getByLabel('Họ và tên').fill(relative);
    await own.getByRole('button', { name: 'Ghi vào tờ khai' }).click();
    await own.getByText('Đề nghị thêm').waitFor();
    await own.getByRole('button', { name: 'Gửi tờ khai' }).click();
    await own.getByText('Chờ kiểm tra').waitFor();
    const family = new URL(own.url()).pathname.split('/').pop() ?? '';

    const unit = await journey.openAs('nhansu', '/to-khai');
    await title(unit, 'Tờ khai').waitFor();
    await unit.getByText(name).first().waitFor();
    await takePicture(unit, 'declarations-1440');
    for (const id of [contact, family]) {
      await unit.goto(`/to-khai/${id}`);
      await unit.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
      await unit.getByText('Chờ duyệt').waitFor();
      expect(await unit.getByRole('button', { name: 'Duyệt', exact: true }).count()).toBe(0);
    }

    const home = await journey.openAs('canbo', `/to-khai/${family}`);
    await home.getByText(relative).first().waitFor();
    await takePicture(home, 'declaration-1440');
    for (const id of [family, contact]) {
      await home.goto(`/to-khai/${id}`);
      await home.getByRole('button', { name: 'Duyệt', exact: true }).click();
      await home.getByText('Đã duyệt', { exact: true }).first().waitFor();
    }
    await home.getByRole('link', { name: 'So sánh phiên bản' }).click();
    await title(home, 'So sánh phiên bản').waitFor();
    await home.getByText('0907424242').waitFor();
    await takePicture(home, 'versions-1440');

    await own.goto('/cua-toi');
    await own.getByText('Đã duyệt').first().waitFor();
    await own
      .getByText(/Mở phần hạn chế: quan hệ gia đình/)
      .first()
      .waitFor();
  }, 120_000);
});

describe('the own page', () => {
  it('shows the portrait of the person, as the office does', async () => {
    const page = await journey.openAs('nhanvien');
    const portrait = page.locator('hr-person-photo img').first();
    await portrait.waitFor();
    expect(await portrait.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(50);
  });
});
