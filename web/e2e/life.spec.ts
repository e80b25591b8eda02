import type { Locator, Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { become, title } from './harness/words';

/** Days of a working life: a civil servant of one unit, merged into another, retired at full age. */
const NAME = 'Trịnh Hữu Khởi';
let journey: Journey;
let page: Page;
let id: string;
const units: { id: string; name: string }[] = [];
let numbers = 0;

beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.openAs('canbo');
  const { items } = await read('/api/organisations?q=truong%20thpt');
  const standing = items.filter(({ from, to }) => from !== undefined && from <= '2015-01-01' && to === null);
  units.push(...standing.slice(0, 2).map((unit) => ({ id: unit.id, name: unit.name ?? '' })));
});
afterAll(() => journey.end());

interface Row {
  readonly id: string;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string | null;
}

interface Answer {
  readonly items: readonly Row[];
  readonly version: number;
  readonly highest?: { readonly education: { readonly text: string } | null };
}

async function read(path: string): Promise<Answer> {
  return (await page.request.get(path, { failOnStatusCode: true })).json();
}

function unit(at: number): { id: string; name: string } {
  const one = units[at];
  if (!one) throw new Error('the demo province has too few schools that stood in 2015');
  return one;
}

/** What lies long back comes in as it does from an archive: one decision after another, without the screen. */
async function decide(kind: string, effectiveOn: string, payload: object, endsOn?: string): Promise<void> {
  const { version } = await read(`/api/people/${id}`);
  await page.request.post('/api/decisions', {
    data: {
      kind,
      effectiveOn,
      number: `E2E-L${(numbers += 1)}/QĐ-SNV`,
      signedOn: effectiveOn,
      ...(endsOn === undefined ? {} : { endsOn }),
      people: [{ personId: id, version, payload }],
    },
    headers: { 'X-Requested-With': 'fetch' },
    failOnStatusCode: true,
  });
}

const preview = (): Locator => page.getByRole('group', { name: 'Những dòng sẽ đổi' });

async function start(kind: string, signed: string, effective: string): Promise<void> {
  await page.goto(`/ho-so/${id}`);
  await page.getByRole('link', { name: 'Ghi nhận quyết định' }).click();
  await page.getByRole('button', { name: kind, exact: true }).first().click();
  await page.getByLabel('Số quyết định').fill(`E2E-L${(numbers += 1)}/QĐ-SNV`);
  await page.getByLabel('Ngày ký').fill(signed);
  await page.getByLabel('Ngày hiệu lực').fill(effective);
}

async function choose(label: string | RegExp, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await field.press('Enter');
  await become(() => field.inputValue(), name);
}

async function record(): Promise<void> {
  await preview().getByText('Sau:').first().waitFor();
  await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
  await page.waitForURL(/\/quyet-dinh\/[0-9a-f-]{36}$/);
}

describe('the life of a civil servant', () => {
  it('begins with the decision that recruits him, in the form that makes his file', async () => {
    await page.goto('/ho-so/moi');
    await page.getByLabel('Họ và tên khai sinh').fill(NAME);
    await page.getByLabel('Giới tính').selectOption({ label: 'Nam' });
    await page.getByLabel('Ngày sinh').fill('12/04/1966');
    await choose('Loại quyết định', 'Tuyển dụng qua thi tuyển');
    await page.getByLabel('Số quyết định').fill(`E2E-L${(numbers += 1)}/QĐ-SNV`);
    await page.getByLabel('Ngày ký').fill('20/12/2014');
    await page.getByLabel('Ngày hiệu lực').fill('01/01/2015');
    await choose(/^Đơn vị \(/, unit(0).name);
    await choose(/^Loại \(/, 'Công chức');
    await page.getByLabel('Chức vụ, chức danh').fill('Chuyên viên');
    await page.getByRole('combobox', { name: 'Ngạch, chức danh nghề nghiệp' }).fill('Chuyên viên');
    await page.getByRole('option', { name: /^Chuyên viên\s+01\.003/ }).click();
    await page.getByLabel('Bậc lương').fill('1');
    const rows = page.getByRole('group', { name: 'Những dòng sẽ có' });
    await rows.getByText('Sau:').first().waitFor();
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}$/);
    id = page.url().slice(-36);
    await title(page, NAME).waitFor();
    const { increases } = await (
      await page.request.get(`/api/movement?organisationId=${unit(0).id}&from=2014-12-31&to=2015-01-31`)
    ).json();
    expect(increases).toContainEqual(expect.objectContaining({ code: 'TUYEN_DUNG_THI' }));
  });

  it('goes on with an appointment to his grade, two steps, a post and a secondment', async () => {
    await decide('BO_NHIEM_NGACH', '2016-01-01', { gradeCode: '01.003', step: 1 });
    await decide('NANG_LUONG_TX', '2019-01-01', { step: 2 });
    await decide('NANG_LUONG_TX', '2022-01-01', { step: 3 });
    await decide('BO_NHIEM', '2022-06-01', {
      title: 'Phó Trưởng phòng Hành chính',
      termEndsOn: '2027-06-01',
    });
    await decide(
      'BIET_PHAI',
      '2023-01-01',
      { organisationId: unit(1).id, title: 'Chuyên viên' },
      '2023-12-31',
    );
    await page.goto(`/ho-so/${id}`);
    await title(page, NAME).waitFor();
    const timeline = page.getByRole('group', { name: 'Diễn biến' });
    for (const number of [1, 2, 3, 4, 5, 6])
      await timeline
        .getByRole('link', { name: new RegExp(`E2E-L${number}/`) })
        .first()
        .waitFor();
  });

  it('earns a degree, which the file counts as the highest', async () => {
    await page.getByRole('button', { name: 'Thêm văn bằng, chứng chỉ' }).click();
    const form = page.getByRole('group', { name: /văn bằng, chứng chỉ/ });
    await choose('Trình độ', 'Thạc sĩ');
    await form.getByLabel('Chuyên ngành').fill('Quản lý công');
    await form.getByLabel('Ngày cấp, hoàn thành').fill('15/10/2023');
    await form.getByRole('button', { name: 'Lưu dòng này' }).click();
    await page.getByRole('cell', { name: /^Thạc sĩ\s+Quản lý công/ }).waitFor();
    const { highest } = await read(`/api/people/${id}`);
    expect(highest?.education?.text).toContain('Thạc sĩ');
  });

  it('a reprimand puts off the next step by six months, and says so before the step is recorded', async () => {
    await start('Kỷ luật', '10/05/2024', '10/05/2024');
    await choose('Hình thức kỷ luật', 'Khiển trách');
    await record();
    await start('Nâng bậc lương thường xuyên', '20/12/2024', '01/01/2025');
    await page.getByRole('textbox', { name: /^Bậc lương/ }).fill('4');
    const early = preview().getByText('Tính theo hồ sơ, lần nâng bậc này đến hạn từ 01/07/2025.');
    await early.waitFor();
    await page.getByLabel('Ngày hiệu lực').fill('01/07/2025');
    await early.waitFor({ state: 'hidden' });
    await record();
    await page.getByRole('button', { name: 'In quyết định' }).click();
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Quyết định về lương – PDF' }).click(),
    ]);
    expect(paper.suggestedFilename()).toMatch(/\.pdf$/);
  });

  it('the unit is merged into another, and the post goes along', async () => {
    await decide('SAP_NHAP_TC', '2025-09-01', { organisationId: unit(1).id });
    await page.goto(`/ho-so/${id}`);
    await page.getByText(unit(1).name).first().waitFor();
  });

  it('ends with the retirement, whose people the movement counts', async () => {
    await start('Rời khỏi đơn vị', '01/10/2026', '01/11/2026');
    await choose('Lý do rời khỏi đơn vị', 'Nghỉ hưu đúng tuổi');
    await record();
    await page.goto(`/don-vi/${unit(1).id}/bien-dong?from=2025-08-31&to=2026-11-20`);
    await page.getByText('A + B − C = D, khớp').waitFor();
  });

  it.each([
    ['2016-06-30', 0, 'Chuyên viên', '2,34'],
    ['2024-06-30', 0, 'Phó Trưởng phòng Hành chính', '3,00'],
    ['2026-06-30', 1, 'Phó Trưởng phòng Hành chính', '3,33'],
  ])('stands in the register as of %s as it then was', async (day, at, post, coefficient) => {
    await page.goto(`/ho-so?q=trinh%20huu%20khoi&asOf=${day}`);
    const row = page.getByRole('row').filter({ has: page.locator(`a[href*="${id}"]`) });
    await row.first().waitFor();
    const text = (await row.first().innerText()).replaceAll('\n', ' ');
    expect(text).toContain(unit(at).name);
    expect(text).toContain(post);
    expect(text).toContain(coefficient);
  });

  it('is printed on the form and told in words', async () => {
    await page.goto(`/ho-so/${id}`);
    await page.getByRole('button', { name: 'In', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Sơ yếu lý lịch (TT 06/2023) – PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await page.getByRole('button', { name: 'Lịch sử', exact: true }).first().click();
    const history = page.getByRole('dialog', { name: 'Lịch sử' });
    await history.getByText('Thêm kéo dài thời gian nâng bậc: Kỷ luật, số tháng 6, từ 10/05/2024').waitFor();
    await history.getByText(/Lý do thôi: trống → Nghỉ hưu đúng tuổi/).waitFor();
  });
});
