import fc from 'fast-check';
import type { Career, CareerEffect, CareerStatement } from './career';
import type { CareerPayload } from './career-payload';
import { replay } from './career-replay';
import { careerEffects } from './decision-effects';
import { decisionKind } from './decision-kinds';

/** Two bodies with a room each: "ba" lies in body "b", "ca" in body "c". */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  b: ['tinh'],
  ba: ['b', 'tinh'],
  c: ['tinh'],
  ca: ['c', 'tinh'],
};
const base: Career = {
  employments: [
    {
      id: 'e',
      from: '2015-01-01',
      until: null,
      classCode: 'CC',
      typeCode: null,
      statusCode: 'DANG_LV',
      managingOrganisationId: 'b',
      usingOrganisationId: 'b',
      payingOrganisationId: 'b',
      contractNumber: null,
      contractEndsOn: null,
      exitKindCode: null,
      decisionId: null,
    },
  ],
  assignments: [
    {
      id: 'a',
      employmentId: 'e',
      from: '2015-01-01',
      until: null,
      organisationId: 'ba',
      title: 'Chuyên viên',
      isLeader: false,
      isPrimary: true,
      leaderAllowance: null,
      appointmentKind: null,
      appointedOn: null,
      termEndsOn: null,
      decisionId: null,
    },
  ],
};

interface Decided {
  readonly id: string;
  readonly kind: string;
  readonly on: string;
  readonly endsOn?: string | null;
  readonly payload: CareerPayload;
}
interface Recorded {
  readonly statements: readonly CareerStatement[];
  /** Decisions that were refused, or whose effect found nothing to act upon. */
  readonly refused: readonly string[];
}

/** Enters decisions one after the other, each made out against what stands then. */
function recorded(decisions: readonly Decided[]): Recorded {
  const statements: CareerStatement[] = [];
  const refused: string[] = [];
  for (const [at, { id, kind, on, endsOn = null, payload }] of decisions.entries()) {
    const known = decisionKind(kind);
    if (!known) throw new Error(kind);
    const dates = { decisionId: id, personId: 'p', effectiveOn: on, endsOn };
    const { effects, violations } = careerEffects(known, dates, payload, {
      career: replay(base, statements).career,
      bodiesAbove: (unit) => ABOVE[unit] ?? [],
    });
    if (violations.some(({ severity }) => severity === 'error')) refused.push(id);
    else statements.push({ decisionId: id, on, entered: at, effects });
  }
  return { statements, refused: [...refused, ...replay(base, statements).unplaced] };
}
const careerOf = (decisions: readonly Decided[]): Career =>
  replay(base, recorded(decisions).statements).career;
const posts = (decisions: readonly Decided[]): string[] =>
  careerOf(decisions).assignments.map(
    ({ title, organisationId, positionId, from }) =>
      `${from} ${title} ${organisationId}${positionId ? ` ${positionId}` : ''}`,
  );
const bodies = (decisions: readonly Decided[]): string[] =>
  careerOf(decisions).employments.map(({ from, usingOrganisationId }) => `${from} ${usingOrganisationId}`);

const appointed: Decided = {
  id: 'A',
  kind: 'BO_NHIEM',
  on: '2024-01-01',
  payload: { title: 'Phó Trưởng phòng' },
};
const moved: Decided = {
  id: 'M',
  kind: 'DIEU_DONG',
  on: '2022-01-01',
  payload: { organisationId: 'ca', title: 'Chuyên viên' },
};

describe('what a decision leaves open', () => {
  it('is taken from the main post of its day, also when that was recorded later', () => {
    expect(posts([appointed])).toEqual(['2015-01-01 Chuyên viên ba', '2024-01-01 Phó Trưởng phòng ba']);
    expect(posts([appointed, moved])).toEqual([
      '2015-01-01 Chuyên viên ba',
      '2022-01-01 Chuyên viên ca',
      '2024-01-01 Phó Trưởng phòng ca',
    ]);
    expect(posts([moved, appointed])).toEqual(posts([appointed, moved]));
    expect(bodies([appointed, moved])).toEqual(['2015-01-01 b', '2022-01-01 ca']);
  });

  it('leaves a unit that was named where it is', () => {
    const named = { ...appointed, payload: { ...appointed.payload, organisationId: 'ba' } };
    expect(posts([named, moved]).at(-1)).toBe('2024-01-01 Phó Trưởng phòng ba');
    // The room is in the old body again, so that employs from then on.
    expect(bodies([named, moved])).toEqual(['2015-01-01 b', '2022-01-01 ca', '2024-01-01 ba']);
  });

  it('keeps what was stored before effects could be left open', () => {
    const stored: CareerEffect[] = [
      {
        type: 'POST',
        id: 'old',
        fields: { ...base.assignments[0], title: 'Trưởng phòng', organisationId: 'ba' },
        until: null,
        isTemporary: false,
      },
    ];
    const statements = [
      { decisionId: 'O', on: '2024-01-01', entered: 0, effects: stored },
      ...recorded([moved]).statements.map((one) => ({ ...one, entered: 1 })),
    ];
    expect(replay(base, statements).career.assignments.at(-1)).toMatchObject({
      organisationId: 'ba',
      title: 'Trưởng phòng',
    });
  });

  it('follows title, allowance and position into a re-appointment, and the post beneath a secondment', () => {
    const first: Decided = {
      id: 'F',
      kind: 'BO_NHIEM',
      on: '2019-01-01',
      payload: { title: 'Trưởng phòng', leaderAllowance: '0.5', positionId: 'tp' },
    };
    const again: Decided = {
      id: 'G',
      kind: 'BO_NHIEM_LAI',
      on: '2024-01-01',
      payload: { termEndsOn: '2028-12-31' },
    };
    const away: Decided = {
      id: 'S',
      kind: 'BIET_PHAI',
      on: '2023-07-01',
      endsOn: '2024-06-30',
      payload: { organisationId: 'ca', title: 'Biệt phái' },
    };
    expect(posts([first, again]).at(-1)).toBe('2024-01-01 Trưởng phòng ba tp');
    expect(careerOf([first, again]).assignments.at(-1)).toMatchObject({
      leaderAllowance: '0.5',
      appointedOn: '2019-01-01',
    });
    expect(posts([first, again, away]).at(-1)).toBe('2024-01-01 Trưởng phòng ba tp');
    expect(careerOf([first, again, away]).employments.at(-1)).toMatchObject({
      from: '2024-01-01',
      statusCode: 'DANG_LV',
    });
    // Recorded while the secondment stands, it is not clear which unit is meant.
    expect(recorded([first, away, again]).refused).toEqual(['G']);
  });

  it('is lost, and told so, where nothing is held any more', () => {
    const left: Decided = { id: 'L', kind: 'RA', on: '2023-01-01', payload: { exitKindCode: 'KHAC' } };
    expect(recorded([appointed, left]).refused).toEqual(['A']);
  });
});

describe('placing', () => {
  const placed: Decided = { id: 'P', kind: 'BO_TRI_VTVL', on: '2023-01-01', payload: { positionId: 'vt1' } };

  it('goes on in the same post, in another position', () => {
    expect(posts([placed])).toEqual(['2015-01-01 Chuyên viên ba', '2023-01-01 Chuyên viên ba vt1']);
    expect(posts([placed, { ...placed, id: 'Q', on: '2024-01-01', payload: { positionId: 'vt2' } }])).toEqual(
      ['2015-01-01 Chuyên viên ba', '2023-01-01 Chuyên viên ba vt1', '2024-01-01 Chuyên viên ba vt2'],
    );
    expect(posts([{ ...moved, payload: { ...moved.payload, positionId: 'vt9' } }]).at(-1)).toBe(
      '2022-01-01 Chuyên viên ca vt9',
    );
  });

  it('ends with the post, and lets what was passing pass', () => {
    const acting: Decided = {
      id: 'T',
      kind: 'GIAO_PHU_TRACH',
      on: '2022-01-01',
      endsOn: '2023-06-30',
      payload: { title: 'Phụ trách phòng' },
    };
    expect(posts([acting, placed])).toEqual([
      '2015-01-01 Chuyên viên ba',
      '2022-01-01 Phụ trách phòng ba',
      '2023-01-01 Phụ trách phòng ba vt1',
      '2023-07-01 Chuyên viên ba',
    ]);
  });

  it('may be about a post beside the main one, which still ends by its first id', () => {
    const extra: Decided = {
      id: 'K',
      kind: 'BO_NHIEM',
      on: '2020-01-01',
      payload: { title: 'Thư ký', isPrimary: false },
    };
    const row = careerOf([extra]).assignments.find(({ title }) => title === 'Thư ký');
    const placing = { ...placed, payload: { positionId: 'tk', postId: row?.id } };
    const over: Decided = {
      id: 'E',
      kind: 'THOI_GIU_CV',
      on: '2024-01-01',
      payload: { assignmentId: row?.id },
    };
    const held = careerOf([extra, over, placing]).assignments.filter(({ title }) => title === 'Thư ký');
    expect(held.map(({ from, until, positionId }) => [from, until, positionId])).toEqual([
      ['2020-01-01', '2023-01-01', undefined],
      ['2023-01-01', '2024-01-01', 'tk'],
    ]);
  });

  it('finds nothing to place, and warns of the same position', () => {
    expect(recorded([{ ...placed, on: '2010-01-01' }]).refused).toEqual(['P']);
    const kind = decisionKind('BO_TRI_VTVL');
    if (!kind) throw new Error('BO_TRI_VTVL');
    const { violations } = careerEffects(
      kind,
      { decisionId: 'R', personId: 'p', effectiveOn: '2024-01-01', endsOn: null },
      placed.payload,
      { career: careerOf([placed]), bodiesAbove: () => [] },
    );
    expect(violations).toMatchObject([{ code: 'ALREADY_IN_POSITION', severity: 'warning' }]);
  });
});

const day = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => new Date(Date.UTC(2015, 5, 1 + days)).toISOString().slice(0, 10));
const unit = fc.constantFrom('b', 'ba', 'c', 'ca');
const maybeUnit = fc.option(unit, { nil: null });
const decided = (no: number): fc.Arbitrary<Decided> =>
  fc
    .record({
      on: day,
      at: unit,
      may: maybeUnit,
      kind: fc.integer({ min: 0, max: 9 }),
      isPrimary: fc.boolean(),
      position: fc.option(fc.constant(`vt${no}`), { nil: null }),
    })
    .map(({ on, at, may, kind, isPrimary, position }) => {
      const endsOn = `${Number(on.slice(0, 4)) + 2}${on.slice(4)}`;
      const said = { title: `Chức vụ ${no}`, positionId: position };
      const forms: readonly Omit<Decided, 'id' | 'on'>[] = [
        { kind: 'DIEU_DONG', payload: { ...said, organisationId: at, endConcurrent: isPrimary } },
        { kind: 'SAP_NHAP_TC', payload: { organisationId: at } },
        { kind: 'BO_NHIEM', payload: { ...said, organisationId: may, isPrimary } },
        { kind: 'BO_NHIEM', payload: said },
        { kind: 'BO_NHIEM_LAI', payload: { organisationId: may } },
        { kind: 'GIAO_PHU_TRACH', endsOn, payload: { ...said, organisationId: may, isPrimary } },
        { kind: 'BIET_PHAI', endsOn, payload: { ...said, organisationId: at } },
        { kind: 'TRO_LAI', payload: {} },
        { kind: 'THOI_GIU_CV', payload: { ...said, organisationId: may } },
        { kind: 'BO_TRI_VTVL', payload: { positionId: `vt${no}` } },
      ];
      return { id: `d${no}`, on, ...forms[kind] };
    });
const history = fc
  .integer({ min: 2, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, no) => decided(no + 1))));

describe('a decision withdrawn', () => {
  it('leaves what stood had it never been entered, whatever was made out against it', () => {
    let compared = 0;
    fc.assert(
      fc.property(history, fc.nat(), (decisions, which) => {
        const gone = decisions[which % decisions.length].id;
        const rest = decisions.filter(({ id }) => id !== gone);
        const [all, never] = [recorded(decisions), recorded(rest)];
        fc.pre(all.refused.length === 0 && never.refused.length === 0);
        compared++;
        const withdrawn = all.statements.filter(({ decisionId }) => decisionId !== gone);
        expect(replay(base, withdrawn).career).toEqual(replay(base, never.statements).career);
      }),
      { numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('does not depend on which of two days was written down first', () => {
    fc.assert(
      fc.property(history, (decisions) => {
        const byDay = [...decisions].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
        fc.pre(new Set(decisions.map(({ on }) => on)).size === decisions.length);
        const [asEntered, inOrder] = [recorded(decisions), recorded(byDay)];
        fc.pre(asEntered.refused.length === 0 && inOrder.refused.length === 0);
        expect(replay(base, asEntered.statements).career).toEqual(replay(base, inOrder.statements).career);
      }),
      { numRuns: 600 },
    );
  });
});
