import { readFile } from 'node:fs/promises';
import type { Filling } from './dataset-fields';
import { drawnPdf } from './draw-pdf';
import { filledDocx } from './fill-docx';
import { LAYOUTS } from './layouts';
import type { FormCode, Format } from './print-forms';

/** One file to be made. */
export interface Drawing {
  readonly form: FormCode;
  readonly format: Format;
  readonly filling: Filling;
  /** The office's own .docx; without one the template delivered. Only .docx is filled into a template. */
  readonly template: Uint8Array | null;
  /** The portrait as PNG, for forms with a frame for it. */
  readonly portrait?: Uint8Array | null;
}

export async function drawn({ form, format, filling, template, portrait }: Drawing): Promise<Buffer> {
  if (format === 'pdf') return drawnPdf(LAYOUTS[form], filling, portrait ?? null);
  return filledDocx(
    template ? Buffer.from(template) : await defaultTemplate(form),
    filling,
    portrait ?? null,
  );
}

export const defaultTemplate = (form: FormCode): Promise<Buffer> =>
  readFile(new URL(`./templates/${form}.docx`, import.meta.url));
