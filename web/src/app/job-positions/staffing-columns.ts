import type { PositionFigures, Staffing } from '@hr/contracts';
import type { Figure, PlaceFigure } from './figures';

/** How far ahead places that fall vacant are counted: 1, 2 or 5 years. */
export type Coming = 0 | 1 | 2;

/** One number of the staffing table, of a position and of the whole body. */
export interface CountColumn {
  /** Null: the column's head is the choice of how far ahead is looked. */
  readonly header: string | null;
  /** What the number is called aloud. */
  readonly label: string;
  /** Of the number of a position, when it is not 0. */
  readonly tone: '' | 'due' | 'late';
  /** A number of places opens how it comes about, a number of people those people. */
  readonly opens: { readonly places: PlaceFigure } | { readonly figure: Figure };
  /** The bar of people against places stands behind it. */
  readonly hasBar: boolean;
  readonly of: (position: PositionFigures) => number;
  readonly total: (view: Staffing) => number;
}

type Counted =
  'planned' | 'allocated' | 'present' | 'vacant' | 'over' | 'concurrent' | 'met' | 'notMet' | 'unknown';

const sumOf =
  (key: Counted) =>
  ({ groups }: Staffing): number =>
    groups.flatMap(({ positions }) => positions).reduce((sum, position) => sum + position[key], 0);

function column(
  key: Counted,
  header: string,
  opens: CountColumn['opens'],
  { label = header, tone = '', hasBar = false, total = sumOf(key) }: Partial<CountColumn> = {},
): CountColumn {
  return { header, label, tone, opens, hasBar, of: (position) => position[key], total };
}

const beforeComing: readonly CountColumn[] = [
  column('planned', 'Kế hoạch', { places: 'planned' }),
  column('allocated', 'Phân bổ', { places: 'allocated' }, { total: ({ totals }) => totals.allocated }),
  column('present', 'Có mặt', { figure: 'present' }, { hasBar: true, total: ({ totals }) => totals.present }),
  column(
    'vacant',
    'Trống',
    { places: 'vacant' },
    { label: 'Còn trống', tone: 'due', total: ({ totals }) => totals.vacant },
  ),
  column('over', 'Vượt', { places: 'over' }, { tone: 'late', total: ({ totals }) => totals.over }),
  column('concurrent', 'Kiêm nhiệm', { figure: 'concurrent' }, { total: ({ totals }) => totals.concurrent }),
];
const comingFigures = ['coming12', 'coming24', 'coming60'] as const;
const afterComing: readonly CountColumn[] = [
  column('met', 'Đạt', { figure: 'met' }, { label: 'Đạt yêu cầu' }),
  column('notMet', 'Chưa đạt', { figure: 'not-met' }, { tone: 'late', total: ({ totals }) => totals.notMet }),
  column('unknown', 'Chưa rõ', { figure: 'unknown' }, { total: ({ totals }) => totals.unknown }),
];

/** The numbers of the table from left to right. */
export const countColumns = (coming: Coming): readonly CountColumn[] => [
  ...beforeComing,
  {
    header: null,
    label: 'Sẽ trống',
    tone: '',
    opens: { figure: comingFigures[coming] },
    hasBar: false,
    of: (position) => position.coming[coming] ?? 0,
    total: ({ totals }) => totals.coming[coming] ?? 0,
  },
  ...afterComing,
];
