import { aWarning, formatDate, promiseEndsOn } from '@hr/domain';
import type { EntityManager } from 'typeorm';
import type { DecisionFacts, Problems } from './change-request';

interface Promised {
  readonly personId: string;
  readonly course: string;
  readonly startsOn: string;
  readonly months: number;
}

/**
 * Who leaves while he studies at public cost or owes service for it is warned of; whether anything is paid back is for the
 * case to say. @source NĐ 171/2025/NĐ-CP, Art. 6 to 8
 */
export async function warnOfCommitments(
  tx: EntityManager,
  added: DecisionFacts | null,
  problems: Problems,
): Promise<void> {
  if (added?.kind.family !== 'EXIT') return;
  const rows = (await tx.query(
    `select m.person_id as "personId", c.name as course, m.starts_on::text as "startsOn", m.months_promised as months
     from training_commitment m join training_enrolment e on e.id = m.enrolment_id join training_class c on c.id = e.class_id
     where m.person_id = any ($1::uuid[]) and c.starts_on <= $2::date
       and not exists (select from training_compensation k where k.enrolment_id = m.enrolment_id)
     order by m.starts_on, m.id`,
    [added.people.map(({ personId }) => personId), added.effectiveOn],
  )) as Promised[];
  for (const { personId, course, startsOn, months } of rows) {
    const endsOn = promiseEndsOn(startsOn, months);
    if (added.effectiveOn <= endsOn)
      problems.add(
        personId,
        aWarning('LEAVES_COMMITTED', 'effectiveOn', { course, date: formatDate(endsOn) }),
      );
  }
}
