import type { DecisionKind } from '@hr/domain';
import { DraftModel, emptyValues } from './decision-draft';
import { freshValues } from './kind-fields';

const documentKeys = ['number', 'signedOn', 'effectiveOn', 'endsOn', 'issuer', 'signer', 'note'] as const;

export const emptyModel: DraftModel = {
  document: { values: Object.fromEntries(documentKeys.map((key) => [key, ''])), addresses: {} },
  common: emptyValues,
  rows: {},
};

/** The same draft under another kind: the document stays, and of the rest what the new kind asks for too. */
export function withKind(model: DraftModel, kind: DecisionKind, people: readonly string[]): DraftModel {
  const fresh = freshValues(kind);
  const kept = (values: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(fresh).map(([key, value]) => [key, values[key] ?? value]));
  return {
    document: model.document,
    common: { values: kept(model.common.values), addresses: {} },
    rows: Object.fromEntries(
      people.map((id) => [id, { values: kept(model.rows[id]?.values ?? {}), addresses: {} }]),
    ),
  };
}

export function withPeople(
  model: DraftModel,
  kind: DecisionKind | undefined,
  people: readonly string[],
): DraftModel {
  const values = kind ? freshValues(kind) : {};
  const rows = Object.fromEntries(people.map((id) => [id, { values, addresses: {} }]));
  return { ...model, rows: { ...model.rows, ...rows } };
}

export function withoutPerson(model: DraftModel, person: string): DraftModel {
  return { ...model, rows: Object.fromEntries(Object.entries(model.rows).filter(([id]) => id !== person)) };
}

/** Values that come from elsewhere (an address, an earlier decision) over what stands; only fields the draft knows. */
export function filledWith(
  model: DraftModel,
  part: 'document' | 'common',
  values: Readonly<Record<string, string>>,
): DraftModel {
  const known = Object.fromEntries(Object.entries(values).filter(([key]) => key in model[part].values));
  return { ...model, [part]: { ...model[part], values: { ...model[part].values, ...known } } };
}

export function withRow(
  model: DraftModel,
  person: string,
  values: Readonly<Record<string, string>>,
): DraftModel {
  const row = model.rows[person] ?? emptyValues;
  const known = Object.fromEntries(Object.entries(values).filter(([key]) => key in row.values));
  return { ...model, rows: { ...model.rows, [person]: { ...row, values: { ...row.values, ...known } } } };
}
