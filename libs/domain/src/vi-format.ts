import { type PartialDate, formatPartial } from './partial-date';

/** `1843` → `1.843`; whole numbers only, as a number or as digits (bigint and numeric arrive as text). */
export function formatInteger(value: number | bigint | string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/**
 * A decimal in the Vietnamese way, from canonical text (`2.34`) so that no float comes in between: `2,34`, `12.345,6`.
 * `digits` fills up with zeros (`4.4` → `4,40`); it never cuts or rounds.
 */
export function formatDecimal(value: string, digits = 0): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const filled = fraction.padEnd(digits, '0');
  return filled === '' ? formatInteger(whole) : `${formatInteger(whole)},${filled}`;
}

/**
 * A share of counts (whole numbers) in percent with two decimals, rounded half up: `(1646, 1843)` → `89,31 %`.
 *
 * @returns an empty text when the whole is 0, as the statutory forms leave such cells empty
 * @source TT 07/2019/TT-BNV (empty cell if no data)
 */
export function formatPercent(part: number, whole: number): string {
  if (whole === 0) return '';
  const hundredths = (BigInt(part) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n);
  const cents = String(hundredths % 100n).padStart(2, '0');
  return `${formatInteger(hundredths / 100n)},${cents}\u00a0%`;
}

/** `1975-03-01` → `01/03/1975`; month and year alone stay so. Null and missing give an empty text. */
export function formatDate(date: PartialDate | null | undefined): string {
  return date ? formatPartial(date) : '';
}

/**
 * Reads a decimal as officers write it and returns canonical text: `2,34`, `2.34`, ` 2, 34 ` → `2.34`;
 * `1.234,5` → `1234.5`. A single dot is taken for a decimal sign.
 *
 * @returns undefined when it is no number
 */
export function parseDecimal(text: string): string | undefined {
  const bare = text.replace(/[\s\u00a0]/g, '');
  const canonical = bare.includes(',') ? bare.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.') : bare;
  if (!/^\d+(\.\d+)?$/.test(canonical)) return undefined;
  return canonical.replace(/^0+(?=\d)/, '');
}
