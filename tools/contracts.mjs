// Writes libs/contracts/src/openapi.json from the API's own classes and the client's types from it, without a database;
// and the JSON Schema of the packages for the national database from their list of fields.
// With --check it writes nothing and fails when the committed files are stale.
import openapiTypescript, { astToString } from 'openapi-typescript';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
await import('./build-api.mjs');
const { nationalRecordSchema } = await import('../dist/node/libs/contracts/src/national-record-schema.js');
const { describeWithoutDatabase } = await import('../dist/node/api/src/describe-without-database.js');

const document = JSON.parse(JSON.stringify(await describeWithoutDatabase()));
const files = {
  'libs/contracts/src/national-record.schema.json': JSON.stringify(nationalRecordSchema(), null, 2) + '\n',
  'libs/contracts/src/openapi.json': JSON.stringify(document, null, 2) + '\n',
  'libs/contracts/src/generated/api.ts':
    '// Written by `npm run contracts` from openapi.json; not to be edited.\n' +
    astToString(await openapiTypescript(document, { immutable: true })),
};
let isStale = false;
for (const [name, content] of Object.entries(files)) {
  const path = join(root, name);
  if ((await readFile(path, 'utf8').catch(() => '')) === content) continue;
  isStale = true;
  if (process.argv.includes('--check')) {
    console.error(`${name} khác với API: chạy npm run contracts rồi ghi lại.`);
    continue;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
process.exit(isStale && process.argv.includes('--check') ? 1 : 0);
