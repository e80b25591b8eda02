import { type Agent } from './harness/app';
import { aPerson } from './harness/builders';
import { applied, bm03, clerk, type ImportOffice, openImportOffice, send, settled } from './imports-office';
import { createApp } from '../src/create-app';
import { loadConfig } from '../src/platform/config';

let office: ImportOffice;
let officer: Agent;
beforeAll(async () => {
  office = await openImportOffice();
  officer = await office.signIn('nhansu');
});
afterAll(() => office.close());

const all = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await office.database.owner.query(text, values)).rows as T[];

/** Everything of the register that a batch could touch, as text. */
const register = async (): Promise<string> => {
  const tables = [
    'person',
    'employment',
    'assignment',
    'salary_position',
    'credential',
    'person_address',
    'person_state',
  ];
  const parts: unknown[] = [];
  for (const table of tables) {
    parts.push(await all(`select to_jsonb(t) - 'version' as row from ${table} t order by to_jsonb(t)::text`));
  }
  return JSON.stringify(parts);
};

describe('taking a batch back', () => {
  it('leaves the register as it was, with both ways in the change log', async () => {
    const known = await aPerson(office.database.owner, {
      organisationId: office.division,
      fullName: 'Phạm Văn Cũ',
      birthDate: '1970',
      sex: 'M',
    });
    const before = await register();
    const view = await send(
      officer,
      office.department,
      bm03([clerk('Lê Văn An', '01/03/1975'), clerk('Phạm Văn Cũ', '02/04/1970')]),
    );
    expect(view.counts).toMatchObject({ new: 1, changed: 1 });
    await applied(officer, view.id);
    expect(await register()).not.toBe(before);
    await officer.post(`/api/imports/${view.id}/undo`).expect(202);
    expect(await settled(officer, view.id)).toMatchObject({ state: 'undone' });
    expect(await register()).toBe(before);
    const [{ version }] = await all<{ version: number }>('select version from person where id = $1', [known]);
    expect(version).toBe(3);
    const log = await all(
      `select request_id like '%:undo' as is_back, table_name, operation from change_log where request_id like 'import:' || $1 || '%' and table_name = 'person' order by id`,
      [view.id],
    );
    expect(log).toEqual([
      { is_back: false, table_name: 'person', operation: 'insert' },
      { is_back: false, table_name: 'person', operation: 'update' },
      { is_back: true, table_name: 'person', operation: 'update' },
      { is_back: true, table_name: 'person', operation: 'delete' },
    ]);
    await officer.post(`/api/imports/${view.id}/undo`).expect(409);
  });

  it('is refused when somebody has changed one of the files since, who is named', async () => {
    const view = await send(officer, office.department, bm03([clerk('Đỗ Văn Mới', '05/06/1985')]));
    await applied(officer, view.id);
    const [{ id, version }] = await all<{ id: string; version: number }>(
      `select id, version from person where full_name = 'Đỗ Văn Mới'`,
    );
    const chief = await office.signIn('canbo');
    await chief.patch(`/api/people/${id}`).send({ version, phone: '0912345678' }).expect(200);
    const { body } = await officer.post(`/api/imports/${view.id}/undo`).expect(409);
    expect(body).toMatchObject({
      type: '/problems/rule',
      detail: expect.stringMatching(/Đỗ Văn Mới \(canbo/) as string,
    });
    await officer.delete(`/api/imports/${view.id}`).expect(409);
    expect(await all('select from person where id = $1', [id])).toHaveLength(1);
  });

  it('is refused in words when something else needs one of the people to stay', async () => {
    const view = await send(officer, office.department, bm03([clerk('Cao Văn Giữ', '05/06/1985')]));
    await applied(officer, view.id);
    await all(`with plan as (insert into reorganisation (name, kind, effective_on, entered_by)
        select 'Phương án', 'MERGE', '2027-01-01', id from account where username = 'canbo' returning id)
      insert into reorganisation_person (reorganisation_id, person_id)
      select plan.id, p.id from plan, person p where p.full_name = 'Cao Văn Giữ'`);
    await officer.post(`/api/imports/${view.id}/undo`).expect(202);
    expect(await settled(officer, view.id)).toMatchObject({
      state: 'applied',
      message: expect.stringMatching(/^Không hoàn tác: .* đã được dùng ở nơi khác/) as string,
    });
    expect(await all(`select from person where full_name = 'Cao Văn Giữ'`)).toHaveLength(1);
  });

  it('is refused when one of the people stands elsewhere by now, where the officer does not see him', async () => {
    const view = await send(
      officer,
      office.department,
      bm03([clerk('Tạ Văn Đi', '05/06/1985'), clerk('Tạ Văn Ở', '06/07/1986')]),
    );
    await applied(officer, view.id);
    await all(`update person set owner_organisation_id = $1 where full_name = 'Tạ Văn Đi'`, [office.health]);
    const { body } = await officer.post(`/api/imports/${view.id}/undo`).expect(409);
    expect(body).toMatchObject({
      detail: expect.stringContaining('một hồ sơ (hệ thống') as string,
      newer: [{ fullName: null, personId: null }],
    });
    expect(await all(`select from person where full_name like 'Tạ Văn %'`)).toHaveLength(2);
  });
});

describe('a register that moves on', () => {
  it('compares again instead of writing what the officer has not seen', async () => {
    const view = await send(officer, office.department, bm03([clerk('Hồ Văn Hai', '07/08/1990')]));
    expect(view.counts).toMatchObject({ new: 1 });
    await aPerson(office.database.owner, {
      organisationId: office.division,
      fullName: 'Hồ Văn Hai',
      birthDate: '1990-08-07',
      sex: 'M',
    });
    expect(await applied(officer, view.id)).toMatchObject({ state: 'ready', counts: { new: 0, changed: 1 } });
    expect(await all(`select from person where full_name = 'Hồ Văn Hai'`)).toHaveLength(1);
  });
});

describe('a program that ends in the middle', () => {
  it.each(['reading', 'previewing', 'applying'])('is taken up by the next one: %s', async (state) => {
    const name = `Ngô Văn ${{ reading: 'Đọc', previewing: 'Xem', applying: 'Ghi' }[state]}`;
    const view = await send(officer, office.department, bm03([clerk(name, '01/02/1988')]));
    // As the program leaves a batch that it was on when it was killed: the state says so, the job is active, nobody holds it.
    await office.database.owner.query(
      'update import_batch set state = $2, asked_by = account_id where id = $1',
      [view.id, state],
    );
    await office.database.owner.query(
      `update pgboss.job set state = 'active', started_on = now(), completed_on = null where data ->> 'importId' = $1`,
      [view.id],
    );
    const config = loadConfig({
      DATABASE_URL: office.database.ownerUrl,
      DATABASE_APP_URL: office.database.appUrl,
      DATABASE_POOL: '3',
    });
    const next = await createApp(config);
    try {
      const expected = state === 'applying' ? 'applied' : 'ready';
      expect(await settled(officer, view.id)).toMatchObject({ state: expected, counts: { new: 1 } });
      const entered = await all('select from person where full_name = $1', [name]);
      expect(entered).toHaveLength(state === 'applying' ? 1 : 0);
    } finally {
      await next.close();
    }
  });
});
