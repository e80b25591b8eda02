import { addMonths } from '@hr/domain';
import { today } from '../src/platform/today';
import { aPerson } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const national = {
  day: '2028-09-04',
  kind: 'off',
  name: 'Quốc khánh (nghỉ bù)',
  source: 'Thông báo 1/TB-BNV',
};

describe('the holiday calendar', () => {
  it('tells the second of two who change a day what the first made of it', async () => {
    const day = { ...national, day: '2029-09-03' };
    const { body: saved } = await office.canbo.post('/api/settings/holidays').send(day).expect(201);
    const path = `/api/settings/holidays/${saved.id}`;
    await office.canbo.patch(path).send(day).expect(422);
    await office.canbo
      .patch(path)
      .send({ ...day, name: 'Nghỉ bù', version: 1 })
      .expect(200);
    const { body } = await office.canbo
      .patch(path)
      .send({ ...day, kind: 'work', version: 1 })
      .expect(409);
    expect(body).toMatchObject({
      type: expect.stringContaining('stale'),
      current: { name: 'Nghỉ bù', version: 2 },
    });
    await office.canbo.delete(path).query({ version: 1 }).expect(409);
    await office.canbo.delete(path).query({ version: 2 }).expect(204);
  });

  it('takes days, changes and removes them, and the log keeps it', async () => {
    const { body: saved } = await office.canbo.post('/api/settings/holidays').send(national).expect(201);
    await office.canbo
      .patch(`/api/settings/holidays/${saved.id}`)
      .send({ ...national, day: '2028-09-02', kind: 'work', source: '', version: 1 })
      .expect(200);
    const { body } = await office.canbo.get('/api/settings/holidays').query({ year: 2028 }).expect(200);
    expect(body.items).toMatchObject([{ id: saved.id, day: '2028-09-02', kind: 'work', source: null }]);
    expect(body.years).toEqual([2025, 2026, 2027, 2028]);
    await office.canbo.delete(`/api/settings/holidays/${saved.id}`).query({ version: 2 }).expect(204);
    await office.canbo.delete(`/api/settings/holidays/${saved.id}`).query({ version: 2 }).expect(404);
    await office.canbo
      .patch(`/api/settings/holidays/${saved.id}`)
      .send({ ...national, version: 2 })
      .expect(404);
    const { rows } = await office.database.owner.query(
      `select operation from change_log where table_name = 'holiday' and row_id = $1 order by id`,
      [saved.id],
    );
    expect(rows.map(({ operation }) => operation)).toEqual(['insert', 'update', 'delete']);
  });

  it('has a day once', async () => {
    const { body } = await office.canbo
      .post('/api/settings/holidays')
      .send({ ...national, day: '2026-11-24' })
      .expect(409);
    expect(body.errors).toMatchObject([{ pointer: '#/day' }]);
  });

  it.each([
    ['no day', { ...national, day: '2028-02-30' }],
    ['no kind', { ...national, kind: 'half' }],
    ['no name', { ...national, name: ' ' }],
    ['an unknown key', { ...national, colour: 'red' }],
  ])('refuses %s', async (_, input) => {
    await office.canbo.post('/api/settings/holidays').send(input).expect(422);
  });

  it('is for Home Affairs', async () => {
    for (const agent of [office.nhansu, office.thutruong, office.kiemtra, office.quantri]) {
      await agent.get('/api/settings/holidays').expect(403);
      await agent.post('/api/settings/holidays').send(national).expect(403);
      await agent.get('/api/settings/parameters').expect(403);
      await agent.get('/api/settings/base-salaries').expect(403);
    }
  });

  it('moves open due items when it changes', async () => {
    const { owner } = office.database;
    const month = `${today().slice(0, 7)}-01`;
    const head = await aPerson(owner, {
      organisationId: office.finance,
      sex: 'M',
      birthDate: '1985-01',
      title: 'Trưởng phòng',
    });
    await owner.query(
      `update assignment set is_leader = true, appointment_kind = 'BO_NHIEM', appointed_on = $2, term_ends_on = $3 where person_id = $1`,
      [head, addMonths(month, -40), addMonths(month, 20)],
    );
    const notice = async (): Promise<string> =>
      (await office.canbo.get('/api/due').query({ kind: 'TERM_NOTICE' }).expect(200)).body.items[0].dueOn;
    const before = await notice();
    for (let at = 0; at < 14; at++) {
      const day = new Date(Date.parse(before) + (7 + at) * 86_400_000).toISOString().slice(0, 10);
      await office.canbo.post('/api/settings/holidays').send({ day, kind: 'off', name: 'Nghỉ thử' });
    }
    expect((await notice()) < before).toBe(true);
  });
});

describe('the parameters', () => {
  const input = { key: 'secondment.max', from: '2028-01-01', value: '24', basis: 'NĐ 1/2028/NĐ-CP' };

  it('get new values from a day on; the old one ends and stays', async () => {
    const { body: saved } = await office.canbo.post('/api/settings/parameters').send(input).expect(201);
    const values = async (): Promise<unknown> =>
      (await office.canbo.get('/api/settings/parameters').expect(200)).body.items.find(
        ({ key }: { key: string }) => key === 'secondment.max',
      );
    expect(await values()).toMatchObject({
      name: 'Biệt phái: lâu nhất',
      values: [
        { id: saved.id, from: '2028-01-01', to: null, value: '24', unitName: 'tháng', isOwn: true },
        { from: '2025-07-01', to: '2027-12-31', value: '36', isOwn: false },
      ],
    });
    await office.canbo.post('/api/settings/parameters').send(input).expect(409);
    await office.canbo.delete(`/api/settings/parameters/${saved.id}`).expect(204);
    expect(await values()).toMatchObject({ values: [{ from: '2025-07-01', to: null, value: '36' }] });
  });

  it('end where the value ended that they begin in, and leave it ended', async () => {
    const key = 'training.commitment_multiple.before_2025';
    const add = async (from: string): Promise<string> => {
      const { body } = await office.canbo
        .post('/api/settings/parameters')
        .send({ ...input, key, from, value: '3', unit: 'x training time' })
        .expect(201);
      return body.id;
    };
    const remove = (id: string) => office.canbo.delete(`/api/settings/parameters/${id}`).expect(204);
    const stretches = async (): Promise<[string, string | null][]> => {
      const { body } = await office.canbo.get('/api/settings/parameters').expect(200);
      const found = body.items.find((one: { key: string }) => one.key === key);
      return found.values.map(({ from, to }: { from: string; to: string | null }) => [from, to]);
    };
    const [[begins, ends]] = await stretches();
    expect(ends).toBe('2025-06-30');
    const within = await add('2020-01-01');
    expect(await stretches()).toEqual([
      ['2020-01-01', ends],
      [begins, '2019-12-31'],
    ]);
    await remove(within);
    expect(await stretches()).toEqual([[begins, ends]]);
    const behind = await add('2025-07-01');
    expect(await stretches()).toEqual([
      ['2025-07-01', null],
      [begins, ends],
    ]);
    await remove(behind);
    expect(await stretches()).toEqual([[begins, ends]]);
  });

  it('never lose what came with the regulation', async () => {
    const { body } = await office.canbo.get('/api/settings/parameters').expect(200);
    const [{ values }] = body.items;
    await office.canbo.delete(`/api/settings/parameters/${values[0].id}`).expect(409);
    await office.canbo.delete('/api/settings/parameters/0190e3a0-0000-7000-8000-000000000000').expect(404);
  });

  it('all have a name', async () => {
    const { body } = await office.canbo.get('/api/settings/parameters').expect(200);
    expect(body.items.filter(({ key, name }: { key: string; name: string }) => key === name)).toEqual([]);
  });

  it('are those that something is reckoned with', async () => {
    const { body } = await office.canbo.get('/api/settings/parameters').expect(200);
    const keys = body.items.map(({ key }: { key: string }) => key);
    expect(keys).toContain('training.postgrad_max_age');
    expect(keys.filter((key: string) => key.startsWith('ratio.'))).toEqual([]);
    expect(keys).not.toContain('training.min_periods_per_year.civil_servant');
  });

  it('may be counted in the other sort of days, and in nothing else', async () => {
    const days = {
      key: 'appointment.reappointment_notice',
      from: '2028-01-01',
      value: '90',
      unit: 'calendar days',
      basis: 'NĐ',
    };
    await office.canbo.post('/api/settings/parameters').send(days).expect(201);
    await office.canbo
      .post('/api/settings/parameters')
      .send({ ...input, unit: 'working days' })
      .expect(422);
  });

  it.each([
    ['an unknown key', { ...input, key: 'no.such' }],
    ['a key that nothing is reckoned with', { ...input, key: 'training.leader_course_after_appointment' }],
    ['a value that is no number', { ...input, value: 'nhiều' }],
    ['a part of a month', { ...input, value: '2,5' }],
    ['a month with decimals', { ...input, value: '3,0' }],
    [
      'nothing where it is divided by',
      { ...input, key: 'salary.noncounted.working_days_of_month', value: '0' },
    ],
    [
      'nothing with decimals where it is divided by',
      { ...input, key: 'salary.overframe.percent_per_further_12_months', value: '0,00' },
    ],
    [
      'calendar days where the rule counts working days',
      { ...input, key: 'suspension.max', value: '30', unit: 'calendar days' },
    ],
    ['a part of a working day', { ...input, key: 'transfer.working_days', value: '2,5' }],
    ['no basis', { ...input, basis: '' }],
    ['no day', { ...input, from: '2028' }],
  ])('refuse %s', async (_, wrong) => {
    await office.canbo.post('/api/settings/parameters').send(wrong).expect(422);
  });

  it('have decimals where a share or a multiple is meant', async () => {
    const share = { ...input, key: 'salary.overframe.first_percent', value: '5,25' };
    await office.canbo.post('/api/settings/parameters').send(share).expect(201);
    await office.canbo
      .post('/api/settings/parameters')
      .send({ ...share, from: '2029-01-01', value: '5,255' })
      .expect(422);
  });
});

describe('the base salary', () => {
  it('changes from a day on', async () => {
    const input = { from: '2028-07-01', amount: 2_800_000, basis: 'NĐ 2/2028/NĐ-CP' };
    const { body: saved } = await office.canbo.post('/api/settings/base-salaries').send(input).expect(201);
    const { body } = await office.canbo.get('/api/settings/base-salaries').expect(200);
    expect(body.items.slice(0, 2)).toMatchObject([
      { from: '2028-07-01', to: null, amount: 2_800_000 },
      { from: '2026-07-01', to: '2028-06-30', amount: 2_530_000 },
    ]);
    await office.canbo.post('/api/settings/base-salaries').send(input).expect(409);
    await office.canbo
      .post('/api/settings/base-salaries')
      .send({ ...input, amount: 2.5 })
      .expect(422);
    await office.canbo.delete(`/api/settings/base-salaries/${saved.id}`).expect(204);
    await office.canbo.delete(`/api/settings/base-salaries/${body.items[1].id}`).expect(409);
  });
});
