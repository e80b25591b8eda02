import type { PaperInput, RestrictedSection } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';
import { CodeLists } from '../../../fields/code-lists';
import { FieldSpec } from '../../../fields/field-spec';
import { showDate, showNumber } from '../../../ui';
import { AnyRow } from './open-record';

/** Reads fields of a row in words. */
export class RowWords {
  constructor(
    readonly row: AnyRow,
    private readonly lists: CodeLists,
    private readonly specs: readonly FieldSpec[],
  ) {}

  text(key: string): string {
    const value = this.row[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  is(key: string): boolean {
    return this.row[key] === true;
  }

  date(key: string): string {
    return showDate(this.text(key) || null);
  }

  decimal(key: string, digits = 0): string {
    const value = this.text(key);
    return value && formatDecimal(value, digits);
  }

  money(key: string): string {
    const value = this.text(key);
    return value && `${showNumber(Number(value))} đ`;
  }

  /** The name behind a code or a choice, as the field's declaration says. */
  name(key: string): string {
    const spec = this.specs.find((one) => one.key === key);
    const code = this.text(key);
    if (!code || !spec) return code;
    if (spec.kind === 'choice') return spec.choices.find((choice) => choice.code === code)?.label ?? code;
    return spec.kind === 'code' && typeof spec.list === 'string' ? this.lists.nameOf(spec.list, code) : code;
  }

  /** "từ 2005 đến 12/2009"; nothing when neither is known. */
  span(from: string, to: string): string {
    const [begun, ended] = [this.date(from), this.date(to)];
    if (!begun) return ended && `đến ${ended}`;
    return `từ ${begun} đến ${ended || 'nay'}`;
  }

  ground(): string {
    const number = this.text('number');
    const day = this.date('decidedOn');
    const what = number ? `số ${number}` : '';
    return [[what, day && `ngày ${day}`].filter(Boolean).join(' '), this.text('issuer')]
      .filter(Boolean)
      .join(', ');
  }
}

export interface RecordColumn {
  readonly head: string;
  readonly main: (row: RowWords) => string;
  /** Smaller lines below. */
  readonly more?: (row: RowWords) => readonly string[];
  readonly tag?: (row: RowWords) => string;
  readonly isEnd?: boolean;
  readonly isNarrow?: boolean;
  /** Holds a year or a term. */
  readonly isShort?: boolean;
  /** The words that name the row; the first column otherwise. */
  readonly isName?: boolean;
}

/** One table of the form as the screen has it: how it is read, and the fields it is changed by. */
export interface RecordSpec {
  /** Its name in the API's answers; in the address with dashes. */
  readonly key: string;
  readonly heading: string;
  /** Items of the form. */
  readonly note: string;
  readonly noun: string;
  readonly none: string;
  readonly fields: readonly FieldSpec[];
  readonly columns: readonly RecordColumn[];
  readonly fresh?: Readonly<Record<string, string>>;
  readonly restricted?: RestrictedSection;
  /** Its name as papers have it that are about one of its rows. */
  readonly papers?: NonNullable<PaperInput['aboutTable']>;
  /** At most one row in a file. */
  readonly isSingle?: boolean;
}

export const addressOf = ({ key }: RecordSpec): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const lines = (...parts: readonly string[]): readonly string[] => parts.filter(Boolean);
export const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');
export const worded = (word: string, value: string): string => (value ? `${word} ${value}` : '');
