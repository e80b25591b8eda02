import type { EntityManager } from 'typeorm';
import { Parameters } from '../personnel';
import { Statement } from '../platform/database';
import type { TransferItemsQuery } from './transfers.dto';

const MOMENT = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const unitName = (id: string): string =>
  `(select n.name from organisation_name n where n.organisation_id = ${id} order by lower(n.valid) desc limit 1)`;
const within = (unit: string, day: string): string =>
  `any (array(select organisations_covered(array[${unit}]::uuid[], ${day}::date)))`;
/** Not passed on yet, by the day behind it. */
const LATE = (day: string): string => `i.state <> 'SENT' and i.due_on < ${day}::date`;

export const summaryStatement = (day: string): Statement => ({
  name: 'transfer_summary',
  text: `select count(*) filter (where state = 'WAITING')::int as waiting, count(*) filter (where state = 'PACKED')::int as packed,
      count(*) filter (where state = 'FAILED')::int as failed, count(*) filter (where ${LATE('$1')})::int as late,
      count(*) filter (where state = 'SENT' and settled_at > now() - interval '30 days')::int as sent,
      coalesce((select value::int from rule_parameter where key = 'transfer.working_days' and valid @> $1::date), 3) as "workingDays"
    from transfer_item i`,
  values: [day],
});

export const unitsStatement = (day: string): Statement => ({
  name: 'transfer_units',
  text: `select p.owner_organisation_id as id, ${unitName('p.owner_organisation_id')} as name, count(*)::int as waiting,
      count(*) filter (where ${LATE('$1')})::int as late, min(i.changed_on)::text as oldest
    from transfer_item i join person p on p.id = i.person_id where i.state <> 'SENT'
    group by p.owner_organisation_id order by late desc, min(i.changed_on), count(*) desc limit 12`,
  values: [day],
});

export const lateCount = (day: string): Statement => ({
  name: 'transfer_late',
  text: `select count(*)::int as count from transfer_item i where ${LATE('$1')}`,
  values: [day],
});

export function itemStatements(query: TransferItemsQuery, day: string): [Statement, Statement] {
  const statement = (columns: string, isPage: boolean): Statement => {
    const parameters = new Parameters();
    const conditions = [
      query.state ? `i.state = ${parameters.add(query.state)}` : '',
      query.late ? LATE(parameters.add(day)) : '',
      query.organisationId
        ? `p.owner_organisation_id = ${within(parameters.add(query.organisationId), parameters.add(day))}`
        : '',
    ].filter((condition) => condition !== '');
    const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
    const page = isPage
      ? `order by (i.state = 'SENT'), i.due_on nulls last, i.changed_at, i.id
         limit ${parameters.add(query.pageSize)}::int offset ${parameters.add((query.page - 1) * query.pageSize)}::int`
      : '';
    return {
      name: '',
      text: `select ${columns} from transfer_item i join person p on p.id = i.person_id ${where} ${page}`,
      values: parameters.values,
    };
  };
  return [
    statement('count(*)::int as total', false),
    statement(
      `i.id, i.person_id as "personId", p.full_name as "fullName", ${unitName('p.owner_organisation_id')} as "organisationName",
       i.groups, ${MOMENT('i.changed_at')} as "changedAt", (select a.display_name from account_name a where a.id = i.account_id) as "changedBy",
       i.due_on::text as "dueOn", i.state, i.reason, (select k.number from transfer_package k where k.id = i.package_id) as "packageNumber"`,
      true,
    ),
  ];
}

export const holidaysStatement: Statement = {
  name: 'transfer_holidays',
  text: 'select day::text, kind from holiday',
};

const PACKAGE = `k.id, k.number, ${unitName('k.organisation_id')} as "organisationName", ${MOMENT('k.made_at')} as "madeAt",
  (select a.display_name from account_name a where a.id = k.made_by) as "madeBy", k.people, k.items, k.byte_size as "byteSize", k.sha256,
  k.state, k.method, k.location, k.note, ${MOMENT('k.sent_at')} as "sentAt",
  (select a.display_name from account_name a where a.id = k.sent_by) as "sentBy", k.accepted, k.refused`;

export const packageStatements = (page: number, pageSize: number): [Statement, Statement] => [
  { name: 'transfer_packages_count', text: 'select count(*)::int as total from transfer_package' },
  {
    name: 'transfer_packages',
    text: `select ${PACKAGE} from transfer_package k order by k.made_at desc, k.id limit $1 offset $2`,
    values: [pageSize, (page - 1) * pageSize],
  },
];

export const packageStatement = (id: string): Statement => ({
  name: 'transfer_package_file',
  text: `select ${PACKAGE}, coalesce((select json_agg(x) from (
      select m.person_id as "personId", p.full_name as "fullName", m.groups, m.state, m.reason
      from transfer_package_person m left join person p on p.id = m.person_id where m.package_id = k.id
      order by case m.state when 'REFUSED' then 1 when 'PENDING' then 2 else 3 end, p.given_name collate "vi-VN-x-icu", m.person_id) x), '[]') as persons
    from transfer_package k where k.id = $1`,
  values: [id],
});

export const packageContent = (id: string): Statement => ({
  name: 'transfer_package_content',
  text: `select number, content, sha256, people, state, ${MOMENT('made_at')} as "madeAt" from transfer_package where id = $1`,
  values: [id],
});

export interface TakenItem {
  readonly id: string;
  readonly personId: string;
  readonly groups: readonly string[];
}

/**
 * Items to be packed, held until the transaction ends; those another is just packing are passed by. What fell short of the
 * schema before comes last: many such files never keep whole ones back.
 */
export async function takeItems(
  tx: EntityManager,
  wanted: { readonly itemIds: readonly string[] } | { readonly organisationId: string },
  day: string,
  most: number,
): Promise<TakenItem[]> {
  const parameters = new Parameters();
  const which =
    'itemIds' in wanted
      ? `i.id = any (${parameters.add(wanted.itemIds)}::uuid[])`
      : `p.owner_organisation_id = ${within(parameters.add(wanted.organisationId), parameters.add(day))}`;
  return tx.query<TakenItem[]>(
    `select i.id, i.person_id as "personId", i.groups from transfer_item i join person p on p.id = i.person_id
     where i.state in ('WAITING', 'FAILED') and ${which} order by i.state = 'FAILED', i.due_on nulls last, i.changed_at, i.id
     limit ${parameters.add(most)}::int for update of i skip locked`,
    [...parameters.values],
  );
}
