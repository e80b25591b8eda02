import { readFile } from 'node:fs/promises';
import { zipped } from '../src/personnel';
import { partsOf } from './printed-text';

/** The delivered template of a form with another body; paragraphs as given. */
export async function templateWith(form: string, ...paragraphs: readonly string[]): Promise<Buffer> {
  const source = await readFile(new URL(`../src/printing/templates/${form}.docx`, import.meta.url));
  const parts = await partsOf(source);
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = (parts.get('word/document.xml') ?? Buffer.alloc(0))
    .toString()
    .replace(/<w:body>.*(?=<w:sectPr>)/s, `<w:body>${body}`);
  parts.set('word/document.xml', Buffer.from(xml));
  const footer = parts.get('word/footer1.xml');
  if (footer) parts.set('word/footer1.xml', Buffer.from(footer.toString().replace('{fullName}', '')));
  const pieces: Buffer[] = [];
  for await (const piece of zipped([...parts].map(([name, content]) => ({ name, content: [content] }))))
    pieces.push(piece);
  return Buffer.concat(pieces);
}
