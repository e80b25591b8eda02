// The built product as `npm start` runs it, on a demo province of its own in a folder of its own.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { environment, node, root } from '../../../tools/workspace.mjs';

export const PASSWORD = 'mat-khau-dung-thu';

/** @returns the program and where it answers, once it says that it is ready */
export async function launchProduct({ folder, people, log }) {
  const port = await freePort();
  const env = {
    ...environment,
    PORT: String(port),
    DATA_DIR: folder,
    DEMO_PEOPLE: String(people),
    DEMO_PASSWORD: PASSWORD,
  };
  delete env.DATABASE_URL;
  delete env.DATABASE_APP_URL;
  const child = spawn(node, ['--enable-source-maps', join(root, 'dist/node/api/src/launch/start.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  await ready(child, log);
  return { child, address: `http://127.0.0.1:${port}` };
}

/** As a power cut would: neither the program nor its PostgreSQL has time for a word. */
export async function killProduct({ child }, folder) {
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const [postmaster] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  child.kill('SIGKILL');
  process.kill(Number(postmaster), 'SIGKILL');
  await ended;
}

/** Keeps what the product says for whoever looks into a failure. */
function ready(child, path) {
  const log = createWriteStream(path);
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        log.write(chunk);
        said += chunk.toString('utf8');
        if (said.includes('Ctrl-C')) resolve();
      });
    }
    child.once('exit', (code) =>
      reject(new Error(`the product ended with code ${code} before it was ready:\n${said}`)),
    );
  });
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
