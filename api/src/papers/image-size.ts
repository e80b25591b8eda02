export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height in points, read from the head, before anything is decoded; undefined for a head that makes no sense. */
export function imageSize(content: Buffer, kind: 'image/jpeg' | 'image/png'): ImageSize | undefined {
  const size = kind === 'image/png' ? pngSize(content) : jpegSize(content);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function pngSize(content: Buffer): ImageSize | undefined {
  if (content.length < 24 || content.subarray(12, 16).toString('latin1') !== 'IHDR') return undefined;
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

/** Walks the segments to the frame header (SOF0 to SOF15, without the tables DHT, JPG and DAC among them). */
function jpegSize(content: Buffer): ImageSize | undefined {
  let at = 2;
  while (at + 9 < content.length) {
    if (content[at] !== 0xff) return undefined;
    const marker = content[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: content.readUInt16BE(at + 5), width: content.readUInt16BE(at + 7) };
    }
    at += 2 + content.readUInt16BE(at + 2);
  }
  return undefined;
}
