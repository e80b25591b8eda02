import { type ListField, listFieldLabels } from '@hr/domain';
import ExcelJS from 'exceljs';
import type pg from 'pg';

interface TemplateColumn {
  readonly field: ListField;
  readonly width: number;
  /** Drop-down: a code list, or the units of the officer. */
  readonly list?: string;
  readonly isRequired?: boolean;
  readonly example?: string;
}

const COLUMNS: readonly TemplateColumn[] = [
  { field: 'ordinal', width: 8, example: 'Ví dụ' },
  { field: 'fullName', width: 26, isRequired: true, example: 'Nguyễn Văn An' },
  { field: 'birthDate', width: 14, isRequired: true, example: '01/03/1975' },
  { field: 'sex', width: 10, list: 'sex', isRequired: true, example: 'Nam' },
  { field: 'citizenId', width: 18, example: '092075000000' },
  { field: 'citizenIdIssuedOn', width: 14, example: '15/08/2021' },
  { field: 'employeeCode', width: 14 },
  { field: 'ethnic', width: 12, list: 'ethnic_groups', example: 'Kinh' },
  { field: 'religion', width: 14, list: 'religions', example: 'Không' },
  { field: 'phone', width: 14, example: '0912345678' },
  { field: 'socialInsuranceNo', width: 16 },
  { field: 'organisationName', width: 34, list: 'units' },
  { field: 'subjectClass', width: 16, list: 'subject_classes', isRequired: true, example: 'Công chức' },
  { field: 'employmentType', width: 28, list: 'employment_types', example: 'Biên chế công chức' },
  { field: 'title', width: 24, isRequired: true, example: 'Chuyên viên' },
  { field: 'titleHeldSince', width: 18, example: '01/07/2025' },
  { field: 'firstRecruitedOn', width: 18, example: '01/09/2000' },
  { field: 'joinedOrgOn', width: 18, example: '07/2025' },
  { field: 'gradeCode', width: 18, list: 'grades', example: '01.003' },
  { field: 'gradeHeldSince', width: 16, example: '2010' },
  { field: 'step', width: 10, example: '7' },
  { field: 'coefficient', width: 10, example: '4,32' },
  { field: 'allowanceOverScale', width: 14 },
  { field: 'allowancePost', width: 14 },
  { field: 'partyJoinedOn', width: 14, example: '03/02/2005' },
  { field: 'partyOfficialOn', width: 16, example: '03/02/2006' },
  {
    field: 'generalEducation',
    width: 24,
    list: 'general_education_levels',
    example: 'Tốt nghiệp THPT hệ 12 năm (12/12)',
  },
  { field: 'education', width: 18, list: 'education_levels', example: 'Đại học' },
  { field: 'educationMajor', width: 20, example: 'Quản lý công' },
  { field: 'politicalTheory', width: 16, list: 'political_theory_levels', example: 'Trung cấp' },
  {
    field: 'stateManagement',
    width: 28,
    list: 'state_management_levels',
    example: 'Chuyên viên và tương đương',
  },
  { field: 'language', width: 20, example: 'Tiếng Anh B1' },
  { field: 'it', width: 24, list: 'it_levels', example: 'Ứng dụng CNTT cơ bản' },
  { field: 'homePlace', width: 30 },
  { field: 'currentAddress', width: 30 },
  { field: 'note', width: 20 },
];
const LAST_ROW = 2_000;
const HEAD: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE8F3' } };
const EXAMPLE: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3F1EC' } };

const GUIDE = [
  'Cách điền danh sách',
  'Mỗi người một dòng, bắt đầu từ dòng 3 của trang Danh sách. Dòng có chữ "Ví dụ" ở cột đầu không được đọc, có thể để lại hoặc xóa.',
  'Không đổi tên các cột. Cột không dùng đến thì để trống.',
  'Cột có dấu * phải điền. Cột có mũi tên chọn giá trị trong danh sách.',
  'Ngày ghi dạng 01/03/1975. Nếu chỉ biết tháng hoặc năm thì ghi 03/1975 hoặc 1975.',
  'Số định danh cá nhân đủ 12 chữ số, cột này đã để dạng văn bản nên giữ được số 0 ở đầu.',
  'Cột đơn vị để trống nghĩa là đơn vị được chọn khi nhập. Tên đơn vị không có trong danh sách vẫn ghi được, hệ thống sẽ hỏi lại một lần.',
  'Khi nhập, hệ thống cho xem trước từng dòng. Sổ chỉ thay đổi sau khi bấm ghi, và có thể hoàn tác.',
];

/** The empty list to fill: drop-downs from the code lists of today and the units that the officer sees. */
export async function templateWorkbook(client: pg.ClientBase): Promise<Buffer> {
  const lists = await readLists(client);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách', { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  const guide = workbook.addWorksheet('Hướng dẫn');
  const values = workbook.addWorksheet('Danh mục', { state: 'veryHidden' });
  guide.getColumn(1).width = 110;
  for (const [index, line] of GUIDE.entries()) {
    const cell = guide.getCell(index + 1, 1);
    cell.value = line;
    cell.alignment = { wrapText: true };
    cell.font = { bold: index === 0 };
  }
  for (const [index, list] of [...lists.keys()].entries()) {
    values.getColumn(index + 1).values = [list, ...(lists.get(list) ?? [])];
  }
  sheet.columns = COLUMNS.map(({ field, width, isRequired }) => ({
    header: listFieldLabels[field] + (isRequired ? ' *' : ''),
    width,
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
  const example = sheet.addRow(COLUMNS.map((column) => column.example ?? null));
  example.eachCell({ includeEmpty: true }, (cell) =>
    Object.assign(cell, { fill: EXAMPLE, font: { italic: true } }),
  );
  for (const [index, { list }] of COLUMNS.entries()) {
    const position = list ? [...lists.keys()].indexOf(list) : -1;
    const count = list ? (lists.get(list)?.length ?? 0) : 0;
    if (position < 0 || count === 0) continue;
    const letters = values.getColumn(position + 1).letter;
    const isStrict = list !== 'units' && list !== 'grades';
    for (let row = 2; row <= LAST_ROW; row++) {
      sheet.getCell(row, index + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`'Danh mục'!$${letters}$2:$${letters}$${count + 1}`],
        showErrorMessage: isStrict,
        errorTitle: 'Không có trong danh mục',
        error: 'Hãy chọn một giá trị trong danh sách.',
      };
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function readLists(client: pg.ClientBase): Promise<Map<string, readonly string[]>> {
  const names = COLUMNS.flatMap(({ list }) => (list && list !== 'sex' && list !== 'units' ? [list] : []));
  const { rows } = await client.query<{ list: string; value: string }>(
    `select list, case when list = 'grades' then code else name_vi end as value from code_entry
     where list = any ($1) and valid @> current_date order by list, position`,
    [names],
  );
  const units = await client.query<{ name: string }>(
    `select distinct n.name from organisation_name n join organisation_place p using (organisation_id)
     where upper_inf(n.valid) and upper_inf(p.valid) and p.parent_id is not null
       and (actor_writes_everywhere() or organisation_id = any (actor_writable_organisations())) order by n.name limit 5000`,
  );
  const lists = new Map<string, readonly string[]>([
    ['sex', ['Nam', 'Nữ']],
    ['units', units.rows.map(({ name }) => name)],
  ]);
  for (const name of new Set(names))
    lists.set(
      name,
      rows.filter(({ list }) => list === name).map(({ value }) => value),
    );
  return lists;
}
