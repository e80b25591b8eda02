import { ZipEntry, zipped } from './zip-stream';

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Right-aligned number, given as canonical text (`2.34`); everything else is text, whatever it looks like. */
  readonly isNumber?: boolean;
}
export type SheetRows = AsyncIterable<readonly (readonly string[])[]>;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Characters that XML 1.0 does not allow are left out, signs are escaped; most texts have neither and stay as they are. */
const escaped = (text: string): string =>
  !/[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/.test(text) ? text : escapedSlowly(text);
const escapedSlowly = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

/** A, B … Z, AA: the letters of a column. */
function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/**
 * A workbook of one sheet, written while it is read, in flat memory. Text cells are inline strings: a cell that begins
 * with `=`, `+`, `-` or `@` is text and never a formula, and no table of strings has to be gathered.
 */
export function workbook(
  name: string,
  columns: readonly SheetColumn[],
  rows: SheetRows,
): AsyncGenerator<Buffer> {
  const entries: ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      content: [
        `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
      ],
    },
    {
      name: '_rels/.rels',
      content: [
        `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
    },
    {
      name: 'xl/workbook.xml',
      content: [
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [
        `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ],
    },
    {
      // Styles: 0 text, 1 heading, 2 number with two decimals.
      name: 'xl/styles.xml',
      content: [
        `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EEF4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
      ],
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet(columns, rows) },
  ];
  return zipped(entries);
}

const OPENED = '" s="0" t="inlineStr"><is><t xml:space="preserve">';
const NUMBER_OPENED = '" s="2"><v>';

async function* sheet(columns: readonly SheetColumn[], rows: SheetRows): AsyncGenerator<string> {
  const names = columns.map((_, column) => letters(column));
  const cells = names.map((name) => `<c r="${name}`);
  const heading = columns.map(
    (column, at) => `<c r="${names[at]}1" s="1" t="inlineStr"><is><t>${escaped(column.heading)}</t></is></c>`,
  );
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="0"/>`,
  );
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heading.join('')}</row>`;
  let line = 1;
  for await (const batch of rows) {
    // Pieces joined once: adding to a text cell by cell leaves ten times the garbage.
    const pieces: string[] = [];
    for (const row of batch) {
      line += 1;
      const number = String(line);
      pieces.push('<row r="', number, '">');
      for (let column = 0; column < columns.length; column += 1) {
        const value = row[column];
        if (value === '') continue;
        if (columns[column].isNumber) pieces.push(cells[column], number, NUMBER_OPENED, value, '</v></c>');
        else pieces.push(cells[column], number, OPENED, escaped(value), '</t></is></c>');
      }
      pieces.push('</row>');
    }
    yield pieces.join('');
  }
  yield `</sheetData><autoFilter ref="A1:${names[columns.length - 1]}${line}"/></worksheet>`;
}

/**
 * Comma-separated text with a byte order mark, by which Excel knows UTF-8. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export async function* csv(columns: readonly SheetColumn[], rows: SheetRows): AsyncGenerator<Buffer> {
  const cell = (value: string): string => {
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  yield Buffer.from(`\ufeff${columns.map(({ heading }) => cell(heading)).join(',')}\r\n`);
  for await (const batch of rows) {
    // A Vietnamese spreadsheet reads 2.34 as a date or a text, 2,34 as a number.
    const lines = batch.map((row) =>
      row.map((value, at) => cell(columns[at].isNumber ? value.replace('.', ',') : value)).join(','),
    );
    yield Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
  }
}
