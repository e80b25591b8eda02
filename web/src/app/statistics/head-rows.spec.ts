import { headRows } from './head-rows';

const texts = (paths: readonly (readonly string[])[]) =>
  headRows(paths).map((row) => row.map(({ text, columns, rows }) => `${text} ${columns}×${rows}`));

describe('headings of a statutory table', () => {
  it('writes what neighbours share once over them', () => {
    expect(
      texts([
        ['Tổng số'],
        ['Trong đó', 'Nữ'],
        ['Trong đó', 'Đảng viên'],
        ['Đào tạo', 'Chuyên môn', 'Tiến sĩ'],
        ['Đào tạo', 'Chuyên môn', 'Thạc sĩ'],
        ['Đào tạo', 'Tin học'],
      ]),
    ).toEqual([
      ['Tổng số 1×3', 'Trong đó 2×1', 'Đào tạo 3×1'],
      ['Nữ 1×2', 'Đảng viên 1×2', 'Chuyên môn 2×1', 'Tin học 1×2'],
      ['Tiến sĩ 1×1', 'Thạc sĩ 1×1'],
    ]);
  });

  it('keeps the same word of two blocks apart', () => {
    expect(
      texts([['Tiếng Anh', 'Chứng chỉ'], ['Ngoại ngữ khác', 'Chứng chỉ'], ['Trung cấp'], ['Trung cấp']]),
    ).toEqual([
      ['Tiếng Anh 1×1', 'Ngoại ngữ khác 1×1', 'Trung cấp 1×2', 'Trung cấp 1×2'],
      ['Chứng chỉ 1×1', 'Chứng chỉ 1×1'],
    ]);
  });

  it('says where each heading begins, and which stand right over a column', () => {
    const [first, second] = headRows([['Số'], ['Tuổi', 'Dưới 30'], ['Tuổi', 'Từ 31']]);
    expect(first?.map(({ at, isLast }) => [at, isLast])).toEqual([
      [0, true],
      [1, false],
    ]);
    expect(second?.map(({ at, isLast }) => [at, isLast])).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  it('covers every column once in every row', () => {
    const paths = [['A'], ['B', 'C', 'D'], ['B', 'C', 'E'], ['B', 'F'], ['G', 'H']];
    const rows = headRows(paths);
    const covered = rows.map((_, level) =>
      rows
        .slice(0, level + 1)
        .flatMap((row, from) => row.filter((cell) => from + cell.rows > level))
        .reduce((sum, cell) => sum + cell.columns, 0),
    );
    expect(covered).toEqual([5, 5, 5]);
  });
});
