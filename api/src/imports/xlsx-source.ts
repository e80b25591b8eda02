import { posix } from 'node:path';
import { SaxesParser } from 'saxes';
import { FileRefusal } from './file-refusal';
import {
  cleanText,
  HEAD_ROWS,
  type ListSource,
  MOST_ROWS,
  type SheetHead,
  type SheetRow,
} from './list-source';
import { fillMerged, fromAbove, isDownwards, type MergedArea, readMerges } from './merged-cells';
import { SheetParser, type WorkbookFacts } from './sheet-parser';
import { dateStyles } from './xlsx-styles';
import { localName, parseXml, writeXml } from './xml-text';
import { openZip, type ZipParts } from './zip-parts';

interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** All distinct texts of a workbook stand in memory while it is read. */
const MOST_SHARED_CHARACTERS = 40_000_000;

/**
 * A workbook, read as it streams out of its archive. Formulas are not computed: their last result, as the program that
 * wrote the file kept it, is the value. Macros are parts of the archive that nobody opens.
 */
export async function openXlsx(content: Buffer): Promise<ListSource> {
  const zip = await openZip(content);
  const broken = (): FileRefusal =>
    new FileRefusal(
      'Tệp Excel thiếu phần bên trong nên không đọc được. Hãy mở bằng Excel, lưu lại rồi chọn lại.',
    );
  const root = (await relations(zip, '_rels/.rels', '')).find(({ type }) => type === 'officeDocument');
  const workbookPath = root?.target ?? 'xl/workbook.xml';
  const workbook = await zip.text(workbookPath);
  if (workbook === undefined) throw broken();
  const folder = posix.dirname(workbookPath);
  const links = await relations(zip, `${folder}/_rels/${posix.basename(workbookPath)}.rels`, folder);
  const target = (type: string): string | undefined => links.find((link) => link.type === type)?.target;

  const sheets: Sheet[] = [];
  let is1904 = false;
  parseXml(workbook, (name, attributes) => {
    if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const path = links.find((link) => link.id === id)?.target;
    if (path !== undefined) sheets.push({ name: attributes['name'] ?? '', path });
  });
  if (sheets.length === 0) throw broken();
  const styles = await zip.text(target('styles') ?? '');
  const facts: WorkbookFacts = {
    is1904,
    isDateStyle: styles === undefined ? [] : dateStyles(styles),
    shared: await sharedStrings(zip, target('sharedStrings')),
  };
  return new XlsxSource(zip, sheets, facts);
}

class XlsxSource implements ListSource {
  private readonly downwards = new Map<number, MergedArea[]>();

  constructor(
    private readonly zip: ZipParts,
    private readonly pages: readonly Sheet[],
    private readonly facts: WorkbookFacts,
  ) {}

  get sheets(): readonly string[] {
    return this.pages.map(({ name }) => name);
  }

  async head(sheet: number): Promise<SheetHead> {
    const rows: SheetRow[] = [];
    const parser = new SheetParser(this.facts, (row) => rows.push(row));
    // Merged cells are listed behind the rows, so the rest is passed over quickly, looking only for them.
    let rest = '';
    let rowCount = 0;
    const merges: MergedArea[] = [];
    const downwards: MergedArea[] = [];
    for await (const text of await this.stream(sheet)) {
      rowCount += text.match(/<(?:\w+:)?row[\s/>]/g)?.length ?? 0;
      if (rows.length < HEAD_ROWS) parser.write(text);
      rest += text;
      for (const area of readMerges(rest)) {
        if (area.top <= HEAD_ROWS * 2) merges.push(area);
        if (isDownwards(area) && downwards.length < MOST_ROWS) downwards.push(area);
      }
      rest = rest.slice(Math.max(rest.lastIndexOf('<'), rest.length - 200));
    }
    this.downwards.set(sheet, downwards);
    return { rows: fillMerged(rows.slice(0, HEAD_ROWS), merges), rowCount };
  }

  async *rows(sheet: number): AsyncGenerator<readonly SheetRow[]> {
    let rows: SheetRow[] = [];
    const filled = fromAbove(this.downwards.get(sheet) ?? []);
    const parser = new SheetParser(this.facts, (row) => rows.push(filled(row)));
    for await (const chunk of await this.stream(sheet)) {
      parser.write(chunk);
      if (rows.length < 500) continue;
      yield rows;
      rows = [];
    }
    parser.close();
    if (rows.length > 0) yield rows;
  }

  private async stream(sheet: number): Promise<AsyncIterable<string>> {
    const stream = await this.zip.stream(this.pages[sheet]?.path ?? '');
    if (stream === undefined) throw new FileRefusal('Tệp Excel thiếu một trang tính nên không đọc được.');
    return stream;
  }
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

async function relations(zip: ZipParts, path: string, folder: string): Promise<Relation[]> {
  const found: Relation[] = [];
  const text = await zip.text(path);
  if (text === undefined) return found;
  parseXml(text, (name, attributes) => {
    if (name !== 'Relationship') return;
    const raw = attributes['Target'] ?? '';
    const target = raw.startsWith('/') ? raw.slice(1) : posix.normalize(posix.join(folder, raw));
    found.push({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').split('/').pop() ?? '',
      target,
    });
  });
  return found;
}

/** Rich text comes as several runs of one string; the reading aids of East Asian scripts (rPh) are left out. */
async function sharedStrings(zip: ZipParts, path: string | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  const stream = path === undefined ? undefined : await zip.stream(path);
  if (stream === undefined) return strings;
  let text: string | undefined;
  let characters = 0;
  let phonetic = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const tag = localName(name);
    if (tag === 'si') strings.push('');
    if (tag === 'rPh') phonetic = true;
    if (tag === 't' && !phonetic) text = '';
  });
  parser.on('text', (part) => {
    if (text !== undefined) text += part;
  });
  parser.on('closetag', ({ name }) => {
    const tag = localName(name);
    if (tag === 'rPh') phonetic = false;
    if (tag !== 't' || text === undefined) return;
    const whole = cleanText((strings.at(-1) ?? '') + text);
    strings[strings.length - 1] = whole;
    characters += whole.length;
    text = undefined;
  });
  for await (const chunk of stream) {
    writeXml(parser, chunk);
    if (characters > MOST_SHARED_CHARACTERS) {
      throw new FileRefusal('Tệp chứa quá nhiều chữ so với một danh sách nên không được đọc.', 'too-large');
    }
  }
  return strings;
}
