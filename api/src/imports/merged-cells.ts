import { type ListCell } from '@hr/domain';
import { type SheetRow } from './list-source';

/** References of merged areas (`C4:D4`) that begin within the first rows of the sheet. */
export function readMerges(xml: string, mostRows: number): string[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]{1,3}(\d{1,7}):[A-Z]{1,3}\d{1,7})"/g)]
    .filter(([, , row]) => Number(row) <= mostRows * 2)
    .map(([, reference = '']) => reference);
}

/** Every cell of a merged area shows what its first cell holds. */
export function fillMerged(rows: readonly SheetRow[], references: readonly string[]): SheetRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, [...row.cells]]));
  for (const reference of references) {
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
    const first = columnIndex(left ?? 'A');
    const last = Math.min(columnIndex(right ?? 'A'), first + 99);
    const value: ListCell = byNumber.get(Number(top))?.[first];
    if (value === null || value === undefined) continue;
    for (let row = Number(top); row <= Number(bottom) && row <= Number(top) + 9; row++) {
      const cells = byNumber.get(row);
      for (let column = first; cells !== undefined && column <= last; column++) cells[column] = value;
    }
  }
  return rows.map(({ number }) => ({ number, cells: byNumber.get(number) ?? [] }));
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
