import { Journey } from './harness/browser';
import { type Look, lookRound, read } from './harness/looks';

let journey: Journey;
/** The addresses of a plan and of a class that runs. */
let plan = '';
let running = '';

beforeAll(async () => {
  journey = await Journey.begin();
  const officer = await journey.openAs('canbo');
  const { items: plans } = await read(officer, '/api/training/plans?pageSize=1');
  plan = `/dao-tao/ke-hoach/${plans[0].id}`;
  const { items: classes } = await read(officer, '/api/training/classes?state=RUNNING&pageSize=1');
  running = `/dao-tao/lop/${classes[0].id}`;
});
afterAll(() => journey.end());

const looks: readonly Look[] = [
  {
    name: 'training-plan-board',
    path: () => '/dao-tao',
    ready: (page) => page.getByRole('group', { name: 'Kế hoạch theo quý' }).waitFor(),
  },
  {
    name: 'training-plan',
    path: () => plan,
    ready: (page) => page.getByRole('table').first().waitFor(),
  },
  {
    name: 'training-classes',
    path: () => '/dao-tao/lop',
    ready: (page) => page.getByRole('main').getByRole('link').nth(8).waitFor(),
  },
  {
    name: 'training-calendar',
    path: () => '/dao-tao/lop?xem=lich',
    ready: (page) => page.getByRole('button', { name: 'Tháng trước' }).waitFor(),
  },
  {
    name: 'training-class',
    path: () => running,
    ready: (page) =>
      page.getByRole('tabpanel').getByRole('list').or(page.getByRole('table')).first().waitFor(),
  },
  {
    name: 'training-attendance',
    path: () => `${running}?muc=diem-danh`,
    ready: (page) =>
      page
        .getByRole('list', { name: /^Điểm danh/ })
        .or(page.getByText('Lớp chưa có buổi học nào'))
        .waitFor(),
  },
  {
    name: 'training-results',
    path: () => `${running}?muc=ket-qua`,
    ready: (page) => page.getByRole('heading', { name: 'Kết quả', exact: true }).waitFor(),
  },
  {
    name: 'training-certificates',
    path: () => `${running}?muc=chung-chi`,
    ready: (page) => page.getByText(/chứng chỉ của \d+ người hoàn thành/).waitFor(),
  },
  {
    name: 'training-papers',
    path: () => `${running}?muc=giay-to`,
    ready: (page) => page.getByRole('table', { name: 'Đánh giá của lớp' }).waitFor(),
  },
  {
    name: 'training-class-new',
    path: () => '/dao-tao/lop/moi',
    ready: (page) => page.getByLabel(/Mã lớp/).waitFor(),
  },
  {
    name: 'training-needs',
    path: () => '/dao-tao/nhu-cau',
    ready: (page) => page.getByRole('table').waitFor(),
  },
  {
    name: 'training-matrix',
    path: () => '/dao-tao/nhu-cau?xem=tung-nguoi',
    ready: (page) =>
      page
        .getByRole('button', { name: /^Vì sao/ })
        .first()
        .waitFor(),
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Vì sao/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'training-alerts',
    path: () => '/dao-tao/nhu-cau?xem=chu-y',
    ready: (page) => page.getByRole('group', { name: 'Loại cảnh báo' }).waitFor(),
  },
  {
    name: 'training-programmes',
    path: () => '/dao-tao/chuong-trinh',
    ready: (page) => page.getByRole('main').getByRole('button').nth(6).waitFor(),
  },
  {
    name: 'training-materials',
    path: () => '/dao-tao/chuong-trinh?xem=tai-lieu',
    ready: (page) => page.getByRole('table').first().waitFor(),
  },
  {
    name: 'training-schools',
    path: () => '/dao-tao/chuong-trinh?xem=co-so',
    ready: (page) => page.getByRole('heading', { name: 'Giảng viên' }).first().waitFor(),
  },
  {
    name: 'training-register',
    path: () => '/dao-tao/chung-chi',
    ready: (page) =>
      page
        .getByRole('link', { name: /^In chứng chỉ/ })
        .first()
        .waitFor(),
  },
  {
    name: 'training-commitments',
    path: () => '/dao-tao/cam-ket',
    ready: (page) => page.getByRole('group', { name: 'Danh sách' }).waitFor(),
  },
  {
    name: 'training-report',
    path: () => '/dao-tao/bao-cao',
    ready: (page) => page.getByRole('table').waitFor(),
  },
  {
    name: 'training-report-10',
    path: () => '/dao-tao/bao-cao?bieu=r10',
    ready: (page) => page.getByRole('table').waitFor(),
  },
];

describe('the screens of training', () => {
  lookRound(() => journey, 'canbo', looks);
});
