import {
  cellText,
  findHeaderRows,
  isBlankRow,
  isNumberingRow,
  type ListCell,
  type ListField,
  listFields,
  recogniseHeading,
  recogniseHeadings,
  type RecognisedHeadings,
} from '@hr/domain';
import { type ListSource, type SheetRow } from './list-source';
import { columnLetters } from './merged-cells';

export type ListKind = 'BM03' | 'BM04' | 'TEMPLATE' | 'LIST';

/** One column of a file and what it was taken for; `field` null: left out. */
export interface MappedColumn {
  readonly index: number;
  readonly column: string;
  readonly heading: string;
  readonly field: ListField | null;
  /** Not recognised, or recognised twice: the officer says. */
  readonly isAsked: boolean;
  readonly samples: readonly string[];
}

export interface FileLayout {
  readonly sheet: number;
  /** Rows up to this number are title and header. */
  readonly headerRow: number;
  readonly layoutKey: string;
  readonly columns: readonly MappedColumn[];
  readonly rowCount: number;
}

/** Heads the columns that a returned file carries beside the cells at fault. */
export const REASON_HEADING = 'Lý do trả lại';

/** The first sheet whose header names people; failing that, the first row of the first sheet that looks like a header. */
export async function recogniseLayout(source: ListSource): Promise<FileLayout | undefined> {
  let fallback: FileLayout | undefined;
  for (const sheet of source.sheets.keys()) {
    const { rows, rowCount } = await source.head(sheet);
    // Blank rows are not handed over, so rows are searched in the order in which they stand, not by number.
    const found = findHeaderRows(rows.map(({ cells }) => cells));
    if (found) return layout(sheet, rows, found.headerLast, found.headings, rowCount);
    const guess = likelyHeader(rows);
    if (guess !== undefined && fallback === undefined) {
      fallback = layout(sheet, rows, guess, recogniseHeadings([rows[guess]?.cells ?? []]), rowCount);
    }
  }
  return fallback;
}

function layout(
  sheet: number,
  rows: readonly SheetRow[],
  headerLast: number,
  headings: RecognisedHeadings,
  rowCount: number,
): FileLayout {
  const data = rows.slice(headerLast + 1).filter(({ cells }) => !isBlankRow(cells) && !isNumberingRow(cells));
  const columns = headings.columns
    .filter(({ heading }) => !heading.startsWith(REASON_HEADING))
    .map(({ index, heading, field: known }): MappedColumn => {
      // A file that was given back holds headings of two rows in one, parted as they were joined.
      const field = known ?? recogniseHeading(heading.split(' / '));
      const isRepeated = headings.repeated.some((other) => other.index === index);
      return {
        index,
        column: columnLetters(index),
        heading,
        field: isRepeated ? null : (field ?? null),
        isAsked: isRepeated || field === undefined,
        samples: [
          ...new Set(data.map(({ cells }) => showCell(cells[index])).filter((text) => text !== '')),
        ].slice(0, 4),
      };
    });
  return {
    sheet,
    headerRow: rows[headerLast]?.number ?? 0,
    layoutKey: headings.layoutKey,
    columns,
    rowCount,
  };
}

/** At least three texts side by side above rows that are filled alike. */
function likelyHeader(rows: readonly SheetRow[]): number | undefined {
  const texts = (cells: readonly ListCell[]): number =>
    cells.filter((cell) => typeof cell === 'string' && !/^[\d\s./-]*$/.test(cell)).length;
  const filled = (cells: readonly ListCell[]): number => cells.filter((cell) => cellText(cell) !== '').length;
  const index = rows.slice(0, 20).findIndex(({ cells }, position) => {
    const next = rows[position + 1]?.cells ?? [];
    return texts(cells) >= 3 && texts(cells) === filled(cells) && filled(next) >= 3;
  });
  return index < 0 ? undefined : index;
}

/** What the officer once answered for this layout. */
export function answer(
  columns: readonly MappedColumn[],
  remembered: Readonly<Record<string, string | null>>,
): MappedColumn[] {
  return columns.map((column) => {
    const known = remembered[String(column.index)];
    if (!column.isAsked || known === undefined) return column;
    return { ...column, field: isListField(known) ? known : null, isAsked: false };
  });
}

export const isListField = (value: unknown): value is ListField =>
  listFields.some((field) => field === value);

/** @source TT 11/2012/TT-BNV: BM03 holds the time in the grade and its code, BM04 the time in the post and the step */
export function kindOf(columns: readonly MappedColumn[]): ListKind {
  const has = (field: ListField): boolean => columns.some((column) => column.field === field);
  if (has('citizenId') && has('subjectClass') && has('education') && has('title')) return 'TEMPLATE';
  if (has('birthMale') && has('gradeHeldSince') && has('gradeCode')) return 'BM03';
  return has('birthMale') && has('titleHeldSince') && has('step') ? 'BM04' : 'LIST';
}

/** A cell as the officer would read it. */
export function showCell(cell: ListCell): string {
  if (cell !== null && typeof cell === 'object') return cell.date.split('-').reverse().join('/');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cellText(cell);
}
