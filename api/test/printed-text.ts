import type { Response } from 'supertest';
import { fromBufferPromise } from 'yauzl';

/** Parts of a zip, inflated. */
export async function partsOf(content: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
  return parts;
}

/** What a reader of the document sees, paragraph by paragraph. */
export async function docxText(content: Buffer): Promise<string> {
  const parts = await partsOf(content);
  return ['word/document.xml', 'word/footer1.xml', 'word/header1.xml']
    .map((name) => parts.get(name)?.toString('utf8') ?? '')
    .join('')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

export interface PdfContent {
  readonly pages: number;
  /** Without line breaks: where a line ends depends on the width of letters. */
  readonly text: string;
  readonly pageTexts: readonly string[];
}

export async function pdfContent(content: Buffer): Promise<PdfContent> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  const document = await loading.promise;
  const pageTexts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pageTexts.push(text.replace(/\s+/g, ' '));
  }
  await loading.destroy();
  return { pages: pageTexts.length, text: pageTexts.join(' '), pageTexts };
}

/** Answers of supertest that are files. */
export function binary(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const pieces: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  stream.on('end', () => done(null, Buffer.concat(pieces)));
}
