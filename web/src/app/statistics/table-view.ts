/** One column as it is shown: the statutory ones carry their printed number, the others are marked as added. */
export interface ShownColumn {
  readonly key: string;
  readonly number: string;
  /** Headings from the top. */
  readonly path: readonly string[];
  /** Not on the form: missing data, what keeps the sums whole. */
  readonly isExtra: boolean;
  /** Words stand at the start of their cell. */
  readonly isText?: boolean;
  /** What is counted, in words. */
  readonly meaning?: string;
}

export interface ShownCell {
  readonly text: string;
  /** There are people behind it. */
  readonly opens: boolean;
  /** Against the other day, said as `+3`, `−2`; empty when nothing changed. */
  readonly change?: string;
}

export interface ShownRow {
  readonly key: string;
  readonly label: string;
  /** 0 stands at the margin. */
  readonly level: number;
  readonly isTotal: boolean;
  readonly isHead: boolean;
  readonly cells: readonly ShownCell[];
}

/** A place in the table, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key of the keyboard leads from one figure; null for a key that does not move. */
export function placeAfter(
  key: string,
  isWide: boolean,
  { row, column }: Place,
  rows: number,
  columns: number,
): Place | null {
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - 10, column);
    case 'PageDown':
      return to(row + 10, column);
    case 'Home':
      return to(isWide ? 0 : row, 0);
    case 'End':
      return to(isWide ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
