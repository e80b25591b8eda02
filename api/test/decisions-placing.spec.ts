import { type Agent, type TestApp, openApp } from './harness/app';
import {
  type DecisionsOffice,
  anOfficial,
  decisionsOffice,
  draftOf,
  record,
  recordOf,
} from './decisions-office';

/** A department with two positions of its own, one seat each, and one of the commune. */
let app: TestApp;
let office: DecisionsOffice;
let province: Agent;
let department: Agent;
let clerk: string;
let expert: string;
let communal: string;
beforeAll(async () => {
  app = await openApp();
  office = await decisionsOffice(app.database.owner);
  province = await app.signIn('tinh');
  department = await app.signIn('canboso');
  clerk = await aPosition(office.department, 'Văn thư', 1);
  expert = await aPosition(office.department, 'Chuyên viên về tổ chức bộ máy', 2);
  communal = await aPosition(office.commune, 'Công chức địa chính', 1);
});
afterAll(() => app.close());

const owner = (): TestApp['database']['owner'] => app.database.owner;
async function aPosition(body: string, name: string, seats: number, from = '2020-01-01'): Promise<string> {
  const { rows } = await owner().query<{ id: string }>(
    `insert into job_position (organisation_id, name, group_code, regime, valid) values ($1, $2, 'NVCN', 'CC', daterange($3, null)) returning id`,
    [body, name, from],
  );
  const { id } = rows[0];
  await owner().query(
    `insert into position_allocation (position_id, valid, amount) values ($1, daterange('2020-01-01', null), $2)`,
    [id, seats],
  );
  return id;
}
const placing = (positionId: string, effectiveOn = '2024-03-01', more: Record<string, unknown> = {}) => ({
  kind: 'BO_TRI_VTVL',
  effectiveOn,
  payload: { positionId, ...more },
});
const stateOn = async (id: string, day: string): Promise<string | null> => {
  const { rows } = await owner().query<{ position_id: string | null }>(
    'select position_id from person_state where person_id = $1 and valid @> $2::date',
    [id, day],
  );
  return rows[0]?.position_id ?? null;
};

describe('placing by decision', () => {
  it('puts the post held into the position: preview in words, state, staffing, and gone when withdrawn', async () => {
    const id = await anOfficial(owner(), office.room);
    const before = await recordOf(owner(), id);
    const draft = await draftOf(owner(), id, placing(clerk));
    const { body: preview } = await department.post('/api/decisions/preview').send(draft).expect(200);
    expect(preview.canRecord).toBe(true);
    expect(preview.people[0].changes[1]).toMatchObject({
      deed: 'added',
      after: 'Chuyên viên, Phòng Tổ chức; vị trí việc làm: Văn thư; từ 01/03/2024 đến nay',
    });
    const { body: done } = await department.post('/api/decisions').send(draft).expect(201);
    expect(await stateOn(id, '2024-02-29')).toBeNull();
    expect(await stateOn(id, '2024-03-01')).toBe(clerk);
    const { body: staffing } = await department
      .get('/api/positions')
      .query({ organisationId: office.department, asOf: '2024-03-01' })
      .expect(200);
    const rows = staffing.groups.flatMap((group: { positions: object[] }) => group.positions);
    expect(rows).toContainEqual(expect.objectContaining({ id: clerk, allocated: 1, present: 1, vacant: 0 }));
    const { body: file } = await department.get(`/api/people/${id}`).expect(200);
    expect(file.assignments[0]).toMatchObject({ positionId: clerk, positionName: 'Văn thư' });
    const { body: view } = await department.get(`/api/decisions/${done.id}`).expect(200);
    expect(view.people[0].sentence).toBe('Vị trí việc làm: Văn thư');
    await department.post(`/api/decisions/${done.id}/withdrawal`).send({ reason: 'Ghi nhầm' }).expect(200);
    expect(await recordOf(owner(), id)).toEqual(before);
  });

  it('is given along with a move, and refused for a position of another body or of another time', async () => {
    const id = await anOfficial(owner(), office.department);
    const move = (positionId: string, effectiveOn: string) => ({
      kind: 'DIEU_DONG',
      effectiveOn,
      payload: { organisationId: office.commune, title: 'Công chức địa chính', positionId },
    });
    const wrong = await province
      .post('/api/decisions')
      .send(await draftOf(owner(), id, move(clerk, '2024-03-01')))
      .expect(409);
    expect(wrong.body.errors).toEqual([
      {
        pointer: '#/people/0/payload/positionId',
        code: 'POSITION_OF_OTHER_BODY',
        detail: 'Vị trí việc làm này không thuộc Phường Cái Khế hoặc đơn vị cấp trên của nơi đó.',
      },
    ]);
    const early = await province
      .post('/api/decisions')
      .send(await draftOf(owner(), id, move(communal, '2019-03-01')))
      .expect(409);
    expect(early.body.errors[0]).toMatchObject({ code: 'POSITION_NOT_THERE' });
    await record(app, province, id, move(communal, '2024-03-01'));
    expect(await stateOn(id, '2024-03-01')).toBe(communal);
    await province
      .post('/api/decisions')
      .send(await draftOf(owner(), id, placing('nothing')))
      .expect(422);
  });

  it('is not asked of another unit, whose positions are not seen', async () => {
    const id = await anOfficial(owner(), office.room);
    const answer = await department
      .post('/api/decisions/preview')
      .send(await draftOf(owner(), id, placing(communal)))
      .expect(200);
    expect(answer.body.people[0].problems).toMatchObject([{ code: 'POSITION_NOT_THERE', severity: 'error' }]);
    const other = await app.signIn('canboxa');
    await other
      .post('/api/decisions/preview')
      .send(await draftOf(owner(), id, placing(communal)))
      .expect(404);
    const reader = await app.signIn('thanhtra');
    await reader
      .post('/api/decisions')
      .send(await draftOf(owner(), id, placing(clerk)))
      .expect(403);
  });

  it('beyond the allocation says why, and is recorded', async () => {
    const [first, second] = [await anOfficial(owner(), office.room), await anOfficial(owner(), office.room)];
    const both = await draftOf(owner(), [first, second], placing(clerk, '2024-05-01'));
    const { body: preview } = await department.post('/api/decisions/preview').send(both).expect(200);
    expect(preview.canRecord).toBe(false);
    expect(preview.people[0].problems).toEqual([
      expect.objectContaining({
        code: 'POSITION_FULL',
        severity: 'warning',
        detail: 'Vị trí này được phân bổ 1, đã có 0 người; với quyết định này là 2.',
      }),
      expect.objectContaining({
        code: 'POSITION_REASON_REQUIRED',
        pointer: '#/people/0/payload/positionReason',
      }),
    ]);
    await department.post('/api/decisions').send(both).expect(422);
    const because = placing(clerk, '2024-05-01', { positionReason: 'Một người nghỉ hưu cuối năm' });
    const id = await record(app, department, [first, second], because);
    const { body: view } = await department.get(`/api/decisions/${id}`).expect(200);
    expect(view.people[0].sentence).toContain('Lý do vượt số phân bổ, tỷ lệ: Một người nghỉ hưu cuối năm');
    await department.post(`/api/decisions/${id}/withdrawal`).send({ reason: 'Ghi nhầm' }).expect(200);
  });

  it('that breaks a ratio leaves its reason with the ratio of the body', async () => {
    await owner().query(
      `insert into staff_quota (organisation_id, kind, valid, amount) values ($1, 'CONG_CHUC', '[2026-01-01,)', 3)`,
      [office.department],
    );
    const senior = async (): Promise<string> => {
      const id = await anOfficial(owner(), office.commune);
      await owner().query(
        `insert into salary_position (person_id, grade_code, grade_since, step, coefficient, paid_from, count_from, reason)
         values ($1, '01.002', '2025-01-01', 1, 4.40, '2025-01-01', '2025-01-01', 'Nâng ngạch')`,
        [id],
      );
      return id;
    };
    const move = (reason?: string) => ({
      kind: 'DIEU_DONG',
      effectiveOn: '2026-08-01',
      payload: {
        organisationId: office.department,
        title: 'Chuyên viên chính',
        positionId: expert,
        ...(reason ? { positionReason: reason } : {}),
      },
    });
    await record(app, province, await senior(), move());
    const second = await senior();
    const { body: preview } = await province
      .post('/api/decisions/preview')
      .send(await draftOf(owner(), second, move()))
      .expect(200);
    expect(preview.people[0].problems[0]).toMatchObject({ code: 'POSITION_RATIO', severity: 'warning' });
    await record(app, province, second, move('Sắp xếp sau hợp nhất'));
    const { body: staffing } = await province
      .get('/api/positions')
      .query({ organisationId: office.department, asOf: '2026-08-01' })
      .expect(200);
    expect(staffing.ratios).toContainEqual(
      expect.objectContaining({
        id: 'CVC_CO_QUAN',
        over: 1,
        reason: 'Quyết định 12/QĐ-SNV: Sắp xếp sau hợp nhất',
      }),
    );
  });

  it('that goes beyond only since it was entered asks whoever confirms it for the reason', async () => {
    const seat = await aPosition(office.department, 'Kế toán', 1);
    const [first, second] = [await anOfficial(owner(), office.room), await anOfficial(owner(), office.room)];
    const needs = (needsConfirmation: boolean) =>
      province.patch('/api/decision-kinds/BO_TRI_VTVL').send({ needsConfirmation }).expect(200);
    await needs(true);
    const waiting = await record(app, department, first, placing(seat, '2025-05-01'));
    await needs(false);
    await record(app, department, second, placing(seat, '2025-05-01'));
    const { body: preview } = await province.post(`/api/decisions/${waiting}/preview`).expect(200);
    expect(preview.canRecord).toBe(false);
    expect(preview.people[0].problems.map(({ code }: { code: string }) => code)).toEqual([
      'POSITION_FULL',
      'POSITION_REASON_REQUIRED',
    ]);
    await province.post(`/api/decisions/${waiting}/confirm`).send({}).expect(422);
    await province
      .post(`/api/decisions/${waiting}/confirm`)
      .send({ positionReason: 'Người trước chuyển đi trong tháng' })
      .expect(200);
    const { body: view } = await department.get(`/api/decisions/${waiting}`).expect(200);
    expect(view.people[0].sentence).toContain('Người trước chuyển đi trong tháng');
    expect(await stateOn(first, '2025-05-01')).toBe(seat);
  });

  it('in a position of a higher grade names what the decree asks for, and is recorded with what is stated', async () => {
    const higher = await aPosition(office.department, 'Chuyên viên chính về tổ chức', 5);
    const framework = await owner().query<{ id: string }>(
      `insert into framework_position (code, name, group_code, regime, level_codes, valid, basis)
       values ('THU_CVC', 'Chuyên viên chính (thử)', 'NVCN', 'CC', '{CVC}', '[2020-01-01,)', 'Thử') returning id`,
    );
    await owner().query('update job_position set framework_position_id = $2 where id = $1', [
      higher,
      framework.rows[0].id,
    ]);
    const id = await anOfficial(owner(), office.room);
    const codes = async (day: string): Promise<string[]> => {
      const draft = await draftOf(owner(), id, placing(higher, day));
      const { body } = await department.post('/api/decisions/preview').send(draft).expect(200);
      return body.people[0].problems.map(({ code }: { code: string }) => code);
    };
    expect(await codes('2026-07-31')).toEqual(['POSITION_LEVEL_DIFFERS']);
    expect(await codes('2026-09-01')).toEqual([
      'POSITION_LEVEL_DIFFERS',
      'HIGHER_POSITION_RATING',
      'HIGHER_POSITION_WORK',
      'POSITION_REASON_REQUIRED',
    ]);
    await owner().query(`insert into evaluation (person_id, year, rank_code) values ($1, 2025, 'HTT')`, [id]);
    expect(await codes('2026-09-01')).toEqual([
      'POSITION_LEVEL_DIFFERS',
      'HIGHER_POSITION_WORK',
      'POSITION_REASON_REQUIRED',
    ]);
    const stated = 'Chủ trì 3 đề án năm 2025, sản phẩm kèm theo';
    await record(app, department, id, placing(higher, '2026-09-01', { positionReason: stated }));
  });

  it('does not let a position hang in a body that a move recorded later took the person away from', async () => {
    const id = await anOfficial(owner(), office.room);
    const placed = await record(app, province, id, placing(expert, '2024-06-01'));
    const move = {
      kind: 'DIEU_DONG',
      effectiveOn: '2024-01-01',
      payload: { organisationId: office.commune, title: 'Công chức' },
    };
    const refused = await province
      .post('/api/decisions')
      .send(await draftOf(owner(), id, move))
      .expect(409);
    expect(refused.body.errors[0]).toMatchObject({
      code: 'POSITION_LOSES_UNIT',
      detail:
        'Từ ngày 01/06/2024 người này giữ vị trí việc làm Chuyên viên về tổ chức bộ máy, vị trí đó không thuộc đơn vị mới. Hãy thu hồi hoặc đính chính quyết định đó trước.',
    });
    await province
      .post(`/api/decisions/${placed}/withdrawal`)
      .send({ reason: 'Chuyển công tác' })
      .expect(200);
    await record(app, province, id, move);
  });
});

describe('an appointment that names no unit', () => {
  it('follows a transfer that is dated before it and recorded after it', async () => {
    const id = await anOfficial(owner(), office.department);
    await record(app, province, id, {
      kind: 'BO_NHIEM',
      effectiveOn: '2024-01-01',
      payload: { title: 'Phó Chủ tịch' },
    });
    await record(app, province, id, {
      kind: 'DIEU_DONG',
      effectiveOn: '2023-01-01',
      payload: { organisationId: office.commune, title: 'Công chức' },
    });
    const { rows } = await owner().query<{ line: string }>(
      `select title || ' ' || (organisation_id = $2)::text as line from assignment where person_id = $1 order by valid`,
      [id, office.commune],
    );
    expect(rows.map(({ line }) => line)).toEqual([
      'Chuyên viên false',
      'Công chức true',
      'Phó Chủ tịch true',
    ]);
  });
});
