import {
  type HeldCredential,
  type Requirement,
  type RequirementMatch,
  kindForRequirement,
  matchRequirement,
} from '@hr/domain';
import type { Row, Statement } from '../../platform/database';

/** Requirements that a course can meet; what no course gives is no need of training. */
const TRAINABLE = ['POLITICAL', 'STATE_MGMT', 'LEADER_COURSE', 'LANGUAGE', 'ETHNIC_LANG', 'IT'];

/** What positions in force on the day ask that a course can give: all of them, or those that some people hold. */
export const trainableRequirements = (asOf: string, people?: readonly string[]): Statement => ({
  name: people ? 'training_requirements_of_people' : 'training_requirements',
  text: `select v.position_id as "positionId", r.kind, r.at_least as "atLeast", r.one_of as "oneOf", r.text, r.is_mandatory as "isMandatory"
    from position_dossier d join position_version v on v.dossier_id = d.id join position_requirement r on r.version_id = v.id
    where d.in_force @> $1::date and r.is_mandatory and r.kind = any ($2)
      ${people ? 'and v.position_id in (select s.position_id from person_state s where s.person_id = any ($3::uuid[]))' : ''}
    order by v.position_id, r.sort_order, r.id`,
  values: [asOf, TRAINABLE, ...(people ? [people] : [])],
});

export const byPosition = (rows: readonly Row[]): ReadonlyMap<string, readonly Requirement[]> =>
  Map.groupBy(rows as unknown as (Requirement & { positionId: string })[], ({ positionId }) => positionId);

export interface PositionGap {
  readonly match: RequirementMatch;
  readonly kindCode: string;
}

/** What a holder's position asks and a course can give, row by row with what was found. @source job-positions section 6, G10 */
export function positionGaps(
  requirements: readonly Requirement[],
  credentials: readonly HeldCredential[],
  leadsSince: string | null,
  asOf: string,
): PositionGap[] {
  const facts = { credentials, ratings: [], grades: [], hasOpenDiscipline: false, leadsSince };
  return requirements.flatMap((requirement) => {
    const kindCode = kindForRequirement(requirement);
    return kindCode === null ? [] : [{ match: matchRequirement(requirement, facts, [], asOf), kindCode }];
  });
}
