import type { OpenAPIObject } from '@nestjs/swagger';
import { describeWithoutDatabase } from '../src/describe-without-database';

describe('the OpenAPI document', () => {
  let document: OpenAPIObject;
  beforeAll(async () => {
    document = await describeWithoutDatabase();
  });
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, { get, post, put, patch, delete: remove }]) =>
      Object.entries({ get, post, put, patch, delete: remove }).flatMap(([method, operation]) =>
        operation ? [{ name: `${method} ${path}`, operation }] : [],
      ),
    );

  it('says of every operation what it is for and where it belongs', () => {
    const bare = operations().filter(({ operation }) => !operation.summary || operation.tags?.length !== 1);
    expect(bare.map(({ name }) => name)).toEqual([]);
    expect(operations().length).toBeGreaterThan(40);
  });

  it('shows the problem document at every operation', () => {
    const problems = document.components?.responses ?? {};
    for (const { name, operation } of operations()) {
      expect([name, operation.responses.default]).toEqual([name, { $ref: '#/components/responses/Problem' }]);
    }
    expect(Object.keys(problems)).toEqual(expect.arrayContaining(['Problem', 'Problem409', 'Problem422']));
    for (const problem of Object.values(problems)) {
      expect(problem).toMatchObject({
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } } },
      });
    }
  });

  it('has a body, or none on purpose, at every success', () => {
    const empty = operations().flatMap(({ name, operation }) =>
      Object.entries(operation.responses)
        .filter(
          ([status, answer]) => /^2/.test(status) && status !== '204' && !(answer && 'content' in answer),
        )
        .map(([status]) => `${name} ${status}`),
    );
    expect(empty).toEqual([]);
  });

  it('opens only sign-in, the health check, the published schemas and verifying to the signed-out', () => {
    const open = operations().filter(({ operation }) =>
      operation.security?.some((way) => Object.keys(way).length === 0),
    );
    expect(open.map(({ name }) => name).sort()).toEqual([
      'get /api/health',
      'get /api/schemas/national-record.schema.json',
      'get /api/schemas/report-definition.schema.json',
      'get /api/verify/key',
      'post /api/session',
      'post /api/verify',
    ]);
    expect(document.security).toEqual([{ cookie: [] }]);
  });
});
