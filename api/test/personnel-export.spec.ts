import ExcelJS from 'exceljs';
import type { Response } from 'supertest';
import { aPerson } from './harness/builders';
import { type Agent } from './harness/app';
import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function download(
  agent: Agent,
  query: Record<string, string>,
): Promise<{ type: string; file: Buffer }> {
  const response = await agent
    .get('/api/people/export')
    .query(query)
    .buffer(true)
    .parse((answer, done) => {
      const pieces: Buffer[] = [];
      (answer as unknown as NodeJS.ReadableStream)
        .on('data', (piece: Buffer) => pieces.push(piece))
        .on('end', () => done(null, Buffer.concat(pieces)));
    })
    .expect(200);
  return { type: String((response as Response).headers['content-type']), file: response.body as Buffer };
}

async function sheetOf(file: Buffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as Parameters<typeof book.xlsx.load>[0]);
  const rows: string[][] = [];
  book.worksheets[0].eachRow((row) =>
    rows.push(Array.from(row.values as unknown[], (value) => String(value ?? '')).slice(1)),
  );
  return rows;
}

describe('the export', () => {
  it('writes the list with its columns, filters and order as a workbook', async () => {
    const { type, file } = await download(office.canbo, {
      columns: 'fullName,birthDate,citizenId,className',
      classCode: 'CC',
      sort: '-name',
    });
    expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(await sheetOf(file)).toEqual([
      ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Loại'],
      ['Nguyễn Thị Hoà', '12/03/1985', '092185004417', 'Công chức'],
      ['Đặng Quốc Ân', '1979', '', 'Công chức'],
    ]);
  });

  it('writes CSV that Excel reads as UTF-8', async () => {
    const { type, file } = await download(office.canbo, {
      format: 'csv',
      columns: 'fullName,organisationName',
      q: 'hoa nguyen',
    });
    expect(type).toContain('text/csv');
    expect(file.toString('utf8')).toBe('\ufeffHọ và tên,Đơn vị\r\nNguyễn Thị Hoà,Sở Nội vụ\r\n');
  });

  it('gives a unit officer the rows of his list and its count, no more', async () => {
    const { body } = await office.nhansu.get('/api/people').expect(200);
    const rows = await sheetOf((await download(office.nhansu, { columns: 'fullName' })).file);
    expect(rows.slice(1).flat()).toEqual(body.items.map(({ fullName }: { fullName: string }) => fullName));
    expect(rows).toHaveLength(body.total + 1);
    const { body: overview } = await office.nhansu.get('/api/overview').expect(200);
    expect(overview.people).toBe(body.total);
  });

  it('writes what looks like a formula as text', async () => {
    await aPerson(office.database.owner, {
      organisationId: office.homeAffairs,
      fullName: '=1+1 A',
      title: '@SUM(A1),"x"',
    });
    const asked = { columns: 'fullName,title', q: 'a1' };
    await office.canbo
      .get('/api/people')
      .query({ q: '=1+1' })
      .expect(200, /"total":1/);
    const found = { columns: asked.columns, q: '=1+1' };
    const { file } = await download(office.canbo, { ...found, format: 'csv' });
    expect(file.toString('utf8').split('\r\n')[1]).toBe(`'=1+1 A,"'@SUM(A1),""x"""`);
    expect((await sheetOf((await download(office.canbo, found)).file))[1]).toEqual([
      '=1+1 A',
      '@SUM(A1),"x"',
    ]);
  });

  it('is logged, needs its permission and keeps to the scope', async () => {
    const { rows } = await office.database.owner.query(
      `select detail from read_log where what = 'export' order by id limit 1`,
    );
    expect(rows[0].detail).toMatchObject({
      classCode: ['CC'],
      columns: ['fullName', 'birthDate', 'citizenId', 'className'],
      rows: 2,
    });
    await office.thutruong.get('/api/people/export').expect(403);
    await office.nhansu.get('/api/people/export').query({ organisationId: office.homeAffairs }).expect(404);
    await office.canbo
      .get('/api/people/export')
      .query({ columns: 'password' })
      .expect(422, /#\/columns/);
    await office.canbo.get('/api/people/export').query({ format: 'pdf' }).expect(422);
  });

  it('takes only those chosen', async () => {
    const { file } = await download(office.canbo, {
      format: 'csv',
      columns: 'fullName',
      ids: `${office.teacher},${office.clerk}`,
    });
    expect(file.toString('utf8').trim().split('\r\n').slice(1)).toEqual(['Nguyễn Thị Hoà', 'Lê Hoàng Oanh']);
  });
});
