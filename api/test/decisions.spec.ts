import { type Agent, type TestApp, openApp } from './harness/app';
import { anOrganisation } from './harness/builders';
import {
  type DecisionsOffice,
  anOfficial,
  decisionsOffice,
  draftOf,
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
const posts = async (id: string): Promise<string[]> =>
  (
    await owner().query<{ line: string }>(
      `select title || ' ' || valid::text || case when is_primary then '' else ' kiêm' end as line from assignment where person_id = $1 order by valid, id`,
      [id],
    )
  ).rows.map(({ line }) => line);
const move = (organisationId: string, effectiveOn: string, title = 'Chuyên viên chính') => ({
  kind: 'DIEU_DONG',
  effectiveOn,
  payload: { organisationId, title },
});

describe('a decision', () => {
  it('moves somebody: the post before ends, the units follow, the file goes along', async () => {
    const id = await anOfficial(owner(), office.department);
    const draft = await draftOf(owner(), id, move(office.commune, '2024-03-01'));
    const { body: preview } = await province.post('/api/decisions/preview').send(draft).expect(200);
    expect(preview).toMatchObject({ canRecord: true, needsConfirmation: false, isUpcoming: false });
    expect(
      preview.people[0].changes.map(
        (change: { label: string; deed: string }) => `${change.deed} ${change.label}`,
      ),
    ).toEqual([
      'changed Chức vụ chính từ 01/01/2015',
      'added Chức vụ chính từ 01/03/2024',
      'changed Quá trình làm việc từ 01/01/2015',
      'added Quá trình làm việc từ 01/03/2024',
    ]);
    expect(preview.people[0].changes[1].after).toBe(
      'Chuyên viên chính, Phường Cái Khế; từ 01/03/2024 đến nay',
    );
    await province.post('/api/decisions').send(draft).expect(201);
    expect(await posts(id)).toEqual([
      'Chuyên viên [2015-01-01,2024-03-01)',
      'Chuyên viên chính [2024-03-01,)',
    ]);
    const { rows } = await owner().query('select owner_organisation_id, version from person where id = $1', [
      id,
    ]);
    expect(rows[0]).toEqual({ owner_organisation_id: office.commune, version: 2 });
    await department.get(`/api/people/${id}`).expect(404);
  });

  it('leaves the employment with its body when the room is below it', async () => {
    const id = await anOfficial(owner(), office.department);
    await record(app, department, id, move(office.room, '2024-01-01', 'Phó Trưởng phòng'));
    const { rows } = await owner().query(
      'select using_organisation_id from employment where person_id = $1',
      [id],
    );
    expect(rows).toEqual([{ using_organisation_id: office.department }]);
  });

  it('dated back runs to what stood after it, and withdrawn leaves no trace', async () => {
    const id = await anOfficial(owner(), office.department);
    await record(app, province, id, move(office.commune, '2022-01-01', 'Phó Chủ tịch'));
    const before = await recordOf(owner(), id);
    const { body: preview } = await province
      .post('/api/decisions/preview')
      .send(await draftOf(owner(), id, move(office.room, '2018-06-01', 'Trưởng phòng')))
      .expect(200);
    expect(preview.people[0].changes).toContainEqual(
      expect.objectContaining({ after: 'Trưởng phòng, Phòng Tổ chức; từ 01/06/2018 đến 31/12/2021' }),
    );
    const decision = await record(app, province, id, move(office.room, '2018-06-01', 'Trưởng phòng'));
    expect(await posts(id)).toEqual([
      'Chuyên viên [2015-01-01,2018-06-01)',
      'Trưởng phòng [2018-06-01,2022-01-01)',
      'Phó Chủ tịch [2022-01-01,)',
    ]);
    const { body: away } = await province.post(`/api/decisions/${decision}/withdrawal/preview`).expect(200);
    expect(away.people[0].changes.map(({ deed }: { deed: string }) => deed).sort()).toEqual([
      'changed',
      'removed',
    ]);
    await province
      .post(`/api/decisions/${decision}/withdrawal`)
      .send({ reason: 'Ban hành nhầm người' })
      .expect(200);
    expect(await recordOf(owner(), id)).toEqual(before);
    const { body: view } = await province.get(`/api/decisions/${decision}`).expect(200);
    expect(view).toMatchObject({
      state: 'WITHDRAWN',
      withdrawal: { reason: 'Ban hành nhầm người', by: 'Cán bộ tỉnh' },
    });
    await province.post(`/api/decisions/${decision}/withdrawal`).send({ reason: 'Lần nữa' }).expect(409);
  });

  it('withdrawn as the only one leaves what was there before the first', async () => {
    const id = await anOfficial(owner(), office.department);
    const before = await recordOf(owner(), id);
    const decisions: [string, Record<string, unknown>][] = [
      ['DIEU_DONG', { organisationId: office.commune, title: 'Chuyên viên' }],
      ['BO_NHIEM', { title: 'Trưởng phòng', termEndsOn: '2029-04-30', leaderAllowance: '0.5' }],
      ['NANG_LUONG_TX', { step: 4, paidFrom: '2026-04-01' }],
      ['BIET_PHAI', { organisationId: office.commune, title: 'Biệt phái' }],
      ['NGHI_CHE_DO', { statusCode: 'OM' }],
      ['HOP_DONG', { contractNumber: '7/HĐ', typeCode: 'HDLV_XD', contractEndsOn: '2027-01-01' }],
      ['KHEN_THUONG', { awardCode: 'BK_TINH', year: 2024 }],
      ['KY_LUAT', { formCode: 'KT', behaviour: 'Vi phạm giờ giấc' }],
      ['DANH_GIA', { rankCode: 'HTT', year: 2024 }],
      ['QUY_HOACH', { postTitle: 'Phó Giám đốc', term: '2026-2031' }],
      ['KET_NAP_DANG', {}],
      ['KE_KHAI_TS', { assetKind: 'HANG_NAM', year: 2024 }],
      ['KEO_DAI_LUONG', { months: 6, delayReason: 'NOT_COMPLETED' }],
      ['BO_SUNG_LL', {}],
      ['RA', { exitKindCode: 'THOI_VIEC_NV' }],
    ];
    for (const [kind, payload] of decisions) {
      const decision = await record(app, province, id, { kind, effectiveOn: '2024-05-01', payload });
      if (kind !== 'BO_SUNG_LL') expect([kind, await recordOf(owner(), id)]).not.toEqual([kind, before]);
      await province
        .post(`/api/decisions/${decision}/withdrawal`)
        .send({ reason: 'Thử thu hồi' })
        .expect(200);
      expect([kind, await recordOf(owner(), id)]).toEqual([kind, before]);
    }
    expect((await owner().query('select from career_base where person_id = $1', [id])).rowCount).toBe(0);
  });

  it('ends the service: posts end, the record stays under its exit kind', async () => {
    const id = await anOfficial(owner(), office.department);
    await record(app, province, id, {
      kind: 'RA',
      effectiveOn: '2025-01-01',
      payload: { exitKindCode: 'HUU_TUOI' },
    });
    const { rows } = await owner().query(
      'select valid::text, exit_kind_code from employment where person_id = $1',
      [id],
    );
    expect(rows).toEqual([{ valid: '[2015-01-01,2025-01-01)', exit_kind_code: 'HUU_TUOI' }]);
    expect(await posts(id)).toEqual(['Chuyên viên [2015-01-01,2025-01-01)']);
    const again = {
      kind: 'TIEP_NHAN',
      effectiveOn: '2025-06-01',
      payload: {
        organisationId: office.commune,
        classCode: 'LDHD',
        title: 'Cố vấn',
        gradeCode: '01.003',
        step: 1,
      },
    };
    await record(app, province, id, again);
    expect(await posts(id)).toContain('Cố vấn [2025-06-01,)');
    const { rows: salaries } = await owner().query(
      `select step, coefficient::text, kind from salary_position_in_force where person_id = $1 and paid_from = '2025-06-01'`,
      [id],
    );
    expect(salaries).toEqual([{ step: 1, coefficient: '2.34', kind: 'RECRUIT' }]);
  });

  it('seconds somebody, who comes back, and stays with the body that sent him', async () => {
    const id = await anOfficial(owner(), office.department);
    await record(app, province, id, {
      kind: 'BIET_PHAI',
      effectiveOn: '2024-01-01',
      endsOn: '2026-12-31',
      payload: { organisationId: office.commune, title: 'Biệt phái viên' },
    });
    expect(await posts(id)).toEqual([
      'Chuyên viên [2015-01-01,2024-01-01)',
      'Biệt phái viên [2024-01-01,2027-01-01)',
      'Chuyên viên [2027-01-01,)',
    ]);
    const { rows } = await owner().query('select owner_organisation_id as o from person where id = $1', [id]);
    expect(rows[0].o).toBe(office.department);
    await record(app, province, id, { kind: 'TRO_LAI', effectiveOn: '2025-02-01', payload: {} });
    expect(await posts(id)).toEqual([
      'Chuyên viên [2015-01-01,2024-01-01)',
      'Biệt phái viên [2024-01-01,2025-02-01)',
      'Chuyên viên [2025-02-01,)',
    ]);
  });

  it('is corrected by another, and comes back when that one is withdrawn', async () => {
    const id = await anOfficial(owner(), office.department);
    const first = await record(app, province, id, {
      kind: 'NANG_LUONG_TX',
      effectiveOn: '2026-04-01',
      payload: { step: 4 },
    });
    const wrong = await recordOf(owner(), id);
    const second = await record(app, province, id, {
      kind: 'NANG_LUONG_TX',
      effectiveOn: '2026-04-01',
      correctsId: first,
      payload: { step: 4, paidFrom: '2026-05-01' },
    });
    const inForce = async (): Promise<string[]> =>
      (
        await owner().query<{ d: string }>(
          'select paid_from::text as d from salary_position_in_force where person_id = $1 and not is_void order by 1',
          [id],
        )
      ).rows.map(({ d }) => d);
    expect(await inForce()).toEqual(['2020-04-01', '2023-04-01', '2026-05-01']);
    const { body } = await province.get(`/api/decisions/${first}`).expect(200);
    expect(body).toMatchObject({ state: 'CORRECTED', correctedBy: { id: second } });
    await province
      .post(`/api/decisions/${second}/withdrawal`)
      .send({ reason: 'Đính chính nhầm' })
      .expect(200);
    expect(await recordOf(owner(), id)).toEqual(wrong);
    const { body: back } = await province.get(`/api/decisions/${first}`).expect(200);
    expect(back).toMatchObject({ state: 'IN_FORCE', correctedBy: null });
  });

  it('of discipline puts off the next step and ends the post where it removes from it', async () => {
    const id = await anOfficial(owner(), office.department, { classCode: 'CC' });
    // RAISE03: counted from 01/04/2024 with a reprimand, due 01/10/2027.
    await record(app, province, id, {
      kind: 'NANG_LUONG_TX',
      effectiveOn: '2024-04-01',
      payload: { step: 4, countFrom: '2024-04-01' },
    });
    await record(app, province, id, {
      kind: 'KY_LUAT',
      effectiveOn: '2025-03-01',
      payload: { formCode: 'KT' },
    });
    const early = await draftOf(owner(), id, {
      kind: 'NANG_LUONG_TX',
      effectiveOn: '2027-04-01',
      payload: { step: 5 },
    });
    const { body } = await province.post('/api/decisions/preview').send(early).expect(200);
    expect(body.people[0].problems).toMatchObject([
      { code: 'STEP_NOT_DUE', severity: 'warning', detail: expect.stringContaining('01/10/2027') as string },
    ]);
    await record(app, province, id, {
      kind: 'KY_LUAT',
      effectiveOn: '2025-06-01',
      payload: { formCode: 'CACH_CHUC', title: 'Chuyên viên thường' },
    });
    expect((await posts(id)).at(-1)).toBe('Chuyên viên thường [2025-06-01,)');
    const { rows } = await owner().query(
      'select months from salary_delay where person_id = $1 order by from_on',
      [id],
    );
    expect(rows).toEqual([{ months: 6 }, { months: 12 }]);
  });

  it('of discipline is reckoned with the numbers of the register', async () => {
    const id = await anOfficial(owner(), office.department, { classCode: 'CC' });
    const added: string[] = [];
    for (const [key, value] of [
      ['salary.extension.civil_servant_reprimand_or_warning', '9'],
      ['discipline.effective_for', '18'],
    ]) {
      const input = { key, value, from: '2025-08-01', basis: 'NĐ thử' };
      const { body } = await province.post('/api/settings/parameters').send(input).expect(201);
      added.push(body.id);
    }
    await record(app, province, id, {
      kind: 'KY_LUAT',
      effectiveOn: '2025-09-01',
      payload: { formCode: 'KT' },
    });
    for (const one of added) await province.delete(`/api/settings/parameters/${one}`).expect(204);
    const { rows } = await owner().query(
      `select s.months, d.valid::text from salary_delay s join discipline d on d.person_id = s.person_id where s.person_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ months: 9, valid: '[2025-09-01,2027-03-01)' }]);
  });

  it('remembers through a stack of decisions what a value was at first', async () => {
    const id = await anOfficial(owner(), office.department);
    const before = await recordOf(owner(), id);
    const joined = await record(app, province, id, {
      kind: 'KET_NAP_DANG',
      effectiveOn: '2020-05-19',
      payload: {},
    });
    const official = await record(app, province, id, {
      kind: 'CHINH_THUC_DANG',
      effectiveOn: '2021-05-19',
      payload: {},
    });
    const party = async (): Promise<unknown> =>
      (
        await owner().query(
          'select party_joined_on as a, party_official_on as b, party_left_on as c from person where id = $1',
          [id],
        )
      ).rows[0];
    expect(await party()).toEqual({ a: '2020-05-19', b: '2021-05-19', c: null });
    await record(app, province, id, { kind: 'RA_DANG', effectiveOn: '2024-01-01', payload: {} }).then(
      (left) => province.post(`/api/decisions/${left}/withdrawal`).send({ reason: 'Nhầm người' }).expect(200),
    );
    await province.post(`/api/decisions/${joined}/withdrawal`).send({ reason: 'Nhầm ngày' }).expect(200);
    expect(await party()).toEqual({ a: null, b: '2021-05-19', c: null });
    await province.post(`/api/decisions/${official}/withdrawal`).send({ reason: 'Nhầm ngày' }).expect(200);
    expect(await recordOf(owner(), id)).toEqual(before);
  });

  it('of admission leaves alone what later decisions say, and clears what an earlier membership left', async () => {
    const id = await anOfficial(owner(), office.department);
    const enters = (effectiveOn: string, more: object = {}) => ({
      kind: 'KET_NAP_DANG',
      effectiveOn,
      payload: {},
      ...more,
    });
    const party = async (): Promise<unknown[]> =>
      Object.values(
        (
          await owner().query<Record<string, string | null>>(
            'select party_joined_on, party_official_on, party_left_on from person where id = $1',
            [id],
          )
        ).rows[0],
      );
    await owner().query(
      `update person set party_joined_on = '2010-01-01', party_official_on = '2011', party_left_on = '2015-06' where id = $1`,
      [id],
    );
    const wrong = await record(app, province, id, enters('2020-05-19'));
    expect(await party()).toEqual(['2020-05-19', null, null]);
    await record(app, province, id, { kind: 'CHINH_THUC_DANG', effectiveOn: '2021-05-19', payload: {} });
    const right = await record(app, province, id, enters('2020-06-19', { correctsId: wrong }));
    expect(await party()).toEqual(['2020-06-19', '2021-05-19', null]);
    const withdraw = (decision: string) =>
      province.post(`/api/decisions/${decision}/withdrawal`).send({ reason: 'Nhầm ngày' }).expect(200);
    await withdraw(right);
    expect(await party()).toEqual(['2020-05-19', '2021-05-19', null]);
    await withdraw(wrong);
    expect(await party()).toEqual(['2010-01-01', '2021-05-19', '2015-06']);
  });

  it('that came back with the withdrawal of its correction lies on top again', async () => {
    const id = await anOfficial(owner(), office.department);
    const official = async (): Promise<unknown> =>
      (await owner().query('select party_official_on as day from person where id = $1', [id])).rows[0].day;
    const on = (effectiveOn: string, more: object = {}) =>
      record(app, province, id, { kind: 'CHINH_THUC_DANG', effectiveOn, payload: {}, ...more });
    await record(app, province, id, { kind: 'KET_NAP_DANG', effectiveOn: '2019-05-19', payload: {} });
    const wrong = await on('2021-01-01');
    await on('2022-01-01');
    const right = await on('2021-06-01', { correctsId: wrong });
    const days = [await official()];
    for (const decision of [right, wrong]) {
      await province.post(`/api/decisions/${decision}/withdrawal`).send({ reason: 'Nhầm ngày' }).expect(200);
      days.push(await official());
    }
    expect(days).toEqual(['2021-06-01', '2021-01-01', '2022-01-01']);
  });

  it('of a plan is not taken away from under the one that closed it', async () => {
    const id = await anOfficial(owner(), office.department);
    const planned = {
      kind: 'QUY_HOACH',
      effectiveOn: '2024-01-01',
      payload: { postTitle: 'Phó Giám đốc', term: '2026-2031' },
    };
    const plan = await record(app, province, id, planned);
    const closing = await record(app, province, id, {
      kind: 'RA_QUY_HOACH',
      effectiveOn: '2025-03-01',
      payload: { postTitle: 'Phó Giám đốc' },
    });
    const correction = { ...planned, effectiveOn: '2024-02-01', correctsId: plan };
    const { body } = await province
      .post('/api/decisions')
      .send(await draftOf(owner(), id, correction))
      .expect(409);
    expect(body.errors).toMatchObject([
      { code: 'OTHER_DECISION_DEPENDS', detail: expect.stringContaining('01/03/2025') as string },
    ]);
    await province.post(`/api/decisions/${plan}/withdrawal`).send({ reason: 'Nhầm người' }).expect(409);
    await province.post(`/api/decisions/${closing}/withdrawal`).send({ reason: 'Ghi lại' }).expect(200);
    await record(app, province, id, correction);
  });

  it('of the Party says by how much the next step would come later, and leaves it to the officer', async () => {
    const id = await anOfficial(owner(), office.department, { classCode: 'VC' });
    const problems = async (payload: Record<string, unknown>): Promise<unknown> =>
      (
        await province
          .post('/api/decisions/preview')
          .send(await draftOf(owner(), id, { kind: 'KY_LUAT', effectiveOn: '2025-03-01', payload }))
          .expect(200)
      ).body.people[0].problems;
    expect(await problems({ formCode: 'DANG_KT' })).toMatchObject([
      {
        code: 'PARTY_DISCIPLINE_DELAY',
        severity: 'warning',
        pointer: '#/people/0/payload/months',
        detail: expect.stringContaining('3 tháng') as string,
      },
    ]);
    expect(await problems({ formCode: 'DANG_KT', months: 0 })).toEqual([]);
    expect(await problems({ formCode: 'DANG_KHAITRU' })).toEqual([]);
    const kind = { kind: 'KY_LUAT', effectiveOn: '2025-03-01' };
    await record(app, province, id, { ...kind, payload: { formCode: 'DANG_CC' } });
    await record(app, province, id, { ...kind, payload: { formCode: 'DANG_KT', months: 3 } });
    const { rows } = await owner().query('select months from salary_delay where person_id = $1', [id]);
    expect(rows).toEqual([{ months: 3 }]);
  });

  it('about two hundred people is one: all or nothing', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 200; at++) ids.push(await anOfficial(owner(), office.department));
    const drafted = { kind: 'NANG_LUONG_TX', effectiveOn: '2026-04-01', payload: { step: 4 } };
    const draft = (await draftOf(owner(), ids, drafted)) as { people: { payload: unknown }[] };
    const started = performance.now();
    await province.post('/api/decisions/preview').send(draft).expect(200);
    const previewed = performance.now();
    const broken = {
      ...draft,
      people: draft.people.map((one, at) => (at === 150 ? { ...one, payload: { step: 40 } } : one)),
    };
    await province.post('/api/decisions').send(broken).expect(422);
    const late = {
      ...draft,
      people: draft.people.map((one, at) => (at === 150 ? { ...one, payload: { step: 12 } } : one)),
    };
    const { body } = await province.post('/api/decisions').send(late).expect(409);
    expect(body.errors).toMatchObject([{ pointer: '#/people/150/payload/step', code: 'STEP_NOT_IN_SCALE' }]);
    const count = `select count(*)::int as n from salary_position where paid_from = '2026-04-01' and person_id = any ($1)`;
    expect((await owner().query(count, [ids])).rows[0].n).toBe(0);
    const again = performance.now();
    const { body: recorded } = await province.post('/api/decisions').send(draft).expect(201);
    const done = performance.now();
    expect((await owner().query(count, [ids])).rows[0].n).toBe(200);
    const { body: view } = await province.get(`/api/decisions/${recorded.id}`).expect(200);
    expect([view.peopleCount, view.people.length]).toEqual([200, 200]);
    process.stdout.write(
      `200 people: preview ${Math.round(previewed - started)} ms, recorded ${Math.round(done - again)} ms\n`,
    );
    await province
      .post(`/api/decisions/${recorded.id}/withdrawal`)
      .send({ reason: 'Tính sai hạn' })
      .expect(200);
    expect(
      (
        await owner().query(
          `select count(*)::int as n from salary_position_in_force where paid_from = '2026-04-01' and not is_void and person_id = any ($1)`,
          [ids],
        )
      ).rows[0].n,
    ).toBe(0);
  }, 60_000);
});

describe('what is refused', () => {
  it('names the field: a step before recruitment, before the previous one, beyond the scale', async () => {
    const id = await anOfficial(owner(), office.department);
    const codes = async (payload: Record<string, unknown>, effectiveOn = '2026-04-01'): Promise<unknown> => {
      const { body } = await province
        .post('/api/decisions')
        .send(await draftOf(owner(), id, { kind: 'NANG_LUONG_TX', effectiveOn, payload }));
      return body.errors?.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    };
    expect(await codes({ step: 3, paidFrom: '2014-01-01' })).toEqual([
      '#/people/0/payload/paidFrom SALARY_BEFORE_RECRUITMENT',
      '#/people/0/payload/paidFrom SALARY_BEFORE_PREVIOUS',
    ]);
    expect(await codes({ step: 4, paidFrom: '2023-04-01' })).toEqual([
      '#/people/0/payload/paidFrom SALARY_BEFORE_PREVIOUS',
    ]);
    expect(await codes({ step: 10 })).toEqual(['#/people/0/payload/step STEP_NOT_IN_SCALE']);
    expect(await codes({})).toEqual(['#/people/0/payload/step REQUIRED']);
    expect(await codes({ step: 4, exitKindCode: 'RA' })).toContain(
      '#/people/0/payload/exitKindCode FIELD_NOT_OF_KIND',
    );
  });

  it('numbers that the record cannot hold, at their field', async () => {
    const id = await anOfficial(owner(), office.department);
    const refused = async (kind: string, payload: Record<string, unknown>): Promise<void> => {
      const draft = await draftOf(owner(), id, { kind, effectiveOn: '2026-04-01', payload });
      const { body: preview } = await province.post('/api/decisions/preview').send(draft).expect(200);
      const { body } = await province.post('/api/decisions').send(draft).expect(422);
      const [field] = Object.keys(payload).slice(-1);
      const problem = { pointer: `#/people/0/payload/${field}`, code: 'OUT_OF_RANGE' };
      expect(preview).toMatchObject({ canRecord: false });
      expect(preview.people[0].problems).toContainEqual(
        expect.objectContaining({ ...problem, severity: 'error' }),
      );
      expect(body.errors).toContainEqual(expect.objectContaining(problem));
    };
    await refused('DANH_GIA', { rankCode: 'HTT', year: 2025, score: '855' });
    await refused('NANG_LUONG_TX', { step: 4, coefficient: '46.5' });
    await refused('NANG_LUONG_TX', { step: 4, overScalePercent: '150' });
    await refused('NANG_LUONG_TX', { step: 4, paidPercent: '150' });
  });

  it('is said before and while recording alike', async () => {
    const id = await anOfficial(owner(), office.department);
    const draft = await draftOf(owner(), id, move(office.commune, '2010-01-01'));
    const { body } = await province.post('/api/decisions/preview').send(draft).expect(200);
    expect(body).toMatchObject({
      canRecord: false,
      people: [{ problems: [{ pointer: '#/effectiveOn', code: 'NO_EMPLOYMENT_ON', severity: 'error' }] }],
    });
    const { body: refused } = await province.post('/api/decisions').send(draft).expect(409);
    expect(refused).toMatchObject({
      type: '/problems/rule',
      errors: [{ pointer: '#/effectiveOn', code: 'NO_EMPLOYMENT_ON' }],
    });
  });

  it('payloads, permissions and reach', async () => {
    const id = await anOfficial(owner(), office.department);
    const good = await draftOf(owner(), id, move(office.room, '2024-01-01'));
    const send = (agent: Agent, draft: unknown) => agent.post('/api/decisions').send(draft as object);
    await send(province, { ...good, effectiveOn: '2024-02-30' }).expect(422);
    await send(province, { ...good, people: [] }).expect(422);
    await send(province, { ...good, kind: 'KHONG_CO' }).expect(422);
    await send(province, { ...good, endsOn: '2025-01-01' }).expect(422);
    await send(
      province,
      await draftOf(owner(), id, {
        kind: 'RA',
        effectiveOn: '2024-01-01',
        payload: { exitKindCode: 'KHONG_CO' },
      }),
    ).expect(422);
    await send(await app.signIn('thanhtra'), good).expect(403);
    await send(await app.signIn('canboxa'), good).expect(404);
    await send(department, await draftOf(owner(), id, move(office.commune, '2024-01-01'))).expect(404);
    await (await app.signIn('quantri')).get('/api/decisions').expect(403);
    await app.visitor().get('/api/decisions').expect(401);
    await province.get('/api/decisions/0197d0aa-0000-7000-8000-000000000000').expect(404);
  });

  it('a second officer on the same file: one is stale', async () => {
    const id = await anOfficial(owner(), office.department);
    const draft = await draftOf(owner(), id, move(office.room, '2024-01-01'));
    const second = await app.signIn('tinh2');
    const answers = await Promise.all(
      [province, second].map((agent) => agent.post('/api/decisions').send(draft)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const stale = answers.find(({ status }) => status === 409);
    expect(stale?.body).toMatchObject({
      type: '/problems/stale',
      errors: [{ pointer: '#/people/0/version' }],
    });
    expect(await versionOf(owner(), id)).toBe(2);
  });

  it('a unit that does not exist that long, in words', async () => {
    const id = await anOfficial(owner(), office.department);
    const ending = await anOrganisation(owner(), {
      name: 'Ban Quản lý',
      parentId: office.province,
      kind: 'UBND_XA',
      from: '2000-01-01',
      to: '2040-01-01',
    });
    const { body } = await province
      .post('/api/decisions')
      .send(await draftOf(owner(), id, move(ending, '2024-01-01')))
      .expect(409);
    expect(body.errors).toMatchObject([
      { pointer: '#/people/0/payload/organisationId', code: 'UNIT_NOT_THERE' },
    ]);
  });
});
