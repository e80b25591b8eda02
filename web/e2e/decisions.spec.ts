import type { Locator, Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { title } from './harness/words';

let journey: Journey;
let page: Page;
const people: { id: string; name: string }[] = [];

beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.openAs('canbo', '/');
  // People that no other journey looks at: the last of the list, at work all this year and below the top of their scale.
  const list = '/api/people?pageSize=100&sort=-name&classCode=CC';
  const [{ items }, before] = [await ask(page, list), await ask(page, `${list}&asOf=2026-01-01`)];
  const atWork = new Set(before.items.map(({ id }) => id));
  const chosen = items.filter(
    ({ id, step, steps }) => atWork.has(id) && step !== null && steps !== null && step < steps - 1,
  );
  people.push(...chosen.slice(0, 3).map(({ id, fullName }) => ({ id, name: fullName })));
});
afterAll(() => journey.end());

interface Listed {
  readonly id: string;
  readonly fullName: string;
  readonly step: number | null;
  readonly steps: number | null;
}

async function ask(of: Page, path: string): Promise<{ readonly items: readonly Listed[] }> {
  return (await of.request.get(path, { failOnStatusCode: true })).json();
}

function person(at: number): { id: string; name: string } {
  const one = people[at];
  if (!one) throw new Error('the demo province has too few people');
  return one;
}

const preview = (): Locator => page.getByRole('group', { name: 'Những dòng sẽ đổi' });
const timeline = (): Locator => page.getByRole('group', { name: 'Diễn biến' });

async function startFrom(id: string, kind: string): Promise<void> {
  await page.goto(`/ho-so/${id}`);
  await page.getByRole('link', { name: 'Ghi nhận quyết định' }).click();
  await page.getByRole('button', { name: kind, exact: true }).first().click();
  await page.getByLabel('Số quyết định').waitFor();
}

async function fillDocument(number: string, signed: string, effective: string): Promise<void> {
  await page.getByLabel('Số quyết định').fill(number);
  await page.getByLabel('Ngày ký').fill(signed);
  await page.getByLabel('Ngày hiệu lực').fill(effective);
}

async function choose(picker: Locator, typed: string): Promise<void> {
  await picker.fill(typed);
  await page.getByRole('option').first().click();
}

async function record(): Promise<void> {
  await preview().getByText('Sau:').first().waitFor();
  await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
  await page.waitForURL(/\/quyet-dinh\/[0-9a-f-]{36}$/);
}

describe('a decision whose day is to come', () => {
  it('is recorded from the file and stands there as upcoming', async () => {
    await startFrom(person(0).id, 'Bổ nhiệm');
    await fillDocument('E2E-01/QĐ-SNV', '20/11/2026', '01/12/2027');
    await page.getByLabel('Chức vụ, chức danh').fill('Trưởng phòng Thử nghiệm');
    await record();
    await page.getByText('Sắp có hiệu lực', { exact: true }).waitFor();
    await page.getByRole('link', { name: person(0).name }).click();
    await timeline().getByText('01/12/2027 · sắp tới').waitFor();
    await timeline()
      .getByRole('link', { name: /E2E-01/ })
      .waitFor();
  });

  it('is found in the list by its state and number', async () => {
    await page.goto('/quyet-dinh?state=UPCOMING&q=E2E-01');
    await page.getByRole('link', { name: 'E2E-01/QĐ-SNV' }).click();
    await title(page, /E2E-01/).waitFor();
  });
});

describe('a transfer dated back', () => {
  it('shows before it is recorded what is worked out anew after its day', async () => {
    const { id } = person(1);
    await startFrom(id, 'Cử đi đào tạo, bồi dưỡng');
    await fillDocument('E2E-02/QĐ-SNV', '01/09/2026', '01/10/2026');
    await record();

    await startFrom(id, 'Điều động');
    await fillDocument('E2E-03/QĐ-SNV', '01/08/2026', '01/09/2026');
    await choose(page.getByLabel(/^\s*Đơn vị\s*\(bắt buộc\)/).first(), 'so tu phap');
    await page.getByLabel('Chức vụ, chức danh').fill('Chuyên viên');
    await preview().getByText('tính lại', { exact: true }).first().waitFor();
    await record();
    await page.getByText('Có hiệu lực', { exact: true }).waitFor();
  });

  it('is withdrawn, and the file is as it was before', async () => {
    const before = await page.request.get(`/api/people/${person(1).id}`);
    const moved = JSON.stringify((await before.json()).assignments);
    await page.getByRole('button', { name: 'Thu hồi' }).click();
    const drawer = page.getByRole('dialog', { name: 'Thu hồi quyết định' });
    await drawer.getByText('Những dòng sẽ đổi').waitFor();
    await drawer.getByLabel('Lý do thu hồi').fill('Ghi nhầm người');
    await drawer.getByRole('button', { name: 'Thu hồi quyết định' }).click();
    await page.getByText('Đã thu hồi', { exact: true }).waitFor();
    const after = await (await page.request.get(`/api/people/${person(1).id}`)).json();
    expect(JSON.stringify(after.assignments)).not.toBe(moved);
    expect(JSON.stringify(after.assignments)).not.toContain('E2E-03');
    await page.goto(`/ho-so/${person(1).id}`);
    await timeline()
      .getByText(/đã thu hồi/)
      .waitFor();
  });
});

describe('a kind that needs four eyes', () => {
  const kind = 'Giao quyền / giao phụ trách';

  it('waits until somebody else confirms it', async () => {
    await page.request.patch('/api/decision-kinds/GIAO_PHU_TRACH', {
      data: { needsConfirmation: true },
      headers: { 'X-Requested-With': 'fetch' },
      failOnStatusCode: true,
    });
    await startFrom(person(2).id, kind);
    await fillDocument('E2E-04/QĐ-SNV', '01/11/2026', '10/11/2026');
    await page.getByLabel('Chức vụ, chức danh').fill('Phụ trách Phòng Thử nghiệm');
    await record();
    await page.getByText('Chờ xác nhận', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Xác nhận', exact: true }).count()).toBe(0);

    const second = await journey.openAs('canbo2', '/quyet-dinh');
    await second.getByRole('button', { name: 'Chờ tôi xác nhận' }).click();
    await second.getByRole('link', { name: 'E2E-04/QĐ-SNV' }).click();
    await second.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await second.getByRole('alertdialog').getByRole('button', { name: 'Xác nhận' }).click();
    await second.getByText('Có hiệu lực', { exact: true }).waitFor();
  });

  afterAll(async () => {
    await page.request.patch('/api/decision-kinds/GIAO_PHU_TRACH', {
      data: { needsConfirmation: false },
      headers: { 'X-Requested-With': 'fetch' },
    });
  });
});

describe('an officer of another unit', () => {
  it('does not find what is decided about others', async () => {
    const { items } = await ask(page, '/api/decisions?q=E2E-01');
    const other = await journey.openAs('nhansu', `/quyet-dinh/${items[0]?.id ?? ''}`);
    await other.getByText('Chưa mở được quyết định').waitFor();
    expect((await ask(other, '/api/decisions?q=E2E-01')).items).toEqual([]);
  });
});

describe('the movement of a unit', () => {
  it('adds up, and every figure opens its people', async () => {
    await page.goto('/don-vi');
    await page.getByRole('treeitem', { name: /^Sở Tư pháp/ }).click();
    await page.getByRole('link', { name: 'Biến động' }).click();
    await page.getByText('A + B − C = D, khớp').waitFor();
    await page.getByRole('link', { name: /Cuối kỳ \(D\)/ }).click();
    await page.getByRole('heading', { name: /^Có mặt cuối ngày/ }).waitFor();
  });
});
