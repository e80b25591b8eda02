import ExcelJS from 'exceljs';
import { openWorkbook } from './opened-workbook';

async function bookOf(texts: readonly string[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('R1');
  for (const text of texts) sheet.addRow([text]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('openWorkbook', () => {
  it('opens a report', async () => {
    expect((await openWorkbook(await bookOf(['Sở Tài chính'])))?.worksheets[0].getCell('A1').value).toBe(
      'Sở Tài chính',
    );
  });

  it('does not open what unfolds into more than a report can be', async () => {
    const bomb = await bookOf(['0'.repeat(49 * 1024 * 1024)]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await openWorkbook(bomb)).toBeNull();
  });

  it('does not open what is no workbook', async () => {
    expect(await openWorkbook(Buffer.from('PK, but no archive'))).toBeNull();
  });
});
