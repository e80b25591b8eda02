import ExcelJS from 'exceljs';
import { aPdf } from './papers-files';
import { type Office, openOffice } from './personnel-office';
import { binary, docxText } from './printed-text';

/** What goes in and out of a dossier as files: the list from Excel, scans, the printed dossier; and rules beside it. */
let office: Office;
let id: string;
let version: number;

beforeAll(async () => {
  office = await openOffice();
  const { body } = await office.nhansu
    .post('/api/position-dossiers')
    .send({ organisationId: office.finance, source: 'EMPTY', legalBasis: 'NĐ 361/2025/NĐ-CP' })
    .expect(201);
  ({ id, version } = body);
});
afterAll(() => office.close());

const url = (path: string): string => `/api/position-dossiers/${id}${path}`;

async function aList(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH VỊ TRÍ VIỆC LÀM']);
  sheet.addRow(['TT', 'Tên vị trí việc làm', 'Nhóm', 'Ngạch, bậc', 'Số người', 'Mục tiêu']);
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
const preview = (content: Buffer, agent = office.nhansu) =>
  agent.post(url('/list-preview')).attach('file', content, 'danh-sach.xlsx');

describe('the list out of Excel', () => {
  let good: object[];

  it('is shown row by row with what is wrong, and writes nothing yet', async () => {
    const content = await aList([
      [1, 'Giám đốc Sở', 'Lãnh đạo, quản lý', 'CVCC', 1, 'Lãnh đạo, điều hành Sở'],
      [2, 'Chuyên viên về ngân sách', 'nghiệp vụ chuyên ngành', 'CVC, CV', 6, ''],
      [3, 'Kế toán viên', 'Không có nhóm này', 'ngạch lạ', 'hai', ''],
      [4, 'Chuyên viên về ngân sách', 'NVCN', 'CV', 2, ''],
    ]);
    const { body } = await preview(content).expect(200);
    expect(body).toMatchObject({ added: 2, changed: 0, faulty: 2, fileName: 'danh-sach.xlsx' });
    const [, , third, fourth] = body.rows;
    expect(third).toMatchObject({ number: 5, state: 'FAULTY', row: null });
    expect(third.faults.map(({ column }: { column: string }) => column)).toEqual([
      'levels',
      'group',
      'planned',
    ]);
    expect(fourth.faults[0].detail).toContain('dòng trên');
    good = body.rows.flatMap(({ row }: { row: object | null }) => (row ? [row] : []));
    const dossier = await office.nhansu.get(url('')).expect(200);
    expect(dossier.body.list).toEqual([]);
  });

  it('goes into the draft, and the second time says what changes', async () => {
    const { body } = await office.nhansu.post(url('/list')).send({ version, rows: good }).expect(200);
    expect(body.list.map(({ name }: { name: string }) => name)).toEqual([
      'Giám đốc Sở',
      'Chuyên viên về ngân sách',
    ]);
    expect(body.list[0].content.purpose).toBe('Lãnh đạo, điều hành Sở');
    ({ version } = body);
    const again = await preview(
      await aList([
        [1, 'Giám đốc Sở', 'LDQL', 'CVCC', 1, ''],
        [2, 'Chuyên viên về ngân sách', 'NVCN', 'CVC, CV', 7, ''],
      ]),
    ).expect(200);
    expect(again.body).toMatchObject({ added: 0, changed: 1, same: 1, faulty: 0 });
  });

  it('is refused where it is no list, stale, from elsewhere, or by who only reads', async () => {
    await preview(Buffer.from('không phải Excel')).expect(415);
    await office.nhansu.post(url('/list-preview')).expect(415);
    const empty = await preview(await aList([])).expect(200);
    expect(empty.body.rows).toEqual([]);
    await office.nhansu
      .post(url('/list'))
      .send({ version: version - 1, rows: good })
      .expect(409);
    await office.nhansu
      .post(url('/list'))
      .send({ version, rows: [{ name: '' }] })
      .expect(422);
    await preview(await aList([]), office.thutruong).expect(403);
    const elsewhere = await office.canbo
      .post('/api/position-dossiers')
      .send({ organisationId: office.homeAffairs, source: 'EMPTY' })
      .expect(201);
    await office.nhansu
      .post(`/api/position-dossiers/${elsewhere.body.id}/list`)
      .send({ version: elsewhere.body.version, rows: good })
      .expect(404);
  });

  it('starts from a template that reads back', async () => {
    const { body } = await office.nhansu
      .get('/api/position-dossiers/list-template.xlsx')
      .buffer(true)
      .parse(binary)
      .expect(200);
    const read = await preview(body).expect(200);
    expect(read.body).toMatchObject({ faulty: 0 });
    expect(read.body.rows).toHaveLength(3);
    await office.thutruong.get('/api/position-dossiers/list-template.xlsx').expect(403);
  });
});

describe('the printed dossier', () => {
  it('holds list, ratios and every description', async () => {
    const { body } = await office.thutruong.get(url('/print.docx')).buffer(true).parse(binary).expect(200);
    const text = await docxText(body);
    for (const words of [
      'ĐỀ ÁN VỊ TRÍ VIỆC LÀM',
      'Phiên bản 1, bản dự thảo',
      'Căn cứ NĐ 361/2025/NĐ-CP.',
      'Chuyên viên về ngân sách',
      'Chuyên viên chính và tương đương trong cơ quan',
      'Mục tiêu của vị trí',
      'Lãnh đạo, điều hành Sở',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/[{}]/);
  });

  it('is one description where one position is asked for', async () => {
    const dossier = await office.nhansu.get(url('')).expect(200);
    const [{ positionId }] = dossier.body.list;
    const { body } = await office.nhansu
      .get(url(`/positions/${positionId}/print.docx`))
      .buffer(true)
      .parse(binary)
      .expect(200);
    const text = await docxText(body);
    expect(text).toContain('BẢN MÔ TẢ VỊ TRÍ VIỆC LÀM');
    expect(text).not.toContain('Chuyên viên về ngân sách');
    await office.nhansu.get(url(`/positions/${office.finance}/print.docx`)).expect(404);
    await office.quantri.get(url('/print.docx')).expect(403);
  });
});

describe('papers of a dossier', () => {
  it('are added by whoever signs them, and come back as they were', async () => {
    const content = aPdf(['To trinh']);
    const { body } = await office.nhansu
      .post(url('/files'))
      .field('kind', 'REQUEST')
      .attach('file', content, 'Tờ trình.pdf')
      .expect(201);
    expect(body.files).toMatchObject([
      { kind: 'REQUEST', name: 'Tờ trình.pdf', mediaType: 'application/pdf' },
    ]);
    const file = await office.thutruong
      .get(url(`/files/${body.files[0].id}/content`))
      .buffer(true)
      .parse(binary)
      .expect(200);
    expect(Buffer.compare(file.body, content)).toBe(0);
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    await office.nhansu
      .post(url('/files'))
      .field('kind', 'REQUEST')
      .attach('file', content, 'x.pdf')
      .expect(409);
    await office.nhansu
      .post(url('/files'))
      .field('kind', 'DECISION')
      .attach('file', content, 'x.pdf')
      .expect(403);
    await office.canbo
      .post(url('/files'))
      .field('kind', 'DECISION')
      .attach('file', aPdf(['QD']), 'QĐ.pdf')
      .expect(201);
    await office.canbo
      .post(url('/files'))
      .field('kind', 'OTHER')
      .attach('file', content, 'x.pdf')
      .expect(422);
    await office.canbo
      .post(url('/files'))
      .field('kind', 'REPORT')
      .attach('file', Buffer.from('MZ nothing'), 'x.pdf')
      .expect(415);
    await office.thutruong
      .post(url('/files'))
      .field('kind', 'REQUEST')
      .attach('file', content, 'x.pdf')
      .expect(403);
  });

  it('begin the clock of the decision with the report of the appraisal', async () => {
    const act = async (agent: Office['canbo'], step: object, status = 200) => {
      const { body } = await agent
        .post(url('/steps'))
        .send({ ...step, version })
        .expect(status);
      if (status === 200) ({ version } = body);
      return body;
    };
    ({ version } = (await office.nhansu.get(url('')).expect(200)).body);
    await act(office.nhansu, { act: 'SUBMIT' });
    await act(office.canbo, { act: 'APPRAISE' });
    await act(office.nhansu, { act: 'REPORT' }, 403);
    const reported = await act(office.canbo, { act: 'REPORT', note: 'Đủ điều kiện.' });
    expect(reported).toMatchObject({ state: 'REPORTED', workingDays: 0, isLate: false });
    expect(reported.dueOn).not.toBeNull();
    expect(reported.acts).toEqual(expect.arrayContaining(['APPROVE', 'RETURN', 'REJECT']));
    expect(reported.steps.at(-1)).toMatchObject({ toState: 'REPORTED', workingDays: 0, wasLate: false });
    await preview(await aList([])).expect(409);
  });
});

describe('ratio rules', () => {
  const rule = {
    name: 'Chuyên viên cao cấp trong sở',
    scope: 'BODY',
    bodyKinds: ['SO'],
    people: 'ALL',
    levelCodes: ['CVCC'],
    percent: 12.5,
    base: 'QUOTA',
    rounding: 'HALF_UP',
    basis: 'Quy định thử',
    from: '2026-01-01',
  };
  it('are kept by Home Affairs, read by all, and reckoned with at once', async () => {
    await office.nhansu.post('/api/ratio-rules').send(rule).expect(403);
    await office.canbo
      .post('/api/ratio-rules')
      .send({ ...rule, percent: 101 })
      .expect(422);
    await office.canbo
      .post('/api/ratio-rules')
      .send({ ...rule, bodyKinds: ['KHONG_CO'] })
      .expect(422);
    await office.canbo
      .post('/api/ratio-rules')
      .send({ ...rule, to: '2025-01-01' })
      .expect(422);
    const { body } = await office.canbo.post('/api/ratio-rules').send(rule).expect(201);
    const own = body.items.find(({ name }: { name: string }) => name === rule.name);
    expect(own).toMatchObject({ percent: '12.5', bodyKindNames: [expect.any(String)], to: null });
    const change = { ...rule, percent: 20, version: own.version };
    await office.canbo.patch(`/api/ratio-rules/${own.id}`).send(change).expect(200);
    await office.canbo.patch(`/api/ratio-rules/${own.id}`).send(change).expect(409);
    await office.canbo.patch('/api/ratio-rules/KHONG_CO').send(change).expect(404);
    await office.thutruong.get('/api/ratio-rules').expect(200);
    await office.quantri.get('/api/ratio-rules').expect(403);
  });

  it('say what they count, and that may be changed within the closed sets', async () => {
    const { body } = await office.canbo.get('/api/ratio-rules').expect(200);
    const own = body.items.find(({ name }: { name: string }) => name === rule.name);
    const put = (fields: object, status: number) =>
      office.canbo
        .patch(`/api/ratio-rules/${own.id}`)
        .send({ ...rule, version: own.version, ...fields })
        .expect(status);
    for (const wrong of [
      { scope: 'TINH' },
      { people: 'KE_TOAN' },
      { base: 'ALLOCATED' },
      { levelCodes: ['X'] },
    ])
      await put(wrong, 422);
    await put({ bodyKinds: [] }, 422);
    const changed = await put(
      {
        scope: 'PROVINCE',
        people: 'DEPUTIES',
        base: 'PEOPLE',
        levelCodes: ['CVCC', 'CVC'],
        bodyKinds: ['UBND_XA'],
      },
      200,
    );
    expect(changed.body.items.find(({ id }: { id: string }) => id === own.id)).toMatchObject({
      scope: 'PROVINCE',
      people: 'DEPUTIES',
      base: 'PEOPLE',
      levelCodes: ['CVCC', 'CVC'],
      bodyKinds: ['UBND_XA'],
      levelsUsed: null,
    });
  });

  it('of single positions hold one a day for positions of the same levels', async () => {
    const ofPosition = {
      name: 'Hai bậc, từ 2028',
      scope: 'POSITION',
      levelsUsed: 'TWO',
      percent: 45,
      rounding: 'FLOOR',
    };
    const dated = { ...ofPosition, basis: 'Nghị định mới', from: '2028-01-01' };
    await office.canbo
      .post('/api/ratio-rules')
      .send({ ...dated, levelsUsed: undefined })
      .expect(422);
    const { body: clash } = await office.canbo.post('/api/ratio-rules').send(dated).expect(409);
    expect(clash.errors[0].pointer).toBe('#/levelsUsed');
    const { body } = await office.canbo.get('/api/ratio-rules').expect(200);
    const two = body.items.find(({ id }: { id: string }) => id === 'HAI_BAC');
    await office.canbo
      .patch('/api/ratio-rules/HAI_BAC')
      .send({
        ...dated,
        name: two.name,
        percent: 50,
        from: two.from,
        to: '2027-12-31',
        basis: two.basis,
        version: two.version,
      })
      .expect(200);
    const { body: after } = await office.canbo.post('/api/ratio-rules').send(dated).expect(201);
    expect(after.items.find(({ name }: { name: string }) => name === dated.name)).toMatchObject({
      base: 'ALLOCATED',
      levelsUsed: 'TWO',
      levelCodes: ['BAC5', 'BAC4', 'BAC3', 'BAC2'],
    });
  });
});

describe('norms of deputies', () => {
  const norm = {
    organisationKind: 'CHI_CUC',
    leastPeople: 0,
    deputies: 1,
    from: '2027-01-01',
    basis: 'Nghị định mới',
  };
  const of = (items: { organisationKind: string }[]) =>
    items.filter(({ organisationKind }) => organisationKind === 'CHI_CUC');

  it('are added from a day on, end what stood, and go back when a mistyped one is taken away', async () => {
    await office.nhansu.post('/api/leader-norms').send(norm).expect(403);
    await office.quantri.get('/api/leader-norms').expect(403);
    await office.canbo
      .post('/api/leader-norms')
      .send({ ...norm, deputies: 'nhiều' })
      .expect(422);
    await office.canbo
      .post('/api/leader-norms')
      .send({ ...norm, organisationKind: 'KHONG_CO' })
      .expect(409);
    const { body } = await office.canbo.post('/api/leader-norms').send(norm).expect(201);
    const [own, before] = of(body.items) as unknown as { id: string }[];
    expect(own).toMatchObject({ deputies: 1, from: '2027-01-01', to: null, isOwn: true });
    expect(before).toMatchObject({ deputies: 2, to: '2026-12-31', isOwn: false });
    const { body: taken } = await office.canbo.post('/api/leader-norms').send(norm).expect(409);
    expect(taken.errors[0].pointer).toBe('#/from');
    await office.canbo.delete(`/api/leader-norms/${before.id}`).expect(409);
    await office.nhansu.delete(`/api/leader-norms/${own.id}`).expect(403);
    const { body: after } = await office.canbo.delete(`/api/leader-norms/${own.id}`).expect(200);
    expect(of(after.items)).toEqual([expect.objectContaining({ deputies: 2, to: null })]);
    await office.canbo.delete(`/api/leader-norms/${own.id}`).expect(404);
  });
});
