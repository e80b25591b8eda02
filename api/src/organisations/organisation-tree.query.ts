import { Row, Statement } from '../platform/database';
import { OrganisationItem } from './organisations.dto';

/** SQL: may the running transaction open the people of the unit `id`? Equals the read policies of the person tables. */
export const MAY_OPEN = (id: string): string =>
  `(current_setting('role') = 'whole_register' or ${id} = any ((select actor_organisations())::uuid[]))`;

/** Last day of a half-open range, as text; null while it is open. */
export const LAST_DAY = (range: string): string => `(upper(${range}) - 1)::text`;

/** Every unit that stands on the day, siblings in their order. */
export const unitsOn = (asOf: string): Statement => ({
  name: 'organisations_on',
  text: `
    select p.organisation_id as id, p.parent_id as "parentId", n.name, n.short_name as "shortName", p.kind, k.name_vi as "kindName",
      life.first::text as "from", (nullif(life.until, 'infinity') - 1)::text as "to", ${MAY_OPEN('p.organisation_id')} as "mayOpen"
    from organisation_place p
    join organisation_name n on n.organisation_id = p.organisation_id and n.valid @> $1::date
    join code_entry k on k.list = 'organisation_kinds' and k.code = p.kind
    join (select organisation_id, min(lower(valid)) as first, max(coalesce(upper(valid), 'infinity')) as until
          from organisation_place group by organisation_id) life on life.organisation_id = p.organisation_id
    where p.valid @> $1::date
    order by p.sort_order, n.name collate "vi-VN-x-icu", p.organisation_id`,
  values: [asOf],
});

/** People of each unit on the day; row-level security leaves those the viewer may see. */
export const peopleOn = (asOf: string): Statement => ({
  name: 'organisations_people_on',
  text: `select organisation_id as id, count(*)::int as people from person_state where valid @> $1::date group by organisation_id`,
  values: [asOf],
});

/** Units whose name, of any time, holds every word; the name of the day before other names. */
export const unitsNamed = (words: readonly string[], asOf: string, limit: number): Statement => ({
  name: 'organisations_named',
  text: `
    with hit as (
      select distinct on (organisation_id) organisation_id, name, name_key, valid
      from organisation_name where name_key like all ($1::text[])
      order by organisation_id, (valid @> $2::date) desc, upper(valid) desc nulls first)
    select hit.organisation_id as id, hit.name as "hitName", n.name, n.short_name as "shortName", p.parent_id as "parentId",
      (select m.name from organisation_name m where m.organisation_id = p.parent_id and m.valid && p.valid
        order by lower(m.valid) desc limit 1) as "parentName",
      p.kind, k.name_vi as "kindName", life.first::text as "from", (nullif(life.until, 'infinity') - 1)::text as "to",
      ${MAY_OPEN('hit.organisation_id')} as "mayOpen"
    from hit
    join lateral (select * from organisation_name m where m.organisation_id = hit.organisation_id
      order by (m.valid @> $2::date) desc, upper(m.valid) desc nulls first limit 1) n on true
    join lateral (select * from organisation_place m where m.organisation_id = hit.organisation_id
      order by (m.valid @> $2::date) desc, upper(m.valid) desc nulls first limit 1) p on true
    join code_entry k on k.list = 'organisation_kinds' and k.code = p.kind
    join lateral (select min(lower(m.valid)) as first, max(coalesce(upper(m.valid), 'infinity')) as until
      from organisation_place m where m.organisation_id = hit.organisation_id) life on true
    order by p.valid @> $2::date desc, hit.valid @> $2::date desc, length(hit.name), hit.name collate "vi-VN-x-icu", hit.organisation_id
    limit $3`,
  values: [words, asOf, limit],
});

type UnitRow = Omit<OrganisationItem, 'people' | 'descendantPeople' | 'parentName' | 'otherName' | 'isOpen'>;

/** Parents before children, siblings as the rows came; sums go up from the leaves. One pass each, so linear. */
export function asTree(units: readonly Row[], people: readonly Row[]): OrganisationItem[] {
  const rows = units as unknown as UnitRow[];
  const counts = new Map(people.map((row) => [row['id'] as string, row['people'] as number]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const below = new Map<string | null, UnitRow[]>();
  for (const row of rows) {
    const parent = row.parentId !== null && byId.has(row.parentId) ? row.parentId : null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(row);
    else below.set(parent, [row]);
  }
  const ordered: UnitRow[] = [];
  const waiting = (below.get(null) ?? []).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ordered.push(next);
    waiting.push(...(below.get(next.id) ?? []).toReversed());
  }
  const sums = new Map<string, number>();
  for (const { id, parentId } of ordered.toReversed()) {
    const sum = (sums.get(id) ?? 0) + (counts.get(id) ?? 0);
    sums.set(id, sum);
    if (parentId !== null) sums.set(parentId, (sums.get(parentId) ?? 0) + sum);
  }
  return ordered.map((row) => ({
    ...row,
    parentName: row.parentId === null ? null : (byId.get(row.parentId)?.name ?? null),
    otherName: null,
    people: counts.get(row.id) ?? 0,
    descendantPeople: sums.get(row.id) ?? 0,
    isOpen: true,
  }));
}
