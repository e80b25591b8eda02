import ExcelJS from 'exceljs';
import type pg from 'pg';
import { LEVELS } from '../personnel';
import { readBatch } from './batch.query';
import { REASON_HEADING, showCell } from './layout';
import { headingsOf, KEY_HEADINGS, listOf, RECORD_SHEETS, type RecordSheet } from './record-sheets';
import { type RowProblem } from './row-reader';

const LAST_ROW = 500;
const HEAD: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE8F3' } };
const FAULT: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFDE7C8' } };
const GUIDE = [
  'Cách điền các bảng của lý lịch',
  'Mỗi trang là một bảng, mỗi dòng là một mục của một người. Chỉ điền những trang cần nhập, trang để trống được bỏ qua.',
  'Mỗi dòng phải có số định danh cá nhân hoặc số hiệu CBCCVC của người có hồ sơ. Họ và tên ghi thêm để đối chiếu.',
  'Không đổi tên trang, tên cột. Cột có dấu * phải điền. Cột có mũi tên chọn giá trị trong danh sách; cột đánh dấu ghi x.',
  'Ngày ghi dạng 01/03/1975. Nếu chỉ biết tháng hoặc năm thì ghi 03/1975 hoặc 1975.',
  'Dòng đã có trong hồ sơ không bị ghi lần thứ hai. Hệ thống cho xem trước từng dòng, chỉ ghi sau khi bấm ghi, và có thể hoàn tác.',
  'Mục hạn chế (sức khỏe, lịch sử bản thân, kỷ luật, gia đình, kinh tế) ghi được bằng danh sách, nhưng muốn xem lại thì phải mở khóa trong hồ sơ.',
];

/** The empty book: a sheet for each table, with drop-downs from the code lists of today. */
export async function recordTemplate(client: pg.ClientBase): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const guide = workbook.addWorksheet('Hướng dẫn');
  guide.getColumn(1).width = 120;
  GUIDE.forEach((line, index) => {
    guide.getCell(index + 1, 1).value = line;
    guide.getCell(index + 1, 1).font = { bold: index === 0 };
  });
  const values = workbook.addWorksheet('Danh mục', { state: 'veryHidden' });
  const lists = await readLists(client);
  [...lists.keys()].forEach(
    (list, index) => (values.getColumn(index + 1).values = [list, ...(lists.get(list) ?? [])]),
  );
  for (const sheet of RECORD_SHEETS) addSheet(workbook, sheet, values, lists);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(
  workbook: ExcelJS.Workbook,
  { name, table }: RecordSheet,
  values: ExcelJS.Worksheet,
  lists: ReadonlyMap<string, readonly string[]>,
): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 3, ySplit: 1 }] });
  const required = new Set(table.columns.filter(({ isRequired }) => isRequired).map(({ field }) => field));
  const headings = [
    ...Object.values(KEY_HEADINGS).map((label) => ({ field: '', label })),
    ...headingsOf(table).map(({ field, label }) => ({
      field,
      label: required.has(field) || field === 'from' ? `${label} *` : label,
    })),
  ];
  sheet.columns = headings.map(({ label }) => ({
    header: label,
    width: Math.min(40, Math.max(16, label.length + 2)),
    // Text, so that neither a leading zero nor a date's order depends on the computer's language.
    style: { numFmt: '@' },
  }));
  sheet.getRow(1).eachCell((cell) =>
    Object.assign(cell, {
      fill: HEAD,
      font: { bold: true },
      alignment: { wrapText: true, vertical: 'middle' },
    }),
  );
  headings.forEach(({ field }, index) => {
    const column = table.columns.find((one) => one.field === field);
    if (!column) return;
    const formula =
      typeof column.kind === 'object' && 'choices' in column.kind
        ? choices(Object.values(column.kind.choices))
        : drawn(listOf(table, column, {}), values, lists);
    if (!formula) return;
    for (let row = 2; row <= LAST_ROW; row++) {
      // Not strict: a closed entry of an old row, or a code instead of a name, is read as well.
      sheet.getCell(row, index + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [formula],
        showErrorMessage: false,
      };
    }
  });
}

/** Excel takes a list in the formula itself up to 255 characters and without commas inside. */
function choices(labels: readonly string[]): string | undefined {
  const text = labels.join(',');
  return text.length > 250 || labels.some((label) => label.includes(',')) ? undefined : `"${text}"`;
}

function drawn(
  list: string | undefined,
  values: ExcelJS.Worksheet,
  lists: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const position = list === undefined ? -1 : [...lists.keys()].indexOf(list);
  const count = list === undefined ? 0 : (lists.get(list)?.length ?? 0);
  if (position < 0 || count === 0) return undefined;
  const letters = values.getColumn(position + 1).letter;
  return `'Danh mục'!$${letters}$2:$${letters}$${count + 1}`;
}

async function readLists(client: pg.ClientBase): Promise<Map<string, readonly string[]>> {
  const names = new Set([
    ...RECORD_SHEETS.flatMap(({ table }) =>
      table.columns.flatMap((column) => listOf(table, column, {}) ?? []),
    ),
    ...Object.values(LEVELS).map(({ list }) => list),
  ]);
  const { rows } = await client.query<{ list: string; value: string }>(
    `select list, case when list = 'grades' then code else name_vi end as value from code_entry
     where list = any ($1) and valid @> current_date order by list, position`,
    [[...names]],
  );
  const lists = new Map<string, string[]>();
  for (const { list, value } of rows) lists.set(list, [...(lists.get(list) ?? []), value]);
  return lists;
}

interface RejectedRow {
  readonly row_number: number;
  readonly cells: readonly (string | number | boolean | { readonly date: string } | null)[];
  readonly problems: readonly RowProblem[];
  readonly reason: string | null;
  readonly sheet: string;
}
type SheetColumn = { readonly index: number; readonly heading: string; readonly sheet: string };

/** Rows that were not taken in, sheet by sheet as they stood, with the reasons in a last column. Corrected, it can be sent again. */
export async function rejectedRecordBook(client: pg.ClientBase, id: string): Promise<Buffer | undefined> {
  const batch = await readBatch(client, id);
  if (batch === undefined) return undefined;
  const columns = batch.columns as unknown as readonly SheetColumn[];
  const { rows } = await client.query<RejectedRow & pg.QueryResultRow>(
    `select row_number, cells, problems, match_problem ->> 'reason' as reason, record ->> 'sheet' as sheet from import_row
     where import_id = $1 and outcome = 'problem' order by row_number`,
    [id],
  );
  const workbook = new ExcelJS.Workbook();
  for (const name of new Set(rows.map(({ sheet }) => sheet))) {
    const own = columns.filter(({ sheet }) => sheet === name);
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow([...own.map(({ heading }) => heading), REASON_HEADING]).font = { bold: true };
    for (const row of rows.filter((one) => one.sheet === name)) {
      const errors = row.problems.filter(({ severity }) => severity === 'error');
      const reasons = [
        ...(row.reason ? [row.reason] : []),
        ...errors.map(({ heading, reason }) => (heading ? `${heading}: ${reason}` : reason)),
      ];
      const line = sheet.addRow([]);
      [...own.map(({ index }) => showCell(row.cells[index])), reasons.join(' ')].forEach((text, at) => {
        const cell = line.getCell(at + 1);
        cell.value = text === '' ? null : text;
        cell.numFmt = '@';
        const isFault =
          at === own.length || errors.some(({ heading }) => heading !== '' && heading === own[at]?.heading);
        if (isFault) cell.fill = FAULT;
      });
    }
    for (const column of sheet.columns) column.width = 24;
  }
  if (workbook.worksheets.length === 0) workbook.addWorksheet('Không có dòng nào');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
