import fc from 'fast-check';
import type { AssignmentFields, Career, CareerEffect, CareerStatement, EmploymentFields } from './career';
import { diffCareer, isSameCareer } from './career-diff';
import { replay } from './career-replay';
import { derivedId } from './derived-id';

const work = (fields: Partial<EmploymentFields> = {}): EmploymentFields => ({
  classCode: 'CC',
  typeCode: null,
  statusCode: 'DANG_LV',
  managingOrganisationId: 'so',
  usingOrganisationId: 'so',
  payingOrganisationId: 'so',
  contractNumber: null,
  contractEndsOn: null,
  ...fields,
});
const post = (title: string, fields: Partial<AssignmentFields> = {}): AssignmentFields => ({
  organisationId: 'so',
  title,
  isLeader: false,
  isPrimary: true,
  leaderAllowance: null,
  appointmentKind: null,
  appointedOn: null,
  termEndsOn: null,
  ...fields,
});
/** Recruited in 2015, another post in 2020. */
const base: Career = {
  employments: [
    { id: 'e', from: '2015-01-01', until: null, ...work(), exitKindCode: null, decisionId: null },
  ],
  assignments: [
    {
      id: 'a',
      employmentId: 'e',
      from: '2015-01-01',
      until: '2020-01-01',
      ...post('Cán sự'),
      decisionId: null,
    },
    { id: 'b', employmentId: 'e', from: '2020-01-01', until: null, ...post('Chuyên viên'), decisionId: null },
  ],
};
let entered = 0;
const says = (on: string, ...effects: CareerEffect[]): CareerStatement => ({
  decisionId: `d${++entered}`,
  on,
  entered,
  effects,
});
const isNow = (id: string, title: string, fields: Partial<AssignmentFields> = {}): CareerEffect => ({
  type: 'POST',
  id,
  fields: post(title, fields),
  until: null,
  isTemporary: false,
});
const posts = (statements: CareerStatement[], from: Career = base): string[] =>
  replay(from, statements).career.assignments.map((row) => `${row.title} ${row.from}–${row.until ?? ''}`);
const statuses = (statements: CareerStatement[]): string[] =>
  replay(base, statements).career.employments.map(
    (row) => `${row.statusCode} ${row.from}–${row.until ?? ''}`,
  );

describe('replay', () => {
  it('gives the base back when nothing was decided', () => {
    expect(replay(base, [])).toEqual({ career: base, unplaced: [] });
  });

  it('ends the post before, and ends at the next base row when dated back', () => {
    expect(posts([says('2024-03-01', isNow('n', 'Trưởng phòng'))])).toEqual([
      'Cán sự 2015-01-01–2020-01-01',
      'Chuyên viên 2020-01-01–2024-03-01',
      'Trưởng phòng 2024-03-01–',
    ]);
    expect(posts([says('2017-01-01', isNow('n', 'Văn thư'))])).toEqual([
      'Cán sự 2015-01-01–2017-01-01',
      'Văn thư 2017-01-01–2020-01-01',
      'Chuyên viên 2020-01-01–',
    ]);
  });

  it('lets the post resume after a passing one, and not when another began meanwhile', () => {
    const away = says('2021-01-01', {
      type: 'POST',
      id: 's',
      fields: post('Biệt phái', { organisationId: 'xa' }),
      until: '2023-01-01',
      isTemporary: true,
    });
    expect(posts([away])).toEqual([
      'Cán sự 2015-01-01–2020-01-01',
      'Chuyên viên 2020-01-01–2021-01-01',
      'Biệt phái 2021-01-01–2023-01-01',
      'Chuyên viên 2023-01-01–',
    ]);
    expect(posts([away, says('2022-01-01', isNow('n', 'Trưởng phòng'))]).slice(2)).toEqual([
      'Biệt phái 2021-01-01–2022-01-01',
      'Trưởng phòng 2022-01-01–',
    ]);
    expect(posts([away, says('2021-06-01', { type: 'RETURN' })]).slice(2)).toEqual([
      'Biệt phái 2021-01-01–2021-06-01',
      'Chuyên viên 2021-06-01–',
    ]);
  });

  it('takes the decision before the base, and the later entry before the earlier, on one day', () => {
    expect(posts([says('2020-01-01', isNow('n', 'Một'))])[1]).toBe('Một 2020-01-01–');
    const [first, second] = [says('2024-01-01', isNow('n', 'Một')), says('2024-01-01', isNow('m', 'Hai'))];
    expect(posts([second, first]).at(-1)).toBe('Hai 2024-01-01–');
  });

  it('holds a field until its next statement, and brings it back after a period', () => {
    const patch = (on: string, fields: Partial<EmploymentFields>, until: string | null): CareerStatement =>
      says(on, { type: 'PATCH', fields, until, isTemporary: until !== null });
    expect(statuses([patch('2021-01-01', { statusCode: 'DI_HOC' }, '2022-01-01')])).toEqual([
      'DANG_LV 2015-01-01–2021-01-01',
      'DI_HOC 2021-01-01–2022-01-01',
      'DANG_LV 2022-01-01–',
    ]);
    const both = replay(base, [
      patch('2018-01-01', { classCode: 'VC' }, null),
      patch('2021-01-01', { statusCode: 'DI_HOC' }, '2022-01-01'),
    ]).career.employments;
    expect(both.map(({ classCode, statusCode, from }) => `${classCode} ${statusCode} ${from}`)).toEqual([
      'CC DANG_LV 2015-01-01',
      'VC DANG_LV 2018-01-01',
      'VC DI_HOC 2021-01-01',
      'VC DANG_LV 2022-01-01',
    ]);
  });

  it('cuts everything where the person leaves, and begins anew after it', () => {
    const left = says('2022-07-01', { type: 'EXIT', exitKindCode: 'HUU_TUOI' });
    const { career } = replay(base, [left]);
    expect(career.employments).toMatchObject([{ until: '2022-07-01', exitKindCode: 'HUU_TUOI' }]);
    expect(posts([left]).at(-1)).toBe('Chuyên viên 2020-01-01–2022-07-01');
    const back = says(
      '2023-01-01',
      { type: 'START', employmentId: 'f', fields: work({ classCode: 'LDHD' }) },
      isNow('n', 'Cố vấn'),
    );
    expect(replay(base, [left, back]).career.employments.map(({ id }) => id)).toEqual(['e', 'f']);
    expect(replay(base, [back, left, says('2022-09-01', isNow('x', 'Muộn'))]).unplaced).toHaveLength(1);
  });

  it('documents the beginning that is there already instead of beginning twice', () => {
    const recruited = says(
      '2015-01-01',
      { type: 'START', employmentId: 'f', fields: work({ typeCode: 'BC_CC' }) },
      isNow('n', 'Tập sự'),
    );
    const { career } = replay(base, [recruited]);
    expect(career.employments).toMatchObject([
      { id: 'e', typeCode: 'BC_CC', from: '2015-01-01', until: null },
    ]);
    expect(career.assignments.map(({ title }) => title)).toEqual(['Tập sự', 'Chuyên viên']);
  });

  it('ends concurrent posts by name and by unit', () => {
    const extra = says('2021-01-01', isNow('k', 'Thư ký', { isPrimary: false }));
    const ended = says('2022-01-01', { type: 'END_POST', assignmentId: 'k' });
    expect(posts([extra, ended])).toContain('Thư ký 2021-01-01–2022-01-01');
    expect(replay(base, [ended]).unplaced).toEqual([ended.decisionId]);
    const all = says('2023-01-01', { type: 'END_CONCURRENT', organisationIds: ['so'] });
    expect(posts([extra, all])).toContain('Thư ký 2021-01-01–2023-01-01');
  });
});

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10));
const unit = fc.constantFrom('so', 'phong', 'xa');
const length = fc.option(fc.integer({ min: 1, max: 900 }), { nil: null });
const later = (from: string, days: number | null): string | null =>
  days === null ? null : new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
const statement = (no: number): fc.Arbitrary<CareerStatement> =>
  fc
    .record({ on: day, kind: fc.integer({ min: 0, max: 11 }), unit, days: length })
    .map(({ on, kind, unit: at, days }) => {
      const until = later(on, days);
      const effects: CareerEffect[][] = [
        [
          {
            type: 'POST',
            id: derivedId(`p${no}`),
            fields: post(`Vị trí ${no}`, { organisationId: at }),
            until: null,
            isTemporary: false,
          },
        ],
        [
          {
            type: 'POST',
            id: derivedId(`p${no}`),
            fields: post(`Biệt phái ${no}`, { organisationId: at }),
            until,
            isTemporary: true,
          },
          { type: 'PATCH', fields: { statusCode: 'BIET_PHAI_DI' }, until, isTemporary: true },
        ],
        [
          {
            type: 'PATCH',
            fields: { classCode: no % 2 ? 'VC' : 'CB', usingOrganisationId: at },
            until: null,
            isTemporary: false,
          },
        ],
        [{ type: 'PATCH', fields: { statusCode: 'DI_HOC' }, until, isTemporary: true }],
        [
          { type: 'RETURN' },
          { type: 'PATCH', fields: { statusCode: 'DANG_LV' }, until: null, isTemporary: false },
        ],
        [{ type: 'EXIT', exitKindCode: 'KHAC' }],
        [
          { type: 'START', employmentId: derivedId(`e${no}`), fields: work({ usingOrganisationId: at }) },
          {
            type: 'POST',
            id: derivedId(`p${no}`),
            fields: post(`Mới ${no}`, { organisationId: at }),
            until: null,
            isTemporary: false,
          },
        ],
        [
          {
            type: 'POST',
            id: derivedId(`p${no}`),
            fields: post(`Kiêm ${no}`, { organisationId: at, isPrimary: false }),
            until,
            isTemporary: false,
          },
          { type: 'END_CONCURRENT', organisationIds: ['phong'], ...(no % 2 ? { leavesFor: at } : {}) },
        ],
        [
          {
            type: 'POST',
            id: derivedId(`p${no}`),
            fields: post(`Bổ nhiệm ${no}`, { organisationId: at }),
            until: null,
            isTemporary: false,
            open: { fields: no % 2 ? ['organisationId'] : ['organisationId', 'title', 'positionId'] },
          },
        ],
        [{ type: 'UNITS', unit: at, bodies: at === 'phong' ? ['so'] : [] }],
        [{ type: 'PLACE', id: derivedId(`p${no}`), assignmentId: null, positionId: `vt${no}` }],
        [
          {
            type: 'PLACE',
            id: derivedId(`p${no}`),
            assignmentId: derivedId(`p${no - 1}`),
            positionId: `vt${no}`,
          },
        ],
      ];
      return { decisionId: derivedId(`d${no}`), on, entered: no, effects: effects[kind] };
    });
const history = fc
  .integer({ min: 0, max: 9 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, no) => statement(no + 1))));

const endOf = (until: string | null): string => until ?? '9999';
const overlaps = (rows: readonly { from: string; until: string | null }[]): boolean =>
  rows.some((a, at) =>
    rows.some((b, other) => at < other && a.from < endOf(b.until) && b.from < endOf(a.until)),
  );

describe('whatever is decided in whatever order', () => {
  it('withdrawing any decision gives the career that would stand had it never been entered', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.infiniteStream(fc.nat()), (statements, which, shuffle) => {
        const rest = statements.filter((_, at) => at !== which % Math.max(statements.length, 1));
        // The rows are brought from the one to the other by the difference, as the database is.
        const before = replay(base, statements).career;
        const after = replay(base, rest).career;
        const rows = applied(before, after);
        expect(sorted(rows)).toEqual(sorted(after));
        const shuffled = rest
          .map((item) => ({ item, key: shuffle.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(replay(base, shuffled).career).toEqual(after);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves no two main posts, no two employments at a time, and every post within its employment', () => {
    fc.assert(
      fc.property(history, (statements) => {
        const { employments, assignments } = replay(base, statements).career;
        expect(overlaps(employments)).toBe(false);
        expect(overlaps(assignments.filter(({ isPrimary }) => isPrimary))).toBe(false);
        for (const row of [...employments, ...assignments]) expect(row.from < endOf(row.until)).toBe(true);
        expect(new Set(assignments.map(({ id }) => id)).size).toBe(assignments.length);
        for (const held of assignments) {
          let covered = held.from;
          for (const { id, from, until } of employments)
            if (id === held.employmentId && from <= covered && endOf(until) > covered) covered = endOf(until);
          expect(covered >= endOf(held.until)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is its own base: what stands replays to itself', () => {
    fc.assert(
      fc.property(history, (statements) => {
        const { career } = replay(base, statements);
        expect(isSameCareer(diffCareer(career, replay(career, []).career))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

function applied(before: Career, after: Career): Career {
  const { employments, assignments } = diffCareer(before, after);
  const next = <T extends { id: string; from: string }>(
    rows: readonly T[],
    {
      removed,
      changed,
      added,
    }: { removed: readonly T[]; changed: readonly { before: T; after: T }[]; added: readonly T[] },
  ): T[] => [
    ...rows
      .filter((row) => !removed.includes(row))
      .map((row) => changed.find((pair) => pair.before === row)?.after ?? row),
    ...added,
  ];
  return {
    employments: next(before.employments, employments),
    assignments: next(before.assignments, assignments),
  };
}
const sorted = ({ employments, assignments }: Career): string[] =>
  [...employments, ...assignments].map((row) => JSON.stringify(Object.entries(row).sort())).sort();
