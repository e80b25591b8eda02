import { birthsRetiringWithin } from '@hr/domain';
import { Parameters } from './parameters';
import type { PeopleQuery } from './people.dto';
import { searchPatterns, searchWords } from './search-words';
import { holdsOn } from '../platform/holds-on';

/** What an officer should look at; each is also a filter of the list, so that the count leads to the rows. */
export const ATTENTION_KINDS = [
  'missing-citizen-id',
  'odd-citizen-id',
  'missing-birth-date',
  'missing-education',
  'retiring-soon',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** The decision to retire is due three months, the notice six months before: a year leaves time for both. */
export const RETIRING_WITHIN_MONTHS = 12;

/** The condition of one kind on person `p` and his state `s`. */
export function attentionCondition(kind: AttentionKind, asOf: string, parameters: Parameters): string {
  switch (kind) {
    case 'missing-citizen-id':
      return 'p.citizen_id is null';
    case 'odd-citizen-id':
      return 'p.is_citizen_id_odd';
    case 'missing-birth-date':
      return 'p.birth_date is null';
    case 'missing-education':
      return 's.education_code is null';
    case 'retiring-soon': {
      const births = birthsRetiringWithin(asOf, RETIRING_WITHIN_MONTHS);
      const sides = (['M', 'F'] as const).map(
        (sex) =>
          `p.sex = '${sex}' and p.birth_first >= ${parameters.add(births[sex].from)}::date and p.birth_first < ${parameters.add(births[sex].until)}::date`,
      );
      return `(${sides.map((side) => `(${side})`).join(' or ')})`;
    }
  }
}

/** Which people are asked for: the tables and conditions that list, count and export have in common. */
export interface PeopleFilter {
  readonly from: string;
  readonly where: string;
  /** Enough to count: without the tables that no condition asks for. */
  readonly counted: string;
}

/**
 * `s` is the person's state on the day. Without one a person does not work there on the day: then it is the last state
 * before it, so that those who left are listed with the unit and post they left.
 */
function statesOn(
  status: PeopleQuery['status'],
  day: string,
): { readonly join: string; readonly condition: string } {
  if (status === 'working')
    return {
      join: `join person_state s on s.person_id = p.id and ${holdsOn('s.valid', day)}`,
      condition: '',
    };
  const join = `left join lateral (select * from person_state x where x.person_id = p.id and lower(x.valid) <= ${day}::date
    order by lower(x.valid) desc limit 1) s on true`;
  const works = `exists (select from person_state w where w.person_id = p.id and ${holdsOn('w.valid', day)})`;
  // Who begins later has not left; his file is listed among all.
  const hasBegun = `exists (select from person_state e where e.person_id = p.id and lower(e.valid) <= ${day}::date)`;
  return { join, condition: status === 'left' ? `not ${works} and ${hasBegun}` : '' };
}

/** @param seesEverybody whether the actor reads the whole register; @param anywhere whether to look inside words too */
export function peopleFilter(
  query: PeopleQuery,
  asOf: string,
  parameters: Parameters,
  {
    anywhere = false,
    seesEverybody = false,
  }: { readonly anywhere?: boolean; readonly seesEverybody?: boolean } = {},
): PeopleFilter {
  const day = parameters.add(asOf);
  const words = searchWords(query.q ?? '');
  const states = statesOn(query.status, day);
  const ofStates = stateConditions(query, day, parameters).filter((condition) => condition !== '');
  const conditions = [
    states.condition,
    ...searchPatterns(words, anywhere).map((pattern) => `p.search_text like ${parameters.add(pattern)}`),
    // Signs alone ("%") name nobody.
    query.q?.trim() && words.length === 0 ? 'false' : '',
    ...ofStates,
    query.ids ? `p.id = any (${parameters.add(query.ids)}::uuid[])` : '',
    query.sex ? `p.sex = ${parameters.add(query.sex)}` : '',
    query.ageFrom === undefined
      ? ''
      : `p.birth_first <= ${day}::date - make_interval(years => ${parameters.add(query.ageFrom)}::int)`,
    query.ageTo === undefined
      ? ''
      : `p.birth_first > ${day}::date - make_interval(years => ${parameters.add(query.ageTo)}::int + 1)`,
    query.attention ? attentionCondition(query.attention, asOf, parameters) : '',
  ].filter((condition) => condition !== '');
  const from = `person p ${states.join}`;
  const where = whereAll(conditions);
  const asksOnlyForStates = conditions.length === ofStates.length;
  if (query.status === 'working') {
    // Every state belongs to a person; only who does not see all of them has to ask which.
    const counted =
      seesEverybody && asksOnlyForStates
        ? `person_state s ${whereAll([holdsOn('s.valid', day), ...ofStates])}`
        : `${from} ${where}`;
    return { from, where, counted };
  }
  const asksForStates = ofStates.length > 0 || query.attention === 'missing-education';
  if (asksForStates) return { from, where, counted: `${from} ${where}` };
  // The day is a parameter of the statement and has to stand in it.
  return { from, where, counted: `person p ${whereAll([`${day}::date is not null`, ...conditions])}` };
}

const whereAll = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';

function stateConditions(query: PeopleQuery, day: string, parameters: Parameters): string[] {
  const lists = [
    ['class_code', query.classCode],
    ['status_code', query.statusCode],
    ['grade_group', query.gradeGroup],
    ['education_group', query.educationGroup],
    ['political_code', query.politicalCode],
  ] as const;
  const flags = [
    ['is_party', query.isParty],
    ['is_minority', query.isMinority],
  ] as const;
  // Who left may have left a unit that is closed by now; its records went to the unit that took them over.
  const below = query.status === 'working' ? 'organisations_below' : 'organisations_covered';
  const unit =
    query.status === 'working' ? 's.organisation_id' : 'coalesce(s.organisation_id, p.owner_organisation_id)';
  return [
    query.organisationId
      ? `${unit} = any (array(select ${below}(array[${parameters.add(query.organisationId)}]::uuid[], ${day}::date)))`
      : '',
    ...lists.map(([column, codes]) =>
      codes && codes.length > 0 ? `s.${column} = any (${parameters.add(codes)}::text[])` : '',
    ),
    ...flags.map(([column, flag]) =>
      flag === undefined ? '' : `coalesce(s.${column}, false) = ${parameters.add(flag)}::boolean`,
    ),
  ];
}
