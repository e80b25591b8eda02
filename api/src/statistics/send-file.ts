import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';

/** A file to be handed out. */
export interface FileToSend {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer | Readable;
}

export const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
} as const;

/** File names are ASCII, made by the program; nothing of a person's stands in them. */
export async function sendFile(reply: FastifyReply, { name, type, content }: FileToSend): Promise<void> {
  await reply
    .header('Content-Type', type)
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .header('Cache-Control', 'no-store')
    .send(content);
}
