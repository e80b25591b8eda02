import {
  type RuleParameters,
  type TrainingSubject,
  eligibilityStanding,
  sayVerdicts,
  trainingEligibility,
} from '@hr/domain';
import type { EntityManager } from 'typeorm';
import { parametersOf, parametersStatement } from '../../settings';
import { rowsOf } from '../training-rows';
import type { StandingClass } from './classes.query';
import type { Candidate } from './enrolments.dto';
import { decidedRetirement } from '../../job-positions';
import { holdsOn } from '../../platform/holds-on';

interface Facts extends Omit<TrainingSubject, 'recruitedOn'> {
  readonly personId: string;
  readonly fullName: string;
  readonly organisationName: string | null;
  readonly title: string | null;
  readonly recruitedOn: string | null;
  readonly enrolledState: string | null;
  readonly isOwn: boolean;
}

/** What the check asks about many people at once, as of the opening day and in the asker's own right. */
const FACTS = `select p.id as "personId", p.full_name as "fullName", p.sex, p.birth_date as birth,
    coalesce(p.first_recruited_on, (select min(lower(m.valid))::text from employment m where m.person_id = p.id)) as "recruitedOn",
    ${decidedRetirement('p.id')} as retirement, s.person_id is not null as "isEmployed", coalesce(s.is_leader, false) as "isLeader", s.class_code as "classCode", s.title,
    (select n.name from organisation_name n where n.organisation_id = coalesce(s.organisation_id, p.owner_organisation_id)
      order by n.valid @> current_date desc, lower(n.valid) desc limit 1) as "organisationName",
    trains_everywhere() or coalesce(s.organisation_id, p.owner_organisation_id) = any (training_organisations()) as "isOwn",
    p.id in (select d from has_open_discipline($2::uuid[], $3::date) d) as "hasOpenDiscipline",
    coalesce((select json_agg(json_build_object('year', v.year, 'rankCode', v.rank_code, 'rankName', r.name_vi))
      from evaluation v join code_entry r on r.list = 'evaluation_ranks' and r.code = v.rank_code
      where v.person_id = p.id and v.year between extract(year from $3::date) - 3 and extract(year from $3::date)), '[]') as ratings,
    (select min(c.starts_on)::text from training_enrolment e join training_class c on c.id = e.class_id join training_programme g on g.id = c.programme_id
      where e.person_id = p.id and g.kind_code = $5 and e.state in ('SENT', 'ATTENDING', 'FINISHED', 'FAILED', 'DROPPED')) as "firstSentOn",
    coalesce((select json_agg(json_build_object('name', c.name, 'startsOn', c.starts_on, 'endsOn', c.ends_on) order by c.starts_on)
      from training_enrolment e join training_class c on c.id = e.class_id where e.person_id = p.id and c.id <> $1
        and e.state in ('SELECTED', 'SENT', 'ATTENDING') and c.starts_on <= $4::date and c.ends_on >= $3::date), '[]') as overlapping,
    coalesce((select json_agg(json_build_object('earnedOn', t.issued_on, 'expiresOn', t.expires_on))
      from training_certificate t where t.person_id = p.id and t.programme_id = $6), '[]') as "sameProgramme",
    (select e.state from training_enrolment e where e.class_id = $1 and e.person_id = p.id and e.state <> 'CANCELLED') as "enrolledState"
  from person p
  left join person_state s on s.person_id = p.id and ${holdsOn('s.valid', '$3')}
  where p.id = any ($2::uuid[])`;

const UNFOUND = 'Không có hồ sơ này trong phạm vi của bạn.';
const nobody = (row: number | null, fullName: string, reason: string): Candidate => ({
  row,
  personId: null,
  fullName,
  birthDate: null,
  organisationName: null,
  title: null,
  standing: 'UNFOUND',
  reason,
  lines: [],
});

/** Everybody asked for, in the order asked, with every line of the check; who is out of sight is said to be unfound. */
export async function candidatesFor(
  tx: EntityManager,
  standing: StandingClass,
  personIds: readonly string[],
): Promise<Candidate[]> {
  const { id, startsOn, endsOn, kindCode, programmeId } = standing;
  const rows = await rowsOf<Facts>(tx, FACTS, [id, personIds, startsOn, endsOn, kindCode, programmeId]);
  const parameters = parametersOf(await rowsOf<Record<string, unknown>>(tx, parametersStatement.text));
  const byId = new Map(rows.map((facts) => [facts.personId, facts]));
  return personIds.map((personId) => {
    const facts = byId.get(personId);
    return facts ? candidateOf(facts, standing, parameters) : nobody(null, '', UNFOUND);
  });
}

export const unfound = nobody;

function candidateOf(facts: Facts, standing: StandingClass, parameters: RuleParameters): Candidate {
  const { kindCode, startsOn, endsOn, place } = standing;
  const lines = trainingEligibility(
    facts,
    { kindCode, startsOn, endsOn, isAbroad: place === 'NGOAI_NUOC' },
    parameters,
  );
  const { personId, fullName, birth, organisationName, title, enrolledState, isOwn } = facts;
  const common = { row: null, personId, fullName, birthDate: birth, organisationName, title, lines };
  if (enrolledState !== null && enrolledState !== 'REGISTERED')
    return { ...common, standing: 'ENROLLED', reason: 'Đã có trong danh sách lớp.' };
  if (!isOwn) return { ...common, standing: 'UNFOUND', reason: 'Hồ sơ thuộc đơn vị khác, bạn chỉ được xem.' };
  return { ...common, standing: eligibilityStanding(lines), reason: sayVerdicts(lines) };
}
