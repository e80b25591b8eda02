import { P12Signer } from '@signpdf/signer-p12';

/**
 * The library's signer with one thing put right: it names the issuer with its letters encoded twice, so that with any name
 * beyond ASCII – every Vietnamese certificate – no reader finds the certificate that signed. That name is outside of what
 * the signature covers, so the one of the certificate itself takes its place.
 */
export class OfficeSigner extends P12Signer {
  override async sign(pdf: Buffer, signingTime?: Date): Promise<Buffer> {
    return withIssuerOfCertificate(await super.sign(pdf, signingTime));
  }
}

/** A value of DER: what it is made of, or its bytes. */
interface Value {
  readonly tag: number;
  readonly bytes: Buffer;
  parts: Value[];
}
const CONSTRUCTED = 0x20;
const CERTIFICATES = 0xa0;
const VERSION = 0xa0;

/** @source RFC 5652, section 5: SignedData, SignerInfo; RFC 5280, section 4.1: TBSCertificate */
export function withIssuerOfCertificate(cms: Buffer): Buffer {
  const [content] = read(cms);
  const signedData = content.parts[1].parts[0];
  const certificates = signedData.parts.find(({ tag }) => tag === CERTIFICATES)?.parts ?? [];
  for (const { parts } of signedData.parts.at(-1)?.parts ?? []) {
    const [, issuerAndSerial] = parts;
    const serial = issuerAndSerial.parts[1].bytes;
    for (const certificate of certificates) {
      const fields = certificate.parts[0].parts;
      const at = fields[0].tag === VERSION ? 1 : 0;
      if (fields[at].bytes.equals(serial)) issuerAndSerial.parts = [fields[at + 2], issuerAndSerial.parts[1]];
    }
  }
  return written(content);
}

function read(der: Buffer): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < der.length;) {
    const tag = der[at];
    const first = der[at + 1];
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    const length = lengthBytes === 0 ? first : der.readUIntBE(at + 2, lengthBytes);
    const start = at + 2 + lengthBytes;
    const bytes = der.subarray(start, start + length);
    values.push({ tag, bytes, parts: (tag & CONSTRUCTED) === 0 ? [] : read(bytes) });
    at = start + length;
  }
  return values;
}

function written({ tag, bytes, parts }: Value): Buffer {
  const content = (tag & CONSTRUCTED) === 0 ? bytes : Buffer.concat(parts.map(written));
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const digits = content.length.toString(16);
  const length = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}
