import type { FastifyRequest } from 'fastify';
import { Problem, fieldProblem } from '../platform/problem';

/** Far above a form with its fonts and a coat of arms. */
const MOST_BYTES = 10 * 1024 * 1024;

/** The one file of an upload. */
export async function readTemplate(
  request: FastifyRequest,
): Promise<{ readonly fileName: string; readonly content: Buffer }> {
  if (!request.isMultipart()) {
    throw new Problem('unsupported', 'Hãy gửi tệp dưới dạng biểu mẫu nhiều phần (multipart/form-data).');
  }
  const part = await request.file().catch((error: unknown) => {
    if (typeof (error as { statusCode?: unknown } | null)?.statusCode === 'number') throw error;
    throw new Problem('payload', 'Nội dung gửi lên bị đứt giữa chừng hoặc không đúng dạng. Hãy gửi lại.');
  });
  if (!part) throw fieldProblem('file', 'required', 'Chưa chọn tệp.');
  const content = await part.toBuffer();
  if (content.length > MOST_BYTES)
    throw new Problem('too-large', 'Mẫu in lớn hơn 10 MB nên không được nhận.');
  const fileName = part.filename
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/\p{Cc}/gu, '')
    .toWellFormed()
    .slice(0, 200);
  return { fileName: fileName || 'mau.docx', content };
}
