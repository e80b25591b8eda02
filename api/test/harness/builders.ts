import type pg from 'pg';
import type { Role } from '@hr/contracts';
import { hashPassword } from '../../src/auth/passwords';
import { TEST_PASSWORD } from './app';

/** Rows with sensible values, written as the owner; a spec names only what it is about. Each returns the row's id. */

export interface OrganisationParts {
  readonly name?: string;
  readonly code?: string;
  readonly parentId?: string | null;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string | null;
}

export async function anOrganisation(db: pg.Client, parts: OrganisationParts = {}): Promise<string> {
  const {
    name = 'Sở Nội vụ',
    parentId = null,
    kind = 'SO',
    from = '2020-01-01',
    to = null,
    code = null,
  } = parts;
  const id = await idOf(db, 'insert into organisation (code) values ($1) returning id', [code]);
  await db.query(
    `insert into organisation_place (organisation_id, parent_id, kind, valid) values ($1, $2, $3, daterange($4, $5))`,
    [id, parentId, kind, from, to],
  );
  await db.query(
    `insert into organisation_name (organisation_id, name, valid) values ($1, $2, daterange($3, $4))`,
    [id, name, from, to],
  );
  return id;
}

export interface AccountParts {
  readonly username?: string;
  readonly displayName?: string;
  readonly role?: Role;
  /** The unit of the role; without one the account has no role. */
  readonly organisationId?: string;
  readonly from?: string;
  readonly until?: string | null;
}

let testHash: Promise<string> | undefined;

export async function anAccount(db: pg.Client, parts: AccountParts = {}): Promise<string> {
  const {
    username = 'canbo',
    role = 'HR_OFFICER',
    organisationId,
    from = '2020-01-01',
    until = null,
  } = parts;
  testHash ??= hashPassword(TEST_PASSWORD);
  const id = await idOf(
    db,
    'insert into account (username, display_name, password_hash) values ($1, $2, $3) returning id',
    [username, parts.displayName ?? username, await testHash],
  );
  if (organisationId !== undefined) {
    await db.query(
      'insert into account_role (account_id, role, organisation_id, valid) values ($1, $2, $3, daterange($4, $5))',
      [id, role, organisationId, from, until],
    );
  }
  return id;
}

/** A further role of an account, held since 2020. */
export async function aFurtherRole(
  db: pg.Client,
  account: string,
  role: Role,
  organisationId: string,
): Promise<void> {
  await db.query(
    `insert into account_role (account_id, role, organisation_id, valid) values ($1, $2, $3, daterange('2020-01-01', null))`,
    [account, role, organisationId],
  );
}

/** An account for the person's own file. */
export async function anOwnAccount(
  db: pg.Client,
  parts: { readonly username: string; readonly personId: string; readonly organisationId: string },
): Promise<string> {
  const { username, personId, organisationId } = parts;
  const id = await anAccount(db, { username, role: 'STAFF_MEMBER', organisationId });
  await db.query('insert into account_person (account_id, person_id) values ($1, $2)', [id, personId]);
  return id;
}

export interface PersonParts {
  readonly organisationId: string;
  readonly fullName?: string;
  readonly citizenId?: string | null;
  readonly employeeCode?: string | null;
  readonly birthDate?: string | null;
  readonly sex?: 'M' | 'F' | null;
  readonly classCode?: string;
  readonly typeCode?: string;
  readonly title?: string;
  readonly from?: string;
}

/** A person employed and assigned at one unit since `from`. */
export async function aPerson(db: pg.Client, parts: PersonParts): Promise<string> {
  const { organisationId, fullName = 'Nguyễn Thị Hoà', birthDate = '1985-03-12', sex = 'F' } = parts;
  const { classCode = 'CC', typeCode = null, title = 'Chuyên viên', from = '2020-01-01' } = parts;
  await db.query('begin');
  const id = await idOf(
    db,
    `insert into person (owner_organisation_id, full_name, citizen_id, employee_code, birth_date, sex)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [organisationId, fullName, parts.citizenId ?? null, parts.employeeCode ?? null, birthDate, sex],
  );
  const employmentId = await idOf(
    db,
    `insert into employment (person_id, class_code, type_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
     values ($1, $2, $3, $4, $4, $4, daterange($5, null)) returning id`,
    [id, classCode, typeCode, organisationId, from],
  );
  await db.query(
    'insert into assignment (person_id, employment_id, organisation_id, title, valid) values ($1, $2, $3, $4, daterange($5, null))',
    [id, employmentId, organisationId, title, from],
  );
  await db.query('commit');
  return id;
}

/** Somebody who went over with his unit on a day: employed and assigned at the one until then, at the other since. */
export async function aPersonTakenOver(
  db: pg.Client,
  {
    fullName,
    before,
    after,
    on,
  }: { readonly fullName: string; readonly before: string; readonly after: string; readonly on: string },
): Promise<string> {
  await db.query('begin');
  const id = await idOf(
    db,
    'insert into person (owner_organisation_id, full_name) values ($1, $2) returning id',
    [after, fullName],
  );
  for (const [at, valid] of [
    [before, `[2020-01-01,${on})`],
    [after, `[${on},)`],
  ])
    await db.query(
      `with job as (insert into employment (person_id, class_code, managing_organisation_id, using_organisation_id, paying_organisation_id, valid)
         values ($1, 'CC', $2, $2, $2, $3) returning id)
       insert into assignment (person_id, employment_id, organisation_id, title, valid) select $1, id, $2, 'Chuyên viên', $3 from job`,
      [id, at, valid],
    );
  await db.query('commit');
  return id;
}

async function idOf(db: pg.Client, text: string, values: unknown[]): Promise<string> {
  const { rows } = await db.query<{ id: string }>(text, values);
  return rows[0].id;
}
