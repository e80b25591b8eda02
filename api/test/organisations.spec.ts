import {
  type Agent,
  DISTRICT,
  DIVISION,
  HEALTH,
  HOME_AFFAIRS,
  NEIGHBOUR,
  NEW_COMMUNE,
  OLD_COMMUNE,
  ROOT,
  type Office,
  openOffice,
} from './organisations-office';

interface Item {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly otherName: string | null;
  readonly people: number;
  readonly descendantPeople: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly isOpen: boolean;
  readonly mayOpen: boolean;
}

let office: Office;
let officer: Agent;
beforeAll(async () => {
  office = await openOffice();
  officer = await office.as('canbo');
});
afterAll(() => office.close());

const treeOf = async (agent: Agent, query = ''): Promise<Item[]> => {
  const { body } = await agent.get(`/api/organisations${query}`).expect(200);
  return (body as { items: Item[] }).items;
};
const find = (items: readonly Item[], id: string): Item | undefined => items.find((item) => item.id === id);

describe('the tree as of a day', () => {
  it('shows the units of today, parents first, with people of the unit and below', async () => {
    const items = await treeOf(officer);
    expect(items.map(({ id }) => id)).toEqual([ROOT, HOME_AFFAIRS, DIVISION, HEALTH, NEW_COMMUNE, NEIGHBOUR]);
    expect(find(items, HOME_AFFAIRS)).toMatchObject({
      people: 1,
      descendantPeople: 3,
      to: null,
      isOpen: true,
    });
    expect(find(items, ROOT)).toMatchObject({ people: 0, descendantPeople: 6, parentId: null });
  });

  it('shows the districts on their last day and not on the day after', async () => {
    const last = await treeOf(officer, '?asOf=2025-06-30');
    expect(find(last, DISTRICT)).toMatchObject({
      from: '2004-01-01',
      to: '2025-06-30',
      people: 0,
      descendantPeople: 2,
    });
    expect(find(last, OLD_COMMUNE)).toMatchObject({ parentId: DISTRICT, people: 2 });
    expect(find(last, NEW_COMMUNE)).toBeUndefined();
    const first = await treeOf(officer, '?asOf=2025-07-01');
    expect(find(first, DISTRICT)).toBeUndefined();
    expect(find(first, NEW_COMMUNE)).toMatchObject({ parentId: ROOT, people: 1 });
  });

  it('is empty before the first unit', async () => {
    expect(await treeOf(officer, '?asOf=2003-12-31')).toEqual([]);
  });

  it('is public in its units, but counts only people of the viewer', async () => {
    const unitOfficer = await treeOf(await office.as('nhansu'));
    expect(unitOfficer).toHaveLength(6);
    expect(find(unitOfficer, HEALTH)).toMatchObject({ people: 0, mayOpen: false });
    expect(find(unitOfficer, DIVISION)).toMatchObject({ people: 2, mayOpen: true });
    expect(find(unitOfficer, ROOT)).toMatchObject({ descendantPeople: 3, mayOpen: false });
    const administrator = await treeOf(await office.as('quantri'));
    expect(find(administrator, ROOT)).toMatchObject({ descendantPeople: 0 });
    const auditor = await treeOf(await office.as('kiemtra'));
    expect(find(auditor, ROOT)).toMatchObject({ descendantPeople: 6 });
  });

  it.each(['2025-02-30', '2025', 'hom-nay', ''])('refuses %j as a day', async (asOf) => {
    const { body } = await officer.get('/api/organisations').query({ asOf }).expect(422);
    expect(body).toMatchObject({ type: '/problems/payload', errors: [{ pointer: '#/asOf' }] });
  });

  it('is closed to who is not signed in, and to unknown parameters', async () => {
    const stranger = office.visitor();
    await stranger.get('/api/organisations').expect(401);
    await officer.get('/api/organisations?asof=2025-06-30').expect(422);
  });
});

describe('search', () => {
  it.each(['thanh hoa', 'Thạnh Hòa', 'Thạnh Hoà', 'Thạnh Hoà'.normalize('NFD'), 'THẠNH HOÀ', 'hoa xa'])(
    'finds Xã Thạnh Hoà by %j',
    async (q) => {
      const { body } = await officer.get('/api/organisations').query({ q }).expect(200);
      expect((body as { items: Item[] }).items.map(({ id }) => id)).toEqual([NEIGHBOUR]);
    },
  );

  it('puts units that stand on the day before those that have closed', async () => {
    const today = await treeOf(officer, '?q=nhon%20ai');
    expect(today).toMatchObject([
      { id: NEW_COMMUNE, isOpen: true },
      { id: OLD_COMMUNE, isOpen: false, to: '2025-06-30' },
    ]);
    const before = await treeOf(officer, '?q=nhon%20ai&asOf=2025-06-30');
    expect(before.map(({ id, isOpen }) => [id, isOpen])).toEqual([
      [OLD_COMMUNE, true],
      [NEW_COMMUNE, false],
    ]);
  });

  it.each(['%', '_', '\\', "';--"])('takes %j for the letter it is', async (q) => {
    const { body } = await officer.get('/api/organisations').query({ q }).expect(200);
    expect((body as { items: Item[] }).items).toEqual([]);
  });
});

describe('a unit', () => {
  const file = async (agent: Agent, id: string, asOf = ''): Promise<Record<string, unknown>> =>
    (await agent.get(`/api/organisations/${id}${asOf && `?asOf=${asOf}`}`).expect(200)).body as Record<
      string,
      unknown
    >;

  it('tells who, where, how many', async () => {
    const found = await file(officer, HOME_AFFAIRS);
    expect(found).toMatchObject({
      name: 'Sở Nội vụ',
      kindName: 'Sở và cơ quan tương đương',
      path: [{ id: ROOT, name: 'Thành phố Cần Thơ' }],
      parentName: 'Thành phố Cần Thơ',
      people: 1,
      descendantPeople: 3,
      byClass: [
        { code: 'CC', people: 1, descendantPeople: 2 },
        { code: 'LDHD', people: 0, descendantPeople: 1 },
      ],
      children: [{ id: DIVISION, people: 2, descendantPeople: 2 }],
      mayOpen: true,
      mayWrite: true,
      version: 1,
    });
  });

  it('has its predecessors and successors, many to many, with what went over', async () => {
    const old = await file(officer, OLD_COMMUNE);
    expect(old).toMatchObject({
      isOpen: false,
      shownOn: '2025-06-30',
      to: '2025-06-30',
      parentName: 'Huyện Phong Điền',
      people: 2,
      predecessors: [],
      successors: [
        {
          id: NEW_COMMUNE,
          parentName: 'Thành phố Cần Thơ',
          share: 'PART',
          takesRecords: true,
          effectiveOn: '2025-07-01',
        },
        { id: NEIGHBOUR, share: 'PART', takesRecords: false },
      ],
    });
    const young = await file(officer, NEIGHBOUR);
    expect(young).toMatchObject({
      predecessors: [{ id: OLD_COMMUNE, name: 'Xã Nhơn Ái', parentName: 'Huyện Phong Điền', share: 'PART' }],
      events: [
        {
          kind: 'MERGE',
          what: 'Bắt đầu hoạt động, trực thuộc Thành phố Cần Thơ',
          documentNumber: '1668/NQ-UBTVQH15',
          documentDate: '2025-06-16',
          isUpcoming: false,
        },
      ],
    });
  });

  it('counts only people of the viewer, and tells what may be written', async () => {
    const unitOfficer = await office.as('nhansu');
    expect(await file(unitOfficer, HEALTH)).toMatchObject({
      people: 0,
      byClass: [],
      mayOpen: false,
      mayWrite: false,
    });
    expect(await file(unitOfficer, HOME_AFFAIRS)).toMatchObject({
      descendantPeople: 3,
      mayOpen: true,
      mayWrite: false,
    });
    expect(await file(await office.as('kiemtra'), HEALTH)).toMatchObject({ people: 1, mayWrite: false });
  });

  it.each(['00000000-0000-7000-8000-00000000ffff', 'khong-phai-ma', 'events'])(
    'is not found by %j',
    async (id) => {
      const { body } = await officer.get(`/api/organisations/${id}`).expect(404);
      expect(body).toMatchObject({ type: '/problems/not-found' });
    },
  );
});
