// Before the journeys: the built product as `npm start` runs it, on a small demo province in a temporary folder, and a
// Chromium that needs nothing installed. HR_E2E_ADDRESS names a product that runs already, for whoever writes a journey.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureApiBuilt, ensureWebBuilt, environment, node, root } from '../../../tools/workspace.mjs';
import { chromiumPath } from './chromium.mjs';

const PEOPLE = 2000;
const PASSWORD = 'mat-khau-dung-thu';

export default async function startProduct() {
  process.env.HR_E2E_CHROMIUM = await chromiumPath();
  process.env.HR_E2E_PASSWORD = PASSWORD;
  process.env.HR_E2E_PICTURES = join(root, '.data', 'e2e');
  await mkdir(process.env.HR_E2E_PICTURES, { recursive: true });
  if (process.env.HR_E2E_ADDRESS !== undefined) return;
  ensureApiBuilt();
  ensureWebBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'hr-e2e-'));
  // Open to the user that the server runs as when we are root.
  await chmod(folder, 0o755);
  const port = await freePort();
  const env = {
    ...environment,
    PORT: String(port),
    DATA_DIR: folder,
    DEMO_PEOPLE: String(PEOPLE),
    DEMO_PASSWORD: PASSWORD,
  };
  delete env.DATABASE_URL;
  delete env.DATABASE_APP_URL;
  const child = spawn(node, ['--enable-source-maps', join(root, 'dist/node/api/src/launch/start.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  globalThis.hrProduct = { child, folder };
  process.env.HR_E2E_ADDRESS = `http://127.0.0.1:${port}`;
  await ready(child);
}

/** Keeps what the product says for whoever looks into a failure. */
function ready(child) {
  const log = createWriteStream(join(process.env.HR_E2E_PICTURES, 'product.log'));
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
