import { ExpressionError } from './report-expression';

/** A cell of the row by its column (`c12`, `m1`), or people counted beside the printed columns (`edu:NONE`). */
export interface CheckTerm {
  readonly sign: 1 | -1;
  readonly column?: string;
  readonly expression?: string;
}
export interface CheckRule {
  readonly left: readonly CheckTerm[];
  readonly relation: '=' | '<=';
  readonly right: readonly CheckTerm[];
}

/** Blanks part the words; brackets hold an expression with blanks together. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let depth = 0;
  let word = '';
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ' ' && depth === 0) {
      if (word !== '') words.push(word);
      word = '';
    } else word += sign;
  }
  return word === '' ? words : [...words, word];
}

/**
 * `c2 = c7 + .. + c11 + missing:grade`, `c36 + c37 <= c35`.
 *
 * @throws ExpressionError
 */
export function parseCheck(text: string): CheckRule {
  const words = wordsOf(text);
  const at = words.findIndex((word) => word === '=' || word === '<=');
  if (at < 0) throw new ExpressionError(`Phép kiểm “${text}” thiếu dấu = hoặc <=.`);
  return {
    left: termsOf(words.slice(0, at), text),
    relation: words[at] as '=' | '<=',
    right: termsOf(words.slice(at + 1), text),
  };
}

/** A sum of cells, as a formula column states it. */
export const parseSum = (text: string): readonly CheckTerm[] => termsOf(wordsOf(text), text);

function termsOf(words: readonly string[], text: string): CheckTerm[] {
  const terms: CheckTerm[] = [];
  let sign: 1 | -1 = 1;
  let wantsTerm = true;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '+' || word === '-') {
      if (wantsTerm) throw new ExpressionError(`Hai dấu liền nhau trong “${text}”.`);
      sign = word === '+' ? 1 : -1;
      wantsTerm = true;
    } else if (!wantsTerm) {
      throw new ExpressionError(`Thiếu dấu + hoặc − trước “${word}” trong “${text}”.`);
    } else if (word === '..') {
      terms.push(...between(terms.at(-1), words[at + 2], sign, text));
      at += 2;
      wantsTerm = false;
    } else {
      terms.push(termOf(word, sign));
      wantsTerm = false;
    }
  }
  if (terms.length === 0 || wantsTerm) throw new ExpressionError(`Phép kiểm “${text}” chưa hết câu.`);
  return terms;
}

const termOf = (word: string, sign: 1 | -1): CheckTerm =>
  /^[cm]\d+$/.test(word) ? { sign, column: word } : { sign, expression: word };

function between(
  last: CheckTerm | undefined,
  end: string | undefined,
  sign: 1 | -1,
  text: string,
): CheckTerm[] {
  const from = Number(last?.column?.slice(1));
  const to = Number(end?.slice(1));
  if (!last?.column || !/^c\d+$/.test(end ?? '') || !(to > from))
    throw new ExpressionError(`Viết dãy cột như c12 + .. + c17, không phải “${text}”.`);
  return Array.from({ length: to - from }, (_, step) => ({ sign, column: `c${from + 1 + step}` }));
}

/** @param valueOf a term's figure in the row; nothing known counts as nothing */
export function sideOf(terms: readonly CheckTerm[], valueOf: (term: CheckTerm) => number | null): number {
  return terms.reduce((sum, term) => sum + term.sign * (valueOf(term) ?? 0), 0);
}
