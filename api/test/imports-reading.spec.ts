import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCsv } from '../src/imports/csv-source';
import { fileKind } from '../src/imports/file-kind';
import { FileRefusal } from '../src/imports/file-refusal';
import { kindOf, recogniseLayout } from '../src/imports/layout';
import { type ListSource, type SheetRow } from '../src/imports/list-source';
import { openXlsx } from '../src/imports/xlsx-source';
import { workbook, zip } from './imports-workbook';

const rowsOf = async (source: ListSource, sheet = 0): Promise<SheetRow[]> => {
  const rows: SheetRow[] = [];
  for await (const portion of source.rows(sheet)) rows.push(...portion);
  return rows;
};
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileRefusal)) throw error ?? new Error('it was read');
  return error.sentence;
};

describe('a workbook', () => {
  it('gives text, numbers, days and the last result of formulas, and passes blank rows over', async () => {
    const source = await openXlsx(
      workbook({
        rows: [
          ['Họ', 1.5, { day: 27454 }, { formula: '1+1', result: 'hai' }],
          [],
          [null, ' ', null],
          ['cuối'],
        ],
      }),
    );
    expect(await rowsOf(source)).toEqual([
      { number: 1, cells: ['Họ', 1.5, { date: '1975-03-01' }, 'hai'] },
      { number: 4, cells: ['cuối'] },
    ]);
  });

  it('counts days from 1904 where the file says so', async () => {
    const source = await openXlsx(workbook({ rows: [[{ day: 25992 }]], is1904: true }));
    expect(await rowsOf(source)).toEqual([{ number: 1, cells: [{ date: '1975-03-01' }] }]);
  });

  it('never opens macros', async () => {
    const file = workbook({ rows: [['a']], extra: { 'xl/vbaProject.bin': 'Sub Auto_Open()' } });
    expect(await fileKind(file)).toBe('xlsx');
    expect(await rowsOf(await openXlsx(file))).toHaveLength(1);
  });

  it('reads a million empty rows as nothing', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}" spans="1:3"/>`).join('');
    const file = workbook({
      rows: [],
      extra: { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${empty}</sheetData></worksheet>` },
    });
    expect(await fileKind(file)).toBe('xlsx');
    expect(await rowsOf(await openXlsx(file))).toEqual([]);
  });

  it('refuses more columns than a list has', async () => {
    const cell = '<c r="DA1"><v>1</v></c>';
    const file = workbook({
      rows: [],
      extra: {
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
      },
    });
    expect(await refusal(openXlsx(file).then((source) => rowsOf(source)))).toContain('100 cột');
  });

  it('refuses entities of its own, the way to unfold a text a billion times', async () => {
    const sheet =
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row r="1"><c t="str"><v>&a;</v></c></row></sheetData></worksheet>';
    const file = workbook({ rows: [], extra: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(await refusal(openXlsx(file).then((source) => rowsOf(source)))).toContain('hỏng');
  });
});

describe('a file that is no list', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'không có nội dung'],
    ['a PDF', Buffer.from('%PDF-1.7 ...'), 'PDF'],
    ['an old workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), '.xls'],
    [
      'a workbook with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'mật khẩu',
    ],
    ['random bytes', Buffer.from('8f00120344aa00ff10', 'hex'), 'không phải tệp Excel'],
    ['half an archive', workbook({ rows: [['a']] }).subarray(0, 300), 'hỏng'],
    ['another archive', zip({ 'a.txt': 'a' }), 'không phải tệp Excel'],
    ['a Word file', zip({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'Word'],
    ['a binary workbook', zip({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }), '.xlsb'],
  ])('%s is refused in words', async (_, content, words) => {
    expect(await refusal(fileKind(content))).toContain(words);
  });

  it('refuses a bomb before it is unfolded', async () => {
    const bomb = zip({ '[Content_Types].xml': '', 'xl/workbook.xml': Buffer.alloc(60 * 1024 * 1024, 32) });
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().rss;
    expect(await refusal(fileKind(bomb))).toContain('quá lớn');
    expect(process.memoryUsage().rss - before).toBeLessThan(20 * 1024 * 1024);
  });
});

describe('a text table', () => {
  const lines = 'Họ và tên;Ngày sinh\n"Lê; Văn An";1975\n\nTrần Thị Hoà;03/1980\n';
  const expected = [
    { number: 1, cells: ['Họ và tên', 'Ngày sinh'] },
    { number: 2, cells: ['Lê; Văn An', '1975'] },
    { number: 4, cells: ['Trần Thị Hoà', '03/1980'] },
  ];
  it.each([
    ['UTF-8', Buffer.from(lines)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${lines}`)],
    ['UTF-16', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['tabs', Buffer.from(lines.replace(/;(?! )/g, '\t'))],
    ['commas', Buffer.from(lines.replace(/;(?! )/g, ','))],
  ])('in %s gives the same rows', async (_, content) => {
    expect(await fileKind(content)).toBe('csv');
    expect(await rowsOf(openCsv(content))).toEqual(expected);
  });

  it('in the Vietnamese code page of Windows is read as well', async () => {
    // "Hà" as base letter and mark of its own, the way the code page writes it.
    const content = Buffer.from([0x48, 0x61, 0xcc, 0x3b, 0x31, 0x0a]);
    const [row] = await rowsOf(openCsv(content));
    expect(String(row?.cells[0]).normalize('NFC')).toBe('Hà');
  });
});

describe('a BM03 list made by another program', () => {
  it('is recognised under its titles, with two rows of headings and merged cells', async () => {
    const source = await openXlsx(readFileSync(join(import.meta.dirname, 'fixtures/bm03-by-openpyxl.xlsx')));
    const layout = await recogniseLayout(source);
    expect(layout?.columns.filter(({ isAsked }) => isAsked)).toEqual([]);
    expect(kindOf(layout?.columns ?? [])).toBe('BM03');
    expect(layout?.columns.map(({ column, field }) => `${column} ${field}`).slice(0, 9)).toEqual([
      'A ordinal',
      'B fullName',
      'C birthMale',
      'D birthFemale',
      'E title',
      'F organisationName',
      'G gradeHeldSince',
      'H coefficient',
      'I gradeCode',
    ]);
  });

  it('is found on the second sheet when the first holds something else', async () => {
    const source = await openXlsx(
      workbook({
        rows: [
          ['Họ và tên', 'Ngày sinh'],
          ['Lê An', '1975'],
        ],
        before: { 'Ghi chú': [['Kính gửi Sở Nội vụ']] },
      }),
    );
    expect((await recogniseLayout(source))?.sheet).toBe(1);
  });
});
