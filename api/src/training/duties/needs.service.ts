import type { DutyKind } from '@hr/domain';
import { searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../auth/actor';
import { unitInScope } from '../../personnel';
import { Database, type Row, type Statement } from '../../platform/database';
import { notFound } from '../../platform/problem';
import { today } from '../../platform/today';
import { patterns } from '../training-rows';
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
import { type DutyFacts, DutyNames, dutiesOf, dutyFacts, dutyNames } from './duty-facts';
import { LARGE_STATEMENT, branchesOf, matrixPage, needsByBranch, needsByKind, needyOf } from './needs.query';
import { byPosition, trainableRequirements } from './position-gaps';

export interface Judged {
  readonly facts: DutyFacts;
  readonly duties: readonly DutyState[];
}
interface BranchNeed {
  readonly organisationId: string;
  /** Null: everybody. */
  readonly kindCode: string | null;
  readonly need: number;
  readonly unknown: number;
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

const isNeed = ({ result }: DutyState): boolean => result === 'NOT_MET' || result === 'UNKNOWN';
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Who has to learn what, from duties and from what positions ask. How many is counted in SQL (`needs.query`); the rules
 * say why, for one person or a page of them.
 */
@Injectable()
export class NeedsService {
  constructor(private readonly database: Database) {}

  /** @throws 404 unit out of sight */
  async map(actor: Actor, { organisationId, asOf = today() }: NeedsQuery): Promise<NeedMap> {
    await this.refuseForeign(actor, organisationId);
    const [needs, branches, named] = await this.overAll(
      actor,
      needsByBranch(asOf, organisationId),
      branchesOf(asOf, organisationId),
      dutyNames,
    );
    const names = new DutyNames(named);
    const all = needs as unknown as BranchNeed[];
    const people = new Map(
      all.flatMap(({ organisationId: id, kindCode, need }) => (kindCode === null ? [[id, need]] : [])),
    );
    const counted = all.flatMap(({ kindCode, ...need }) =>
      kindCode === null ? [] : [{ ...need, kindCode }],
    );
    const byUnit = Map.groupBy(counted, (need) => need.organisationId);
    const units = (branches as unknown as Omit<NeedUnit, 'cells' | 'unknown' | 'people'>[]).flatMap(
      (branch): NeedUnit[] => {
        const own = byUnit.get(branch.organisationId) ?? [];
        const staff = people.get(branch.organisationId) ?? 0;
        if (staff === 0) return [];
        return [
          {
            ...branch,
            people: staff,
            cells: Object.fromEntries(own.map(({ kindCode, need }) => [kindCode, need])),
            unknown: Object.fromEntries(
              own.filter(({ unknown }) => unknown > 0).map(({ kindCode, unknown }) => [kindCode, unknown]),
            ),
          },
        ];
      },
    );
    const kinds = [...Map.groupBy(counted, ({ kindCode }) => kindCode)]
      .map(([code, own]): NeedKind => ({
        code,
        name: names.kind(code),
        need: sum(own.map(({ need }) => need)),
        unknown: sum(own.map(({ unknown }) => unknown)),
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    return { asOf, kinds, units, people: sum(units.map(({ people }) => people)) };
  }

  /** The people behind a figure of the map. @throws 404 unit out of sight */
  async people(actor: Actor, query: NeedPeopleQuery): Promise<NeedPeople> {
    const { organisationId, kindCode, page, pageSize, asOf = today() } = query;
    await this.refuseForeign(actor, organisationId);
    const offset = (page - 1) * pageSize;
    const [rows] = await this.overAll(actor, needyOf(asOf, organisationId, kindCode, pageSize, offset));
    const items = (await this.judged(actor, asOf, idsOf(rows))).flatMap(({ facts, duties }): NeedPerson[] => {
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
    return { total: totalOf(rows), items };
  }

  /** People × duties of a unit. @throws 404 unit out of sight */
  async matrix(actor: Actor, query: MatrixQuery): Promise<Matrix> {
    const { organisationId, q, show, page, pageSize, asOf = today() } = query;
    await this.refuseForeign(actor, organisationId);
    const words = patterns(searchKey(q ?? ''));
    const offset = (page - 1) * pageSize;
    const [rows] = await this.overAll(
      actor,
      matrixPage(asOf, organisationId, words, show === 'missing', pageSize, offset),
    );
    const items = (await this.judged(actor, asOf, idsOf(rows))).map(({ facts, duties }) => ({
      personId: facts.personId,
      fullName: facts.fullName,
      title: facts.title,
      organisationName: facts.organisationName,
      isLeader: facts.isLeader,
      duties,
    }));
    return { total: totalOf(rows), asOf, items };
  }

  /** What a unit's plan is proposed from, the greatest need first. @throws 404 unit out of sight */
  async byKind(actor: Actor, organisationId: string): Promise<KindNeed[]> {
    await this.refuseForeign(actor, organisationId);
    const [rows = [], named = []] = await this.overAll(
      actor,
      needsByKind(today(), organisationId),
      dutyNames,
    );
    const names = new DutyNames(named);
    return (rows as unknown as Omit<KindNeed, 'kindName'>[]).map((need) => ({
      ...need,
      kindName: names.kind(need.kindCode),
    }));
  }

  /** One person's duties; none where he does not work on the day. */
  async ofPerson(actor: Actor, personId: string, asOf: string): Promise<Judged | undefined> {
    return (await this.judged(actor, asOf, [personId]))[0];
  }

  /** Every duty of a page of people, in the order of names. */
  async judged(actor: Actor, asOf: string, people: readonly string[]): Promise<readonly Judged[]> {
    if (people.length === 0) return [];
    const [rows = [], required = [], named = []] = await this.database.read(
      actor,
      dutyFacts(asOf, people),
      trainableRequirements(asOf, people),
      dutyNames,
    );
    const names = new DutyNames(named);
    const requirements = byPosition(required);
    return (rows as unknown as DutyFacts[]).map((facts) => ({
      facts,
      duties: dutiesOf(facts, requirements, names, asOf),
    }));
  }

  /** Statements over everybody in sight, or over one unit and those below it. */
  async overAll(actor: Actor, ...statements: readonly Statement[]): Promise<Row[][]> {
    return (await this.database.read(actor, LARGE_STATEMENT, ...statements)).slice(1);
  }

  /** @throws 404 unit out of sight */
  async refuseForeign(actor: Actor, organisationId: string | undefined): Promise<void> {
    if (organisationId === undefined) return;
    const [units] = await this.database.read(actor, unitInScope(organisationId));
    if (units.length === 0) throw notFound('Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của bạn.');
  }
}

const idsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ personId }) => (personId === null ? [] : [String(personId)]));
const totalOf = ([first]: readonly Row[]): number => Number(first?.['total'] ?? 0);
const worst = (duties: readonly DutyState[]): DutyState | undefined =>
  duties.find(({ result }) => result === 'NOT_MET') ?? duties[0];
