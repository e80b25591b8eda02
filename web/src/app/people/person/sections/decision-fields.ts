import type { Decision } from '@hr/contracts';
import { sameValues, toPayload } from '../../../fields/edited-values';
import { EditedValues, FieldSpec } from '../../../fields/field-spec';

type Values = Readonly<Record<string, string>>;
const keys = ['kind', 'number', 'signedOn', 'signer', 'issuer'] as const;
const isGiven = (values: Values): boolean => Boolean(values['decisionKind']);

/** The decision behind a row, as fields of the row's own form; a pointer `#/decision/number` finds `decisionNumber`. */
export const decisionFields: readonly FieldSpec[] = [
  {
    key: 'decisionKind',
    label: 'Căn cứ quyết định',
    kind: 'code',
    list: 'event_kinds',
    hint: 'Để trống nếu chưa có quyết định',
  },
  { key: 'decisionNumber', label: 'Số quyết định', kind: 'text', isAsked: isGiven },
  { key: 'decisionSignedOn', label: 'Ngày ký', kind: 'date', exact: true, isAsked: isGiven },
  { key: 'decisionIssuer', label: 'Cơ quan ban hành', kind: 'text', isAsked: isGiven },
  { key: 'decisionSigner', label: 'Người ký', kind: 'text', isAsked: isGiven },
];

export function decisionKey(key: string): string {
  return `decision${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

export function decisionValues(decision: Decision | null): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [decisionKey(key), decision?.[key] ?? '']));
}

/** A row's payload with its decision in the place where the API wants it: whole, or left out when it is as before. */
export function withDecision(
  specs: readonly FieldSpec[],
  edited: EditedValues,
  before?: EditedValues,
): Record<string, unknown> {
  const changed = Object.entries(toPayload(specs, edited, before)).filter(([key]) => !isOfDecision(key));
  const row = Object.fromEntries(changed);
  if (before && sameValues(decisionFields, edited, before)) return row;
  const payload = toPayload(decisionFields, edited);
  const decision = Object.fromEntries(keys.map((key) => [key, payload[decisionKey(key)] ?? null]));
  return { ...row, decision: decision['kind'] ? decision : null };
}

function isOfDecision(key: string): boolean {
  return keys.some((one) => decisionKey(one) === key);
}
