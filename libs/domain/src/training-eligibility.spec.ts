import { councilFaults } from './training-materials';
import { ruleParameters } from './rule-parameters';
import {
  type EligibilityRule,
  type TrainingOffer,
  type TrainingSubject,
  eligibilityStanding,
  sayVerdicts,
  trainingEligibility,
} from './training-eligibility';

const subject = (parts: Partial<TrainingSubject> = {}): TrainingSubject => ({
  sex: 'F',
  birth: '1985-03-12',
  classCode: 'CC',
  isEmployed: true,
  isLeader: false,
  recruitedOn: '2010-09-01',
  hasOpenDiscipline: false,
  ratings: [
    { year: 2025, rankCode: 'HTT', rankName: 'Hoàn thành tốt' },
    { year: 2024, rankCode: 'HTXS', rankName: 'Hoàn thành xuất sắc' },
  ],
  firstSentOn: null,
  overlapping: [],
  sameProgramme: [],
  ...parts,
});
const offer = (parts: Partial<TrainingOffer> = {}): TrainingOffer => ({
  kindCode: 'DT-SDH',
  startsOn: '2026-09-01',
  endsOn: '2028-08-31',
  isAbroad: false,
  ...parts,
});
const resultOf = (rule: EligibilityRule, person: TrainingSubject, course: TrainingOffer = offer()) =>
  trainingEligibility(person, course).find((line) => line.rule === rule)?.result;

describe('postgraduate study, NĐ 171/2025 Điều 5', () => {
  it.each([
    ['2023-09-01', 'MET'],
    ['2023-09-02', 'NOT_MET'],
    ['2023', 'UNKNOWN'],
    [null, 'UNKNOWN'],
  ] as const)('three years of service, recruited %s → %s', (recruitedOn, result) => {
    expect(resultOf('SERVICE', subject({ recruitedOn }))).toBe(result);
  });

  it.each([
    ['1981-09-01', 'MET'],
    ['1981-08-31', 'NOT_MET'],
    ['1981', 'UNKNOWN'],
    [null, 'UNKNOWN'],
  ] as const)('not more than 45 on the day, born %s → %s', (birth, result) => {
    expect(resultOf('AGE', subject({ birth }))).toBe(result);
  });
  it('by the numbers of the register', () => {
    const row = (key: string, value: string) => ({
      ...{ key, value, from: '2026-01-01', until: null, unit: 'years', basis: 'NĐ thử' },
    });
    const numbers = ruleParameters([
      row('training.postgrad_max_age', '50'),
      row('training.postgrad_min_service', '5'),
    ]);
    const person = subject({ birth: '1980-03-12', recruitedOn: '2022-09-01' });
    const found = trainingEligibility(person, offer(), numbers).filter(({ rule }) =>
      ['AGE', 'SERVICE'].includes(rule),
    );
    expect(found.map(({ result, name }) => [name, result])).toEqual([
      ['Đủ 5 năm công tác', 'NOT_MET'],
      ['Không quá 50 tuổi khi được cử lần đầu', 'MET'],
    ]);
  });
  it('age is that of the first sending', () => {
    expect(resultOf('AGE', subject({ birth: '1980-01-01', firstSentOn: '2024-09-01' }))).toBe('MET');
  });

  it.each([
    [['HTT', 'HTXS'], 'MET'],
    [['HTT', 'HT'], 'NOT_MET'],
    [['HTT'], 'UNKNOWN'],
    [['KXL', 'HTT'], 'UNKNOWN'],
    [[], 'UNKNOWN'],
  ])('two years rated %o → %s', (codes, result) => {
    const ratings = codes.map((rankCode, back) => ({ year: 2025 - back, rankCode, rankName: rankCode }));
    expect(resultOf('RATINGS', subject({ ratings }))).toBe(result);
  });
});

describe('abroad, NĐ 171/2025 Điều 28', () => {
  const short = offer({ kindCode: 'BD-NNG', startsOn: '2026-06-01', endsOn: '2026-06-20' });
  const long = offer({ kindCode: 'BD-NNG', startsOn: '2026-06-01', endsOn: '2026-12-01' });
  // A woman born in July 1970 reaches 57 years 4 months in November 2027 and retires from 01/12/2027.
  it.each([
    [short, '1970-07-10', 'MET'],
    [short, '1970-06-10', 'NOT_MET'],
    [long, '1970-07-10', 'NOT_MET'],
    [long, '1971-06-10', 'MET'],
  ])('months of service left', (course, birth, result) => {
    expect(resultOf('SERVICE_LEFT', subject({ birth }), course)).toBe(result);
  });
  it('months of service left follow what was decided about retirement', () => {
    const decided = { kind: 'KEO_DAI_CT', postponeReason: null, earlyMonths: null, endsOn: null } as const;
    const of = (birth: string, more: object): unknown =>
      resultOf('SERVICE_LEFT', subject({ birth, retirement: [{ ...decided, ...more }] }), long);
    expect(of('1970-07-10', { endsOn: '2029-12-31' })).toBe('MET');
    expect(of('1971-06-10', { kind: 'NGHI_HUU_TUOI_THAP', earlyMonths: 60 })).toBe('NOT_MET');
  });
  it('asks for last year only, and for health', () => {
    const person = subject({ ratings: [{ year: 2025, rankCode: 'HTT', rankName: '' }] });
    expect(resultOf('RATINGS', person, long)).toBe('MET');
    expect(resultOf('HEALTH', person, long)).toBe('UNKNOWN');
  });
});

describe('every class', () => {
  const position = offer({ kindCode: 'BD-VTVL', endsOn: '2026-09-05' });
  it('is fit for who works and has nothing against him', () => {
    expect(eligibilityStanding(trainingEligibility(subject(), position))).toBe('FIT');
  });
  it('is closed to who is under discipline or works nowhere', () => {
    expect(eligibilityStanding(trainingEligibility(subject({ hasOpenDiscipline: true }), position))).toBe(
      'BLOCKED',
    );
    expect(eligibilityStanding(trainingEligibility(subject({ isEmployed: false }), position))).toBe(
      'BLOCKED',
    );
  });
  it('warns of another class at the time and of a certificate that still holds', () => {
    const overlapping = [{ name: 'Lớp A', startsOn: '2026-09-03', endsOn: '2026-09-10' }];
    expect(eligibilityStanding(trainingEligibility(subject({ overlapping }), position))).toBe('WARNING');
    const held = (expiresOn: string | null) => subject({ sameProgramme: [{ earnedOn: '2024', expiresOn }] });
    expect(resultOf('REPEATED', held(null), position)).toBe('NOT_MET');
    expect(resultOf('REPEATED', held('2026-08-31'), position)).toBe('MET');
    expect(sayVerdicts(trainingEligibility(held(null), position))).toContain('Đã có chứng chỉ, cấp 2024');
  });
  it('of leaders warns of who leads nobody', () => {
    const course = offer({ kindCode: 'BD-LDQL-PHONGSO' });
    expect(resultOf('LEADER', subject(), course)).toBe('NOT_MET');
    expect(resultOf('LEADER', subject({ isLeader: true }), course)).toBe('MET');
  });
});

describe('an appraisal council, NĐ 171/2025 Điều 19–21', () => {
  const roles = ['CHAIR', 'SECRETARY', 'REVIEWER', 'REVIEWER', 'MEMBER'] as const;
  const council = (present: number, author = -1) =>
    roles.map((role, at) => ({ name: `Ông ${at}`, role, isAuthor: at === author, isPresent: at < present }));
  it.each([
    [council(5), 0],
    [council(4), 0],
    [council(3), 1],
    [council(5, 4), 1],
    [council(5).slice(0, 4), 1],
    [council(5).slice(1), 2],
  ])('has so many faults', (members, faults) => {
    expect(councilFaults(members)).toHaveLength(faults);
  });
});
