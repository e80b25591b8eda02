import { Statement } from '../platform/database';

/** Who stood the day before in a unit that the reorganisation touched, and where each of them stands on the day asked for. */
const STOOD = `r as (select id, effective_on, greatest(effective_on, $2::date) as on_day from reorganisation where id = $1 and state = 'APPLIED'),
  stood as (
    select s.person_id, s.organisation_id as old_id, now.organisation_id as new_id, organisation_successor_at(s.organisation_id, r.on_day) as successor_id
    from r join reorganisation_unit u on u.reorganisation_id = r.id and u.action in ('CLOSE', 'CHANGE')
    join person_state s on s.organisation_id = u.organisation_id and s.valid @> (r.effective_on - 1)
    left join person_state now on now.person_id = s.person_id and now.valid @> r.on_day)`;
const NAMED = (id: string, day: string): string =>
  `coalesce((select n.name from organisation_name n where n.organisation_id = ${id} and n.valid @> ${day}), '')`;

/**
 * By the old map: the people of today where each stood the day before. A unit that was divided has no successor as a whole;
 * then the person decides.
 */
export const oldMapOf = (id: string, asOf: string): Statement => ({
  name: 'reorganisation_old_map',
  text: `with ${STOOD}
    select u.organisation_id as "organisationId", ${NAMED('u.organisation_id', '(r.effective_on - 1)')} as name,
      count(st.person_id)::int as before, count(st.new_id)::int as now,
      ${NAMED('organisation_successor_at(u.organisation_id, r.on_day)', 'r.on_day')} as "goesTo"
    from r join reorganisation_unit u on u.reorganisation_id = r.id and u.action in ('CLOSE', 'CHANGE')
    left join stood st on st.old_id = u.organisation_id
    group by u.organisation_id, u.sort_order, r.effective_on, r.on_day order by u.sort_order, u.organisation_id`,
  values: [id, asOf],
});

/** By the new map: the people of the day before where the unit that took theirs over stands, or else where each of them does. */
export const newMapOf = (id: string, asOf: string): Statement => ({
  name: 'reorganisation_new_map',
  text: `with ${STOOD},
    mapped as (select person_id, coalesce(successor_id, new_id) as unit_id, new_id from stood),
    units as (
      select unit_id as id from mapped where unit_id is not null
      union select m.to_id from reorganisation_mapping m where m.reorganisation_id = $1
      union select u.organisation_id from reorganisation_unit u where u.reorganisation_id = $1 and u.action = 'CREATE')
    select * from (select units.id as "organisationId", ${NAMED('units.id', 'r.on_day')} as name,
      (select count(*)::int from mapped m where m.unit_id = units.id) as before,
      (select count(*)::int from person_state s where s.organisation_id = units.id and s.valid @> r.on_day) as now,
      (select count(*)::int from mapped m where m.new_id = units.id) as "ofThem"
    from r cross join units
    where exists (select from organisation_place p where p.organisation_id = units.id and p.valid @> r.on_day)) x
    order by x.name collate "vi-VN-x-icu", x."organisationId"`,
  values: [id, asOf],
});

/** Of the people of the day before: how many there were, and how many work nowhere in the register on the day. */
export const goneSince = (id: string, asOf: string): Statement => ({
  name: 'reorganisation_gone_since',
  text: `with ${STOOD} select r.on_day::text as "asOf", (r.effective_on - 1)::text as "dayBefore", count(st.person_id)::int as before,
      (count(st.person_id) filter (where st.new_id is null))::int as gone,
      (count(st.person_id) filter (where st.new_id is null and st.successor_id is null))::int as "nowhere"
    from r left join stood st on true group by r.on_day, r.effective_on`,
  values: [id, asOf],
});
