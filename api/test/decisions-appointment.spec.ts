import { type DecisionsOffice, anOfficial, decisionsOffice, draftOf, record } from './decisions-office';
import { type Agent, type TestApp, openApp } from './harness/app';

let app: TestApp;
let office: DecisionsOffice;
let province: Agent;
beforeAll(async () => {
  app = await openApp();
  office = await decisionsOffice(app.database.owner);
  province = await app.signIn('tinh');
});
afterAll(() => app.close());

/** What the preview holds against the appointment, by code. */
async function against(id: string, more: Record<string, unknown> = {}): Promise<Map<string, string>> {
  const draft = await draftOf(app.database.owner, id, {
    kind: 'BO_NHIEM',
    effectiveOn: '2026-12-01',
    payload: { title: 'Phó Giám đốc', termEndsOn: '2031-11-30', ...more },
  });
  const { body } = await province.post('/api/decisions/preview').send(draft).expect(200);
  expect(body.canRecord).toBe(true);
  return new Map(
    (body.people[0].problems as { code: string; detail: string }[]).map(({ code, detail }) => [code, detail]),
  );
}

it('says what the file lacks for an appointment, and lets it be recorded', async () => {
  const id = await anOfficial(app.database.owner, office.department);
  await app.database.owner.query(`update person set birth_date = '1968-05-10' where id = $1`, [id]);
  const told = await against(id);
  expect([...told.keys()].sort()).toEqual([
    'APPOINTMENT_BEYOND_AGE',
    'APPOINTMENT_NOT_PLANNED',
    'APPOINTMENT_RATING',
  ]);
  expect(told.get('APPOINTMENT_BEYOND_AGE')).toContain('31/05/2030');
  expect(told.get('APPOINTMENT_RATING')).toContain('2025: chưa có; 2024: chưa có; 2023: chưa có');
  expect(await against(id, { isLeader: false })).toEqual(new Map());
});

it('says nothing when all conditions are met', async () => {
  const id = await anOfficial(app.database.owner, office.department);
  for (const year of [2023, 2024, 2025])
    await record(app, province, id, {
      kind: 'DANH_GIA',
      effectiveOn: `${year}-12-15`,
      payload: { rankCode: 'HTT', year },
    });
  await record(app, province, id, {
    kind: 'QUY_HOACH',
    effectiveOn: '2025-03-01',
    payload: { postTitle: 'Phó Giám đốc', term: '2025-2030' },
  });
  expect(await against(id)).toEqual(new Map());
});

it('holds a relief twenty months before against it', async () => {
  const id = await anOfficial(app.database.owner, office.department);
  await record(app, province, id, {
    kind: 'MIEN_NHIEM',
    effectiveOn: '2025-04-01',
    payload: { title: 'Chuyên viên', reason: 'Không còn đủ uy tín' },
  });
  expect((await against(id)).get('APPOINTMENT_NOT_YET_AGAIN')).toBe(
    'Chức vụ tương đương chỉ được xem xét từ 01/04/2028 (miễn nhiệm từ 01/04/2025, sau 36 tháng).',
  );
});
