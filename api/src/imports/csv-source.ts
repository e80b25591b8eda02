import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { FileRefusal } from './file-refusal';
import {
  cleanText,
  HEAD_ROWS,
  type ListSource,
  MOST_COLUMNS,
  MOST_ROWS,
  type SheetHead,
  type SheetRow,
} from './list-source';

/** A text table in any of the encodings and separators that Excel and other programs write. */
export function openCsv(content: Buffer): ListSource {
  const encoding = encodingOf(content);
  return new CsvSource(
    content,
    encoding,
    separatorOf(new TextDecoder(encoding).decode(content.subarray(0, 65_536))),
  );
}

class CsvSource implements ListSource {
  readonly sheets = [''];

  constructor(
    private readonly content: Buffer,
    private readonly encoding: string,
    private readonly separator: string,
  ) {}

  async head(): Promise<SheetHead> {
    let rowCount = 0;
    const rows: SheetRow[] = [];
    for await (const portion of this.rows()) {
      rowCount = portion.at(-1)?.number ?? rowCount;
      for (const row of portion) if (rows.length < HEAD_ROWS) rows.push(row);
    }
    return { rows, rowCount };
  }

  async *rows(): AsyncGenerator<readonly SheetRow[]> {
    const parser = Readable.from(this.texts()).pipe(
      parse({
        delimiter: this.separator,
        bom: false,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
        max_record_size: 1_000_000,
      }),
    );
    let number = 0;
    let filledRows = 0;
    let rows: SheetRow[] = [];
    try {
      for await (const record of parser as AsyncIterable<string[]>) {
        number += 1;
        const cells = record.map((text) => cleanText(text).trim() || null);
        while (cells.at(-1) === null) cells.pop();
        if (cells.length === 0) continue;
        refuseTooMany(cells.length, ++filledRows);
        rows.push({ number, cells });
        if (rows.length < 500) continue;
        yield rows;
        rows = [];
      }
    } catch (error) {
      if (error instanceof FileRefusal) throw error;
      throw new FileRefusal(
        `Không đọc được tệp CSV từ dòng ${number + 1}. Kiểm tra dấu nháy kép quanh dòng đó.`,
      );
    }
    if (rows.length > 0) yield rows;
  }

  private *texts(): Generator<string> {
    const decoder = new TextDecoder(this.encoding);
    for (let from = 0; from < this.content.length; from += 65_536) {
      yield decoder.decode(this.content.subarray(from, from + 65_536), { stream: true });
    }
    yield decoder.decode();
  }
}

function refuseTooMany(columns: number, rows: number): void {
  if (columns > MOST_COLUMNS)
    throw new FileRefusal(`Danh sách có hơn ${MOST_COLUMNS} cột nên không được đọc.`, 'too-large');
  if (rows > MOST_ROWS) {
    throw new FileRefusal(
      `Danh sách có hơn ${MOST_ROWS.toLocaleString('vi-VN')} dòng. Hãy chia thành nhiều tệp.`,
      'too-large',
    );
  }
}

/** Without a mark it is UTF-8 if every byte of it can be; else the Vietnamese code page of Windows. */
function encodingOf(content: Buffer): string {
  const mark = content.length >= 2 ? content.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return 'utf-8';
  } catch {
    return 'windows-1258';
  }
}

/** The one of the three that stands most often outside quotes in the first lines. */
function separatorOf(text: string): string {
  const bare = text
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .slice(0, 40)
    .join('\n');
  const count = (separator: string): number => bare.split(separator).length;
  return [';', '\t', ','].reduce((best, next) => (count(next) > count(best) ? next : best));
}
