import { type DueFacts, addMonths, dueItemsOf } from '@hr/domain';
import ExcelJS from 'exceljs';
import type { Response } from 'supertest';
import { CONTEXT_STATEMENTS, dueContext } from '../src/due/due-context';
import { digestOf } from '../src/due/due-digest';
import { DueKeeper } from '../src/due/due-keeper.service';
import { today } from '../src/platform/today';
import { aPerson } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

let office: Office;
const day = today();
const month = `${day.slice(0, 7)}-01`;
/** The day a step is due in the fourth month from now, so that the tests hold in any year. */
const due = addMonths(month, 4);
let officer: string;
let head: string;

beforeAll(async () => {
  office = await openOffice();
  const { owner } = office.database;
  officer = await aPerson(owner, {
    organisationId: office.finance,
    fullName: 'Phan Đến Hạn',
    birthDate: '1990-05-01',
  });
  await owner.query(
    `insert into salary_position (person_id, grade_code, step, coefficient, paid_from, count_from, kind) values ($1, '01.003', 4, 3.33, $2, $2, 'REGULAR')`,
    [officer, addMonths(due, -36)],
  );
  head = await aPerson(owner, {
    organisationId: office.homeAffairs,
    fullName: 'Trịnh Nhiệm Kỳ',
    sex: 'M',
    birthDate: '1980-02-10',
    title: 'Giám đốc Sở',
    from: addMonths(month, -59),
  });
  await owner.query(
    `update assignment set is_leader = true, appointment_kind = 'BO_NHIEM', appointed_on = $2::date, term_ends_on = $3::date - 1 where person_id = $1`,
    [head, addMonths(month, -57), addMonths(month, 3)],
  );
});
afterAll(() => office.close());

const listed = async (
  agent: Office['canbo'],
  query: Record<string, string> = {},
): Promise<Response['body']> => (await agent.get('/api/due').query(query).expect(200)).body;

describe('the due list', () => {
  it('shows what the rules say, by day and name, with the decision filled in', async () => {
    const body = await listed(office.canbo, { from: due, to: due, kind: 'RAISE_DUE' });
    expect(body).toMatchObject({
      total: 1,
      asOf: day,
      waiting: 0,
      items: [
        {
          personId: officer,
          fullName: 'Phan Đến Hạn',
          organisationName: 'Sở Tài chính',
          kind: 'RAISE_DUE',
          dueOn: due,
          summary: 'Ngạch 01.003: bậc 4 (3,33) lên bậc 5 (3,66)',
          decision: {
            kind: 'NANG_LUONG_TX',
            effectiveOn: due,
            payload: { step: 5, coefficient: '3.66', paidFrom: due, countFrom: due },
          },
        },
      ],
    });
  });

  it('shows a change at once', async () => {
    const { owner } = office.database;
    await owner.query(
      `insert into salary_delay (person_id, reason, months, from_on) values ($1, 'DISCIPLINE', 6, $2)`,
      [officer, addMonths(day, -1)],
    );
    const later = addMonths(due, 6);
    expect((await listed(office.canbo, { kind: 'RAISE_DUE' })).items).toMatchObject([
      { personId: officer, dueOn: later },
    ]);
    expect((await listed(office.canbo, { kind: 'DISCIPLINE_END' })).items).toMatchObject([
      { personId: officer },
    ]);
    await owner.query('delete from salary_delay where person_id = $1', [officer]);
    expect((await listed(office.canbo, { kind: 'RAISE_DUE' })).items).toMatchObject([{ dueOn: due }]);
  });

  it('keeps to the units of the viewer, in list, counts and export', async () => {
    expect((await listed(office.nhansu, { kind: 'RAISE_DUE,TERM_END' })).items).toMatchObject([
      { personId: officer },
    ]);
    expect((await listed(office.canbo, { kind: 'RAISE_DUE,TERM_END' })).total).toBe(2);
    const { body } = await office.nhansu
      .get('/api/due/summary')
      .query({ kind: 'RAISE_DUE,TERM_END' })
      .expect(200);
    expect(body.byKind).toEqual([{ kind: 'RAISE_DUE', count: 1 }]);
    await office.nhansu.get('/api/due').query({ organisationId: office.homeAffairs }).expect(404);
    await office.nhansu.get('/api/due/summary').query({ organisationId: office.homeAffairs }).expect(404);
    await office.nhansu.get('/api/due/export').query({ organisationId: office.homeAffairs }).expect(404);
  });

  it('counts by kind, by day and by unit', async () => {
    const { body } = await office.canbo
      .get('/api/due/summary')
      .query({ kind: 'RAISE_DUE,TERM_END' })
      .expect(200);
    expect(body).toMatchObject({
      byKind: expect.arrayContaining([
        { kind: 'RAISE_DUE', count: 1 },
        { kind: 'TERM_END', count: 1 },
      ]),
      byDay: expect.arrayContaining([{ kind: 'RAISE_DUE', day: due, count: 1 }]),
      byUnit: expect.arrayContaining([
        { id: office.finance, name: 'Sở Tài chính', count: 1 },
        { id: office.homeAffairs, name: 'Sở Nội vụ', count: 1 },
      ]),
      late: 0,
    });
    const { body: below } = await office.canbo
      .get('/api/due/summary')
      .query({ organisationId: office.finance, kind: 'RAISE_DUE' })
      .expect(200);
    expect(below.byUnit).toEqual([{ id: office.finance, name: 'Sở Tài chính', count: 1 }]);
  });

  it('refuses what it cannot read, and who may not', async () => {
    await office.canbo.get('/api/due').query({ kind: 'NOTHING' }).expect(422);
    await office.canbo.get('/api/due').query({ from: '2026-02-30' }).expect(422);
    await office.canbo.get('/api/due').query({ organisationId: 'x' }).expect(422);
    await office.quantri.get('/api/due').expect(403);
    await office.quantri.get('/api/due/summary').expect(403);
    await office.thutruong.get('/api/due/export').expect(403);
    await office.thutruong.get('/api/due').expect(200);
  });

  it('is written out as a workbook, and that is on record', async () => {
    const { body, headers } = await office.nhansu
      .get('/api/due/export')
      .query({ kind: 'RAISE_DUE' })
      .buffer(true)
      .parse((answer, done) => {
        const pieces: Buffer[] = [];
        (answer as unknown as NodeJS.ReadableStream)
          .on('data', (piece: Buffer) => pieces.push(piece))
          .on('end', () => done(null, Buffer.concat(pieces)));
      })
      .expect(200);
    expect(headers['content-disposition']).toContain('viec-den-han.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(body as unknown as Parameters<typeof book.xlsx.load>[0]);
    const cells = (book.worksheets[0].getRow(2).values as unknown[]).slice(1, 7);
    expect(cells).toEqual([
      due.split('-').reverse().join('/'),
      'Chưa tới',
      'Nâng bậc lương thường xuyên',
      'Ngạch 01.003: bậc 4 (3,33) lên bậc 5 (3,66)',
      'Phan Đến Hạn',
      undefined,
    ]);
    const { rows } = await office.database.owner.query(
      `select detail from read_log where what = 'export' and detail ->> 'list' = 'due'`,
    );
    expect(rows).toMatchObject([{ detail: { rows: 1 } }]);
  });
});

describe('one person’s due items', () => {
  it('say why, line by line', async () => {
    const { body } = await office.canbo.get(`/api/people/${officer}/due`).expect(200);
    const raise = body.items.find(({ kind }: { kind: string }) => kind === 'RAISE_DUE');
    expect(raise.reasons.map(({ text }: { text: string }) => text).slice(1)).toEqual([
      'Bảng lương A1: 36 tháng một bậc',
      expect.stringContaining('+ 36 tháng ='),
    ]);
    expect(raise.reasons[1].basis).toContain('NĐ 204/2004');
    expect(body.pay.reasons.at(-1).text).toContain('đồng');
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toContain('RETIRE_NOTICE');
  });

  it('are out of sight with the person', async () => {
    await office.nhansu.get(`/api/people/${head}/due`).expect(404);
    await office.nhansu.get('/api/people/not-an-id/due').expect(404);
    await office.quantri.get(`/api/people/${head}/due`).expect(403);
    await office.nhansu.get(`/api/people/${officer}/due`).expect(200);
  });
});

describe('the keeper', () => {
  it('stores exactly what the rules say of everybody now', async () => {
    await office.app.get(DueKeeper).workOff();
    const { owner } = office.database;
    const { rows: people } = await owner.query<{ person_id: string; facts: DueFacts }>(
      'select * from due_facts(array(select id from person))',
    );
    const answers = [];
    for (const { text } of CONTEXT_STATEMENTS) answers.push((await owner.query(text)).rows);
    const context = dueContext(day, answers);
    const expected = people.flatMap(({ person_id, facts }) =>
      dueItemsOf(facts, context).map((item) => `${person_id} ${digestOf(item)}`),
    );
    const { rows } = await owner.query<{ item: string }>(
      `select person_id || ' ' || digest as item from due_item`,
    );
    expect(rows.map(({ item }) => item).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(5);
  });

  it('leaves alone what stays the same, and works everybody out once a day', async () => {
    const { owner } = office.database;
    const stamps = async (): Promise<unknown[]> =>
      (await owner.query('select person_id, digest, worked_out_at from due_item order by 1, 2')).rows;
    const before = await stamps();
    await owner.query(`update due_state set everybody_on = current_date - 1`);
    expect(await office.app.get(DueKeeper).workOff()).toBeGreaterThan(4);
    expect(await stamps()).toEqual(before);
    expect(await office.app.get(DueKeeper).workOff()).toBe(0);
  });

  it('forgets who was removed', async () => {
    const { owner } = office.database;
    const gone = await aPerson(owner, {
      organisationId: office.finance,
      fullName: 'Nhập Nhầm',
      birthDate: '1970-01',
    });
    expect(
      (await listed(office.canbo)).items.map(({ personId }: { personId: string }) => personId),
    ).toContain(gone);
    await owner.query('begin');
    for (const table of ['assignment', 'employment'])
      await owner.query(`delete from ${table} where person_id = $1`, [gone]);
    await owner.query('delete from person_state where person_id = $1', [gone]);
    await owner.query('delete from person_touched where person_id = $1', [gone]);
    await owner.query('delete from person where id = $1', [gone]);
    await owner.query('commit');
    expect((await owner.query('select from due_item where person_id = $1', [gone])).rows).toEqual([]);
  });
});

describe('what is decided about retirement and posts given up', () => {
  const decide = async (id: string, kind: string, payload: object, more: object = {}): Promise<string> => {
    const { body: file } = await office.canbo.get(`/api/people/${id}`).expect(200);
    const { body } = await office.canbo
      .post('/api/decisions')
      .send({
        kind,
        effectiveOn: month,
        people: [{ personId: id, version: file.version, payload }],
        ...more,
      })
      .expect(201);
    return body.id;
  };
  const of = async (id: string, kind: string): Promise<Record<string, unknown> | undefined> => {
    const { body } = await office.canbo.get(`/api/people/${id}/due`).expect(200);
    return body.items.find((item: { kind: string }) => item.kind === kind);
  };

  it('moves the day of retirement, says why, and withdrawn moves it back', async () => {
    const id = await aPerson(office.database.owner, {
      organisationId: office.finance,
      fullName: 'Võ Sắp Hưu',
      sex: 'M',
      birthDate: '1967-03-10',
    });
    // 62 years: pension from 01/04/2029.
    expect(await of(id, 'RETIRE_DECISION')).toMatchObject({ decision: { effectiveOn: '2029-04-01' } });
    const postponed = await decide(id, 'LUI_NGHI_HUU', { postponeReason: 'LONG_TERM_DISEASE' });
    expect(await of(id, 'RETIRE_DECISION')).toMatchObject({ decision: { effectiveOn: '2029-10-01' } });
    expect((await listed(office.canbo, { from: '2029-07-01', to: '2029-07-01' })).items).toMatchObject([
      { personId: id, kind: 'RETIRE_DECISION' },
    ]);
    await office.canbo
      .post(`/api/decisions/${postponed}/withdrawal`)
      .send({ reason: 'Không còn lý do lùi' })
      .expect(200);
    await decide(id, 'KEO_DAI_CT', { reason: 'Nghị định 83/2022/NĐ-CP' }, { endsOn: '2030-12-31' });
    expect(await of(id, 'RETIRE_DECISION')).toMatchObject({ decision: { effectiveOn: '2031-01-01' } });
    const { body: file } = await office.canbo.get(`/api/people/${id}`).expect(200);
    const draft = (payload: object) => ({
      kind: 'NGHI_HUU_TUOI_THAP',
      effectiveOn: month,
      people: [{ personId: id, version: file.version, payload }],
    });
    const { body } = await office.canbo
      .post('/api/decisions')
      .send(draft({ earlyMonths: 61 }))
      .expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain(
      '#/people/0/payload/earlyMonths',
    );
    await office.nhansu
      .post('/api/decisions')
      .send(draft({ earlyMonths: 12, reason: 'x' }))
      .expect(201);
  });

  it('tells from when an equal post may be considered again', async () => {
    const id = await aPerson(office.database.owner, {
      organisationId: office.homeAffairs,
      fullName: 'Đỗ Từ Chức',
      title: 'Phó Giám đốc',
    });
    await decide(id, 'TU_CHUC', { title: 'Chuyên viên' });
    expect(await of(id, 'ELIGIBLE_AGAIN')).toMatchObject({ dueOn: addMonths(month, 24) });
  });
});
