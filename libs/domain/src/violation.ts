import { type ViolationCode, sentences } from './violation-sentences';

export type { ViolationCode } from './violation-sentences';

export type ViolationParams = Readonly<Record<string, string | number>>;

/**
 * What a rule found wrong. An error stops the change; a warning asks for a reason and lets it pass.
 *
 * `path` is the field's name (`citizenId`, `credentials.0.earnedOn`), so that API, form and Excel row
 * can each point at their own place.
 */
export interface Violation {
  readonly code: ViolationCode;
  readonly path: string;
  readonly params: ViolationParams;
  readonly severity: 'error' | 'warning';
}

export function anError(code: ViolationCode, path: string, params: ViolationParams = {}): Violation {
  return { code, path, params, severity: 'error' };
}

export function aWarning(code: ViolationCode, path: string, params: ViolationParams = {}): Violation {
  return { code, path, params, severity: 'warning' };
}

/** The Vietnamese sentence for a violation; the only place it is worded, for the API and for the form. */
export function sayViolation(violation: Pick<Violation, 'code' | 'params'>): string {
  return sentences[violation.code](violation.params);
}

export function hasErrors(violations: readonly Violation[]): boolean {
  return violations.some((violation) => violation.severity === 'error');
}
