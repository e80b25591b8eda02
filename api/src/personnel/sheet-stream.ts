import {
  type SheetFrame,
  frameClosing,
  frameOpening,
  frameRows,
  frameStyles,
  lookNumber,
  printTitles,
  rowHeight,
} from './sheet-frame';
import { MAIN, XML, escaped, letters } from './sheet-text';
import { ZipEntry, zipped } from './zip-stream';

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Right-aligned number, given as canonical text (`2.34`); everything else is text, whatever it looks like. */
  readonly isNumber?: boolean;
}
export type SheetRows = AsyncIterable<readonly (readonly string[])[]>;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/**
 * A workbook of one sheet, written while it is read, in flat memory. Text cells are inline strings: a cell that begins
 * with `=`, `+`, `-` or `@` is text and never a formula, and no table of strings has to be gathered.
 *
 * @param frame of a statutory list; without it one row of headings stands above the rows
 */
export function workbook(
  name: string,
  columns: readonly SheetColumn[],
  rows: SheetRows,
  frame?: SheetFrame,
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
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets>${frame ? printTitles(name, frame) : ''}</workbook>`,
      ],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [
        `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ],
    },
    { name: 'xl/styles.xml', content: [frame ? frameStyles() : PLAIN_STYLES] },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: sheet(columns, rows, frame ? framed(frame) : plain(columns)),
    },
  ];
  return zipped(entries);
}

// 0 text, 1 heading, 2 number with two decimals.
const PLAIN_STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EEF4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** What stands around the rows of a sheet, and how they look. */
interface SheetLook {
  /** Before the columns, and behind a column. */
  readonly opening: string;
  readonly columnStyle: string;
  /** Rows above; how many they are. */
  readonly head: string;
  readonly headRows: number;
  readonly style: (column: number) => number;
  /** Cells without content are written, too, so that they have their borders. */
  readonly hasEmptyCells: boolean;
  readonly height: (row: readonly string[]) => string;
  /** After the rows; given the number of the last one. */
  readonly closing: (line: number) => string;
}

function plain(columns: readonly SheetColumn[]): SheetLook {
  const heading = columns.map(
    (column, at) =>
      `<c r="${letters(at)}1" s="1" t="inlineStr"><is><t>${escaped(column.heading)}</t></is></c>`,
  );
  return {
    opening:
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columnStyle: ' style="0"',
    head: `<row r="1">${heading.join('')}</row>`,
    headRows: 1,
    style: (column) => (columns[column].isNumber ? 2 : 0),
    hasEmptyCells: false,
    height: () => '',
    closing: (line) => `</sheetData><autoFilter ref="A1:${letters(columns.length - 1)}${line}"/>`,
  };
}

function framed(frame: SheetFrame): SheetLook {
  const head = frameRows(frame.head, 1);
  return {
    opening: frameOpening(frame),
    columnStyle: '',
    head: head.xml,
    headRows: frame.head.length,
    style: (column) => lookNumber(frame.looks[column]),
    hasEmptyCells: true,
    height: (row) => rowHeight(frame.lines(row)),
    closing: (line) => {
      const foot = frameRows(frame.foot, line + 1);
      return `${foot.xml}</sheetData>${frameClosing(frame, [...head.merged, ...foot.merged])}`;
    },
  };
}

async function* sheet(
  columns: readonly SheetColumn[],
  rows: SheetRows,
  look: SheetLook,
): AsyncGenerator<string> {
  const cells = columns.map((_, column) => `<c r="${letters(column)}`);
  const texts = columns.map(
    (_, column) => `" s="${look.style(column)}" t="inlineStr"><is><t xml:space="preserve">`,
  );
  const numbers = columns.map((_, column) => `" s="${look.style(column)}"><v>`);
  const empty = columns.map((_, column) => `" s="${look.style(column)}"/>`);
  const widths = columns.map(
    ({ width }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${look.columnStyle}/>`,
  );
  yield `${XML}<worksheet xmlns="${MAIN}">${look.opening}<cols>${widths.join('')}</cols><sheetData>${look.head}`;
  let line = look.headRows;
  for await (const batch of rows) {
    // Pieces joined once: adding to a text cell by cell leaves ten times the garbage.
    const pieces: string[] = [];
    for (const row of batch) {
      line += 1;
      const number = String(line);
      pieces.push('<row r="', number, '"', look.height(row), '>');
      for (let column = 0; column < columns.length; column += 1) {
        const value = row[column];
        if (value === '') {
          if (look.hasEmptyCells) pieces.push(cells[column], number, empty[column]);
        } else if (columns[column].isNumber)
          pieces.push(cells[column], number, numbers[column], value, '</v></c>');
        else pieces.push(cells[column], number, texts[column], escaped(value), '</t></is></c>');
      }
      pieces.push('</row>');
    }
    yield pieces.join('');
  }
  yield `${look.closing(line)}</worksheet>`;
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
