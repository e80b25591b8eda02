import ExcelJS from 'exceljs';
import { openCell } from './report-cell';
import { type TrainingOffice, openTrainingOffice } from './training-office';
import { type Seat, cell, held, seated, staff, tableOf } from './training-turns';

/** Turns of training through the report engine: R10, R16, their people, settings, sums. @source training.md section 7 */
let office: TrainingOffice;
beforeAll(async () => {
  office = await openTrainingOffice();
});
afterAll(() => office.close());

describe('T5: a college of 132', () => {
  it('has 107 lượt = 3 + 5 + 99 of 79 people, in R16 and in R10, each cell open to whom it counts', async () => {
    const people = await staff(office, 132, office.school);
    const of = (from: number, to: number) => seated(people.slice(from, to), office.school);
    await held(office, { kindCode: 'DT-SDH', endsOn: '2023-06-30', degree: 'THS' }, of(0, 3));
    await held(office, { kindCode: 'BD-LLCT-TC', endsOn: '2023-06-30' }, of(10, 15));
    await held(office, { kindCode: 'BD-VTVL', endsOn: '2023-06-30' }, of(0, 60));
    await held(office, { kindCode: 'BD-KHCN', endsOn: '2023-06-30' }, of(40, 79));
    const asked = { asOf: '2023-12-31', organisationId: office.school };
    const r16 = await tableOf(office.kiemtra, 'R16', asked);
    expect(r16.peopleCounted).toBe(107);
    const total = (column: string): number | null => cell(r16, 'all', column);
    expect([total('c15'), total('c16'), total('c17'), total('c18')]).toEqual([107, 79, 4, 107 * 40]);
    expect([total('c14'), total('c2'), (total('c8') ?? 0) + (total('c12') ?? 0)]).toEqual([3, 5, 99]);
    expect(r16.checks.every(({ isPassed }) => isPassed)).toBe(true);
    const r10 = await tableOf(office.kiemtra, 'R10', asked);
    expect(['I1_THS', 'I2_TC', 'II7', 'all'].map((row) => cell(r10, row, 'c3'))).toEqual([3, 5, 99, 107]);
    expect(r10.checks.filter(({ isPassed }) => !isPassed)).toEqual([]);
    expect(r10.settings.map(({ valueLabel }) => valueLabel)).toEqual(['chỉ lượt hoàn thành', 'lượt']);
    for (const [report, table] of [
      ['R10', r10],
      ['R16', r16],
    ] as const) {
      for (const { key: row, cells, kind } of table.rows) {
        for (const [at, column] of table.columns.entries()) {
          const query = { ...asked, row, column: column.key };
          if (kind === 'HEADING' || column.kind === 'MEASURE' || cells[at] === null) {
            for (const path of ['people', 'people-count'])
              await office.kiemtra.get(`/api/reports/${report}/${path}`).query(query).expect(422);
            continue;
          }
          const { total, items } = await openCell(office.kiemtra, report, { ...query, pageSize: 200 });
          expect({ row, column, total, listed: items.length }).toEqual({
            row,
            column,
            total: cells[at],
            listed: cells[at],
          });
        }
      }
    }
    const opened = await openCell(office.kiemtra, 'R16', { ...asked, row: 'all', column: 'c15' });
    expect(opened).toMatchObject({ total: 107, people: 79, unitWord: 'lượt' });
    expect(opened.items[0].what).toMatch(/^LOP-\d+, bế giảng 30\/06\/2023$/);
  }, 120_000);
});

describe('Biểu 10', () => {
  it('leaves empty what no kind of programme is, and counts it as something else', async () => {
    const people = await staff(office, 3, office.homeAffairs);
    const of = (from: number, to: number) => seated(people.slice(from, to), office.homeAffairs);
    await held(office, { kindCode: 'BD-LLCT-SC', endsOn: '2015-06-30' }, of(0, 1));
    await held(office, { kindCode: 'BD-NNG', endsOn: '2015-06-30', place: 'NGOAI_NUOC' }, of(1, 3));
    const table = await tableOf(office.kiemtra, 'R10', { asOf: '2015-12-31' });
    expect(['rest', 'all'].map((row) => cell(table, row, 'c3'))).toEqual([3, 3]);
    for (const key of ['II2', 'II4', 'II4_TN', 'II4_NN']) {
      const row = table.rows.find((one) => one.key === key);
      expect({ key, cells: row?.cells.filter((value) => value !== null) }).toEqual({ key, cells: [] });
    }
    expect(table.checks.filter(({ isPassed }) => !isPassed)).toEqual([]);
    const screen = await office.canbo.get('/api/training/report/r10').query({ year: 2015 }).expect(200);
    expect(screen.body.rows.find((one: { key: string }) => one.key === 'II2').cells).toEqual({});
  });
});

describe('T6: lượt are never people', () => {
  it('280, 225 and 1,719 lượt of 3, 3 and 13 classes; 9,771 in a year', async () => {
    const people = await staff(office, 400, office.finance);
    const of = (size: number, from = 0): Seat[] =>
      seated(
        Array.from({ length: size }, (_, at) => people[(from + at) % people.length]),
        office.finance,
      );
    for (const size of [94, 93, 93])
      await held(office, { kindCode: 'BD-CHUCDANH', endsOn: '2016-05-20' }, of(size));
    for (const size of [75, 75, 75])
      await held(office, { kindCode: 'BD-CCHC', endsOn: '2017-05-20' }, of(size));
    for (let at = 0; at < 13; at += 1)
      await held(office, { kindCode: 'BD-MC', endsOn: '2020-05-20' }, of(at < 3 ? 133 : 132, at * 100));
    const figures = async (year: number) => {
      const table = await tableOf(office.kiemtra, 'R16', { asOf: `${year}-12-31` });
      return ['c15', 'c16', 'c17'].map((column) => cell(table, 'all', column));
    };
    expect(await figures(2016)).toEqual([280, 94, 3]);
    expect(await figures(2017)).toEqual([225, 75, 3]);
    const [turns, who, classes] = await figures(2020);
    expect([turns, classes]).toEqual([1719, 13]);
    expect(who).toBeLessThanOrEqual(400);
    // Cần Thơ's 9,771 of a year: 25 classes of 390 or 391.
    const { owner } = office.database;
    const id = await held(office, { kindCode: 'BD-VTVL', endsOn: '2022-05-20' }, []);
    await owner.query(
      `insert into training_class (programme_id, code, name, starts_on, ends_on, periods, capacity, state)
       select programme_id, 'CT-' || n, 'CT-' || n, starts_on, ends_on, periods, capacity, state from training_class, generate_series(1, 25) n where id = $1`,
      [id],
    );
    await owner.query(
      `insert into training_enrolment (class_id, person_id, state, organisation_id, full_name, class_code, level)
       select c.id, p.id, 'FINISHED', $1, 'x', 'CC', 'TINH' from training_class c
       join lateral (select x.id, row_number() over (order by x.id) as n from unnest($2::uuid[]) x(id)) p
         on p.n <= case when substring(c.code from 4)::int <= 21 then 391 else 390 end
       where c.code like 'CT-%'`,
      [office.finance, people],
    );
    expect(await figures(2022)).toEqual([9771, 391, 25]);
  }, 120_000);
});

describe('a choice', () => {
  it('of lượt or người is kept and printed; people are not added', async () => {
    const [an, binh, chi] = await staff(office, 3, office.homeAffairs);
    const seat = (person: string, more: Partial<Seat> = {}): Seat => ({
      person,
      unit: office.homeAffairs,
      ...more,
    });
    await held(office, { kindCode: 'BD-VTVL', endsOn: '2019-04-05' }, [
      seat(an),
      seat(binh, { level: 'XA' }),
    ]);
    await held(office, { kindCode: 'BD-KHCN', endsOn: '2019-04-05' }, [seat(an, { level: 'XA' })]);
    await held(office, { kindCode: 'BD-VTVL', endsOn: '2019-04-05' }, [seat(chi, { state: 'FAILED' })]);
    const asked = { asOf: '2019-12-31' };
    const turns = await tableOf(office.kiemtra, 'R10', asked);
    expect(['c3', 'c4', 'c8', 'c9'].map((column) => cell(turns, 'all', column))).toEqual([3, 1, 2, 2]);
    const people = await tableOf(office.kiemtra, 'R10', { ...asked, settings: 'turnUnit:PEOPLE' });
    // An is of the province in one class and of a commune in the other: 1 + 2 is more than the two people.
    expect(['c3', 'c4', 'c8'].map((column) => cell(people, 'all', column))).toEqual([2, 1, 2]);
    expect(people.settings.map(({ valueLabel }) => valueLabel)).toContain(
      'người (đếm khác nhau trong từng ô)',
    );
    expect(people.checks.map(({ expression }) => expression)).not.toContain('c3 = c4 + c6 + c8');
    expect(people.checks.filter(({ isPassed }) => !isPassed)).toEqual([]);
    const opened = await openCell(office.kiemtra, 'R10', {
      ...asked,
      settings: 'turnUnit:PEOPLE',
      row: 'all',
      column: 'c3',
    });
    expect([opened.total, opened.items.length, opened.unitWord]).toEqual([2, 2, 'người']);
    const lenient = await tableOf(office.kiemtra, 'R16', { ...asked, settings: 'turnsIncludeFailed:true' });
    expect(['c15', 'c16', 'c17'].map((column) => cell(lenient, 'all', column))).toEqual([4, 3, 3]);
    const { body: sheet } = await office.kiemtra
      .get('/api/reports/R16/file')
      .query({ ...asked, format: 'xlsx' })
      .responseType('blob')
      .expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(sheet as ArrayBuffer);
    expect(JSON.stringify(book.getWorksheet(1)?.getSheetValues())).toContain('chỉ lượt hoàn thành');
  });

  it('is refused where people would be added', async () => {
    const { body: view } = await office.canbo.get('/api/reports/R16').expect(200);
    const wrong = (view.yaml as string).replace('rule: c16 <= c15', 'rule: c15 <= c16 + c17');
    const { body } = await office.canbo
      .post('/api/reports/check-definition')
      .send({ yaml: wrong })
      .expect(200);
    expect(body.errors).toEqual([{ pointer: '/checks/1/rule', detail: 'Cột đếm người không được cộng.' }]);
  });
});

describe('scope and freezing', () => {
  it('a unit counts who was in it on the day, the frozen report stays, a school counts nobody else’s', async () => {
    const [here, there] = [
      await staff(office, 2, office.homeAffairs),
      await staff(office, 1, office.finance),
    ];
    await held(office, { kindCode: 'BD-TIN', endsOn: '2018-04-05' }, [
      ...seated(here, office.homeAffairs),
      ...seated(there, office.finance),
    ]);
    const asked = { asOf: '2018-12-31' };
    expect((await tableOf(office.kiemtra, 'R16', asked)).peopleCounted).toBe(3);
    expect((await tableOf(office.nhansu, 'R16', asked)).peopleCounted).toBe(1);
    const own = await office.nhansu.get('/api/reports/R16/people').query(asked).expect(200);
    expect(own.body.items.map(({ personId }: { personId: string }) => personId)).toEqual(there);
    await office.nhansu
      .get('/api/reports/R16/table')
      .query({ ...asked, organisationId: office.homeAffairs })
      .expect(404);
    await office.quantri.get('/api/reports/R16/table').expect(403);
    await office.daotao.get('/api/training/report/r16').query({ year: 2018 }).expect(200);
    const frozen = await office.kiemtra
      .post('/api/frozen-reports')
      .send({ reportId: 'R16', ...asked })
      .expect(201);
    await held(office, { kindCode: 'BD-TIN', endsOn: '2018-05-05' }, seated(here, office.homeAffairs));
    expect((await tableOf(office.kiemtra, 'R16', asked)).peopleCounted).toBe(5);
    const { body } = await office.kiemtra.get(`/api/frozen-reports/${frozen.body.id}`).expect(200);
    expect([body.isIntact, body.table.peopleCounted]).toEqual([true, 3]);
  });
});
