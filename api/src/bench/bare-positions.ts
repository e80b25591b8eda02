import { retirementAgeMonths } from '@hr/domain';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { JOIN_BY_HASH, gapsOn, levelledPositionsOn, quotasOn } from '../job-positions/gaps.query';
import {
  bodyOf,
  concurrentOf,
  dossiersOf,
  factsOf,
  positionsOf,
  provinceOf,
  quotasOf,
  ratioReasons,
  ratioRulesOn,
  ratiosFor,
  requirementsOf,
  staffOf,
} from '../job-positions/staffing.query';
import type { Statement } from '../platform/database';
import { today } from '../platform/today';

type Ask = (statement: Statement) => Promise<unknown[]>;

/** The statements behind the screen of one body and the report over all, asked without anything around them. */
export function addBarePositions(server: FastifyInstance, pool: pg.Pool, ask: Ask): void {
  server.get<{ Querystring: { organisationId: string } }>('/positions', async ({ query }) => {
    const [body] = (await ask(bodyOf(query.organisationId, today()))) as { id: string; kind: string }[];
    if (!body) return [];
    const about = [dossiersOf, positionsOf, requirementsOf, staffOf, concurrentOf, quotasOf] as const;
    const [, , , staff = []] = await Promise.all([
      ...about.map((statement) => ask(statement(body.id, today()))),
      ask(ratiosFor(body.kind, today())),
      ask(ratioReasons(body.id)),
    ]);
    const people = (staff as { personId: string; positionId: string | null }[])
      .filter(({ positionId }) => positionId !== null)
      .map(({ personId }) => personId);
    return [staff, await Promise.all(factsOf(people, today()).map(ask))];
  });
  server.get('/gaps', async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(JOIN_BY_HASH.text);
      const answers: unknown[] = [];
      for (const { name, text, values } of [
        gapsOn(today(), null, { ageOf: retirementAgeMonths, decided: { people: [], from: [] } }),
        levelledPositionsOn(today()),
        quotasOn(today()),
        ratioRulesOn(today()),
        ratioReasons(null),
        provinceOf(today()),
      ])
        answers.push((await client.query({ name, text, values: values as unknown[] })).rows);
      await client.query('commit');
      return answers.map((rows) => (rows as unknown[]).length);
    } finally {
      client.release();
    }
  });
}
