import type { ReportTable } from './report-table.dto';
import { zipped } from '../personnel';
import { headingGrid } from './heading-grid';
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

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

/** An OpenDocument spreadsheet with merged headings. @source OpenDocument 1.3, part 3 */
export async function tableOds(table: PrintedTable): Promise<Buffer> {
  const entries = [
    { name: 'mimetype', content: ['application/vnd.oasis.opendocument.spreadsheet'] },
    {
      name: 'META-INF/manifest.xml',
      content: [
        `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
      ],
    },
    { name: 'content.xml', content: [odsContent(table)] },
  ];
  const pieces: Buffer[] = [];
  for await (const piece of zipped(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function odsContent(table: PrintedTable): string {
  const text = (value: string, style: string, spans = ''): string =>
    `<table:table-cell table:style-name="${style}" office:value-type="string"${spans}><text:p>${escaped(value)}</text:p></table:table-cell>`;
  const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
  const leads = table.lead.length;
  const width = leads + table.paths.length;
  const { depth, cells } = headingGrid(table.paths);
  const heads = Array.from({ length: depth }, (_, level) => {
    const line = Array<string>(width).fill('<table:covered-table-cell table:style-name="head"/>');
    if (level === 0)
      table.lead.forEach(
        (label, at) =>
          (line[at] = text(
            label,
            'head',
            ` table:number-rows-spanned="${depth}" table:number-columns-spanned="1"`,
          )),
      );
    for (const { text: label, row: at, column, rowSpan, columnSpan } of cells)
      if (at === level)
        line[leads + column] = text(
          label,
          'head',
          ` table:number-rows-spanned="${rowSpan}" table:number-columns-spanned="${columnSpan}"`,
        );
    return row(line.join(''));
  });
  const numbers = row(
    [...table.lead.map((_, at) => String.fromCharCode(65 + at)), ...table.numbers]
      .map((one) => text(one, 'body'))
      .join(''),
  );
  const body = table.rows.map(({ number, label, cells: values }) =>
    row(
      [
        ...[number, label].slice(2 - leads).map((one) => text(one, 'label')),
        ...values.map((value) =>
          typeof value === 'number'
            ? `<table:table-cell table:style-name="body" office:value-type="float" office:value="${value}"><text:p>${cellText(value)}</text:p></table:table-cell>`
            : text(cellText(value), 'body'),
        ),
      ].join(''),
    ),
  );
  const font = 'fo:font-family="Times New Roman" style:font-family-complex="Times New Roman"';
  const border = 'fo:border="0.5pt solid #000000" fo:wrap-option="wrap" style:vertical-align="middle"';
  const style = (name: string, extra: string, align: string): string =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${border}/><style:paragraph-properties fo:text-align="${align}"/><style:text-properties ${font} fo:font-size="11pt"${extra}/></style:style>`;
  const plain = (value: string): string =>
    row(`<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`);
  return `${XML}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles>${style('head', ' fo:font-weight="bold"', 'center')}${style('body', '', 'center')}${style('label', '', 'start')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${escaped(table.form)}">${[table.unitName, table.title, table.asOfText].map(plain).join('')}${heads.join('')}${numbers}${body.join('')}${[...table.notes, table.footer.join(' · ')].map(plain).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
}
