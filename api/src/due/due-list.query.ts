import type { DueFacts } from '@hr/domain';
import { EntityManager } from 'typeorm';
import type { Statement } from '../platform/database';
import { holdsOn } from '../platform/holds-on';
import { Parameters } from '../personnel';
import type { DueFilter, DueQuery } from './due.dto';

/** Items of people whom the actor may see. */
const ITEMS = 'due_item d join person p on p.id = d.person_id';
/** The same by the state of each person today. */
const from = (day: string): string =>
  `${ITEMS} left join person_state s on s.person_id = p.id and ${holdsOn('s.valid', day)}`;

function conditions(filter: DueFilter, day: string, parameters: Parameters): string[] {
  return [
    filter.from ? `d.due_on >= ${parameters.add(filter.from)}::date` : '',
    filter.to ? `d.due_on <= ${parameters.add(filter.to)}::date` : '',
    filter.kind && filter.kind.length > 0 ? `d.kind = any (${parameters.add(filter.kind)}::text[])` : '',
    filter.organisationId
      ? `coalesce(s.organisation_id, p.owner_organisation_id) = any
          (array(select organisations_below(array[${parameters.add(filter.organisationId)}]::uuid[], ${day}::date)))`
      : '',
  ].filter((condition) => condition !== '');
}

const whereAll = (all: readonly string[]): string => (all.length > 0 ? `where ${all.join(' and ')}` : '');

/** The page is cut before names of units are looked up. */
export function itemsStatement(
  query: DueFilter,
  today: string,
  page: Pick<DueQuery, 'page' | 'pageSize'> | null,
): Statement {
  const parameters = new Parameters();
  const day = parameters.add(today);
  const where = whereAll(conditions(query, day, parameters));
  const limit =
    page === null
      ? ''
      : `limit ${parameters.add(page.pageSize)}::int offset ${parameters.add((page.page - 1) * page.pageSize)}::int`;
  const text = `select x.*, o.name as "organisationName" from (select page.*, row_number() over () as n from (
      select d.digest as id, d.kind, d.due_on::text as "dueOn", d.attend_from::text as "attendFrom", d.summary, d.decision,
        case when d.due_on < ${day}::date then 'late' when d.attend_from <= ${day}::date then 'due' else 'later' end as state,
        p.id as "personId", p.full_name as "fullName", p.employee_code as "employeeCode", p.birth_date as "birthDate", s.title,
        coalesce(s.organisation_id, p.owner_organisation_id) as unit
      from ${from(day)} ${where}
      order by d.due_on, p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.id, d.kind, d.digest ${limit}) page) x
    left join lateral (select name from organisation_name where organisation_id = x.unit and valid @> ${day}::date limit 1) o on true
    order by x.n`;
  return { name: '', text, values: parameters.values };
}

export function totalStatement(query: DueFilter, today: string): Statement {
  const parameters = new Parameters();
  const day = parameters.add(today);
  const where = whereAll([`${day}::date is not null`, ...conditions(query, day, parameters)]);
  return {
    name: '',
    text: `select count(*)::int as total from ${query.organisationId ? from(day) : ITEMS} ${where}`,
    values: parameters.values,
  };
}

/** One pass over the items; grouping sets count them by kind, by day and kind, and by unit. */
export function countsStatement(query: DueFilter, today: string): Statement {
  const parameters = new Parameters();
  const day = parameters.add(today);
  const where = whereAll(conditions(query, day, parameters));
  const text = `select d.kind, d.due_on::text as day, coalesce(s.organisation_id, p.owner_organisation_id) as unit, count(*)::int as count
    from ${from(day)} ${where}
    group by grouping sets ((d.kind), (d.kind, d.due_on), (coalesce(s.organisation_id, p.owner_organisation_id)))`;
  return { name: '', text, values: parameters.values };
}

/** Each unit with the one it belongs to right below the chosen unit, or below the province. */
export const unitsStatement = (organisationId: string | undefined, today: string): Statement => ({
  name: 'due_units',
  text: `with recursive below as (
      select w.organisation_id as id, w.organisation_id as top, 0 as depth from organisation_place w
        where w.valid @> $2::date and case when $1::uuid is null then w.parent_id is null else w.organisation_id = $1 end
      union all
      select w.organisation_id, case when below.depth = 0 then w.organisation_id else below.top end, below.depth + 1
        from below join organisation_place w on w.parent_id = below.id and w.valid @> $2::date
    )
    select below.id, below.top, n.name from below
      join organisation_name n on n.organisation_id = below.top and n.valid @> $2::date`,
  values: [organisationId ?? null, today],
});

export const waitingStatement: Statement = {
  name: 'due_waiting',
  text: 'select due_waiting() as waiting',
};

/** What the rules ask about one person; no row outside the actor's units. */
export const factsStatement = (personId: string): Statement => ({
  name: 'due_facts',
  text: 'select facts from due_facts(array[$1::uuid])',
  values: [personId],
});

/** The same about several, in a transaction that is under way. */
export async function factsOf(
  tx: EntityManager,
  people: readonly string[],
): Promise<ReadonlyMap<string, DueFacts>> {
  const rows = (await tx.query('select person_id as id, facts from due_facts($1::uuid[])', [people])) as {
    id: string;
    facts: DueFacts;
  }[];
  return new Map(rows.map(({ id, facts }) => [id, facts]));
}

export const exportLogged = (filter: DueFilter, rows: number): Statement => ({
  name: 'due_exported',
  text: `insert into read_log (what, detail) values ('export', $1::jsonb)`,
  values: [JSON.stringify({ list: 'due', ...filter, rows })],
});
