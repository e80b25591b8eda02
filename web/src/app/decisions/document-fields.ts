import type { DecisionKind, EffectFamily } from '@hr/domain';
import type { FieldSpec } from '../fields/field-spec';

/** Kinds that an office also writes down from minutes or a filed form, without a numbered decision. */
const mayLackNumber: ReadonlySet<EffectFamily> = new Set([
  'EVALUATION',
  'ASSET',
  'NOTE',
  'PARTY',
  'PLAN',
  'UNPLAN',
  'CONTRACT',
]);

export interface Suggestions {
  readonly issuers: readonly string[];
  readonly signers: readonly string[];
}

/** The document of a decision and the days it holds. */
export function documentSpecs(kind: DecisionKind | undefined, suggestions: Suggestions): FieldSpec[] {
  const required = kind !== undefined && !mayLackNumber.has(kind.family);
  const specs: FieldSpec[] = [
    { key: 'number', label: 'Số quyết định', kind: 'text', required, hint: 'Ví dụ 412/QĐ-SNV' },
    { key: 'signedOn', label: 'Ngày ký', kind: 'date', exact: true, required },
    {
      key: 'effectiveOn',
      label: 'Ngày hiệu lực',
      kind: 'date',
      exact: true,
      pivot: 80,
      required: true,
      hint: 'Trước hay sau hôm nay đều được',
    },
    { key: 'issuer', label: 'Cơ quan ban hành', kind: 'text', suggestions: suggestions.issuers },
    { key: 'signer', label: 'Người ký', kind: 'text', suggestions: suggestions.signers },
  ];
  if (kind && kind.endsOn !== 'NONE') {
    specs.splice(3, 0, {
      key: 'endsOn',
      label: 'Đến hết ngày',
      kind: 'date',
      exact: true,
      pivot: 80,
      required: kind.endsOn === 'REQUIRED',
      hint: kind.endsOn === 'OPTIONAL' ? 'Để trống nếu chưa định' : undefined,
    });
  }
  return [...specs, { key: 'note', label: 'Ghi chú', kind: 'long', isWide: true }];
}
