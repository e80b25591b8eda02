import type { ReportRow } from '@hr/contracts';
import { share, structureOf, structurePivot, tableOfAges } from './structure';

const row = (label: string, ...cells: number[]): ReportRow => ({
  key: label,
  number: '',
  label,
  depth: 0,
  kind: 'ROW',
  organisationId: null,
  isUnmapped: false,
  cells,
  missing: [],
  compared: null,
});

describe('the plots of a population', () => {
  // Cần Thơ, commune staff of July 2016: 29 + 1.083 + 51 + 483 of 1.843.
  const structure = structureOf({
    rows: [
      row('Tổng số', 1843, 1202, 641),
      row('Thạc sĩ', 29, 20, 9),
      row('Đại học', 1083, 700, 383),
      row('Cao đẳng', 51, 30, 21),
      row('Trung cấp', 483, 300, 183),
      row('Đảng viên', 1502, 1000, 502),
      row('31–40', 815, 500, 315),
      row('61 trở lên', 14, 14, 0),
    ],
  });

  it('says number and share of each part, and who is in none of them', () => {
    expect(structure.education.map(({ name, text, isUnknown }) => [name, text, isUnknown])).toEqual([
      ['Thạc sĩ', '29 · 1,57 %', false],
      ['Đại học', '1.083 · 58,76 %', false],
      ['Cao đẳng', '51 · 2,77 %', false],
      ['Trung cấp', '483 · 26,21 %', false],
      ['Chưa có dữ liệu', '197 · 10,69 %', true],
    ]);
  });

  it('puts men and women of an age side by side, the oldest first in the table', () => {
    expect(structure.ages.find(({ name }) => name === '31–40')).toEqual({
      name: '31–40',
      men: 500,
      women: 315,
    });
    expect(tableOfAges(structure.ages).rows[0]).toEqual(['61 trở lên', '14', '0', '14']);
  });

  it('rounds half up to two decimals, and says nothing of nobody', () => {
    expect(share(1646, 1843)).toBe('89,31 %');
    expect(share(1258, 1680)).toBe('74,88 %');
    expect(share(0, 0)).toBe('');
  });

  it('asks for everything in one run, each row by a name of its own', () => {
    const { rows, columns, population } = structurePivot('class:CC');
    expect(population).toBe('class:CC');
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
    expect(columns.map(({ expression }) => expression)).toEqual(['all', 'M', 'F']);
  });
});
