import { normaliseName, searchKey } from './person-name';

export type PlaceKind =
  | 'PROVINCE'
  | 'CITY'
  | 'DISTRICT'
  | 'URBAN_DISTRICT'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'WARD'
  | 'COMMUNE'
  | 'SPECIAL_ZONE';

export interface PlaceName {
  /** Kind as written before the name; undefined when it was not written. */
  readonly kind?: PlaceKind;
  /** The name without its kind, as typed (NFC, single blanks). */
  readonly name: string;
  /** What places are matched by: see `placeKey`. */
  readonly key: string;
}

/**
 * Kinds as written out and as shortened. Longer forms stand before shorter ones that begin alike. A short form needs
 * a dot, a blank or a digit behind it ("P.5", "P5", "TX Ngã Bảy"), so that "Phú Thọ" loses no letter.
 */
const prefixes: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^thành phố(?: trực thuộc trung ương)? /i, 'CITY'],
  [/^tỉnh /i, 'PROVINCE'],
  [/^đặc khu /i, 'SPECIAL_ZONE'],
  [/^thị trấn /i, 'TOWNSHIP'],
  [/^thị xã /i, 'TOWN'],
  [/^huyện(?: đảo)? /i, 'DISTRICT'],
  [/^quận /i, 'URBAN_DISTRICT'],
  [/^phường /i, 'WARD'],
  [/^xã /i, 'COMMUNE'],
  [/^t\.?p(?:\. ?| )/i, 'CITY'],
  [/^t\.?t(?:\. ?| )/i, 'TOWNSHIP'],
  [/^t\.?x(?:\. ?| )/i, 'TOWN'],
  [/^đ\.?k(?:\. ?| )/i, 'SPECIAL_ZONE'],
  [/^t\. ?/i, 'PROVINCE'],
  [/^p(?:\. ?| |(?=\d))/i, 'WARD'],
  [/^q(?:\. ?| |(?=\d))/i, 'URBAN_DISTRICT'],
  [/^h(?:\. ?| )/i, 'DISTRICT'],
  [/^x(?:\. ?| )/i, 'COMMUNE'],
];

/** Names everybody shortens. */
const aliases: ReadonlyMap<string, string> = new Map([['hcm', 'ho chi minh']]);

/** Splits "P. An Khánh" or "Phường An Khánh" into kind and name. What has no known kind is all name. */
export function splitPlaceName(text: string): PlaceName {
  const typed = normaliseName(text).replace(/ ?,$/, '');
  for (const [prefix, kind] of prefixes) {
    const name = typed.replace(prefix, '');
    if (name !== typed && name !== '') return { kind, name, key: nameKey(name) };
  }
  return { name: typed, key: nameKey(typed) };
}

/**
 * The key by which administrative names match in any spelling: "Phường Hoà An", "p. Hòa An" and "hoa an" all give
 * `hoa an`; "Phường 01" and "P1" give `1`; hyphens, apostrophes and dots are dropped ("Bà Rịa - Vũng Tàu").
 * Different names can share a key (Hòa An, Hoa An): match within the parent and the kind, and ask when two remain.
 */
export function placeKey(text: string): string {
  return splitPlaceName(text).key;
}

function nameKey(name: string): string {
  const key = searchKey(name)
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
  return aliases.get(key) ?? key;
}

/**
 * Parts of an address written in one line, smallest first: "xã Nhơn Ái, huyện Phong Điền, TP. Cần Thơ".
 * Commas and semicolons part them, and hyphens with blanks around, unless they stand inside a province's name.
 */
export function splitAddress(text: string): PlaceName[] {
  return normaliseName(text)
    .replace(/Bà Rịa ?[-–] ?Vũng Tàu/gi, 'Bà Rịa-Vũng Tàu')
    .replace(/Thừa Thiên ?[-–] ?Huế/gi, 'Thừa Thiên Huế')
    .split(/[,;]| [-–] /)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(splitPlaceName);
}
