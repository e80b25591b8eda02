import { COMING_MONTHS, type Sex, pensionFrom } from '@hr/domain';
import { Statement } from '../platform/database';
import { holdsOn } from '../platform/holds-on';
import type { Regime } from './gaps.dto';
import { PEOPLE_OF_BODIES, REQUIREMENTS_TESTED } from './requirement-test.query';
import { horizons } from './staffing-figures';

const FIRST_BIRTH_YEAR = 1930;
const LAST_BIRTH_YEAR = 2020;
const NEVER = `${LAST_BIRTH_YEAR}-01`;
const BIRTH_MONTHS = Array.from({ length: (LAST_BIRTH_YEAR - FIRST_BIRTH_YEAR) * 12 }, (_, at) => {
  const month = FIRST_BIRTH_YEAR * 12 + at;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

/** Whose retirement was decided otherwise than by age, and from when their pension is. */
export interface DecidedPensions {
  readonly people: readonly string[];
  readonly from: readonly string[];
}
/** When people retire on the day of the register's numbers. */
export interface Retiring {
  readonly ageOf: (sex: Sex, year: number) => number;
  readonly decided: DecidedPensions;
}

/**
 * First and, after the last, first births whose pension begins on the day or later, up to each horizon; the rule itself
 * stays in one place, and the statement compares birth days only.
 */
function pensionBirths(
  asOf: string,
  sex: Sex,
  { ageOf }: Retiring,
): { readonly from: string; readonly until: readonly string[] } {
  const pensions = BIRTH_MONTHS.map((month) => ({ month, from: pensionFrom(sex, month, ageOf) }));
  const first = (is: (from: string) => boolean): string =>
    `${pensions.find(({ from }) => is(from))?.month ?? NEVER}-01`;
  return {
    from: first((from) => from >= asOf),
    until: horizons(asOf).map((day) => first((from) => from > day)),
  };
}

function values(asOf: string, regime: Regime | null, retiring: Retiring): unknown[] {
  const [men, women] = [pensionBirths(asOf, 'M', retiring), pensionBirths(asOf, 'F', retiring)];
  return [asOf, [men.from, women.from], men.until, women.until, regime];
}

/** Leaves by the horizon of that place: pension, end of contract or end of term, from the day on. */
const leavesBy = (at: number): string => `s.position_id is not null and s.is_open and (
    own.pension between $1::date and $1::date + interval '${COMING_MONTHS[at]} months'
    or own.pension is null and s.sex = 'M' and s.birth_first >= ($2::date[])[1] and s.birth_first < ($3::date[])[${at + 1}]
    or own.pension is null and s.sex = 'F' and s.birth_first >= ($2::date[])[2] and s.birth_first < ($4::date[])[${at + 1}]
    or e.contract_ends_on between $1::date and $1::date + interval '${COMING_MONTHS[at]} months'
    or post.term_ends_on between $1::date and $1::date + interval '${COMING_MONTHS[at]} months')`;

/**
 * Gaps G1 to G6, G8, G9 of every body with positions that the actor may see, and the people of a body by what ratio rules
 * ask (who leads, who is a deputy, which level), from one look at everybody: one row with both lists.
 * @source job-positions section 9
 */
export const gapsOn = (asOf: string, regime: Regime | null, retiring: Retiring): Statement => ({
  name: 'position_gaps',
  text: `with recursive ${REQUIREMENTS_TESTED},
    own_pension as materialized (select * from unnest($6::uuid[], $7::date[]) as own(person_id, pension)),
    standing as (select person_id, max(result) as result from judged group by person_id),
    people as (
      select s.body, count(*) filter (where s.kind <> 'HOP_DONG_HT')::int as present,
        count(*) filter (where s.kind <> 'HOP_DONG_HT' and s.position_id is null)::int as unplaced,
        count(*) filter (where j.result = 2)::int as "notMet", count(*) filter (where j.result = 1)::int as unknown,
        count(*) filter (where s.position_id is not null and s.levels <> '{}' and s.level <> all (s.levels))::int as "levelDiffers",
        ${COMING_MONTHS.map((months, at) => `count(*) filter (where ${leavesBy(at)})::int as coming${months}`).join(', ')}
      from staff s left join standing j on j.person_id = s.person_id left join post on post.person_id = s.person_id
      left join own_pension own on own.person_id = s.person_id
      left join employment e on e.person_id = s.person_id and ${holdsOn('e.valid', '$1')} and e.contract_ends_on is not null
      group by s.body),
    over_quota as (
      select q.organisation_id as body, sum(q.amount)::int as quota, sum(greatest(0, coalesce(k.present, 0) - q.amount))::int as over
      from staff_quota q left join (select body, kind, count(*) as present from staff group by body, kind) k on k.body = q.organisation_id and k.kind = q.kind
      where q.valid @> $1::date and q.kind <> 'HOP_DONG_HT' and ($5::text is null or case $5
        when 'CC' then q.kind in ('CONG_CHUC', 'CAN_BO') else q.kind in ('VIEN_CHUC_NS', 'VIEN_CHUC_TU') end)
      group by q.organisation_id),
    filled as (select position_id, count(*)::int as incumbents from staff where position_id is not null group by position_id),
    places as (select pos.body, count(*)::int as positions, sum(pos.allocated)::int as allocated,
        sum(greatest(0, pos.allocated - coalesce(h.incumbents, 0)))::int as vacant,
        sum(greatest(0, coalesce(h.incumbents, 0) - pos.allocated))::int as over
      from pos left join filled h on h.position_id = pos.id group by pos.body),
    gap as (select b.id, n.name, up.name as "parentName", place.kind as "bodyKind", k.name_vi as "bodyKindName", q.quota, coalesce(p.present, 0) as present,
      g.positions, g.allocated, g.vacant, g.over, coalesce(q.over, 0) as "overQuota", coalesce(p.unplaced, 0) as unplaced,
      coalesce(p."notMet", 0) as "notMet", coalesce(p.unknown, 0) as unknown, coalesce(p."levelDiffers", 0) as "levelDiffers",
      array[${COMING_MONTHS.map((months) => `coalesce(p.coming${months}, 0)`).join(', ')}] as coming
    from body b join places g on g.body = b.id
    join organisation_name n on n.organisation_id = b.id and n.valid @> $1::date
    join organisation_place place on place.organisation_id = b.id and place.valid @> $1::date
    join code_entry k on k.list = 'organisation_kinds' and k.code = place.kind
    left join organisation_name up on up.organisation_id = place.parent_id and up.valid @> $1::date
    left join people p on p.body = b.id left join over_quota q on q.body = b.id
    order by place.sort_order, n.name collate "vi-VN-x-icu", b.id),
    level as (select s.body, s.position_id as "positionId", s.kind, s.is_leader as "isLeader", coalesce(s.is_deputy, false) as "isDeputy", s.level,
      count(*)::int as count from staff s group by s.body, s.position_id, s.kind, s.is_leader, s.is_deputy, s.level)
    select (select json_agg(g) from gap g) as bodies, (select json_agg(l) from level l) as levels`,
  values: [...values(asOf, regime, retiring), retiring.decided.people, retiring.decided.from],
});

/** Civil servants and cadres of all bodies of these kinds, with what ratio rules ask; by body and name. */
export const officersOn = (asOf: string, bodyKinds: readonly string[]): Statement => ({
  name: 'position_gap_officers',
  text: `with recursive ${PEOPLE_OF_BODIES}
    select s.person_id as "personId", p.full_name as "fullName", s.title, n.name as "bodyName", s.kind, s.is_leader as "isLeader",
      coalesce(s.is_deputy, false) as "isDeputy", s.level
    from staff s join organisation_place place on place.organisation_id = s.body and place.valid @> $1::date and place.kind = any ($6::text[])
    join organisation_name n on n.organisation_id = s.body and n.valid @> $1::date
    left join person p on p.id = s.person_id, (select $2::date[], $3::date[], $4::date[]) unused
    order by n.name collate "vi-VN-x-icu", s.body, p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", s.person_id`,
  values: [asOf, null, null, null, 'CC', bodyKinds],
});

/** Numbers given to every body in sight, by kind. */
export const quotasOn = (asOf: string): Statement => ({
  name: 'position_gap_quotas',
  text: `select organisation_id as body, kind, amount from staff_quota where valid @> $1::date`,
  values: [asOf],
});

/** Positions of public employees that use two career levels or more: only those have limits. */
export const levelledPositionsOn = (asOf: string): Statement => ({
  name: 'position_gap_levelled',
  text: `select j.organisation_id as body, j.id, j.name, coalesce(v.level_codes, f.level_codes) as "levelCodes", coalesce(a.amount, 0) as allocated
    from job_position j
    left join framework_position f on f.id = j.framework_position_id
    left join position_dossier d on d.organisation_id = j.organisation_id and d.in_force @> $1::date
    left join position_version v on v.dossier_id = d.id and v.position_id = j.id
    left join position_allocation a on a.position_id = j.id and a.valid @> $1::date
    where j.regime = 'VC' and j.valid @> $1::date and cardinality(coalesce(v.level_codes, f.level_codes)) > 1`,
  values: [asOf],
});

/**
 * The planner takes `valid @> day` for a rare thing and joins row by row, which ends in the square of the number of
 * positions. For the statements that go over the whole register it is told not to, for the one transaction.
 */
export const JOIN_BY_HASH: Statement = {
  name: 'join_by_hash',
  text: `select set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true), set_config('jit', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)`,
};
