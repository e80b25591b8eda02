import { monthsBetween } from './commitment-drawer';

it.each([
  ['2024-09-01', '2026-08-31', 24],
  ['2024-09-15', '2026-09-15', 24],
  ['2024-09-15', '2026-09-16', 25],
  ['2026-01-05', '2026-01-09', 1],
])('a study from %s to %s is %d months', (from, to, months) => expect(monthsBetween(from, to)).toBe(months));
