import {
  COMING_MONTHS,
  type Leaving,
  type RequirementMatch,
  type Sex,
  comingVacancies,
  judgeRatio,
  leavesOn,
  overIn,
  overQuota,
  pensionFrom,
  vacantIn,
} from '@hr/domain';
import type {
  DossierBrief,
  Figure,
  PositionFigures,
  PositionGroup,
  PositionPerson,
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
const PAYROLL: readonly QuotaKind[] = ['CONG_CHUC', 'CAN_BO', 'VIEN_CHUC_NS', 'VIEN_CHUC_TU'];

const LEAVING_WORDS = {
  pensionFrom: 'nghỉ hưu',
  contractEndsOn: 'hết hợp đồng',
  termEndsOn: 'hết nhiệm kỳ',
} as const;

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
  readonly unitName: string | null;
  readonly quotaKind: QuotaKind | null;
  readonly levelCode: string | null;
  readonly sex: Sex | null;
  readonly birthDate: string | null;
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
export interface RatioRow extends Omit<RatioFigures, 'base' | 'count' | 'most' | 'over'> {
  readonly rounding: 'FLOOR' | 'HALF_UP' | 'CEIL';
  readonly base: 'QUOTA' | 'PEOPLE';
  readonly people: 'ALL' | 'HEADS' | 'DEPUTIES';
  readonly levelCodes: readonly string[];
}
export interface Judged extends StaffRow {
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

const leavingOf = ({ sex, birthDate, contractEndsOn, termEndsOn }: StaffRow, asOf: string): Leaving => {
  const pension = sex && birthDate ? pensionFrom(sex, birthDate) : null;
  const ahead = (day: string | null): string | null => (day !== null && day >= asOf ? day : null);
  return {
    pensionFrom: ahead(pension),
    contractEndsOn: ahead(contractEndsOn),
    termEndsOn: ahead(termEndsOn),
  };
};

/** Last days of the stretches of 12, 24 and 60 months from the day. */
function horizons(asOf: string): string[] {
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

const levelDiffers = ({ levelCodes }: PositionRow, { levelCode }: StaffRow): boolean =>
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
const isUnplaced = ({ positionId, quotaKind }: StaffRow): boolean =>
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

/** A deputy's title says so; who leads otherwise is the head. */
const DEPUTY = /^Phó /u;

export function ratiosIn({
  ratios,
  people,
  quotas,
}: Pick<StaffingRead, 'ratios' | 'people' | 'quotas'>): RatioFigures[] {
  return ratios.map((rule) => {
    const meant = people.filter(({ isLeader, title, quotaKind }) => {
      if (quotaKind !== 'CONG_CHUC' && quotaKind !== 'CAN_BO') return false;
      if (rule.people === 'ALL') return true;
      return isLeader && DEPUTY.test(title ?? '') === (rule.people === 'DEPUTIES');
    });
    const quota = (quotas.get('CONG_CHUC')?.amount ?? 0) + (quotas.get('CAN_BO')?.amount ?? 0);
    const base = rule.base === 'QUOTA' && quota > 0 ? quota : meant.length;
    const count = meant.filter(
      ({ levelCode }) => levelCode !== null && rule.levelCodes.includes(levelCode),
    ).length;
    const { most, over } = judgeRatio(
      { id: rule.id, name: rule.name, percent: Number(rule.percent), rounding: rule.rounding },
      base,
      count,
    );
    const { id, name, basis, percent, reason } = rule;
    return { id, name, basis, percent, reason, base, count, most, over };
  });
}

export function peopleBehind(
  read: StaffingRead,
  figure: Figure,
  positionId: string | undefined,
): PositionPerson[] {
  const positions = new Map(read.positions.map((position) => [position.id, position]));
  const isMeant = (id: string | null): boolean =>
    positionId === undefined ? id !== null && positions.has(id) : id === positionId;
  if (figure === 'concurrent') {
    return read.concurrent
      .filter((extra) => isMeant(extra.positionId))
      .map((extra) => ({
        ...extra,
        positionName: positions.get(extra.positionId)?.name ?? null,
        levelCode: null,
        leavesOn: null,
        leavesWhy: null,
        standing: null,
        missing: [],
      }));
  }
  const until = horizons(read.asOf);
  const leavesBy = (person: StaffRow, at: number): boolean => {
    const leaving = leavesOn(leavingOf(person, read.asOf));
    return leaving !== null && leaving.day <= (until[at] ?? '');
  };
  const tests: Record<Exclude<Figure, 'concurrent'>, (person: Judged) => boolean> = {
    present: (person) =>
      positionId === undefined
        ? person.quotaKind !== null && PAYROLL.includes(person.quotaKind)
        : isMeant(person.positionId),
    coming12: (person) => isMeant(person.positionId) && leavesBy(person, 0),
    coming24: (person) => isMeant(person.positionId) && leavesBy(person, 1),
    coming60: (person) => isMeant(person.positionId) && leavesBy(person, 2),
    met: (person) => isMeant(person.positionId) && person.standing === 'MET',
    'not-met': (person) => isMeant(person.positionId) && person.standing === 'NOT_MET',
    unknown: (person) => isMeant(person.positionId) && person.standing === 'UNKNOWN',
    unplaced: isUnplaced,
    'level-differs': (person) => {
      const position = positions.get(person.positionId ?? '');
      return isMeant(person.positionId) && position !== undefined && levelDiffers(position, person);
    },
  };
  return read.people.filter(tests[figure]).map((person) => {
    const leaving = leavesOn(leavingOf(person, read.asOf));
    return {
      personId: person.personId,
      fullName: person.fullName ?? 'Hồ sơ nay ở đơn vị khác',
      title: person.title ?? '',
      unitName: person.unitName,
      positionId: person.positionId,
      positionName: positions.get(person.positionId ?? '')?.name ?? null,
      levelCode: person.levelCode,
      leavesOn: leaving?.day ?? null,
      leavesWhy: leaving ? LEAVING_WORDS[leaving.why] : null,
      standing: person.standing,
      missing: (person.matches ?? [])
        .filter(
          ({ result, requirement }) =>
            requirement.isMandatory && (result === 'NOT_MET' || result === 'UNKNOWN'),
        )
        .map(({ requirement }) => requirement.text),
    };
  });
}
