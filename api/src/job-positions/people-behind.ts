import { isDeputyTitle, leavesOn } from '@hr/domain';
import { isCounted } from './ratio-figures';
import type { Figure, FigureQuery, PositionPerson } from './staffing.dto';
import {
  type Judged,
  PAYROLL,
  type StaffRow,
  type StaffingRead,
  horizons,
  isUnplaced,
  leavingOf,
  levelDiffers,
  ratiosIn,
} from './staffing-figures';

const LEAVING_WORDS = {
  pensionFrom: 'nghỉ hưu',
  contractEndsOn: 'hết hợp đồng',
  termEndsOn: 'hết nhiệm kỳ',
} as const;

/** The people that one figure of the screen counts, in the order of their names. */
export function peopleBehind(
  read: StaffingRead,
  {
    figure,
    positionId,
    ruleId,
    quotaKind,
  }: Pick<FigureQuery, 'figure' | 'positionId' | 'ruleId' | 'quotaKind'>,
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
  const leavesBy = (person: Judged, at: number): boolean => {
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
    ratio: countedByRatio(read, ruleId, positionId),
    quota: (person) => person.quotaKind === quotaKind,
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

/** Whom a ratio of the body, or of one of its positions, counts. */
function countedByRatio(
  read: StaffingRead,
  ruleId: string | undefined,
  positionId: string | undefined,
): (person: StaffRow) => boolean {
  const ratio = ratiosIn(read).find((one) => one.id === ruleId && one.positionId === (positionId ?? null));
  const rule = read.ratios.find(({ id }) => id === ruleId);
  if (!ratio || !rule) return () => false;
  if (ratio.level !== null)
    return (person) => person.positionId === ratio.positionId && person.levelCode === ratio.level;
  return ({ quotaKind: kind, isLeader, title, levelCode: level }) =>
    isCounted(rule, { kind, isLeader, isDeputy: isDeputyTitle(title), level });
}
