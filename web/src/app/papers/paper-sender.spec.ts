import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PaperFile } from '@hr/contracts';
import { problemInterceptor } from '../session';
import { PaperSender, refusalOf } from './paper-sender';
import { PapersShelves } from './papers-shelf';

const uploads = '/api/people/p1/uploads';
const part = 1024 * 1024;
const scan = (bytes: number): File => new File([new Uint8Array(bytes)], 'Bản quét.pdf');

function open() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  /** The request for an address, which comes a moment after what led to it. */
  const next = async (method: string, url: string) => {
    for (let left = 100; left > 0; left--) {
      const [found] = http.match((request) => request.method === method && request.url === url);
      if (found) return found;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error(`${method} ${url} was not asked for`);
  };
  const shelf = TestBed.inject(PapersShelves).of('p1');
  const target = shelf.target({ paper: { componentCode: '02' } });
  return { next, sender: TestBed.inject(PaperSender), shelf, target };
}

describe('PaperSender', () => {
  it('goes on by itself where the server got to when the connection breaks', async () => {
    const { next, sender, shelf, target } = open();
    sender.send(target, [scan(part + 500)]);
    (await next('POST', uploads)).flush({ id: 'u1', offset: 0, bytes: part + 500 });
    (await next('PATCH', `${uploads}/u1`)).error(new ProgressEvent('error'));
    await new Promise((done) => setTimeout(done));
    expect(sender.sendings()[0].state()).toBe('waiting');
    dispatchEvent(new Event('online'));
    (await next('GET', `${uploads}/u1`)).flush({ id: 'u1', offset: 700_000, bytes: part + 500 });
    const rest = await next('PATCH', `${uploads}/u1`);
    expect(rest.request.headers.get('Upload-Offset')).toBe('700000');
    expect((rest.request.body as Blob).size).toBe(part + 500 - 700_000);
    rest.flush({ id: 'u1', offset: part + 500, bytes: part + 500 });
    const filing = await next('POST', '/api/people/p1/papers');
    expect(filing.request.body).toEqual({ componentCode: '02', uploadId: 'u1' });
    filing.flush({ fullName: 'A', papers: [] } as unknown as PaperFile);
    await new Promise((done) => setTimeout(done));
    expect(sender.sendings()).toEqual([]);
    expect(shelf.file()?.fullName).toBe('A');
  });

  it('takes the offset of the server for its own when they differ', async () => {
    const { next, sender, target } = open();
    sender.send(target, [scan(500)]);
    (await next('POST', uploads)).flush({ id: 'u1', offset: 0, bytes: 500 });
    (await next('PATCH', `${uploads}/u1`)).flush(
      { detail: 'x', offset: 200 },
      { status: 409, statusText: 'Conflict' },
    );
    expect((await next('PATCH', `${uploads}/u1`)).request.headers.get('Upload-Offset')).toBe('200');
  });

  it.each([
    ['was filed by the first', { status: 404, statusText: 'Not Found' }, []],
    ['is refused by both', { status: 200, statusText: 'OK' }, ['Hồ sơ vừa được người khác sửa.']],
  ])('asks, when a second try meets a conflict, whether the content %s', async (_, upload, refusals) => {
    const { next, sender, target } = open();
    sender.send(target, [scan(10)]);
    (await next('POST', uploads)).flush({ id: 'u1', offset: 0, bytes: 10 });
    (await next('PATCH', `${uploads}/u1`)).flush({ id: 'u1', offset: 10, bytes: 10 });
    const busy = { status: 503, statusText: 'Service Unavailable' };
    (await next('POST', '/api/people/p1/papers')).flush({ detail: 'Bận' }, busy);
    await new Promise((done) => setTimeout(done));
    dispatchEvent(new Event('online'));
    const conflict = { status: 409, statusText: 'Conflict' };
    (await next('POST', '/api/people/p1/papers')).flush(
      { detail: 'Hồ sơ vừa được người khác sửa.' },
      conflict,
    );
    (await next('GET', `${uploads}/u1`)).flush({ id: 'u1', offset: 10, bytes: 10 }, upload);
    await new Promise((done) => setTimeout(done));
    expect(sender.sendings().map(({ refusal }) => refusal())).toEqual(refusals);
  });

  it('says why a content was refused, and keeps it on the list', async () => {
    const { next, sender, target } = open();
    sender.send(target, [scan(10)]);
    (await next('POST', uploads)).flush({ id: 'u1', offset: 0, bytes: 10 });
    (await next('PATCH', `${uploads}/u1`)).flush({ id: 'u1', offset: 10, bytes: 10 });
    (await next('POST', '/api/people/p1/papers')).flush(
      { detail: 'Tệp PDF bị hỏng nên không đọc được.' },
      { status: 415, statusText: 'Unsupported Media Type' },
    );
    await new Promise((done) => setTimeout(done));
    expect([sender.sendings()[0].state(), sender.sendings()[0].refusal()]).toEqual([
      'refused',
      'Tệp PDF bị hỏng nên không đọc được.',
    ]);
  });
});

describe('refusalOf', () => {
  it.each([
    ['a.pdf', 10, ''],
    ['a.JPEG', 10, ''],
    ['a.docx', 10, ''],
    ['a.doc', 10, /PDF, ảnh JPEG/],
    ['a.exe', 10, /PDF, ảnh JPEG/],
    ['a.pdf', 0, /trống/],
    ['a.pdf', 2 * part, /lớn hơn 1 MB/],
  ])('%s of %d bytes', (name, bytes, sentence) => {
    const said = refusalOf(new File([new Uint8Array(bytes)], name), part);
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });
});
