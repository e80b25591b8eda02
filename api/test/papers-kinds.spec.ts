import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachmentNamed } from '../src/papers/content-disposition';
import { fileKind } from '../src/papers/file-kind';
import { contentKey } from '../src/papers/file-store';
import { FolderFileStore } from '../src/papers/file-store-folder';
import { PageMaker } from '../src/papers/page-maker';
import { Problem } from '../src/platform/problem';
import { aDocm, aDocx, aPdf, aPicture, aZip } from './papers-files';

const answer = async (content: Buffer): Promise<string> => {
  try {
    return await fileKind(content);
  } catch (error) {
    if (error instanceof Problem) return `${error.type}: ${error.detail}`;
    throw error;
  }
};

describe('fileKind', () => {
  it.each([
    ['a PDF', aPdf(), 'application/pdf'],
    ['a PDF with blanks behind its end', Buffer.concat([aPdf(), Buffer.from('\r\n  ')]), 'application/pdf'],
    ['a photograph', aPicture('jpeg'), 'image/jpeg'],
    ['a PNG', aPicture('png'), 'image/png'],
    ['a Word document', aDocx(), expect.stringContaining('wordprocessingml.document')],
  ])('takes %s', async (_, content, kind) => {
    expect(await answer(content)).toEqual(kind);
  });

  it.each([
    ['nothing', Buffer.alloc(0), /không có nội dung/],
    [
      'a program under the name of a PDF',
      Buffer.from('MZ\u0090\u0000\u0003'.padEnd(4096, 'x'), 'latin1'),
      /loại khác/,
    ],
    ['a program for Linux', Buffer.from('\u007fELF'.padEnd(400, '\u0000'), 'latin1'), /loại khác/],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), /loại khác/],
    ['a web page', Buffer.from('<html><script>alert(1)</script></html>'), /loại khác/],
    [
      'a PDF behind a web page',
      Buffer.concat([Buffer.from('<script>alert(1)</script>'), aPdf()]),
      /loại khác/,
    ],
    ['a PDF cut short', aPdf().subarray(0, 400), /chưa tải lên hết/],
    [
      'a PDF with a program behind it',
      Buffer.concat([aPdf(), Buffer.from('MZ program')]),
      /chưa tải lên hết/,
    ],
    [
      'a PDF that is an archive too',
      Buffer.concat([aPdf(), aZip({ 'a.class': 'x' }), Buffer.from('%%EOF')]),
      /loại khác/,
    ],
    ['an archive with a PDF in its comment', withComment(aZip({ a: 'x' }), aPdf()), /Word/],
    [
      'a photograph that is an archive too',
      Buffer.concat([aPicture('jpeg'), aZip({ a: 'x' })]),
      /vừa là loại này/,
    ],
    ['a photograph with a PDF at its head', withJpegComment(aPdf()), /vừa là loại này/],
    [
      'a PNG with something behind its end',
      Buffer.concat([aPicture('png'), aZip({ a: 'x' })]),
      /chưa tải lên hết/,
    ],
    ['an archive', aZip({ 'a.txt': 'x' }), /không phải tài liệu Word/],
    [
      'a workbook',
      aZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '' }),
      /không phải tài liệu Word/,
    ],
    ['a Word document with macros', aDocm(), /macro/],
    ['one whose macros hide under the plain type', aDocx({ 'word/vbaProject.bin': 'x' }), /macro/],
    ['one with an embedded object', aDocx({ 'word/embeddings/oleObject1.bin': 'x' }), /macro/],
    ['one with a program in it', aDocx({ 'word/media/a.exe': 'MZ' }), /macro/],
    [
      'one that fetches its template',
      aDocx({
        'word/_rels/settings.xml.rels':
          '<Relationship Type="http://x/attachedTemplate" Target="http://x/a.dotm" TargetMode="External"/>',
      }),
      /mẫu từ nơi khác/,
    ],
    ['a Word document cut short', aDocx().subarray(0, 200), /bị hỏng/],
  ])('refuses %s', async (_, content, sentence) => {
    expect(await answer(content)).toMatch(/^unsupported: /);
    expect(await answer(content)).toMatch(sentence);
  });

  it('refuses a Word document that unfolds into far more than it is, before it is unfolded', async () => {
    const bomb = aDocx({ 'word/media/image1.png': Buffer.alloc(150 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(400_000);
    expect(await answer(bomb)).toMatch(/^too-large: /);
  });

  it('refuses a picture of more points than can be drawn', async () => {
    const picture = aPicture('png');
    picture.writeUInt32BE(60_000, 16);
    picture.writeUInt32BE(60_000, 20);
    expect(await answer(picture)).toMatch(/^too-large: /);
  });
});

function withComment(zip: Buffer, comment: Buffer): Buffer {
  const changed = Buffer.from(zip);
  changed.writeUInt16LE(comment.length, changed.length - 2);
  return Buffer.concat([changed, comment]);
}
function withJpegComment(comment: Buffer): Buffer {
  const picture = aPicture('jpeg');
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, comment, picture.subarray(2)]);
}

describe('the name of a download', () => {
  it.each([
    [
      'Quyết định.pdf',
      `attachment; filename="Quyet dinh.pdf"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh.pdf`,
    ],
    ['a.exe', `attachment; filename="a.exe.pdf"; filename*=UTF-8''a.exe.pdf`],
    ['x\'"\r\n(1).PDF', `attachment; filename="x____(1).PDF"; filename*=UTF-8''x%27%22%0D%0A%281%29.PDF`],
  ])('%j', (name, header) => {
    expect(attachmentNamed(name, 'application/pdf')).toBe(header);
  });
});

describe('a page of a PDF', () => {
  it('is drawn without a picture that would take gigabytes', async () => {
    const maker = new PageMaker();
    const picture = 'q 300 0 0 300 72 72 cm BI /W 30000 /H 30000 /CS /G /BPC 8 ID 0 EI Q';
    const content = aPdf([`Quyet dinh) Tj ET ${picture} BT /F1 12 Tf (het`]);
    const { refusal, png } = await maker.make(
      { kind: 'draw', sha256: 'ab', mediaType: 'application/pdf', page: 1, width: 600 },
      () => Promise.resolve(content),
    );
    await maker.onModuleDestroy();
    expect(refusal).toBeUndefined();
    expect(
      Buffer.from(png ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  }, 60_000);
});

describe('the folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hr-files-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps a content once, whole, and nothing beside it', async () => {
    const store = new FolderFileStore(folder);
    const key = contentKey('ab'.repeat(32));
    expect(key.slice(0, 6)).toBe('ab/ab/');
    expect(await store.read(key)).toBeUndefined();
    await Promise.all([store.write(key, Buffer.from('một')), store.write(key, Buffer.from('một'))]);
    await store.write(key, Buffer.from('hai'));
    expect((await store.read(key))?.toString()).toBe('một');
    expect(await readdir(join(folder, 'ab/ab'))).toEqual(['ab'.repeat(32)]);
  });
});
