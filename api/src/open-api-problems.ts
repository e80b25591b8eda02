import { PROBLEM_TYPES, type ProblemType } from '@hr/contracts';
import { getSchemaPath, OpenAPIObject } from '@nestjs/swagger';
import { ProblemDocument } from './platform/problem.dto';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Answer = Extract<Operation['responses'][string], { description: string }>;
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The problems that all operations share, so that no handler repeats them: one response a status, and one for the rest. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  const responses: Record<string, Answer> = { Problem: answer('Lỗi khác; xem type và detail') };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      for (const status of statusesOf(operation, method, path)) {
        responses[`Problem${status}`] ??= answer(meaningOf(status));
        operation.responses[status] ??= { $ref: `#/components/responses/Problem${status}` };
      }
      operation.responses.default = { $ref: '#/components/responses/Problem' };
    }
  }
  document.components = { ...document.components, responses };
  return document;
}

const answer = (description: string): Answer => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDocument) } } },
});

const meaningOf = (status: number): string =>
  (Object.keys(PROBLEM_TYPES) as ProblemType[])
    .filter((type) => PROBLEM_TYPES[type].status === status)
    .map((type) => `${type}: ${PROBLEM_TYPES[type].title}`)
    .join('; ');

/** What can be told from the operation itself; anything else is `default`. */
function statusesOf(
  { security, parameters, requestBody }: Operation,
  method: string,
  path: string,
): number[] {
  const isPublic = security?.some((way) => Object.keys(way).length === 0) ?? false;
  const takesFile = requestBody && 'content' in requestBody && 'multipart/form-data' in requestBody.content;
  return [
    // Other sites are refused everywhere, and with them whoever has no permission.
    ...(isPublic ? [403] : [401, 403]),
    // Sign-in.
    ...(isPublic && requestBody ? [401, 429] : []),
    ...(path.includes('{') ? [404] : []),
    ...(method !== 'get' && (requestBody || path.includes('{')) && !isPublic ? [409] : []),
    ...(takesFile ? [413, 415] : []),
    ...(requestBody || parameters?.some((one) => 'in' in one && one.in === 'query') ? [422] : []),
  ];
}
