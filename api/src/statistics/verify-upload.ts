import type { FastifyRequest } from 'fastify';
import { fieldProblem, Problem } from '../platform/problem';

/** Larger than any report; an upload without an account is cut off there. */
const LARGEST = 8 * 1024 * 1024;

/** @throws 415 no form, 422 no file or one that is too large */
export async function readVerified(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart())
    throw new Problem('unsupported', 'Hãy gửi tệp dưới dạng biểu mẫu nhiều phần (multipart/form-data).');
  const broken = (): never => {
    throw new Problem('payload', 'Nội dung gửi lên bị đứt giữa chừng hoặc không đúng dạng. Hãy gửi lại.');
  };
  const file = await request
    .file({ limits: { fileSize: LARGEST, files: 1, fields: 5 }, throwFileSizeLimit: false })
    .catch(broken);
  if (!file) throw fieldProblem('file', 'required', 'Chưa chọn tệp.');
  const content = await file.toBuffer().catch(broken);
  if (file.file.truncated)
    throw fieldProblem('file', 'size', 'Tệp lớn hơn 8 MB nên không phải là báo cáo đã chốt.');
  return content;
}
