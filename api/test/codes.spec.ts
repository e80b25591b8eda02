import { type Agent, type Office, openOffice } from './organisations-office';
let office: Office;
let reader: Agent;
beforeAll(async () => {
  office = await openOffice();
  reader = await office.as('quantri');
});
afterAll(() => office.close());

interface Listed {
  readonly items: Record<string, unknown>[];
}
const get = async (url: string, query: Record<string, string | number> = {}): Promise<Listed['items']> =>
  ((await reader.get(`/api/${url}`).query(query).expect(200)).body as Listed).items;

describe('code lists', () => {
  it('come in their own order with rank and attributes', async () => {
    const items = await get('codes/political_theory_levels');
    expect(items.map(({ rank }) => rank)).toEqual(
      [...items.map(({ rank }) => rank)].sort((a, b) => Number(b) - Number(a)),
    );
    expect(await get('codes/work_statuses')).toContainEqual({
      code: 'DA_NGHI',
      name: 'Đã thôi việc / nghỉ hưu / chuyển đi',
      rank: null,
      reportGroup: null,
      attributes: expect.objectContaining({ headcount: '0' }) as unknown,
      isClosed: false,
    });
  });

  it('are searched in any spelling and by code', async () => {
    const byName = await get('codes/organisation_kinds', { q: 'chi cuc va' });
    expect(byName.map(({ code }) => code)).toEqual(['CHI_CUC']);
    expect(await get('codes/organisation_kinds', { q: 'Chi cục và'.normalize('NFD') })).toEqual(byName);
    expect((await get('codes/organisation_kinds', { q: 'chi_cuc' })).map(({ code }) => code)).toEqual([
      'CHI_CUC',
    ]);
    expect(await get('codes/organisation_kinds', { q: '%' })).toEqual([]);
  });

  it('say when an entry is closed', async () => {
    await office.owner.query(
      `update code_entry set valid = '(,2020-01-01)' where list = 'subject_classes' and code = 'KCT_XA'`,
    );
    expect(await get('codes/subject_classes', { q: 'kct_xa' })).toMatchObject([{ isClosed: true }]);
  });

  it('are kept by the client until they change', async () => {
    const { headers } = await reader.get('/api/codes/ethnic_groups').expect(200);
    expect(headers['cache-control']).toContain('max-age');
    await reader.get('/api/codes/ethnic_groups').set('If-None-Match', String(headers['etag'])).expect(304);
    await reader.get('/api/codes/ethnic_groups').set('If-None-Match', '"other"').expect(200);
  });

  it('that are none are not found; strangers and unknown parameters are refused', async () => {
    const { body } = await reader.get('/api/codes/person').expect(404);
    expect(body).toMatchObject({ type: '/problems/not-found', detail: 'Không có danh mục này.' });
    await reader.get('/api/codes/grades?page=1').expect(422);
    const stranger = office.visitor();
    await stranger.get('/api/codes/grades').expect(401);
    await stranger.get('/api/places').expect(401);
  });
});

describe('places', () => {
  it.each(['Nhơn Ái', 'nhon ai', 'Nhơn Ái'.normalize('NFD'), 'NHON AI'])('are found by %j', async (q) => {
    const items = await get('places', { q, scheme: 'NEW_2_LEVEL' });
    expect(items[0]).toMatchObject({
      name: 'Xã Nhơn Ái',
      level: 3,
      provinceCode: '92',
      provinceName: 'Thành phố Cần Thơ',
      nowText: null,
    });
  });

  it('are found with district and province beside the name', async () => {
    const items = await get('places', { q: 'nhon ai, phong dien, can tho', scheme: 'OLD_3_LEVEL' });
    expect(items).toMatchObject([
      { name: 'Xã Nhơn Ái', districtName: 'Huyện Phong Điền', provinceName: 'Thành phố Cần Thơ' },
    ]);
    expect(String(items[0]?.['nowText'])).toMatch(/^Xã .+, Thành phố Cần Thơ( \(một phần\))?$/);
  });

  it('of the old scheme say where they are now, and that only a part went there', async () => {
    const [whole] = await get('places', { q: 'bui huu nghia, can tho', scheme: 'OLD_3_LEVEL' });
    expect(whole).toMatchObject({
      name: 'Phường Bùi Hữu Nghĩa',
      nowText: 'Phường Bình Thuỷ, Thành phố Cần Thơ',
    });
    const [split] = await get('places', { q: 'dich vong hau', scheme: 'OLD_3_LEVEL' });
    expect(split).toMatchObject({
      nowText: expect.stringMatching(/^Phường .+, Thành phố Hà Nội \(một phần\)$/) as unknown,
    });
    const [district] = await get('places', { q: 'phong dien can tho', scheme: 'OLD_3_LEVEL', level: 2 });
    expect(district).toMatchObject({ level: 2, nowText: 'thuộc Thành phố Cần Thơ' });
    const [province] = await get('places', { q: 'soc trang', scheme: 'OLD_3_LEVEL', level: 1 });
    expect(province).toMatchObject({ name: 'Tỉnh Sóc Trăng', nowText: 'Thành phố Cần Thơ' });
  });

  it('are filtered by scheme, level, province and district', async () => {
    expect(await get('places', { scheme: 'NEW_2_LEVEL', level: 1, limit: 100 })).toHaveLength(34);
    const communes = await get('places', {
      scheme: 'NEW_2_LEVEL',
      level: 3,
      provinceCode: '92',
      limit: 1000,
    });
    expect(communes).toHaveLength(103);
    const [district] = await get('places', { scheme: 'OLD_3_LEVEL', level: 2, q: 'Ninh Kiều' });
    const wards = await get('places', {
      scheme: 'OLD_3_LEVEL',
      level: 3,
      districtCode: String(district?.['code']),
      limit: 1000,
    });
    expect(wards.length).toBeGreaterThan(5);
    expect(new Set(wards.map(({ districtName }) => districtName))).toEqual(new Set(['Quận Ninh Kiều']));
    expect(await get('places', { q: '%' })).toEqual([]);
    expect(await get('places')).toHaveLength(20);
  });

  it.each(['scheme=NEW', 'level=4', 'limit=0', 'limit=1001', 'limit=x', 'province=92'])(
    'refuse %s',
    async (query) => {
      await reader.get(`/api/places?${query}`).expect(422);
    },
  );
});
