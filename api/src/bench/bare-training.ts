import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Statement } from '../platform/database';
import { today } from '../platform/today';
import { dutyFacts, dutyNames } from '../training/duties/duty-facts';
import { LARGE_STATEMENT, branchesOf, matrixPage, needsByBranch } from '../training/duties/needs.query';
import { certificatesOf, commitmentsOf, nameOf, timelineOf } from '../training/duties/person-training.query';
import { trainableRequirements } from '../training/duties/position-gaps';
import { ReportQuery } from '../training/reports/report.dto';
import { reportStatements } from '../training/reports/turns.query';

type Ask = (statement: Statement) => Promise<unknown[]>;

/** The statements behind the training screens, asked without anything around them. */
export function addBareTraining(server: FastifyInstance, pool: pg.Pool, ask: Ask): void {
  server.get<{ Params: { id: string } }>('/training/:id', async ({ params: { id } }) =>
    Promise.all(
      [
        nameOf(id),
        timelineOf(id),
        certificatesOf(id),
        commitmentsOf(id),
        dutyFacts(today(), [id]),
        trainableRequirements(today(), [id]),
        dutyNames,
      ].map(ask),
    ),
  );
  server.get<{ Querystring: { year: number } }>('/training-report', async ({ query: { year } }) =>
    Promise.all(reportStatements(Object.assign(new ReportQuery(), { year: Number(year) })).map(ask)),
  );
  server.get('/training-needs', async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(LARGE_STATEMENT.text);
      const answers: unknown[] = [];
      for (const { name, text, values } of [
        needsByBranch(today(), undefined),
        branchesOf(today(), undefined),
        dutyNames,
      ])
        answers.push((await client.query({ name, text, values: values as unknown[] })).rows);
      await client.query('commit');
      return answers;
    } finally {
      client.release();
    }
  });
  server.get<{ Querystring: { organisationId: string } }>('/training-matrix', async ({ query }) => {
    const page = await ask(matrixPage(today(), query.organisationId, [], false, 50, 0));
    const people = (page as { personId: string | null }[]).flatMap(({ personId }) => personId ?? []);
    return Promise.all(
      [dutyFacts(today(), people), trainableRequirements(today(), people), dutyNames].map(ask),
    );
  });
}
