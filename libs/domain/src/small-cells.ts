/** A figure of a table that is to be made public. */
export interface PublicCell {
  readonly value: number;
  /** Printed; what is not printed (the rest of a total) is a cell all the same, since it may be worked out. */
  readonly isPrinted: boolean;
}
/** Cells that add up: the sum of `parts` is `whole`; indices into the cells. */
export interface CellSum {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Arithmetic modulo a prime: exact, and no coefficient grows; ±1 and small multiples never vanish by chance here. */
const PRIME = 2_147_483_647n;

/**
 * Which cells must be left out so that no figure from 1 below `threshold` is printed or can be worked out from what is
 * printed by adding and subtracting. First the small ones, then others beside them until no small one follows.
 *
 * @returns indices of the printed cells to leave out
 */
export function hiddenCells(
  cells: readonly PublicCell[],
  sums: readonly CellSum[],
  threshold: number,
): ReadonlySet<number> {
  const isSmall = (at: number): boolean => cells[at].value > 0 && cells[at].value < threshold;
  const hidden = new Set<number>();
  cells.forEach((cell, at) => {
    if (cell.isPrinted && isSmall(at)) hidden.add(at);
  });
  const sumsOf = cells.map((): number[] => []);
  sums.forEach(({ whole, parts }, no) => [whole, ...parts].forEach((at) => sumsOf[at].push(no)));
  const isUnknown = (at: number): boolean => hidden.has(at) || !cells[at].isPrinted;
  for (;;) {
    const given = new Set(workedOut(cells.length, sums, isUnknown));
    const small = [...given].filter(isSmall);
    if (small.length === 0) return hidden;
    let grew = false;
    for (const at of small) {
      const beside =
        witness(at, cells, sums, sumsOf, isUnknown, given) ?? companion(at, cells, sums, sumsOf, isUnknown);
      if (beside === null) continue;
      hidden.add(beside);
      grew = true;
    }
    // Nothing beside it is left to hide: then what is printed in its sums goes as a whole.
    if (!grew) {
      const rest = sums.flatMap(({ whole, parts }) => [whole, ...parts]).filter((at) => !isUnknown(at));
      if (rest.length === 0) return hidden;
      rest.forEach((at) => hidden.add(at));
    }
  }
}

/**
 * The printed cell that costs least in the nearest sum that gives the cell away: one where nothing else is unknown, its
 * own or, where its own are filled in from others, theirs.
 */
function witness(
  at: number,
  cells: readonly PublicCell[],
  sums: readonly CellSum[],
  sumsOf: readonly (readonly number[])[],
  isUnknown: (at: number) => boolean,
  given: ReadonlySet<number>,
): number | null {
  const seen = new Set([at]);
  for (let front = [at]; front.length > 0;) {
    const next: number[] = [];
    const candidates = front.flatMap((cell) =>
      sumsOf[cell].flatMap((no) => {
        const others = [...sums[no].parts, sums[no].whole].filter((other) => other !== cell);
        const unknown = others.filter(isUnknown);
        if (unknown.length === 0) return others;
        if (unknown.every((other) => given.has(other))) next.push(...unknown);
        return [];
      }),
    );
    if (candidates.length > 0) return cheapest(candidates, cells);
    front = next.filter((cell) => !seen.has(cell) && seen.add(cell));
  }
  return null;
}

/** The same where only several sums together give the cell away: the cheapest of those it hangs together with. */
function companion(
  at: number,
  cells: readonly PublicCell[],
  sums: readonly CellSum[],
  sumsOf: readonly (readonly number[])[],
  isUnknown: (at: number) => boolean,
): number | null {
  // Nearest first: its own sums, then those of the unknown cells it hangs together with.
  const seen = new Set([at]);
  let front = [at];
  while (front.length > 0) {
    const near = [...new Set(front.flatMap((cell) => sumsOf[cell]))];
    const candidates = near
      .flatMap((no) => [...sums[no].parts, sums[no].whole])
      .filter((cell) => !isUnknown(cell));
    if (candidates.length > 0) return cheapest(candidates, cells);
    front = near
      .flatMap((no) => [...sums[no].parts, sums[no].whole])
      .filter((cell) => isUnknown(cell) && !seen.has(cell) && seen.add(cell));
  }
  return null;
}

/** Small, but not nothing, which tells least. */
function cheapest(candidates: readonly number[], cells: readonly PublicCell[]): number {
  const cost = (cell: number): number =>
    cells[cell].value === 0 ? Number.MAX_SAFE_INTEGER : cells[cell].value;
  return candidates.reduce((best, cell) => (cost(cell) < cost(best) ? cell : best));
}

/** The unknown cells whose value follows from the sums: those that stand alone after elimination. */
export function workedOut(
  count: number,
  sums: readonly CellSum[],
  isUnknown: (at: number) => boolean,
): number[] {
  const rows: Map<number, bigint>[] = [];
  for (const { whole, parts } of sums) {
    const row = new Map<number, bigint>();
    const add = (at: number, by: bigint): void => {
      if (!isUnknown(at)) return;
      const sum = mod((row.get(at) ?? 0n) + by);
      if (sum === 0n) row.delete(at);
      else row.set(at, sum);
    };
    add(whole, PRIME - 1n);
    parts.forEach((at) => add(at, 1n));
    if (row.size > 0) rows.push(row);
  }
  return reduced(rows)
    .filter((row) => row.size === 1)
    .map((row) => [...row.keys()][0])
    .filter((at) => at < count);
}

const mod = (value: bigint): bigint => ((value % PRIME) + PRIME) % PRIME;

/** Gauss–Jordan on sparse rows, the shortest first. */
function reduced(rows: Map<number, bigint>[]): Map<number, bigint>[] {
  const pivots = new Map<number, Map<number, bigint>>();
  const holders = new Map<number, Set<number>>();
  for (const row of rows.sort((a, b) => a.size - b.size)) {
    for (const at of [...row.keys()]) {
      const pivot = pivots.get(at);
      if (pivot && row.has(at)) subtract(row, pivot, row.get(at) ?? 0n);
    }
    // Rows taken in bring columns of other pivots along.
    for (let again = true; again;) {
      again = false;
      for (const at of [...row.keys()]) {
        const pivot = pivots.get(at);
        if (!pivot || !row.has(at)) continue;
        subtract(row, pivot, row.get(at) ?? 0n);
        again = true;
      }
    }
    if (row.size === 0) continue;
    const [lead] = row.keys();
    scale(row, inverse(row.get(lead) ?? 1n));
    for (const holder of [...(holders.get(lead) ?? [])]) {
      const other = pivots.get(holder);
      if (!other?.has(lead)) continue;
      subtract(other, row, other.get(lead) ?? 0n);
      note(holders, holder, other);
    }
    pivots.set(lead, row);
    note(holders, lead, row);
  }
  return [...pivots.values()];
}

function note(holders: Map<number, Set<number>>, lead: number, row: ReadonlyMap<number, bigint>): void {
  for (const at of row.keys()) {
    const known = holders.get(at) ?? new Set<number>();
    holders.set(at, known.add(lead));
  }
}

function subtract(row: Map<number, bigint>, other: ReadonlyMap<number, bigint>, times: bigint): void {
  for (const [at, value] of other) {
    const left = mod((row.get(at) ?? 0n) - times * value);
    if (left === 0n) row.delete(at);
    else row.set(at, left);
  }
}

function scale(row: Map<number, bigint>, by: bigint): void {
  for (const [at, value] of row) row.set(at, mod(value * by));
}

function inverse(value: bigint): bigint {
  let result = 1n;
  for (let base = mod(value), power = PRIME - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
