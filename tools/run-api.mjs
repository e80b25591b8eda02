// Runs one program of the API: node tools/run-api.mjs <path under api/src, without extension> [arguments]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureApiBuilt, ensureInstalled, fail, root, runInForeground } from './workspace.mjs';

const [program, ...args] = process.argv.slice(2);
ensureInstalled();
ensureApiBuilt();
const file = join(root, 'dist/node/api/src', `${program}.js`);
if (program === undefined || !existsSync(file)) fail(`Không có chương trình ${program ?? ''}.`);
runInForeground(file, args);
