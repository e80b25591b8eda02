import { SaxesParser } from 'saxes';
import { aPicture } from './papers-files';
import { openPapersOffice, type PapersOffice } from './papers-office';
import { binary, docxText, partsOf } from './printed-text';

let office: PapersOffice;
beforeAll(async () => {
  office = await openPapersOffice();
});
afterAll(() => office.close());

async function print(form: string, person: string): Promise<Buffer> {
  const { body } = await office.canbo
    .get(`/api/people/${person}/prints/${form}`)
    .buffer(true)
    .parse(binary)
    .expect(200);
  return body as Buffer;
}

const pictures = (parts: ReadonlyMap<string, Buffer>): string[] =>
  [...parts.keys()].filter((name) => /^word\/media\/./.test(name));

/** Read as Word reads it: every prefix of a name has to be declared. @throws where it is not */
function refuseUnboundNames(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** How many pictures the first page of a PDF draws. */
async function drawnIn(content: Buffer): Promise<number> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const { fnArray } = await page.getOperatorList();
  await loading.destroy();
  return fnArray.filter((one) => one === OPS.paintImageXObject).length;
}

describe('the portrait', () => {
  beforeAll(async () => {
    const answer = await office.file(aPicture('jpeg', 400, 600), { componentCode: 'ANH' });
    expect(answer.status).toBe(200);
  });

  it.each(['so-yeu-ly-lich', 'so-yeu-ly-lich-2c', 'tieu-su-tom-tat'])('is printed on %s', async (form) => {
    const docx = await print(`${form}.docx`, office.clerk);
    const parts = await partsOf(docx);
    expect(pictures(parts)).toHaveLength(1);
    refuseUnboundNames(parts.get('word/document.xml')?.toString() ?? '');
    // 36 by 54 mm in a frame of 40 by 60, in English Metric Units of 1/914400 inch, within a pixel.
    const [, width, height] =
      /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(parts.get('word/document.xml')?.toString() ?? '') ?? [];
    expect(Math.abs(Number(width) / 36_000 - 36)).toBeLessThan(1.5);
    expect(Math.abs(Number(height) / Number(width) - 1.5)).toBeLessThan(0.02);
    expect(await docxText(docx)).not.toMatch(/Ảnh màu|[{}]/);
    expect(await drawnIn(await print(`${form}.pdf`, office.clerk))).toBe(1);
  });

  it('leaves the empty frame with its words where the file has none', async () => {
    const docx = await print('so-yeu-ly-lich.docx', office.accountant);
    expect(pictures(await partsOf(docx))).toEqual([]);
    expect(await docxText(docx)).toContain('Ảnh màu');
    expect(await drawnIn(await print('so-yeu-ly-lich.pdf', office.accountant))).toBe(0);
  });

  it('stands nowhere on a form without a frame', async () => {
    expect(pictures(await partsOf(await print('phieu-bo-sung-ly-lich.docx', office.clerk)))).toEqual([]);
  });
});
