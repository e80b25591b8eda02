import { ValidationError } from '@angular/forms/signals';
import { Problem } from './problem';

type PlacedError = ValidationError.WithOptionalFieldTree;

/** The server's refusal as errors of a form: on the fields it names (`errors[].pointer`), the rest on the form itself. */
export function placeErrors(
  tree: unknown,
  problem: Problem | null,
  pathOf: (steps: readonly string[]) => readonly string[] = (steps) => steps,
): PlacedError[] {
  if (!problem) return [];
  if (problem.errors.length === 0) return [{ kind: 'server', message: sayFailure(problem) }];
  return problem.errors.map(({ pointer, detail }) => {
    const field = fieldAt(tree, pathOf(stepsOf(pointer)));
    return field
      ? { kind: 'server', message: detail, fieldTree: field }
      : { kind: 'server', message: detail };
  });
}

/** A failure nobody expected says what was kept, and under which number to ask the helpdesk. */
function sayFailure({ status, detail, requestId, isUnreachable }: Problem): string {
  if (status < 500 && !isUnreachable) return detail;
  const id = requestId ? ` (mã yêu cầu ${requestId})` : '';
  return `${detail}${id} Những gì vừa nhập vẫn còn trên trang.`;
}

/** `#/placeOfBirth/communeCode` as the steps down a tree. */
function stepsOf(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Walks down the tree; undefined where the form has no such field. */
export function fieldAt(tree: unknown, steps: readonly string[]): PlacedError['fieldTree'] {
  let found: unknown = tree;
  for (const step of steps) {
    if (typeof found !== 'function') return undefined;
    found = Reflect.get(found, step);
  }
  return steps.length > 0 && isField(found) ? found : undefined;
}

function isField(value: unknown): value is NonNullable<PlacedError['fieldTree']> {
  return typeof value === 'function';
}
