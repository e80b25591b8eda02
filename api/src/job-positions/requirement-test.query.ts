import {
  DEPUTY_TITLE,
  LEADER_COURSE_MONTHS,
  NEW_COURSE_FROM,
  RATING_ORDER,
  REQUIREMENT_KINDS,
  type RequirementKind,
} from '@hr/domain';
import { LEVEL, QUOTA_KIND, statesOn } from './staffing.query';
import { holdsOn } from '../platform/holds-on';

/**
 * The rules of `matchRequirement` over everybody at once, as SQL: read one by one in the program, the rows of a hundred
 * thousand people would take longer than the whole report may. A test holds both to the same answers, person by person.
 *
 * Common table expressions, each on the day `$1`; `$2` to `$4` are of the statement around them, `$5` is 'CC', 'VC' or null
 * for both.
 */
const BODIES = `body as materialized (select distinct organisation_id as id from job_position where ${holdsOn('valid', '$1')}),
  tree(unit, body) as (
    select id, id from body
    union all
    select p.organisation_id, t.body from tree t join organisation_place p on p.parent_id = t.unit and p.valid @> $1::date
    where not exists (select from body b where b.id = p.organisation_id)),
  pos as materialized (
    select j.id, j.organisation_id as body, j.name, j.regime, j.group_code, coalesce(v.level_codes, f.level_codes, '{}') as levels, v.id as version_id,
      coalesce(a.amount, 0) as allocated
    from job_position j
    left join framework_position f on f.id = j.framework_position_id
    left join position_dossier d on d.organisation_id = j.organisation_id and ${holdsOn('d.in_force', '$1')}
    left join position_version v on v.dossier_id = d.id and v.position_id = j.id
    left join position_allocation a on a.position_id = j.id and ${holdsOn('a.valid', '$1')}
    where ${holdsOn('j.valid', '$1')} and ($5::text is null or j.regime = $5))`;

const STATE_COLUMNS =
  'person_id, organisation_id, class_code, type_code, grade_code, grade_group, title, is_leader, position_id, sex, birth_first';
/** Who counts in which body; the position only where it is one of that body. A file that has moved on is not judged. */
const STAFF = `staff as materialized (
    select t.body, s.person_id, s.title, pos.id as position_id, x.kind, ${LEVEL} as level, s.is_leader, s.title ~* '${DEPUTY_TITLE}' as is_deputy, pos.levels,
      s.sex, s.birth_first, p.id is not null as is_open, pos.version_id
    from tree t join ${statesOn(STATE_COLUMNS)} s on s.organisation_id = t.unit
    cross join lateral (select ${QUOTA_KIND} as kind) x
    left join code_entry g on g.list = 'grades' and g.code = s.grade_code
    left join pos on pos.id = s.position_id and pos.body = t.body
    left join person p on p.id = s.person_id
    where ($5::text is null or case $5 when 'CC' then x.kind in ('CONG_CHUC', 'CAN_BO') else x.kind in ('VIEN_CHUC_NS', 'VIEN_CHUC_TU') end)),
  post as materialized (select a.person_id, a.term_ends_on, coalesce(a.appointed_on, lower(a.valid)) as leads_since
    from assignment a where a.is_primary and ${holdsOn('a.valid', '$1')})`;

/** What a test reads; a kind that no position asks for is told from `kinds` and costs no look at the people. */
const askedFor = (kind: RequirementKind): string =>
  `a.kind = '${kind}' and exists (select from kinds where kind = '${kind}')`;

/** The tests by the kinds of requirement they answer: 1 unknown, 2 not met; what is met is left out. */
const TESTS: readonly { readonly kinds: readonly RequirementKind[]; readonly sql: string }[] = [
  {
    kinds: ['EDU_LEVEL', 'POLITICAL', 'STATE_MGMT', 'LANGUAGE', 'ETHNIC_LANG', 'IT'],
    sql: `select a.body, a.person_id, a.position_id, a.requirement_id, case when bool_or(f.fits) or not coalesce(bool_or(f.counts), false) then 1 else 2 end as result
    from asked a left join own c on c.person_id = a.person_id and c.kind = a.credential_kind
    cross join lateral (select
      case when a.is_ranked then c.rank >= coalesce(a.at_least, 0) when a.one_of <> '{}' then c.level_code = any (a.one_of)
        else c.rank is null or c.rank >= coalesce(a.at_least, 0) end and c.person_id is not null as fits,
      c.person_id is not null and not (a.kind = 'STATE_MGMT' and a.is_ranked and c.rank is null) as counts) f
    where a.credential_kind is not null
    group by a.body, a.person_id, a.position_id, a.requirement_id having not coalesce(bool_or(f.fits and c.is_verified), false)`,
  },
  {
    kinds: ['NO_DISCIPLINE'],
    sql: `select a.body, a.person_id, a.position_id, a.requirement_id, 2 from asked a join disciplined d on d.person_id = a.person_id where ${askedFor('NO_DISCIPLINE')}`,
  },
  {
    kinds: ['RATING'],
    sql: `select a.body, a.person_id, a.position_id, a.requirement_id, case when e.bad > 0 then 2 else 1 end
    from asked a left join lateral (
      select count(*) filter (where place > worst) as bad, count(*) filter (where place between 1 and worst) as good from (
        select array_position('{${RATING_ORDER.join(',')}}'::text[], e.rank_code) as place,
          coalesce((select max(array_position('{${RATING_ORDER.join(',')}}'::text[], code)) from unnest(a.one_of) code), 0) as worst
        from evaluation e where e.person_id = a.person_id
          and e.year between extract(year from $1::date) - coalesce(a.at_least, 1) and extract(year from $1::date) - 1) rated) e on true
    where ${askedFor('RATING')} and (e.bad > 0 or coalesce(e.good, 0) < coalesce(a.at_least, 1))`,
  },
  {
    kinds: ['EDU_MAJOR'],
    sql: `select a.body, a.person_id, a.position_id, a.requirement_id, 1 from asked a
    where ${askedFor('EDU_MAJOR')} and not exists (select from own c where c.person_id = a.person_id and c.kind = 'EDUCATION' and c.is_verified and c.major <> ''
      and exists (select from unnest(a.one_of) word where strpos(search_key(c.major), search_key(word)) > 0))`,
  },
  {
    kinds: ['LEADER_COURSE'],
    sql: `select a.body, a.person_id, a.position_id, a.requirement_id, case when c.verified is not null then 1
        when a.is_leader and post.leads_since + interval '${LEADER_COURSE_MONTHS} months' > $1::date then 1 else 2 end
    from asked a left join post on post.person_id = a.person_id
    cross join lateral (select bool_or(c.is_verified) as verified from own c
      where c.person_id = a.person_id and c.kind = 'STATE_MANAGEMENT' and c.level_code = any (a.one_of)) c
    where ${askedFor('LEADER_COURSE')} and not coalesce(c.verified, false)
      and not (c.verified is null and a.is_leader and coalesce(post.leads_since < '${NEW_COURSE_FROM}', false))`,
  },
  {
    kinds: ['LICENCE'],
    sql: `select a.body, a.person_id, a.position_id, a.requirement_id, case when c.fits or c.fits is null then 1 else 2 end
    from asked a cross join lateral (
      select bool_or(fits) as fits, bool_or(fits and is_verified) as verified from (
        select c.is_verified, case when a.one_of <> '{}' then c.level_code = any (a.one_of)
          else c.rank is null or c.rank >= coalesce(a.at_least, 0) end as fits
        from own c where c.person_id = a.person_id) one) c
    where ${askedFor('LICENCE')} and not coalesce(c.verified, false)`,
  },
  {
    kinds: ['EXPERIENCE'],
    sql: `select a.body, a.person_id, a.position_id, a.requirement_id, case when g.months is null then 1 else 2 end
    from asked a cross join lateral (
      select sum(case when (a.one_of = '{}' or x.grade = any (a.one_of)) and x.starts <= $1::date then
        (extract(year from x.ends) - extract(year from x.starts)) * 12 + extract(month from x.ends) - extract(month from x.starts)
          - case when extract(day from x.ends) < extract(day from x.starts) then 1 else 0 end else 0 end) as months
      from (select ${LEVEL.replaceAll('s.grade_group', `g.attributes ->> 'rank_equivalent'`)} as grade, y.paid_from as starts,
            least(lead(y.paid_from) over (order by y.paid_from), $1::date) as ends
          from salary_position_in_force y join code_entry g on g.list = 'grades' and g.code = y.grade_code
          where y.person_id = a.person_id and not y.is_void) x) g
    where ${askedFor('EXPERIENCE')} and coalesce(g.months < coalesce(a.at_least, 0), true)`,
  },
];
const ALL_KINDS = Object.keys(REQUIREMENT_KINDS) as RequirementKind[];

/**
 * One row for each mandatory requirement of these kinds and each holder who does not meet it and is not exempt, as
 * `judged`: 1 unknown, 2 not met.
 *
 * Reads `holder` (body, person_id, position_id, version_id, is_leader; a person once) and `post` (person_id, leads_since)
 * of the statement around it; `$1` is the day.
 */
export function requirementsTested(kinds: readonly RequirementKind[] = ALL_KINDS): string {
  const tests = TESTS.filter((test) => test.kinds.some((kind) => kinds.includes(kind)));
  const meant = `r.is_mandatory and r.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})`;
  const disciplined = kinds.includes('NO_DISCIPLINE')
    ? 'disciplined as materialized (select d as person_id from people_under_discipline($1::date) d),'
    : '';
  return `asked as materialized (
    select h.body, h.person_id, h.position_id, h.is_leader, r.id as requirement_id, r.kind, r.at_least, r.one_of,
      case r.kind when 'EDU_LEVEL' then 'EDUCATION' when 'POLITICAL' then 'POLITICAL' when 'STATE_MGMT' then 'STATE_MANAGEMENT'
        when 'LANGUAGE' then 'LANGUAGE' when 'ETHNIC_LANG' then 'LANGUAGE' when 'IT' then 'IT' end as credential_kind,
      r.kind in ('EDU_LEVEL', 'POLITICAL') or r.kind = 'STATE_MGMT' and r.one_of = '{}' as is_ranked
    from holder h join position_requirement r on r.version_id = h.version_id and ${meant}),
  kinds as materialized (select distinct r.kind from position_requirement r where ${meant}),
  own as not materialized (select c.person_id, c.kind, c.level_code, c.rank, c.is_verified, coalesce(c.language, c.major) as major from credential c
    where (c.earned_on is null or c.earned_on <= left($1::date::text, length(c.earned_on)))
      and (c.expires_on is null or c.expires_on >= left($1::date::text, length(c.expires_on)))),
  ${disciplined}
  tested as (
    ${tests.map(({ sql }) => sql).join('\n    union all\n    ')}),
  exempt as (select x.person_id, r.id as requirement_id from requirement_exemption x join position_version v on v.position_id = x.position_id
    join position_dossier d on d.id = v.dossier_id and ${holdsOn('d.in_force', '$1')}
    join position_requirement r on r.version_id = v.id and r.kind = x.kind),
  judged as (select t.* from tested t where (t.person_id, t.requirement_id) not in (select person_id, requirement_id from exempt))`;
}

export const PEOPLE_OF_BODIES = `${BODIES}, ${STAFF}`;
export const REQUIREMENTS_TESTED = `${PEOPLE_OF_BODIES},
  holder as materialized (select body, person_id, position_id, version_id, is_leader from staff where is_open and version_id is not null),
  ${requirementsTested()}`;
