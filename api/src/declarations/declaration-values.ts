import { type FieldError } from '@hr/contracts';
import { type DeclarableField, isPartialDate, normaliseName, normalisePhone } from '@hr/domain';
import type { Row } from '../platform/database';
import { type NamedCode } from '../personnel/payload-checks.query';

const LONGEST = { text: 300, long: 2000 } as const;
const YEAR = /^(18|19|20|21)/;

/** What was read of the values of one row: columns, what is wrong, which codes are named. */
export interface ReadValues {
  readonly row: Row;
  readonly errors: readonly FieldError[];
  readonly codes: readonly NamedCode[];
}

/** Reads the values of the fields that a section lets people propose; anything else is an error at its place. */
export function readValues(
  fields: readonly DeclarableField[],
  values: Readonly<Record<string, unknown>>,
  pointer: string,
): ReadValues {
  const row: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  const codes: NamedCode[] = [];
  for (const key of Object.keys(values)) {
    if (!fields.some((field) => field.key === key))
      errors.push({
        pointer: `${pointer}/${key}`,
        code: 'UNKNOWN',
        detail: 'Mục này không đề nghị sửa được.',
      });
  }
  for (const field of fields) {
    if (!Object.hasOwn(values, field.key)) continue;
    const value = valueOf(field, values[field.key]);
    if (value instanceof Wrong) {
      errors.push({ pointer: `${pointer}/${field.key}`, code: 'WRONG', detail: value.detail });
      continue;
    }
    row[field.column] = value;
    const list = typeof field.list === 'object' ? field.list[String(values['kind'])] : field.list;
    if (field.kind === 'code' && typeof value === 'string')
      codes.push({ pointer: `${pointer}/${field.key}`, list: list ?? '', code: value });
  }
  return { row, errors, codes };
}

/** Fields that must not be empty in the row as it would stand. */
export function missingIn(fields: readonly DeclarableField[], row: Row, pointer: string): FieldError[] {
  return fields
    .filter(({ required, column }) => required && (row[column] === null || row[column] === undefined))
    .map(({ key, label }) => ({
      pointer: `${pointer}/${key}`,
      code: 'REQUIRED',
      detail: `Phải có mục "${label}".`,
    }));
}

class Wrong {
  constructor(readonly detail: string) {}
}

function valueOf(field: DeclarableField, given: unknown): unknown {
  if (field.kind === 'tick')
    return typeof given === 'boolean' ? given : given === null ? false : new Wrong('Phải là có hoặc không.');
  if (given === null || given === '') return null;
  if (field.kind === 'whole')
    return typeof given === 'number' && Number.isInteger(given) && within(field, given)
      ? given
      : new Wrong(`Phải là số nguyên từ ${field.least ?? 0} đến ${field.most ?? 0}.`);
  if (field.kind === 'decimal') {
    const text =
      typeof given === 'number'
        ? String(given)
        : typeof given === 'string'
          ? given.trim().replace(',', '.')
          : '';
    return /^\d{1,4}(\.\d)?$/.test(text) && within(field, Number(text))
      ? Number(text)
      : new Wrong(
          `Phải là số từ ${field.least ?? 0} đến ${field.most ?? 0}, nhiều nhất một chữ số sau dấu phẩy.`,
        );
  }
  if (typeof given !== 'string') return new Wrong('Phải là chữ.');
  return textOf(field, given);
}

const within = ({ least, most }: DeclarableField, value: number): boolean =>
  value >= (least ?? 0) && value <= (most ?? Number.MAX_SAFE_INTEGER);

function textOf(field: DeclarableField, given: string): unknown {
  const text =
    field.kind === 'long'
      ? given
          .toWellFormed()
          .normalize('NFC')
          .replace(/\r\n?/g, '\n')
          .replace(/[^\P{Cc}\n\t]/gu, '')
          .trim()
      : normaliseName(given.toWellFormed().replace(/\p{Cc}/gu, ' '));
  if (text === '') return null;
  switch (field.kind) {
    case 'choice':
      return field.choices?.some(({ code }) => code === text)
        ? text
        : new Wrong('Chọn một mục trong danh sách.');
    case 'code':
      return text.length <= 40 ? text : new Wrong('Mã này không có trong danh mục.');
    case 'date':
      return isPartialDate(text) && YEAR.test(text)
        ? text
        : new Wrong('Ngày không có thật, hoặc không đúng dạng.');
    case 'day':
      return text.length === 10 && isPartialDate(text) && YEAR.test(text)
        ? text
        : new Wrong('Phải là ngày đầy đủ, có thật.');
    default: {
      if (field.key === 'phone') return normalisePhone(text) || null;
      if (field.key === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
        return new Wrong('Địa chỉ thư điện tử chưa đúng.');
      const longest = field.kind === 'long' ? LONGEST.long : LONGEST.text;
      return text.length <= longest ? text : new Wrong(`Dài nhất ${longest} chữ.`);
    }
  }
}
