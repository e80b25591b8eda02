import { daysBetween, dueLook, usualDay } from './due-words';

const today = '2026-11-26';

describe('how a report stands against its day', () => {
  it.each([
    ['2026-11-20', false, 'Quá hạn 6 ngày', 'late'],
    ['2026-11-26', false, 'Đến hạn hôm nay', 'due'],
    ['2026-12-15', false, 'Còn 19 ngày', 'due'],
    ['2027-06-30', false, 'Hạn 30/06/2027', 'neutral'],
    ['2026-11-20', true, 'Đã chốt cho kỳ tới', 'ok'],
  ] as const)('due %s, frozen: %s', (dueOn, isFrozen, text, tone) => {
    expect(dueLook({ dueOn, isFrozen }, today)).toEqual({ text, tone });
  });

  it.each([
    ['2026-11-20', null, 'Chưa xuất, quá hạn 6 ngày', 'late'],
    ['2027-06-30', null, 'Chưa xuất, hạn 30/06/2027', 'neutral'],
    ['2027-06-30', '2027-01-12', 'Đã xuất ngày 12/01/2027', 'ok'],
  ] as const)('a list due %s, taken out %s', (dueOn, exportedOn, text, tone) => {
    expect(dueLook({ dueOn, isFrozen: false, isList: true, exportedOn }, today)).toEqual({ text, tone });
  });

  it('says nothing of a report that is due on no day', () => {
    expect(dueLook({ dueOn: null, isFrozen: false }, today)).toBeNull();
  });

  it('counts days over the end of a month and of a leap February', () => {
    expect(daysBetween('2026-11-26', '2026-12-01')).toBe(5);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });

  it('opens a report on its own day when that has passed', () => {
    expect(usualDay('2025-12-31', today)).toEqual({ asOf: '2025-12-31' });
    expect(usualDay('2026-12-31', today)).toEqual({});
    expect(usualDay(null, today)).toEqual({});
  });
});
