import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { readFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import type { SigningCertificate } from '../platform/config';
import { OfficeSigner } from './office-signer';

/** Room for the signature with the certificates that come along, in bytes. */
const ROOM = 16_384;

/** The PDF with a signature that a PDF reader shows, by the office's certificate. @throws when the certificate cannot be opened */
export async function signedPdf(pdf: Buffer, { path, password }: SigningCertificate): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  pdflibAddPlaceholder({
    pdfDoc: document,
    reason: 'Báo cáo đã chốt',
    contactInfo: '',
    name: 'Hồ sơ CBCCVC',
    location: 'Việt Nam',
    signatureLength: ROOM,
  });
  const prepared = Buffer.from(await document.save({ useObjectStreams: false }));
  return new SignPdf().sign(prepared, new OfficeSigner(await readFile(path), { passphrase: password }));
}
