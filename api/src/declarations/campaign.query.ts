import { declarationSectionName } from '@hr/domain';
import { EntityManager } from 'typeorm';
import type {
  CampaignListItem,
  CampaignPeople,
  CampaignPeopleQuery,
  CampaignPerson,
  CampaignUnitCount,
} from './campaign.dto';

/** People whom campaign `c` asks, as of today, with how many sections each has answered. Rows under the actor's policies. */
const ASKED = `select s.person_id, s.organisation_id, (select count(*)::int from campaign_answer a
      where a.campaign_id = c.id and a.person_id = s.person_id and a.section = any (c.sections)) as answered
    from person_state s where s.valid @> current_date and s.organisation_id in (select o from organisations_covered(
      (select array_agg(u.organisation_id) from campaign_unit u where u.campaign_id = c.id), current_date) o)`;
const SIZE = 'cardinality(c.sections)';

const ITEM = `c.id, c.name, c.note, c.sections, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.opened_by as "openedById",
  (select a.display_name from account_name a where a.id = c.opened_by) as "openedBy",
  to_char(c.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "closedAt",
  (select coalesce(json_agg(n.name order by n.name), '[]') from campaign_unit u join organisation_name n on n.organisation_id = u.organisation_id
    and n.valid @> current_date where u.campaign_id = c.id) as "unitNames", k.people, k.done`;
const COUNTED = `cross join lateral (select count(*)::int as people, count(*) filter (where x.answered >= ${SIZE})::int as done from (${ASKED}) x) k`;

export type StoredCampaign = Omit<CampaignListItem, 'sectionNames'> & { readonly openedById: string };

/** Those that ask somebody whom the actor sees, and his own. */
export async function listCampaigns(tx: EntityManager): Promise<CampaignListItem[]> {
  const rows = (await tx.query(
    `select ${ITEM} from campaign c ${COUNTED} where k.people > 0 or c.opened_by = actor_account()
     order by c.closed_at is not null, c.ends_on desc, c.id limit 200`,
  )) as StoredCampaign[];
  return rows.map(named);
}

export async function findCampaign(
  tx: EntityManager,
  id: string,
): Promise<(CampaignListItem & { openedById: string }) | null> {
  const [row] = (await tx.query(
    `select ${ITEM} from campaign c ${COUNTED} where c.id = $1 and (k.people > 0 or c.opened_by = actor_account())`,
    [id],
  )) as StoredCampaign[];
  return row ? { ...named(row), openedById: row.openedById } : null;
}

const named = ({ openedById: _, ...row }: StoredCampaign): CampaignListItem => ({
  ...row,
  sectionNames: row.sections.map(declarationSectionName),
});

/** By the unit where each person stands. */
export async function countsByUnit(tx: EntityManager, id: string): Promise<CampaignUnitCount[]> {
  return (await tx.query(
    `select x.organisation_id as "organisationId", coalesce((select n.name from organisation_name n where n.organisation_id = x.organisation_id
         order by n.valid @> current_date desc, lower(n.valid) desc limit 1), '') as name, count(*)::int as people,
       count(*) filter (where x.answered > 0 and x.answered < ${SIZE})::int as begun, count(*) filter (where x.answered >= ${SIZE})::int as done
     from campaign c cross join lateral (${ASKED}) x where c.id = $1 group by x.organisation_id order by name, x.organisation_id`,
    [id],
  )) as CampaignUnitCount[];
}

const PEOPLE = `from campaign c cross join lateral (${ASKED}) x join person p on p.id = x.person_id
  where c.id = $1 and ($2::uuid is null or x.organisation_id in (select o from organisations_covered(array[$2::uuid], current_date) o))
    and ($3::boolean is null or (x.answered >= ${SIZE}) = $3)`;

export async function peopleOf(
  tx: EntityManager,
  id: string,
  { organisationId, done, page, pageSize }: CampaignPeopleQuery,
): Promise<CampaignPeople> {
  const values = [id, organisationId ?? null, done ?? null];
  const [{ total }] = (await tx.query(`select count(*)::int as total ${PEOPLE}`, values)) as {
    total: number;
  }[];
  const items = (await tx.query(
    `select p.id as "personId", p.full_name as "fullName", p.employee_code as "employeeCode", x.answered,
       (select n.name from organisation_name n where n.organisation_id = x.organisation_id and n.valid @> current_date) as "organisationName",
       exists (select from account_person a where a.person_id = p.id) as "hasAccount",
       (select to_char(max(m.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from notice m
         where m.campaign_id = c.id and m.person_id = p.id) as "remindedAt"
     ${PEOPLE} order by p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.id limit $4 offset $5`,
    [...values, pageSize, (page - 1) * pageSize],
  )) as CampaignPerson[];
  return { items, total };
}

/** A notice for everybody who has not answered all; one a day for a person is enough. */
export async function remindPeople(
  tx: EntityManager,
  id: string,
  organisationId: string | null,
  text: string,
): Promise<{ reminded: number; withoutAccount: number }> {
  const [outcome] = (await tx.query(
    `with late as (select p.id ${PEOPLE}
         and not exists (select from notice m where m.campaign_id = c.id and m.person_id = p.id and m.created_at > now() - interval '12 hours')
         and ((select actor_writes_everywhere()) or p.owner_organisation_id = any ((select actor_writable_organisations())::uuid[]))),
       told as (insert into notice (person_id, campaign_id, text) select late.id, $1, $4 from late returning person_id)
     select count(*)::int as reminded, count(*) filter (where a.person_id is null)::int as "withoutAccount"
     from told left join account_person a on a.person_id = told.person_id`,
    [id, organisationId, false, text],
  )) as { reminded: number; withoutAccount: number }[];
  return outcome;
}
