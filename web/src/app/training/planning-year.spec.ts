import { planningYear } from './planning-year';

it.each([
  ['2026-06-30', 2026],
  ['2026-07-01', 2027],
  ['2026-11-22', 2027],
])('on %s units plan for %d', (today, year) => expect(planningYear(today)).toBe(year));
