import {
  AFTER,
  DAY,
  type ReorganisationOffice,
  applied,
  mergerOf,
  openReorganisationOffice,
  registerOf,
} from './reorganisations-office';

let office: ReorganisationOffice;
beforeAll(async () => {
  office = await openReorganisationOffice();
});
afterAll(() => office.close());

const url = '/api/reorganisations';
let id: string;
let newUnit: string;
let start: Record<string, unknown[]>;

const open = async () => (await office.canbo.get(`${url}/${id}`).expect(200)).body;
const preview = async () => (await office.canbo.get(`${url}/${id}/preview`).expect(200)).body;
const rowsOf = async (text: string, values: unknown[] = []) =>
  (await office.database.owner.query(text, values)).rows;

describe('a draft', () => {
  it('begins with a proposal and leaves the register as it is', async () => {
    start = await registerOf(office.database.owner);
    const { body } = await office.canbo.post(url).send(mergerOf(office)).expect(201);
    id = body.id;
    newUnit = body.units.find(({ action }: { action: string }) => action === 'CREATE').organisationId;
    expect(
      Object.fromEntries(
        body.units.map((unit: { organisationId: string; action: string }) => [
          unit.organisationId,
          unit.action,
        ]),
      ),
    ).toEqual({
      [newUnit]: 'CREATE',
      [office.trade]: 'CLOSE',
      [office.science]: 'CLOSE',
      [office.tradeOffice]: 'CHANGE',
      [office.industry]: 'CHANGE',
      [office.scienceOffice]: 'CLOSE',
    });
    expect(body.targets).toHaveLength(5);
    expect(body.targets[0]).toEqual({ organisationId: newUnit, kind: 'CONG_CHUC', year: 2031, amount: 10 });
    expect(body.positions.map(({ toName }: { toName: string }) => toName).sort()).toEqual([
      'Chuyên viên tổng hợp',
      'Chuyên viên tổng hợp',
      'Giám đốc Sở',
      'Giám đốc Sở',
    ]);
    expect(await registerOf(office.database.owner)).toEqual(start);
  });

  it('names what is wrong with the payload', async () => {
    const { body } = await office.canbo
      .post(url)
      .send({ ...mergerOf(office), kind: 'X', effectiveOn: '2031-02-30', sourceIds: [], name: ' ' })
      .expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining(['#/kind', '#/effectiveOn', '#/sourceIds', '#/name']),
    );
    await office.canbo
      .post(url)
      .send({ ...mergerOf(office), newUnits: [] })
      .expect(422);
    await office.canbo
      .post(url)
      .send({ ...mergerOf(office), kind: 'SPLIT' })
      .expect(422);
    await office.canbo
      .post(url)
      .send({ ...mergerOf(office), sourceIds: ['00000000-0000-7000-8000-000000000000'] })
      .expect(404);
  });

  it('is for Home Affairs alone; the auditor reads; a unit gets nothing of it, not even by the change log', async () => {
    await office.kiemtra.get(`${url}/${id}`).expect(200);
    await office.kiemtra.post(url).send(mergerOf(office)).expect(403);
    for (const agent of [office.nhansu, office.thutruong, office.quantri]) {
      await agent.get(url).expect(403);
      await agent.get(`${url}/${id}`).expect(403);
      await agent.get(`${url}/${id}/preview`).expect(403);
      await agent.post(url).send(mergerOf(office)).expect(403);
      await agent.get('/api/surplus-cases').expect(403);
    }
    await office.canbo.get(`${url}/00000000-0000-7000-8000-000000000000`).expect(404);
    const logged = await rowsOf(
      `select 1 from change_log where table_name like 'reorganisation%' and person_id is not null`,
    );
    expect(logged).toEqual([]);
  });

  it('is previewed: people, leaders, surplus, positions, what stands in the way', async () => {
    const seen = await preview();
    expect(seen).toMatchObject({
      before: 9,
      after: 9,
      moved: 9,
      surplus: 0,
      headsOver: 1,
      deputiesOver: 1,
      unplaced: 0,
      canApply: true,
    });
    const merged = seen.units.find(
      ({ organisationId }: { organisationId: string }) => organisationId === newUnit,
    );
    expect(merged).toMatchObject({ before: 0, after: 9, heads: 2, deputies: 4, deputyNorm: 3 });
    expect(merged.kinds).toEqual([{ kind: 'CONG_CHUC', kindName: 'Công chức', before: 0, after: 9 }]);
    expect(seen.problems.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['HEADS', 'DEPUTIES', 'UNMARKED']),
    );
    const { body: people } = await office.canbo
      .get(`${url}/${id}/people`)
      .query({ only: 'LEADERS' })
      .expect(200);
    expect(people.total).toBe(6);
  });

  it('counts the surplus against the target of the year: max(0, I − Q)', async () => {
    const draft = await open();
    const targets = draft.targets.map((target: { year: number; amount: number }) => ({
      ...target,
      amount: target.year === 2031 ? 8 : 7,
    }));
    await office.canbo
      .put(`${url}/${id}`)
      .send({ ...saved(draft), targets })
      .expect(200);
    await office.canbo
      .put(`${url}/${id}`)
      .send({ ...saved(draft), targets: [] })
      .expect(409);
    const seen = await preview();
    expect(seen.surplus).toBe(1);
    const body = seen.bodies.find(
      ({ organisationId }: { organisationId: string }) => organisationId === newUnit,
    );
    expect(body).toMatchObject({ present: 9, target: 8, surplus: 1 });
    expect(body.roadmap.map(({ surplus }: { surplus: number }) => surplus)).toEqual([1, 2, 2, 2, 2]);
  });

  it('takes exceptions of people: one head steps down, one deputy is surplus', async () => {
    const { version } = await open();
    await office.canbo
      .put(`${url}/${id}/people`)
      .send({ version, personIds: [office.people['Giang']] })
      .expect(422);
    const first = await office.canbo
      .put(`${url}/${id}/people`)
      .send({ version, personIds: [office.people['Giang']], title: 'Phó Giám đốc Sở', isLeader: true })
      .expect(200);
    await office.canbo
      .put(`${url}/${id}/people`)
      .send({
        version: first.body.version,
        personIds: [office.people['Ích'], office.people['Hải']],
        surplus: 'DEPUTY',
        note: 'Đến tuổi nghỉ hưu 2032',
      })
      .expect(200);
    const { body: excepted } = await office.canbo
      .get(`${url}/${id}/people`)
      .query({ only: 'EXCEPTIONS' })
      .expect(200);
    const saidOf = (name: string) =>
      excepted.items.find(({ personId }: { personId: string }) => personId === office.people[name]);
    expect(excepted.total).toBe(3);
    expect(saidOf('Giang').exception).toEqual({
      organisationId: null,
      title: 'Phó Giám đốc Sở',
      isLeader: true,
      positionName: null,
      note: null,
    });
    expect(saidOf('Hải')).toMatchObject({
      surplus: 'DEPUTY',
      exception: { note: 'Đến tuổi nghỉ hưu 2032', title: null },
    });
    expect(await preview()).toMatchObject({ headsOver: 0, deputiesOver: 2, marked: 2, unplaced: 1 });
    expect(await registerOf(office.database.owner)).toEqual(start);
  });

  it('is copied, and the two stand beside each other', async () => {
    const { body: copy } = await office.canbo.post(`${url}/${id}/copies`).expect(201);
    expect(copy.name).toMatch(/bản sao/);
    const ids = copy.units.map(({ organisationId }: { organisationId: string }) => organisationId);
    expect(ids).not.toContain(newUnit);
    const mine = (await office.canbo.get(`${url}/${copy.id}/preview`).expect(200)).body;
    const seen = await preview();
    expect([mine.before, mine.moved, mine.surplus]).toEqual([seen.before, seen.moved, seen.surplus]);
    await office.canbo.delete(`${url}/${copy.id}`).query({ version: copy.version }).expect(204);
    await office.canbo.get(`${url}/${copy.id}`).expect(404);
  });
});

describe('applying', () => {
  it('is refused when the register changed since the preview, and says what', async () => {
    const seen = await preview();
    await office.database.owner.query(
      `update staff_quota set amount = 7 where organisation_id = $1 and lower(valid) = '2031-01-01'`,
      [office.trade],
    );
    const { body } = await office.canbo
      .post(`${url}/${id}/application`)
      .send({ version: seen.version, digest: seen.digest })
      .expect(409);
    expect(body.detail).toContain('số được giao');
    await office.database.owner.query(
      `update staff_quota set amount = 6 where organisation_id = $1 and lower(valid) = '2031-01-01'`,
      [office.trade],
    );
  });

  it('is refused where a decision of the future rests on a unit that ends', async () => {
    const future = await office.canbo
      .post('/api/decisions')
      .send({
        kind: 'DIEU_DONG',
        effectiveOn: AFTER,
        people: [
          {
            personId: office.clerk,
            version: 1,
            payload: { organisationId: office.science, title: 'Chuyên viên' },
          },
        ],
      })
      .expect(201);
    const seen = await preview();
    expect(seen.canApply).toBe(false);
    expect(seen.problems.find(({ code }: { code: string }) => code === 'ROWS_REMAIN').link).toBe(
      `/quyet-dinh/${future.body.id}`,
    );
    expect(seen.decisions).toMatchObject([{ id: future.body.id, blocks: true }]);
    await office.canbo
      .post(`${url}/${id}/application`)
      .send({ version: seen.version, digest: seen.digest })
      .expect(409);
    await office.canbo
      .post(`/api/decisions/${future.body.id}/withdrawal`)
      .send({ reason: 'Chờ sắp xếp' })
      .expect(200);
    start = await registerOf(office.database.owner);
  });

  it('writes everything at once, dated ahead; today nothing has changed for anybody', async () => {
    await applied(office.canbo, id);
    expect(await open()).toMatchObject({
      state: 'APPLIED',
      isUpcoming: true,
      mayEdit: false,
      mayUndo: true,
      openCases: 2,
    });
    const count = async (unit: string, day: string) => {
      const [row] = await rowsOf(
        `select count(*)::int as n from person_state where organisation_id = any (array(select organisations_below(array[$1::uuid], $2))) and valid @> $2::date`,
        [unit, day],
      );
      return row.n;
    };
    expect([await count(office.trade, '2030-12-31'), await count(office.science, '2030-12-31')]).toEqual([
      5, 4,
    ]);
    expect(await count(newUnit, DAY)).toBe(9);
    const owners = (await registerOf(office.database.owner))['person'];
    expect(owners).toEqual(start['person']);
    expect(await rowsOf('select state from decision where reorganisation_id = $1', [id])).toEqual([
      { state: 'IN_FORCE' },
    ]);
    expect(await rowsOf(`select amount from staff_quota where organisation_id = $1`, [newUnit])).toEqual([
      { amount: 8 },
    ]);
    // Allocated 8 over two positions, within the quota of 8.
    expect(
      await rowsOf(
        `select sum(amount)::int as sum from position_allocation a join job_position j on j.id = a.position_id where j.organisation_id = $1`,
        [newUnit],
      ),
    ).toEqual([{ sum: 8 }]);
  });

  it('counts the same people by the old map and by the new one', async () => {
    const [{ id }] = (await office.canbo.get(url).query({ state: 'APPLIED' }).expect(200)).body.items;
    const { body } = await office.canbo.get(`${url}/${id}/maps`).expect(200);
    const sum = (rows: Record<string, number>[], key: string) =>
      rows.reduce((total, row) => total + row[key], 0);
    expect(body.before).toBeGreaterThan(0);
    expect(sum(body.oldMap, 'before')).toBe(body.before);
    expect(sum(body.newMap, 'before')).toBe(body.before - body.nowhere);
    expect(sum(body.oldMap, 'now')).toBe(body.before - body.gone);
    expect(sum(body.newMap, 'ofThem')).toBeLessThanOrEqual(sum(body.newMap, 'now'));
    expect(body.oldMap.some(({ goesTo }: { goesTo: string }) => goesTo !== '')).toBe(true);
    const [draft] = (await office.canbo.get(url).query({ state: 'DRAFT' }).expect(200)).body.items;
    if (draft) await office.canbo.get(`${url}/${draft.id}/maps`).expect(404);
    await office.nhansu.get(`${url}/${id}/maps`).expect(403);
  });

  it('keeps the old units, and says who succeeds whom', async () => {
    const successor = async (unit: string, day: string) =>
      (await rowsOf('select organisation_successor_at($1, $2) as id', [unit, day]))[0].id;
    expect(await successor(office.trade, '2030-12-31')).toBe(office.trade);
    expect(await successor(office.trade, DAY)).toBe(newUnit);
    expect(await successor(office.scienceOffice, DAY)).toBe(office.tradeOffice);
    const { body } = await office.canbo
      .get(`/api/organisations/${office.science}`)
      .query({ asOf: '2030-06-01' })
      .expect(200);
    expect(body.name).toBe('Sở Khoa học và Công nghệ');
  });

  it('cannot be taken back by its decision alone, applied twice, edited or dropped', async () => {
    const { decisionId, version } = await open();
    const { body } = await office.canbo
      .post(`/api/decisions/${decisionId}/withdrawal`)
      .send({ reason: 'x' })
      .expect(409);
    expect(body.detail).toContain('sắp xếp');
    const seen = await preview();
    await office.canbo.post(`${url}/${id}/application`).send({ version, digest: seen.digest }).expect(409);
    await office.canbo.delete(`${url}/${id}`).query({ version }).expect(409);
  });
});

describe('surplus cases', () => {
  it('are worked on: option, decision, deadline, year, what becomes of the seat', async () => {
    const { body } = await office.canbo.get('/api/surplus-cases').query({ reorganisationId: id }).expect(200);
    expect(body).toMatchObject({ total: 2, open: 2, late: 0, settled: 0 });
    const [one] = body.items;
    expect(one).toMatchObject({
      reason: 'DEPUTY',
      dueOn: '2036-01-01',
      option: null,
      oldTitle: 'Phó Giám đốc Sở',
      toName: 'Sở Kinh tế',
    });
    const change = {
      version: one.version,
      dueOn: '2032-12-31',
      option: 'POLICY_EXIT',
      plannedYear: 2032,
      quotaEffect: 'CUT',
    };
    await office.canbo
      .patch(`/api/surplus-cases/${one.id}`)
      .send({ ...change, quotaEffect: 'REUSE' })
      .expect(422);
    await office.canbo
      .patch(`/api/surplus-cases/${one.id}`)
      .send({ ...change, settledOn: '2026-01-01' })
      .expect(422);
    await office.kiemtra.patch(`/api/surplus-cases/${one.id}`).send(change).expect(403);
    await office.canbo.patch(`/api/surplus-cases/${one.id}`).send(change).expect(204);
    await office.canbo.patch(`/api/surplus-cases/${one.id}`).send(change).expect(409);
    const { body: road } = await office.canbo.get(`${url}/${id}/roadmap`).expect(200);
    const body31 = road.bodies.find(
      ({ organisationId }: { organisationId: string }) => organisationId === newUnit,
    );
    expect(body31.roadmap.slice(0, 2)).toEqual([
      { year: 2031, target: 8, expected: 9, surplus: 1 },
      { year: 2032, target: 7, expected: 8, surplus: 1 },
    ]);
  });

  it('take somebody in later, once, and nobody from elsewhere', async () => {
    const input = { reorganisationId: id, personId: office.people['Em'], reason: 'STAFF' };
    await office.canbo.post('/api/surplus-cases').send(input).expect(204);
    await office.canbo.post('/api/surplus-cases').send(input).expect(409);
    await office.canbo
      .post('/api/surplus-cases')
      .send({ ...input, personId: office.accountant })
      .expect(404);
    await office.canbo
      .post('/api/surplus-cases')
      .send({ ...input, reason: 'X' })
      .expect(422);
  });
});

describe('undoing', () => {
  it('is refused while something newer stands on it', async () => {
    const { version } = await open();
    await office.canbo.post(`${url}/${id}/undoing`).send({ version }).expect(422);
    const [{ version: file }] = await rowsOf('select version from person where id = $1', [office.accountant]);
    const moved = await office.canbo
      .post('/api/decisions')
      .send({
        kind: 'DIEU_DONG',
        effectiveOn: AFTER,
        people: [
          {
            personId: office.accountant,
            version: file,
            payload: { organisationId: newUnit, title: 'Chuyên viên' },
          },
        ],
      })
      .expect(201);
    const { body } = await office.canbo
      .post(`${url}/${id}/undoing`)
      .send({ version, reason: 'Chưa đủ điều kiện' })
      .expect(409);
    expect(body.detail).toContain('Đặng Quốc Ân');
    await office.canbo.post(`/api/decisions/${moved.body.id}/withdrawal`).send({ reason: 'x' }).expect(200);
  });

  it('leaves the register as it was, to the row', async () => {
    const { version } = await open();
    await office.kiemtra.post(`${url}/${id}/undoing`).send({ version, reason: 'x' }).expect(403);
    const { body } = await office.canbo
      .post(`${url}/${id}/undoing`)
      .send({ version, reason: 'Chưa đủ điều kiện' })
      .expect(200);
    expect(body).toMatchObject({
      state: 'UNDONE',
      undoReason: 'Chưa đủ điều kiện',
      openCases: 0,
      mayUndo: false,
    });
    const now = await registerOf(office.database.owner);
    for (const table of Object.keys(start))
      expect({ [table]: now[table] }).toEqual({ [table]: start[table] });
    await office.canbo.post(`${url}/${id}/undoing`).send({ version: body.version, reason: 'x' }).expect(409);
  });

  it('leaves a draft that can be applied again', async () => {
    const { body: copy } = await office.canbo.post(`${url}/${id}/copies`).expect(201);
    await applied(office.canbo, copy.id);
    const { body: again } = await office.canbo.get(`${url}/${copy.id}`).expect(200);
    await office.canbo
      .post(`${url}/${copy.id}/undoing`)
      .send({ version: again.version, reason: 'thử' })
      .expect(200);
    const now = await registerOf(office.database.owner);
    for (const table of Object.keys(start))
      expect({ [table]: now[table] }).toEqual({ [table]: start[table] });
  });
});

function saved(draft: Record<string, unknown>): Record<string, unknown> {
  const keep = (list: unknown, keys: readonly string[]): unknown =>
    (list as Record<string, unknown>[]).map((row) => Object.fromEntries(keys.map((key) => [key, row[key]])));
  const head = [
    'name',
    'effectiveOn',
    'documentNumber',
    'documentDate',
    'documentIssuer',
    'documentSigner',
    'note',
    'version',
    'mappings',
    'targets',
  ];
  return {
    ...Object.fromEntries(head.map((key) => [key, draft[key]])),
    units: keep(draft['units'], [
      'organisationId',
      'action',
      'name',
      'shortName',
      'organisationKind',
      'parentId',
      'deputyNorm',
    ]),
    positions: keep(draft['positions'], ['positionId', 'toOrganisationId', 'toName']),
  };
}
