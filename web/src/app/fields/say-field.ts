import { showDate } from '../ui';
import { CodeLists } from './code-lists';
import { AddressValues, EditedValues, emptyAddress, FieldSpec, listOf } from './field-spec';

/** The content of one field in words, as a person reads it. */
export function sayField(spec: FieldSpec, { values, addresses }: EditedValues, lists: CodeLists): string {
  if (spec.kind === 'address') return sayAddress(addresses[spec.key] ?? emptyAddress, lists);
  const value = values[spec.key] ?? '';
  if (value === '') return spec.kind === 'tick' ? 'Không' : '';
  switch (spec.kind) {
    case 'date':
      return showDate(value);
    case 'tick':
      return 'Có';
    case 'choice':
      return spec.choices.find(({ code }) => code === value)?.label ?? value;
    case 'code':
      return lists.nameOf(listOf(spec, values), value);
    case 'options':
      return spec.options(values).find(({ code }) => code === value)?.label ?? value;
    case 'organisation':
      return lists.unitName(value);
    default:
      return value;
  }
}

function sayAddress(address: AddressValues, lists: CodeLists): string {
  const { scheme, provinceCode: province, districtCode: district, communeCode: commune } = address;
  const name = (level: 1 | 2 | 3, code: string): string => {
    if (!code) return '';
    const within =
      level === 1 ? {} : level === 2 ? { province } : { province, district: district || undefined };
    return (
      lists
        .places(scheme, level, within)()
        .find((place) => place.code === code)?.label ?? code
    );
  };
  const parts = [address.detail, name(3, commune), name(2, district), name(1, province)].filter(Boolean);
  return parts.join(', ') || address.asDeclared;
}
