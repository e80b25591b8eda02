import { EntityManager } from 'typeorm';
import { Problem } from '../platform/problem';
import { today } from '../platform/today';
import { sayChanges } from './change-words';
import type { ChangeRequest } from './change-request';
import type { DecisionPreview, DecisionProblem } from './decisions.dto';
import { problemTypeOf } from './draft-checks';
import type { ChangePlan } from './plan-change';

export const isUpcoming = (day: string): boolean => day > today();

/** A plan as it is shown. */
export async function previewOf(
  tx: EntityManager,
  { request, people, problems }: ChangePlan,
  needsConfirmation: boolean,
): Promise<DecisionPreview> {
  const changes = await sayChanges(tx, request, people);
  const places = new Map((request.added?.people ?? []).map(({ personId }, at) => [personId, at]));
  const inOrder = [...people].sort(
    (a, b) => (places.get(a.person.id) ?? places.size) - (places.get(b.person.id) ?? places.size),
  );
  return {
    people: inOrder.map(({ person }) => ({
      personId: person.id,
      fullName: person.fullName,
      version: person.version,
      changes: changes.get(person.id) ?? [],
      problems: problems.of(person.id),
    })),
    problems: problems.general,
    canRecord: problems.errors().length === 0,
    needsConfirmation,
    isUpcoming: isUpcoming(dayOf(request)),
  };
}

const dayOf = ({ added, gone }: ChangeRequest): string => added?.effectiveOn ?? gone[0]?.effectiveOn ?? '';

/** @throws 422, 404, 409 when anything of the plan is an error; with the name, for a batch says who */
export function refuseErrors({ problems, people }: Pick<ChangePlan, 'problems' | 'people'>): void {
  const errors: readonly DecisionProblem[] = problems.errors();
  if (errors.length === 0) return;
  const first = people.find(({ person }) =>
    problems.of(person.id).some(({ severity }) => severity === 'error'),
  );
  const who = first && people.length > 1 ? `${first.person.fullName}: ` : '';
  throw new Problem(
    problemTypeOf(errors),
    errors.length === 1
      ? `${who}${errors[0].detail}`
      : `Có ${errors.length} điều chưa đúng. ${who}${errors[0].detail}`,
    errors.map(({ pointer, code, detail }) => ({ pointer, code, detail })),
  );
}
