import { Readable, pipeline } from 'node:stream';
import { createDeflateRaw, crc32 } from 'node:zlib';

/** One file of a zip: its name and its content, text or bytes, piece by piece. */
export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** 1 January 1980: a fixed date, so that the same list gives the same bytes. */
const DOS_DATE = 0x0021;
/** Sizes and checksum follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;

/**
 * A zip written as it is read: nothing is kept but the names, and the next piece is asked for only when the reader has
 * taken the last. (exceljs writes without waiting for its reader: a slow download would gather the file in memory.)
 * Entries stay under 4 GB, which a list of millions of rows does not reach.
 *
 * @source .ZIP File Format Specification 6.3, sections 4.3–4.4
 */
export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = Buffer.from(name, 'utf8');
    const start = offset;
    const local = Buffer.concat([
      fields(0x04034b50, [VERSION, FLAGS, DEFLATE, 0, DOS_DATE], [0, 0, 0], [path.length, 0]),
      path,
    ]);
    yield local;
    const sums = { crc: 0, size: 0 };
    let packed = 0;
    const deflate = createDeflateRaw({ level: 3 });
    // Both ends end each other: a reader that stops early ends the source too, a source that fails fails the reader.
    pipeline(Readable.from(measured(content, sums), { highWaterMark: 1 }), deflate, () => undefined);
    for await (const piece of deflate) {
      const buffer = piece as Buffer;
      packed += buffer.length;
      yield buffer;
    }
    const described = fields(0x08074b50, [], [sums.crc, packed, sums.size], []);
    yield described;
    offset += local.length + packed + described.length;
    directory.push(
      fields(
        0x02014b50,
        [VERSION, VERSION, FLAGS, DEFLATE, 0, DOS_DATE],
        [sums.crc, packed, sums.size],
        [path.length, 0, 0, 0, 0],
        [0, start],
      ),
      path,
    );
  }
  const central = Buffer.concat(directory);
  const count = directory.length / 2;
  yield central;
  yield fields(0x06054b50, [0, 0, count, count], [central.length, offset], [0]);
}

/** The bytes, UTF-8 of what is text, with checksum and length noted on the way. */
async function* measured(
  content: ZipEntry['content'],
  sums: { crc: number; size: number },
): AsyncGenerator<Buffer> {
  for await (const part of content) {
    const piece = typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part);
    sums.crc = crc32(piece, sums.crc);
    sums.size += piece.length;
    yield piece;
  }
}

/** A signature, then numbers of two, four, two and four bytes, little end first. */
function fields(signature: number, ...groups: readonly (readonly number[])[]): Buffer {
  const [shorts = [], longs = [], moreShorts = [], moreLongs = []] = groups;
  const buffer = Buffer.alloc(
    4 + 2 * (shorts.length + moreShorts.length) + 4 * (longs.length + moreLongs.length),
  );
  let at = buffer.writeUInt32LE(signature, 0);
  for (const value of shorts) at = buffer.writeUInt16LE(value, at);
  for (const value of longs) at = buffer.writeUInt32LE(value, at);
  for (const value of moreShorts) at = buffer.writeUInt16LE(value, at);
  for (const value of moreLongs) at = buffer.writeUInt32LE(value, at);
  return buffer;
}
