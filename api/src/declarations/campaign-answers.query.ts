import { declarationSectionName } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { notFound } from '../platform/problem';
import type { OwnCampaign } from './own.dto';

/** The unit where the person stands today, as `$1`, lies in one of the campaign's. */
const COVERS = `exists (select from person p left join person_state s on s.person_id = p.id and s.valid @> current_date
  where p.id = $1 and coalesce(s.organisation_id, p.owner_organisation_id) in (select o from organisations_covered(
    (select array_agg(u.organisation_id) from campaign_unit u where u.campaign_id = c.id), current_date) o))`;
const RUNS = `c.closed_at is null and current_date between c.starts_on and c.ends_on`;

/** Reviews that ask this person now. Runs on the own file. */
export async function ownCampaigns(tx: EntityManager, personId: string): Promise<OwnCampaign[]> {
  const rows = (await tx.query(
    `select c.id, c.name, c.note, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", (
       select json_agg(json_build_object('section', s.section, 'answer', a.kind) order by s.at)
       from unnest(c.sections) with ordinality s(section, at)
       left join campaign_answer a on a.campaign_id = c.id and a.person_id = $1 and a.section = s.section) as sections
     from campaign c where ${RUNS} and ${COVERS} order by c.ends_on, c.id`,
    [personId],
  )) as OwnCampaign[];
  return rows.map((campaign) => ({
    ...campaign,
    sections: campaign.sections.map((one) => ({ ...one, name: declarationSectionName(one.section) })),
  }));
}

/** @throws 404 unless the review runs, asks for the section and covers the person */
export async function openCampaign(
  tx: EntityManager,
  personId: string,
  campaignId: string,
  section: string,
): Promise<void> {
  const found = (await tx.query(
    `select 1 from campaign c where c.id = $2 and $3 = any (c.sections) and ${RUNS} and ${COVERS}`,
    [personId, campaignId, section],
  )) as unknown[];
  if (found.length === 0) throw notFound('Đợt rà soát này không hỏi bạn mục đó, hoặc đã kết thúc.');
}

export async function answerCampaign(
  tx: EntityManager,
  campaignId: string,
  personId: string,
  section: string,
  kind: 'CONFIRMED' | 'DECLARED',
): Promise<void> {
  await tx.query(
    `insert into campaign_answer (campaign_id, person_id, section, kind) values ($1, $2, $3, $4)
     on conflict (campaign_id, person_id, section) do update set kind = excluded.kind, answered_at = now()`,
    [campaignId, personId, section, kind],
  );
}
