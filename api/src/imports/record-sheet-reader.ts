import {
  cellText,
  checkRecordRow,
  type IsoDate,
  isBlankRow,
  type ListCell,
  readDateCell,
  sayViolation,
  searchKey,
} from '@hr/domain';
import { Problem } from '../platform/problem';
import { validationPipe } from '../platform/validation';
import type { RecordColumn } from '../record';
import { REASON_HEADING, showCell } from './layout';
import { type SheetRow } from './list-source';
import { columnLetters } from './merged-cells';
import { headingsOf, KEY_HEADINGS, listOf, type RecordSheet } from './record-sheets';
import { type ImportRecord, type ReadRow, type RowProblem } from './row-reader';

type Values = Readonly<Record<string, unknown>>;

/** What a row would write: the table, its values by column, and how they are shown. */
export interface SheetRecord extends ImportRecord {
  readonly table: string;
  readonly sheet: string;
  readonly values: Values;
  readonly shown: readonly {
    readonly group: 'record';
    readonly field: string;
    readonly from: null;
    readonly to: string;
  }[];
}

/** Codes by list and name or code in any spelling, closed ones too: old rows speak of them. */
export type SheetCodes = ReadonlyMap<string, string>;
export const codeKey = (list: string, text: string): string => `${list}|${searchKey(text)}`;

/** Reads the rows of one sheet: cells to values, values through the table's own class and rules. */
export class RecordSheetReader {
  private readonly pipe = validationPipe();
  private readonly places = new Map<string, number>();
  /** Values of rows before, by person, for rules that look at more than one. */
  private readonly before = new Map<string, { id: string }[]>();

  constructor(
    private readonly sheet: RecordSheet,
    private readonly header: SheetRow,
    private readonly codes: SheetCodes,
    private readonly today: IsoDate,
    /** Added to the row's number, so that rows of all sheets can be told apart. */
    private readonly offset: number,
  ) {
    const known = [
      ...Object.entries(KEY_HEADINGS).map(([field, label]) => ({ place: `key.${field}`, label })),
      ...headingsOf(sheet.table).map(({ field, label }) => ({ place: field, label })),
    ];
    header.cells.forEach((cell, index) => {
      const heading = searchKey(cellText(cell).replace(/\*$/, ''));
      if (heading === '' || heading.startsWith(searchKey(REASON_HEADING))) return;
      const found = known.find(({ place, label }) => searchKey(label) === heading && !this.places.has(place));
      if (found) this.places.set(found.place, index);
    });
  }

  get columns(): readonly { readonly index: number; readonly column: string; readonly heading: string }[] {
    return this.header.cells.flatMap((cell, index) => {
      const heading = cellText(cell);
      return heading === '' || heading.startsWith(REASON_HEADING)
        ? []
        : [{ index, column: columnLetters(index), heading }];
    });
  }

  /** @returns undefined for a row that holds nothing */
  async read({ number, cells }: SheetRow): Promise<ReadRow | undefined> {
    if (number <= this.header.number || isBlankRow(cells)) return undefined;
    const problems: RowProblem[] = [];
    const say = (field: string, reason: string, severity: RowProblem['severity'] = 'error'): void => {
      const index = this.places.get(field);
      problems.push({
        field: null,
        column: index === undefined ? null : columnLetters(index),
        heading: index === undefined ? '' : cellText(this.header.cells[index]),
        value: index === undefined ? '' : showCell(cells[index]),
        reason,
        severity,
      });
    };
    const key = (field: keyof typeof KEY_HEADINGS): string | undefined =>
      this.textAt(cells, `key.${field}`) || undefined;
    const citizenId = key('citizenId')?.replace(/\s/g, '');
    const employeeCode = key('employeeCode');
    if (!citizenId && !employeeCode)
      say('key.citizenId', 'Hãy ghi số định danh hoặc số hiệu để biết dòng này của ai.');
    const read = this.values(cells, say);
    const values = problems.length === 0 ? await this.checked(read, say) : read;
    this.applyRules(citizenId ?? employeeCode ?? '', `${number}`, values, say);
    const record: SheetRecord = {
      person: { full_name: key('fullName'), citizen_id: citizenId, employee_code: employeeCode },
      class_code: '',
      title: this.nameOf(cells),
      is_leader: false,
      credentials: [],
      addresses: [],
      table: this.sheet.table.table,
      sheet: this.sheet.name,
      values: this.stored(values),
      shown: headingsOf(this.sheet.table).flatMap(({ field, label }) => {
        const to = this.textAt(cells, field);
        return to === '' ? [] : [{ group: 'record' as const, field: label, from: null, to }];
      }),
    };
    return { number: this.offset + number, cells, record, problems, unitName: '' };
  }

  private values(cells: readonly ListCell[], say: (field: string, reason: string) => void): Values {
    const values: Record<string, unknown> = {};
    for (const column of this.sheet.table.columns) {
      const value = this.value(column, cells, values, say);
      if (value !== undefined) values[column.field] = value;
    }
    for (const field of this.sheet.table.isDated ? ['from', 'to'] : []) {
      const value = this.date(field, cells, say);
      if (value !== undefined) values[field] = value;
    }
    return values;
  }

  private value(
    column: RecordColumn,
    cells: readonly ListCell[],
    before: Values,
    say: (field: string, reason: string) => void,
  ): unknown {
    const { field, kind, isWhole } = column;
    if (kind === 'date') return this.date(field, cells, say);
    const text = this.textAt(cells, field);
    if (text === '') return undefined;
    if (kind === 'flag') {
      const word = searchKey(text);
      if (['x', 'co', '1', 'true', 'dung'].includes(word)) return true;
      if (!['khong', '0', 'false', '-'].includes(word))
        say(field, `Không hiểu "${text}". Hãy ghi x hoặc để trống.`);
      return undefined;
    }
    if (kind === 'decimal') return text.replace(/\s/g, '').replace(',', '.').replace(/%$/, '');
    if (isWhole) {
      const digits = text.replace(/[\s.]/g, '');
      if (/^\d{1,10}$/.test(digits)) return Number(digits);
      say(field, `Không đọc được số "${text}".`);
      return undefined;
    }
    if (typeof kind === 'object' && 'choices' in kind) {
      const found = Object.entries(kind.choices).find(
        ([code, label]) => searchKey(code) === searchKey(text) || searchKey(label) === searchKey(text),
      );
      if (!found)
        say(field, `Không có "${text}" trong danh sách: ${Object.values(kind.choices).join('; ')}.`);
      return found?.[0];
    }
    const list = listOf(this.sheet.table, column, before);
    if (list === undefined) return text;
    const code = this.codes.get(codeKey(list, text));
    if (code === undefined) say(field, `Không có "${text}" trong danh mục.`);
    return code;
  }

  private date(
    field: string,
    cells: readonly ListCell[],
    say: (field: string, reason: string) => void,
  ): string | undefined {
    const index = this.places.get(field);
    const { value, found = [] } = readDateCell(
      index === undefined ? null : (cells[index] ?? null),
      field,
      this.today,
    );
    for (const violation of found) if (violation.severity === 'error') say(field, sayViolation(violation));
    return value;
  }

  /** Shape, format and range, by the class that the API's own payload has. */
  private async checked(values: Values, say: (field: string, reason: string) => void): Promise<Values> {
    try {
      const read: unknown = await this.pipe.transform(
        { version: 1, ...values },
        { type: 'body', metatype: this.sheet.table.input },
      );
      return { ...(read as Values) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      for (const { pointer, detail } of error.errors) say(pointer.replace('#/', ''), detail);
      return values;
    }
  }

  private applyRules(
    person: string,
    id: string,
    values: Values,
    say: (field: string, reason: string, severity: RowProblem['severity']) => void,
  ): void {
    const others = this.before.get(person) ?? [];
    for (const violation of checkRecordRow(
      this.sheet.table.key,
      { ...values, id },
      { today: this.today, others },
    )) {
      // The spouse may stand in the register and not in the list; Party membership is known there as well.
      if (['SPOUSE_SIDE_WITHOUT_SPOUSE', 'PARTY_POST_WITHOUT_PARTY'].includes(violation.code)) continue;
      say(violation.path, sayViolation(violation), violation.severity);
    }
    this.before.set(person, [...others, { ...values, id }]);
  }

  /** By column of the table, as PostgreSQL reads them back into a row. */
  private stored(values: Values): Values {
    const columns = this.sheet.table.columns.flatMap(({ field, column }) =>
      values[field] === undefined || values[field] === null ? [] : [[column, values[field]] as const],
    );
    const { from, to } = values;
    const span =
      this.sheet.table.isDated && from ? [['valid', `[${String(from)},${dayAfter(to)})`] as const] : [];
    return Object.fromEntries([...columns, ...span]);
  }

  private textAt(cells: readonly ListCell[], field: string): string {
    const index = this.places.get(field);
    return index === undefined ? '' : showCell(cells[index]).trim();
  }

  private nameOf(cells: readonly ListCell[]): string {
    const said = this.sheet.table.columns
      .filter(({ isRequired }) => isRequired)
      .map(({ field }) => this.textAt(cells, field))
      .filter(Boolean);
    return `${this.sheet.name}: ${said.join(', ')}`;
  }
}

function dayAfter(day: unknown): string {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return '';
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
