import { type Agent } from './harness/app';
import { aPerson, anAccount, anOrganisation } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const names = async (agent: Agent, query: Record<string, string>): Promise<string[]> => {
  const { body } = await agent.get('/api/people').query(query).expect(200);
  return body.items.map(({ fullName }: { fullName: string }) => fullName);
};

describe('the list of people', () => {
  it('shows the officer of the province everybody, in Vietnamese name order, and counts them', async () => {
    const { body } = await office.canbo.get('/api/people').expect(200);
    expect(body.items.map(({ fullName }: { fullName: string }) => fullName)).toEqual([
      'Đặng Quốc Ân',
      'Nguyễn Thị Hoà',
      'Lê Hoàng Oanh',
    ]);
    expect(body.total).toBe(3);
    expect(body.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('masks the citizen id and says which department the unit belongs to', async () => {
    const { body } = await office.canbo.get('/api/people').expect(200);
    expect(body.items[1].citizenIdMasked).toBe('0921••••4417');
    expect(JSON.stringify(body)).not.toContain('092185004417');
    expect(body.items[2]).toMatchObject({
      organisationName: 'Trường Nghiệp vụ',
      unitName: 'Sở Tài chính',
      title: 'Giảng viên',
      className: 'Viên chức',
    });
  });

  it('shows the unit officer only the own unit and those below it', async () => {
    const { body } = await office.nhansu.get('/api/people').expect(200);
    expect(body.total).toBe(2);
    expect(await names(office.nhansu, {})).toEqual(['Đặng Quốc Ân', 'Lê Hoàng Oanh']);
  });

  it('answers 404 for a unit outside the scope and for one that does not exist', async () => {
    await office.nhansu.get('/api/people').query({ organisationId: office.homeAffairs }).expect(404);
    await office.canbo
      .get('/api/people')
      .query({ organisationId: '00000000-0000-4000-8000-000000000000' })
      .expect(404);
  });

  it('takes a unit with all below it', async () => {
    expect(await names(office.canbo, { organisationId: office.finance })).toEqual([
      'Đặng Quốc Ân',
      'Lê Hoàng Oanh',
    ]);
    expect(await names(office.nhansu, { organisationId: office.school })).toEqual(['Lê Hoàng Oanh']);
  });

  it('refuses an administrator and a visitor', async () => {
    await office.quantri.get('/api/people').expect(403);
    await office.visitor().get('/api/people').expect(401);
  });

  it.each([
    ['Hoà'],
    ['Hòa'],
    ['hoa'],
    ['Hoà'.normalize('NFD')],
    ['nguyen thi hoa'],
    ['HOA NGUYEN'],
    ['thi'],
    ['4417'],
    ['CB000417'],
    ['092185004417'],
  ])('finds Nguyễn Thị Hoà by "%s"', async (q) => {
    expect(await names(office.canbo, { q })).toContain('Nguyễn Thị Hoà');
  });

  it('takes đ for d, and the start of a word before its inside', async () => {
    expect(await names(office.canbo, { q: 'dang quoc' })).toEqual(['Đặng Quốc Ân']);
    expect(await names(office.canbo, { q: 'Đặng' })).toEqual(['Đặng Quốc Ân']);
    expect(await names(office.canbo, { q: 'an' })).toEqual(['Đặng Quốc Ân']);
    expect(await names(office.canbo, { q: 'guyen' })).toEqual(['Nguyễn Thị Hoà']);
    expect(await names(office.canbo, { q: '%' })).toEqual([]);
  });

  it('finds nobody outside the scope', async () => {
    expect(await names(office.nhansu, { q: 'hoa nguyen' })).toEqual([]);
  });

  it.each([
    [{ classCode: 'VC' }, ['Lê Hoàng Oanh']],
    [{ classCode: 'VC,CC' }, ['Đặng Quốc Ân', 'Nguyễn Thị Hoà', 'Lê Hoàng Oanh']],
    [{ sex: 'M' }, ['Đặng Quốc Ân']],
    [{ ageFrom: '47' }, ['Đặng Quốc Ân']],
    [{ ageTo: '46' }, ['Nguyễn Thị Hoà', 'Lê Hoàng Oanh']],
    [{ isParty: 'true' }, []],
    [{ isMinority: 'false' }, ['Đặng Quốc Ân', 'Nguyễn Thị Hoà', 'Lê Hoàng Oanh']],
    [{ attention: 'missing-citizen-id' }, ['Đặng Quốc Ân', 'Lê Hoàng Oanh']],
    [{ attention: 'odd-citizen-id' }, []],
    [{ attention: 'retiring-soon' }, []],
    [{ sort: '-name' }, ['Lê Hoàng Oanh', 'Nguyễn Thị Hoà', 'Đặng Quốc Ân']],
    [{ sort: 'birthDate' }, ['Đặng Quốc Ân', 'Nguyễn Thị Hoà', 'Lê Hoàng Oanh']],
    [{ sort: 'organisation' }, ['Nguyễn Thị Hoà', 'Đặng Quốc Ân', 'Lê Hoàng Oanh']],
    [{ page: '2', pageSize: '2' }, ['Lê Hoàng Oanh']],
    [{ asOf: '2019-12-31' }, []],
  ])('filters and sorts by %j', async (query, expected) => {
    expect(await names(office.canbo, query as Record<string, string>)).toEqual(expected);
  });

  it('still counts beyond the last page', async () => {
    const { body } = await office.canbo.get('/api/people').query({ q: 'hoa', page: 9 }).expect(200);
    expect(body).toMatchObject({ items: [], total: 2 });
  });

  it('lists those who left with what they left', async () => {
    const id = await aPerson(office.database.owner, {
      organisationId: office.homeAffairs,
      fullName: 'Phạm Đã Nghỉ',
    });
    await office.database.owner.query(
      `update assignment set valid = daterange(lower(valid), '2024-01-01') where person_id = $1`,
      [id],
    );
    await office.database.owner.query(
      `update employment set valid = daterange(lower(valid), '2024-01-01') where person_id = $1`,
      [id],
    );
    expect(await names(office.canbo, { status: 'left' })).toEqual(['Phạm Đã Nghỉ']);
    await office.canbo
      .get('/api/people')
      .query({ status: 'all' })
      .expect(200, /"total":4/);
    expect(await names(office.canbo, {})).not.toContain('Phạm Đã Nghỉ');
    expect(await names(office.canbo, { asOf: '2023-12-31' })).toContain('Phạm Đã Nghỉ');
    const { body } = await office.canbo.get('/api/people').query({ status: 'all', q: 'phạm' }).expect(200);
    expect(body.items[0]).toMatchObject({
      title: 'Chuyên viên',
      organisationName: 'Sở Nội vụ',
      statusCode: 'DA_NGHI',
    });
    await office.canbo
      .get('/api/people')
      .query({ status: 'left', organisationId: office.finance })
      .expect(200, /"total":0/);
  });

  it('does not take those who begin later for those who left', async () => {
    const { owner } = office.database;
    const from = (await owner.query(`select (current_date + 30)::text as day`)).rows[0].day as string;
    const id = await aPerson(owner, { organisationId: office.finance, fullName: 'Phùng Sắp Tới', from });
    expect(await names(office.canbo, { status: 'left' })).not.toContain('Phùng Sắp Tới');
    const { body } = await office.canbo.get('/api/people').query({ status: 'all', q: 'phùng' }).expect(200);
    expect(body.items).toMatchObject([{ id, statusCode: null, statusName: 'Chưa bắt đầu làm việc' }]);
    expect(await names(office.canbo, { asOf: from })).toContain('Phùng Sắp Tới');
  });

  it('names the parts of a payload that are wrong, whatever they hold', async () => {
    const wrong: [string, string][] = [
      ['page=99999999999999999999', '#/page'],
      ['page=NaN', '#/page'],
      ['page=-1', '#/page'],
      ['pageSize=201', '#/pageSize'],
      ['sort=full_name;drop', '#/sort'],
      ['organisationId=1', '#/organisationId'],
      ['asOf=2026-02-30', '#/asOf'],
      ['ageFrom=x', '#/ageFrom'],
      ['isParty=maybe', '#/isParty'],
      ['status=gone', '#/status'],
      ['q=a&q=b', '#/q'],
      [`q=${'x'.repeat(101)}`, '#/q'],
      ['unknown=1', '#/unknown'],
    ];
    for (const [query, pointer] of wrong) {
      const { body } = await office.canbo
        .get(`/api/people?${query}`)
        .expect(422)
        .expect('content-type', /problem\+json/);
      expect([query, body.errors.map((error: { pointer: string }) => error.pointer)]).toEqual([
        query,
        [pointer],
      ]);
    }
    for (const query of [
      'q=%00',
      'q=%F0%9F%98%80',
      'q=%25_%5C',
      "q=';--",
      'classCode=%00',
      'page=100000',
      'asOf=0001-01-01',
      'asOf=9999-12-31',
      'classCode=',
      'sort=',
    ]) {
      const { status } = await office.canbo.get(`/api/people?${query}`);
      expect([query, status < 500]).toEqual([query, true]);
    }
  });
});

describe('the search of the frame', () => {
  it('finds people and units without accents', async () => {
    const { body } = await office.canbo.get('/api/search').query({ q: 'truong' }).expect(200);
    expect(body.organisations).toEqual([
      { id: office.school, name: 'Trường Nghiệp vụ', parentName: 'Sở Tài chính', validTo: null },
    ]);
    const people = await office.canbo.get('/api/search').query({ q: 'hoa nguyen' }).expect(200);
    expect(people.body.people).toMatchObject([
      { id: office.clerk, citizenIdMasked: '0921••••4417', organisationName: 'Sở Nội vụ' },
    ]);
  });

  it('shows who may open no file units alone, whatever units he has', async () => {
    await anAccount(office.database.owner, {
      username: 'daotao',
      role: 'TRAINING_OFFICER',
      organisationId: office.province,
    });
    const daotao = await office.signIn('daotao');
    for (const q of ['hoa', 'nguyen thi hoa', '092185004417']) {
      expect((await daotao.get('/api/search').query({ q }).expect(200)).body.people).toEqual([]);
      expect((await office.canbo.get('/api/search').query({ q }).expect(200)).body.people).not.toEqual([]);
    }
    const units = await daotao.get('/api/search').query({ q: 'truong nghiep vu' }).expect(200);
    expect(units.body.organisations).toMatchObject([{ id: office.school }]);
  });

  it('keeps to the scope, finds closed units, and shows an administrator no people', async () => {
    const { body } = await office.nhansu.get('/api/search').query({ q: 'hoa' }).expect(200);
    expect(body.people.map(({ fullName }: { fullName: string }) => fullName)).toEqual(['Lê Hoàng Oanh']);
    await anOrganisation(office.database.owner, {
      name: 'Huyện Phong Điền',
      parentId: office.province,
      to: '2025-07-01',
    });
    const closed = await office.canbo.get('/api/search').query({ q: 'phong dien' }).expect(200);
    expect(closed.body.organisations).toMatchObject([{ name: 'Huyện Phong Điền', validTo: '2025-06-30' }]);
    // The administrator picks units for roles; of people he finds nobody.
    const units = await office.quantri.get('/api/search').query({ q: 'phong dien' }).expect(200);
    expect(units.body.people).toEqual([]);
    expect(units.body.organisations).toHaveLength(1);
    const nobody = await office.quantri.get('/api/search').query({ q: 'hoa' }).expect(200);
    expect(nobody.body.people).toEqual([]);
    expect((await office.canbo.get('/api/search').query({ q: 'hoa' }).expect(200)).body.people).not.toEqual(
      [],
    );
    await office.canbo.get('/api/search').expect(422);
    await office.canbo.get('/api/search').query({ q: '😀 %' }).expect(200);
  });
});
