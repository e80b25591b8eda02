import { type Agent } from './harness/app';
import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Sends a change of the clerk's file from the version it has now. */
async function send(
  method: 'post' | 'patch' | 'delete',
  path: string,
  row: object = {},
  agent: Agent = office.canbo,
) {
  const { rows } = await office.database.owner.query('select version from person where id = $1', [
    office.clerk,
  ]);
  const address = `/api/people/${office.clerk}/${path}`;
  return method === 'delete'
    ? agent.delete(address).query(rows[0])
    : agent[method](address).send({ ...rows[0], ...row });
}
const lastSave = async (): Promise<string> =>
  (await office.canbo.get(`/api/people/${office.clerk}/history`).expect(200)).body.items[0].what;

describe('credentials', () => {
  it('are added, told in words, changed and removed; the highest level is worked out', async () => {
    const added = await send('post', 'credentials', { kind: 'POLITICAL', levelCode: 'TC', earnedOn: '2016' });
    expect(added.status).toBe(200);
    expect(added.body.highest.political).toMatchObject({ text: 'Trung cấp (2016)' });
    expect(await lastSave()).toBe('Thêm văn bằng, chứng chỉ: Trung cấp, 2016');
    const [{ id }] = added.body.credentials;
    const changed = await send('patch', `credentials/${id}`, { levelCode: 'CC' });
    expect(changed.body.highest.political.text).toBe('Cao cấp (2016)');
    expect(await lastSave()).toBe('Trình độ LLCT: Trung cấp → Cao cấp');
    const removed = await send('delete', `credentials/${id}`);
    expect(removed.body.credentials).toEqual([]);
    expect((await send('delete', `credentials/${id}`)).status).toBe(404);
  });

  it('belong to a level of their kind, and their dates are in order', async () => {
    expect((await send('post', 'credentials', { kind: 'IT', levelCode: 'THS' })).body.errors).toMatchObject([
      { pointer: '#/levelCode' },
    ]);
    const reversed = { kind: 'EDUCATION', levelCode: 'DH', startedOn: '2010', earnedOn: '2009-12' };
    expect((await send('post', 'credentials', reversed)).body.errors).toMatchObject([
      { pointer: '#/earnedOn' },
    ]);
    expect((await send('post', 'credentials', { kind: 'PARTY', levelCode: 'DH' })).status).toBe(422);
  });

  it('of one person cannot be reached through another', async () => {
    const { body } = await send('post', 'credentials', {
      kind: 'EDUCATION',
      levelCode: 'DH',
      earnedOn: '2007',
    });
    const [{ id }] = body.credentials;
    await office.canbo
      .patch(`/api/people/${office.teacher}/credentials/${id}`)
      .send({ version: 1, levelCode: 'THS' })
      .expect(404);
    await office.nhansu
      .patch(`/api/people/${office.clerk}/credentials/${id}`)
      .send({ version: 1, levelCode: 'THS' })
      .expect(404);
    await office.thutruong
      .post(`/api/people/${office.accountant}/credentials`)
      .send({ version: 1 })
      .expect(403);
  });
});

describe('assignments', () => {
  const post = (): object => ({
    organisationId: office.homeAffairs,
    title: 'Phó Trưởng phòng',
    isLeader: true,
    from: '2026-06-01',
  });

  it('refuse a second main post, unless the first one is ended the day before', async () => {
    const second = await send('post', 'assignments', post());
    expect(second.status).toBe(409);
    expect(second.body.errors).toMatchObject([
      { pointer: '#/from', detail: expect.stringContaining('chức vụ chính') },
    ]);
    const closing = await send('post', 'assignments', {
      ...post(),
      closePrevious: true,
      decision: { kind: 'BO_NHIEM', number: '12/QĐ-SNV' },
    });
    expect(closing.body.assignments).toMatchObject([
      {
        title: 'Phó Trưởng phòng',
        from: '2026-06-01',
        to: null,
        decision: { kindName: 'Bổ nhiệm', number: '12/QĐ-SNV', effectiveOn: '2026-06-01' },
      },
      { title: 'Chuyên viên', from: '2020-01-01', to: '2026-05-31' },
    ]);
    expect(closing.body.current).toMatchObject({ title: 'Phó Trưởng phòng', since: '2026-06-01' });
  });

  it('may run side by side when concurrent, and end', async () => {
    const added = await send('post', 'assignments', {
      organisationId: office.finance,
      title: 'Ủy viên Hội đồng',
      isPrimary: false,
      from: '2026-07-01',
    });
    const row = added.body.assignments.find(({ isPrimary }: { isPrimary: boolean }) => !isPrimary);
    const ended = await send('patch', `assignments/${row.id}`, { to: '2026-09-30' });
    expect(ended.body.assignments.find(({ id }: { id: string }) => id === row.id)).toMatchObject({
      to: '2026-09-30',
      organisationName: 'Sở Tài chính',
    });
    expect((await send('patch', `assignments/${row.id}`, { to: '2026-06-30' })).body.errors).toMatchObject([
      { pointer: '#/to' },
    ]);
    expect((await send('delete', `assignments/${row.id}`)).body.assignments).toHaveLength(2);
  });

  it('stand on an employment, in a unit that exists', async () => {
    const early = await send('post', 'assignments', { ...post(), isPrimary: false, from: '2019-06-01' });
    expect(early.status).toBe(409);
    const nowhere = await send('post', 'assignments', { ...post(), organisationId: office.clerk });
    expect(nowhere.status).toBe(404);
    expect(
      (await send('post', 'assignments', { title: 'x' })).body.errors.map(
        ({ pointer }: { pointer: string }) => pointer,
      ),
    ).toEqual(expect.arrayContaining(['#/organisationId', '#/from']));
  });
});

describe('employments', () => {
  const employmentId = async (): Promise<string> =>
    (
      await office.database.owner.query(
        'select id from employment where person_id = $1 order by lower(valid) limit 1',
        [office.clerk],
      )
    ).rows[0].id;

  it('change from a day on under the same id', async () => {
    const id = await employmentId();
    const { body } = await send('patch', `employments/${id}`, { from: '2026-09-01', statusCode: 'DI_HOC' });
    expect(body.employments).toMatchObject([
      { id, statusCode: 'DI_HOC', from: '2026-09-01', to: null },
      { id, statusCode: 'DANG_LV', from: '2020-01-01', to: '2026-08-31' },
    ]);
    expect(body.current.statusName).toBe('Đi học tập trung');
  });

  it('refuse to overlap and to hold unknown codes', async () => {
    const overlapping = { classCode: 'CC', usingOrganisationId: office.homeAffairs, from: '2026-10-01' };
    expect((await send('post', 'employments', overlapping)).status).toBe(409);
    expect(
      (await send('patch', `employments/${await employmentId()}`, { typeCode: 'ZZ' })).body.errors,
    ).toMatchObject([{ pointer: '#/typeCode' }]);
    expect((await send('delete', `employments/${await employmentId()}`)).body.type).toBe('/problems/rule');
  });

  it('end with the posts held in them', async () => {
    const { body } = await send('patch', `employments/${await employmentId()}`, {
      to: '2026-10-31',
      exitKindCode: 'THOI_VIEC_NV',
    });
    expect(body.current).toBeNull();
    expect(body.employments[0]).toMatchObject({
      to: '2026-10-31',
      exitKindName: 'Thôi việc theo nguyện vọng',
    });
    expect(body.assignments[0]).toMatchObject({ to: '2026-10-31' });
    const again = await send('post', 'employments', {
      classCode: 'VC',
      usingOrganisationId: office.school,
      from: '2026-11-01',
    });
    expect(again.body.current).toMatchObject({
      className: 'Viên chức',
      organisationName: 'Trường Nghiệp vụ',
    });
  });
});

describe('salary positions', () => {
  it('are appended; a correction is a further revision and the first one stays', async () => {
    const first = await send('post', 'salary-positions', {
      gradeCode: '01.003',
      step: 3,
      paidFrom: '2024-01-01',
    });
    expect(first.body.salaryPositions).toMatchObject([
      { coefficient: '3.00', steps: 9, revision: 1, isInForce: true },
    ]);
    const [{ id }] = first.body.salaryPositions;
    const twice = await send('post', 'salary-positions', {
      gradeCode: '01.003',
      step: 4,
      paidFrom: '2024-01-01',
    });
    expect(twice.body.errors).toMatchObject([{ pointer: '#/paidFrom' }]);
    const corrected = await send('post', 'salary-positions', {
      gradeCode: '01.003',
      step: 4,
      paidFrom: '2024-01-01',
      corrects: id,
    });
    expect(corrected.body.salaryPositions).toMatchObject([
      { step: 4, coefficient: '3.33', revision: 2, isInForce: true },
      { step: 3, revision: 1, isInForce: false },
    ]);
    const moved = await send('post', 'salary-positions', {
      gradeCode: '01.003',
      step: 4,
      paidFrom: '2024-03-01',
      corrects: id,
    });
    expect(moved.body.salaryPositions).toMatchObject([
      { paidFrom: '2024-03-01', isVoid: false },
      { revision: 3, isVoid: true },
      {},
      {},
    ]);
  });

  it.each([
    [{ gradeCode: '99.999' }, '#/gradeCode'],
    [{ gradeCode: '01.003', step: 10 }, '#/step'],
    [{ step: 0 }, '#/step'],
    [{ coefficient: '25' }, '#/coefficient'],
    [{ coefficient: '2.345' }, '#/coefficient'],
    [{ overScalePercent: '101' }, '#/overScalePercent'],
    [{ paidFrom: '2024-02-30' }, '#/paidFrom'],
  ])('refuse %j', async (row, pointer) => {
    const { status, body } = await send('post', 'salary-positions', { paidFrom: '2025-01-01', ...row });
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer]);
  });
});
