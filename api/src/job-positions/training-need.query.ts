import { TRAINABLE_KINDS, TRAINED_CLASSES } from '@hr/domain';
import { Statement } from '../platform/database';
import { holdsOn } from '../platform/holds-on';
import { requirementsTested } from './requirement-test.query';
import { statesOn } from './staffing.query';

/** `kindForRequirement` as SQL; a test holds both to the same answers. */
const PROGRAMME_KIND = `case r.kind
    when 'POLITICAL' then case when coalesce(r.at_least, 0) >= 30 then 'BD-LLCT-CC' when r.at_least >= 20 then 'BD-LLCT-TC' else 'BD-LLCT-SC' end
    when 'STATE_MGMT' then 'BD-QLNN-' || case when 'CS' = any (r.one_of) then 'CS' when 'CV' = any (r.one_of) then 'CV'
      when 'CVC' = any (r.one_of) then 'CVC' when 'CVCC' = any (r.one_of) then 'CVCC' else 'CV' end
    when 'LEADER_COURSE' then case when 'LD_SO' = any (r.one_of) then 'BD-LDQL-SO' when 'LD_XA' = any (r.one_of) then 'BD-LDQL-PHONGXA'
      else 'BD-LDQL-PHONGSO' end
    when 'LANGUAGE' then 'BD-NN' when 'ETHNIC_LANG' then 'BD-TDT' when 'IT' then 'BD-TIN' when 'LICENCE' then 'BD-CDNN' end`;

/** The same requirement has the same key in every body. */
const NEED_KEY = `md5(concat_ws('|', r.kind, r.at_least, array_to_string(r.one_of, ',')))`;

/**
 * G10, the one source of what positions ask and their holders have not learnt: common table expressions, of which
 * `position_need` has one row for each person and unmet (result 2) or unknown (1) requirement that a course can mend
 * (`TRAINABLE_KINDS`), with the kind of programme. The list of needs by body counts it, and so do the map of the
 * province, the matrix of a unit and the proposal of a plan, beside the duties.
 *
 * Reads `staff` (person_id, position_id, is_leader) and `post` (person_id, leads_since) of the statement around it; `$1` is the day.
 * @source job-positions section 6 and 9, G10
 */
export const POSITION_NEEDS = `holder as materialized (
    select j.organisation_id as body, s.person_id, s.position_id, v.id as version_id, s.is_leader
    from staff s join job_position j on j.id = s.position_id and ${holdsOn('j.valid', '$1')}
    join position_dossier d on d.organisation_id = j.organisation_id and ${holdsOn('d.in_force', '$1')}
    join position_version v on v.dossier_id = d.id and v.position_id = j.id),
  ${requirementsTested(TRAINABLE_KINDS)},
  position_need as (
    select j.body, j.person_id, j.position_id, j.result, r.kind, r.at_least, r.one_of, r.text, ${PROGRAMME_KIND} as kind_code, ${NEED_KEY} as key
    from judged j join position_requirement r on r.id = j.requirement_id)`;

/** Who is asked for training and works on the day; `where` limits it. */
export const trainedStaff = (where: string): string => `staff as materialized (
    select s.person_id, s.organisation_id, s.position_id, s.is_leader, s.class_code, s.status_code, p.first_recruited_on
    from ${statesOn('person_id, organisation_id, position_id, is_leader, class_code, status_code')} s join person p on p.id = s.person_id
    where s.class_code in (${TRAINED_CLASSES.map((code) => `'${code}'`).join(', ')}) and ${where})`;

/** Since when leaders lead. */
export const LEADING_POSTS = `post as materialized (
    select distinct on (a.person_id) a.person_id, coalesce(a.appointed_on, lower(a.valid)) as leads_since from assignment a
    where a.is_primary and a.is_leader and ${holdsOn('a.valid', '$1')} and a.person_id in (select person_id from staff where is_leader)
    order by a.person_id)`;

/** G10 by body and requirement; of all bodies in sight, or of a unit and those below it. */
export const trainingNeedsOn = (asOf: string, root: string | null): Statement => ({
  name: 'position_training_needs',
  text: `with ${trainedStaff('s.position_id is not null')}, ${LEADING_POSTS}, ${POSITION_NEEDS}
    select g.body as "organisationId", n.name as "organisationName", g.key, g.kind, g.at_least as "atLeast", g.one_of as "oneOf",
      min(g.text) as text, count(*) filter (where g.result = 2)::int as "notMet", count(*) filter (where g.result = 1)::int as unknown
    from position_need g join organisation_name n on n.organisation_id = g.body and n.valid @> $1::date
    where $2::uuid is null or g.body = any (array(select organisations_below(array[$2::uuid], $1::date)))
    group by g.body, n.name, g.key, g.kind, g.at_least, g.one_of
    order by n.name collate "vi-VN-x-icu", g.body, count(*) desc, g.kind, g.key`,
  values: [asOf, root],
});

/** The people behind one need of one body. */
export const needPeopleOn = (asOf: string, bodyId: string, key: string): Statement => ({
  name: 'position_need_people',
  text: `with ${trainedStaff('s.position_id in (select j.id from job_position j where j.organisation_id = $2)')}, ${LEADING_POSTS}, ${POSITION_NEEDS}
    select p.id as "personId", p.full_name as "fullName", g.position_id as "positionId", pos.name as "positionName",
      case g.result when 2 then 'NOT_MET' else 'UNKNOWN' end as result
    from position_need g join person p on p.id = g.person_id join job_position pos on pos.id = g.position_id
    where g.body = $2 and g.key = $3
    order by g.result desc, p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.id`,
  values: [asOf, bodyId, key],
});
