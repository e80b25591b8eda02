import ExcelJS from 'exceljs';
import { type Agent } from './harness/app';
import { anOrganisation, aPerson } from './harness/builders';
import { applied, bm03, clerk, type ImportOffice, openImportOffice, rowsOf, send } from './imports-office';
import { workbook } from './imports-workbook';

let office: ImportOffice;
let officer: Agent;
beforeAll(async () => {
  office = await openImportOffice();
  officer = await office.signIn('nhansu');
});
afterAll(() => office.close());

describe('what the preview says before anything is written', () => {
  it('names the second row that gives the same staff code', async () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Đối tượng', 'Số hiệu CBCCVC'],
      ['Lê Văn Số', '01/03/1975', 'Nam', 'Công chức', 'CC-0001'],
      ['Trần Thị Hiệu', '02/04/1980', 'Nữ', 'Công chức', 'CC-0001'],
    ];
    const view = await send(officer, office.department, workbook({ rows }));
    expect(view).toMatchObject({ state: 'ready', counts: { new: 1, problems: 1 } });
    expect(await rowsOf(officer, view.id, 'problem')).toMatchObject([
      { row: 3, problems: [{ column: 'E', reason: 'Số hiệu này đã có ở dòng 2 của danh sách này.' }] },
    ]);
  });

  it('takes a second language of the same level for another certificate', async () => {
    const names = ['Ngô Thị Ngoại', 'Ngô Thị Ngữ'];
    for (const fullName of names) {
      const id = await aPerson(office.database.owner, { organisationId: office.division, fullName });
      await office.database.owner.query(
        `insert into credential (person_id, kind, level_code, language) values ($1, 'LANGUAGE', 'BAC3', 'Anh văn')`,
        [id],
      );
    }
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Đối tượng', 'Ngoại ngữ'],
      [names[0] ?? '', '12/03/1985', 'Nữ', 'Công chức', 'Tiếng Pháp B1'],
      [names[1] ?? '', '12/03/1985', 'Nữ', 'Công chức', 'Tiếng Anh B1'],
    ];
    const view = await send(officer, office.department, workbook({ rows }));
    expect(view.counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await rowsOf(officer, view.id, 'changed')).toMatchObject([
      { fullName: names[0], changes: [{ label: 'Ngoại ngữ', from: null }] },
    ]);
  });

  it('reads a unit written once, in a cell merged over several people, for each of them', async () => {
    const people = ['Đinh Văn Nhất', 'Đinh Văn Nhì', 'Đinh Văn Ba'];
    const list = bm03(
      [
        ...people.map((name, index) =>
          clerk(name, '01/03/1975', { unit: index === 0 ? 'Văn phòng Sở' : '' }),
        ),
        clerk('Đinh Văn Tư', '01/03/1975', { unit: '' }),
      ],
      { merges: ['C4:D4', 'H4:I4', 'A4:A5', 'B4:B5', 'E4:E5', 'F4:F5', 'G4:G5', 'F7:F9'] },
    );
    const { id } = await send(officer, office.department, list);
    expect((await rowsOf(officer, id)).map(({ fullName, unitName }) => [fullName, unitName])).toEqual([
      ...people.map((name) => [name, 'Văn phòng Sở']),
      ['Đinh Văn Tư', 'Sở Nội vụ'],
    ]);
  });

  it('writes nobody into a unit that was given an end meanwhile', async () => {
    const { owner } = office.database;
    const unit = await anOrganisation(owner, { name: 'Phòng Giải Thể', parentId: office.department });
    const list = bm03([clerk('Hoàng Văn Lỡ', '01/03/1975', { unit: 'Phòng Giải Thể' })]);
    const { id, counts } = await send(officer, office.department, list);
    expect(counts).toMatchObject({ new: 1 });
    await owner.query(
      `update organisation_place set valid = daterange(lower(valid), '2026-02-01') where organisation_id = $1`,
      [unit],
    );
    expect(await applied(officer, id)).toMatchObject({
      state: 'ready',
      message: expect.stringContaining('Phòng Giải Thể đã có ngày kết thúc') as string,
    });
    const { rows } = await owner.query(`select from person where full_name = 'Hoàng Văn Lỡ'`);
    expect(rows).toEqual([]);
  });
});

describe('rows that are given back', () => {
  const sheet = (birth: string): Buffer =>
    workbook({
      rows: [
        ['Stt', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Đối tượng'],
        ['I', 'Văn phòng Sở'],
        [1, 'Lê Văn Đề', birth, 'Nam', 'Công chức'],
      ],
    });

  it('say their unit themselves, where a heading above them did', async () => {
    const view = await send(officer, office.department, sheet('31/02/1975'));
    const { body } = await officer.get(`/api/imports/${view.id}/rejected`).buffer().parse(binary).expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(body as ArrayBuffer);
    const [page] = book.worksheets;
    if (page === undefined) throw new Error('nothing was given back');
    const headings = page.getRow(1).values as string[];
    expect(page.getRow(2).getCell(headings.indexOf('Cơ quan, đơn vị đang làm việc')).text).toBe(
      'Văn phòng Sở',
    );
    page.getRow(2).getCell(headings.indexOf('Ngày sinh')).value = '28/02/1975';
    const again = await send(officer, office.department, Buffer.from(await book.xlsx.writeBuffer()));
    expect(again).toMatchObject({ state: 'ready', counts: { new: 1 } });
    expect(await rowsOf(officer, again.id)).toMatchObject([{ unitName: 'Văn phòng Sở' }]);
  });
});

/** superagent gives bytes only when told how. */
function binary(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(Buffer.from(part)));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}
