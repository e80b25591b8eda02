import { FieldError, PROBLEM_TYPES, ProblemType } from '@hr/contracts';

/** What the caller did wrong or ran into, in Vietnamese for the person; the filter turns it into a problem document. */
export class Problem extends Error {
  constructor(
    readonly type: ProblemType,
    readonly detail: string,
    readonly errors: readonly FieldError[] = [],
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${type}: ${PROBLEM_TYPES[type].title}`);
  }
}

/** Absent or outside the actor's units: the same answer, so that ids tell nothing. */
export const notFound = (what = 'Không tìm thấy mục này, hoặc mục này nằm ngoài phạm vi của bạn.'): Problem =>
  new Problem('not-found', what);

export const fieldProblem = (field: string, code: string, detail: string): Problem =>
  new Problem('payload', detail, [{ pointer: `#/${field}`, code, detail }]);
