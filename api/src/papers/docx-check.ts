import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Problem } from '../platform/problem';
import { refuseFile } from './file-refusal';

const MAIN_PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 200 * 1024 * 1024;
/** Deflate reaches a thousandfold on zeros; text and pictures of a document stay far below this. */
const MOST_RATIO = 200;
const SMALL_BYTES = 1024 * 1024;
/** Parts that hold or start a program. */
const ACTIVE =
  /(^|\/)(vbaProject|vbaData|activeX|oleObject)|\.(bin|exe|dll|js|vbs|bat|cmd|ps1|hta|scr|com|jar|lnk)$/i;
const HARMLESS = /(^|\/)printerSettings\d*\.bin$/i;

/**
 * A Word document without anything that runs: no macros, no embedded objects, no template fetched from elsewhere.
 * Sizes are judged before anything is inflated, and held to their word while inflating.
 *
 * @throws Problem 415, or 413 for an archive that unfolds into far more than a document can be
 */
export async function refuseOddDocx(content: Buffer): Promise<void> {
  try {
    const zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: true });
    const parts = await listParts(zip);
    const types = await textOf(zip, parts.get('[Content_Types].xml'));
    if (!parts.has('word/document.xml') || types === undefined) throw notADocument();
    if (
      /macroEnabled/i.test(types) ||
      [...parts.keys()].some((name) => ACTIVE.test(name) && !HARMLESS.test(name))
    ) {
      throw refuseFile(
        'Tệp Word có macro hoặc đối tượng nhúng nên không được nhận. Hãy lưu lại dạng .docx không có macro, hoặc in ra PDF.',
      );
    }
    if (!types.includes(MAIN_PART)) throw notADocument();
    const settings = await textOf(zip, parts.get('word/_rels/settings.xml.rels'));
    if (
      settings !== undefined &&
      /attachedTemplate/i.test(settings) &&
      /TargetMode="External"/i.test(settings)
    ) {
      throw refuseFile('Tệp Word lấy mẫu từ nơi khác nên không được nhận. Hãy in ra PDF rồi chọn lại.');
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refuseFile(
      'Tệp Word bị hỏng hoặc chưa tải lên hết nên không đọc được. Hãy mở bằng Word, lưu lại rồi chọn lại.',
    );
  }
}

async function listParts(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw tooLarge();
  const parts = new Map<string, Entry>();
  let unfolded = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw refuseFile('Tệp có đặt mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.');
    unfolded += entry.uncompressedSize;
    const isBomb =
      entry.uncompressedSize > SMALL_BYTES && entry.uncompressedSize > entry.compressedSize * MOST_RATIO;
    if (isBomb || unfolded > MOST_BYTES) throw tooLarge();
    parts.set(entry.fileName, entry);
  }
  return parts;
}

async function textOf(zip: ZipFile, entry: Entry | undefined): Promise<string | undefined> {
  if (entry === undefined) return undefined;
  if (entry.uncompressedSize > SMALL_BYTES) throw tooLarge();
  const stream = await zip.openReadStreamPromise(entry);
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += String(chunk);
  return text;
}

const notADocument = (): Problem =>
  refuseFile(
    'Tệp này không phải tài liệu Word (.docx). Giấy tờ nhận tệp PDF, ảnh JPEG, PNG hoặc Word (.docx).',
  );
const tooLarge = (): Problem =>
  refuseFile('Tệp mở ra quá lớn so với một tài liệu nên không được nhận.', 'too-large');
