import { Statement } from '../platform/database';
import type { State } from './reorganisations.dto';

const SUMMARY = `r.id, r.name, r.kind, r.effective_on::text as "effectiveOn", r.state, r.state = 'APPLIED' and r.effective_on > current_date as "isUpcoming",
  r.document_number as "documentNumber", r.entered_at as "enteredAt", (select a.display_name from account_name a where a.id = r.entered_by) as "enteredBy",
  (select count(*)::int from reorganisation_unit u where u.reorganisation_id = r.id and u.action = 'CLOSE') as closing,
  (select count(*)::int from reorganisation_unit u where u.reorganisation_id = r.id and u.action = 'CREATE') as creating,
  (select count(*)::int from surplus_case c where c.reorganisation_id = r.id and c.settled_on is null) as "openCases"`;
const FILTER = `($1::text is null or r.state = $1) and search_key(r.name) like all ($2::text[])`;

export const reorganisationsOn = (
  state: State | null,
  words: readonly string[],
  limit: number,
  offset: number,
): Statement => ({
  name: 'reorganisations',
  text: `select ${SUMMARY} from reorganisation r where ${FILTER}
    order by r.state <> 'DRAFT', r.effective_on desc, r.name collate "vi-VN-x-icu", r.id limit $3 offset $4`,
  values: [state, words, limit, offset],
});
export const reorganisationsCounted = (state: State | null, words: readonly string[]): Statement => ({
  name: 'reorganisations_counted',
  text: `select count(*)::int as total from reorganisation r where ${FILTER}`,
  values: [state, words],
});

export const reorganisationHead = (id: string): Statement => ({
  name: 'reorganisation_head',
  text: `select ${SUMMARY}, r.document_date::text as "documentDate", r.document_issuer as "documentIssuer", r.document_signer as "documentSigner",
      r.note, r.version, r.decision_id as "decisionId", r.applied_at as "appliedAt", r.undone_at as "undoneAt", r.undo_reason as "undoReason",
      (select a.display_name from account_name a where a.id = r.applied_by) as "appliedBy",
      (select a.display_name from account_name a where a.id = r.undone_by) as "undoneBy", r.trace is not null as "isTraced"
    from reorganisation r where r.id = $1`,
  values: [id],
});
/** Names as they are the day before: what ends still has one. */
export const draftUnits = (id: string): Statement => ({
  name: 'reorganisation_units',
  text: `select u.organisation_id as "organisationId", u.action, u.name, u.short_name as "shortName", u.organisation_kind as "organisationKind",
      u.parent_id as "parentId", u.deputy_norm as "deputyNorm", coalesce(n.name, u.name, 'Đơn vị không còn trong sổ') as "shownName",
      up.name as "currentParentName"
    from reorganisation_unit u join reorganisation r on r.id = u.reorganisation_id
    left join organisation_name n on n.organisation_id = u.organisation_id and n.valid @> (r.effective_on - 1)
    left join organisation_place p on p.organisation_id = u.organisation_id and p.valid @> (r.effective_on - 1)
    left join organisation_name up on up.organisation_id = p.parent_id and up.valid @> (r.effective_on - 1)
    where u.reorganisation_id = $1 order by u.sort_order, u.organisation_id`,
  values: [id],
});
export const draftMappings = (id: string): Statement => ({
  name: 'reorganisation_mappings',
  text: `select from_id as "fromId", to_id as "toId", share, takes_records as "takesRecords", is_default as "isDefault"
    from reorganisation_mapping where reorganisation_id = $1 order by from_id, not is_default, to_id`,
  values: [id],
});
export const draftPositions = (id: string): Statement => ({
  name: 'reorganisation_positions',
  text: `select x.position_id as "positionId", x.to_organisation_id as "toOrganisationId", x.to_name as "toName", j.name,
      j.organisation_id as "bodyId", coalesce(n.name, '') as "bodyName"
    from reorganisation_position x join reorganisation r on r.id = x.reorganisation_id
    join job_position j on j.id = x.position_id
    left join organisation_name n on n.organisation_id = j.organisation_id and n.valid @> (r.effective_on - 1)
    where x.reorganisation_id = $1 order by n.name collate "vi-VN-x-icu", j.sort_order, j.name, j.id`,
  values: [id],
});
export const draftTargets = (id: string): Statement => ({
  name: 'reorganisation_targets',
  text: `select organisation_id as "organisationId", kind, year::int, amount from reorganisation_target where reorganisation_id = $1
    order by organisation_id, kind, year`,
  values: [id],
});
export const storedFigures = (id: string): Statement => ({
  name: 'reorganisation_figures',
  text: 'select figures from reorganisation where id = $1',
  values: [id],
});

/**
 * Of an applied one, from the register: who stood the day before in a unit that ended or moved, or below it, or is named by
 * its decision or an exception, and where he stood then; the same people as of the draft.
 */
export const movedPeople = (id: string): Statement => ({
  name: 'reorganisation_moved',
  text: `with done as (select id, effective_on, decision_id from reorganisation where id = $1 and state = 'APPLIED'),
    unit as (
      select u.organisation_id as id from reorganisation_unit u where u.reorganisation_id = $1 and u.action = 'CLOSE'
      union
      select organisations_below(array(select u.organisation_id from reorganisation_unit u
        where u.reorganisation_id = $1 and u.action = 'CHANGE' and u.parent_id is not null), r.effective_on - 1) from done r),
    affected as (
      select s.person_id from done r, person_state s where s.organisation_id in (select id from unit) and s.valid @> (r.effective_on - 1)
      union select l.person_id from done r join decision_person l on l.decision_id = r.decision_id
      union select x.person_id from reorganisation_person x where x.reorganisation_id = $1)
    select s.person_id as "personId", p.full_name as "fullName", s.title, coalesce(n.name, '') as "fromName", s.organisation_id as "fromId",
      a.organisation_id as "toId", coalesce(m.name, '') as "toName", a.title as "newTitle", a.is_leader as "isLeader",
      (select j.name from job_position j where j.id = s.position_id) as "positionName",
      (select j.name from job_position j where j.id = a.position_id) as "newPositionName",
      exists (select from reorganisation_person x where x.reorganisation_id = r.id and x.person_id = s.person_id) as "isException",
      (select c.reason from surplus_case c where c.reorganisation_id = r.id and c.person_id = s.person_id) as surplus
    from done r cross join affected
    join person_state s on s.person_id = affected.person_id and s.valid @> (r.effective_on - 1)
    join person p on p.id = s.person_id
    join person_state a on a.person_id = s.person_id and a.valid @> r.effective_on
    left join organisation_name n on n.organisation_id = s.organisation_id and n.valid @> (r.effective_on - 1)
    left join organisation_name m on m.organisation_id = a.organisation_id and m.valid @> r.effective_on
    order by p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.middle_name collate "vi-VN-x-icu", p.id`,
  values: [id],
});
