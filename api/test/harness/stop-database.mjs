// After the API tests: the server given by TEST_DATABASE_URL is left as it was found, a throwaway one is deleted.
import pg from 'pg';

export default async function stopDatabase() {
  const server = globalThis.hrTestServer;
  if (server === undefined) return;
  const { template, login } = server.leftovers ?? {};
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const { rows } = await admin.query('select datname from pg_database where starts_with(datname, $1)', [
    template,
  ]);
  for (const { datname } of rows) await admin.query(`drop database ${datname} with (force)`);
  await admin.query(`drop role ${login}`);
  await admin.end();
  await server.stop();
}
