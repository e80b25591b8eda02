import type { GapNumbers, GapRow } from '@hr/contracts';
import { type Column, showNumber } from '../ui';
import type { Figure } from './figures';

const count = (value: number): string => (value === 0 ? '–' : showNumber(value));

interface Gap {
  readonly key: string;
  readonly header: string;
  readonly of: (numbers: GapNumbers) => number;
  /** What the count opens; gaps of places and quotas have no people. */
  readonly figure?: Figure;
  readonly sort?: string;
  /** Of the column of the table by unit; without one the gap stands in the table by kind only. */
  readonly width?: string;
  readonly tone: 'due' | 'late' | '';
}

/** @source job-positions section 9 */
export const gaps: readonly Gap[] = [
  {
    key: 'vacant',
    width: '62px',
    header: 'Trống',
    of: ({ vacant }) => vacant,
    sort: '-vacant',
    tone: 'due',
  },
  {
    key: 'over',
    width: '58px',
    header: 'Thừa',
    of: ({ over }) => over,
    sort: '-over',
    tone: 'late',
  },
  {
    key: 'overQuota',
    width: '84px',
    header: 'Vượt giao',
    of: ({ overQuota }) => overQuota,
    sort: '-overQuota',
    tone: 'late',
  },
  {
    key: 'unplaced',
    width: '96px',
    header: 'Chưa bố trí',
    of: ({ unplaced }) => unplaced,
    figure: 'unplaced',
    sort: '-unplaced',
    tone: 'due',
  },
  {
    key: 'notMet',
    width: '80px',
    header: 'Chưa đạt',
    of: ({ notMet }) => notMet,
    figure: 'not-met',
    sort: '-notMet',
    tone: 'late',
  },
  {
    key: 'unknown',
    width: '78px',
    header: 'Chưa rõ',
    of: ({ unknown }) => unknown,
    figure: 'unknown',
    sort: '-unknown',
    tone: 'due',
  },
  {
    key: 'ratioOver',
    width: '86px',
    header: 'Vượt tỷ lệ',
    of: ({ ratioOver }) => ratioOver,
    sort: '-ratioOver',
    tone: 'late',
  },
  {
    key: 'levelDiffers',
    width: '92px',
    header: 'Lệch ngạch',
    of: ({ levelDiffers }) => levelDiffers,
    figure: 'level-differs',
    sort: '-levelDiffers',
    tone: 'due',
  },
  {
    key: 'coming12',
    width: '92px',
    header: 'Nghỉ 1 năm',
    of: ({ coming }) => coming[0] ?? 0,
    figure: 'coming12',
    sort: '-coming12',
    tone: '',
  },
  {
    key: 'coming24',
    header: '2 năm',
    of: ({ coming }) => coming[1] ?? 0,
    figure: 'coming24',
    tone: '',
  },
  {
    key: 'coming60',
    width: '78px',
    header: '5 năm',
    of: ({ coming }) => coming[2] ?? 0,
    figure: 'coming60',
    tone: '',
  },
];

/** Counts that open their people. */
export const openable = gaps.flatMap(({ key, header, figure, of }) =>
  figure ? [{ key, header, figure, of }] : [],
);

/** A row on a phone, in words. */
const gist = (row: GapRow): string =>
  [
    `có mặt ${showNumber(row.present)}${row.quota === null ? '' : ` / ${showNumber(row.quota)}`}`,
    ...gaps
      .filter(({ of, width }) => width && of(row) > 0)
      .map(({ header, of }) => `${header.toLocaleLowerCase('vi')} ${of(row)}`),
  ].join(' · ');

export const gapColumns: readonly Column<GapRow>[] = [
  { key: 'name', header: 'Cơ quan, đơn vị', text: ({ name }) => name, sort: 'unit', card: 'title' },
  { key: 'gist', header: 'Tóm tắt', text: gist, optional: true, card: 'line' },
  {
    key: 'quota',
    header: 'Giao',
    text: ({ quota }) => (quota === null ? 'chưa' : showNumber(quota)),
    align: 'end',
    width: '58px',
  },
  {
    key: 'present',
    header: 'Có mặt',
    text: ({ present }) => showNumber(present),
    align: 'end',
    width: '70px',
  },
  ...gaps
    .filter(({ width }) => width)
    .map(({ key, header, of, sort, width }): Column<GapRow> => ({
      key,
      header,
      text: (row) => count(of(row)),
      align: 'end',
      width,
      ...(sort ? { sort } : {}),
    })),
];

export const gapTiles = (
  totals: GapNumbers,
): readonly { readonly what: string; readonly value: number; readonly tone: string }[] => [
  ...gaps
    .filter(({ key }) => !['coming24', 'coming60'].includes(key))
    .map(({ header, of, tone }) => ({ what: header, value: of(totals), tone })),
];
