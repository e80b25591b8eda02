import { barriers } from './harness/barriers';
import { Journey, signIn } from './harness/browser';
import { title } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

describe('signing in', () => {
  it('leads a stranger to the sign-in screen and then to the page that was asked for', async () => {
    const page = await journey.openPage();
    await page.goto('/ho-so?q=nguyen');
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('canbo');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(process.env['HR_E2E_PASSWORD'] ?? '');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await title(page, 'Hồ sơ').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('nguyen');
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no barrier on the sign-in screen, %s at %d px', async (theme, width) => {
    const page = await journey.openPage({ theme, width });
    await page.goto('/dang-nhap');
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('refuses a wrong password in words', async () => {
    const page = await journey.openPage();
    await page.goto('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('canbo');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai-mat-khau');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    expect(await page.getByRole('alert').innerText()).toMatch(/mật khẩu/i);
    expect(new URL(page.url()).pathname).toBe('/dang-nhap');
  });

  it('ends the session on signing out', async () => {
    const page = await journey.openPage();
    await signIn(page, 'kiemtra');
    await page.getByRole('button', { name: /^Tài khoản / }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.waitForURL('**/dang-nhap');
    await page.goto('/ho-so');
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
  });
});
