import type { DutyKind } from '@hr/domain';
import { searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../auth/actor';
import { unitInScope } from '../../personnel';
import { Database } from '../../platform/database';
import { notFound } from '../../platform/problem';
import { today } from '../../platform/today';
import type {
  DutyState,
  Matrix,
  MatrixQuery,
  NeedKind,
  NeedMap,
  NeedPeople,
  NeedPeopleQuery,
  NeedPerson,
  NeedUnit,
  NeedsQuery,
} from './duties.dto';
import { type DutyFacts, DutyNames, type DutyScope, dutiesOf, dutyFacts, dutyNames } from './duty-facts';
import { byPosition, trainableRequirements } from './position-gaps';

export interface Judged {
  readonly facts: DutyFacts;
  readonly duties: readonly DutyState[];
}
interface Branch {
  readonly unit: string;
  readonly top: string;
  readonly name: string;
  readonly hasUnits: boolean;
}
/** Needs of a unit by kind of programme, for its plan. */
export interface KindNeed {
  readonly kindCode: string;
  readonly kindName: string;
  readonly duty: DutyKind;
  readonly need: number;
  readonly unknown: number;
  readonly leaders: number;
}

/**
 * The units below a unit, each with the branch that it belongs to: the units right below the asked one, and itself.
 * Without one, below the province or the actor's own units. $1 unit or null, $2 day.
 */
const BRANCHES = `with recursive root as (
    select p.organisation_id as id from organisation_place p where p.valid @> $2::date and case when $1::uuid is not null then p.organisation_id = $1
      when current_setting('role') = 'some_units' then p.organisation_id = any (actor_organisations())
        and coalesce(not p.parent_id = any (actor_organisations()), true)
      else p.parent_id is null end),
  tree(unit, top, depth) as (
    select id, id, 0 from root
    union all
    select p.organisation_id, case when t.depth = 0 then p.organisation_id else t.top end, t.depth + 1
    from tree t join organisation_place p on p.parent_id = t.unit and p.valid @> $2::date)
  select t.unit, t.top, n.name, exists (select from organisation_place c where c.parent_id = t.top and c.valid @> $2::date) and t.top not in (select id from root) as "hasUnits"
  from tree t left join organisation_name n on n.organisation_id = t.top and n.valid @> $2::date`;

const isNeed = ({ result }: DutyState): boolean => result === 'NOT_MET' || result === 'UNKNOWN';

/** Who has to learn what, from duties and from what positions ask. */
@Injectable()
export class NeedsService {
  constructor(private readonly database: Database) {}

  /** @throws 404 unit out of sight */
  async map(actor: Actor, { organisationId, asOf = today() }: NeedsQuery): Promise<NeedMap> {
    await this.refuseForeign(actor, organisationId);
    const [branches = []] = await this.database.read(actor, {
      name: 'training_branches',
      text: BRANCHES,
      values: [organisationId ?? null, asOf],
    });
    const all = branches as unknown as Branch[];
    const { people, names } = await this.judged(actor, asOf, { units: all.map(({ unit }) => unit) });
    const topOf = new Map(all.map(({ unit, top }) => [unit, top]));
    const byTop = Map.groupBy(people, ({ facts }) => topOf.get(facts.organisationId) ?? facts.organisationId);
    const tops = [...new Map(all.map((branch) => [branch.top, branch])).values()];
    const units = tops.flatMap(({ top, name, hasUnits }): NeedUnit[] => {
      const staff = byTop.get(top) ?? [];
      if (staff.length === 0) return [];
      const { cells, unknown } = counted(staff);
      return [
        { organisationId: top, organisationName: name ?? '', people: staff.length, hasUnits, cells, unknown },
      ];
    });
    const whole = counted(people);
    const kinds = Object.keys(whole.cells)
      .sort()
      .map((code): NeedKind => ({
        code,
        name: names.kind(code),
        need: whole.cells[code] ?? 0,
        unknown: whole.unknown[code] ?? 0,
      }));
    return { asOf, kinds, units, people: people.length };
  }

  /** The people behind a figure of the map. @throws 404 unit out of sight */
  async people(actor: Actor, query: NeedPeopleQuery): Promise<NeedPeople> {
    const { organisationId, kindCode, page, pageSize, asOf = today() } = query;
    const people = await this.below(actor, organisationId, asOf);
    const items = people.flatMap(({ facts, duties }): NeedPerson[] => {
      const duty = worst(duties.filter((one) => one.kindCode === kindCode && isNeed(one)));
      if (!duty) return [];
      const { personId, fullName, title, organisationName, isLeader } = facts;
      return [
        {
          personId,
          fullName,
          title,
          organisationName,
          isLeader,
          duty: duty.duty,
          result: duty.result as NeedPerson['result'],
          evidence: duty.evidence,
          dueOn: duty.dueOn,
        },
      ];
    });
    return { total: items.length, items: items.slice((page - 1) * pageSize, page * pageSize) };
  }

  /** People × duties of a unit. @throws 404 unit out of sight */
  async matrix(actor: Actor, query: MatrixQuery): Promise<Matrix> {
    const { organisationId, q, show, page, pageSize, asOf = today() } = query;
    const words = searchKey(q ?? '')
      .split(' ')
      .filter(Boolean);
    const people = (await this.below(actor, organisationId, asOf)).filter(
      ({ facts, duties }) =>
        (show === 'all' || duties.some(isNeed)) &&
        words.every((word) => searchKey(facts.fullName).includes(word)),
    );
    const items = people.slice((page - 1) * pageSize, page * pageSize).map(({ facts, duties }) => ({
      personId: facts.personId,
      fullName: facts.fullName,
      title: facts.title,
      organisationName: facts.organisationName,
      isLeader: facts.isLeader,
      duties,
    }));
    return { total: people.length, asOf, items };
  }

  /** What a unit's plan is proposed from, the greatest need first. */
  async byKind(actor: Actor, organisationId: string): Promise<KindNeed[]> {
    const people = await this.below(actor, organisationId, today());
    const found = new Map<string, KindNeed>();
    for (const { facts, duties } of people) {
      for (const [kindCode, own] of Map.groupBy(duties.filter(isNeed), (duty) => duty.kindCode ?? '')) {
        const duty = worst(own);
        if (!duty || kindCode === '') continue;
        const before = found.get(kindCode);
        found.set(kindCode, {
          kindCode,
          kindName: duty.kindName ?? kindCode,
          duty: before?.duty ?? duty.duty,
          need: (before?.need ?? 0) + 1,
          unknown: (before?.unknown ?? 0) + (duty.result === 'UNKNOWN' ? 1 : 0),
          leaders: (before?.leaders ?? 0) + (facts.isLeader ? 1 : 0),
        });
      }
    }
    return [...found.values()].sort((a, b) => b.need - a.need || (a.kindCode < b.kindCode ? -1 : 1));
  }

  /** Everybody of the unit and below, or all in sight, with every duty. @throws 404 unit out of sight */
  async below(actor: Actor, organisationId: string | undefined, asOf: string): Promise<readonly Judged[]> {
    await this.refuseForeign(actor, organisationId);
    if (organisationId === undefined) return (await this.judged(actor, asOf, {})).people;
    const [rows = []] = await this.database.read(actor, {
      name: 'training_units_below',
      text: 'select organisations_below(array[$1::uuid], $2::date) as id',
      values: [organisationId, asOf],
    });
    const units = rows.map(({ id }) => String(id));
    return (await this.judged(actor, asOf, { units })).people;
  }

  /** One person's duties; none where he does not work on the day. */
  async ofPerson(actor: Actor, personId: string, asOf: string): Promise<Judged | undefined> {
    return (await this.judged(actor, asOf, { people: [personId] })).people[0];
  }

  private async judged(
    actor: Actor,
    asOf: string,
    scope: DutyScope,
  ): Promise<{ readonly people: readonly Judged[]; readonly names: DutyNames }> {
    const [rows = [], required = [], named = []] = await this.database.read(
      actor,
      dutyFacts(asOf, scope),
      trainableRequirements(asOf, scope.people),
      dutyNames,
    );
    const names = new DutyNames(named);
    const requirements = byPosition(required);
    return {
      names,
      people: (rows as unknown as DutyFacts[]).map((facts) => ({
        facts,
        duties: dutiesOf(facts, requirements, names, asOf),
      })),
    };
  }

  private async refuseForeign(actor: Actor, organisationId: string | undefined): Promise<void> {
    if (organisationId === undefined) return;
    const [units] = await this.database.read(actor, unitInScope(organisationId));
    if (units.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
  }
}

/** A person counts once for a kind, whatever asks for it; known to lack it before unknown. */
function counted(people: readonly Judged[]): {
  readonly cells: Record<string, number>;
  readonly unknown: Record<string, number>;
} {
  const cells: Record<string, number> = {};
  const unknown: Record<string, number> = {};
  for (const { duties } of people) {
    for (const [kind, own] of Map.groupBy(duties.filter(isNeed), (duty) => duty.kindCode ?? '')) {
      if (kind === '') continue;
      cells[kind] = (cells[kind] ?? 0) + 1;
      if (own.every(({ result }) => result === 'UNKNOWN')) unknown[kind] = (unknown[kind] ?? 0) + 1;
    }
  }
  return { cells, unknown };
}

const worst = (duties: readonly DutyState[]): DutyState | undefined =>
  duties.find(({ result }) => result === 'NOT_MET') ?? duties[0];
