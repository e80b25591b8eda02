import type { DeclarableField, DeclarableSection } from '@hr/domain';
import type { AddressKind, FieldSpec } from '../fields/field-spec';

/** The fields of a section as the form draws them. */
export function specsOf(fields: readonly DeclarableField[]): FieldSpec[] {
  return fields.map((field): FieldSpec => {
    const { key, label, required } = field;
    switch (field.kind) {
      case 'code':
        return {
          key,
          label,
          required,
          kind: 'code',
          list: (values) =>
            typeof field.list === 'object'
              ? (field.list[values['kind'] ?? ''] ?? 'education_levels')
              : (field.list ?? ''),
        };
      case 'choice':
        return { key, label, required, kind: 'choice', choices: field.choices ?? [] };
      case 'date':
        return { key, label, required, kind: 'date' };
      case 'day':
        return { key, label, required, kind: 'date', exact: true };
      case 'long':
        return { key, label, required, kind: 'long', isWide: true };
      default:
        return { key, label, required, kind: field.kind };
    }
  });
}

export function sectionSpecs({ fields, addresses }: DeclarableSection): FieldSpec[] {
  return [
    ...specsOf(fields),
    ...addresses.map(({ key, label }): FieldSpec => ({ key: key as AddressKind, label, kind: 'address' })),
  ];
}
