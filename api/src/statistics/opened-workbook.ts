import ExcelJS from 'exceljs';
import { fromBufferPromise } from 'yauzl';

/** A workbook of the largest report unfolds into a few megabytes. */
const MOST_BYTES = 48 * 1024 * 1024;

/**
 * A workbook that a stranger handed in; null when it cannot be opened, or would unfold into more than a report can be:
 * exceljs takes the whole of it into memory, so every part is first unfolded and thrown away, piece by piece.
 */
export async function openWorkbook(file: Buffer): Promise<ExcelJS.Workbook | null> {
  try {
    if (!(await unfoldsInto(file, MOST_BYTES))) return null;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file as unknown as ArrayBuffer);
    return workbook;
  } catch {
    return null;
  }
}

async function unfoldsInto(file: Buffer, most: number): Promise<boolean> {
  const zip = await fromBufferPromise(file, { lazyEntries: true, validateEntrySizes: true });
  let unfolded = 0;
  for await (const entry of zip.eachEntry()) {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      unfolded += (piece as Buffer).length;
      if (unfolded > most) return false;
    }
  }
  return true;
}
