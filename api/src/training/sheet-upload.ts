import { StreamableFile, applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { Problem, fieldProblem } from '../platform/problem';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const SHEET_FILE = { schema: { type: 'string', format: 'binary' } };
/** A list of a class is small; more is somebody's mistake. */
const LARGEST = 5 * 1024 * 1024;

/** One file named `file`. */
export const SheetUpload = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary' } },
      },
    }),
  );

/** @throws 415 no form of several parts, 413 too large, 422 no file, or one that breaks off */
export async function readSheetUpload(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart())
    throw new Problem('unsupported', 'Hãy gửi tệp dưới dạng biểu mẫu nhiều phần (multipart/form-data).');
  return readFile(request).catch((error: unknown) => {
    // What the parser stumbles over has no status of its own; a file that is too large has one.
    if (
      error instanceof Problem ||
      typeof (error as { statusCode?: unknown } | null)?.statusCode === 'number'
    )
      throw error;
    throw new Problem('payload', 'Nội dung gửi lên bị đứt giữa chừng hoặc không đúng dạng. Hãy gửi lại.');
  });
}

async function readFile(request: FastifyRequest): Promise<Buffer> {
  const part = await request.file();
  if (!part) throw fieldProblem('file', 'required', 'Chưa chọn tệp.');
  const content = await part.toBuffer();
  if (part.file.truncated || content.length > LARGEST)
    throw new Problem('too-large', 'Tệp lớn hơn 5 MB nên không được nhận.');
  return content;
}

export const sheetFile = (name: string, content: Buffer | Readable): StreamableFile =>
  new StreamableFile(content as Buffer, { type: XLSX, disposition: `attachment; filename="${name}"` });
