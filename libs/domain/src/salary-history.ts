import type { IsoDate } from './partial-date';

/** One revision of a place on the pay scale, as it was appended. */
export interface SalaryRevision {
  readonly id: string;
  readonly gradeCode: string | null;
  readonly gradeSince: string | null;
  readonly step: number | null;
  readonly coefficient: string | null;
  readonly overScalePercent: string | null;
  readonly retainedCoefficient: string | null;
  readonly paidPercent: string;
  readonly paidFrom: IsoDate;
  readonly countFrom: IsoDate | null;
  readonly kind: string | null;
  readonly reason: string | null;
  readonly decisionId: string | null;
  readonly revision: number;
  readonly isVoid: boolean;
  /** Made by a decision that writes the record, not only named by it. */
  readonly isOfDecision: boolean;
  /** Of such a decision: whether it is in force now. */
  readonly isInForce: boolean;
}

/** What stands from a day on; undefined when nothing does. */
export type StandingSalary = ReadonlyMap<IsoDate, SalaryRevision>;

/**
 * Which revision of each day stands when some decisions are left out. Nothing is ever deleted: a void revision of a
 * decision is the mark of its withdrawal and says nothing by itself, for the decision may have come back since.
 *
 * @param gone decisions that do not count any more
 * @param restored decisions that count again
 */
export function standingSalary(
  revisions: readonly SalaryRevision[],
  gone: ReadonlySet<string>,
  restored: ReadonlySet<string> = new Set(),
): StandingSalary {
  const standing = new Map<IsoDate, SalaryRevision>();
  const inOrder = [...revisions].sort((a, b) => a.revision - b.revision);
  for (const row of inOrder) {
    if (row.isOfDecision && row.decisionId !== null) {
      const counts = row.isInForce ? !gone.has(row.decisionId) : restored.has(row.decisionId);
      if (row.isVoid || !counts) continue;
    }
    const under = standing.get(row.paidFrom);
    // What was shown again while the decision was gone says nothing once it is back.
    const isBack = under !== undefined && under.decisionId !== null && restored.has(under.decisionId);
    if (isBack && inOrder.some((one) => one.revision < under.revision && saysSame(one, row))) continue;
    standing.set(row.paidFrom, row);
  }
  for (const [day, row] of standing) if (row.isVoid) standing.delete(day);
  return standing;
}

const saysSame = (a: SalaryRevision, b: SalaryRevision): boolean =>
  JSON.stringify({ ...a, id: '', revision: 0 }) === JSON.stringify({ ...b, id: '', revision: 0 });

/** The last one paid before or on the day. */
export function salaryOn(standing: StandingSalary, day: IsoDate): SalaryRevision | undefined {
  let found: SalaryRevision | undefined;
  for (const row of standing.values())
    if (row.paidFrom <= day && (found === undefined || row.paidFrom > found.paidFrom)) found = row;
  return found;
}
