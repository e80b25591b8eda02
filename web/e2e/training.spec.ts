import Excel from 'exceljs';
import type { Page } from 'playwright-core';
import { Journey } from './harness/browser';
import { section, title } from './harness/words';

interface Person {
  readonly personId: string;
  readonly fullName: string;
}

const seats = 20;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const year = Number(today.slice(0, 4));
const planned = Number(today.slice(5, 7)) >= 7 ? year + 1 : year;
/** In the past and of this year, so that it counts in this year's report. */
const [startsOn, endsOn] = [shift(-6), shift(-2)];
const code = `HT${Date.now() % 1_000_000}`;

let journey: Journey;
let unit: { readonly id: string; readonly name: string };
let programme: {
  readonly id: string;
  readonly name: string;
  readonly kindCode: string;
  readonly kindName: string;
};
let school = '';
let classAddress = '';
let needing: readonly Person[] = [];

beforeAll(async () => {
  journey = await Journey.begin();
  const page = await journey.openAs('daotao');
  const { units } = await read(page, '/api/training/needs');
  const { items: programmes } = await read(page, '/api/training/programmes?pageSize=200');
  const { items: plans } = await read(page, `/api/training/plans?year=${planned}&pageSize=200`);
  const closed = new Set(
    plans
      .filter(({ state }: { state: string }) => state === 'APPROVED')
      .map(({ organisationId }: { organisationId: string }) => organisationId),
  );
  // What a position asks for, what gives a level of the file, and what enough people of one unit lack.
  const found = ['BD-TIN', 'BD-LLCT-TC', 'BD-QPAN-4', 'BD-QPAN-3']
    .flatMap((kindCode) =>
      units.map(
        (row: { organisationId: string; organisationName: string; cells: Record<string, number> }) => ({
          row,
          kindCode,
        }),
      ),
    )
    .find(({ row, kindCode }) => (row.cells[kindCode] ?? 0) > seats && !closed.has(row.organisationId));
  unit = { id: found.row.organisationId, name: found.row.organisationName };
  programme = programmes.find(
    (one: typeof programme & { credentialKind: string | null }) =>
      one.kindCode === found.kindCode && one.credentialKind !== null,
  );
  needing = (
    await read(
      page,
      `/api/training/needs/people?organisationId=${unit.id}&kindCode=${programme.kindCode}&pageSize=200`,
    )
  ).items;
  await openPlan();
  const teacher = await journey.openAs('truong');
  school = (await read(teacher, '/api/training/classes?pageSize=1')).items[0].schoolName;
}, 120_000);
afterAll(() => journey.end());

describe('from a need to the two measures of the report', () => {
  it('a need of the unit becomes a line of its plan, which is submitted', async () => {
    const page = await journey.openAs('canbo');
    await page.getByRole('link', { name: 'Đào tạo', exact: true }).click();
    await page.getByRole('link', { name: 'Nhu cầu' }).click();
    const whole = page.getByRole('button', { name: /^Cả \d+ loại hình/ });
    await page.getByRole('table', { name: /^Số người cần học/ }).waitFor();
    if (await whole.isVisible()) await whole.click();
    await page
      .getByRole('button', {
        name: new RegExp(`^${unit.name}: \\d+ người cần ${literally(programme.kindName)}`),
      })
      .click();
    const people = page.getByRole('dialog', { name: programme.kindName });
    await people.getByRole('listitem').first().waitFor();
    await people.getByRole('button', { name: `Lập dòng kế hoạch ${planned}` }).click();
    const line = page.getByRole('dialog', { name: 'Thêm dòng kế hoạch' });
    await line.getByText(/Từ nhu cầu: \d+ người cần/).waitFor();
    await line.getByRole('button', { name: 'Thêm nguồn' }).click();
    await line.getByLabel('Số tiền nguồn 1, đồng').fill('120 triệu');
    await line.getByRole('button', { name: 'Lưu dòng kế hoạch' }).click();
    await page.getByRole('row', { name: new RegExp(literally(programme.name)) }).waitFor();
    await act(page, 'Trình kế hoạch');
    await page.getByText('Đã trình', { exact: true }).first().waitFor();
  });

  it('the training officer consolidates and approves it', async () => {
    const page = await journey.openAs('daotao', `/dao-tao?nam=${planned}`);
    await page.getByRole('button', { name: /^Tổng hợp \d+ kế hoạch đã trình/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.getByRole('button', { name: /^Phê duyệt \d+ kế hoạch/ }).click();
    const decision = page.getByRole('dialog', { name: `Phê duyệt kế hoạch năm ${planned}` });
    await decision.getByRole('button', { name: 'Phê duyệt' }).click();
    await decision.getByText('Hãy ghi số quyết định.').first().waitFor();
    await decision.getByLabel(/Số quyết định/).fill(`${code}/QĐ-UBND`);
    await decision.getByLabel(/Ngày quyết định/).fill(shown(startsOn));
    await decision.getByLabel(/Người ký/).fill('Trần Quốc Khởi');
    await decision.getByRole('button', { name: 'Phê duyệt' }).click();
    const board = page.getByRole('group', { name: 'Kế hoạch theo quý' });
    await board.getByText(programme.name).first().waitFor();
    await page
      .getByRole('row', { name: new RegExp(`${literally(unit.name)}.*Đã phê duyệt`) })
      .first()
      .waitFor();
  });

  it('a class is opened for it', async () => {
    const page = await journey.openAs('daotao', '/dao-tao/lop');
    await page.getByRole('link', { name: 'Mở lớp' }).click();
    await choose(page, /Chương trình/, programme.name);
    await page.getByLabel(/Mã lớp/).fill(code);
    await page.getByLabel(/Tên lớp/).fill(`Lớp hành trình ${code}`);
    await page.getByLabel(/Số chỗ/).fill('40');
    await page.getByLabel(/Khai giảng/).fill(shown(startsOn));
    await page.getByLabel(/Bế giảng/).fill(shown(endsOn));
    await choose(page, /Cơ sở đào tạo/, school);
    await page.getByRole('button', { name: 'Mở lớp' }).click();
    await title(page, `Lớp hành trình ${code}`).waitFor();
    classAddress = new URL(page.url()).pathname;
    await act(page, 'Nhận học viên');
    await page.getByText('Đang nhận học viên', { exact: true }).first().waitFor();
  });

  it('twenty people come from Excel, two are refused for a reason that is said', async () => {
    const page = await journey.openAs('canbo', classAddress);
    const rows = await excelRows(page);
    await page.getByRole('button', { name: 'Thêm người' }).first().click();
    await page.getByLabel('Tệp: Danh sách từ Excel').setInputFiles({
      name: 'danh-sach.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await workbook(['STT', 'Họ và tên', 'Số định danh cá nhân', 'Số hiệu CBCCVC'], rows),
    });
    await page.getByText(`${seats + 2} dòng; chưa có gì được ghi`).waitFor();
    const preview = page.getByRole('table', { name: 'Xem trước những người sẽ vào lớp' });
    const [first, second] = [preview.getByRole('row').nth(1), preview.getByRole('row').nth(2)];
    expect(await first.innerText()).toContain('Không có hồ sơ nào mang số này trong phạm vi của bạn.');
    expect(await second.innerText()).toMatch(/Họ và tên không khớp: số này là của/);
    expect(
      (await read(page, `/api${classAddress.replace('/dao-tao/lop', '/training/classes')}`)).seated,
    ).toBe(0);
    await page.getByRole('button', { name: `Ghi ${seats} người vào lớp` }).click();
    await page.getByText(`Đã ghi ${seats} người vào lớp`).waitFor();
    await page.getByRole('button', { name: 'Xem danh sách lớp' }).click();
    await page.getByText(`${seats} / 40`).waitFor();
    await act(page, 'Khai giảng');
    await page.getByText('Đang học', { exact: true }).first().waitFor();
  });

  it('the school marks attendance on a phone, one tap a person', async () => {
    const page = await journey.openAs('truong', `${classAddress}?muc=diem-danh`, { width: 390, height: 844 });
    await page.getByRole('button', { name: 'Thêm buổi học' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu buổi học' }).click();
    const roll = page.getByRole('list', { name: /^Điểm danh/ });
    const first = roll.getByRole('button').first();
    await first.click();
    await first.getByText('Có mặt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Mọi người có mặt' }).click();
    await page.getByText(`${seats}/${seats} có mặt`).waitFor();
    await page.getByText('Đã lưu. Chạm một lần').waitFor();
    await page.reload();
    await page.getByText(`${seats}/${seats} có mặt`).waitFor();
  });

  it('a result that was typed is not lost by a look at another tab', async () => {
    const page = await journey.openAs('truong', `${classAddress}?muc=ket-qua`);
    const results = page.getByRole('tab', { name: 'Kết quả' });
    const attendance = page.getByRole('tab', { name: 'Điểm danh' });
    const first = page.getByRole('combobox', { name: /^Kết quả của / }).first();
    await first.selectOption('FAILED');
    await attendance.click();
    const question = page.getByRole('alertdialog', { name: 'Rời trang khi chưa lưu?' });
    await question.getByRole('button', { name: 'Ở lại trang' }).click();
    expect(await results.getAttribute('aria-selected')).toBe('true');
    expect(await first.inputValue()).toBe('FAILED');
    await attendance.click();
    await question.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await page.getByRole('list', { name: /^Điểm danh/ }).waitFor();
    await results.click();
    await first.waitFor();
    expect(await first.inputValue()).toBe('');
  });

  it('the school hands in the results as an Excel list', async () => {
    const page = await journey.openAs('truong', `${classAddress}?muc=ket-qua`);
    await page.getByText(`${seats} chưa có`).waitFor();
    const list = await page.request.get(
      `/api${classAddress.replace('/dao-tao/lop', '/training/classes')}/results.xlsx`,
      { failOnStatusCode: true },
    );
    const book = new Excel.Workbook();
    await book.xlsx.load((await list.body()) as unknown as Excel.Buffer);
    const [sheet] = book.worksheets;
    const heads = (sheet.getRow(1).values as string[]).map(String);
    const at = (head: string): number => heads.indexOf(head);
    for (let row = 2; row <= seats + 1; row += 1) {
      const cells = sheet.getRow(row);
      cells.getCell(at('Kết quả')).value = row === 2 ? 'Không đạt' : 'Hoàn thành';
      cells.getCell(at('Điểm')).value = row === 2 ? 4 : 8;
    }
    await page.getByLabel('Tệp: Kết quả từ Excel').setInputFiles({
      name: 'ket-qua.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await book.xlsx.writeBuffer()),
    });
    await page.getByRole('button', { name: `Ghi ${seats} kết quả` }).click();
    await page.getByText(`${seats - 1} hoàn thành, 1 không đạt, 0 chưa có`).waitFor();
  });

  it('certificates are issued, printed, and stand in the files; the requirement is met', async () => {
    const page = await journey.openAs('canbo', classAddress);
    await act(page, 'Kết thúc lớp');
    await page.getByText('Đã kết thúc', { exact: true }).first().waitFor();
    await page.getByRole('tab', { name: 'Chứng chỉ' }).click();
    await page.getByRole('button', { name: `Cấp ${seats - 1} chứng chỉ` }).click();
    const form = page.getByRole('dialog', { name: 'Cấp chứng chỉ' });
    await form.getByLabel(/Mẫu số hiệu/).fill(`{so}/${code}`);
    await form.getByRole('button', { name: /^Cấp \d+ chứng chỉ/ }).click();
    const printed = page.getByRole('link', { name: /^In chứng chỉ của/ });
    await printed.first().waitFor();
    expect(await printed.count()).toBe(seats - 1);
    const paper = await page.request.get((await printed.first().getAttribute('href')) ?? '');
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');

    const { items } = await read(
      page,
      `/api${classAddress.replace('/dao-tao/lop', '/training/classes')}/enrolments?state=FINISHED`,
    );
    await page.goto(`/ho-so/${items[0].personId}`);
    const training = section(page, 'Đào tạo, bồi dưỡng');
    await training
      .getByText(new RegExp(`\\d+/${code}`))
      .first()
      .waitFor();
    const duty = training
      .getByRole('region', { name: 'Nghĩa vụ học tập' })
      .getByRole('listitem')
      .filter({ hasText: 'Đạt' });
    await duty.first().waitFor();
    const left = await read(
      page,
      `/api/training/needs/people?organisationId=${unit.id}&kindCode=${programme.kindCode}&pageSize=200`,
    );
    expect(left.items.map(({ personId }: Person) => personId)).not.toContain(items[0].personId);
  });

  it('the report counts turns and people, says how, and opens the people behind a figure', async () => {
    const page = await journey.openAs('daotao', `/dao-tao/bao-cao?nam=${year}&donVi=${unit.id}`);
    const row = page.getByRole('row', { name: new RegExp(`^${literally(programme.kindName)}`) });
    const turns = row.getByRole('button');
    await turns.waitFor();
    const passed = number(await turns.innerText());
    const people = number(await row.getByRole('cell').nth(1).innerText());
    expect(passed).toBeGreaterThanOrEqual(seats - 1);
    expect(passed).toBeGreaterThanOrEqual(people);
    expect(await page.getByRole('list', { name: 'Cách đếm' }).getByRole('listitem').count()).toBeGreaterThan(
      0,
    );
    await page.getByLabel('Đếm cả người không đạt').check();
    const more = row.getByRole('button', { name: new RegExp(`: (?!${passed} )\\d+ lượt$`) });
    await more.waitFor();
    const all = number(await more.innerText());
    expect(all).toBeGreaterThan(passed);
    await more.click();
    const behind = page.getByRole('dialog', { name: programme.kindName });
    await behind.getByText(`${all} lượt`, { exact: false }).waitFor();
    await behind
      .getByRole('link', { name: `Lớp hành trình ${code}` })
      .first()
      .waitFor();
  });
});

describe('who may see what', () => {
  it('a school sees classes and no plan, no need, and nobody of another', async () => {
    const page = await journey.openAs('truong', '/dao-tao');
    await title(page, 'Lớp đào tạo, bồi dưỡng').waitFor();
    const strip = page.getByRole('navigation', { name: 'Các màn hình cùng phần' });
    expect(await strip.getByRole('link').allInnerTexts()).toEqual(['Lớp', 'Chương trình', 'Báo cáo']);
    expect((await page.request.get('/api/people')).status()).toBe(403);
  });

  it('the training officer opens no file', async () => {
    const page = await journey.openAs('daotao', classAddress);
    await title(page, `Lớp hành trình ${code}`).waitFor();
    expect(await page.getByRole('link', { name: needing[0]?.fullName ?? '' }).count()).toBe(0);
    expect((await page.request.get(`/api/people/${needing[0]?.personId}`)).status()).toBe(403);
  });

  it('a person signs up on the own page and the unit confirms', async () => {
    const officer = await journey.openAs('daotao');
    const created = await officer.request.post('/api/training/classes', {
      data: {
        programmeId: programme.id,
        code: `${code}B`,
        name: `Lớp tự đăng ký ${code}`,
        form: 'TRUC_TUYEN',
        startsOn: shift(20),
        endsOn: shift(24),
        capacity: 10,
        isOpenToSignUp: true,
        signUpUntil: shift(10),
      },
      failOnStatusCode: true,
    });
    const { id, version } = await created.json();
    await officer.request.post(`/api/training/classes/${id}/steps`, {
      data: { act: 'OPEN', version },
      failOnStatusCode: true,
    });
    const own = await journey.openAs('nhanvien', '/cua-toi');
    await own.getByRole('button', { name: `Đăng ký lớp Lớp tự đăng ký ${code}` }).click();
    await own.getByText('Đã đăng ký, chờ đơn vị xác nhận').waitFor();
    await officer.goto(`/dao-tao/lop/${id}`);
    await officer.getByText('Tự đăng ký, chờ đơn vị').waitFor();
    await officer
      .getByRole('checkbox', { name: /^Chọn (?!cả)/ })
      .first()
      .check();
    await officer.getByRole('button', { name: 'Xác nhận' }).click();
    await officer.getByText('Đã chọn', { exact: true }).first().waitFor();
  });
});

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const number = (text: string): number => Number(text.replace(/\./g, '').trim());
const shown = (day: string): string => day.split('-').reverse().join('/');

function shift(days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

async function read(page: Page, path: string) {
  return (await page.request.get(path, { failOnStatusCode: true })).json();
}

/** The plan of the coming year may be on its way already: it goes back to the unit. */
async function openPlan(): Promise<void> {
  const page = await journey.openAs('daotao');
  const { items } = await read(page, `/api/training/plans?year=${planned}&organisationId=${unit.id}`);
  const plan = items.find(({ organisationId }: { organisationId: string }) => organisationId === unit.id);
  if (plan?.state !== 'SUBMITTED' && plan?.state !== 'CONSOLIDATED') return;
  await page.request.post(`/api/training/plans/${plan.id}/steps`, {
    data: { act: 'RETURN', version: plan.version, note: 'Bổ sung nhu cầu mới.' },
    failOnStatusCode: true,
  });
}

/** A step that asks for nothing more than to be pressed twice. */
async function act(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: step }).first().click();
  const drawer = page.getByRole('dialog', { name: step });
  await drawer.getByRole('button', { name: step }).click();
  await drawer.waitFor({ state: 'detached' });
}

async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByLabel(label).first().fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

/** Twenty who may go, one with a number that nobody has, one under the name of another. */
async function excelRows(page: Page): Promise<string[][]> {
  const preview = await page.request.post(
    `/api${classAddress.replace('/dao-tao/lop', '/training/classes')}/enrolments/preview`,
    { data: { personIds: needing.map(({ personId }) => personId) }, failOnStatusCode: true },
  );
  const { items } = await preview.json();
  const fit = items.filter(
    ({ standing }: { standing: string }) => standing === 'FIT' || standing === 'WARNING',
  );
  const rows: string[][] = [];
  for (const one of fit.slice(0, seats + 1)) {
    const { identity, citizenId, employeeCode } = await read(page, `/api/people/${one.personId}`);
    const number = citizenId ?? identity?.citizenId ?? '';
    rows.push([String(rows.length + 1), one.fullName, number, employeeCode ?? identity?.employeeCode ?? '']);
  }
  const [other] = rows.splice(seats, 1);
  rows.push(['21', 'Nguyễn Văn Không Có', '099199000001', '']);
  rows.push(['22', 'Lê Thị Tên Khác', other?.[2] ?? '', other?.[3] ?? '']);
  return rows;
}

async function workbook(heads: string[], rows: string[][]): Promise<Buffer> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('Ghi danh');
  sheet.addRow(heads);
  for (const row of rows) sheet.addRow(row);
  return Buffer.from(await book.xlsx.writeBuffer());
}
