import { campaignState } from './campaign-state';

const review = { closedAt: null, startsOn: '2026-11-10', endsOn: '2026-11-20' };

it.each([
  ['2026-11-09', null, 'Chưa bắt đầu'],
  ['2026-11-10', null, 'Đang mở'],
  ['2026-11-20', null, 'Đang mở'],
  ['2026-11-21', null, 'Đã kết thúc'],
  ['2026-11-15', '2026-11-14T02:00:00Z', 'Đã kết thúc'],
])('a review on %s, closed at %s: %s', (today, closedAt, text) =>
  expect(campaignState({ ...review, closedAt }, today).text).toBe(text),
);
