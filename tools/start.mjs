// npm start: install, build and run, whatever of it is not done yet.
import { join } from 'node:path';
import { ensureApiBuilt, ensureInstalled, ensureWebBuilt, root, runInForeground } from './workspace.mjs';

ensureInstalled();
ensureApiBuilt();
ensureWebBuilt();
runInForeground(join(root, 'dist/node/api/src/launch/start.js'));
