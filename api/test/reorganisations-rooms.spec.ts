import {
  DAY,
  type ReorganisationOffice,
  applied,
  mergerOf,
  openReorganisationOffice,
  registerOf,
} from './reorganisations-office';

/** Rooms that go to another body, which the draft itself need not name; everything is undone after each case. */
let office: ReorganisationOffice;
/** "Chuyên viên công nghiệp" of Trade, which Science has not. */
let industrial: string;
let start: Record<string, unknown[]>;

beforeAll(async () => {
  office = await openReorganisationOffice();
  const { owner } = office.database;
  const { rows } = await owner.query<{ id: string }>(
    `insert into job_position (organisation_id, name, group_code, regime, valid)
     values ($1, 'Chuyên viên công nghiệp', 'NVCN', 'CC', '[2020-01-01,)') returning id`,
    [office.trade],
  );
  industrial = rows[0].id;
  await owner.query(
    `insert into position_allocation (position_id, valid, amount) values ($1, '[2030-01-01,2032-01-01)', 2)`,
    [industrial],
  );
  await owner.query('update assignment set position_id = $2 where person_id = $1', [
    office.people['Em'],
    industrial,
  ]);
});
afterAll(() => office.close());
beforeEach(async () => {
  start = await registerOf(office.database.owner);
});

const url = '/api/reorganisations';
const rowsOf = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await office.database.owner.query(text, values)).rows as T[];
const wish = (more: object): object => ({ ...mergerOf(office), newUnits: [], ...more });
const drafted = async (more: object) =>
  (await office.canbo.post(url).send(wish(more)).expect(201)).body as Record<string, never> & {
    id: string;
    version: number;
    positions: { positionId: string; toName: string; toOrganisationId: string }[];
  };
const previewed = async (id: string) => (await office.canbo.get(`${url}/${id}/preview`).expect(200)).body;
/** The position of somebody on the day, with its body. */
const placeOf = async (who: string) =>
  (
    await rowsOf<{ id: string; name: string; body: string }>(
      `select j.id, j.name, j.organisation_id as body from person_state s join job_position j on j.id = s.position_id
       where s.person_id = $1 and s.valid @> $2::date`,
      [office.people[who], DAY],
    )
  )[0];
/** Allocated on the day in Science, support positions apart. */
const allocatedInScience = async (): Promise<number> =>
  (
    await rowsOf<{ sum: number }>(
      `select sum(a.amount)::int as sum from position_allocation a join job_position j on j.id = a.position_id
       where j.organisation_id = $1 and j.group_code <> 'HT' and a.valid @> $2::date`,
      [office.science, DAY],
    )
  )[0].sum;

async function undone(id: string): Promise<void> {
  const { body } = await office.canbo.get(`${url}/${id}`).expect(200);
  await office.canbo.post(`${url}/${id}/undoing`).send({ version: body.version, reason: 'thử' }).expect(200);
  const now = await registerOf(office.database.owner);
  for (const table of Object.keys(start)) expect({ [table]: now[table] }).toEqual({ [table]: start[table] });
}

describe('rooms that move below another body', () => {
  const move = () =>
    drafted({
      kind: 'MOVE',
      sourceIds: [office.tradeOffice, office.industry],
      targetId: office.scienceOffice,
    });

  it('take positions of that body by their names, and are taken back to the row', async () => {
    const draft = await move();
    expect(draft.positions.map(({ toOrganisationId }) => toOrganisationId)).toEqual([
      office.science,
      office.science,
    ]);
    await office.canbo
      .put(`${url}/${draft.id}/people`)
      .send({
        version: draft.version,
        personIds: [office.people['Dũng']],
        positionName: 'Giám đốc Sở',
        note: 'Giao phụ trách',
      })
      .expect(200);
    expect(await previewed(draft.id)).toMatchObject({ unplaced: 0, canApply: true });
    await applied(office.canbo, draft.id);
    expect(await placeOf('Em')).toMatchObject({ name: 'Chuyên viên công nghiệp', body: office.science });
    expect(await placeOf('Dũng')).toMatchObject({ id: office.positions[`Giám đốc Sở ${office.science}`] });
    const clerks = await rowsOf(
      `select id from job_position where organisation_id = $1 and name = 'Chuyên viên tổng hợp'`,
      [office.science],
    );
    expect(clerks).toHaveLength(1);
    await undone(draft.id);
  });

  it('are not taken back once somebody else holds a position that came with them', async () => {
    const draft = await move();
    await applied(office.canbo, draft.id);
    const { id } = await placeOf('Em');
    const held = (position: string | null) =>
      office.database.owner.query('update assignment set position_id = $2 where person_id = $1', [
        office.people['Hải'],
        position,
      ]);
    await held(id);
    const { body } = await office.canbo.get(`${url}/${draft.id}`).expect(200);
    const refused = await office.canbo
      .post(`${url}/${draft.id}/undoing`)
      .send({ version: body.version, reason: 'thử' })
      .expect(409);
    expect(refused.body.detail).toContain('Nguyễn Văn Hải');
    await held(null);
    await undone(draft.id);
  });

  it('bring as many places as the quota of that body has left', async () => {
    const { owner } = office.database;
    const quota = (amount: number) =>
      owner.query(
        `update staff_quota set amount = $2 where organisation_id = $1 and lower(valid) = '2031-01-01'`,
        [office.science, amount],
      );
    await quota(5);
    start = await registerOf(owner);
    const draft = await move();
    await applied(office.canbo, draft.id);
    expect(await allocatedInScience()).toBe(5);
    await undone(draft.id);
    await quota(4);
  });

  it('never go over a target that the draft gives', async () => {
    const draft = await move();
    const targets = [{ organisationId: office.science, kind: 'CONG_CHUC', year: 2031, amount: 4 }];
    const { units, mappings, positions, version } = draft as unknown as Record<string, never[]>;
    const pick = (rows: never[], keys: string[]) =>
      rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key]])));
    await office.canbo
      .put(`${url}/${draft.id}`)
      .send({
        ...Object.fromEntries(
          ['name', 'effectiveOn', 'documentNumber', 'documentDate', 'documentIssuer', 'documentSigner'].map(
            (key) => [key, draft[key]],
          ),
        ),
        version,
        mappings,
        targets,
        units: pick(units, [
          'organisationId',
          'action',
          'name',
          'shortName',
          'organisationKind',
          'parentId',
          'deputyNorm',
        ]),
        positions: pick(positions, ['positionId', 'toOrganisationId', 'toName']),
      })
      .expect(200);
    await applied(office.canbo, draft.id);
    expect(await allocatedInScience()).toBe(4);
    await undone(draft.id);
  });
});

describe('a room that is merged into a room of another body', () => {
  it('leaves nobody without a position', async () => {
    const draft = await drafted({
      kind: 'MERGE',
      sourceIds: [office.tradeOffice],
      targetId: office.scienceOffice,
    });
    expect(await previewed(draft.id)).toMatchObject({ unplaced: 0, canApply: true });
    await applied(office.canbo, draft.id);
    expect(await placeOf('Dũng')).toMatchObject({
      id: office.positions[`Chuyên viên tổng hợp ${office.science}`],
    });
    await undone(draft.id);
  });
});

describe('rooms of two bodies that become a body', () => {
  it('have their positions in its own list', async () => {
    const draft = await drafted({
      kind: 'MERGE',
      sourceIds: [office.tradeOffice, office.scienceOffice],
      newUnits: [{ name: 'Ban Chuyển đổi số', organisationKind: 'SO', parentId: office.province }],
    });
    expect(await previewed(draft.id)).toMatchObject({ unplaced: 0, canApply: true });
    await applied(office.canbo, draft.id);
    const [one, other] = [await placeOf('Dũng'), await placeOf('Kha')];
    expect(one).toEqual(other);
    expect(one.name).toBe('Chuyên viên tổng hợp');
    expect([office.trade, office.science]).not.toContain(one.body);
    await undone(draft.id);
  });
});

describe('a body that moves with its rooms', () => {
  it('has the people of the rooms in its list and among its surplus', async () => {
    const draft = await drafted({ kind: 'MOVE', sourceIds: [office.trade], targetId: office.science });
    const people = async () => (await office.canbo.get(`${url}/${draft.id}/people`).expect(200)).body;
    const planned = await people();
    expect(planned.total).toBe(5);
    await applied(office.canbo, draft.id);
    const done = await people();
    const names = (page: { items: { fullName: string }[] }) => page.items.map(({ fullName }) => fullName);
    expect(names(done)).toEqual(names(planned));
    await office.canbo
      .post('/api/surplus-cases')
      .send({ reorganisationId: draft.id, personId: office.people['Em'], reason: 'STAFF' })
      .expect(204);
    await office.canbo
      .post('/api/surplus-cases')
      .send({ reorganisationId: draft.id, personId: office.accountant, reason: 'STAFF' })
      .expect(404);
    await undone(draft.id);
  });
});

describe('a dossier whose appraisal was reported', () => {
  it('is named in the preview and closed with its unit', async () => {
    const [{ id: dossier }] = await rowsOf<{ id: string }>(
      `insert into position_dossier (organisation_id, version_no, state, entered_by) values ($1, 1, 'REPORTED', gen_random_uuid()) returning id`,
      [office.trade],
    );
    start = await registerOf(office.database.owner);
    const draft = await drafted({ sourceIds: [office.trade], targetId: office.science });
    expect((await previewed(draft.id)).dossiers).toMatchObject([{ id: dossier, state: 'REPORTED' }]);
    await applied(office.canbo, draft.id);
    expect(await rowsOf('select state from position_dossier where id = $1', [dossier])).toEqual([
      { state: 'REJECTED' },
    ]);
    await undone(draft.id);
  });
});
