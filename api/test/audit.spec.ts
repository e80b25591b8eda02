import pg from 'pg';
import { type Agent, openApp, type TestApp } from './harness/app';
import { anAccount, anOrganisation, aPerson } from './harness/builders';

let test: TestApp;
let officer: Agent;
let accountId: string;
let province: string;
/** The login of the API, without anything that the API does around its statements. */
let login: pg.Client;
beforeAll(async () => {
  test = await openApp();
  const { owner } = test.database;
  province = await anOrganisation(owner, { kind: 'UBND_TINH' });
  accountId = await anAccount(owner, { username: 'canbo', organisationId: province });
  officer = await test.signIn('canbo');
  login = new pg.Client({ connectionString: test.database.appUrl });
  await login.connect();
});
afterAll(async () => {
  await login.end();
  await test.close();
});

const ROLES_OF_THE_LOGIN = [null, 'whole_register', 'some_units', 'own_record'] as const;
/** SQLSTATE of what the statement ends with; null when it goes through. */
async function refusalOf(
  role: (typeof ROLES_OF_THE_LOGIN)[number],
  statement: string,
): Promise<string | null> {
  await login.query('begin');
  try {
    if (role) await login.query(`set local role ${role}`);
    await login.query(statement);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown';
  } finally {
    await login.query('rollback');
  }
}
const NO_RIGHT = '42501';

describe("the API's own login", () => {
  it.each(['change_log', 'read_log'])(
    'can neither change, delete nor empty %s, in no role',
    async (table) => {
      for (const role of ROLES_OF_THE_LOGIN) {
        for (const statement of [
          `update ${table} set person_id = null`,
          `delete from ${table}`,
          `truncate ${table}`,
          `drop table ${table}`,
          `alter table ${table} disable trigger all`,
          `alter table ${table} disable row level security`,
        ]) {
          expect([role, statement, await refusalOf(role, statement)]).toEqual([role, statement, NO_RIGHT]);
        }
      }
    },
  );

  it('writes nothing into the change log by itself', async () => {
    const forged = `insert into change_log (table_name, operation) values ('person', 'insert')`;
    for (const role of ROLES_OF_THE_LOGIN) expect(await refusalOf(role, forged)).toBe(NO_RIGHT);
  });

  it('notes readings in nobody else’s name', async () => {
    const forged = `insert into read_log (account_id, what) values ('${accountId}', 'file')`;
    for (const role of ROLES_OF_THE_LOGIN) expect(await refusalOf(role, forged)).toBe(NO_RIGHT);
  });

  it('reads no personal data before it took on a role, and no password in one', async () => {
    const { rows } = await test.database.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and (a.attname = 'person_id' or c.relname = 'person') group by 1`,
    );
    expect(rows.length).toBeGreaterThan(8);
    for (const { name } of rows) {
      expect([name, await refusalOf(null, `select from ${name}`)]).toEqual([name, NO_RIGHT]);
    }
    for (const role of ['whole_register', 'some_units', 'own_record'] as const) {
      for (const table of ['account', 'session', 'sign_in_attempt']) {
        expect([role, table, await refusalOf(role, `select from ${table}`)]).toEqual([role, table, NO_RIGHT]);
      }
    }
  });

  it('is no owner and passes by no policy', async () => {
    const { rows } = await login.query<{ owns: number; mighty: boolean }>(
      `select (select count(*)::int from pg_class where pg_get_userbyid(relowner) = current_user) as owns,
         rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ owns: 0, mighty: false }]);
  });

  it('sees nobody in a role without units, and changes nobody', async () => {
    await aPerson(test.database.owner, { organisationId: province });
    await login.query('begin');
    await login.query('set local role some_units');
    expect((await login.query('select from person')).rowCount).toBe(0);
    expect((await login.query(`update person set phone = '1'`)).rowCount).toBe(0);
    await login.query('rollback');
  });
});

describe('every table with personal data', () => {
  /** Tables that hold no data of their own about a person, with the reason. */
  const APART: Readonly<Record<string, string>> = {
    change_log: 'is the log',
    read_log: 'is the log',
    person_state: 'is derived from logged rows',
    person_touched: 'is empty after every transaction and granted to nobody',
    declaration_content:
      'holds what was declared, restricted items too; what becomes of it is logged where it is written',
    declaration_evidence:
      'holds what was attached to a declaration, restricted items too; what becomes of it is logged as a paper',
    declaration_step: 'is a log: who did what with a declaration',
    due_item: 'is derived from logged rows',
    due_pending: 'holds whom to reckon anew, granted to nobody',
    quality_dirty: 'holds whom to check anew, granted to nobody',
    quality_finding: 'is derived from logged rows',
    quality_restricted_finding: 'is derived from logged rows',
    quality_score: 'is derived from logged rows',
    transfer_item: 'says that a logged change waits to be sent',
    transfer_package_person: 'says in which package a person was sent; the package keeps its own hash',
    file_version: 'is a log: where each version of a file begins in the change log',
    import_row: 'holds what a file said; what becomes of it is logged where it is written',
  };

  it('is logged by three triggers and has row-level security on', async () => {
    const { rows } = await test.database.owner.query<{ name: string; secured: boolean; logged: string[] }>(
      `select c.relname as name, c.relrowsecurity as secured,
         array(select p.proname::text from pg_trigger t join pg_proc p on p.oid = t.tgfoid
           where t.tgrelid = c.oid and t.tgenabled = 'O' and p.proname like 'record\\_%' order by 1) as logged
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and (c.relname = 'person'
         or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id' and not a.attisdropped)) order by 1`,
    );
    const watched = rows.filter(({ name }) => !(name in APART));
    expect(watched.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'assignment',
        'credential',
        'employment',
        'person',
        'person_address',
        'salary_position',
      ]),
    );
    for (const table of watched) {
      expect(table).toEqual({
        name: table.name,
        secured: true,
        logged: ['record_delete', 'record_insert', 'record_update'],
      });
    }
    // What is granted to nobody needs no policy.
    const { rows: granted } = await test.database.owner.query<{ name: string }>(
      `select distinct table_name as name from information_schema.role_table_grants
       where table_schema = 'public' and grantee in ('whole_register', 'some_units', 'own_record', 'hr_app', 'PUBLIC')`,
    );
    const reachable = new Set(granted.map(({ name }) => name));
    for (const table of rows.filter(({ name }) => name in APART && reachable.has(name))) {
      expect([table.name, table.secured]).toEqual([table.name, true]);
    }
  });
});

describe('the change log', () => {
  interface Change {
    readonly operation: string;
    readonly person_id: string;
    readonly account_id: string;
    readonly request_id: string;
    readonly old: string | null;
    readonly new: string | null;
  }
  const changesOf = async (request: string, field: string): Promise<Change[]> =>
    (
      await test.database.owner.query<Change>(
        `select operation, person_id, account_id, request_id, old_row ->> $2 as old, new_row ->> $2 as new
         from change_log where request_id = $1 order by id`,
        [request, field],
      )
    ).rows;
  /** Statements as the API sends them: in a role, in an account's name, within a request. */
  async function inRequest(request: string, ...statements: string[]): Promise<void> {
    await login.query('begin');
    await login.query('set local role whole_register');
    await login.query(
      `select set_config('app.account', $1, true), set_config('app.request', $2, true), set_config('app.writable', 'all', true)`,
      [accountId, request],
    );
    for (const statement of statements) await login.query(statement);
    await login.query('commit');
  }
  const by = (request: string) => ({ account_id: accountId, request_id: request });

  it('has one row for each row of a bulk statement, with who, in which request, before and after', async () => {
    const people = 25;
    await inRequest(
      'them',
      `insert into person (owner_organisation_id, full_name) select '${province}', 'Người số ' || n from generate_series(1, ${people}) n`,
    );
    const added = await changesOf('them', 'full_name');
    expect(added).toHaveLength(people);
    expect(new Set(added.map(({ new: name }) => name)).size).toBe(people);
    for (const change of added)
      expect(change).toMatchObject({ ...by('them'), operation: 'insert', old: null });

    const ids = added.map(({ person_id }) => `'${person_id}'`).join(',');
    await inRequest('sua', `update person set phone = '09' || right(id::text, 6) where id in (${ids})`);
    const changed = await changesOf('sua', 'phone');
    expect(changed.map(({ person_id }) => person_id).sort()).toEqual(
      added.map(({ person_id }) => person_id).sort(),
    );
    for (const change of changed) {
      expect(change).toMatchObject({
        ...by('sua'),
        operation: 'update',
        old: null,
        new: `09${change.person_id.slice(-6)}`,
      });
    }

    await inRequest('xoa', `delete from person where id in (${ids})`);
    const removed = await changesOf('xoa', 'phone');
    expect(removed).toHaveLength(people);
    for (const change of removed) {
      expect(change).toMatchObject({
        ...by('xoa'),
        operation: 'delete',
        old: `09${change.person_id.slice(-6)}`,
        new: null,
      });
    }
  });

  it('says nothing of a statement that changed nothing, or was rolled back', async () => {
    const id = await aPerson(test.database.owner, { organisationId: province });
    await inRequest(
      'khong',
      `update person set full_name = full_name, version = version + 1 where id = '${id}'`,
    );
    expect(await changesOf('khong', 'full_name')).toEqual([]);
    await login.query('begin');
    await login.query('set local role whole_register');
    await login.query(
      `select set_config('app.request', 'huy', true), set_config('app.writable', 'all', true)`,
    );
    await login.query(`update person set full_name = 'Khác' where id = '${id}'`);
    await login.query('rollback');
    expect(await changesOf('huy', 'full_name')).toEqual([]);
  });

  it('names the account and the request of a change that came over HTTP', async () => {
    const id = await aPerson(test.database.owner, { organisationId: province });
    const { body } = await officer.get(`/api/people/${id}`).expect(200);
    const response = await officer
      .patch(`/api/people/${id}`)
      .send({ version: (body as { version: number }).version, otherNames: 'Hai Hòa' })
      .expect(200);
    const request = response.get('X-Request-Id') ?? '';
    expect(await changesOf(request, 'other_names')).toMatchObject([
      { operation: 'update', person_id: id, ...by(request), old: null, new: 'Hai Hòa' },
    ]);
  });

  it('keeps no hash of a password', async () => {
    await test.database.owner.query(
      `update account set password_hash = 'bi-mat', display_name = 'Đổi' where id = $1`,
      [accountId],
    );
    const { rows } = await test.database.owner.query<{ n: number }>(
      `select count(*)::int as n from change_log where coalesce(old_row, new_row) ? 'password_hash' or new_row::text like '%bi-mat%'`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe('the read log', () => {
  it('has a row for every file that was opened, and none for one out of reach', async () => {
    const id = await aPerson(test.database.owner, { organisationId: province });
    const agent = officer;
    const response = await agent.get(`/api/people/${id}`).expect(200);
    const { rows } = await test.database.owner.query(
      'select account_id, request_id, person_id from read_log where person_id = $1',
      [id],
    );
    expect(rows).toEqual([
      { account_id: accountId, request_id: response.get('X-Request-Id'), person_id: id },
    ]);
    await agent.get('/api/people/00000000-0000-7000-8000-00000000ffff').expect(404);
    const missing = await test.database.owner.query(
      `select from read_log where person_id = '00000000-0000-7000-8000-00000000ffff'`,
    );
    expect(missing.rowCount).toBe(0);
  });
});
