import { FieldSpec } from '../../../fields/field-spec';

/** Fields that the tables of the form have in common. */

export const day = (key: string, label: string, more: object = {}): FieldSpec => ({
  key,
  label,
  kind: 'date',
  exact: true,
  pivot: 70,
  ...more,
});
export const since = (key: string, label: string): FieldSpec => ({ key, label, kind: 'date' });
export const text = (key: string, label: string, more: object = {}): FieldSpec => ({
  key,
  label,
  kind: 'text',
  ...more,
});
export const year: FieldSpec = { key: 'year', label: 'Năm', kind: 'whole', required: true };
export const span: readonly FieldSpec[] = [
  day('from', 'Từ ngày', { required: true }),
  day('to', 'Đến hết ngày', { hint: 'Để trống nếu đến nay' }),
];
export const decisionNumber: readonly FieldSpec[] = [
  text('number', 'Số quyết định'),
  day('decidedOn', 'Ngày quyết định'),
  text('issuer', 'Cơ quan quyết định'),
];
