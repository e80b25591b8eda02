import type { Statement } from '../../platform/database';
import { leftOn } from '../commitments/left-on';

const UNIT = (
  id: string,
  day: string,
): string => `(select n.name from organisation_name n where n.organisation_id = ${id}
  order by n.valid @> ${day} desc, lower(n.valid) desc limit 1)`;

/** Everything learnt by one person, the latest first; certificates with their class, or of the past without one. */
export const timelineOf = (personId: string): Statement => ({
  name: 'training_timeline',
  text: `select e.id, e.class_id as "classId", g.kind_code as "kindCode", k.name_vi as "kindName", c.name, s.name as "schoolName",
      c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.periods, e.state, e.waiting_since is not null as "isWaiting",
      e.score::text, e.classification, e.title, ${UNIT('e.organisation_id', 'c.starts_on')} as "organisationName"
    from training_enrolment e join training_class c on c.id = e.class_id join training_programme g on g.id = c.programme_id
    join code_entry k on k.list = 'training_kinds' and k.code = g.kind_code left join training_school s on s.id = c.school_id
    where e.person_id = $1 order by c.starts_on desc, e.id`,
  values: [personId],
});

export const certificatesOf = (personId: string): Statement => ({
  name: 'training_certificates_of_person',
  text: `select x.id, x.enrolment_id as "enrolmentId", x.person_id as "personId", ${UNIT('x.organisation_id', 'current_date')} as "organisationName",
      x.kind_code as "kindCode", k.name_vi as "kindName", x.name, x.number, x.register_number as "registerNumber", x.started_on as "startedOn",
      x.issued_on as "issuedOn", x.issuer, x.expires_on::text as "expiresOn", x.periods, x.classification, x.verified_at is not null as "isVerified",
      (select a.display_name from account_name a where a.id = x.verified_by) as "verifiedBy", x.class_id as "classId",
      (select c.code from training_class c where c.id = x.class_id) as "classCode", x.credential_id is not null as "isFiled",
      x.credential_id as "credentialId", (select count(*)::int from paper s where s.about_id = coalesce(x.credential_id, x.id) and s.removed_at is null) as scans
    from training_certificate x join code_entry k on k.list = 'training_kinds' and k.code = x.kind_code where x.person_id = $1`,
  values: [personId],
});

export const commitmentsOf = (personId: string): Statement => ({
  name: 'training_commitments_of_person',
  text: `select m.id, c.name, m.months_promised as "monthsPromised", m.starts_on::text as "startsOn",
      exists (select from training_compensation x where x.enrolment_id = m.enrolment_id) as "isRepaid",
      ${leftOn('m.person_id', 'c.starts_on')} as "leftOn"
    from training_commitment m join training_enrolment e on e.id = m.enrolment_id join training_class c on c.id = e.class_id
    where m.person_id = $1 order by m.starts_on desc, m.id`,
  values: [personId],
});

export const nameOf = (personId: string): Statement => ({
  name: 'training_person_name',
  text: 'select full_name as "fullName" from person where id = $1',
  values: [personId],
});
