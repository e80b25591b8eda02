import { Statement } from '../platform/database';
import { holdsOn } from '../platform/holds-on';
import { LEVEL, QUOTA_KIND } from './staffing.query';

/**
 * Positions as of the days on which people are to take them, with whether each takes in the unit of the post. A position
 * outside the actor's units gives no row.
 */
export const positionsAsked = (
  positions: readonly string[],
  units: readonly string[],
  days: readonly string[],
): Statement => ({
  name: 'placing_positions',
  text: `with recursive asked as (
      select distinct * from unnest($1::uuid[], $2::uuid[], $3::date[]) as n(position_id, unit_id, on_day)),
    up(unit_id, on_day, body_id) as (
      select distinct unit_id, on_day, unit_id from asked
      union select up.unit_id, up.on_day, p.parent_id from up
        join organisation_place p on p.organisation_id = up.body_id and p.valid @> up.on_day where p.parent_id is not null)
    select asked.position_id as "positionId", asked.unit_id as "unitId", asked.on_day::text as day, j.name, j.organisation_id as "bodyId",
      j.valid @> asked.on_day as "isThere",
      exists (select from up where up.unit_id = asked.unit_id and up.on_day = asked.on_day and up.body_id = j.organisation_id) as "isOfBody",
      (select n.name from organisation_name n where n.organisation_id = asked.unit_id order by n.valid @> asked.on_day desc, lower(n.valid) desc limit 1) as "unitName",
      (select p.kind from organisation_place p where p.organisation_id = j.organisation_id and p.valid @> asked.on_day) as "bodyKind",
      coalesce(v.level_codes, f.level_codes, '{}') as "levelCodes", a.amount as allocated
    from asked join job_position j on j.id = asked.position_id
    left join framework_position f on f.id = j.framework_position_id
    left join position_dossier d on d.organisation_id = j.organisation_id and d.in_force @> asked.on_day
    left join position_version v on v.dossier_id = d.id and v.position_id = j.id
    left join position_allocation a on a.position_id = j.id and a.valid @> asked.on_day`,
  values: [positions, units, days],
});

/** Grade group or career level of people on a day, as positions name them, and the quota they count against. */
export const levelsOf = (people: readonly string[], day: string): Statement => ({
  name: 'placing_levels',
  text: `select s.person_id as "personId", ${LEVEL} as "levelCode", ${QUOTA_KIND} as "quotaKind"
    from person_state s left join code_entry g on g.list = 'grades' and g.code = s.grade_code
    where s.person_id = any ($1::uuid[]) and ${holdsOn('s.valid', '$2')}`,
  values: [people, day],
});
