// Rebuilds and restarts while you work: the API from its sources, the client with Angular's own server on 4200, which
// hands /api on. Starts what `npm start` starts; stops together.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const run = (command, ...args) =>
  spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false' } });

let api = run('node', 'tools/start.mjs');
const client = run('nx', 'serve', 'web');

let timer;
const restart = () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    api.once('exit', () => (api = run('node', 'tools/start.mjs')));
    api.kill('SIGINT');
  }, 400);
};
for (const folder of ['api/src', 'libs', 'migrations'])
  watch(join(root, folder), { recursive: true }, restart);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    client.kill(signal);
    api.once('exit', () => process.exit(0));
    api.kill(signal);
  });
}
