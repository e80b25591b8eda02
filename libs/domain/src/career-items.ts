import type { AssignmentRow, CareerEffect, EmploymentFields } from './career';
import { type Claim, type Stretch, layered } from './layered-time';
import type { IsoDate } from './partial-date';

/** What a base row states on its day: like a decision, and weaker than one of the same day. */
export type Deed =
  | CareerEffect
  | { readonly type: 'BASE_PATCH'; readonly fields: Partial<EmploymentFields> }
  | { readonly type: 'BASE_POST'; readonly row: AssignmentRow }
  | { readonly type: 'BASE_END'; readonly exitKindCode: string | null };

export interface Item {
  readonly on: IsoDate;
  readonly layer: 0 | 1;
  readonly entered: number;
  readonly decisionId: string | null;
  readonly deed: Deed;
  /** Base rows only: an exit kind on a row that is not the last one. */
  readonly exitKindCode?: string | null;
}
export interface Ordered extends Item {
  readonly order: number;
}

/** From when to when there is an employment. */
export interface Span {
  readonly id: string;
  readonly from: IsoDate;
  until: IsoDate | null;
  exitKindCode: string | null;
}

/** What of the claims stands where the item begins: only what comes before it counts. */
export function standingAt<T>(
  claims: readonly Claim<T>[],
  { on, order }: Ordered,
  bound: IsoDate | null,
  returns: readonly Ordered[],
): Stretch<T> | undefined {
  const before = returns.filter((item) => item.order < order);
  return layered(
    claims.filter((claim) => claim.order < order),
    bound,
    before,
  ).find(({ from, until }) => from <= on && (until === null || until > on));
}
