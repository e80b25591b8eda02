import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const NOBODY = '00000000-0000-4000-8000-000000000000';
const versionOf = async (id: string): Promise<number> =>
  (await office.database.owner.query<{ version: number }>('select version from person where id = $1', [id]))
    .rows[0].version;

describe('opening a file', () => {
  it('answers the whole file and logs the opening', async () => {
    const { body } = await office.canbo.get(`/api/people/${office.clerk}`).expect(200);
    expect(body).toMatchObject({
      fullName: 'Nguyễn Thị Hoà',
      citizenId: '092185004417',
      birthDate: '1985-03-12',
      current: {
        organisationName: 'Sở Nội vụ',
        unitName: 'Sở Nội vụ',
        title: 'Chuyên viên',
        since: '2020-01-01',
      },
      employments: [{ classCode: 'CC', className: 'Công chức', from: '2020-01-01', to: null }],
      assignments: [{ title: 'Chuyên viên', isPrimary: true }],
      warnings: [],
      mayWrite: true,
    });
    const { body: readers } = await office.canbo.get(`/api/people/${office.clerk}/readers`).expect(200);
    expect(readers).toMatchObject({ total: 1, items: [{ by: 'Trần Cán Bộ', what: 'Mở hồ sơ' }] });
  });

  it('is 404 for another unit, for nobody and for what is no id, and logs none of them', async () => {
    await office.nhansu.get(`/api/people/${office.clerk}`).expect(404);
    await office.canbo.get(`/api/people/${NOBODY}`).expect(404);
    await office.canbo.get('/api/people/khong-phai-ma').expect(404);
    await office.quantri.get(`/api/people/${office.clerk}`).expect(403);
    const { rows } = await office.database.owner.query(
      `select from read_log r join account a on a.id = r.account_id where a.username <> 'canbo'`,
    );
    expect(rows).toHaveLength(0);
  });

  it('may be read but not written by a unit head and an auditor', async () => {
    for (const agent of [office.thutruong, office.kiemtra]) {
      const { body } = await agent.get(`/api/people/${office.accountant}`).expect(200);
      expect(body.mayWrite).toBe(false);
      await agent
        .patch(`/api/people/${office.accountant}`)
        .send({ version: body.version, note: 'x' })
        .expect(403);
    }
  });
});

describe('changing a file', () => {
  it('writes what changes, raises the version and tells it in the history', async () => {
    const version = await versionOf(office.clerk);
    const { body } = await office.canbo
      .patch(`/api/people/${office.clerk}`)
      .send({ version, fullName: '  Nguyễn  Thị Hoa ', phone: '+84 912.345.678', ethnicCode: '01' })
      .expect(200);
    expect(body).toMatchObject({
      fullName: 'Nguyễn Thị Hoa',
      phone: '0912345678',
      ethnicName: 'Kinh',
      version: version + 1,
    });
    const { body: history } = await office.canbo.get(`/api/people/${office.clerk}/history`).expect(200);
    expect(history.items[0]).toMatchObject({
      by: 'Trần Cán Bộ',
      operation: 'update',
      changes: expect.arrayContaining([
        { label: 'Họ và tên khai sinh', from: 'Nguyễn Thị Hoà', to: 'Nguyễn Thị Hoa' },
        { label: 'Dân tộc', from: null, to: 'Kinh' },
      ]),
    });
    expect(JSON.stringify(history.items[0].changes)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('refuses a version that somebody else has passed, and shows the file as it now stands', async () => {
    const version = await versionOf(office.clerk);
    await office.canbo
      .patch(`/api/people/${office.clerk}`)
      .send({ version, note: 'người thứ nhất' })
      .expect(200);
    const { body } = await office.canbo
      .patch(`/api/people/${office.clerk}`)
      .send({ version, note: 'người thứ hai' })
      .expect(409);
    expect(body).toMatchObject({
      type: '/problems/stale',
      current: { note: 'người thứ nhất', version: version + 1 },
    });
  });

  it('lets only one of two who save at the same moment', async () => {
    const version = await versionOf(office.clerk);
    const saves = await Promise.all(
      ['a', 'b', 'c'].map((note) =>
        office.canbo.patch(`/api/people/${office.clerk}`).send({ version, note }),
      ),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('is 404 outside the scope', async () => {
    await office.nhansu.patch(`/api/people/${office.clerk}`).send({ version: 1, note: 'x' }).expect(404);
  });

  it.each([
    [{ birthDate: '1990-02-30' }, '#/birthDate'],
    [{ birthDate: '2999' }, '#/birthDate'],
    [{ ethnicCode: 'ZZ' }, '#/ethnicCode'],
    [{ citizenId: '123456789' }, '#/citizenId'],
    [{ phone: '123' }, '#/phone'],
    [{ email: 'x' }, '#/email'],
    [{ fullName: null }, '#/fullName'],
    [{ fullName: ' ' }, '#/fullName'],
    [{ academicRankYear: 1.5 }, '#/academicRankYear'],
    [{ search_text: 'x' }, '#/search_text'],
    [{ firstRecruitedOn: '2000', joinedBodyOn: '1999' }, '#/firstRecruitedOn'],
    [
      { addresses: { current: { scheme: 'NEW_2_LEVEL', provinceCode: '01', communeCode: '31120' } } },
      '#/addresses/current/communeCode',
    ],
    [
      { addresses: { current: { scheme: 'NEW_2_LEVEL', provinceCode: '92', districtCode: '916' } } },
      '#/addresses/current/districtCode',
    ],
  ])('refuses %j and points at %s', async (change, pointer) => {
    const version = await versionOf(office.clerk);
    const { body } = await office.canbo
      .patch(`/api/people/${office.clerk}`)
      .send({ version, ...change })
      .expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    expect(await versionOf(office.clerk)).toBe(version);
  });

  it('says who has a number already, and keeps a stranger unnamed', async () => {
    const taken = { version: await versionOf(office.accountant), citizenId: '092185004417' };
    const { body } = await office.canbo.patch(`/api/people/${office.accountant}`).send(taken).expect(409);
    expect(body.errors).toMatchObject([
      { pointer: '#/citizenId', detail: expect.stringContaining('Nguyễn Thị') },
    ]);
    const unseen = await office.nhansu.patch(`/api/people/${office.accountant}`).send(taken).expect(409);
    expect(unseen.body.errors).toMatchObject([{ pointer: '#/citizenId' }]);
    expect(unseen.text).not.toContain('Nguyễn Thị');
  });

  it('warns about an odd citizen id until a reason is given', async () => {
    const odd = { version: await versionOf(office.accountant), citizenId: '092185009999' };
    const { body } = await office.canbo.patch(`/api/people/${office.accountant}`).send(odd).expect(200);
    expect(body.warnings.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['CITIZEN_ID_YEAR', 'CITIZEN_ID_SEX']),
    );
    const { body: settled } = await office.canbo
      .patch(`/api/people/${office.accountant}`)
      .send({ version: body.version, citizenIdNote: 'Đã đối chiếu thẻ' })
      .expect(200);
    expect(settled.warnings).toEqual([]);
  });

  it('keeps an old address as declared and says what it is called now', async () => {
    const { body } = await office.canbo
      .patch(`/api/people/${office.clerk}`)
      .send({
        version: await versionOf(office.clerk),
        addresses: {
          birthPlace: {
            scheme: 'OLD_3_LEVEL',
            provinceCode: '92',
            districtCode: '916',
            communeCode: '31117',
          },
        },
      })
      .expect(200);
    expect(body.addresses.birthPlace).toMatchObject({
      text: 'Phường Cái Khế, Quận Ninh Kiều, Thành phố Cần Thơ',
      nowText: 'Phường Cái Khế, Thành phố Cần Thơ',
    });
    expect(body.addresses.current).toBeNull();
  });
});

describe('entering a person', () => {
  const newcomer = {
    fullName: 'Võ Thành Được',
    classCode: 'CC',
    startsOn: '2026-01-01',
    title: 'Chuyên viên',
    sex: 'M',
    birthDate: '1999-05',
  };

  it('makes the file, the employment and the post', async () => {
    const { body } = await office.nhansu
      .post('/api/people')
      .send({ ...newcomer, organisationId: office.school })
      .expect(201);
    const { body: file } = await office.nhansu.get(`/api/people/${body.id}`).expect(200);
    expect(file).toMatchObject({
      fullName: 'Võ Thành Được',
      birthDate: '1999-05',
      current: { organisationName: 'Trường Nghiệp vụ', since: '2026-01-01' },
    });
    const { body: history } = await office.nhansu.get(`/api/people/${body.id}/history`).expect(200);
    expect(history).toMatchObject({
      total: 1,
      items: [{ what: 'Lập hồ sơ Võ Thành Được', operation: 'insert' }],
    });
  });

  it('stays within the units that the actor may write to', async () => {
    await office.nhansu
      .post('/api/people')
      .send({ ...newcomer, organisationId: office.homeAffairs })
      .expect(404);
    await office.thutruong
      .post('/api/people')
      .send({ ...newcomer, organisationId: office.finance })
      .expect(403);
    await office.kiemtra
      .post('/api/people')
      .send({ ...newcomer, organisationId: office.finance })
      .expect(403);
  });

  it('names every field that is missing or wrong, and numbers already taken', async () => {
    const { body } = await office.canbo.post('/api/people').send({}).expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '#/classCode',
      '#/fullName',
      '#/organisationId',
      '#/startsOn',
    ]);
    const wrong = { ...newcomer, organisationId: office.finance, classCode: 'XX' };
    await office.canbo
      .post('/api/people')
      .send(wrong)
      .expect(422, /#\/classCode/);
    const twice = { ...newcomer, organisationId: office.finance, citizenId: '092185004417' };
    await office.canbo
      .post('/api/people')
      .send(twice)
      .expect(409, /#\/citizenId/);
    const tooEarly = { ...newcomer, organisationId: office.finance, startsOn: '2019-12-31' };
    await office.canbo
      .post('/api/people')
      .send(tooEarly)
      .expect(409, /Đơn vị không tồn tại/);
  });
});
