import { Statement } from '../platform/database';
import { holdsOn } from '../platform/holds-on';
import { decidedRetirement } from './decided-retirement.query';

/** Classes of staff by the kind of quota they count against. @source job-positions section 8 */
export const QUOTA_KIND = `case when s.class_code in ('CB', 'CB_XA') then 'CAN_BO' when s.class_code in ('CC', 'CC_XA') then 'CONG_CHUC'
  when s.class_code = 'VC' then case when s.type_code = 'VC_TU' then 'VIEN_CHUC_TU' else 'VIEN_CHUC_NS' end
  when s.class_code = 'LDHD' then 'HOP_DONG_HT' end`;

/**
 * Everybody's state on the day `$1`, for statements that go over the whole register: nearly all of today's are without an
 * end and stand in an index of their own (`person_state_open_idx`), so that the history of everybody need not be read.
 * @param columns of person_state; those of the index
 */
export const statesOn = (columns: string): string =>
  `(select ${columns} from person_state where upper(valid) is null and lower(valid) <= $1::date
    union all select ${columns} from person_state where upper(valid) > $1::date and lower(valid) <= $1::date)`;

/** The grade group of a civil servant, the career level of a public employee; both as positions name them. */
export const LEVEL = `case when g.attributes ->> 'staff' = 'VC' then 'BAC' || (g.attributes ->> 'target_bac_nghe_nghiep') else s.grade_group end`;

/** The units of a body: itself and those below it, down to where another body with positions of its own begins. */
const unitsOf = (body: string, day: string): string => `with recursive own(id) as (
    select ${body}::uuid
    union all
    select p.organisation_id from own join organisation_place p on p.parent_id = own.id and p.valid @> ${day}::date
    where not exists (select from job_position j where j.organisation_id = p.organisation_id and j.valid @> ${day}::date))
  select id from own`;

/** The nearest body at or above the unit that has positions of its own on the day; no row where none has or may be seen. */
export const bodyOf = (organisationId: string, asOf: string): Statement => ({
  name: 'staffing_body',
  text: `with recursive up(id, steps) as (
      select $1::uuid, 0
      union all
      select p.parent_id, up.steps + 1 from up join organisation_place p on p.organisation_id = up.id and p.valid @> $2::date
      where p.parent_id is not null)
    select up.id, n.name, p.kind, case when actor_writes_everywhere() then true else up.id = any (actor_writable_organisations()) end as "isWritable",
      exists (select from job_position j where j.organisation_id = up.id and j.valid @> $2::date) as "hasPositions"
    from up join organisation_name n on n.organisation_id = up.id and n.valid @> $2::date
    join organisation_place p on p.organisation_id = up.id and p.valid @> $2::date
    where current_setting('role') = 'whole_register' or up.id = any (actor_organisations())
    order by not exists (select from job_position j where j.organisation_id = up.id and j.valid @> $2::date), up.steps
    limit 1`,
  values: [organisationId, asOf],
});

export const dossiersOf = (bodyId: string, asOf: string): Statement => ({
  name: 'staffing_dossiers',
  text: `select id, version_no as "versionNo", state, lower(in_force)::text as "from", decision_number as "decisionNumber",
      coalesce(in_force @> $2::date, false) as "isInForce", state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISING', 'REPORTED') as "isDraft"
    from position_dossier where organisation_id = $1 order by version_no desc`,
  values: [bodyId, asOf],
});

export const positionsOf = (bodyId: string, asOf: string): Statement => ({
  name: 'staffing_positions',
  text: `select j.id, j.name, j.code, j.group_code as "groupCode", g.name_vi as "groupName",
      coalesce(v.level_codes, f.level_codes, '{}') as "levelCodes", coalesce(v.planned, 0) as planned, coalesce(a.amount, 0) as allocated,
      v.id as "versionId"
    from job_position j
    join code_entry g on g.list = 'job_position_groups' and g.code = j.group_code
    left join framework_position f on f.id = j.framework_position_id
    left join position_dossier d on d.organisation_id = j.organisation_id and d.in_force @> $2::date
    left join position_version v on v.dossier_id = d.id and v.position_id = j.id
    left join position_allocation a on a.position_id = j.id and a.valid @> $2::date
    where j.organisation_id = $1 and j.valid @> $2::date
    order by g.position, j.sort_order, j.name collate "vi-VN-x-icu", j.id`,
  values: [bodyId, asOf],
});

export const requirementsOf = (bodyId: string, asOf: string): Statement => ({
  name: 'staffing_requirements',
  text: `select v.position_id as "positionId", r.kind, r.at_least as "atLeast", r.one_of as "oneOf", r.text, r.is_mandatory as "isMandatory"
    from position_dossier d join position_version v on v.dossier_id = d.id join position_requirement r on r.version_id = v.id
    where d.organisation_id = $1 and d.in_force @> $2::date order by v.position_id, r.sort_order, r.id`,
  values: [bodyId, asOf],
});

/**
 * Everybody who works in the body or below it on the day, with the position of the main post. A file that has moved on
 * since is counted without its name.
 */
export const staffOf = (bodyId: string, asOf: string): Statement => ({
  name: 'staffing_people',
  text: `select s.person_id as "personId", p.full_name as "fullName", p.given_name as "givenName", s.title, s.is_leader as "isLeader",
      s.position_id as "positionId", s.organisation_id as "unitId", n.name as "unitName", ${QUOTA_KIND} as "quotaKind", ${LEVEL} as "levelCode",
      p.sex, p.birth_date as "birthDate", ${decidedRetirement('p.id')} as retirement, e.contract_ends_on::text as "contractEndsOn", a.term_ends_on::text as "termEndsOn",
      coalesce(a.appointed_on, lower(a.valid))::text as "leadsSince"
    from person_state s
    left join person p on p.id = s.person_id
    left join code_entry g on g.list = 'grades' and g.code = s.grade_code
    left join organisation_name n on n.organisation_id = s.organisation_id and n.valid @> $2::date
    left join employment e on e.person_id = s.person_id and ${holdsOn('e.valid', '$2')}
    left join assignment a on a.person_id = s.person_id and a.is_primary and ${holdsOn('a.valid', '$2')}
    where s.organisation_id = any (array(${unitsOf('$1', '$2')})) and ${holdsOn('s.valid', '$2')}
    order by p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.middle_name collate "vi-VN-x-icu", s.person_id`,
  values: [bodyId, asOf],
});

/** The units of a body and how they hang together, the body itself first. */
export const chartUnitsOf = (bodyId: string, asOf: string): Statement => ({
  name: 'staffing_chart_units',
  text: `select p.organisation_id as id, case when p.organisation_id = $1 then null else p.parent_id end as "parentId", n.name
    from organisation_place p join organisation_name n on n.organisation_id = p.organisation_id and n.valid @> $2::date
    where p.organisation_id = any (array(${unitsOf('$1', '$2')})) and p.valid @> $2::date
    order by p.organisation_id <> $1, p.sort_order, n.name collate "vi-VN-x-icu", p.organisation_id`,
  values: [bodyId, asOf],
});

/** Posts beside the main one that are held in a position of the body. */
export const concurrentOf = (bodyId: string, asOf: string): Statement => ({
  name: 'staffing_concurrent',
  text: `select a.position_id as "positionId", a.person_id as "personId", p.full_name as "fullName", a.title, n.name as "unitName"
    from assignment a join person p on p.id = a.person_id
    join job_position j on j.id = a.position_id
    left join organisation_name n on n.organisation_id = a.organisation_id and n.valid @> $2::date
    where j.organisation_id = $1 and not a.is_primary and ${holdsOn('a.valid', '$2')}
    order by p.given_name collate "vi-VN-x-icu", p.id`,
  values: [bodyId, asOf],
});

export const quotasOf = (bodyId: string, asOf: string): Statement => ({
  name: 'staffing_quotas',
  text: `select kind, amount, number from staff_quota where organisation_id = $1 and valid @> $2::date`,
  values: [bodyId, asOf],
});

/** What requirements are compared with, for many people at once. */
export function factsOf(people: readonly string[], asOf: string): Statement[] {
  return [
    {
      name: 'staffing_credentials',
      text: `select c.person_id as "personId", c.kind, c.level_code as "levelCode", coalesce(l.name_vi, c.level_code) as "levelName", c.rank,
          coalesce(c.language, c.major) as major, c.is_verified as "isVerified", c.earned_on as "earnedOn", c.expires_on as "expiresOn"
        from credential c left join code_entry l on l.code = c.level_code and l.list = case c.kind when 'EDUCATION' then 'education_levels'
          when 'POLITICAL' then 'political_theory_levels' when 'STATE_MANAGEMENT' then 'state_management_levels'
          when 'LANGUAGE' then 'foreign_language_levels' when 'IT' then 'it_levels' else 'defence_training_groups' end
        where c.person_id = any ($1::uuid[])`,
      values: [people],
    },
    {
      name: 'staffing_ratings',
      text: `select e.person_id as "personId", e.year::int, e.rank_code as "rankCode", c.name_vi as "rankName"
        from evaluation e join code_entry c on c.list = 'evaluation_ranks' and c.code = e.rank_code
        where e.person_id = any ($1::uuid[]) and e.year between extract(year from $2::date) - 20 and extract(year from $2::date)`,
      values: [people, asOf],
    },
    {
      name: 'staffing_grades',
      text: `select x.person_id as "personId", ${LEVEL.replaceAll('s.grade_group', `g.attributes ->> 'rank_equivalent'`)} as "group", x.paid_from::text as "from",
          lead(x.paid_from) over (partition by x.person_id order by x.paid_from)::text as "to"
        from salary_position_in_force x join code_entry g on g.list = 'grades' and g.code = x.grade_code
        where x.person_id = any ($1::uuid[]) and not x.is_void`,
      values: [people],
    },
    {
      name: 'staffing_disciplined',
      text: `select d as "personId" from has_open_discipline($1::uuid[], $2::date) d`,
      values: [people, asOf],
    },
    {
      name: 'staffing_exemptions',
      text: `select person_id as "personId", position_id as "positionId", kind, reason, number from requirement_exemption
        where person_id = any ($1::uuid[])`,
      values: [people],
    },
  ];
}

const RATIO_RULE = `r.id, r.name, r.basis, trim_scale(r.percent)::text as percent, r.rounding, r.base, r.people, r.scope, r.level_codes as "levelCodes",
  r.body_kinds as "bodyKinds", r.levels_used as "levelsUsed"`;

/** Ratio rules in force for a body of this kind, and for its positions. */
export const ratiosFor = (kind: string, asOf: string): Statement => ({
  name: 'staffing_ratios',
  text: `select ${RATIO_RULE} from ratio_rule r
    where (r.scope = 'BODY' and $1 = any (r.body_kinds) or r.scope = 'POSITION') and r.valid @> $2::date order by r.id`,
  values: [kind, asOf],
});

/** All rules in force on the day. */
export const ratioRulesOn = (asOf: string): Statement => ({
  name: 'ratio_rules_on',
  text: `select ${RATIO_RULE} from ratio_rule r where r.valid @> $1::date order by r.scope desc, r.id`,
  values: [asOf],
});

/** The reason last recorded for each rule, body and position; of one body or of all in sight. */
export const ratioReasons = (bodyId: string | null): Statement => ({
  name: 'ratio_reasons',
  text: `select distinct on (rule_id, organisation_id, position_id) rule_id as "ruleId", organisation_id as "organisationId",
      position_id as "positionId", reason
    from ratio_reason where ($1::uuid is null or organisation_id = $1) order by rule_id, organisation_id, position_id, id desc`,
  values: [bodyId],
});

/** Who was in the body on each of two days and in which position; one row a person. */
export const differenceBetween = (bodyId: string, from: string, to: string): Statement => ({
  name: 'staffing_difference',
  text: `with before as (select s.person_id, s.position_id, s.title from person_state s
        where s.organisation_id = any (array(${unitsOf('$1', '$2')})) and ${holdsOn('s.valid', '$2')}),
      after as (select s.person_id, s.position_id, s.title from person_state s
        where s.organisation_id = any (array(${unitsOf('$1', '$3')})) and ${holdsOn('s.valid', '$3')})
    select coalesce(b.person_id, a.person_id) as "personId", coalesce(p.full_name, 'Hồ sơ nay ở đơn vị khác') as "fullName",
      b.person_id is not null as "wasHere", a.person_id is not null as "isHere",
      coalesce(jb.name, b.title) as "from", coalesce(ja.name, a.title) as "to", b.position_id is distinct from a.position_id as "isMoved"
    from before b full join after a on a.person_id = b.person_id
    left join person p on p.id = coalesce(b.person_id, a.person_id)
    left join job_position jb on jb.id = b.position_id left join job_position ja on ja.id = a.position_id
    order by p.given_name collate "vi-VN-x-icu", p.id`,
  values: [bodyId, from, to],
});

export const BODY_ORDERS = ['name', '-vacant', '-over', '-unplaced', '-present'] as const;
export type BodyOrder = (typeof BODY_ORDERS)[number];
const ORDER: Readonly<Record<BodyOrder, string>> = {
  name: 'n.name collate "vi-VN-x-icu"',
  '-vacant': 'vacant desc',
  '-over': 'g.over desc',
  '-unplaced': 'unplaced desc',
  '-present': 'present desc',
};

/** Every body with positions that the actor may see, all or those below `root`: quota, people, gaps G1 to G4; one pass over the people of the day. */
export const bodiesOn = (
  asOf: string,
  words: readonly string[],
  order: BodyOrder,
  limit: number,
  offset: number,
  root: string | null = null,
): Statement => ({
  name: `staffing_bodies_${order}`,
  text: `with recursive body as materialized (select distinct organisation_id as id from job_position where valid @> $1::date
      and ($5::uuid is null or organisation_id = any (array(select organisations_below(array[$5::uuid], $1::date))))),
    tree(unit, body) as (
      select id, id from body
      union all
      select p.organisation_id, t.body from tree t join organisation_place p on p.parent_id = t.unit and p.valid @> $1::date
      where not exists (select from body b where b.id = p.organisation_id)),
    staff as materialized (select s.organisation_id, s.position_id, ${QUOTA_KIND} as kind from person_state s where ${holdsOn('s.valid', '$1')}),
    counted as (select t.body, s.kind, count(*)::int as present, count(*) filter (where s.position_id is null)::int as unplaced
      from tree t join staff s on s.organisation_id = t.unit where s.kind <> 'HOP_DONG_HT' group by t.body, s.kind),
    people as (select body, sum(present)::int as present, sum(unplaced)::int as unplaced from counted group by body),
    held as (select position_id, count(*)::int as incumbents from staff where position_id is not null group by position_id),
    gaps as (select j.organisation_id as body, count(*)::int as positions, sum(coalesce(a.amount, 0))::int as allocated,
        sum(greatest(0, coalesce(a.amount, 0) - coalesce(h.incumbents, 0)))::int as vacant,
        sum(greatest(0, coalesce(h.incumbents, 0) - coalesce(a.amount, 0)))::int as over
      from job_position j left join position_allocation a on a.position_id = j.id and a.valid @> $1::date
      left join held h on h.position_id = j.id where j.valid @> $1::date group by j.organisation_id),
    quota as (select q.organisation_id as body, sum(q.amount)::int as amount, sum(greatest(0, coalesce(c.present, 0) - q.amount))::int as over
      from staff_quota q left join counted c on c.body = q.organisation_id and c.kind = q.kind
      where q.valid @> $1::date and q.kind <> 'HOP_DONG_HT' group by q.organisation_id)
    select b.id, n.name, up.name as "parentName", q.amount as quota, coalesce(p.present, 0) as present, g.positions, g.allocated,
      g.vacant, g.over, coalesce(q.over, 0) as "overQuota", coalesce(p.unplaced, 0) as unplaced
    from body b join gaps g on g.body = b.id
    join organisation_name n on n.organisation_id = b.id and n.valid @> $1::date
    left join organisation_place place on place.organisation_id = b.id and place.valid @> $1::date
    left join organisation_name up on up.organisation_id = place.parent_id and up.valid @> $1::date
    left join people p on p.body = b.id left join quota q on q.body = b.id
    where n.name_key like all ($2::text[])
    order by ${ORDER[order]}, n.name collate "vi-VN-x-icu", b.id limit $3 offset $4`,
  values: [asOf, words, limit, offset, root],
});

export const bodiesCounted = (asOf: string, words: readonly string[]): Statement => ({
  name: 'staffing_bodies_counted',
  text: `select count(*)::int as total from (select distinct organisation_id as id from job_position where valid @> $1::date) b
    join organisation_name n on n.organisation_id = b.id and n.valid @> $1::date where n.name_key like all ($2::text[])`,
  values: [asOf, words],
});

/** The province itself, for whoever sees all of it; ratios over everybody are its own. */
export const provinceOf = (asOf: string): Statement => ({
  name: 'staffing_province',
  text: `select p.organisation_id as id, n.name from organisation_place p
    join organisation_name n on n.organisation_id = p.organisation_id and n.valid @> $1::date
    where p.parent_id is null and p.valid @> $1::date and current_setting('role') = 'whole_register'
    order by p.sort_order, p.organisation_id limit 1`,
  values: [asOf],
});
