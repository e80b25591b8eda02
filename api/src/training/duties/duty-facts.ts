import {
  AWAY_IN_YEAR,
  DUTY_KINDS,
  type DutyKind,
  type DutyVerdict,
  type Exemption,
  type FinishedCourse,
  type HeldCredential,
  type Requirement,
  TRAINED_CLASSES,
  YEARLY_PERIODS,
  defenceDuty,
  defenceGroupOf,
  leaderDuty,
  yearlyDuty,
  yearlyPeriods,
} from '@hr/domain';
import type { Row, Statement } from '../../platform/database';
import { holdsOn } from '../../platform/holds-on';
import type { DutyState } from './duties.dto';
import { positionGaps } from './position-gaps';

export interface DutyFacts {
  readonly personId: string;
  readonly fullName: string;
  readonly title: string | null;
  readonly organisationId: string;
  readonly organisationName: string | null;
  readonly organisationKind: string | null;
  readonly isLeader: boolean;
  readonly classCode: string;
  readonly statusCode: string;
  /** Leave of the year so far that exempts from its periods. */
  readonly leaveInYear: string | null;
  readonly positionId: string | null;
  readonly recruitedOn: string | null;
  readonly leadsSince: string | null;
  /** kind|level|earned|expires|verified|rank, one a line. */
  readonly credentials: readonly string[] | null;
  /** kind|periods|last day of finished classes that a duty asks about. */
  readonly courses: readonly string[] | null;
  /** From requirements of the position, by decision. */
  readonly exemptions: readonly Exemption[] | null;
}

/**
 * People who work on the day with what the duties ask about, each with what is shown of it: for a page of people or one.
 * Everybody at once is counted by `needs.query`.
 */
export function dutyFacts(asOf: string, people: readonly string[]): Statement {
  return {
    name: 'training_duty_facts',
    text: `with staff as materialized (
      select s.person_id, s.title, s.organisation_id, s.is_leader, s.class_code, s.status_code, s.position_id from person_state s
      where ${holdsOn('s.valid', '$1')}
        and s.class_code in (${TRAINED_CLASSES.map((code) => `'${code}'`).join(', ')}) and s.person_id = any ($2::uuid[])),
    held as (select c.person_id, array_agg(concat_ws('|', c.kind, c.level_code, coalesce(c.earned_on, ''), coalesce(c.expires_on, ''),
        case when c.is_verified then '1' else '' end, coalesce(c.rank::text, ''))) as list
      from credential c where c.person_id = any ($2::uuid[]) group by c.person_id),
    learnt as (select e.person_id, array_agg(concat_ws('|', g.kind_code, k.periods, k.ends_on)) as list
      from training_enrolment e join training_class k on k.id = e.class_id join training_programme g on g.id = k.programme_id
      where e.state = 'FINISHED' and (k.ends_on >= date_trunc('year', $1::date) or g.kind_code like 'BD-LDQL%') and k.ends_on <= $1::date
        and e.person_id = any ($2::uuid[]) group by e.person_id),
    leads as (select distinct on (a.person_id) a.person_id, coalesce(a.appointed_on, lower(a.valid))::text as since from assignment a
      where a.is_primary and a.is_leader and a.valid @> $1::date and a.person_id = any ($2::uuid[]) order by a.person_id)
    select s.person_id as "personId", p.full_name as "fullName", s.title, s.organisation_id as "organisationId", n.name as "organisationName",
      o.kind as "organisationKind", s.is_leader as "isLeader", s.class_code as "classCode", s.status_code as "statusCode",
      (select y.status_code from employment y where y.person_id = s.person_id and y.status_code in (${AWAY_IN_YEAR.map((code) => `'${code}'`).join(', ')})
        and y.valid && daterange(date_trunc('year', $1::date)::date, $1::date, '[]') order by y.valid desc limit 1) as "leaveInYear",
      s.position_id as "positionId", p.first_recruited_on as "recruitedOn", l.since as "leadsSince", h.list as credentials, t.list as courses,
      (select json_agg(json_build_object('kind', x.kind, 'reason', x.reason, 'number', x.number)) from requirement_exemption x
        where x.person_id = s.person_id and x.position_id = s.position_id) as exemptions
    from staff s join person p on p.id = s.person_id
    left join organisation_place o on o.organisation_id = s.organisation_id and o.valid @> $1::date
    left join organisation_name n on n.organisation_id = s.organisation_id and n.valid @> $1::date
    left join held h on h.person_id = s.person_id left join learnt t on t.person_id = s.person_id left join leads l on l.person_id = s.person_id
    order by p.given_name collate "vi-VN-x-icu", p.family_name collate "vi-VN-x-icu", p.middle_name collate "vi-VN-x-icu", p.id`,
    values: [asOf, people],
  };
}

/** Names of levels by kind of credential and code, and of the kinds of programme. */
export const dutyNames: Statement = {
  name: 'training_duty_names',
  text: `select list, code, name_vi as name from code_entry where list in ('political_theory_levels', 'state_management_levels',
    'foreign_language_levels', 'it_levels', 'defence_training_groups', 'training_kinds')`,
};
const LISTS: Readonly<Record<string, string>> = {
  POLITICAL: 'political_theory_levels',
  STATE_MANAGEMENT: 'state_management_levels',
  LANGUAGE: 'foreign_language_levels',
  IT: 'it_levels',
  DEFENCE: 'defence_training_groups',
};
export class DutyNames {
  private readonly names: ReadonlyMap<string, string>;
  constructor(rows: readonly Row[]) {
    this.names = new Map(
      rows.map(({ list, code, name }) => [`${String(list)}|${String(code)}`, String(name)]),
    );
  }
  kind(code: string): string {
    return this.names.get(`training_kinds|${code}`) ?? code;
  }
  level(kind: string, code: string): string {
    return this.names.get(`${LISTS[kind] ?? ''}|${code}`) ?? code;
  }
}

function credentialsOf(facts: DutyFacts, names: DutyNames): HeldCredential[] {
  return (facts.credentials ?? []).map((text) => {
    const [kind, levelCode, earnedOn, expiresOn, isVerified, rank] = text.split('|');
    return {
      kind: kind as HeldCredential['kind'],
      levelCode,
      levelName: names.level(kind, levelCode),
      rank: rank ? Number(rank) : null,
      major: null,
      isVerified: isVerified === '1',
      earnedOn: earnedOn || null,
      expiresOn: expiresOn || null,
    };
  });
}

export const coursesOf = ({ courses }: Pick<DutyFacts, 'courses'>): FinishedCourse[] =>
  (courses ?? []).map((text) => {
    const [kindCode, periods, endedOn] = text.split('|');
    return { kindCode, periods: Number(periods), endedOn };
  });

/** Every duty of a person as of a day, those that are not his included; what the position asks comes last. */
export function dutiesOf(
  facts: DutyFacts,
  requirements: ReadonlyMap<string, readonly Requirement[]>,
  names: DutyNames,
  asOf: string,
): DutyState[] {
  const {
    classCode,
    statusCode,
    leaveInYear,
    isLeader,
    organisationKind,
    leadsSince,
    recruitedOn,
    positionId,
  } = facts;
  const credentials = credentialsOf(facts, names);
  const courses = coursesOf(facts);
  const year = Number(asOf.slice(0, 4));
  const periods = yearlyPeriods(courses, year);
  const ofKind = (kind: string): HeldCredential[] => credentials.filter((one) => one.kind === kind);
  const say = (duty: DutyKind, verdict: DutyVerdict, more: Partial<DutyState> = {}): DutyState => ({
    duty,
    name: DUTY_KINDS[duty],
    ...verdict,
    kindName: verdict.kindCode && names.kind(verdict.kindCode),
    periods: null,
    periodsDue: null,
    ...more,
  });
  return [
    say('YEARLY_PERIODS', yearlyDuty({ periods, year, classCode, statusCode, leaveInYear, recruitedOn }), {
      periods,
      periodsDue: YEARLY_PERIODS,
    }),
    say(
      'LEADER_COURSE',
      leaderDuty({
        isLeader,
        classCode,
        organisationKind,
        leadsSince,
        levels: ofKind('STATE_MANAGEMENT').map(({ levelCode }) => levelCode),
        courses,
        asOf,
      }),
    ),
    say(
      'DEFENCE',
      defenceDuty({
        group: defenceGroupOf(isLeader, organisationKind),
        classCode,
        held: ofKind('DEFENCE'),
        asOf,
      }),
    ),
    ...positionGaps(
      requirements.get(positionId ?? '') ?? [],
      { credentials, leadsSince: isLeader ? leadsSince : null, exemptions: facts.exemptions ?? [] },
      asOf,
    ).map(({ match: { requirement, result, evidence }, kindCode }) =>
      say(
        'POSITION',
        { result, evidence, basis: 'Bản mô tả vị trí việc làm', dueOn: null, kindCode },
        { name: requirement.text },
      ),
    ),
  ];
}
