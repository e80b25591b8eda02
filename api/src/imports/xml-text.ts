import { SaxesParser } from 'saxes';
import { FileRefusal } from './file-refusal';

/** Programs write the same parts with and without a namespace prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export function parseXml(
  text: string,
  opened: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => opened(localName(name), attributes));
  writeXml(parser, text);
}

/** Feeds a parser; what is not well-formed, or uses entities of its own, makes the file unreadable. */
export function writeXml(parser: Pick<SaxesParser, 'write'>, chunk: string): void {
  try {
    parser.write(chunk);
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal(
      'Nội dung bên trong tệp Excel bị hỏng nên không đọc được. Hãy mở bằng Excel, lưu lại rồi chọn lại.',
    );
  }
}
