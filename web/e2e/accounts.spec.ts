import type { Page } from 'playwright-core';
import { Journey, signIn } from './harness/browser';
import { navigation, peopleIn, summary, title } from './harness/words';

const username = `hanh-trinh-${process.pid}`;
const name = 'Nguyễn Thị Hành Trình';
const unit = 'Sở Tài chính';
const ownPassword = 'mot-mat-khau-rieng-2026';

let journey: Journey;
let administrator: Page;
let officer: Page;
let given: string;

beforeAll(async () => {
  journey = await Journey.begin();
  administrator = await journey.openAs('quantri', '/quan-tri');
});
afterAll(() => journey.end());

describe('an account from its first day to its last', () => {
  it('is created by the administrator, who is told the first password once', async () => {
    await administrator.getByRole('link', { name: 'Thêm tài khoản' }).click();
    await title(administrator, 'Thêm tài khoản').waitFor();
    await administrator.getByLabel('Tên đăng nhập').fill(username);
    await administrator.getByLabel('Họ và tên').fill(name);
    await administrator.getByRole('button', { name: 'Lập tài khoản' }).click();
    const told = administrator.getByRole('group', { name: 'Mật khẩu cấp lần đầu' });
    given = await told.getByRole('code').innerText();
    expect(given.length).toBeGreaterThanOrEqual(12);
  });

  it('is given a role on a unit until a day', async () => {
    await administrator.getByRole('link', { name: 'Giao vai trò' }).click();
    await title(administrator, name).waitFor();
    await administrator.getByRole('button', { name: 'Giao vai trò' }).first().click();
    const form = administrator.getByRole('form', { name: 'Giao vai trò' });
    await form.getByLabel('Vai trò').selectOption({ label: 'Cán bộ nhân sự đơn vị' });
    await form.getByLabel('Đơn vị').fill('so tai chinh');
    await administrator.getByRole('option', { name: unit }).first().click();
    await form.getByLabel('Đến hết ngày').fill('31/12/2026');
    await form.getByLabel('Căn cứ').fill('Quyết định 12/QĐ-SNV');
    await form.getByRole('button', { name: 'Giao vai trò' }).click();
    await form.waitFor({ state: 'detached' });
    await administrator.getByText('31/12/2026').waitFor();
  });

  it('must change the password before anything else', async () => {
    officer = await journey.openPage();
    await signIn(officer, username, given);
    await officer.getByText('Hãy đổi mật khẩu được cấp lần đầu.').waitFor();
    await officer.goto('/ho-so');
    await title(officer, 'Tài khoản của tôi').waitFor();
    await officer.getByLabel('Mật khẩu đang dùng').fill(given);
    await officer.getByLabel('Mật khẩu mới', { exact: false }).first().fill(ownPassword);
    await officer.getByLabel('Gõ lại mật khẩu mới').fill(ownPassword);
    await officer.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await officer.getByText('Hãy đổi mật khẩu được cấp lần đầu.').waitFor({ state: 'detached' });
  });

  it('works in its unit', async () => {
    await navigation(officer).getByText('Hồ sơ').click();
    await title(officer, 'Hồ sơ').waitFor();
    expect(await peopleIn(summary(officer))).toBeGreaterThan(5);
    expect(await summary(officer).innerText()).toContain(unit);
  });

  it('is out at the next click once the administrator ends its sessions', async () => {
    await administrator.reload();
    await administrator.getByRole('button', { name: 'Kết thúc mọi phiên' }).click();
    const question = administrator.getByRole('alertdialog', { name: 'Kết thúc mọi phiên?' });
    expect(await question.innerText()).toContain(name);
    await question.getByRole('button', { name: 'Kết thúc mọi phiên' }).click();
    await administrator.getByText('Không có phiên nào đang mở').waitFor();

    await officer.getByRole('row').nth(1).getByRole('link').click();
    await officer.waitForURL('**/dang-nhap**');
    await officer.getByText('Phiên làm việc đã kết thúc.').waitFor();
    await signIn(officer, username, ownPassword);
    await title(officer, 'Tổng quan').waitFor();
  });

  it('is locked for good', async () => {
    await administrator.reload();
    await administrator.getByRole('button', { name: 'Khóa tài khoản' }).click();
    await administrator.getByRole('alertdialog').getByRole('button', { name: 'Khóa tài khoản' }).click();
    await administrator.getByText('Đã khóa', { exact: true }).first().waitFor();
    await navigation(officer).getByText('Hồ sơ').click();
    await officer.waitForURL('**/dang-nhap**');
  });
});
