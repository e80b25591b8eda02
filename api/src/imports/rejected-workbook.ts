import { listFieldLabels } from '@hr/domain';
import ExcelJS from 'exceljs';
import type pg from 'pg';
import { readBatch } from './batch.query';
import { matchProblem } from './import-views.query';
import { type MappedColumn, REASON_HEADING, showCell } from './layout';
import { columnLetters } from './merged-cells';
import { type RowProblem } from './row-reader';

interface RejectedRow {
  readonly row_number: number;
  readonly outcome: string;
  readonly cells: readonly (string | number | boolean | { readonly date: string } | null)[];
  readonly problems: readonly RowProblem[];
  /** As read: in the row, or in the heading above it. */
  readonly unit_name: string | null;
  readonly match_problem: { readonly field: string; readonly reason: string } | null;
}

const FAULT: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFDE7C8' } };

/**
 * The rows that were not taken in, as they stood in the file, with a column of reasons right of every column at fault.
 * Corrected, the file can be chosen again as it is: columns of reasons are passed over when it is read.
 *
 * @returns undefined when the batch is out of scope
 */
export async function rejectedWorkbook(client: pg.ClientBase, id: string): Promise<Buffer | undefined> {
  const batch = await readBatch(client, id);
  if (batch === undefined) return undefined;
  const { rows } = await client.query<RejectedRow & pg.QueryResultRow>(
    `select row_number, outcome, cells, problems, record ->> 'unit_name' as unit_name, match_problem from import_row
     where import_id = $1 and outcome in ('problem', 'ambiguous') order by row_number`,
    [id],
  );
  const columns = columnsWithUnit(batch.columns, rows);
  const reasons = rows.map((row) => reasonsOf(row, columns));
  const atFault = new Set(reasons.flatMap((found) => [...found.keys()]));
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Dòng chưa nhập', { views: [{ state: 'frozen', ySplit: 1 }] });
  const header = columns.flatMap(({ index, heading }) => [
    heading,
    ...(atFault.has(index) ? [`${REASON_HEADING} (${heading})`] : []),
  ]);
  sheet.addRow([...header, ...(atFault.has(-1) ? [REASON_HEADING] : [])]).font = { bold: true };
  for (const [position, row] of rows.entries()) {
    const found = reasons[position];
    const line = sheet.addRow([]);
    let at = 0;
    const put = (text: string, isFault: boolean): void => {
      const cell = line.getCell(++at);
      // As text, so that leading zeros stay and nothing from the file becomes a formula.
      cell.value = text === '' ? null : text;
      cell.numFmt = '@';
      if (isFault) cell.fill = FAULT;
    };
    for (const { index, field } of columns) {
      const reason = found?.get(index);
      const unit = field === 'organisationName' ? row.unit_name : null;
      put(unit ?? showCell(row.cells[index]), reason !== undefined);
      if (atFault.has(index)) put(reason ?? '', reason !== undefined);
    }
    if (atFault.has(-1)) put(found?.get(-1) ?? '', found?.has(-1) ?? false);
  }
  for (const column of sheet.columns) column.width = 24;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** With a column for the unit behind those of the file, when only headings between the rows named it. */
function columnsWithUnit(
  columns: readonly MappedColumn[],
  rows: readonly RejectedRow[],
): readonly MappedColumn[] {
  const isNamed = columns.some(({ field }) => field === 'organisationName');
  if (isNamed || rows.every(({ unit_name }) => unit_name === null)) return columns;
  const index = 1 + Math.max(-1, ...columns.map((column) => column.index));
  const heading = listFieldLabels.organisationName;
  return [
    ...columns,
    { index, column: columnLetters(index), heading, field: 'organisationName', isAsked: false, samples: [] },
  ];
}

/** Reasons by column; -1 for those of no column. */
function reasonsOf(row: RejectedRow, columns: readonly MappedColumn[]): Map<number, string> {
  const found = new Map<number, string>();
  const add = (problem: Pick<RowProblem, 'column' | 'reason'>): void => {
    const index = columns.find(({ column }) => column === problem.column)?.index ?? -1;
    found.set(index, [found.get(index), problem.reason].filter(Boolean).join(' '));
  };
  if (row.match_problem) add(matchProblem(row.match_problem, row.cells, columns));
  for (const problem of row.problems) if (problem.severity === 'error') add(problem);
  if (row.outcome === 'ambiguous') {
    const name = columns.find(({ field }) => field === 'fullName');
    add({
      column: name?.column ?? null,
      reason: 'Sổ có hồ sơ trùng hoặc gần trùng tên và ngày sinh; chưa chọn là ai.',
    });
  }
  return found;
}
