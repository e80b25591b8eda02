import pg from 'pg';
import { aMother, declared, type DeclaringOffice, openDeclaringOffice } from './declarations-office';
import type { Agent } from './harness/app';
import { aFurtherRole, anAccount } from './harness/builders';

let office: DeclaringOffice;
beforeAll(async () => {
  office = await openDeclaringOffice();
});
afterAll(() => office.close());

const NOBODY = '00000000-0000-7000-8000-00000000ffff';
const phone = (number: string): object => ({ section: 'CONTACT', fields: { phone: number } });
const valueOf = async (column: string, person: string): Promise<unknown> =>
  (await office.database.owner.query(`select ${column} as value from person where id = $1`, [person])).rows[0]
    .value;

describe('the own file', () => {
  it('is the file of the person behind the account, restricted items included', async () => {
    await office.database.owner.query(
      `insert into health (person_id, status, blood_group) values ($1, 'Tốt', 'O+')`,
      [office.accountant],
    );
    const { body: me } = await office.nhanvien.get('/api/own').expect(200);
    expect(me).toMatchObject({
      personId: office.accountant,
      fullName: 'Đặng Quốc Ân',
      organisationName: 'Sở Tài chính',
    });
    const { body } = await office.nhanvien.get('/api/own/file').expect(200);
    const texts = JSON.stringify(body.sections);
    expect(texts).toContain('Đặng Quốc Ân');
    expect(texts).toContain('O+');
    expect(texts).not.toContain('Nguyễn Thị Hoà');
  });

  it('says who opened it', async () => {
    await office.canbo.get(`/api/people/${office.accountant}`).expect(200);
    const { body } = await office.nhanvien.get('/api/own/readers').expect(200);
    expect(body.items[0]).toMatchObject({ by: 'Trần Cán Bộ', what: 'Mở hồ sơ' });
  });

  it('is not there for an account that is linked to nobody', async () => {
    await anAccount(office.database.owner, {
      username: 'chua-noi',
      role: 'STAFF_MEMBER',
      organisationId: office.finance,
    });
    await (await office.signIn('chua-noi')).get('/api/own').expect(404);
  });

  it('is all that its account reaches: no list, no search, no file by id, its own neither', async () => {
    for (const path of [
      '/api/people',
      `/api/people/${office.accountant}`,
      `/api/people/${office.clerk}`,
      `/api/people/${office.accountant}/history`,
      `/api/people/${office.accountant}/versions`,
      '/api/search?q=hoa',
      '/api/overview',
      '/api/organisations',
      '/api/declarations',
      '/api/campaigns',
    ])
      await office.nhanvien.get(path).expect(403);
  });
});

describe('a declaration', () => {
  it('goes from the person over the unit to the file, which gets a version', async () => {
    const before = (await valueOf('version', office.accountant)) as number;
    const id = await declared(office.nhanvien, { ...phone('0907 111 222'), note: 'Đổi số' });
    const { body: waiting } = await office.nhansu.get('/api/declarations').expect(200);
    expect(waiting.items.find((one: { id: string }) => one.id === id)).toMatchObject({
      fullName: 'Đặng Quốc Ân',
      sectionName: 'Liên hệ, nơi ở',
      ageDays: 0,
      isLate: false,
    });
    const { body: opened } = await office.nhansu.get(`/api/declarations/${id}`).expect(200);
    expect(opened.rows[0].fields).toEqual([
      expect.objectContaining({
        label: 'Số điện thoại',
        before: null,
        proposed: '0907111222',
        merge: 'apply',
      }),
    ]);
    expect(opened.mayDo).toEqual(['ACCEPT', 'RETURN', 'REJECT']);
    await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
    expect(await valueOf('phone', office.accountant)).toBeNull();
    await office.nhansu.post(`/api/declarations/${id}/approval`).send({}).expect(403);
    const { body: approved } = await office.canbo
      .post(`/api/declarations/${id}/approval`)
      .send({})
      .expect(200);
    expect(approved).toMatchObject({ state: 'APPROVED', approvedVersion: before + 1 });
    expect(await valueOf('phone', office.accountant)).toBe('0907111222');
    const { body: own } = await office.nhanvien.get(`/api/own/declarations/${id}`).expect(200);
    expect(own.steps.map((step: { deed: string }) => step.deed)).toEqual(['SUBMIT', 'ACCEPT', 'APPROVE']);
    const { body: history } = await office.canbo.get(`/api/people/${office.accountant}/history`).expect(200);
    expect(history.items[0].what).toBe('Số điện thoại: trống → 0907111222');
  });

  it('of a restricted section opens it on its own ground, which the person can read', async () => {
    const id = await declared(office.nhanvien, aMother);
    const { body } = await office.nhansu.get(`/api/declarations/${id}`).expect(200);
    expect(JSON.stringify(body.rows)).toContain('Phạm Thị Lành');
    await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
    await office.canbo.post(`/api/declarations/${id}/approval`).send({}).expect(200);
    const { rows } = await office.database.owner.query(
      'select full_name, relation_code from family_member where person_id = $1',
      [office.accountant],
    );
    expect(rows).toEqual([{ full_name: 'Phạm Thị Lành', relation_code: 'ME' }]);
    const { body: readers } = await office.nhanvien.get('/api/own/readers').expect(200);
    expect(JSON.stringify(readers.items)).toMatch(/Mở phần hạn chế: quan hệ gia đình/);
    expect(JSON.stringify(readers.items)).toMatch(/Tờ khai số/);
  });

  it('is refused where it proposes what decisions make, what no list has, or nothing', async () => {
    const send = (input: object) => office.nhanvien.post('/api/own/declarations').send(input);
    await send({ section: 'CONTACT', fields: { joinedBodyOn: '2020' } }).expect(422);
    await send({ section: 'SALARY', fields: {} }).expect(422);
    await send({ section: 'CONTACT', fields: { email: 'khong phai' } }).expect(422);
    await send({ section: 'CONTACT', fields: {} }).expect(422);
    await send({ section: 'IDENTITY', fields: { ethnicCode: 'KHONG_CO' } }).expect(422);
    await send({ section: 'IDENTITY', fields: { fullName: '' } }).expect(422);
    await send({
      section: 'FAMILY',
      rows: [{ table: 'discipline', operation: 'insert', values: { formCode: 'KHIEN_TRACH' } }],
    }).expect(422);
    const { body } = await send({
      section: 'FAMILY',
      rows: [{ table: 'family_member', operation: 'insert', values: { fullName: 'Ai Đó' } }],
    }).expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '#/rows/0/values/side',
      '#/rows/0/values/relationCode',
    ]);
  });

  it('changes and removes a row of the own file, and none of another’s', async () => {
    const { rows } = await office.database.owner.query<{ id: string; person_id: string }>(
      `insert into work_history (person_id, organisation_name, title) values ($1, 'Trường cũ', 'Giáo viên'), ($2, 'Nơi khác', null) returning id, person_id`,
      [office.accountant, office.clerk],
    );
    const [mine, other] = rows;
    const change = (rowId: string, operation: string) => ({
      section: 'WORK',
      rows: [{ table: 'work_history', operation, rowId, values: { title: 'Hiệu trưởng' } }],
    });
    await office.nhanvien.post('/api/own/declarations').send(change(other.id, 'delete')).expect(422);
    const id = await declared(office.nhanvien, change(mine.id, 'update'));
    await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
    await office.canbo.post(`/api/declarations/${id}/approval`).send({}).expect(200);
    const gone = await declared(office.nhanvien, change(mine.id, 'delete'));
    await office.nhansu.post(`/api/declarations/${gone}/acceptance`).send({}).expect(200);
    await office.canbo.post(`/api/declarations/${gone}/approval`).send({}).expect(200);
    const { rows: left } = await office.database.owner.query(
      'select title from work_history where person_id = $1',
      [office.accountant],
    );
    expect(left).toEqual([]);
  });

  it('can be returned with a reason, sent again, and withdrawn', async () => {
    const id = await declared(office.nhanvien, phone('0907333444'));
    await office.nhansu.post(`/api/declarations/${id}/return`).send({ note: '' }).expect(422);
    await office.nhansu
      .post(`/api/declarations/${id}/return`)
      .send({ note: 'Thiếu giấy xác nhận' })
      .expect(200);
    const { body: me } = await office.nhanvien.get('/api/own').expect(200);
    expect(me.declarations[0]).toMatchObject({ id, state: 'RETURNED', answer: 'Thiếu giấy xác nhận' });
    await office.nhanvien.put(`/api/own/declarations/${id}`).send(phone('0907333445')).expect(200);
    await office.nhanvien.post(`/api/own/declarations/${id}/submission`).expect(200);
    await office.nhanvien.put(`/api/own/declarations/${id}`).send(phone('0907333446')).expect(409);
    // Counted by the role that checks: an auditor of the province who keeps another unit's files has nothing to check here.
    const account = await anAccount(office.database.owner, {
      username: 'kiemvahoso',
      role: 'AUDITOR',
      organisationId: office.province,
    });
    await aFurtherRole(office.database.owner, account, 'UNIT_HR_OFFICER', office.homeAffairs);
    const waitingOf = async (agent: Agent): Promise<string[]> =>
      (await agent.get('/api/overview').expect(200)).body.attention.map(({ kind }: { kind: string }) => kind);
    expect(await waitingOf(office.nhansu)).toContain('declarations-waiting');
    expect(await waitingOf(await office.signIn('kiemvahoso'))).not.toContain('declarations-waiting');
    await office.nhanvien.post(`/api/own/declarations/${id}/withdrawal`).expect(200);
    await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(409);
    await office.nhanvien.post(`/api/own/declarations/${id}/submission`).expect(409);
  });

  it('that reports a mistake changes nothing by itself and asks for what was done', async () => {
    await office.nhanvien
      .post('/api/own/declarations')
      .send({ section: 'REPORT', about: 'Lương' })
      .expect(422);
    const id = await declared(office.nhanvien, {
      section: 'REPORT',
      about: 'Lương, phụ cấp',
      note: 'Quyết định ghi bậc 4, hồ sơ ghi bậc 3',
    });
    await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
    await office.canbo.post(`/api/declarations/${id}/approval`).send({}).expect(409);
    await office.canbo
      .post(`/api/declarations/${id}/approval`)
      .send({ note: 'Đã đính chính theo QĐ 12/QĐ-SNV' })
      .expect(200);
  });
});

describe('four eyes and scope', () => {
  it('nobody approves what he checked, nor his own', async () => {
    const id = await declared(office.nhanvien, phone('0907555666'));
    await office.canbo.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
    await office.canbo.post(`/api/declarations/${id}/approval`).send({}).expect(409);
    await office.canbo2.post(`/api/declarations/${id}/approval`).send({}).expect(200);

    await office.database.owner.query(
      `insert into account_role (account_id, role, organisation_id, valid)
       select id, 'HR_OFFICER', $1, '[2020-01-01,)' from account where username = 'khac'`,
      [office.province],
    );
    const own = await declared(office.khac, phone('0907777888'));
    await office.khac.post(`/api/declarations/${own}/acceptance`).send({}).expect(409);
    await office.canbo.post(`/api/declarations/${own}/acceptance`).send({}).expect(200);
    const { body } = await office.khac.post(`/api/declarations/${own}/approval`).send({}).expect(409);
    expect(body.detail).toContain('chính mình');
  });

  it('an officer of another unit finds nothing, a draft is seen by nobody else', async () => {
    const id = await declared(office.khac, phone('0908111222'));
    for (const deed of ['acceptance', 'rejection', 'return'])
      await office.nhansu
        .post(`/api/declarations/${id}/${deed}`)
        .send({ ...(deed === 'acceptance' ? {} : { note: 'không thuộc đơn vị' }) })
        .expect(404);
    await office.nhansu.get(`/api/declarations/${id}`).expect(404);
    const { body: list } = await office.nhansu.get('/api/declarations').expect(200);
    expect(list.items.map((one: { id: string }) => one.id)).not.toContain(id);
    await office.nhanvien.get(`/api/own/declarations/${id}`).expect(404);
    await office.nhanvien.post(`/api/own/declarations/${id}/withdrawal`).expect(404);

    const { body: draft } = await office.nhanvien
      .post('/api/own/declarations')
      .send(phone('0908222333'))
      .expect(201);
    await office.canbo.get(`/api/declarations/${draft.id}`).expect(404);
    await office.canbo.get(`/api/declarations/${NOBODY}`).expect(404);
    await office.thutruong.get('/api/declarations').expect(403);
  });
});

describe('a declaration upon an older version', () => {
  it('asks which value holds where the file has moved on, and takes the rest', async () => {
    const id = await declared(office.nhanvien, {
      section: 'CONTACT',
      fields: { phone: '0909000001', email: 'an@example.com' },
    });
    const version = (await valueOf('version', office.accountant)) as number;
    await office.canbo
      .patch(`/api/people/${office.accountant}`)
      .send({ version, phone: '0909000002' })
      .expect(200);
    await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
    const { body } = await office.canbo.get(`/api/declarations/${id}`).expect(200);
    expect(body.baseVersion).toBeLessThan(body.currentVersion);
    const [row] = body.rows;
    expect(row.fields.find((field: { label: string }) => field.label === 'Số điện thoại')).toMatchObject({
      current: '0909000002',
      proposed: '0909000001',
      merge: 'conflict',
      key: 'person.phone',
    });
    const { body: refused } = await office.canbo
      .post(`/api/declarations/${id}/approval`)
      .send({})
      .expect(409);
    expect(refused.errors).toEqual([expect.objectContaining({ pointer: '#/choices/person.phone' })]);
    const { body: bulk } = await office.canbo
      .post('/api/declarations/approvals')
      .send({ ids: [id] })
      .expect(200);
    expect(bulk.items).toEqual([{ id, isDone: false, detail: expect.stringContaining('đã đổi') }]);
    await office.canbo
      .post(`/api/declarations/${id}/approval`)
      .send({ choices: { 'person.phone': 'CURRENT' } })
      .expect(200);
    expect(await valueOf('phone', office.accountant)).toBe('0909000002');
    expect(await valueOf('email', office.accountant)).toBe('an@example.com');
  });

  it('takes or leaves an address as a whole, whichever part of it was put right meanwhile', async () => {
    const { owner } = office.database;
    const current = async (): Promise<unknown> =>
      (
        await owner.query(
          `select detail, as_declared as "asDeclared" from person_address where person_id = $1 and kind = 'CURRENT'`,
          [office.accountant],
        )
      ).rows[0];
    await owner.query(
      `insert into person_address (person_id, kind, detail, as_declared) values ($1, 'CURRENT', 'Số 1', 'Phường Ninh Kiêu')`,
      [office.accountant],
    );
    const declare = async (detail: string): Promise<string> => {
      const id = await declared(office.nhanvien, {
        section: 'CONTACT',
        addresses: { current: { detail, asDeclared: 'Phường Ninh Kiêu' } },
      });
      await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
      return id;
    };
    const unchanged = await declare('Số 2');
    await office.canbo.post(`/api/declarations/${unchanged}/approval`).send({}).expect(200);
    expect(await current()).toEqual({ detail: 'Số 2', asDeclared: 'Phường Ninh Kiêu' });
    const id = await declare('Số 3');
    await owner.query(
      `update person_address set as_declared = 'Phường Ninh Kiều' where person_id = $1 and kind = 'CURRENT'`,
      [office.accountant],
    );
    const { body: opened } = await office.canbo.get(`/api/declarations/${id}`).expect(200);
    expect(opened.rows[0]).toMatchObject({
      key: 'address-current',
      operation: 'update',
      merge: 'conflict',
      isWhole: true,
      fields: [
        { label: 'Số nhà, đường', before: 'Số 2', proposed: 'Số 3', merge: 'apply' },
        {
          label: 'Nguyên văn lời khai',
          before: 'Phường Ninh Kiêu',
          current: 'Phường Ninh Kiều',
          proposed: 'Phường Ninh Kiêu',
          merge: 'conflict',
        },
      ],
    });
    const { body: refused } = await office.canbo
      .post(`/api/declarations/${id}/approval`)
      .send({})
      .expect(409);
    expect(refused.errors).toEqual([expect.objectContaining({ pointer: '#/choices/address-current' })]);
    expect(await current()).toEqual({ detail: 'Số 2', asDeclared: 'Phường Ninh Kiều' });
    await office.canbo
      .post(`/api/declarations/${id}/approval`)
      .send({ choices: { 'address-current': 'PROPOSED' } })
      .expect(200);
    expect(await current()).toEqual({ detail: 'Số 3', asDeclared: 'Phường Ninh Kiêu' });
  });
});

describe('many declarations at once', () => {
  it('are approved around one that the database refuses', async () => {
    const health = (status: string): object => ({
      section: 'HEALTH',
      rows: [{ table: 'health', operation: 'insert', values: { status } }],
    });
    const ids = [
      await declared(office.khac, health('Tốt')),
      await declared(office.khac, health('Khá')),
      await declared(office.khac, phone('0909000009')),
    ];
    const { body: accepted } = await office.canbo
      .post('/api/declarations/acceptances')
      .send({ ids })
      .expect(200);
    expect(accepted.items.every((one: { isDone: boolean }) => one.isDone)).toBe(true);
    const { body } = await office.canbo2.post('/api/declarations/approvals').send({ ids }).expect(200);
    expect(body.items).toEqual([
      { id: ids[0], isDone: true, detail: null },
      { id: ids[1], isDone: false, detail: 'Hồ sơ đã có tình trạng sức khỏe. Hãy sửa dòng đó.' },
      { id: ids[2], isDone: true, detail: null },
    ]);
    expect(await valueOf('phone', office.clerk)).toBe('0909000009');
  });
});

describe('versions of a file', () => {
  it('stand side by side, and show a restricted row to nobody who has not opened it', async () => {
    const { body: list } = await office.canbo2.get(`/api/people/${office.teacher}/versions`).expect(200);
    expect(list).toEqual({ current: 1, total: 0, items: [] });
    await office.canbo
      .patch(`/api/people/${office.teacher}`)
      .send({ version: 1, phone: '0911222333' })
      .expect(200);
    await office.canbo
      .patch(`/api/people/${office.teacher}`)
      .send({ version: 2, phone: '0911222334' })
      .expect(200);
    await office.database.owner.query(
      `insert into family_member (person_id, side, relation_code, full_name) values ($1, 'SELF', 'ME', 'Trần Thị Kín')`,
      [office.teacher],
    );
    const compare = async (a: number, b: number) =>
      (await office.canbo.get(`/api/people/${office.teacher}/versions/comparison?a=${a}&b=${b}`).expect(200))
        .body;
    expect((await compare(1, 2)).rows).toEqual([
      {
        section: 'Liên hệ, nơi ở',
        row: 'hồ sơ',
        title: 'Lê Hoàng Oanh',
        operation: 'update',
        fields: [{ label: 'Số điện thoại', a: null, b: '0911222333' }],
      },
    ]);
    expect(JSON.stringify(await compare(1, 3))).not.toContain('Trần Thị Kín');
    await office.canbo.get(`/api/people/${office.teacher}/versions/comparison?a=1&b=9`).expect(404);
    await office.canbo.get(`/api/people/${office.teacher}/versions/comparison?a=0&b=1`).expect(422);
    await office.nhansu.get(`/api/people/${office.clerk}/versions`).expect(404);
  });
});

describe('the role of the own file, at the database', () => {
  let login: pg.Client;
  beforeAll(async () => {
    login = new pg.Client({ connectionString: office.database.appUrl });
    await login.connect();
  });
  afterAll(() => login.end());

  const asOwner = async <T>(person: string, work: () => Promise<T>): Promise<T> => {
    await login.query('begin');
    await login.query(`select set_config('role', 'own_record', true), set_config('app.person', $1, true)`, [
      person,
    ]);
    try {
      return await work();
    } finally {
      await login.query('rollback');
    }
  };

  it('sees one person in every table that has people, and writes to none of the file', async () => {
    const { rows: tables } = await office.database.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_table_privilege('own_record', c.oid, 'select')`,
    );
    expect(tables.length).toBeGreaterThan(25);
    await asOwner(office.accountant, async () => {
      expect((await login.query('select id from person')).rows).toEqual([{ id: office.accountant }]);
      for (const { name } of tables) {
        const { rows } = await login.query<{ other: string }>(
          `select count(*) filter (where person_id <> $1) as other from ${name}`,
          [office.accountant],
        );
        expect([name, rows[0].other]).toEqual([name, '0']);
      }
    });
    await asOwner('', async () => expect((await login.query('select id from person')).rows).toEqual([]));
    for (const table of ['person', 'family_member', 'salary_position', 'assignment', 'credential']) {
      await asOwner(office.accountant, async () => {
        await expect(login.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
      });
    }
  });

  it('cannot make another’s declaration, nor approve its own', async () => {
    await asOwner(office.accountant, async () => {
      await expect(
        login.query(
          `insert into declaration (person_id, section, base_version, declared_by) values ($1, 'CONTACT', 1, $2)`,
          [office.clerk, NOBODY],
        ),
      ).rejects.toMatchObject({ code: '42501' });
    });
    await asOwner(office.accountant, async () => {
      await expect(login.query(`update declaration set state = 'APPROVED'`)).rejects.toMatchObject({
        code: '42501',
      });
    });
  });
});
