import { sayTimeLeft } from './time-left';

it.each([
  [{ at: 1_000, done: 200 }, ''], // too soon to tell
  [{ at: 10_000, done: 0 }, ''], // nothing moved
  [{ at: 10_000, done: 500 }, 'còn khoảng 10 giây'],
  [{ at: 10_000, done: 990 }, 'còn khoảng 5 giây'],
  [{ at: 10_000, done: 50 }, 'còn khoảng 4 phút'], // 190 s
  [{ at: 10_000, done: 1000 }, ''],
])('%j of 1,000 rows since 0: %s', (now, said) => {
  expect(sayTimeLeft({ at: 0, done: 0 }, now, 1000)).toBe(said);
});
