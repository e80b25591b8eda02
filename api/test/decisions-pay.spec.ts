import { type Agent, type TestApp, openApp } from './harness/app';
import { type DecisionsOffice, anOfficial, decisionsOffice, draftOf, record } from './decisions-office';

let app: TestApp;
let office: DecisionsOffice;
let province: Agent;
beforeAll(async () => {
  app = await openApp();
  office = await decisionsOffice(app.database.owner);
  province = await app.signIn('tinh');
});
afterAll(() => app.close());

const owner = (): TestApp['database']['owner'] => app.database.owner;
/** Somebody of the department whose last place on the scale is this, counted from 01/04/2024. */
async function placedAt(
  step: number,
  coefficient: string,
  more: { overScale?: string; paidPercent?: string } = {},
): Promise<string> {
  const id = await anOfficial(owner(), office.department);
  await owner().query(
    `insert into salary_position (person_id, grade_code, grade_since, step, coefficient, over_scale_percent, paid_percent, paid_from, count_from)
     values ($1, '01.003', '2015-01-01', $2, $3, $4, $5, '2024-05-01', '2024-04-01')`,
    [id, step, coefficient, more.overScale ?? null, more.paidPercent ?? '100'],
  );
  return id;
}
const last = async (id: string): Promise<Record<string, unknown>> =>
  (
    await owner().query<Record<string, unknown>>(
      `select step, coefficient::text, count_from::text, over_scale_percent::float, paid_percent::float, kind
       from salary_position_in_force where person_id = $1 and not is_void order by paid_from desc limit 1`,
      [id],
    )
  ).rows[0];
const on = (kind: string, payload: Record<string, unknown>, effectiveOn = '2026-09-01') => ({
  kind,
  effectiveOn,
  payload,
});

describe('what a decision on pay leaves open', () => {
  it.each([
    ['less than an old step: the count goes on', 8, '4.65', 2, '4.74', '2024-04-01'],
    ['an old step or more: it starts anew', 6, '3.99', 1, '4.40', '2026-09-01'],
    ['a step that the rules do not give: it starts anew', 8, '4.65', 3, '5.08', '2026-09-01'],
  ] as const)('in a higher grade, %s', async (_, step, coefficient, next, becomes, countFrom) => {
    const id = await placedAt(step, coefficient);
    await record(app, province, id, on('NANG_NGACH', { gradeCode: '01.002', step: next }));
    expect(await last(id)).toMatchObject({ step: next, coefficient: becomes, count_from: countFrom });
  });

  it('keeps count and over-scale percent at the same step, unless the decision says otherwise', async () => {
    const payload = { gradeCode: '01.003', step: 9 };
    const id = await placedAt(9, '4.98', { overScale: '8' });
    await record(app, province, id, on('CHUYEN_BAC_NN', payload));
    expect(await last(id)).toMatchObject({
      kind: 'CONVERT_BAC',
      count_from: '2024-04-01',
      over_scale_percent: 8,
    });
    const other = await placedAt(9, '4.98', { overScale: '8' });
    await record(
      app,
      province,
      other,
      on('CHUYEN_BAC_NN', { ...payload, countFrom: '2026-09-01', overScalePercent: '9' }),
    );
    expect(await last(other)).toMatchObject({ count_from: '2026-09-01', over_scale_percent: 9 });
    const higher = await placedAt(9, '4.98', { overScale: '8' });
    await record(app, province, higher, on('NANG_NGACH', { gradeCode: '01.002', step: 4 }));
    expect(await last(higher)).toMatchObject({ count_from: '2026-09-01', over_scale_percent: null });
  });

  it('retains what the last step of the new grade pays less', async () => {
    // A2.2 step 8 with 20 % is 7.656; A2.1 ends with step 8 at 6.78.
    const id = await anOfficial(owner(), office.department, { classCode: 'VC' });
    await owner().query(
      `insert into salary_position (person_id, grade_code, grade_since, step, coefficient, over_scale_percent, paid_from, count_from)
       values ($1, 'V.01.02.01', '2015-01-01', 8, 6.38, 20, '2024-05-01', '2024-04-01')`,
      [id],
    );
    const retained = async (): Promise<unknown> =>
      (
        await owner().query<{ retained: number | null }>(
          `select retained_coefficient::float as retained from salary_position_in_force where person_id = $1 and not is_void order by paid_from desc limit 1`,
          [id],
        )
      ).rows[0]?.retained;
    await record(app, province, id, on('CHUYEN_BAC_NN', { gradeCode: 'V.02.01.01', step: 8 }));
    expect(await last(id)).toMatchObject({ step: 8, coefficient: '6.78', over_scale_percent: null });
    expect(await retained()).toBe(0.876);
    await record(
      app,
      province,
      id,
      on('XEP_LUONG_LAI', { gradeCode: 'V.02.01.01', step: 8, retainedCoefficient: '0.5' }, '2026-10-01'),
    );
    expect(await retained()).toBe(0.5);
  });

  it('pays in full after probation, and otherwise what was paid', async () => {
    const raised = await placedAt(4, '3.33', { paidPercent: '85' });
    await record(app, province, raised, on('NANG_LUONG_TX', { step: 5 }, '2027-04-01'));
    expect(await last(raised)).toMatchObject({ step: 5, paid_percent: 85 });
    const appointed = await placedAt(4, '3.33', { paidPercent: '85' });
    await record(app, province, appointed, on('BO_NHIEM_NGACH', { gradeCode: '01.003', step: 4 }));
    expect(await last(appointed)).toMatchObject({ step: 4, paid_percent: 100 });
  });

  it('is early for an achievement, or because the retirement was announced', async () => {
    const early = on('NANG_LUONG_TTH', { step: 5 });
    const working = await placedAt(4, '3.33');
    await record(app, province, working, early);
    expect(await last(working)).toMatchObject({ step: 5, kind: 'EARLY_ACHIEVEMENT' });
    const leaving = await placedAt(4, '3.33');
    await record(app, province, leaving, on('NGHI_CHE_DO', { statusCode: 'CHO_HUU' }, '2026-08-01'));
    await record(app, province, leaving, early);
    expect(await last(leaving)).toMatchObject({ step: 5, kind: 'EARLY_RETIREMENT' });
  });
});

it('says which step the rules give when another is typed', async () => {
  const told = async (id: string, kind: string, gradeCode: string, step: number): Promise<string[]> => {
    const draft = await draftOf(owner(), id, on(kind, { gradeCode, step }));
    const { body } = await province.post('/api/decisions/preview').send(draft).expect(200);
    return (body as { people: { problems: { code: string; detail: string }[] }[] }).people.flatMap(
      ({ problems }) =>
        problems.filter(({ code }) => code === 'STEP_NOT_BY_RULE').map(({ detail }) => detail),
    );
  };
  const id = await placedAt(8, '4.65');
  const sentence = 'Theo quy định xếp lương, ngạch này được xếp bậc 2 (4,74).';
  expect(await told(id, 'NANG_NGACH', '01.002', 3)).toEqual([sentence]);
  expect(await told(id, 'NANG_NGACH', '01.002', 2)).toEqual([]);
  expect(await told(id, 'XEP_LUONG_LAI', '01.002', 3)).toEqual([sentence]);
});

describe('a step before its day', () => {
  const early = async (id: string, effectiveOn: string): Promise<string[]> => {
    const draft = await draftOf(owner(), id, on('NANG_LUONG_TX', { step: 5 }, effectiveOn));
    const { body } = await province.post('/api/decisions/preview').send(draft).expect(200);
    return (body as { people: { problems: { code: string; detail: string }[] }[] }).people.flatMap(
      ({ problems }) => problems.filter(({ code }) => code === 'STEP_NOT_DUE').map(({ detail }) => detail),
    );
  };
  const dueFrom = (day: string): string => `Tính theo hồ sơ, lần nâng bậc này đến hạn từ ${day}.`;

  it('is told by what the due list reckons with: leave without pay and years not completed', async () => {
    const id = await placedAt(4, '3.33');
    expect(await early(id, '2027-03-31')).toEqual([dueFrom('01/04/2027')]);
    expect(await early(id, '2027-04-01')).toEqual([]);
    await record(app, province, id, {
      ...on('NGHI_CHE_DO', { statusCode: 'KHONG_LUONG' }, '2025-02-01'),
      endsOn: '2025-04-30',
    });
    expect(await early(id, '2027-06-30')).toEqual([dueFrom('01/07/2027')]);
    expect(await early(id, '2027-07-01')).toEqual([]);
    const idle = await placedAt(4, '3.33');
    await record(app, province, idle, on('DANH_GIA', { rankCode: 'KHT', year: 2025 }, '2026-01-15'));
    expect(await early(idle, '2027-09-30')).toEqual([dueFrom('01/10/2027')]);
    expect(await early(idle, '2027-10-01')).toEqual([]);
  });

  it('is not put off by what came after it', async () => {
    const id = await placedAt(4, '3.33');
    await record(app, province, id, on('KEO_DAI_LUONG', { months: 6, delayReason: 'OTHER' }, '2027-05-01'));
    expect(await early(id, '2027-04-01')).toEqual([]);
  });

  it('follows the months that the office has set', async () => {
    const id = await placedAt(4, '3.33');
    await owner().query(
      `update rule_parameter set value = '40' where key = 'salary.step_months.A0_and_above'`,
    );
    expect(await early(id, '2027-04-01')).toEqual([dueFrom('01/08/2027')]);
  });
});
