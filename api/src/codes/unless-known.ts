import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Code lists change with a release only, so a browser keeps them some minutes and then asks whether they still hold. */
const CACHE = 'private, max-age=300, must-revalidate';

/** @returns the body, or nothing after a 304 to a client that has it already */
export function sendUnlessKnown<T>(request: FastifyRequest, reply: FastifyReply, body: T): T | undefined {
  const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;
  void reply.header('Cache-Control', CACHE).header('ETag', etag);
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!known?.includes(etag)) return body;
  void reply.status(304);
  return undefined;
}
