// Runs in a thread of its own and is loaded as it stands, without the program around it: packages only.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageAnswer, PageTask } from './page-task';

const pdfFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const beside = (folder: string): string => `${pathToFileURL(join(pdfFolder, folder)).href}/`;
const local = (folder: string): string => `${join(pdfFolder, folder)}/`;
/** No picture grows beyond this, whatever a page says of its size. */
const TALLEST = 8_000;
/** As for a picture that comes by itself (`file-kind.ts`); a larger one inside a document is left out of its page. */
const MOST_PIXELS = 80_000_000;

/** The typings speak of a browser's canvas; ours has what the renderer uses. */
type PageCanvas = Parameters<PDFPageProxy['render']>[0]['canvas'];

/** The last document stays open: somebody leafs through it. */
let open: { sha256: string; document: PDFDocumentProxy } | undefined;

parentPort?.on('message', (task: PageTask) => {
  void work(task)
    .then((answer) => parentPort?.postMessage({ ...answer, id: task.id } satisfies PageAnswer))
    .catch((error: unknown) =>
      parentPort?.postMessage({
        id: task.id,
        refusal: error instanceof Error && error.name === 'PasswordException' ? 'PASSWORD' : 'BROKEN',
      } satisfies PageAnswer),
    );
});

async function work(task: PageTask): Promise<Omit<PageAnswer, 'id'>> {
  const isPdf = task.mediaType === 'application/pdf';
  if (task.kind === 'inspect') return isPdf ? inspectPdf(task) : inspectImage(task);
  const png = isPdf ? await drawPdf(task) : await drawImage(task);
  return png === undefined ? { refusal: 'NO_PAGE' } : { png };
}

async function pdfOf({ sha256, content }: PageTask): Promise<PDFDocumentProxy> {
  if (open?.sha256 === sha256) return open.document;
  await open?.document.loadingTask.destroy();
  open = undefined;
  if (content === undefined) throw new Error('the content of this document was not sent');
  const document = await getDocument({
    data: content,
    cMapUrl: local('cmaps'),
    standardFontDataUrl: local('standard_fonts'),
    wasmUrl: local('wasm'),
    iccUrl: beside('iccs'),
    verbosity: 0,
    stopAtErrors: false,
    enableXfa: false,
    useSystemFonts: false,
    maxImageSize: MOST_PIXELS,
  }).promise;
  open = { sha256, document };
  return document;
}

/** Nothing that runs by itself or is unpacked onto a desk. */
async function inspectPdf(task: PageTask): Promise<Omit<PageAnswer, 'id'>> {
  const document = await pdfOf(task);
  if (await document.hasJSActions()) return { refusal: 'ACTIVE' };
  const attachments: unknown = await document.getAttachments();
  if (hasEntries(attachments)) return { refusal: 'ACTIVE' };
  await document.getPage(1);
  return { pages: document.numPages };
}

function hasEntries(value: unknown): boolean {
  if (value instanceof Map) return value.size > 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

async function inspectImage({ content }: PageTask): Promise<Omit<PageAnswer, 'id'>> {
  await loadImage(Buffer.from(content ?? []));
  return { pages: 1 };
}

async function drawPdf(task: PageTask): Promise<Buffer | undefined> {
  const document = await pdfOf(task);
  if (task.page > document.numPages) return undefined;
  const page = await document.getPage(task.page);
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(task.width / natural.width, TALLEST / natural.height);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as unknown as PageCanvas, viewport, background: '#ffffff' }).promise;
  page.cleanup();
  return canvas.encode('png');
}

async function drawImage({ content, page, width }: PageTask): Promise<Buffer | undefined> {
  if (page > 1) return undefined;
  const image = await loadImage(Buffer.from(content ?? []));
  const scale = Math.min(width / image.width, TALLEST / image.height, 1);
  const canvas = createCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.encode('png');
}
