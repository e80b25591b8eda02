import { REQUIREMENT_KINDS, searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
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
import { peopleBehind } from './people-behind';
import {
  brief,
  figuresOf,
  grouped,
  quotasIn,
  ratiosIn,
  totalsOf,
  type StaffingRead,
} from './staffing-figures';
import { StaffingReader } from './staffing-reader';
import { bodiesCounted, bodiesOn, differenceBetween } from './staffing.query';

@Injectable()
export class StaffingService {
  constructor(
    private readonly database: Database,
    private readonly reader: StaffingReader,
  ) {}

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
    const read = await this.reader.read(actor, organisationId, asOf);
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
    const read = await this.reader.read(actor, query.organisationId, query.asOf ?? today());
    const all = peopleBehind(ofRegime(read, query.regime), query);
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
    const read = await this.reader.read(actor, String(place['id']), asOf);
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
    const body = await this.reader.bodyOf(actor, organisationId, to);
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
}

/** The people of one regime alone, as the report by kind counts them. */
function ofRegime(read: StaffingRead, regime: 'CC' | 'VC' | undefined): StaffingRead {
  if (regime === undefined) return read;
  const kinds: readonly (string | null)[] =
    regime === 'CC' ? ['CONG_CHUC', 'CAN_BO'] : ['VIEN_CHUC_NS', 'VIEN_CHUC_TU'];
  return { ...read, people: read.people.filter(({ quotaKind }) => kinds.includes(quotaKind)) };
}
