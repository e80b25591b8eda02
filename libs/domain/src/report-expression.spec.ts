import { type Expression, ExpressionError, isAboutAge, parseExpression, truthOf } from './report-expression';
import { readExpression, sayExpression } from './report-predicates';
import { parseCheck, sideOf } from './report-check';

const is = (name: string, ...values: string[]): Expression => ({ op: 'is', name, values });
const age = (from: number | null, to: number | null): Expression => ({ op: 'age', from, to });

describe('an expression', () => {
  it.each<[string, Expression]>([
    ['all', { op: 'all' }],
    ['F', is('F')],
    ['edu:TS', is('edu', 'TS')],
    ['it:TC+', is('it', 'TC+')],
    ['service:5_10', is('service', '5_10')],
    ['class in (CB, CC)', is('class', 'CB', 'CC')],
    ['age<=30', age(null, 30)],
    ['age<30', age(null, 29)],
    ['31<=age<=40', age(31, 40)],
    ['40<age<=50', age(41, 50)],
    ['age>=61', age(61, null)],
    ['age>60', age(61, null)],
    ['(age>=61)', age(61, null)],
    ['F and 51<=age<=55', { op: 'and', of: [is('F'), age(51, 55)] }],
    [
      'class in (CB_XA, CC_XA) or class in (CB, CC) and tier:XA',
      {
        op: 'or',
        of: [is('class', 'CB_XA', 'CC_XA'), { op: 'and', of: [is('class', 'CB', 'CC'), is('tier', 'XA')] }],
      },
    ],
    ['not (F or party)', { op: 'not', of: { op: 'or', of: [is('F'), is('party')] } }],
    ['not F and M', { op: 'and', of: [{ op: 'not', of: is('F') }, is('M')] }],
  ])('%s', (text, expected) => {
    expect(parseExpression(text)).toEqual(expected);
  });

  it.each([
    '',
    'F and',
    'F F',
    '(F',
    'age',
    'age<=',
    '31<=age<=40<=50',
    'class in CB',
    'class in ()',
    "F'; drop table person",
    'edu::TS',
    'F and and M',
    '30>=age',
  ])('refuses “%s”', (text) => {
    expect(() => parseExpression(text)).toThrow(ExpressionError);
  });

  it('refuses brackets without end', () => {
    expect(() => parseExpression(`${'('.repeat(500)}F${')'.repeat(500)}`)).toThrow(ExpressionError);
  });

  it('knows only the closed set of predicates and their values', () => {
    expect(() => readExpression('salary>10')).toThrow(ExpressionError);
    expect(() => readExpression('edu:PHD')).toThrow('“edu” không có giá trị “PHD”.');
    expect(() => readExpression('edu')).toThrow('“edu” cần một giá trị');
    expect(() => readExpression('F:1')).toThrow(ExpressionError);
    expect(() => readExpression('event:BO_NHIEM')).toThrow('không dùng được');
    expect(readExpression('event:BO_NHIEM', 'EVENTS')).toEqual(is('event', 'BO_NHIEM'));
  });

  it('is said in words', () => {
    expect(sayExpression(readExpression('F and 51<=age<=55'))).toBe('Nữ, Từ 51 đến 55 tuổi');
    expect(sayExpression(readExpression('edu in (THS, TS)'))).toBe('Chuyên môn: Thạc sĩ, Tiến sĩ');
    expect(isAboutAge(readExpression('F and over_ret'))).toBe(true);
    expect(isAboutAge(readExpression('F and edu:TS'))).toBe(false);
  });
});

describe('an expression of which only the level of the unit is known', () => {
  const inCommune = (name: string, values: readonly string[]): boolean | null =>
    name === 'tier' ? values.includes('XA') : null;
  it.each<[string, boolean | null]>([
    ['all', true],
    ['class:CC and not tier:XA', false],
    ['class:CC and tier:XA', null],
    ['class:CC or tier:XA', true],
    ['not (F and tier:TINH)', true],
    ['age<=30', null],
  ])('“%s” in a commune: %s', (text, truth) => {
    expect(truthOf(readExpression(text), inCommune)).toBe(truth);
  });
});

describe('a check', () => {
  const cells: Record<string, number> = { c1: 10, c2: 4, c3: 3, c4: 2, m1: 1 };
  const value = ({ column, expression }: { column?: string; expression?: string }): number =>
    column ? cells[column] : expression === 'edu:NONE' ? 0 : 5;

  it('adds a run of columns, single ones, what is missing and what only it counts', () => {
    const { left, relation, right } = parseCheck('c1 = c2 + .. + c4 + m1 + edu:NONE');
    expect(relation).toBe('=');
    expect(sideOf(left, value)).toBe(10);
    expect(sideOf(right, value)).toBe(4 + 3 + 2 + 1 + 0);
    expect(sideOf(parseCheck('c1 - c2 <= (age>=61)').left, value)).toBe(6);
    expect(sideOf(parseCheck('c1 - c2 <= (age>=61)').right, value)).toBe(5);
  });
  it.each(['c1', 'c1 = ', 'c1 = c2 c3', 'c1 = c2 + + c3', 'c1 = c4 + .. + c2', 'c1 = .. + c2'])(
    'refuses “%s”',
    (rule) => {
      expect(() => parseCheck(rule)).toThrow(ExpressionError);
    },
  );
});
