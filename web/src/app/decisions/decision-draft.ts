import type { DecisionDraft } from '@hr/contracts';
import { DECISION_FIELDS, DecisionKind, parseDecimal } from '@hr/domain';
import { toPayload } from '../fields/edited-values';
import { EditedValues, FieldSpec, isShown } from '../fields/field-spec';

/** What is typed: the document, what it says of everybody, and what it says of each. */
export interface DraftModel {
  readonly document: EditedValues;
  readonly common: EditedValues;
  readonly rows: Readonly<Record<string, EditedValues>>;
}

/** How a draft is read: its kind, about whom, and which fields each has of their own. */
export interface DraftShape {
  readonly kind: DecisionKind;
  readonly people: readonly string[];
  readonly document: readonly FieldSpec[];
  /** Said of everybody at once. */
  readonly common: readonly FieldSpec[];
  /** Said of each; empty when it is the same for all. */
  readonly own: readonly FieldSpec[];
}

export interface DraftFault {
  /** Steps down the model. */
  readonly path: readonly string[];
  readonly message: string;
}

export const emptyValues: EditedValues = { values: {}, addresses: {} };

/** What can be said without asking the server. */
export function draftFaults(model: DraftModel, shape: DraftShape): DraftFault[] {
  return [
    ...faultsOf(shape.document, model.document, ['document']),
    ...faultsOf(shape.common, model.common, ['common']),
    ...shape.people.flatMap((id) => faultsOf(shape.own, model.rows[id] ?? emptyValues, ['rows', id])),
    ...spanFaults(model.document.values),
  ];
}

function faultsOf(specs: readonly FieldSpec[], edited: EditedValues, at: readonly string[]): DraftFault[] {
  return specs.flatMap((spec) => {
    if (!isShown(spec, edited)) return [];
    const value = (edited.values[spec.key] ?? '').trim();
    const message = faultIn(spec, value);
    return message === null ? [] : [{ path: [...at, 'values', spec.key], message }];
  });
}

function faultIn({ kind, required, label }: FieldSpec, value: string): string | null {
  if (value === '') return required && kind !== 'tick' ? `Hãy điền ${lower(label)}.` : null;
  if (kind === 'whole' && !/^\d{1,4}$/.test(value)) return 'Hãy ghi số nguyên.';
  if (kind === 'decimal' && parseDecimal(value) === undefined) return 'Hãy ghi số, dạng 2,34.';
  return null;
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function spanFaults({ effectiveOn = '', endsOn = '' }: Readonly<Record<string, string>>): DraftFault[] {
  return effectiveOn && endsOn && endsOn < effectiveOn
    ? [{ path: ['document', 'values', 'endsOn'], message: 'Ngày hết hiệu lực phải từ ngày hiệu lực trở đi.' }]
    : [];
}

/** The request a draft stands for; what was left empty is not sent. */
export function toDraft(
  model: DraftModel,
  shape: DraftShape,
  versions: ReadonlyMap<string, number>,
  correctsId: string | null = null,
): DecisionDraft {
  const { document, common, own, people, kind } = shape;
  const said = filled(toPayload(document, model.document));
  const ofAll = filled(toPayload(common, model.common));
  return {
    kind: kind.code,
    effectiveOn: '',
    ...said,
    ...(correctsId ? { correctsId } : {}),
    people: people.map((personId) => ({
      personId,
      // A preview does not look at it, and what is recorded carries the version that the preview showed.
      version: versions.get(personId) ?? 1,
      payload: { ...ofAll, ...filled(toPayload(own, model.rows[personId] ?? emptyValues)) },
    })),
  };
}

/** What was said: without what was left empty, and yes or no as such. */
export function filled(payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, isFlag(key) ? value === true || value === 'true' : value]),
  );
}

/** A yes or no may be drawn as a choice of its two words. */
function isFlag(key: string): boolean {
  return Object.entries(DECISION_FIELDS).some(([name, { type }]) => name === key && type === 'FLAG');
}

/** Where the form keeps what the server names: `#/people/3/payload/step` is that person's own field or the common one. */
export function pathIn(
  shape: DraftShape,
  [first, index, section, key]: readonly string[],
): readonly string[] {
  if (first === undefined) return [];
  if (first !== 'people') return ['document', 'values', first];
  const person = shape.people[Number(index)];
  if (section !== 'payload' || key === undefined || person === undefined) return [];
  return shape.own.some((spec) => spec.key === key)
    ? ['rows', person, 'values', key]
    : ['common', 'values', key];
}
