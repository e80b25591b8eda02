import { randomUUID } from 'node:crypto';
import { BODY_ORDERS } from '../src/job-positions/staffing.query';
import { anOrganisation } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

/** The worked example of the domain page (an agency of 40 with 41 people), and bodies with every kind of requirement. */
let office: Office;
let agency: string;
const year = new Date().getFullYear();
let retiring: readonly string[] = [];
const query = (text: string, values: unknown[] = []) => office.database.owner.query(text, values);

beforeAll(async () => {
  office = await openOffice();
  agency = await anOrganisation(office.database.owner, { name: 'Sở Xây dựng', parentId: office.province });
  // One transaction: the states of all people are worked out once, at its end.
  await query('begin');
  await fillAgency();
  await fillRandomBodies();
  await query('commit');
}, 120_000);
afterAll(() => office.close());

const report = (params: object = {}, agent = office.canbo) =>
  agent.get('/api/position-gaps').query({ pageSize: 200, ...params });

describe('the worked example: quota 40, 41 people, 22 of them principal specialists', () => {
  it('is one over quota and two over the ratio of the agency; two deputies of three are one too many for the province', async () => {
    const { body } = await report({ q: 'so xay dung' }).expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      id: agency,
      quota: 40,
      present: 41,
      allocated: 38,
      over: 3,
      vacant: 0,
      overQuota: 1,
      ratioOver: 2,
      unplaced: 0,
    });
    expect(body.breaches).toMatchObject([
      { id: 'CVC_CO_QUAN', organisationId: agency, base: 40, count: 22, most: 20, over: 2, reason: null },
    ]);
    const [deputies] = body.provinceRatios.filter(({ id }: { id: string }) => id === 'CVCC_PHO_SO');
    expect(deputies).toMatchObject({ base: 3, count: 2, most: 1, over: 1, organisationId: office.province });
    expect(body.quotas).toMatchObject([{ kind: 'CONG_CHUC', amount: 40, present: 41, over: 1 }]);
  });

  it('opens each ratio and each number given to exactly the people it counts', async () => {
    const people = (params: object, agent = office.canbo) =>
      agent.get('/api/positions/people').query({ organisationId: agency, pageSize: 200, ...params });
    const ratio = await people({ figure: 'ratio', ruleId: 'CVC_CO_QUAN' }).expect(200);
    expect(ratio.body.total).toBe(22);
    expect(ratio.body.items.every(({ levelCode }: { levelCode: string }) => levelCode === 'CVC')).toBe(true);
    expect((await people({ figure: 'ratio', ruleId: 'KHONG_CO' }).expect(200)).body.total).toBe(0);
    expect((await people({ figure: 'quota', quotaKind: 'CONG_CHUC' }).expect(200)).body.total).toBe(41);
    expect((await people({ figure: 'quota', quotaKind: 'CAN_BO' }).expect(200)).body.total).toBe(0);
    await people({ figure: 'quota', quotaKind: 'KHAC' }).expect(422);
    await people({ figure: 'ratio', ruleId: 'CVC_CO_QUAN' }, office.nhansu).expect(404);
    const url = '/api/ratio-rules/CVCC_PHO_SO/people';
    const deputies = await office.canbo.get(url).expect(200);
    expect(deputies.body).toMatchObject({ total: 2, items: [{ levelCode: 'CVCC' }, { levelCode: 'CVCC' }] });
    await office.canbo.get('/api/ratio-rules/CVC_CO_QUAN/people').expect(404);
    await office.nhansu.get(url).expect(404);
    await office.quantri.get(url).expect(403);
  });

  it('keeps the reason for a breach over the province with the province', async () => {
    const url = '/api/ratio-rules/CVCC_PHO_SO/reasons';
    const input = { organisationId: office.province, reason: 'Chờ kết quả sắp xếp các sở năm 2027.' };
    await office.nhansu.post(url).send(input).expect(404);
    await office.canbo.post(url).send(input).expect(204);
    const { body } = await report().expect(200);
    expect(body.provinceRatios[0].reason).toContain('sắp xếp các sở');
  });

  it('counts people of one kind alone', async () => {
    const officers = await report({ q: 'so xay dung', regime: 'CC' }).expect(200);
    expect(officers.body.items[0]).toMatchObject({ present: 41, overQuota: 1 });
    const employees = await report({ q: 'so xay dung', regime: 'VC' }).expect(200);
    expect(employees.body.total).toBe(0);
  });
});

describe('the report over all bodies', () => {
  it('says of each the same as its own screen, whatever the positions ask', async () => {
    const { body } = await report().expect(200);
    const rows = body.items as { id: string; name: string; [key: string]: unknown }[];
    expect(rows.length).toBeGreaterThan(KINDS.length);
    const seen = new Set<string>();
    for (const row of rows) {
      const own = await office.canbo.get('/api/positions').query({ organisationId: row.id }).expect(200);
      const { totals, groups } = own.body;
      const sum = (of: string): number =>
        groups
          .flatMap(({ positions }: { positions: Record<string, number>[] }) => positions)
          .reduce((total: number, position: Record<string, number>) => total + (position[of] ?? 0), 0);
      const { vacant, over, notMet, unknown, unplaced, present, coming } = totals;
      expect(row).toMatchObject({
        name: row.name,
        ...{ vacant, over, notMet, unknown, unplaced, present, coming },
        levelDiffers: sum('levelDiffers'),
      });
      for (const figure of ['notMet', 'unknown', 'met'] as const) if (sum(figure) > 0) seen.add(figure);
    }
    expect([...seen].sort()).toEqual(['met', 'notMet', 'unknown']);
    expect(body.totals.notMet).toBe(rows.reduce((total, row) => total + Number(row['notMet']), 0));
  });

  it('expects those who leave when it was decided, not by their age', async () => {
    // The first, born in March 1963, is past the age; the other is a woman who retires in nine years and, five years
    // earlier, in four.
    const [kept, early] = retiring;
    const [unit] = (await query('select owner_organisation_id as id from person where id = $1', [kept])).rows;
    const coming = async (): Promise<unknown> => {
      const { body } = await report().expect(200);
      const own = await office.canbo.get('/api/positions').query({ organisationId: unit.id }).expect(200);
      const row = body.items.find(({ id }: { id: string }) => id === unit.id);
      expect(row.coming).toEqual(own.body.totals.coming);
      return row.coming;
    };
    expect(await coming()).toEqual([0, 0, 0]);
    await decided('KEO_DAI_CT', kept, `${year + 3}-12-31`, {});
    expect(await coming()).toEqual([0, 0, 1]);
    await decided('NGHI_HUU_TUOI_THAP', early, null, { earlyMonths: 60 });
    expect(await coming()).toEqual([0, 0, 2]);
  });

  it('says of each what the list of bodies says, over quota kind by kind', async () => {
    const [{ id: mixed }] = (
      await query(`select organisation_id as id from organisation_name where name = 'Chi cục số 0'`)
    ).rows;
    const given = [mixed, `${year}-01-01`, `${year + 1}-01-01`];
    // Seven civil servants against 5, nobody against 10: together they would hide the two too many.
    await query(
      `insert into staff_quota (organisation_id, kind, valid, amount)
       values ($1, 'CONG_CHUC', daterange($2, $3), 5), ($1, 'VIEN_CHUC_NS', daterange($2, $3), 10)`,
      given,
    );
    const { body } = await report().expect(200);
    const { body: list } = await office.canbo
      .get('/api/positions/bodies')
      .query({ pageSize: 200 })
      .expect(200);
    expect(list.items).toHaveLength(body.items.length);
    for (const { id, quota, present, overQuota, over, vacant, unplaced } of body.items)
      expect(list.items).toContainEqual(
        expect.objectContaining({ id, quota, present, overQuota, over, vacant, unplaced }),
      );
    expect(list.items.find(({ id }: { id: string }) => id === mixed)).toMatchObject({ overQuota: 2 });
    for (const sort of BODY_ORDERS)
      await office.canbo.get('/api/positions/bodies').query({ sort }).expect(200);
  });

  it('adds up the whole, sorts, and refuses what it does not know', async () => {
    const { body } = await report({ sort: '-notMet', pageSize: 2 }).expect(200);
    expect(body.items).toHaveLength(2);
    expect(body.items[0].notMet).toBeGreaterThanOrEqual(body.items[1].notMet);
    expect(body.total).toBeGreaterThan(2);
    await report({ regime: 'XX' }).expect(422);
    await report({ sort: 'name; drop' }).expect(422);
    await office.quantri.get('/api/position-gaps').expect(403);
  });

  it('shows a unit its own and nothing of others', async () => {
    const { body } = await report({}, office.nhansu).expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(agency);
    expect(body.provinceRatios).toEqual([]);
  });
});

describe('training needs', () => {
  it('are the unmet rows of trainable kinds by body, with their people', async () => {
    const { body } = await office.canbo.get('/api/position-gaps/training-needs').expect(200);
    const kinds = new Set(body.items.map(({ kind }: { kind: string }) => kind));
    expect(kinds.has('LANGUAGE')).toBe(true);
    for (const kind of ['EDU_LEVEL', 'EDU_MAJOR', 'RATING', 'NO_DISCIPLINE', 'EXPERIENCE'])
      expect(kinds.has(kind)).toBe(false);
    for (const need of body.items) {
      const people = await office.canbo
        .get('/api/position-gaps/training-needs/people')
        .query({ organisationId: need.organisationId, key: need.key })
        .expect(200);
      expect(people.body.total).toBe(need.notMet + need.unknown);
    }
  });

  it('of another unit are nothing', async () => {
    const { body } = await office.nhansu.get('/api/position-gaps/training-needs').expect(200);
    expect(body.items).toEqual([]);
    await office.quantri.get('/api/position-gaps/training-needs').expect(403);
    await office.canbo.get('/api/position-gaps/training-needs/people').expect(422);
  });
});

describe('a unit in one glance', () => {
  it('shows its head the numbers of its own screen', async () => {
    const { body } = await office.canbo
      .get('/api/positions/glance')
      .query({ organisationId: agency })
      .expect(200);
    expect(body).toMatchObject({
      organisationName: 'Sở Xây dựng',
      quotas: [{ kind: 'CONG_CHUC', amount: 40, present: 41, over: 1 }],
      vacancies: [],
      shortfalls: [],
    });
    await office.thutruong.get('/api/positions/glance').query({ organisationId: agency }).expect(404);
    await office.thutruong.get('/api/positions/glance').expect(422);
    await office.quantri.get('/api/positions/glance').query({ organisationId: agency }).expect(403);
  });
});

/** A position of a body with an approved version that allows these levels. */
async function aPosition(
  organisationId: string,
  name: string,
  parts: { group: string; levels: string[]; amount: number; regime?: 'CC' | 'VC' },
): Promise<{ positionId: string; versionId: string }> {
  const [dossier] = (
    await query('select id from position_dossier where organisation_id = $1', [organisationId])
  ).rows;
  const dossierId =
    dossier?.id ??
    (
      await query(
        `insert into position_dossier (organisation_id, version_no, entered_by) values ($1, 1, gen_random_uuid()) returning id`,
        [organisationId],
      )
    ).rows[0].id;
  const positionId = (
    await query(
      `insert into job_position (organisation_id, name, group_code, regime, valid) values ($1, $2, $3, $4, '[2020-01-01,)') returning id`,
      [organisationId, name, parts.group, parts.regime ?? 'CC'],
    )
  ).rows[0].id;
  const versionId = (
    await query(
      'insert into position_version (dossier_id, position_id, planned, level_codes) values ($1, $2, $3, $4) returning id',
      [dossierId, positionId, parts.amount, parts.levels],
    )
  ).rows[0].id;
  await query(
    `insert into position_allocation (position_id, valid, amount) values ($1, daterange($2, $3), $4)`,
    [positionId, `${year}-01-01`, `${year + 1}-01-01`, parts.amount],
  );
  return { positionId, versionId };
}

const approve = (organisationId: string) =>
  query(
    `update position_dossier set state = 'APPROVED', in_force = '[2020-01-01,)', decision_number = '1/QĐ-UBND', decision_signed_on = '2020-01-01'
     where organisation_id = $1`,
    [organisationId],
  );

/** People who hold a position since 2020, each in a grade. @returns their ids */
async function place(
  organisationId: string,
  positionId: string,
  title: string,
  grades: readonly string[],
  leads: (nth: number) => boolean = () => false,
): Promise<string[]> {
  const ids = grades.map(() => randomUUID());
  await query(
    `insert into person (id, owner_organisation_id, full_name, birth_date, sex) select id, $2, 'Nguyễn Thị Hoà', '1990-05-05', 'F' from unnest($1::uuid[]) id`,
    [ids, organisationId],
  );
  await query(
    `with job as (
       insert into employment (person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
       select id, 'CC', $2, $2, $2, '[2020-01-01,)' from unnest($1::uuid[]) id returning id, person_id)
     insert into assignment (person_id, employment_id, organisation_id, title, is_leader, position_id, valid)
     select job.person_id, job.id, $2, $3, given.leads, $4, '[2020-01-01,)' from job
     join unnest($1::uuid[], $5::boolean[]) as given(id, leads) on given.id = job.person_id`,
    [ids, organisationId, title, positionId, grades.map((_, nth) => leads(nth))],
  );
  await query(
    `insert into salary_position (person_id, grade_code, step, coefficient, paid_from)
     select id, grade, 1, 2.34, '2020-01-01' from unnest($1::uuid[], $2::text[]) as given(id, grade)`,
    [ids, grades],
  );
  return ids;
}

/** Director CVCC, three deputies (two CVCC), 22 CVC, 13 CV, two cán sự; 38 places allocated, 40 given. */
async function fillAgency(): Promise<void> {
  const [CVCC, CVC, CV, CS] = ['01.001', '01.002', '01.003', '01.004'];
  const one = async (name: string, group: string, amount: number, title: string, grades: string[]) => {
    const levels = ['CVCC', 'CVC', 'CV', 'CS'];
    const { positionId } = await aPosition(agency, name, { group, levels, amount });
    await place(agency, positionId, title, grades, () => group === 'LDQL');
  };
  await one('Giám đốc', 'LDQL', 1, 'Giám đốc Sở', [CVCC]);
  await one('Phó Giám đốc', 'LDQL', 3, 'Phó Giám đốc Sở', [CVCC, CVCC, CVC]);
  // One of the two in the highest grade acts only, which makes no head of a deputy.
  await query(
    `update assignment set title = 'Quyền Phó Giám đốc Sở' where id = (
       select a.id from assignment a join salary_position p on p.person_id = a.person_id and p.grade_code = $2
       where a.organisation_id = $1 and a.title = 'Phó Giám đốc Sở' limit 1)`,
    [agency, CVCC],
  );
  await one('Chuyên viên chính', 'NVCN', 20, 'Chuyên viên chính', Array(21).fill(CVC));
  await one('Chuyên viên', 'NVCN', 13, 'Chuyên viên', Array(13).fill(CV));
  await one('Cán sự', 'CMDC', 1, 'Cán sự', [CS, CS, CS]);
  await approve(agency);
  await query(
    `insert into staff_quota (organisation_id, kind, valid, amount) values ($1, 'CONG_CHUC', daterange($2, $3), 40)`,
    [agency, `${year}-01-01`, `${year + 1}-01-01`],
  );
}

async function decided(kind: string, person: string, endsOn: string | null, payload: object): Promise<void> {
  await query(
    `with d as (insert into decision (kind, effective_on, ends_on) values ($1, current_date, $2) returning id)
     insert into decision_person (decision_id, person_id, payload) select id, $3, $4 from d`,
    [kind, endsOn, person, payload],
  );
}

const KINDS = [
  ['EDU_LEVEL', 60, []],
  ['EDU_MAJOR', null, ['Luật', 'Hành chính']],
  ['POLITICAL', 20, []],
  ['STATE_MGMT', null, ['CV', 'CVC']],
  ['STATE_MGMT', 20, []],
  ['LEADER_COURSE', null, ['LD_PHONG', 'LD_SO']],
  ['LANGUAGE', null, ['B', 'BAC3']],
  ['IT', null, ['CB', 'NC']],
  ['LICENCE', null, ['CVC']],
  ['EXPERIENCE', 60, ['CV']],
  ['RATING', 2, ['HTXS', 'HTT']],
  ['NO_DISCIPLINE', null, []],
] as const;

/** One body for each kind of requirement, with seven people whose files hold this and that, and a second requirement. */
async function fillRandomBodies(): Promise<void> {
  for (const [at, [kind, atLeast, oneOf]] of KINDS.entries()) {
    const owner = office.database.owner;
    const unit = await anOrganisation(owner, {
      name: `Chi cục số ${at}`,
      parentId: office.homeAffairs,
      kind: 'CHI_CUC',
    });
    const { positionId, versionId } = await aPosition(unit, `Vị trí ${kind} ${at}`, {
      group: 'NVCN',
      levels: ['CV'],
      amount: 5,
    });
    await query(
      `insert into position_requirement (version_id, kind, at_least, one_of, text) values ($1, $2, $3, $4, $2), ($1, 'POLITICAL', 20, '{}', 'Trung cấp lý luận')`,
      [versionId, kind, atLeast, oneOf],
    );
    await approve(unit);
    const grades = Array.from({ length: 7 }, (_, nth) => (nth % 3 ? '01.003' : '01.002'));
    const people = await place(unit, positionId, 'Trưởng phòng', grades, (nth) => nth % 2 === 0);
    // Leaders from before the decree on their course, within the twelve months and beyond them.
    await query(`update assignment set appointed_on = $2 where person_id = $1`, [people[2], '2025-06-30']);
    await query(`update assignment set appointed_on = current_date - 30 where person_id = $1`, [people[4]]);
    for (const [nth, person] of people.entries()) await fillFile(person, at * 7 + nth);
    if (at === 0) {
      retiring = people.slice(0, 2);
      await query(`update person set sex = 'M', birth_date = '1963-03' where id = $1`, [retiring[0]]);
      await query(`update person set birth_date = $2 where id = $1`, [retiring[1], `${year - 51}-06`]);
    }
    await query(
      `insert into requirement_exemption (person_id, position_id, kind, reason, number) values ($1, $2, $3, 'Chuyển tiếp', '15/QĐ-SNV')`,
      [people[6], positionId, kind],
    );
  }
}

/** What a file holds follows from its number alone: some of it verified, some expired, some missing. */
async function fillFile(person: string, seed: number): Promise<void> {
  const credential = (
    kind: string,
    level: string,
    verified: boolean,
    more: { major?: string; expires?: string } = {},
  ) =>
    query(
      `insert into credential (person_id, kind, level_code, is_verified, major, earned_on, expires_on) values ($1, $2, $3, $4, $5, '2015', $6)`,
      [person, kind, level, verified, more.major ?? null, more.expires ?? null],
    );
  const has = (bit: number): boolean => ((seed * 2654435761) >>> bit) % 2 === 1;
  if (has(3))
    await credential('EDUCATION', has(4) ? 'DH' : 'CD', has(5), { major: has(6) ? 'Luat hoc' : 'Kinh tế' });
  if (has(7)) await credential('POLITICAL', has(8) ? 'TC' : 'SC', has(9));
  if (has(10)) await credential('STATE_MANAGEMENT', has(11) ? 'CV' : 'CS', has(12));
  if (has(13)) await credential('LANGUAGE', 'B', has(14), has(15) ? { expires: '2020-01' } : {});
  if (has(16)) await credential('IT', has(17) ? 'CB' : 'A', has(18));
  if (has(19))
    await query(`insert into evaluation (person_id, year, rank_code) values ($1, $2, $3), ($1, $4, 'HTT')`, [
      person,
      year - 1,
      has(20) ? 'HTXS' : 'HT',
      year - 2,
    ]);
  if (has(21))
    await query(
      `insert into discipline (person_id, form_code, valid) select $1, code, daterange('2025-01-01', $2) from code_entry
       where list = 'disciplines' order by code limit 1`,
      [person, `${year + 1}-01-01`],
    );
}
