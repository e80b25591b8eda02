import { aPerson, anAccount, anOrganisation } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

/** Finance drafts its positions, Home Affairs decides; the accountant is placed in one of them. */
let office: Office & { readonly canbo2: Office['canbo'] };
let dossierId: string;
let positionId: string;
let version: number;

const position = {
  name: 'Chuyên viên về quản lý ngân sách',
  groupCode: 'NVCN',
  regime: 'CC',
  levelCodes: ['CV'],
  planned: 2,
  content: { purpose: 'Tham mưu dự toán thu, chi ngân sách.' },
  requirements: [
    { kind: 'EDU_LEVEL', atLeast: 60, oneOf: [], text: 'Tốt nghiệp đại học trở lên', isMandatory: true },
    {
      kind: 'RATING',
      atLeast: 1,
      oneOf: ['HTXS', 'HTT'],
      text: 'Hoàn thành tốt năm trước',
      isMandatory: false,
    },
  ],
};
const decision = {
  decisionNumber: '12/QĐ-UBND',
  decisionSignedOn: '2026-06-20',
  decisionSigner: 'Trần Quốc Khởi',
  effectiveOn: '2026-07-01',
};

beforeAll(async () => {
  const opened = await openOffice();
  await anAccount(opened.database.owner, {
    username: 'canbo2',
    role: 'HR_OFFICER',
    organisationId: opened.province,
  });
  office = { ...opened, canbo2: await opened.signIn('canbo2') };
});
afterAll(() => office.close());

const thisYear = new Date().getFullYear();
const staffing = (agent: Office['canbo'], organisationId: string) =>
  agent.get('/api/positions').query({ organisationId });

describe('a dossier of positions', () => {
  it('is begun by the unit, empty or from the national list; a second draft beside it is refused', async () => {
    const answer = await office.nhansu
      .post('/api/position-dossiers')
      .send({ organisationId: office.finance, source: 'EMPTY', legalBasis: 'NĐ 361/2025/NĐ-CP' })
      .expect(201);
    expect(answer.body).toMatchObject({
      versionNo: 1,
      state: 'DRAFT',
      list: [],
      acts: ['SUBMIT'],
      mayEdit: true,
    });
    dossierId = answer.body.id;
    version = answer.body.version;
    await office.canbo
      .post('/api/position-dossiers')
      .send({ organisationId: office.finance, source: 'NATIONAL' })
      .expect(409);
    const national = await office.canbo
      .post('/api/position-dossiers')
      .send({ organisationId: office.school, source: 'NATIONAL' })
      .expect(201);
    expect(national.body.list.length).toBeGreaterThan(5);
    expect(national.body.list.every(({ regime }: { regime: string }) => regime === 'VC')).toBe(true);
  });

  it('cannot be begun for another unit, or by who only reads', async () => {
    const input = { organisationId: office.homeAffairs, source: 'EMPTY' };
    await office.nhansu.post('/api/position-dossiers').send(input).expect(404);
    await office.thutruong.post('/api/position-dossiers').send(input).expect(403);
    await office.quantri.get('/api/position-dossiers').expect(403);
  });

  it('takes a position with its requirements, naming what is wrong with one', async () => {
    const bad = await office.nhansu
      .post(`/api/position-dossiers/${dossierId}/positions`)
      .send({ ...position, version, planned: -1, levelCodes: ['X'], requirements: [{ kind: 'EDU_LEVEL' }] })
      .expect(422);
    const pointers = bad.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '#/planned',
        '#/levelCodes',
        '#/requirements/0/text',
        '#/requirements/0/isMandatory',
      ]),
    );
    const answer = await office.nhansu
      .post(`/api/position-dossiers/${dossierId}/positions`)
      .send({ ...position, version })
      .expect(200);
    expect(answer.body.list).toHaveLength(1);
    expect(answer.body.list[0].requirements).toHaveLength(2);
    positionId = answer.body.list[0].positionId;
    version = answer.body.version;
  });

  it('is not overwritten from an older reading, and is not seen from elsewhere', async () => {
    await office.nhansu
      .put(`/api/position-dossiers/${dossierId}/positions/${positionId}`)
      .send({ ...position, version: version - 1 })
      .expect(409);
    await office.thutruong
      .put(`/api/position-dossiers/${dossierId}/positions/${positionId}`)
      .send({})
      .expect(403);
    const other = await office.signIn(await stranger());
    await other.get(`/api/position-dossiers/${dossierId}`).expect(404);
    const list = await other.get('/api/position-dossiers').expect(200);
    expect(list.body.total).toBe(0);
  });

  it('goes through its steps: the unit submits, Home Affairs appraises and decides', async () => {
    const submitted = await act(office.nhansu, { act: 'SUBMIT' }, 200);
    expect(submitted.state).toBe('SUBMITTED');
    // NĐ 232/2026: what is missing is said within three working days.
    expect(submitted.dueOn).not.toBeNull();
    await act(office.nhansu, { act: 'APPRAISE' }, 403);
    await act(office.canbo, { act: 'RETURN' }, 422);
    const appraising = await act(office.canbo, { act: 'APPRAISE' }, 200);
    expect(appraising.acts).toEqual(expect.arrayContaining(['APPROVE', 'RETURN', 'REJECT']));
    const refused = await act(office.canbo, { act: 'APPROVE' }, 422);
    expect(refused.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/decisionNumber',
      '#/decisionSignedOn',
      '#/decisionSigner',
      '#/effectiveOn',
    ]);
    const approved = await act(office.canbo, { act: 'APPROVE', ...decision }, 200);
    expect(approved).toMatchObject({ state: 'IN_FORCE', from: '2026-07-01', mayEdit: false, acts: [] });
    expect(approved.steps.map(({ toState }: { toState: string }) => toState)).toEqual([
      'DRAFT',
      'SUBMITTED',
      'APPRAISING',
      'APPROVED',
    ]);
  });

  it('never changes once approved, not even past the API', async () => {
    await office.canbo
      .put(`/api/position-dossiers/${dossierId}/positions/${positionId}`)
      .send({ ...position, planned: 9, version })
      .expect(409);
    await expect(
      office.database.owner.query('update position_version set planned = 9 where dossier_id = $1', [
        dossierId,
      ]),
    ).rejects.toMatchObject({ constraint: 'position_version_frozen' });
  });

  it('is corrected by a new version, which ends the old one the day before it takes effect', async () => {
    const draft = await office.nhansu
      .post('/api/position-dossiers')
      .send({ organisationId: office.finance, source: 'IN_FORCE' })
      .expect(201);
    expect(draft.body.list[0]).toMatchObject({ positionId, planned: 2, requirements: expect.any(Array) });
    expect(draft.body.list[0].requirements).toHaveLength(2);
    let { id, version: at } = draft.body;
    const changed = await office.nhansu
      .put(`/api/position-dossiers/${id}/positions/${positionId}`)
      .send({ ...position, planned: 3, version: at })
      .expect(200);
    at = changed.body.version;
    for (const [agent, step] of [
      [office.nhansu, { act: 'SUBMIT' }],
      [office.canbo, { act: 'APPRAISE' }],
      [office.canbo, { act: 'APPROVE', ...decision, effectiveOn: '2026-10-01' }],
    ] as const) {
      const answer = await agent
        .post(`/api/position-dossiers/${id}/steps`)
        .send({ ...step, version: at })
        .expect(200);
      ({ version: at, id } = answer.body);
    }
    const old = await office.canbo.get(`/api/position-dossiers/${dossierId}`).expect(200);
    expect(old.body).toMatchObject({ state: 'SUPERSEDED', to: '2026-09-30' });
  });
});

describe('a version of positions that are known already', () => {
  /** A body of its own, so that the numbers of the others stay. */
  let body: string;
  let id: string;
  let at: number;
  const send = async (agent: Office['canbo'], step: object) => {
    const answer = await agent
      .post(`/api/position-dossiers/${id}/steps`)
      .send({ ...step, version: at })
      .expect(200);
    at = answer.body.version;
    return answer.body;
  };
  const begin = async (source: string) => {
    const answer = await office.canbo2
      .post('/api/position-dossiers')
      .send({ organisationId: body, source })
      .expect(201);
    ({ id, version: at } = answer.body);
    return answer.body;
  };
  beforeAll(async () => {
    body = await anOrganisation(office.database.owner, { name: 'Sở Tư pháp', parentId: office.province });
  });

  it('leaves a position where it is that somebody holds before the version takes effect', async () => {
    await begin('EMPTY');
    const added = await office.canbo2
      .post(`/api/position-dossiers/${id}/positions`)
      .send({ ...position, version: at })
      .expect(200);
    at = added.body.version;
    const [{ positionId: held }] = added.body.list;
    const { owner } = office.database;
    await owner.query(`update job_position set valid = '[2026-01-01,)' where id = $1`, [held]);
    const person = await aPerson(owner, { organisationId: body, fullName: 'Phan Thị Kim' });
    await owner.query('update assignment set position_id = $2 where person_id = $1', [person, held]);
    await send(office.canbo2, { act: 'SUBMIT' });
    await send(office.canbo2, { act: 'APPRAISE' });
    await send(office.canbo, { act: 'APPROVE', ...decision });
    const between = await office.canbo
      .get('/api/positions')
      .query({ organisationId: body, asOf: '2026-03-15' })
      .expect(200);
    expect(between.body.groups[0].positions).toMatchObject([{ id: held, present: 1 }]);
  });

  it('is approved by somebody else than who drafted it', async () => {
    await begin('IN_FORCE');
    await send(office.canbo2, { act: 'SUBMIT' });
    const appraising = await send(office.canbo2, { act: 'APPRAISE' });
    const whyNot = 'Người lập đề án không tự phê duyệt; cần cán bộ thứ hai.';
    expect(appraising).toMatchObject({ acts: ['REPORT', 'RETURN', 'REJECT'], whyNot });
    const refused = await office.canbo2
      .post(`/api/position-dossiers/${id}/steps`)
      .send({ act: 'APPROVE', ...decision, effectiveOn: '2026-10-01', version: at })
      .expect(403);
    expect(refused.body.detail).toBe(whyNot);
    const { body: other } = await office.canbo.get(`/api/position-dossiers/${id}`).expect(200);
    expect(other.acts).toContain('APPROVE');
    expect(other.whyNot).toBeNull();
    await send(office.canbo2, { act: 'REJECT', note: 'Lập lại sau.' });
  });

  it('keeps group, regime, code and entry of the national list of an approved position', async () => {
    const draft = await begin('IN_FORCE');
    expect(draft.list).toMatchObject([{ isApproved: true }]);
    const [{ positionId: known }] = draft.list;
    const put = (change: object, status: number) =>
      office.canbo2
        .put(`/api/position-dossiers/${id}/positions/${known}`)
        .send({ ...position, version: at, ...change })
        .expect(status);
    for (const change of [{ groupCode: 'HT' }, { code: 'TP.01' }, { regime: 'VC', levelCodes: ['BAC3'] }]) {
      const { body: refused } = await put(change, 422);
      expect(refused.errors).toMatchObject([{ pointer: '#/groupCode', code: 'APPROVED' }]);
    }
    const { body: changed } = await put({ planned: 4, levelCodes: ['CV', 'CVC'] }, 200);
    expect(changed.list).toMatchObject([{ planned: 4, groupCode: 'NVCN' }]);
  });

  it('of a unit that has ended takes no position', async () => {
    const { owner } = office.database;
    const closed = await anOrganisation(owner, {
      name: 'Ban Quản lý cũ',
      parentId: office.province,
      to: '2025-01-01',
    });
    const { rows } = await owner.query<{ id: string; version: number }>(
      `insert into position_dossier (organisation_id, version_no, entered_by) values ($1, 1, gen_random_uuid()) returning id, version`,
      [closed],
    );
    const { body: refused } = await office.canbo
      .post(`/api/position-dossiers/${rows[0].id}/positions`)
      .send({ ...position, version: rows[0].version })
      .expect(409);
    expect(refused.detail).toContain('đã kết thúc hoạt động');
  });
});

describe('a year whose number a reorganisation changed', () => {
  it('counts what holds at its end, and leaves the months before alone', async () => {
    const { owner } = office.database;
    const body = await anOrganisation(owner, { name: 'Sở Du lịch', parentId: office.province });
    const { rows } = await owner.query<{ id: string }>(
      `insert into job_position (organisation_id, name, group_code, regime, valid)
       values ($1, 'Chuyên viên', 'NVCN', 'CC', '[2020-01-01,)') returning id`,
      [body],
    );
    await owner.query(
      `insert into staff_quota (organisation_id, kind, valid, amount)
       values ($1, 'CONG_CHUC', daterange($2, $3), 40), ($1, 'CONG_CHUC', daterange($3, $4), 70)`,
      [body, `${thisYear}-01-01`, `${thisYear}-07-01`, `${thisYear + 1}-01-01`],
    );
    const allocate = (amount: number, status: number) =>
      office.canbo
        .put('/api/positions/allocation')
        .send({ organisationId: body, year: thisYear, rows: [{ positionId: rows[0].id, amount }] })
        .expect(status);
    await allocate(71, 409);
    await allocate(70, 204);
    const { body: list } = await office.canbo
      .put('/api/quotas')
      .send({ organisationId: body, kind: 'CONG_CHUC', year: thisYear, amount: 75, number: '9/QĐ-UBND' })
      .expect(200);
    expect(list.items).toMatchObject([{ kind: 'CONG_CHUC', year: thisYear, amount: 75 }]);
    const stored = await owner.query(
      `select lower(valid)::text as "from", amount from staff_quota where organisation_id = $1 order by valid`,
      [body],
    );
    expect(stored.rows).toEqual([
      { from: `${thisYear}-01-01`, amount: 40 },
      { from: `${thisYear}-07-01`, amount: 75 },
    ]);
  });
});

describe('quota and allocation', () => {
  const quota = (amount: number) => ({
    organisationId: office.finance,
    kind: 'CONG_CHUC',
    year: thisYear,
    amount,
    number: '1/QĐ-UBND',
  });
  const allocation = (amount: number) => ({
    organisationId: office.finance,
    year: thisYear,
    rows: [{ positionId, amount }],
  });

  it('is set by Home Affairs only', async () => {
    await office.nhansu.put('/api/quotas').send(quota(2)).expect(403);
    await office.canbo
      .put('/api/quotas')
      .send({ ...quota(2), amount: 'hai' })
      .expect(422);
    const { body } = await office.canbo.put('/api/quotas').send(quota(2)).expect(200);
    expect(body.items).toMatchObject([{ kind: 'CONG_CHUC', year: thisYear, amount: 2 }]);
  });

  it('is split over positions, never above the number given', async () => {
    await office.nhansu.put('/api/positions/allocation').send(allocation(2)).expect(204);
    const refused = await office.nhansu.put('/api/positions/allocation').send(allocation(3)).expect(409);
    expect(refused.body.detail).toContain(`vượt biên chế cán bộ, công chức được giao năm ${thisYear} là 2`);
    await office.canbo.put('/api/quotas').send(quota(1)).expect(409);
    const { body } = await staffing(office.nhansu, office.finance).expect(200);
    expect(body.totals).toMatchObject({ quota: 2, allocated: 2 });
  });

  it('takes no position of another body', async () => {
    await office.canbo
      .put('/api/positions/allocation')
      .send({ ...allocation(1), organisationId: office.homeAffairs })
      .expect(404);
    await office.kiemtra.put('/api/positions/allocation').send(allocation(1)).expect(403);
  });
});

describe('the staffing of a body', () => {
  beforeAll(async () => {
    const { owner } = office.database;
    await owner.query('update assignment set position_id = $1 where person_id = $2', [
      positionId,
      office.accountant,
    ]);
    await owner.query(
      `insert into credential (person_id, kind, level_code, is_verified, earned_on) values ($1, 'EDUCATION', 'CD', true, '2001')`,
      [office.accountant],
    );
  });

  it('counts the place, the person and the gap, and leaves out the school that has positions of its own', async () => {
    const { body } = await staffing(office.thutruong, office.finance).expect(200);
    expect(body.dossier).toMatchObject({ versionNo: 2 });
    const [group] = body.groups;
    expect(group.positions[0]).toMatchObject({
      planned: 3,
      allocated: 2,
      present: 1,
      vacant: 1,
      over: 0,
      met: 0,
      notMet: 1,
      unknown: 0,
    });
    expect(body.mayWrite).toBe(false);
  });

  it('opens every figure to exactly its people', async () => {
    const { body } = await office.thutruong
      .get('/api/positions/people')
      .query({ organisationId: office.finance, positionId, figure: 'not-met' })
      .expect(200);
    expect(body).toMatchObject({
      total: 1,
      items: [{ personId: office.accountant, missing: ['Tốt nghiệp đại học trở lên'] }],
    });
    await office.thutruong
      .get('/api/positions/people')
      .query({ organisationId: office.finance, figure: 'everybody' })
      .expect(422);
  });

  it('says row by row what the position asks and what was found', async () => {
    const { body } = await office.thutruong
      .get(`/api/positions/${positionId}/people/${office.accountant}`)
      .expect(200);
    expect(body.standing).toBe('NOT_MET');
    expect(body.rows).toMatchObject([
      { result: 'NOT_MET', evidence: expect.stringContaining('Cao đẳng') },
      { result: 'UNKNOWN', isMandatory: false },
    ]);
    await office.thutruong.get(`/api/positions/${positionId}/people/${office.clerk}`).expect(404);
  });

  it('takes an exemption with its reason and number, and lets it be lifted', async () => {
    const path = `/api/positions/${positionId}/people/${office.accountant}`;
    const input = { kind: 'EDU_LEVEL', reason: 'Chuyển tiếp theo NĐ 170/2025', number: '15/QĐ-SNV' };
    await office.thutruong.post(`${path}/exemptions`).send(input).expect(403);
    await office.nhansu
      .post(`${path}/exemptions`)
      .send({ ...input, number: '' })
      .expect(422);
    await office.nhansu
      .post(`${path}/exemptions`)
      .send({ ...input, kind: 'XX' })
      .expect(422);
    await office.nhansu
      .post(`/api/positions/${positionId}/people/${office.clerk}/exemptions`)
      .send(input)
      .expect(404);
    await office.nhansu.post(`${path}/exemptions`).send(input).expect(204);
    const exempt = await office.thutruong.get(path).expect(200);
    expect(exempt.body).toMatchObject({ standing: 'MET', rows: [{ result: 'EXEMPT' }, {}] });
    expect(exempt.body.rows[0].evidence).toContain('15/QĐ-SNV');
    await office.nhansu.delete(`${path}/exemptions/EDU_LEVEL`).expect(204);
    await office.nhansu.delete(`${path}/exemptions/EDU_LEVEL`).expect(404);
  });

  it('is drawn as a chart with the same numbers', async () => {
    const chart = await office.thutruong
      .get('/api/positions/chart')
      .query({ organisationId: office.finance })
      .expect(200);
    const { body } = await staffing(office.thutruong, office.finance).expect(200);
    expect(chart.body.totals).toEqual(body.totals);
    expect(chart.body.units[0]).toMatchObject({ id: office.finance, parentId: null, present: 1 });
    expect(chart.body.units[0].positions).toMatchObject([{ positionId, present: 1, notMet: 1 }]);
    const other = await office.signIn('nguoi-khac');
    await other.get('/api/positions/chart').query({ organisationId: office.finance }).expect(404);
  });

  it('shows another unit nothing of it', async () => {
    const other = await office.signIn('nguoi-khac');
    await staffing(other, office.finance).expect(404);
    const { body } = await other.get('/api/positions/bodies').expect(200);
    expect(body).toEqual({ total: 0, items: [] });
    await other.get(`/api/positions/${positionId}/people/${office.accountant}`).expect(404);
  });

  it('is counted for the province body by body', async () => {
    const { body } = await office.canbo.get('/api/positions/bodies').query({ q: 'so tai chinh' }).expect(200);
    expect(body).toMatchObject({
      total: 1,
      items: [{ id: office.finance, quota: 2, present: 1, positions: 1, vacant: 1, unplaced: 0 }],
    });
  });

  it('explains the difference between two days person by person', async () => {
    const { body } = await office.canbo
      .get('/api/positions/difference')
      .query({ organisationId: office.finance, from: '2019-06-30', to: '2026-06-30' })
      .expect(200);
    expect(body.before + body.came.length - body.left.length).toBe(body.after);
    expect(body.came.map(({ personId }: { personId: string }) => personId)).toContain(office.accountant);
  });
});

describe('a breach of a ratio', () => {
  it('is let stand with a reason', async () => {
    const url = '/api/ratio-rules/CVC_CO_QUAN/reasons';
    await office.nhansu.post(url).send({ organisationId: office.finance, reason: 'ngắn' }).expect(422);
    await office.nhansu
      .post(url)
      .send({ organisationId: office.finance, reason: 'Theo lộ trình sắp xếp đến hết năm 2027.' })
      .expect(204);
    const { body } = await staffing(office.canbo, office.finance).expect(200);
    expect(body.ratios.find(({ id }: { id: string }) => id === 'CVC_CO_QUAN').reason).toContain('lộ trình');
    await office.nhansu
      .post(url)
      .send({ organisationId: office.homeAffairs, reason: 'Một lý do đủ dài.' })
      .expect(404);
  });
});

describe('the national list', () => {
  const entry = {
    regime: 'CC',
    groupCode: 'CMDC',
    code: 'DC.90',
    name: 'Chuyên viên về thi đua, khen thưởng',
    levelCodes: ['CV', 'CVC'],
    basis: 'NĐ 361/2025/NĐ-CP',
    from: '2026-01-01',
  };
  it('is kept by Home Affairs and read by all', async () => {
    await office.nhansu.post('/api/framework-positions').send(entry).expect(403);
    await office.canbo
      .post('/api/framework-positions')
      .send({ ...entry, levelCodes: ['BAC3'] })
      .expect(422);
    await office.canbo.post('/api/framework-positions').send(entry).expect(201);
    const twice = await office.canbo.post('/api/framework-positions').send(entry).expect(409);
    expect(twice.body.errors[0].pointer).toBe('#/code');
    const { body } = await office.thutruong
      .get('/api/framework-positions')
      .query({ q: 'thi dua' })
      .expect(200);
    expect(body.items).toHaveLength(1);
    const [{ id, version: at }] = body.items;
    const change = { ...entry, to: '2026-12-31', version: at };
    await office.canbo.patch(`/api/framework-positions/${id}`).send(change).expect(200);
    await office.canbo.patch(`/api/framework-positions/${id}`).send(change).expect(409);
  });
});

async function act(agent: Office['canbo'], step: object, status: number) {
  const { body } = await agent
    .post(`/api/position-dossiers/${dossierId}/steps`)
    .send({ ...step, version })
    .expect(status);
  if (status === 200) version = body.version;
  return body;
}

/** An officer of a unit beside: Home Affairs' own department, which has no positions yet. */
async function stranger(): Promise<string> {
  await anAccount(office.database.owner, {
    username: 'nguoi-khac',
    role: 'UNIT_HR_OFFICER',
    organisationId: office.homeAffairs,
  });
  return 'nguoi-khac';
}
