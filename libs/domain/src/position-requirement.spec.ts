import {
  type HeldCredential,
  type PositionFacts,
  type Requirement,
  matchRequirement,
  standingOf,
} from './position-requirement';

const today = '2026-11-26';
const credential = (parts: Partial<HeldCredential>): HeldCredential => ({
  kind: 'EDUCATION',
  levelCode: 'DH',
  levelName: 'Đại học',
  rank: 60,
  major: null,
  isVerified: true,
  earnedOn: '2008',
  expiresOn: null,
  ...parts,
});
const facts = (parts: Partial<PositionFacts> = {}): PositionFacts => ({
  credentials: [],
  ratings: [],
  grades: [],
  hasOpenDiscipline: false,
  leadsSince: null,
  ...parts,
});
const asks = (parts: Partial<Requirement>): Requirement => ({
  kind: 'EDU_LEVEL',
  atLeast: null,
  oneOf: [],
  text: '',
  isMandatory: true,
  ...parts,
});
const resultOf = (requirement: Requirement, person: PositionFacts): string =>
  matchRequirement(requirement, person, [], today).result;

describe('level of education', () => {
  const atLeastUniversity = asks({ atLeast: 60 });
  it.each([
    ['a verified higher degree', [credential({ levelCode: 'THS', rank: 70 })], 'MET'],
    ['the very level', [credential({})], 'MET'],
    ['a lower one', [credential({ levelCode: 'CD', rank: 50 })], 'NOT_MET'],
    ['one that nobody has checked', [credential({ isVerified: false })], 'UNKNOWN'],
    [
      'an unchecked higher one beside a checked one that will do',
      [credential({ rank: 70, isVerified: false }), credential({})],
      'MET',
    ],
    ['nothing on file', [], 'UNKNOWN'],
    ['one that is earned later', [credential({ earnedOn: '2027' })], 'UNKNOWN'],
  ] as const)('%s → %s', (_, credentials, result) => {
    expect(resultOf(atLeastUniversity, facts({ credentials: [...credentials] }))).toBe(result);
  });
});

describe('major', () => {
  const law = asks({ kind: 'EDU_MAJOR', oneOf: ['Luật', 'Hành chính'] });
  it('is found without accents, inside a longer name', () => {
    expect(resultOf(law, facts({ credentials: [credential({ major: 'Luat hoc' })] }))).toBe('MET');
  });
  it('that is none of the named is for a person to judge', () => {
    expect(resultOf(law, facts({ credentials: [credential({ major: 'Kinh tế' })] }))).toBe('UNKNOWN');
  });
});

describe('certificates', () => {
  const it3 = asks({ kind: 'LANGUAGE', oneOf: ['BAC3', 'BAC4'] });
  const bac3 = credential({ kind: 'LANGUAGE', levelCode: 'BAC3', levelName: 'Bậc 3', rank: null });
  it('hold until they expire', () => {
    expect(resultOf(it3, facts({ credentials: [bac3] }))).toBe('MET');
    expect(resultOf(it3, facts({ credentials: [{ ...bac3, expiresOn: '2026-01' }] }))).toBe('UNKNOWN');
  });
  it('of another level do not do', () => {
    expect(resultOf(it3, facts({ credentials: [{ ...bac3, levelCode: 'A' }] }))).toBe('NOT_MET');
  });
});

describe('leadership course', () => {
  const course = asks({ kind: 'LEADER_COURSE', oneOf: ['LD_PHONG'] });
  it('may be taken within twelve months of the appointment', () => {
    expect(resultOf(course, facts({ leadsSince: '2026-03-01' }))).toBe('UNKNOWN');
    expect(resultOf(course, facts({ leadsSince: '2025-11-26' }))).toBe('NOT_MET');
  });
  it('is not asked of who was appointed before the decree', () => {
    expect(resultOf(course, facts({ leadsSince: '2025-06-29' }))).toBe('EXEMPT');
    expect(resultOf(course, facts({ leadsSince: '2025-06-30' }))).toBe('NOT_MET');
    expect(resultOf(course, facts({ leadsSince: null }))).toBe('NOT_MET');
  });
});

describe('months in a grade', () => {
  const nineYears = asks({ kind: 'EXPERIENCE', oneOf: ['CV'], atLeast: 108 });
  it.each([
    ['2017-11-26', null, 'MET'],
    ['2017-11-27', null, 'NOT_MET'],
    ['2010-01-01', '2018-01-01', 'NOT_MET'],
  ])('from %s to %s → %s', (from, to, result) => {
    expect(resultOf(nineYears, facts({ grades: [{ group: 'CV', from, to }] }))).toBe(result);
  });
  it('without any grade on file is unknown', () => {
    expect(resultOf(nineYears, facts())).toBe('UNKNOWN');
  });
});

describe('ratings of the last years', () => {
  const good = asks({ kind: 'RATING', atLeast: 3, oneOf: ['HTXS', 'HTT'] });
  const rated = (...codes: (string | null)[]): PositionFacts =>
    facts({
      ratings: codes.flatMap((code, back) =>
        code === null ? [] : [{ year: 2025 - back, rankCode: code, rankName: code }],
      ),
    });
  it.each([
    [['HTT', 'HTXS', 'HTT'], 'MET'],
    [['HTT', 'HT', 'HTT'], 'NOT_MET'],
    [['HTT', null, 'HTT'], 'UNKNOWN'],
    [['KXL', 'HTT', 'HTT'], 'UNKNOWN'],
    [['KXL', 'HT', 'HTT'], 'NOT_MET'],
    [[], 'UNKNOWN'],
  ])('%o → %s', (codes, result) => {
    expect(resultOf(good, rated(...codes))).toBe(result);
  });
});

describe('exemption', () => {
  const exemption = {
    kind: 'EDU_LEVEL',
    reason: 'Chuyển tiếp theo NĐ 170/2025 Điều 70',
    number: '15/QĐ-SNV',
  } as const;
  it('stands in for what is not met, with reason and number', () => {
    const match = matchRequirement(
      asks({ atLeast: 60 }),
      facts({ credentials: [credential({ rank: 50 })] }),
      [exemption],
      today,
    );
    expect(match).toMatchObject({ result: 'EXEMPT', evidence: expect.stringContaining('15/QĐ-SNV') });
  });
  it('is not needed where the requirement is met', () => {
    expect(
      matchRequirement(asks({ atLeast: 60 }), facts({ credentials: [credential({})] }), [exemption], today)
        .result,
    ).toBe('MET');
  });
});

describe('standing in a position', () => {
  const of = (result: 'MET' | 'NOT_MET' | 'UNKNOWN' | 'EXEMPT', isMandatory = true) => ({
    requirement: asks({ isMandatory }),
    result,
    evidence: '',
  });
  it('one row not met outweighs what is unknown; only mandatory rows count; exempt rows do not hold back', () => {
    expect(standingOf([of('MET'), of('UNKNOWN'), of('NOT_MET')])).toBe('NOT_MET');
    expect(standingOf([of('MET'), of('UNKNOWN'), of('NOT_MET', false)])).toBe('UNKNOWN');
    expect(standingOf([of('MET'), of('EXEMPT')])).toBe('MET');
    expect(standingOf([])).toBe('MET');
  });
});
