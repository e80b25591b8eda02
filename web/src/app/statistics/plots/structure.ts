import type { PivotInput, ReportTable } from '@hr/contracts';
import { showNumber } from '../../ui';
import type { LyingBar } from './lying-bars';
import type { PlotTable } from '../../ui';
import type { AgeBand } from './pyramid';

interface Part {
  readonly label: string;
  readonly expression: string;
}

const education: readonly Part[] = [
  { label: 'Tiến sĩ', expression: 'edu:TS' },
  { label: 'Thạc sĩ', expression: 'edu:THS' },
  { label: 'Đại học', expression: 'edu:DH' },
  { label: 'Cao đẳng', expression: 'edu:CD' },
  { label: 'Trung cấp', expression: 'edu:TC' },
  { label: 'Sơ cấp', expression: 'edu:SC' },
  { label: 'Chưa qua đào tạo', expression: 'edu:NONE' },
];
const grades: readonly Part[] = [
  { label: 'Chuyên viên cao cấp và TĐ', expression: 'grade:CVCC' },
  { label: 'Chuyên viên chính và TĐ', expression: 'grade:CVC' },
  { label: 'Chuyên viên và TĐ', expression: 'grade:CV' },
  { label: 'Cán sự và TĐ', expression: 'grade:CS' },
  { label: 'Nhân viên', expression: 'grade:NV' },
];
const party: readonly Part[] = [{ label: 'Đảng viên', expression: 'party' }];
/**
 * Six bands that leave nobody out.
 * @source TT 02/2023/TT-BNV, form 0605.N
 */
const ages: readonly Part[] = [
  { label: '30 trở xuống', expression: 'age<=30' },
  { label: '31–40', expression: '31<=age<=40' },
  { label: '41–50', expression: '41<=age<=50' },
  { label: '51–55', expression: '51<=age<=55' },
  { label: '56–60', expression: '56<=age<=60' },
  { label: '61 trở lên', expression: 'age>=61' },
];
const everybody: Part = { label: 'Tổng số', expression: 'all' };
const parts = [everybody, ...education, ...grades, ...party, ...ages];
const columns: readonly Part[] = [
  everybody,
  { label: 'Nam', expression: 'M' },
  { label: 'Nữ', expression: 'F' },
];

/** One run that holds all the plots of a population: what is drawn by sex. */
export function structurePivot(population: string): PivotInput {
  return {
    name: 'Biểu đồ',
    isShared: false,
    population,
    rowKind: 'LIST',
    rows: parts.map(({ label, expression }) => ({ label, expression })),
    columns: columns.map(({ label, expression }) => ({ label, expression })),
  };
}

export interface Structure {
  readonly people: number;
  readonly education: readonly LyingBar[];
  readonly grades: readonly LyingBar[];
  readonly party: readonly LyingBar[];
  readonly ages: readonly AgeBand[];
}

/** The figures of the plots; who is in no part of a block is told as not known. */
export function structureOf({ rows }: Pick<ReportTable, 'rows'>): Structure {
  const cells = new Map(rows.map(({ label, cells }) => [label, cells]));
  const count = (label: string, column = 0): number => cells.get(label)?.[column] ?? 0;
  const people = count(everybody.label);
  const bar = (name: string, value: number, isUnknown = false): LyingBar => ({
    name,
    value,
    text: `${showNumber(value)} · ${share(value, people)}`,
    isUnknown,
  });
  const block = (of: readonly Part[], restName: string, isRestUnknown = true): LyingBar[] => {
    const bars = of.map(({ label }) => bar(label, count(label)));
    const rest = people - bars.reduce((sum, { value }) => sum + value, 0);
    return [
      ...bars.filter(({ value }) => value > 0),
      ...(rest > 0 ? [bar(restName, rest, isRestUnknown)] : []),
    ];
  };
  return {
    people,
    education: block(education, 'Chưa có dữ liệu'),
    grades: block(grades, 'Ngạch khác, chưa có'),
    party: block(party, 'Không phải đảng viên'),
    ages: ages.map(({ label }) => ({ name: label, men: count(label, 1), women: count(label, 2) })),
  };
}

/** `58,76 %`, half up; nothing of nobody. */
export function share(value: number, of: number): string {
  return of === 0 ? '' : `${showNumber(Math.round((value / of) * 10_000) / 100)} %`;
}

export function tableOfBars(bars: readonly LyingBar[], people: number): PlotTable {
  return {
    head: ['Chia theo', 'Số người', 'Tỷ lệ'],
    rows: bars.map(({ name, value }) => [name, showNumber(value), share(value, people)]),
  };
}

export function tableOfAges(bands: readonly AgeBand[]): PlotTable {
  return {
    head: ['Tuổi', 'Nam', 'Nữ', 'Cộng'],
    rows: [...bands]
      .reverse()
      .map(({ name, men, women }) => [name, showNumber(men), showNumber(women), showNumber(men + women)]),
  };
}
