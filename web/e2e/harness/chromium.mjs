// The Chromium of the journeys: CHROMIUM_PATH, or the one packed in @sparticuz/chromium, unpacked once into this clone.
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../tools/workspace.mjs';

export async function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folder = join(root, 'node_modules', '.cache', 'chromium');
  await mkdir(folder, { recursive: true });
  // The package unpacks to the temporary folder and takes what it finds there for its own; and it brings the libraries
  // that a bare system lacks only when it believes itself to be on a bare system.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const before = process.env.LD_LIBRARY_PATH;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  const brought = process.env.LD_LIBRARY_PATH;
  restore('TMPDIR', TMPDIR);
  restore('AWS_LAMBDA_JS_RUNTIME', undefined);
  // The system's own libraries are the better ones where they are complete.
  restore('LD_LIBRARY_PATH', before);
  if (spawnSync(path, ['--version']).status !== 0) restore('LD_LIBRARY_PATH', brought);
  return path;
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
