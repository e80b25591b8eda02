import { isDeputyTitle, leavesOn } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { today } from '../platform/today';
import type { ChartPosition, ChartUnit, OrganisationChart } from './chart.dto';
import { type Judged, type StaffingRead, figuresOf, horizons, leavingOf, totalsOf } from './staffing-figures';
import { StaffingReader } from './staffing-reader';
import { chartUnitsOf } from './staffing.query';
import { vacanciesIn } from './unit-glance';

@Injectable()
export class ChartService {
  constructor(
    private readonly database: Database,
    private readonly reader: StaffingReader,
  ) {}

  /** The units of a body with their people by position. @throws 404 outside the actor's units */
  async chart(actor: Actor, organisationId: string, asOf = today()): Promise<OrganisationChart> {
    const read = await this.reader.read(actor, organisationId, asOf);
    const [units = []] = await this.database.read(actor, chartUnitsOf(read.body.id, asOf));
    const people = Map.groupBy(read.people, ({ unitId }) => unitId);
    const positions = figuresOf(read);
    return {
      organisationId: read.body.id,
      organisationName: read.body.name,
      asOf,
      totals: totalsOf(read, positions),
      vacancies: vacanciesIn(positions).map(({ positionName, vacant }) => ({ name: positionName, vacant })),
      units: (units as unknown as Pick<ChartUnit, 'id' | 'parentId' | 'name'>[]).map((unit) => {
        const own = people.get(unit.id) ?? [];
        return { ...unit, present: own.length, leaders: leadersOf(own), positions: positionsOf(own, read) };
      }),
    };
  }
}

/** Heads before their deputies. */
function leadersOf(people: readonly Judged[]): ChartUnit['leaders'] {
  return people
    .filter(({ isLeader, fullName }) => isLeader && fullName !== null)
    .sort((a, b) => Number(isDeputyTitle(a.title)) - Number(isDeputyTitle(b.title)))
    .map(({ personId, fullName, title }) => ({ personId, fullName: fullName ?? '', title: title ?? '' }));
}

function positionsOf(people: readonly Judged[], { positions, asOf }: StaffingRead): ChartPosition[] {
  const [year = ''] = horizons(asOf);
  const held = Map.groupBy(people, ({ positionId }) => positionId ?? '');
  const lineOf = (positionId: string | null, name: string): ChartPosition[] => {
    const own = held.get(positionId ?? '') ?? [];
    if (own.length === 0) return [];
    const count = (is: (person: Judged) => boolean): number => own.filter(is).length;
    return [
      {
        positionId,
        name,
        present: own.length,
        notMet: count(({ standing }) => standing === 'NOT_MET'),
        unknown: count(({ standing }) => standing === 'UNKNOWN'),
        leaving: count((person) => {
          const leaving = leavesOn(leavingOf(person, asOf));
          return positionId !== null && leaving !== null && leaving.day <= year;
        }),
      },
    ];
  };
  return [
    ...positions.flatMap(({ id, name }) => lineOf(id, name)),
    ...lineOf(null, 'Chưa bố trí vị trí việc làm'),
  ];
}
