import type { SalaryPosition } from '@hr/contracts';

export interface NextStep {
  readonly step: number;
  readonly on: string;
}

/**
 * When the next step is due by the months a step is held; whether it is earned is for the decision to say.
 * Nothing is reckoned at the top of a scale, or where the file does not say enough.
 *
 * @source TT 08/2013/TT-BNV, Điều 2: the time of holding a step
 */
export function nextStep(positions: readonly SalaryPosition[]): NextStep | null {
  const row = inForce(positions).at(-1);
  if (!row?.step || !row.steps || !row.monthsPerStep || row.step >= row.steps) return null;
  const since = row.countFrom ?? row.paidFrom;
  const months = Number(since.slice(0, 4)) * 12 + Number(since.slice(5, 7)) - 1 + row.monthsPerStep;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  // The 31st of a month that has none is its last day.
  const day = Math.min(Number(since.slice(8)), new Date(Date.UTC(year, month, 0)).getUTCDate());
  return {
    step: row.step + 1,
    on: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  };
}

/** The positions that count, oldest first. */
export function inForce(positions: readonly SalaryPosition[]): SalaryPosition[] {
  return positions
    .filter((position) => position.isInForce && !position.isVoid)
    .sort((a, b) => a.paidFrom.localeCompare(b.paidFrom));
}
