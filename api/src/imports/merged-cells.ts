import { type ListCell } from '@hr/domain';
import { type SheetRow } from './list-source';

/** A merged area (`C4:D4`): columns from 0, rows as the officer's program numbers them; both ends included. */
export interface MergedArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function readMerges(xml: string): MergedArea[] {
  const found = xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g);
  return [...found].map(([, left = 'A', top, right = 'A', bottom]) => ({
    left: columnIndex(left),
    top: Number(top),
    right: columnIndex(right),
    bottom: Number(bottom),
  }));
}

/** Every cell of a merged area shows what its first cell holds. */
export function fillMerged(rows: readonly SheetRow[], areas: readonly MergedArea[]): SheetRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, [...row.cells]]));
  for (const { left, top, right, bottom } of areas) {
    const last = Math.min(right, left + 99);
    const value: ListCell = byNumber.get(top)?.[left];
    if (value === null || value === undefined) continue;
    for (let row = top; row <= bottom && row <= top + 9; row++) {
      const cells = byNumber.get(row);
      for (let column = left; cells !== undefined && column <= last; column++) cells[column] = value;
    }
  }
  return rows.map(({ number }) => ({ number, cells: byNumber.get(number) ?? [] }));
}

/** Merged over several rows of one column: what is written once for the people below each other. */
export const isDownwards = ({ left, right, top, bottom }: MergedArea): boolean =>
  left === right && top < bottom;

/** Gives rows, one after the other, what the areas of one column that began above show in them. */
export function fromAbove(areas: readonly MergedArea[]): (row: SheetRow) => SheetRow {
  const byTop = Map.groupBy(areas, ({ top }) => top);
  const open = new Map<number, { readonly value: ListCell; readonly bottom: number }>();
  return (row) => {
    const above = new Map<number, ListCell>();
    for (const [column, { value, bottom }] of open) {
      if (row.number > bottom) open.delete(column);
      else above.set(column, value);
    }
    for (const { left, bottom } of byTop.get(row.number) ?? []) {
      const value = row.cells[left];
      if (value !== null && value !== undefined) open.set(left, { value, bottom });
    }
    return above.size === 0 ? row : { ...row, above };
  };
}

/** 0 for A, 26 for AA. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A for 0, AA for 26. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (index % 26));
}
