import ExcelJS from 'exceljs';
import { type Agent } from './harness/app';
import { aPerson } from './harness/builders';
import { applied, type ImportOffice, openImportOffice, rowsOf, send, settled } from './imports-office';

let office: ImportOffice;
let officer: Agent;
let an: string;
let binh: string;
beforeAll(async () => {
  office = await openImportOffice();
  officer = await office.signIn('nhansu');
  const { owner } = office.database;
  an = await aPerson(owner, {
    organisationId: office.division,
    fullName: 'Lê Văn An',
    citizenId: '092075000001',
    sex: 'M',
    birthDate: '1975-03-01',
  });
  binh = await aPerson(owner, {
    organisationId: office.division,
    fullName: 'Trần Thị Bình',
    employeeCode: 'CT0000002',
  });
  await aPerson(owner, { organisationId: office.health, fullName: 'Đỗ Văn Y', citizenId: '092075000009' });
});
afterAll(() => office.close());

const all = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await office.database.owner.query(text, values)).rows as T[];
type Line = Readonly<Record<string, string | number | Date>>;

/** The product's own template with rows under its headings. */
async function book(sheets: Readonly<Record<string, readonly Line[]>>): Promise<Buffer> {
  const answer = await officer
    .get('/api/imports/record-template')
    .buffer()
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(answer.body as never);
  for (const [name, lines] of Object.entries(sheets)) {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new Error(`the template has no sheet "${name}"`);
    const headings = (sheet.getRow(1).values as string[]).slice(1);
    for (const [index, line] of lines.entries()) {
      for (const [heading, value] of Object.entries(line)) {
        const column = headings.findIndex((known) => known.replace(' *', '') === heading);
        if (column < 0) throw new Error(`sheet "${name}" has no column "${heading}"`);
        sheet.getCell(index + 2, column + 1).value = value;
      }
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const former = 'Đã ly hôn';
const AN = { 'Số định danh cá nhân': '092075000001' };
const BINH = { 'Số hiệu CBCCVC': 'CT0000002' };
const good = {
  'Gia đình': [
    {
      ...AN,
      Bên: '36.1. Bản thân',
      'Mối quan hệ': 'Cha',
      'Họ và tên': 'Lê Văn Ba',
      'Năm sinh': '1950',
      'Đã mất': 'x',
    },
    { ...AN, Bên: '36.1. Bản thân', 'Mối quan hệ': 'Vợ', 'Họ và tên': 'Ngô Thị Tư', 'Năm sinh': '03/1977' },
  ],
  'Khen thưởng': [
    {
      ...AN,
      Năm: '2024',
      'Danh hiệu, hình thức khen thưởng': 'Lao động tiên tiến',
      'Ngày quyết định': '10/01/2025',
    },
  ],
  'Kỷ luật': [
    { ...BINH, 'Hình thức kỷ luật': 'Hạ bậc lương', 'Từ ngày': '01/03/2019', 'Đến hết ngày': '31/08/2019' },
  ],
  'Đánh giá': [
    { ...AN, Năm: '2025', 'Xếp loại chất lượng': 'Hoàn thành tốt nhiệm vụ', Điểm: '85,5' },
    { ...BINH, 'Họ và tên người có hồ sơ': 'Trần Thị Bình', Năm: '2025', 'Xếp loại chất lượng': 'HT' },
  ],
  'Phụ cấp': [{ ...AN, 'Loại phụ cấp': 'Phụ cấp công vụ', 'Tỷ lệ (%)': '25', 'Từ ngày': '01/05/2012' }],
  'Văn bằng': [{ ...BINH, Loại: 'Lý luận chính trị', 'Trình độ': 'Trung cấp', 'Ngày cấp': '2016' }],
  'Quá trình công tác': [{ ...BINH, Từ: '09/2000', Đến: '2005', 'Cơ quan, đơn vị, tổ chức': 'Công ty A' }],
};

describe('a book with one sheet for each table of the record', () => {
  it('is previewed, applied, not written twice, and taken back, restricted rows included', async () => {
    const content = await book(good);
    const view = await send(officer, office.department, content);
    expect([view.state, view.kind, view.message]).toEqual(['ready', 'RECORD', null]);
    expect(view.counts).toMatchObject({ changed: 9, problems: 0 });
    const rows = (await officer.get(`/api/imports/${view.id}/rows`).expect(200)).body.items;
    expect(rows.find(({ sheet }: { sheet: string }) => sheet === 'Khen thưởng')).toMatchObject({
      line: 2,
      fullName: 'Lê Văn An',
      title: 'Khen thưởng: 2024, Lao động tiên tiến',
      outcome: 'changed',
      changes: [
        { label: 'Năm', to: '2024' },
        { label: 'Danh hiệu, hình thức khen thưởng', to: 'Lao động tiên tiến' },
        { label: 'Ngày quyết định', to: '10/01/2025' },
      ],
    });

    await officer.put(`/api/imports/${view.id}/mapping`).send({ classCode: 'CC', columns: [] }).expect(409);
    await officer.put(`/api/imports/${view.id}/rows/${rows[0].row}`).send({ choice: 'skip' }).expect(409);
    expect(await applied(officer, view.id)).toMatchObject({ state: 'applied', message: null });
    expect(
      await all(
        'select side, relation_code, full_name, birth_date, is_deceased from family_member where person_id = $1 order by id',
        [an],
      ),
    ).toEqual([
      { side: 'SELF', relation_code: 'CHA', full_name: 'Lê Văn Ba', birth_date: '1950', is_deceased: true },
      {
        side: 'SELF',
        relation_code: 'VO',
        full_name: 'Ngô Thị Tư',
        birth_date: '1977-03',
        is_deceased: false,
      },
    ]);
    expect(await all('select form_code, valid::text from discipline where person_id = $1', [binh])).toEqual([
      { form_code: 'HBL', valid: '[2019-03-01,2019-09-01)' },
    ]);
    expect(await all('select year, rank_code, score::text from evaluation order by rank_code')).toEqual([
      { year: 2025, rank_code: 'HT', score: null },
      { year: 2025, rank_code: 'HTT', score: '85.50' },
    ]);
    expect(await all('select kind, level_code, rank is not null as ranked from credential')).toEqual([
      { kind: 'POLITICAL', level_code: 'TC', ranked: true },
    ]);
    expect(await all('select version from person where id = any ($1)', [[an, binh]])).toEqual([
      { version: 2 },
      { version: 2 },
    ]);
    const history = (await officer.get(`/api/people/${an}/history`).expect(200)).body;
    expect(history.items[0].what).toContain('Lao động tiên tiến');
    expect(JSON.stringify(history)).not.toContain('Ngô Thị Tư');

    const again = await send(officer, office.department, content);
    expect(again.counts).toMatchObject({ changed: 0, unchanged: 9 });

    await officer.post(`/api/imports/${view.id}/undo`).expect(202);
    expect(await settled(officer, view.id)).toMatchObject({ state: 'undone' });
    for (const table of [
      'family_member',
      'discipline',
      'evaluation',
      'award',
      'allowance',
      'credential',
      'work_history',
    ]) {
      expect([table, await all(`select from ${table}`)]).toEqual([table, []]);
    }
  });

  it('is not taken back over a later correction that the officer cannot see; that a section was unlocked is none', async () => {
    const content = await book({
      'Gia đình': [{ ...BINH, Bên: '36.1. Bản thân', 'Mối quan hệ': 'Cha', 'Họ và tên': 'Trần Văn Cha' }],
    });
    const chief = await office.signIn('canbo');
    const enter = async (): Promise<string> => {
      const { id } = await send(officer, office.department, content);
      expect(await applied(officer, id)).toMatchObject({ state: 'applied' });
      await chief
        .post(`/api/people/${binh}/unlocks`)
        .send({ sections: ['FAMILY'], ground: 'Sửa theo phiếu của người lao động' })
        .expect(200);
      return id;
    };
    const first = await enter();
    await officer.post(`/api/imports/${first}/undo`).expect(202);
    expect(await settled(officer, first)).toMatchObject({ state: 'undone' });
    const second = await enter();
    await all(`update family_member set birth_date = '1949' where person_id = $1`, [binh]);
    await officer.post(`/api/imports/${second}/undo`).expect(409);
    expect(await all('delete from family_member where person_id = $1 returning birth_date', [binh])).toEqual([
      { birth_date: '1949' },
    ]);
  });

  it('refuses rows with their reasons, in the preview and as a workbook that can be sent again', async () => {
    const content = await book({
      'Khen thưởng': [
        { ...AN, Năm: '2024', 'Danh hiệu, hình thức khen thưởng': 'Bằng tốt' },
        { Năm: '2024', 'Danh hiệu, hình thức khen thưởng': 'LDTT' },
        { 'Số định danh cá nhân': '092075000009', Năm: '2024', 'Danh hiệu, hình thức khen thưởng': 'LDTT' },
        {
          ...AN,
          'Họ và tên người có hồ sơ': 'Nguyễn Văn Khác',
          Năm: '2024',
          'Danh hiệu, hình thức khen thưởng': 'LDTT',
        },
        { ...AN, Năm: '2023', 'Danh hiệu, hình thức khen thưởng': 'LDTT' },
        { ...AN, Năm: '2023', 'Danh hiệu, hình thức khen thưởng': 'LDTT' },
      ],
      'Phụ cấp': [{ ...AN, 'Loại phụ cấp': 'Phụ cấp công vụ', 'Từ ngày': '01/05/2012' }],
      'Quy hoạch': [
        {
          ...AN,
          'Chức danh quy hoạch': 'Phó Giám đốc',
          'Nhiệm kỳ': 'khóa XIV',
          'Vào quy hoạch từ': '31/02/2025',
        },
      ],
    });
    const view = await send(officer, office.department, content);
    expect(view.counts).toMatchObject({ changed: 1, problems: 7 });
    const reasons = (await rowsOf(officer, view.id, 'problem')).map(({ problems }) =>
      problems.map(({ reason }) => reason),
    );
    expect(reasons).toEqual(
      [
        ['Không có "Bằng tốt" trong danh mục.'],
        ['Hãy ghi số định danh hoặc số hiệu để biết dòng này của ai.'],
        ['Không có hồ sơ nào mang số này trong phạm vi của bạn.'],
        ['Họ và tên không khớp: số này là của Lê Văn An.'],
        ['Trùng với dòng 6 của trang này.'],
        ['Hãy ghi hệ số, tỷ lệ hoặc số tiền của phụ cấp.'],
        expect.arrayContaining(['Hãy ghi nhiệm kỳ dạng 2026-2031.']),
      ].map((expected) => (Array.isArray(expected) ? expect.arrayContaining(expected) : expected)),
    );
    const answer = await officer
      .get(`/api/imports/${view.id}/rejected`)
      .buffer()
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(answer.body as never);
    expect(workbook.worksheets.map(({ name }) => name).sort()).toEqual([
      'Khen thưởng',
      'Phụ cấp',
      'Quy hoạch',
    ]);
    const again = await send(officer, office.department, answer.body as Buffer);
    expect(again.kind).toBe('RECORD');
    // The row that repeated another one stands alone now.
    expect(again.counts).toMatchObject({ problems: 6, changed: 1 });
  });

  it('says so of each row that would be a second current spouse, in the list and in the file', async () => {
    const spouse = (who: Line, relation: string, name: string, more: Line = {}): Line => ({
      ...who,
      Bên: '36.1. Bản thân',
      'Mối quan hệ': relation,
      'Họ và tên': name,
      ...more,
    });
    await aPerson(office.database.owner, {
      organisationId: office.division,
      fullName: 'Phan Văn Chí',
      citizenId: '092075000033',
      employeeCode: 'CT0000033',
      sex: 'M',
    });
    await office.database.owner.query(
      `insert into family_member (person_id, side, relation_code, full_name) values ($1, 'SELF', 'VO', 'Ngô Thị Năm')`,
      [an],
    );
    const view = await send(
      officer,
      office.department,
      await book({
        'Gia đình': [
          spouse(AN, 'Vợ', 'Đinh Thị Sáu'),
          spouse(AN, 'Vợ', 'Đinh Thị Bảy', { [former]: 'x' }),
          spouse({ 'Số định danh cá nhân': '092075000033' }, 'Vợ', 'Hồ Thị Tám'),
          // The same person by his other number.
          spouse({ 'Số hiệu CBCCVC': 'CT0000033' }, 'Vợ', 'Hồ Thị Chín'),
        ],
      }),
    );
    expect(view.counts).toMatchObject({ changed: 2, problems: 2 });
    const reasons = (await rowsOf(officer, view.id, 'problem')).map(({ problems }) => problems[0].reason);
    expect(reasons).toEqual([
      expect.stringMatching(/^Hồ sơ đã có vợ hoặc chồng hiện tại/),
      expect.stringMatching(/đã có vợ hoặc chồng hiện tại ở dòng 4/),
    ]);
  });

  it('brings in courses of the past, each number of an issuer once, and takes them back', async () => {
    const { owner } = office.database;
    await owner.query(
      `insert into training_certificate (person_id, organisation_id, kind_code, name, number, issuer)
       select id, owner_organisation_id, 'BD-VTVL', 'Kỹ năng điều hành', '7/2015', 'Trường Chính trị'
       from person where citizen_id = '092075000009'`,
    );
    const course = (who: Line, name: string, number: string): Line => ({
      ...who,
      'Loại hình': 'BD-QLNN-CV',
      'Tên khóa học': name,
      'Ngày cấp': '06/2012',
      'Số hiệu': number,
      'Nơi cấp': 'Trường Chính trị',
      'Số tiết': 320,
      'Xếp loại': 'Giỏi',
    });
    const sheet = {
      'Bồi dưỡng': [
        course(AN, 'Quản lý nhà nước ngạch chuyên viên', '12/2012'),
        course(BINH, 'Quản lý nhà nước ngạch chuyên viên', '7/2015'),
        course(BINH, 'Quản lý nhà nước ngạch chuyên viên chính', '12/2012'),
      ],
    };
    const view = await send(officer, office.department, await book(sheet));
    expect([view.state, view.counts]).toEqual([
      'ready',
      expect.objectContaining({ changed: 1, problems: 2 }),
    ]);
    const reasons = (await rowsOf(officer, view.id, 'problem')).map(({ problems }) => problems[0].reason);
    expect(reasons).toEqual([
      'Số hiệu chứng chỉ này đã được nơi cấp dùng.',
      'Số hiệu này của cùng nơi cấp đã có ở dòng 2 của trang này.',
    ]);

    expect(await applied(officer, view.id)).toMatchObject({ state: 'applied', message: null });
    const timeline = async () =>
      (await officer.get(`/api/people/${an}/training`).expect(200)).body.timeline as object[];
    expect(await timeline()).toEqual([
      expect.objectContaining({
        of: 'CERTIFICATE',
        kindCode: 'BD-QLNN-CV',
        name: 'Quản lý nhà nước ngạch chuyên viên',
        schoolName: 'Trường Chính trị',
        endsOn: '2012-06',
        periods: 320,
        classification: 'GIOI',
        certificate: expect.objectContaining({ number: '12/2012', isVerified: false }),
      }),
    ]);
    const again = await send(officer, office.department, await book(sheet));
    expect(again.counts).toMatchObject({ changed: 0, unchanged: 1, problems: 2 });

    await officer.post(`/api/imports/${view.id}/undo`).expect(202);
    expect(await settled(officer, view.id)).toMatchObject({ state: 'undone' });
    expect(await timeline()).toEqual([]);
    // What was there before the list stays.
    expect(await all('select number from training_certificate')).toEqual([{ number: '7/2015' }]);
  });

  it('is for those who bring in lists', async () => {
    const auditor = await office.signIn('kiemtra');
    await auditor.get('/api/imports/record-template').expect(403);
  });
});
