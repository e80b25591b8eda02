import { type Violation, aWarning } from './violation';

export interface NameParts {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

/**
 * A name as it is stored: NFC, one blank between words, none around; letter case stays as typed. The Icelandic Ð, which
 * old typing programs put for Đ and which looks the same, becomes Đ.
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/**
 * What looks wrong in a name. Only warnings: real names hold apostrophes, dots and hyphens (Y Blốk Êban,
 * Điểu K'Ré), but digits and signs such as "NguyÔn V¨n" come from slips or from the fonts before Unicode.
 */
export function checkName(name: string, path = 'fullName'): Violation[] {
  const found: Violation[] = [];
  const text = normaliseName(name);
  if (/\d/.test(text)) found.push(aWarning('NAME_HAS_DIGITS', path));
  const odd = [...new Set(text.match(/[^\p{L}\p{M}\d '’.-]/gu) ?? [])];
  if (odd.length > 0) found.push(aWarning('NAME_HAS_ODD_CHARACTERS', path, { characters: odd.join(' ') }));
  if (text !== '' && !text.includes(' ')) found.push(aWarning('NAME_SINGLE_WORD', path));
  return found;
}

/**
 * Family name first, given name last, all between is the middle name. A single word is a given name.
 * Names of some peoples (Ê Đê: Y Blốk Êban) are ordered otherwise; there the officer corrects the parts.
 */
export function splitName(fullName: string): NameParts {
  const words = normaliseName(fullName).split(' ');
  const given = words.at(-1) ?? '';
  if (words.length < 2) return { family: '', middle: '', given };
  return { family: words[0] ?? '', middle: words.slice(1, -1).join(' '), given };
}

/**
 * The text by which something is found, whatever accents, case or Unicode form it is typed in: "Đỗ Thị Hoà" → "do thi hoa".
 * For Vietnamese letters it equals PostgreSQL's `lower(unaccent(…))` of the stored (NFC) text, so that a key made
 * here can be looked up in an index made there.
 */
export function searchKey(text: string): string {
  return normaliseName(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[‘’ʻʼ]/g, "'")
    .replace(/[–—]/g, '-')
    .toLowerCase();
}

/** Two letters for the photo place: first letters of the last two words ("Nguyễn Thị Thu An" → "TA"). */
export function initials(fullName: string): string {
  const letters = normaliseName(fullName)
    .split(' ')
    .slice(-2)
    .map((word) => [...word][0] ?? '');
  return letters.join('').toLocaleUpperCase('vi');
}

/** The name as the form prints it, in capitals. @source TT 06/2023/TT-BNV, form, item 1 */
export function capitaliseFormName(fullName: string): string {
  return normaliseName(fullName).toLocaleUpperCase('vi');
}

const vietnamese = new Intl.Collator('vi');

/** Vietnamese name order: by given name, then family name, then middle name. */
export function compareNames(a: NameParts, b: NameParts): number {
  return (
    vietnamese.compare(a.given, b.given) ||
    vietnamese.compare(a.family, b.family) ||
    vietnamese.compare(a.middle, b.middle)
  );
}
