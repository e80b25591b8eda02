import { Journey } from './harness/browser';
import { heading, listed, type Look, lookRound, read } from './harness/looks';

let journey: Journey;
let account = '';
/** A unit with a table of a few rows: every cell is looked at. */
let unit = '';

beforeAll(async () => {
  journey = await Journey.begin();
  const administrator = await journey.openAs('quantri');
  account = `/quan-tri/${(await read(administrator, '/api/accounts')).items[0].id}`;
  const { items: units } = await read(await journey.openAs('kiemtra'), '/api/organisations');
  unit = units.find(({ name }: { name: string }) => name === 'Sở Y tế').id;
});
afterAll(() => journey.end());

const auditorLooks: readonly Look[] = [
  {
    name: 'home-auditor',
    path: () => '/',
    ready: (page) => page.getByRole('heading', { name: 'Báo cáo đến hạn' }).waitFor(),
  },
  {
    name: 'reports',
    path: () => '/bao-cao',
    ready: (page) =>
      page
        .getByRole('link', { name: /BM01\/BNV/ })
        .first()
        .waitFor(),
  },
  {
    name: 'report',
    path: () => `/bao-cao/R1?organisationId=${unit}`,
    ready: (page) => page.getByRole('grid').locator('tbody tr.total').waitFor(),
    open: async (page) => {
      await page.getByRole('grid').locator('td.opens').first().click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'report-plots',
    path: () => `/bao-cao/R1?organisationId=${unit}`,
    ready: (page) => page.getByRole('grid').locator('tbody tr.total').waitFor(),
    open: async (page) => {
      await page.evaluate(() => document.querySelector('.plots-to-come, hr-report-plots')?.scrollIntoView());
      await page.getByRole('img', { name: /^Cơ cấu trình độ/ }).waitFor();
    },
  },
  {
    name: 'report-names',
    path: () => `/bao-cao/R3?organisationId=${unit}`,
    ready: (page) => page.getByRole('grid').locator('tbody tr').first().waitFor(),
  },
  { name: 'reports-frozen', path: () => '/bao-cao/da-chot', ready: heading },
  { name: 'reports-own', path: () => '/bao-cao/bieu-tu-lap', ready: heading },
  {
    name: 'report-builder',
    path: () => '/bao-cao/bieu-tu-lap/moi',
    ready: (page) => page.getByLabel('Tên biểu (bắt buộc)').waitFor(),
  },
  {
    name: 'reports-series',
    path: () => '/bao-cao/dien-bien?months=12',
    ready: (page) => page.getByRole('img', { name: /^Số người cuối mỗi tháng/ }).waitFor(),
  },
  {
    name: 'verify',
    path: () => '/kiem-chung',
    ready: (page) => page.getByRole('heading', { name: 'Kiểm chứng báo cáo' }).waitFor(),
  },
];

const administratorLooks: readonly Look[] = [
  { name: 'home-administrator', path: () => '/', ready: heading },
  { name: 'accounts', path: () => '/quan-tri', ready: listed },
  {
    name: 'account-new',
    path: () => '/quan-tri/moi',
    ready: (page) => page.getByLabel('Tên đăng nhập').waitFor(),
  },
  {
    name: 'account',
    path: () => account,
    ready: (page) => page.getByRole('button', { name: 'Giao vai trò' }).first().waitFor(),
    open: async (page) => {
      await page.getByRole('button', { name: 'Giao vai trò' }).first().click();
      await page.getByLabel('Căn cứ').waitFor();
    },
  },
  { name: 'refused', path: () => '/ho-so', ready: heading },
];

describe('the screens of an auditor', () => {
  lookRound(() => journey, 'kiemtra', auditorLooks);
});

describe('the screens of an administrator', () => {
  lookRound(() => journey, 'quantri', administratorLooks);
});
