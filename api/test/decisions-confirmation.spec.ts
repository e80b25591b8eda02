import { type Agent, type TestApp, openApp } from './harness/app';
import { aFurtherRole, anAccount } from './harness/builders';
import {
  type DecisionsOffice,
  anOfficial,
  decisionsOffice,
  draftOf,
  record,
  recordOf,
} from './decisions-office';

let app: TestApp;
let office: DecisionsOffice;
let first: Agent;
let second: Agent;
beforeAll(async () => {
  app = await openApp();
  office = await decisionsOffice(app.database.owner);
  first = await app.signIn('tinh');
  second = await app.signIn('tinh2');
});
afterAll(() => app.close());

const owner = (): TestApp['database']['owner'] => app.database.owner;
const appointed = {
  kind: 'BO_NHIEM',
  effectiveOn: '2024-02-01',
  payload: { title: 'Phó Giám đốc', termEndsOn: '2029-01-31' },
};

describe('a kind that needs a second person', () => {
  it('is a setting of the whole register', async () => {
    const unit = await app.signIn('canboso');
    await unit.patch('/api/decision-kinds/BO_NHIEM').send({ needsConfirmation: true }).expect(403);
    await first.patch('/api/decision-kinds/KHONG_CO').send({ needsConfirmation: true }).expect(404);
    await first.patch('/api/decision-kinds/BO_NHIEM').send({ needsConfirmation: 'có' }).expect(422);
    const { body } = await first
      .patch('/api/decision-kinds/BO_NHIEM')
      .send({ needsConfirmation: true })
      .expect(200);
    expect(body).toMatchObject({ code: 'BO_NHIEM', family: 'POST', needsConfirmation: true });
    const { body: list } = await unit.get('/api/decision-kinds').expect(200);
    expect(list.items).toHaveLength(51);
    expect(list.items.filter((kind: { needsConfirmation: boolean }) => kind.needsConfirmation)).toHaveLength(
      1,
    );
  });

  it('waits without effect, is not confirmed by who entered it, and takes effect by another', async () => {
    const id = await anOfficial(owner(), office.department);
    const before = await recordOf(owner(), id);
    const decision = await record(app, first, id, appointed);
    expect(await recordOf(owner(), id)).toEqual(before);
    const { body: waiting } = await second.get('/api/decisions?state=WAITING').expect(200);
    expect(waiting.items).toMatchObject([{ id: decision, state: 'WAITING', enteredBy: 'Cán bộ tỉnh' }]);
    const { body: own } = await first.post(`/api/decisions/${decision}/confirm`).expect(409);
    expect(own.detail).toMatch(/^Người ghi không tự xác nhận/);
    await (await app.signIn('canboso')).post(`/api/decisions/${decision}/confirm`).expect(403);
    // Somebody else edits the file meanwhile: the decision is thought through anew upon what stands now.
    await record(app, first, id, {
      kind: 'DIEU_DONG',
      effectiveOn: '2023-01-01',
      payload: { organisationId: office.commune, title: 'Chuyên viên' },
    });
    const { body: preview } = await second.post(`/api/decisions/${decision}/preview`).expect(200);
    expect(preview.people[0].changes).toContainEqual(
      expect.objectContaining({
        after: 'Phó Giám đốc, Phường Cái Khế; thời hạn đến 31/01/2029; từ 01/02/2024 đến nay',
      }),
    );
    await second.post(`/api/decisions/${decision}/confirm`).expect(200);
    const { body } = await second.get(`/api/decisions/${decision}`).expect(200);
    expect(body).toMatchObject({
      state: 'IN_FORCE',
      confirmedBy: 'Cán bộ tỉnh hai',
      deeds: { canConfirm: false, canWithdraw: true },
    });
    await second.post(`/api/decisions/${decision}/confirm`).expect(409);
  });

  it('is confirmed by the head of the unit, though he edits no files', async () => {
    const id = await anOfficial(owner(), office.department);
    const decision = await record(app, await app.signIn('canboso'), id, appointed);
    const head = await app.signIn('truong');
    const { body } = await head.get(`/api/decisions/${decision}`).expect(200);
    expect(body.deeds).toMatchObject({ canConfirm: true, canWithdraw: false });
    await head.post(`/api/decisions/${decision}/confirm`).expect(200);
    const { rows } = await owner().query(
      'select title from assignment where person_id = $1 and upper_inf(valid)',
      [id],
    );
    expect(rows).toEqual([{ title: 'Phó Giám đốc' }]);
    const elsewhere = await anOfficial(owner(), office.commune);
    const other = await record(app, first, elsewhere, appointed);
    await head.post(`/api/decisions/${other}/confirm`).expect(404);
    const both = await record(
      app,
      first,
      [await anOfficial(owner(), office.department), elsewhere],
      appointed,
    );
    await head.post(`/api/decisions/${both}/confirm`).expect(403);
  });

  it('goes back with a reason, and can be taken back while it waits', async () => {
    const id = await anOfficial(owner(), office.department);
    const before = await recordOf(owner(), id);
    const decision = await record(app, first, id, appointed);
    await second.post(`/api/decisions/${decision}/reject`).send({}).expect(422);
    await second.post(`/api/decisions/${decision}/reject`).send({ reason: 'Thiếu biên bản' }).expect(200);
    const { body } = await first.get(`/api/decisions/${decision}`).expect(200);
    expect(body).toMatchObject({ state: 'REJECTED', rejectionReason: 'Thiếu biên bản' });
    const next = await record(app, first, id, appointed);
    const waiting = async (agent: Agent): Promise<string[]> =>
      (await agent.get('/api/decisions?state=TO_CONFIRM&pageSize=100').expect(200)).body.items.map(
        (item: { id: string }) => item.id,
      );
    // Who entered it does not confirm it, so it does not wait for him.
    expect(await waiting(second)).toContain(next);
    expect(await waiting(first)).not.toContain(next);
    await first.post(`/api/decisions/${next}/withdrawal`).send({ reason: 'Ghi nhầm' }).expect(200);
    expect(await recordOf(owner(), id)).toEqual(before);
    await second.post(`/api/decisions/${next}/confirm`).expect(409);
  });

  it('that no longer fits is refused at confirmation', async () => {
    const id = await anOfficial(owner(), office.department);
    const decision = await record(app, first, id, appointed);
    await record(app, first, id, {
      kind: 'RA',
      effectiveOn: '2023-01-01',
      payload: { exitKindCode: 'THOI_VIEC_NV' },
    });
    const { body } = await second.post(`/api/decisions/${decision}/confirm`).expect(409);
    expect(body.errors).toMatchObject([{ pointer: '#/effectiveOn', code: 'NO_EMPLOYMENT_ON' }]);
    expect((await first.get(`/api/decisions/${decision}`)).body.state).toBe('WAITING');
  });

  it('corrects only when confirmed', async () => {
    await first.patch('/api/decision-kinds/BO_NHIEM').send({ needsConfirmation: false }).expect(200);
    const id = await anOfficial(owner(), office.department);
    const wrong = await record(app, first, id, appointed);
    await first.patch('/api/decision-kinds/BO_NHIEM').send({ needsConfirmation: true }).expect(200);
    const right = await record(app, first, id, {
      ...appointed,
      correctsId: wrong,
      payload: { title: 'Chánh Văn phòng', termEndsOn: '2029-01-31' },
    });
    expect((await first.get(`/api/decisions/${wrong}`)).body.state).toBe('IN_FORCE');
    await first
      .post('/api/decisions')
      .send(await draftOf(owner(), id, { ...appointed, correctsId: wrong }))
      .expect(409);
    await second.post(`/api/decisions/${right}/confirm`).expect(200);
    expect((await first.get(`/api/decisions/${wrong}`)).body.state).toBe('CORRECTED');
    const { rows } = await owner().query(
      'select title from assignment where person_id = $1 and upper_inf(valid)',
      [id],
    );
    expect(rows).toEqual([{ title: 'Chánh Văn phòng' }]);
  });
});

describe('decisions that waited', () => {
  it('lie over one another in the order in which they were confirmed', async () => {
    const id = await anOfficial(owner(), office.department);
    const official = async (): Promise<unknown> =>
      (await owner().query('select party_official_on as day from person where id = $1', [id])).rows[0].day;
    const setting = (needsConfirmation: boolean) =>
      first.patch('/api/decision-kinds/CHINH_THUC_DANG').send({ needsConfirmation }).expect(200);
    const withdraw = (decision: string) =>
      first.post(`/api/decisions/${decision}/withdrawal`).send({ reason: 'Nhầm ngày' }).expect(200);
    await record(app, first, id, { kind: 'KET_NAP_DANG', effectiveOn: '2020-05-19', payload: {} });
    await setting(true);
    const [one, other] = [
      await record(app, first, id, { kind: 'CHINH_THUC_DANG', effectiveOn: '2021-05-19', payload: {} }),
      await record(app, first, id, { kind: 'CHINH_THUC_DANG', effectiveOn: '2021-06-19', payload: {} }),
    ];
    await setting(false);
    await second.post(`/api/decisions/${other}/confirm`).expect(200);
    await second.post(`/api/decisions/${one}/confirm`).expect(200);
    expect(await official()).toBe('2021-05-19');
    await withdraw(one);
    expect(await official()).toBe('2021-06-19');
    await withdraw(other);
    expect(await official()).toBeNull();
  });

  it('are returned only by who could confirm them, and taken back only by who entered them', async () => {
    await first.patch('/api/decision-kinds/BO_NHIEM').send({ needsConfirmation: true }).expect(200);
    const account = await anAccount(owner(), {
      username: 'truongxem',
      role: 'UNIT_HEAD',
      organisationId: office.department,
    });
    await aFurtherRole(owner(), account, 'AUDITOR', office.province);
    const seesMore = await app.signIn('truongxem');
    const id = await anOfficial(owner(), office.commune);
    const decision = await record(app, first, id, appointed);
    const { body } = await seesMore.get(`/api/decisions/${decision}`).expect(200);
    expect(body.deeds).toMatchObject({ canConfirm: false, canReject: false, canWithdraw: false });
    await seesMore.post(`/api/decisions/${decision}/reject`).send({ reason: 'Không được' }).expect(404);
    await second.post(`/api/decisions/${decision}/withdrawal`).send({ reason: 'Không được' }).expect(403);
    expect((await first.get(`/api/decisions/${decision}`)).body.state).toBe('WAITING');
    await second.post(`/api/decisions/${decision}/reject`).send({ reason: 'Thiếu biên bản' }).expect(200);
    await first.patch('/api/decision-kinds/BO_NHIEM').send({ needsConfirmation: false }).expect(200);
  });
});

describe('who heads one unit and keeps the files of another', () => {
  it('is offered to confirm only where he heads', async () => {
    const account = await anAccount(owner(), {
      username: 'haivai',
      role: 'UNIT_HEAD',
      organisationId: office.department,
    });
    await aFurtherRole(owner(), account, 'UNIT_HR_OFFICER', office.commune);
    await first.patch('/api/decision-kinds/BO_NHIEM').send({ needsConfirmation: true }).expect(200);
    const [led, kept] = [office.department, office.commune].map(async (unit) =>
      record(app, first, await anOfficial(owner(), unit), appointed),
    );
    const agent = await app.signIn('haivai');
    const offered = async (decision: string): Promise<boolean> =>
      (await agent.get(`/api/decisions/${decision}`).expect(200)).body.deeds.canConfirm;
    expect([await offered(await led), await offered(await kept)]).toEqual([true, false]);
    await agent.post(`/api/decisions/${await kept}/confirm`).expect(404);
    await agent.post(`/api/decisions/${await led}/confirm`).expect(200);
    await first.patch('/api/decision-kinds/BO_NHIEM').send({ needsConfirmation: false }).expect(200);
  });
});

describe('what is entered directly', () => {
  it('becomes the base below the decisions; their own rows are not edited', async () => {
    const id = await anOfficial(owner(), office.department);
    await record(app, first, id, {
      kind: 'DIEU_DONG',
      effectiveOn: '2022-01-01',
      payload: { organisationId: office.commune, title: 'Phó Chủ tịch' },
    });
    const { body: file } = await first.get(`/api/people/${id}`).expect(200);
    const [decided, entered] = file.assignments as { id: string; title: string }[];
    const change = (row: { id: string }, fields: object) =>
      first.patch(`/api/people/${id}/assignments/${row.id}`).send({ version: file.version, ...fields });
    const { body } = await change(decided, { title: 'Chủ tịch' }).expect(409);
    expect(body.detail).toBe(
      'Dòng này do quyết định số 12/QĐ-SNV ghi; hãy đính chính hoặc thu hồi quyết định.',
    );
    const { body: after } = await change(entered, { title: 'Cán sự' }).expect(200);
    expect(
      after.assignments.map(
        ({ title, from, to }: { title: string; from: string; to: string | null }) => `${title} ${from} ${to}`,
      ),
    ).toEqual(['Phó Chủ tịch 2022-01-01 null', 'Cán sự 2015-01-01 2021-12-31']);
    // A post entered from 2024 stands for itself, so that the decision runs to it.
    const { body: added } = await first
      .post(`/api/people/${id}/assignments`)
      .send({
        version: after.version,
        organisationId: office.commune,
        title: 'Bí thư',
        from: '2024-01-01',
        closePrevious: true,
      })
      .expect(200);
    expect(
      added.assignments.map(({ title, from }: { title: string; from: string }) => `${title} ${from}`),
    ).toEqual(['Bí thư 2024-01-01', 'Phó Chủ tịch 2022-01-01', 'Cán sự 2015-01-01']);
    const { body: history } = await first.get(`/api/people/${id}/history`).expect(200);
    expect(history.items[0].what).toMatch(/^(?!.*Xóa).*Thêm .*Bí thư/);
  });

  it('keeps its document among the decisions, which then writes nothing', async () => {
    const id = await anOfficial(owner(), office.department);
    const { body: file } = await first.get(`/api/people/${id}`).expect(200);
    await first
      .post(`/api/people/${id}/assignments`)
      .send({
        version: file.version,
        organisationId: office.department,
        title: 'Thủ quỹ',
        isPrimary: false,
        from: '2020-01-01',
        decision: { kind: 'BO_NHIEM', number: '9/QĐ' },
      })
      .expect(200);
    const { body } = await first.get(`/api/people/${id}/decisions`).expect(200);
    expect(body.items).toMatchObject([{ number: '9/QĐ', isDocumentOnly: true, payload: null }]);
    await first
      .post(`/api/decisions/${body.items[0].id}/withdrawal`)
      .send({ reason: 'Không được' })
      .expect(409);
  });
});
