import type pg from 'pg';
import type { Agent } from './harness/app';
import { aPerson, anOrganisation } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

/** Day on which the two departments become one; far enough ahead that nothing else is dated so. */
export const DAY = '2031-01-01';
export const AFTER = '2031-06-01';

/** Trade with 2 deputies and Science with 2, each with an office and a division of its own; positions and numbers in both. */
export interface ReorganisationOffice extends Office {
  readonly trade: string;
  readonly tradeOffice: string;
  readonly industry: string;
  readonly science: string;
  readonly scienceOffice: string;
  /** By a short name. */
  readonly people: Readonly<Record<string, string>>;
  readonly positions: Readonly<Record<string, string>>;
}

export async function openReorganisationOffice(): Promise<ReorganisationOffice> {
  const office = await openOffice();
  const { owner } = office.database;
  const unit = (name: string, parentId: string, kind = 'PHONG_SO'): Promise<string> =>
    anOrganisation(owner, { name, parentId, kind });
  const trade = await unit('Sở Công Thương', office.province, 'SO');
  const tradeOffice = await unit('Văn phòng', trade);
  const industry = await unit('Phòng Công nghiệp', trade);
  const science = await unit('Sở Khoa học và Công nghệ', office.province, 'SO');
  const scienceOffice = await unit('Văn phòng', science);
  const people: Record<string, string> = {};
  const put = async (
    key: string,
    unitId: string,
    body: string,
    title: string,
    isLeader = false,
  ): Promise<void> => {
    people[key] = await aPerson(owner, { organisationId: unitId, fullName: `Nguyễn Văn ${key}`, title });
    await owner.query(
      'update employment set using_organisation_id = $2, managing_organisation_id = $2, paying_organisation_id = $2 where person_id = $1',
      [people[key], body],
    );
    await owner.query('update assignment set is_leader = $2 where person_id = $1', [people[key], isLeader]);
  };
  await put('An', trade, trade, 'Giám đốc Sở', true);
  await put('Bình', trade, trade, 'Phó Giám đốc Sở', true);
  await put('Cường', trade, trade, 'Phó Giám đốc Sở', true);
  await put('Dũng', tradeOffice, trade, 'Chuyên viên');
  await put('Em', industry, trade, 'Chuyên viên');
  await put('Giang', science, science, 'Giám đốc Sở', true);
  await put('Hải', science, science, 'Phó Giám đốc Sở', true);
  await put('Ích', science, science, 'Phó Giám đốc Sở', true);
  await put('Kha', scienceOffice, science, 'Chuyên viên');
  const positions = {
    ...(await withPositions(owner, trade, ['An', 'Dũng'], people, 6)),
    ...(await withPositions(owner, science, ['Giang', 'Kha'], people, 4)),
  };
  return { ...office, trade, tradeOffice, industry, science, scienceOffice, people, positions };
}

/** "Giám đốc Sở" and "Chuyên viên tổng hợp" of a body, with their holders, a version in force and the number of the year. */
async function withPositions(
  owner: pg.Client,
  body: string,
  [head, clerk]: readonly string[],
  people: Readonly<Record<string, string>>,
  quota: number,
): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [name, holder, group] of [
    ['Giám đốc Sở', head, 'LDQL'],
    ['Chuyên viên tổng hợp', clerk, 'NVCN'],
  ] as const) {
    const { rows } = await owner.query<{ id: string }>(
      `insert into job_position (organisation_id, name, group_code, regime, valid) values ($1, $2, $3, 'CC', '[2020-01-01,)') returning id`,
      [body, name, group],
    );
    made[`${name} ${body}`] = rows[0].id;
    await owner.query(
      `insert into position_allocation (position_id, valid, amount) values ($1, '[2030-01-01,2032-01-01)', 2)`,
      [rows[0].id],
    );
    await owner.query('update assignment set position_id = $2 where person_id = $1', [
      people[holder],
      rows[0].id,
    ]);
  }
  await owner.query(
    `insert into staff_quota (organisation_id, kind, valid, amount) values ($1, 'CONG_CHUC', '[2030-01-01,2031-01-01)', $2), ($1, 'CONG_CHUC', '[2031-01-01,2032-01-01)', $2)`,
    [body, quota],
  );
  return made;
}

export const mergerOf = (office: ReorganisationOffice, more: object = {}): object => ({
  name: 'Hợp nhất Sở Công Thương và Sở Khoa học và Công nghệ',
  kind: 'MERGE',
  effectiveOn: DAY,
  documentNumber: '15/NQ-HĐND',
  documentDate: '2026-11-20',
  documentIssuer: 'Hội đồng nhân dân thành phố',
  documentSigner: 'Trần Quốc Khởi',
  sourceIds: [office.trade, office.science],
  newUnits: [{ name: 'Sở Kinh tế', shortName: 'SKT', organisationKind: 'SO', parentId: office.province }],
  ...more,
});

/** Everything that a reorganisation may touch, as the database holds it; ids of new rows are left out by comparing whole rows. */
export async function registerOf(owner: pg.Client): Promise<Record<string, unknown[]>> {
  const tables: Record<string, string> = {
    assignment: 'id',
    employment: 'id, valid',
    organisation_place: 'organisation_id, valid',
    organisation_name: 'organisation_id, valid',
    organisation_succession: 'from_id, to_id',
    job_position: 'id',
    position_allocation: 'position_id, valid',
    position_dossier: 'id',
    staff_quota: 'organisation_id, kind, valid',
    career_base: 'person_id',
    person_state: 'person_id, valid',
  };
  const register: Record<string, unknown[]> = {};
  for (const [table, order] of Object.entries(tables)) {
    const { rows } = await owner.query<{ row: unknown }>(
      `select to_jsonb(t) - array['taken_at', 'version'] as row from ${table} t order by ${order}`,
    );
    register[table] = rows.map(({ row }) => row);
  }
  const { rows } = await owner.query('select id, owner_organisation_id from person order by id');
  return { ...register, person: rows };
}

export async function applied(agent: Agent, id: string): Promise<{ version: number }> {
  const { body: preview } = await agent.get(`/api/reorganisations/${id}/preview`).expect(200);
  const { body } = await agent
    .post(`/api/reorganisations/${id}/application`)
    .send({ version: preview.version, digest: preview.digest })
    .expect(200);
  return body;
}
