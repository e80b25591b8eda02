import { crc32, deflateRawSync } from 'node:zlib';

/** An archive written byte by byte, so that what is read was written by nothing that the product uses. */
export function zip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const plain = Buffer.isBuffer(text) ? text : Buffer.from(text);
    const packed = deflateRawSync(plain);
    const fileName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), common, entry, fileName);
    const local = [Buffer.from('504b0304', 'hex'), common, fileName, packed];
    bodies.push(...local);
    offset += local.reduce((length, part) => length + part.length, 0);
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

/** A cell: text, number, a day (Excel's number shown as a date), a formula with its last result, or nothing. */
export type Cell =
  string | number | { readonly day: number } | { readonly formula: string; readonly result: string } | null;

export interface SheetParts {
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  readonly is1904?: boolean;
  /** Further sheets before this one, by name. */
  readonly before?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly extra?: Readonly<Record<string, string>>;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const letters = (index: number): string => String.fromCharCode(65 + index);

function cellXml(cell: Cell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  if ('day' in cell) return `<c r="${reference}" s="1"><v>${cell.day}</v></c>`;
  return `<c r="${reference}" t="str"><f>${escape(cell.formula)}</f><v>${escape(cell.result)}</v></c>`;
}

export function sheetXml(rows: SheetParts['rows'], merges: readonly string[] = []): string {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`)).join('')}</row>`,
  );
  const merged =
    merges.length > 0
      ? `<mergeCells>${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
      : '';
  return `<?xml version="1.0"?><worksheet xmlns="x"><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
}

export function workbook({ rows, merges = [], is1904 = false, before = {}, extra = {} }: SheetParts): Buffer {
  const sheets = [...Object.values(before).map((other) => sheetXml(other)), sheetXml(rows, merges)];
  const names = [...Object.keys(before), 'Danh sách'];
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return zip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join('')}${relation(99, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\/mm\\/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
    ...extra,
  });
}
