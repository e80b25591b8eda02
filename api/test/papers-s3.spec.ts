import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AwsV4Signer } from 'aws4fetch';
import { contentKey } from '../src/papers/file-store';
import { S3FileStore } from '../src/papers/file-store-s3';
import { loadConfig } from '../src/platform/config';
import { Problem } from '../src/platform/problem';
import { aPdf } from './papers-files';
import { openPapersOffice, type PapersOffice } from './papers-office';

/** A store that speaks as much S3 as is asked of it, and lets nobody in whose signature is not right. */
const KEY = 'chia-khoa';
const SECRET = 'bi-mat';
const objects = new Map<string, Buffer>();
const asked: string[] = [];
let server: Server;
let endpoint: string;
let isDown = false;
beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void answer().then(({ status, body }) =>
        response
          .writeHead(status, { 'Last-Modified': new Date().toUTCString() })
          .end(request.method === 'HEAD' ? '' : body),
      );
    });
    async function answer(): Promise<{ status: number; body?: Buffer }> {
      const content = Buffer.concat(parts);
      asked.push(`${request.method} ${request.url}`);
      if (isDown) return { status: 503 };
      const hash = createHash('sha256').update(content).digest('hex');
      if (request.headers['x-amz-content-sha256'] !== hash) return { status: 400 };
      const right = await new AwsV4Signer({
        method: request.method,
        url: `${endpoint}${request.url}`,
        headers: { 'X-Amz-Content-Sha256': hash },
        body: content.length > 0 ? new Uint8Array(content) : undefined,
        accessKeyId: KEY,
        secretAccessKey: SECRET,
        service: 's3',
        region: 'vn-1',
        datetime: String(request.headers['x-amz-date']),
      }).sign();
      if (right.headers.get('authorization') !== request.headers.authorization) return { status: 403 };
      const path = String(request.url);
      if (request.method === 'PUT') objects.set(path, content);
      if (request.method === 'DELETE') return { status: objects.delete(path) ? 204 : 404 };
      const found = objects.get(path);
      return found === undefined ? { status: 404 } : { status: 200, body: found };
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

const storeWith = (secret = SECRET): S3FileStore =>
  new S3FileStore({ endpoint, bucket: 'ho-so', region: 'vn-1', key: KEY, secret });

describe('a bucket', () => {
  it('keeps a content under its key, once, signed over the content, until it is at rest and removed', async () => {
    const key = contentKey('cd'.repeat(32));
    const store = storeWith();
    expect(await store.read(key)).toBeUndefined();
    await store.write(key, Buffer.from('nội dung'));
    await store.write(key, Buffer.from('nội dung'));
    expect((await store.read(key))?.toString()).toBe('nội dung');
    expect([...objects.keys()]).toEqual([`/ho-so/cd/cd/${'cd'.repeat(32)}`]);
    // Written again, its date says so: whoever sends it is about to name it.
    expect(asked.filter((line) => line.startsWith('PUT'))).toHaveLength(2);
    expect(await store.remove(key, 60_000)).toBe(false);
    expect(await store.read(key)).toBeDefined();
    expect(await store.remove(key, 0)).toBe(true);
    expect(await store.remove(key, 0)).toBe(true);
    expect(await store.read(key)).toBeUndefined();
  });

  it('that does not let us in, or does not answer, is busy and loses nothing', async () => {
    await expect(
      storeWith('sai').write(contentKey('ef'.repeat(32)), Buffer.from('x')),
    ).rejects.toBeInstanceOf(Problem);
    const nobody = new S3FileStore({
      endpoint: 'http://127.0.0.1:1',
      bucket: 'b',
      region: 'r',
      key: 'k',
      secret: 's',
    });
    await expect(nobody.read('x')).rejects.toBeInstanceOf(Problem);
  });
});

describe('papers in a bucket', () => {
  let office: PapersOffice;
  beforeAll(async () => {
    const { fileBucket } = loadConfig({
      FILE_STORE: 's3',
      S3_ENDPOINT: `${endpoint}/`,
      S3_BUCKET: 'ho-so',
      S3_REGION: 'vn-1',
      S3_KEY: KEY,
      S3_SECRET: SECRET,
    });
    office = await openPapersOffice({ fileBucket });
  });
  afterAll(() => office.close());

  it('are filed, shown and downloaded the same', async () => {
    const content = aPdf(['trong kho']);
    const { status, body } = await office.file(content);
    expect(status).toBe(200);
    const path = `/api/people/${office.clerk}/papers/${body.papers[0].id}`;
    await office.canbo.get(`${path}/pages/1`).expect(200);
    await office.canbo.get(`${path}/content`).expect(200);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(objects.get(`/ho-so/${contentKey(sha256)}`)?.equals(content)).toBe(true);
    expect(objects.has(`/ho-so/${contentKey(sha256)}.p1w1240.png`)).toBe(true);
  });

  it('that cannot be reached say so, and the upload is still there to be filed', async () => {
    const uploadId = await office.upload(aPdf(['sau do']));
    const send = () =>
      office.canbo.post(`/api/people/${office.clerk}/papers`).send({ componentCode: '03', uploadId });
    isDown = true;
    const refused = await send();
    expect([refused.status, refused.body.detail]).toEqual([503, expect.stringContaining('Kho tệp')]);
    isDown = false;
    await send().expect(200);
  }, 60_000);
});

describe('the settings', () => {
  it('are all needed, and named when missing', () => {
    expect(() => loadConfig({ FILE_STORE: 's3', S3_BUCKET: 'b' })).toThrow(/S3_ENDPOINT, S3_KEY, S3_SECRET/);
    expect(() => loadConfig({ FILE_STORE: 'ftp' })).toThrow(/folder, s3/);
    expect(() => loadConfig({ FILE_STORE: 's3', S3_ENDPOINT: 'kho' })).toThrow(/S3_ENDPOINT/);
    expect(loadConfig({}).fileBucket).toBeUndefined();
    expect(loadConfig({ FILE_MAX_MB: '50' }).fileMaxBytes).toBe(50 * 1024 * 1024);
  });
});
