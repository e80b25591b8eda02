import {
  COMING_MONTHS,
  type Leaving,
  type RequirementMatch,
  type RetirementDueFact,
  type Sex,
  comingVacancies,
  isDeputyTitle,
  overIn,
  overQuota,
  vacantIn,
} from '@hr/domain';
import {
  type LevelCount,
  type LevelledPosition,
  type RatioReason,
  type RatioRow,
  levelRatios,
  ratioOf,
  withReasons,
} from './ratio-figures';
import type {
  DossierBrief,
  PositionFigures,
  PositionGroup,
  QuotaFigures,
  RatioFigures,
  StaffingTotals,
} from './staffing.dto';

export const QUOTA_KINDS = {
  CONG_CHUC: 'Biên chế công chức',
  CAN_BO: 'Biên chế cán bộ',
  VIEN_CHUC_NS: 'Viên chức hưởng lương ngân sách',
  VIEN_CHUC_TU: 'Viên chức hưởng lương từ nguồn thu',
  HOP_DONG_HT: 'Hợp đồng hỗ trợ, phục vụ',
} as const;
export type QuotaKind = keyof typeof QUOTA_KINDS;
/** Support contracts count against a number of their own, never against the payroll. */
export const PAYROLL: readonly QuotaKind[] = ['CONG_CHUC', 'CAN_BO', 'VIEN_CHUC_NS', 'VIEN_CHUC_TU'];

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly isWritable: boolean;
}
export interface StaffRow {
  readonly personId: string;
  readonly fullName: string | null;
  readonly title: string | null;
  readonly isLeader: boolean;
  readonly positionId: string | null;
  readonly unitId: string;
  readonly unitName: string | null;
  readonly quotaKind: QuotaKind | null;
  readonly levelCode: string | null;
  readonly sex: Sex | null;
  readonly birthDate: string | null;
  readonly retirement: readonly RetirementDueFact[] | null;
  readonly contractEndsOn: string | null;
  readonly termEndsOn: string | null;
  readonly leadsSince: string | null;
}
export interface PositionRow {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly groupCode: string;
  readonly groupName: string;
  readonly levelCodes: readonly string[];
  readonly planned: number;
  readonly allocated: number;
  /** Of the version in force; null for a position that it does not have. */
  readonly versionId: string | null;
}
export interface ConcurrentRow {
  readonly positionId: string;
  readonly personId: string;
  readonly fullName: string;
  readonly title: string;
  readonly unitName: string | null;
}
export interface Judged extends StaffRow {
  /** By age and by what was decided about it; null where sex or birth is not known. */
  readonly pensionFrom: string | null;
  readonly matches: readonly RequirementMatch[] | null;
  readonly standing: 'MET' | 'NOT_MET' | 'UNKNOWN' | null;
}
/** All that the screen of one body on one day is reckoned from. */
export interface StaffingRead {
  readonly body: Body;
  readonly asOf: string;
  readonly dossiers: readonly (DossierBrief & { isInForce: boolean; isDraft: boolean })[];
  readonly positions: readonly PositionRow[];
  readonly people: readonly Judged[];
  readonly concurrent: readonly ConcurrentRow[];
  readonly quotas: ReadonlyMap<string, { readonly amount: number; readonly number: string | null }>;
  readonly ratios: readonly RatioRow[];
  readonly reasons: readonly RatioReason[];
}

export const brief = (dossier: (DossierBrief & object) | undefined): DossierBrief | null =>
  dossier
    ? {
        id: dossier.id,
        versionNo: dossier.versionNo,
        state: dossier.state,
        from: dossier.from,
        decisionNumber: dossier.decisionNumber,
      }
    : null;

export const leavingOf = ({ pensionFrom, contractEndsOn, termEndsOn }: Judged, asOf: string): Leaving => {
  const ahead = (day: string | null): string | null => (day !== null && day >= asOf ? day : null);
  return {
    pensionFrom: ahead(pensionFrom),
    contractEndsOn: ahead(contractEndsOn),
    termEndsOn: ahead(termEndsOn),
  };
};

/** Last days of the stretches of 12, 24 and 60 months from the day. */
export function horizons(asOf: string): string[] {
  return COMING_MONTHS.map((months) => {
    const years = months / 12;
    const day = asOf.endsWith('-02-29') ? '-02-28' : asOf.slice(4);
    return `${Number(asOf.slice(0, 4)) + years}${day}`;
  });
}

export function figuresOf({ positions, people, concurrent, asOf }: StaffingRead): PositionFigures[] {
  const holders = Map.groupBy(people, ({ positionId }) => positionId ?? '');
  const extras = Map.groupBy(concurrent, ({ positionId }) => positionId);
  return positions.flatMap((position) => {
    const figures = figuresIn(position, holders.get(position.id) ?? [], extras, asOf);
    const isDraftOnly =
      position.versionId === null && figures.allocated + figures.present + figures.concurrent === 0;
    return isDraftOnly ? [] : [figures];
  });
}

function figuresIn(
  position: PositionRow,
  own: readonly Judged[],
  extras: ReadonlyMap<string, readonly ConcurrentRow[]>,
  asOf: string,
): PositionFigures {
  const numbers = { planned: position.planned, allocated: position.allocated, incumbents: own.length };
  const standing = (wanted: string): number => own.filter((person) => person.standing === wanted).length;
  return {
    id: position.id,
    name: position.name,
    code: position.code,
    groupCode: position.groupCode,
    levelCodes: position.levelCodes,
    planned: position.planned,
    allocated: position.allocated,
    present: own.length,
    concurrent: (extras.get(position.id) ?? []).length,
    vacant: vacantIn(numbers),
    over: overIn(numbers),
    coming: comingVacancies(
      own.map((person) => leavingOf(person, asOf)),
      horizons(asOf),
    ),
    met: standing('MET'),
    notMet: standing('NOT_MET'),
    unknown: standing('UNKNOWN'),
    levelDiffers: own.filter((person) => levelDiffers(position, person)).length,
  };
}

export const levelDiffers = ({ levelCodes }: PositionRow, { levelCode }: StaffRow): boolean =>
  levelCodes.length > 0 && levelCode !== null && !levelCodes.includes(levelCode);

export function grouped(rows: readonly PositionRow[], figures: readonly PositionFigures[]): PositionGroup[] {
  const names = new Map(rows.map(({ groupCode, groupName }) => [groupCode, groupName]));
  return [...names].map(([code, name]) => ({
    code,
    name,
    positions: figures.filter(({ groupCode }) => groupCode === code),
  }));
}

export function totalsOf(read: StaffingRead, positions: readonly PositionFigures[]): StaffingTotals {
  const sum = (of: (figures: PositionFigures) => number): number =>
    positions.reduce((total, figures) => total + of(figures), 0);
  const payroll = read.people.filter(({ quotaKind }) => quotaKind !== null && PAYROLL.includes(quotaKind));
  const quotas = PAYROLL.flatMap((kind) => read.quotas.get(kind)?.amount ?? []);
  return {
    quota: quotas.length > 0 ? quotas.reduce((total, amount) => total + amount, 0) : null,
    allocated: sum(({ allocated }) => allocated),
    present: payroll.length,
    concurrent: read.concurrent.length,
    vacant: sum(({ vacant }) => vacant),
    vacantPositions: positions.filter(({ vacant }) => vacant > 0).length,
    over: sum(({ over }) => over),
    overPositions: positions.filter(({ over }) => over > 0).length,
    notMet: sum(({ notMet }) => notMet),
    unknown: sum(({ unknown }) => unknown),
    unplaced: read.people.filter(isUnplaced).length,
    coming: COMING_MONTHS.map((_, at) => sum(({ coming }) => coming[at] ?? 0)),
  };
}

/** Support contracts need no position until their own list is approved. */
export const isUnplaced = ({ positionId, quotaKind }: StaffRow): boolean =>
  positionId === null && quotaKind !== null && PAYROLL.includes(quotaKind);

export function quotasIn({ quotas, people }: StaffingRead): QuotaFigures[] {
  return (Object.keys(QUOTA_KINDS) as QuotaKind[]).flatMap((kind) => {
    const quota = quotas.get(kind);
    const present = people.filter(({ quotaKind }) => quotaKind === kind).length;
    if (!quota && present === 0) return [];
    return [
      {
        kind,
        kindName: QUOTA_KINDS[kind],
        amount: quota?.amount ?? null,
        present,
        over: quota ? overQuota(quota.amount, present) : 0,
        number: quota?.number ?? null,
      },
    ];
  });
}

export const ratiosIn = (read: StaffingRead): RatioFigures[] =>
  withReasons(judgedRatios(read), read.reasons, read.body.id);

/** Rules of the body, then the career levels of its positions, against the people given. */
export function judgedRatios({
  ratios,
  positions,
  people,
  quotas,
}: Pick<StaffingRead, 'ratios' | 'quotas'> & {
  readonly positions: readonly LevelledPosition[];
  readonly people: readonly StaffRow[];
}): RatioFigures[] {
  const groups = people.map(({ quotaKind, isLeader, title, levelCode, positionId }): LevelCount => ({
    kind: quotaKind,
    isLeader,
    isDeputy: isDeputyTitle(title),
    level: levelCode,
    positionId,
    count: 1,
  }));
  const quota = (quotas.get('CONG_CHUC')?.amount ?? 0) + (quotas.get('CAN_BO')?.amount ?? 0);
  const own = ratios.filter(({ scope }) => scope === 'BODY').map((rule) => ratioOf(rule, groups, quota));
  return [...own, ...levelRatios(ratios, positions, groups)];
}
