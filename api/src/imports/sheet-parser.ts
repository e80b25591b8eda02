import { excelSerialToDate, type ListCell } from '@hr/domain';
import { SaxesParser } from 'saxes';
import { FileRefusal } from './file-refusal';
import { cleanText, MOST_COLUMNS, MOST_ROWS, type SheetRow } from './list-source';
import { columnIndex } from './merged-cells';
import { localName, writeXml } from './xml-text';

export interface WorkbookFacts {
  readonly is1904: boolean;
  readonly isDateStyle: readonly boolean[];
  readonly shared: readonly string[];
}

/** Excel itself knows no more rows; a file that claims more was not written by a spreadsheet program. */
const MOST_ROW_TAGS = 1_100_000;

/** The rows of one sheet as they stream by. Rows without a value cost nothing and are passed over, even a million. */
export class SheetParser {
  private readonly parser = new SaxesParser();
  private cells: ListCell[] = [];
  private rowNumber = 0;
  private rowTags = 0;
  private filledRows = 0;
  private column = -1;
  private kind = 'n';
  private style = 0;
  private inInline = false;
  private text: string | undefined;
  private value = '';

  constructor(
    private readonly facts: WorkbookFacts,
    private readonly found: (row: SheetRow) => void,
  ) {
    this.parser.on('opentag', ({ name, attributes }) => this.open(localName(name), attributes));
    this.parser.on('text', (part) => {
      if (this.text !== undefined) this.text += part;
    });
    this.parser.on('closetag', ({ name }) => this.close_(localName(name)));
  }

  write(chunk: string): void {
    writeXml(this.parser, chunk);
  }

  /** @throws FileRefusal when the sheet breaks off */
  close(): void {
    try {
      this.parser.close();
    } catch {
      throw new FileRefusal(
        'Trang tính bị cắt ngang nên không đọc được hết. Hãy mở bằng Excel, lưu lại rồi chọn lại.',
      );
    }
  }

  private open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'row') {
      this.rowTags += 1;
      if (this.rowTags > MOST_ROW_TAGS) throw tooManyRows();
      this.rowNumber = Number(attributes['r'] ?? this.rowNumber + 1);
      this.cells = [];
      this.column = -1;
    } else if (tag === 'c') {
      const reference = /^[A-Z]{1,3}/.exec(attributes['r'] ?? '');
      this.column = reference ? columnIndex(reference[0]) : this.column + 1;
      this.kind = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? 0);
      this.value = '';
    } else if (tag === 'v' || (tag === 't' && this.inInline)) {
      this.text = '';
    } else if (tag === 'is') {
      this.inInline = true;
    }
  }

  private close_(tag: string): void {
    if (tag === 'v' || (tag === 't' && this.inInline)) {
      this.value += this.text ?? '';
      this.text = undefined;
    } else if (tag === 'is') {
      this.inInline = false;
    } else if (tag === 'c') {
      const cell = this.understand();
      if (cell === null) return;
      if (this.column >= MOST_COLUMNS) {
        throw new FileRefusal(`Danh sách có hơn ${MOST_COLUMNS} cột nên không được đọc.`, 'too-large');
      }
      while (this.cells.length < this.column) this.cells.push(null);
      this.cells[this.column] = cell;
    } else if (tag === 'row' && this.cells.length > 0) {
      this.filledRows += 1;
      if (this.filledRows > MOST_ROWS) throw tooManyRows();
      this.found({ number: this.rowNumber, cells: this.cells });
      this.cells = [];
    }
  }

  /** An error value (#N/A) stays text, so that the officer sees what stands in the cell. */
  private understand(): ListCell {
    if (this.value === '') return null;
    if (this.kind === 's') return filled(this.facts.shared[Number(this.value)] ?? '');
    if (this.kind === 'b') return this.value === '1';
    if (this.kind === 'd') return { date: cleanText(this.value).slice(0, 10) };
    if (this.kind !== 'n') return filled(cleanText(this.value));
    const number = Number(this.value);
    if (Number.isNaN(number)) return filled(cleanText(this.value));
    if (!this.facts.isDateStyle[this.style]) return number;
    const date = excelSerialToDate(number, this.facts.is1904 ? 1904 : 1900);
    return date === undefined ? number : { date };
  }
}

const filled = (text: string): string | null => (text.trim() === '' ? null : text);

const tooManyRows = (): FileRefusal =>
  new FileRefusal(
    `Danh sách có hơn ${MOST_ROWS.toLocaleString('vi-VN')} dòng. Hãy chia thành nhiều tệp.`,
    'too-large',
  );
