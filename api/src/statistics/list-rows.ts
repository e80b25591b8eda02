import { type CheckTerm, type ReportDefinition, parseSum } from '@hr/domain';
import { columnKey } from './report-columns';
import type { Run } from './run-context';
import { type CountStatement, countsByColumns, read } from './count-statement';

/** Figures of one cell of a table whose rows are predicates: people, and the sum of their ages where that is asked. */
interface Cell {
  readonly people: number;
  readonly ages: number;
}
export interface ListFigures {
  readonly people: number;
  /** By row and column. */
  readonly cells: readonly (readonly (number | null)[])[];
}

/** Columns that count, and what formulas name beside columns. */
function countedColumns({ columns }: ReportDefinition): string[] {
  const texts = columns.flatMap(({ count, sum }) =>
    count !== undefined
      ? [count]
      : sum === undefined
        ? []
        : parseSum(sum).flatMap(({ expression }) => expression ?? []),
  );
  return [...new Set(texts)];
}
const countedRows = ({ rows }: ReportDefinition) =>
  rows === 'UNITS' ? [] : rows.filter(({ count }) => count !== undefined);

export function listStatement(run: Run): CountStatement {
  const { definition, scope } = run;
  return countsByColumns(
    scope,
    countedColumns(definition).map((text) => read(text, definition.counts)),
    countedRows(definition).map(({ count = 'all', mean }) => ({
      expression: read(count, definition.counts),
      isMean: mean !== undefined,
    })),
  );
}

/** @param groups rows of `listStatement`: whether each column holds, people, figures of the rows */
export function listFigures({ definition }: Run, groups: readonly (readonly unknown[])[]): ListFigures {
  const texts = countedColumns(definition);
  const rows = countedRows(definition);
  const cells = new Map<string, Map<string, Cell>>(rows.map(({ key }) => [key, new Map()]));
  let people = 0;
  for (const group of groups) {
    const holds = texts.filter((_, at) => group[at] === true);
    people += Number(group[texts.length]);
    let at = texts.length + 1;
    for (const { key, mean } of rows) {
      const count = Number(group[at++]);
      const ages = mean === undefined ? 0 : Number(group[at++]);
      const ofRow = cells.get(key);
      for (const text of holds) {
        const known = ofRow?.get(text) ?? { people: 0, ages: 0 };
        ofRow?.set(text, { people: known.people + count, ages: known.ages + ages });
      }
    }
  }
  const all = definition.rows === 'UNITS' ? [] : definition.rows;
  return {
    people,
    cells: all.map(({ key, mean }) => {
      const ofRow = cells.get(key);
      return definition.columns.map(({ number }) =>
        ofRow === undefined
          ? null
          : shown(cellOf(definition, ofRow, columnKey(number), 0), mean !== undefined),
      );
    }),
  };
}

/** A mean age has one decimal; of nobody there is none. */
const shown = (cell: Cell | null, isMean: boolean): number | null =>
  cell === null
    ? null
    : !isMean
      ? cell.people
      : cell.people === 0
        ? null
        : Math.round((cell.ages * 10) / cell.people) / 10;

/** Formulas add people and ages alike, so that the mean of a sum is that of everybody in it. */
function cellOf(
  definition: ReportDefinition,
  ofRow: ReadonlyMap<string, Cell>,
  key: string,
  depth: number,
): Cell | null {
  const column = definition.columns.find(({ number }) => columnKey(number) === key);
  if (!column || depth > 50) return null;
  if (column.count !== undefined) return ofRow.get(column.count) ?? { people: 0, ages: 0 };
  if (column.sum === undefined) return null;
  const term = ({ column: name, expression }: CheckTerm): Cell | null =>
    name === undefined
      ? (ofRow.get(expression ?? '') ?? { people: 0, ages: 0 })
      : cellOf(definition, ofRow, name, depth + 1);
  return parseSum(column.sum).reduce<Cell | null>(
    (sum, part) => {
      const value = term(part);
      return sum === null || value === null
        ? null
        : { people: sum.people + part.sign * value.people, ages: sum.ages + part.sign * value.ages };
    },
    { people: 0, ages: 0 },
  );
}
