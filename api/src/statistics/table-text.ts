import type { ReportTable } from './report-table.dto';
import { type PrintedTable, cellText } from './printed-table';

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
const csvCell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line of headings, one a row; with the byte order mark by which Excel knows UTF-8. What is hidden is empty. */
export function tableCsv(table: PrintedTable, isOpenData: boolean): Buffer {
  const headings = [
    ...table.lead,
    ...table.paths.map((path, at) => `${table.numbers[at]}. ${path.join(' / ')}`),
  ];
  const rows = table.rows
    .filter(({ kind }) => kind !== 'HEADING' || !isOpenData)
    .map(({ number, label, cells }) => [
      ...[number, label].slice(2 - table.lead.length),
      // Programs read 41.3, a Vietnamese spreadsheet 41,3.
      ...cells.map((cell) =>
        isOpenData ? (typeof cell === 'number' ? String(cell) : '') : cellText(cell).replaceAll('.', ''),
      ),
    ]);
  const seal =
    table.id === null ? [] : [[''], ...table.seal.map((text) => [text]), [`hr-frozen:${table.id}`]];
  return Buffer.from(
    `\ufeff${[headings, ...rows, ...seal].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`,
  );
}

/** What the columns of the open data mean. */
export function tableDescription(
  table: ReportTable,
  printed: PrintedTable,
  threshold: number | null,
): Buffer {
  return Buffer.from(
    JSON.stringify(
      {
        title: table.title,
        form: table.form,
        basis: printed.basis,
        asOf: table.asOf,
        periodFrom: table.periodFrom,
        unit: table.unit?.name ?? null,
        map: table.mapText,
        definitionVersion: table.version,
        settings: Object.fromEntries(table.settings.map(({ key, value }) => [key, value])),
        suppressedBelow: threshold,
        emptyMeans: threshold === null ? 'không có dữ liệu' : 'không có dữ liệu hoặc không công bố',
        rowKey: table.lead,
        columns: table.columns.map(({ key, number, path, expression, kind, explanation }) => ({
          key,
          number,
          heading: path.join(' / '),
          kind,
          expression,
          meaning: explanation,
        })),
        rows: printed.rows
          .filter(({ kind }) => kind !== 'HEADING')
          .map(({ number, label, kind, cells }) => ({
            number,
            label,
            kind,
            cells: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
          })),
      },
      null,
      2,
    ),
  );
}
