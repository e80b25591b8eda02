interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Room that the frame's line and the cell's inner margin take, in millimetres. */
const INNER_MM = 4;

/**
 * How large a PNG stands in a frame without being cut or stretched.
 *
 * @returns millimetres
 */
export function fitted(png: Uint8Array, frame: Frame): Frame {
  // The header chunk comes first in every PNG: width and height as big-endian words at 16 and 20.
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [wide, high] = [view.getUint32(16), view.getUint32(20)];
  const share = Math.min((frame.width - INNER_MM) / wide, (frame.height - INNER_MM) / high);
  return { width: wide * share, height: high * share };
}
