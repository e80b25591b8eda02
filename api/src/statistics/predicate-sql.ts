import {
  type CountedThing,
  type Expression,
  type RuleParameters,
  type Settings,
  type Sex,
  addMonths,
  firstOfMonth,
  monthOf,
  retirementMonth,
} from '@hr/domain';
import { Parameters } from '../personnel';
import type { Block, Tier, UnitTree } from './unit-tree';

/** What an expression is read against. `s` is the state; `d`, `p` the decision and the state before it; `sp`, `a` plan and award. */
export interface PredicateContext {
  readonly asOf: string;
  readonly counts: CountedThing;
  readonly settings: Settings;
  readonly tree: UnitTree;
  readonly rules: RuleParameters;
  /** People whose service is extended beyond the day by decision. */
  readonly extended: readonly string[];
  readonly parameters: Parameters;
  /** Lists of units that were needed already: one parameter each, however many columns ask. */
  readonly lists: Map<string, string>;
}

const CONDITION_OF_TITLE: Readonly<Record<string, (title: string) => string>> = {
  DEPUTY: (title) => `${title} ~* '^phó '`,
  HEAD: (title) => `${title} !~* '^phó '`,
  BI_THU: (title) => `${title} ~* '^bí thư'`,
  PHO_BI_THU: (title) => `${title} ~* '^phó bí thư'`,
  CHU_TICH: (title) => `${title} ~* '^(quyền )?chủ tịch'`,
  PHO_CHU_TICH: (title) => `${title} ~* '^phó chủ tịch'`,
  TRUONG_DOAN: (title) => `${title} ~* '^trưởng đoàn đại biểu'`,
  PHO_TRUONG_DOAN: (title) => `${title} ~* '^phó trưởng đoàn đại biểu'`,
  UV_BCH: (title) => `${title} ~* 'ủy viên ban chấp hành'`,
  UV_BTV: (title) => `${title} ~* 'ủy viên ban thường vụ'`,
  UBKT: (title) => `${title} ~* 'ủy ban kiểm tra'`,
  EMULATION: (title) => `${title} ~* 'thi đua'`,
};
const PARTY_POST: Readonly<Record<string, string>> = {
  BCH: 'ủy viên ban chấp hành',
  BTV: 'ủy viên ban thường vụ',
  BI_THU: '^bí thư',
  PHO_BI_THU: '^phó bí thư',
};
/** Bodies of the centre by the beginning or a part of their names. */
const CENTRAL_BODY =
  '^bộ |trung ương|^tổng cục|văn phòng (chính phủ|quốc hội|chủ tịch nước)|nhân dân tối cao|kiểm toán nhà nước|thanh tra chính phủ|ngân hàng nhà nước việt nam|học viện chính trị quốc gia';
const SPECIALISTS = `('CK1', 'CK2', 'BSNT')`;

/** An expression as a condition on the state; nothing known is never true, and `not` of nothing known is. */
export function conditionOf(expression: Expression, context: PredicateContext): string {
  switch (expression.op) {
    case 'all':
      return 'true';
    case 'and':
    case 'or':
      return `(${expression.of.map((part) => conditionOf(part, context)).join(` ${expression.op} `)})`;
    case 'not':
      return `(${conditionOf(expression.of, context)}) is not true`;
    case 'age':
      return ageCondition(expression.from, expression.to, context);
    case 'is':
      return namedCondition(expression.name, expression.values, context);
  }
}

function ageCondition(
  from: number | null,
  to: number | null,
  { asOf, settings, parameters }: PredicateContext,
): string {
  const year = Number(asOf.slice(0, 4));
  const byYear = settings.ageMethod === 'YEAR_DIFFERENCE';
  const born = (sign: string, day: string): string => `s.birth_first ${sign} ${parameters.add(day)}::date`;
  const sides: string[] = [];
  // Whole years: who is 31 was born on or before the day 31 years ago; comparing births keeps the scan parallel.
  if (from !== null)
    sides.push(byYear ? born('<', `${year - from + 1}-01-01`) : born('<=', addMonths(asOf, -12 * from)));
  if (to !== null)
    sides.push(byYear ? born('>=', `${year - to}-01-01`) : born('>', addMonths(asOf, -12 * (to + 1))));
  return `(${sides.join(' and ')})`;
}

type Condition = (values: readonly string[], context: PredicateContext) => string;
const equals = (column: string, values: readonly string[], { parameters }: PredicateContext): string =>
  values.length === 1
    ? `${column} = ${parameters.add(values[0])}::text`
    : `${column} in (${values.map((value) => `${parameters.add(value)}::text`).join(', ')})`;
const isIn =
  (column: string): Condition =>
  (values, context) =>
    equals(column, values, context);
const anyOf =
  (one: (value: string, context: PredicateContext) => string): Condition =>
  (values, context) =>
    values.length === 1
      ? one(values[0], context)
      : `(${values.map((value) => one(value, context)).join(' or ')})`;
const fixed =
  (text: string): Condition =>
  () =>
    text;

const CONDITIONS: Readonly<Record<string, Condition>> = {
  F: fixed(`s.sex = 'F'`),
  M: fixed(`s.sex = 'M'`),
  minority: fixed('s.is_minority'),
  ethnic: (values, { parameters }) => `person_is_of(s.person_id, ${parameters.add(values)}::text[])`,
  religious: fixed('s.is_religious'),
  party: (_, { settings }) =>
    settings.partyIncludesProbationary === 'false' ? 's.is_party_official' : 's.is_party',
  leader: fixed('s.is_leader'),
  ml: fixed('s.has_minority_language'),
  over_ret: (_, context) => {
    const past = `(${(['M', 'F'] as const).map((sex) => retired(sex, context)).join(' or ')})`;
    const { extended, parameters } = context;
    // Asked last, of the few who are past the age.
    return extended.length === 0
      ? past
      : `(${past} and s.person_id <> all (${parameters.add(extended)}::uuid[]))`;
  },
  class: isIn('s.class_code'),
  type: isIn('s.type_code'),
  status: isIn('s.status_code'),
  grade: anyOf(grade),
  bac: anyOf((value) => `s.career_level = ${Number(value)}`),
  edu: anyOf(education),
  gen: isIn('s.general_group'),
  pol: anyOf((value, context) =>
    value === 'NONE' ? 's.political_code is null' : equals('s.political_code', [value], context),
  ),
  sm: anyOf((value, context) =>
    value === 'NONE'
      ? `coalesce(s.state_management_code, '') not in ('CVCC', 'CVC', 'CV', 'CS')`
      : equals('s.state_management_code', [value], context),
  ),
  it: anyOf((value) => `s.it_group = '${value === 'CC' ? 'CHUNG_CHI' : 'TRUNG_CAP_TRO_LEN'}'`),
  en: anyOf((value) => `s.english_group = '${value === 'CC' ? 'CHUNG_CHI' : 'DAI_HOC'}'`),
  ol: anyOf((value) => `s.other_language_group = '${value === 'CC' ? 'CHUNG_CHI' : 'DAI_HOC'}'`),
  rank: isIn('s.academic_rank_code'),
  // Of a turn, the level of the opening day.
  tier: anyOf((value, context) =>
    context.counts === 'TURNS'
      ? equals('s.level', [value], context)
      : standsIn('s', `tier:${value}`, context, (id, tree) => tree.tier(id) === (value as Tier)),
  ),
  from: anyOf((value, context) =>
    standsIn('p', `tier:${value}`, context, (id, tree) => tree.tier(id) === (value as Tier)),
  ),
  block: anyOf((value, context) =>
    standsIn('s', `block:${value}`, context, (id, tree) => tree.block(id) === value),
  ),
  under: anyOf((value, context) =>
    standsIn('s', `under:${value}`, context, (id, tree) => tree.blocksAbove(id).has(value as Block)),
  ),
  post: anyOf((value, { counts }) =>
    CONDITION_OF_TITLE[value](`(${counts === 'PLANS' ? 'sp.post_title' : 's.title'} collate "vi-VN-x-icu")`),
  ),
  partypost: anyOf(
    (value, { parameters, asOf }) => `exists (select from party_post pp where pp.person_id = s.person_id
      and (pp.title collate "vi-VN-x-icu") ~* '${PARTY_POST[value]}'
      and coalesce(first_day(pp.started_on) <= ${parameters.add(asOf)}::date, true)
      and coalesce(first_day(pp.ended_on) > ${parameters.add(asOf)}::date, true))`,
  ),
  service: anyOf((value, { parameters, asOf }) => {
    const since = (years: number): string => `${parameters.add(addMonths(asOf, -12 * years))}::date`;
    if (value === 'LT5') return `s.recruited_first > ${since(5)}`;
    if (value === 'GE10') return `s.recruited_first <= ${since(10)}`;
    return `(s.recruited_first <= ${since(5)} and s.recruited_first > ${since(10)})`;
  }),
  // Where he stood the day before the decision: districts have no places any more on a day after 30/06/2025.
  rotated: (_, context) => `(${CONDITIONS['tier'](['XA'], context)} and exists (select from decision_person rp
    join decision rd on rd.id = rp.decision_id and rd.kind = 'LUAN_CHUYEN' and rd.state = 'IN_FORCE'
      and rd.effective_on <= ${context.parameters.add(context.asOf)}::date and rd.effective_on > ${context.parameters.add(context.asOf)}::date - 1826
    join person_state rs on rs.person_id = rp.person_id and rs.valid @> (rd.effective_on - 1)
    join organisation_place rl on rl.organisation_id = rs.organisation_id and rl.valid @> (rd.effective_on - 1)
    where rp.person_id = s.person_id and rl.kind in ('UBND_HUYEN', 'PHONG_HUYEN')))`,
  missing: anyOf(
    (value) =>
      ({
        sex: 's.sex is null',
        birth: 's.birth_first is null',
        ethnic: 's.is_minority is null',
        religion: 's.is_religious is null',
        edu: 's.education_group is null',
        gen: 's.general_group is null',
        grade: `coalesce(s.grade_group in ('CVCC', 'CVC', 'CV', 'CS', 'NV', 'CGCC') or s.career_level is not null, false) is not true`,
        service: 's.recruited_first is null',
      })[value] ?? 'false',
  ),
  event: isIn('d.kind'),
  source: fixed(`coalesce(dp.payload ->> 'sourceName', '') collate "vi-VN-x-icu" ~* '${CENTRAL_BODY}'`),
  promoted: fixed('(s.is_leader and not coalesce(p.is_leader, false))'),
  sector: anyOf(
    (value, context) =>
      `${bodyOf('s', context)} is ${value === 'SAME' ? 'not ' : ''}distinct from ${bodyOf('p', context)}`,
  ),
  award: isIn('a.award_code'),
  method: isIn('a.method_code'),
  programme: isIn('s.kind_code'),
  degree: isIn(`coalesce(s.credential_level, 'NONE')`),
  place: isIn('s.place'),
  form: isIn('s.form'),
  organiser: isIn('s.organiser_level'),
};

function namedCondition(name: string, values: readonly string[], context: PredicateContext): string {
  const condition = CONDITIONS[name];
  if (!condition) throw new Error(`no SQL for predicate ${name}`);
  return condition(values, context);
}

/** Career levels 5 to 1 of public employees stand with the grades. @source statistics 2.3, trap 4 */
function grade(value: string, { settings }: PredicateContext): string {
  const level = { CVCC: 5, CVC: 4, CV: 3, CS: 2, NV: 1 }[value];
  const groups = value === 'CVCC' && settings.topGradeInto === 'CVCC' ? `('CVCC', 'CGCC')` : `('${value}')`;
  return `(s.grade_group in ${groups} or s.career_level = ${level})`;
}

function education(value: string, { settings }: PredicateContext): string {
  if (settings.specialistDegrees === 'UNIVERSITY') {
    if (value === 'DH') return `(s.education_group = 'DH' or s.education_code in ${SPECIALISTS})`;
    if (value === 'TS' || value === 'THS')
      return `(s.education_group = '${value}' and s.education_code not in ${SPECIALISTS})`;
  }
  return `s.education_group = '${value}'`;
}

/** Born before the first month whose people have not retired by the day. */
function retired(sex: Sex, { asOf, rules, parameters }: PredicateContext): string {
  return `(s.sex = '${sex}' and s.birth_first < ${parameters.add(firstUnretiredBirth(sex, asOf, rules))}::date)`;
}

/**
 * Retirement months rise with birth months, so one day parts those past the statutory age from the others.
 *
 * @source BLLĐ 2019, Điều 169; NĐ 135/2020/NĐ-CP
 */
export function firstUnretiredBirth(sex: Sex, asOf: string, rules: RuleParameters): string {
  const ages = new Map<number, number>();
  const ageOf = (_: Sex, year: number): number => {
    const known = ages.get(year) ?? Number(rules.on(`retirement.age.${sex}`, `${year}-07-01`).value);
    ages.set(year, known);
    return known;
  };
  const month = monthOf(asOf);
  let [low, high] = [month - 90 * 12, month];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    // The pension begins with the month after: whoever reaches the age this month still works to its end.
    if (retirementMonth(sex, middle, ageOf) < month) low = middle + 1;
    else high = middle;
  }
  return firstOfMonth(low);
}

function standsIn(
  alias: 's' | 'p',
  key: string,
  context: PredicateContext,
  holds: (id: string, tree: UnitTree) => boolean,
): string {
  const list =
    context.lists.get(key) ?? context.parameters.add(context.tree.where((id) => holds(id, context.tree)));
  context.lists.set(key, list);
  return `${alias}.organisation_id = any (${list}::uuid[])`;
}

function bodyOf(alias: 's' | 'p', context: PredicateContext): string {
  const units = [...context.tree.units.keys()];
  const of = (key: string, make: () => string[]): string => {
    const list = context.lists.get(key) ?? context.parameters.add(make());
    context.lists.set(key, list);
    return list;
  };
  const [from, to] = [of('units', () => units), of('bodies', () => units.map((id) => context.tree.body(id)))];
  return `(select m.body from unnest(${from}::uuid[], ${to}::uuid[]) m(unit, body) where m.unit = ${alias}.organisation_id)`;
}
