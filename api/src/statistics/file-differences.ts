import type ExcelJS from 'exceljs';
import type { VerdictDifference } from './frozen.dto';
import { openWorkbook } from './opened-workbook';

const OTHER = 'Khác với bản phát hành.';

/** Cells of a workbook that differ, by address and by row and column as printed; null when the file cannot be opened. */
export async function differingCells(
  original: Buffer,
  file: Buffer,
  most: number,
): Promise<VerdictDifference[] | null> {
  const [before, after] = [await sheetsOf(original), await sheetsOf(file)];
  if (before === null || after === null) return null;
  const found: VerdictDifference[] = [];
  before.forEach((sheet, no) => {
    const other = after[no];
    if (!other)
      return void found.push({ place: `trang tính “${sheet.name}”`, detail: 'Không còn trong tệp.' });
    const rows = Math.max(sheet.rowCount, other.rowCount);
    const columns = Math.max(sheet.columnCount, other.columnCount);
    for (let row = 1; row <= rows && found.length < most; row += 1) {
      for (let column = 1; column <= columns && found.length < most; column += 1) {
        if (textOf(sheet, row, column) !== textOf(other, row, column))
          found.push({ place: placeOf(sheet, row, column), detail: OTHER });
      }
    }
  });
  if (after.length > before.length)
    found.push({
      place: `trang tính “${after[before.length].name}”`,
      detail: 'Không có trong bản phát hành.',
    });
  return found;
}

const sheetsOf = async (file: Buffer): Promise<ExcelJS.Worksheet[] | null> =>
  (await openWorkbook(file))?.worksheets ?? null;

const textOf = (sheet: ExcelJS.Worksheet, row: number, column: number): string => {
  const { value } = sheet.getCell(row, column);
  return value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
};

/** `N17 (dòng “Sở Tài chính”, cột 12)`: what stands at the head of the row, and the number printed above the column. */
function placeOf(sheet: ExcelJS.Worksheet, row: number, column: number): string {
  const label = textOf(sheet, row, 2) || textOf(sheet, row, 1);
  let numbers = 0;
  for (let at = 1; at < row; at += 1)
    if (textOf(sheet, at, 1) === 'A' && textOf(sheet, at, 2) === 'B') numbers = at;
  const number = numbers > 0 ? textOf(sheet, numbers, column) : '';
  return `ô ${sheet.getCell(row, column).address}${numbers > 0 ? ` (dòng “${label}”, cột ${number})` : ''}`;
}

export function differingLines(original: string, file: string, most: number): VerdictDifference[] {
  const [before, after] = [original.split('\r\n'), file.split(/\r?\n/)];
  const found: VerdictDifference[] = [];
  for (let at = 0; at < Math.max(before.length, after.length) && found.length < most; at += 1) {
    if (before[at] === after[at]) continue;
    const [a, b] = [(before[at] ?? '').split(','), (after[at] ?? '').split(',')];
    const column = a.findIndex((cell, index) => cell !== b[index]);
    found.push({ place: `dòng ${at + 1}${column >= 0 ? `, cột ${column + 1}` : ''}`, detail: OTHER });
  }
  return found;
}
