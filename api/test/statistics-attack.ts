/** What a reader of a public table knows: `whole` is the sum of `parts`, or at least that. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly isExact: boolean;
}

/**
 * What a reader works out of figures that were left out, knowing that none is below nothing: by narrowing what each may be,
 * and by solving the sums as equations. Nothing of the product's own rule is used.
 *
 * @returns figures that can be only one number
 */
export function workedOut(sums: readonly Sum[], printed: ReadonlyMap<string, number>): Map<string, number> {
  const known = new Map(printed);
  for (;;) {
    const found = [...narrowed(sums, known), ...solved(sums, known)].filter(([name]) => !known.has(name));
    if (found.length === 0) break;
    found.forEach(([name, value]) => known.set(name, value));
  }
  return new Map([...known].filter(([name]) => !printed.has(name)));
}

function narrowed(sums: readonly Sum[], known: ReadonlyMap<string, number>): [string, number][] {
  const names = [...new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]))];
  const low = new Map(names.map((name) => [name, known.get(name) ?? 0]));
  const high = new Map(names.map((name) => [name, known.get(name) ?? Infinity]));
  const of = (bounds: ReadonlyMap<string, number>, name: string): number => bounds.get(name) ?? 0;
  const added = (bounds: ReadonlyMap<string, number>, parts: readonly string[]): number =>
    parts.reduce((sum, name) => sum + of(bounds, name), 0);
  for (let moved = true; moved;) {
    moved = false;
    const set = (bounds: Map<string, number>, name: string, value: number, isBetter: boolean): void => {
      if (!isBetter) return;
      bounds.set(name, value);
      moved = true;
    };
    for (const { whole, parts, isExact } of sums) {
      const least = added(low, parts);
      set(low, whole, least, least > of(low, whole));
      const most = added(high, parts);
      if (isExact) set(high, whole, most, most < of(high, whole));
      for (const part of parts) {
        const others = parts.filter((name) => name !== part);
        const top = of(high, whole) - added(low, others);
        set(high, part, top, top < of(high, part));
        const bottom = of(low, whole) - added(high, others);
        if (isExact) set(low, part, bottom, bottom > of(low, part));
      }
    }
  }
  return names.filter((name) => of(low, name) === of(high, name)).map((name) => [name, of(low, name)]);
}

/** Gauss–Jordan: an unknown that stands alone in an equation is known. */
function solved(sums: readonly Sum[], known: ReadonlyMap<string, number>): [string, number][] {
  const exact = sums.filter(({ isExact }) => isExact);
  const unknown = [...new Set(exact.flatMap(({ whole, parts }) => [whole, ...parts]))].filter(
    (name) => !known.has(name),
  );
  const at = new Map(unknown.map((name, index) => [name, index]));
  const width = unknown.length;
  const rows = exact.map(({ whole, parts }) => {
    const row = Array<number>(width + 1).fill(0);
    const add = (name: string, by: number): void => {
      const index = at.get(name);
      if (index === undefined) row[width] -= by * (known.get(name) ?? 0);
      else row[index] += by;
    };
    parts.forEach((name) => add(name, 1));
    add(whole, -1);
    return row;
  });
  let found = 0;
  for (let column = 0; column < width && found < rows.length; column += 1) {
    const pivot = rows.findIndex((row, no) => no >= found && Math.abs(row[column]) > 1e-9);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot], rows[found]];
    const by = rows[found][column];
    rows[found] = rows[found].map((value) => value / by);
    rows.forEach((row, no) => {
      if (no === found || Math.abs(row[column]) < 1e-9) return;
      const times = row[column];
      for (let index = column; index <= width; index += 1) row[index] -= times * rows[found][index];
    });
    found += 1;
  }
  return rows.flatMap((row): [string, number][] => {
    const left = row.slice(0, width).flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : []));
    return left.length === 1 ? [[unknown[left[0]], Math.round(row[width] / row[left[0]])]] : [];
  });
}
