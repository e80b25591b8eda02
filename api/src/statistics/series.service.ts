import {
  type Expression,
  DEFAULT_SETTINGS,
  ExpressionError,
  isAboutAge,
  readExpression,
  sayExpression,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Parameters } from '../personnel';
import { Database } from '../platform/database';
import { fieldProblem } from '../platform/problem';
import { today } from '../platform/today';
import type { CountStatement } from './count-statement';
import { DefinitionsService } from './definitions.service';
import { REPORT_ID } from './frozen.dto';
import { type PredicateContext, conditionOf } from './predicate-sql';
import type { Series, SeriesQuery } from './report-people.dto';
import { RunPreparation } from './run-context';
import { runStoppable } from './stoppable';

const MOST_LINES = 12;
/** Nothing but the scope of the run is taken from it. */
const EVERYBODY = {
  id: 'R0',
  form: '',
  title: '',
  purpose: '',
  basis: '',
  source: '',
  isUncertain: false,
  valid: { from: '1945-09-02' },
  due: { rule: '', asOfRule: '' },
  kind: 'TABLE',
  counts: 'PEOPLE',
  population: { count: 'all', text: '' },
  rows: 'UNITS',
  lead: [],
  columns: [],
  footer: [],
  paper: 'A4',
} as const;

/**
 * Figures at the end of every month, from one scan: a state counts from the first month end on or after its beginning until
 * the first on or after its end, so what is read is two numbers a state and not a state a month.
 */
@Injectable()
export class SeriesService {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionsService,
    private readonly preparation: RunPreparation,
  ) {}

  async series(actor: Actor, query: SeriesQuery, stop: AbortSignal | null): Promise<Series> {
    const { until = today(), months: count } = query;
    const months = monthEnds(until, count);
    const texts = splitExpressions(query.predicates);
    if (texts.length > MOST_LINES)
      throw fieldProblem('predicates', 'tooMany', `Nhiều nhất ${MOST_LINES} đường.`);
    const populationText = await this.population(actor, query.population ?? 'all', until);
    const population = expressionAt('population', populationText);
    const lines = texts.map((text) => ({ text, ...withAge(expressionAt('predicates', text)) }));
    if (isAboutAge(population))
      throw fieldProblem('population', 'age', 'Diện thống kê của chuỗi không được có tuổi.');
    const run = await this.preparation.prepare(
      actor,
      { definition: EVERYBODY, version: 0 },
      { asOf: until, organisationId: query.organisationId, map: 'NEW' },
    );
    const statements = lines.map(({ condition, age }): CountStatement => {
      const parameters = new Parameters();
      const context: PredicateContext = {
        asOf: until,
        counts: 'PEOPLE',
        settings: DEFAULT_SETTINGS,
        tree: run.scope.tree,
        rules: run.scope.rules,
        // Nobody asks a series for who is past the age: that day moves from month to month.
        extended: [],
        parameters,
        lists: new Map(),
      };
      return deltaStatement(
        months,
        population,
        condition,
        age,
        query.organisationId ? run.unit?.id : undefined,
        context,
      );
    });
    const answers = await runStoppable(this.database, actor, stop, statements);
    return {
      population: populationText,
      months,
      lines: lines.map(({ text, whole }, at) => ({
        expression: text,
        label: sayExpression(whole),
        values: summedUp(answers[at], months.length),
      })),
    };
  }

  private async population(actor: Actor, asked: string, day: string): Promise<string> {
    if (!REPORT_ID.test(asked)) return asked;
    const { definition } = await this.definitions.inForce(actor, asked, day);
    return definition.population.count;
  }
}

/** The last days of the months before, and the day itself. */
function monthEnds(until: string, count: number): string[] {
  const [year, month] = until.split('-').map(Number);
  return Array.from({ length: count }, (_, at) => {
    const back = count - 1 - at;
    return back === 0 ? until : new Date(Date.UTC(year, month - back, 0)).toISOString().slice(0, 10);
  });
}

/** Commas inside brackets belong to a list of codes. */
function splitExpressions(text: string): string[] {
  return text
    .split(/,(?![^(]*\))/)
    .map((one) => one.trim())
    .filter(Boolean);
}

function expressionAt(field: string, text: string): Expression {
  try {
    return readExpression(text);
  } catch (error) {
    if (error instanceof ExpressionError) throw fieldProblem(field, 'expression', error.message);
    throw error;
  }
}

type Age = { readonly from: number | null; readonly to: number | null };
/** Ages become stretches of days, which needs them to stand beside the rest and not inside it. */
function withAge(whole: Expression): {
  readonly whole: Expression;
  readonly condition: Expression;
  readonly age: Age | null;
} {
  const parts = whole.op === 'and' ? whole.of : [whole];
  const ages = parts.filter((part) => part.op === 'age');
  const rest = parts.filter((part) => part.op !== 'age');
  if (ages.length > 1 || rest.some(isAboutAge))
    throw fieldProblem(
      'predicates',
      'age',
      'Chuỗi theo tháng chỉ nhận một khoảng tuổi, nối với phần còn lại bằng “and”.',
    );
  return {
    whole,
    condition: rest.length === 0 ? { op: 'all' } : { op: 'and', of: rest },
    age: ages[0] ?? null,
  };
}

/** The day on which somebody is that old; a birthday of 29/02 comes on 01/03 in other years. */
const birthday = (years: number): string =>
  `((s.birth_first + interval '${Number(years)} years')::date + case when extract(day from s.birth_first) = 29 and extract(month from s.birth_first) = 2
    and extract(day from s.birth_first + interval '${Number(years)} years') = 28 then 1 else 0 end)`;

function deltaStatement(
  months: readonly string[],
  population: Expression,
  condition: Expression,
  age: Age | null,
  unit: string | undefined,
  context: PredicateContext,
): CountStatement {
  const { parameters } = context;
  const days = `${parameters.add(months)}::date[]`;
  const begins = age?.from != null ? `greatest(lower(s.valid), ${birthday(age.from)})` : 'lower(s.valid)';
  const ends =
    age?.to != null
      ? `least(coalesce(upper(s.valid), 'infinity'), ${birthday(age.to + 1)})`
      : `coalesce(upper(s.valid), 'infinity')`;
  const where = [
    conditionOf(population, context),
    conditionOf(condition, context),
    ...(age === null ? [] : ['s.birth_first is not null']),
    `coalesce(upper(s.valid) > ${parameters.add(months[0])}::date, true)`,
    `lower(s.valid) <= ${parameters.add(months[months.length - 1])}::date`,
    ...(unit === undefined
      ? []
      : [
          `s.organisation_id = any (array(select organisations_covered(array[${parameters.add(unit)}]::uuid[], ${parameters.add(context.asOf)}::date)))`,
        ]),
  ].join(' and ');
  // width_bucket counts the month ends before a day, which is the number of the first that is not.
  return {
    text: `with spans as (select ${begins} as begins, ${ends} as ends from person_state s where ${where})
      select width_bucket(begins - 1, ${days}) as first, width_bucket((case when ends = 'infinity' then '9999-01-01'::date else ends end) - 1, ${days}) as past, count(*)::int
      from spans where begins < ends group by 1, 2`,
    values: parameters.values,
  };
}

function summedUp(rows: readonly (readonly unknown[])[], length: number): number[] {
  const steps = Array<number>(length + 1).fill(0);
  for (const [first, past, count] of rows) {
    if (Number(first) < length) steps[Number(first)] += Number(count);
    if (Number(past) < length) steps[Number(past)] -= Number(count);
  }
  let sum = 0;
  return steps.slice(0, length).map((step) => (sum += step));
}
