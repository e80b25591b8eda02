import { REQUIREMENT_KINDS, searchKey, standingOf } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import { type PositionRequirement, StaffFacts } from './standing';
import type {
  BodiesQuery,
  DifferenceQuery,
  FigureQuery,
  PersonStanding,
  PositionBodies,
  PositionBody,
  PositionMove,
  PositionPeople,
  Staffing,
  StaffingDifference,
} from './staffing.dto';
import {
  type Body,
  type ConcurrentRow,
  type Judged,
  type PositionRow,
  type RatioRow,
  type StaffRow,
  type StaffingRead,
  brief,
  figuresOf,
  grouped,
  peopleBehind,
  quotasIn,
  ratiosIn,
  totalsOf,
} from './staffing-figures';
import {
  bodiesCounted,
  bodiesOn,
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

@Injectable()
export class StaffingService {
  constructor(private readonly database: Database) {}

  /** The bodies the actor may see, with their gaps on the day. */
  async bodies(
    actor: Actor,
    { asOf = today(), q = '', sort, page, pageSize }: BodiesQuery,
  ): Promise<PositionBodies> {
    const words = searchKey(q ?? '')
      .split(' ')
      .filter(Boolean)
      .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const [items = [], [counted] = []] = await this.database.read(
      actor,
      bodiesOn(asOf, words, sort, pageSize, (page - 1) * pageSize),
      bodiesCounted(asOf, words),
    );
    return { total: Number(counted?.['total'] ?? 0), items: items as unknown as PositionBody[] };
  }

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
    return {
      total: all.length,
      items: all.slice((query.page - 1) * query.pageSize, query.page * query.pageSize),
    };
  }

  /** What the position asks of its holder, row by row. @throws 404 */
  async standing(
    actor: Actor,
    positionId: string,
    personId: string,
    asOf = today(),
  ): Promise<PersonStanding> {
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
    const people = rows as unknown as (PositionMove & {
      wasHere: boolean;
      isHere: boolean;
      isMoved: boolean;
    })[];
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

  private async read(actor: Actor, organisationId: string, asOf: string): Promise<StaffingRead> {
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
      StaffingRead['dossiers'],
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
    const placed = staff.filter(
      ({ positionId, fullName }) => fullName !== null && asked.has(positionId ?? ''),
    );
    const facts = new StaffFacts(
      placed.length > 0
        ? await this.database.read(
            actor,
            ...factsOf(
              placed.map(({ personId }) => personId),
              asOf,
            ),
          )
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
