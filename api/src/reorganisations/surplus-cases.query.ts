import { Statement } from '../platform/database';
import type { CaseState } from './surplus-cases.dto';

const STATE = `case when c.settled_on is not null then 'SETTLED' when c.due_on < current_date then 'LATE' else 'OPEN' end`;
const label = (decision: string): string =>
  `concat_ws(' ', (select k.name_vi from code_entry k where k.list = 'event_kinds' and k.code = ${decision}.kind), ${decision}.number,
    'từ ' || to_char(${decision}.effective_on, 'DD/MM/YYYY'))`;

/** Those that are late count among the open ones. */
export const casesOn = (
  state: CaseState | null,
  reorganisationId: string | null,
  limit: number,
  offset: number,
): Statement => ({
  name: 'surplus_cases',
  text: `select c.id, c.reorganisation_id as "reorganisationId", r.name as "reorganisationName", c.person_id as "personId", p.full_name as "fullName",
      c.reason, coalesce(f.name, '') as "fromName", coalesce(t.name, '') as "toName", c.old_title as "oldTitle", c.option,
      c.decision_id as "decisionId", (select ${label('d')} from decision d where d.id = c.decision_id) as "decisionLabel",
      coalesce((select json_agg(json_build_object('id', d.id, 'label', ${label('d')}) order by d.effective_on, d.id) from decision_person l
        join decision d on d.id = l.decision_id where l.person_id = c.person_id and d.state in ('IN_FORCE', 'WAITING')
          and d.kind <> 'SAP_NHAP_TC' and d.effective_on >= r.effective_on), '[]') as decisions,
      c.due_on::text as "dueOn", c.planned_year::int as "plannedYear", c.quota_effect as "quotaEffect", c.reuse_percent::text as "reusePercent",
      c.settled_on::text as "settledOn", c.note, ${STATE} as state, c.version
    from surplus_case c join reorganisation r on r.id = c.reorganisation_id join person p on p.id = c.person_id
    left join organisation_name f on f.organisation_id = c.from_organisation_id and f.valid @> (r.effective_on - 1)
    left join organisation_name t on t.organisation_id = c.to_organisation_id and t.valid @> r.effective_on
    where ($1::text is null or ${STATE} = $1 or ($1 = 'OPEN' and c.settled_on is null)) and ($2::uuid is null or c.reorganisation_id = $2)
    order by c.settled_on is not null, c.due_on, p.given_name collate "vi-VN-x-icu", c.id limit $3 offset $4`,
  values: [state, reorganisationId, limit, offset],
});

export const caseCounts = (reorganisationId: string | null): Statement => ({
  name: 'surplus_case_counts',
  text: `select count(*) filter (where c.settled_on is null)::int as open, count(*) filter (where ${STATE} = 'LATE')::int as late,
      count(*) filter (where c.settled_on is not null)::int as settled
    from surplus_case c where $1::uuid is null or c.reorganisation_id = $1`,
  values: [reorganisationId],
});

/** In which year each case leaves which body: settled ones in the year it happened, others in the year it is planned for. */
export const leavingOf = (reorganisationId: string, options: readonly string[]): Statement => ({
  name: 'surplus_leaving',
  text: `with recursive up(case_id, unit, steps) as (
      select c.id, c.to_organisation_id, 0 from surplus_case c where c.reorganisation_id = $1
      union all
      select up.case_id, p.parent_id, up.steps + 1 from up join organisation_place p on p.organisation_id = up.unit
      join reorganisation r on r.id = $1 and p.valid @> r.effective_on where p.parent_id is not null)
    select distinct on (c.id) t.organisation_id as "bodyId", t.kind,
      coalesce(extract(year from c.settled_on)::int, c.planned_year::int) as year
    from surplus_case c join up on up.case_id = c.id
    join reorganisation r on r.id = c.reorganisation_id
    join person_state s on s.person_id = c.person_id and s.valid @> r.effective_on
    join reorganisation_target t on t.reorganisation_id = r.id and t.organisation_id = up.unit
      and t.kind = case when s.class_code in ('CB', 'CB_XA') then 'CAN_BO' when s.class_code in ('CC', 'CC_XA') then 'CONG_CHUC'
        when s.class_code = 'VC' then case when s.type_code = 'VC_TU' then 'VIEN_CHUC_TU' else 'VIEN_CHUC_NS' end else 'HOP_DONG_HT' end
    where c.reorganisation_id = $1 and c.option = any ($2) and (c.settled_on is not null or c.planned_year is not null)
    order by c.id, up.steps`,
  values: [reorganisationId, options],
});
