import { Journey } from './harness/browser';
import { navigation, panel, peopleIn, title } from './harness/words';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

const refused = 'Tài khoản này không có quyền xem trang';

interface Case {
  readonly username: string;
  readonly entries: readonly string[];
  readonly actions: readonly string[];
  readonly refusedPaths: readonly string[];
}

const cases: readonly Case[] = [
  {
    username: 'canbo',
    entries: [
      'Tổng quan',
      'Hồ sơ',
      'Đơn vị',
      'Vị trí việc làm',
      'Đào tạo',
      'Báo cáo',
      'Nhập liệu',
      'Thiết lập',
    ],
    actions: ['Nhập danh sách', 'Thêm người'],
    refusedPaths: ['/quan-tri'],
  },
  {
    username: 'nhansu',
    entries: ['Tổng quan', 'Hồ sơ', 'Đơn vị', 'Vị trí việc làm', 'Đào tạo', 'Báo cáo', 'Nhập liệu'],
    actions: ['Nhập danh sách', 'Thêm người'],
    refusedPaths: ['/quan-tri'],
  },
  {
    username: 'thutruong',
    entries: ['Tổng quan', 'Hồ sơ', 'Đơn vị', 'Vị trí việc làm', 'Đào tạo', 'Báo cáo'],
    actions: [],
    refusedPaths: ['/ho-so/moi', '/nhap-lieu', '/quan-tri'],
  },
  {
    username: 'kiemtra',
    entries: ['Tổng quan', 'Hồ sơ', 'Đơn vị', 'Vị trí việc làm', 'Đào tạo', 'Báo cáo'],
    actions: [],
    refusedPaths: ['/ho-so/moi', '/nhap-lieu', '/quan-tri'],
  },
  {
    username: 'quantri',
    entries: ['Tổng quan', 'Đơn vị', 'Quản trị'],
    actions: ['Quản trị tài khoản'],
    refusedPaths: ['/ho-so', '/ho-so/moi', '/nhap-lieu'],
  },
];

describe('the start page by role', () => {
  it.each(cases)('shows $username what is theirs and refuses the rest', async (expected) => {
    const page = await journey.openAs(expected.username);
    await title(page, 'Tổng quan').waitFor();
    expect(await navigation(page).allInnerTexts()).toEqual(expected.entries);
    for (const name of ['Nhập danh sách', 'Thêm người', 'Quản trị tài khoản']) {
      expect([name, await page.getByRole('link', { name, exact: true }).count()]).toEqual([
        name,
        expected.actions.includes(name) ? 1 : 0,
      ]);
    }
    for (const path of expected.refusedPaths) {
      await page.goto(path);
      await title(page, refused).waitFor();
    }
  });

  it('counts the same people on the start page, in its plot and in the list', async () => {
    const page = await journey.openAs('canbo');
    const people = await peopleIn(page.getByText('người đang công tác'));
    expect(people).toBeGreaterThan(1500);
    const classes = panel(page, 'Cơ cấu theo loại');
    await classes.getByRole('button', { name: 'Xem bảng' }).click();
    const sum = classes.getByRole('row', { name: /^Tổng cộng/ });
    expect((await sum.innerText()).replaceAll('.', '')).toContain(String(people));
    await navigation(page).getByText('Hồ sơ').click();
    expect(await peopleIn(page.getByText(/^[\d.]+ người · /))).toBe(people);
  });

  it('keeps personal records from the administrator, by the address and by the API', async () => {
    const page = await journey.openAs('canbo');
    const { items } = await (await page.request.get('/api/people?pageSize=1')).json();
    const administrator = await journey.openAs('quantri', `/ho-so/${items[0].id}`);
    await title(administrator, refused).waitFor();
    expect((await administrator.request.get(`/api/people/${items[0].id}`)).status()).toBe(403);
    expect((await administrator.request.get('/api/people/export?format=csv')).status()).toBe(403);
  });

  it('lets the auditor read and export, and nothing else', async () => {
    const page = await journey.openAs('kiemtra', '/ho-so');
    await page.getByRole('button', { name: 'Xuất', exact: true }).waitFor();
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.getByRole('region', { name: 'Bản thân', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Sửa/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Thêm/ }).count()).toBe(0);
  });
});
