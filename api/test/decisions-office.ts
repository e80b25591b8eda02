import type pg from 'pg';
import { anAccount, anOrganisation, aPerson } from './harness/builders';
import type { Agent, TestApp } from './harness/app';

export interface DecisionsOffice {
  readonly province: string;
  readonly department: string;
  readonly room: string;
  readonly commune: string;
}

/** A province with a department, its room, and a commune; an officer of each and a second one of the province. */
export async function decisionsOffice(db: pg.Client): Promise<DecisionsOffice> {
  const province = await anOrganisation(db, {
    name: 'Thành phố Cần Thơ',
    kind: 'UBND_TINH',
    from: '2000-01-01',
  });
  const of = (name: string, parentId: string, kind: string): Promise<string> =>
    anOrganisation(db, { name, parentId, kind, from: '2000-01-01' });
  const department = await of('Sở Nội vụ', province, 'SO');
  const room = await of('Phòng Tổ chức', department, 'PHONG_SO');
  const commune = await of('Phường Cái Khế', province, 'UBND_XA');
  await anAccount(db, { username: 'tinh', displayName: 'Cán bộ tỉnh', organisationId: province });
  await anAccount(db, { username: 'tinh2', displayName: 'Cán bộ tỉnh hai', organisationId: province });
  await anAccount(db, { username: 'canboso', role: 'UNIT_HR_OFFICER', organisationId: department });
  await anAccount(db, { username: 'canboxa', role: 'UNIT_HR_OFFICER', organisationId: commune });
  await anAccount(db, { username: 'truong', role: 'UNIT_HEAD', organisationId: department });
  await anAccount(db, { username: 'thanhtra', role: 'AUDITOR', organisationId: province });
  await anAccount(db, { username: 'quantri', role: 'ADMINISTRATOR', organisationId: province });
  return { province, department, room, commune };
}

let born = 0;
/** Somebody of the department with a salary history: step 2 from 2020, step 3 from 2023. */
export async function anOfficial(
  db: pg.Client,
  organisationId: string,
  parts: { fullName?: string; classCode?: string; from?: string } = {},
): Promise<string> {
  const id = await aPerson(db, {
    organisationId,
    fullName: parts.fullName ?? `Trần Văn ${String.fromCharCode(65 + (born++ % 26))}`,
    from: parts.from ?? '2015-01-01',
    classCode: parts.classCode ?? 'CC',
    sex: 'M',
  });
  for (const [step, paidFrom] of [
    [2, '2020-04-01'],
    [3, '2023-04-01'],
  ] as const)
    await db.query(
      `insert into salary_position (person_id, grade_code, grade_since, step, coefficient, paid_from, count_from, reason)
       values ($1, '01.003', '2015-01-01', $2::int, 2.34 + 0.33 * ($2::int - 1), $3, $3, 'Nâng bậc')`,
      [id, step, paidFrom],
    );
  return id;
}

export async function versionOf(db: pg.Client, id: string): Promise<number> {
  const { rows } = await db.query<{ version: number }>('select version from person where id = $1', [id]);
  return rows[0].version;
}

/** Everything that a decision may change about the person, as it is stored; ids and salaries in force included. */
export async function recordOf(db: pg.Client, id: string): Promise<unknown> {
  const { rows } = await db.query<{ record: unknown }>(
    `select jsonb_build_object(
       'employments', (select jsonb_agg(to_jsonb(e) order by e.valid) from employment e where person_id = $1),
       'assignments', (select jsonb_agg(to_jsonb(a) order by a.valid, a.id) from assignment a where person_id = $1),
       'salaries', (select jsonb_agg(to_jsonb(s) - array['id', 'revision'] order by s.paid_from) from salary_position_in_force s where person_id = $1 and not is_void),
       'states', (select jsonb_agg(to_jsonb(t) order by t.valid) from person_state t where person_id = $1),
       'person', (select to_jsonb(p) - 'version' from person p where id = $1),
       'plans', (select jsonb_agg(to_jsonb(p) order by p.id) from succession_plan p where person_id = $1),
       'made', (select jsonb_build_array(
         (select count(*) from award where person_id = $1), (select count(*) from evaluation where person_id = $1),
         (select count(*) from recruitment where person_id = $1), (select count(*) from asset_declaration where person_id = $1),
         (select count(*) from salary_delay where person_id = $1), (select count(*) from discipline where person_id = $1)))) as record`,
    [id],
  );
  return rows[0].record;
}

export interface Drafted {
  readonly kind: string;
  readonly effectiveOn: string;
  readonly payload: Record<string, unknown>;
  readonly [field: string]: unknown;
}

/** A draft about one or several people with the versions as they now are. */
export async function draftOf(
  db: pg.Client,
  people: string | readonly string[],
  { payload, ...decision }: Drafted,
): Promise<Record<string, unknown>> {
  const ids = typeof people === 'string' ? [people] : people;
  const { rows } = await db.query<{ id: string; version: number }>(
    'select id, version from person where id = any ($1)',
    [ids],
  );
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return {
    number: '12/QĐ-SNV',
    signedOn: decision.effectiveOn,
    signer: 'Nguyễn Văn Ký',
    issuer: 'Sở Nội vụ',
    ...decision,
    people: ids.map((personId) => ({ personId, version: versions.get(personId) ?? 1, payload })),
  };
}

/** Records a decision as the officer and answers its id. */
export async function record(
  { database }: TestApp,
  agent: Agent,
  people: string | readonly string[],
  drafted: Drafted,
): Promise<string> {
  const { body, status } = await agent
    .post('/api/decisions')
    .send(await draftOf(database.owner, people, drafted));
  expect([status, body]).toEqual([201, expect.objectContaining({ id: expect.any(String) as string })]);
  return (body as { id: string }).id;
}
