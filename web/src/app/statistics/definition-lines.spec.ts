import { lineOf, placed } from './definition-lines';

const yaml = `id: R1
form: BM01/BNV
# the columns as printed
columns:
- { key: c1, path: [Tổng số], count: all }
- key: c2
  path: [Trong đó, Nữ]
  count: F

- key: c3
  path: [Trong đó, Đảng viên]
  count: party
checks:
  - c1 >= c2
  - c2 >= c3
footer: [Người lập bảng]`;

describe('where something is wrong in a definition', () => {
  it.each([
    ['/form', 2],
    ['/columns', 4],
    ['/columns/0', 5],
    ['/columns/0/count', 5],
    ['/columns/1/count', 8],
    ['#/columns/2/path', 11],
    ['/checks/1', 15],
    ['/footer', 16],
  ])('%s stands on line %i', (pointer, line) => expect(lineOf(yaml, pointer)).toBe(line));

  it('names the nearest line for what is missing, and none for the whole', () => {
    expect(lineOf(yaml, '/columns/1/kind')).toBe(6);
    expect(lineOf(yaml, '/columns/9')).toBe(4);
    expect(lineOf(yaml, '')).toBe(0);
    expect(lineOf(yaml, '/nothing')).toBe(0);
  });

  it('puts problems in the order of the text, and believes a line that is named', () => {
    const problems = placed(yaml, [
      { pointer: '/checks/0', detail: 'Không có cột c9.' },
      { pointer: '', detail: 'Không đọc được YAML ở dòng 3.' },
    ]);
    expect(problems.map(({ line }) => line)).toEqual([3, 14]);
  });
});
