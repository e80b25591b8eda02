import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { listed, type Look, lookRound, read } from './harness/looks';

let journey: Journey;
/** Addresses of records to look at, found once. */
const known: Record<string, string> = {};

beforeAll(async () => {
  journey = await Journey.begin();
  const officer = await journey.openAs('canbo');
  const { items: found } = await read(officer, '/api/people?pageSize=1');
  known['person'] = `/ho-so/${found[0].id}`;
  const { items: units } = await read(officer, '/api/organisations');
  known['unit'] = `/don-vi/${units.find(({ name }: { name: string }) => /phường Ninh Kiều$/.test(name)).id}`;
  const unit = units.find(({ name }: { name: string }) => name === 'Sở Tư pháp').id;
  known['mapping'] = await bringIn(officer, unit, 'Họ và tên,Ngày sinh,Cột lạ\nĐỗ Thị Lạ,1980,a', 'mapping');
  const rows =
    'STT,Họ và tên,Ngày sinh,Đối tượng,Chức vụ\n1,Đỗ Thị Thử,31/02/1980,Công chức,Chuyên viên\n2,Đỗ Văn Thử,1980,Công chức,Chuyên viên';
  known['preview'] = await bringIn(officer, unit, rows, 'ready');
  known['result'] = await bringIn(officer, unit, rows.replaceAll('Thử', freshName()), 'ready');
  await officer.request.post(`/api/imports/${known['result'].split('/').at(-1)}/apply`, {
    failOnStatusCode: true,
  });
  await stateOf(officer, known['result'].split('/').at(-1) ?? '', 'applied');
});
afterAll(() => journey.end());

const to = (key: string) => () => known[key] ?? '';

const officerLooks: readonly Look[] = [
  { name: 'home', path: () => '/', ready: (page) => page.getByText('người đang công tác').waitFor() },
  {
    name: 'people',
    path: () => '/ho-so',
    ready: listed,
    open: (page) => page.getByRole('button', { name: 'Điều kiện' }).waitFor(),
  },
  {
    name: 'people-none',
    path: () => '/ho-so?q=khong-ai-ca',
    ready: (page) => page.getByText('Không có người nào khớp').waitFor(),
  },
  {
    name: 'person',
    path: to('person'),
    ready: (page) => page.getByRole('region', { name: 'Bản thân', exact: true }).waitFor(),
  },
  {
    name: 'person-edit',
    path: to('person'),
    ready: (page) => page.getByRole('region', { name: 'Bản thân', exact: true }).waitFor(),
    open: async (page) => {
      await page.getByRole('button', { name: 'Sửa mục Bản thân' }).click();
      await page.getByLabel('Họ và tên khai sinh').waitFor();
    },
  },
  {
    name: 'person-history',
    path: to('person'),
    ready: (page) => page.getByRole('region', { name: 'Bản thân', exact: true }).waitFor(),
    open: async (page) => {
      await page.getByRole('button', { name: 'Lịch sử', exact: true }).first().click();
      await page.getByRole('dialog', { name: 'Lịch sử' }).getByRole('tab').first().waitFor();
    },
  },
  {
    name: 'person-unlock',
    path: to('person'),
    ready: (page) => page.getByRole('region', { name: 'Gia đình', exact: true }).waitFor(),
    open: async (page) => {
      await page.getByRole('button', { name: 'Mở khóa mục Quan hệ gia đình' }).click();
      await page.getByLabel('Lý do khai thác').waitFor();
    },
  },
  {
    name: 'person-record-edit',
    path: to('person'),
    ready: (page) => page.getByRole('region', { name: 'Khen thưởng' }).waitFor(),
    open: async (page) => {
      await page.getByRole('button', { name: 'Thêm khen thưởng' }).click();
      await page.getByLabel('Danh hiệu, hình thức khen thưởng').waitFor();
    },
  },
  { name: 'person-new', path: () => '/ho-so/moi', ready: (page) => page.getByLabel('Ngày sinh').waitFor() },
  { name: 'units', path: () => '/don-vi', ready: (page) => page.getByRole('treeitem').nth(3).waitFor() },
  { name: 'unit', path: to('unit'), ready: (page) => page.getByText('1668/NQ-UBTVQH15').first().waitFor() },
  {
    name: 'unit-event',
    path: to('unit'),
    ready: (page) => page.getByText('1668/NQ-UBTVQH15').first().waitFor(),
    open: async (page) => {
      await page.getByRole('button', { name: 'Lập đơn vị trực thuộc' }).click();
      await page.getByLabel('Tên đơn vị').waitFor();
    },
  },
  {
    name: 'imports',
    path: () => '/nhap-lieu',
    ready: (page) => page.getByText('Đã ghi vào sổ').first().waitFor(),
  },
  {
    name: 'import-mapping',
    path: to('mapping'),
    ready: (page) => page.getByLabel('Ghép cột C vào mục').waitFor(),
  },
  {
    name: 'import-preview',
    path: to('preview'),
    ready: (page) => page.getByRole('group', { name: 'Lọc các dòng' }).waitFor(),
  },
  {
    name: 'import-result',
    path: to('result'),
    ready: (page) => page.getByText('Đã ghi vào sổ').first().waitFor(),
  },
  {
    name: 'report-definition',
    path: () => '/bao-cao/R1/dinh-nghia',
    ready: (page) => page.getByLabel('Mẫu biểu dạng YAML').waitFor(),
  },
  {
    name: 'own-account',
    path: () => '/tai-khoan',
    ready: (page) => page.getByLabel('Mật khẩu đang dùng').waitFor(),
  },
];

describe('the screens of an officer of Home Affairs', () => {
  lookRound(() => journey, 'canbo', officerLooks);
});

async function bringIn(page: Page, organisationId: string, text: string, state: string): Promise<string> {
  const answer = await page.request.post('/api/imports', {
    multipart: {
      organisationId,
      file: { name: 'danh-sach.csv', mimeType: 'text/csv', buffer: Buffer.from(text) },
    },
    failOnStatusCode: true,
  });
  const { id } = await answer.json();
  await stateOf(page, id, state);
  return `/nhap-lieu/${id}`;
}

/** A name that no earlier run has brought in. */
function freshName(): string {
  return `Ghi${[...String(Date.now())].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
}

async function stateOf(page: Page, id: string, state: string): Promise<void> {
  const end = Date.now() + 20_000;
  let view;
  do {
    view = await read(page, `/api/imports/${id}`);
    if (view.state === state) return;
  } while (Date.now() < end);
  throw new Error(`the list is ${view.state}: ${view.message ?? ''}`);
}
