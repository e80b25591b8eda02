import { NATIONAL_GROUPS } from '@hr/contracts';
import { type Holiday, addDays, addWorkingDays, workingCalendar } from '@hr/domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Office, openOffice } from './personnel-office';

let office: Office;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hr-transfers-'));
  office = await openOffice({ transferDropDir: folder });
  // The people of the office came in by hand; what follows counts from an empty outbox.
  await office.database.owner.query('delete from transfer_item');
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
async function change(id: string, values: object): Promise<void> {
  const { body } = await office.canbo.get(`/api/people/${id}`).expect(200);
  await office.canbo
    .patch(`/api/people/${id}`)
    .send({ version: body.version, ...values })
    .expect(200);
}
const items = async (query: object = {}, agent = office.canbo) =>
  (await agent.get('/api/transfers/items').query(query).expect(200)).body;
const pack = (input: object = {}) => office.canbo.post('/api/transfers/packages').send(input);

describe('the outbox', () => {
  it('takes one item for each person and transaction, with the groups that changed and its deadline', async () => {
    await change(office.clerk, { phone: '0912345678', mainDuty: 'Quản lý hồ sơ' });
    const { items: found, total } = await items();
    expect(total).toBe(1);
    const { rows } = await office.database.owner.query<Holiday>('select day::text, kind from holiday');
    expect(found[0]).toMatchObject({
      personId: office.clerk,
      groups: ['career', 'contact'],
      state: 'WAITING',
      changedBy: 'Trần Cán Bộ',
      dueOn: addWorkingDays(today(), 3, workingCalendar(rows)),
      workingDaysLeft: 3,
    });
  });

  it('leaves out what the national database does not ask for', async () => {
    await change(office.clerk, { note: 'Ghi chú nội bộ' });
    expect((await items()).total).toBe(1);
  });

  it('reckons working days as libs/domain does, over the same calendar', async () => {
    const { rows } = await office.database.owner.query<Holiday>('select day::text, kind from holiday');
    const calendar = workingCalendar(rows);
    // WD02 of the worked cases: Friday 24/04/2026 and three working days.
    for (const start of ['2026-04-24', '2026-02-12', '2026-11-20', '2026-12-30', '2026-08-31']) {
      const { rows: due } = await office.database.owner.query<{ due: string }>(
        `select transfer_due($1)::text as due`,
        [start],
      );
      expect([start, due[0].due]).toEqual([start, addWorkingDays(start, 3, calendar)]);
    }
  });

  it('moves open clocks when the calendar changes', async () => {
    const due = (await items()).items[0].dueOn;
    await office.database.owner.query(`insert into holiday (day, kind, name) values ($1, 'off', 'Nghỉ bù')`, [
      due,
    ]);
    expect((await items()).items[0].dueOn > due).toBe(true);
    await office.database.owner.query('delete from holiday where day = $1', [due]);
    expect((await items()).items[0].dueOn).toBe(due);
  });

  it('says on a day off that yesterday is over', async () => {
    const { owner } = office.database;
    const yesterday = addDays(today(), -1);
    const held = await owner.query<{ id: string; due: string }>(
      'select id, due_on::text as due from transfer_item',
    );
    await owner.query(
      `insert into holiday (day, kind, name) values ($1, 'off', 'Nghỉ bù')
      on conflict (day) do update set kind = 'off'`,
      [today()],
    );
    await owner.query('update transfer_item set due_on = $1', [yesterday]);
    expect((await items()).items[0]).toMatchObject({ dueOn: yesterday, workingDaysLeft: -1 });
    await owner.query('delete from holiday where day = $1', [today()]);
    await owner.query('update transfer_item set due_on = $2 where id = $1', [
      held.rows[0].id,
      held.rows[0].due,
    ]);
  });

  it('gives a clock back when the day on which clocks begin was mistyped', async () => {
    const due = (await items()).items[0].dueOn;
    const { body: mistyped } = await office.canbo
      .post('/api/settings/parameters')
      .send({ key: 'transfer.clock_starts_on', from: today(), value: '2099-01-01', basis: 'Gõ nhầm' })
      .expect(201);
    expect((await items()).items[0].dueOn).toBeNull();
    await office.canbo.delete(`/api/settings/parameters/${mistyped.id}`).expect(204);
    expect((await items()).items[0].dueOn).toBe(due);
  });

  it('shows what is late on the start page, within one’s units', async () => {
    await change(office.accountant, { phone: '0912345679' });
    await office.database.owner.query(
      `update transfer_item set changed_on = '2026-01-05', due_on = '2026-01-08' where person_id = $1`,
      [office.accountant],
    );
    for (const agent of [office.canbo, office.nhansu]) {
      const { body } = await agent.get('/api/overview').expect(200);
      expect(body.attention[0]).toMatchObject({
        kind: 'transfers-late',
        count: 1,
        link: '/gui-du-lieu?late=true',
      });
    }
    expect((await items({ late: true }, office.nhansu)).items).toMatchObject([
      { personId: office.accountant, dueOn: '2026-01-08' },
    ]);
    expect((await items({}, office.nhansu)).total).toBe(1);
    const { body } = await office.canbo.get('/api/transfers').expect(200);
    expect(body).toMatchObject({ waiting: 2, late: 1, workingDays: 3 });
    expect(body.units[0]).toMatchObject({ name: 'Sở Tài chính', late: 1 });
  });

  it('is closed to others, and refuses a bad question', async () => {
    await office.thutruong.get('/api/transfers').expect(403);
    await office.quantri.get('/api/transfers/items').expect(403);
    await office.canbo.get('/api/transfers/items').query({ state: 'LOST' }).expect(422);
    await office.nhansu.post('/api/transfers/packages').send({}).expect(403);
  });

  it('knows the same tables and columns as the schema of a package', async () => {
    const { rows } = await office.database.owner.query<{ at: string }>(
      `select concat(group_code, ' ', table_name, ' ', column_name) as at from transfer_source`,
    );
    const wanted = NATIONAL_GROUPS.flatMap(({ code, fields, tables }) => [
      ...fields.map(([, column]) => `${code} person ${column}`),
      ...tables.map(({ table }) => `${code} ${table} *`),
    ]);
    expect(rows.map(({ at }) => at).sort()).toEqual(
      [...wanted, 'identity person citizen_id', 'identity person employee_code'].sort(),
    );
  });
});

describe('a package', () => {
  let id = '';
  let number = '';

  it('holds each person once, fits the published schema, and leaves out who does not', async () => {
    const { body } = await pack().expect(201);
    expect(body).toMatchObject({ people: 1, failed: 1 });
    ({ id, number } = body);
    const { body: schema } = await office
      .visitor()
      .get('/api/schemas/national-record.schema.json')
      .expect(200);
    const ajv = new Ajv2020({ strict: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const file = await office.canbo
      .get(`/api/transfers/packages/${id}/file`)
      .responseType('blob')
      .expect(200);
    const document = JSON.parse((file.body as Buffer).toString('utf8'));
    const fits = ajv.compile(schema);
    expect([fits(document), fits.errors]).toEqual([true, null]);
    expect(document.people[0]).toMatchObject({
      citizenId: '092185004417',
      changedGroups: ['career', 'contact'],
      groups: {
        contact: { phone: '0912345678' },
        career: { posts: [{ title: 'Chuyên viên', from: '2020-01-01' }] },
      },
    });
    expect((await items({ state: 'FAILED' })).items).toMatchObject([
      { personId: office.accountant, reason: 'Chưa có số định danh cá nhân.' },
    ]);
    expect((await items({ state: 'PACKED' })).items).toMatchObject([{ packageNumber: number }]);
  });

  it('is written down in the file of everybody in it', async () => {
    const { body } = await office.canbo.get(`/api/people/${office.clerk}/readers`).expect(200);
    expect(body.items[0]).toMatchObject({ what: 'Gửi cơ sở dữ liệu quốc gia', by: 'Trần Cán Bộ' });
  });

  it('can be had as a workbook', async () => {
    const { body } = await office.canbo
      .get(`/api/transfers/packages/${id}/file`)
      .query({ format: 'xlsx' })
      .responseType('blob')
      .expect(200);
    expect((body as Buffer).subarray(0, 2).toString()).toBe('PK');
    await office.canbo.get(`/api/transfers/packages/${id}/file`).query({ format: 'pdf' }).expect(422);
    await office.kiemtra.get(`/api/transfers/packages/${id}/file`).expect(403);
    await office.nhansu.get(`/api/transfers/packages/${id}`).expect(404);
  });

  it('is taken apart before it is sent, and its changes wait again', async () => {
    await office.canbo.post(`/api/transfers/packages/${id}/withdrawal`).expect(204);
    await office.canbo.post(`/api/transfers/packages/${id}/withdrawal`).expect(409);
    await office.canbo
      .post(`/api/transfers/packages/${id}/delivery`)
      .send({ method: 'FILE_DROP' })
      .expect(409);
    expect((await items({ state: 'WAITING' })).total).toBe(1);
    ({ id, number } = (await pack().expect(201)).body);
  });

  it('is answered before it is marked as sent: the answer waits for the mark', async () => {
    const path = join(folder, 'receipts');
    await mkdir(path, { recursive: true });
    const results = [{ personId: office.clerk, status: 'refused', reason: 'Sai số định danh' }];
    await writeFile(join(path, `${number}.receipt.json`), JSON.stringify({ results }));
    expect((await office.canbo.post('/api/transfers/receipts').expect(200)).body).toEqual({ packages: 0 });
    expect(await readdir(path)).toEqual([`${number}.receipt.json`]);
  });

  it('goes to the folder as a whole, with its checksum, and is marked as sent once, though two send it', async () => {
    await office.canbo.post(`/api/transfers/packages/${id}/delivery`).send({ method: 'POST' }).expect(422);
    const deliver = () =>
      office.canbo.post(`/api/transfers/packages/${id}/delivery`).send({ method: 'FILE_DROP' });
    const answers = (await Promise.all([deliver(), deliver()])).sort((a, b) => a.status - b.status);
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
    const [{ body }] = answers;
    expect(body).toMatchObject({ state: 'SENT', sentBy: 'Trần Cán Bộ', method: 'FILE_DROP' });
    expect(await readdir(join(folder, 'outgoing'))).toEqual([number]);
    const content = await readFile(join(folder, 'outgoing', number, 'records.json'));
    const manifest = JSON.parse(await readFile(join(folder, 'outgoing', number, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ package: number, people: 1, files: [{ bytes: content.length }] });
    expect(manifest.files[0].sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect((await items({ state: 'SENT' })).total).toBe(1);
    await office.canbo
      .post(`/api/transfers/packages/${id}/delivery`)
      .send({ method: 'FILE_DROP' })
      .expect(409);
  });

  it('reads what came back: who was refused waits again with the reason', async () => {
    await writeFile(join(folder, 'receipts', 'G2026-000000.receipt.json'), 'not json');
    const odd = { results: [{ personId: office.clerk, status: 'refused', reason: 'Sai\u0000 số' }] };
    await writeFile(join(folder, 'receipts', 'A.receipt.json'), JSON.stringify(odd));
    expect((await office.canbo.post('/api/transfers/receipts').expect(200)).body).toEqual({ packages: 1 });
    const { body } = await office.canbo.get(`/api/transfers/packages/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'ANSWERED', accepted: 0, refused: 1 });
    expect(body.persons).toMatchObject([
      { fullName: 'Nguyễn Thị Hoà', state: 'REFUSED', reason: 'Sai số định danh' },
    ]);
    const { items: failed } = await items({ state: 'FAILED' });
    expect(failed.map(({ reason }: { reason: string }) => reason)).toContain('Sai số định danh');
    expect(await readdir(join(folder, 'receipts', 'done'))).toHaveLength(1);
    expect(await readdir(join(folder, 'receipts', 'unreadable'))).toHaveLength(2);
  });

  it('is made of chosen changes alone, or says that there is nothing to send', async () => {
    const waiting = (await items({ state: 'FAILED' })).items;
    const clerk = waiting.find(({ personId }: { personId: string }) => personId === office.clerk);
    const { body } = await pack({ itemIds: [clerk.id] }).expect(201);
    expect(body).toMatchObject({ people: 1, failed: 0 });
    await office.canbo
      .post(`/api/transfers/packages/${body.id}/delivery`)
      .send({ method: 'BY_HAND', note: 'Gửi qua trục liên thông' })
      .expect(200);
    const { body: refused } = await pack({ organisationId: office.homeAffairs }).expect(409);
    expect(refused.detail).toBe('Không có thay đổi nào đang chờ gửi.');
    await pack({ itemIds: ['x'] }).expect(422);
  });

  it('takes in everybody of a unit who was never sent, without a clock', async () => {
    const { body } = await office.canbo
      .post('/api/transfers/initial')
      .send({ organisationId: office.finance })
      .expect(200);
    expect(body).toEqual({ added: 1 });
    const { items: found } = await items({ organisationId: office.school });
    expect(found).toMatchObject([{ personId: office.teacher, dueOn: null, workingDaysLeft: null }]);
    // Nor does it get one from a calendar that changes.
    const day = '2099-01-01';
    await office.database.owner.query(`insert into holiday (day, kind, name) values ($1, 'off', 'Nghỉ')`, [
      day,
    ]);
    expect((await items({ organisationId: office.school })).items).toMatchObject([{ dueOn: null }]);
    await office.database.owner.query('delete from holiday where day = $1', [day]);
    await office.canbo.post('/api/transfers/initial').send({}).expect(422);
    await office.nhansu.post('/api/transfers/initial').send({ organisationId: office.finance }).expect(403);
  });
});

describe('rows that are sent', () => {
  it('are read by nobody who may not send, whatever he asks the database', async () => {
    const { owner } = office.database;
    const ask = async (username: string): Promise<number> => {
      await owner.query('begin');
      try {
        await owner.query(
          `select set_config('app.account', (select id::text from account where username = $1), true)`,
          [username],
        );
        await owner.query(`set local role whole_register`);
        await owner.query(`select set_config('app.writable', 'all', true)`);
        const { rowCount } = await owner.query(`select * from transfer_rows('health', array[$1]::uuid[])`, [
          office.clerk,
        ]);
        return rowCount ?? 0;
      } finally {
        await owner.query('rollback');
      }
    };
    expect(await ask('canbo')).toBe(0);
    await expect(ask('kiemtra')).rejects.toMatchObject({ code: '42501' });
  });
});
