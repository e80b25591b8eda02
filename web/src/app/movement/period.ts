import { isIsoDate } from '@hr/domain';

/** A is counted at the end of the first day, D at the end of the last. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface NamedPeriod extends Period {
  readonly name: string;
}

/** What the address asks for, or this year so far. */
export function periodIn(from: string | undefined, to: string | undefined, today: string): Period {
  const last = isIsoDate(to) ? to : today;
  const first = isIsoDate(from) ? from : dayBeforeYear(Number(last.slice(0, 4)));
  return { from: first, to: last };
}

/** The stretches that reports are made of. */
export function usualPeriods(today: string): NamedPeriod[] {
  const year = Number(today.slice(0, 4));
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return [
    { name: `Quý ${roman[quarter] ?? ''}`, from: endOfQuarter(year, quarter - 1), to: today },
    { name: `Năm ${year}`, from: dayBeforeYear(year), to: today },
    { name: `Năm ${year - 1}`, from: dayBeforeYear(year - 1), to: dayBeforeYear(year) },
  ];
}

const roman = ['I', 'II', 'III', 'IV'];
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];

function endOfQuarter(year: number, quarter: number): string {
  return quarter < 0 ? dayBeforeYear(year) : `${year}-${quarterEnds[quarter] ?? '12-31'}`;
}

function dayBeforeYear(year: number): string {
  return `${year - 1}-12-31`;
}
