import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { type Agent } from './harness/app';
import { aPerson } from './harness/builders';
import {
  applied,
  bm03,
  clerk,
  type ImportOffice,
  openImportOffice,
  rowsOf,
  send,
  settled,
} from './imports-office';
import { workbook, zip } from './imports-workbook';

let office: ImportOffice;
let officer: Agent;
let unitOfficer: Agent;
beforeAll(async () => {
  office = await openImportOffice();
  officer = await office.signIn('canbo');
  unitOfficer = await office.signIn('nhansu');
});
afterAll(() => office.close());
afterEach(async () => {
  const { owner } = office.database;
  for (let isDone = false; !isDone;) {
    try {
      await owner.query(`delete from import_batch; delete from import_layout;
        truncate person_address, credential, assignment, salary_position, employment, person_state, person cascade`);
      isDone = true;
    } catch (error) {
      // What falls due is worked out in the background and may hold the rows of the people who go.
      if ((error as { code?: unknown }).code !== '40P01') throw error;
    }
  }
});

const one = async <T>(text: string, values: unknown[] = []): Promise<T> => {
  const { rows } = await office.database.owner.query(text, values);
  return rows[0] as T;
};
const people = async (): Promise<number> =>
  (await one<{ n: number }>('select count(*)::int as n from person')).n;

describe('a list on its way into the register', () => {
  it('changes nothing before it is applied, then enters people with employment, post and salary', async () => {
    const file = readFileSync(join(import.meta.dirname, 'fixtures/bm03-by-openpyxl.xlsx'));
    const { owner } = office.database;
    for (const name of ['Phòng Công chức, viên chức', 'Phòng Cải cách hành chính']) {
      const { id } = await one<{ id: string }>('insert into organisation default values returning id');
      await owner.query(`insert into organisation_place values ($1, $2, 'PHONG_SO', '[2010-01-01,)')`, [
        id,
        office.department,
      ]);
      await owner.query(
        `insert into organisation_name (organisation_id, name, valid) values ($1, $2, '[2010-01-01,)')`,
        [id, name],
      );
    }
    const view = await send(unitOfficer, office.department, file);
    expect(view).toMatchObject({
      state: 'ready',
      kind: 'BM03',
      counts: { new: 24, problems: 0, ambiguous: 0 },
    });
    expect(await people()).toBe(0);
    expect(await applied(unitOfficer, view.id)).toMatchObject({ state: 'applied' });
    expect(await people()).toBe(24);
    const state = await one<{ n: number; classes: string; coefficients: number }>(
      `select count(*)::int as n, string_agg(distinct class_code, ',') as classes, count(coefficient)::int as coefficients from person_state where upper_inf(valid)`,
    );
    expect(state).toEqual({ n: 24, classes: 'CC', coefficients: 24 });
  });

  it('understands what officers type: NFD, stray blanks, capitals, years alone, days as numbers', async () => {
    const view = await send(
      unitOfficer,
      office.department,
      bm03([
        clerk('  Nguyễn  Thị Hoà '.normalize('NFD'), null).with(3, '1975'),
        clerk('LÊ VĂN AN', { day: 27454 }),
        clerk('Trần Văn Bình', 1980, { coefficient: '2,67' }),
      ]),
    );
    expect(view.counts).toMatchObject({ new: 3 });
    await applied(unitOfficer, view.id);
    const { rows } = await office.database.owner.query(
      `select p.full_name, p.sex, p.birth_date, s.coefficient, s.step, s.grade_since from person p join salary_position s on s.person_id = p.id order by p.full_name`,
    );
    expect(rows).toEqual([
      {
        full_name: 'LÊ VĂN AN',
        sex: 'M',
        birth_date: '1975-03-01',
        coefficient: '2.34',
        step: 1,
        grade_since: '2015-06-01',
      },
      {
        full_name: 'Nguyễn Thị Hoà',
        sex: 'F',
        birth_date: '1975',
        coefficient: '2.34',
        step: 1,
        grade_since: '2015-06-01',
      },
      {
        full_name: 'Trần Văn Bình',
        sex: 'M',
        birth_date: '1980',
        coefficient: '2.67',
        step: 2,
        grade_since: '2015-06-01',
      },
    ]);
  });

  it('names row, column, value and reason of every problem, and gives the rest back as a workbook that can be read again', async () => {
    const view = await send(
      unitOfficer,
      office.department,
      bm03([
        clerk('Lê Văn An', '31/02/1975'),
        clerk('Trần Văn Bình', '1980', { grade: '99.999' }),
        clerk('Lý Văn Tốt', '1981'),
      ]),
    );
    expect(view.counts).toMatchObject({ new: 1, problems: 2 });
    const [first, second] = await rowsOf(unitOfficer, view.id, 'problem');
    expect(first).toMatchObject({
      row: 7,
      problems: [
        { column: 'C', value: '31/02/1975', reason: expect.stringContaining('không có ngày 31') as string },
      ],
    });
    expect(second).toMatchObject({ row: 8, problems: [{ column: 'I', value: '99.999', severity: 'error' }] });
    const answer = await unitOfficer
      .get(`/api/imports/${view.id}/rejected`)
      .buffer()
      .parse(binary)
      .expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.body as ArrayBuffer);
    const sheet = book.worksheets[0];
    expect(sheet?.rowCount).toBe(3);
    const header = (sheet?.getRow(1).values as string[]).indexOf('Lý do trả lại (Ngày tháng năm sinh / Nam)');
    expect(sheet?.getRow(2).getCell(header).text).toContain('không có ngày 31');
    expect(sheet?.getRow(2).getCell(header - 1).text).toBe('31/02/1975');
    const again = await send(unitOfficer, office.department, answer.body as Buffer);
    expect(again).toMatchObject({ state: 'ready', counts: { problems: 2 } });
  });

  it('waits for whoever looks at the batch when its work begins, and then does it', async () => {
    const { owner } = office.database;
    const view = await send(unitOfficer, office.department, bm03([clerk('Lê Văn An', '01/03/1975')]));
    // What the recovery holds for a moment; a job that gave up would leave the batch lying until the next recovery.
    await owner.query('select pg_advisory_lock($1, hashtext($2))', [1_751_346_620, view.id]);
    await unitOfficer.post(`/api/imports/${view.id}/apply`).expect(202);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await people()).toBe(0);
    await owner.query('select pg_advisory_unlock($1, hashtext($2))', [1_751_346_620, view.id]);
    expect(await settled(unitOfficer, view.id)).toMatchObject({ state: 'applied' });
    expect(await people()).toBe(1);
  });

  it('does nothing twice with the same file, and says that it knows it', async () => {
    const file = bm03([clerk('Lê Văn An', '01/03/1975'), clerk('Trần Văn Bình', '1980')]);
    const first = await send(unitOfficer, office.department, file);
    await applied(unitOfficer, first.id);
    const second = await send(unitOfficer, office.department, file);
    expect(second).toMatchObject({ state: 'ready', counts: { new: 0, known: 2, unchanged: 2, changed: 0 } });
    expect(second.message).toContain('Chính tệp này');
    await unitOfficer.post(`/api/imports/${second.id}/apply`).expect(409);
    expect(await people()).toBe(2);
  });

  it('refuses a row that stands twice in the file', async () => {
    const view = await send(
      unitOfficer,
      office.department,
      bm03([clerk('Lê Văn An', '01/03/1975'), clerk('lê văn an', '1/3/75')]),
    );
    const [row] = await rowsOf(unitOfficer, view.id, 'problem');
    expect(row).toMatchObject({
      row: 8,
      problems: [{ reason: 'Trùng với dòng 7 của danh sách này.' }, { severity: 'warning' }],
    });
  });

  it('shows old and new value of people it knows, and adds a salary position from the day of the list', async () => {
    const id = await aPerson(office.database.owner, {
      organisationId: office.division,
      fullName: 'Lê Văn An',
      birthDate: '1975',
      sex: 'M',
      citizenId: '092075000001',
    });
    const view = await send(unitOfficer, office.department, bm03([clerk('Lê Văn An', '01/03/1975')]));
    const [row] = await rowsOf(unitOfficer, view.id, 'changed');
    expect(row).toMatchObject({ personId: id });
    expect(row?.changes).toContainEqual({
      field: 'birthDate',
      label: 'Ngày sinh',
      from: '1975',
      to: '01/03/1975',
    });
    expect(row?.changes).toContainEqual({
      field: 'coefficient',
      label: 'Hệ số lương',
      from: null,
      to: '2,34',
    });
    await applied(unitOfficer, view.id);
    expect(await one(`select birth_date, version, citizen_id from person where id = $1`, [id])).toEqual({
      birth_date: '1975-03-01',
      version: 2,
      citizen_id: '092075000001',
    });
    expect(
      await one(`select paid_from, grade_code, coefficient from salary_position where person_id = $1`, [id]),
    ).toEqual({
      paid_from: '2026-01-01',
      grade_code: '01.003',
      coefficient: '2.34',
    });
  });

  it('asks when two people may be meant, and does what is said', async () => {
    const { owner } = office.database;
    const parts = { organisationId: office.division, fullName: 'Lê Văn An', sex: 'M' as const };
    const older = await aPerson(owner, { ...parts, birthDate: '1975-03-01' });
    await aPerson(owner, { ...parts, birthDate: '1975-10-01' });
    const view = await send(unitOfficer, office.department, bm03([clerk('Lê Văn An', '1975')]));
    expect(view.counts).toMatchObject({ ambiguous: 1, new: 0 });
    const [row] = await rowsOf(unitOfficer, view.id, 'ambiguous');
    expect(row?.candidates).toHaveLength(2);
    await unitOfficer.put(`/api/imports/${view.id}/rows/7`).send({ choice: office.division }).expect(409);
    await unitOfficer.put(`/api/imports/${view.id}/rows/7`).send({ choice: 'ai đó' }).expect(422);
    const { body } = await unitOfficer
      .put(`/api/imports/${view.id}/rows/7`)
      .send({ choice: older })
      .expect(200);
    expect(body).toMatchObject({ counts: { ambiguous: 0, changed: 1 } });
    await applied(unitOfficer, view.id);
    expect(
      (
        await one<{ n: number }>('select count(*)::int as n from salary_position where person_id = $1', [
          older,
        ])
      ).n,
    ).toBe(1);
  });

  it('does not take two names that differ by an accent for one person', async () => {
    await aPerson(office.database.owner, {
      organisationId: office.division,
      fullName: 'Nguyễn Văn Hoa',
      birthDate: '1975-03-01',
      sex: 'M',
    });
    await aPerson(office.database.owner, {
      organisationId: office.division,
      fullName: 'Nguyễn Văn Hòa',
      birthDate: '1980-03-01',
      sex: 'M',
    });
    const view = await send(
      unitOfficer,
      office.department,
      bm03([clerk('Nguyễn Văn Hoà', '01/03/1975'), clerk('Nguyễn Văn Hoà', '01/03/1980')]),
    );
    expect(view.counts).toMatchObject({ ambiguous: 1, changed: 1 });
  });
});

describe('what the list does not say plainly', () => {
  const list = workbook({
    rows: [
      ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Nơi công tác', 'Biệt danh ở cơ quan'],
      ['Lê Văn An', '1975', 'Nam', 'Chuyên viên', 'Văn phòng Sở', 'Tư'],
      ['Trần Thị Bình', '1980', 'Nữ', 'Chuyên viên', 'VPS', 'Năm'],
    ],
  });

  it('is asked once: columns, class, units; and remembered for the layout', async () => {
    const asked = await send(unitOfficer, office.department, list);
    expect(asked).toMatchObject({ state: 'mapping', isClassAsked: true });
    expect(asked.mapping.filter(({ isAsked }) => isAsked).map(({ heading }) => heading)).toEqual([
      'Biệt danh ở cơ quan',
    ]);
    const url = `/api/imports/${asked.id}/mapping`;
    await unitOfficer
      .put(url)
      .send({ columns: [{ index: 5, field: null }] })
      .expect(422);
    await unitOfficer.put(url).send({ classCode: 'KHONG_CO', columns: [] }).expect(422);
    await unitOfficer
      .put(url)
      .send({ classCode: 'CC', columns: [{ index: 5, field: 'fullName' }] })
      .expect(422);
    await unitOfficer
      .put(url)
      .send({ classCode: 'CC', columns: [{ index: 5, field: null }] })
      .expect(200);
    const units = await settled(unitOfficer, asked.id);
    expect(units).toMatchObject({
      state: 'mapping',
      units: [{ isAsked: false }, { value: 'VPS', isAsked: true }],
    });
    const key = units.units[1]?.key;
    await unitOfficer
      .put(url)
      .send({ units: [{ key, organisationId: office.health }] })
      .expect(422);
    await unitOfficer
      .put(url)
      .send({ units: [{ key, organisationId: office.division }] })
      .expect(200);
    expect(await settled(unitOfficer, asked.id)).toMatchObject({ state: 'ready', counts: { new: 2 } });
    expect(await send(unitOfficer, office.department, list)).toMatchObject({
      state: 'ready',
      counts: { new: 2 },
    });
  });

  it('keeps the rows of a unit that is left out among the problems', async () => {
    const asked = await send(unitOfficer, office.department, list);
    const url = `/api/imports/${asked.id}/mapping`;
    await unitOfficer
      .put(url)
      .send({ classCode: 'CC', columns: [{ index: 5, field: null }] })
      .expect(200);
    const { units } = await settled(unitOfficer, asked.id);
    await unitOfficer
      .put(url)
      .send({ units: [{ key: units[1]?.key, organisationId: null }] })
      .expect(200);
    expect(await settled(unitOfficer, asked.id)).toMatchObject({
      state: 'ready',
      counts: { new: 1, problems: 1 },
    });
  });

  it('asks what the people of a BM04 list are, which says only post and step', async () => {
    const list04 = bm03([], {
      rows: [
        [
          'Stt',
          'Họ và tên',
          'Ngày tháng năm sinh',
          null,
          'Chức vụ hoặc chức danh công tác',
          'Thời gian giữ chức vụ, chức danh',
          'Bậc lương hiện hưởng',
        ],
        [null, null, 'Nam', 'Nữ', null, null, null],
        [1, 'Võ Thị Lan', null, '17/05/1980', 'Phó Bí thư Đảng ủy', '01/07/2025', '3'],
      ],
      merges: ['C1:D1'],
    });
    const asked = await send(unitOfficer, office.department, list04);
    expect(asked).toMatchObject({ state: 'mapping', kind: 'BM04', isClassAsked: true });
    await unitOfficer.put(`/api/imports/${asked.id}/mapping`).send({ classCode: 'CB' }).expect(200);
    await settled(unitOfficer, asked.id);
    await applied(unitOfficer, asked.id);
    expect(
      await one(`select p.sex, e.class_code, a.is_leader, lower(a.valid) as since, s.step from person p join employment e on e.person_id = p.id
        join assignment a on a.person_id = p.id join salary_position s on s.person_id = p.id`),
    ).toEqual({ sex: 'F', class_code: 'CB', is_leader: true, since: '2025-07-01', step: 3 });
  });

  it('is no different in a text table', async () => {
    const text = '\ufeffHọ và tên;Ngày sinh;Giới tính;Đối tượng\r\nLê Văn An;1975;Nam;Công chức\r\n';
    expect(
      await send(unitOfficer, office.department, Buffer.from(text), '2026-01-01', 'danh-sach.csv'),
    ).toMatchObject({
      state: 'ready',
      kind: 'LIST',
      counts: { new: 1 },
    });
  });

  it('is said of a file without any heading', async () => {
    const view = await send(unitOfficer, office.department, workbook({ rows: [['a'], ['b']] }));
    expect(view).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('dòng tiêu đề') as string,
    });
  });
});

describe('our own template', () => {
  it('has drop-downs, is recognised, and passes its example over', async () => {
    const answer = await unitOfficer.get('/api/imports/template').buffer().parse(binary).expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.body as ArrayBuffer);
    const sheet = book.getWorksheet('Danh sách');
    const heading = (text: string): number =>
      (sheet?.getRow(1).values as string[]).findIndex((value) => value?.startsWith(text));
    expect(sheet?.getCell(3, heading('Đối tượng')).dataValidation.type).toBe('list');
    const values = {
      'Họ và tên': 'Lê Văn An',
      'Ngày sinh': '1975',
      'Giới tính': 'Nam',
      'Số định danh': '092075000001',
      'Đối tượng': 'Viên chức',
      'Chức vụ': 'Chuyên viên',
      'Trình độ chuyên môn': 'Thạc sỹ',
      'Lý luận': 'Trung cấp',
      'Ngoại ngữ': 'Tiếng Anh B1',
      'Dân tộc': 'Kinh',
      'Quê quán': 'xã Nhơn Ái, Cần Thơ',
    };
    for (const [name, value] of Object.entries(values)) setCell(sheet, heading(name), value);
    const view = await send(unitOfficer, office.department, Buffer.from(await book.xlsx.writeBuffer()));
    expect(view).toMatchObject({ state: 'ready', kind: 'TEMPLATE', counts: { new: 1, problems: 0 } });
    await applied(unitOfficer, view.id);
    expect(
      await one(
        `select s.class_code, s.education_code, s.political_code, s.is_minority from person_state s where upper_inf(s.valid)`,
      ),
    ).toEqual({
      class_code: 'VC',
      education_code: 'THS',
      political_code: 'TC',
      is_minority: false,
    });
    expect(await one('select kind, as_declared from person_address')).toEqual({
      kind: 'HOME_PLACE',
      as_declared: 'xã Nhơn Ái, Cần Thơ',
    });
  });
});

describe('who may', () => {
  const file = bm03([clerk('Lê Văn An', '01/03/1975')]);

  it('imports only into his units, and sees only his own batches', async () => {
    await unitOfficer
      .post('/api/imports')
      .field('organisationId', office.health)
      .attach('file', file, 'a.xlsx')
      .expect(404);
    const view = await send(unitOfficer, office.department, file);
    const other = await office.signIn('yte');
    for (const path of ['', '/rows', '/rejected'])
      await other.get(`/api/imports/${view.id}${path}`).expect(404);
    await other.post(`/api/imports/${view.id}/apply`).expect(404);
    await other.post(`/api/imports/${view.id}/undo`).expect(404);
    await other.put(`/api/imports/${view.id}/mapping`).send({}).expect(404);
    await other.delete(`/api/imports/${view.id}`).expect(404);
    expect((await other.get('/api/imports').expect(200)).body).toEqual({ items: [], total: 0 });
    expect((await officer.get('/api/imports').expect(200)).body).toMatchObject({ total: 1 });
    const auditor = await office.signIn('kiemtra');
    await auditor.get('/api/imports').expect(403);
    await auditor.post('/api/imports').expect(403);
    await office.visitor().get('/api/imports').expect(401);
  });

  it('finds nobody outside his units, and is not let to give a number that somebody there has', async () => {
    await aPerson(office.database.owner, {
      organisationId: office.health,
      fullName: 'Lê Văn An',
      birthDate: '1975-03-01',
      citizenId: '092075000001',
    });
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Đối tượng', 'Số CCCD'],
      ['Lê Văn An', '01/03/1975', 'Nam', 'Công chức', '092075000001'],
    ];
    const view = await send(unitOfficer, office.department, workbook({ rows }));
    const [row] = await rowsOf(unitOfficer, view.id, 'problem');
    expect(row).toMatchObject({
      candidates: [],
      problems: [{ column: 'E', reason: 'Số định danh này đã có ở một hồ sơ khác.' }],
    });
  });

  it('is told in words what is wrong with a request', async () => {
    const post = () => officer.post('/api/imports');
    await post().field('organisationId', office.department).expect(422);
    await post().field('organisationId', 'x').attach('file', file, 'a.xlsx').expect(422);
    await post()
      .field('organisationId', office.department)
      .field('asOf', '2026-02-30')
      .attach('file', file, 'a.xlsx')
      .expect(422);
    await post().send({ organisationId: office.department }).expect(415);
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
      const broken = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc';
      await post().set('Content-Type', type).send(broken).expect(422);
    }
    await post()
      .field('organisationId', office.department)
      .attach('file', Buffer.alloc(31 * 1024 * 1024, 32), 'a.csv')
      .expect(413);
    const pdf = await post()
      .field('organisationId', office.department)
      .attach('file', Buffer.from('%PDF-1.4'), 'a.xlsx')
      .expect(415);
    expect(pdf.body).toMatchObject({ detail: expect.stringContaining('PDF') as string });
    const bomb = zip({ '[Content_Types].xml': '', 'xl/workbook.xml': Buffer.alloc(60 * 1024 * 1024, 32) });
    await post().field('organisationId', office.department).attach('file', bomb, 'a.xlsx').expect(413);
    await officer.get('/api/imports/khong-phai-ma').expect(404);
    await officer.get(`/api/imports/${office.root}`).expect(404);
    await officer.get('/api/imports?pageSize=1000').expect(422);
  });
});

function setCell(sheet: ExcelJS.Worksheet | undefined, column: number, value: string): void {
  if (sheet === undefined) throw new Error('the template has lost its sheet');
  sheet.getCell(3, column).value = value;
}

/** superagent gives bytes only when told how. */
function binary(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(Buffer.from(part)));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}
