// The Chromium of the journeys: CHROMIUM_PATH, or the one packed in @sparticuz/chromium, unpacked once into this clone.
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
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
  process.env.FONTCONFIG_PATH = await fontFolder(folder);
  return path;
}

/**
 * The packed browser brings one font without arrows and signs, and dies where a page asks for one of them and nothing
 * has it: fonts of our own packages stand in, and the system's where it has any.
 */
async function fontFolder(cache) {
  const folder = join(cache, 'font-settings');
  await mkdir(folder, { recursive: true });
  const sources = [
    '/usr/share/fonts',
    join(cache, 'fonts'),
    join(root, 'node_modules', 'pdfjs-dist', 'standard_fonts'),
    join(root, 'node_modules', '@expo-google-fonts', 'tinos'),
  ];
  const lines = sources.map((source) => `<dir>${source}</dir>`).join('\n');
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines}\n<cachedir>${join(cache, 'font-cache')}</cachedir>\n</fontconfig>\n`,
  );
  return folder;
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
