// Compiles api, libs and migrations to dist/node, one file for one file. swc and not tsc: it writes the decorator
// metadata that Nest needs in a tenth of the time; types are checked by the `typecheck` target.
import { transformFile } from '@swc/core';
import { cp, glob, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { libs, swcOptions } from './swc-options.mjs';

const root = resolve(import.meta.dirname, '..');
const final = join(root, 'dist/node');
// Written aside and exchanged at the end: a copy that is running, or a build cut short, is left whole.
const out = `${final}.${process.pid}`;

const options = {
  ...swcOptions,
  jsc: {
    ...swcOptions.jsc,
    baseUrl: root,
    paths: Object.fromEntries(Object.entries(libs).map(([name, file]) => [name, [file]])),
  },
  module: { type: 'es6', resolveFully: true },
};

for await (const file of glob('{api/src,libs/*/src,migrations}/**/*.ts', { cwd: root })) {
  if (/\.(spec|d)\.ts$/.test(file)) continue;
  const target = join(out, file.replace(/\.ts$/, '.js'));
  const { code } = await transformFile(join(root, file), options);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
}
// Data that the code reads beside itself: code lists, print templates, the OpenAPI document.
for await (const file of glob('{api/src,libs/*/src,migrations}/**/*.{csv,docx,json,xlsx,yaml}', {
  cwd: root,
})) {
  await mkdir(dirname(join(out, file)), { recursive: true });
  await cp(join(root, file), join(out, file));
}
await writeFile(join(out, 'package.json'), '{ "type": "module" }\n');
await rm(final, { recursive: true, force: true });
await rename(out, final);
