import { createHash } from 'node:crypto';
import { readdir, readFile, utimes } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { UploadsService } from '../src/papers/uploads.service';
import { TEST_PASSWORD } from './harness/app';
import { aLargePdf, aPdf } from './papers-files';
import { openPapersOffice, PART_TYPE, type PapersOffice } from './papers-office';

let office: PapersOffice;
let base: string;
beforeAll(async () => {
  office = await openPapersOffice();
  base = `/api/people/${office.clerk}/uploads`;
});
afterAll(() => office.close());

const begin = async (bytes: number): Promise<string> =>
  (await office.canbo.post(base).send({ fileName: 'a.pdf', bytes }).expect(201)).body.id;
const send = (id: string, offset: number, part: Buffer, agent = office.canbo) =>
  agent
    .patch(`${base}/${id}`)
    .set({ 'Content-Type': PART_TYPE, 'Upload-Offset': String(offset) })
    .send(part);

describe('an upload', () => {
  it('arrives in parts, says how far it is, and becomes a paper', async () => {
    const content = aPdf(['mot', 'hai']);
    const id = await begin(content.length);
    expect((await send(id, 0, content.subarray(0, 300)).expect(200)).body).toEqual({
      id,
      offset: 300,
      bytes: content.length,
    });
    expect((await office.canbo.get(`${base}/${id}`).expect(200)).body.offset).toBe(300);
    await office.canbo
      .post(`/api/people/${office.clerk}/papers`)
      .send({ componentCode: '02', uploadId: id })
      .expect(409);
    expect((await send(id, 300, content.subarray(300)).expect(200)).body.offset).toBe(content.length);
    const { body } = await office.canbo
      .post(`/api/people/${office.clerk}/papers`)
      .send({ componentCode: '02', uploadId: id })
      .expect(200);
    expect(body.papers).toMatchObject([{ title: 'Sơ yếu lý lịch', viewablePages: 2, bytes: content.length }]);
    await office.canbo.get(`${base}/${id}`).expect(404);
  });

  it('refuses a part that does not begin where the content ends, and says where that is', async () => {
    const id = await begin(1000);
    await send(id, 0, Buffer.alloc(400)).expect(200);
    expect((await send(id, 200, Buffer.alloc(10)).expect(409)).body.offset).toBe(400);
    expect((await send(id, 500, Buffer.alloc(10)).expect(409)).body.offset).toBe(400);
  });

  it('refuses more than was announced, and more than the limit', async () => {
    const id = await begin(100);
    const { body } = await send(id, 0, Buffer.alloc(200)).expect(413);
    expect(body.detail).toMatch(/dài hơn/);
    const tooLarge = await office.canbo.post(base).send({ fileName: 'a.pdf', bytes: 30 * 1024 * 1024 + 1 });
    expect([tooLarge.status, tooLarge.body.detail]).toEqual([413, expect.stringContaining('30 MB')]);
  });

  it('refuses what is no part', async () => {
    const id = await begin(100);
    await office.canbo.patch(`${base}/${id}`).send({ a: 1 }).expect(415);
    await office.canbo
      .patch(`${base}/${id}`)
      .set('Content-Type', PART_TYPE)
      .send(Buffer.alloc(1))
      .expect(422);
    await office.canbo.post(base).send({ fileName: '', bytes: 1 }).expect(422);
    await office.canbo.post(base).send({ fileName: 'a.pdf', bytes: 0 }).expect(422);
  });

  it('belongs to the account and the person it was begun for', async () => {
    const id = await begin(100);
    await office.nhansu.get(`${base}/${id}`).expect(404);
    await office.nhansu.post(base).send({ fileName: 'a.pdf', bytes: 1 }).expect(404);
    await send(id, 0, Buffer.alloc(1), office.nhansu).expect(404);
    await office.canbo.get(`/api/people/${office.teacher}/uploads/${id}`).expect(404);
    await office.thutruong
      .post(`/api/people/${office.accountant}/uploads`)
      .send({ fileName: 'a', bytes: 1 })
      .expect(403);
    await office.kiemtra.post(base).send({ fileName: 'a', bytes: 1 }).expect(403);
    await office.quantri.get(`${base}/${id}`).expect(403);
    await office.canbo.delete(`${base}/${id}`).expect(204);
    await office.canbo.get(`${base}/${id}`).expect(404);
  });
});

describe('a broken connection', () => {
  it('loses nothing of a 30 MB scan: what arrived is kept, and sending goes on from there', async () => {
    const content = aLargePdf(30 * 1024 * 1024);
    expect(content.length).toBeGreaterThan(29.9 * 1024 * 1024);
    const id = await begin(content.length);
    const cut = 12 * 1024 * 1024;
    await sendAndBreak(id, content.subarray(0, cut));
    const { body: kept } = await office.canbo.get(`${base}/${id}`).expect(200);
    expect(kept.offset).toBeGreaterThan(0);
    // The broken request may still be at it: the next part takes over from it.
    const { body: first } = await send(id, kept.offset, content.subarray(kept.offset)).ok(() => true);
    if (first.offset !== content.length)
      await send(id, first.offset, content.subarray(first.offset)).expect(200);
    await office.canbo
      .post(`/api/people/${office.clerk}/papers`)
      .send({ componentCode: '01', uploadId: id })
      .expect(200);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const stored = await readFile(
      join(office.folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256),
    );
    expect(stored.equals(content)).toBe(true);
  });

  /** Announces all of it, sends it, and hangs up before the end. */
  async function sendAndBreak(id: string, part: Buffer): Promise<void> {
    const server = office.app.getHttpServer();
    if (!server.listening) await new Promise<void>((done) => server.listen(0, done));
    const signedIn = await office
      .visitor()
      .post('/api/session')
      .send({ username: 'canbo', password: TEST_PASSWORD });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0];
    await new Promise<void>((done) => {
      const sending = httpRequest({
        port: (server.address() as AddressInfo).port,
        path: `${base}/${id}`,
        method: 'PATCH',
        headers: {
          Cookie: cookie,
          'Content-Type': PART_TYPE,
          'Upload-Offset': '0',
          'Content-Length': part.length + 1000,
          'X-Requested-With': 'hr',
        },
      });
      sending.on('error', () => done());
      sending.on('close', () => done());
      sending.write(part, () => setTimeout(() => sending.destroy(), 100));
    });
  }
});

describe('partial uploads', () => {
  it('are thrown away a day after the last part', async () => {
    const uploads = office.app.get(UploadsService);
    const [fresh, old] = [await begin(10), await begin(10)];
    const path = (id: string): string => join(office.folder, 'uploads', `${id}.part`);
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(path(old), longAgo, longAgo);
    expect(await uploads.sweep()).toBe(1);
    const names = await readdir(join(office.folder, 'uploads'));
    expect(names.filter((name) => name.startsWith(old))).toEqual([]);
    expect(names).toContain(`${fresh}.part`);
  });
});
