export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Characters that XML 1.0 does not allow are left out, signs are escaped; most texts have neither and stay as they are. */
export const escaped = (text: string): string =>
  !/[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/.test(text) ? text : escapedSlowly(text);
const escapedSlowly = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

/** A, B … Z, AA: the letters of a column. */
export function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
