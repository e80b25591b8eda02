import { type IsoDate, type PartialDate, comparePartial, formatPartial, wholeMonths } from './partial-date';
import { searchKey } from './person-name';

/** The questions a position may ask of whoever holds it. @source form IV of NĐ 232/2026/NĐ-CP; TT 12/2022/TT-BNV */
export const REQUIREMENT_KINDS = {
  EDU_LEVEL: 'Trình độ đào tạo',
  EDU_MAJOR: 'Ngành, chuyên ngành',
  POLITICAL: 'Lý luận chính trị',
  STATE_MGMT: 'Quản lý nhà nước',
  LEADER_COURSE: 'Bồi dưỡng lãnh đạo, quản lý',
  LANGUAGE: 'Ngoại ngữ',
  IT: 'Tin học',
  ETHNIC_LANG: 'Tiếng dân tộc',
  LICENCE: 'Chuẩn nghề nghiệp, chứng chỉ hành nghề',
  EXPERIENCE: 'Kinh nghiệm, thời gian giữ ngạch',
  RATING: 'Xếp loại chất lượng',
  NO_DISCIPLINE: 'Không trong thời hạn kỷ luật',
} as const;
export type RequirementKind = keyof typeof REQUIREMENT_KINDS;
/** What a course or certificate can mend within a plan of a year: G10. A degree, a rating or a discipline is none of them. */
export const TRAINABLE_KINDS = [
  'POLITICAL',
  'STATE_MGMT',
  'LEADER_COURSE',
  'LANGUAGE',
  'IT',
  'ETHNIC_LANG',
  'LICENCE',
] as const satisfies readonly RequirementKind[];
export type TrainableKind = (typeof TRAINABLE_KINDS)[number];

export interface Requirement {
  readonly kind: RequirementKind;
  /** A rank of the kind's code list, a number of months (EXPERIENCE) or of years (RATING). */
  readonly atLeast: number | null;
  /** Majors, codes of courses and licences, grade groups, ratings: any of them will do. */
  readonly oneOf: readonly string[];
  /** As the description prints it. */
  readonly text: string;
  readonly isMandatory: boolean;
}

/** A degree or certificate; `rank` as in the code list of its kind. */
export interface HeldCredential {
  readonly kind: 'EDUCATION' | 'POLITICAL' | 'STATE_MANAGEMENT' | 'LANGUAGE' | 'IT' | 'DEFENCE';
  readonly levelCode: string;
  readonly levelName: string;
  readonly rank: number | null;
  readonly major: string | null;
  readonly isVerified: boolean;
  readonly earnedOn: PartialDate | null;
  readonly expiresOn: PartialDate | null;
}

export interface PositionFacts {
  readonly credentials: readonly HeldCredential[];
  /** Yearly ratings by code of evaluation_ranks. */
  readonly ratings: readonly {
    readonly year: number;
    readonly rankCode: string;
    readonly rankName: string;
  }[];
  /** Stretches in a grade group or career level; no end: still. */
  readonly grades: readonly { readonly group: string; readonly from: IsoDate; readonly to: IsoDate | null }[];
  readonly hasOpenDiscipline: boolean;
  /** Since when the person leads; null for others. */
  readonly leadsSince: IsoDate | null;
}

export interface Exemption {
  readonly kind: RequirementKind;
  readonly reason: string;
  readonly number: string;
}

export type MatchResult = 'MET' | 'NOT_MET' | 'UNKNOWN' | 'EXEMPT';
export interface RequirementMatch {
  readonly requirement: Requirement;
  readonly result: MatchResult;
  /** What was found, for the officer. */
  readonly evidence: string;
}

/** From best to worst. A year without a rating, or not rated (KXL), says nothing either way. */
export const RATING_ORDER = ['HTXS', 'HTT', 'HT', 'KHT'];
/** Months after an appointment within which the course may still be taken. @source NĐ 171/2025/NĐ-CP, Điều 16 */
export const LEADER_COURSE_MONTHS = 12;
/** Appointed before this day: exempt from the new course. @source NĐ 171/2025/NĐ-CP, Điều 41 */
export const NEW_COURSE_FROM: IsoDate = '2025-06-30';

/**
 * One requirement against one person on a day. Missing or unverified data is UNKNOWN and never NOT_MET: it belongs on
 * the list of data to be cleaned. An exemption is by law, or needs a reason and the number of its decision.
 * @source job-positions section 6
 */
export function matchRequirement(
  requirement: Requirement,
  facts: PositionFacts,
  exemptions: readonly Exemption[],
  asOf: IsoDate,
): RequirementMatch {
  const exempt = exemptions.find(({ kind }) => kind === requirement.kind);
  const found = judge(requirement, facts, asOf);
  if (exempt && found.result !== 'MET') {
    return { requirement, result: 'EXEMPT', evidence: `Miễn theo ${exempt.number}: ${exempt.reason}` };
  }
  return { requirement, ...found };
}

/** Worst of the mandatory rows: NOT_MET before UNKNOWN before MET. */
export function standingOf(matches: readonly RequirementMatch[]): 'MET' | 'NOT_MET' | 'UNKNOWN' {
  const mandatory = matches.filter(({ requirement }) => requirement.isMandatory);
  if (mandatory.some(({ result }) => result === 'NOT_MET')) return 'NOT_MET';
  return mandatory.some(({ result }) => result === 'UNKNOWN') ? 'UNKNOWN' : 'MET';
}

type Found = Pick<RequirementMatch, 'result' | 'evidence'>;
const LEVEL_KINDS = { EDU_LEVEL: 'EDUCATION', POLITICAL: 'POLITICAL' } as const;

function judge(requirement: Requirement, facts: PositionFacts, asOf: IsoDate): Found {
  switch (requirement.kind) {
    case 'EDU_LEVEL':
    case 'POLITICAL':
      return byRank(requirement, held(facts, LEVEL_KINDS[requirement.kind], asOf));
    case 'STATE_MGMT':
      return requirement.oneOf.length > 0
        ? byCode(requirement, held(facts, 'STATE_MANAGEMENT', asOf))
        : byRank(
            requirement,
            held(facts, 'STATE_MANAGEMENT', asOf).filter(({ rank }) => rank !== null),
          );
    case 'EDU_MAJOR':
      return byMajor(requirement, held(facts, 'EDUCATION', asOf));
    case 'LEADER_COURSE':
      return byCourse(requirement, facts, asOf);
    case 'LANGUAGE':
    case 'ETHNIC_LANG':
      return byCode(requirement, held(facts, 'LANGUAGE', asOf));
    case 'IT':
      return byCode(requirement, held(facts, 'IT', asOf));
    case 'LICENCE':
      return byCode(
        requirement,
        facts.credentials.filter((one) => isHeld(one, asOf)),
      );
    case 'EXPERIENCE':
      return byMonths(requirement, facts, asOf);
    case 'RATING':
      return byRatings(requirement, facts, asOf);
    case 'NO_DISCIPLINE':
      return facts.hasOpenDiscipline
        ? { result: 'NOT_MET', evidence: 'Đang trong thời hạn kỷ luật' }
        : { result: 'MET', evidence: 'Không có quyết định kỷ luật còn hiệu lực' };
  }
}

const isHeld = ({ earnedOn, expiresOn }: HeldCredential, asOf: IsoDate): boolean =>
  !(earnedOn && comparePartial(earnedOn, asOf) === 'after') &&
  !(expiresOn && comparePartial(expiresOn, asOf) === 'before');
const held = (facts: PositionFacts, kind: HeldCredential['kind'], asOf: IsoDate): HeldCredential[] =>
  facts.credentials.filter((one) => one.kind === kind && isHeld(one, asOf));

const say = ({ levelName, major, earnedOn, isVerified }: HeldCredential): string =>
  [
    levelName,
    major,
    earnedOn ? `(${formatPartial(earnedOn)})` : '',
    isVerified ? '' : 'chưa đối chiếu bản gốc',
  ]
    .filter(Boolean)
    .join(' ');

/** An unverified level that would do is UNKNOWN until somebody has seen the paper. */
function settle(fitting: readonly HeldCredential[], others: readonly HeldCredential[]): Found {
  const verified = fitting.find(({ isVerified }) => isVerified);
  if (verified) return { result: 'MET', evidence: say(verified) };
  if (fitting[0]) return { result: 'UNKNOWN', evidence: say(fitting[0]) };
  if (others[0]) return { result: 'NOT_MET', evidence: `Có ${say(others[0])}` };
  return { result: 'UNKNOWN', evidence: 'Hồ sơ chưa có dữ liệu' };
}

function byRank({ atLeast }: Requirement, own: readonly HeldCredential[]): Found {
  const ranked = [...own].sort((a, b) => (b.rank ?? -1) - (a.rank ?? -1));
  return settle(
    ranked.filter(({ rank }) => rank !== null && rank >= (atLeast ?? 0)),
    ranked,
  );
}

function byCode({ oneOf, atLeast }: Requirement, own: readonly HeldCredential[]): Found {
  const fits = (one: HeldCredential): boolean =>
    oneOf.length > 0 ? oneOf.includes(one.levelCode) : one.rank === null || one.rank >= (atLeast ?? 0);
  return settle(own.filter(fits), own);
}

/** A major that is none of the named ones is for a person to judge, not for the machine to fail. */
function byMajor({ oneOf }: Requirement, own: readonly HeldCredential[]): Found {
  const named = own.filter(({ major }) => major);
  const wanted = oneOf.map(searchKey);
  const fitting = named.filter(({ major }) => wanted.some((word) => searchKey(major ?? '').includes(word)));
  if (fitting.length > 0) return settle(fitting, []);
  return named[0]
    ? { result: 'UNKNOWN', evidence: `Cần xem ngành: ${named.map(({ major }) => major).join(', ')}` }
    : { result: 'UNKNOWN', evidence: 'Chưa ghi ngành đào tạo' };
}

function byCourse(requirement: Requirement, facts: PositionFacts, asOf: IsoDate): Found {
  const courses = held(facts, 'STATE_MANAGEMENT', asOf).filter(({ levelCode }) =>
    requirement.oneOf.includes(levelCode),
  );
  if (courses.length > 0) return settle(courses, []);
  const { leadsSince } = facts;
  if (leadsSince !== null && leadsSince < NEW_COURSE_FROM) {
    const evidence = `Bổ nhiệm ${formatPartial(leadsSince)}, trước 30/06/2025: miễn theo NĐ 171/2025/NĐ-CP Điều 41`;
    return { result: 'EXEMPT', evidence };
  }
  if (leadsSince !== null && wholeMonths(leadsSince, asOf) < LEADER_COURSE_MONTHS) {
    const evidence = `Chưa học; còn trong ${LEADER_COURSE_MONTHS} tháng từ ngày bổ nhiệm ${formatPartial(leadsSince)}`;
    return { result: 'UNKNOWN', evidence };
  }
  return { result: 'NOT_MET', evidence: 'Chưa có chứng chỉ bồi dưỡng lãnh đạo, quản lý' };
}

function byMonths({ oneOf, atLeast }: Requirement, facts: PositionFacts, asOf: IsoDate): Found {
  const stretches = facts.grades.filter(
    ({ group, from }) => (oneOf.length === 0 || oneOf.includes(group)) && from <= asOf,
  );
  if (facts.grades.length === 0) return { result: 'UNKNOWN', evidence: 'Chưa ghi quá trình giữ ngạch' };
  const months = stretches.reduce(
    (sum, { from, to }) => sum + wholeMonths(from, to !== null && to < asOf ? to : asOf),
    0,
  );
  const evidence = `${months} tháng, cần ${atLeast ?? 0} tháng`;
  return { result: months >= (atLeast ?? 0) ? 'MET' : 'NOT_MET', evidence };
}

/** The last N calendar years before the day's own, each at least as good as the worst accepted rating. */
function byRatings({ oneOf, atLeast }: Requirement, facts: PositionFacts, asOf: IsoDate): Found {
  const worst = Math.max(...oneOf.map((code) => RATING_ORDER.indexOf(code)), -1);
  const last = Number(asOf.slice(0, 4)) - 1;
  const years = Array.from({ length: atLeast ?? 1 }, (_, back) => last - back);
  const rated = years.map((year) => ({ year, rating: facts.ratings.find((one) => one.year === year) }));
  const evidence = rated.map(({ year, rating }) => `${year}: ${rating?.rankName ?? 'chưa có'}`).join('; ');
  const placeOf = ({ rating }: (typeof rated)[number]): number =>
    RATING_ORDER.indexOf(rating?.rankCode ?? '');
  if (rated.some((year) => placeOf(year) > worst)) return { result: 'NOT_MET', evidence };
  return { result: rated.some((year) => placeOf(year) < 0) ? 'UNKNOWN' : 'MET', evidence };
}
