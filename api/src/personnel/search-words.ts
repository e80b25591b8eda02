import { searchKey } from '@hr/domain';

/** Most words that are looked for; the rest of a longer text is left out. */
const MOST_WORDS = 8;

/** What was typed, as words of `person.search_text`: no accents, lower case, đ as d; nothing that LIKE reads as a sign. */
export function searchWords(typed: string): string[] {
  const words = searchKey(typed.replace(/\u0000/g, ' '))
    .split(/[\s%_\\]+/)
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/**
 * LIKE patterns of the words. Letters are looked for at the start of a word, since "an" should not find "Hoàng";
 * digits anywhere, since people remember the last four of a citizen id. `anywhere` drops the first rule.
 */
export function searchPatterns(words: readonly string[], anywhere: boolean): string[] {
  return words.map((word) => (anywhere || /\d/.test(word) ? `%${word}%` : `% ${word}%`));
}
