import { type RecordContext, type RecordRow, checkRecordRow } from './record-rules';

const context: RecordContext = {
  today: '2026-11-22',
  birthDate: '1985-03-12',
  sex: 'F',
  partyJoinedOn: null,
  others: [],
};
const husband = { id: 'h', side: 'SELF', relationCode: 'CHONG', fullName: 'Lê Văn Bình' };
type Case = readonly [
  what: string,
  key: string,
  row: RecordRow,
  expected: readonly string[],
  more?: Partial<RecordContext>,
];

const cases: readonly Case[] = [
  [
    'a father of 1960 is older',
    'familyMembers',
    { side: 'SELF', relationCode: 'CHA', birthDate: '1960' },
    [],
  ],
  [
    'a father of 1973 is not 13 years older for certain',
    'familyMembers',
    { side: 'SELF', relationCode: 'CHA', birthDate: '1973' },
    ['PARENT_NOT_OLDER birthDate'],
  ],
  [
    'a father of 1972 may be 13 years older',
    'familyMembers',
    { side: 'SELF', relationCode: 'CHA', birthDate: '1972' },
    [],
  ],
  [
    'a child of 1997 is too old',
    'familyMembers',
    { side: 'SELF', relationCode: 'CON', birthDate: '1997' },
    ['CHILD_NOT_YOUNGER birthDate'],
  ],
  [
    'a child of 1998 may be right',
    'familyMembers',
    { side: 'SELF', relationCode: 'CON', birthDate: '1998' },
    [],
  ],
  [
    'an adopted child of any age',
    'familyMembers',
    { side: 'SELF', relationCode: 'CON_NUOI', birthDate: '1990' },
    [],
  ],
  [
    'nobody is born tomorrow',
    'familyMembers',
    { side: 'SELF', relationCode: 'CON', birthDate: '2027' },
    ['DATE_IN_FUTURE birthDate'],
  ],
  [
    'an elder brother born later',
    'familyMembers',
    { side: 'SELF', relationCode: 'ANH', birthDate: '1990' },
    ['SIBLING_ORDER birthDate'],
  ],
  [
    'a sibling of the same year',
    'familyMembers',
    { side: 'SELF', relationCode: 'EM', birthDate: '1985' },
    [],
  ],
  [
    'a second husband',
    'familyMembers',
    { id: 'n', side: 'SELF', relationCode: 'CHONG' },
    ['SECOND_SPOUSE relationCode'],
    { others: [husband] },
  ],
  [
    'a husband after a divorce',
    'familyMembers',
    { id: 'n', side: 'SELF', relationCode: 'CHONG' },
    [],
    { others: [{ ...husband, isFormer: true }] },
  ],
  [
    'a husband after the first one died',
    'familyMembers',
    { id: 'n', side: 'SELF', relationCode: 'CHONG' },
    [],
    { others: [{ ...husband, isDeceased: true }] },
  ],
  ['the same row again', 'familyMembers', husband, [], { others: [husband] }],
  ['the wife of a woman', 'familyMembers', { side: 'SELF', relationCode: 'VO' }, ['SPOUSE_SEX relationCode']],
  [
    'a mother in law without a husband',
    'familyMembers',
    { side: 'SPOUSE', relationCode: 'ME' },
    ['SPOUSE_SIDE_WITHOUT_SPOUSE side'],
  ],
  [
    'a mother in law',
    'familyMembers',
    { side: 'SPOUSE', relationCode: 'ME', birthDate: '1980' },
    [],
    { others: [husband] },
  ],
  [
    'a child at the other side',
    'familyMembers',
    { side: 'SPOUSE', relationCode: 'CON' },
    ['RELATION_NOT_OF_SIDE side'],
    { others: [husband] },
  ],
  ['an allowance of nothing', 'allowances', { from: '2026-01-01' }, ['ALLOWANCE_WITHOUT_VALUE coefficient']],
  [
    'an allowance that ends before it begins',
    'allowances',
    { percent: '25', from: '2026-02-01', to: '2026-01-31' },
    ['SPAN_REVERSED to'],
  ],
  [
    'a rank below its score',
    'evaluations',
    { year: 2026, rankCode: 'HTT', score: '91.5' },
    ['RANK_NOT_OF_SCORE score'],
  ],
  ['a rank at its lower edge', 'evaluations', { year: 2026, rankCode: 'HTT', score: '70' }, []],
  ['points of the years before', 'evaluations', { year: 2025, rankCode: 'HTT', score: '95' }, []],
  ['a disqualified year', 'evaluations', { year: 2026, rankCode: 'KHT', score: '82' }, []],
  [
    'work that overlaps',
    'workHistory',
    { id: 'b', startedOn: '2005-06', endedOn: '2006', organisationName: 'B' },
    ['PERIODS_OVERLAP startedOn'],
    { others: [{ id: 'a', startedOn: '2003', endedOn: '2005-12', organisationName: 'A' }] },
  ],
  [
    'work that follows in the same month',
    'workHistory',
    { id: 'b', startedOn: '2005-12', organisationName: 'B' },
    [],
    { others: [{ id: 'a', startedOn: '2003', endedOn: '2005-12', organisationName: 'A' }] },
  ],
  [
    'discharged before enlisted',
    'militaryServices',
    { enlistedOn: '2006', dischargedOn: '2005-12' },
    ['SPAN_REVERSED dischargedOn'],
  ],
  [
    'a Youth Union member of 15',
    'unionMemberships',
    { organisationName: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', joinedOn: '2001-03-11' },
    ['YOUTH_UNION_AGE joinedOn'],
  ],
  ['a trade unionist', 'unionMemberships', { organisationName: 'Công đoàn Việt Nam', joinedOn: '2008' }, []],
  [
    'a Party post without the Party',
    'partyPosts',
    { title: 'Bí thư chi bộ' },
    ['PARTY_POST_WITHOUT_PARTY title'],
  ],
  ['a Party post of a member', 'partyPosts', { title: 'Bí thư chi bộ' }, [], { partyJoinedOn: '2010' }],
  [
    'an injury of another class',
    'policyBenefits',
    { warInvalidClassCode: '3/4', injuryRate: '61' },
    ['INJURY_NOT_OF_CLASS injuryRate'],
  ],
  [
    'an injury at the edge of its class',
    'policyBenefits',
    { warInvalidClassCode: '3/4', injuryRate: '60' },
    [],
  ],
  [
    'a term in words',
    'successionPlans',
    { term: 'khóa XIV', enteredOn: '2026-01-01' },
    ['TERM_UNREADABLE term'],
  ],
  ['a term with a long dash', 'successionPlans', { term: '2026–2031', enteredOn: '2026-01-01' }, []],
  [
    '1.7 metres written as centimetres',
    'health',
    { heightCm: '1.7', weightKg: '65' },
    ['HEIGHT_RANGE heightCm'],
  ],
  ['a remark of tomorrow', 'employerRemarks', { remarkedOn: '2026-11-23' }, ['DATE_IN_FUTURE remarkedOn']],
  [
    'an award decided the year before',
    'awards',
    { year: 2025, decidedOn: '2024-12-31' },
    ['AWARDED_BEFORE_YEAR decidedOn'],
  ],
  ['a table without rules', 'salaryDelays', { months: 6 }, []],
];

describe('checkRecordRow', () => {
  it.each(cases.map(([what, ...of]) => ({ what, of })))('says of $what', ({ of }) => {
    const [key, row, expected, more] = of;
    const found = checkRecordRow(key, row, { ...context, ...more });
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });
});
