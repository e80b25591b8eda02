import ExcelJS from 'exceljs';
import { aPerson, aPersonTakenOver, anOrganisation } from './harness/builders';
import { type Office, openOffice } from './personnel-office';
import { openCell } from './report-cell';

/** What single forms print and how they add up, each on a day or for a unit of its own so that nobody else is in it. */
let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

interface Table {
  readonly columns: readonly { key: string; kind: string }[];
  readonly rows: readonly { key: string; number: string; label: string; cells: (number | null)[] }[];
  readonly checks: readonly { expression: string; isPassed: boolean }[];
}
const tableOf = async (report: string, query: object = {}): Promise<Table> =>
  (await office.kiemtra.get(`/api/reports/${report}/table`).query(query).expect(200)).body as Table;
const cell = ({ rows, columns }: Table, row: string, column: string): number | null => {
  const found = rows.find(({ key, label }) => key === row || label === row);
  expect([row, found === undefined]).toEqual([row, false]);
  return found?.cells[columns.findIndex(({ key }) => key === column)] ?? null;
};
const failed = ({ checks }: Table): unknown[] => checks.filter(({ isPassed }) => !isPassed);

describe('R7 and R8', () => {
  it('add up with people who are part-time at a commune', async () => {
    const { owner } = office.database;
    const party = await anOrganisation(owner, {
      name: 'Đảng ủy phường Cái Khế',
      parentId: office.province,
      kind: 'DANG_UY_XA',
    });
    await aPerson(owner, { organisationId: party, classCode: 'KCT_XA', from: '2024-05-01' });
    const r7 = await tableOf('R7', { asOf: '2024-12-31' });
    expect([cell(r7, 'all', 'c3'), cell(r7, 'all_kct', 'c9'), failed(r7)]).toEqual([1, 1, []]);
    const came = await tableOf('R8', { asOf: '2024-12-31' });
    expect(['A5', 'B3', 'B4', 'D5'].map((row) => cell(came, row, 'c1'))).toEqual([0, 0, 1, 1]);
    expect(failed(came)).toEqual([]);
    const stayed = await tableOf('R8', { asOf: '2025-12-31' });
    expect(['A5', 'B4', 'D5'].map((row) => cell(stayed, row, 'c1'))).toEqual([1, 0, 1]);
    expect(failed(stayed)).toEqual([]);
  });

  it('print the grounds of admission, which no file tells, as empty rows', async () => {
    const table = await tableOf('R8');
    expect(
      table.rows.filter(({ label }) => label.startsWith('Tiếp nhận: ')).map(({ cells }) => cells),
    ).toEqual(Array(4).fill([null, null, null]));
  });
});

describe('0603.N', () => {
  it('prints its seventeen rows, counts those that files tell, and no flags', async () => {
    const awards = [
      ['BK_TINH', 'CH'],
      ['BK_TINH', 'NH'],
      ['KNC', 'KC'],
      ['CSTD_TINH', 'TX'],
    ];
    for (const [award, method] of awards)
      await office.database.owner.query(
        `insert into award (person_id, year, award_code, method_code, decided_on) values ($1, 2024, $2, $3, '2024-03-01')`,
        [office.clerk, award, method],
      );
    const table = await tableOf('R14B', { asOf: '2024-12-15' });
    expect(table.rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 17 }, (_, at) => String(at + 1).padStart(2, '0')),
    );
    expect(table.rows.find(({ key }) => key === 'r05')?.cells).toEqual([4, 2, 1, null, 1]);
    expect(['r11', 'r15', 'r16', 'r17'].map((row) => cell(table, row, 'c1'))).toEqual([1, 1, 1, 1]);
    for (const key of ['r01', 'r02', 'r03', 'r04', 'r06', 'r08'])
      expect([key, ...(table.rows.find((row) => row.key === key)?.cells ?? [])]).toEqual([
        key,
        ...Array<null>(5).fill(null),
      ]);
    expect(failed(table)).toEqual([]);
  });
});

/** A decision in force. */
async function decided(kind: string, personId: string, on: string): Promise<void> {
  await office.database.owner.query(
    `with d as (insert into decision (kind, effective_on) values ($1, $2) returning id)
     insert into decision_person (decision_id, person_id, payload) select id, $3, '{}' from d`,
    [kind, on, personId],
  );
}
async function leader(organisationId: string, title: string, more: object = {}): Promise<string> {
  const id = await aPerson(office.database.owner, { organisationId, title, ...more });
  await office.database.owner.query('update assignment set is_leader = true where person_id = $1', [id]);
  return id;
}
const inParty = (personId: string, title: string, from: string, to: string | null): Promise<unknown> =>
  office.database.owner.query(
    'insert into party_post (person_id, title, started_on, ended_on) values ($1, $2, $3, $4)',
    [personId, title, from, to],
  );
const planned = (personId: string, title: string, from: string, to: string | null): Promise<unknown> =>
  office.database.owner.query(
    `insert into succession_plan (person_id, post_title, term, entered_on, left_on) values ($1, $2, '2025-2030', $3, $4)`,
    [personId, title, from, to],
  );

describe('leaders, plans and decisions', () => {
  let committee: string;
  let department: string;

  beforeAll(async () => {
    const { owner } = office.database;
    const of = (name: string, parentId: string, kind: string): Promise<string> =>
      anOrganisation(owner, { name, parentId, kind });
    const party = await of('Tỉnh ủy', office.province, 'TINH_UY');
    committee = await of('Ban Tổ chức', party, 'BAN_DANG');
    department = await of('Sở Xây dựng', office.province, 'SO');
  });

  it('R9A: posts in the Party count while they are held, bodies by their block and by what stands above them', async () => {
    const head = await leader(committee, 'Trưởng ban', { birthDate: '1980-01-01', sex: 'M' });
    await leader(committee, 'Phó Trưởng ban', { birthDate: '1990-01-01' });
    const director = await leader(department, 'Giám đốc', { birthDate: '1970-01-01' });
    await inParty(head, 'Ủy viên Ban Chấp hành Đảng bộ', '2020', null);
    await inParty(head, 'Ủy viên Ban Thường vụ', '2015', '2024-12-31');
    await inParty(director, 'Ủy viên Ban Thường vụ', '2027', null);
    const asOf = '2026-06-30';
    const party = await tableOf('R9A', { asOf, organisationId: committee });
    expect(['c1', 'c2', 'c11', 'c12', 'c13'].map((column) => cell(party, 'all', column))).toEqual([
      1, 0, 1, 1, 0,
    ]);
    expect(['f', 'a40', 'a50'].map((row) => cell(party, row, 'c12'))).toEqual([1, 1, 0]);
    expect(cell(party, 'a50', 'c1')).toBe(1);
    const state = await tableOf('R9A', { asOf, organisationId: department });
    expect(['c1', 'c2', 'c11', 'c13', 'c14', 'c15'].map((column) => cell(state, 'all', column))).toEqual([
      0, 0, 0, 1, 0, 0,
    ]);
    // While it lasted he was of the standing committee, too.
    expect(cell(await tableOf('R9A', { asOf: '2024-12-30', organisationId: committee }), 'all', 'c2')).toBe(
      1,
    );
  });

  it('R12A: plans in force by the post they are for', async () => {
    const { owner } = office.database;
    const one = await aPerson(owner, { organisationId: department, birthDate: '1985-01-01' });
    const two = await aPerson(owner, { organisationId: department, birthDate: '1992-01-01', sex: 'M' });
    await planned(one, 'Giám đốc Sở', '2025-03-01', null);
    await planned(two, 'Phó Giám đốc Sở', '2025-03-01', null);
    await planned(two, 'Ủy viên Ban Chấp hành Đảng bộ', '2025-03-01', null);
    await planned(two, 'Bí thư', '2021-03-01', '2025-02-28');
    const table = await tableOf('R12A', { asOf: '2026-06-30', organisationId: department });
    expect(['c1', 'c4', 'c14', 'c15'].map((column) => cell(table, 'all', column))).toEqual([1, 0, 2, 1]);
    expect([cell(table, 'f', 'c14'), cell(table, 'a40', 'c15'), cell(table, 'a50', 'c15')]).toEqual([
      1, 1, 0,
    ]);
  });

  it('R13: appointments and nominations of the year, by level', async () => {
    const { owner } = office.database;
    const commune = await anOrganisation(owner, {
      name: 'Phường An Bình',
      parentId: office.province,
      kind: 'UBND_XA',
    });
    const here = await aPerson(owner, { organisationId: department });
    const there = await aPerson(owner, { organisationId: commune });
    await decided('BO_NHIEM', here, '2023-02-01');
    await decided('BO_NHIEM_LAI', there, '2023-03-01');
    await decided('GIOI_THIEU_UC', there, '2023-04-01');
    await decided('BO_NHIEM', here, '2022-12-31');
    const table = await tableOf('R13', { asOf: '2023-12-31' });
    expect(
      ['all', 'bn', 'bnl', 'gt'].map((row) =>
        ['c1', 'c2', 'c3', 'c4'].map((column) => cell(table, row, column)),
      ),
    ).toEqual([
      [3, 1, 0, 2],
      [2, 1, 0, 1],
      [1, 0, 0, 1],
      [1, 0, 0, 1],
    ]);
    expect(failed(table)).toEqual([]);
  });

  it('R14A: who works on emulation, by age and length of service', async () => {
    const { owner } = office.database;
    const id = await aPerson(owner, {
      organisationId: department,
      title: 'Chuyên viên Thi đua, khen thưởng',
      birthDate: '1990-01-01',
    });
    await owner.query(`update person set first_recruited_on = '2018' where id = $1`, [id]);
    const table = await tableOf('R14A', { asOf: '2026-06-30', organisationId: department });
    expect(['r01', 'r03', 'r04', 'r13', 'r14', 'r15'].map((row) => cell(table, row, 'c1'))).toEqual([
      1, 1, 0, 0, 1, 0,
    ]);
    expect([cell(table, 'r01', 'c2'), failed(table)]).toEqual([1, []]);
  });

  it('R11: another sector is another body right below the province; R2: who was rotated from a district', async () => {
    const { owner } = office.database;
    const moved = (fullName: string, before: string, after: string, on: string): Promise<string> =>
      aPersonTakenOver(owner, { fullName, before, after, on });
    await decided(
      'LUAN_CHUYEN',
      await moved('Sang ngành khác', office.homeAffairs, office.finance, '2026-02-01'),
      '2026-02-01',
    );
    await decided(
      'LUAN_CHUYEN',
      await moved('Trong ngành', office.finance, office.school, '2026-03-01'),
      '2026-03-01',
    );
    const table = await tableOf('R11', { asOf: '2026-06-30' });
    expect(['c1', 'c6', 'c12'].map((column) => cell(table, 'all', column))).toEqual([2, 1, 1]);
    const of = (name: string, kind: string): Promise<string> =>
      anOrganisation(owner, { name, kind, parentId: office.province });
    const [district, commune] = [
      await of('Quận Cái Răng', 'UBND_HUYEN'),
      await of('Phường Lê Bình', 'UBND_XA'),
    ];
    const rotated = await moved('Được luân chuyển', district, commune, '2024-03-01');
    await decided('LUAN_CHUYEN', rotated, '2024-03-01');
    await decided('DIEU_DONG', await moved('Được điều động', district, commune, '2024-03-01'), '2024-03-01');
    await decided('LUAN_CHUYEN', await moved('Từ tỉnh', office.finance, commune, '2024-03-01'), '2024-03-01');
    const opened = await openCell(office.kiemtra, 'R2', { asOf: '2024-12-31', row: commune, column: 'c38' });
    expect([opened.total, opened.items.map(({ personId }) => personId)]).toEqual([1, [rotated]]);
    // Five years are no rotation any more.
    const later = await openCell(office.kiemtra, 'R2', { asOf: '2029-12-31', row: commune, column: 'c38' });
    expect(later.total).toBe(0);
  });
});

describe('what is not known', () => {
  it('stands beside the rows that cannot have it, opens to its people, and makes them add up', async () => {
    const { owner } = office.database;
    const front = await anOrganisation(owner, {
      name: 'Ủy ban MTTQ',
      parentId: office.province,
      kind: 'MTTQ',
    });
    const known = await aPerson(owner, { organisationId: front, title: 'Chuyên viên thi đua' });
    await owner.query(
      `insert into credential (person_id, kind, level_code, earned_on)
       select $1, 'EDUCATION', code, '2007' from code_entry where list = 'education_levels' and report_group = 'DH' limit 1`,
      [known],
    );
    const unknown = await aPerson(owner, {
      organisationId: front,
      title: 'Chuyên viên thi đua',
      birthDate: null,
    });
    const asked = { asOf: '2026-06-30', organisationId: front };
    const { body } = await office.kiemtra.get('/api/reports/R7/table').query(asked).expect(200);
    const row = (key: string) => body.rows.find((one: { key: string }) => one.key === key);
    expect(body.missing.map(({ path }: { path: string[] }) => path.at(-1))).toEqual([
      'Ngày sinh',
      'Trình độ chuyên môn',
    ]);
    expect([row('all').missing, row('f').missing, row('a45').missing, row('mean').missing]).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
      [null, null],
    ]);
    expect(failed(body as Table)).toEqual([]);
    const opened = await openCell(office.kiemtra, 'R7', { ...asked, row: 'all', column: 'm1' });
    expect([opened.total, opened.items.map(({ personId }) => personId)]).toEqual([1, [unknown]]);
    const r14 = await tableOf('R14A', asked);
    expect([cell(r14, 'r01', 'c1'), cell(r14, 'r04', 'c1'), failed(r14)]).toEqual([2, 1, []]);
    const { body: file } = await office.kiemtra
      .get('/api/reports/R14A/file')
      .query({ ...asked, format: 'xlsx' })
      .responseType('blob')
      .expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file as ArrayBuffer);
    expect(JSON.stringify(book.worksheets[0].getSheetValues())).toContain(
      'Chưa có dữ liệu (ngoài biểu): Ngày sinh 1 người; Trình độ chuyên môn 1 người',
    );
  });
});

it('every cell opens to exactly whom it counts, whatever the report', async () => {
  const { body } = await office.kiemtra.get('/api/reports').expect(200);
  const reports = (body.items as { id: string; kind: string }[]).filter(({ kind }) => kind !== 'LIST');
  const closed = ['QUOTA', 'PERCENT', 'MEASURE', 'TEXT'];
  const asOf = '2026-06-30';
  let opened = 0;
  for (const { id } of reports) {
    const { rows, columns } = await tableOf(id, { asOf });
    for (const [no, row] of rows.entries()) {
      for (const [at, { key, kind }] of columns.entries()) {
        const figure = row.cells[at];
        if (figure === null || closed.includes(kind) || row.key === 'mean') continue;
        // Of those with nobody, every row and every column once.
        if (figure === 0 && no % columns.length !== at % rows.length) continue;
        const cellOf = { asOf, row: row.key, column: key };
        const { total, items } = await openCell(office.kiemtra, id, { ...cellOf, pageSize: 200 });
        expect({ id, ...cellOf, total, items: items.length }).toEqual({
          id,
          ...cellOf,
          total: figure,
          items: figure,
        });
        opened += 1;
      }
    }
  }
  expect(opened).toBeGreaterThan(200);
}, 300_000);
