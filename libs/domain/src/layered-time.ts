import type { IsoDate } from './partial-date';

/** Something stated from a day on. Claims are given in order: by day, and of one day the stronger last. */
export interface Claim<T> {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** A passing one lets what lay under it come back; a lasting one ends everything before it for good. */
  readonly isTemporary: boolean;
  readonly order: number;
  readonly value: T;
}

export interface Stretch<T> {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly claim: Claim<T>;
}

/** The earlier of two ends, of which null is none. */
export const earlierEnd = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null ? b : b === null || a < b ? a : b;

/**
 * Which claim is on top on each day: the strongest of those alive. A lasting claim kills all weaker ones from its day
 * on, `returns` end the temporary ones stated before, `bound` ends all.
 */
export function layered<T>(
  claims: readonly Claim<T>[],
  bound: IsoDate | null,
  returns: readonly { readonly on: IsoDate; readonly order: number }[] = [],
): Stretch<T>[] {
  const alive = claims
    .map((claim, at) => ({
      claim,
      end: [
        ...claims.slice(at + 1).filter(({ isTemporary }) => !isTemporary),
        ...(claim.isTemporary
          ? returns.filter(({ order }) => order > claim.order).map(({ on }) => ({ from: on }))
          : []),
      ].reduce<IsoDate | null>((end, { from }) => earlierEnd(end, from), earlierEnd(claim.until, bound)),
    }))
    .filter(({ claim, end }) => end === null || end > claim.from);
  const marks = [
    ...new Set(alive.flatMap(({ claim, end }) => (end === null ? [claim.from] : [claim.from, end]))),
  ].sort();
  const stretches: Stretch<T>[] = [];
  for (const [at, from] of marks.entries()) {
    const top = alive.findLast(({ claim, end }) => claim.from <= from && (end === null || end > from));
    if (!top) continue;
    const until = marks[at + 1] ?? null;
    const last = stretches.at(-1);
    if (last?.claim === top.claim && last.until === from)
      stretches[stretches.length - 1] = { ...last, until };
    else stretches.push({ from, until, claim: top.claim });
  }
  return stretches;
}
