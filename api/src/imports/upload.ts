import { isIsoDate } from '@hr/domain';
import type { MultipartFile } from '@fastify/multipart';
import { type FastifyRequest } from 'fastify';
import { fieldProblem, Problem } from '../platform/problem';
import { today } from '../platform/today';

export interface Upload {
  readonly fileName: string;
  readonly content: Buffer;
  readonly organisationId: string;
  readonly asOf: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The parts of an upload, in whatever order they come. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const { fields, file } = await readParts(request);
  const organisationId = fields.get('organisationId') ?? '';
  const asOf = fields.get('asOf') || today();
  if (file === undefined) throw fieldProblem('file', 'required', 'Chưa chọn tệp.');
  if (!UUID.test(organisationId)) throw fieldProblem('organisationId', 'isUuid', 'Chưa chọn đơn vị.');
  if (!isIsoDate(asOf))
    throw fieldProblem('asOf', 'isIsoDate', 'Ngày không có thật hoặc không đúng dạng năm-tháng-ngày.');
  if (asOf > today()) throw fieldProblem('asOf', 'future', 'Ngày tính đến không được sau hôm nay.');
  if (asOf < '1945-01-01') throw fieldProblem('asOf', 'past', 'Ngày tính đến quá xa trong quá khứ.');
  return { ...file, organisationId: organisationId.toLowerCase(), asOf };
}

export interface Parts {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: { readonly fileName: string; readonly content: Buffer } | undefined;
}

/** The fields and the one file of a form in several parts. @throws 413, 415, 422 */
export async function readParts(request: FastifyRequest): Promise<Parts> {
  if (!request.isMultipart())
    throw new Problem('unsupported', 'Hãy gửi tệp dưới dạng biểu mẫu nhiều phần (multipart/form-data).');
  return collect(request).catch((error: unknown) => {
    // What the parser stumbles over has no status of its own; a file that is too large has one.
    if (
      error instanceof Problem ||
      typeof (error as { statusCode?: unknown } | null)?.statusCode === 'number'
    )
      throw error;
    throw new Problem('payload', 'Nội dung gửi lên bị đứt giữa chừng hoặc không đúng dạng. Hãy gửi lại.');
  });
}

async function collect(request: FastifyRequest): Promise<Parts> {
  const fields = new Map<string, string>();
  let file: Parts['file'];
  for await (const part of request.parts()) {
    if (part.type === 'file' && part.fieldname === 'file') {
      file = { fileName: plainName(part.filename), content: await readAll(part) };
    } else if (part.type === 'file') {
      part.file.resume();
    } else {
      fields.set(part.fieldname, typeof part.value === 'string' ? part.value : '');
    }
  }
  return { fields, file };
}

async function readAll(part: MultipartFile): Promise<Buffer> {
  const content = await part.toBuffer();
  if (part.file.truncated) throw new Problem('too-large', 'Tệp lớn hơn 30 MB nên không được nhận.');
  return content;
}

/** Without folders, as some browsers send them, and without what no file name holds. */
function plainName(name: string | undefined): string {
  const last = (name ?? '').normalize('NFC').split(/[\\/]/).pop() ?? '';

  return (
    last
      .replace(/[\u0000-\u001f]/g, '')
      .toWellFormed()
      .slice(0, 200) || 'danh-sach'
  );
}
