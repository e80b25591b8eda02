import { type ListCell, cellText, searchKey } from '@hr/domain';
import { FileRefusal } from '../../imports/file-refusal';
import { openXlsx } from '../../imports/xlsx-source';
import { Problem, fieldProblem } from '../../platform/problem';

/** A row by the key of its columns; `number` as the officer's program shows it. */
export interface TableRow {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The lines, and what the columns are called that nobody asked for. */
export interface SheetTable {
  readonly rows: TableRow[];
  readonly otherHeadings: readonly string[];
}

/** Lists of a class are short; more rows are somebody's mistake. */
const MOST_ROWS = 2000;
/** The heading may stand below a title. */
const HEADING_WITHIN = 15;

/**
 * The first sheet that has a heading row with the needed columns.
 * @param headings the words, without accents and in any case, by which each column may be called
 * @throws 422 no such sheet, 415 no workbook
 */
export async function readTable(
  content: Buffer,
  headings: Readonly<Record<string, readonly string[]>>,
  needed: readonly string[],
): Promise<SheetTable> {
  try {
    const source = await openXlsx(content);
    for (let sheet = 0; sheet < source.sheets.length; sheet += 1) {
      const rows: { number: number; cells: readonly ListCell[] }[] = [];
      for await (const portion of source.rows(sheet)) {
        rows.push(...portion);
        if (rows.length > MOST_ROWS + HEADING_WITHIN) throw tooLong();
      }
      const table = tableIn(rows, headings, needed);
      if (table) return table;
    }
  } catch (error) {
    if (error instanceof FileRefusal) throw new Problem(error.type, error.sentence);
    throw error;
  }
  throw fieldProblem('file', 'NO_COLUMNS', 'Không thấy dòng tiêu đề có các cột cần thiết. Hãy dùng tệp mẫu.');
}

const tooLong = (): Problem =>
  fieldProblem('file', 'TOO_LONG', `Danh sách dài hơn ${MOST_ROWS} dòng. Hãy chia nhỏ.`);

function tableIn(
  rows: readonly { readonly number: number; readonly cells: readonly ListCell[] }[],
  headings: Readonly<Record<string, readonly string[]>>,
  needed: readonly string[],
): SheetTable | undefined {
  for (const [at, { cells }] of rows.slice(0, HEADING_WITHIN).entries()) {
    const columns = cells.map((cell) => {
      const key = searchKey(cellText(cell)).replace(/\s+/g, ' ').trim();
      return Object.keys(headings).find((name) => headings[name].includes(key));
    });
    if (!needed.some((name) => columns.includes(name))) continue;
    const lines = rows.slice(at + 1).flatMap(({ number, cells: values }) => {
      const named = columns.map((name, column) => [name, textOf(values[column])] as const);
      const filled = Object.fromEntries(named.filter(([name]) => name !== undefined)) as Record<
        string,
        string
      >;
      return Object.values(filled).some((text) => text !== '') ? [{ number, cells: filled }] : [];
    });
    const others = cells.filter((_, column) => columns[column] === undefined).map(cellText);
    return { rows: lines, otherHeadings: others.filter((heading) => heading !== '') };
  }
  return undefined;
}

const textOf = (cell: ListCell): string =>
  cell !== null && typeof cell === 'object' ? cell.date : cellText(cell);
