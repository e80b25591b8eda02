import { aPerson } from './harness/builders';
import { type TrainingOffice, anOpenClass, openTrainingOffice, step } from './training-office';

let office: TrainingOffice;
let planId: string;
let version: number;
let programmeId: string;

beforeAll(async () => {
  office = await openTrainingOffice();
  const { body } = await office.canbo
    .post('/api/training/programmes')
    .send({
      kindCode: 'BD-VTVL',
      code: 'VTVL',
      name: 'Kỹ năng quản lý tài chính',
      periods: 40,
      validFrom: '2026-01-01',
    })
    .expect(201);
  programmeId = body.id;
});
afterAll(() => office.close());

const plans = '/api/training/plans';
const thisYear = new Date().getFullYear();
const line = (more: object = {}) => ({
  programmeId,
  quarter: 2,
  seats: 3,
  classes: 1,
  ground: 'YEARLY_PERIODS',
  budget: [
    { source: 'NSNN_TINH', amount: 30_000_000 },
    { source: 'CA_NHAN', amount: 6_000_000 },
  ],
  version,
  ...more,
});
const act = async (agent: TrainingOffice['canbo'], input: object, status = 200) => {
  const { body } = await agent
    .post(`${plans}/${planId}/steps`)
    .send({ version, ...input })
    .expect(status);
  if (status === 200) version = body.version;
  return body;
};

describe('the plan of a year', () => {
  it('is begun by the unit, once, and for no other unit', async () => {
    const { body } = await office.nhansu
      .post(plans)
      .send({ year: thisYear, organisationId: office.finance })
      .expect(201);
    planId = body.id;
    version = body.version;
    expect(body).toMatchObject({ state: 'DRAFT', acts: ['SUBMIT'], mayEdit: true });
    await office.nhansu.post(plans).send({ year: thisYear, organisationId: office.finance }).expect(409);
    await office.nhansu.post(plans).send({ year: thisYear, organisationId: office.homeAffairs }).expect(404);
    await office.thutruong.post(plans).send({ year: thisYear, organisationId: office.finance }).expect(403);
    await office.nhansu.post(plans).send({ year: 'x' }).expect(422);
  });

  it('is proposed from the needs of its people', async () => {
    const { body } = await office.nhansu.get(`${plans}/${planId}/proposals`).expect(200);
    const yearly = body.items.find((one: { kindCode: string }) => one.kindCode === 'BD-VTVL');
    // The accountant and the teacher have no periods yet.
    expect(yearly).toMatchObject({
      need: 2,
      ground: 'YEARLY_PERIODS',
      programmeId,
      planned: 0,
      hindrance: '',
    });
    const defence = body.items.find((one: { kindCode: string }) => one.kindCode === 'BD-QPAN-4');
    expect(defence).toMatchObject({
      need: 2,
      unknown: 2,
      programmeId: null,
      hindrance: expect.stringContaining('Không có'),
    });
  });

  it('takes lines with money by source, each programme once a quarter', async () => {
    await act(office.nhansu, { act: 'SUBMIT' }, 409);
    const { body } = await office.nhansu.post(`${plans}/${planId}/lines`).send(line()).expect(200);
    version = body.version;
    expect(body.items).toEqual([expect.objectContaining({ seats: 3, amount: 36_000_000, quarter: 2 })]);
    await office.nhansu.post(`${plans}/${planId}/lines`).send(line()).expect(409);
    await office.nhansu
      .post(`${plans}/${planId}/lines`)
      .send(line({ version: version - 1, quarter: 3 }))
      .expect(409);
    await office.nhansu
      .post(`${plans}/${planId}/lines`)
      .send(line({ quarter: 5, seats: 0 }))
      .expect(422);
    const changed = await office.nhansu
      .put(`${plans}/${planId}/lines/${body.items[0].id}`)
      .send(line({ seats: 2 }))
      .expect(200);
    version = changed.body.version;
    expect(changed.body.seats).toBe(2);
  });

  it('goes up, comes back, is consolidated and approved with its decision', async () => {
    await act(office.nhansu, { act: 'SUBMIT' });
    await office.nhansu
      .post(`${plans}/${planId}/lines`)
      .send(line({ quarter: 4 }))
      .expect(409);
    await act(office.nhansu, { act: 'CONSOLIDATE' }, 403);
    await act(office.canbo, { act: 'RETURN' }, 422);
    await act(office.canbo, { act: 'RETURN', note: 'Ghi rõ kinh phí' });
    await act(office.nhansu, { act: 'SUBMIT' });
    await office.nhansu.post(`${plans}/steps`).send({ year: thisYear, act: 'CONSOLIDATE' }).expect(403);
    const all = await office.daotao
      .post(`${plans}/steps`)
      .send({ year: thisYear, act: 'CONSOLIDATE' })
      .expect(200);
    expect(all.body.changed).toBe(1);
    const opened = await office.canbo.get(`${plans}/${planId}`).expect(200);
    version = opened.body.version;
    const missing = await act(office.canbo, { act: 'APPROVE' }, 422);
    expect(missing.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/decisionNumber',
      '#/decidedOn',
    ]);
    const approved = await act(office.canbo, {
      act: 'APPROVE',
      decisionNumber: '9/QĐ-UBND',
      decidedOn: `${thisYear}-01-15`,
    });
    expect(approved).toMatchObject({ state: 'APPROVED', acts: [], mayEdit: false });
    expect(approved.steps.map(({ state }: { state: string }) => state)).toEqual([
      'DRAFT',
      'SUBMITTED',
      'RETURNED',
      'SUBMITTED',
      'CONSOLIDATED',
      'APPROVED',
    ]);
    await expect(
      office.database.owner.query('update training_plan_line set seats = 9 where plan_id = $1', [planId]),
    ).rejects.toThrow('fixed');
  });

  it('is followed: seats against lượt, people, classes, periods, cost', async () => {
    const made = await office.canbo
      .post('/api/training/classes')
      .send({
        programmeId,
        code: 'VTVL-1',
        name: 'Lớp quản lý tài chính',
        schoolId: office.schoolId,
        form: 'TRUC_TUYEN',
        startsOn: `${thisYear}-01-12`,
        endsOn: `${thisYear}-01-16`,
        capacity: 10,
        costs: [{ line: 'HOC_PHI', amount: 4_000_000 }],
      })
      .expect(201);
    const { id } = made.body;
    await step(office.canbo, id, 'OPEN');
    await office.nhansu
      .post(`/api/training/classes/${id}/enrolments`)
      .send({ personIds: [office.accountant, office.teacher] })
      .expect(200);
    await step(office.canbo, id, 'START');
    const { body } = await office.canbo.get(`/api/training/classes/${id}/enrolments`).expect(200);
    await office.truong
      .put(`/api/training/classes/${id}/results`)
      .send({ rows: body.items.map((one: { id: string }) => ({ enrolmentId: one.id, state: 'FINISHED' })) })
      .expect(200);
    await step(office.canbo, id, 'FINISH');
    const followed = await office.nhansu.get(`${plans}/${planId}`).expect(200);
    expect(followed.body.items[0].follow).toEqual({
      classes: 1,
      enrolled: 2,
      finished: 2,
      turns: 2,
      people: 2,
      periods: 80,
      cost: 4_000_000,
    });
    const board = await office.kiemtra.get('/api/training/plan-board').query({ year: thisYear }).expect(200);
    expect(board.body).toMatchObject({ seats: 2, amount: 36_000_000, follow: { turns: 2, people: 2 } });
    expect(board.body.cards[0].budget).toEqual([
      { source: 'NSNN_TINH', amount: 30_000_000 },
      { source: 'CA_NHAN', amount: 6_000_000 },
    ]);
    const matrix = await office.nhansu
      .get('/api/training/matrix')
      .query({ organisationId: office.finance })
      .expect(200);
    const own = matrix.body.items.find((one: { personId: string }) => one.personId === office.accountant);
    expect(own.duties[0]).toMatchObject({ duty: 'YEARLY_PERIODS', result: 'MET', periods: 40 });
    const map = await office.canbo.get('/api/training/needs').expect(200);
    const finance = map.body.units.find(
      (one: { organisationId: string }) => one.organisationId === office.finance,
    );
    expect(finance.cells['BD-VTVL'] ?? 0).toBe(0);
    expect(finance.people).toBe(2);
  });

  it('is seen by its unit and by nobody beside it', async () => {
    const other = await office.canbo
      .post(plans)
      .send({ year: thisYear, organisationId: office.homeAffairs })
      .expect(201);
    await office.nhansu.get(`${plans}/${other.body.id}`).expect(404);
    const list = await office.nhansu.get(plans).query({ year: thisYear }).expect(200);
    expect(list.body).toMatchObject({ total: 1, byState: { APPROVED: 1 } });
    await office.truong.get(`${plans}/${planId}`).expect(404);
  });
});

describe('a programme planned in two quarters', () => {
  it('has each class in one line: the last quarter that has come when it begins, else the first', async () => {
    const { owner } = office.database;
    const year = thisYear - 2;
    const plan = await owner.query<{ id: string }>(
      `insert into training_plan (year, organisation_id, state) values ($1, $2, 'DRAFT') returning id`,
      [year, office.homeAffairs],
    );
    const { id } = plan.rows[0];
    await owner.query(
      `insert into training_plan_line (plan_id, programme_id, quarter, classes, seats, ground) select $1, $2, q, 1, 1, 'OTHER' from unnest('{2,4}'::int[]) q`,
      [id, programmeId],
    );
    const held = (month: number, count: number) =>
      owner.query(
        `with c as (insert into training_class (programme_id, code, name, starts_on, ends_on, periods, capacity, state)
             select $1, 'Q' || $2::int || n, 'Lớp theo quý', make_date($3, $2::int, 5), make_date($3, $2::int, 9), 40, 9, 'FINISHED'
             from generate_series(1, $4::int) n returning id)
           insert into training_enrolment (class_id, person_id, state, organisation_id, full_name) select c.id, $5, 'FINISHED', $6, 'X' from c`,
        [programmeId, month, year, count, office.clerk, office.homeAffairs],
      );
    // Before the first quarter planned, between the two, and after the second began.
    await held(2, 1);
    await held(8, 2);
    await held(11, 4);
    const { body } = await office.canbo.get(`${plans}/${id}`).expect(200);
    expect(
      body.items.map(({ quarter, follow }: { quarter: number; follow: { turns: number } }) => [
        quarter,
        follow.turns,
      ]),
    ).toEqual([
      [2, 3],
      [4, 4],
    ]);
  });
});

describe('plans of a year at once', () => {
  it('are those of the chosen unit and below, and no others', async () => {
    const year = thisYear + 1;
    const submitted = async (organisationId: string): Promise<string> => {
      const { rows } = await office.database.owner.query<{ id: string }>(
        `insert into training_plan (year, organisation_id, state) values ($1, $2, 'SUBMITTED') returning id`,
        [year, organisationId],
      );
      return rows[0].id;
    };
    const [school, other] = [await submitted(office.school), await submitted(office.homeAffairs)];
    const send = (input: object) => office.daotao.post(`${plans}/steps`).send({ year, ...input });
    const done = await send({ act: 'CONSOLIDATE', organisationId: office.finance }).expect(200);
    expect(done.body.changed).toBe(1);
    const stateOf = async (id: string) => (await office.canbo.get(`${plans}/${id}`).expect(200)).body.state;
    expect([await stateOf(school), await stateOf(other)]).toEqual(['CONSOLIDATED', 'SUBMITTED']);
    const decided = { act: 'APPROVE', decisionNumber: '1/QĐ', decidedOn: `${thisYear}-11-01` };
    await send({ ...decided, organisationId: office.homeAffairs }).expect(409);
    await send({ ...decided, organisationId: 'x' }).expect(422);
    expect((await send(decided).expect(200)).body.changed).toBe(1);
    expect([await stateOf(school), await stateOf(other)]).toEqual(['APPROVED', 'SUBMITTED']);
  });
});

describe('a promise and the employments of who gave it', () => {
  let personId: string;
  let commitmentId: string;
  const standing = async () => {
    const { body: list } = await office.canbo
      .get('/api/training/commitments')
      .query({ personId })
      .expect(200);
    const { body: page } = await office.canbo.get(`/api/people/${personId}/training`).expect(200);
    const { body: alerts } = await office.canbo
      .get('/api/training/alerts')
      .query({ kind: 'LEAVING_COMMITTED' })
      .expect(200);
    return {
      list: list.items[0],
      page: page.commitments[0],
      alerts: alerts.items.filter((one: { aboutId: string }) => one.aboutId === commitmentId).length,
    };
  };

  beforeAll(async () => {
    const { owner } = office.database;
    personId = await aPerson(owner, {
      organisationId: office.homeAffairs,
      fullName: 'Hồ Minh Cam',
      from: '2022-01-01',
    });
    // He worked before, and left for a year, long before he was sent.
    await owner.query(
      `insert into employment (person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
       values ($1, 'CC', $2, $2, $2, '[2020-01-01,2021-01-01)')`,
      [personId, office.homeAffairs],
    );
    const id = await anOpenClass(office, {
      code: 'CK1',
      kindCode: 'DT-SDH',
      startsOn: '2024-01-08',
      endsOn: '2024-06-28',
    });
    const enrolment = await owner.query<{ id: string }>(
      `insert into training_enrolment (class_id, person_id, state, organisation_id, full_name) values ($1, $2, 'FINISHED', $3, 'X') returning id`,
      [id, personId, office.homeAffairs],
    );
    const made = await office.canbo
      .post('/api/training/commitments')
      .send({
        enrolmentId: enrolment.rows[0].id,
        monthsTrained: 6,
        monthsPromised: 120,
        startsOn: '2024-07-01',
      })
      .expect(201);
    commitmentId = made.body.id;
  });

  it('stands through a gap of long before', async () => {
    const { list, page, alerts } = await standing();
    expect(list).toMatchObject({ state: 'ACTIVE', leftOn: null });
    expect(list.monthsServed).toBeGreaterThan(12);
    expect(page).toMatchObject({ state: 'ACTIVE', monthsServed: list.monthsServed });
    expect(alerts).toBe(0);
  });

  it('is warned of in the preview of a decision to leave before its end', async () => {
    const { body: file } = await office.canbo.get(`/api/people/${personId}`).expect(200);
    const warned = async (effectiveOn: string) => {
      const payload = { exitKindCode: 'THOI_VIEC_NV' };
      const people = [{ personId, version: file.version, payload }];
      const { body } = await office.canbo
        .post('/api/decisions/preview')
        .send({ kind: 'RA', effectiveOn, people })
        .expect(200);
      expect(body.canRecord).toBe(true);
      return body.people[0].problems.filter(({ code }: { code: string }) => code === 'LEAVES_COMMITTED');
    };
    expect(await warned('2025-03-01')).toEqual([
      {
        code: 'LEAVES_COMMITTED',
        severity: 'warning',
        pointer: '#/effectiveOn',
        detail: expect.stringContaining('đến 30/06/2034 sau khóa “Lớp CK1”'),
      },
    ]);
    expect(await warned('2034-07-01')).toEqual([]);
    // Before he was sent there was nothing to keep.
    expect(await warned('2023-06-01')).toEqual([]);
  });

  it('is broken by leaving, in every answer alike', async () => {
    const { owner } = office.database;
    await owner.query('begin');
    for (const table of ['assignment', 'employment'])
      await owner.query(
        `update ${table} set valid = '[2022-01-01,2025-03-01)' where person_id = $1 and lower(valid) = '2022-01-01'`,
        [personId],
      );
    await owner.query('commit');
    const { list, page, alerts } = await standing();
    expect(list).toMatchObject({ state: 'BROKEN', leftOn: '2025-03-01', monthsServed: 8 });
    expect(page).toMatchObject({ state: 'BROKEN', monthsServed: 8 });
    expect(alerts).toBe(1);
  });
});

describe('promise and repayment', () => {
  it('asks for three months of a month, of whoever began before July 2025 for two', async () => {
    const least = async (code: string, startsOn: string, endsOn: string) => {
      const id = await anOpenClass(office, { code, kindCode: 'DT-SDH', startsOn, endsOn });
      const { rows } = await office.database.owner.query<{ id: string }>(
        `insert into training_enrolment (class_id, person_id, state, organisation_id, full_name) values ($1, $2, 'FINISHED', $3, 'X') returning id`,
        [id, office.teacher, office.school],
      );
      const promise = (monthsPromised: number) =>
        office.canbo
          .post('/api/training/commitments')
          .send({ enrolmentId: rows[0].id, monthsTrained: 12, monthsPromised, startsOn: endsOn });
      const { body } = await promise(12).expect(409);
      const months = Number(/= (\d+) tháng/.exec(body.detail)?.[1]);
      await promise(months - 1).expect(409);
      await promise(months).expect(201);
      return body.detail;
    };
    expect(await least('CK2', '2025-06-30', '2026-06-29')).toContain('2 × 12 = 24 tháng (NĐ 101/2017');
    expect(await least('CK3', '2025-07-01', '2026-06-30')).toContain('3 × 12 = 36 tháng (NĐ 171/2025');
  });

  it('shows the arithmetic of the worked case', async () => {
    const id = await anOpenClass(office, {
      code: 'THS',
      kindCode: 'DT-SDH',
      startsOn: '2023-09-01',
      endsOn: '2025-08-31',
    });
    const enrolled = await office.canbo
      .post(`/api/training/classes/${id}/enrolments`)
      .send({ personIds: [office.accountant] })
      .expect(200);
    expect(enrolled.body.added + enrolled.body.refused.length).toBe(1);
    const { body } = await office.canbo.get(`/api/training/classes/${id}/enrolments`).expect(200);
    const enrolmentId = body.items[0].id;
    const promise = { enrolmentId, monthsTrained: 24, monthsPromised: 72, startsOn: '2025-09-01' };
    await office.canbo
      .post('/api/training/commitments')
      .send({ ...promise, monthsPromised: 47 })
      .expect(409);
    const made = await office.nhansu.post('/api/training/commitments').send(promise).expect(201);
    expect(made.body).toMatchObject({ state: 'ACTIVE', endsOn: '2031-08-31' });
    const due = await office.nhansu
      .get('/api/due')
      .query({ kind: 'COMMITMENT_END', from: '2031-08-01', to: '2031-08-31' })
      .expect(200);
    expect(due.body).toMatchObject({
      total: 1,
      items: [
        { personId: office.accountant, dueOn: '2031-08-31', summary: expect.stringContaining('72 tháng') },
      ],
    });
    const question = {
      caseNo: 4,
      costs: [
        { name: 'Học phí', amount: 55_000_000 },
        { name: 'Tài liệu', amount: 5_000_000 },
      ],
      committedMonths: 72,
      servedMonths: 24,
      priorYears: 6,
    };
    const reckoned = await office.nhansu
      .post('/api/training/compensations/reckoning')
      .send(question)
      .expect(200);
    expect(reckoned.body).toMatchObject({
      cost: 60_000_000,
      beforeReduction: 40_000_000,
      reductionPercent: '6',
      amount: 37_600_000,
    });
    expect(reckoned.body.lines[1].text).toContain('60.000.000 × (72 − 24) / 72 = 40.000.000');
    await office.nhansu
      .post('/api/training/compensations/reckoning')
      .send({ ...question, committedMonths: null })
      .expect(422);
    const opening = (more: object) =>
      office.nhansu.post('/api/training/compensations').send({ ...question, enrolmentId, ...more });
    const empty = await opening({ costs: [{ name: 'Học phí', amount: 0 }] }).expect(422);
    expect(empty.body.errors).toEqual([expect.objectContaining({ pointer: '#/costs' })]);
    const nameless = await opening({ costs: [{ name: '', amount: 5_000_000 }] }).expect(422);
    expect(nameless.body.errors[0].pointer).toBe('#/costs/0/name');
    const opened = await office.nhansu
      .post('/api/training/compensations')
      .send({ ...question, enrolmentId })
      .expect(201);
    expect(opened.body).toMatchObject({ state: 'OPEN', amount: 37_600_000, remaining: 37_600_000 });
    await office.nhansu
      .post('/api/training/compensations')
      .send({ ...question, enrolmentId })
      .expect(409);
    const address = `/api/training/compensations/${opened.body.id}`;
    await office.nhansu
      .post(`${address}/payments`)
      .send({ version: opened.body.version, paidOn: '2026-10-01', amount: 1 })
      .expect(409);
    const decided = await office.nhansu
      .put(address)
      .send({
        version: opened.body.version,
        councilOn: '2026-09-07',
        proposedOn: '2026-09-09',
        decisionNumber: '3/QĐ',
        decidedOn: '2026-09-20',
        receivedOn: '2026-09-25',
      })
      .expect(200);
    expect(decided.body).toMatchObject({ state: 'DECIDED', proposeBy: '2026-09-10', dueOn: '2027-01-23' });
    const paid = await office.nhansu
      .post(`${address}/payments`)
      .send({ version: decided.body.version, paidOn: '2026-10-01', amount: 37_600_000 })
      .expect(200);
    expect(paid.body).toMatchObject({ state: 'PAID', remaining: 0 });
    const commitments = await office.canbo
      .get('/api/training/commitments')
      .query({ state: 'BROKEN', personId: office.accountant })
      .expect(200);
    expect(commitments.body.total).toBe(1);
    // A number that changes is reckoned with from then on; a case on file stays what it was entered with.
    const added = await office.canbo
      .post('/api/settings/parameters')
      .send({
        key: 'training.compensation_reduction_others',
        from: '2026-01-01',
        value: '2',
        basis: 'NĐ thử',
      })
      .expect(201);
    const anew = await office.nhansu.post('/api/training/compensations/reckoning').send(question).expect(200);
    expect(anew.body).toMatchObject({ reductionPercent: '12', amount: 35_200_000 });
    const stands = await office.nhansu.get(address).expect(200);
    expect(stands.body.arithmetic).toMatchObject({ reductionPercent: '6.00', amount: 37_600_000 });
    expect(stands.body.arithmetic.lines.at(-1).text).toContain('Giảm 1 % cho mỗi năm');
    await office.canbo.delete(`/api/settings/parameters/${added.body.id}`).expect(204);
    const other = await office.signIn('quantri');
    await other.get(address).expect(403);
    await office.truong.get(address).expect(404);
  });
});
