import type { PersonFile } from '@hr/contracts';
import { sayStatus } from './person-header';

it.each<[string[], string]>([
  [['2020-01-01'], 'Không còn công tác'],
  [['2020-01-01', '2027-01-01'], 'Không còn công tác'],
  [['2027-01-01'], 'Chưa bắt đầu làm việc'],
  [[], 'Chưa bắt đầu làm việc'],
])('says of employments from %j, none of which holds today, "%s"', (days, words) => {
  const file = { current: null, employments: days.map((from) => ({ from })) };
  expect(sayStatus(file as unknown as PersonFile, '2026-11-26')).toBe(words);
});
