import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from './auth/session-token';
import { withProblems } from './open-api-problems';
import { ProblemDocument } from './platform/problem.dto';

export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('Hồ sơ cán bộ, công chức, viên chức')
    .setDescription(
      'Đăng nhập bằng POST /api/session; các lần gọi sau mang cookie của phiên. Trang web khác gọi đến thì bị từ chối. ' +
        'Quyền cần có ghi ở x-permission. ' +
        'Ngày viết YYYY-MM-DD. Lỗi trả về theo RFC 9457 (application/problem+json), câu chữ bằng tiếng Việt.',
    )
    .setVersion('1')
    .addServer('/')
    .addCookieAuth(SESSION_COOKIE)
    .addSecurityRequirements('cookie')
    .build();
  const document = SwaggerModule.createDocument(app, head, {
    extraModels: [ProblemDocument],
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  sayIds(document);
  sayNulls(document);
  return withProblems(document);
}

/** Ids in an address are UUIDs; `ParseId` answers 404 to anything else. */
function sayIds({ paths }: OpenAPIObject): void {
  const operations = Object.values(paths).flatMap((path) => [
    path.get,
    path.post,
    path.put,
    path.patch,
    path.delete,
  ]);
  for (const parameter of operations.flatMap((operation) => operation?.parameters ?? [])) {
    if ('in' in parameter && parameter.in === 'path' && /^id$|Id$/.test(parameter.name)) {
      parameter.schema = { type: 'string', format: 'uuid' };
    }
  }
}

/** OpenAPI 3.0.3: `nullable` lets no null through that the `enum` beside it does not list. */
function sayNulls({ components }: OpenAPIObject): void {
  const properties = Object.values(components?.schemas ?? {}).flatMap((schema) =>
    'properties' in schema ? Object.values(schema.properties ?? {}) : [],
  );
  for (const property of properties) {
    if ('enum' in property && property.nullable && !property.enum?.includes(null)) {
      property.enum = [...(property.enum ?? []), null];
    }
  }
}

/** The document at /api/openapi.json and a readable page at /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    swaggerOptions: { showExtensions: true },
    customSiteTitle: 'API hồ sơ CBCCVC',
  });
}
