import {
  type Exemption,
  type PositionFacts,
  type Requirement,
  type RequirementMatch,
  TRAINABLE_KINDS,
  kindForRequirement,
  matchRequirement,
} from '@hr/domain';
import type { Row, Statement } from '../../platform/database';

/** What the positions that some people hold ask on the day and a course can give. */
export const trainableRequirements = (asOf: string, people: readonly string[]): Statement => ({
  name: 'training_requirements_of_people',
  text: `select v.position_id as "positionId", r.kind, r.at_least as "atLeast", r.one_of as "oneOf", r.text, r.is_mandatory as "isMandatory"
    from job_position j join position_dossier d on d.organisation_id = j.organisation_id and d.in_force @> $1::date
    join position_version v on v.dossier_id = d.id and v.position_id = j.id join position_requirement r on r.version_id = v.id
    where j.valid @> $1::date and r.is_mandatory and r.kind = any ($2)
      and j.id in (select s.position_id from person_state s where s.person_id = any ($3::uuid[]))
    order by v.position_id, r.sort_order, r.id`,
  values: [asOf, TRAINABLE_KINDS, people],
});

export const byPosition = (rows: readonly Row[]): ReadonlyMap<string, readonly Requirement[]> =>
  Map.groupBy(rows as unknown as (Requirement & { positionId: string })[], ({ positionId }) => positionId);

export interface PositionGap {
  readonly match: RequirementMatch;
  readonly kindCode: string;
}
type Holder = Pick<PositionFacts, 'credentials' | 'leadsSince'> & {
  readonly exemptions: readonly Exemption[];
};

/**
 * What a holder's position asks and a course can give, row by row with what was found: the words behind a figure of
 * `needs.query`, which counts the same over everybody. @source job-positions section 6, G10
 */
export function positionGaps(
  requirements: readonly Requirement[],
  { credentials, leadsSince, exemptions }: Holder,
  asOf: string,
): PositionGap[] {
  const facts = { credentials, ratings: [], grades: [], hasOpenDiscipline: false, leadsSince };
  return requirements.flatMap((requirement) => {
    const kindCode = kindForRequirement(requirement);
    return kindCode === null
      ? []
      : [{ match: matchRequirement(requirement, facts, exemptions, asOf), kindCode }];
  });
}
