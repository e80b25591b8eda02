import {
  type CountedThing,
  type Expression,
  type RuleParameters,
  type Settings,
  readExpression,
} from '@hr/domain';
import { Parameters } from '../personnel';
import { type PredicateContext, conditionOf } from './predicate-sql';
import type { UnitTree } from './unit-tree';
import { holdsOn } from '../platform/holds-on';

/** All that a statement of a run depends on. */
export interface CountScope {
  readonly counts: CountedThing;
  readonly population: Expression;
  readonly asOf: string;
  /** Of what is counted by the piece: the first day of the period. */
  readonly from: string | null;
  readonly settings: Settings;
  readonly rules: RuleParameters;
  /** People whose service is extended beyond the day by decision. */
  readonly extended: readonly string[];
  readonly tree: UnitTree;
  /** Null: every unit in sight. */
  readonly units: readonly string[] | null;
  /** Where people stood on another day is asked along, to tell apart what was merged since. */
  readonly before: string | null;
}

interface Source {
  readonly from: string;
  readonly where: string;
  readonly id: string;
  readonly what: string;
  /** What a page of people shows of the state; where there is no state, what is known instead. */
  readonly columns?: string;
}
const COLUMNS = `s.title, s.class_code, s.type_code, s.grade_code, s.step, s.coefficient::text as coefficient,
  s.education_code, s.political_code, s.is_party, s.sex, s.valid, null::text as known_name`;
const ofOpeningDay = (column: string): string =>
  `(select x.${column} from person_state x where x.person_id = s.person_id and x.valid @> s.starts_on limit 1) as ${column}`;

/** Where the rows of each counted thing come from; `s` is the state that says who somebody was. */
const SOURCES: Readonly<Record<CountedThing, (scope: CountScope, parameters: Parameters) => Source>> = {
  PEOPLE: ({ asOf }, parameters) => ({
    from: 'person_state s',
    where: holdsOn('s.valid', parameters.add(asOf)),
    id: 's.person_id',
    what: 'null::text',
  }),
  EVENTS: ({ asOf, from }, parameters) => ({
    from: `decision d join decision_person dp on dp.decision_id = d.id
      join person_state s on s.person_id = dp.person_id and s.valid @> d.effective_on
      left join person_state p on p.person_id = dp.person_id and p.valid @> (d.effective_on - 1)`,
    where: `d.state = 'IN_FORCE' and d.effective_on between ${parameters.add(from)}::date and ${parameters.add(asOf)}::date`,
    id: 'd.id',
    what: `(select k.name_vi from code_entry k where k.list = 'event_kinds' and k.code = d.kind) || coalesce(' số ' || d.number, '')
      || ', hiệu lực ' || to_char(d.effective_on, 'DD/MM/YYYY')`,
  }),
  PLANS: ({ asOf }, parameters) => ({
    from: `succession_plan sp join person_state s on s.person_id = sp.person_id and s.valid @> ${parameters.add(asOf)}::date`,
    where: `sp.entered_on <= ${parameters.add(asOf)}::date and coalesce(sp.left_on > ${parameters.add(asOf)}::date, true)`,
    id: 'sp.id',
    what: `sp.post_title || ', nhiệm kỳ ' || sp.term`,
  }),
  AWARDS: ({ asOf, from }, parameters) => ({
    from: `award a join person_state s on s.person_id = a.person_id and s.valid @> coalesce(a.decided_on, make_date(a.year, 12, 31))`,
    where: `coalesce(a.decided_on, make_date(a.year, 12, 31)) between ${parameters.add(from)}::date and ${parameters.add(asOf)}::date`,
    id: 'a.id',
    what: `(select k.name_vi from code_entry k where k.list = 'awards' and k.code = a.award_code) || ' năm ' || a.year`,
  }),
  // The enrolment keeps who somebody was on the opening day; the state of that day only adds what it does not keep.
  TURNS: ({ asOf, from, settings }, parameters) => ({
    from: `training_turns(${parameters.add(from)}::date, ${parameters.add(asOf)}::date, ${parameters.add(settings.turnsIncludeFailed === 'true')}::boolean) s`,
    where: 'true',
    id: 's.enrolment_id',
    what: `(select c.name || ', bế giảng ' || to_char(s.ends_on, 'DD/MM/YYYY') from training_class c where c.id = s.class_id)
      || case s.state when 'FAILED' then ', không đạt' else '' end`,
    columns: `s.title, s.class_code, ${ofOpeningDay('type_code')}, s.grade_code, null::integer as step, null::text as coefficient,
      ${ofOpeningDay('education_code')}, ${ofOpeningDay('political_code')}, ${ofOpeningDay('is_party')}, s.sex, null::daterange as valid,
      s.full_name as known_name`,
  }),
};

interface Part {
  readonly parameters: Parameters;
  readonly context: PredicateContext;
  readonly source: Source;
  readonly where: string;
  readonly from: string;
}

function partOf(scope: CountScope): Part {
  const parameters = new Parameters();
  const { asOf, counts, settings, tree, rules, extended } = scope;
  const context: PredicateContext = {
    asOf,
    counts,
    settings,
    tree,
    rules,
    extended,
    parameters,
    lists: new Map(),
  };
  const source = SOURCES[counts](scope, parameters);
  const population = conditionOf(scope.population, context);
  const where = [
    source.where,
    ...(population === 'true' ? [] : [population]),
    ...(scope.units === null ? [] : [`s.organisation_id = any (${parameters.add(scope.units)}::uuid[])`]),
  ].join(' and ');
  const from =
    scope.before === null
      ? source.from
      : `${source.from} left join person_state o on o.person_id = s.person_id and o.valid @> ${parameters.add(scope.before)}::date`;
  return { parameters, context, source, where, from };
}

export interface CountStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Over everybody, in groups of which there are few. */
  readonly isGrouped?: boolean;
}

const filtered = (condition: string): string =>
  condition === 'true' ? 'count(*)::int' : `count(*) filter (where ${condition})::int`;

/** One row a unit (and unit before): everybody, then each of the expressions. Read as arrays. */
export function countsByUnit(scope: CountScope, expressions: readonly Expression[]): CountStatement {
  const { parameters, context, where, from } = partOf(scope);
  const cells = expressions.map((expression) => filtered(conditionOf(expression, context)));
  const keys = scope.before === null ? ['s.organisation_id'] : ['s.organisation_id', 'o.organisation_id'];
  const text = `select ${keys.join(', ')}, ${['count(*)::int', ...cells].join(', ')} from ${from} where ${where} group by ${keys.join(', ')}`;
  return { text, values: parameters.values, isGrouped: true };
}

/** What of turns is added up beside their number. */
export type Added = 'PERIODS' | 'COST';
export interface RowCounted {
  readonly expression: Expression;
  readonly isMean: boolean;
}

/**
 * One row for each combination of columns that occurs: for each column whether it holds, then everybody, then for each row
 * of the table its count and what is added up beside it. A person is held against columns plus rows, not columns times rows.
 */
export function countsByColumns(
  scope: CountScope,
  columns: readonly Expression[],
  rows: readonly RowCounted[],
  added: readonly Added[] = [],
): CountStatement {
  const { parameters, context, where, from } = partOf(scope);
  const keys = columns.map((column) => `coalesce(${conditionOf(column, context)}, false)`);
  const age = ageOf(scope, parameters);
  const cells = rows.flatMap(({ expression, isMean }) => {
    const condition = conditionOf(expression, context);
    const sums = added.map(
      (one) => `coalesce(sum(s.${one.toLowerCase()}) filter (where ${condition}), 0)::float8`,
    );
    if (!isMean) return [filtered(condition), ...sums];
    const known = `${condition === 'true' ? '' : `${condition} and `}s.birth_first is not null`;
    return [filtered(known), `coalesce(sum(${age}) filter (where ${known}), 0)::float8`, ...sums];
  });
  const groups = keys.map((_, at) => at + 1).join(', ');
  const text = `select ${[...keys, 'count(*)::int', ...cells].join(', ')} from ${from} where ${where}${groups === '' ? '' : ` group by ${groups}`}`;
  return { text, values: parameters.values, isGrouped: true };
}

/** What is counted as different ones. */
export type Item = 'PEOPLE' | 'CLASSES';
const ITEM_COLUMN: Readonly<Record<Item, string>> = { PEOPLE: 's.person_id', CLASSES: 's.class_id' };

/** One row: for each row of the table, column by column, how many different people or classes it has. */
export function distinctCells(
  scope: CountScope,
  item: Item,
  columns: readonly Expression[],
  rows: readonly Expression[],
): CountStatement {
  const { parameters, context, where, from } = partOf(scope);
  const holds = (expressions: readonly Expression[], letter: string): string[] =>
    expressions.map((one, at) => `coalesce(${conditionOf(one, context)}, false) as ${letter}${at}`);
  // First to one row for each item and what it fits, so that the many cells are counted over few rows.
  const inner = `select distinct ${ITEM_COLUMN[item]} as item, ${[...holds(rows, 'r'), ...holds(columns, 'c')].join(', ')} from ${from} where ${where}`;
  const cells = rows.flatMap((_row, r) =>
    columns.map((_column, c) => `count(distinct item) filter (where r${r} and c${c})::int`),
  );
  return { text: `select ${cells.join(', ')} from (${inner}) x`, values: parameters.values };
}

/** Whole years on the day, or the difference of the years. */
const ageOf = ({ asOf, settings }: CountScope, parameters: Parameters): string =>
  settings.ageMethod === 'YEAR_DIFFERENCE'
    ? `${Number(asOf.slice(0, 4))} - extract(year from s.birth_first)::int`
    : `extract(year from age(${parameters.add(asOf)}::date, s.birth_first))::int`;

/** The people of one cell: what its count counted, and nobody else. */
export interface CellScope {
  /** Further conditions: the row's, the column's. */
  readonly conditions: readonly Expression[];
  /** Pairs of unit and unit before; null where the row is no unit. */
  readonly pairs: readonly { readonly unit: string; readonly before: string | null }[] | null;
  /** One row a person, of a cell that counts different ones. */
  readonly isDistinct?: boolean;
}

/** Whose unit makes up the row; where the map needs it, with where he stood on the map's day. */
function inPairs(
  { before }: CountScope,
  parameters: Parameters,
  pairs: NonNullable<CellScope['pairs']>,
): string {
  const units = parameters.add(pairs.map(({ unit }) => unit));
  if (before === null) return `s.organisation_id = any (${units}::uuid[])`;
  return `exists (select from unnest(${units}::uuid[], ${parameters.add(pairs.map((pair) => pair.before))}::uuid[]) k(unit, before)
    where k.unit = s.organisation_id and k.before is not distinct from o.organisation_id)`;
}

export interface CellStatements {
  readonly total: CountStatement;
  readonly page: CountStatement;
}

export function cellStatements(
  scope: CountScope,
  cell: CellScope,
  limit: number | null,
  offset: number,
): CellStatements {
  const { parameters, context, where, from, source } = partOf(scope);
  const conditions = cell.conditions
    .filter(({ op }) => op !== 'all')
    .map((condition) => conditionOf(condition, context));
  if (cell.pairs !== null) conditions.push(inPairs(scope, parameters, cell.pairs));
  const all = [where, ...conditions].join(' and ');
  const { isDistinct = false } = cell;
  // On one day somebody has one state.
  const people = scope.counts === 'PEOPLE' ? 'count(*)' : 'count(distinct s.person_id)';
  const counted: CountStatement = {
    text: `select ${isDistinct ? people : 'count(*)'}::int as total, ${people}::int as people from ${from} where ${all}`,
    values: [...parameters.values],
  };
  const window = limit === null ? '' : `limit ${Number(limit)} offset ${Number(offset)}`;
  // The page is cut before anything is joined to it.
  const columns = `s.person_id, s.organisation_id, ${source.columns ?? COLUMNS}, ${source.id} as row_id, ${source.what} as what from ${from} where ${all}`;
  const page = isDistinct
    ? `select * from (select distinct on (s.person_id) ${columns} order by s.person_id, ${source.id}) one order by organisation_id, person_id ${window}`
    : `select ${columns} order by s.organisation_id, s.person_id, ${source.id} ${window}`;
  return { total: counted, page: { text: page, values: parameters.values } };
}

/** Everybody of the population in the row's units on the day, and whether the cell counts him. */
export function presenceStatement(
  scope: CountScope,
  conditions: readonly Expression[],
  pairs: CellScope['pairs'],
): CountStatement {
  const { parameters, context, where, from } = partOf(scope);
  const inCell = conditions
    .filter(({ op }) => op !== 'all')
    .map((condition) => `coalesce(${conditionOf(condition, context)}, false)`);
  const inRow = pairs === null ? '' : ` and ${inPairs(scope, parameters, pairs)}`;
  return {
    text: `select s.person_id, s.organisation_id, s.valid, ${inCell.length === 0 ? 'true' : inCell.join(' and ')} as in_cell from ${from} where ${where}${inRow}`,
    values: parameters.values,
  };
}

export const read = (text: string, counts: CountedThing): Expression => readExpression(text, counts);
