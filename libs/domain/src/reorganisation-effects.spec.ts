import fc from 'fast-check';
import { replay } from './career-replay';
import type { AssignmentRow, Career, CareerStatement, EmploymentRow } from './career';
import { type CareerMove, beneathPassing, reorganisationEffects } from './reorganisation-effects';
import { standingOn } from './reorganisation-figures';

const DAY = '2027-01-01';
const work = (fields: Partial<EmploymentRow> = {}): EmploymentRow => ({
  id: 'e',
  from: '2015-01-01',
  until: null,
  classCode: 'CC',
  typeCode: null,
  statusCode: 'DANG_LV',
  managingOrganisationId: 'A',
  usingOrganisationId: 'A',
  payingOrganisationId: 'A',
  contractNumber: null,
  contractEndsOn: null,
  exitKindCode: null,
  decisionId: null,
  ...fields,
});
const post = (fields: Partial<AssignmentRow> = {}): AssignmentRow => ({
  id: 'p',
  employmentId: 'e',
  from: '2015-01-01',
  until: null,
  organisationId: 'A1',
  title: 'Chuyên viên',
  isLeader: false,
  isPrimary: true,
  leaderAllowance: null,
  appointmentKind: null,
  appointedOn: null,
  termEndsOn: null,
  positionId: 'old',
  decisionId: null,
  ...fields,
});
const career = (assignments: AssignmentRow[], employments = [work()]): Career => ({
  employments,
  assignments,
});

/** Body A with division A1 goes into N with division N1; C is another body. */
const PARENT_BEFORE: Record<string, string> = { A1: 'A', C1: 'C' };
const PARENT_AFTER: Record<string, string> = { N1: 'N', C1: 'C' };
const within = (tree: Record<string, string>) => (unit: string, body: string) =>
  unit === body || tree[unit] === body;
const move: CareerMove = {
  day: DAY,
  key: 'decision person',
  targetOf: (unit) => ({ A: 'N', A1: 'N1' })[unit],
  bodyOf: (unit) => (unit === 'A' ? 'N' : undefined),
  wasWithin: within(PARENT_BEFORE),
  isWithin: within(PARENT_AFTER),
  employerOf: (unit) => PARENT_AFTER[unit] ?? unit,
  positionOf: (position) => (position === 'old' ? 'new' : undefined),
};

function applied(base: Career, others: CareerStatement[] = [], wanted = move): Career {
  return replay(base, [...others, reorganised(base, others, wanted)]).career;
}

function reorganised(base: Career, others: CareerStatement[], wanted = move): CareerStatement {
  const before = replay(base, others).career;
  const starts = new Set(
    [
      ...base.assignments,
      ...others.flatMap(({ on, effects }) =>
        effects.flatMap((effect) => (effect.type === 'POST' ? [{ id: effect.id, from: on }] : [])),
      ),
    ].map(({ id, from }) => `${id} ${from}`),
  );
  const effects = reorganisationEffects(before, starts, wanted, beneathPassing(base, others, wanted.day));
  return { decisionId: 'r', on: wanted.day, entered: 99, effects };
}

describe('what a reorganisation does to a career', () => {
  it('gives the same post in the successor from the day on, with the position that took its place', () => {
    const { assignments, employments } = applied(career([post()]));
    expect(assignments).toMatchObject([
      { id: 'p', organisationId: 'A1', until: DAY, positionId: 'old' },
      {
        organisationId: 'N1',
        from: DAY,
        until: null,
        title: 'Chuyên viên',
        positionId: 'new',
        decisionId: 'r',
      },
    ]);
    expect(employments).toMatchObject([
      { usingOrganisationId: 'A', until: DAY },
      { usingOrganisationId: 'N', managingOrganisationId: 'N', payingOrganisationId: 'N', from: DAY },
    ]);
  });

  it('leaves alone whom it does not touch', () => {
    const base = career(
      [post({ organisationId: 'C1', positionId: 'c' })],
      [work({ managingOrganisationId: 'C', usingOrganisationId: 'C', payingOrganisationId: 'C' })],
    );
    expect(reorganisationEffects(base, new Set(), move)).toEqual([]);
  });

  it('follows an exception to another body, which then employs', () => {
    const exception = { organisationId: 'C1', title: 'Phó Trưởng phòng', isLeader: true, positionId: null };
    const after = applied(career([post()]), [], { ...move, exception });
    expect(standingOn(after, DAY)).toMatchObject({
      organisationId: 'C1',
      title: 'Phó Trưởng phòng',
      positionId: null,
    });
    expect(after.employments[1]).toMatchObject({ usingOrganisationId: 'C', managingOrganisationId: 'C' });
  });

  it('keeps a secondment passing: counted with the successor of the sender, and back there when it ends', () => {
    const secondment: CareerStatement = {
      decisionId: 's',
      on: '2026-06-01',
      entered: 1,
      effects: [
        {
          type: 'POST',
          id: 'away',
          fields: { ...post({ organisationId: 'C1', positionId: null }), isPrimary: true },
          until: '2028-06-01',
          isTemporary: true,
        },
        { type: 'PATCH', fields: { statusCode: 'BIET_PHAI_DI' }, until: '2028-06-01', isTemporary: true },
      ],
    };
    const after = applied(career([post()]), [secondment]);
    expect(standingOn(after, DAY)?.organisationId).toBe('N');
    const on = (day: string) =>
      after.assignments.find(({ from, until }) => from <= day && (!until || until > day));
    expect(on('2027-05-01')?.organisationId).toBe('C1');
    expect(on('2028-06-01')).toMatchObject({ organisationId: 'N1', positionId: 'new' });
    expect(standingOn(after, '2028-06-01')?.organisationId).toBe('N1');
  });

  it('moves concurrent posts, and lets a later leaving stand', () => {
    const beside = post({ id: 'k', isPrimary: false, organisationId: 'A', positionId: null });
    const retired: CareerStatement = {
      decisionId: 'x',
      on: '2027-09-01',
      entered: 1,
      effects: [{ type: 'EXIT', exitKindCode: 'HUU_TUOI' }],
    };
    const after = applied(career([post(), beside]), [retired]);
    expect(
      after.assignments
        .filter(({ until }) => until === '2027-09-01')
        .map((row) => row.organisationId)
        .sort(),
    ).toEqual(['N', 'N1']);
    expect(standingOn(after, '2027-09-01')).toBeNull();
  });

  it('is gone without a trace when its decision goes', () => {
    const base = career([post()]);
    expect(applied(base)).not.toEqual(base);
    expect(replay(base, []).career).toEqual(base);
  });
});

describe('decisions about what is passing, after a reorganisation', () => {
  const away = (id: string, on: string, until: string | null, unit: string): CareerStatement => ({
    decisionId: id,
    on,
    entered: Number(id),
    effects: [
      {
        type: 'POST',
        id: `post ${id}`,
        fields: {
          organisationId: unit,
          title: 'Chuyên viên',
          isLeader: false,
          isPrimary: true,
          leaderAllowance: null,
          appointmentKind: 'BIET_PHAI',
          appointedOn: null,
          termEndsOn: null,
          positionId: null,
        },
        until,
        isTemporary: true,
      },
      { type: 'PATCH', fields: { statusCode: 'BIET_PHAI_DI' }, until, isTemporary: true },
    ],
  });
  /** What stands where, whatever the rows are called. */
  const said = ({ assignments, employments }: Career) => ({
    posts: assignments.map(({ from, until, organisationId, positionId, isPrimary }) => ({
      from,
      until,
      organisationId,
      positionId: positionId ?? null,
      isPrimary,
    })),
    status: employments.map(({ from, until, statusCode }) => ({ from, until, statusCode })),
  });

  it('leave the post in the successor when the secondment is withdrawn', () => {
    const base = career([post()]);
    const secondment = away('1', '2026-06-01', '2028-06-01', 'C1');
    const move = reorganised(base, [secondment]);
    const { assignments, employments } = replay(base, [move]).career;
    expect(assignments).toMatchObject([
      { organisationId: 'A1', until: DAY },
      { organisationId: 'N1', from: DAY, until: null },
    ]);
    expect(employments.every(({ statusCode }) => statusCode === 'DANG_LV')).toBe(true);
  });

  it('end the restated secondment on the day that a correction says', () => {
    const base = career([post()]);
    const move = reorganised(base, [away('1', '2026-06-01', '2028-06-01', 'C1')]);
    const { assignments } = replay(base, [away('2', '2026-06-01', '2027-03-01', 'C1'), move]).career;
    expect(assignments).toMatchObject([
      { organisationId: 'A1', until: '2026-06-01' },
      { organisationId: 'C1', until: DAY },
      { organisationId: 'C1', from: DAY, until: '2027-03-01' },
      { organisationId: 'N1', from: '2027-03-01', until: null },
    ]);
  });

  it('leave what would stand had the withdrawn one never been entered', () => {
    const days = ['2025-03-01', '2025-09-01', '2026-06-01', DAY, '2027-04-01', '2028-01-01', '2029-01-01'];
    const secondments = fc.uniqueArray(
      fc.record({
        from: fc.nat(days.length - 2),
        length: fc.integer({ min: 1, max: days.length }),
        unit: fc.constantFrom('A', 'A1', 'C', 'C1'),
      }),
      { minLength: 1, maxLength: 3, selector: ({ from }) => from },
    );
    fc.assert(
      fc.property(secondments, fc.nat(), (wanted, pick) => {
        const base = career([post()]);
        const all = wanted.map(({ from, length, unit }, at) =>
          away(String(at + 1), days[from], days[from + length] ?? null, unit),
        );
        const rest = all.filter((_, at) => at !== pick % all.length);
        const withdrawn = replay(base, [...rest, reorganised(base, all)]).career;
        const never = replay(base, [...rest, reorganised(base, rest)]).career;
        expect(said(withdrawn)).toEqual(said(never));
      }),
      { numRuns: 500 },
    );
  });
});
