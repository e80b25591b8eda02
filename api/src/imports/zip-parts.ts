import { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { FileRefusal } from './file-refusal';

const MOST_ENTRIES = 2_000;
/** A sheet of 200,000 full rows stays below; what is larger is no list. */
const MOST_BYTES = 400 * 1024 * 1024;
/** The most repetitive sheets shrink a hundredfold. Deflate could do a thousandfold: that is a bomb. */
const MOST_RATIO = 250;
const SMALL_BYTES = 4 * 1024 * 1024;

/** The parts of a workbook. Sizes are checked before anything is inflated; while inflating, yauzl holds them to their word. */
export class ZipParts {
  constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  get names(): ReadonlySet<string> {
    return new Set(this.entries.keys());
  }

  /** @returns undefined when there is no such part */
  async stream(name: string): Promise<AsyncIterable<string> | undefined> {
    const entry = this.entries.get(name);
    return entry && inflate(await this.zip.openReadStreamPromise(entry));
  }

  async text(name: string): Promise<string | undefined> {
    const entry = this.entries.get(name);
    if (entry !== undefined && entry.uncompressedSize > SMALL_BYTES * 5) throw tooLarge();
    const stream = await this.stream(name);
    if (stream === undefined) return undefined;
    let text = '';
    for await (const chunk of stream) text += chunk;
    return text;
  }
}

/** Data that do not inflate, or to more than the archive says, make a broken file. */
async function* inflate(stream: Readable): AsyncGenerator<string> {
  try {
    for await (const chunk of stream.setEncoding('utf8')) yield String(chunk);
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw brokenArchive();
  }
}

/** @throws FileRefusal for a broken archive and for one that would unfold into far more than a list can be */
export async function openZip(content: Buffer): Promise<ZipParts> {
  try {
    const zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > MOST_ENTRIES) throw tooLarge();
    const entries = new Map<string, Entry>();
    let unfolded = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new FileRefusal('Tệp có đặt mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.');
      unfolded += entry.uncompressedSize;
      const isBomb =
        entry.uncompressedSize > SMALL_BYTES && entry.uncompressedSize > entry.compressedSize * MOST_RATIO;
      if (isBomb || unfolded > MOST_BYTES) throw tooLarge();
      entries.set(entry.fileName, entry);
    }
    return new ZipParts(zip, entries);
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw brokenArchive();
  }
}

const tooLarge = (): FileRefusal =>
  new FileRefusal('Tệp mở ra quá lớn so với một danh sách nên không được đọc.', 'too-large');

const brokenArchive = (): FileRefusal =>
  new FileRefusal(
    'Tệp bị hỏng hoặc chưa tải lên hết nên không đọc được. Hãy mở bằng Excel, lưu lại rồi chọn lại.',
  );
