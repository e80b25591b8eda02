import { assessFile, REGULATION_PARAMETERS, type QualityFacts } from '@hr/domain';
import { aPerson } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

interface Found {
  readonly checkId: string;
  readonly fingerprint: string;
  readonly sentences: readonly string[];
  readonly waiver: { reason: string; by: string } | null;
}
const ofPerson = async (id: string, agent = office.canbo) =>
  (await agent.get(`/api/people/${id}/quality`).expect(200)).body as {
    score: number;
    mayWaive: boolean;
    findings: Found[];
  };
const ids = ({ findings }: { findings: readonly Found[] }): string[] =>
  findings.map(({ checkId }) => checkId);

describe('findings of a file', () => {
  it('are there at once after the file was saved, and gone at once when it was mended', async () => {
    const before = await ofPerson(office.clerk);
    expect(ids(before)).toEqual(
      expect.arrayContaining(['MISSING_PHONE', 'MISSING_ETHNIC', 'MISSING_EDUCATION']),
    );
    const { body: file } = await office.canbo.get(`/api/people/${office.clerk}`).expect(200);
    await office.canbo
      .patch(`/api/people/${office.clerk}`)
      .send({ version: file.version, phone: '0912345678', partyOfficialOn: '2013-05-19' })
      .expect(200);
    const after = await ofPerson(office.clerk);
    expect(ids(after)).not.toContain('MISSING_PHONE');
    expect(ids(after)).toContain('PARTY_OFFICIAL_WITHOUT_JOINED');
    expect(after.score).toBe(before.score + 2 - 5);
  });

  it('follow rows that came past the API, as a bulk load does', async () => {
    await ofPerson(office.accountant);
    await office.database.owner.query(
      `insert into salary_position (person_id, grade_code, step, coefficient, paid_from) values ($1, '01.003', 3, 3.03, '2022-01-01')`,
      [office.accountant],
    );
    const { findings } = await ofPerson(office.accountant);
    expect(findings.find(({ checkId }) => checkId === 'COEFFICIENT_NOT_IN_TABLE')?.sentences).toEqual([
      'Hưởng từ 01/01/2022: Hệ số 3,03 không khớp bậc 3 (đúng theo bảng lương là 3,00). Nếu là hệ số bảo lưu, hãy ghi lý do.',
    ]);
  });

  it('are 404 outside the units and 403 without the permission', async () => {
    await office.nhansu.get(`/api/people/${office.clerk}/quality`).expect(404);
    await office.quantri.get(`/api/people/${office.clerk}/quality`).expect(403);
    await office.nhansu.get(`/api/people/${office.teacher}/quality`).expect(200);
  });

  it('say of a restricted part only that there is something, until it is unlocked', async () => {
    await office.database.owner.query(
      `insert into discipline (person_id, form_code, valid) select $1, code, daterange('2020-01-01', '2021-01-01')
       from code_entry where list = 'disciplines' order by code limit 1`,
      [office.teacher],
    );
    const closed = await ofPerson(office.teacher, office.nhansu);
    expect(closed.findings.find(({ checkId }) => checkId === 'RESTRICTED_PART')?.sentences).toEqual([
      'Có 1 điều cần xem trong mục hạn chế.',
    ]);
    expect(JSON.stringify(closed)).not.toContain('DISCIPLINE');
    await office.database.owner.query(
      `insert into file_unlock (person_id, account_id, sections, ground, expires_at)
       select $1, id, '{DISCIPLINE}', 'Rà soát hồ sơ năm 2026', now() + interval '1 hour' from account where username = 'nhansu'`,
      [office.teacher],
    );
    expect(ids(await ofPerson(office.teacher, office.nhansu))).toContain('DISCIPLINE_WITHOUT_DECISION');
    expect(ids(await ofPerson(office.teacher))).not.toContain('DISCIPLINE_WITHOUT_DECISION');
  });

  it('say nothing of who works past the age by decision', async () => {
    const id = await aPerson(office.database.owner, {
      organisationId: office.finance,
      fullName: 'Trần Thị Kéo Dài',
      birthDate: '1960-02-03',
    });
    const isFound = async (): Promise<boolean> => ids(await ofPerson(id)).includes('RETIRED_STILL_WORKING');
    expect(await isFound()).toBe(true);
    const { rows } = await office.database.owner.query<{ version: number }>(
      'select version from person where id = $1',
      [id],
    );
    const { body } = await office.canbo
      .post('/api/decisions')
      .send({
        kind: 'KEO_DAI_CT',
        effectiveOn: '2024-01-01',
        endsOn: '2099-12-31',
        people: [{ personId: id, version: rows[0].version, payload: {} }],
      })
      .expect(201);
    expect(await isFound()).toBe(false);
    await office.canbo
      .post(`/api/decisions/${body.id}/withdrawal`)
      .send({ reason: 'Ghi nhầm người' })
      .expect(200);
    expect(await isFound()).toBe(true);
  });

  it('go with the person', async () => {
    const gone = await aPerson(office.database.owner, {
      organisationId: office.finance,
      fullName: 'Trần Tạm',
    });
    await ofPerson(gone);
    await office.database.owner.query(`begin`);
    for (const table of ['assignment', 'employment'])
      await office.database.owner.query(`delete from ${table} where person_id = $1`, [gone]);
    await office.database.owner.query('delete from person_state where person_id = $1', [gone]);
    await office.database.owner.query('delete from person where id = $1', [gone]);
    await office.database.owner.query('commit');
    await office.canbo.get(`/api/people/${gone}/quality`).expect(404);
    const { rows } = await office.database.owner.query('select 1 from quality_finding where person_id = $1', [
      gone,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('a waiver', () => {
  const find = async (checkId: string): Promise<Found> => {
    const found = (await ofPerson(office.accountant)).findings.find((finding) => finding.checkId === checkId);
    if (!found) throw new Error(`no finding ${checkId}`);
    return found;
  };
  const waive = (agent = office.canbo, input: object = {}) =>
    agent.post(`/api/people/${office.accountant}/quality/waivers`).send(input);

  it('takes a finding out of the score until the facts behind it change', async () => {
    const { fingerprint, checkId } = await find('COEFFICIENT_NOT_IN_TABLE');
    const before = await ofPerson(office.accountant);
    const { body } = await waive(office.nhansu, {
      checkId,
      fingerprint,
      reason: 'Hệ số bảo lưu theo QĐ 12',
    }).expect(201);
    expect(body.score).toBe(before.score + 12);
    expect(body.findings.find((finding: Found) => finding.checkId === checkId)?.waiver).toMatchObject({
      reason: 'Hệ số bảo lưu theo QĐ 12',
      by: 'nhansu',
    });
    const { body: list } = await office.canbo
      .get('/api/quality/findings')
      .query({ checkId, waived: true })
      .expect(200);
    expect(list).toMatchObject({ total: 1, items: [{ personId: office.accountant }] });

    await office.database.owner.query(
      `insert into salary_position (person_id, grade_code, step, coefficient, paid_from) values ($1, '01.003', 4, 3.99, '2025-01-01')`,
      [office.accountant],
    );
    expect((await find(checkId)).waiver).toBeNull();
  });

  it('is taken back', async () => {
    const { fingerprint, checkId } = await find('MISSING_PHONE');
    await waive(office.canbo, { checkId, fingerprint, reason: 'Không dùng điện thoại' }).expect(201);
    expect((await find(checkId)).waiver).not.toBeNull();
    await office.canbo.delete(`/api/people/${office.accountant}/quality/waivers/${checkId}`).expect(200);
    expect((await find(checkId)).waiver).toBeNull();
    await office.canbo.delete(`/api/people/${office.accountant}/quality/waivers/${checkId}`).expect(404);
  });

  it('is refused: bad payload, no permission, out of scope, a finding that changed', async () => {
    const { fingerprint, checkId } = await find('MISSING_PHONE');
    await waive(office.canbo, { checkId, fingerprint, reason: 'ok' }).expect(422);
    await waive(office.canbo, { checkId: 'NO_SUCH_CHECK', fingerprint, reason: 'Có lý do' }).expect(422);
    await waive(office.thutruong, { checkId, fingerprint, reason: 'Có lý do' }).expect(403);
    await office.nhansu
      .post(`/api/people/${office.clerk}/quality/waivers`)
      .send({ checkId, fingerprint, reason: 'Có lý do' })
      .expect(404);
    await waive(office.canbo, { checkId, fingerprint: 'x', reason: 'Có lý do' }).expect(409);
    await waive(office.canbo, { checkId: 'TWO_SPOUSES', fingerprint, reason: 'Có lý do' }).expect(404);
  });
});

describe('a look at every file', () => {
  it('finds for thousands what it finds for one, and is one at a time', async () => {
    const { owner } = office.database;
    await owner.query('begin');
    await owner.query(
      `insert into person (owner_organisation_id, full_name, sex, birth_date, citizen_id, phone)
       select $1, 'Trần Văn ' || chr(65 + n % 26) || chr(97 + n % 25), case when n % 2 = 0 then 'M' else 'F' end, (1960 + n % 40)::text || '-03',
         lpad(n::text, 12, '0'), case when n % 3 = 0 then '0912345678' else '12' end from generate_series(1, 10000) n`,
      [office.school],
    );
    await owner.query('commit');
    await office.canbo.post('/api/quality/run').expect(200);
    await finished();
    const { rows } = await owner.query<{ facts: QualityFacts }>(
      `select facts from quality_facts(array(select id from person), current_date)`,
    );
    const { rows: codes } = await owner.query<{ code: string }>(
      `select code from code_entry where list = 'cccd_province_codes'`,
    );
    const { rows: stored } = await owner.query<{ person_id: string; found: string[]; score: number }>(
      `select s.person_id, s.score::int, coalesce(array_agg(f.check_id order by f.check_id) filter (where f.check_id is not null), '{}') as found
       from quality_score s left join quality_finding f using (person_id) group by s.person_id`,
    );
    const kept = new Map(stored.map((row) => [row.person_id, row]));
    const context = {
      today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }),
      provinceCodes: new Set(codes.map(({ code }) => code)),
      scales: new Map([['01.003', { code: 'A1', firstCoefficient: '2.34', stepIncrease: '0.33', steps: 9 }]]),
      parameters: REGULATION_PARAMETERS,
    };
    expect(rows.length).toBeGreaterThan(10_000);
    for (const { facts } of rows) {
      const { findings, score } = assessFile(facts, context);
      expect({ found: kept.get(facts.personId)?.found, score: kept.get(facts.personId)?.score }).toEqual({
        found: findings.map(({ checkId }) => checkId).sort(),
        score,
      });
    }
  }, 120_000);

  it('goes on where it was broken off', async () => {
    const { owner } = office.database;
    const { rows } = await owner.query<{ id: string }>(
      'select id from person order by id offset 9500 limit 1',
    );
    await owner.query('delete from quality_score');
    await owner.query(
      `insert into quality_run (on_day, total, done, last_person_id) values (current_date, quality_count(), 9501, $1)`,
      [rows[0].id],
    );
    await office.canbo.post('/api/quality/run').expect(200);
    await finished();
    const { rows: checked } = await owner.query<{ count: number; before: number }>(
      `select count(*)::int as count, count(*) filter (where person_id <= $1)::int as before from quality_score`,
      [rows[0].id],
    );
    expect(checked[0].count).toBeGreaterThan(400);
    expect(checked[0].before).toBe(0);
    await office.canbo.post('/api/quality/run').expect(200);
    await finished();
  }, 60_000);

  it('is for who keeps the settings', async () => {
    await office.nhansu.post('/api/quality/run').expect(403);
    await office.thutruong.get('/api/quality/run').expect(200);
  });

  async function finished(): Promise<void> {
    for (let tries = 0; tries < 1000; tries += 1) {
      const { body } = await office.canbo.get('/api/quality/run').expect(200);
      if (body.run?.finishedAt) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the run does not end');
  }
});

describe('the overview', () => {
  it('adds up the units along the tree, within what one may see', async () => {
    const { body: all } = await office.canbo.get('/api/quality').expect(200);
    const finance = all.units.find(({ id }: { id: string }) => id === office.finance);
    expect(finance).toMatchObject({ name: 'Sở Tài chính', hasUnits: true });
    const { body: own } = await office.nhansu.get('/api/quality').expect(200);
    expect(own.people).toBe(finance.people);
    expect(own.score).toBe(finance.score);
    const { body: below } = await office.canbo
      .get('/api/quality')
      .query({ organisationId: office.finance })
      .expect(200);
    expect(below).toMatchObject({ people: finance.people, unit: { name: 'Sở Tài chính' } });
    expect(below.path.map(({ name }: { name: string }) => name)).toEqual([
      'Thành phố Cần Thơ',
      'Sở Tài chính',
    ]);
    expect(below.units.map(({ id }: { id: string }) => id)).toEqual([office.school]);
    expect(all.trend).toHaveLength(1);
    await office.nhansu.get('/api/quality').query({ organisationId: office.homeAffairs }).expect(404);
    await office.canbo.get('/api/quality').query({ organisationId: 'x' }).expect(422);
    await office.quantri.get('/api/quality').expect(403);
  });

  it('counts each check as the worklist behind it does', async () => {
    const { body } = await office.nhansu.get('/api/quality/checks').expect(200);
    const failing = body.items.filter(({ people }: { people: number }) => people > 0);
    expect(failing.length).toBeGreaterThan(5);
    for (const { id, people } of failing) {
      const { body: list } = await office.nhansu
        .get('/api/quality/findings')
        .query({ checkId: id })
        .expect(200);
      expect([id, list.total]).toEqual([id, people]);
    }
    const { body: errors } = await office.canbo
      .get('/api/quality/findings')
      .query({ severity: 'error', organisationId: office.school, pageSize: 2 })
      .expect(200);
    expect(errors.items).toHaveLength(2);
    expect(new Set(errors.items.map(({ severity }: { severity: string }) => severity))).toEqual(
      new Set(['error']),
    );
    await office.canbo.get('/api/quality/findings').query({ severity: 'grave' }).expect(422);
    await office.nhansu
      .get('/api/quality/findings')
      .query({ organisationId: office.homeAffairs })
      .expect(404);
  });

  it('is taken out as a workbook, and that is logged', async () => {
    const { body } = await office.nhansu.get('/api/quality/findings/export').responseType('blob').expect(200);
    expect((body as Buffer).subarray(0, 2).toString()).toBe('PK');
    await office.thutruong.get('/api/quality/findings/export').expect(403);
    const { rows } = await office.database.owner.query(
      `select detail from read_log where what = 'export' and detail ->> 'list' = 'quality'`,
    );
    expect(rows).toHaveLength(1);
  });
});
