/** Whom a row or column counts: predicates of a closed set, combined. */
export type Expression =
  | { readonly op: 'all' }
  | { readonly op: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'is'; readonly name: string; readonly values: readonly string[] }
  /** Whole years, both ends included. */
  | { readonly op: 'age'; readonly from: number | null; readonly to: number | null };

/** What is wrong with an expression, in words for the person who wrote it. */
export class ExpressionError extends Error {}

const TOKEN = /\s*(<=|>=|<|>|\(|\)|,|[A-Za-z_][\w-]*(?::[A-Za-z0-9_+-]+)?|\d+)/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new ExpressionError(`Không đọc được từ “${text.slice(at).trim().slice(0, 20)}”.`);
    tokens.push(found[1]);
  }
  return tokens;
}

/** Deeper than anybody writes, shallow enough for whatever walks an expression by calling itself. */
const DEEPEST = 20;

/**
 * `F and 51<=age<=55`, `class in (CB, CC) and not tier:XA`, `edu:TS or edu:THS`, `all`.
 * `not` binds before `and`, `and` before `or`. Whether a name exists is for `unknownNames` to say.
 *
 * @throws ExpressionError
 */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  let depth = 0;
  const peek = (): string | undefined => tokens[at];
  const expect = (token: string): void => {
    if (tokens[at] !== token) throw new ExpressionError(`Thiếu “${token}” trong “${text}”.`);
    at += 1;
  };
  const joined = (op: 'and' | 'or', next: () => Expression): Expression => {
    const of = [next()];
    while (peek() === op) {
      at += 1;
      of.push(next());
    }
    return of.length === 1 ? of[0] : { op, of };
  };
  const either = (): Expression => joined('or', both);
  const both = (): Expression => joined('and', single);
  const single = (): Expression => {
    depth += 1;
    if (depth > DEEPEST) throw new ExpressionError('Biểu thức lồng nhau quá nhiều lớp.');
    try {
      return one();
    } finally {
      depth -= 1;
    }
  };
  const one = (): Expression => {
    const token = peek();
    if (token === undefined) throw new ExpressionError(`Biểu thức “${text}” chưa hết câu.`);
    if (token === 'not') {
      at += 1;
      return { op: 'not', of: single() };
    }
    if (token === '(') {
      at += 1;
      const inner = either();
      expect(')');
      return inner;
    }
    if (token === 'age' || /^\d+$/.test(token)) return age();
    at += 1;
    if (token === 'all') return { op: 'all' };
    if (!/^[A-Za-z_]/.test(token) || token === 'and' || token === 'or' || token === 'in')
      throw new ExpressionError(`Không hiểu “${token}” trong “${text}”.`);
    const [name, value] = token.split(':');
    if (peek() === 'in' && value === undefined) {
      at += 1;
      return { op: 'is', name, values: list() };
    }
    return { op: 'is', name, values: value === undefined ? [] : [value] };
  };
  const list = (): string[] => {
    expect('(');
    const values: string[] = [];
    for (;;) {
      const token = peek();
      if (token === undefined || !/^[A-Za-z0-9_-]+$/.test(token))
        throw new ExpressionError(`Danh sách sau “in” chưa đúng trong “${text}”.`);
      values.push(token);
      at += 1;
      if (peek() !== ',') break;
      at += 1;
    }
    expect(')');
    return values;
  };
  const bound = (): number => {
    const token = tokens[at];
    if (token === undefined || !/^\d{1,3}$/.test(token))
      throw new ExpressionError(`Tuổi phải là số nguyên trong “${text}”.`);
    at += 1;
    return Number(token);
  };
  const age = (): Expression => {
    let from: number | null = null;
    let to: number | null = null;
    if (peek() !== 'age') {
      const least = bound();
      const sign = tokens[at++];
      if (sign !== '<=' && sign !== '<')
        throw new ExpressionError(`Viết tuổi như 31<=age<=40, không phải “${text}”.`);
      from = sign === '<' ? least + 1 : least;
    }
    expect('age');
    const sign = peek();
    if (sign === '<=' || sign === '<') {
      at += 1;
      to = bound() - (sign === '<' ? 1 : 0);
    } else if (from === null && (sign === '>=' || sign === '>')) {
      at += 1;
      from = bound() + (sign === '>' ? 1 : 0);
    }
    if (from === null && to === null) throw new ExpressionError(`Tuổi cần một giới hạn trong “${text}”.`);
    return { op: 'age', from, to };
  };
  const whole = either();
  if (at < tokens.length) throw new ExpressionError(`Thừa “${tokens.slice(at).join(' ')}” trong “${text}”.`);
  return whole;
}

/** Every part of an expression, itself included. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.op) {
    case 'and':
    case 'or':
      return [expression, ...expression.of.flatMap(partsOf)];
    case 'not':
      return [expression, ...partsOf(expression.of)];
    default:
      return [expression];
  }
}

export const isAboutAge = (expression: Expression): boolean =>
  partsOf(expression).some((part) => part.op === 'age' || (part.op === 'is' && part.name === 'over_ret'));

/**
 * What an expression comes to when only some of its predicates are known: false when nobody can fit, true when everybody
 * does, null when it depends on what is not known.
 */
export function truthOf(
  expression: Expression,
  known: (name: string, values: readonly string[]) => boolean | null,
): boolean | null {
  switch (expression.op) {
    case 'all':
      return true;
    case 'age':
      return null;
    case 'is':
      return known(expression.name, expression.values);
    case 'not': {
      const truth = truthOf(expression.of, known);
      return truth === null ? null : !truth;
    }
    case 'and':
    case 'or': {
      const decides = expression.op === 'or';
      const truths = expression.of.map((part) => truthOf(part, known));
      if (truths.includes(decides)) return decides;
      return truths.includes(null) ? null : !decides;
    }
  }
}
