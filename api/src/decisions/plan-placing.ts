import { diffCareer, formatDate } from '@hr/domain';
import { EntityManager } from 'typeorm';
import { type Breach, type Placed, judgePlacing, recordRatioReasons } from '../job-positions';
import type { DecisionFacts, Problems } from './change-request';
import type { ChangePlan, PersonPlan } from './plan-change';

/** Warnings that are let stand with a reason. */
const NEED_REASON = new Set([
  'POSITION_FULL',
  'POSITION_RATIO',
  'HIGHER_POSITION_REQUIREMENTS',
  'HIGHER_POSITION_RATING',
  'HIGHER_POSITION_DISCIPLINE',
  'HIGHER_POSITION_WORK',
]);

/** Whether the job positions that posts come to lie in are there for them, and what that does to numbers and ratios. */
export async function checkPlacing(
  tx: EntityManager,
  added: DecisionFacts | null,
  people: readonly PersonPlan[],
  problems: Problems,
): Promise<readonly Breach[]> {
  const placed = people.flatMap(({ person, before, after }): Placed[] => {
    const { assignments } = diffCareer(before, after);
    const moved = assignments.changed.filter(
      (pair) =>
        pair.before.positionId !== pair.after.positionId ||
        pair.before.organisationId !== pair.after.organisationId,
    );
    return [...assignments.added, ...moved.map((pair) => pair.after)].flatMap((row) =>
      row.positionId
        ? [
            {
              personId: person.id,
              positionId: row.positionId,
              unitId: row.organisationId,
              day: row.from,
              title: row.title,
              isLeader: row.isLeader,
              isPrimary: row.isPrimary,
              isOwn: added !== null && row.decisionId === added.id,
            },
          ]
        : [],
    );
  });
  const { findings, breaches } = await judgePlacing(tx, placed);
  for (const { personId, violation } of findings) problems.add(personId, violation);
  return breaches;
}

/**
 * What goes beyond an allocation, a ratio or the conditions of a higher grade says why; with that it is recorded like any
 * other. Asked where the decision is entered and again where it is confirmed: the files may have moved in between.
 */
export function askForReasons({ people }: DecisionFacts, problems: Problems): void {
  for (const { personId, payload } of people) {
    const isBeyond = problems.of(personId).some(({ code }) => NEED_REASON.has(code));
    if (!isBeyond || payload.positionReason) continue;
    problems.tell(personId, {
      pointer: problems.pointer(personId, 'positionReason'),
      code: 'POSITION_REASON_REQUIRED',
      detail:
        'Vượt số phân bổ, tỷ lệ hoặc chưa đủ điều kiện của vị trí: hãy ghi lý do, quyết định vẫn được ghi nhận.',
      severity: 'error',
    });
  }
}

/** The reasons stand with the ratios on the screen of the body. */
export function writeRatioReasons(tx: EntityManager, { request, breaches }: ChangePlan): Promise<void> {
  const { added } = request;
  if (!added) return Promise.resolve();
  const document = `Quyết định ${added.number ?? `có hiệu lực ${formatDate(added.effectiveOn)}`}`;
  return recordRatioReasons(tx, breaches, (ids) => {
    const reason = added.people.find(
      ({ personId, payload }) => ids.includes(personId) && payload.positionReason,
    );
    return reason ? `${document}: ${reason.payload.positionReason}` : null;
  });
}
