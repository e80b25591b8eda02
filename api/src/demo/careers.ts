import { DEMO_DAY, TWO_TIER_DAY, addDays, addMonths, isoDate, later } from './calendar';
import type { Desk, Post } from './desks';
import { LADDERS, type Ladder, type LadderKey, type Rung } from './ladders';
import type { Climb } from './salaries';
import type { Random } from './random';
import { type Stay, staysOf } from './stays';
import { type Unit, bodiesOf } from './unit-register';

export type Role = 'HEAD' | 'DEPUTY' | 'STAFF' | 'CONTRACT';

export interface EmploymentRow {
  readonly from: string;
  to: string | null;
  readonly classCode: string;
  readonly typeCode: string;
  readonly statusCode: string;
  readonly managing: Unit;
  readonly using: Unit;
}

export interface AssignmentRow {
  readonly from: string;
  readonly to: string | null;
  readonly unit: Unit;
  readonly title: string;
  readonly isLeader: boolean;
  readonly allowance: string | null;
}

export interface Career {
  readonly role: Role;
  readonly unit: Unit;
  readonly post: Post;
  readonly recruited: string;
  /** Day after the last one; null for those who work today. */
  readonly until: string | null;
  readonly leaderSince: string | null;
  readonly employments: readonly EmploymentRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly climb: Climb;
}

export interface CareerWish {
  readonly role: Role;
  readonly unit: Unit;
  readonly desk: Desk;
  readonly sex: 'M' | 'F';
  readonly birthYear: number;
  readonly recruited: string;
  readonly until: string | null;
}

export function careerOf(random: Random, wish: CareerWish): Career {
  const { role, unit, recruited, until } = wish;
  const post = postOf(random, wish);
  const isLeader = role === 'HEAD' || role === 'DEPUTY';
  const stays = staysOf(random, unit, recruited, until);
  const start = stays[0]?.from ?? recruited;
  const leaderSince = isLeader ? leaderDay(random, start, until ?? DEMO_DAY) : null;
  const assignments = stays.flatMap((stay) => assignmentsOf(random, stay, wish, post, leaderSince));
  const plain = employmentsOf(stays, wish, leaderSince);
  const employments = until === null ? withStatus(random, plain, wish) : plain;
  return {
    role,
    unit,
    post,
    recruited,
    until,
    leaderSince,
    employments,
    assignments,
    climb: climbOf(random, wish, post),
  };
}

function postOf(random: Random, { role, desk, sex }: CareerWish): Post {
  if (role === 'CONTRACT') return random.pick(CONTRACT_POSTS[sex]);
  if (role !== 'STAFF') return desk.leaderPost;
  const post = random.weighted(desk.staff);
  return post.ladder === 'MIDWIFE' && sex === 'M' ? desk.leaderPost : post;
}

const contract = (title: string): Post => ({ title, ladder: 'OFFICER', field: 'NONE' });
const CONTRACT_POSTS: Readonly<Record<'M' | 'F', readonly Post[]>> = {
  M: [contract('Nhân viên bảo vệ'), contract('Nhân viên lái xe'), contract('Nhân viên kỹ thuật')],
  F: [contract('Nhân viên tạp vụ'), contract('Nhân viên phục vụ'), contract('Nhân viên cấp dưỡng')],
};

/** Half of today's leaders were appointed when the new units began. */
function leaderDay(random: Random, start: string, end: string): string {
  const earliest = addMonths(start, 48);
  if (earliest >= end) return start;
  if (random.chance(0.45) && TWO_TIER_DAY > earliest && TWO_TIER_DAY < end) return TWO_TIER_DAY;
  return later(
    earliest,
    addMonths(
      isoDate(Number(end.slice(0, 4)), random.between(1, Number(end.slice(5, 7))), 1),
      -random.between(1, 100),
    ),
  );
}

function assignmentsOf(
  random: Random,
  stay: Stay,
  wish: CareerWish,
  post: Post,
  leaderSince: string | null,
): AssignmentRow[] {
  const { unit, from, to } = stay;
  const title = staffTitle(random, stay, wish, post);
  const asStaff = (end: string | null): AssignmentRow => ({
    from,
    to: end,
    unit,
    title,
    isLeader: false,
    allowance: null,
  });
  if (leaderSince === null || (to !== null && to <= leaderSince)) return [asStaff(to)];
  const { head, deputy, headAllowance, deputyAllowance } = leaderTitles(stay, wish);
  const isHead = wish.role === 'HEAD';
  const asLeader: AssignmentRow = {
    from: later(from, leaderSince),
    to,
    unit,
    isLeader: true,
    title: isHead ? head : deputy,
    allowance: isHead ? headAllowance : deputyAllowance,
  };
  return leaderSince > from ? [asStaff(leaderSince), asLeader] : [asLeader];
}

function staffTitle(random: Random, stay: Stay, wish: CareerWish, post: Post): string {
  const isOwn = stay.unit === wish.unit;
  if (isOwn || wish.role === 'CONTRACT' || post.field !== 'ADMINISTRATION') {
    return stay.unit.desk === null || isOwn || wish.role === 'CONTRACT'
      ? post.title
      : (sameField(stay.unit.desk, post) ?? post.title);
  }
  return stay.unit.desk === null
    ? post.title
    : (sameField(stay.unit.desk, post) ?? random.weighted(stay.unit.desk.staff).title);
}

function sameField(desk: Desk, post: Post): string | undefined {
  return desk.staff.find(([known]) => known.field === post.field && known.ladder === post.ladder)?.[0].title;
}

/** Who leads a division now did not lead a whole department before. */
function leaderTitles(stay: Stay, wish: CareerWish): Desk {
  const desk = stay.unit.desk ?? wish.desk;
  const isAbove =
    (desk.level === 'DEPARTMENT' || desk.level === 'CITY') &&
    wish.desk.level !== 'DEPARTMENT' &&
    wish.desk.level !== 'CITY';
  return isAbove && stay.unit !== wish.unit
    ? {
        ...desk,
        head: 'Trưởng phòng',
        deputy: 'Phó Trưởng phòng',
        headAllowance: '0.50',
        deputyAllowance: '0.30',
      }
    : desk;
}

function employmentsOf(
  stays: readonly Stay[],
  wish: CareerWish,
  leaderSince: string | null,
): EmploymentRow[] {
  // A first work contract runs three years, then it is unlimited.
  const unlimited = addMonths(wish.recruited, 36);
  const rows: EmploymentRow[] = [];
  for (const stay of stays) {
    for (const bodies of bodiesOf(stay.unit)) {
      const from = later(stay.from, bodies.from);
      const to = earliest(stay.to, bodies.to);
      if (to !== null && to <= from) continue;
      const cuts = [leaderSince, unlimited]
        .filter((day): day is string => day !== null && day > from && (to === null || day < to))
        .sort();
      for (const [index, begins] of [from, ...cuts].entries()) {
        const { using, managing } = bodies;
        const classCode = classOf(stay.unit, wish, leaderSince !== null && begins >= leaderSince);
        const typeCode = typeOf(classCode, wish.recruited, begins >= unlimited);
        const row = {
          from: begins,
          to: cuts[index] ?? to,
          classCode,
          typeCode,
          statusCode: 'DANG_LV',
          using,
          managing,
        };
        const last = rows.at(-1);
        const same =
          last?.using === using &&
          last.managing === managing &&
          last.classCode === classCode &&
          last.typeCode === typeCode;
        if (last !== undefined && same) last.to = row.to;
        else rows.push(row);
      }
    }
  }
  return rows;
}

function earliest(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null ? a : a < b ? a : b;
}

/** Before 1 July 2025 people of communes were classes of their own. @source Luật 80/2025/QH15 */
function classOf(unit: Unit, wish: CareerWish, isLeader: boolean): string {
  if (wish.role === 'CONTRACT') return 'LDHD';
  const desk = unit.desk ?? wish.desk;
  const isOldCommune = unit.place?.scheme === 'OLD_3_LEVEL' && unit.place.level === 3;
  if (isOldCommune) return isLeader ? 'CB_XA' : 'CC_XA';
  const own = isLeader && unit === wish.unit ? desk.leaderClass : desk.staffClass;
  return own;
}

function typeOf(classCode: string, recruited: string, isUnlimited: boolean): string {
  if (classCode === 'LDHD')
    return recruited < '2018-11-29' ? 'HD68' : recruited < '2023-02-22' ? 'HD161' : 'HD111';
  if (classCode === 'VC') return isUnlimited ? 'HDLV_KXD' : 'HDLV_XD';
  return classCode === 'CB' || classCode === 'CB_XA' ? 'BAU_CU' : 'BC_CC';
}

/** A few are on leave, studying or seconded today. */
function withStatus(random: Random, rows: EmploymentRow[], wish: CareerWish): EmploymentRow[] {
  const last = rows.at(-1);
  const since = isoDate(2026, random.between(6, 10), 1);
  const drawn = random.fraction();
  if (last === undefined || last.to !== null || last.from >= since || wish.role === 'HEAD') return rows;
  const age = 2026 - wish.birthYear;
  const statusCode =
    wish.sex === 'F' && age >= 23 && age <= 40 && drawn < 0.018
      ? 'THAI_SAN'
      : drawn < 0.022 && drawn >= 0.018
        ? 'BIET_PHAI_DI'
        : drawn < 0.026 && drawn >= 0.022 && age < 45
          ? 'DI_HOC'
          : drawn < 0.028 && drawn >= 0.026
            ? 'OM'
            : age >= (wish.sex === 'F' ? 56 : 61) && drawn < 0.3
              ? 'CHO_HUU'
              : null;
  if (statusCode === null || wish.role === 'CONTRACT') return rows;
  // Seconded out: the sending body keeps and pays, its superior uses.
  const using = statusCode === 'BIET_PHAI_DI' ? (last.using.places.at(-1)?.parent ?? last.using) : last.using;
  return [...rows.slice(0, -1), { ...last, to: since }, { ...last, from: since, statusCode, using }];
}

/** How many begin below the usual grade, with a college degree or less. */
const LOW_STARTS: Readonly<Partial<Record<LadderKey, number>>> = {
  NURSE: 0.5,
  MIDWIFE: 0.5,
  PRESCHOOL: 0.65,
  PHARMACIST: 0.4,
  MEDICAL_TECHNICIAN: 0.4,
};

function climbOf(random: Random, wish: CareerWish, post: Post): Climb {
  const end = wish.until ?? DEMO_DAY;
  const ladder: Ladder = LADDERS[post.ladder];
  const startsLow = ladder.junior !== null && random.chance(LOW_STARTS[post.ladder] ?? 0.05);
  const rungs: { rung: Rung; from: string }[] = [
    { rung: startsLow ? 'junior' : 'standard', from: wish.recruited },
  ];
  let at = wish.recruited;
  const rise = (
    rung: 'senior' | 'principal' | 'standard',
    years: readonly [number, number],
    probability: number,
  ): boolean => {
    const day = addMonths(at, random.between(years[0] * 12, years[1] * 12));
    if (ladder[rung] === null || !random.chance(probability) || day >= addDays(end, -60)) return false;
    rungs.push({ rung, from: day });
    at = day;
    return true;
  };
  if (startsLow) rise('standard', [4, 9], 0.6);
  const toPrincipal = { HEAD: 0.9, DEPUTY: 0.65, STAFF: 0.3, CONTRACT: 0 }[wish.role];
  const isHigh = wish.desk.level === 'DEPARTMENT' || wish.desk.level === 'CITY';
  if (rise('principal', [9, 17], toPrincipal))
    rise('senior', [7, 11], isHigh && wish.role === 'HEAD' ? 0.8 : isHigh ? 0.3 : 0.03);
  return { ladder: post.ladder, rungs };
}
