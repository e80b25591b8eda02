import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Download } from './file-contents.service';

const PNG = 'image/png';
const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** What an endpoint answers that sends a picture. */
export const Picture = (): MethodDecorator => applyDecorators(ApiProduces(PNG), ApiOkResponse(BINARY));
/** What an endpoint answers that sends a content as it came. */
export const Content = (): MethodDecorator =>
  applyDecorators(ApiProduces('application/octet-stream'), ApiOkResponse(BINARY));

export async function sendPicture(reply: FastifyReply, png: Buffer): Promise<void> {
  // The browser keeps it for the while that somebody leafs to and fro, and no proxy does.
  await reply
    .header('Content-Type', PNG)
    .header('Cache-Control', 'private, max-age=300')
    .header('X-Content-Type-Options', 'nosniff')
    .send(png);
}

/** As an attachment; whatever it is, nothing in it runs here. */
export async function sendDownload(
  reply: FastifyReply,
  { content, mediaType, disposition }: Download,
): Promise<void> {
  await reply
    .header('Content-Type', mediaType)
    .header('Content-Disposition', disposition)
    .header('X-Content-Type-Options', 'nosniff')
    .header('Content-Security-Policy', "default-src 'none'; sandbox")
    .send(content);
}
