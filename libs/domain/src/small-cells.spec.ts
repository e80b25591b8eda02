import fc from 'fast-check';
import { type CellSum, type PublicCell, hiddenCells, workedOut } from './small-cells';

/** A table with a sum at the end of each row and column, and the total in the corner. */
function crossTable(figures: readonly (readonly number[])[]): {
  cells: PublicCell[];
  sums: CellSum[];
  width: number;
} {
  const columns = figures[0].length;
  const width = columns + 1;
  const withSums = figures.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  withSums.push(Array.from({ length: width }, (_, at) => withSums.reduce((sum, row) => sum + row[at], 0)));
  const cells = withSums.flat().map((value): PublicCell => ({ value, isPrinted: true }));
  const at = (row: number, column: number): number => row * width + column;
  const sums: CellSum[] = [
    ...withSums.map((_, row) => ({
      whole: at(row, columns),
      parts: Array.from({ length: columns }, (_x, c) => at(row, c)),
    })),
    ...Array.from({ length: width }, (_, column) => ({
      whole: at(figures.length, column),
      parts: figures.map((_x, row) => at(row, column)),
    })),
  ];
  return { cells, sums, width };
}

describe('small cells of a public version', () => {
  it('leaves out a small one and the one beside it from which it would follow', () => {
    const { cells, sums } = crossTable([
      [3, 20, 30],
      [40, 50, 60],
    ]);
    const hidden = hiddenCells(cells, sums, 5);
    expect(hidden.has(0)).toBe(true);
    // One more in its row, one more in its column, and the one where those two cross: nothing less hides it.
    expect(hidden.size).toBe(4);
    expect(workedOut(cells.length, sums, (at) => hidden.has(at))).not.toContain(0);
  });

  it('leaves a table without small figures as it is', () => {
    const { cells, sums } = crossTable([
      [5, 6],
      [0, 9],
    ]);
    expect(hiddenCells(cells, sums, 5).size).toBe(0);
  });

  it('hides a large figure when what it leaves over is small', () => {
    const cells: PublicCell[] = [
      { value: 100, isPrinted: true },
      { value: 98, isPrinted: true },
      { value: 2, isPrinted: false },
    ];
    const hidden = hiddenCells(cells, [{ whole: 0, parts: [1, 2] }], 5);
    expect(hidden.size).toBe(1);
  });

  it('never lets a figure below the threshold be worked out, and hides nothing without need', () => {
    const figures = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(figures, fc.integer({ min: 2, max: 12 }), (table, threshold) => {
        const { cells, sums } = crossTable(table);
        const hidden = hiddenCells(cells, sums, threshold);
        const isSmall = (at: number): boolean => cells[at].value > 0 && cells[at].value < threshold;
        cells.forEach((_, at) => {
          if (isSmall(at)) expect(hidden.has(at)).toBe(true);
        });
        // An attacker who solves the sums in fractions learns no small figure: the unknowns are moved, the sums stay.
        for (const at of hidden) if (isSmall(at)) expect(canMove(at, hidden, sums, cells.length)).toBe(true);
        if (!cells.some((_, at) => isSmall(at))) expect(hidden.size).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});

/** Independent of the rule: whether another table with the same printed figures differs in the cell, by Gauss in doubles. */
function canMove(at: number, hidden: ReadonlySet<number>, sums: readonly CellSum[], count: number): boolean {
  const unknown = [...hidden];
  const index = new Map(unknown.map((cell, position) => [cell, position]));
  const rows = sums.map(({ whole, parts }) => {
    const row = Array<number>(unknown.length).fill(0);
    for (const part of parts) if (index.has(part)) row[index.get(part) ?? 0] += 1;
    if (index.has(whole)) row[index.get(whole) ?? 0] -= 1;
    return row;
  });
  const rank = (matrix: number[][]): number => {
    const m = matrix.map((row) => [...row]);
    let found = 0;
    for (let column = 0; column < unknown.length && found < m.length; column += 1) {
      const pivot = m.findIndex((row, no) => no >= found && Math.abs(row[column]) > 1e-9);
      if (pivot < 0) continue;
      [m[found], m[pivot]] = [m[pivot], m[found]];
      for (let no = 0; no < m.length; no += 1) {
        if (no === found || Math.abs(m[no][column]) < 1e-9) continue;
        const by = m[no][column] / m[found][column];
        for (let c = column; c < unknown.length; c += 1) m[no][c] -= by * m[found][c];
      }
      found += 1;
    }
    return found;
  };
  const alone = Array<number>(unknown.length).fill(0);
  alone[index.get(at) ?? 0] = 1;
  return count > 0 && rank([...rows, alone]) > rank(rows);
}
