import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Response } from 'supertest';
import { aDocx, aPdf, aPicture } from './papers-files';
import { openPapersOffice, type PapersOffice } from './papers-office';

let office: PapersOffice;
beforeAll(async () => {
  office = await openPapersOffice();
});
afterAll(() => office.close());

interface Paper {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly componentCode: string;
  readonly aboutId: string | null;
}
const papersOf = async (person = office.clerk, agent = office.canbo): Promise<Paper[]> =>
  (await agent.get(`/api/people/${person}/papers`).expect(200)).body.papers;
const at = (paper: Paper, what: string, person = office.clerk): string =>
  `/api/people/${person}/papers/${paper.id}${what}`;
const unlock = (person: string, sections: readonly string[], agent = 'canbo'): Promise<unknown> =>
  office.database.owner.query(
    `insert into file_unlock (person_id, account_id, sections, ground, expires_at)
     select $1, id, $2, 'Theo kế hoạch kiểm tra', now() + interval '1 hour' from account where username = $3`,
    [person, sections, agent],
  );
const lock = (): Promise<unknown> => office.database.owner.query('update file_unlock set expires_at = now()');

describe('a paper', () => {
  it('is filed with what is known of it, changed, checked, taken out with a reason and put back', async () => {
    const filed = await office.file(aPdf(['a', 'b', 'c']), {
      componentCode: '04',
      title: '  Giấy khai sinh   bản sao ',
      documentNumber: '12/2001',
      documentDate: '2001-05',
      shelfPosition: 'Kho 1, kệ 3, hộp 12',
    });
    expect(filed.status).toBe(200);
    const [paper] = filed.body.papers;
    expect(paper).toMatchObject({
      title: 'Giấy khai sinh bản sao',
      documentDate: '2001-05',
      pages: 3,
      isOriginal: false,
      checkedBy: null,
      addedBy: 'Trần Cán Bộ',
      mediaType: 'application/pdf',
      originalName: 'ban-quet.pdf',
    });
    const { body: changed } = await office.canbo
      .patch(at(paper, ''))
      .send({ version: 1, isChecked: true, isOriginal: true, documentNumber: null })
      .expect(200);
    const [next] = changed.papers;
    expect(next).toMatchObject({
      version: 2,
      checkedBy: 'Trần Cán Bộ',
      isOriginal: true,
      documentNumber: null,
    });
    expect(next.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);

    await office.canbo.post(at(paper, '/removal')).send({ version: 2, reason: 'ngắn' }).expect(422);
    await office.canbo
      .post(at(paper, '/removal'))
      .send({ version: 1, reason: 'Trùng với bản khác' })
      .expect(409);
    const { body: removed } = await office.canbo
      .post(at(paper, '/removal'))
      .send({ version: 2, reason: 'Trùng bản; Giám đốc đồng ý ngày 01/11/2026' })
      .expect(200);
    expect(removed.papers).toEqual([]);
    const { body: all } = await office.canbo
      .get(`/api/people/${office.clerk}/papers?withRemoved=true`)
      .expect(200);
    expect(all.papers).toMatchObject(
      [{ id: paper.id, removedBy: 'Trần Cán Bộ', removedReason: /Trùng bản/ }].map((row) => ({
        ...row,
        removedReason: expect.stringMatching(row.removedReason),
      })),
    );
    await office.canbo.get(at(paper, '/content')).expect(200);
    await office.canbo.patch(at(paper, '')).send({ version: 3, title: 'x' }).expect(409);
    await office.canbo.post(at(paper, '/restoration')).send({ version: 3 }).expect(200);
    await office.canbo.post(at(paper, '/restoration')).send({ version: 4 }).expect(409);
    expect(await papersOf()).toHaveLength(1);
    const { body: history } = await office.canbo.get(`/api/people/${office.clerk}/history`).expect(200);
    expect(history.items.map(({ what }: { what: string }) => what)).toContain(
      'Thêm giấy tờ: Giấy khai sinh bản sao, số 12/2001, 05/2001',
    );
  });

  it('may be an original on its shelf, and gets its scan later, once', async () => {
    const { body } = await office.canbo
      .post(`/api/people/${office.clerk}/papers`)
      .send({ componentCode: 'B1', shelfPosition: 'Kho 2' })
      .expect(200);
    const paper = body.papers.find(({ componentCode }: Paper) => componentCode === 'B1');
    expect(paper).toMatchObject({ title: 'Bì hồ sơ', originalName: null, viewablePages: null });
    await office.canbo.get(at(paper, '/content')).expect(404);
    await office.canbo.get(at(paper, '/thumbnail')).expect(404);
    const scan = { uploadId: await office.upload(aPicture('jpeg')) };
    await office.canbo
      .patch(at(paper, ''))
      .send({ version: 1, ...scan })
      .expect(200);
    const again = { uploadId: await office.upload(aPdf(['khac'])) };
    expect((await office.canbo.patch(at(paper, '')).send({ version: 2, ...again })).status).toBe(409);
    await office.canbo.post(`/api/people/${office.clerk}/papers`).send({ componentCode: 'B1' }).expect(422);
  });

  it('is about a row of its own person only', async () => {
    const { rows } = await office.database.owner.query<{ id: string }>(
      `insert into credential (person_id, kind, level_code) values ($1, 'EDUCATION', 'DH'), ($2, 'EDUCATION', 'DH') returning id`,
      [office.clerk, office.teacher],
    );
    const about = (id: string): object => ({ componentCode: '07', aboutTable: 'credential', aboutId: id });
    expect((await office.file(aPdf(['bang cua nguoi khac']), about(rows[1].id))).status).toBe(422);
    const { body } = await office.file(aPdf(['bang']), about(rows[0].id));
    expect(body.papers.find(({ componentCode }: Paper) => componentCode === '07')).toMatchObject({
      aboutTable: 'credential',
      aboutId: rows[0].id,
    });
    expect((await office.file(aPdf(['x']), { aboutTable: 'account', aboutId: rows[0].id })).status).toBe(422);
    expect((await office.file(aPdf(['x']), { aboutTable: 'credential' })).status).toBe(422);
  });

  it('of one decision goes to everybody it names, with one content', async () => {
    const { rows } = await office.database.owner.query<{ id: string }>(
      `insert into decision (kind, number, effective_on) values ('NANG_LUONG_TX', '5/QĐ', '2026-01-01') returning id`,
    );
    const meta = {
      componentCode: '11',
      aboutTable: 'decision',
      aboutId: rows[0].id,
      alsoFor: [office.teacher, office.accountant],
    };
    const content = aPdf(['Quyet dinh nang luong']);
    expect((await office.file(content, meta)).status).toBe(200);
    for (const person of [office.clerk, office.teacher, office.accountant]) {
      expect((await papersOf(person)).map(({ componentCode }) => componentCode)).toContain('11');
    }
    const stored = await office.database.owner.query(
      `select count(*)::int as papers, count(distinct sha256)::int as contents from paper where about_id = $1`,
      [rows[0].id],
    );
    expect(stored.rows).toEqual([{ papers: 3, contents: 1 }]);
    // The same content at the same place a second time.
    const twice = await office.file(content, {
      componentCode: '11',
      aboutTable: 'decision',
      aboutId: rows[0].id,
    });
    expect([twice.status, twice.body.errors]).toEqual([
      409,
      [expect.objectContaining({ pointer: '#/uploadId' })],
    ]);
    // One of them out of the officer's reach: nothing is filed for anybody.
    const foreign = await office.file(
      aPdf(['khac']),
      { ...meta, alsoFor: [office.clerk] },
      office.accountant,
      office.nhansu,
    );
    expect(foreign.status).toBe(404);
  });
});

describe('contents', () => {
  const refused = async (content: Buffer): Promise<[number, string]> => {
    const { status, body } = await office.file(content);
    return [status, body.detail];
  };

  it('are refused when they are no paper, with a sentence that says what to do', async () => {
    expect(await refused(Buffer.from('MZ'.padEnd(2000, 'x')))).toEqual([
      415,
      expect.stringContaining('PDF, ảnh JPEG'),
    ]);
    expect(await refused(aDocx({ 'word/vbaProject.bin': 'x' }))).toEqual([
      415,
      expect.stringContaining('macro'),
    ]);
    expect(await refused(aDocx({ 'word/a.xml': Buffer.alloc(60 * 1024 * 1024) }))).toEqual([
      413,
      expect.stringContaining('quá lớn'),
    ]);
    const brokenPicture = aPicture('png');
    brokenPicture.fill(0, 40, brokenPicture.length - 20);
    expect(await refused(brokenPicture)).toEqual([415, expect.stringContaining('Ảnh bị hỏng')]);
    expect(await refused(Buffer.from('%PDF-1.4 nothing here %%EOF'))).toEqual([
      415,
      expect.stringContaining('PDF bị hỏng'),
    ]);
  });

  it('of a PDF that runs something or carries files are refused', async () => {
    const script = aPdf(['x'], '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>');
    expect(await refused(script)).toEqual([415, expect.stringContaining('mã chạy')]);
    const carrier = aPdf(
      ['x'],
      '/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>] >> >>',
      ['<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream'],
    );
    expect(await refused(carrier)).toEqual([415, expect.stringContaining('mã chạy')]);
  });

  it('come back as they were sent, as a download that nothing runs', async () => {
    const content = aPdf(['tai ve']);
    const uploadId = await office.upload(content, 'Quyết định số 1.pdf');
    const { body } = await office.canbo
      .post(`/api/people/${office.clerk}/papers`)
      .send({ componentCode: '10', uploadId })
      .expect(200);
    const paper = body.papers.find(({ componentCode }: Paper) => componentCode === '10');
    const download = await office.canbo.get(at(paper, '/content')).buffer(true).parse(asBuffer).expect(200);
    expect(download.body.equals(content)).toBe(true);
    expect(download.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="Quyet dinh so 1.pdf"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20s%E1%BB%91%201.pdf`,
      'cache-control': 'no-store',
    });
    const { rows } = await office.database.owner.query<{ what: string }>(
      `select what from read_log where person_id = $1 and detail ->> 'paperId' = $2`,
      [office.clerk, paper.id],
    );
    expect(rows).toEqual([{ what: 'paper-content' }]);
  });

  it('are stored once however often they are filed, and nothing of an upload stays behind', async () => {
    const content = aPicture('png', 200, 260);
    await office.file(content, { componentCode: '04' });
    await office.file(content, { componentCode: '05' });
    const { rows } = await office.database.owner.query<{ sha256: string }>(
      `select distinct sha256 from paper join stored_file using (sha256) where media_type = 'image/png' and person_id = $1`,
      [office.clerk],
    );
    expect(rows).toHaveLength(1);
    const [{ sha256 }] = rows;
    const names = await readdir(join(office.folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4)));
    expect(names.filter((name) => !name.includes('.'))).toEqual([sha256]);
    expect(names.some((name) => name.endsWith('.part'))).toBe(false);
  });
});

describe('pictures of pages', () => {
  it('are drawn page by page and kept beside the content; each look is logged', async () => {
    const { body } = await office.file(aPdf(['trang mot', 'trang hai']), { componentCode: '12', year: 2025 });
    const paper = body.papers.find(({ componentCode }: Paper) => componentCode === '12');
    const page = await office.canbo.get(at(paper, '/pages/2')).buffer(true).parse(asBuffer).expect(200);
    expect(page.headers['content-type']).toBe('image/png');
    expect([page.body.readUInt32BE(16), page.body.readUInt32BE(20)]).toEqual([1240, 1755]);
    const thumbnail = await office.canbo
      .get(at(paper, '/thumbnail'))
      .buffer(true)
      .parse(asBuffer)
      .expect(200);
    expect(thumbnail.body.readUInt32BE(16)).toBe(160);
    expect(
      (
        await office.canbo.get(at(paper, '/pages/1?size=large')).buffer(true).parse(asBuffer)
      ).body.readUInt32BE(16),
    ).toBe(2000);
    for (const none of ['/pages/3', '/pages/0', '/pages/x'])
      await office.canbo.get(at(paper, none)).expect(404);
    await office.canbo.get(at(paper, '/pages/1?size=huge')).expect(422);
    const { rows } = await office.database.owner.query(
      `select detail ->> 'page' as page from read_log where what = 'paper-page' and detail ->> 'paperId' = $1 order by id`,
      [paper.id],
    );
    expect(rows).toEqual([{ page: '2' }, { page: '1' }]);
    const readers = await office.canbo.get(`/api/people/${office.clerk}/readers`).expect(200);
    expect(readers.body.items.map(({ what }: { what: string }) => what)).toContain('Xem trang giấy tờ');
  });

  it('do not hold up other requests while they are drawn', async () => {
    const { body } = await office.file(aPdf(Array.from({ length: 30 }, (_, at) => `t${at}`)), {
      componentCode: '12',
      year: 2024,
    });
    const paper = body.papers.find(({ year }: { year: number }) => year === 2024);
    const drawing = Promise.all(
      [1, 2, 3, 4, 5, 6].map((n) => office.canbo.get(at(paper, `/pages/${n}?size=large`)).expect(200)),
    );
    const started = performance.now();
    await office.canbo.get('/api/session').expect(200);
    expect(performance.now() - started).toBeLessThan(500);
    await drawing;
  });

  it('of a Word document there are none', async () => {
    const { body } = await office.file(aDocx(), { componentCode: '03' });
    const paper = body.papers.find(({ componentCode }: Paper) => componentCode === '03');
    expect(paper).toMatchObject({ viewablePages: 0, pages: null });
    await office.canbo.get(at(paper, '/pages/1')).expect(415);
  });
});

describe('the portrait', () => {
  it('is a picture, the newest counts, and whoever opens the file sees it', async () => {
    const photo = `/api/people/${office.accountant}/photo`;
    await office.thutruong.get(photo).expect(404);
    expect(
      (await office.file(aPdf(['khong phai anh']), { componentCode: 'ANH' }, office.accountant)).status,
    ).toBe(415);
    await office.canbo
      .post(`/api/people/${office.accountant}/papers`)
      .send({ componentCode: 'ANH', shelfPosition: 'Kho 1' })
      .expect(415);
    await office.file(aPicture('jpeg', 600, 800), { componentCode: 'ANH' }, office.accountant);
    const { body } = await office.thutruong.get(photo).buffer(true).parse(asBuffer).expect(200);
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([360, 480]);
    const summary = await office.canbo.get(`/api/people/${office.accountant}/papers/summary`).expect(200);
    expect(summary.body.hasPhoto).toBe(true);
  });
});

describe('completeness', () => {
  it('follows from the record and rises with every paper', async () => {
    const summary = async (): Promise<{ percent: number; held: number; expected: number }> =>
      (await office.canbo.get(`/api/people/${office.teacher}/papers/summary`).expect(200)).body;
    const before = await summary();
    const { body } = await office.canbo.get(`/api/people/${office.teacher}/papers`).expect(200);
    expect(body.missing.map(({ componentCode }: Paper) => componentCode)).toEqual(
      expect.arrayContaining(['01', '02', '04', '05', '06', '07', '08', '09', '10']),
    );
    const post = body.missing.find(({ componentCode }: Paper) => componentCode === '10');
    expect(post).toMatchObject({ aboutTable: 'assignment', label: 'Giảng viên từ 01/01/2020' });
    await office.file(
      aPdf(['bo nhiem']),
      { componentCode: '10', aboutTable: 'assignment', aboutId: post.aboutId },
      office.teacher,
    );
    expect(await summary()).toMatchObject({ held: before.held + 1, expected: before.expected });
  });
});

describe('restricted papers', () => {
  it('may be filed and not be seen until the section is unlocked', async () => {
    const person = office.teacher;
    expect((await office.file(aPdf(['suc khoe']), { componentCode: '06' }, person)).status).toBe(200);
    const filed = await office.file(aPdf(['ky luat']), { componentCode: '14' }, person);
    expect(filed.status).toBe(200);
    expect(filed.body.papers.map(({ componentCode }: Paper) => componentCode)).not.toContain('14');
    const of = (code: string) =>
      filed.body.components.find((component: { code: string }) => component.code === code);
    expect(of('06')).toMatchObject({ isLocked: true, lockedCount: 1, section: 'HEALTH' });
    // That there is a paper on discipline at all is what is restricted.
    expect(of('14')).toMatchObject({ isLocked: true, lockedCount: null });
    const { rows } = await office.database.owner.query<{ id: string }>(
      `select id from paper where person_id = $1 and component_code = '14'`,
      [person],
    );
    const hidden = `/api/people/${person}/papers/${rows[0].id}`;
    for (const path of ['/content', '/thumbnail', '/pages/1'])
      await office.canbo.get(hidden + path).expect(404);
    await office.canbo.post(`${hidden}/removal`).send({ version: 1, reason: 'Không được thấy' }).expect(404);
    expect(JSON.stringify((await office.canbo.get(`/api/people/${person}/history`)).body)).not.toContain(
      'ỷ luật',
    );

    await unlock(person, ['DISCIPLINE']);
    await office.canbo.get(`${hidden}/pages/1`).expect(200);
    expect((await papersOf(person)).map(({ componentCode }) => componentCode)).toContain('14');
    expect((await papersOf(person)).map(({ componentCode }) => componentCode)).not.toContain('06');
    expect((await papersOf(person, office.nhansu)).map(({ componentCode }) => componentCode)).not.toContain(
      '14',
    );
    await lock();
    await office.canbo.get(`${hidden}/pages/1`).expect(404);
  });
});

describe('who may', () => {
  it('every address answers 404 outside the units, and to ids that are none', async () => {
    const [paper] = await papersOf();
    const id = { version: 1 };
    const { nhansu } = office;
    const base = `/api/people/${office.clerk}`;
    for (const path of [
      '/papers',
      '/papers/summary',
      '/photo',
      `/papers/${paper.id}/content`,
      `/papers/${paper.id}/thumbnail`,
      `/papers/${paper.id}/pages/1`,
    ]) {
      await nhansu.get(base + path).expect(404);
    }
    await nhansu.post(`${base}/papers`).send({ componentCode: '02', shelfPosition: 'x' }).expect(404);
    await nhansu
      .patch(`${base}/papers/${paper.id}`)
      .send({ ...id, title: 'x' })
      .expect(404);
    await nhansu
      .post(`${base}/papers/${paper.id}/removal`)
      .send({ ...id, reason: 'Mười ký tự' })
      .expect(404);
    await nhansu.post(`${base}/papers/${paper.id}/restoration`).send(id).expect(404);
    // A paper of one person is not reached through another.
    await nhansu.get(`/api/people/${office.teacher}/papers/${paper.id}/content`).expect(404);
    await office.canbo.get(`/api/people/${office.teacher}/papers/${paper.id}/pages/1`).expect(404);
    await office.canbo.get('/api/people/x/papers').expect(404);
  });

  it('reading is not writing, and accounts are no records', async () => {
    const person = office.accountant;
    expect((await papersOf(person, office.thutruong)).length).toBeGreaterThan(0);
    expect((await office.thutruong.get(`/api/people/${person}/papers`)).body.mayWrite).toBe(false);
    const input = { componentCode: '02', shelfPosition: 'Kho 1' };
    await office.thutruong.post(`/api/people/${person}/papers`).send(input).expect(403);
    await office.kiemtra.post(`/api/people/${person}/papers`).send(input).expect(403);
    await office.quantri.get(`/api/people/${person}/papers`).expect(403);
    await office.visitor().get(`/api/people/${person}/photo`).expect(401);
    await office.canbo
      .post(`/api/people/${person}/papers`)
      .send({ componentCode: '99', shelfPosition: 'x' })
      .expect(422);
    await office.canbo
      .post(`/api/people/${person}/papers`)
      .send({ ...input, extra: 1 })
      .expect(422);
    await office.nhansu.post(`/api/people/${person}/papers`).send(input).expect(200);
  });
});

/** The body as it came; supertest hands over the response, which is a stream. */
function asBuffer(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}

describe('a certificate of training', () => {
  const past = (number: string) =>
    office.canbo
      .post(`/api/people/${office.clerk}/training-certificates`)
      .send({ kindCode: 'BD-VTVL', name: 'Kỹ năng soạn thảo', number, issuedOn: '2024-05' })
      .expect(201);
  const inRegister = async (id: string) => {
    const { body } = await office.canbo.get('/api/training/certificates').expect(200);
    return body.items.find((one: { id: string }) => one.id === id);
  };
  const scan = (person: string, aboutId: string) =>
    office.file(
      aPdf([aboutId]),
      { componentCode: '07', aboutTable: 'training_certificate', aboutId },
      person,
    );

  it('has its scans, counted in the register and on the timeline', async () => {
    const { body: certificate } = await past('15/2024');
    expect(certificate).toMatchObject({ credentialId: null, scans: 0 });
    expect((await scan(office.accountant, certificate.id)).status).toBe(422);
    expect((await scan(office.clerk, certificate.id)).status).toBe(200);
    expect(await inRegister(certificate.id)).toMatchObject({ scans: 1 });
    const { body } = await office.canbo.get(`/api/people/${office.clerk}/training`).expect(200);
    expect(body.timeline.find(({ id }: { id: string }) => id === certificate.id).certificate).toMatchObject({
      scans: 1,
    });
    const paper = (await papersOf()).find(({ aboutId }) => aboutId === certificate.id) as Paper;
    await office.canbo
      .post(at(paper, '/removal'))
      .send({ version: paper.version, reason: 'Quét nhầm chứng chỉ của người khác' })
      .expect(200);
    expect(await inRegister(certificate.id)).toMatchObject({ scans: 0 });
  });

  it('takes its scans along when it becomes a level of the file', async () => {
    const { rows } = await office.database.owner.query<{ id: string }>(
      `with g as (insert into training_programme (kind_code, code, name, periods, valid, credential_kind, credential_level)
         values ('BD-LLCT-TC', 'LLCT', 'Trung cấp lý luận chính trị', 160, '[2010-01-01,)', 'POLITICAL', 'TC') returning id)
       insert into training_certificate (person_id, organisation_id, programme_id, kind_code, name)
       select $1, $2, g.id, 'BD-LLCT-TC', 'Trung cấp lý luận chính trị' from g returning id`,
      [office.clerk, office.homeAffairs],
    );
    expect((await scan(office.clerk, rows[0].id)).status).toBe(200);
    const { body } = await office.canbo
      .post(`/api/training/certificates/${rows[0].id}/verification`)
      .expect(200);
    expect(body).toMatchObject({ isFiled: true, scans: 1 });
    expect(await papersOf()).toContainEqual(
      expect.objectContaining({ aboutTable: 'credential', aboutId: body.credentialId }),
    );
    expect(await papersOf()).not.toContainEqual(expect.objectContaining({ aboutId: rows[0].id }));
  });
});
