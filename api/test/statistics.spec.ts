import { readExpression } from '@hr/domain';
import { randomUUID } from 'node:crypto';
import type { Agent } from './harness/app';
import { aPerson, anAccount, anOrganisation } from './harness/builders';
import { type Office, openOffice } from './personnel-office';
import { openCell } from './report-cell';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

interface Row {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly cells: readonly (number | null)[];
  readonly missing: readonly number[];
}
const tableOf = async (agent: Agent, report: string, query: object = {}) =>
  (await agent.get(`/api/reports/${report}/table`).query(query).expect(200)).body as {
    rows: Row[];
    checks: { expression: string; isPassed: boolean; difference: number }[];
    peopleCounted: number;
    unit: { id: string; name: string } | null;
  };
const totalOf = ({ rows }: { rows: Row[] }): Row => rows[rows.length - 1];

describe('the gallery', () => {
  it('has every report with what it is for, and each runs under every map', async () => {
    const { body } = await office.kiemtra.get('/api/reports').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([
      'R1',
      'R2',
      'R3',
      'R4',
      'R5',
      'R6',
      'R7',
      'R8',
      'R9A',
      'R9B',
      'R9C',
      'R10',
      'R11',
      'R12A',
      'R12B',
      'R12C',
      'R13',
      'R14A',
      'R14B',
      'R15',
      'R16',
    ]);
    for (const { id } of body.items as { id: string }[]) {
      for (const map of ['AT_DATE', 'NEW', 'OLD']) await tableOf(office.kiemtra, id, { map });
      const view = await office.kiemtra.get(`/api/reports/${id}`).expect(200);
      // What is delivered holds against the published schema.
      const check = await office.canbo
        .post('/api/reports/check-definition')
        .send({ yaml: view.body.yaml })
        .expect(200);
      expect({ id, ...check.body }).toEqual({ id, isValid: true, errors: [] });
    }
  });

  it('is for who may read reports, and its schema for everybody', async () => {
    await office.quantri.get('/api/reports').expect(403);
    await office.quantri.get('/api/reports/R1/table').expect(403);
    await office.visitor().get('/api/reports').expect(401);
    const schema = await office.visitor().get('/api/schemas/report-definition.schema.json').expect(200);
    expect(schema.body.title).toBe('Định nghĩa báo cáo thống kê');
    await office.kiemtra.get('/api/reports/R99').expect(404);
    await office.kiemtra.get('/api/reports/constructor/table').expect(404);
  });
});

describe('a run', () => {
  it('refuses what it does not understand, and units that are not in sight', async () => {
    await office.kiemtra.get('/api/reports/R1/table?asOf=2025-02-30').expect(422);
    await office.kiemtra.get('/api/reports/R1/table?settings=ageMethod:MOON').expect(422);
    await office.kiemtra.get('/api/reports/R1/table?map=SIDEWAYS').expect(422);
    await office.nhansu
      .get('/api/reports/R1/table')
      .query({ organisationId: office.homeAffairs })
      .expect(404);
    for (const path of ['people', 'people-count']) {
      const at = `/api/reports/R1/${path}`;
      await office.nhansu.get(at).query({ organisationId: office.homeAffairs }).expect(404);
      await office.kiemtra.get(at).query({ column: 'c99' }).expect(422);
      await office.kiemtra.get(at).query({ column: 'c1' }).expect(422);
    }
    await office.kiemtra.get('/api/reports/R1/table').query({ organisationId: randomUUID() }).expect(404);
  });

  it('counts less for who sees less, and tells no name outside', async () => {
    expect((await tableOf(office.kiemtra, 'R1')).peopleCounted).toBe(2);
    const own = await tableOf(office.nhansu, 'R1');
    expect(own.peopleCounted).toBe(1);
    expect(own.unit?.id).toBe(office.finance);
    const { total, items } = await openCell(office.nhansu, 'R1', {});
    expect(items.map(({ personId }) => personId)).toEqual([office.accountant]);
    expect(total).toBe(1);
  });

  it('shows a unit under its new name at once, though trees of units are kept', async () => {
    const { owner } = office.database;
    const nameOf = async (): Promise<string | undefined> =>
      (await tableOf(office.kiemtra, 'R1', { organisationId: office.finance })).unit?.name;
    const before = await nameOf();
    const rename = (name: string | undefined): Promise<unknown> =>
      owner.query('update organisation_name set name = $2 where organisation_id = $1', [
        office.finance,
        name,
      ]);
    await rename('Sở Tài chính và Kế hoạch');
    expect([before, await nameOf()]).toEqual(['Sở Tài chính', 'Sở Tài chính và Kế hoạch']);
    await rename(before);
    expect(await nameOf()).toBe(before);
  });

  it('names somebody who has left the unit to who counted him there', async () => {
    const gone = await aPerson(office.database.owner, {
      organisationId: office.finance,
      fullName: 'Phan Văn Đi',
      from: '2021-01-01',
    });
    await office.database.owner.query(
      `with job as (update employment set valid = daterange(lower(valid), '2024-01-01') where person_id = $1 returning *),
        post as (update assignment set valid = daterange(lower(valid), '2024-01-01') where person_id = $1 returning 1)
       select 1 from job, post`,
      [gone],
    );
    await office.database.owner.query('begin');
    await office.database.owner.query(
      `insert into employment (person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
       values ($1, 'CC', $2, $2, $2, daterange('2024-01-01', null))`,
      [gone, office.homeAffairs],
    );
    await office.database.owner.query('commit');
    // A raise begins another state, and is no leaving.
    await office.database.owner.query(
      `insert into salary_position (person_id, grade_code, grade_since, step, coefficient, paid_from, count_from, reason)
       values ($1, '01.003', '2021-01-01', 2, 2.67, '2023-09-01', '2023-09-01', 'Nâng bậc')`,
      [gone],
    );
    const { body } = await office.nhansu.get('/api/reports/R1/people?asOf=2023-06-01').expect(200);
    const person = (body.items as { personId: string; fullName: string; mayOpen: boolean }[]).find(
      ({ personId }) => personId === gone,
    );
    expect(person).toMatchObject({ fullName: 'Phan Văn Đi', mayOpen: false });
    expect((await tableOf(office.nhansu, 'R1', { asOf: '2023-06-01' })).peopleCounted).toBe(2);
    const change = await office.kiemtra
      .get('/api/reports/R1/change')
      .query({ from: '2023-06-01', to: '2025-01-01', row: office.finance })
      .expect(200);
    expect(change.body).toMatchObject({
      before: 2,
      after: 1,
      came: 0,
      left: 1,
      items: [{ personId: gone, kind: 'LEFT', on: '2024-01-01' }],
    });
    const list = await office.nhansu
      .post('/api/reports/R1/people-file')
      .send({ format: 'csv', asOf: '2023-06-01', ground: 'Theo công văn 12/SNV-CCVC ngày 01/11/2026' })
      .expect(200);
    expect(String(list.text ?? list.body)).toContain('Phan Văn Đi');
    await office.kiemtra.get('/api/reports/R1/change?from=2025-01-01&to=2024-01-01').expect(422);
    await office.kiemtra.get('/api/reports/R8/change?from=2024-01-01&to=2025-01-01').expect(409);
  });

  it('hands out the people of a cell with a ground that is logged, to who may take lists out', async () => {
    const ground = 'Theo công văn 12/SNV-CCVC ngày 01/11/2026';
    await office.kiemtra
      .post('/api/reports/R1/people-file')
      .send({ format: 'csv', ground: 'ngắn' })
      .expect(422);
    await office.thutruong.post('/api/reports/R1/people-file').send({ format: 'csv', ground }).expect(403);
    const answer = await office.kiemtra
      .post('/api/reports/R3/people-file')
      .send({ format: 'csv', ground })
      .expect(200);
    expect(String(answer.text ?? answer.body)).toContain('Đặng Quốc Ân');
    const { rows } = await office.database.owner.query<{
      ground: string;
      detail: { report: string; rows: number };
    }>(`select ground, detail from read_log where what = 'export' order by id desc limit 1`);
    expect(rows[0]).toMatchObject({ ground, detail: { report: 'R3', rows: 3 } });
  });
});

describe('ages, by the traps of the form and the cases of T8', () => {
  const T8 = [
    { birth: '1996-12-31', sex: 'F', band: 'c32', over: false },
    { birth: '1995-12-31', sex: 'F', band: 'c33', over: false },
    { birth: '1970-12-31', sex: 'F', band: 'c35', over: false },
    { birth: '1969-08-10', sex: 'F', band: 'c35', over: true },
    { birth: '1965-03-10', sex: 'M', band: null, over: true },
    { birth: '1965-06-10', sex: 'M', band: null, over: false },
    { birth: '1965-07-01', sex: 'M', band: null, over: false },
  ] as const;
  const people = new Map<string, string>();
  let unit: string;
  const query = { asOf: '2026-12-31' };

  beforeAll(async () => {
    unit = await anOrganisation(office.database.owner, { name: 'Sở Kiểm thử', parentId: office.province });
    for (const { birth, sex } of T8)
      people.set(
        birth,
        await aPerson(office.database.owner, {
          organisationId: unit,
          birthDate: birth,
          sex,
          fullName: `Sinh ${birth}`,
        }),
      );
  });
  const inColumn = async (column: string): Promise<string[]> => {
    const { body } = await office.kiemtra
      .get('/api/reports/R1/people')
      .query({ ...query, row: unit, column })
      .expect(200);
    return (body.items as { personId: string }[]).map(({ personId }) => personId);
  };

  it.each(T8)('T8: born $birth ($sex) is in $band, past retirement: $over', async ({ birth, band, over }) => {
    const id = people.get(birth) ?? '';
    const bands = ['c32', 'c33', 'c34', 'c35'];
    for (const column of bands)
      expect({ column, isIn: (await inColumn(column)).includes(id) }).toEqual({
        column,
        isIn: column === band,
      });
    // None of them is a woman of 51–55 or a man of 56–60: what stands in 51–60 is in neither of its sub-columns.
    for (const column of ['c36', 'c37']) expect(await inColumn(column)).not.toContain(id);
    expect((await inColumn('c38')).includes(id)).toBe(over);
  });

  it('trap 1: 51–60 is not split by its two sub-columns: a woman of 56 is in neither', async () => {
    const woman = people.get('1970-12-31') ?? '';
    expect(await inColumn('c35')).toContain(woman);
    expect(await inColumn('c36')).not.toContain(woman);
    expect(await inColumn('c37')).not.toContain(woman);
    const { checks } = await tableOf(office.kiemtra, 'R1', query);
    expect(checks.find(({ expression }) => expression === 'c36 + c37 <= c35')?.isPassed).toBe(true);
  });

  it('trap 2: past retirement is not 61 and more: a man of 61 may be in no age column, and the sum still holds', async () => {
    const man = people.get('1965-07-01') ?? '';
    for (const column of ['c32', 'c33', 'c34', 'c35', 'c38'])
      expect(await inColumn(column)).not.toContain(man);
    const { checks } = await tableOf(office.kiemtra, 'R1', query);
    expect(checks.find(({ expression }) => expression.includes('age>=61'))?.isPassed).toBe(true);
  });

  it('trap 3: bands are whole years: the birthday decides, and counting years instead is a switch that moves people', async () => {
    const { asOf } = query;
    const eve = await openCell(office.kiemtra, 'R1', { asOf: '2026-12-30', row: unit, column: 'c32' });
    // On the eve of her birthday the second one is still 30.
    expect(eve.total).toBe(2);
    expect((await inColumn('c32')).length).toBe(1);
    const byYear = await tableOf(office.kiemtra, 'R1', {
      asOf: '2026-06-30',
      organisationId: unit,
      settings: 'ageMethod:YEAR_DIFFERENCE',
    });
    const byDay = await tableOf(office.kiemtra, 'R1', { asOf: '2026-06-30', organisationId: unit });
    expect([totalOf(byYear).cells[31], totalOf(byDay).cells[31]]).toEqual([1, 2]);
    expect(asOf).toBe('2026-12-31');
  });

  it('people of whom nothing is known stand in a column of their own and in no other', async () => {
    const id = await aPerson(office.database.owner, {
      organisationId: unit,
      birthDate: null,
      sex: null,
      fullName: 'Chưa Rõ',
    });
    const table = await tableOf(office.kiemtra, 'R1', { ...query, organisationId: unit });
    expect(totalOf(table).missing.slice(0, 2)).toEqual([1, 1]);
    expect(await inColumn('m2')).toEqual([id]);
    expect(table.checks.every(({ isPassed }) => isPassed)).toBe(true);
  });
});

describe('a definition', () => {
  it('is refused with the place that is wrong, and by who may not write one', async () => {
    const { body: view } = await office.canbo.get('/api/reports/R13').expect(200);
    const broken = (view.yaml as string).replace("count: 'tier:XA'", "count: 'tier:LANG'");
    const answer = await office.canbo.put('/api/reports/R13/versions').send({ yaml: broken }).expect(422);
    expect(answer.body.errors[0]).toMatchObject({
      pointer: '#/yaml/columns/3/count',
      detail: '“tier” không có giá trị “LANG”.',
    });
    await office.kiemtra.put('/api/reports/R13/versions').send({ yaml: view.yaml }).expect(403);
    await office.canbo.put('/api/reports/R13/versions').send({ yaml: ':\n-' }).expect(422);
    // The layout in force begins on that day already.
    await office.canbo.put('/api/reports/R13/versions').send({ yaml: view.yaml }).expect(409);
    await office.canbo.put('/api/reports/R1/versions').send({ yaml: view.yaml }).expect(422);
  });

  it('is changed from a day on: the day of the report chooses the layout', async () => {
    const { body: view } = await office.canbo.get('/api/reports/R13').expect(200);
    const next = (view.yaml as string)
      .replace('from: 2015-01-01', 'from: 2026-01-01')
      .replace('label: [Cấp xã]', "label: ['Xã, phường, đặc khu']");
    const { body } = await office.canbo.put('/api/reports/R13/versions').send({ yaml: next }).expect(200);
    expect(body).toMatchObject({ version: 2, validFrom: '2026-01-01', validUntil: null });
    const label = async (asOf: string): Promise<string> => {
      const { body: table } = await office.kiemtra.get('/api/reports/R13/table').query({ asOf }).expect(200);
      return `${table.version} ${table.columns[3].path[0]}`;
    };
    expect(await label('2025-12-31')).toBe('1 Cấp xã');
    expect(await label('2026-01-01')).toBe('2 Xã, phường, đặc khu');
  });
});

describe('a pivot', () => {
  const pivot = {
    name: 'Trình độ theo giới',
    isShared: false,
    population: 'class in (CC, VC)',
    rowKind: 'LIST',
    rows: [
      { label: 'Nữ', expression: 'F' },
      { label: 'Nam', expression: 'M' },
    ],
    columns: [
      { label: 'Mọi người', expression: 'all' },
      { label: 'Chưa rõ trình độ', expression: 'missing:edu' },
    ],
  };
  let id: string;

  it('runs before it is saved, and opens its people', async () => {
    const { body } = await office.kiemtra
      .post('/api/pivots/run')
      .send({ pivot, asOf: '2026-01-01', organisationId: office.finance })
      .expect(200);
    expect(body.rows.map(({ cells }: Row) => cells)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const cell = { pivot, asOf: '2026-01-01', organisationId: office.finance, row: 'r2', column: 'c1' };
    const people = await office.kiemtra.post('/api/pivots/people').send(cell).expect(200);
    expect(people.body.items[0].personId).toBe(office.accountant);
    const count = await office.kiemtra.post('/api/pivots/people-count').send(cell).expect(200);
    expect(count.body).toEqual({ total: 1, people: 1, unitWord: 'người' });
    await office.kiemtra
      .post('/api/pivots/run')
      .send({ pivot: { ...pivot, columns: [{ label: 'x', expression: 'salary' }] } })
      .expect(422);
  });

  it('asks for any group of people, of its unit as of everybody', async () => {
    const { owner } = office.database;
    await owner.query(`update person set ethnic_code = '02' where id = $1`, [office.accountant]);
    await owner.query(`update employment set type_code = 'HD68' where person_id = $1`, [office.teacher]);
    const rows = ['ethnic:02', 'ethnic in (01, 03)', 'type:HD68', 'status:DANG_LV'];
    const asked = {
      pivot: {
        ...pivot,
        population: 'all',
        rows: rows.map((expression) => ({ label: expression, expression })),
        columns: [{ label: 'Người', expression: 'all' }],
      },
      asOf: '2026-01-01',
      organisationId: office.finance,
    };
    for (const agent of [office.kiemtra, office.nhansu]) {
      const { body } = await agent.post('/api/pivots/run').send(asked).expect(200);
      expect(body.rows.map(({ cells }: Row) => cells[0]).slice(0, 3)).toEqual([1, 0, 1]);
    }
    const { body } = await office.kiemtra.get('/api/predicates').expect(200);
    const offered = (body.groups as { predicates: { expression: string; label: string }[] }[]).flatMap(
      ({ predicates }) => predicates,
    );
    expect(offered.find(({ expression }) => expression === 'ethnic:02')?.label).toBe('Tày');
    expect(offered.map(({ expression }) => expression)).toEqual(
      expect.arrayContaining(['type:HD68', 'status:BIET_PHAI_DI']),
    );
  });

  it('is saved for oneself, shared with others, changed by its owner alone', async () => {
    const { body } = await office.kiemtra.post('/api/pivots').send(pivot).expect(201);
    id = body.id;
    await office.kiemtra.post('/api/pivots').send(pivot).expect(409);
    await office.nhansu.get(`/api/pivots/${id}`).expect(404);
    await office.kiemtra
      .put(`/api/pivots/${id}`)
      .send({ ...pivot, isShared: true, version: 1 })
      .expect(200);
    expect((await office.nhansu.get(`/api/pivots/${id}`).expect(200)).body).toMatchObject({
      isMine: false,
      isShared: true,
    });
    await office.nhansu
      .put(`/api/pivots/${id}`)
      .send({ ...pivot, version: 2 })
      .expect(403);
    // Who may only read reports keeps his tables to himself.
    await office.nhansu
      .post('/api/pivots')
      .send({ ...pivot, isShared: true })
      .expect(403);
    const own = await office.nhansu.post('/api/pivots').send(pivot).expect(201);
    await office.nhansu
      .put(`/api/pivots/${own.body.id}`)
      .send({ ...pivot, isShared: true, version: 1 })
      .expect(403);
    await office.kiemtra.get(`/api/pivots/${own.body.id}`).expect(404);
    await office.kiemtra
      .put(`/api/pivots/${id}`)
      .send({ ...pivot, version: 1 })
      .expect(409);
    await office.kiemtra.delete(`/api/pivots/${id}?version=2`).expect(204);
    await office.kiemtra.get(`/api/pivots/${id}`).expect(404);
  });
});

describe('a series', () => {
  it('says for every month what the table of its last day says', async () => {
    await anAccount(office.database.owner, {
      username: 'kiemtra2',
      role: 'AUDITOR',
      organisationId: office.province,
    });
    const { body } = await office.kiemtra
      .get('/api/reports/series')
      .query({
        predicates: 'all,F,F and 31<=age<=40,class in (CC, VC)',
        months: 80,
        until: '2026-06-30',
        population: 'R1',
      })
      .expect(200);
    expect(body.months).toHaveLength(80);
    for (const at of [0, 1, 40, 71, 79]) {
      const table = await tableOf(office.kiemtra, 'R1', { asOf: body.months[at], map: 'NEW' });
      const { body: women } = await office.kiemtra
        .post('/api/pivots/run')
        .send({
          pivot: {
            name: 'x',
            isShared: false,
            population: 'class:CC and not tier:XA',
            rowKind: 'LIST',
            rows: [{ label: 'all', expression: 'all' }],
            columns: [{ label: 'x', expression: 'F and 31<=age<=40' }],
          },
          asOf: body.months[at],
        })
        .expect(200);
      expect(body.lines.map(({ values }: { values: number[] }) => values[at])).toEqual([
        table.peopleCounted,
        totalOf(table).cells[2],
        women.rows[0].cells[0],
        table.peopleCounted,
      ]);
    }
    await office.kiemtra.get('/api/reports/series?predicates=over_ret').expect(422);
    await office.kiemtra.get('/api/reports/series').expect(422);
  });

  it('are offered no condition that people do not have', async () => {
    const { body } = await office.kiemtra.get('/api/predicates').expect(200);
    const expressions = (body.groups as { predicates: { expression: string }[] }[]).flatMap(
      ({ predicates }) => predicates.map(({ expression }) => expression),
    );
    expect(expressions).toContain('F');
    for (const expression of expressions) expect(() => readExpression(expression)).not.toThrow();
  });
});
