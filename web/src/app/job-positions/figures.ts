import type { PositionFigures, RatioFigures, Staffing } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';

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
  | 'level-differs'
  | 'ratio'
  | 'quota';

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
  ratio: 'Được đếm trong tỷ lệ',
  quota: 'Tính vào số giao',
};

export interface AskedFigure {
  readonly figure: Figure;
  /** Null: of the whole body. */
  readonly position: { readonly id: string; readonly name: string } | null;
  readonly count: number;
  /** Instead of the figure's own name: a number that is reckoned from these people. */
  readonly heading?: string;
  /** How it is reckoned. */
  readonly arithmetic?: string;
  /** The dossier that the number stands in. */
  readonly dossierId?: string;
  readonly ruleId?: string;
  readonly quotaKind?: string;
  /** Of a rule over the whole province. */
  readonly isOfProvince?: boolean;
}

/** The numbers of places; each is explained by the people who hold them. */
export type PlaceFigure = 'planned' | 'allocated' | 'vacant' | 'over';
export const placeWords: Readonly<Record<PlaceFigure, string>> = {
  planned: 'Kế hoạch',
  allocated: 'Phân bổ',
  vacant: 'Còn trống',
  over: 'Vượt vị trí',
};

interface Placed {
  readonly dossier: Staffing['dossier'];
  readonly year: number;
}

/** A number of places opens the holders of the position, with how it comes about. */
export function askPlaces(
  figure: PlaceFigure,
  position: PositionFigures,
  { dossier, year }: Placed,
): AskedFigure {
  const { planned, allocated, present, vacant, over } = position;
  const arithmetic = {
    planned: dossier
      ? `Đề án phiên bản ${dossier.versionNo}${dossier.decisionNumber ? ` (${dossier.decisionNumber})` : ''} ghi ${planned}; có mặt ${present}.`
      : `Chưa có đề án đang hiệu lực; có mặt ${present}.`,
    allocated: `Năm ${year} phân bổ ${allocated}; có mặt ${present}.`,
    vacant: `Phân bổ ${allocated} − có mặt ${present} = còn trống ${vacant}.`,
    over: `Có mặt ${present} − phân bổ ${allocated} = vượt ${over}.`,
  }[figure];
  return {
    figure: 'present',
    position,
    count: present,
    heading: placeWords[figure],
    arithmetic,
    ...(figure === 'planned' && dossier ? { dossierId: dossier.id } : {}),
  };
}

/** A ratio opens the people it counts. */
export function askRatio({ id, scope, name, positionId, positionName, ...of }: RatioFigures): AskedFigure {
  const over = of.over > 0 ? `, vượt ${of.over}` : '';
  return {
    figure: 'ratio',
    position: positionId ? { id: positionId, name: positionName ?? '' } : null,
    count: of.count,
    arithmetic: `${name}: ${formatDecimal(of.percent)} % của ${of.base} là nhiều nhất ${of.most}; đang có ${of.count}${over}.`,
    ruleId: id,
    isOfProvince: scope === 'PROVINCE',
  };
}
