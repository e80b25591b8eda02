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
  it('pays in full after probation, and otherwise what was paid', async () => {
    const raised = await placedAt(4, '3.33', { paidPercent: '85' });
    await record(app, province, raised, on('NANG_LUONG_TX', { step: 5 }, '2027-04-01'));
    expect(await last(raised)).toMatchObject({ step: 5, paid_percent: 85 });
    const appointed = await placedAt(4, '3.33', { paidPercent: '85' });
    await record(app, province, appointed, on('BO_NHIEM_NGACH', { gradeCode: '01.003', step: 4 }));
    expect(await last(appointed)).toMatchObject({ step: 4, paid_percent: 100 });
  });
});
