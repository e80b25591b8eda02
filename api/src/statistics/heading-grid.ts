/** A merged heading: where it begins, how far it reaches; rows and columns from 0. */
export interface HeadingCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * Paths of headings as a grid: neighbours with the same beginning share a cell, a path that ends early reaches down to the
 * last row.
 */
export function headingGrid(paths: readonly (readonly string[])[]): {
  readonly depth: number;
  readonly cells: readonly HeadingCell[];
} {
  const depth = Math.max(1, ...paths.map(({ length }) => length));
  const cells: HeadingCell[] = [];
  const within = (from: number, to: number, level: number): void => {
    for (let at = from; at < to;) {
      const text = paths[at][level];
      let end = at + 1;
      const isLast = paths[at].length === level + 1;
      while (!isLast && end < to && paths[end].length > level + 1 && paths[end][level] === text) end += 1;
      cells.push({ text, row: level, column: at, rowSpan: isLast ? depth - level : 1, columnSpan: end - at });
      if (!isLast) within(at, end, level + 1);
      at = end;
    }
  };
  within(0, paths.length, 0);
  return { depth, cells };
}
