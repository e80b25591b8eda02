import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { become, summary, title, withoutAccents } from './harness/words';

interface Listed {
  readonly id: string;
  readonly fullName: string;
  readonly employeeCode: string | null;
}

let journey: Journey;
let page: Page;
/** Somebody with a Đ in the name, whose last two words are nobody else's. */
let person: Listed & { readonly citizenId: string };

beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.openAs('canbo');
  person = await someoneWithADistinctName(page);
});
afterAll(() => journey.end());

const box = () => page.getByRole('combobox', { name: 'Tìm trong hệ thống' });
const results = () => page.getByRole('listbox', { name: 'Kết quả tìm' }).getByRole('option');

describe('finding somebody', () => {
  it.each(['/', '/ho-so', '/don-vi', '/nhap-lieu', '/tai-khoan'])(
    'takes the cursor to the search box by / on %s',
    async (path) => {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('ab');
      await become(() => box().inputValue(), 'ab');
      await box().press('Escape');
      await become(() => box().inputValue(), '');
    },
  );

  it('finds a half-remembered name typed without accents; Enter opens the file', async () => {
    await page.goto('/don-vi');
    await title(page, /./).first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(halfOf(person.fullName));
    await results().getByText(person.fullName).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await title(page, person.fullName).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/ho-so/${person.id}`);
  });

  it.each([
    ['the whole name with accents', (name: string) => name],
    ['in decomposed form', (name: string) => name.normalize('NFD')],
    ['d for đ, in capitals', (name: string) => withoutAccents(name).toUpperCase()],
  ])('finds a name typed as %s', async (_, typed) => {
    await page.keyboard.press('/');
    await box().fill(typed(person.fullName));
    await results().getByText(person.fullName).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('finds by the last digits of the citizen ID and by the staff code', async () => {
    for (const typed of [person.citizenId.slice(-6), person.employeeCode ?? '']) {
      await page.goto('/');
      await title(page, 'Tổng quan').waitFor();
      await page.keyboard.press('/');
      await box().fill(typed);
      await results().getByText(person.fullName).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await title(page, person.fullName).waitFor();
    }
    expect(
      await page.getByRole('region', { name: 'Bản thân', exact: true }).getByText(person.citizenId).count(),
    ).toBe(1);
  });

  it('opens the whole list when nothing is chosen, and keeps the condition in the address', async () => {
    await page.goto('/');
    await title(page, 'Tổng quan').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(halfOf(person.fullName));
    await page.keyboard.press('Enter');
    await page.getByRole('row').getByRole('link', { name: person.fullName }).waitFor();
    expect(await summary(page).innerText()).toMatch(/^1 người/);
    await page.reload();
    await page.getByRole('row').getByRole('link', { name: person.fullName }).waitFor();
  });

  it('says so when nobody is found', async () => {
    await page.goto('/ho-so?q=khong-co-ai-ten-nhu-the');
    await page.getByText('Không có người nào khớp').waitFor();
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).first().click();
    await page.getByRole('row').nth(1).waitFor();
  });
});

function halfOf(name: string): string {
  return withoutAccents(name).split(' ').slice(-2).join(' ');
}

async function someoneWithADistinctName(asking: Page): Promise<typeof person> {
  const ask = async (path: string) => (await asking.request.get(path, { failOnStatusCode: true })).json();
  const { items } = await ask('/api/people?q=dang&pageSize=200');
  for (const listed of items as Listed[]) {
    if (!/^Đ/.test(listed.fullName) || listed.employeeCode === null) continue;
    const { total } = await ask(`/api/people?q=${encodeURIComponent(halfOf(listed.fullName))}&status=all`);
    if (total !== 1) continue;
    const file = await ask(`/api/people/${listed.id}`);
    if (file.citizenId) return { ...listed, citizenId: file.citizenId };
  }
  throw new Error('the demo province has nobody whose name is distinct');
}
