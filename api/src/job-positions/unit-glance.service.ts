import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { today } from '../platform/today';
import { DossiersService } from './dossiers.service';
import type { PositionBody } from './staffing.dto';
import { figuresOf, quotasIn, totalsOf } from './staffing-figures';
import { StaffingReader } from './staffing-reader';
import { bodiesOn } from './staffing.query';
import { leavingIn, shortfallsIn, vacanciesIn } from './unit-glance';
import type { UnitGlance } from './unit-glance.dto';

/** More bodies below one than any unit has. */
const MOST_BODIES = 200;

@Injectable()
export class UnitGlanceService {
  constructor(
    private readonly database: Database,
    private readonly reader: StaffingReader,
    private readonly dossiers: DossiersService,
  ) {}

  /** What its head wants to know of a unit, on one page. @throws 404 outside the actor's units */
  async glance(actor: Actor, organisationId: string, asOf = today()): Promise<UnitGlance> {
    const read = await this.reader.read(actor, organisationId, asOf);
    const [[bodies = []], dossiers] = await Promise.all([
      this.database.read(actor, bodiesOn(asOf, [], 'name', MOST_BODIES, 0, read.body.id)),
      this.dossiers.unfinished(actor, read.body.id),
    ]);
    const positions = figuresOf(read);
    return {
      organisationId: read.body.id,
      organisationName: read.body.name,
      asOf,
      totals: totalsOf(read, positions),
      quotas: quotasIn(read),
      vacancies: vacanciesIn(positions),
      leaving: leavingIn(read),
      shortfalls: shortfallsIn(read),
      dossiers,
      below: (bodies as unknown as PositionBody[]).filter(({ id }) => id !== read.body.id),
    };
  }
}
