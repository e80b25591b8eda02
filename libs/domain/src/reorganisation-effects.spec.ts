import { replay } from './career-replay';
import type { AssignmentRow, Career, CareerStatement, EmploymentRow } from './career';
import { type CareerMove, reorganisationEffects } from './reorganisation-effects';
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
  const before = replay(base, others).career;
  const starts = new Set(
    [
      ...base.assignments,
      ...others.flatMap(({ on, effects }) =>
        effects.flatMap((effect) => (effect.type === 'POST' ? [{ id: effect.id, from: on }] : [])),
      ),
    ].map(({ id, from }) => `${id} ${from}`),
  );
  const effects = reorganisationEffects(before, starts, wanted);
  return replay(base, [...others, { decisionId: 'r', on: wanted.day, entered: 99, effects }]).career;
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
