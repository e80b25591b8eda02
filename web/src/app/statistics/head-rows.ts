/** One heading of the table, standing over the columns below it. */
export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Where its first column stands, from 0. */
  readonly at: number;
  /** Nothing stands below it but its column. */
  readonly isLast: boolean;
}

/**
 * The printed headings as rows: what neighbours have in common is written once over them, and the last heading of a short
 * path reaches down to the columns.
 *
 * @param paths for each column its headings from the top, as printed
 */
export function headRows(paths: readonly (readonly string[])[]): HeadCell[][] {
  const depth = Math.max(1, ...paths.map((path) => path.length));
  return Array.from({ length: depth }, (_, level) => rowOf(paths, level, depth));
}

function rowOf(paths: readonly (readonly string[])[], level: number, depth: number): HeadCell[] {
  const cells: HeadCell[] = [];
  for (let at = 0; at < paths.length; at += 1) {
    const path = paths[at] ?? [];
    const text = path[level];
    if (text === undefined) continue;
    const isLast = level === path.length - 1;
    const columns = isLast ? 1 : reach(paths, at, level);
    cells.push({ text, columns, rows: isLast ? depth - level : 1, at, isLast });
    at += columns - 1;
  }
  return cells;
}

/** How many columns from here on share the headings down to this level. */
function reach(paths: readonly (readonly string[])[], from: number, level: number): number {
  const shared = (at: number): boolean => {
    const [path, first] = [paths[at], paths[from]];
    return (
      path !== undefined &&
      path.length > level + 1 &&
      Array.from({ length: level + 1 }, (_, step) => step).every((step) => path[step] === first?.[step])
    );
  };
  let count = 1;
  while (shared(from + count)) count += 1;
  return count;
}
