import { zipped } from '../personnel';
import { headingGrid } from './heading-grid';
import { type PrintedTable, cellText, longestCells } from './printed-table';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3"')
  .join(' ');
/** Width and height of a sheet that lies on its side, mm. */
const PAPER = { A3: [420, 297], A4: [297, 210] } as const;
const FONT = 'fo:font-family="Times New Roman" style:font-family-complex="Times New Roman"';
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

/** An OpenDocument spreadsheet: merged headings, one page wide on its paper. @source OpenDocument 1.3, part 3 */
export async function tableOds(table: PrintedTable): Promise<Buffer> {
  const files = { 'content.xml': contentOf(table), 'styles.xml': stylesOf(table) };
  const entry = (path: string, type: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const type = 'application/vnd.oasis.opendocument.spreadsheet';
  const manifest = `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', type)}${Object.keys(
    files,
  )
    .map((path) => entry(path, 'text/xml'))
    .join('')}</manifest:manifest>`;
  const pieces: Buffer[] = [];
  for await (const piece of zipped([
    { name: 'mimetype', content: [type] },
    { name: 'META-INF/manifest.xml', content: [manifest] },
    ...Object.entries(files).map(([name, text]) => ({ name, content: [text] })),
  ]))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

function stylesOf({ paper, form }: PrintedTable): string {
  const [width, height] = PAPER[paper];
  return `${XML}<office:document-styles ${NAMESPACES}><office:automatic-styles><style:page-layout style:name="sheet"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="landscape" fo:margin="10mm" style:scale-to-X="1" style:scale-to-Y="0" style:table-centering="horizontal"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="sheet" style:page-layout-name="sheet"><style:header style:display="false"/><style:footer><text:p>${escaped(form)} – trang <text:page-number>1</text:page-number>/<text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;
}

function contentOf(table: PrintedTable): string {
  const columns = [...table.lead.map((_, at) => `lead${at}`), ...table.paths.map((_, at) => `c${at}`)];
  const { depth } = headingGrid(table.paths);
  const above = [
    merged(table.unitName, 'unit', columns.length),
    merged(`${table.form} (${table.basis})`, 'form', columns.length),
    merged(table.title, 'title', columns.length),
    merged(table.asOfText, 'day', columns.length),
  ];
  const head = [...headingRows(table, depth), numberRow(table)];
  const below = [
    ...table.notes.map((note) => merged(note, 'note', columns.length)),
    row(''),
    signatures(table, columns.length),
  ];
  return `${XML}<office:document-content ${NAMESPACES}><office:automatic-styles>${cellStyles(table)}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${escaped(table.form.replace(/[[\]*?:/\\]/g, ' '))}" table:style-name="sheet">${columns
    .map((name) => `<table:table-column table:style-name="${name}"/>`)
    .join('')}${above.join('')}<table:table-header-rows>${head.join('')}</table:table-header-rows>${bodyRows(
    table,
  ).join('')}${below.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
}

function cellStyles(table: PrintedTable): string {
  const longest = longestCells(table);
  const narrow = table.paths.length > 20 ? 14 : table.paths.length > 8 ? 20 : 28;
  const width = (name: string, mm: number): string =>
    `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${mm}mm"/></style:style>`;
  const cell = (name: string, align: string, text: string, isBoxed = true): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="figure"><style:table-cell-properties ${isBoxed ? 'fo:border="0.5pt solid #000000" ' : ''}fo:wrap-option="wrap" style:vertical-align="middle"/><style:paragraph-properties fo:text-align="${align}"/><style:text-properties ${FONT} ${text}/></style:style>`;
  const bold = 'fo:font-weight="bold"';
  return [
    '<style:style style:name="sheet" style:family="table" style:master-page-name="sheet"/>',
    // Nobody is an empty cell, while the figure stays in it.
    '<number:number-style style:name="none"><number:text/></number:number-style>',
    '<number:number-style style:name="figure"><number:number number:min-integer-digits="1" number:grouping="true"/><style:map style:condition="value()=0" style:apply-style-name="none"/></number:number-style>',
    ...table.lead.map((_, at) => width(`lead${at}`, at === table.lead.length - 1 ? 75 : 14)),
    ...longest.map((signs, at) => width(`c${at}`, Math.max(narrow, signs * 2.2 + 4))),
    cell('head', 'center', `${bold} fo:font-size="11pt"`),
    cell('body', 'center', 'fo:font-size="11pt"'),
    cell('bodyTotal', 'center', `${bold} fo:font-size="11pt"`),
    cell('label', 'start', 'fo:font-size="11pt"'),
    cell('labelTotal', 'start', `${bold} fo:font-size="11pt"`),
    cell('unit', 'start', `${bold} fo:font-size="12pt"`, false),
    cell('form', 'start', 'fo:font-style="italic" fo:font-size="11pt"', false),
    cell('title', 'center', `${bold} fo:font-size="14pt"`, false),
    cell('day', 'center', 'fo:font-style="italic" fo:font-size="12pt"', false),
    cell('note', 'start', 'fo:font-style="italic" fo:font-size="10pt"', false),
    cell('signer', 'center', `${bold} fo:font-size="12pt"`, false),
  ].join('');
}

const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
const covered = (style: string, count: number): string =>
  Array<string>(Math.max(0, count)).fill(`<table:covered-table-cell table:style-name="${style}"/>`).join('');
const spans = (rows: number, columns: number): string =>
  ` table:number-rows-spanned="${rows}" table:number-columns-spanned="${columns}"`;
const text = (value: string, style: string, more = ''): string =>
  `<table:table-cell table:style-name="${style}" office:value-type="string"${more}><text:p>${escaped(value)}</text:p></table:table-cell>`;
const merged = (value: string, style: string, width: number): string =>
  row(text(value, style, spans(1, width)) + covered(style, width - 1));

function headingRows(table: PrintedTable, depth: number): string[] {
  const leads = table.lead.length;
  const { cells } = headingGrid(table.paths);
  return Array.from({ length: depth }, (_, level) => {
    const line = Array<string>(leads + table.paths.length).fill(covered('head', 1));
    if (level === 0) table.lead.forEach((label, at) => (line[at] = text(label, 'head', spans(depth, 1))));
    for (const { text: label, row: at, column, rowSpan, columnSpan } of cells)
      if (at === level) line[leads + column] = text(label, 'head', spans(rowSpan, columnSpan));
    return row(line.join(''));
  });
}

const numberRow = ({ lead, numbers }: PrintedTable): string =>
  row(
    [...lead.map((_, at) => String.fromCharCode(65 + at)), ...numbers]
      .map((one) => text(one, 'body'))
      .join(''),
  );

const bodyRows = (table: PrintedTable): string[] =>
  table.rows.map(({ number, label, kind, cells }) => {
    const total = kind === 'UNIT' || kind === 'ROW' ? '' : 'Total';
    const figures = cells.map((value) =>
      typeof value === 'number'
        ? `<table:table-cell table:style-name="body${total}" office:value-type="float" office:value="${value}"><text:p>${cellText(value)}</text:p></table:table-cell>`
        : text(cellText(value), `body${total}`),
    );
    const leads = [number, label].slice(2 - table.lead.length).map((one) => text(one, `label${total}`));
    return row([...leads, ...figures].join(''));
  });

/** Whoever signs, side by side. */
function signatures({ footer }: PrintedTable, width: number): string {
  const part = Math.max(1, Math.floor(width / footer.length));
  return row(
    footer
      .map((signer, at) => {
        const span = at === footer.length - 1 ? width - part * at : part;
        return text(signer, 'signer', spans(1, span)) + covered('signer', span - 1);
      })
      .join(''),
  );
}
