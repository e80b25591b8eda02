import ExcelJS from 'exceljs';
import { headingGrid } from './heading-grid';
import { type PrintedTable, longestCells } from './printed-table';

const FONT = 'Times New Roman';
const LINE: ExcelJS.Borders = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
  diagonal: {},
};
/** Signs of a name that fit on one line. */
const LABEL_SIGNS = 38;
/** Lines of a text in a cell that so many signs fit into. */
export const linesOf = (text: string, signs: number): number => {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > signs) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
};
const PAPER = { A3: 8, A4: 9 } as const;

/**
 * The statutory layout: merged headings, numbers of the columns, fixed order, empty cells where nothing is known, one page
 * wide on its paper, signatures below. @source TT 07/2019/TT-BNV (Times New Roman, fixed order, empty cell if no data)
 */
export async function tableXlsx(
  tables: readonly { readonly name: string; readonly table: PrintedTable }[],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Hồ sơ CBCCVC';
  const [first] = tables;
  workbook.title = first.table.title;
  if (first.table.id !== null) workbook.keywords = `hr-frozen:${first.table.id}`;
  for (const { name, table } of tables) addSheet(workbook, name, table);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, name: string, table: PrintedTable): void {
  const grid = headingGrid(table.paths);
  const width = table.lead.length + table.paths.length;
  const top = 6;
  const sheet = workbook.addWorksheet(name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
    pageSetup: {
      // The list of paper sizes that the library declares is shorter than the one it writes.
      paperSize: PAPER[table.paper] as ExcelJS.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
      printTitlesRow: `${top}:${top + grid.depth}`,
    },
    views: [{ state: 'frozen', xSplit: table.lead.length, ySplit: top + grid.depth, showGridLines: false }],
  });
  sheet.headerFooter.oddFooter = `&L&"${FONT},Italic"&9${table.form}&R&"${FONT},Italic"&9Trang &P/&N`;
  headOf(sheet, table, width);
  headings(sheet, table, grid, top);
  const last = body(sheet, table, top + grid.depth + 1);
  footOf(sheet, table, width, last + 1);
  widths(sheet, table);
}

function line(
  sheet: ExcelJS.Worksheet,
  row: number,
  from: number,
  to: number,
  text: string,
  font: Partial<ExcelJS.Font>,
  align: 'left' | 'center' | 'right',
): void {
  if (to > from) sheet.mergeCells(row, from, row, to);
  const cell = sheet.getCell(row, from);
  cell.value = text;
  cell.font = { name: FONT, size: 12, ...font };
  cell.alignment = { horizontal: align, vertical: 'middle', wrapText: true };
}

function headOf(sheet: ExcelJS.Worksheet, table: PrintedTable, width: number): void {
  const half = Math.max(1, Math.floor(width / 2));
  line(sheet, 1, 1, half, table.unitName, { bold: true }, 'left');
  if (width > half)
    line(sheet, 1, half + 1, width, `${table.form} (${table.basis})`, { italic: true }, 'right');
  line(sheet, 3, 1, width, table.title, { bold: true, size: 14 }, 'center');
  line(sheet, 4, 1, width, table.asOfText, { italic: true }, 'center');
  sheet.getRow(3).height = 24;
}

function headings(
  sheet: ExcelJS.Worksheet,
  table: PrintedTable,
  grid: ReturnType<typeof headingGrid>,
  top: number,
): void {
  const put = (
    row: number,
    column: number,
    rows: number,
    columns: number,
    text: string,
    bold = true,
  ): void => {
    if (rows > 1 || columns > 1) sheet.mergeCells(row, column, row + rows - 1, column + columns - 1);
    const cell = sheet.getCell(row, column);
    cell.value = text;
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) sheet.getCell(r, c).border = LINE;
    cell.font = { name: FONT, size: 11, bold };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  };
  table.lead.forEach((text, at) => put(top, at + 1, grid.depth, 1, text));
  for (const { text, row, column, rowSpan, columnSpan } of grid.cells)
    put(top + row, table.lead.length + column + 1, rowSpan, columnSpan, text);
  const numbers = top + grid.depth;
  table.lead.forEach((_, at) => put(numbers, at + 1, 1, 1, String.fromCharCode(65 + at), false));
  table.numbers.forEach((text, at) => put(numbers, table.lead.length + at + 1, 1, 1, text, false));
  for (let row = top; row < numbers; row += 1) sheet.getRow(row).height = row === numbers - 1 ? 64 : 30;
}

/** @returns the last row written */
function body(sheet: ExcelJS.Worksheet, table: PrintedTable, from: number): number {
  let at = from;
  for (const { number, label, depth, kind, cells } of table.rows) {
    const bold = kind !== 'UNIT' && kind !== 'ROW';
    // Programs that open the book do not make rows higher for names that take two lines.
    sheet.getRow(at).height = 16 * linesOf(label, (LABEL_SIGNS - Math.min(depth, 5)) * (bold ? 0.95 : 1));
    const values = [...[number, label].slice(2 - table.lead.length), ...cells.map((cell) => cell)];
    values.forEach((value, column) => {
      const cell = sheet.getCell(at, column + 1);
      cell.value = value;
      cell.font = { name: FONT, size: 11, bold };
      cell.border = LINE;
      const isLabel = column === table.lead.length - 1;
      cell.alignment = isLabel
        ? { horizontal: 'left', vertical: 'middle', wrapText: true, indent: Math.min(depth, 5) }
        : { horizontal: 'center', vertical: 'middle' };
      // The third part is what a zero looks like: nothing, while the figure stays in the cell.
      if (typeof value === 'number') cell.numFmt = Number.isInteger(value) ? '#,##0;-#,##0;' : '#,##0.0#';
    });
    at += 1;
  }
  return at - 1;
}

function footOf(sheet: ExcelJS.Worksheet, table: PrintedTable, width: number, from: number): void {
  let row = from;
  for (const note of table.notes) line(sheet, row++, 1, width, note, { italic: true, size: 10 }, 'left');
  row += 1;
  const part = Math.max(1, Math.floor(width / table.footer.length));
  line(sheet, row, width - part + 1, width, '………, ngày …… tháng …… năm ……', { italic: true }, 'center');
  row += 1;
  table.footer.forEach((text, at) =>
    line(
      sheet,
      row,
      at * part + 1,
      at === table.footer.length - 1 ? width : (at + 1) * part,
      text,
      { bold: true },
      'center',
    ),
  );
  row += 6;
  for (const text of table.seal) line(sheet, row++, 1, width, text, { size: 9 }, 'left');
}

function widths(sheet: ExcelJS.Worksheet, table: PrintedTable): void {
  table.lead.forEach(
    (_, at) => (sheet.getColumn(at + 1).width = at === table.lead.length - 1 ? LABEL_SIGNS + 2 : 7),
  );
  const narrow = table.paths.length > 20 ? 7 : table.paths.length > 8 ? 10 : 14;
  longestCells(table).forEach(
    (signs, at) => (sheet.getColumn(table.lead.length + at + 1).width = Math.max(narrow, signs + 2)),
  );
}
