// Before the API tests: a server (TEST_DATABASE_URL, or a throwaway PostgreSQL 18 in a temporary folder), one migrated
// template database on it, and a login of the API's rights. Spec files clone the template (see database.ts).
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureApiBuilt, root } from '../../../tools/workspace.mjs';

export default async function startDatabase() {
  ensureApiBuilt();
  const { loadConfig } = await import(`${root}/dist/node/api/src/platform/config.js`);
  const { migrate } = await import(`${root}/dist/node/api/src/launch/migrate.js`);
  const server = process.env.TEST_DATABASE_URL ? given(process.env.TEST_DATABASE_URL) : await throwaway();
  globalThis.hrTestServer = server;

  const suffix = `${process.pid}_${Date.now()}`;
  const template = `hr_test_${suffix}`;
  const login = `hr_test_app_${suffix}`;
  const password = randomBytes(12).toString('hex');
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${template} template template0`);
  await admin.query(`create role ${login} login password '${password}'`);
  await admin.end();

  const ownerUrl = withParts(server.url, { pathname: template });
  const appUrl = withParts(ownerUrl, { username: login, password });
  process.env.HR_TEST_OWNER_URL = ownerUrl;
  process.env.HR_TEST_APP_URL = appUrl;
  server.leftovers = { template, login };
  await migrate(loadConfig({ DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl }));
}

function given(url) {
  return { url, stop: async () => undefined };
}

async function throwaway() {
  const { startEmbedded } = await import(`${root}/dist/node/api/src/launch/embedded-postgres.js`);
  const folder = await mkdtemp(join(tmpdir(), 'hr-test-'));
  // Open to the user that the server runs as when we are root.
  await chmod(folder, 0o755);
  const server = await startEmbedded(folder);
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  // Nobody misses these data after a power cut.
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    await admin.query(`alter system set ${setting} = off`);
  }
  await admin.query('select pg_reload_conf()');
  await admin.end();
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function withParts(url, parts) {
  return Object.assign(new URL(url), parts).href;
}
