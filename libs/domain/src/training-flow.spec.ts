import { promisedForOne } from './training-flow';

it.each([
  ['2012-09-01', 2, 'NĐ 101/2017'],
  ['2023-09-01', 2, 'NĐ 101/2017'],
  ['2025-06-30', 2, 'NĐ 101/2017'],
  ['2025-07-01', 3, 'NĐ 171/2025 Điều 5'],
  ['2027-09-01', 3, 'NĐ 171/2025 Điều 5'],
])('a study begun on %s is promised %d times (%s)', (begins, months, basis) =>
  expect(promisedForOne(begins)).toEqual({ months, basis }),
);
