import type { Address } from '@hr/contracts';
import { normaliseName, parseDecimal } from '@hr/domain';
import { AddressValues, EditedValues, emptyAddress, FieldSpec, isShown } from './field-spec';

/** What a record of the API looks like in a form of these fields. */
export function toEdited(specs: readonly FieldSpec[], record: object, addresses: object = {}): EditedValues {
  return {
    values: Object.fromEntries(
      specs
        .filter(({ kind }) => kind !== 'address')
        .map((spec) => [spec.key, asText(spec, Reflect.get(record, spec.key))]),
    ),
    addresses: Object.fromEntries(
      specs
        .filter(({ kind }) => kind === 'address')
        .map(({ key }) => [key, asAddress(Reflect.get(addresses, key) as Address | null | undefined)]),
    ),
  };
}

function asText({ kind }: FieldSpec, value: unknown): string {
  if (kind === 'tick') return value === true ? '1' : '';
  if (value === null || value === undefined) return '';
  return kind === 'decimal' ? String(value).replace('.', ',') : String(value);
}

function asAddress(address: Address | null | undefined): AddressValues {
  if (!address) return emptyAddress;
  const { scheme, provinceCode, districtCode, communeCode, detail, asDeclared } = address;
  return {
    scheme: scheme ?? '',
    provinceCode: provinceCode ?? '',
    districtCode: districtCode ?? '',
    communeCode: communeCode ?? '',
    detail: detail ?? '',
    asDeclared: asDeclared ?? '',
  };
}

/** What goes to the API: only what differs from `before`, or everything without it. */
export function toPayload(
  specs: readonly FieldSpec[],
  edited: EditedValues,
  before?: EditedValues,
): Record<string, unknown> {
  const payload: Record<string, unknown> = {};
  const addresses: Record<string, unknown> = {};
  for (const spec of specs) {
    if (before && sameField(spec, edited, before)) continue;
    if (spec.kind === 'address') addresses[spec.key] = sentAddress(edited.addresses[spec.key]);
    else
      payload[spec.key] = isShown(spec, edited)
        ? sentValue(spec, edited.values[spec.key] ?? '')
        : nothing(spec);
  }
  return Object.keys(addresses).length > 0 ? { ...payload, addresses } : payload;
}

function sentValue(spec: FieldSpec, value: string): unknown {
  if (spec.kind === 'tick') return value === '1';
  const text = spec.kind === 'long' ? value.normalize('NFC').trim() : normaliseName(value);
  if (text === '') return null;
  if (spec.kind === 'whole') return wholeNumber(text) ?? text;
  return spec.kind === 'decimal' ? (parseDecimal(text) ?? text) : text;
}

/**
 * With or without signs between the thousands; a single comma may stand before decimals. What is no whole number goes as
 * text, for the server to refuse at the field.
 */
function wholeNumber(text: string): number | null {
  const isNumber = /^-?(\d{1,15}|\d{1,3}((\.\d{3}){1,4}|(\s\d{3}){1,4}|(,\d{3}){2,4}))$/.test(text);
  return isNumber ? Number(text.replace(/[.,\s]/g, '')) : null;
}

function nothing(spec: FieldSpec): unknown {
  return spec.kind === 'tick' ? false : null;
}

function sentAddress(address: AddressValues = emptyAddress): Record<string, string | null> | null {
  const entries = Object.entries(address).map(
    ([key, value]) => [key, value.normalize('NFC').trim() || null] as const,
  );
  return entries.some(([key, value]) => key !== 'scheme' && value !== null)
    ? Object.fromEntries(entries)
    : null;
}

export function sameField({ kind, key }: FieldSpec, a: EditedValues, b: EditedValues): boolean {
  if (kind !== 'address') return (a.values[key] ?? '') === (b.values[key] ?? '');
  return JSON.stringify(sentAddress(a.addresses[key])) === JSON.stringify(sentAddress(b.addresses[key]));
}

export function sameValues(specs: readonly FieldSpec[], a: EditedValues, b: EditedValues): boolean {
  return specs.every((spec) => sameField(spec, a, b));
}

/** `into` with the one field of `from`. */
export function withField(spec: FieldSpec, into: EditedValues, from: EditedValues): EditedValues {
  return spec.kind === 'address'
    ? { ...into, addresses: { ...into.addresses, [spec.key]: from.addresses[spec.key] ?? emptyAddress } }
    : { ...into, values: { ...into.values, [spec.key]: from.values[spec.key] ?? '' } };
}
