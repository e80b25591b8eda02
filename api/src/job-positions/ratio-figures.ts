import { type LevelsUsed, type Rounding, careerLevelLimits, judgeRatio } from '@hr/domain';
import type { RatioFigures } from './staffing.dto';

/** A rule as it is kept, with the reason last recorded for a breach where one body is asked about. */
export interface RatioRow {
  readonly id: string;
  readonly name: string;
  readonly basis: string;
  readonly percent: string;
  readonly rounding: Rounding;
  readonly scope: 'POSITION' | 'BODY' | 'PROVINCE';
  readonly bodyKinds: readonly string[];
  readonly base: 'ALLOCATED' | 'QUOTA' | 'PEOPLE';
  readonly people: 'ALL' | 'HEADS' | 'DEPUTIES';
  readonly levelCodes: readonly string[];
  readonly levelsUsed: LevelsUsed | null;
}
export interface RatioReason {
  readonly ruleId: string;
  readonly organisationId: string;
  readonly positionId: string | null;
  readonly reason: string;
}

/** So many people who are alike in what rules ask about. */
export interface LevelCount {
  readonly kind: string | null;
  readonly isLeader: boolean;
  readonly isDeputy: boolean;
  readonly level: string | null;
  readonly positionId: string | null;
  readonly count: number;
}
export interface LevelledPosition {
  readonly id: string;
  readonly name: string;
  readonly levelCodes: readonly string[];
  readonly allocated: number;
}

const count = (groups: readonly LevelCount[]): number => groups.reduce((sum, group) => sum + group.count, 0);
/** Grades are those of civil servants and cadres. */
const isOfficer = ({ kind }: Pick<LevelCount, 'kind'>): boolean => kind === 'CONG_CHUC' || kind === 'CAN_BO';

type Counted = Omit<LevelCount, 'count' | 'positionId'>;
/** Whom a rule of a body or of the province is about. */
const isMeant = ({ people }: RatioRow, one: Counted): boolean =>
  isOfficer(one) && (people === 'ALL' || (one.isLeader && one.isDeputy === (people === 'DEPUTIES')));
/** Whom it counts: those of its levels. */
export const isCounted = (rule: RatioRow, one: Counted): boolean =>
  isMeant(rule, one) && one.level !== null && rule.levelCodes.includes(one.level);

/**
 * A rule of a body or of the province against the people it is about.
 * @param quota the number given to civil servants and cadres; without one the people themselves are the base
 */
export function ratioOf(rule: RatioRow, groups: readonly LevelCount[], quota: number): RatioFigures {
  const meant = groups.filter((group) => isMeant(rule, group));
  const base = rule.base === 'QUOTA' && quota > 0 ? quota : count(meant);
  const own = count(meant.filter((group) => isCounted(rule, group)));
  return { ...judged(rule, base, own), level: null, positionId: null, positionName: null };
}

/** Limits of the career levels of each position. @source NĐ 232/2026/NĐ-CP */
export function levelRatios(
  rules: readonly RatioRow[],
  positions: readonly LevelledPosition[],
  groups: readonly LevelCount[],
): RatioFigures[] {
  const own = rules.filter(({ scope }) => scope === 'POSITION');
  const percents = Object.fromEntries(own.map((rule) => [rule.levelsUsed, Number(rule.percent)]));
  const holders = Map.groupBy(groups, ({ positionId }) => positionId ?? '');
  return positions.flatMap((position) => {
    const used = position.levelCodes
      .filter((code) => code.startsWith('BAC'))
      .map((code) => Number(code.slice(3)));
    return careerLevelLimits(used, position.allocated, 'FLOOR', percents).flatMap(
      ({ level, rule: wanted }) => {
        const rule = own.find(({ levelsUsed }) => levelsUsed === wanted);
        if (!rule) return [];
        const there = (holders.get(position.id) ?? []).filter((group) => group.level === `BAC${level}`);
        return [
          {
            ...judged(rule, position.allocated, count(there)),
            level: `BAC${level}`,
            positionId: position.id,
            positionName: position.name,
          },
        ];
      },
    );
  });
}

function judged(
  rule: RatioRow,
  base: number,
  own: number,
): Omit<RatioFigures, 'level' | 'positionId' | 'positionName'> {
  const { id, name, basis, percent, rounding, scope } = rule;
  const { most, over } = judgeRatio({ id, name, percent: Number(percent), rounding }, base, own);
  return { id, name, scope, basis, percent, reason: null, base, count: own, most, over };
}

/** The reason last recorded beside each breach. */
export const withReasons = (
  ratios: readonly RatioFigures[],
  reasons: readonly RatioReason[],
  organisationId: string,
): RatioFigures[] =>
  ratios.map((ratio) => ({
    ...ratio,
    reason:
      reasons.find(
        (one) =>
          one.ruleId === ratio.id &&
          one.organisationId === organisationId &&
          one.positionId === ratio.positionId,
      )?.reason ?? null,
  }));
