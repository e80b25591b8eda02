import {
  courseWarning,
  defenceDuty,
  defenceGroupOf,
  isLateInYear,
  kindForRequirement,
  leaderDuty,
  yearlyDuty,
  yearlyPeriods,
} from './training-duties';
import { classSteps, enrolmentSteps, monthsServed, planSteps, promiseEndsOn } from './training-flow';

describe('forty periods a year, NĐ 171/2025 Điều 16', () => {
  const courses = [
    { kindCode: 'BD-VTVL', periods: 24, endedOn: '2026-05-05' },
    { kindCode: 'BD-KHCN', periods: 16, endedOn: '2026-12-31' },
    { kindCode: 'BD-VTVL', periods: 40, endedOn: '2025-12-31' },
    { kindCode: 'BD-LLCT-TC', periods: 480, endedOn: '2026-06-01' },
  ];
  it('are counted in the year in which a class ends, of kinds that serve the position', () => {
    expect([yearlyPeriods(courses, 2026), yearlyPeriods(courses, 2025)]).toEqual([40, 40]);
  });
  const ask = (parts: object) =>
    yearlyDuty({
      periods: 39,
      year: 2026,
      classCode: 'CC',
      statusCode: 'DANG_LV',
      recruitedOn: '2010',
      ...parts,
    }).result;
  it.each([
    [{ periods: 40 }, 'MET'],
    [{}, 'NOT_MET'],
    [{ statusCode: 'THAI_SAN' }, 'EXEMPT'],
    [{ leaveInYear: 'THAI_SAN' }, 'EXEMPT'],
    [{ leaveInYear: 'OM' }, 'EXEMPT'],
    [{ leaveInYear: 'DI_HOC' }, 'NOT_MET'],
    [{ recruitedOn: '2026-02-01' }, 'EXEMPT'],
    [{ classCode: 'LDHD' }, 'NONE'],
    [{ classCode: 'VC' }, 'NOT_MET'],
  ])('%o → %s', (parts, result) => {
    expect(ask(parts)).toBe(result);
  });
  it('are spoken of from October', () => {
    expect([isLateInYear('2026-09-30'), isLateInYear('2026-10-01')]).toEqual([false, true]);
  });
});

describe('the leaders’ course, NĐ 171/2025 Điều 16, 41', () => {
  const ask = (parts: object) =>
    leaderDuty({
      isLeader: true,
      classCode: 'CC',
      organisationKind: 'PHONG_SO',
      leadsSince: '2026-01-15',
      levels: [],
      courses: [],
      asOf: '2026-11-26',
      ...parts,
    });
  it.each([
    [{}, 'NOT_MET', '2027-01-15'],
    [{ leadsSince: '2025-06-29' }, 'EXEMPT', null],
    [{ leadsSince: '2025-06-30' }, 'NOT_MET', '2026-06-30'],
    [{ levels: ['LD_PHONG'] }, 'MET', null],
    [{ courses: [{ kindCode: 'BD-LDQL-PHONGSO', periods: 160, endedOn: '2026-05-01' }] }, 'MET', null],
    [{ leadsSince: null }, 'UNKNOWN', null],
    [{ isLeader: false }, 'NONE', null],
    [{ organisationKind: 'DVCT' }, 'NONE', null],
    [{ classCode: 'VC' }, 'NONE', null],
  ])('%o → %s', (parts, result, dueOn) => {
    expect(ask(parts)).toMatchObject({ result, dueOn });
  });
  it('is of the unit’s kind', () => {
    expect(ask({ organisationKind: 'SO' }).kindCode).toBe('BD-LDQL-SO');
    expect(ask({ organisationKind: 'PHONG_XA' }).kindCode).toBe('BD-LDQL-PHONGXA');
  });
  it.each([
    ['2026-11-25', 'late'],
    ['2026-11-26', 'soon'],
    ['2026-12-26', 'soon'],
    ['2026-12-27', 'coming'],
    ['2027-02-24', 'coming'],
    ['2027-02-25', null],
  ])('warned of %s as %s', (dueOn, warning) => {
    expect(courseWarning(dueOn, '2026-11-26')).toBe(warning);
  });
});

describe('defence and security', () => {
  const held = (levelCode: string, expiresOn: string | null = null) => [
    { levelCode, earnedOn: '2015', expiresOn },
  ];
  const ask = (group: 2 | 3 | 4, have: ReturnType<typeof held>) =>
    defenceDuty({ group, classCode: 'CC', held: have, asOf: '2026-11-26' }).result;
  it.each([
    [4, held('4'), 'MET'],
    [4, held('3'), 'MET'],
    [3, held('4'), 'NOT_MET'],
    [3, [], 'UNKNOWN'],
    [4, held('4', '2026-01'), 'UNKNOWN'],
  ] as const)('group %i', (group, have, result) => {
    expect(ask(group, [...have])).toBe(result);
  });
  it('knows the group by leadership and unit', () => {
    expect([
      defenceGroupOf(true, 'SO'),
      defenceGroupOf(true, 'PHONG_SO'),
      defenceGroupOf(false, 'SO'),
    ]).toEqual([2, 3, 4]);
  });
});

describe('what meets a requirement', () => {
  it.each([
    [{ kind: 'POLITICAL', atLeast: 20, oneOf: [] }, 'BD-LLCT-TC'],
    [{ kind: 'POLITICAL', atLeast: 30, oneOf: [] }, 'BD-LLCT-CC'],
    [{ kind: 'STATE_MGMT', atLeast: null, oneOf: ['CVC', 'CVCC'] }, 'BD-QLNN-CVC'],
    [{ kind: 'IT', atLeast: null, oneOf: ['CB'] }, 'BD-TIN'],
    [{ kind: 'LICENCE', atLeast: null, oneOf: ['GV2'] }, 'BD-CDNN'],
    [{ kind: 'EDU_LEVEL', atLeast: 60, oneOf: [] }, null],
  ] as const)('%o → %s', (requirement, kind) => {
    expect(kindForRequirement(requirement)).toBe(kind);
  });
});

describe('steps', () => {
  it('of an enrolment, a class and a plan are those of section 4 and 5', () => {
    expect(enrolmentSteps('REGISTERED')).toEqual(['CONFIRM', 'CANCEL']);
    expect(enrolmentSteps('FINISHED')).toEqual([]);
    expect(classSteps('OPEN')).toEqual(['START', 'CANCEL']);
    expect(planSteps('SUBMITTED', { units: true, province: false })).toEqual([]);
    expect(planSteps('SUBMITTED', { units: true, province: true })).toEqual(['RETURN', 'CONSOLIDATE']);
    expect(planSteps('APPROVED', { units: true, province: true })).toEqual([]);
  });
  it.each([
    ['2024-09-01', '2026-08-31', 23],
    ['2024-09-01', '2026-09-01', 24],
    ['2024-09-01', '2040-01-01', 72],
    ['2024-09-01', '2024-08-01', 0],
  ])('months served from %s to %s are %i of 72', (from, until, months) => {
    expect(monthsServed(from, 72, until)).toBe(months);
  });
  it('a promise ends the day before', () => {
    expect(promiseEndsOn('2024-09-01', 72)).toBe('2030-08-31');
  });
});
