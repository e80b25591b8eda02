import { type ListCell } from '@hr/domain';

/** A row that holds something, with its number as the officer's program shows it (from 1). */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly ListCell[];
  /** By column what a cell merged over several rows, whose first stands further up, shows in this row. */
  readonly above?: ReadonlyMap<number, ListCell>;
}

/** The beginning of a sheet, with merged cells filled, and about how many rows it has. */
export interface SheetHead {
  readonly rows: readonly SheetRow[];
  readonly rowCount: number;
}

/**
 * A file as tables of cells; rows come in portions, so that a long list never stands in memory whole. What merged cells
 * show in the rows below their first stands behind all rows, so it is known only after the head was asked for.
 */
export interface ListSource {
  readonly sheets: readonly string[];
  head(sheet: number): Promise<SheetHead>;
  rows(sheet: number): AsyncIterable<readonly SheetRow[]>;
}

/** Title rows, header rows and the first people: enough to recognise the layout and to show samples. */
export const HEAD_ROWS = 60;
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 100;
/** No column of a personnel list holds more; what is longer is no value. */
const LONGEST_TEXT = 2_000;

/** Text as PostgreSQL's jsonb takes it: without control characters and half surrogates. */
export function cleanText(text: string): string {
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  return (plain.length > LONGEST_TEXT ? plain.slice(0, LONGEST_TEXT) : plain).toWellFormed();
}
