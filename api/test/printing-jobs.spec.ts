import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/create-app';
import { loadConfig } from '../src/platform/config';
import { PrintBatch } from '../src/printing/print-batch';
import type { Agent } from './harness/app';
import { aPerson } from './harness/builders';
import { type Office, openOffice } from './personnel-office';
import { binary, docxText, partsOf } from './printed-text';
import { fillEverything } from './printing-person';

let office: Office;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hr-prints-'));
  office = await openOffice({ dataDir });
  await fillEverything(office.database.owner, office.clerk, 2);
});
afterAll(async () => {
  await office.close();
  await rm(dataDir, { recursive: true, force: true });
});
afterEach(() =>
  office.database.owner.query('delete from print_job; delete from file_unlock; delete from read_log'),
);

interface Job {
  readonly id: string;
  readonly state: string;
  readonly done: number;
  readonly total: number;
  readonly message: string | null;
  readonly bytes: number | null;
}
const people = (): string[] => [office.clerk, office.accountant, office.teacher];
const ORDER = { form: 'so-yeu-ly-lich', format: 'docx' };

async function settled(agent: Agent, id: string): Promise<Job> {
  for (let patience = 0; patience < 200; patience++) {
    const { body } = await agent.get(`/api/prints/${id}`).expect(200);
    if ((body as Job).state !== 'printing') return body as Job;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the job never came to rest');
}

async function started(agent: Agent, input: object): Promise<Job> {
  const { body } = await agent
    .post('/api/prints')
    .send({ ...ORDER, ...input })
    .expect(202);
  return body as Job;
}

async function archive(agent: Agent, id: string): Promise<Map<string, Buffer>> {
  const { body, headers } = await agent.get(`/api/prints/${id}/file`).buffer(true).parse(binary).expect(200);
  expect(headers['content-type']).toBe('application/zip');
  return partsOf(body as Buffer);
}

describe('prints of many people', () => {
  it('become one ZIP in the order of names, found again in the list', async () => {
    const job = await started(office.canbo, { personIds: people() });
    expect(job).toMatchObject({ state: 'printing', total: 3, done: 0 });
    await office.canbo
      .get(`/api/prints/${job.id}/file`)
      .expect((response) => expect([200, 409]).toContain(response.status));
    expect(await settled(office.canbo, job.id)).toMatchObject({ state: 'done', done: 3, message: null });
    const files = await archive(office.canbo, job.id);
    expect([...files.keys()]).toEqual([
      '001_Dang-Quoc-An.docx',
      '002_Nguyen-Thi-Hoa.docx',
      '003_Le-Hoang-Oanh.docx',
    ]);
    expect(await docxText(files.get('003_Le-Hoang-Oanh.docx') ?? Buffer.alloc(0))).toContain('LÊ HOÀNG OANH');
    const { body } = await office.canbo.get('/api/prints').expect(200);
    expect((body as { items: Job[] }).items).toMatchObject([
      { id: job.id, state: 'done', formName: 'Sơ yếu lý lịch (TT 06/2023/TT-BNV)' },
    ]);
    const { rows } = await office.database.owner.query(
      `select count(*)::int as n from read_log where what = 'print'`,
    );
    expect(rows).toEqual([{ n: 3 }]);
    // The single files are gone, the ZIP is readable by the program alone.
    expect(await readdir(join(dataDir, 'prints'))).toEqual([`${job.id}.zip`]);
    expect((await stat(join(dataDir, 'prints', `${job.id}.zip`))).mode & 0o077).toBe(0);
  });

  it('take a condition of the list instead of people', async () => {
    const job = await started(office.nhansu, {
      filter: { organisationId: office.finance },
      format: 'pdf',
      form: 'tieu-su-tom-tat',
    });
    expect(await settled(office.nhansu, job.id)).toMatchObject({ state: 'done', total: 2 });
    expect([...(await archive(office.nhansu, job.id)).keys()]).toEqual([
      '001_Dang-Quoc-An.pdf',
      '002_Le-Hoang-Oanh.pdf',
    ]);
  });

  it('open restricted sections on one ground, noted for each person', async () => {
    const unlock = { sections: ['HEALTH'], ground: 'Kiểm tra hồ sơ theo kế hoạch 12/KH-SNV' };
    const job = await started(office.canbo, { personIds: [office.clerk, office.accountant], unlock });
    await settled(office.canbo, job.id);
    const files = await archive(office.canbo, job.id);
    const text = await docxText(files.get('002_Nguyen-Thi-Hoa.docx') ?? Buffer.alloc(0));
    expect(text).toContain('158,5 cm');
    expect(text).not.toContain('Viện KDI');
    expect(text).toContain('(mục hạn chế, chưa mở)');
    const { rows } = await office.database.owner.query(
      'select person_id, sections, ground from file_unlock order by person_id',
    );
    expect(rows).toEqual(
      [office.clerk, office.accountant]
        .sort()
        .map((id) => ({ person_id: id, sections: ['HEALTH'], ground: unlock.ground })),
    );
    const { rows: logged } = await office.database.owner.query('select distinct ground from read_log');
    expect(logged).toEqual([{ ground: unlock.ground }]);
    await office.canbo
      .post('/api/prints')
      .send({ ...ORDER, personIds: people(), unlock: { ...unlock, ground: 'ngắn' } })
      .expect(422);
  });

  it('refuse what cannot be printed', async () => {
    const ask = (agent: Agent, input: object): ReturnType<Agent['post']> =>
      agent.post('/api/prints').send({ ...ORDER, ...input });
    await ask(office.visitor(), { personIds: people() }).expect(401);
    await ask(office.thutruong, { personIds: people() }).expect(403);
    await ask(office.nhansu, { personIds: [office.clerk] }).expect(404);
    await ask(office.canbo, { personIds: people(), form: 'quyet-dinh-luong' }).expect(422);
    await ask(office.canbo, { personIds: people(), format: 'xlsx' }).expect(422);
    await ask(office.canbo, {}).expect(422);
    await ask(office.canbo, { personIds: [] }).expect(422);
    await ask(office.canbo, { personIds: ['x'] }).expect(422);
    const many = Array.from(
      { length: 201 },
      (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    );
    const { body } = await ask(office.canbo, { personIds: many }).expect(422);
    expect(JSON.stringify(body)).toContain('nhiều nhất 200 người');
    await ask(office.canbo, { filter: { q: 'khongcoainhuvay' } }).expect(409);
  });

  it('say how many are too many when a condition finds more than 200', async () => {
    const { owner } = office.database;
    const unit = office.homeAffairs;
    const made: string[] = [];
    for (let n = 0; n < 201; n++)
      made.push(await aPerson(owner, { organisationId: unit, fullName: `Trần Thị Số ${n}` }));
    const { body } = await office.canbo
      .post('/api/prints')
      .send({ ...ORDER, filter: { q: 'Trần Thị Số' } })
      .expect(409);
    expect(body).toMatchObject({
      detail: 'Mỗi lần in nhiều nhất 200 người. Hãy lọc bớt hoặc chọn từng phần danh sách.',
    });
  });

  it('belong to the account that asked', async () => {
    const job = await started(office.nhansu, { personIds: [office.teacher] });
    await settled(office.nhansu, job.id);
    for (const path of [`/api/prints/${job.id}`, `/api/prints/${job.id}/file`])
      await office.canbo.get(path).expect(404);
    await office.canbo.delete(`/api/prints/${job.id}`).expect(404);
    const { body } = await office.canbo.get('/api/prints').expect(200);
    expect((body as { items: Job[] }).items).toEqual([]);
  });

  it('are gone when taken back, and after their day', async () => {
    const first = await started(office.canbo, { personIds: [office.teacher] });
    await settled(office.canbo, first.id);
    await office.canbo.delete(`/api/prints/${first.id}`).expect(204);
    await office.canbo.get(`/api/prints/${first.id}`).expect(404);
    expect(await readdir(join(dataDir, 'prints'))).not.toContain(`${first.id}.zip`);

    const second = await started(office.canbo, { personIds: [office.teacher] });
    await settled(office.canbo, second.id);
    await office.database.owner.query(`update print_job set expires_at = now() - interval '1 minute'`);
    const { body } = await office.canbo.get(`/api/prints/${second.id}`).expect(200);
    expect(body).toMatchObject({ state: 'expired' });
    await office.canbo.get(`/api/prints/${second.id}/file`).expect(404);
  });

  it('leave out who went out of scope meanwhile, and say so', async () => {
    const { owner } = office.database;
    const job = await started(office.nhansu, { personIds: [office.teacher] });
    await settled(office.nhansu, job.id);
    await owner.query(`update print_job set state = 'printing', person_ids = person_ids || $1::uuid`, [
      office.clerk,
    ]);
    const { rows } = await owner.query<{ account_id: string }>('select account_id from print_job');
    await office.app
      .get(PrintBatch)
      .run(job.id, { accountId: rows[0].account_id, requestId: 'spec', needed: 'person.print' });
    expect(await settled(office.nhansu, job.id)).toMatchObject({
      state: 'done',
      done: 2,
      message: '1 người không còn trong phạm vi của bạn nên không in.',
    });
  });

  it('go on where a program that was killed left them', async () => {
    const { owner, ownerUrl, appUrl } = office.database;
    const ids: string[] = [];
    for (let n = 0; n < 12; n++)
      ids.push(await aPerson(owner, { organisationId: office.homeAffairs, fullName: `Võ Thị ${n}` }));
    const job = await started(office.canbo, { personIds: ids });
    await settled(office.canbo, job.id);
    const first = await archive(office.canbo, job.id);
    // As a kill leaves it: some files printed, one half written, the row still under way and its job active.
    await owner.query(`update print_job set state = 'printing', done = 3, bytes = null`);
    await owner.query(`update pgboss.job set state = 'active', completed_on = null where name = 'prints'`);
    await office.database.owner.query('delete from read_log');
    const files = office.app.get(PrintBatch)['files'];
    await files.remove(job.id);
    await files.begun(job.id);
    for (const name of [...first.keys()].slice(0, 3))
      await files.put(job.id, name, first.get(name) ?? Buffer.alloc(0));
    const config = loadConfig({ DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, DATABASE_POOL: '4' });
    const next = await createApp({ ...config, dataDir });
    await next.init();
    try {
      expect(await settled(office.canbo, job.id)).toMatchObject({ state: 'done', done: 12, message: null });
    } finally {
      await next.close();
    }
    expect([...(await archive(office.canbo, job.id)).keys()]).toEqual([...first.keys()]);
    const { rows } = await owner.query(`select count(*)::int as n from read_log where what = 'print'`);
    expect(rows).toEqual([{ n: 9 }]);
  });
});
