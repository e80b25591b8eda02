import { migrationRows } from './rule-case-data';
import { actingEnd, reappointment, termEnd } from './term-of-office';
import { type Holiday, workingCalendar } from './working-days';

const calendar = workingCalendar(
  migrationRows('holidays_2025_2027').map(({ date, kind }) => ({ day: date, kind: kind as Holiday['kind'] })),
);
const asked = { termMonths: 60, retiresOn: '2040-05-31', calendar };

describe('reappointment', () => {
  it('asks ninety working days before by the new rule, ninety days by the old one', () => {
    expect(reappointment({ ...asked, end: '2026-12-15' })).toMatchObject({
      noticeBy: '2026-08-06',
      noticeNotPossible: false,
      decideBy: '2026-12-14',
      path: 'REAPPOINT',
      newTermEnd: '2031-12-15',
    });
    expect(reappointment({ ...asked, end: '2026-10-15' })).toMatchObject({ noticeBy: '2026-07-17' });
  });

  it('does not call late what the change of rules made impossible', () => {
    const answer = reappointment({ ...asked, end: '2026-11-20' });
    expect(answer).toMatchObject({ noticeBy: '2026-08-01', noticeNotPossible: true });
    expect(answer.reasons[2]?.text).toContain('không thể đúng hạn mới');
  });

  it('gives the report fifteen days and the meeting forty-five more', () => {
    expect(reappointment({ ...asked, end: '2026-12-15' })).toMatchObject({
      reportBy: '2026-08-21',
      meetingBy: '2026-10-05',
    });
  });

  // Under 24 months to retirement (18 in a term of three years) the term is extended, not renewed.
  it.each([
    ['2028-11-30', 60, 'EXTEND', 23, '2028-11-30'],
    ['2028-12-31', 60, 'REAPPOINT', 24, '2028-12-31'],
    ['2028-05-31', 36, 'EXTEND', 17, '2028-05-31'],
    ['2028-06-30', 36, 'REAPPOINT', 18, '2028-06-30'],
    ['2030-06-30', 36, 'REAPPOINT', 42, '2029-12-15'],
  ] as const)('retires %s, term of %i: %s', (retiresOn, termMonths, path, monthsLeft, newTermEnd) => {
    expect(reappointment({ calendar, termMonths, retiresOn, end: '2026-12-15' })).toMatchObject({
      path,
      monthsLeft,
      newTermEnd,
    });
  });

  it('re-appoints when the age is unknown', () => {
    expect(reappointment({ ...asked, retiresOn: null, end: '2026-12-15' })).toMatchObject({
      path: 'REAPPOINT',
      monthsLeft: null,
    });
  });
});

describe('terms and actings', () => {
  it('end on the day before', () => {
    expect(termEnd('2021-12-16', 60)).toBe('2026-12-15');
    expect(actingEnd('2026-08-01').lastDay).toBe('2027-07-31');
  });
});
