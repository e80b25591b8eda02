import {
  type Career,
  type CareerEffect,
  type CareerStatement,
  type Standing,
  derivedId,
  formatDate,
  beneathPassing,
  reorganisationEffects,
  replay,
  standingOn,
} from '@hr/domain';
import { type StoredStatement, careerOf } from '../personnel';
import type { StoredException } from './draft.query';
import type { PersonName, RegisterPosition } from './register-facts.query';
import { type PlanProblem, problem, UnitPlan } from './unit-plan';

/** A position that begins with the reorganisation. */
export interface NewPosition extends Omit<RegisterPosition, 'from'> {
  readonly sourceIds: readonly string[];
}
export interface PlannedPerson {
  readonly id: string;
  readonly fullName: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly effects: readonly CareerEffect[];
  readonly exception: StoredException | undefined;
  /** Decisions in force that would lose what they act upon. */
  readonly losing: readonly string[];
}
export interface CareerFacts {
  readonly names: ReadonlyMap<string, PersonName>;
  readonly careers: ReadonlyMap<string, Career>;
  readonly bases: ReadonlyMap<string, Career>;
  readonly statements: ReadonlyMap<string, readonly StoredStatement[]>;
}

/** Positions of the bodies that end or lose units, and what takes their place. */
export class PositionPlan {
  readonly created = new Map<string, NewPosition>();
  private readonly existing: ReadonlyMap<string, RegisterPosition>;
  private readonly byName = new Map<string, string>();
  private readonly instead = new Map<string, string | null>();
  /** Units that the draft gives positions to: each will have a list of its own. */
  private readonly taking: ReadonlySet<string>;

  constructor(
    private readonly units: UnitPlan,
    positions: readonly RegisterPosition[],
    private readonly bodies: ReadonlySet<string>,
  ) {
    const { draft } = units;
    this.taking = new Set(draft.positions.flatMap(({ toOrganisationId }) => toOrganisationId ?? []));
    this.existing = new Map(positions.map((position) => [position.id, position]));
    for (const { id, bodyId, name, from } of positions)
      if (from <= draft.effectiveOn && !units.isClosing(bodyId)) this.byName.set(`${bodyId} ${name}`, id);
    for (const { positionId, toOrganisationId, toName } of draft.positions) {
      const source = this.existing.get(positionId);
      if (!source) continue;
      const isNamed = toOrganisationId !== null && toName !== null && units.after.has(toOrganisationId);
      this.instead.set(positionId, isNamed ? this.placeFor(source, toOrganisationId, toName) : null);
    }
  }

  /** See `CareerMove.positionOf`. */
  positionOf = (position: string, unit: string): string | null | undefined => {
    const held = this.existing.get(position);
    if (!held) return undefined;
    if (this.units.isClosing(held.bodyId)) return this.instead.get(position) ?? null;
    const target = this.units.targetOf(unit);
    if (target === undefined || this.bodyAbove(target) === held.bodyId) return undefined;
    return this.instead.get(position) ?? null;
  };

  /** The position of the name in the body above the unit; undefined when there is none. */
  named(unit: string, name: string): string | undefined {
    const body = this.bodyAbove(unit);
    return body === undefined ? undefined : this.byName.get(`${body} ${name}`);
  }

  nameOf(position: string | null): string | null {
    if (position === null) return null;
    return (this.created.get(position) ?? this.existing.get(position))?.name ?? null;
  }

  private bodyAbove(unit: string): string | undefined {
    return this.units.nearest(
      unit,
      'after',
      (id) => this.taking.has(id) || (this.bodies.has(id) && !this.units.isClosing(id)),
    );
  }

  private placeFor(source: RegisterPosition, bodyId: string, name: string): string {
    const key = `${bodyId} ${name}`;
    const known = this.byName.get(key);
    const id = known ?? derivedId(`${this.units.draft.id} position ${key}`);
    const made = this.created.get(id);
    if (made)
      this.created.set(id, {
        ...made,
        allocated: made.allocated + source.allocated,
        sourceIds: [...made.sourceIds, source.id],
      });
    else if (known === undefined) {
      const { code, groupCode, regime, frameworkPositionId, allocated } = source;
      this.created.set(id, {
        id,
        bodyId,
        name,
        code,
        groupCode,
        regime,
        frameworkPositionId,
        allocated,
        sourceIds: [source.id],
      });
      this.byName.set(key, id);
    }
    return id;
  }
}

/** Thinks the careers of all people through, as if the decision had been entered; nothing is written. */
export function planPeople(
  units: UnitPlan,
  positions: PositionPlan,
  facts: CareerFacts,
  decisionId: string,
): { readonly people: PlannedPerson[]; readonly problems: PlanProblem[] } {
  const { draft } = units;
  const exceptions = new Map(draft.people.map((one) => [one.personId, one]));
  const problems: PlanProblem[] = [];
  const people = [...facts.names.values()].map(({ id, fullName }) => {
    const exception = exceptions.get(id);
    const before = careerOf(facts.careers, id);
    const base = facts.bases.get(id) ?? before;
    const kept = (facts.statements.get(id) ?? []).filter(({ state }) => state === 'IN_FORCE');
    const beneath = beneathPassing(base, kept, draft.effectiveOn);
    const move = {
      day: draft.effectiveOn,
      key: `${decisionId} ${id}`,
      targetOf: units.targetOf,
      bodyOf: units.bodyOf,
      wasWithin: units.wasWithin,
      isWithin: units.isWithin,
      employerOf: units.employerOf,
      positionOf: positions.positionOf,
      ...(exception
        ? { exception: exceptionOf(exception, before, units, positions, fullName, problems) }
        : {}),
    };
    const effects = reorganisationEffects(before, startsOf(base, kept), move, beneath);
    const mine: CareerStatement = {
      decisionId,
      on: draft.effectiveOn,
      entered: Number.MAX_SAFE_INTEGER,
      effects,
    };
    const done = effects.length > 0 ? replay(base, [...kept, mine]) : { career: before, unplaced: [] };
    const remaining = rowInClosing(done.career, units);
    if (remaining !== undefined)
      problems.push(
        problem(
          'error',
          'ROWS_REMAIN',
          `${fullName} có một dòng từ ngày ${formatDate(remaining.from)} ở “${units.nameOf(remaining.unit)}”, đơn vị khi đó đã kết thúc. Hãy thu hồi hoặc sửa quyết định tương lai, dòng hồ sơ ấy trước.`,
          remaining.decisionId ? `/quyet-dinh/${remaining.decisionId}` : `/ho-so/${id}`,
        ),
      );
    return {
      id,
      fullName,
      before: standingOn(before, draft.effectiveOn),
      after: standingOn(done.career, draft.effectiveOn),
      effects,
      exception,
      losing: losing(done.unplaced, base, kept),
    };
  });
  for (const { fullName, losing: ids } of people)
    for (const id of ids)
      problems.push(
        problem(
          'error',
          'DECISION_DEPENDS',
          `Một quyết định khác của ${fullName} dựa vào chức vụ sẽ thay đổi; hãy xử lý quyết định đó trước.`,
          `/quyet-dinh/${id}`,
        ),
      );
  return { people, problems };
}

function losing(unplaced: readonly string[], base: Career, kept: readonly StoredStatement[]): string[] {
  if (unplaced.length === 0) return [];
  const lostBefore = replay(base, kept).unplaced;
  return unplaced.filter(
    (id) => !lostBefore.includes(id) && kept.some(({ decisionId }) => decisionId === id),
  );
}

/** Rows that begin by a statement of their own: rows entered directly and the posts of decisions. */
function startsOf(base: Career, statements: readonly StoredStatement[]): Set<string> {
  const starts = new Set(base.assignments.map(({ id, from }) => `${id} ${from}`));
  for (const { on, effects } of statements)
    for (const effect of effects) if (effect.type === 'POST') starts.add(`${effect.id} ${on}`);
  return starts;
}

function exceptionOf(
  { organisationId, title, isLeader, positionName }: StoredException,
  career: Career,
  units: UnitPlan,
  positions: PositionPlan,
  fullName: string,
  problems: PlanProblem[],
): { organisationId?: string; title?: string; isLeader?: boolean; positionId?: string | null } {
  if (organisationId !== null && !units.after.has(organisationId)) {
    const detail = `${fullName} được chuyển đến một đơn vị không còn sau sắp xếp.`;
    problems.push(problem('error', 'EXCEPTION_GONE', detail));
  }
  const stood = standingOn(career, units.draft.effectiveOn)?.organisationId ?? '';
  const unit = organisationId ?? units.targetOf(stood) ?? stood;
  const named = positionName === null ? undefined : positions.named(unit, positionName);
  if (positionName !== null && named === undefined) {
    const detail = `${fullName}: nơi đến không có vị trí “${positionName}”.`;
    problems.push(problem('error', 'EXCEPTION_POSITION', detail));
  }
  const leavesPosition = organisationId !== null || title !== null;
  return {
    ...(organisationId === null ? {} : { organisationId }),
    ...(title === null ? {} : { title }),
    ...(isLeader === null ? {} : { isLeader }),
    ...(named !== undefined ? { positionId: named } : leavesPosition ? { positionId: null } : {}),
  };
}

interface Remaining {
  readonly unit: string;
  readonly from: string;
  readonly decisionId: string | null;
}
/** A row that would still lie in a unit after its last day. */
function rowInClosing({ employments, assignments }: Career, units: UnitPlan): Remaining | undefined {
  const day = units.draft.effectiveOn;
  for (const { organisationId: unit, from, until, decisionId } of assignments)
    if ((until === null || until > day) && units.isClosing(unit)) return { unit, from, decisionId };
  for (const row of employments) {
    if (row.until !== null && row.until <= day) continue;
    const unit = [row.usingOrganisationId, row.managingOrganisationId, row.payingOrganisationId].find(
      units.isClosing,
    );
    if (unit !== undefined) return { unit, from: row.from, decisionId: row.decisionId };
  }
  return undefined;
}
