/** The day the demo province is described on; a fixed one, so that the same seed gives the same rows in any year. */
export const DEMO_DAY = '2026-11-20';
/** Districts closed and the three provinces became one. @source NQ 202/2025/QH15; Luật 72/2025/QH15 */
export const TWO_TIER_DAY = '2025-07-01';
/** The provinces' departments were merged by this day. @source NQ 176/2025/QH15; NĐ 45/2025/NĐ-CP */
export const DEPARTMENTS_DAY = '2025-03-01';

const DAY = 86_400_000;

/** ISO date so many days later; dates are compared as text everywhere else. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** ISO date so many months later, on the 1st to the 28th as given. */
export function addMonths(date: string, months: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = (((index % 12) + 12) % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), 28);
  return isoDate(Math.floor(index / 12), month, day);
}

export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whole and part years from one day to another. */
export function yearsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (365.25 * DAY);
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Half-open range as PostgreSQL reads it; null leaves the end open. */
export function dateRange(from: string, to: string | null): string {
  return `[${from},${to ?? ''})`;
}
