import type { Career } from './career';
import { holdingOn } from './career';
import type { IsoDate } from './partial-date';
import { surplusOf } from './position-gap';

export const QUOTA_KIND_CODES = [
  'CONG_CHUC',
  'CAN_BO',
  'VIEN_CHUC_NS',
  'VIEN_CHUC_TU',
  'HOP_DONG_HT',
] as const;
export type QuotaKindCode = (typeof QUOTA_KIND_CODES)[number];

/** Against which number somebody of the class counts. @source job-positions section 8 */
export function quotaKindOf(classCode: string, typeCode: string | null): QuotaKindCode | null {
  if (classCode === 'CB' || classCode === 'CB_XA') return 'CAN_BO';
  if (classCode === 'CC' || classCode === 'CC_XA') return 'CONG_CHUC';
  if (classCode === 'VC') return typeCode === 'VC_TU' ? 'VIEN_CHUC_TU' : 'VIEN_CHUC_NS';
  return classCode === 'LDHD' ? 'HOP_DONG_HT' : null;
}

/** Where and as what somebody is counted on a day. */
export interface Standing {
  readonly organisationId: string;
  readonly kind: QuotaKindCode | null;
  readonly title: string | null;
  readonly isLeader: boolean;
  readonly positionId: string | null;
}

/**
 * A seconded person counts with the sender; whoever has left counts nowhere.
 * @source NĐ 300/2026/NĐ-CP, new Điều 26
 */
export function standingOn(career: Career, day: IsoDate): Standing | null {
  const work = holdingOn(career.employments, day);
  if (!work || work.statusCode === 'DA_NGHI') return null;
  const post = holdingOn(
    career.assignments.filter(({ isPrimary }) => isPrimary),
    day,
  );
  const isAway = work.statusCode === 'BIET_PHAI_DI';
  return {
    organisationId: isAway ? work.usingOrganisationId : (post?.organisationId ?? work.usingOrganisationId),
    kind: quotaKindOf(work.classCode, work.typeCode),
    title: post?.title ?? null,
    isLeader: post?.isLeader ?? false,
    positionId: isAway ? null : (post?.positionId ?? null),
  };
}

export type LeaderRole = 'HEAD' | 'DEPUTY' | null;

/** How a deputy's title begins, in any case of letters; as a pattern that PostgreSQL reads too. */
export const DEPUTY_TITLE = '^(quyền )?phó ';
const deputyTitle = new RegExp(DEPUTY_TITLE, 'iu');
export const isDeputyTitle = (title: string | null): boolean => deputyTitle.test(title ?? '');

/** A deputy's title says so; whoever leads otherwise is the head. */
export const leaderRole = ({ isLeader, title }: Pick<Standing, 'isLeader' | 'title'>): LeaderRole =>
  !isLeader ? null : isDeputyTitle(title) ? 'DEPUTY' : 'HEAD';

/** How many deputies a unit of the kind may have from a number of people on. */
export interface LeaderNorm {
  readonly kind: string;
  readonly leastPeople: number;
  readonly deputies: number;
  readonly basis: string;
}

/** The norm for a unit of the kind with so many people; none where the regulations say nothing. */
export function normFor(norms: readonly LeaderNorm[], kind: string, people: number): LeaderNorm | undefined {
  return norms
    .filter((norm) => norm.kind === kind && norm.leastPeople <= people)
    .sort((a, b) => b.leastPeople - a.leastPeople)[0];
}

/** Heads beyond the one a unit has. */
export const headsOver = (heads: number): number => Math.max(0, heads - 1);
/** Deputies beyond the norm: a second surplus beside that of the staff. @source job-positions section 10 */
export const deputiesOver = (deputies: number, norm: number): number => Math.max(0, deputies - norm);

export interface RoadmapYear {
  readonly year: number;
  readonly target: number;
  /** People at the end of the year, those planned to leave by then taken off. */
  readonly expected: number;
  readonly surplus: number;
}

/**
 * A body on its way to the numbers of its roadmap.
 * @param present people on the day of the reorganisation
 * @param leavingBy years for which the surplus cases that leave the body are planned
 * @source job-positions section 10: surplus = max(0, I − Q_target of the year); Luật 80/2025/QH15, Điều 45: five years
 */
export function roadmapOf(
  present: number,
  targets: readonly { readonly year: number; readonly amount: number }[],
  leavingBy: readonly number[],
): RoadmapYear[] {
  return [...targets]
    .sort((a, b) => a.year - b.year)
    .map(({ year, amount }) => {
      const expected = present - leavingBy.filter((leaving) => leaving <= year).length;
      return { year, target: amount, expected, surplus: surplusOf(expected, amount) };
    });
}

/**
 * Splits a number that is too large in proportion, rounding down: what is allocated never exceeds the quota.
 * @source job-positions section 8: A ≤ Q
 */
export function withinQuota(amounts: readonly number[], quota: number): number[] {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return sum <= quota ? [...amounts] : amounts.map((amount) => Math.floor((amount * quota) / sum));
}
