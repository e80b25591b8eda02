import { Statement } from '../platform/database';
import { holdsOn } from '../platform/holds-on';
import { LAST_DAY, MAY_OPEN } from './organisation-tree.query';

/** What a unit was over all its life: identity, names, places, events, succession. */
export function historyOf(id: string): Statement[] {
  return [
    {
      name: 'organisation_identity',
      text: `select id, code, version, ${MAY_OPEN('id')} as "mayOpen" from organisation where id = $1`,
      values: [id],
    },
    {
      name: 'organisation_names',
      text: `select name, short_name as "shortName", lower(valid)::text as "from", ${LAST_DAY('valid')} as "to", event_id as "eventId"
        from organisation_name where organisation_id = $1 order by valid`,
      values: [id],
    },
    {
      name: 'organisation_places',
      text: `select p.parent_id as "parentId", (select n.name from organisation_name n
            where n.organisation_id = p.parent_id and n.valid && p.valid order by lower(n.valid) limit 1) as "parentName",
          p.kind, k.name_vi as "kindName", lower(p.valid)::text as "from", ${LAST_DAY('p.valid')} as "to", p.event_id as "eventId"
        from organisation_place p join code_entry k on k.list = 'organisation_kinds' and k.code = p.kind
        where p.organisation_id = $1 order by p.valid`,
      values: [id],
    },
    {
      name: 'organisation_events',
      text: `select id, kind, effective_on::text as "effectiveOn", document_number as "documentNumber",
          document_date::text as "documentDate", document_issuer as "documentIssuer", note
        from organisation_event where id in (
          select event_id from organisation_name where organisation_id = $1
          union select event_id from organisation_place where organisation_id = $1
          union select event_id from organisation_succession where from_id = $1
          union select event_id from organisation_succession where to_id = $1)
        order by effective_on desc, id desc`,
      values: [id],
    },
    {
      name: 'organisation_relations',
      // The name before the event for who went before, the name from it on for who came after.
      text: `select * from (select s.event_id as "eventId", s.from_id = $1 as "isSuccessor", other.id, s.share, s.takes_records as "takesRecords",
          e.effective_on::text as "effectiveOn",
          e.kind = 'DISSOLVE' and exists (select from organisation_place p where p.organisation_id = s.from_id
            and p.parent_id = s.to_id and upper(p.valid) = e.effective_on) as "isRecordsOnly",
          coalesce(
            (select n.name from organisation_name n where n.organisation_id = other.id
              and n.valid @> case when s.from_id = $1 then e.effective_on else e.effective_on - 1 end),
            (select n.name from organisation_name n where n.organisation_id = other.id order by upper(n.valid) desc nulls first limit 1)
          ) as name,
          (select n.name from organisation_place p
            join organisation_name n on n.organisation_id = p.parent_id and n.valid && p.valid
            where p.organisation_id = other.id
              and (p.valid @> case when s.from_id = $1 then e.effective_on else e.effective_on - 1 end)
            order by lower(n.valid) desc limit 1) as "parentName"
        from organisation_succession s
        join organisation_event e on e.id = s.event_id
        cross join lateral (select case when s.from_id = $1 then s.to_id else s.from_id end as id) other
        where s.from_id = $1 or s.to_id = $1) related
        order by "effectiveOn" desc, share desc, name collate "vi-VN-x-icu", id`,
      values: [id],
    },
  ];
}

/** The unit within the tree of one day, and who works there. */
export function standingOn(id: string, day: string): Statement[] {
  return [
    {
      name: 'organisation_path',
      text: `with recursive up(id, steps) as (
          select parent_id, 1 from organisation_place where organisation_id = $1 and valid @> $2::date
          union all
          select p.parent_id, up.steps + 1 from up join organisation_place p on p.organisation_id = up.id and p.valid @> $2::date)
        select up.id, n.name from up join organisation_name n on n.organisation_id = up.id and n.valid @> $2::date
        order by up.steps desc`,
      values: [id, day],
    },
    {
      name: 'organisation_children',
      text: `select p.organisation_id as id, n.name, p.kind, k.name_vi as "kindName", life.first::text as "from",
          (nullif(life.until, 'infinity') - 1)::text as "to"
        from organisation_place p
        join organisation_name n on n.organisation_id = p.organisation_id and n.valid @> $2::date
        join code_entry k on k.list = 'organisation_kinds' and k.code = p.kind
        join lateral (select min(lower(m.valid)) as first, max(coalesce(upper(m.valid), 'infinity')) as until
          from organisation_place m where m.organisation_id = p.organisation_id) life on true
        where p.parent_id = $1 and p.valid @> $2::date
        order by p.sort_order, n.name collate "vi-VN-x-icu", p.organisation_id`,
      values: [id, day],
    },
    {
      name: 'organisation_below',
      // branch: the child of the unit below which each one stands; null for the unit itself.
      text: `with recursive below(id, branch) as (
          select $1::uuid, null::uuid
          union all
          select p.organisation_id, coalesce(b.branch, p.organisation_id)
          from below b join organisation_place p on p.parent_id = b.id and p.valid @> $2::date)
        select id, branch from below`,
      values: [id, day],
    },
    {
      name: 'subject_classes',
      text: `select code, name_vi as name from code_entry where list = 'subject_classes' order by position`,
    },
  ];
}

/** From so many units on, reading everybody of the day is quicker than looking up unit by unit. */
const MANY_UNITS = 100;

/**
 * People by unit and class on a day, among the units given; more units may come along. Behind row-level security
 * PostgreSQL knows nothing about ranges and would intersect two indexes once for every unit, so the few units are asked
 * for by the bounds of the range, which no index serves.
 */
export function peopleIn(units: readonly string[], day: string): Statement {
  const counted =
    'select organisation_id as id, class_code as code, count(*)::int as people from person_state';
  if (units.length > MANY_UNITS) {
    return {
      name: 'organisation_people_all',
      text: `${counted} where valid @> $1::date group by 1, 2`,
      values: [day],
    };
  }
  return {
    name: 'organisation_people_some',
    text: `${counted} where organisation_id = any ($1::uuid[]) and ${holdsOn('valid', '$2')}
      group by 1, 2`,
    values: [units, day],
  };
}
