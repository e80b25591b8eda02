import { refuseOddDocx } from './docx-check';
import { refuseFile } from './file-refusal';
import { imageSize } from './image-size';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png', DOCX] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
export const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  [DOCX]: 'docx',
};

/** A page A2 at 300 dots an inch has 35 million; more than this would cost gigabytes to draw. */
const MOST_PIXELS = 80_000_000;
/** The end record of a zip archive, without and with the longest comment behind it. */
const ZIP_END = Buffer.from('504b0506', 'hex');
const ZIP_END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const PDF_HEAD = Buffer.from('%PDF-');
const PNG_HEAD = Buffer.from('89504e470d0a1a0a', 'hex');
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/**
 * What the bytes are, whatever the file is called, and nothing else besides: a content that could also be read as another
 * kind of file (a PDF that is an archive too, a picture with a PDF inside) is refused.
 *
 * @throws Problem 415, or 413 for what would unfold beyond measure
 */
export async function fileKind(content: Buffer): Promise<MediaType> {
  if (content.length === 0) throw refuseFile('Tệp không có nội dung.');
  const head = content.subarray(0, 8);
  if (head.subarray(0, 2).toString('latin1') === 'PK') {
    await refuseOddDocx(content);
    return DOCX;
  }
  const kind = kindOf(content);
  if (kind === undefined) {
    throw refuseFile(
      'Giấy tờ nhận tệp PDF, ảnh JPEG, PNG hoặc Word (.docx). Tệp này là loại khác, dù tên có thể giống.',
    );
  }
  if (isAlsoZip(content) || (kind !== 'application/pdf' && content.subarray(0, 1024).includes(PDF_HEAD))) {
    throw refuseFile('Tệp này vừa là loại này vừa là loại khác nên không được nhận. Hãy quét hoặc xuất lại.');
  }
  if (kind !== 'application/pdf') refuseLargePicture(content, kind);
  return kind;
}

function kindOf(content: Buffer): Exclude<MediaType, typeof DOCX> | undefined {
  if (content.subarray(0, 5).equals(PDF_HEAD)) {
    // Readers look for the end mark in the last kilobyte; what follows it may only be blank.
    const tail = content.subarray(-1024).toString('latin1');
    return /%%EOF[\s\0]*$/.test(tail) ? 'application/pdf' : cutShort();
  }
  if (content.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'image/jpeg';
  if (content.subarray(0, 8).equals(PNG_HEAD))
    return content.subarray(-12).equals(PNG_END) ? 'image/png' : cutShort();
  return undefined;
}

function cutShort(): never {
  throw refuseFile('Tệp bị hỏng ở cuối hoặc chưa tải lên hết. Hãy quét hoặc xuất lại rồi chọn lại.');
}

/** Readers of archives begin at the end, so an archive can hide behind anything. */
function isAlsoZip(content: Buffer): boolean {
  const tail = content.subarray(-(ZIP_END_BYTES + LONGEST_COMMENT));
  for (let at = tail.indexOf(ZIP_END); at >= 0; at = tail.indexOf(ZIP_END, at + 1)) {
    if (at + ZIP_END_BYTES <= tail.length && at + ZIP_END_BYTES + tail.readUInt16LE(at + 20) <= tail.length)
      return true;
  }
  return false;
}

function refuseLargePicture(content: Buffer, kind: 'image/jpeg' | 'image/png'): void {
  const size = imageSize(content, kind);
  if (size === undefined) throw refuseFile('Ảnh bị hỏng nên không đọc được. Hãy chụp hoặc quét lại.');
  if (size.width * size.height > MOST_PIXELS) {
    throw refuseFile('Ảnh có quá nhiều điểm ảnh. Hãy quét ở 300 dpi rồi chọn lại.', 'too-large');
  }
}
