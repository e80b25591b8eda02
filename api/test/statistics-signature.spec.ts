import { X509Certificate, createHash, verify } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../src/platform/config';
import { type Office, openOffice } from './personnel-office';

/**
 * PDFs of frozen reports signed by the office's certificate: a PKCS#12 file as OpenSSL 3 writes it, of a name with
 * Vietnamese letters, valid to 2056. The signature is read here by hand, as a reader of PDF does it.
 *
 * @source ISO 32000-1, 12.8.1; RFC 5652, section 5
 */
const signP12 = loadConfig({
  SIGN_P12: join(import.meta.dirname, 'fixtures', 'office-signer.p12'),
  SIGN_P12_PASSWORD: 'chi-de-thu',
}).signP12;

let office: Office;
let pdf: Buffer;
beforeAll(async () => {
  office = await openOffice({ dataDir: await mkdtemp(join(tmpdir(), 'hr-keys-')), signP12 });
  const { body } = await office.kiemtra
    .post('/api/frozen-reports')
    .send({ reportId: 'R1', asOf: '2025-12-31' })
    .expect(201);
  const answer = await office.kiemtra
    .get(`/api/frozen-reports/${body.id}/file?format=pdf`)
    .responseType('blob')
    .expect(200);
  pdf = answer.body as Buffer;
});
afterAll(() => office.close());

interface Value {
  readonly tag: number;
  readonly raw: Buffer;
  readonly bytes: Buffer;
  readonly parts: readonly Value[];
}
function values(der: Buffer): Value[] {
  const found: Value[] = [];
  for (let at = 0; at < der.length;) {
    const long = der[at + 1] < 0x80 ? 0 : der[at + 1] & 0x7f;
    const start = at + 2 + long;
    const end = start + (long === 0 ? der[at + 1] : der.readUIntBE(at + 2, long));
    const bytes = der.subarray(start, end);
    found.push({
      tag: der[at],
      raw: der.subarray(at, end),
      bytes,
      parts: der[at] & 0x20 ? values(bytes) : [],
    });
    at = end;
  }
  return found;
}

function rangeOf(file: Buffer): readonly number[] {
  const found = /\/ByteRange \[\s*(\d+) (\d+) (\d+) (\d+)\s*\]/.exec(file.toString('latin1'));
  return (found ?? []).slice(1).map(Number);
}
/** What the file covers, and the signature in the gap. */
function signatureOf(file: Buffer): { readonly covered: Buffer; readonly cms: Buffer } {
  const [start, first, second, rest] = rangeOf(file);
  const gap = file.subarray(start + first, second).toString('latin1');
  expect([gap[0], gap.at(-1)]).toEqual(['<', '>']);
  const padded = Buffer.from(gap.slice(1, -1), 'hex');
  return {
    covered: Buffer.concat([file.subarray(start, start + first), file.subarray(second, second + rest)]),
    cms: padded.subarray(0, 4 + padded.readUInt16BE(2)),
  };
}

const MESSAGE_DIGEST = '2a864886f70d010904';

function verdictOn(file: Buffer) {
  const { covered, cms } = signatureOf(file);
  const signedData = values(cms)[0].parts[1].parts[0];
  const certificates = signedData.parts.find(({ tag }) => tag === 0xa0)?.parts ?? [];
  const [, issuerAndSerial, , attributes, , signature] = signedData.parts.at(-1)?.parts[0].parts ?? [];
  const signer = certificates.find(({ parts }) => {
    const [, serial, , issuer] = parts[0].parts;
    return Buffer.concat([issuer.raw, serial.raw]).equals(issuerAndSerial.bytes);
  });
  const digest = attributes.parts.find(({ parts }) => parts[0].bytes.toString('hex') === MESSAGE_DIGEST);
  const certificate = new X509Certificate(signer?.raw ?? '');
  // Signed as the SET that they are, and not under the tag by which they stand in the message.
  const asSigned = Buffer.concat([Buffer.from([0x31]), attributes.raw.subarray(1)]);
  return {
    subject: certificate.subject,
    isOfContent: createHash('sha256')
      .update(covered)
      .digest()
      .equals(digest?.parts[1].parts[0].bytes ?? covered),
    isOfSigner: verify('sha256', asSigned, certificate.publicKey, signature.bytes),
  };
}

it('covers the whole file but the signature itself', () => {
  const [start, first, second, rest] = rangeOf(pdf);
  expect([start, second + rest]).toEqual([0, pdf.length]);
  expect(second - first).toBeGreaterThan(1000);
});

it('holds by the certificate that comes along, which is found by its Vietnamese name', () => {
  const verdict = verdictOn(pdf);
  expect(verdict).toMatchObject({ isOfContent: true, isOfSigner: true });
  expect(verdict.subject).toContain('O=Sở Nội vụ thành phố Cần Thơ');
});

it('no longer holds when one byte was changed, before the signature or behind it', () => {
  const [, first, second] = rangeOf(pdf);
  for (const at of [100, Math.floor(first / 2), second + 2]) {
    const changed = Buffer.from(pdf);
    changed[at] ^= 1;
    expect([at, verdictOn(changed).isOfContent]).toEqual([at, false]);
  }
});

it('is what was frozen to who hands it in', async () => {
  const known = async (file: Buffer): Promise<string> =>
    (await office.visitor().post('/api/verify').attach('file', file, 'r1.pdf').expect(200)).body.verdict;
  expect(await known(pdf)).toBe('INTACT');
  const changed = Buffer.from(pdf);
  changed[Math.floor(pdf.length / 2)] ^= 1;
  expect(await known(changed)).not.toBe('INTACT');
});
