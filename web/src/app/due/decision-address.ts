import type { DueDecision } from '@hr/contracts';

/** The form of the decision that settles an item, with all that is known filled in. */
export interface DecisionAddress {
  readonly kind: string;
  readonly person: readonly string[];
  readonly effectiveOn: string;
  readonly payload?: string;
}

export const newDecision = '/quyet-dinh/moi';

export function decisionFor(personId: string, { kind, effectiveOn, payload }: DueDecision): DecisionAddress {
  return { kind, person: [personId], effectiveOn, payload: JSON.stringify(payload) };
}

/**
 * One decision about many people: the form raises everyone by a step of his own, so all have to be due on the same day.
 *
 * @returns null when the items do not go into one decision
 */
export function batchFor(
  items: readonly {
    readonly personId: string;
    readonly kind: string;
    readonly decision: DueDecision | null;
  }[],
): DecisionAddress | null {
  const [first] = items;
  if (!first?.decision || items.some(({ kind }) => kind !== 'RAISE_DUE')) return null;
  const { kind, effectiveOn } = first.decision;
  if (items.some(({ decision }) => decision?.effectiveOn !== effectiveOn)) return null;
  return { kind, effectiveOn, person: [...new Set(items.map(({ personId }) => personId))] };
}
