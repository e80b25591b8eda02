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

/** All that a statement of a run depends on. */
export interface CountScope {
  readonly counts: CountedThing;
  readonly population: Expression;
  readonly asOf: string;
  /** Of what is counted by the piece: the first day of the period. */
  readonly from: string | null;
  readonly settings: Settings;
  readonly rules: RuleParameters;
  readonly tree: UnitTree;
  /** Null: every unit in sight. */
  readonly units: readonly string[] | null;
  /** Where people stood on another day is asked along, to tell apart what was merged since. */
  readonly before: string | null;
}

/** Where the rows of each counted thing come from; `s` is the state that says who somebody was. */
const SOURCES: Readonly<
  Record<
    CountedThing,
    (scope: CountScope, parameters: Parameters) => { from: string; where: string; id: string; what: string }
  >
> = {
  PEOPLE: ({ asOf }, parameters) => ({
    from: 'person_state s',
    where: `s.valid @> ${parameters.add(asOf)}::date`,
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
};

interface Part {
  readonly parameters: Parameters;
  readonly context: PredicateContext;
  readonly source: { from: string; where: string; id: string; what: string };
  readonly where: string;
  readonly from: string;
}

function partOf(scope: CountScope): Part {
  const parameters = new Parameters();
  const { asOf, counts, settings, tree, rules } = scope;
  const context: PredicateContext = { asOf, counts, settings, tree, rules, parameters, lists: new Map() };
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
}

const filtered = (condition: string): string =>
  condition === 'true' ? 'count(*)::int' : `count(*) filter (where ${condition})::int`;

/** One row a unit (and unit before): everybody, then each of the expressions. Read as arrays. */
export function countsByUnit(scope: CountScope, expressions: readonly Expression[]): CountStatement {
  const { parameters, context, where, from } = partOf(scope);
  const cells = expressions.map((expression) => filtered(conditionOf(expression, context)));
  const keys = scope.before === null ? ['s.organisation_id'] : ['s.organisation_id', 'o.organisation_id'];
  const text = `select ${keys.join(', ')}, ${['count(*)::int', ...cells].join(', ')} from ${from} where ${where} group by ${keys.join(', ')}`;
  return { text, values: parameters.values };
}

/**
 * One row for each combination of columns that occurs: for each column whether it holds, then everybody, then for each row
 * of the table its count and, for means, the sum of ages. A person is held against columns plus rows, not columns times rows.
 */
export function countsByColumns(
  scope: CountScope,
  columns: readonly Expression[],
  rows: readonly { readonly expression: Expression; readonly isMean: boolean }[],
): CountStatement {
  const { parameters, context, where, from } = partOf(scope);
  const keys = columns.map((column) => `coalesce(${conditionOf(column, context)}, false)`);
  const age = ageOf(scope, parameters);
  const cells = rows.flatMap(({ expression, isMean }) => {
    const condition = conditionOf(expression, context);
    if (!isMean) return [filtered(condition)];
    const known = `${condition === 'true' ? '' : `${condition} and `}s.birth_first is not null`;
    return [filtered(known), `coalesce(sum(${age}) filter (where ${known}), 0)::float8`];
  });
  const groups = keys.map((_, at) => at + 1).join(', ');
  const text = `select ${[...keys, 'count(*)::int', ...cells].join(', ')} from ${from} where ${where}${groups === '' ? '' : ` group by ${groups}`}`;
  return { text, values: parameters.values };
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
  if (cell.pairs !== null) {
    const units = parameters.add(cell.pairs.map(({ unit }) => unit));
    conditions.push(
      scope.before === null
        ? `s.organisation_id = any (${units}::uuid[])`
        : `exists (select from unnest(${units}::uuid[], ${parameters.add(cell.pairs.map(({ before }) => before))}::uuid[]) k(unit, before)
            where k.unit = s.organisation_id and k.before is not distinct from o.organisation_id)`,
    );
  }
  const all = [where, ...conditions].join(' and ');
  const counted: CountStatement = {
    text: `select count(*)::int as total, count(distinct s.person_id)::int as people from ${from} where ${all}`,
    values: [...parameters.values],
  };
  const window = limit === null ? '' : `limit ${Number(limit)} offset ${Number(offset)}`;
  // The page is cut before anything is joined to it.
  const page = `select s.person_id, s.organisation_id, s.title, s.class_code, s.type_code, s.grade_code, s.step, s.coefficient::text as coefficient,
      s.education_code, s.political_code, s.is_party, s.sex, s.valid, ${source.id} as row_id, ${source.what} as what
    from ${from} where ${all} order by s.organisation_id, s.person_id, ${source.id} ${window}`;
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
  const inRow =
    pairs === null
      ? ''
      : ` and s.organisation_id = any (${parameters.add(pairs.map(({ unit }) => unit))}::uuid[])`;
  return {
    text: `select s.person_id, s.organisation_id, s.valid, ${inCell.length === 0 ? 'true' : inCell.join(' and ')} as in_cell from ${from} where ${where}${inRow}`,
    values: parameters.values,
  };
}

export const read = (text: string, counts: CountedThing): Expression => readExpression(text, counts);
