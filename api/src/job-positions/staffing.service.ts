import {
  COMING_MONTHS,
  REQUIREMENT_KINDS,
  type RequirementMatch,
  type Sex,
  comingVacancies,
  judgeRatio,
  leavesOn,
  overIn,
  overQuota,
  pensionFrom,
  standingOf,
  vacantIn,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import { type PositionRequirement, StaffFacts } from './standing';
import type {
  DifferenceQuery,
  DossierBrief,
  Figure,
  FigureQuery,
  PersonStanding,
  PositionFigures,
  PositionGroup,
  PositionMove,
  PositionPeople,
  PositionPerson,
  QuotaFigures,
  RatioFigures,
  Staffing,
  StaffingDifference,
  StaffingTotals,
} from './staffing.dto';
import {
  bodyOf,
  concurrentOf,
  differenceBetween,
  dossiersOf,
  factsOf,
  positionsOf,
  quotasOf,
  ratiosFor,
  requirementsOf,
  staffOf,
} from './staffing.query';

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

interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly isWritable: boolean;
}
interface StaffRow {
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
interface PositionRow {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly groupCode: string;
  readonly groupName: string;
  readonly levelCodes: readonly string[];
  readonly planned: number;
  readonly allocated: number;
}
interface ConcurrentRow {
  readonly positionId: string;
  readonly personId: string;
  readonly fullName: string;
  readonly title: string;
  readonly unitName: string | null;
}
interface RatioRow extends Omit<RatioFigures, 'base' | 'count' | 'most' | 'over'> {
  readonly rounding: 'FLOOR' | 'HALF_UP' | 'CEIL';
  readonly base: 'QUOTA' | 'PEOPLE';
  readonly people: 'ALL' | 'HEADS' | 'DEPUTIES';
  readonly levelCodes: readonly string[];
}
interface Judged extends StaffRow {
  readonly matches: readonly RequirementMatch[] | null;
  readonly standing: 'MET' | 'NOT_MET' | 'UNKNOWN' | null;
}
interface Read {
  readonly body: Body;
  readonly asOf: string;
  readonly dossiers: readonly (DossierBrief & { isInForce: boolean; isDraft: boolean })[];
  readonly positions: readonly PositionRow[];
  readonly people: readonly Judged[];
  readonly concurrent: readonly ConcurrentRow[];
  readonly quotas: ReadonlyMap<string, { readonly amount: number; readonly number: string | null }>;
  readonly ratios: readonly RatioRow[];
}

@Injectable()
export class StaffingService {
  constructor(private readonly database: Database) {}

  /** Positions of a body on a day with their people and gaps. @throws 404 outside the actor's units */
  async staffing(actor: Actor, organisationId: string, asOf = today()): Promise<Staffing> {
    const read = await this.read(actor, organisationId, asOf);
    const positions = figuresOf(read);
    const { body, dossiers } = read;
    return {
      organisationId: body.id,
      organisationName: body.name,
      asOf,
      dossier: brief(dossiers.find(({ isInForce }) => isInForce)),
      draft: brief(dossiers.find(({ isDraft }) => isDraft)),
      totals: totalsOf(read, positions),
      quotas: quotasIn(read),
      groups: grouped(read.positions, positions),
      ratios: ratiosIn(read),
      mayWrite: body.isWritable && actor.permissions.has('position.write'),
    };
  }

  /** The people behind one figure; the list has exactly the figure's count. */
  async people(actor: Actor, query: FigureQuery): Promise<PositionPeople> {
    const read = await this.read(actor, query.organisationId, query.asOf ?? today());
    const all = peopleBehind(read, query.figure, query.positionId);
    return { total: all.length, items: all.slice((query.page - 1) * query.pageSize, query.page * query.pageSize) };
  }

  /** What the position asks of its holder, row by row. @throws 404 */
  async standing(actor: Actor, positionId: string, personId: string, asOf = today()): Promise<PersonStanding> {
    const [[place]] = await this.database.read(actor, {
      name: 'position_body',
      text: 'select organisation_id as id, name from job_position where id = $1',
      values: [positionId],
    });
    if (!place) throw notFound('Không có vị trí này.');
    const read = await this.read(actor, String(place['id']), asOf);
    const person = read.people.find((one) => one.personId === personId && one.positionId === positionId);
    if (!person?.fullName || !person.matches || !person.standing)
      throw notFound('Người này không giữ vị trí này vào ngày đó.');
    return {
      personId,
      fullName: person.fullName,
      title: person.title ?? '',
      positionName: String(place['name']),
      standing: person.standing,
      rows: person.matches.map(({ requirement, result, evidence }) => ({
        kind: requirement.kind,
        kindName: REQUIREMENT_KINDS[requirement.kind],
        text: requirement.text,
        isMandatory: requirement.isMandatory,
        result,
        evidence,
      })),
    };
  }

  /** Who came, left or changed position between two days, person by person. */
  async difference(actor: Actor, { organisationId, from, to }: DifferenceQuery): Promise<StaffingDifference> {
    const body = await this.bodyOf(actor, organisationId, to);
    const [rows = []] = await this.database.read(actor, differenceBetween(body.id, from, to));
    const people = rows as unknown as (PositionMove & { wasHere: boolean; isHere: boolean; isMoved: boolean })[];
    const say = ({ personId, fullName, from: before, to: after }: PositionMove): PositionMove => ({
      personId,
      fullName,
      from: before,
      to: after,
    });
    return {
      before: people.filter(({ wasHere }) => wasHere).length,
      after: people.filter(({ isHere }) => isHere).length,
      came: people.filter(({ wasHere, isHere }) => isHere && !wasHere).map(say),
      left: people.filter(({ wasHere, isHere }) => wasHere && !isHere).map(say),
      moved: people.filter(({ wasHere, isHere, isMoved }) => wasHere && isHere && isMoved).map(say),
    };
  }

  private async bodyOf(actor: Actor, organisationId: string, asOf: string): Promise<Body> {
    const [[body]] = await this.database.read(actor, bodyOf(organisationId, asOf));
    if (!body) throw notFound('Không có đơn vị này vào ngày đó, hoặc đơn vị nằm ngoài phạm vi của bạn.');
    return body as unknown as Body;
  }

  private async read(actor: Actor, organisationId: string, asOf: string): Promise<Read> {
    const body = await this.bodyOf(actor, organisationId, asOf);
    const [dossiers, positions, requirements, staff, concurrent, quotas, ratios] = (await this.database.read(
      actor,
      dossiersOf(body.id, asOf),
      positionsOf(body.id, asOf),
      requirementsOf(body.id, asOf),
      staffOf(body.id, asOf),
      concurrentOf(body.id, asOf),
      quotasOf(body.id, asOf),
      ratiosFor(body.id, body.kind, asOf),
    )) as unknown as [
      Read['dossiers'],
      PositionRow[],
      PositionRequirement[],
      StaffRow[],
      ConcurrentRow[],
      { kind: string; amount: number; number: string | null }[],
      RatioRow[],
    ];
    return {
      body,
      asOf,
      dossiers,
      positions,
      people: await this.judged(actor, staff, requirements, asOf),
      concurrent,
      quotas: new Map(quotas.map(({ kind, ...quota }) => [kind, quota])),
      ratios,
    };
  }

  private async judged(
    actor: Actor,
    staff: readonly StaffRow[],
    requirements: readonly PositionRequirement[],
    asOf: string,
  ): Promise<Judged[]> {
    const asked = Map.groupBy(requirements, ({ positionId }) => positionId);
    const placed = staff.filter(({ positionId, fullName }) => fullName !== null && asked.has(positionId ?? ''));
    const facts = new StaffFacts(
      placed.length > 0
        ? await this.database.read(actor, ...factsOf(placed.map(({ personId }) => personId), asOf))
        : [],
    );
    return staff.map((person) => {
      const { positionId, fullName, personId, isLeader, leadsSince } = person;
      if (positionId === null || fullName === null) return { ...person, matches: null, standing: null };
      const matches = facts.matches(
        personId,
        positionId,
        asked.get(positionId) ?? [],
        isLeader ? leadsSince : null,
        asOf,
      );
      return { ...person, matches, standing: standingOf(matches) };
    });
  }
}

const brief = (dossier: (DossierBrief & object) | undefined): DossierBrief | null =>
  dossier
    ? {
        id: dossier.id,
        versionNo: dossier.versionNo,
        state: dossier.state,
        from: dossier.from,
        decisionNumber: dossier.decisionNumber,
      }
    : null;

const leavingOf = ({ sex, birthDate, contractEndsOn, termEndsOn }: StaffRow, asOf: string) => {
  const pension = sex && birthDate ? pensionFrom(sex, birthDate) : null;
  const ahead = (day: string | null): string | null => (day !== null && day >= asOf ? day : null);
  return { pensionFrom: ahead(pension), contractEndsOn: ahead(contractEndsOn), termEndsOn: ahead(termEndsOn) };
};

/** Last days of the stretches of 12, 24 and 60 months from the day. */
function horizons(asOf: string): string[] {
  return COMING_MONTHS.map((months) => {
    const years = months / 12;
    const day = asOf.endsWith('-02-29') ? '-02-28' : asOf.slice(4);
    return `${Number(asOf.slice(0, 4)) + years}${day}`;
  });
}

function figuresOf({ positions, people, concurrent, asOf }: Read): PositionFigures[] {
  const holders = Map.groupBy(people, ({ positionId }) => positionId ?? '');
  const extras = Map.groupBy(concurrent, ({ positionId }) => positionId);
  return positions.map(({ groupName: _, ...position }) => {
    const own = holders.get(position.id) ?? [];
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
  });
}

const levelDiffers = ({ levelCodes }: PositionRow, { levelCode }: StaffRow): boolean =>
  levelCodes.length > 0 && levelCode !== null && !levelCodes.includes(levelCode);

function grouped(rows: readonly PositionRow[], figures: readonly PositionFigures[]): PositionGroup[] {
  const names = new Map(rows.map(({ groupCode, groupName }) => [groupCode, groupName]));
  return [...names].map(([code, name]) => ({
    code,
    name,
    positions: figures.filter(({ groupCode }) => groupCode === code),
  }));
}

function totalsOf(read: Read, positions: readonly PositionFigures[]): StaffingTotals {
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

function quotasIn({ quotas, people }: Read): QuotaFigures[] {
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

const HEAD = /^(Giám đốc|Chánh Thanh tra|Trưởng|Chủ tịch|Hiệu trưởng|Chi cục trưởng|Chánh|Bí thư)/u;

function ratiosIn({ ratios, people, quotas }: Read): RatioFigures[] {
  return ratios.map((rule) => {
    const meant = people.filter(({ isLeader, title, quotaKind }) => {
      if (quotaKind !== 'CONG_CHUC' && quotaKind !== 'CAN_BO') return false;
      if (rule.people === 'ALL') return true;
      return isLeader && HEAD.test(title ?? '') === (rule.people === 'HEADS');
    });
    const quota = (quotas.get('CONG_CHUC')?.amount ?? 0) + (quotas.get('CAN_BO')?.amount ?? 0);
    const base = rule.base === 'QUOTA' && quota > 0 ? quota : meant.length;
    const count = meant.filter(({ levelCode }) => levelCode !== null && rule.levelCodes.includes(levelCode)).length;
    const { most, over } = judgeRatio(
      { id: rule.id, name: rule.name, percent: Number(rule.percent), rounding: rule.rounding },
      base,
      count,
    );
    const { id, name, basis, percent, reason } = rule;
    return { id, name, basis, percent, reason, base, count, most, over };
  });
}

function peopleBehind(read: Read, figure: Figure, positionId: string | undefined): PositionPerson[] {
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
        .filter(({ result, requirement }) => requirement.isMandatory && (result === 'NOT_MET' || result === 'UNKNOWN'))
        .map(({ requirement }) => requirement.text),
    };
  });
}
