import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from './platform/config';
import { ProblemFilter } from './platform/problem.filter';
import { validationPipe } from './platform/validation';
import { describeApi } from './open-api';
import { PART_TYPE } from './papers/uploads.controller';
import { serveClient } from './serve-client';

/** Largest file that an import takes. */
const UPLOAD_BYTES = 30 * 1024 * 1024;

/** Prefix, pipe, filter, cookies, headers, client: the same for the running server and the tests. */
export async function configureApp(app: NestFastifyApplication, config: Config): Promise<void> {
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks([]);
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { fileSize: UPLOAD_BYTES, files: 1, fields: 10, parts: 12 },
  });
  // Handed on as a stream: the part of an upload goes to the disk as it arrives.
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser(
      PART_TYPE,
      (_request: unknown, payload: unknown, done: (error: null, body: unknown) => void) =>
        done(null, payload),
    );
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        // Angular writes the styles of its components into the page; nothing else about styles is open.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: config.cookieSecure ? [] : null,
      },
    },
    strictTransportSecurity: config.cookieSecure,
    crossOriginEmbedderPolicy: false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      void reply.header('X-Request-Id', String(request.id));
      if (request.url.startsWith('/api/') && !reply.hasHeader('Cache-Control'))
        void reply.header('Cache-Control', 'no-store');
    });
  describeApi(app);
  await serveClient(app, config);
}
