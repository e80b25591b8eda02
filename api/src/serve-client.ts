import fastifyStatic from '@fastify/static';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { FastifyInstance } from 'fastify';
import { Config } from './platform/config';

/** The built client from the same process: its files by name, and its page for every other address outside /api. */
export async function serveClient(app: NestFastifyApplication, config: Config): Promise<void> {
  if (!existsSync(config.webDir)) return;
  const files = new Set(
    (await readdir(config.webDir, { recursive: true })).map((name) => `/${name.replaceAll('\\', '/')}`),
  );
  await app.register(fastifyStatic, { root: config.webDir, serve: false });
  const instance = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  instance.get('/*', (request, reply) => {
    const path = new URL(request.url, 'http://local').pathname;
    if (path.startsWith('/api/') || path === '/api') return reply.callNotFound();
    if (path !== '/' && path !== '/index.html' && files.has(path)) {
      // A name with a hash of the content never means other content; the few without one are asked for anew.
      const isHashed = /-[\w-]{8}\.\w+$/.test(path);
      return reply.sendFile(path.slice(1), isHashed ? { maxAge: '365d', immutable: true } : { maxAge: 0 });
    }
    if (/\.\w{2,5}$/.test(path)) return reply.callNotFound();
    return reply.header('Cache-Control', 'no-cache').sendFile('index.html', { cacheControl: false });
  });
}
