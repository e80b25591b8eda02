import { type Agent } from './harness/app';
import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const versionOf = async (id: string): Promise<number> =>
  (await office.database.owner.query('select version from person where id = $1', [id])).rows[0].version;

/** Sends a row of a person's record from the version the file has now. */
async function send(
  method: 'post' | 'patch' | 'delete',
  path: string,
  row: object = {},
  { agent = office.canbo, person = office.clerk }: { agent?: Agent; person?: string } = {},
) {
  const version = await versionOf(person);
  const address = `/api/people/${person}/record/${path}`;
  return method === 'delete'
    ? agent.delete(address).query({ version })
    : agent[method](address).send({ version, ...row });
}
const record = async (agent: Agent = office.canbo, person = office.clerk) =>
  (await agent.get(`/api/people/${person}/record`).expect(200)).body;
const lastSave = async (agent: Agent = office.canbo): Promise<string> =>
  (await agent.get(`/api/people/${office.clerk}/history`).expect(200)).body.items[0].what;
const unlock = (agent: Agent, sections: string[], person = office.clerk) =>
  agent
    .post(`/api/people/${person}/unlocks`)
    .send({ sections, ground: 'Rà soát hồ sơ bổ nhiệm', document: 'CV 12/SNV' });

/** A right row of every open table, and what the history says of it. */
const OPEN_ROWS: readonly (readonly [table: string, key: string, row: object, said: string])[] = [
  [
    'awards',
    'awards',
    { year: 2024, awardCode: 'LDTT', number: '15/QĐ-SNV', decidedOn: '2025-01-10' },
    'Thêm khen thưởng: Lao động tiên tiến, năm 2024',
  ],
  [
    'evaluations',
    'evaluations',
    { year: 2025, rankCode: 'HTT', score: '85,5' },
    'Thêm kết quả đánh giá: Hoàn thành tốt nhiệm vụ, năm 2025',
  ],
  [
    'allowances',
    'allowances',
    { kindCode: 'CONG_VU', percent: 25, from: '2020-01-01' },
    'Thêm phụ cấp: Phụ cấp công vụ, tỷ lệ 25',
  ],
  [
    'work-history',
    'workHistory',
    { startedOn: '2007-09', endedOn: '2009-12', organisationName: 'Công ty Xây dựng số 1', title: 'Kế toán' },
    'Thêm quá trình đã khai: Kế toán, Công ty Xây dựng số 1, từ 09/2007',
  ],
  [
    'military-services',
    'militaryServices',
    { enlistedOn: '2004', dischargedOn: '2006', rankName: 'Trung sĩ' },
    'Thêm thời gian quân ngũ: Trung sĩ, từ 2004, đến 2006',
  ],
  [
    'union-memberships',
    'unionMemberships',
    { organisationName: 'Công đoàn Việt Nam', joinedOn: '2010-05' },
    'Thêm tổ chức đã tham gia: Công đoàn Việt Nam, 05/2010',
  ],
  ['party-posts', 'partyPosts', { title: 'Chi ủy viên' }, 'Thêm chức vụ Đảng: Chi ủy viên'],
  [
    'policy-benefits',
    'policyBenefits',
    { categoryCode: 'C07', grantedOn: '1995' },
    'Thêm đối tượng chính sách: Con thương binh',
  ],
  [
    'succession-plans',
    'successionPlans',
    { postTitle: 'Phó Giám đốc', term: '2026-2031', enteredOn: '2025-11-01' },
    'Thêm quy hoạch: Phó Giám đốc, nhiệm kỳ 2026-2031',
  ],
  [
    'recruitments',
    'recruitments',
    { method: 'THI_TUYEN', examPeriod: 'Kỳ thi 2009', gradeCode: '01.003', startsOn: '2010-01-15' },
    'Thêm lần tuyển dụng: Thi tuyển',
  ],
  [
    'position-pays',
    'positionPays',
    { positionName: 'Chuyên viên tổ chức', amountVnd: 12_500_000, from: '2026-07-01' },
    'Thêm lương theo vị trí việc làm: Chuyên viên tổ chức',
  ],
  [
    'asset-declarations',
    'assetDeclarations',
    { kind: 'HANG_NAM', year: 2025, filedOn: '2025-12-20', isVerified: true },
    'Thêm lần kê khai tài sản: Hằng năm, năm 2025',
  ],
  [
    'employer-remarks',
    'employerRemarks',
    { remarkedOn: '2026-01-05', remark: 'Hoàn thành tốt nhiệm vụ.\nCó tinh thần trách nhiệm.' },
    'Thêm nhận xét: 05/01/2026',
  ],
  [
    'salary-delays',
    'salaryDelays',
    { reason: 'NOT_COMPLETED', months: 6, fromOn: '2026-01-01' },
    'Thêm kéo dài thời gian nâng bậc: Không hoàn thành nhiệm vụ, số tháng 6, từ 01/01/2026',
  ],
];

describe('open tables of the record', () => {
  it.each(OPEN_ROWS)(
    '%s: a row is added, told in words, changed and removed',
    async (table, key, row, said) => {
      const added = await send('post', table, row);
      expect([added.status, added.body.detail]).toEqual([200, undefined]);
      expect(added.body.version).toBe(await versionOf(office.clerk));
      expect(await lastSave()).toBe(said);
      const [stored] = (await record())[key];
      expect(stored).toMatchObject({ id: expect.any(String), decision: null });
      const [field, value] = Object.entries(row).at(-1) as [string, unknown];
      expect((await send('patch', `${table}/${stored.id}`, { [field]: value })).status).toBe(200);
      expect((await send('delete', `${table}/${stored.id}`)).status).toBe(200);
      expect((await record())[key]).toEqual([]);
      expect((await send('delete', `${table}/${stored.id}`)).status).toBe(404);
    },
  );

  it('keep decimals without floats, text in lines, and days as people say them', async () => {
    await send('post', 'evaluations', { year: 2023, rankCode: 'HTXS', score: '92,50' });
    await send('post', 'allowances', {
      kindCode: 'KHU_VUC',
      coefficient: 0.3,
      from: '2021-01-01',
      to: '2021-12-31',
    });
    expect(await record()).toMatchObject({
      evaluations: [{ year: 2023, rankCode: 'HTXS', score: '92.5' }],
      allowances: [{ coefficient: '0.3', percent: null, from: '2021-01-01', to: '2021-12-31' }],
    });
  });

  it('refuse what the fields and the rules forbid, at the field', async () => {
    const pointers = async (table: string, row: object) => {
      const { status, body } = await send('post', table, row);
      return [status, ...(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await pointers('awards', { awardCode: 'LDTT' })).toEqual([422, '#/year']);
    expect(await pointers('awards', { year: 2024, awardCode: 'NO_SUCH' })).toEqual([422, '#/awardCode']);
    expect(await pointers('awards', { year: 2024, awardCode: 'LDTT', unknown: 1 })).toEqual([
      422,
      '#/unknown',
    ]);
    expect(await pointers('allowances', { kindCode: 'CONG_VU', from: '2024-01-01' })).toEqual([
      422,
      '#/coefficient',
    ]);
    expect(await pointers('allowances', { kindCode: 'CONG_VU', percent: 25, from: '2024-02-30' })).toEqual([
      422,
      '#/from',
    ]);
    expect(await pointers('recruitments', { method: 'QUEN_BIET' })).toEqual([422, '#/method']);
    expect(
      await pointers('succession-plans', { postTitle: 'a', term: 'XIV', enteredOn: '2026-01-01' }),
    ).toEqual([422, '#/term']);
    expect(
      await pointers('work-history', { organisationName: 'A', startedOn: '2009', endedOn: '2008' }),
    ).toEqual([422, '#/endedOn']);
    expect((await send('post', 'no-such-table', {})).status).toBe(404);
    for (const body of [null, 'x', [1], { version: 'x' }]) {
      const { status } = await office.canbo
        .post(`/api/people/${office.clerk}/record/awards`)
        .send(body as object);
      expect(status).toBe(422);
    }
  });

  it('take a code that was closed later for a row of its time only', async () => {
    const old = await send('post', 'evaluations', { year: 2018, rankCode: 'HCNL' });
    expect(old.status).toBe(200);
    const late = await send('post', 'evaluations', { year: 2021, rankCode: 'HCNL' });
    expect(late.body.errors).toMatchObject([{ pointer: '#/rankCode', code: 'UNKNOWN_CODE' }]);
  });

  it('hold one evaluation a year, one allowance of a kind at a time', async () => {
    await send('post', 'evaluations', { year: 2019, rankCode: 'HTT' });
    const second = await send('post', 'evaluations', { year: 2019, rankCode: 'HT' });
    expect([second.status, second.body.errors[0].pointer]).toEqual([409, '#/year']);
    await send('post', 'allowances', { kindCode: 'TRACH_NHIEM', coefficient: '0.2', from: '2024-01-01' });
    const overlapping = await send('post', 'allowances', {
      kindCode: 'TRACH_NHIEM',
      coefficient: '0.3',
      from: '2025-01-01',
    });
    expect([overlapping.status, overlapping.body.errors[0].pointer]).toEqual([409, '#/from']);
  });

  it('warn beside the row without stopping the save', async () => {
    await send('post', 'party-posts', { title: 'Bí thư chi bộ', startedOn: '2020' });
    const { warnings, partyPosts } = await record();
    expect(warnings).toContainEqual({
      table: 'partyPosts',
      rowId: partyPosts[0].id,
      field: 'title',
      code: 'PARTY_POST_WITHOUT_PARTY',
      detail: 'Có chức vụ Đảng nhưng chưa có ngày vào Đảng.',
    });
  });

  it('are for those who may write the file, from the version they read', async () => {
    const row = { year: 2022, awardCode: 'LDTT' };
    expect((await send('post', 'awards', row, { agent: office.nhansu })).status).toBe(404);
    expect(
      (await send('post', 'awards', row, { agent: office.thutruong, person: office.accountant })).status,
    ).toBe(403);
    expect((await send('post', 'awards', row, { agent: office.kiemtra })).status).toBe(403);
    await office.nhansu.get(`/api/people/${office.clerk}/record`).expect(404);
    await office.quantri.get(`/api/people/${office.clerk}/record`).expect(403);
    const stale = await office.canbo
      .post(`/api/people/${office.clerk}/record/awards`)
      .send({ version: 1, ...row });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ type: '/problems/stale', current: { id: office.clerk } });
    const { body } = await send('post', 'awards', row, { person: office.accountant });
    const [{ id }] = (await record(office.canbo, body.id)).awards;
    expect((await send('patch', `awards/${id}`, { detail: 'x' })).status).toBe(404);
  });

  it('made by a decision are changed by a decision', async () => {
    const { owner } = office.database;
    const { rows } = await owner.query(
      `insert into decision (kind, number, effective_on) values ('KHEN_THUONG', '9/QĐ-UBND', '2026-02-03') returning id`,
    );
    const { rows: made } = await owner.query(
      `insert into award (person_id, year, award_code, decision_id) values ($1, 2026, 'BK_TINH', $2) returning id`,
      [office.clerk, rows[0].id],
    );
    const shown = (await record()).awards.find(({ id }: { id: string }) => id === made[0].id);
    expect(shown.decision).toMatchObject({ number: '9/QĐ-UBND' });
    expect((await send('patch', `awards/${made[0].id}`, { detail: 'x' })).status).toBe(409);
    expect((await send('delete', `awards/${made[0].id}`)).status).toBe(409);
  });
});

describe('computed items', () => {
  it('show what is worked out, why, and what somebody stated instead', async () => {
    const file = async () => (await office.canbo.get(`/api/people/${office.clerk}`).expect(200)).body;
    expect((await file()).currentItems).toMatchObject({
      post: {
        text: 'Chuyên viên, Sở Nội vụ',
        computed: 'Chuyên viên, Sở Nội vụ',
        why: [expect.stringContaining('từ 01/01/2020 đến nay')],
        override: null,
      },
      concurrentPosts: null,
      salary: null,
    });
    const bare = { item: 'CURRENT_SALARY', value: 'Chuyên viên, bậc 3, hệ số 3,00' };
    expect((await send('post', 'computed-overrides', bare)).body.errors).toMatchObject([
      { pointer: '#/reason' },
    ]);
    const stated = { ...bare, reason: 'Hồ sơ lương đang chuyển về từ cơ quan cũ' };
    const { body } = await send('post', 'computed-overrides', stated);
    expect(body.currentItems.salary).toMatchObject({
      text: bare.value,
      computed: null,
      override: { value: bare.value, reason: stated.reason },
    });
    expect(await lastSave()).toBe(
      'Thêm giá trị ghi thay: Ngạch, bậc, hệ số hiện hưởng, Chuyên viên, bậc 3, hệ số 3,00',
    );
    expect((await send('post', 'computed-overrides', stated)).status).toBe(409);
    const degree = await send('post', 'computed-overrides', {
      item: 'HIGHEST_EDUCATION',
      value: 'Thạc sĩ',
      reason: 'Bằng đang chờ công nhận',
    });
    expect(degree.body.highest.education).toMatchObject({ text: 'Thạc sĩ', computed: null });
    await send('delete', `computed-overrides/${body.currentItems.salary.override.id}`);
    expect((await file()).currentItems.salary).toBeNull();
  });
});

describe('restricted tables', () => {
  it('open with a ground for half an hour, for the one who asked, and keep it like sheet 05b', async () => {
    const before = (await office.canbo.get(`/api/people/${office.clerk}/restricted`).expect(200)).body;
    expect(before).toMatchObject({ health: null, familyMembers: null, disciplines: null });
    expect(before.sections).toHaveLength(5);
    const refused = await send('post', 'family-members', {
      side: 'SELF',
      relationCode: 'CHA',
      fullName: 'Nguyễn Văn Ba',
    });
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/forbidden']);

    const { body: bad } = await office.canbo
      .post(`/api/people/${office.clerk}/unlocks`)
      .send({ sections: [], ground: 'xem' });
    expect(bad.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['#/sections', '#/ground']);
    const opened = await unlock(office.canbo, ['FAMILY', 'HEALTH']);
    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({
      health: [],
      familyMembers: [],
      disciplines: null,
      historyStatements: null,
    });
    const family = opened.body.sections.find(({ section }: { section: string }) => section === 'FAMILY');
    const minutes = (Date.parse(family.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(28);
    expect(minutes).toBeLessThanOrEqual(30);

    const added = await send('post', 'family-members', {
      side: 'SELF',
      relationCode: 'CHA',
      fullName: 'Nguyễn Văn Ba',
      birthDate: '1975',
    });
    expect(added.status).toBe(200);
    const now = (await office.canbo.get(`/api/people/${office.clerk}/restricted`).expect(200)).body;
    expect(now.familyMembers).toMatchObject([
      { fullName: 'Nguyễn Văn Ba', birthDate: '1975', isDeceased: false },
    ]);
    expect(now.warnings).toMatchObject([
      { table: 'familyMembers', field: 'birthDate', code: 'PARENT_NOT_OLDER' },
    ]);

    const { body: readers } = await office.canbo.get(`/api/people/${office.clerk}/readers`).expect(200);
    expect(readers.items[0]).toMatchObject({
      by: 'Trần Cán Bộ',
      what: 'Mở mục hạn chế',
      ground: 'Rà soát hồ sơ bổ nhiệm',
      sections: ['Quan hệ gia đình (mục 36)', 'Sức khỏe (mục 31)'],
      document: 'CV 12/SNV',
    });
  });

  it('show neither rows nor their changes to a second officer without an unlocking of his own', async () => {
    expect(
      (await office.kiemtra.get(`/api/people/${office.clerk}/restricted`).expect(200)).body.familyMembers,
    ).toBeNull();
    const said = async (agent: Agent) =>
      JSON.stringify((await agent.get(`/api/people/${office.clerk}/history?pageSize=200`).expect(200)).body);
    expect(await said(office.canbo)).toContain('Thêm người thân: Cha, Nguyễn Văn Ba');
    expect(await said(office.kiemtra)).not.toContain('Nguyễn Văn Ba');
    await office.quantri.get(`/api/people/${office.clerk}/restricted`).expect(403);
    await office.thutruong.get(`/api/people/${office.accountant}/restricted`).expect(403);
    expect((await unlock(office.nhansu, ['FAMILY'])).status).toBe(404);
    expect((await unlock(office.thutruong, ['FAMILY'], office.accountant)).status).toBe(403);
  });

  it('are guarded by the policies themselves, whatever the program asks', async () => {
    const { owner } = office.database;
    const seen = async (username: string): Promise<{ rows: number; changes: number }> => {
      await owner.query('begin');
      try {
        await owner.query(
          `select set_config('app.account', id::text, true) from account where username = $1`,
          [username],
        );
        await owner.query('set local role whole_register');
        const { rows } = await owner.query(
          `select (select count(*)::int from family_member) as rows,
            (select count(*)::int from change_log where table_name = 'family_member') as changes`,
        );
        return rows[0];
      } finally {
        await owner.query('rollback');
      }
    };
    expect(await seen('canbo')).toEqual({ rows: 1, changes: 1 });
    expect(await seen('kiemtra')).toEqual({ rows: 0, changes: 0 });
    await owner.query(`update file_unlock set expires_at = now() - interval '1 second'`);
    expect(await seen('canbo')).toEqual({ rows: 0, changes: 0 });
  });

  it('are locked again at once by whoever opened them, for nobody else, and the log says so', async () => {
    await unlock(office.canbo, ['FAMILY', 'HEALTH']);
    await unlock(office.kiemtra, ['FAMILY']);
    const lock = (agent: Agent, section = 'FAMILY', person = office.clerk) =>
      agent.delete(`/api/people/${person}/unlocks/${section}`);
    const openIn = (sections: { section: string; expiresAt: string | null }[]) =>
      sections.filter(({ expiresAt }) => expiresAt !== null).map(({ section }) => section);
    const before = (await office.canbo.get(`/api/people/${office.clerk}/restricted`).expect(200)).body;
    const saidLast = await lastSave();
    const locked = await lock(office.canbo);
    expect(locked.status).toBe(200);
    // Neither a save of the file nor a further opening.
    expect(await lastSave()).toBe(saidLast);
    expect(locked.body.familyMembers).toBeNull();
    // What was opened with it stays open, and no longer than it would have.
    expect(openIn(locked.body.sections)).toEqual(
      openIn(before.sections).filter((section) => section !== 'FAMILY'),
    );
    expect(openIn(locked.body.sections)).toContain('HEALTH');
    const until = ({ sections }: { sections: { section: string; expiresAt: string }[] }) =>
      sections.find(({ section }) => section === 'HEALTH')?.expiresAt;
    expect(until(locked.body)).toBe(until(before));
    expect(
      (await office.kiemtra.get(`/api/people/${office.clerk}/restricted`)).body.familyMembers,
    ).toHaveLength(1);
    const { body } = await office.canbo.get(`/api/people/${office.clerk}/readers`).expect(200);
    expect(body.items[0]).toMatchObject({ what: 'Khóa lại mục hạn chế' });
    // It is not open any more: nothing is noted a second time.
    expect((await lock(office.canbo)).status).toBe(200);
    const again = await office.canbo.get(`/api/people/${office.clerk}/readers`).expect(200);
    expect(again.body.total).toBe(body.total);
    expect((await lock(office.canbo, 'KHONG_CO')).status).toBe(404);
    expect((await lock(office.nhansu)).status).toBe(404);
    expect((await lock(office.thutruong, 'FAMILY', office.accountant)).status).toBe(403);
  });

  it('can be made to end sooner, and by no statement to last longer', async () => {
    await unlock(office.canbo, ['FAMILY']);
    const { owner } = office.database;
    await owner.query('begin');
    try {
      await owner.query(
        `select set_config('app.account', id::text, true) from account where username = 'canbo'`,
      );
      await owner.query('set local role whole_register');
      await expect(
        owner.query(`update file_unlock set expires_at = now() + interval '1 day' where expires_at > now()`),
      ).rejects.toThrow('row-level security');
    } finally {
      await owner.query('rollback');
    }
  });

  it('keep the family in order: one spouse, and a spouse before the other side', async () => {
    await unlock(office.canbo, ['FAMILY', 'DISCIPLINE', 'HISTORY', 'ECONOMY', 'HEALTH']);
    const side = await send('post', 'family-members', {
      side: 'SPOUSE',
      relationCode: 'ME',
      fullName: 'Trần Thị Tư',
    });
    expect(side.body.errors).toMatchObject([{ pointer: '#/side', code: 'SPOUSE_SIDE_WITHOUT_SPOUSE' }]);
    const husband = { side: 'SELF', relationCode: 'CHONG', fullName: 'Lê Văn Bình', birthDate: '1983' };
    expect((await send('post', 'family-members', husband)).status).toBe(200);
    expect(
      (await send('post', 'family-members', { side: 'SPOUSE', relationCode: 'ME', fullName: 'Trần Thị Tư' }))
        .status,
    ).toBe(200);
    const second = await send('post', 'family-members', { ...husband, fullName: 'Đỗ Văn Cảnh' });
    expect(second.body.errors).toMatchObject([{ pointer: '#/relationCode', code: 'SECOND_SPOUSE' }]);
    const { familyMembers } = (await office.canbo.get(`/api/people/${office.clerk}/restricted`)).body;
    const { id } = familyMembers.find(
      ({ relationCode }: { relationCode: string }) => relationCode === 'CHONG',
    );
    const alone = await send('delete', `family-members/${id}`);
    expect([alone.status, alone.body.type]).toEqual([409, '/problems/rule']);
    expect((await send('patch', `family-members/${id}`, { isFormer: true })).status).toBe(200);
    expect((await send('post', 'family-members', { ...husband, fullName: 'Đỗ Văn Cảnh' })).status).toBe(200);
  });

  it.each([
    ['health', 'health', { checkedOn: '2026-03', heightCm: 170, weightKg: '62,5', bloodGroup: 'O+' }],
    [
      'history-statements',
      'historyStatements',
      { kind: 'FOREIGN', organisationName: 'Hội Chữ thập đỏ', startedOn: '2015' },
    ],
    [
      'disciplines',
      'disciplines',
      { formCode: 'KT', from: '2024-03-01', to: '2024-08-31', behaviour: 'Chậm nộp báo cáo' },
    ],
    ['family-economies', 'familyEconomies', { declaredOn: '2026-01-15', houseBought: 'Nhà cấp 4, 80 m²' }],
  ])('%s is added, changed and removed', async (table, key, row) => {
    const added = await send('post', table, row);
    expect([added.status, added.body.detail]).toEqual([200, undefined]);
    const [stored] = (await office.canbo.get(`/api/people/${office.clerk}/restricted`)).body[key];
    const [field, value] = Object.entries(row).at(-1) as [string, unknown];
    expect((await send('patch', `${table}/${stored.id}`, { [field]: value })).status).toBe(200);
    expect((await send('delete', `${table}/${stored.id}`)).status).toBe(200);
  });

  it('take a form of discipline that the law has ended for its own time only', async () => {
    expect(
      (await send('post', 'disciplines', { formCode: 'HBL', from: '2019-01-01', to: '2019-06-30' })).status,
    ).toBe(200);
    const late = await send('post', 'disciplines', { formCode: 'HBL', from: '2026-01-01' });
    expect(late.body.errors).toMatchObject([{ pointer: '#/formCode' }]);
  });
});
