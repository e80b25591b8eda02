import { NATIONAL_GROUPS, type NationalField } from '@hr/contracts';
import ExcelJS from 'exceljs';

type Row = Readonly<Record<string, unknown>>;
export interface PackageDocument {
  readonly version: string;
  readonly number: string;
  readonly madeAt: string;
  readonly sender: string;
  readonly people: readonly {
    readonly id: string;
    readonly citizenId: string;
    readonly employeeCode?: string;
    readonly changedGroups: readonly string[];
    readonly groups: Readonly<Record<string, Row>>;
  }[];
}

const KEYS = ['Số định danh', 'Số hiệu CBCCVC', 'Họ và tên'] as const;

/** The same package to be read by people: one sheet with the single facts of each person, one for each table. */
export async function packageWorkbook({ people }: PackageDocument): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const keysOf = (person: PackageDocument['people'][number]): string[] => [
    person.citizenId,
    person.employeeCode ?? '',
    String(person.groups['identity']?.['fullName'] ?? ''),
  ];
  const facts = NATIONAL_GROUPS.flatMap(({ code, fields }) =>
    fields.map((field) => ({ code, field })),
  ).filter(({ field: [name] }) => name !== 'fullName');
  const sheet = addSheet(
    book,
    'Hồ sơ',
    facts.map(({ field }) => field),
  );
  for (const person of people)
    sheet.addRow([
      ...keysOf(person),
      ...facts.map(({ code, field: [name] }) => cell(person.groups[code]?.[name])),
    ]);
  for (const { code, tables } of NATIONAL_GROUPS) {
    for (const { name, label, fields } of tables) {
      const rows = addSheet(book, label.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31), fields);
      for (const person of people)
        for (const row of (person.groups[code]?.[name] ?? []) as readonly Row[])
          rows.addRow([...keysOf(person), ...fields.map(([field]) => cell(row[field]))]);
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, name: string, fields: readonly NationalField[]): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...KEYS, ...fields.map(([, , , label]) => label)]).font = { bold: true };
  sheet.columns.forEach((column, at) => (column.width = at < KEYS.length ? 20 : 18));
  return sheet;
}

const cell = (value: unknown): string | number =>
  value === undefined
    ? ''
    : typeof value === 'boolean'
      ? value
        ? 'x'
        : ''
      : typeof value === 'number'
        ? value
        : String(value);
