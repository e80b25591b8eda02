import { headingGrid } from './heading-grid';
import type { PrintedTable } from './printed-table';

/** Width of a sign of bold Tinos, and height of a line, beside the size of the letters. */
const SIGN = 0.54;
const LINE = 1.18;
const PADDING = 4;

export const longestWord = (paths: readonly (readonly string[])[]): number =>
  Math.max(...paths.flatMap((path) => (path.at(-1) ?? '').split(' ').map((word) => word.length)));

/** How many lines a heading takes when its words are set one after the other. */
export function linesOf(text: string, width: number, size: number): number {
  const signs = Math.max(1, Math.floor((width - PADDING) / (size * SIGN)));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > signs) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    // A word longer than the line is broken.
    lines += Math.floor((used - 1) / signs);
    used = ((used - 1) % signs) + 1;
  }
  return lines;
}

/**
 * Heights of the rows of headings, points: a cell over several rows does not make them higher by itself, so what it lacks
 * is given to the last of them.
 *
 * @param widths of all columns of the table, points
 */
export function headingHeights(table: PrintedTable, widths: readonly number[], size: number): number[] {
  const { depth, cells } = headingGrid(table.paths);
  const leads = table.lead.length;
  const wanted = [
    ...table.lead.map((text, at) => ({ text, row: 0, rowSpan: depth, from: at, columnSpan: 1 })),
    ...cells.map(({ text, row, rowSpan, column, columnSpan }) => ({
      text,
      row,
      rowSpan,
      from: leads + column,
      columnSpan,
    })),
  ].sort((a, b) => a.rowSpan - b.rowSpan);
  const heights = Array<number>(depth).fill(size * LINE + PADDING);
  for (const { text, row, rowSpan, from, columnSpan } of wanted) {
    const width = widths.slice(from, from + columnSpan).reduce((sum, one) => sum + one, 0);
    const needed = linesOf(text, width, size) * size * LINE + PADDING;
    const given = heights.slice(row, row + rowSpan).reduce((sum, one) => sum + one, 0);
    if (needed > given) heights[row + rowSpan - 1] += needed - given;
  }
  return heights;
}

/** How far below the upper edge a heading begins to stand in the middle of its rows, points. */
export function middleOf(text: string, width: number, size: number, heights: readonly number[]): number {
  const room = heights.reduce((sum, one) => sum + one, 0) + (heights.length - 1) * PADDING;
  return Math.max(0, (room - linesOf(text, width, size) * size * LINE) / 2);
}
