import {
  Choice,
  Code,
  Day,
  Decimal,
  Flag,
  Line,
  Lines,
  type Need,
  PartialDay,
  type ValueKind,
  Whole,
} from '../personnel';

/** One column of a table of the record: its field in the API, its word on screen, how its value is said. */
export interface RecordColumn {
  readonly field: string;
  readonly column: string;
  readonly label: string;
  readonly kind: ValueKind;
  readonly isRequired: boolean;
  /** A whole number, not a text. */
  readonly isWhole: boolean;
}

/** Columns by the class that declares them; the class is both the payload's rule and the table's description. */
const declared = new WeakMap<object, RecordColumn[]>();

export const columnsOf = (fields: { readonly prototype: object }): readonly RecordColumn[] =>
  declared.get(fields.prototype) ?? [];

/** `awardCode` → `award_code`. */
export const columnName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function recorded(
  label: string,
  kind: ValueKind,
  need: Need,
  rule: PropertyDecorator,
  isWhole = false,
): PropertyDecorator {
  return (target, name) => {
    rule(target, name);
    const field = String(name);
    const column = {
      field,
      column: columnName(field),
      label,
      kind,
      isRequired: need === 'required',
      isWhole,
    };
    declared.set(target, [...(declared.get(target) ?? []), column]);
  };
}

export const Text = (label: string, longest = 300, need: Need = 'optional'): PropertyDecorator =>
  recorded(label, 'text', need, Line(label, longest, need));

export const LongText = (label: string, longest = 4000, need: Need = 'optional'): PropertyDecorator =>
  recorded(label, 'text', need, Lines(label, longest, need));

/** From a code list. */
export const Coded = (label: string, list: string, need: Need = 'optional'): PropertyDecorator =>
  recorded(label, { list }, need, Code(`${label} (${list})`, need));

export const Chosen = (
  label: string,
  choices: Readonly<Record<string, string>>,
  need: Need = 'optional',
): PropertyDecorator => recorded(label, { choices }, need, Choice(label, Object.keys(choices), need));

/** A year, a month or a day. */
export const Since = (label: string): PropertyDecorator =>
  recorded(label, 'date', 'optional', PartialDay(label));

export const On = (label: string, need: Need = 'optional'): PropertyDecorator =>
  recorded(label, 'date', need, Day(label, need));

export const Year = (label: string): PropertyDecorator =>
  recorded(label, 'text', 'required', Whole(label, 1950, 2199, 'required'), true);

export const Count = (
  label: string,
  least: number,
  most: number,
  need: Need = 'optional',
): PropertyDecorator => recorded(label, 'text', need, Whole(label, least, most, need), true);

/** Money in đồng. */
export const Amount = (label: string): PropertyDecorator =>
  recorded(label, 'text', 'optional', Whole(label, 0, 1_000_000_000), true);

export const Figure = (label: string, wholeDigits: number): PropertyDecorator =>
  recorded(label, 'decimal', 'optional', Decimal(label, wholeDigits));

export const Tick = (label: string): PropertyDecorator => recorded(label, 'flag', 'optional', Flag(label));
