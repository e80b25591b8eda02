/** The counts of the unit screen that open their people. */
export type Figure =
  | 'present'
  | 'concurrent'
  | 'coming12'
  | 'coming24'
  | 'coming60'
  | 'met'
  | 'not-met'
  | 'unknown'
  | 'unplaced'
  | 'level-differs';

export const figureWords: Readonly<Record<Figure, string>> = {
  present: 'Có mặt',
  concurrent: 'Kiêm nhiệm',
  coming12: 'Sẽ trống trong 12 tháng',
  coming24: 'Sẽ trống trong 24 tháng',
  coming60: 'Sẽ trống trong 60 tháng',
  met: 'Đạt yêu cầu',
  'not-met': 'Chưa đạt yêu cầu',
  unknown: 'Chưa rõ, thiếu dữ liệu',
  unplaced: 'Chưa được bố trí vào vị trí',
  'level-differs': 'Ngạch, bậc khác với vị trí',
};

export interface AskedFigure {
  readonly figure: Figure;
  /** Null: of the whole body. */
  readonly position: { readonly id: string; readonly name: string } | null;
  readonly count: number;
}
