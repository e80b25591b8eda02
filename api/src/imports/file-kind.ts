import { FileRefusal } from './file-refusal';
import { openZip } from './zip-parts';

export type FileKind = 'xlsx' | 'csv';

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Name of the stream in which a workbook with a password hides, in the encoding of that container. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What the bytes are, whatever the file is called.
 *
 * @throws FileRefusal when they are neither a workbook nor a text table, or a workbook made to exhaust memory
 */
export async function fileKind(content: Buffer): Promise<FileKind> {
  if (content.length === 0) throw new FileRefusal('Tệp không có nội dung.');
  if (content.subarray(0, 8).equals(OLD_OFFICE)) {
    throw new FileRefusal(
      content.includes(ENCRYPTED)
        ? 'Tệp Excel có đặt mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.'
        : 'Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
    );
  }
  if (content.subarray(0, 5).toString('latin1') === '%PDF-') {
    throw new FileRefusal('Đây là tệp PDF. Hãy chọn tệp danh sách dạng .xlsx hoặc .csv.');
  }
  if (content.subarray(0, 2).toString('latin1') === 'PK') {
    await refuseOtherZips(content);
    return 'xlsx';
  }
  if (isBinary(content)) {
    throw new FileRefusal('Tệp này không phải tệp Excel (.xlsx) hay tệp văn bản (.csv) nên không đọc được.');
  }
  return 'csv';
}

async function refuseOtherZips(content: Buffer): Promise<void> {
  const { names } = await openZip(content);
  if (names.has('xl/workbook.bin')) {
    throw new FileRefusal('Đây là tệp Excel nhị phân (.xlsb). Hãy lưu lại dạng .xlsx rồi chọn lại.');
  }
  if (names.has('mimetype')) {
    throw new FileRefusal('Đây là tệp OpenDocument. Hãy lưu lại dạng .xlsx rồi chọn lại.');
  }
  if (names.has('word/document.xml')) {
    throw new FileRefusal('Đây là tệp Word. Hãy chép danh sách sang Excel, lưu dạng .xlsx rồi chọn lại.');
  }
  if (!names.has('[Content_Types].xml')) {
    throw new FileRefusal('Tệp nén này không phải tệp Excel (.xlsx) nên không đọc được.');
  }
}

/** Text holds no zero bytes, except the UTF-16 that Excel writes as "Unicode text", which begins with a mark. */
function isBinary(content: Buffer): boolean {
  const mark = content.length >= 2 ? content.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) return false;
  return content.subarray(0, 65_536).includes(0);
}
