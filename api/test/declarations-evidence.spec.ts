import { createHash } from 'node:crypto';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentKey } from '../src/papers/file-store';
import { UnusedFiles } from '../src/papers/unused-files.service';
import { type DeclaringOffice, openDeclaringOffice } from './declarations-office';
import type { Agent } from './harness/app';
import { aPdf, aPicture } from './papers-files';
import { PART_TYPE } from './papers-office';

let office: DeclaringOffice;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hr-evidence-'));
  office = await openDeclaringOffice({ dataDir: folder });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const degree = {
  table: 'credential',
  operation: 'insert',
  values: {
    kind: 'EDUCATION',
    levelCode: 'DH',
    major: 'Luật',
    institution: 'Đại học Cần Thơ',
    earnedOn: '2024',
  },
};
const training = { section: 'TRAINING', rows: [degree] };
const family = {
  section: 'FAMILY',
  rows: [
    {
      table: 'family_member',
      operation: 'insert',
      values: { side: 'SELF', relationCode: 'CON', fullName: 'Đặng Minh Khôi', birthDate: '2020' },
    },
  ],
};

async function draft(agent: Agent, input: object): Promise<{ id: string; key: string }> {
  const { body } = await agent.post('/api/own/declarations').send(input).expect(201);
  return { id: body.id as string, key: (body.rows[0]?.key as string | undefined) ?? 'all' };
}

async function upload(
  agent: Agent,
  id: string,
  content: Buffer,
  fileName = 'minh-chung.pdf',
): Promise<string> {
  const { body } = await agent
    .post(`/api/own/declarations/${id}/uploads`)
    .send({ fileName, bytes: content.length })
    .expect(201);
  await agent
    .patch(`/api/own/declarations/${id}/uploads/${body.id}`)
    .set({ 'Content-Type': PART_TYPE, 'Upload-Offset': '0' })
    .send(content)
    .expect(200);
  return body.id as string;
}

async function attach(agent: Agent, id: string, changeKey: string, content: Buffer, fileName?: string) {
  const uploadId = await upload(agent, id, content, fileName);
  return agent.post(`/api/own/declarations/${id}/evidence`).send({ changeKey, uploadId });
}

const send = (id: string) => office.nhanvien.post(`/api/own/declarations/${id}/submission`).expect(200);
const rowsOf = async (table: string, id: string): Promise<number> =>
  Number(
    (await office.database.owner.query(`select count(*) from ${table} where declaration_id = $1`, [id]))
      .rows[0].count,
  );

describe('evidence of a declared change', () => {
  it('is seen by the unit and Home Affairs beside the change, and is a paper on the new row when approved', async () => {
    const { id, key } = await draft(office.nhanvien, training);
    const content = aPdf(['Bang', 'Bang diem']);
    const { body: attached } = await attach(office.nhanvien, id, key, content, 'Bằng cử nhân.pdf');
    expect(attached.evidence).toEqual([
      expect.objectContaining({
        changeKey: key,
        originalName: 'Bằng cử nhân.pdf',
        viewablePages: 2,
        paperId: null,
      }),
    ]);
    const evidence = attached.evidence[0].id as string;
    // A draft is nobody else's.
    await office.nhansu.get(`/api/declarations/${id}/evidence/${evidence}/pages/1`).expect(404);
    await send(id);
    for (const agent of [office.nhansu, office.canbo]) {
      const { body } = await agent.get(`/api/declarations/${id}`).expect(200);
      expect(body.evidence).toHaveLength(1);
      const page = await agent.get(`/api/declarations/${id}/evidence/${evidence}/pages/2`).expect(200);
      expect(page.headers['content-type']).toBe('image/png');
      const { headers } = await agent.get(`/api/declarations/${id}/evidence/${evidence}/content`).expect(200);
      expect(headers['content-disposition']).toContain('attachment');
    }
    await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
    expect((await office.database.owner.query('select from paper')).rowCount).toBe(0);
    const { body: approved } = await office.canbo
      .post(`/api/declarations/${id}/approval`)
      .send({})
      .expect(200);
    const { rows } = await office.database.owner.query(
      `select p.id, p.component_code, p.about_table, p.title, p.original_name, c.major from paper p join credential c on c.id = p.about_id`,
    );
    expect(rows).toEqual([
      {
        id: approved.evidence[0].paperId,
        component_code: '07',
        about_table: 'credential',
        title: expect.stringMatching(/^Văn bằng, chứng chỉ, bảng điểm: /),
        original_name: 'Bằng cử nhân.pdf',
        major: 'Luật',
      },
    ]);
    const { body: own } = await office.nhanvien.get('/api/own/papers').expect(200);
    expect(own.items).toEqual([expect.objectContaining({ componentCode: '07', viewablePages: 2 })]);
    await office.nhanvien.get(`/api/own/papers/${rows[0].id}/pages/1`).expect(200);
    await office.khac.get(`/api/own/papers/${rows[0].id}/pages/1`).expect(404);
    const { body: history } = await office.nhanvien.get('/api/own/readers').expect(200);
    expect(JSON.stringify(history.items)).toContain('Xem minh chứng của tờ khai');
  });

  it('follows its row through a changed draft, and goes with a row that is no longer proposed', async () => {
    const second = { ...degree, values: { ...degree.values, major: 'Kinh tế' } };
    const { body } = await office.nhanvien
      .post('/api/own/declarations')
      .send({ section: 'TRAINING', rows: [degree, second] })
      .expect(201);
    const id = body.id as string;
    await attach(office.nhanvien, id, 'r0', aPdf(['Bang']));
    await attach(office.nhanvien, id, 'r1', aPicture('png'));
    const kept = body.proposal.rows.find((row: { key: string }) => row.key === 'r1');
    const { body: changed } = await office.nhanvien
      .put(`/api/own/declarations/${id}`)
      .send({
        section: 'TRAINING',
        rows: [{ key: 'r1', table: 'credential', operation: 'insert', values: kept.values }],
      })
      .expect(200);
    expect(changed.rows.map((row: { key: string }) => row.key)).toEqual(['r1']);
    expect(changed.evidence.map((one: { changeKey: string }) => one.changeKey)).toEqual(['r1']);
  });

  it('is not taken over by another new row, which may be called what the removed one was called', async () => {
    const second = { ...degree, values: { ...degree.values, major: 'Kinh tế' } };
    const { id, key } = await draft(office.nhanvien, training);
    await attach(office.nhanvien, id, key, aPdf(['Bang luat']));
    const put = (rows: object[]) =>
      office.nhanvien.put(`/api/own/declarations/${id}`).send({ section: 'TRAINING', rows }).expect(200);
    expect((await put([second])).body.evidence).toEqual([]);
    // A new row before the one that has its name already leaves it its name.
    await attach(office.nhanvien, id, 'r0', aPdf(['Bang kinh te']));
    const { body } = await put([degree, { ...second, key: 'r0' }]);
    expect(body.rows.map((row: { key: string }) => row.key)).toEqual(['r1', 'r0']);
    expect(body.evidence.map((one: { changeKey: string }) => one.changeKey)).toEqual(['r0']);
    await office.nhanvien.post(`/api/own/declarations/${id}/withdrawal`).expect(200);
  });

  it.each(['withdrawal', 'rejection'])('stays nowhere after a %s', async (end) => {
    const { id, key } = await draft(office.nhanvien, training);
    await attach(office.nhanvien, id, key, aPdf(['Bang khac']));
    await send(id);
    expect(await rowsOf('declaration_evidence', id)).toBe(1);
    if (end === 'withdrawal')
      await office.nhanvien.post(`/api/own/declarations/${id}/withdrawal`).expect(200);
    else
      await office.nhansu
        .post(`/api/declarations/${id}/rejection`)
        .send({ note: 'Không đúng bằng' })
        .expect(200);
    expect(await rowsOf('declaration_evidence', id)).toBe(0);
  });

  it('that nothing names any more leaves the store with its pictures; what a paper or another declaration has stays', async () => {
    const [lonely, shared] = [aPdf(['chi mot noi']), aPdf(['hai noi'])];
    const bytesOf = (content: Buffer) =>
      join(folder, 'files', contentKey(createHash('sha256').update(content).digest('hex')));
    const { id, key } = await draft(office.nhanvien, training);
    const { body } = await attach(office.nhanvien, id, key, lonely);
    await attach(office.nhanvien, id, key, shared);
    await office.nhanvien
      .get(`/api/own/declarations/${id}/evidence/${body.evidence[0].id}/pages/1`)
      .expect(200);
    const other = await draft(office.nhanvien, family);
    await attach(office.nhanvien, other.id, other.key, shared);
    const sweeper = office.app.get(UnusedFiles);
    await office.nhanvien.post(`/api/own/declarations/${id}/withdrawal`).expect(200);
    // It was sent just now: somebody may be about to name it again.
    await sweeper.sweep('1 day');
    expect(await sweeper.sweep('0 seconds', 60_000)).toBe(0);
    await access(bytesOf(lonely));
    const gone = await sweeper.sweep('0 seconds', 0);
    expect(gone).toBeGreaterThan(0);
    await expect(access(bytesOf(lonely))).rejects.toThrow();
    await expect(access(`${bytesOf(lonely)}.p1w1240.png`)).rejects.toThrow();
    await access(bytesOf(shared));
    // The same content comes again, and is there.
    const again = await draft(office.nhanvien, training);
    expect((await attach(office.nhanvien, again.id, again.key, lonely)).status).toBe(200);
    expect(await sweeper.sweep('0 seconds', 0)).toBe(0);
    await access(bytesOf(lonely));
    await office.nhanvien.post(`/api/own/declarations/${again.id}/withdrawal`).expect(200);
    await office.nhanvien.post(`/api/own/declarations/${other.id}/withdrawal`).expect(200);
  });

  it('can be taken off a draft, and neither added nor taken off once it is sent', async () => {
    const { id, key } = await draft(office.nhanvien, training);
    const { body } = await attach(office.nhanvien, id, key, aPdf(['Bang']));
    const evidence = body.evidence[0].id as string;
    await office.nhanvien.delete(`/api/own/declarations/${id}/evidence/${evidence}`).expect(200);
    await office.nhanvien.delete(`/api/own/declarations/${id}/evidence/${evidence}`).expect(404);
    await attach(office.nhanvien, id, key, aPdf(['Bang']));
    const late = await upload(office.nhanvien, id, aPdf(['Bang', 'Bang diem']));
    const { body: sent } = await send(id);
    await office.nhanvien.delete(`/api/own/declarations/${id}/evidence/${sent.evidence[0].id}`).expect(409);
    await office.nhanvien
      .post(`/api/own/declarations/${id}/evidence`)
      .send({ changeKey: key, uploadId: late })
      .expect(409);
    await office.nhanvien
      .post(`/api/own/declarations/${id}/uploads`)
      .send({ fileName: 'a.pdf', bytes: 10 })
      .expect(409);
    // Returned, it is his again.
    await office.nhansu.post(`/api/declarations/${id}/return`).send({ note: 'Thiếu bảng điểm' }).expect(200);
    await office.nhanvien
      .post(`/api/own/declarations/${id}/evidence`)
      .send({ changeKey: key, uploadId: late })
      .expect(200);
  });

  it('is refused for a change that is not declared, the same content twice, what is no paper, and another person', async () => {
    const { id, key } = await draft(office.nhanvien, training);
    expect((await attach(office.nhanvien, id, 'r9', aPdf(['Bang']))).status).toBe(422);
    expect((await attach(office.nhanvien, id, 'all', aPdf(['Bang']))).status).toBe(422);
    expect((await attach(office.nhanvien, id, key, Buffer.from('#!/bin/sh\nexit'), 'a.pdf')).status).toBe(
      415,
    );
    expect((await attach(office.nhanvien, id, key, aPdf(['Bang']))).status).toBe(200);
    expect((await attach(office.nhanvien, id, key, aPdf(['Bang']))).status).toBe(409);
    await office.nhanvien.post(`/api/own/declarations/${id}/evidence`).send({ changeKey: key }).expect(422);
    await office.khac
      .post(`/api/own/declarations/${id}/uploads`)
      .send({ fileName: 'a.pdf', bytes: 10 })
      .expect(404);
    await office.canbo
      .post(`/api/own/declarations/${id}/uploads`)
      .send({ fileName: 'a.pdf', bytes: 10 })
      .expect(403);
  });

  it('of a restricted section is open to the officer while the section is, and restricted as a paper too', async () => {
    const { id, key } = await draft(office.nhanvien, family);
    const { body: attached } = await attach(office.nhanvien, id, key, aPicture('png'));
    await send(id);
    const path = `/api/declarations/${id}/evidence/${attached.evidence[0].id}/pages/1`;
    await office.canbo2.get(path).expect(404);
    await office.canbo2.get(`/api/declarations/${id}`).expect(200);
    await office.canbo2.get(path).expect(200);
    await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
    const { body: approved } = await office.canbo2
      .post(`/api/declarations/${id}/approval`)
      .send({})
      .expect(200);
    const paper = approved.evidence[0].paperId as string;
    const papers = `/api/people/${office.accountant}/papers`;
    const seenBy = async (agent: Agent): Promise<string[]> =>
      (await agent.get(papers).expect(200)).body.papers.map((one: { id: string }) => one.id);
    expect(await seenBy(office.canbo2)).toContain(paper);
    expect(await seenBy(office.canbo)).not.toContain(paper);
    await office.canbo.get(`${papers}/${paper}/pages/1`).expect(404);
    const { body: history } = await office.canbo.get(`/api/people/${office.accountant}/history`).expect(200);
    expect(JSON.stringify(history)).not.toContain('Đặng Minh Khôi');
  });

  it('of a report goes with the whole report', async () => {
    const { id, key } = await draft(office.nhanvien, {
      section: 'REPORT',
      about: 'Ngạch, bậc, lương, phụ cấp',
      note: 'Bậc 4 từ 2023 chứ không phải 2024',
    });
    expect(key).toBe('all');
    await attach(office.nhanvien, id, 'all', aPdf(['Bang']));
    await send(id);
    await office.nhansu.post(`/api/declarations/${id}/acceptance`).send({}).expect(200);
    const { body } = await office.canbo
      .post(`/api/declarations/${id}/approval`)
      .send({ note: 'Đã đính chính' })
      .expect(200);
    const { rows } = await office.database.owner.query(
      'select component_code, about_table, about_id from paper where id = $1',
      [body.evidence[0].paperId],
    );
    expect(rows).toEqual([{ component_code: '09', about_table: 'declaration', about_id: id }]);
  });
});

describe('the own papers', () => {
  it('leave out complaints, political verification and what was taken out', async () => {
    const add = (component: string, removed = false) =>
      office.database.owner.query(
        `insert into paper (person_id, component_code, title, shelf_position, removed_at, removed_reason)
         values ($1, $2, $2, 'Kệ 1', case when $3 then now() end, case when $3 then 'Trùng bản đã có' end)`,
        [office.clerk, component, removed],
      );
    for (const component of ['04', '14', '16', '17']) await add(component);
    await add('05', true);
    const { body } = await office.khac.get('/api/own/papers').expect(200);
    expect(body.items.map((one: { componentCode: string }) => one.componentCode)).toEqual(['04', '14']);
    await office.khac.get('/api/own/photo').expect(404);
    await office.canbo.get('/api/own/papers').expect(403);
  });
});

describe('versions of the own file', () => {
  it('are compared by the person himself, and by nobody else here', async () => {
    const { body } = await office.nhanvien.get('/api/own/versions').expect(200);
    const version = body.current as number;
    expect(version).toBeGreaterThan(1);
    const { body: compared } = await office.nhanvien
      .get(`/api/own/versions/comparison?a=${version - 1}&b=${version}`)
      .expect(200);
    // The last thing approved is the child, a restricted row.
    expect(JSON.stringify(compared.rows)).toContain('Đặng Minh Khôi');
    await office.nhanvien.get(`/api/own/versions/comparison?a=1&b=${version + 1}`).expect(404);
    await office.nhanvien.get('/api/own/versions/comparison?a=x&b=1').expect(422);
    await office.canbo.get('/api/own/versions').expect(403);
    const { body: other } = await office.khac.get('/api/own/versions').expect(200);
    expect(other.items).toEqual([]);
  });
});
