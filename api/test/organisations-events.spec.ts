import {
  type Agent,
  DISTRICT,
  DIVISION,
  HEALTH,
  HOME_AFFAIRS,
  NEIGHBOUR,
  NEW_COMMUNE,
  ROOT,
  type Office,
  openOffice,
} from './organisations-office';

const DOCUMENT = {
  documentNumber: '15/QĐ-UBND',
  documentDate: '2026-01-05',
  documentIssuer: 'UBND thành phố Cần Thơ',
};
const URL = '/api/organisations/events';

let office: Office;
let officer: Agent;
beforeAll(async () => {
  office = await openOffice();
  officer = await office.as('canbo');
});
afterAll(() => office.close());

type Body = Record<string, unknown>;
const post = async (input: Body, status: number, agent = officer): Promise<Body> => {
  const answer = await agent.post(URL).send({ ...DOCUMENT, ...input });
  expect([answer.status, answer.body as Body]).toEqual([status, expect.anything()]);
  return answer.body as Body;
};
const file = async (id: string, asOf = ''): Promise<Body> =>
  (await officer.get(`/api/organisations/${id}${asOf && `?asOf=${asOf}`}`).expect(200)).body as Body;
const versionOf = async (id: string): Promise<unknown> => (await file(id))['version'];
const refusal = (code: string, pointer = '#/effectiveOn'): Body => ({
  type: '/problems/rule',
  errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]) as unknown,
});
const rowsOf = async (table: string, id: string): Promise<string[]> =>
  (
    await office.owner.query<{ row: string }>(
      `select concat_ws(' ', ${table === 'organisation_name' ? 'name' : 'parent_id'}, valid) as row from ${table} where organisation_id = $1 order by valid`,
      [id],
    )
  ).rows.map(({ row }) => row);

let counter = 0;
const created = async (
  parentId = HOME_AFFAIRS,
  effectiveOn = '2020-01-01',
  name = `Phòng thử ${++counter}`,
): Promise<string> => {
  const { organisationId } = await post(
    { kind: 'CREATE', effectiveOn, name, parentId, organisationKind: 'PHONG_SO' },
    201,
  );
  return organisationId as string;
};

describe('who may', () => {
  const rename = {
    kind: 'RENAME',
    effectiveOn: '2026-02-01',
    organisationId: DIVISION,
    version: 1,
    name: 'Phòng Khác',
  };

  it.each(['nhansu', 'kiemtra', 'quantri'])('is not %s', async (username) => {
    expect(await post(rename, 403, await office.as(username))).toMatchObject({ type: '/problems/forbidden' });
  });

  it('is not an officer of one department, though he holds the permission', async () => {
    expect(await post(rename, 403, await office.as('canboso'))).toMatchObject({
      type: '/problems/forbidden',
    });
    expect(await rowsOf('organisation_name', DIVISION)).toEqual(['Phòng Công chức [2010-05-01,)']);
  });

  it('is nobody whose request comes from another site', async () => {
    await officer
      .post(URL)
      .set('Origin', 'https://example.org')
      .send({ ...DOCUMENT, ...rename })
      .expect(403);
  });
});

describe('bad payloads', () => {
  it.each<[string, Body, string]>([
    ['no kind', { kind: undefined }, '#/kind'],
    ['a kind of a later issue', { kind: 'MERGE' }, '#/kind'],
    ['no document number', { documentNumber: '  ' }, '#/documentNumber'],
    ['an impossible day', { effectiveOn: '2026-02-29' }, '#/effectiveOn'],
    ['a month for a day', { effectiveOn: '2026-02' }, '#/effectiveOn'],
    ['no version', { version: undefined }, '#/version'],
    ['no new name', { name: null }, '#/name'],
    ['a name of 301 letters', { name: 'x'.repeat(301) }, '#/name'],
    ['a parent in a renaming', { parentId: ROOT }, '#/parentId'],
    ['an id that is none', { organisationId: 'abc' }, '#/organisationId'],
    ['a key that is none', { nam: 'x' }, '#/nam'],
  ])('%s', async (_what, change, pointer) => {
    const valid = {
      kind: 'RENAME',
      effectiveOn: '2026-02-01',
      organisationId: DIVISION,
      version: 1,
      name: 'Phòng Khác',
    };
    const body = await post({ ...valid, ...change }, 422);
    expect(body).toMatchObject({ type: '/problems/payload', errors: [expect.objectContaining({ pointer })] });
  });

  it('an unknown kind of unit, an unknown unit, a null character', async () => {
    const create = {
      kind: 'CREATE',
      effectiveOn: '2026-02-01',
      name: 'Phòng Mới',
      parentId: HEALTH,
      organisationKind: 'PHONG_SO',
    };
    expect(await post({ ...create, organisationKind: 'XYZ' }, 422)).toMatchObject({
      errors: [{ pointer: '#/organisationKind' }],
    });
    await post({ ...create, parentId: '00000000-0000-7000-8000-00000000ffff' }, 404);
    await post({ ...create, name: 'Phòng \u0000' }, 422);
  });

  it('a document signed tomorrow', async () => {
    const body = await post(
      {
        kind: 'DISSOLVE',
        effectiveOn: '2100-01-01',
        organisationId: DIVISION,
        version: 1,
        documentDate: '2099-01-01',
      },
      409,
    );
    expect(body).toMatchObject(refusal('documentInFuture', '#/documentDate'));
  });
});

describe('creating', () => {
  it('starts a unit on its day, with its event', async () => {
    const id = await created(HEALTH, '2026-01-10', 'Phòng  Dược '.normalize('NFD'));
    expect(await file(id)).toMatchObject({
      name: 'Phòng Dược',
      from: '2026-01-10',
      to: null,
      parentName: 'Sở Y tế',
      events: [
        { kind: 'CREATE', what: 'Bắt đầu hoạt động, trực thuộc Sở Y tế', documentNumber: '15/QĐ-UBND' },
      ],
    });
    const before = await officer.get('/api/organisations?asOf=2026-01-09').expect(200);
    expect(JSON.stringify(before.body)).not.toContain(id);
  });

  it('refuses a parent that does not stand then', async () => {
    const create = { kind: 'CREATE', name: 'Phòng A', organisationKind: 'PHONG_XA' };
    expect(await post({ ...create, effectiveOn: '2025-06-30', parentId: NEW_COMMUNE }, 409)).toMatchObject(
      refusal('beforeParent'),
    );
    expect(await post({ ...create, effectiveOn: '2025-07-01', parentId: DISTRICT }, 409)).toMatchObject(
      refusal('parentClosed', '#/parentId'),
    );
    expect(await post({ ...create, effectiveOn: '2020-07-01', parentId: DISTRICT }, 409)).toMatchObject(
      refusal('parentCloses', '#/parentId'),
    );
  });

  it('warns of a namesake and still writes', async () => {
    const answer = await post(
      {
        kind: 'CREATE',
        effectiveOn: '2026-01-10',
        name: 'phòng công chức',
        parentId: HOME_AFFAIRS,
        organisationKind: 'PHONG_SO',
      },
      201,
    );
    expect(answer).toMatchObject({ warnings: [{ pointer: '#/name', code: 'namesake' }] });
  });
});

describe('renaming', () => {
  it('keeps the old name on the old days', async () => {
    const id = await created(HOME_AFFAIRS, '2020-01-01', 'Phòng Đào tạo');
    await post(
      {
        kind: 'RENAME',
        effectiveOn: '2026-02-01',
        organisationId: id,
        version: 1,
        name: 'Phòng Bồi dưỡng',
        shortName: 'BD',
      },
      201,
    );
    expect(await rowsOf('organisation_name', id)).toEqual([
      'Phòng Đào tạo [2020-01-01,2026-02-01)',
      'Phòng Bồi dưỡng [2026-02-01,)',
    ]);
    expect(await file(id, '2026-01-31')).toMatchObject({ name: 'Phòng Đào tạo' });
    expect(await file(id, '2026-02-01')).toMatchObject({
      name: 'Phòng Bồi dưỡng',
      shortName: 'BD',
      version: 2,
    });
    const { body } = await officer.get('/api/organisations?q=dao%20tao&asOf=2026-02-01').expect(200);
    expect(body).toMatchObject({
      items: [{ id, name: 'Phòng Bồi dưỡng', otherName: 'Phòng Đào tạo', isOpen: true }],
    });
    const log = await office.owner.query(
      `select operation from change_log where table_name = 'organisation_name' and account_id is not null
        and coalesce(new_row, old_row) ->> 'organisation_id' = $1 order by id`,
      [id],
    );
    expect(log.rows).toEqual([{ operation: 'insert' }, { operation: 'update' }, { operation: 'insert' }]);
  });

  it('put in before a later one lasts until that one', async () => {
    const id = await created();
    await post(
      { kind: 'RENAME', effectiveOn: '2100-01-01', organisationId: id, version: 1, name: 'Tên mai sau' },
      201,
    );
    expect((await file(id))['events']).toMatchObject([
      { kind: 'RENAME', isUpcoming: true },
      { kind: 'CREATE', isUpcoming: false },
    ]);
    await post(
      { kind: 'RENAME', effectiveOn: '2022-01-01', organisationId: id, version: 2, name: 'Tên giữa' },
      201,
    );
    expect((await rowsOf('organisation_name', id)).slice(1)).toEqual([
      'Tên giữa [2022-01-01,2100-01-01)',
      'Tên mai sau [2100-01-01,)',
    ]);
  });

  it('refuses days before the unit began, its first day, a day that has one, a name in use', async () => {
    const id = await created();
    const rename = { kind: 'RENAME', organisationId: id, version: 1, name: 'Tên A' };
    expect(await post({ ...rename, effectiveOn: '2019-12-31' }, 409)).toMatchObject(refusal('beforeStart'));
    expect(await post({ ...rename, effectiveOn: '2020-01-01' }, 409)).toMatchObject(refusal('beforeStart'));
    await post({ ...rename, effectiveOn: '2022-01-01' }, 201);
    expect(
      await post({ ...rename, effectiveOn: '2022-01-01', version: 2, name: 'Tên B' }, 409),
    ).toMatchObject(refusal('sameDay'));
    expect(await post({ ...rename, effectiveOn: '2023-01-01', version: 2 }, 409)).toMatchObject(
      refusal('unchanged', '#/name'),
    );
    expect(await rowsOf('organisation_name', id)).toHaveLength(2);
  });

  it('by two officers at once: one writes, the other is shown the unit as it stands', async () => {
    const id = await created();
    const second = await office.as('canbo2');
    const rename = { ...DOCUMENT, kind: 'RENAME', effectiveOn: '2022-01-01', organisationId: id, version: 1 };
    const answers = await Promise.all([
      officer.post(URL).send({ ...rename, name: 'Tên của người một' }),
      second.post(URL).send({ ...rename, name: 'Tên của người hai' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const loser = answers.find(({ status }) => status === 409)?.body as Body;
    expect(loser).toMatchObject({
      type: '/problems/stale',
      current: { id, version: 2, name: await file(id).then(({ name }) => name) },
    });
  });
});

describe('moving', () => {
  it('hangs the unit with all below it elsewhere from the day on', async () => {
    const id = await created(HOME_AFFAIRS, '2020-01-01');
    const child = await created(id, '2021-01-01');
    await post(
      { kind: 'MOVE', effectiveOn: '2026-03-01', organisationId: id, version: 1, parentId: HEALTH },
      201,
    );
    expect(await rowsOf('organisation_place', id)).toEqual([
      `${HOME_AFFAIRS} [2020-01-01,2026-03-01)`,
      `${HEALTH} [2026-03-01,)`,
    ]);
    expect(await file(child, '2026-02-28')).toMatchObject({
      path: [{ id: ROOT }, { id: HOME_AFFAIRS }, { id }],
    });
    expect(await file(child, '2026-03-01')).toMatchObject({ path: [{ id: ROOT }, { id: HEALTH }, { id }] });
    expect((await file(id))['events']).toMatchObject([
      { what: 'Chuyển từ Sở Nội vụ về Sở Y tế' },
      { kind: 'CREATE' },
    ]);
  });

  it('keeps the kind that nothing is said about', async () => {
    const id = await created();
    const move = { kind: 'MOVE', effectiveOn: '2026-03-01', organisationId: id, version: 1 };
    await post({ ...move, parentId: HEALTH, organisationKind: '' }, 201);
    expect(await rowsOf('organisation_place', id)).toHaveLength(2);
    const nothing = { effectiveOn: '2026-03-01', name: 'Phòng không loại', parentId: HEALTH };
    await post({ kind: 'CREATE', ...nothing, organisationKind: '' }, 422);
  });

  it('refuses the unit itself, what is below it, where it is, and the root', async () => {
    const id = await created();
    const child = await created(id, '2021-01-01');
    const move = { kind: 'MOVE', effectiveOn: '2026-03-01', organisationId: id, version: 1 };
    expect(await post({ ...move, parentId: id }, 409)).toMatchObject(refusal('belowItself', '#/parentId'));
    expect(await post({ ...move, parentId: child }, 409)).toMatchObject(refusal('belowItself', '#/parentId'));
    expect(await post({ ...move, parentId: HOME_AFFAIRS }, 409)).toMatchObject(
      refusal('unchanged', '#/parentId'),
    );
    expect(await post({ ...move, organisationId: ROOT, parentId: HEALTH }, 409)).toMatchObject(
      refusal('isRoot', '#/parentId'),
    );
  });

  it('refuses a ring that would close only later', async () => {
    const [a, b] = [await created(), await created()];
    await post({ kind: 'MOVE', effectiveOn: '2030-01-01', organisationId: b, version: 1, parentId: a }, 201);
    const body = await post(
      { kind: 'MOVE', effectiveOn: '2026-01-01', organisationId: a, version: 1, parentId: b },
      409,
    );
    expect(body).toMatchObject(refusal('belowItself', '#/parentId'));
  });

  it('changes only the kind when asked to', async () => {
    const id = await created();
    await post(
      {
        kind: 'MOVE',
        effectiveOn: '2026-03-01',
        organisationId: id,
        version: 1,
        parentId: HOME_AFFAIRS,
        organisationKind: 'CHI_CUC',
      },
      201,
    );
    expect(await file(id, '2026-02-28')).toMatchObject({ kind: 'PHONG_SO' });
    expect(await file(id)).toMatchObject({ kind: 'CHI_CUC' });
  });
});

describe('ending', () => {
  it('ends the unit on the day before, and the parent keeps its records', async () => {
    const id = await created();
    await post({ kind: 'DISSOLVE', effectiveOn: '2025-01-01', organisationId: id, version: 1 }, 201);
    expect(await file(id)).toMatchObject({
      isOpen: false,
      to: '2024-12-31',
      successors: [],
      events: [{ kind: 'DISSOLVE', what: 'Kết thúc hoạt động, hồ sơ lưu tại Sở Nội vụ' }, { kind: 'CREATE' }],
    });
    const covered = await office.owner.query(
      'select from organisations_covered($1, current_date) id where id = $2',
      [[HOME_AFFAIRS], id],
    );
    expect(covered.rowCount).toBe(1);
    const again = {
      kind: 'RENAME',
      effectiveOn: '2025-06-01',
      organisationId: id,
      version: 2,
      name: 'Tên sau khi đóng',
    };
    expect(await post(again, 409)).toMatchObject(refusal('afterEnd'));
  });

  it('refuses while people are there, says how many and where', async () => {
    const body = await post(
      {
        kind: 'DISSOLVE',
        effectiveOn: '2026-04-01',
        organisationId: DIVISION,
        version: await versionOf(DIVISION),
      },
      409,
    );
    expect(body).toMatchObject({
      ...refusal('peopleRemain'),
      people: 2,
      link: `/ho-so?organisationId=${DIVISION}&asOf=2026-04-01`,
    });
    expect(body['detail']).toContain('Còn 2 người');
  });

  it('refuses while units below are open or a later change stands, and the root for ever', async () => {
    const id = await created();
    await created(id, '2021-01-01', 'Tổ Một');
    const end = { kind: 'DISSOLVE', effectiveOn: '2025-01-01', organisationId: id, version: 1 };
    const body = await post(end, 409);
    expect(body).toMatchObject(refusal('childrenRemain'));
    expect(body['detail']).toContain('Tổ Một');
    const other = await created();
    await post(
      { kind: 'RENAME', effectiveOn: '2030-01-01', organisationId: other, version: 1, name: 'Tên mai sau' },
      201,
    );
    expect(await post({ ...end, organisationId: other, version: 2 }, 409)).toMatchObject(
      refusal('laterEvent'),
    );
    expect(await post({ ...end, organisationId: ROOT }, 409)).toMatchObject(
      refusal('isRoot', '#/organisationId'),
    );
  });

  it('refuses, in the preview already, while a position, a number or a dossier would outlast the unit', async () => {
    const id = await created();
    const end = { kind: 'DISSOLVE', effectiveOn: '2025-01-01', organisationId: id, version: 1 };
    const left = {
      job_position: `insert into job_position (organisation_id, name, group_code, regime, valid) values ($1, 'Chuyên viên', 'NVCN', 'CC', '[2021-01-01,)')`,
      staff_quota: `insert into staff_quota (organisation_id, kind, valid, amount) values ($1, 'CONG_CHUC', '[2025-01-01,2026-01-01)', 3)`,
      position_dossier: `insert into position_dossier (organisation_id, version_no, entered_by) values ($1, 1, gen_random_uuid())`,
    };
    for (const [table, insert] of Object.entries(left)) {
      await office.owner.query(insert, [id]);
      const { body } = await officer
        .post(`${URL}/preview`)
        .send({ ...DOCUMENT, ...end })
        .expect(409);
      expect({ table, ...body }).toMatchObject(refusal('positionsRemain'));
      expect(body.detail).toContain('Đơn vị → Sắp xếp');
      expect(await post(end, 409)).toMatchObject(refusal('positionsRemain'));
      await office.owner.query(`delete from ${table} where organisation_id = $1`, [id]);
    }
    await post(end, 201);
  });

  it('of somebody who is just being assigned ends in a refusal, whoever comes first', async () => {
    const id = await created(NEIGHBOUR, '2026-01-01');
    const { rows } = await office.owner.query<{ person_id: string; id: string }>(
      `select person_id, id from employment where using_organisation_id = $1 and upper_inf(valid) limit 1`,
      [NEIGHBOUR],
    );
    await office.owner.query('begin');
    await office.owner.query(
      `insert into assignment (person_id, employment_id, organisation_id, title, is_primary, valid) values ($1, $2, $3, 'Kiêm nhiệm', false, '[2026-02-01,)')`,
      [rows[0]?.person_id, rows[0]?.id, id],
    );
    const ending = post({ kind: 'DISSOLVE', effectiveOn: '2026-06-01', organisationId: id, version: 1 }, 409);
    await new Promise((done) => setTimeout(done, 300));
    await office.owner.query('commit');
    expect(await ending).toMatchObject(refusal('peopleRemain'));
  });
});

describe('preview', () => {
  it('says what would change and changes nothing', async () => {
    const id = await created(HOME_AFFAIRS, '2020-01-01', 'Phòng Xem trước');
    const { body } = await officer
      .post(`${URL}/preview`)
      .send({
        ...DOCUMENT,
        kind: 'RENAME',
        effectiveOn: '2026-02-01',
        organisationId: id,
        version: 1,
        name: 'Phòng Công chức',
      })
      .expect(200);
    expect(body).toMatchObject({
      changes: [
        'Từ 01/02/2026 đơn vị tên là “Phòng Công chức”.',
        expect.stringContaining('Đến hết 31/01/2026 vẫn là “Phòng Xem trước”'),
      ],
      warnings: [{ code: 'namesake' }, { code: 'namesake' }],
    });
    expect(await rowsOf('organisation_name', id)).toEqual(['Phòng Xem trước [2020-01-01,)']);
  });

  it('refuses what recording would refuse', async () => {
    await officer
      .post(`${URL}/preview`)
      .send({ ...DOCUMENT, kind: 'DISSOLVE', effectiveOn: '2026-02-01', organisationId: ROOT, version: 1 })
      .expect(409);
    const unitOfficer = await office.as('nhansu');
    await unitOfficer.post(`${URL}/preview`).send({}).expect(403);
  });
});
