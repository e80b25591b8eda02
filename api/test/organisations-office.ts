import type pg from 'pg';
import { type Agent, openApp, type TestApp } from './harness/app';
import { anAccount } from './harness/builders';

export type { Agent };

/** A small province, the same in every test: ids by a short name, dates around the end of the districts. */
export const unit = (letter: string): string =>
  `00000000-0000-7000-8000-0000000000${letter.charCodeAt(0).toString(16)}`;
export const ROOT = unit('R');
export const HOME_AFFAIRS = unit('S');
export const DIVISION = unit('P');
export const HEALTH = unit('Y');
export const DISTRICT = unit('H');
export const OLD_COMMUNE = unit('C');
export const NEW_COMMUNE = unit('N');
export const NEIGHBOUR = unit('T');
export const MERGER = '00000000-0000-7000-8000-00000000e001';

interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly valid: string;
}
const UNITS: readonly UnitRow[] = [
  { id: ROOT, name: 'Thành phố Cần Thơ', parent: null, kind: 'UBND_TINH', valid: '[2004-01-01,)' },
  { id: HOME_AFFAIRS, name: 'Sở Nội vụ', parent: ROOT, kind: 'SO', valid: '[2004-01-01,)' },
  { id: DIVISION, name: 'Phòng Công chức', parent: HOME_AFFAIRS, kind: 'PHONG_SO', valid: '[2010-05-01,)' },
  { id: HEALTH, name: 'Sở Y tế', parent: ROOT, kind: 'SO', valid: '[2004-01-01,)' },
  {
    id: DISTRICT,
    name: 'Huyện Phong Điền',
    parent: ROOT,
    kind: 'UBND_HUYEN',
    valid: '[2004-01-01,2025-07-01)',
  },
  {
    id: OLD_COMMUNE,
    name: 'Xã Nhơn Ái',
    parent: DISTRICT,
    kind: 'UBND_XA',
    valid: '[2004-01-01,2025-07-01)',
  },
  { id: NEW_COMMUNE, name: 'Xã Nhơn Ái', parent: ROOT, kind: 'UBND_XA', valid: '[2025-07-01,)' },
  { id: NEIGHBOUR, name: 'Xã Thạnh Hoà', parent: ROOT, kind: 'UBND_XA', valid: '[2025-07-01,)' },
];

/** Who works where: two in the division and one at the head of Home Affairs, one in Health, two in the commune then and now. */
const PEOPLE: readonly { name: string; code: string; posts: readonly [string, string][] }[] = [
  { name: 'Nguyễn Văn An', code: 'CC', posts: [[DIVISION, '[2015-01-01,)']] },
  { name: 'Trần Thị Bình', code: 'LDHD', posts: [[DIVISION, '[2020-01-01,)']] },
  { name: 'Lê Minh Châu', code: 'CC', posts: [[HOME_AFFAIRS, '[2012-01-01,)']] },
  { name: 'Phạm Thu Dung', code: 'VC', posts: [[HEALTH, '[2012-01-01,)']] },
  {
    name: 'Võ Hoà Em',
    code: 'CC',
    posts: [
      [OLD_COMMUNE, '[2012-01-01,2025-07-01)'],
      [NEW_COMMUNE, '[2025-07-01,)'],
    ],
  },
  {
    name: 'Lý Kim Giang',
    code: 'CC',
    posts: [
      [OLD_COMMUNE, '[2012-01-01,2025-07-01)'],
      [NEIGHBOUR, '[2025-07-01,)'],
    ],
  },
];

export interface Office {
  readonly owner: pg.Client;
  as(username: string): Promise<Agent>;
  visitor(): Agent;
  close(): Promise<void>;
}

/** The application on the small province, with one account for each way of looking at it. */
export async function openOffice(): Promise<Office> {
  const test: TestApp = await openApp();
  const { owner } = test.database;
  await furnishOffice(owner);
  for (const [username, role, organisationId] of [
    ['canbo', 'HR_OFFICER', ROOT],
    ['canbo2', 'HR_OFFICER', ROOT],
    ['canboso', 'HR_OFFICER', HOME_AFFAIRS],
    ['nhansu', 'UNIT_HR_OFFICER', HOME_AFFAIRS],
    ['kiemtra', 'AUDITOR', ROOT],
    ['quantri', 'ADMINISTRATOR', ROOT],
  ] as const) {
    await anAccount(owner, { username, role, organisationId });
  }
  return {
    owner,
    as: (username) => test.signIn(username),
    visitor: () => test.visitor(),
    close: () => test.close(),
  };
}

async function furnishOffice(owner: pg.Client): Promise<void> {
  for (const { id, name, parent, kind, valid } of UNITS) {
    await owner.query('insert into organisation (id) values ($1)', [id]);
    await owner.query(
      'insert into organisation_place (organisation_id, parent_id, kind, valid) values ($1, $2, $3, $4)',
      [id, parent, kind, valid],
    );
    await owner.query('insert into organisation_name (organisation_id, name, valid) values ($1, $2, $3)', [
      id,
      name.normalize('NFC'),
      valid,
    ]);
  }
  await owner.query(
    `insert into organisation_event (id, kind, effective_on, document_number, document_date, document_issuer)
     values ($1, 'MERGE', '2025-07-01', '1668/NQ-UBTVQH15', '2025-06-16', 'Ủy ban Thường vụ Quốc hội')`,
    [MERGER],
  );
  await owner.query(
    `insert into organisation_succession (event_id, from_id, to_id, share, takes_records)
     values ($1, $2, $3, 'PART', true), ($1, $2, $4, 'PART', false)`,
    [MERGER, OLD_COMMUNE, NEW_COMMUNE, NEIGHBOUR],
  );
  for (const { name, code, posts } of PEOPLE) {
    await owner.query('begin');
    const { rows } = await owner.query<{ id: string }>(
      'insert into person (full_name, owner_organisation_id) values ($1, $2) returning id',
      [name.normalize('NFC'), posts.at(-1)?.[0]],
    );
    const job = await owner.query<{ id: string }>('select uuidv7() as id');
    for (const [organisation, valid] of posts) {
      await owner.query(
        `insert into employment (id, person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
         values ($1, $2, $3, $4, $4, $4, $5)`,
        [job.rows[0]?.id, rows[0]?.id, code, organisation, valid],
      );
      await owner.query(
        `insert into assignment (person_id, employment_id, organisation_id, title, valid) values ($1, $2, $3, 'Chuyên viên', $4)`,
        [rows[0]?.id, job.rows[0]?.id, organisation, valid],
      );
    }
    await owner.query('commit');
  }
}
