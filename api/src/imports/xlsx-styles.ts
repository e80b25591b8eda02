import { SaxesParser } from 'saxes';
import { localName, writeXml } from './xml-text';

/** Built-in number formats that show a date, those of East Asian editions included. @source ECMA-376 part 1, 18.8.30 */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** For each cell style of the workbook whether it shows numbers as dates. */
export function dateStyles(xml: string): boolean[] {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const tag = localName(name);
    if (tag === 'numFmt')
      custom.set(Number(attributes['numFmtId']), showsDate(attributes['formatCode'] ?? ''));
    if (tag === 'cellXfs') inCellFormats = true;
    if (tag === 'xf' && inCellFormats) {
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(custom.get(id) ?? isBuiltInDate(id));
    }
  });
  parser.on('closetag', ({ name }) => {
    if (localName(name) === 'cellXfs') inCellFormats = false;
  });
  writeXml(parser, xml);
  return styles;
}

/** Day, month or year outside quotes, escapes and colours; hours alone are no date. */
function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  return /[dy]/.test(bare) || /m(?!.*[hs])/.test(bare.replace(/general/g, ''));
}
