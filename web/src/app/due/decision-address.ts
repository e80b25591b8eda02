import type { DueDecision } from '@hr/contracts';

/** The form of the decision that settles an item, with all that is known filled in. */
export interface DecisionAddress {
  readonly kind: string;
  readonly person: readonly string[];
  readonly effectiveOn: string;
  readonly payload?: string;
  /** What differs from one person to the next, by person. */
  readonly payloads?: string;
}

export const newDecision = '/quyet-dinh/moi';

export function decisionFor(personId: string, { kind, effectiveOn, payload }: DueDecision): DecisionAddress {
  return { kind, person: [personId], effectiveOn, payload: JSON.stringify(payload) };
}

/**
 * One decision about many people: the form raises everyone by a step of his own, paid from the day on which he is due.
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
  const { kind } = first.decision;
  const days = new Map(
    items.flatMap(({ personId, decision }) => (decision ? [[personId, decision.effectiveOn]] : [])),
  );
  if (days.size < items.length || items.some(({ decision }) => decision?.kind !== kind)) return null;
  const [effectiveOn] = [...days.values()].sort();
  const later = [...days].filter(([, day]) => day !== effectiveOn);
  const payloads = Object.fromEntries(later.map(([id, paidFrom]) => [id, { paidFrom }]));
  return {
    kind,
    effectiveOn,
    person: [...days.keys()],
    ...(later.length > 0 ? { payloads: JSON.stringify(payloads) } : {}),
  };
}
