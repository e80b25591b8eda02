import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { embeddedFaces, templateOf } from '../printing/template-package';
import { descriptionLayout, dossierLayout } from './dossier-layouts';

// Writes the templates anew after a layout was changed: node tools/run-api.mjs job-positions/build-templates
const folder = resolve(process.cwd(), 'api/src/job-positions/templates');
const faces = await embeddedFaces();
await writeFile(resolve(folder, 'de-an-vi-tri-viec-lam.docx'), await templateOf(dossierLayout, faces));
await writeFile(resolve(folder, 'ban-mo-ta-vi-tri.docx'), await templateOf(descriptionLayout, faces));
process.stdout.write(`Đã viết 2 mẫu vào ${folder}\n`);
