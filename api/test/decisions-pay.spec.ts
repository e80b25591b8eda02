import { type Agent, type TestApp, openApp } from './harness/app';
import { type DecisionsOffice, anOfficial, decisionsOffice, record } from './decisions-office';

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
