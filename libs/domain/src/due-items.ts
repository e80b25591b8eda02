import { careerLevelItems } from './due-career-level';
import type { DueContext, DueItem, DueFacts } from './due-facts';
import { limitItems } from './due-limits';
import { postItems } from './due-posts';
import { retirementItems, retirementOf } from './due-retirement';
import { salaryItems } from './due-salary';

/**
 * All that falls due for a person, the earliest first. Nobody has anything due who has left, and what lies behind a
 * recorded end is left out.
 */
export function dueItemsOf(facts: DueFacts, context: DueContext): DueItem[] {
  const last = facts.employments?.at(-1);
  if (last === undefined || last.statusCode === 'DA_NGHI') return [];
  const until = last.until;
  if (until !== null && until <= context.today) return [];
  const retires = retirementOf(facts, context);
  return [
    ...salaryItems(facts, context, retires),
    ...careerLevelItems(facts, context, retires),
    ...retirementItems(retires, last),
    ...postItems(facts, last, context, retires),
    ...limitItems(facts, last, context),
  ]
    .filter(({ dueOn }) => until === null || dueOn < until)
    .sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1));
}
