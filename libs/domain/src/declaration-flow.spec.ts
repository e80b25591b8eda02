import {
  type DeclarationDeed,
  type DeclarationState,
  declarationClock,
  fourEyesRefusal,
  lastLateSubmission,
  mergeOf,
  stateAfter,
} from './declaration-flow';
import { workingCalendar } from './working-days';

describe('the way of a declaration', () => {
  it.each<[DeclarationState, DeclarationDeed, DeclarationState | null]>([
    ['DRAFT', 'SUBMIT', 'SUBMITTED'],
    ['RETURNED', 'SUBMIT', 'SUBMITTED'],
    ['SUBMITTED', 'SUBMIT', null],
    ['SUBMITTED', 'ACCEPT', 'CHECKED'],
    ['CHECKED', 'ACCEPT', null],
    ['SUBMITTED', 'APPROVE', null],
    ['CHECKED', 'APPROVE', 'APPROVED'],
    ['SUBMITTED', 'RETURN', 'RETURNED'],
    ['CHECKED', 'RETURN', 'RETURNED'],
    ['CHECKED', 'REJECT', 'REJECTED'],
    ['CHECKED', 'WITHDRAW', 'WITHDRAWN'],
    ['APPROVED', 'WITHDRAW', null],
    ['APPROVED', 'RETURN', null],
    ['REJECTED', 'SUBMIT', null],
  ])('%s, %s → %s', (state, deed, after) => expect(stateAfter(state, deed)).toBe(after));
});

describe('four eyes', () => {
  const hands = { personId: 'p1', declaredBy: 'a1', checkedBy: 'a2' };
  it.each([
    ['APPROVE', { accountId: 'a1', personId: 'p1' }, 'chính mình'],
    ['ACCEPT', { accountId: 'a9', personId: 'p1' }, 'chính mình'],
    ['APPROVE', { accountId: 'a2', personId: null }, 'đã kiểm tra'],
    ['RETURN', { accountId: 'a2', personId: 'p2' }, null],
    ['APPROVE', { accountId: 'a3', personId: null }, null],
  ] as const)('%s by %j', (deed, actor, reason) => {
    const refusal = fourEyesRefusal(deed, hands, actor);
    if (reason === null) expect(refusal).toBeNull();
    else expect(refusal).toContain(reason);
  });
});

describe('the clock', () => {
  const calendar = workingCalendar([{ day: '2026-11-24', kind: 'off' }]);
  it('counts working days: WD01, Friday 20/11/2026 and 5 days, over the holiday of 24/11', () => {
    expect(declarationClock('2026-11-20', '2026-11-26', 5, calendar)).toEqual({
      dueOn: '2026-11-30',
      ageDays: 3,
      daysLeft: 2,
      isLate: false,
    });
    expect(declarationClock('2026-11-20', '2026-11-30', 5, calendar).isLate).toBe(false);
    expect(declarationClock('2026-11-20', '2026-12-01', 5, calendar)).toMatchObject({
      isLate: true,
      daysLeft: -1,
    });
    // Over the Friday, asked on the Saturday after it.
    expect(declarationClock('2026-11-20', '2026-11-28', 4, calendar)).toMatchObject({
      dueOn: '2026-11-27',
      isLate: true,
      daysLeft: -1,
    });
  });

  it('says by the day of submission what is late', () => {
    for (const today of ['2026-11-26', '2026-11-30', '2026-12-01', '2026-12-06']) {
      const last = lastLateSubmission(today, 5, calendar);
      expect(declarationClock(last, today, 5, calendar).isLate).toBe(true);
      const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      expect(declarationClock(next, today, 5, calendar).isLate).toBe(false);
    }
  });
});

describe('a value declared upon an older version', () => {
  it.each([
    ['A', 'A', 'B', 'apply'],
    ['A', 'B', 'B', 'same'],
    ['A', 'C', 'B', 'conflict'],
    [null, null, 'B', 'apply'],
    [null, 'C', null, 'conflict'],
  ] as const)('was %s, is %s, proposed %s: %s', (before, current, proposed, merge) =>
    expect(mergeOf(before, current, proposed)).toBe(merge),
  );
});
