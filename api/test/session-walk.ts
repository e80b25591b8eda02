import type { TestApp } from './harness/app';

/** A schema of the OpenAPI document, as far as these tests read it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Route {
  /** `GET /api/people/{id}` */
  readonly key: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly queryNames: readonly string[];
  readonly body?: Schema;
  readonly isMultipart: boolean;
}

/** Every route that the API says it has. */
export async function routesOf(test: TestApp): Promise<{ routes: Route[]; resolve(schema: Schema): Schema }> {
  const document = (await test.visitor().get('/api/openapi.json').expect(200)).body as Document;
  const resolve = (schema: Schema): Schema => {
    const found = schema.$ref ?? schema.allOf?.[0]?.$ref ?? schema.oneOf?.[0]?.$ref;
    return found ? (document.components.schemas[found.replace('#/components/schemas/', '')] ?? {}) : schema;
  };
  const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => {
      const content = requestBody?.content ?? {};
      const schema = content['application/json']?.schema;
      return {
        key: `${method.toUpperCase()} ${path}`,
        method: method as Route['method'],
        path,
        queryNames: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
        body: schema && resolve(schema),
        isMultipart: 'multipart/form-data' in content,
      };
    }),
  );
  return { routes, resolve };
}

/** A value that the schema would take, so that everything but one field of a body is in order. */
export function sampleOf(schema: Schema, resolve: (schema: Schema) => Schema, depth = 0): unknown {
  const { type, format, enum: values, items, properties, minimum } = resolve(schema);
  if (values) return values[0];
  if (format === 'uuid') return '00000000-0000-7000-8000-00000000ffff';
  if (format === 'date') return '2024-02-29';
  if (type === 'number' || type === 'integer') return minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'array') return items && depth < 4 ? [sampleOf(items, resolve, depth + 1)] : [];
  if (properties && depth < 4) {
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, sampleOf(property, resolve, depth + 1)]),
    );
  }
  return type === 'object' ? {} : 'Nguyễn';
}
