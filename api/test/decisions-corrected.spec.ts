import { type Agent, type TestApp, openApp } from './harness/app';
import {
  type DecisionsOffice,
  anOfficial,
  decisionsOffice,
  record,
  recordOf,
  versionOf,
} from './decisions-office';

let app: TestApp;
let office: DecisionsOffice;
let province: Agent;
let department: Agent;
beforeAll(async () => {
  app = await openApp();
  office = await decisionsOffice(app.database.owner);
  province = await app.signIn('tinh');
  department = await app.signIn('canboso');
});
afterAll(() => app.close());

const owner = (): TestApp['database']['owner'] => app.database.owner;
const withdrawal = (agent: Agent, decision: string, more = '') =>
  agent.post(`/api/decisions/${decision}/withdrawal${more}`).send({ reason: 'Đính chính nhầm' });
const stateOf = async (decision: string): Promise<string> =>
  (await province.get(`/api/decisions/${decision}`).expect(200)).body.state;
const placed = (effectiveOn: string) => ({
  kind: 'XEP_LUONG_LAI',
  effectiveOn,
  payload: { gradeCode: '01.003', step: 5, coefficient: '3.66' },
});
const praised = { kind: 'KHEN_THUONG', effectiveOn: '2025-01-10', payload: { awardCode: 'LDTT' } };

describe('the withdrawal of a correction', () => {
  it('is refused to who does not see everybody of the decision that would come back', async () => {
    const mine = await anOfficial(owner(), office.department);
    const other = await anOfficial(owner(), office.commune);
    const both = await record(app, province, [mine, other], praised);
    const correction = await record(app, province, mine, { ...praised, correctsId: both });
    await withdrawal(department, correction, '/preview').expect(403);
    await withdrawal(department, correction).expect(403);
    expect([await stateOf(both), await stateOf(correction)]).toEqual(['CORRECTED', 'IN_FORCE']);
    await withdrawal(province, correction).expect(200);
    expect(await stateOf(both)).toBe('IN_FORCE');
    const { rows } = await owner().query('select count(*)::int as n from award where decision_id = $1', [
      both,
    ]);
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('brings back a salary that lay over another of the same day', async () => {
    const id = await anOfficial(owner(), office.department);
    const first = await record(app, province, id, placed('2023-04-01'));
    const before = await recordOf(owner(), id);
    const correction = await record(app, province, id, { ...placed('2023-06-01'), correctsId: first });
    expect(await recordOf(owner(), id)).not.toEqual(before);
    await withdrawal(province, correction).expect(200);
    expect(await recordOf(owner(), id)).toEqual(before);
  });

  it('does not tell the discipline of an earlier decision to who has not opened that section', async () => {
    const id = await anOfficial(owner(), office.department);
    const punished = { kind: 'KY_LUAT', effectiveOn: '2025-03-01', payload: { formCode: 'KT' } };
    const first = await record(app, province, id, punished);
    const correction = await record(app, province, id, {
      ...punished,
      payload: { formCode: 'CC' },
      correctsId: first,
    });
    const { rows } = await owner().query<{ name: string }>(
      `select name_vi as name from code_entry where list = 'disciplines' and code = 'KT'`,
    );
    const { body } = await withdrawal(department, correction, '/preview').expect(200);
    expect(JSON.stringify(body)).toContain('Theo quyết định được khôi phục');
    expect(JSON.stringify(body)).not.toContain(rows[0].name);
  });
});

describe('a correction of the number alone', () => {
  it('leaves what another decision of the same day says on top', async () => {
    const id = await anOfficial(owner(), office.department);
    const moved = await record(app, province, id, {
      kind: 'DIEU_DONG',
      effectiveOn: '2024-03-01',
      payload: { organisationId: office.commune, title: 'Chuyên viên' },
    });
    await record(app, province, id, {
      kind: 'BO_NHIEM',
      effectiveOn: '2024-03-01',
      payload: { title: 'Trưởng phòng', termEndsOn: '2029-02-28' },
    });
    const titles = async () =>
      (
        await owner().query<{ title: string }>(
          'select title from assignment where person_id = $1 and valid @> current_date and is_primary',
          [id],
        )
      ).rows.map(({ title }) => title);
    expect(await titles()).toEqual(['Trưởng phòng']);
    const correction = await record(app, province, id, {
      kind: 'DIEU_DONG',
      effectiveOn: '2024-03-01',
      number: '13/QĐ-SNV',
      correctsId: moved,
      payload: { organisationId: office.commune, title: 'Chuyên viên' },
    });
    expect(await titles()).toEqual(['Trưởng phòng']);
    const { body } = await province.get(`/api/decisions/${moved}`).expect(200);
    expect(body).toMatchObject({ state: 'CORRECTED', correctedBy: { id: correction } });
  });
});

describe('a waiting decision', () => {
  const setting = (needsConfirmation: boolean) =>
    province.patch('/api/decision-kinds/KHEN_THUONG').send({ needsConfirmation }).expect(200);

  it('has made nothing that its withdrawal could take away, and says to its confirmer no more than he may', async () => {
    const id = await anOfficial(owner(), office.department);
    await setting(true);
    const waiting = await record(app, province, id, praised);
    await setting(false);
    const { body } = await withdrawal(province, waiting, '/preview').expect(200);
    expect(body.people.map(({ changes }: { changes: unknown[] }) => changes)).toEqual([[]]);
    const head = await app.signIn('truong');
    const { body: seen } = await head.get(`/api/decisions/${waiting}`).expect(200);
    expect(seen.deeds).toMatchObject({ canConfirm: true, whyNot: null });
  });
});

describe('a salary that is withdrawn', () => {
  it('is told so by the history', async () => {
    const id = await anOfficial(owner(), office.department);
    const raised = await record(app, province, id, {
      kind: 'NANG_LUONG_TX',
      effectiveOn: '2026-04-01',
      payload: { step: 4 },
    });
    await withdrawal(province, raised).expect(200);
    const { body } = await province.get(`/api/people/${id}/history`).expect(200);
    expect(body.items[0].what).toMatch(/^Hủy lần xếp lương: .*bậc 4/);
  });

  it('is corrected where it stands now, whatever row the officer had before him', async () => {
    const id = await anOfficial(owner(), office.department);
    const { rows } = await owner().query<{ id: string }>(
      `select id from salary_position where person_id = $1 and paid_from = '2023-04-01'`,
      [id],
    );
    await record(app, province, id, placed('2023-04-01'));
    const version = await versionOf(owner(), id);
    const { body } = await province
      .post(`/api/people/${id}/salary-positions`)
      .send({ version, corrects: rows[0].id, step: 4, paidFrom: '2023-04-01', paidPercent: '100' })
      .expect(409);
    expect(body.detail).toMatch(/^Dòng này do quyết định/);
  });
});
