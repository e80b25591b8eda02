import { surplusOf } from './position-gap';
import {
  deputiesOver,
  headsOver,
  leaderRole,
  normFor,
  quotaKindOf,
  roadmapOf,
  withinQuota,
} from './reorganisation-figures';
import { proposeReorganisation } from './reorganisation-proposal';

const norms = [
  { kind: 'SO', leastPeople: 0, deputies: 3, basis: 'NĐ 107/2020' },
  { kind: 'PHONG_SO', leastPeople: 0, deputies: 1, basis: 'NĐ 107/2020' },
  { kind: 'PHONG_SO', leastPeople: 10, deputies: 2, basis: 'NĐ 107/2020' },
  { kind: 'PHONG_SO', leastPeople: 15, deputies: 3, basis: 'NĐ 107/2020' },
];

describe('surplus after a reorganisation', () => {
  // Two departments of 41 and 38 people become one; the roadmap comes down from 79 to 60 in five years.
  it.each([
    [79, 79, 0],
    [79, 72, 7],
    [79, 60, 19],
    [58, 60, 0],
  ])('of %i people and a target of %i is %i', (present, target, surplus) => {
    expect(surplusOf(present, target)).toBe(surplus);
  });

  it('falls year by year as the cases leave', () => {
    const targets = [
      { year: 2028, amount: 70 },
      { year: 2027, amount: 76 },
      { year: 2029, amount: 66 },
    ];
    expect(roadmapOf(79, targets, [2027, 2027, 2028, 2029, 2029])).toEqual([
      { year: 2027, target: 76, expected: 77, surplus: 1 },
      { year: 2028, target: 70, expected: 76, surplus: 6 },
      { year: 2029, target: 66, expected: 74, surplus: 8 },
    ]);
  });
});

describe('leaders over the norm', () => {
  it.each([
    ['PHONG_SO', 9, 1],
    ['PHONG_SO', 10, 2],
    ['PHONG_SO', 14, 2],
    ['PHONG_SO', 15, 3],
    ['SO', 300, 3],
  ])('a %s of %i people may have %i deputies', (kind, people, deputies) => {
    expect(normFor(norms, kind, people)?.deputies).toBe(deputies);
  });
  it('knows no norm where the regulations say nothing', () => {
    expect(normFor(norms, 'DN', 10)).toBeUndefined();
  });
  // Two departments with a head and three deputies each: one head and three deputies too many.
  it('counts heads beyond one and deputies beyond the norm', () => {
    expect([headsOver(2), deputiesOver(6, 3), headsOver(0), deputiesOver(2, 3)]).toEqual([1, 3, 0, 0]);
  });
  it.each([
    ['Giám đốc Sở', true, 'HEAD'],
    ['Phó Giám đốc Sở', true, 'DEPUTY'],
    ['Phó Trưởng phòng', true, 'DEPUTY'],
    ['Quyền Phó Giám đốc Sở', true, 'DEPUTY'],
    ['Phó Giám đốc Sở', false, null],
  ] as const)('%s is %s', (title, isLeader, role) => {
    expect(leaderRole({ title, isLeader })).toBe(role);
  });
});

describe('numbers', () => {
  it('count each class against its own kind', () => {
    expect([
      quotaKindOf('CC', null),
      quotaKindOf('VC', 'VC_TU'),
      quotaKindOf('VC', null),
      quotaKindOf('LDHD', null),
      quotaKindOf('CB_XA', null),
    ]).toEqual(['CONG_CHUC', 'VIEN_CHUC_TU', 'VIEN_CHUC_NS', 'HOP_DONG_HT', 'CAN_BO']);
  });
  it('are split within the quota, rounding down', () => {
    expect(withinQuota([10, 6, 4], 20)).toEqual([10, 6, 4]);
    expect(withinQuota([10, 6, 4], 15)).toEqual([7, 4, 3]);
    expect(withinQuota([], 0)).toEqual([]);
  });
});

describe('the proposal', () => {
  const tree = [
    { id: 'A', parentId: 'R', name: 'Sở Công Thương', kind: 'SO' },
    { id: 'A1', parentId: 'A', name: 'Văn phòng', kind: 'PHONG_SO' },
    { id: 'A2', parentId: 'A', name: 'Phòng Công nghiệp', kind: 'PHONG_SO' },
    { id: 'B', parentId: 'R', name: 'Sở Khoa học và Công nghệ', kind: 'SO' },
    { id: 'B1', parentId: 'B', name: 'Văn  phòng', kind: 'PHONG_SO' },
    { id: 'B2', parentId: 'B', name: 'Trung tâm', kind: 'DVSN_SO' },
  ];
  const made = {
    organisationId: 'N',
    action: 'CREATE' as const,
    name: 'Sở Kinh tế',
    shortName: null,
    organisationKind: 'SO',
    parentId: 'R',
  };
  const said = (wish: Parameters<typeof proposeReorganisation>[0]) => {
    const { units, mappings } = proposeReorganisation(wish, tree);
    return {
      units: Object.fromEntries(
        units.map(({ organisationId, action, parentId }) => [organisationId, [action, parentId]]),
      ),
      mappings: mappings.map(({ fromId, toId, share }) => `${fromId} ${share} ${toId}`),
    };
  };

  it('merges two into a new one; divisions of one name go together', () => {
    expect(said({ kind: 'MERGE', sources: ['A', 'B'], targets: [made] })).toEqual({
      units: {
        N: ['CREATE', 'R'],
        A: ['CLOSE', null],
        A1: ['CHANGE', 'N'],
        A2: ['CHANGE', 'N'],
        B: ['CLOSE', null],
        B1: ['CLOSE', null],
        B2: ['CHANGE', 'N'],
      },
      mappings: ['A WHOLE N', 'B WHOLE N', 'B1 WHOLE A1'],
    });
  });
  it('merges one into another that goes on', () => {
    expect(said({ kind: 'MERGE', sources: ['A', 'B'], targets: ['A'] })).toEqual({
      units: {
        A: ['KEEP', null],
        A1: ['KEEP', null],
        B: ['CLOSE', null],
        B1: ['CLOSE', null],
        B2: ['CHANGE', 'A'],
      },
      mappings: ['B WHOLE A', 'B1 WHOLE A1'],
    });
  });
  it('moves a unit with its people', () => {
    expect(said({ kind: 'MOVE', sources: ['A2'], targets: ['B'] })).toEqual({
      units: { B: ['KEEP', null], A2: ['CHANGE', 'B'] },
      mappings: [],
    });
  });
  it('splits one in parts', () => {
    expect(
      said({ kind: 'SPLIT', sources: ['A'], targets: [made, { ...made, organisationId: 'M' }] }).mappings,
    ).toEqual(['A PART N', 'A PART M']);
  });
});
