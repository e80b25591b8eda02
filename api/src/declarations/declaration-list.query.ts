import type { DeclarationState } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { Parameters } from '../personnel';
import type { DeclarationCounts, DeclarationListItem, DeclarationsQuery, Tab } from './declaration.dto';

const STATES: Readonly<Record<Tab, readonly DeclarationState[]>> = {
  check: ['SUBMITTED'],
  approve: ['CHECKED'],
  done: ['APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN'],
};

export type ListedDeclaration = Omit<
  DeclarationListItem,
  'sectionName' | 'stateName' | 'dueOn' | 'ageDays' | 'daysLeft' | 'isLate'
>;

/** What waits comes oldest first, what is done latest first. Rows under the actor's policies. */
export async function listDeclarations(
  tx: EntityManager,
  { tab, organisationId, section, late, page, pageSize }: DeclarationsQuery,
  lateUntil: string,
): Promise<{ items: ListedDeclaration[]; total: number }> {
  const parameters = new Parameters();
  const conditions = [`d.state = any (${parameters.add(STATES[tab])})`, 'd.submitted_on is not null'];
  if (section) conditions.push(`d.section = ${parameters.add(section)}`);
  if (organisationId)
    conditions.push(
      `coalesce(s.organisation_id, p.owner_organisation_id) in (select o from organisations_covered(array[${parameters.add(organisationId)}::uuid], current_date) o)`,
    );
  if (late && tab !== 'done') conditions.push(`d.submitted_on <= ${parameters.add(lateUntil)}`);
  const from = `from declaration d join person p on p.id = d.person_id
    left join person_state s on s.person_id = p.id and s.valid @> current_date
    where ${conditions.join(' and ')}`;
  const [{ total }] = (await tx.query(`select count(*)::int as total ${from}`, [...parameters.values])) as {
    total: number;
  }[];
  const items = (await tx.query(
    `select d.id, d.number::int, d.person_id as "personId", p.full_name as "fullName", (select n.name from organisation_name n
         where n.organisation_id = coalesce(s.organisation_id, p.owner_organisation_id) and n.valid @> current_date) as "organisationName",
       d.section, d.state, d.submitted_on::text as "submittedOn",
       (select a.display_name from account_name a where a.id = d.checked_by) as "checkedBy"
     ${from} order by ${tab === 'done' ? 'd.submitted_on desc, d.id desc' : 'd.submitted_on, d.id'}
     limit ${parameters.add(pageSize)} offset ${parameters.add((page - 1) * pageSize)}`,
    [...parameters.values],
  )) as ListedDeclaration[];
  return { items, total };
}

export async function countsOf(tx: EntityManager): Promise<DeclarationCounts> {
  const [counts] = (await tx.query(
    `select count(*) filter (where state = 'SUBMITTED')::int as "check", count(*) filter (where state = 'CHECKED')::int as approve,
       count(*) filter (where state not in ('SUBMITTED', 'CHECKED'))::int as done
     from declaration d where submitted_on is not null and exists (select from person p where p.id = d.person_id)`,
  )) as DeclarationCounts[];
  return counts;
}
