import { type ImageContent, MimeType, TemplateHandler } from 'easy-template-x';
import { type Filling, PHOTO_TAG } from './dataset-fields';
import { PHOTO_MM } from './layout';
import { fitted } from './portrait';

const handler = new TemplateHandler();

/** Pixels of a screen, the measure of pictures here, to a millimetre. */
const PIXELS_A_MM = 96 / 25.4;

/** The template with its tags filled; line breaks within a value stay. The portrait stands where its tag is. */
export function filledDocx(template: Buffer, filling: Filling, portrait: Uint8Array | null): Promise<Buffer> {
  const data = withListsInRows(filling);
  return handler.process(template, portrait ? { ...data, [PHOTO_TAG]: picture(portrait) } : data);
}

function picture(portrait: Uint8Array): ImageContent {
  const { width, height } = fitted(portrait, PHOTO_MM);
  return {
    _type: 'image',
    source: Buffer.from(portrait),
    format: MimeType.Png,
    width: Math.round(width * PIXELS_A_MM),
    height: Math.round(height * PIXELS_A_MM),
    altText: 'Ảnh chân dung',
  };
}

type TemplateData = Parameters<TemplateHandler['process']>[1];

/** A list inside another one is looked for in the row only, so the document's lists are put there too. */
function withListsInRows(filling: Filling): TemplateData {
  const lists = Object.entries(filling).filter(([, value]) => typeof value !== 'string');
  const inRows = Object.fromEntries(lists);
  return {
    ...filling,
    ...Object.fromEntries(
      lists.map(([name, rows]) => [name, (rows as readonly object[]).map((row) => ({ ...inRows, ...row }))]),
    ),
  } as TemplateData;
}
