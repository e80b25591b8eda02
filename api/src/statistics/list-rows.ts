import {
  type CheckTerm,
  type Measure,
  type ReportDefinition,
  type RowDefinition,
  type Settings,
  isDistinct,
  measureOf,
  parseSum,
} from '@hr/domain';
import {
  type Added,
  type CountStatement,
  type Item,
  countsByColumns,
  distinctCells,
  read,
} from './count-statement';
import { columnKey } from './report-columns';
import type { Run } from './run-context';

/** Figures of one cell of a table whose rows are predicates: people, and the sum of their ages where that is asked. */
interface Cell {
  readonly people: number;
  readonly ages: number;
}
export interface ListFigures {
  readonly people: number;
  /** By row and column. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** By row and what is not known. */
  readonly missing: readonly (readonly (number | null)[])[];
  /** By what is not known and column: what checks down the rows need beside the printed ones. */
  readonly unknown: readonly (readonly (number | null)[])[];
}

/** A column that counts, or what a formula names beside columns. */
interface CountedColumn {
  readonly text: string;
  readonly measure: Measure;
}
const keyOf = ({ text, measure }: CountedColumn): string => `${measure}|${text}`;

function countedColumns({ definition, scope }: Run): CountedColumn[] {
  const all = definition.columns.flatMap((column): CountedColumn[] => {
    const { count, sum } = column;
    if (count !== undefined) return [{ text: count, measure: measureOf(column, scope.settings) }];
    if (sum === undefined) return [];
    return parseSum(sum).flatMap(({ expression }): CountedColumn[] =>
      expression === undefined ? [] : [{ text: expression, measure: 'TURNS' }],
    );
  });
  const missing = (definition.missing ?? []).map(({ count }) => asMissing(count));
  return [...new Map([...all, ...missing].map((one) => [keyOf(one), one])).values()];
}
const asMissing = (text: string): CountedColumn => ({ text, measure: 'TURNS' });

/** No printed row has such a key. */
const missingKey = (at: number): string => `missing:${at}`;
/** The printed rows that count, then what is not known as rows of their own. */
const countedRows = ({ rows, missing = [] }: ReportDefinition): readonly RowDefinition[] =>
  rows === 'UNITS'
    ? []
    : [
        ...rows.filter(({ count }) => count !== undefined),
        ...missing.map(({ label, count }, at) => ({ key: missingKey(at), label, count })),
      ];

/** What is asked of the database: once what adds up, then each thing of which different ones are counted. */
interface Plan {
  readonly texts: readonly string[];
  readonly added: readonly Added[];
  readonly items: readonly { readonly item: Item; readonly texts: readonly string[] }[];
}
function planOf(run: Run): Plan {
  const columns = countedColumns(run);
  const textsOf = (measure: Measure): string[] =>
    columns.flatMap((one) => (one.measure === measure ? [one.text] : []));
  return {
    texts: [...new Set(columns.flatMap(({ text, measure }) => (isDistinct(measure) ? [] : [text])))],
    added: (['PERIODS', 'COST'] as const).filter((one) => textsOf(one).length > 0),
    items: (['PEOPLE', 'CLASSES'] as const)
      .map((item) => ({ item, texts: textsOf(item) }))
      .filter(({ texts }) => texts.length > 0),
  };
}

export function listStatements(run: Run): CountStatement[] {
  const { definition, scope } = run;
  const { texts, added, items } = planOf(run);
  const rows = countedRows(definition).map(({ count = 'all', mean }) => ({
    expression: read(count, definition.counts),
    isMean: mean !== undefined,
  }));
  const expressions = (all: readonly string[]) => all.map((text) => read(text, definition.counts));
  return [
    countsByColumns(scope, expressions(texts), rows, added),
    ...items.map(({ item, texts: asked }) =>
      distinctCells(
        scope,
        item,
        expressions(asked),
        rows.map(({ expression }) => expression),
      ),
    ),
  ];
}

type Cells = ReadonlyMap<string, Map<string, Cell>>;

/** @param answers of `listStatements`, in their order */
export function listFigures(run: Run, answers: readonly (readonly (readonly unknown[])[])[]): ListFigures {
  const { definition, scope } = run;
  const plan = planOf(run);
  const rows = countedRows(definition);
  const cells: Cells = new Map(rows.map(({ key }) => [key, new Map<string, Cell>()]));
  const people = addUp(plan, rows, answers[0] ?? [], cells);
  plan.items.forEach(({ item, texts }, at) => {
    const figures = answers[at + 1]?.[0] ?? [];
    rows.forEach(({ key }, row) =>
      texts.forEach((text, column) =>
        cells.get(key)?.set(keyOf({ text, measure: item }), {
          people: Number(figures[row * texts.length + column] ?? 0),
          ages: 0,
        }),
      ),
    );
  });
  const all = definition.rows === 'UNITS' ? [] : definition.rows;
  const { missing = [] } = definition;
  const lineOf = ({ key, mean }: Pick<RowDefinition, 'key' | 'mean'>): (number | null)[] => {
    const ofRow = cells.get(key);
    return definition.columns.map(({ number }) =>
      ofRow === undefined
        ? null
        : shown(cellOf(definition, scope.settings, ofRow, columnKey(number), 0), mean !== undefined),
    );
  };
  return {
    people,
    cells: all.map(lineOf),
    missing: all.map(({ key, mean }) => {
      const ofRow = mean === undefined ? cells.get(key) : undefined;
      return missing.map(({ count }) =>
        ofRow === undefined ? null : (ofRow.get(keyOf(asMissing(count)))?.people ?? 0),
      );
    }),
    unknown: missing.map((_, at) => lineOf({ key: missingKey(at) })),
  };
}

/** @returns how many rows were counted at all */
function addUp(
  { texts, added }: Plan,
  rows: readonly RowDefinition[],
  groups: readonly (readonly unknown[])[],
  cells: Cells,
): number {
  let people = 0;
  for (const group of groups) {
    const holds = texts.filter((_, at) => group[at] === true);
    people += Number(group[texts.length]);
    let at = texts.length + 1;
    for (const { key, mean } of rows) {
      const ofRow = cells.get(key);
      const add = (measure: Measure, count: number, ages: number): void => {
        for (const text of holds) {
          const known = ofRow?.get(keyOf({ text, measure })) ?? { people: 0, ages: 0 };
          ofRow?.set(keyOf({ text, measure }), { people: known.people + count, ages: known.ages + ages });
        }
      };
      const count = Number(group[at++]);
      add('TURNS', count, mean === undefined ? 0 : Number(group[at++]));
      for (const measure of added) add(measure, Number(group[at++]), 0);
    }
  }
  return people;
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
  settings: Settings,
  ofRow: ReadonlyMap<string, Cell>,
  key: string,
  depth: number,
): Cell | null {
  const column = definition.columns.find(({ number }) => columnKey(number) === key);
  if (!column || depth > 50) return null;
  const nothing: Cell = { people: 0, ages: 0 };
  if (column.count !== undefined)
    return ofRow.get(keyOf({ text: column.count, measure: measureOf(column, settings) })) ?? nothing;
  if (column.sum === undefined) return null;
  const term = ({ column: name, expression }: CheckTerm): Cell | null =>
    name === undefined
      ? (ofRow.get(keyOf({ text: expression ?? '', measure: 'TURNS' })) ?? nothing)
      : cellOf(definition, settings, ofRow, name, depth + 1);
  return parseSum(column.sum).reduce<Cell | null>((sum, part) => {
    const value = term(part);
    return sum === null || value === null
      ? null
      : { people: sum.people + part.sign * value.people, ages: sum.ages + part.sign * value.ages };
  }, nothing);
}
