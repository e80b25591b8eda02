import ExcelJS from 'exceljs';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One small sheet with a title, a frozen head and texts; nothing in it is a formula. */
export async function sheetOf(
  title: string,
  columns: readonly (readonly [header: string, width: number])[],
  rows: readonly (readonly string[])[],
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.addRow([title]).font = { bold: true, size: 13 };
  sheet.addRow(columns.map(([header]) => header)).font = { bold: true };
  columns.forEach(([, width], at) => (sheet.getColumn(at + 1).width = width));
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
