import { aPerson } from './harness/builders';
import { type TrainingOffice, openTrainingOffice } from './training-office';

let office: TrainingOffice;
beforeAll(async () => {
  office = await openTrainingOffice();
});
afterAll(() => office.close());

interface Row {
  key: string;
  turns: number;
  people: number;
  classes: number;
  periods: number;
}
const report = async (
  agent: TrainingOffice['canbo'],
  query: object,
): Promise<{ rows: Row[]; total: Row; notes: string[] }> =>
  (await agent.get('/api/training/report').query(query).expect(200)).body;

/** A class with as many finished enrolments as there are people given; the same person may sit in many classes. */
async function held(
  kindCode: string,
  year: number,
  people: readonly (readonly [string, string])[],
  state = 'FINISHED',
): Promise<string> {
  const { owner } = office.database;
  const code = `${kindCode}-${year}-${Math.random().toString(36).slice(2, 8)}`;
  const { rows } = await owner.query<{ id: string }>(
    `with g as (insert into training_programme (kind_code, code, name, periods, valid) values ($1, $2, $2, 40, '[2000-01-01,)') returning id)
     insert into training_class (programme_id, code, name, starts_on, ends_on, periods, capacity, state)
     select id, $2, $2, make_date($3, 3, 1), make_date($3, 3, 5), 40, 5000, 'FINISHED' from g returning id`,
    [kindCode, code, year],
  );
  await owner.query(
    `insert into training_enrolment (class_id, person_id, state, organisation_id, full_name, class_code, level)
     select $1, p, $4, o, 'Người học', 'VC', 'TINH' from unnest($2::uuid[], $3::uuid[]) as x(p, o)`,
    [rows[0].id, people.map(([person]) => person), people.map(([, unit]) => unit), state],
  );
  return rows[0].id;
}

async function staff(count: number, organisationId: string): Promise<(readonly [string, string])[]> {
  const { owner } = office.database;
  const { rows } = await owner.query<{ id: string }>(
    `insert into person (owner_organisation_id, full_name) select $1, 'Viên chức ' || n from generate_series(1, $2::int) n returning id`,
    [organisationId, count],
  );
  return rows.map(({ id }) => [id, organisationId] as const);
}

describe('lượt and người', () => {
  it('are the worked example: An two classes, Bình one, Chi failed', async () => {
    const [an, binh, chi] = await staff(3, office.homeAffairs);
    await held('BD-VTVL', 2019, [an, binh]);
    await held('BD-KHCN', 2019, [an]);
    await held('BD-VTVL', 2019, [chi], 'FAILED');
    const strict = await report(office.canbo, { year: 2019 });
    expect(strict.total).toMatchObject({ turns: 3, people: 2, classes: 2, periods: 120 });
    const lenient = await report(office.canbo, { year: 2019, withFailed: true });
    expect(lenient.total).toMatchObject({ turns: 4, people: 3, classes: 3 });
    expect(lenient.notes[0]).toContain('không đạt');
    // Lượt of the kinds add up to the total; people of the kinds add up to more.
    const sum = (name: 'turns' | 'people') => strict.rows.reduce((all, row) => all + row[name], 0);
    expect([sum('turns'), sum('people')]).toEqual([3, 3]);
    const list = await office.canbo
      .get('/api/training/report/turns')
      .query({ year: 2019, by: 'kind', key: 'BD-VTVL' })
      .expect(200);
    expect(list.body.total).toBe(2);
  });

  it('count who was in the unit on the day, for a unit that sees only itself', async () => {
    const mover = await aPerson(office.database.owner, {
      organisationId: office.finance,
      fullName: 'Lý Văn Chuyển',
    });
    // He was with Home Affairs when he learnt, and is with Finance now.
    await held('BD-VTVL', 2018, [[mover, office.homeAffairs]]);
    await held('BD-VTVL', 2018, [[office.accountant, office.finance]]);
    expect((await report(office.canbo, { year: 2018 })).total.turns).toBe(2);
    expect((await report(office.nhansu, { year: 2018 })).total.turns).toBe(1);
    expect((await report(office.canbo, { year: 2018, organisationId: office.finance })).total.turns).toBe(1);
    // His history goes with him.
    const { body } = await office.nhansu.get(`/api/people/${mover}/training`).expect(200);
    expect(body.timeline).toHaveLength(1);
    await office.nhansu.get('/api/training/report').query({ organisationId: office.homeAffairs }).expect(404);
    await office.quantri.get('/api/training/report').expect(403);
    await office.canbo.get('/api/training/report').query({ by: 'x' }).expect(422);
  });
});

describe('published figures', () => {
  it('T5: a college of 132 sends 107 = 3 + 5 + 99', async () => {
    const people = await staff(132, office.school);
    await held('DT-SDH', 2023, people.slice(0, 3));
    await held('BD-LLCT-TC', 2023, people.slice(10, 15));
    await held('BD-VTVL', 2023, people.slice(0, 60));
    await held('BD-KHCN', 2023, people.slice(40, 79));
    const { rows, total } = await report(office.canbo, { year: 2023, organisationId: office.school });
    const turns = (...kinds: string[]) =>
      rows.filter(({ key }) => kinds.includes(key)).reduce((sum, row) => sum + row.turns, 0);
    expect(total.turns).toBe(107);
    expect([turns('DT-SDH'), turns('BD-LLCT-TC'), turns('BD-VTVL', 'BD-KHCN')]).toEqual([3, 5, 99]);
    expect(total.people).toBe(79);
    expect(total.people).toBeLessThanOrEqual(132);
    const { body } = await office.canbo
      .get('/api/training/report/r16')
      .query({ year: 2023, organisationId: office.school })
      .expect(200);
    const last = body.rows.at(-1);
    // c2 LLCT trung cấp, c8 nghiệp vụ, c12 kỹ năng số, c14 đào tạo cấp bằng, c15 lượt, c16 người.
    expect(last.cells).toMatchObject({ c15: 107, c16: 79, c2: 5, c14: 3, c8: 60, c12: 39 });
  });

  it('T6: classes of Đà Nẵng 280, 225 and 1,719, and 9,771 of Cần Thơ, are lượt and not people', async () => {
    const people = await staff(2000, office.finance);
    const of = (size: number, from = 0) =>
      Array.from({ length: size }, (_, at) => people[(from + at) % people.length]);
    for (const size of [94, 93, 93]) await held('BD-CHUCDANH', 2016, of(size));
    for (const size of [75, 75, 75]) await held('BD-CCHC', 2017, of(size));
    for (let at = 0; at < 13; at += 1) await held('BD-MC', 2020, of(at < 3 ? 133 : 132, at * 100));
    const classesOf = async (year: number, key: string) =>
      (await report(office.canbo, { year })).rows.find((row) => row.key === key);
    expect(await classesOf(2016, 'BD-CHUCDANH')).toMatchObject({ turns: 280, classes: 3, people: 94 });
    expect(await classesOf(2017, 'BD-CCHC')).toMatchObject({ turns: 225, classes: 3, people: 75 });
    expect(await classesOf(2020, 'BD-MC')).toMatchObject({ turns: 1719, classes: 13 });
    for (const size of [2000, 2000, 2000, 2000, 1771]) await held('BD-VTVL', 2022, of(size));
    const { total } = await report(office.canbo, { year: 2022 });
    expect(total).toMatchObject({ turns: 9771, people: 2000, classes: 5 });
  });

  it('R10 splits by level and leadership on the day; its sums hold', async () => {
    const { owner } = office.database;
    const people = await staff(6, office.homeAffairs);
    const id = await held('BD-QPAN-3', 2021, people);
    await owner.query(
      `update training_enrolment set level = case when n <= 3 then 'TINH' else 'XA' end, is_leader = n <= 2
       from (select id, row_number() over (order by id) as n from training_enrolment where class_id = $1) x where x.id = training_enrolment.id`,
      [id],
    );
    const { body } = await office.canbo.get('/api/training/report/r10').query({ year: 2021 }).expect(200);
    const row = body.rows.find((one: { key: string }) => one.key === 'II8_3');
    expect(row.cells).toEqual({ c3: 6, c4: 3, c5: 2, c6: 0, c7: 0, c8: 3, c9: 1, c10: 1, c11: 0 });
    for (const { cells } of body.rows as { cells: Record<string, number> }[]) {
      expect(cells['c3'] ?? 0).toBe((cells['c4'] ?? 0) + (cells['c6'] ?? 0) + (cells['c8'] ?? 0));
    }
    expect(body.notes[0]).toContain('lượt');
  });
});
