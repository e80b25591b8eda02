import type { DueContext, DueFacts, DueItem, EmploymentDueFact, SalaryDueFact } from './due-facts';
import { dueItemsOf } from './due-items';
import { migrationRows } from './rule-case-data';
import { REGULATION_PARAMETERS } from './rule-parameters';
import { salaryScales } from './salary-scale';
import { type Holiday, workingCalendar } from './working-days';

const context: DueContext = {
  today: '2026-11-26',
  calendar: workingCalendar(
    migrationRows('holidays_2025_2027').map(({ date, kind }) => ({
      day: date,
      kind: kind as Holiday['kind'],
    })),
  ),
  parameters: REGULATION_PARAMETERS,
  scales: salaryScales(
    migrationRows('salary_steps').map((row) => ({
      group: row['salary_group'] ?? '',
      step: Number(row['step']),
      coefficient: row['coefficient'] ?? '',
    })),
  ),
  gradeGroups: new Map([
    ['01.003', ['A1']],
    ['01.004', ['A0', 'B']],
  ]),
};

const employment = (more: Partial<EmploymentDueFact> = {}): EmploymentDueFact => ({
  from: '2015-01-01',
  until: null,
  statusCode: 'DANG_LV',
  classCode: 'CC',
  typeCode: 'BC_CC',
  contractNumber: null,
  contractEndsOn: null,
  ...more,
});
const salary = (more: Partial<SalaryDueFact> = {}): SalaryDueFact => ({
  gradeCode: '01.003',
  step: 4,
  coefficient: '3.33',
  overScalePercent: null,
  retainedCoefficient: null,
  paidPercent: null,
  paidFrom: '2024-04-01',
  countFrom: '2024-04-01',
  kind: 'REGULAR',
  ...more,
});
const facts = (more: Partial<DueFacts> = {}): DueFacts => ({
  sex: null,
  birth: null,
  employments: [employment()],
  assignments: null,
  salaries: null,
  delays: null,
  badYears: null,
  awards: null,
  certificates: null,
  ...more,
});
const only = (more: Partial<DueFacts>): DueItem => {
  const items = dueItemsOf(facts(more), context);
  expect(items).toHaveLength(1);
  return items[0] as DueItem;
};
const brief = (more: Partial<DueFacts>): string[] =>
  dueItemsOf(facts(more), context).map(({ kind, dueOn }) => `${kind} ${dueOn}`);

describe('the next step', () => {
  it('is filled in for the decision', () => {
    expect(only({ salaries: [salary()] })).toMatchObject({
      kind: 'RAISE_DUE',
      dueOn: '2027-04-01',
      summary: 'Ngạch 01.003: bậc 4 (3,33) lên bậc 5 (3,66)',
      decision: {
        kind: 'NANG_LUONG_TX',
        effectiveOn: '2027-04-01',
        payload: {
          gradeCode: '01.003',
          step: 5,
          coefficient: '3.66',
          paidFrom: '2027-04-01',
          countFrom: '2027-04-01',
        },
      },
    });
  });

  it('comes later by a discipline whose form nobody had to open (RAISE03)', () => {
    const item = only({
      salaries: [salary()],
      delays: [
        { reason: 'DISCIPLINE', months: 6, fromOn: '2025-02-10', note: null },
        { reason: 'DISCIPLINE', months: 6, fromOn: '2023-02-10', note: null },
      ],
    });
    expect(item.dueOn).toBe('2027-10-01');
    expect(item.reasons.map(({ text }) => text)).toContain('Kỷ luật từ 10/02/2025: kéo dài 6 tháng');
  });

  it('comes later by years not completed, once for an act that a decision names (RAISE06)', () => {
    expect(brief({ salaries: [salary()], badYears: [2023, 2024, 2025] })).toEqual(['RAISE_DUE 2028-04-01']);
    const delays = [{ reason: 'DISCIPLINE' as const, months: 6, fromOn: '2024-09-01', note: null }];
    expect(brief({ salaries: [salary()], badYears: [2024], delays })).toEqual(['RAISE_DUE 2027-10-01']);
  });

  it('is not put off by what begins once it is due; that belongs to the step after', () => {
    const from = salary({ paidFrom: '2023-12-01', countFrom: '2023-12-01' });
    const delayed = (fromOn: string): Partial<DueFacts> => ({
      salaries: [from],
      delays: [{ reason: 'NOT_COMPLETED', months: 6, fromOn, note: null }],
    });
    expect(brief(delayed('2027-01-15'))).toEqual(['RAISE_DUE 2026-12-01']);
    expect(brief(delayed('2026-12-01'))).toEqual(['RAISE_DUE 2026-12-01']);
    expect(brief(delayed('2026-11-15'))).toEqual(['RAISE_DUE 2027-06-01']);
    expect(brief({ salaries: [from], badYears: [2026] })).toEqual(['RAISE_DUE 2026-12-01']);
    // The first puts the step off so far that the second falls into it, be it a decision or the year itself.
    const first = { reason: 'OTHER' as const, months: 3, fromOn: '2026-05-01', note: null };
    const second = { reason: 'OTHER' as const, months: 6, fromOn: '2027-01-15', note: null };
    expect(brief({ salaries: [from], delays: [first, second] })).toEqual(['RAISE_DUE 2027-09-01']);
    expect(brief({ salaries: [from], delays: [second] })).toEqual(['RAISE_DUE 2026-12-01']);
    // A decision about a bad year of the step that comes after the day the step would have been due.
    const year = { salaries: [salary()], badYears: [2026] };
    expect(brief(year)).toEqual(['RAISE_DUE 2027-10-01']);
    expect(brief({ ...year, ...delayed('2027-05-01'), salaries: [salary()] })).toEqual([
      'RAISE_DUE 2027-10-01',
    ]);
  });

  it('is not put off by leave that begins once it is due', () => {
    const chain = (from: string): EmploymentDueFact[] => [
      employment({ until: from }),
      employment({ from, until: '2026-11-01', statusCode: 'KHONG_LUONG' }),
      employment({ from: '2026-11-01' }),
    ];
    const due = { salaries: [salary({ paidFrom: '2023-07-01', countFrom: '2023-07-01' })] };
    expect(brief({ ...due, employments: chain('2026-08-01') })).toEqual(['RAISE_DUE 2026-07-01']);
    expect(brief({ ...due, employments: chain('2026-06-01') })).toEqual(['RAISE_DUE 2026-12-01']);
    const last = { salaries: [salary({ step: 9, coefficient: '4.98', countFrom: '2023-07-01' })] };
    expect(brief({ ...last, employments: chain('2026-08-01') })).toEqual(['VK_DUE 2026-07-01']);
  });

  it('does not count unpaid leave and sick leave beyond six months', () => {
    const chain = (statusCode: string, from: string, until: string): EmploymentDueFact[] => [
      employment({ until: from }),
      employment({ statusCode, from, until }),
      employment({ from: until }),
    ];
    expect(
      brief({ salaries: [salary()], employments: chain('KHONG_LUONG', '2025-01-01', '2025-04-01') }),
    ).toEqual(['RAISE_DUE 2027-07-01']);
    expect(brief({ salaries: [salary()], employments: chain('OM', '2025-01-01', '2025-06-01') })).toEqual([
      'RAISE_DUE 2027-04-01',
    ]);
    expect(brief({ salaries: [salary()], employments: chain('OM', '2025-01-01', '2025-09-01') })).toEqual([
      'RAISE_DUE 2027-06-01',
    ]);
    expect(
      brief({ salaries: [salary()], employments: chain('THAI_SAN', '2025-01-01', '2025-07-01') }),
    ).toEqual(['RAISE_DUE 2027-04-01']);
  });

  it('adds up sick leaves shorter than a month', () => {
    const sick = (count: number): EmploymentDueFact[] =>
      Array.from({ length: count }, (_, at) => at).flatMap((at) => {
        const month = `2025-${String(at + 1).padStart(2, '0')}`;
        const [from, until] = [`${month}-01`, `${month}-29`];
        const back = `2025-${String(at + 2).padStart(2, '0')}-01`;
        return [employment({ statusCode: 'OM', from, until }), employment({ from: until, until: back })];
      });
    const after = employment({ from: '2026-01-01' });
    const due = (count: number): string[] =>
      brief({ salaries: [salary()], employments: [...sick(count), after] });
    // Six leaves of 28 days are within six months of thirty days; 44 days of eight are not.
    expect(due(6)).toEqual(['RAISE_DUE 2027-04-01']);
    expect(due(8)).toEqual(['RAISE_DUE 2027-05-01']);
  });

  it('follows the scale of the person’s own row', () => {
    expect(only({ salaries: [salary({ gradeCode: '01.004', step: 3, coefficient: '2.26' })] })).toMatchObject(
      {
        dueOn: '2026-04-01',
        decision: { payload: { step: 4, coefficient: '2.46' } },
      },
    );
  });

  it('is a percent at the last step', () => {
    expect(only({ salaries: [salary({ step: 9, coefficient: '4.98' })] })).toMatchObject({
      kind: 'VK_DUE',
      dueOn: '2027-04-01',
      decision: { kind: 'VUOT_KHUNG', payload: { overScalePercent: '5' } },
    });
  });

  it('is nothing without a grade or with an unknown one', () => {
    expect(brief({ salaries: [salary({ gradeCode: null }), salary({ gradeCode: 'X' })] })).toEqual([]);
  });
});

describe('an early step', () => {
  const award = { on: '2025-05-01', level: 'TINH_BO', code: 'BK_TINH', name: 'Bằng khen cấp tỉnh' };
  it('is for those with an achievement, at the review of the year', () => {
    const items = dueItemsOf(facts({ salaries: [salary()], awards: [award] }), context);
    expect(items.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['EARLY_RAISE', '2026-12-31'],
      ['RAISE_DUE', '2027-04-01'],
    ]);
    expect(items[0]?.decision).toMatchObject({ kind: 'NANG_LUONG_TTH', effectiveOn: '2026-07-01' });
  });

  it('is not for the title that nearly everybody has', () => {
    expect(brief({ salaries: [salary()], awards: [{ ...award, code: 'LDTT', level: 'CO_SO' }] })).toEqual([
      'RAISE_DUE 2027-04-01',
    ]);
  });

  it('is not for an achievement that an early step has used', () => {
    const before = salary({ step: 3, paidFrom: '2024-06-01', countFrom: '2024-06-01' });
    const early = (paidFrom: string): SalaryDueFact =>
      salary({ step: 4, paidFrom, countFrom: paidFrom, kind: 'EARLY_ACHIEVEMENT' });
    const again = (salaries: SalaryDueFact[], ...days: string[]): string[] =>
      dueItemsOf(facts({ salaries, awards: days.map((on) => ({ ...award, on })) }), {
        ...context,
        today: '2031-11-01',
      }).map(({ kind }) => kind);
    // Reviewed in December 2026 for a step due on 01/06/2027, paid from nine months before.
    const later = salary({ step: 5, coefficient: '3.66', paidFrom: '2029-09-01', countFrom: '2029-09-01' });
    const history = [before, early('2026-09-01'), later];
    expect(again(history, '2026-11-15')).toEqual(['RAISE_DUE']);
    expect(again(history, '2026-11-15', '2030-05-01')).toContain('EARLY_RAISE');
    expect(again(history.slice(1), '2026-11-15')).toEqual(['RAISE_DUE']);
    // Due on 01/12/2027 and reviewed in December 2026: what came after the pay was not used.
    const half = [
      { ...before, paidFrom: '2024-12-01', countFrom: '2024-12-01' },
      early('2027-06-01'),
      { ...later, paidFrom: '2029-06-01', countFrom: '2029-06-01' },
    ];
    expect(again(half, '2027-11-15')).toContain('EARLY_RAISE');
    expect(again(half, '2027-05-15')).toEqual(['RAISE_DUE']);
  });

  it('comes with the notice of retirement', () => {
    // Notice 01/07/2026, pension 01/01/2027: the step of that day would come too late.
    const born = { sex: 'F' as const, birth: '1969-12-05' };
    const items = brief({ ...born, salaries: [salary({ paidFrom: '2024-01-01', countFrom: '2024-01-01' })] });
    expect(items).toEqual([
      'EARLY_RAISE 2026-07-01',
      'RETIRE_NOTICE 2026-07-01',
      'RETIRE_DECISION 2026-10-01',
    ]);
  });
});

describe('retirement', () => {
  const born = { sex: 'M' as const, birth: '1965-06' };
  it('asks for notice and decision, with the exit filled in', () => {
    const items = dueItemsOf(facts(born), context);
    expect(items.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      'RETIRE_NOTICE 2026-07-01',
      'RETIRE_DECISION 2026-10-01',
    ]);
    expect(items[1]?.decision).toEqual({
      kind: 'RA',
      effectiveOn: '2027-01-01',
      payload: { exitKindCode: 'HUU_TUOI' },
    });
  });

  it('asks for no notice once it is out, and for nothing once the end is recorded', () => {
    expect(brief({ ...born, employments: [employment({ statusCode: 'CHO_HUU' })] })).toEqual([
      'RETIRE_DECISION 2026-10-01',
    ]);
    expect(brief({ ...born, employments: [employment({ until: '2027-01-01' })] })).toEqual([]);
    expect(brief({ ...born, employments: [employment({ statusCode: 'DA_NGHI' })] })).toEqual([]);
  });

  it('comes later, earlier or after an extension by decision, and says so', () => {
    const none = { postponeReason: null, earlyMonths: null, endsOn: null };
    const pension = (retirement: DueFacts['retirement']): string | undefined =>
      dueItemsOf(facts({ ...born, retirement }), context).at(-1)?.decision?.effectiveOn;
    // Born 06/1965: 61 years 6 months, pension from 01/01/2027.
    expect(pension([{ ...none, kind: 'LUI_NGHI_HUU', postponeReason: 'SERIOUS_ILLNESS' }])).toBe(
      '2027-04-01',
    );
    expect(pension([{ ...none, kind: 'NGHI_HUU_TUOI_THAP', earlyMonths: 1 }])).toBe('2026-12-01');
    const extended = [{ ...none, kind: 'KEO_DAI_CT' as const, endsOn: '2028-12-31' }];
    expect(pension(extended)).toBe('2029-01-01');
    const [notice] = dueItemsOf(facts({ ...born, retirement: extended }), context);
    expect(notice).toMatchObject({ kind: 'RETIRE_NOTICE', dueOn: '2028-07-01' });
    expect(notice?.reasons.map(({ text }) => text)).toContain('Kéo dài thời gian công tác đến 31/12/2028');
  });

  it('ends the row of raises', () => {
    expect(brief({ ...born, salaries: [salary()] })).not.toContain('RAISE_DUE 2027-04-01');
  });
});

describe('who gave up a post', () => {
  it.each([
    ['THOI_GIU_CV', '2026-09-01', '2027-09-01'],
    ['TU_CHUC', '2026-09-01', '2028-09-01'],
    ['MIEN_NHIEM', '2026-09-01', '2029-09-01'],
  ] as const)('after %s of %s may be considered again from %s', (kind, on, again) => {
    expect(brief({ leftPosts: [{ kind, on }] })).toEqual([`ELIGIBLE_AGAIN ${again}`]);
  });

  it('is not told once the time is over', () => {
    expect(brief({ leftPosts: [{ kind: 'THOI_GIU_CV', on: '2025-11-25' }] })).toEqual([]);
  });
});

describe('posts', () => {
  const post = {
    id: 'p',
    from: '2021-12-16',
    until: null,
    title: 'Trưởng phòng',
    organisationId: 'o',
    isLeader: true,
    isPrimary: true,
    leaderAllowance: '0.50',
    appointmentKind: 'BO_NHIEM',
    appointedOn: '2021-12-16',
    termEndsOn: '2026-12-15',
  };
  it('ask for notice and decision before their term ends', () => {
    const items = dueItemsOf(facts({ sex: 'M', birth: '1975-01', assignments: [post] }), context);
    expect(items.slice(0, 2).map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      'TERM_NOTICE 2026-08-06',
      'TERM_END 2026-12-15',
    ]);
    expect(items[0]?.decision).toEqual({
      kind: 'BO_NHIEM_LAI',
      effectiveOn: '2026-12-16',
      payload: {
        title: 'Trưởng phòng',
        organisationId: 'o',
        isLeader: true,
        isPrimary: true,
        leaderAllowance: '0.50',
        termEndsOn: '2031-12-15',
      },
    });
  });

  it('are extended to retirement when less than two years are left', () => {
    const items = dueItemsOf(facts({ sex: 'M', birth: '1966-04', assignments: [post] }), context);
    expect(items.find(({ kind }) => kind === 'TERM_END')?.decision).toMatchObject({
      kind: 'KEO_DAI_CV',
      payload: { termEndsOn: '2028-04-30' },
    });
  });

  it('have no term when its end is unknown, or when retirement or the end of the post comes first', () => {
    expect(brief({ assignments: [{ ...post, termEndsOn: null, appointedOn: null }] })).toEqual([]);
    expect(brief({ assignments: [{ ...post, until: '2026-12-01' }] })).toEqual([]);
    expect(brief({ sex: 'M', birth: '1965-03', assignments: [post] }).join()).not.toContain('TERM');
  });

  it('reckon the five years where only the appointment is known', () => {
    expect(brief({ assignments: [{ ...post, termEndsOn: null }] })).toContain('TERM_END 2026-12-15');
  });

  it('end after twelve months of acting, three years of secondment', () => {
    expect(
      brief({
        assignments: [
          { ...post, appointmentKind: 'GIAO_QUYEN', appointedOn: '2026-08-01', termEndsOn: null },
        ],
      }),
    ).toEqual(['ACTING_END 2027-07-31']);
    expect(
      brief({
        assignments: [{ ...post, appointmentKind: 'BIET_PHAI', appointedOn: '2026-09-01', termEndsOn: null }],
      }),
    ).toEqual(['SECONDMENT_END 2029-08-31']);
    const seconded = { ...post, appointmentKind: 'BIET_PHAI', appointedOn: '2026-09-01', termEndsOn: null };
    expect(brief({ assignments: [{ ...seconded, until: '2027-09-01' }] })).toEqual([
      'SECONDMENT_END 2027-08-31',
    ]);
    expect(brief({ assignments: [{ ...seconded, until: '2027-09-01', termEndsOn: '2027-06-30' }] })).toEqual([
      'SECONDMENT_END 2027-06-30',
    ]);
    expect(brief({ employments: [employment({ statusCode: 'BIET_PHAI_DI', from: '2026-09-01' })] })).toEqual([
      'SECONDMENT_END 2029-08-31',
    ]);
  });
});

describe('stretches with an end of their own', () => {
  it('contract, suspension, discipline', () => {
    expect(brief({ employments: [employment({ contractEndsOn: '2027-02-28', classCode: 'VC' })] })).toEqual([
      'CONTRACT_END 2027-02-28',
    ]);
    expect(brief({ employments: [employment({ statusCode: 'TAM_DINH_CHI', from: '2026-11-02' })] })).toEqual([
      'SUSPENSION_END 2026-12-14',
    ]);
    expect(
      brief({ delays: [{ reason: 'DISCIPLINE', months: 6, fromOn: '2026-03-10', note: null }] }),
    ).toEqual(['DISCIPLINE_END 2027-03-09']);
    expect(
      brief({ delays: [{ reason: 'DISCIPLINE', months: 6, fromOn: '2024-03-10', note: null }] }),
    ).toEqual([]);
  });

  it('tells of the last day of a promised service while the person still serves', () => {
    const promise = { id: 'm', name: 'Thạc sĩ Quản lý công', startsOn: '2021-01-01', monthsPromised: 72 };
    expect(brief({ commitments: [promise] })).toEqual(['COMMITMENT_END 2026-12-31']);
    expect(brief({ commitments: [{ ...promise, monthsPromised: 60 }] })).toEqual([]);
  });

  it('a certificate, unless a later one is there', () => {
    const english = { kind: 'LANGUAGE', name: 'B1', language: 'Tiếng Anh', earnedOn: '2025-01' };
    const ends = { ...english, id: 'a', expiresOn: '2027-01-31' };
    expect(brief({ certificates: [ends] })).toEqual(['CERTIFICATE_EXPIRY 2027-01-31']);
    expect(
      brief({ certificates: [ends, { ...english, id: 'b', expiresOn: null, earnedOn: '2026-02' }] }),
    ).toEqual([]);
    expect(brief({ certificates: [ends, { ...english, id: 'b', expiresOn: '2028-01' }] })).toEqual([
      'CERTIFICATE_EXPIRY 2028-01-31',
    ]);
  });
});

it('says why, each time', () => {
  const all = dueItemsOf(
    facts({
      sex: 'M',
      birth: '1965-06',
      salaries: [salary()],
      employments: [employment({ contractEndsOn: '2027-02-28' })],
    }),
    context,
  );
  expect(all.length).toBeGreaterThan(2);
  for (const { reasons, summary } of all) {
    expect(summary).not.toBe('');
    expect(reasons.length).toBeGreaterThan(1);
    expect(reasons.some(({ basis }) => basis !== '')).toBe(true);
  }
});
