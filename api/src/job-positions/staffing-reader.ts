import { type RuleParameters, retirementOf, standingOf } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { notFound } from '../platform/problem';
import { parametersOf, parametersStatement } from '../settings';
import type { RatioReason, RatioRow } from './ratio-figures';
import { type PositionRequirement, StaffFacts } from './standing';
import type { Body, ConcurrentRow, Judged, PositionRow, StaffRow, StaffingRead } from './staffing-figures';
import {
  bodyOf,
  concurrentOf,
  dossiersOf,
  factsOf,
  positionsOf,
  quotasOf,
  ratioReasons,
  ratiosFor,
  requirementsOf,
  staffOf,
} from './staffing.query';

/** Reads one body on one day: its positions, its people, and how each of them stands in his position. */
@Injectable()
export class StaffingReader {
  constructor(private readonly database: Database) {}

  /** The nearest body at or above the unit. @throws 404 outside the actor's units */
  async bodyOf(actor: Actor, organisationId: string, asOf: string): Promise<Body> {
    const [[body]] = await this.database.read(actor, bodyOf(organisationId, asOf));
    if (!body) throw notFound('Không có đơn vị này vào ngày đó, hoặc đơn vị nằm ngoài phạm vi của bạn.');
    return body as unknown as Body;
  }

  /** @throws 404 outside the actor's units */
  async read(actor: Actor, organisationId: string, asOf: string): Promise<StaffingRead> {
    const body = await this.bodyOf(actor, organisationId, asOf);
    const [dossiers, positions, requirements, staff, concurrent, quotas, ratios, reasons, parameters] =
      (await this.database.read(
        actor,
        dossiersOf(body.id, asOf),
        positionsOf(body.id, asOf),
        requirementsOf(body.id, asOf),
        staffOf(body.id, asOf),
        concurrentOf(body.id, asOf),
        quotasOf(body.id, asOf),
        ratiosFor(body.kind, asOf),
        ratioReasons(body.id),
        parametersStatement,
      )) as unknown as [
        StaffingRead['dossiers'],
        PositionRow[],
        PositionRequirement[],
        StaffRow[],
        ConcurrentRow[],
        { kind: string; amount: number; number: string | null }[],
        RatioRow[],
        RatioReason[],
        Record<string, unknown>[],
      ];
    return {
      body,
      asOf,
      dossiers,
      positions,
      people: await this.judged(actor, staff, requirements, asOf, parametersOf(parameters)),
      concurrent,
      quotas: new Map(quotas.map(({ kind, ...quota }) => [kind, quota])),
      ratios,
      reasons,
    };
  }

  private async judged(
    actor: Actor,
    staff: readonly StaffRow[],
    requirements: readonly PositionRequirement[],
    asOf: string,
    parameters: RuleParameters,
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
      const { positionId, fullName, personId, isLeader, leadsSince, sex, birthDate, retirement } = person;
      const retires = retirementOf({ sex, birth: birthDate, retirement }, { parameters });
      const pensionFrom = retires?.pensionFrom ?? null;
      if (positionId === null || fullName === null)
        return { ...person, pensionFrom, matches: null, standing: null };
      const matches = facts.matches(
        personId,
        positionId,
        asked.get(positionId) ?? [],
        isLeader ? leadsSince : null,
        asOf,
      );
      return { ...person, pensionFrom, matches, standing: standingOf(matches) };
    });
  }
}
