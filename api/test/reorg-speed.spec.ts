import { openOffice, type Office } from './personnel-office';
let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office.close());
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => { const t = performance.now(); const r = await work(); console.warn(what, Math.round(performance.now() - t), 'ms'); return r; };
it('speed', async () => {
  const db = office.database.owner;
  await timed('fill', async () => {
    await db.query(`insert into organisation (id) select overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid from generate_series(1, 40) i`);
    await db.query(`insert into organisation_place (organisation_id, parent_id, kind, valid) select overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid, $1, 'SO', '[2020-01-01,)' from generate_series(1, 40) i`, [office.province]);
    await db.query(`insert into organisation_name (organisation_id, name, valid) select overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid, 'Sở số ' || i, '[2020-01-01,)' from generate_series(1, 40) i`);
    await db.query(`insert into job_position (id, organisation_id, name, group_code, regime, valid) select md5('j' || i || '-' || k)::uuid, overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid, 'Vị trí ' || k, 'NVCN', 'CC', '[2020-01-01,)' from generate_series(1, 40) i, generate_series(1, 12) k`);
    await db.query(`insert into staff_quota (organisation_id, kind, valid, amount) select overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid, 'CONG_CHUC', '[2031-01-01,2032-01-01)', 120 from generate_series(1, 40) i`);
    await db.query(`begin`);
    await db.query(`insert into person (id, owner_organisation_id, full_name, sex, birth_date) select md5('p' || i || '-' || k)::uuid, overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid, 'Nguyễn Văn Người' || (k % 50), 'M', '1985-03-12' from generate_series(1, 40) i, generate_series(1, 125) k`);
    await db.query(`insert into employment (id, person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid) select md5('e' || i || '-' || k)::uuid, md5('p' || i || '-' || k)::uuid, 'CC', overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid, overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid, overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid, '[2020-01-01,)' from generate_series(1, 40) i, generate_series(1, 125) k`);
    await db.query(`insert into assignment (person_id, employment_id, organisation_id, title, is_leader, position_id, valid) select md5('p' || i || '-' || k)::uuid, md5('e' || i || '-' || k)::uuid, overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid, case when k = 1 then 'Giám đốc Sở' when k < 5 then 'Phó Giám đốc Sở' else 'Chuyên viên' end, k < 5, md5('j' || i || '-' || (1 + k % 12))::uuid, '[2020-01-01,)' from generate_series(1, 40) i, generate_series(1, 125) k`);
    await db.query('commit');
    await db.query('analyze');
  });
  const { rows } = await db.query<{ id: string }>(`select overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid as id from generate_series(1, 40) i`);
  const { body } = await timed('create draft', () => office.canbo.post('/api/reorganisations').send({ name: 'Bốn mươi', kind: 'MERGE', effectiveOn: '2031-01-01', documentNumber: '1/NQ', documentDate: '2026-11-01', sourceIds: rows.map(({ id }) => id), newUnits: [{ name: 'Sở chung', organisationKind: 'SO', parentId: office.province }] }).expect(201));
  let seen = (await timed('preview', () => office.canbo.get(`/api/reorganisations/${body.id}/preview`).expect(200))).body;
  seen = (await timed('preview again', () => office.canbo.get(`/api/reorganisations/${body.id}/preview`).expect(200))).body;
  await timed('people page', () => office.canbo.get(`/api/reorganisations/${body.id}/people`).expect(200));
  console.warn({ moved: seen.moved, before: seen.before, after: seen.after, surplus: seen.surplus, heads: seen.headsOver, dep: seen.deputiesOver, can: seen.canApply });
  const done = (await timed('apply', () => office.canbo.post(`/api/reorganisations/${body.id}/application`).send({ version: seen.version, digest: seen.digest }).expect(200))).body;
  await timed('undo', () => office.canbo.post(`/api/reorganisations/${body.id}/undoing`).send({ version: done.version, reason: 'đo' }).expect(200));
  // The same moves as bare statements.
  await timed('bare', async () => {
    await db.query('begin');
    await db.query(`update assignment set valid = daterange(lower(valid), '2031-01-01') where organisation_id in (select overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid from generate_series(1, 40) i)`);
    await db.query(`update employment set valid = daterange(lower(valid), '2031-01-01') where using_organisation_id in (select overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid from generate_series(1, 40) i)`);
    await db.query(`insert into employment (id, person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid) select id, person_id, class_code, $1, $1, $1, '[2031-01-01,)' from employment where using_organisation_id in (select overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid from generate_series(1, 40) i)`, [office.province]);
    await db.query(`insert into assignment (person_id, employment_id, organisation_id, title, is_leader, position_id, valid) select person_id, employment_id, $1, title, is_leader, position_id, '[2031-01-01,)' from assignment where organisation_id in (select overlay(overlay(md5('u' || i) placing '8' from 13) placing 'a' from 17)::uuid from generate_series(1, 40) i)`, [office.province]);
    await db.query('commit');
  });
});
