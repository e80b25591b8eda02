import {
  AWAY,
  AWAY_IN_YEAR,
  COURSE_LEVELS,
  COURSE_OF_UNIT,
  DEFENCE_CLASSES,
  KINDS_FOR_YEAR,
  LEADER_CLASSES,
  LEADER_COURSE_MONTHS,
  NEW_COURSE_FROM,
  SECOND_GROUP_UNITS,
  YEARLY_PERIODS,
} from '@hr/domain';
import { LEADING_POSTS, POSITION_NEEDS, trainedStaff } from '../../job-positions';
import type { Statement } from '../../platform/database';

/** For statements over everybody in sight or a unit: planned for the day and the unit asked, for the one transaction. */
export const LARGE_STATEMENT: Statement = {
  name: 'training_large_statement',
  text: `select set_config('work_mem', '64MB', true), set_config('jit', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)`,
};

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
const COURSES = Object.entries(COURSE_OF_UNIT);
const COURSE_KIND = `case o.kind ${COURSES.map(([unit, kind]) => `when '${unit}' then '${kind}'`).join(' ')} end`;
const COURSE_HELD = `case l.kind_code ${Object.entries(COURSE_LEVELS)
  .map(([kind, levels]) => `when '${kind}' then c.level_code in (${quoted(levels)})`)
  .join(' ')} end`;
const YEAR = `extract(year from $1::date)::int`;

/**
 * `yearlyDuty`, `leaderDuty` and `defenceDuty` over everybody of `staff`: one row for each that is not met (2) or unknown (1).
 * A test holds them to the rules, person by person.
 */
const DUTY_NEEDS = `studied as (
    select e.person_id, sum(k.periods) as periods from training_class k join training_programme g on g.id = k.programme_id
    join training_enrolment e on e.class_id = k.id and e.state = 'FINISHED'
    where k.ends_on between make_date(${YEAR}, 1, 1) and $1::date and g.kind_code in (${quoted(KINDS_FOR_YEAR)}) group by e.person_id),
  yearly_need as (
    select s.person_id, s.organisation_id, 2 as result, 'BD-VTVL' as kind_code, make_date(${YEAR}, 12, 31) as due_on from staff s
    left join studied t on t.person_id = s.person_id
    where coalesce(t.periods, 0) < ${YEARLY_PERIODS} and coalesce(s.status_code, '') not in (${quoted(Object.keys(AWAY))})
      and coalesce(left(s.first_recruited_on, 4), '') <> ${YEAR}::text
      and not exists (select from employment y where y.person_id = s.person_id and y.status_code in (${quoted(AWAY_IN_YEAR)})
        and y.valid && daterange(make_date(${YEAR}, 1, 1), $1::date, '[]'))),
  placed as not materialized (
    select s.person_id, s.organisation_id, s.is_leader, s.class_code, o.kind from staff s
    left join (select organisation_id, kind from organisation_place where valid @> $1::date offset 0) o on o.organisation_id = s.organisation_id),
  course_owed as materialized (
    select o.person_id, ${COURSE_KIND} as kind_code, a.leads_since from placed o
    left join lateral (select coalesce(a.appointed_on, lower(a.valid)) as leads_since from assignment a
      where a.person_id = o.person_id and a.is_primary and a.is_leader and a.valid @> $1::date limit 1) a on true
    where o.is_leader and o.class_code in (${quoted(LEADER_CLASSES)}) and o.kind in (${quoted(COURSES.map(([unit]) => unit))})),
  leader_need as (
    select l.person_id, case when l.leads_since is null then 1 else 2 end as result, l.kind_code,
      (l.leads_since + interval '${LEADER_COURSE_MONTHS} months')::date as due_on from course_owed l
    where (l.leads_since is null or l.leads_since >= '${NEW_COURSE_FROM}')
      and not exists (select from credential c where c.person_id = l.person_id and c.kind = 'STATE_MANAGEMENT' and ${COURSE_HELD})
      and not exists (select from training_enrolment e join training_class k on k.id = e.class_id join training_programme g on g.id = k.programme_id
        where e.person_id = l.person_id and e.state = 'FINISHED' and g.kind_code = l.kind_code and k.ends_on <= $1::date)),
  guarded as (
    select c.person_id, min(case when c.level_code ~ '^[1-9]$' then c.level_code::int else 99 end) as best from credential c
    where c.kind = 'DEFENCE' and (c.expires_on is null or c.expires_on >= left($1::date::text, length(c.expires_on))) group by c.person_id),
  grouped as (
    select o.person_id, o.organisation_id, case when not o.is_leader then 4 when o.kind in (${quoted(SECOND_GROUP_UNITS)}) then 2 else 3 end as own
    from placed o where o.class_code in (${quoted(DEFENCE_CLASSES)})),
  defence_need as (
    select g.person_id, g.organisation_id, case when d.best is null then 1 else 2 end as result, 'BD-QPAN-' || g.own as kind_code from grouped g
    left join guarded d on d.person_id = g.person_id where d.best is null or d.best > g.own)`;

/** Duties in the order in which they are named. */
const NEEDED = `needed as (
    select person_id, 'YEARLY_PERIODS' as duty, 1 as place, kind_code, result, due_on from yearly_need
    union all select person_id, 'LEADER_COURSE', 2, kind_code, result, due_on from leader_need
    union all select person_id, 'DEFENCE', 3, kind_code, result, null from defence_need
    union all select person_id, 'POSITION', 4, kind_code, result, null from position_need)`;

/** Units whose people are meant, with the branch that each belongs to. $2 is a unit or null. */
const UNITS_BELOW = `s.organisation_id = any (array(select organisations_below(array[$2::uuid], $1::date)))`;
const scoped = (where: string): string =>
  [trainedStaff(where), LEADING_POSTS, DUTY_NEEDS, POSITION_NEEDS, NEEDED].join(',\n  ');

/** Everybody in sight, or of a unit and those below it; each is planned for itself. */
const needsOf = (unit: string | undefined): { readonly suffix: string; readonly sql: string } =>
  unit === undefined
    ? { suffix: 'everywhere', sql: scoped('$2::uuid is null') }
    : { suffix: 'below', sql: scoped(UNITS_BELOW) };

/**
 * The units below a unit, each with the branch that it belongs to: the units right below the asked one, and itself.
 * Without one, below the province or the actor's own units. $1 day, $2 unit or null.
 */
const BRANCHES = `root as (
    select p.organisation_id as id from organisation_place p where p.valid @> $1::date and case when $2::uuid is not null then p.organisation_id = $2
      when current_setting('role') = 'some_units' then p.organisation_id = any (actor_organisations())
        and coalesce(not p.parent_id = any (actor_organisations()), true)
      else p.parent_id is null end),
  tree(unit, top, depth) as (
    select id, id, 0 from root
    union all
    select p.organisation_id, case when t.depth = 0 then p.organisation_id else t.top end, t.depth + 1
    from tree t join organisation_place p on p.parent_id = t.unit and p.valid @> $1::date)`;

/** The units right below, by their place in the tree. */
export const branchesOf = (asOf: string, unit: string | undefined): Statement => ({
  name: 'training_branches',
  text: `with recursive ${BRANCHES}
    select t.top as "organisationId", coalesce(n.name, '') as "organisationName",
      exists (select from organisation_place c where c.parent_id = t.top and c.valid @> $1::date) and t.top not in (select id from root) as "hasUnits"
    from (select distinct top from tree) t
    left join organisation_name n on n.organisation_id = t.top and n.valid @> $1::date
    left join organisation_place o on o.organisation_id = t.top and o.valid @> $1::date
    order by t.top in (select id from root) desc, o.sort_order, n.name collate "vi-VN-x-icu"`,
  values: [asOf, unit ?? null],
});

/**
 * Needs by branch and kind of programme, and everybody of the branch where there is no kind. A person counts once for a
 * kind, whatever asks for it; known to lack it before unknown. Only a leader's course may be asked for twice, by the duty
 * and by the position, or by two rows of it: the other duties are counted as they are.
 */
export function needsByBranch(asOf: string, unit: string | undefined): Statement {
  const { suffix, sql } = needsOf(unit);
  return {
    name: `training_needs_by_branch_${suffix}`,
    text: `with recursive ${BRANCHES}, ${sql},
      twice as (select person_id, kind_code, max(result) as result from
        (select person_id, kind_code, result from leader_need union all select person_id, kind_code, result from position_need) n
        group by person_id, kind_code),
      counted as (
        select organisation_id, null as kind_code, count(*) as need, 0 as unknown from staff group by organisation_id
        union all
        select organisation_id, kind_code, count(*), 0 from yearly_need group by organisation_id, kind_code
        union all
        select organisation_id, kind_code, count(*), count(*) filter (where result = 1) from defence_need group by organisation_id, kind_code
        union all
        select s.organisation_id, n.kind_code, count(*), count(*) filter (where n.result = 1)
        from twice n join staff s on s.person_id = n.person_id group by s.organisation_id, n.kind_code)
      select t.top as "organisationId", c.kind_code as "kindCode", sum(c.need)::int as need, sum(c.unknown)::int as unknown
      from counted c join tree t on t.unit = c.organisation_id group by t.top, c.kind_code`,
    values: [asOf, unit ?? null],
  };
}

/** Needs of a unit and those below it by kind of programme, the greatest first, with the duty that most of them come from. */
export function needsByKind(asOf: string, unit: string): Statement {
  const { suffix, sql } = needsOf(unit);
  return {
    name: `training_needs_by_kind_${suffix}`,
    text: `with recursive ${sql},
      lacking as (select distinct on (person_id, kind_code) person_id, kind_code, result, duty from needed order by person_id, kind_code, result desc, place)
      select l.kind_code as "kindCode", mode() within group (order by l.duty) as duty, count(*)::int as need,
        count(*) filter (where l.result = 1)::int as unknown, count(*) filter (where s.is_leader)::int as leaders
      from lacking l join staff s on s.person_id = l.person_id group by l.kind_code order by count(*) desc, l.kind_code`,
    values: [asOf, unit],
  };
}

const BY_NAME = `p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.middle_name collate "vi-VN-x-icu", p.id`;

/** A page of the people of `meant` in the order of names, with the total in every row; one row without a person past the end. */
const pageOf = (limit: string, offset: string): string => `
  select x.id as "personId", x.full_name as "fullName", c.total from (select count(*)::int as total from meant) c
  left join (select p.id, p.full_name, row_number() over (order by ${BY_NAME}) as n from meant m join person p on p.id = m.person_id
    order by n limit ${limit} offset ${offset}) x on true order by x.n`;

/** Who lacks a kind of programme. */
export function needyOf(
  asOf: string,
  unit: string | undefined,
  kindCode: string,
  limit: number,
  offset: number,
): Statement {
  const { suffix, sql } = needsOf(unit);
  return {
    name: `training_needy_${suffix}`,
    text: `with recursive ${sql}, meant as materialized (select distinct person_id from needed where kind_code = $3) ${pageOf('$4', '$5')}`,
    values: [asOf, unit ?? null, kindCode, limit, offset],
  };
}

/** Who has not got the year's periods. */
export function shortOfPeriods(
  asOf: string,
  unit: string | undefined,
  limit: number,
  offset: number,
): Statement {
  const { suffix, sql } = needsOf(unit);
  return {
    name: `training_short_of_periods_${suffix}`,
    text: `with recursive ${sql}, meant as materialized (select person_id from yearly_need) ${pageOf('$3', '$4')}`,
    values: [asOf, unit ?? null, limit, offset],
  };
}

/** Leaders whose course is due until a day, or was. */
export function leadersDue(asOf: string, unit: string | undefined, until: string): Statement {
  const { suffix, sql } = needsOf(unit);
  return {
    name: `training_leaders_due_${suffix}`,
    text: `with recursive ${sql} select p.id as "personId", p.full_name as "fullName", l.due_on::text as "dueOn"
      from leader_need l join person p on p.id = l.person_id where l.result = 2 and l.due_on <= $3::date`,
    values: [asOf, unit ?? null, until],
  };
}

/** The people of the matrix. */
export function matrixPage(
  asOf: string,
  unit: string | undefined,
  words: readonly string[],
  lacksSomething: boolean,
  limit: number,
  offset: number,
): Statement {
  const staff = trainedStaff(unit ? UNITS_BELOW : '$2::uuid is null');
  const { suffix, sql } = lacksSomething
    ? needsOf(unit)
    : { suffix: unit ? 'below' : 'everywhere', sql: staff };
  const lacking = lacksSomething ? 'and s.person_id in (select person_id from needed)' : '';
  return {
    name: `training_matrix_${suffix}${lacksSomething ? '_lacking' : ''}`,
    text: `with recursive ${sql},
      meant as materialized (select s.person_id from staff s join person p on p.id = s.person_id where p.name_key like all ($3::text[]) ${lacking})
      ${pageOf('$4', '$5')}`,
    values: [asOf, unit ?? null, words, limit, offset],
  };
}

/** Everybody's needs as they are counted. */
export function needRows(asOf: string, unit: string | undefined): Statement {
  const { suffix, sql } = needsOf(unit);
  return {
    name: `training_need_rows_${suffix}`,
    text: `with recursive ${sql} select person_id as "personId", duty, kind_code as "kindCode", result, due_on::text as "dueOn" from needed`,
    values: [asOf, unit ?? null],
  };
}
