import { POSITION_LIST_COLUMNS } from '@hr/domain';
import ExcelJS from 'exceljs';

const WIDTHS = [44, 14, 26, 14, 24, 12, 60];
const EXAMPLES = [
  [
    'Giám đốc Sở',
    'LD.01',
    'Lãnh đạo, quản lý',
    'Công chức',
    'CVCC',
    1,
    'Lãnh đạo, điều hành toàn diện hoạt động của Sở',
  ],
  ['Kế toán viên', 'DC.05', 'Chuyên môn dùng chung', 'Công chức', 'CV', 2, ''],
  ['Bác sĩ', '', 'Chuyên môn, nghiệp vụ', 'Viên chức', 'bậc 3-5', 40, ''],
] as const;
const LAST_ROW = 500;

/** The empty list to fill, with examples to be written over and the groups to choose from. */
export async function positionListTemplate(groups: readonly string[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách vị trí', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = Object.values(POSITION_LIST_COLUMNS).map((header, at) => ({ header, width: WIDTHS[at] }));
  sheet.getRow(1).eachCell((cell) =>
    Object.assign(cell, {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE8F3' } },
      font: { bold: true },
    }),
  );
  for (const example of EXAMPLES) sheet.addRow([...example]);
  for (let row = 2; row <= LAST_ROW; row++) {
    sheet.getCell(row, 3).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${groups.map((name) => name.replaceAll(',', ' -')).join(',')}"`],
      showErrorMessage: false,
    };
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
