import Fastify from 'fastify';
import pg from 'pg';
import { Readable } from 'node:stream';
import { countsStatement } from '../overview/overview.query';
import { rowsStatement } from '../personnel/people-list.query';
import { organisationsFound, peopleFound } from '../personnel/people-search.query';
import { PeopleQuery } from '../personnel/people.dto';
import { personFileStatement } from '../personnel/person-file.query';
import { searchWords } from '../personnel/search-words';
import { loadConfig } from '../platform/config';
import type { Statement } from '../platform/database';
import { today } from '../platform/today';
import { addBarePositions } from './bare-positions';
import { addBareTraining } from './bare-training';
import { handWrittenCell, handWrittenCellCount, handWrittenR1, handWrittenUnits } from './statistics.query';
import { type FilePart, bareDueList, barePart } from './whole-file';
import { answerBench } from './worker';

/**
 * The measure: the application's own SQL through Fastify and `pg` with nothing around it. No session, no scope (it signs
 * in as the owner, whom the policies let pass), no transaction, no log, no validation.
 */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const config = loadConfig(process.env);
const pool = new pg.Pool({ connectionString: config.databaseUrl, max: config.databasePool });
const ask = async ({ name, text, values }: Statement): Promise<unknown[]> =>
  (await pool.query({ name, text, values: values as unknown[] })).rows;
const queryOf = (given: object): PeopleQuery => Object.assign(new PeopleQuery(), given);

const server = Fastify();
server.get<{ Params: { id: string } }>(
  '/file/:id',
  async ({ params }) => (await ask(personFileStatement(params.id, today())))[0],
);
server.get<{ Querystring: { organisationId?: string; q?: string } }>('/people', async ({ query }) =>
  ask(rowsStatement(queryOf(query), today())),
);
server.get<{ Querystring: { q: string } }>('/search', async ({ query }) => {
  const words = searchWords(query.q);
  return Promise.all([ask(peopleFound(words, today(), 8)), ask(organisationsFound(words, today(), 8))]);
});
server.get<{ Params: { id: string; '*': string } }>('/whole/:id', ({ params }) =>
  barePart('', params.id, ask),
);
server.get<{ Params: { id: string; '*': string } }>('/whole/:id/*', ({ params }) =>
  barePart(`/${params['*']}` as FilePart, params.id, ask),
);
server.get<{ Querystring: { from: string; to: string } }>('/due', ({ query }) =>
  bareDueList(query.from, query.to, ask),
);
server.get<{ Querystring: { asOf?: string } }>('/r1', ({ query }) =>
  Promise.all([handWrittenR1, handWrittenUnits].flatMap((make) => make(query.asOf ?? today())).map(ask)),
);
server.get('/r1-cell', async () => ask(handWrittenCell(today())));
server.get('/r1-cell-count', async () => ask(handWrittenCellCount(today())));
addBareTraining(server, pool, ask);
server.get('/counts', async () => ask(countsStatement(today())));
addBarePositions(server, pool, ask);
server.get('/export', async (_request, reply) => {
  void reply.type('text/csv');
  return reply.send(Readable.from(lines(rowsStatement(queryOf({}), today(), true))));
});

/** Every column of every row, a thousand rows at a time. */
async function* lines({ text, values }: Statement): AsyncGenerator<string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`declare people no scroll cursor for ${text}`, values as unknown[]);
    for (;;) {
      const { rows } = await client.query<unknown[]>({ text: 'fetch 1000 from people', rowMode: 'array' });
      if (rows.length === 0) break;
      yield rows.map((row) => row.join(',')).join('\r\n') + '\r\n';
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}

const address = await server.listen({ port: 0, host: '127.0.0.1' });
answerBench(address, async () => {
  await server.close();
  await pool.end();
});
