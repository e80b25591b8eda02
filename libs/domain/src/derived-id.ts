/**
 * An id that is always the same for the same text: rows made by a decision get their ids from the decision, so that a
 * decision that comes back brings back the very rows. Version 8 of RFC 9562, 122 bits mixed from the text; not a secret.
 */
export function derivedId(text: string): string {
  const words = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x85ebca6b];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    words[0] = words[1] ^ Math.imul(words[0] ^ code, 597399067);
    words[1] = words[2] ^ Math.imul(words[1] ^ code, 2869860233);
    words[2] = words[3] ^ Math.imul(words[2] ^ code, 951274213);
    words[3] = words[0] ^ Math.imul(words[3] ^ code, 2716044179);
  }
  const mixed = words.map((word, at) => {
    let value = Math.imul(word ^ (word >>> 16) ^ words[(at + 1) % 4], 0x7feb352d);
    value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
    return (value ^ (value >>> 16)) >>> 0;
  });
  const hex = mixed.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
