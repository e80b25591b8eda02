import fc from 'fast-check';
import { canonicalJson, jsonDifferences } from './canonical-json';

describe('canonical JSON', () => {
  it('follows the example of RFC 8785, section 3.2.2 and 3.2.3', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u0080': 5, ö: 6 })).toBe(
      '{"\\r":2,"1":4,"\u0080":5,"ö":6,"€":1,"\ufb33":3}',
    );
  });

  it('is the same whatever the order of members, and reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('names where two values differ', () => {
    const before = { rows: [{ cells: [1, 2] }, { cells: [3, null] }], 'a/b': 1 };
    expect(jsonDifferences(before, { rows: [{ cells: [1, 2] }, { cells: [3, 4] }], 'a/b': 2 })).toEqual([
      { pointer: '/rows/1/cells/1', before: null, after: 4 },
      { pointer: '/a~1b', before: 1, after: 2 },
    ]);
    expect(jsonDifferences(before, structuredClone(before))).toEqual([]);
  });
});
