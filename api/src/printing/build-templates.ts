import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LAYOUTS } from './layouts';
import { FORM_CODES } from './print-forms';
import { embeddedFaces, templateOf } from './template-package';

// Writes the default templates anew after a layout was changed: node tools/run-api.mjs printing/build-templates
const folder = resolve(process.cwd(), 'api/src/printing/templates');
await mkdir(folder, { recursive: true });
const faces = await embeddedFaces();
for (const form of FORM_CODES)
  await writeFile(resolve(folder, `${form}.docx`), await templateOf(LAYOUTS[form], faces));
process.stdout.write(`Đã viết ${FORM_CODES.length} mẫu vào ${folder}\n`);
