// Rebuilds and restarts while you work: the API from its sources, the client with Angular's own server on 4200, which
// hands /api on. Starts what `npm start` starts; stops together.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const run = (command, ...args) =>
  spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false' } });
const isRunning = (child) => child.exitCode === null && child.signalCode === null;

/** Ends when the child has. */
async function end(child, signal) {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

let api = run('node', 'tools/start.mjs');
const client = run('nx', 'serve', 'web');
let isStopping = false;

/** One server at a time, whether the last one runs, goes down or never came up for an error in the sources. */
let restarting = Promise.resolve();
const restart = () => {
  restarting = restarting.then(async () => {
    await end(api, 'SIGINT');
    if (!isStopping) api = run('node', 'tools/start.mjs');
  });
};

let timer;
for (const folder of ['api/src', 'libs', 'migrations']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restart, 400);
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (isStopping) return;
    isStopping = true;
    clearTimeout(timer);
    // In line behind a restart under way, whose server would otherwise be left running.
    await Promise.all([end(client, signal), end(api, signal), restarting]);
    process.exit(0);
  });
}
