import { formatPercent } from '@hr/domain';
import ExcelJS from 'exceljs';
import type { Agent } from './harness/app';
import { anOrganisation } from './harness/builders';
import { type ImportOffice, applied, openImportOffice, send } from './imports-office';
import { openCell } from './report-cell';

/** Figures that newspapers and the office printed, from imported people to the printed cell. @source statistics section 5 */
let office: ImportOffice;
let canbo: Agent;
let communes: string;

const DAY = '2016-07-31';
const GROUPS = [
  ['Cán bộ cấp xã (trước 01/07/2025)', 458 + 410],
  ['Công chức cấp xã (trước 01/07/2025)', 975],
] as const;
const EDUCATION = [
  ['Thạc sĩ', 29],
  ['Đại học', 1083],
  ['Cao đẳng', 51],
  ['Trung cấp', 483],
  ['Chưa qua đào tạo', 197],
] as const;

/** People of everybody in the unit on the day, by conditions. */
async function counted(ask: object, expressions: readonly string[]): Promise<number[]> {
  const { body } = await canbo
    .post('/api/pivots/run')
    .send({
      ...ask,
      pivot: {
        name: 'Đếm',
        isShared: false,
        population: 'all',
        rowKind: 'LIST',
        rows: expressions.map((expression) => ({ label: expression, expression })),
        columns: [{ label: 'Người', expression: 'all' }],
      },
    })
    .expect(200);
  return body.rows.map(({ cells }: { cells: number[] }) => cells[0]);
}

const spread = (parts: readonly (readonly [string, number])[]): string[] =>
  parts.flatMap(([word, count]) => Array<string>(count).fill(word));

/** The only sheet of a workbook that is handed out. */
async function sheetOf(asked: ReturnType<Agent['get']>): Promise<{ sheet: ExcelJS.Worksheet; file: Buffer }> {
  const answer = await asked
    .buffer()
    .parse(((response: NodeJS.ReadableStream, done: (error: null, body: Buffer) => void) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    }) as never)
    .expect(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(answer.body as ArrayBuffer);
  return { sheet: book.worksheets[0], file: answer.body as Buffer };
}

beforeAll(async () => {
  office = await openImportOffice();
  canbo = await office.signIn('canbo');
  communes = await anOrganisation(office.database.owner, {
    name: 'Phường Cái Khế',
    parentId: office.root,
    kind: 'UBND_XA',
    from: '2004-01-01',
  });
});
afterAll(() => office.close());

describe('T1: commune staff of Cần Thơ at the end of July 2016', () => {
  it('458 + 410 + 975 people are imported from a list', async () => {
    const [classes, levels] = [spread(GROUPS), spread(EDUCATION)];
    expect([classes.length, levels.length]).toEqual([1843, 1843]);
    const lines = classes.map((name, at) => {
      const birth = `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/${1960 + (at % 30)}`;
      return `Nguyễn Văn Số ${at + 1};${birth};${at % 2 === 0 ? 'Nam' : 'Nữ'};${name};Chuyên viên;${levels[at]}`;
    });
    const text = `\ufeffHọ và tên;Ngày sinh;Giới tính;Đối tượng;Chức vụ;Trình độ chuyên môn\r\n${lines.join('\r\n')}\r\n`;
    const batch = await send(canbo, communes, Buffer.from(text), DAY, 'danh-sach.csv');
    expect(batch).toMatchObject({ state: 'ready', counts: { new: 1843, problems: 0 } });
    expect(await applied(canbo, batch.id)).toMatchObject({ state: 'applied' });
  }, 120_000);

  it('BM02 counts 1,843 and 1,646 of them with intermediate training or higher, 89,31 %', async () => {
    const { body } = await canbo.get('/api/reports/R2/table').query({ asOf: DAY }).expect(200);
    const total = body.rows.at(-1).cells as number[];
    const c = (number: number): number => total[number - 1];
    expect([c(1), c(6), c(7)]).toEqual([1843, 868, 975]);
    expect([c(9), c(10), c(11), c(12)]).toEqual([29, 1083, 51, 483]);
    const trained = c(8) + c(9) + c(10) + c(11) + c(12);
    expect(trained).toBe(1646);
    expect(formatPercent(trained, c(1)).replace('\u00a0', '')).toBe('89,31%');
    expect(body.checks.every(({ isPassed }: { isPassed: boolean }) => isPassed)).toBe(true);
  });

  it('197 have elementary training or none, as their files say and not as what is left over', async () => {
    const counts = await counted({ asOf: DAY, organisationId: communes }, [
      'all',
      'edu in (SC, NONE)',
      'edu:NONE',
      'missing:edu',
    ]);
    expect(counts).toEqual([1843, 197, 197, 0]);
  });

  it('stands so in the printed cells', async () => {
    const { sheet } = await sheetOf(canbo.get('/api/reports/R2/file').query({ asOf: DAY, format: 'xlsx' }));
    let printed: unknown[] = [];
    let numbers: unknown[] = [];
    sheet.eachRow((row) => {
      const values = row.values as unknown[];
      if (values[1] === 'A') numbers = values;
      if (values[2] === 'Tổng cộng') printed = values;
    });
    const cell = (number: number): unknown => printed[numbers.indexOf(String(number))];
    expect([1, 6, 7, 9, 10, 11, 12].map(cell)).toEqual([1843, 868, 975, 29, 1083, 51, 483]);
    expect(sheet.getCell(3, 1).font.name).toBe('Times New Roman');
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, paperSize: 8 });
    expect(sheet.getCell(3, 1).value).toBe('BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ');
  });
});

describe('BM04: their list', () => {
  it('is the form on paper, with a row for everybody whom BM02 counts', async () => {
    const { sheet } = await sheetOf(
      canbo
        .post('/api/reports/R4/people-file')
        .send({ format: 'xlsx', asOf: DAY, ground: 'Gửi kèm BM02/BNV của năm 2016' }),
    );
    const text = (row: number, column: number): unknown => sheet.getCell(row, column).value;
    expect(text(1, 8)).toBe('BM04/BNV (TT 11/2012/TT-BNV)');
    expect(text(3, 1)).toBe('BÁO CÁO DANH SÁCH VÀ TIỀN LƯƠNG CÁN BỘ, CÔNG CHỨC CẤP XÃ');
    expect(text(4, 1)).toBe('(Số liệu tính đến ngày 31/07/2016)');
    // Two rows of headings, the shared ones over their columns, the others down to the numbers.
    expect(sheet.model.merges).toEqual(
      expect.arrayContaining(['A3:O3', 'A6:A7', 'B6:B7', 'C6:D6', 'H6:I6', 'J6:N6', 'O6:O7']),
    );
    expect([text(6, 3), text(7, 3), text(7, 4)]).toEqual(['Ngày tháng năm sinh', 'Nam', 'Nữ']);
    expect(Array.from({ length: 15 }, (_, at) => text(8, at + 1))).toEqual(
      Array.from({ length: 15 }, (_, at) => String(at + 1)),
    );
    const numbers: unknown[] = [];
    for (let row = 9; typeof text(row, 1) === 'number'; row += 1) numbers.push(text(row, 1));
    expect(numbers).toEqual(Array.from({ length: 1843 }, (_, at) => at + 1));
    expect(text(9, 2)).toMatch(/^Nguyễn Văn Số \d+$/);
    const foot = 9 + numbers.length;
    expect(text(foot, 1)).toBe('Danh sách có 1.843 người.');
    expect([text(foot + 4, 1), text(foot + 4, 8)]).toEqual([
      'Người lập bảng',
      'Thủ trưởng đơn vị (ký tên, đóng dấu)',
    ]);
    for (const row of [1, 3, 6, 8, 9, foot]) expect(sheet.getCell(row, 1).font.name).toBe('Times New Roman');
    // Where nothing is known the cell is empty and keeps its borders.
    expect(sheet.getCell(9, 10)).toMatchObject({ value: null, border: { bottom: { style: 'thin' } } });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      paperSize: 8,
      printTitlesRow: '6:8',
    });
  });
});

describe('T2: the same staff in 2011, with the slip of the printed source', () => {
  it('1,258 of 1,680 are 74,88 % and 1,002 are 59,64 %, from imported people to the cells of BM02', async () => {
    const ward = await anOrganisation(office.database.owner, {
      name: 'Phường An Hòa',
      parentId: office.root,
      kind: 'UBND_XA',
      from: '2004-01-01',
    });
    const educated = spread([
      ['Đại học', 700],
      ['Cao đẳng', 58],
      ['Trung cấp', 500],
      ['Sơ cấp', 22],
      ['Chưa qua đào tạo', 400],
    ]);
    // Not in the order of their training, so that the one does not follow from the other.
    const political = spread([
      ['Sơ cấp', 378],
      ['Trung cấp', 900],
      ['Cao cấp', 102],
      ['', 300],
    ]);
    expect([educated.length, political.length]).toEqual([1680, 1680]);
    const lines = educated.map(
      (level, at) =>
        `Trần Thị Số ${at + 1};${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/${1955 + (at % 30)};Nữ;Công chức cấp xã (trước 01/07/2025);Chuyên viên;${level};${political[at]}`,
    );
    const text = `\ufeffHọ và tên;Ngày sinh;Giới tính;Đối tượng;Chức vụ;Trình độ chuyên môn;Lý luận chính trị\r\n${lines.join('\r\n')}\r\n`;
    const asOf = '2011-12-31';
    const batch = await send(canbo, ward, Buffer.from(text), asOf, 'nam-2011.csv');
    expect(batch).toMatchObject({ state: 'ready', counts: { new: 1680, problems: 0 } });
    expect(await applied(canbo, batch.id)).toMatchObject({ state: 'applied' });
    const { body } = await canbo
      .get('/api/reports/R2/table')
      .query({ asOf, organisationId: ward })
      .expect(200);
    const cells = body.rows.at(-1).cells as number[];
    const sum = (from: number, to: number): number =>
      cells.slice(from - 1, to).reduce((whole, part) => whole + part, 0);
    expect([cells[0], sum(8, 12), sum(17, 19)]).toEqual([1680, 1258, 1002]);
    expect(formatPercent(sum(8, 12), cells[0])).toBe('74,88\u00a0%');
    expect(formatPercent(sum(17, 19), cells[0])).toBe('59,64\u00a0%');
  }, 120_000);

  it('what was printed belongs to no number of people', () => {
    // 74,94 % would be 1,259 people, so that 1258 may be the slip …
    expect(formatPercent(1259, 1680)).toBe('74,94\u00a0%');
    // … but no total gives both printed percentages for the printed counts.
    const totals = Array.from({ length: 400 }, (_, at) => 1500 + at).filter(
      (total) =>
        formatPercent(1258, total) === '74,94\u00a0%' && formatPercent(1002, total) === '59,66\u00a0%',
    );
    expect(totals).toEqual([]);
  });
});

describe('T3: percentages are rounded half up before they are written', () => {
  it.each([
    [1258, 1680, '74,88\u00a0%'],
    [1002, 1680, '59,64\u00a0%'],
    [1646, 1843, '89,31\u00a0%'],
  ])('%i of %i', (part, whole, text) => {
    expect(formatPercent(part, whole)).toBe(text);
  });
});

describe('T4: bodies of a province', () => {
  it('22 departments and 9 districts are 31 bodies, with 85 communes below, and every one has a row when it has people', async () => {
    const { owner } = office.database;
    const asked = { asOf: '2014-06-30' };
    const tableOf = async (depth: number) =>
      (
        await canbo
          .get('/api/reports/R15/table')
          .query({ ...asked, depth })
          .expect(200)
      ).body;
    const before = await tableOf(1);
    const bodies = await Promise.all(
      Array.from({ length: 31 }, (_, at) => ({
        name: at < 22 ? `Sở số ${at + 1}` : `Quận, huyện số ${at - 21}`,
        kind: at < 22 ? 'SO' : 'UBND_HUYEN',
      })).map(({ name, kind }) =>
        anOrganisation(owner, { name, kind, parentId: office.root, from: '2004-01-01' }),
      ),
    );
    const wards = await Promise.all(
      Array.from({ length: 85 }, (_, at) =>
        anOrganisation(owner, {
          name: `Xã số ${at + 1}`,
          kind: 'UBND_XA',
          parentId: bodies[22 + (at % 9)],
          from: '2004-01-01',
        }),
      ),
    );
    for (const [at, id] of [...bodies, ...wards].entries()) {
      await owner.query(
        `with p as (insert into person (owner_organisation_id, full_name, sex, birth_date) values ($1, $2, 'F', '1980') returning id)
         insert into employment (person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
         select id, 'CC', $1, $1, $1, daterange('2010-01-01', '2015-01-01') from p`,
        [id, `Người Thứ ${at + 1}`],
      );
    }
    const [bodiesTable, communesTable] = [await tableOf(1), await tableOf(2)];
    const named = ({ rows }: { rows: { label: string; depth: number }[] }, name: RegExp): number =>
      rows.filter(({ label }) => name.test(label)).length;
    expect([named(bodiesTable, /^Sở số /), named(bodiesTable, /^Quận, huyện số \d+$/)]).toEqual([22, 9]);
    expect(bodiesTable.rows.length - before.rows.length).toBe(31);
    expect([named(bodiesTable, /^Xã số /), named(communesTable, /^Xã số /)]).toEqual([0, 85]);
    const present = (table: { rows: { cells: number[] }[] }): number => table.rows.at(-1)?.cells[1] ?? 0;
    expect([bodiesTable, communesTable].map((table) => present(table) - present(before))).toEqual([116, 116]);
  });
});

describe('T5: one college in 2023', () => {
  it('132 people are 102 public employees, 22 professional contracts, 8 of Decree 111', async () => {
    const { owner } = office.database;
    const college = await anOrganisation(owner, {
      name: 'Trường Cao đẳng',
      kind: 'DVSN_TINH',
      parentId: office.root,
      from: '2004-01-01',
    });
    const parts = [
      [102, 'VC', 'BC_VC_NS'],
      [22, 'LDHD', 'HD111_CM'],
      [8, 'LDHD', 'HD111'],
    ] as const;
    for (const [count, cls, type] of parts) {
      await owner.query(
        `with p as (insert into person (owner_organisation_id, full_name, sex, birth_date)
           select $1, 'Giảng Viên', 'F', '1985' from generate_series(1, $2) returning id)
         insert into employment (person_id, class_code, type_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
         select id, $3, $4, $1, $1, $1, daterange('2023-01-01', '2024-01-01') from p`,
        [college, count, cls, type],
      );
    }
    const ask = { asOf: '2023-12-31', organisationId: college };
    const { body } = await canbo
      .post('/api/pivots/run')
      .send({
        ...ask,
        pivot: {
          name: 'Trường',
          isShared: false,
          population: 'all',
          rowKind: 'LIST',
          rows: [
            { label: 'Tổng', expression: 'all' },
            { label: 'Viên chức', expression: 'class:VC' },
            { label: 'Hợp đồng chuyên môn', expression: 'type:HD111_CM' },
            { label: 'Hợp đồng NĐ 111', expression: 'type:HD111' },
          ],
          columns: [{ label: 'Người', expression: 'all' }],
        },
      })
      .expect(200);
    expect(body.rows.map(({ cells }: { cells: number[] }) => cells[0])).toEqual([132, 102, 22, 8]);
    const r5 = await canbo.get('/api/reports/R5/table').query(ask).expect(200);
    expect(r5.body.peopleCounted).toBe(102);
  });
});

describe('T6: what is counted by the piece is no number of people', () => {
  it('one person with two awards counts twice, and the cell says how many people that are', async () => {
    const { owner } = office.database;
    const { rows } = await owner.query<{ id: string }>(
      `with p as (insert into person (owner_organisation_id, full_name, sex, birth_date) values ($1, 'Người Được Khen', 'F', '1985') returning id),
        e as (insert into employment (person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
          select id, 'CC', $1, $1, $1, daterange('2016-01-01', null) from p)
       select id from p`,
      [office.department],
    );
    for (const month of ['03', '09'])
      await owner.query(
        `insert into award (person_id, year, award_code, method_code, decided_on) values ($1, 2016, 'BK_TINH', 'TX', $2)`,
        [rows[0].id, `2016-${month}-01`],
      );
    const opened = await openCell(canbo, 'R14B', { asOf: '2016-12-15', row: 'r05', column: 'c1' });
    expect(opened).toMatchObject({ total: 2, people: 1, unitWord: 'lượt' });
    expect(opened.items.map(({ what }) => what)).toEqual(
      Array(2).fill('Bằng khen của bộ, ban, ngành, tỉnh năm 2016'),
    );
    const table = await canbo.get('/api/reports/R14B/table').query({ asOf: '2016-12-15' }).expect(200);
    expect(table.body.rows.find(({ key }: { key: string }) => key === 'r05').cells[0]).toBe(2);
  });
});
