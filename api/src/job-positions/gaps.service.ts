import { type RetirementDueFact, type Sex, retirementAges, retirementOf, searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database, type Row } from '../platform/database';
import { today } from '../platform/today';
import { parametersOf, parametersStatement } from '../settings';
import { type GapReading, gapReport } from './gap-report';
import type { GapReport, GapsQuery } from './gaps.dto';
import { JOIN_BY_HASH, type Retiring, gapsOn, levelledPositionsOn, quotasOn } from './gaps.query';
import { decidedRetirements } from './decided-retirement.query';
import { provinceOf, ratioReasons, ratioRulesOn } from './staffing.query';

@Injectable()
export class GapsService {
  constructor(private readonly database: Database) {}

  /** Gaps G1 to G9 of every body the actor may see, with the ratios over the whole province. */
  async report(actor: Actor, query: GapsQuery): Promise<GapReport> {
    const { asOf = today(), regime = null } = query;
    const retiring = retiringOf(
      ...(await this.database.read(actor, parametersStatement, decidedRetirements)),
    );
    const [, [gaps], positions, quotas, rules, reasons, province] = await this.database.read(
      actor,
      JOIN_BY_HASH,
      gapsOn(asOf, regime, retiring),
      levelledPositionsOn(asOf),
      quotasOn(asOf),
      ratioRulesOn(asOf),
      ratioReasons(null),
      provinceOf(asOf),
    );
    const words = searchKey(query.q ?? '')
      .split(' ')
      .filter(Boolean);
    const { bodies, levels } = gaps as { bodies: unknown[] | null; levels: unknown[] | null };
    const reading = {
      bodies: bodies ?? [],
      levels: levels ?? [],
      positions,
      quotas,
      rules,
      reasons,
      province: province[0] ?? null,
    };
    return gapReport(reading as unknown as GapReading, { ...query, asOf, words });
  }
}

interface Decided {
  readonly personId: string;
  readonly sex: Sex;
  readonly birth: string;
  readonly retirement: readonly RetirementDueFact[];
}

function retiringOf(numbers: Row[] = [], rows: Row[] = []): Retiring {
  const parameters = parametersOf(numbers);
  const pensions = (rows as unknown as Decided[]).flatMap(({ personId, ...facts }) => {
    const retires = retirementOf(facts, { parameters });
    return retires ? [{ personId, from: retires.pensionFrom }] : [];
  });
  return {
    ageOf: retirementAges(parameters),
    decided: {
      people: pensions.map(({ personId }) => personId),
      from: pensions.map(({ from }) => from),
    },
  };
}
